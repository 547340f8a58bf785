import type { CaseFile, Dispute, FigureSeries, Identity, StatementRecord } from '../../model/index.ts';
import { tellReason } from '../tell-reason.ts';
import { tellWhen } from '../tell-when.ts';
import { tellContent } from '../views/content.ts';
import { stateOf } from '../views/disputes.ts';
import { type Account, step } from './account.ts';
import { decidedSection, placesOfStatements } from './decided.ts';
import { disputesSection, sideSteps } from './disputed.ts';
import { chainOf, type Ground, quoted, quotedOf, stands } from './ground.ts';
import { saidSection, statementStep } from './read.ts';
import { passagesIn, reasonsIn, statementsIn } from './rests-on.ts';

const MOST = 20;

/** Why a statement: its words, how they were read, what they count in, what hangs on them. */
export const whyStatement = (statement: StatementRecord, ground: Ground): Account => {
  const { names, phrases, file } = ground;
  const { why } = phrases;
  const { id } = statement;
  const counts = [
    ...file.events.filter((one) => one.statements.includes(id)),
    ...file.figures.filter((one) => one.points.some((point) => point.statements.includes(id))),
    ...[...file.evidence, ...file.requests].filter((one) => one.statements.includes(id)),
  ];
  const related = file.relations.filter((one) => one.from === id || one.to === id);
  const when = 'when' in statement.content ? statement.content.when : undefined;
  const chain = chainOf(when, ground);
  const disputes = file.disputes.filter((one) => one.sides.some((side) => side.statements.includes(id)));
  return {
    id,
    title: tellContent(statement, names, phrases),
    note: names.of(statement.source),
    sections: [
      { heading: why.headings.read, steps: statementStep(id, ground) },
      ...(chain.length === 0
        ? []
        : [{ heading: why.headings.date, steps: [step(tellWhen(when, names, phrases).brief, { notes: chain })] }]),
      {
        heading: why.headings.rests,
        ...(counts.length === 0 ? { note: why.nowhere } : {}),
        steps: counts.map((one) => step(why.countsAs(names.of(one.id)), { lead: names.short(one.id) })),
      },
      ...(related.length === 0
        ? []
        : [
            {
              heading: why.headings.related,
              steps: related.map((one) => {
                const other = one.from === id ? one.to : one.from;
                return step(why.relation(one.kind, one.from !== id), {
                  lead: names.short(other),
                  words: quotedOf(ground, other).slice(0, 1),
                });
              }),
            },
          ]),
      ...disputesSection(disputes, ground),
      decidedSection(placesOfStatements([id], ground), ground),
    ],
  };
};

/** Why a person, body, group or place: every name where it stands, why the names are one, what it is said to be. */
export const whyIdentity = (identity: Identity, ground: Ground): Account => {
  const { names, phrases, explanation } = ground;
  const { why } = phrases;
  const joined = explanation.names(identity.id).filter(({ a, b }) => stands(ground, a) && stands(ground, b));
  const telling = joined.filter(({ reason, a, b }) => reason.code !== 'same-name' || a.exact !== b.exact);
  const plain = joined.length - telling.length;
  const passages = identity.names.flatMap((one) => one.passages);
  return {
    id: identity.id,
    title: identity.name,
    note: `${phrases.entityKinds[identity.kind]}; ${phrases.count.mentions(identity.mentions)}; ${phrases.list(identity.sources.map(names.of))}`,
    sections: [
      {
        heading: phrases.labels.alsoWritten,
        steps: identity.names.map((one) =>
          step(one.name, { words: one.passages.map((passage) => quoted(ground, passage)) }),
        ),
      },
      {
        heading: why.headings.names,
        ...(joined.length === 0 ? { note: why.onlyOne } : {}),
        steps: [
          ...telling.slice(0, MOST).map(({ a, b, reason }) =>
            step(why.joined(reason.code === 'same-name' ? why.sameNameSpelt : tellReason(reason, names, phrases)), {
              words: [a, b].map((one) => ({ ...quoted(ground, one), alone: true as const })),
            }),
          ),
          ...(plain + Math.max(0, telling.length - MOST) > 0
            ? [step(why.sameNameMore(plain + Math.max(0, telling.length - MOST)))]
            : []),
        ],
      },
      ...(identity.roles.length === 0
        ? []
        : [
            {
              heading: why.headings.roles,
              steps: identity.roles.map((one) =>
                step(one.role, { words: one.statements.slice(0, 2).flatMap((id) => quotedOf(ground, id).slice(0, 1)) }),
              ),
            },
          ]),
      decidedSection(passages, ground),
    ],
  };
};

