import type { ActType, EventRecord } from '../../model/index.ts';
import { countedIn, isPlain, spokenOf } from './title-words.ts';

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

/** What stands between an act and whom it befell, where that is not "of". */
const TOWARDS: Partial<Record<ActType, string>> = {
  attack: 'on',
  'entry-ban': 'on',
  crackdown: 'on',
  threat: 'against',
  charge: 'against',
  'sexual-violence': 'against',
  statement: 'about',
  denial: 'about',
};

/** Acts that harm somebody or something: only who says so may say who did it. */
const HARMFUL: ReadonlySet<ActType> = new Set([
  'torture',
  'beating',
  'ill-treatment',
  'sexual-violence',
  'threat',
  'intimidation',
  'attack',
  'abduction',
  'disappearance',
  'killing',
  'injury',
  'destruction',
  'forced-confession',
  'clash',
  'crackdown',
  'evidence-withheld',
  'evidence-destroyed',
]);

/** Whose presence, not whose doing, the act is. */
const PRESENCE: ReadonlySet<ActType> = new Set(['travel', 'protest', 'meeting']);

/** What a title needs to know of somebody: what they are called, and whether that is a name. */
export type Called = { readonly name: string; readonly named: boolean };
type Cast = EventRecord['participants'];

/** Words that stand for somebody nobody named, cut where they become a sentence of their own. */
const LONGEST = 60;
const short = (words: string): string => {
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
};

/** Descriptions that count the same number are one: the one that says what they are, else the one told most, stands. */
const withoutEchoes = (described: readonly { words: string; told: number }[]): readonly string[] => {
  const byNumber = new Map<string, { words: string; told: number }>();
  for (const one of described) {
    const number = countedIn(one.words);
    const key = number === undefined ? one.words.toLowerCase() : `${number}`;
    const before = byNumber.get(key);
    const rank = ({ words, told }: { words: string; told: number }) => (isPlain(words) ? 0 : 1000) + told;
    if (before === undefined || rank(one) > rank(before)) byNumber.set(key, one);
  }
  return [...byNumber.values()].map((one) => one.words);
};

const listed = (found: readonly string[]): string => {
  const [first, second, ...rest] = found;
  if (first === undefined) return '';
  if (second === undefined) return first;
  return rest.length === 0 ? `${first} and ${second}` : `${first}, ${second} and others`;
};

/** Who plays a part: those with a name, else descriptions. Pronouns are neither. */
const castOf = (participants: Cast, roles: readonly string[], who: (id: string) => Called | undefined): string[] => {
  const names = new Set<string>();
  const besideNames = new Set<string>();
  const unnamed: { words: string; statements: readonly string[] }[] = [];
  for (const { role, identity, words, statements } of participants) {
    if (!roles.includes(role)) continue;
    const called = identity === undefined ? undefined : who(identity);
    const spoken = called?.named ? undefined : spokenOf(called?.name ?? words ?? '');
    if (spoken !== undefined) unnamed.push({ words: short(spoken), statements });
    if (!called?.named) continue;
    names.add(called.name);
    for (const one of statements) besideNames.add(one);
  }
  // Who is only described where another telling gives a name is most likely the one so named.
  const described = unnamed
    .filter(({ statements }) => names.size === 0 || statements.some((one) => besideNames.has(one)))
    .map(({ words, statements }) => ({ words, told: statements.length }));
  return [...names, ...withoutEchoes(described)];
};

/** "25 people recognised as victims", "investigation of the fire opened": nouns that need their people in the middle. */
const turned = (act: ActType, patients: readonly string[]): string | undefined => {
  if (patients.length === 0) return undefined;
  if (act === 'victim-recognised') {
    const several = patients.length > 1 || (countedIn(patients[0] ?? '') ?? 1) > 1 || /s$/.test(patients[0] ?? '');
    return `${listed(patients)} recognised as ${several ? 'victims' : 'a victim'}`;
  }
  const [, what, step] = /^(investigation|evidence)-(.+)$/.exec(act) ?? [];
  if (what === 'evidence') return `${step === 'destroyed' ? 'destruction' : 'withholding'} of ${listed(patients)}`;
  return what === undefined ? undefined : `${what} of ${listed(patients)} ${step}`;
};

const isNamed = (identity: string | undefined, who: (id: string) => Called | undefined): boolean =>
  identity !== undefined && who(identity)?.named === true;

/** A short neutral title: the act and the names in it, with no judgement of who is right. */
export const titleOf = (
  act: ActType,
  participants: Cast,
  where: string | undefined,
  who: (id: string) => Called | undefined,
): string => {
  const patients = castOf(participants, ['patient'], who);
  // A title makes no claim: nobody with a name stands in it as the doer of harm, not even where nobody is named as harmed.
  const blamed =
    HARMFUL.has(act) && participants.some(({ role, identity }) => role === 'agent' && isNamed(identity, who));
  const doers = blamed ? '' : listed(castOf(participants, ['agent', 'speaker'], who));
  const noun = NOUNS[act] ?? act;
  const of = patients.length === 0 ? '' : ` ${TOWARDS[act] ?? 'of'} ${listed(patients)}`;
  const by = doers === '' ? '' : `${patients.length === 0 && PRESENCE.has(act) ? ' of' : ' by'} ${doers}`;
  // Who is said to have done it belongs to the statements, where it is attributed; the title names whom it befell.
  const people = of !== '' && act !== 'statement' && act !== 'identification' ? of : `${by}${of}`;
  const place = where === undefined ? '' : act === 'travel' ? ` to ${where}` : people === '' ? ` in ${where}` : '';
  return turned(act, patients) ?? `${noun}${people}${place}`;
};
