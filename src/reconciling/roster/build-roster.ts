import type { FigureSeries, RosterEntry, Standing } from '../../model/index.ts';
import { by, derivedId, reason, stricter } from '../../model/index.ts';
import { groups as grouping } from '../identities/components.ts';
import type { Who } from '../identities/identify.ts';
import { membersOf } from '../records/identity-records.ts';
import { shareWords, type Told } from '../records/told.ts';
import { affectedIn } from './affected.ts';
import { type CountedPeople, countedPeople } from './counted.ts';
import { joinStandings, type StandingDraft, sameNumber } from './standing-drafts.ts';
import { A_PROCEEDING, ONLY_SOME } from './words.ts';

/** Figures and identities that are one entry, under one key: an identity's id, or a series'. */
type Draft = {
  readonly identities: readonly Who[];
  readonly counted: readonly CountedPeople[];
  readonly standings: readonly StandingDraft[];
};

const SAME_PEOPLE = reason('same-people-counted');

/**
 * Which identities and figures speak of the same people. A figure's words that stand inside an identity's, or in an act
 * that tells of it, make the two one; a figure that is part of another, with another standing, is a part of that entry.
 */
const together = (
  affected: ReadonlyMap<string, readonly StandingDraft[]>,
  counted: readonly CountedPeople[],
  told: Told,
) => {
  const keys = [...affected.keys(), ...new Set(counted.flatMap((one) => [one.series, ...one.groups]))];
  const into = grouping([...new Set(keys)].sort(), []);
  const statementOf = new Map(counted.map((one) => [one.record.id, one]));
  for (const one of counted) {
    for (const group of one.groups) into.join(one.series, group, SAME_PEOPLE);
    const whole = one.content.partOf === undefined ? undefined : statementOf.get(one.content.partOf);
    if (whole && whole.draft.standing !== one.draft.standing) into.join(whole.series, one.series, SAME_PEOPLE);
  }
  const acts = new Map<string, StandingDraft[]>();
  for (const drafts of affected.values())
    for (const draft of drafts) {
      const source = told.byId.get(draft.statement)?.source ?? '';
      if (draft.count !== undefined) acts.set(source, [...(acts.get(source) ?? []), draft]);
    }
  const holder = new Map([...affected].flatMap(([who, drafts]) => drafts.map((draft) => [draft, who] as const)));
  for (const one of counted)
    for (const draft of acts.get(one.record.source) ?? []) {
      const act = told.byId.get(draft.statement);
      const who = holder.get(draft);
      if (
        who !== undefined &&
        act !== undefined &&
        sameNumber(draft.count, one.draft.count) &&
        shareWords(act, one.record)
      )
        into.join(one.series, who, SAME_PEOPLE);
    }
  return into;
};

/** The rest of a group of which the words say that only a part could take part, and why: nobody says it of the rest. */
const restPrevented = (standings: readonly Standing[], told: Told): Standing[] =>
  standings.flatMap((part): Standing[] => {
    const { count, why } = part;
    const heard = part.statements.flatMap((id) => told.byId.get(id) ?? []);
    if (part.standing !== 'heard' || count?.min === undefined || count.min !== count.max || why === undefined)
      return [];
    const wholes = heard.flatMap(({ content }) =>
      content.kind === 'figure' && content.partOf !== undefined ? [content.partOf] : [],
    );
    const whole = standings.find((one) => one !== part && one.statements.some((id) => wholes.includes(id)))?.count;
    const sentences = part.statements.flatMap((id) => told.sentence(id)?.exact ?? []);
    if (whole?.min === undefined || whole.min !== whole.max || whole.min <= count.min) return [];
    if (!sentences.some((words) => ONLY_SOME.test(words) && A_PROCEEDING.test(words))) return [];
    const rest = whole.min - count.min;
    return [
      {
        standing: 'prevented',
        count: { words: String(rest), min: rest, max: rest },
        why,
        inferred: reason('rest-of-whole', { whole: whole.min, part: count.min }),
        voices: part.voices,
        statements: [...new Set([...part.statements, ...wholes])].sort(),
      },
    ];
  });

const STARTS_ILL = /^(?:\p{Ll}+ing|only|just)\s/u;

