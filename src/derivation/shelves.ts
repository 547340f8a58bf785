import type { CaseFile, Protection, Reason } from '../model/index.ts';
import { type Exposed, protectionByRule } from '../reconciling/index.ts';
import { type SourcePile, sourcePile } from './cited-pile.ts';
import { funnelPile } from './funnel-pile.ts';
import { type IdentityPile, identityPile } from './identity-pile.ts';
import { edited } from './in-order.ts';
import type { Strand } from './strand.ts';

/** What strands amount to side by side: everything of a case file but what people decided. */
export type Shelves = {
  readonly change: (out: readonly Strand[], into: readonly Strand[]) => void;
  readonly file: () => Omit<CaseFile, 'decisions' | 'protections'>;
  /** Why a person is not named to the public where people decided nothing. */
  readonly rule: (identity: string) => Reason | undefined;
  /** Every way an identity's name is written. */
  readonly names: (identity: string) => readonly string[];
  /** The protections that hold where people decided nothing, in the order of identities. */
  readonly byRule: () => readonly Protection[];
};

type File = Strand['file'];
type Pile<T> = {
  readonly put: (part: T) => void;
  readonly take: (part: T) => void;
  readonly record: () => T | undefined;
};

const id = (one: { readonly id: string }): string => one.id;

/** Lists whose records belong to one strand each, with what each is sorted by. */
const LISTS = {
  statements: id,
  events: id,
  figures: id,
  disputes: id,
  proceedings: id,
  evidence: id,
  requests: id,
  roster: id,
  findings: id,
  gaps: id,
  lineages: (one: File['lineages'][number]) => `${one.from} ${one.to}`,
  relations: (one: File['relations'][number]) => `${one.from} ${one.to} ${one.kind}`,
  looseSteps: (one: NonNullable<File['looseSteps']>[number]) => one.step,
} as const;
type ListName = keyof typeof LISTS;
const LIST_NAMES = Object.keys(LISTS) as ListName[];

/** Records of one id that several strands may give, each once. */
const piled = <T extends { readonly id: string }>(pile: () => Pile<T>) => {
  const piles = new Map<string, Pile<T>>();
  const shown = new Map<string, T>();
  let list: readonly T[] = [];
  return {
    change: (out: readonly T[], into: readonly T[]): void => {
      const touched = new Set<string>();
      for (const part of out) {
        piles.get(part.id)?.take(part);
        touched.add(part.id);
      }
      for (const part of into) {
        const there = piles.get(part.id) ?? pile();
        piles.set(part.id, there);
        there.put(part);
        touched.add(part.id);
      }
      const before = [...touched].flatMap((one) => shown.get(one) ?? []);
      const now: T[] = [];
      for (const one of touched) {
        const record = piles.get(one)?.record();
        if (record === undefined) {
          piles.delete(one);
          shown.delete(one);
        } else {
          now.push(record);
          shown.set(one, record);
        }
      }
      list = edited(list, id, before, now);
    },
    all: (): T[] => list as T[],
  };
};

/** Wronged before witness: of two reasons the graver stands. */
const graver = (reasons: readonly Reason[]): Reason | undefined =>
  reasons.find((one) => one.code === 'name-of-wronged') ?? reasons[0];

/** Shelves with nothing on them. */
export const shelves = (): Shelves => {
  const lists = new Map<ListName, readonly unknown[]>(LIST_NAMES.map((name) => [name, []]));
  const identities = piled<File['identities'][number]>(identityPile as () => IdentityPile);
  const sources = piled<File['sources'][number]>(sourcePile as () => SourcePile);
  const funnel = funnelPile();
  const speaking = new Map<string, Set<Exposed>>();
  const ruled = new Map<string, Protection>();
  let byRule: readonly Protection[] = [];

  const names = (identity: string): readonly string[] =>
    [...(speaking.get(identity) ?? [])].flatMap((one) => one.names(identity));
  const rule = (identity: string): Reason | undefined =>
    graver([...(speaking.get(identity) ?? [])].flatMap((one) => one.rules.get(identity) ?? []));
  /** Persons whose protection may be another, now that these strands speak of them or do so no more. */
  const protect = (touched: ReadonlySet<string>): void => {
    const key = (one: Protection) => one.identity ?? '';
    const before = [...touched].flatMap((one) => ruled.get(one) ?? []);
    const now = [...touched].flatMap((one) => {
      const why = rule(one);
      return why === undefined ? [] : [protectionByRule(one, names(one), why)];
    });
    for (const one of touched) ruled.delete(one);
    for (const one of now) ruled.set(key(one), one);
    byRule = edited(byRule, key, before, now);
  };
  return {
    change: (out, into) => {
      const both = <T>(take: (file: File) => readonly T[]) =>
        [out.flatMap(({ file }) => take(file)), into.flatMap(({ file }) => take(file))] as const;
      for (const name of LIST_NAMES) {
        const [gone, come] = both<unknown>((file) => file[name] ?? []);
        lists.set(name, edited(lists.get(name) ?? [], LISTS[name] as (one: unknown) => string, gone, come));
      }
      identities.change(...both((file) => file.identities));
      sources.change(...both((file) => file.sources));
      for (const { file } of out) funnel.change(file.funnel ?? [], -1);
      for (const { file } of into) funnel.change(file.funnel ?? [], 1);
      const touched = new Set<string>();
      for (const { file, exposed } of out)
        for (const one of file.identities) {
          const there = speaking.get(one.id);
          there?.delete(exposed);
          if (there?.size === 0) speaking.delete(one.id);
          if (ruled.has(one.id)) touched.add(one.id);
        }
      for (const { file, exposed } of into)
        for (const one of file.identities) {
          speaking.set(one.id, (speaking.get(one.id) ?? new Set()).add(exposed));
          if (ruled.has(one.id) || exposed.rules.has(one.id)) touched.add(one.id);
        }
      protect(touched);
    },
    file: () => ({
      ...(Object.fromEntries(lists) as Pick<File, Exclude<ListName, 'looseSteps' | 'roster' | 'findings' | 'gaps'>>),
      identities: identities.all(),
      sources: sources.all(),
      funnel: [...funnel.record()],
    }),
    rule,
    names,
    byRule: () => byRule,
  };
};
