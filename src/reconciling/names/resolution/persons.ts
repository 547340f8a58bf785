import { byCodeUnit, reason } from '../../../model/index.ts';
import type { Groups, Joint } from '../../identities/components.ts';
import type { Node } from './nodes.ts';
import { indexBy, onlyOne } from './reach.ts';
import { fewVowelsApart, scriptOf, soundOf } from './sound.ts';

const pairs = (words: readonly string[]): readonly string[] =>
  words.flatMap((one, at) => words.slice(at + 1).map((other) => [one, other].sort(byCodeUnit).join(' ')));

/** Forms of the two show that one is a man and the other a woman. */
const otherGender = (a: Node, b: Node): boolean =>
  // A single word that is taken for another form than its own has the gender of that form.
  (!a.lesser || b.words.includes(a.words[0] ?? '')) &&
  a.genders.size === 1 &&
  b.genders.size === 1 &&
  [...a.genders].every((one) => one !== 'p' && !b.genders.has(one));

/** Lets each node of `less` join the only one that it can mean among those found; all look at the groups as they stood before. */
const attach = (less: readonly Node[], find: (node: Node) => readonly Node[], code: string, into: Groups): void => {
  const joins: Joint[] = [];
  for (const node of less) {
    const found = find(node).filter((other) => !otherGender(node, other));
    const only = onlyOne(node, found, into);
    if (only && !into.together(node.id, only.id)) joins.push({ a: node.id, b: only.id, reason: reason(code) });
  }
  for (const { a, b, reason: why } of joins) into.join(a, b, why);
};

const wordsOf = ({ words }: Node): string => [...words].sort(byCodeUnit).join(' ');

const LEAST_SOUNDS = 5;

/** Full names in Latin and the only one in Cyrillic that sounds like it, word for word. */
const joinSounds = (full: readonly Node[], into: Groups): void => {
  const key = (node: Node): readonly string[] => {
    const sounds = node.base.map(soundOf);
    const script = scriptOf(node.base.join(' '));
    return script !== undefined && sounds.join('').length >= LEAST_SOUNDS
      ? [`${script}|${[...sounds].sort(byCodeUnit).join(' ')}`]
      : [];
  };
  const index = indexBy(full, key);
  attach(
    full.filter((node) => scriptOf(node.base.join(' ')) === 'latin'),
    (node) =>
      key(node)
        .flatMap((one) => index.get(one.replace('latin|', 'cyrillic|')) ?? [])
        .filter((other) => fewVowelsApart(node.base.join(' '), other.base.join(' '))),
    'same-sound-other-script',
    into,
  );
};

type Index = ReadonlyMap<string, readonly Node[]>;

/** Who a single word can mean: in its own document whoever has the word in any form, elsewhere who has it in its base form. */
const meant =
  (byWord: Index) =>
  (node: Node): readonly Node[] => {
    const forms = [...node.others].flatMap((word) => byWord.get(word) ?? []);
    const here = forms.filter((other) => [...node.documents].some((document) => other.documents.has(document)));
    const plain = byWord.get(node.words[0] ?? '') ?? [];
    return here.length > 0 ? here : plain.length > 0 ? plain : forms;
  };

/** One of a surname is foremost who is named in full in so many documents, and in so many times more than any other. */
const FOREMOST = { documents: 5, times: 5 } as const;

/**
 * In news about one matter a surname alone, in a document that names nobody of that surname in full, means who is named in full
 * in most of the others. A guess, for lists of names where nothing hangs on one of them; never made in a case.
 */
const joinForemost = (lesser: readonly Node[], find: (node: Node) => readonly Node[], into: Groups): void => {
  const joins: Joint[] = [];
  for (const node of lesser) {
    const found = find(node).filter((other) => !otherGender(node, other));
    if (found.some((other) => into.together(node.id, other.id))) continue;
    if (found.some((other) => [...node.documents].some((document) => other.documents.has(document)))) continue;
    const documents = new Map<string, Set<string>>();
    for (const other of found) {
      const root = into.root(other.id);
      documents.set(root, new Set([...(documents.get(root) ?? []), ...other.documents]));
    }
    const [first, second] = [...documents].sort((a, b) => b[1].size - a[1].size || byCodeUnit(a[0], b[0]));
    if (first && first[1].size >= FOREMOST.documents && first[1].size >= FOREMOST.times * (second?.[1].size ?? 0))
      joins.push({ a: node.id, b: first[0], reason: reason('foremost-of-that-name') });
  }
  for (const { a, b, reason: why } of joins) into.join(a, b, why);
};

/**
 * Joins names of persons that say less to the only fuller name they fit: two words of three, a surname with an initial, a
 * single word; in their own documents before the whole list. With two or none they stay open, or, where `foremost` is asked for,
 * join who is named most; single words that no fuller name in the list holds are one name, like all others.
 */
export const joinPersons = (nodes: readonly Node[], into: Groups, foremost: boolean): void => {
  const persons = nodes.filter((node) => node.kind === 'person');
  const full = persons.filter((node) => !node.lesser);
  const plainly = new Set(full.filter((node) => node.generation === undefined).map(wordsOf));
  // A son is called so: the plain name is the father's, wherever both stand.
  const first = full.filter((node) => node.generation === undefined || !plainly.has(wordsOf(node)));
  const long = indexBy(
    first.filter((node) => node.words.length > 2),
    (node) => pairs(node.words),
  );
  attach(
    first.filter((node) => node.words.length === 2 && node.initials.length === 0),
    (node) => long.get(pairs(node.words)[0] ?? '') ?? [],
    'only-compatible-name',
    into,
  );
  joinSounds(first, into);
  const byWord = indexBy(first, (node) => node.words);
  const lesser = persons.filter((node) => node.lesser);
  const fits = (node: Node, other: Node): boolean =>
    node.initials.some((initial) =>
      other.words.some((word) => word.startsWith(initial) && !node.words.includes(word) && !node.others.has(word)),
    );
  attach(
    lesser.filter((node) => node.initials.length > 0),
    (node) => meant(byWord)(node).filter((other) => fits(node, other)),
    'only-compatible-name',
    into,
  );
  attach(
    lesser.filter((node) => node.initials.length === 0),
    meant(byWord),
    'only-compatible-name',
    into,
  );
  if (foremost) joinForemost(lesser, meant(byWord), into);
  const fullRoots = new Set(full.map((node) => into.root(node.id)));
  const open = indexBy(
    lesser.filter((node) => !fullRoots.has(into.root(node.id))),
    (node) => [[...node.words, ...node.initials].join(' ')],
  );
  for (const same of open.values())
    for (let at = 1; at < same.length; at++)
      into.join((same[at - 1] as Node).id, (same[at] as Node).id, reason('same-name'));
};
