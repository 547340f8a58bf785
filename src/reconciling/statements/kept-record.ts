import type { KeptStatement, Span, StatementRecord } from '../../model/index.ts';
import { BASES, contentSchema, derivedId } from '../../model/index.ts';
import { type Held, wordsOf } from '../held.ts';
import type { Identified } from '../identities/identify.ts';
import { nameForm } from '../names/name-form.ts';

/** By which decision, by whom, a statement stands on its own. */
export type Made = { readonly entry: string; readonly author: string; readonly verdict: string };

/** Finds whom a kept statement names: first among those of its report, then in the whole case; undefined where nobody or several. */
const namedId = (name: string, source: string, who: Identified): string | undefined => {
  const matches = who.all.filter((one) =>
    one.parties.some(
      (party) => party.forms.some((form) => form.key === nameForm(name, one.kind).key) || party.entity.name === name,
    ),
  );
  const here = matches.filter((one) => one.parties.some((party) => party.held.source === source));
  const chosen = here.length > 0 ? here : matches;
  return chosen.length === 1 ? chosen[0]?.id : undefined;
};

const NAMED_FIELDS = ['identity', 'by', 'holder', 'from', 'to', 'other', 'partOf'] as const;

/** Puts ids where a kept content has names. A name that nobody bears any more stays as words. */
const withIds = (
  content: Record<string, unknown>,
  resolve: (name: string) => string | undefined,
): Record<string, unknown> => {
  const one = (record: Record<string, unknown>): Record<string, unknown> => {
    const copy: Record<string, unknown> = { ...record };
    for (const field of NAMED_FIELDS) {
      const name = copy[field];
      if (typeof name !== 'string') continue;
      const id = resolve(name);
      if (id === undefined) {
        delete copy[field];
        if (field === 'identity' && 'role' in copy && copy.words === undefined) copy.words = name;
      } else copy[field] = id;
    }
    for (const list of ['participants', 'where'] as const) {
      const items = copy[list];
      if (Array.isArray(items)) copy[list] = items.map((item) => one(item as Record<string, unknown>));
    }
    if (Array.isArray(copy.about))
      copy.about = copy.about.flatMap((name) => (typeof name === 'string' ? (resolve(name) ?? []) : []));
    return copy;
  };
  return one(content);
};

/** A kept statement as a record of its own, or undefined where this version cannot make sense of its content. */
export const keptRecord = (
  ruling: Made,
  kept: KeptStatement,
  spans: readonly Span[],
  held: Held,
  who: Identified,
): StatementRecord | undefined => {
  const resolve = (name: string) => namedId(name, held.source, who);
  const parsed = contentSchema.safeParse(withIds({ ...kept.content, kind: kept.kind }, resolve));
  if (!parsed.success) return undefined;
  return {
    id: derivedId('st', held.source, 'kept', ruling.entry),
    source: held.source,
    passages: spans.map((span) => ({ start: span.start, end: span.end, exact: wordsOf(held, span) })),
    voice: kept.voice.map((link) => {
      const identity = link.name === undefined ? undefined : resolve(link.name);
      const words = link.words ?? (identity === undefined ? link.name : undefined);
      const basis = BASES.find((one) => one === link.basis);
      return {
        ...(identity === undefined ? {} : { identity }),
        ...(words === undefined ? {} : { words }),
        ...(basis === undefined ? {} : { basis }),
      };
    }),
    polarity: kept.polarity,
    modality: kept.modality,
    circumstances: kept.circumstances,
    strength: 'strong',
    kind: kept.kind,
    content: parsed.data,
    proposedBy: `person:${ruling.author}`,
    review: ruling.verdict === 'accepted' ? 'accepted' : 'made',
    reviewedBy: ruling.author,
    access: held.access,
  };
};
