import type { StatementRecord } from '../../model/index.ts';
import type { Names } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';

type Attribute = Extract<StatementRecord['content'], { readonly kind: 'attribute' }>;

/** What somebody is said to be, without who it is: "schoolteacher", "injury: broken ribs". */
export const tellAttribute = ({ attribute, value }: Attribute, phrases: Phrases): string =>
  attribute === 'post' ? value : phrases.content.attribute(phrases.attribute[attribute] ?? attribute, value);

/** What one statement says, in a few words that need no event: "14 people injured", "Tamsin Orlo: schoolteacher". */
export const tellContent = ({ content }: StatementRecord, names: Names, phrases: Phrases): string => {
  const who = (id: string | undefined): string => (id === undefined ? '' : `${names.of(id)}: `);
  switch (content.kind) {
    case 'act':
      return phrases.acts[content.act];
    case 'figure':
      return phrases.figures.counted(content.quantity.words, phrases.measures[content.measure]);
    case 'attribute':
      return `${who(content.identity)}${tellAttribute(content, phrases)}`;
    case 'finding':
      return `${who(content.by)}${phrases.labels.finding.toLowerCase()}: ${content.finding}`;
    case 'stance':
      return `${who(content.holder)}${phrases.content.stance(phrases.stance[content.stance] ?? content.stance, content.towards)}`;
    case 'evidence':
      return `${content.item}: ${phrases.fate[content.fate] ?? content.fate}`;
    case 'request':
      return `${who(content.from)}${phrases.labels.request.toLowerCase()}: ${content.what}`;
  }
};
