import type { StatementRecord } from '../../model/index.ts';
import type { Names } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';

/** What one statement says, in a few words that need no event: "14 people injured", "Tamsin Orlo: schoolteacher". */
export const tellContent = ({ content }: StatementRecord, names: Names, phrases: Phrases): string => {
  const who = (id: string | undefined): string => (id === undefined ? '' : `${names.of(id)}: `);
  switch (content.kind) {
    case 'act':
      return phrases.acts[content.act];
    case 'figure':
      return phrases.figures.counted(content.quantity.words, phrases.measures[content.measure]);
    case 'attribute':
      return `${who(content.identity)}${content.attribute === 'post' ? content.value : phrases.content.attribute(phrases.attribute[content.attribute] ?? content.attribute, content.value)}`;
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
