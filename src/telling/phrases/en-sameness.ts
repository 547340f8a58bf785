import type { Phrases } from './phrases.ts';

/** Why two tellings are held to be of one happening, or are held apart. */
export const englishSameness: Phrases['reasons'] = {
  'same-person': () => 'the same kind of act, on the same person, at a time that can be the same',
  'same-doer': () => 'the same kind of act, by the same one, at a time that can be the same',
  'same-words': () => 'they are told in words that the two reports share',
  'same-number': () => 'the same kind of act, on the same number of people, at a time that can be the same',
  'same-place-and-time': () => 'the same kind of act, in the same place, at a time that can be the same',
  'same-speaker-and-time': () => 'the same one speaks, on the same occasion',
  'same-people-and-time': () => 'the same people, on the same occasion',
  'dates-disagree': () =>
    'it hardly happens twice to one person, so the dates, which are close, are held to disagree about one event',
  'one-a-day': () => 'there is hardly more than one such act a day, and both are dated alike',
  'other-act': () => 'they are acts of another kind',
  'only-imagined': () => 'one is only imagined',
  // of counts, where both times are told; of happenings, where nothing more is known
  'other-time': (arg) =>
    arg('one') === '' ? 'their times exclude each other' : `one counts ${arg('one')}, the other ${arg('other')}`,
  'other-number': () => 'they befell another number of people',
  'others-involved': () => 'others are named',
  'other-episode': () => 'they are told of other places, or with an arrest between them',
  'somebody-unnamed': () => 'one of them names nobody, and that alone neither joins nor parts',
  'speaks-often': () => 'the same one speaks, but people speak often, and no common day is told',
  'happens-often': () => 'the same people, but such acts happen often, and no common day is told',
  'time-not-comparable': () => 'one is told at a time that cannot be compared with the other’s',
  'same-story': () =>
    'nobody is named, but the two reports are about one story, and two of place, day and number agree',
  'other-place': () => 'nobody is named, and they were in other places',
  'one-story': () => 'the two reports are about the same people, places and things',
  'other-story': () => 'the two reports are about other people, places and things',
  'other-word': () => 'another word is used for it',
  'vague-word': () => 'its word could name any act',
  'same-sentence': () => 'both stand in one sentence',
  'same-befallen': () => 'it befell the same people or things',
  'other-befallen': () => 'it befell other people or things',
  'same-number-befallen': () => 'it befell the same number',
  'same-number-told': () => 'the same number is told beside it',
  'other-number-told': () => 'another number is told beside it',
  'other-doer': () => 'somebody else did it',
  'words-beside': () => 'the same things are told beside it',
  'nobody-in-common': () => 'they have nobody in common',
};
