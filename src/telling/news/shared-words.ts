import type { CaseFile, StatementRecord } from '../../model/index.ts';

type Span = { readonly start: number; readonly end: number };

/** What one report shares with reports that were known before it. */
export type SharedWords = {
  /** Known reports whose text and the report's depend on one another as a whole: one origin for whatever both tell. */
  readonly dependsWith: ReadonlySet<string>;
  /** The known sources whose words a statement of the report is told in; empty where its words are its own. */
  readonly tellers: (statement: StatementRecord) => readonly string[];
};

/** From this part of its words on, a statement is told in shared wording; so it is where the word it hangs on is shared. */
const MOST = 0.5;

/** Where the word stands on which a statement hangs, in code points of its source. */
export const anchorOf = ({ passages: [first], content }: StatementRecord): number => {
  const hook = content.kind === 'act' ? content.trigger : content.kind === 'figure' ? content.quantity.words : '';
  if (first === undefined) return 0;
  const at = first.exact.indexOf(hook);
  return first.start + (at < 0 ? 0 : [...first.exact.slice(0, at)].length);
};

const covered = ({ start, end }: Span, spans: readonly Span[]): number => {
  let sum = 0;
  for (const span of spans) sum += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
  return end > start ? sum / (end - start) : 0;
};

/** Finds by lineage which words of `source` stand in known sources too. In: a case file that holds them all. */
export const sharedWords = (caseFile: CaseFile, source: string, known: ReadonlySet<string>): SharedWords => {
  const spans = new Map<string, Span[]>();
  const dependsWith = new Set<string>();
  for (const lineage of caseFile.lineages) {
    // Of two that took a wire's words, the words of the other stand beside: the lineage itself leads to the wire.
    for (const [a, b] of lineage.passages) {
      const [here, there] = a.source === source ? [a, b.source] : [b, a.source];
      if (here.source !== source || !known.has(there)) continue;
      if (lineage.whole === true) dependsWith.add(there);
      const before = spans.get(there);
      if (before) before.push(here);
      else spans.set(there, [here]);
    }
    const stated = lineage.from === source ? lineage.to : lineage.to === source ? lineage.from : undefined;
    if (stated !== undefined && known.has(stated) && lineage.whole === true) dependsWith.add(stated);
  }
  const isShared = (statement: StatementRecord, shared: readonly Span[]): boolean => {
    const anchor = anchorOf(statement);
    const [first] = statement.passages;
    return (
      shared.some((span) => anchor >= span.start && anchor < span.end) ||
      (first !== undefined && covered(first, shared) >= MOST)
    );
  };
  return {
    dependsWith,
    tellers: (statement) =>
      [...spans].flatMap(([other, shared]) => (isShared(statement, shared) ? [other] : [])).sort(),
  };
};
