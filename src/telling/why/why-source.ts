import type { DecisionPlaces, SourceRecord } from '../../model/index.ts';
import { tellReason } from '../tell-reason.ts';
import { tellWhen } from '../tell-when.ts';
import { type Account, step } from './account.ts';
import { decidedSection, decisionStep } from './decided.ts';
import { chainOf, type Ground, quoted } from './ground.ts';
import { lineageStep } from './lineage.ts';
import { saidSection } from './read.ts';

const ALL = 50;

/** Why a source's date, and whom it draws on or who draws on it, with the shared words side by side. */
export const whySource = (source: SourceRecord, ground: Ground): Account => {
  const { names, phrases, file } = ground;
  const told = tellWhen(source.published, names, phrases);
  const lineages = file.lineages.filter((one) => one.from === source.id || one.to === source.id);
  const { labels, why } = phrases;
  const doubts = (source.doubts ?? []).map((one) => `${labels.dateInDoubt}: ${tellReason(one, names, phrases)}`);
  return {
    id: source.id,
    title: names.of(source.id),
    note: [
      source.file,
      phrases.sourceKinds[source.kind],
      phrases.access[source.access],
      source.held ? labels.held : labels.citedOnly,
    ]
      .filter(Boolean)
      .join('; '),
    sections: [
      {
        heading: why.headings.date,
        steps: [
          step(told.text, { lead: told.brief, notes: [...chainOf(source.published, ground).slice(1), ...doubts] }),
        ],
      },
      ...((source.citedBy ?? []).length === 0
        ? []
        : [
            {
              heading: labels.citedBy,
              steps: [step(labels.citedOnly, { words: (source.citedBy ?? []).map((one) => quoted(ground, one)) })],
            },
          ]),
      {
        heading: why.headings.lineage,
        ...(lineages.length === 0 ? { note: labels.noneKnown } : {}),
        steps: lineages.map((one) => lineageStep(one, ground)),
      },
      decidedSection([], ground, new Set([source.id])),
    ],
  };
};

/** Why one source is held to draw on another: all that they share, side by side. */
export const whyLineage = (a: SourceRecord, b: SourceRecord, ground: Ground): Account => {
  const { names, phrases, file } = ground;
  const both = [a.id, b.id].sort().join();
  const between = file.lineages.filter(
    ({ from, to, passages }) =>
      [from, to].sort().join() === both ||
      passages.some(
        (pair) =>
          pair
            .map((one) => one.source)
            .sort()
            .join() === both,
      ),
  );
  return {
    id: `${a.id} ${b.id}`,
    title: `${names.of(a.id)} · ${names.of(b.id)}`,
    note: between.length === 0 ? phrases.why.notDependent : '',
    sections: [
      {
        heading: phrases.why.headings.lineage,
        steps: between.map((one) => lineageStep(one, ground, [], ALL)),
      },
      decidedSection([], ground, new Set([a.id, b.id])),
    ],
  };
};

/** Why a decision has the effect it has: what it was about, and what rests on those words now. */
export const whyDecision = (places: DecisionPlaces, ground: Ground): Account => {
  const { file, names, phrases } = ground;
  const record = file.decisions.find((one) => one.entry === places.entry);
  const touched = file.statements.filter((statement) =>
    places.passages.some(
      (cited) =>
        cited.source === statement.source &&
        statement.passages.some((one) => one.start < cited.end && cited.start < one.end),
    ),
  );
  return {
    id: places.entry,
    title: record?.about ?? '',
    note: '',
    sections: [
      { heading: phrases.why.headings.about, steps: decisionStep(places, ground) },
      ...(places.passages.length > 0 || places.sources.length === 0
        ? []
        : [
            {
              heading: phrases.labels.sources,
              steps: places.sources.filter(names.has).map((id) => step(names.of(id), { lead: names.short(id) })),
            },
          ]),
      ...(touched.length === 0
        ? []
        : [
            saidSection(
              touched.map((one) => one.id),
              ground,
              phrases.why.headings.rests,
            ),
          ]),
    ],
  };
};
