import type { GoldSentence } from '../../bench/treebank/conllu.ts';

/** Kinds of entity of the GUM corpus that are names of ours. */
const KINDS: Readonly<Record<string, string>> = { person: 'PER', organization: 'ORG', place: 'LOC' };
/** Words that stand inside names without being proper nouns. */
const INNER = /^(?:of|the|and|for|de|al|el|la|von|van|bin|-|&|'s?|’s?|\.)$/i;

type Entity = { readonly kind: string; readonly least: readonly number[]; readonly from: number; readonly to: number };

/** The entities of one sentence, from the `Entity=` annotation (brackets over words) of CorefUD's GUM. */
const entitiesOf = (sentence: GoldSentence): Entity[] => {
  const found: Entity[] = [];
  const open = new Map<string, { kind: string; least: number[]; from: number }[]>();
  sentence.misc.forEach((misc, i) => {
    const marks = /(?:^|\|)Entity=([^|]+)/.exec(misc)?.[1];
    for (const [, opening, single, closing] of (marks ?? '').matchAll(/\(([^()]+)(\)?)|([^()]+)\)/g)) {
      if (opening !== undefined) {
        const [id, kind = '', , , , least = ''] = opening.split('-');
        const entity = { kind, least: least.split(',').map(Number), from: i };
        if (single === ')') found.push({ ...entity, to: i + 1 });
        else open.set(id!, [...(open.get(id!) ?? []), entity]);
      } else {
        const entity = open.get(closing!)?.pop();
        if (entity !== undefined) found.push({ ...entity, to: i + 1 });
      }
    }
  });
  return found;
};

/**
 * The names in a sentence of a corpus with entities: BIO labels. An entity is a name if its head is a proper noun; the
 * name is the run of proper nouns around the head, for persons without their titles. Outer names win over inner ones.
 */
export const entityNames = (sentence: GoldSentence): string[] => {
  const { forms, xpos, heads, deprels } = sentence;
  const labels = forms.map(() => 'O');
  const proper = (i: number): boolean => /^NNPS?$/.test(xpos[i]!);
  const entities = entitiesOf(sentence).sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  for (const { kind, least, from, to } of entities) {
    const label = KINDS[kind];
    let head = from;
    while (head < to - 1 && heads[head]! >= from && heads[head]! < to) head++;
    // "the President", "my Lords": a post, not a name.
    const determined = heads.some((h, i) => h === head && /^(?:det|nmod:poss)$/.test(deprels[i]!));
    if (label === undefined || !proper(head) || (kind === 'person' && determined)) continue;
    let start = head;
    let end = head + 1;
    const inner = kind === 'person' ? /^(?:-|al|el|de|la|von|van|bin)$/i : INNER;
    for (let i = head - 1; i >= from && start - i <= 2; i--)
      if (proper(i)) start = i;
      else if (!inner.test(forms[i]!)) break;
    for (let i = head + 1; i < to && i - end <= 2; i++)
      if (proper(i)) end = i + 1;
      else if (!inner.test(forms[i]!)) break;
    const first = Math.min(...least.filter((n) => n > 0).map((n) => from + n - 1));
    if (kind === 'person' && first >= start && first <= head) start = first;
    while (start < head && /^(?:nmod:desc|det)$/.test(deprels[start]!)) start++;
    if (labels.slice(start, end).some((l) => l !== 'O')) continue;
    for (let i = start; i < end; i++) labels[i] = `${i === start ? 'B' : 'I'}-${label}`;
  }
  return labels;
};
