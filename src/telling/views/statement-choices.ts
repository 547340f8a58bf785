import {
  ACT_TYPES,
  BASES,
  byCodeUnit,
  type CaseFile,
  CIRCUMSTANCES,
  type EntityKind,
  MEASURES,
  MODALITIES,
  ROLES,
} from '../../model/index.ts';
import type { Phrases } from '../phrases/phrases.ts';

/** A word of a closed list, and how it is told. */
export type Choice = { readonly value: string; readonly told: string };

/** The closed lists that a statement is made of, in the order of the model. */
export type StatementChoices = Readonly<
  Record<
    'act' | 'measure' | 'role' | 'attribute' | 'stance' | 'fate' | 'polarity' | 'modality' | 'circumstances' | 'basis',
    readonly Choice[]
  >
>;

const told = (words: readonly string[], say: Readonly<Record<string, string>>): readonly Choice[] =>
  words.map((value) => ({ value, told: say[value] ?? value }));

/** Everything that a field of a statement can be, in the words of a language. */
export const statementChoices = (phrases: Phrases): StatementChoices => ({
  act: told(ACT_TYPES, phrases.acts),
  measure: told(MEASURES, phrases.measures),
  role: told(ROLES, phrases.cast),
  attribute: told(Object.keys(phrases.attribute), phrases.attribute),
  stance: told(Object.keys(phrases.stance), phrases.stance),
  fate: told(Object.keys(phrases.fate), phrases.fate),
  polarity: [
    { value: 'affirmed', told: phrases.news.affirmed },
    { value: 'denied', told: phrases.denied },
  ],
  modality: told(MODALITIES, phrases.modality),
  circumstances: told(CIRCUMSTANCES, phrases.circumstances),
  basis: told(BASES, phrases.basis),
});

/** Somebody or something that a report names, as it writes the name. */
export type NameHere = { readonly name: string; readonly kind: EntityKind };

/** Whom and what a report names: the names that a statement of it can be made with. The fullest of each. */
export const namesHere = (file: CaseFile, source: string): readonly NameHere[] =>
  file.identities
    .flatMap((identity): NameHere[] => {
      const [name] = identity.names
        .filter((one) => one.passages.some((passage) => passage.source === source))
        .map((one) => one.name)
        .sort((a, b) => b.length - a.length || byCodeUnit(a, b));
      return name === undefined ? [] : [{ name, kind: identity.kind }];
    })
    .sort((a, b) => byCodeUnit(a.kind, b.kind) || byCodeUnit(a.name, b.name));
