import type { ActType, EventRecord } from '../../model/index.ts';

/** How an act is called in a title, and what stands before whom it befell or who did it. */
const NOUNS: Partial<Record<ActType, string>> = {
  'forced-confession': 'forced confession',
  'entry-ban': 'entry ban',
  'sexual-violence': 'sexual violence',
  'ill-treatment': 'ill-treatment',
  'investigation-opened': 'investigation opened',
  'investigation-suspended': 'investigation suspended',
  'investigation-resumed': 'investigation resumed',
  'investigation-closed': 'investigation closed',
  'victim-recognised': 'recognition as victim',
  'scene-visit': 'visit to the scene',
  'evidence-withheld': 'evidence withheld',
  'evidence-destroyed': 'evidence destroyed',
};

/** Words that stand for somebody nobody named, cut where they become a sentence of their own. */
const LONGEST = 60;
const short = (words: string | undefined): string | undefined => {
  if (words === undefined || words.length <= LONGEST) return words;
  const cut = words.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
};

const names = (
  participants: EventRecord['participants'],
  roles: readonly string[],
  nameOf: (id: string) => string | undefined,
): string => {
  const found = new Set<string>();
  const cast = participants.filter((one) => roles.includes(one.role));
  const known = cast.filter((one) => one.identity !== undefined);
  for (const one of known.length > 0 ? known : cast) {
    const name = (one.identity === undefined ? undefined : nameOf(one.identity)) ?? short(one.words);
    if (name !== undefined && name !== '') found.add(name);
  }
  const [first, second, ...rest] = [...found];
  if (first === undefined) return '';
  if (second === undefined) return first;
  return rest.length === 0 ? `${first} and ${second}` : `${first}, ${second} and others`;
};

/** A short neutral title: the act and the names in it, with no judgement of who is right. */
export const titleOf = (
  act: ActType,
  participants: EventRecord['participants'],
  where: string | undefined,
  nameOf: (id: string) => string | undefined,
): string => {
  const patients = names(participants, ['patient'], nameOf);
  const doers = names(participants, ['agent', 'speaker'], nameOf);
  const noun = NOUNS[act] ?? act;
  const of = patients === '' ? '' : act === 'statement' || act === 'denial' ? ` about ${patients}` : ` of ${patients}`;
  const by =
    doers === ''
      ? ''
      : patients === '' && (act === 'travel' || act === 'protest' || act === 'meeting')
        ? ` of ${doers}`
        : ` by ${doers}`;
  // Who is said to have done it belongs to the statements, where it is attributed; the title names whom it befell.
  const people = patients !== '' && act !== 'statement' && act !== 'identification' ? of : `${by}${of}`;
  const place = where === undefined ? '' : act === 'travel' ? ` to ${where}` : people === '' ? ` in ${where}` : '';
  return `${noun}${people}${place}`;
};