/** Why a series of numbers: every value with who gives it, when and in which words, and what stands beside it. */
export const whyFigure = (series: FigureSeries, ground: Ground): Account => {
  const { names, phrases, file } = ground;
  const { why } = phrases;
  const statements = series.points.flatMap((one) => one.statements);
  const disputes = file.disputes.filter((one) => one.about === series.id);
  return {
    id: series.id,
    title: `${phrases.measures[series.measure]}: ${series.scope}`,
    note: series.points.map((one) => one.words).join(' · '),
    sections: [
      {
        heading: why.headings.points,
        steps: series.points.map((one) =>
          step(`${one.words}${one.voice === undefined ? '' : ` — ${names.of(one.voice)}`}`, {
            lead: one.when === undefined ? '–' : tellWhen(one.when, names, phrases).brief,
            words: one.statements.flatMap((id) => quotedOf(ground, id).slice(0, 1)),
            notes: chainOf(one.when, ground),
            ids: one.statements.map(names.short),
          }),
        ),
      },
      saidSection(statements, ground, why.headings.said),
      ...((series.relatedTo ?? []).length === 0
        ? []
        : [
            {
              heading: why.headings.related,
              steps: (series.relatedTo ?? []).map((one) =>
                step(`${names.of(one.series)}: ${tellReason(one.reason, names, phrases)}`, {
                  lead: names.short(one.series),
                }),
              ),
            },
          ]),
      ...disputesSection(disputes, ground),
      decidedSection(placesOfStatements(statements, ground), ground),
    ],
  };
};

/** Why a disagreement: what it is about, its sides with their voices and words, and how it was settled if it was. */
export const whyDispute = (dispute: Dispute, ground: Ground): Account => {
  const { names, phrases } = ground;
  const statements = dispute.sides.flatMap((one) => one.statements);
  return {
    id: dispute.id,
    title: names.of(dispute.about),
    note: `${tellReason(dispute.reason, names, phrases)}; ${stateOf(dispute, ground.file, phrases).state}`,
    sections: [
      { heading: phrases.why.headings.sides, steps: sideSteps(dispute, ground) },
      saidSection(statements, ground, phrases.why.headings.said),
      decidedSection(placesOfStatements(statements, ground), ground),
    ],
  };
};

/** Why a proceeding: its steps with their dates, who stands where in it and by which words, whether its end is known. */
export const whyProceeding = (one: CaseFile['proceedings'][number], ground: Ground): Account => {
  const { names, phrases, file } = ground;
  const { headings } = phrases.why;
  const events = new Map(file.events.map((event) => [event.id, event]));
  const statements = one.steps.flatMap((id) => events.get(id)?.statements ?? []);
  return {
    id: one.id,
    title: one.title,
    note: [one.jurisdiction, one.final === 'known' ? phrases.labels.finalKnown : phrases.labels.finalNotKnown]
      .filter((part) => part !== '')
      .join('; '),
    sections: [
      {
        heading: headings.steps,
        steps: one.steps.map((id) => {
          const event = events.get(id);
          return step(names.of(id), {
            lead: tellWhen(event?.when.value, names, phrases).brief,
            words: (event?.statements ?? []).slice(0, 2).flatMap((each) => quotedOf(ground, each).slice(0, 1)),
            notes: chainOf(event?.when.value, ground),
            ids: [names.short(id)],
          });
        }),
      },
      {
        heading: headings.status,
        steps: one.persons.map((person) =>
          step(`${names.of(person.identity)}: ${phrases.proceedings.status[person.status] ?? person.status}`, {
            lead: names.short(person.identity),
            words: person.statements.slice(0, 3).flatMap((id) => quotedOf(ground, id).slice(0, 1)),
            notes: chainOf(person.when, ground),
          }),
        ),
      },
      decidedSection(placesOfStatements(statements, ground), ground),
    ],
  };
};

/** Why any other record: the words it cites of itself, the reasons it gives, and the statements it rests on. */
export const whyRested = (id: string, title: string, record: object, ground: Ground): Account => {
  const { phrases, names } = ground;
  const { headings } = phrases.why;
  const [passages, reasons] = [passagesIn(record), reasonsIn(record)];
  const statements = statementsIn(record);
  const words = step(title, { words: passages.map((one) => quoted(ground, one)) });
  return {
    id,
    title,
    note: '',
    sections: [
      ...(passages.length === 0 ? [] : [{ heading: phrases.labels.theWords, steps: [words] }]),
      ...(reasons.length === 0
        ? []
        : [{ heading: headings.rules, steps: reasons.map((one) => step(tellReason(one, names, phrases))) }]),
      ...(statements.length === 0 ? [] : [saidSection(statements, ground, headings.said)]),
      decidedSection([...passages, ...placesOfStatements(statements, ground)], ground),
    ],
  };
};
