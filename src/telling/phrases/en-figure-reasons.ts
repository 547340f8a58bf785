import type { Phrases } from './phrases.ts';

const between = (from: string, to: string): string =>
  from === '' || to === '' ? '' : `: given as of ${from}, then as of ${to}`;

/** What people a unit means; "person" and no unit at all mean anybody. */
const people = (unit: string): string =>
  unit === '' || unit === 'person' ? 'people of any kind' : `a group of its own (${unit})`;

/** Why counts are one series, or are not; parts of sentences like all reasons. */
export const englishFigureReasons: Phrases['reasons'] = {
  // as of when a count was given
  'as-said': () => 'when it was said',
  'as-told': () => 'the report that gives it bears no nearer time',
  // one count
  'same-number': () => 'the same number of the same',
  'numbers-can-be-one': () => 'one number can be meant by both',
  'words-bound-no-number': () => 'its words bound no number',
  'same-voice-later': (arg) => `the same voice gives a later count${between(arg('from'), arg('to'))}`,
  'later-and-greater': (arg) => `a later and greater count of the same${between(arg('from'), arg('to'))}`,
  'official-against-independent': () =>
    'one is an official count and the other is not, so neither has grown into the other',
  'figures-exclude-each-other': () => 'the same is counted, and no number can be meant by both',
  'one-voice-gives-both': () => 'one voice gives both, and does not say what tells them apart',
  // other counts
  'counted-as-part': () => 'one is told as a part of the other',
  'told-side-by-side': () => 'one sentence tells them side by side',
  'other-bounds': (arg) => `one counts within ${arg('one')}, the other within ${arg('other')}`,
  'other-people': (arg) => `one counts ${people(arg('one'))}, the other ${people(arg('other'))}`,
  'other-occasion': (arg) =>
    `one is of ${arg('one')}, the other of ${arg('other')}; whether one count runs on is not told`,
  'case-against-whole': () => 'one counts the people of one case, the other those of the events as a whole',
  'scope-not-told': () => 'the words do not tell whether both count the same',
  'stages-of-one-proceeding': () => 'they are stages of one proceeding, each counted by itself',
  'reported-and-recognised': () => 'one counts those reported, the other those whom an authority recognised',
  'is-part': () => 'the words tell it as a part of the other',
  'has-part': () => 'the words tell the other as a part of it',
  'part-or-beside': () => 'one report tells it as a part, another sets the two side by side',
  'told-beside': () => 'they are told side by side; whether one is a part of the other is not said',
};
