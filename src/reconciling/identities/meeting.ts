import type { EntityKind } from '../../model/index.ts';
import { prepareName } from '../names/compare-names.ts';
import { type NearKey, nearNameKeys, sameNameKeys } from '../names/meeting-keys.ts';
import type { NameForm } from '../names/name-form.ts';
import type { PreparedName } from '../names/prepared-name.ts';
import type { Party } from './party.ts';

/** A name that says who it is without help: two words, or a word with initials, for a person; one for a body or place. */
export const isFull = (form: NameForm, kind: EntityKind): boolean =>
  kind !== 'person' || form.words.length > 1 || (form.words.length === 1 && form.initials.length > 0);

const prepared = new WeakMap<NameForm, PreparedName>();

/** A form taken apart for comparing, once for as long as the form lives; a form is made after the manner of one kind. */
export const preparedOf = (form: NameForm, kind: EntityKind): PreparedName => {
  const there = prepared.get(form);
  if (there !== undefined) return there;
  const made = prepareName(form.written, kind);
  prepared.set(form, made);
  return made;
};

/** Under which keys a form meets others that are the same name. */
export const sameKeysOf = (form: NameForm, kind: EntityKind): readonly string[] => [
  `k|${form.key}`,
  ...(form.joined.length > 5 ? [`f|${form.joined}`] : []),
  ...sameNameKeys(preparedOf(form, kind)),
];

/** Under which keys a person's form meets those that are the same but for one word. */
export const nearKeysOf = (form: NameForm, kind: EntityKind): readonly NearKey[] =>
  kind === 'person' ? nearNameKeys(preparedOf(form, kind)) : [];

/** Under which keys a Cyrillic form meets others that are the same name in another case. */
export const caseKeysOf = (form: NameForm): readonly string[] =>
  form.cases === undefined ? [] : [form.key, ...form.cases.keys].map((key) => `o|${key}`);

/** With so few pairs of forms it costs less to compare them all than to look for those that can meet. */
const FEW = 16;

type FormPair = readonly [NameForm, NameForm];

const meetingUnder = (
  as: readonly NameForm[],
  bs: readonly NameForm[],
  keysOf: (form: NameForm) => readonly string[],
): readonly FormPair[] => {
  const index = new Map<string, NameForm[]>();
  for (const form of bs)
    for (const key of new Set(keysOf(form))) {
      const there = index.get(key);
      if (there) there.push(form);
      else index.set(key, [form]);
    }
  return as.flatMap((x) => [...new Set(keysOf(x).flatMap((key) => index.get(key) ?? []))].map((y) => [x, y] as const));
};

/**
 * Pairs of full forms of two parties that can be more than two names. Where both have many (one person in hundreds of spellings) only
 * those that share a key: those that can be the same name, or, where there are none, those that can be near.
 */
export const meetingForms = (a: Party, b: Party): readonly FormPair[] => {
  const full = ({ forms, kind }: Party) => forms.filter((form) => isFull(form, kind));
  const [as, bs] = [full(a), full(b)];
  if (as.length * bs.length <= FEW) return as.flatMap((x) => bs.map((y) => [x, y] as const));
  const same = meetingUnder(as, bs, (form) => sameKeysOf(form, a.kind));
  if (same.length > 0) return same;
  return meetingUnder(as, bs, (form) => [...nearKeysOf(form, a.kind).map(({ key }) => key), ...caseKeysOf(form)]);
};
