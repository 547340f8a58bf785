import type { Content, Quantity, ReadContent, Span, When, Words } from '../../model/index.ts';
import { scopeWords } from '../figures/scope-words.ts';

/** What content needs to leave its reading: who entities are, what times mean, which records statements are. */
export type Naming = {
  readonly who: (entity: number | undefined) => string | undefined;
  readonly when: When | undefined;
  readonly statement: (index: number) => string | undefined;
  /** The words that carry the statement. */
  readonly carriedBy: Span | undefined;
  /** The document's words at a span of code points. */
  readonly text: (span: Span) => string;
};

const words = <K extends string>(key: K, value: Words | undefined): { [P in K]?: string } =>
  (value === undefined ? {} : { [key]: value.words }) as { [P in K]?: string };
const link = <K extends string>(key: K, value: string | undefined): { [P in K]?: string } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: string };

const quantity = ({ words: said, min, max, qualifier, unit }: Quantity) => ({
  words: said,
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
  qualifier,
  ...(unit === undefined ? {} : { unit }),
});

/** Turns what a reading says, in its own numbers, into the contract's content with the case's ids. */
export const toContent = (content: ReadContent, { who, when, statement, carriedBy, text }: Naming): Content => {
  const time = when === undefined ? {} : { when };
  const ids = (entities: readonly number[]) => entities.flatMap((entity) => who(entity) ?? []);
  switch (content.kind) {
    case 'act':
      return {
        kind: 'act',
        act: content.act,
        trigger: content.trigger.words,
        participants: content.participants.map((one) => ({
          role: one.role,
          ...link('identity', who(one.entity)),
          words: one.words.words,
          ...(one.count === undefined ? {} : { count: quantity(one.count) }),
        })),
        ...time,
        ...(content.where === undefined
          ? {}
          : {
              where: content.where.map((place) => ({
                ...link('identity', who(place.entity)),
                words: place.words.words,
              })),
            }),
        ...words('means', content.means),
        ...words('statedReason', content.statedReason),
        ...words('characterisation', content.characterisation),
        ...(content.duration === undefined ? {} : { duration: quantity(content.duration) }),
        ...words('topic', content.topic),
      };
    case 'figure':
      return {
        kind: 'figure',
        measure: content.measure,
        quantity: quantity(content.quantity),
        scope: scopeWords(content, carriedBy, text, when?.words),
        ...time,
        ...words('statedReason', content.statedReason),
        ...link('partOf', content.partOf === undefined ? undefined : statement(content.partOf)),
      };
    case 'attribute':
      return {
        kind: 'attribute',
        ...link('identity', who(content.entity)),
        attribute: content.attribute,
        value: content.value.words,
        ...link('other', who(content.other)),
      };
    case 'finding':
      return {
        kind: 'finding',
        ...link('by', who(content.by)),
        about: ids(content.about),
        finding: content.finding.words,
        ...words('characterisation', content.characterisation),
        ...time,
      };
    case 'stance':
      return {
        kind: 'stance',
        ...link('holder', who(content.holder)),
        stance: content.stance,
        towards: content.towards.words,
        about: ids(content.about),
      };
    case 'evidence':
      return { kind: 'evidence', item: content.item.words, ...link('holder', who(content.holder)), fate: content.fate };
    case 'request':
      return {
        kind: 'request',
        ...link('from', who(content.from)),
        ...link('to', who(content.to)),
        what: content.what.words,
        ...time,
      };
  }
};
