import type { EventRecord } from '../../model/index.ts';
import { by } from '../../model/index.ts';
import { allegedForce } from './alleged-force.ts';
import { againstConfession, type Confession, coercedConfessions, isAdmission, takesBack } from './confession-parts.ts';
import { type DisputeGround, type DisputeRelation, eventsByStatement, type Found, isFree } from './dispute-ground.ts';
import { sideOf, voicesOf } from './sides.ts';
import type { Standing } from './standing.ts';

type Points = ReadonlyMap<string, readonly DisputeRelation[]>;

/** Admissions made freely, as far as a report tells, that were taken back later. */
const withdrawnAdmissions = (ground: DisputeGround, pointed: Points, coerced: ReadonlySet<string>): Confession[] => {
  const found = new Map<string, Set<string>>();
  for (const record of ground.records.values()) {
    const { content } = record;
    if (content.kind !== 'stance' || content.stance !== 'withdraws' || content.holder === undefined) continue;
    if (coerced.has(content.holder)) continue;
    for (const { to, kind } of pointed.get(record.id) ?? []) {
      const target = ground.records.get(to);
      if (kind !== 'withdraws' || target === undefined || target.id === record.id || !isAdmission(target)) continue;
      found.set(content.holder, (found.get(content.holder) ?? new Set()).add(to));
    }
  }
  return [...found].map(([person, statements]) => ({ person, people: new Set([person]), statements: [...statements] }));
};

/**
 * A confession against its withdrawal and against others' words: one disagreement for each person who confessed. Coerced words
 * stand on a side of their own, marked, with no voice but the reports that pass them on. There is a disagreement only where
 * the confession was taken back, contradicted, or found to have been forced; speculation and recognition alone make none.
 */
export const confessionDisputes = (ground: DisputeGround): readonly Found[] => {
  const pointed = new Map<string, DisputeRelation[]>();
  for (const { from, to, kind } of ground.relations)
    pointed.set(from, [...(pointed.get(from) ?? []), { from, to, kind }]);
  const coerced = coercedConfessions(ground);
  const all = [...coerced, ...withdrawnAdmissions(ground, pointed, new Set(coerced.map((one) => one.person)))].sort(
    by((one) => one.person),
  );
  const eventOf = eventsByStatement(ground.events);
  return all.flatMap((confession): Found[] => {
    const said = new Set(confession.statements);
    const withdrawn: string[] = [];
    const sides = new Map<string, string[]>();
    const relations: DisputeRelation[] = [];
    for (const record of ground.records.values()) {
      if (said.has(record.id)) continue;
      const points = pointed.get(record.id) ?? [];
      if (
        takesBack(
          record,
          confession.person,
          points.map((one) => one.to),
          said,
        )
      ) {
        withdrawn.push(record.id);
        const [first] = confession.statements;
        const direct = points.filter((one) => one.kind === 'withdraws' && said.has(one.to));
        relations.push(
          ...(direct.length > 0 || first === undefined
            ? direct
            : [{ from: record.id, to: first, kind: 'withdraws' as const }]),
        );
        continue;
      }
      const how = againstConfession(record, confession, points, ground);
      if (how === undefined) continue;
      relations.push(...points.filter((one) => one.kind === 'refutes'));
      const [voice] = voicesOf([record.id], ground);
      const standing: Standing = voice === undefined || ground.isSource(voice) ? 'outlet' : ground.standing(voice);
      sides.set(`${how} ${standing}`, [...(sides.get(`${how} ${standing}`) ?? []), record.id]);
    }
    const forced = allegedForce(confession, ground);
    const contradicted = [...sides.keys()].some((key) => key.startsWith('contradicted'));
    if (withdrawn.length === 0 && !contradicted && !forced.found) return [];
    const told = confession.statements.flatMap((id) => eventOf.get(id) ?? []).sort(by((event) => event.id));
    const isOf = (event: EventRecord) => event.participants.some((one) => one.identity === confession.person);
    const first = told.find(isOf) ?? told[0];
    const isCoerced = confession.statements.some((id) => {
      const record = ground.records.get(id);
      return record !== undefined && !isFree(record);
    });
    const of = (how: string) =>
      [...sides.entries()]
        .filter(([key]) => key.startsWith(`${how} `))
        .sort(by(([key]) => key))
        .map(([, statements]) => sideOf(how, statements, ground));
    return [
      {
        about: first?.id ?? confession.statements[0] ?? '',
        key: `confession ${confession.person}`,
        kind: 'confession',
        sides: [
          sideOf('confessed', confession.statements, ground, isCoerced ? undefined : [confession.person]),
          ...of('accused'),
          ...(withdrawn.length === 0 ? [] : [sideOf('withdrawn', withdrawn, ground)]),
          ...(forced.statements.length === 0 ? [] : [sideOf('forced', forced.statements, ground)]),
          ...of('contradicted'),
          ...of('recognised').map((side) => ({
            ...side,
            ...recognisers(side.statements, ground),
          })),
        ],
        ...(relations.length === 0 ? {} : { relations }),
      },
    ];
  });
};

/** Whoever recognised somebody stands for that, not only the report that tells it. */
const recognisers = (statements: readonly string[], ground: DisputeGround) => {
  const agents = statements.flatMap((id) => {
    const content = ground.records.get(id)?.content;
    return content?.kind === 'act'
      ? content.participants.flatMap(({ role, identity }) =>
          role === 'agent' && identity !== undefined ? [identity] : [],
        )
      : [];
  });
  return agents.length === 0 ? {} : sideOf('recognised', statements, ground, [...new Set(agents)].sort());
};
