import type { StatementRecord, When } from '../../model/index.ts';
import type { Names } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { tellWhen } from '../tell-when.ts';
import { WRONGS } from '../wrongs.ts';

/** A field of a statement's content, by the name it has in the contract. */
export const FACT_FIELDS = [
  'participant',
  'when',
  'where',
  'means',
  'statedReason',
  'characterisation',
  'duration',
  'topic',
  'measure',
  'quantity',
  'scope',
  'identity',
  'attribute',
  'value',
  'other',
  'by',
  'about',
  'finding',
  'holder',
  'stance',
  'towards',
  'item',
  'fate',
  'from',
  'to',
  'what',
] as const;
export type FactField = (typeof FACT_FIELDS)[number];

/** One thing that a statement says, to be compared with its words. `label` stands in for the field's name: a role. */
export type Fact = {
  readonly field: FactField;
  readonly label?: string;
  readonly text: string;
  /** Not in the words but worked out from them: a year, a day before another. */
  readonly inferred?: true;
};

const fact = (field: FactField, text: string | undefined, label?: string): readonly Fact[] =>
  text === undefined || text === '' ? [] : [{ field, text, ...(label === undefined ? {} : { label }) }];

/** What one statement says, field by field, in the order in which a person would compare it with its words. */
export const statementFacts = (statement: StatementRecord, names: Names, phrases: Phrases): readonly Fact[] => {
  const { content } = statement;
  const name = (field: FactField, id: string | undefined) => fact(field, id === undefined ? undefined : names.of(id));
  const time = (when: When | undefined): readonly Fact[] => {
    if (when === undefined) return [];
    const { text, certainty } = tellWhen(when, names, phrases);
    return [{ field: 'when', text, ...(certainty === 'inferred' ? { inferred: true as const } : {}) }];
  };
  switch (content.kind) {
    case 'act': {
      const role = (of: (typeof content.participants)[number]['role']): string =>
        of === 'agent' && WRONGS.has(content.act) ? phrases.castOfWrong : phrases.cast[of];
      return [
        ...content.participants.flatMap((one) =>
          fact(
            'participant',
            one.identity === undefined ? (one.words ?? one.count?.words) : names.of(one.identity),
            role(one.role),
          ),
        ),
        ...time(content.when),
        ...fact(
          'where',
          phrases.list((content.where ?? []).map((one) => (one.identity ? names.of(one.identity) : one.words))),
        ),
        ...fact('means', content.means),
        ...fact('statedReason', content.statedReason),
        ...fact('characterisation', content.characterisation),
        ...fact('duration', content.duration?.words),
        ...fact('topic', content.topic),
      ];
    }
    case 'figure':
      return [
        ...fact('measure', phrases.measures[content.measure]),
        ...fact('quantity', content.quantity.words),
        ...fact('scope', phrases.quote(content.scope)),
        ...time(content.when),
        ...fact('statedReason', content.statedReason),
      ];
    case 'attribute':
      return [
        ...name('identity', content.identity),
        ...fact('value', content.value, phrases.attribute[content.attribute] ?? content.attribute),
        ...name('other', content.other),
        ...time(content.when),
      ];
    case 'finding':
      return [
        ...name('by', content.by),
        ...fact('finding', content.finding),
        ...fact('about', phrases.list(content.about.map(names.of))),
        ...fact('characterisation', content.characterisation),
        ...time(content.when),
      ];
    case 'stance':
      return [
        ...name('holder', content.holder),
        ...fact('towards', content.towards, phrases.stance[content.stance] ?? content.stance),
        ...fact('about', phrases.list(content.about.map(names.of))),
      ];
    case 'evidence':
      return [
        ...fact('item', content.item),
        ...name('holder', content.holder),
        ...fact('fate', phrases.fate[content.fate] ?? content.fate),
      ];
    case 'request':
      return [
        ...name('from', content.from),
        ...name('to', content.to),
        ...fact('what', content.what),
        ...time(content.when),
      ];
  }
};