/** What an entry is called: its name, or the shortest words that carry its number. */
const nameOf = ({ identities, counted }: Draft): string => {
  const named = identities.find((one) => one.named) ?? (counted.length === 0 ? identities[0] : undefined);
  if (named) return named.name;
  const top = [...counted].sort(
    (a, b) => (b.draft.count?.min ?? 0) - (a.draft.count?.min ?? 0) || (a.record.id < b.record.id ? -1 : 1),
  )[0];
  const number = top?.draft.count?.words ?? '';
  const scopes = counted.map((one) => one.content.scope.split(' · ')[0] ?? '');
  const words = [...identities.map((one) => one.name), ...scopes].filter((one) => one !== '');
  const rank = (one: string): string =>
    `${one.includes(number) ? 0 : 1}${STARTS_ILL.test(one) || !one.includes(' ') ? 1 : 0}${String(one.length).padStart(5, '0')}${one}`;
  const best = [...words].sort(by(rank))[0] ?? number;
  return best.includes(number) || number === '' ? best : `${number} ${best}`;
};

const countIn = ({ identities, counted }: Draft): RosterEntry['count'] => {
  const whole = counted.filter((one) => one.content.partOf === undefined);
  const from = (whole.length > 0 ? whole : counted).map((one) => one.draft.count).filter((one) => one !== undefined);
  const widest = from.sort(by((one) => `${String(9e9 - (one.min ?? 0)).padStart(12, '0')} ${one.words}`))[0];
  if (widest) return widest;
  const said = identities.flatMap((one) => one.parties.flatMap(({ entity }) => entity.count ?? []))[0];
  return said === undefined
    ? undefined
    : {
        words: said.words,
        ...(said.min === undefined ? {} : { min: said.min }),
        ...(said.max === undefined ? {} : { max: said.max }),
      };
};

/**
 * The roster: every person and group that the statements tell of as affected, once each, with how far each came. Groups
 * are counted where nobody names them; a part of a group stands with the group. A named person is a member of a group
 * only where the words name members.
 */
export const buildRoster = (figures: readonly FigureSeries[], told: Told): readonly RosterEntry[] => {
  const affected = affectedIn(told);
  const counted = countedPeople(figures, told);
  const into = together(affected, counted, told);
  const drafts = new Map<string, { identities: Set<string>; counted: CountedPeople[] }>();
  const at = (key: string) => {
    const root = into.root(key);
    const draft = drafts.get(root) ?? { identities: new Set<string>(), counted: [] };
    drafts.set(root, draft);
    return draft;
  };
  for (const who of affected.keys()) at(who).identities.add(who);
  for (const one of counted) {
    at(one.series).counted.push(one);
    for (const group of one.groups) at(one.series).identities.add(group);
  }
  const entryOf = new Map<string, string>();
  const entries = [...drafts.values()].map((found): RosterEntry => {
    const identities = [...found.identities].sort().flatMap((id) => told.identity(id) ?? []);
    const draft: Draft = {
      identities,
      counted: found.counted,
      standings: [...identities.flatMap((one) => affected.get(one.id) ?? []), ...found.counted.map((one) => one.draft)],
    };
    const said = joinStandings(draft.standings, told);
    const standings = [...said, ...restPrevented(said, told)];
    const statements = [...new Set(standings.flatMap((one) => one.statements))].sort();
    const id = derivedId(
      'ros',
      ...identities.map((one) => one.id),
      ...found.counted.map((one) => one.record.id).sort(),
    );
    for (const one of found.counted) entryOf.set(one.record.id, id);
    const count = countIn(draft);
    const members = [
      ...new Set([
        ...identities.flatMap((one) => membersOf(one, told.who)),
        ...found.counted.flatMap((one) => one.members),
      ]),
    ].sort();
    const access = statements.map((one) => told.byId.get(one)?.access ?? 'restricted');
    const kind =
      identities.length === 1 && found.counted.length === 0 && identities[0]?.kind === 'person' ? 'person' : 'group';
    return {
      id,
      kind,
      identities: identities.map((one) => one.id),
      name: nameOf(draft),
      ...(count === undefined || kind === 'person' ? {} : { count }),
      ...(members.length === 0 ? {} : { members }),
      standings,
      statements,
      access: access.reduce(stricter, access[0] ?? 'restricted'),
    };
  });
  return entries
    .map((entry): RosterEntry => {
      const wholes = entry.statements.flatMap((id) => {
        const content = told.byId.get(id)?.content;
        const whole =
          content?.kind === 'figure' && content.partOf !== undefined ? entryOf.get(content.partOf) : undefined;
        return whole === undefined || whole === entry.id ? [] : [whole];
      });
      return wholes[0] === undefined ? entry : { ...entry, partOf: [...wholes].sort()[0] as string };
    })
    .sort(by((entry) => entry.id));
};
