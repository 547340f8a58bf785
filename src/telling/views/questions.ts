import type { CaseFile } from '../../model/index.ts';
import { edtfShape } from '../edtf-shape.ts';
import type { Names } from '../names.ts';
import { QUESTION_CODES, type QuestionCode } from '../phrases/affected-phrases.ts';
import { ended } from '../phrases/full-stop.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { contradictions } from './contradictions.ts';
import { disputes } from './disputes.ts';
import { evidence } from './evidence.ts';
import { proceedings } from './proceedings.ts';
import { funnel, roster } from './roster.ts';

/** Something open that somebody could go and find out: why it is open, and the records it hangs on. */
export type QuestionRow = {
  readonly code: QuestionCode;
  readonly text: string;
  /** The records behind it, with their places in the dossier. */
  readonly records: readonly { readonly id: string; readonly name: string }[];
  readonly places: readonly {
    readonly source: string;
    readonly start: number;
    readonly end: number;
    readonly exact: string;
  }[];
};

type Draft = Omit<QuestionRow, 'text'> & { readonly args: Readonly<Record<string, string>> };

const draft = (
  code: QuestionCode,
  args: Draft['args'],
  records: QuestionRow['records'] = [],
  places: QuestionRow['places'] = [],
): Draft => ({ code, args, records, places });

const LONG_SILENCE = 3;
const CONVICTED = /^convicted/;

const ofProceedings = (caseFile: CaseFile, names: Names, phrases: Phrases): Draft[] => {
  const told = new Map(proceedings(caseFile, names, phrases).map((row) => [row.proceeding, row]));
  // A group's members are asked about by name, where they are named.
  const groups = new Set(
    caseFile.identities.flatMap(({ id, members }) => (members !== undefined && members.length > 0 ? [id] : [])),
  );
  return caseFile.proceedings.flatMap((one): Draft[] => {
    const title = told.get(one.id)?.title ?? one.title;
    const record = [{ id: one.id, name: title }];
    const convicted = one.persons.filter((person) => CONVICTED.test(person.status));
    const sentenced = new Set(
      (one.outcomes ?? []).flatMap((outcome) => (outcome.result === 'sentenced' ? outcome.persons : [])),
    );
    const open = convicted.filter(({ identity }) => !sentenced.has(identity) && !groups.has(identity));
    const long = new Set(
      (one.silences ?? []).flatMap(({ after, months }) => (months.min >= LONG_SILENCE ? [after] : [])),
    );
    return [
      ...(one.final === 'not-known' && convicted.length > 0
        ? [draft('verdict-final', { proceeding: title }, record)]
        : []),
      ...open.map(({ identity }) =>
        draft('sentence-unknown', { who: names.of(identity), proceeding: title }, [
          { id: identity, name: names.of(identity) },
        ]),
      ),
      ...(told.get(one.id)?.silences ?? [])
        .filter((silence) => long.has(silence.after))
        .map((silence) => draft('silence', { proceeding: title, silence: silence.text }, record)),
    ];
  });
};

const ofEvidence = (caseFile: CaseFile, names: Names, phrases: Phrases): Draft[] => {
  const told = evidence(caseFile, names, phrases);
  const { affected } = phrases;
  const items = told.items.flatMap((item): Draft[] => {
    const lost =
      item.fates.find((one) => one.fate === 'destroyed') ?? item.fates.find((one) => one.fate === 'withheld');
    if (lost === undefined) return [];
    const voices = affected.saidBy(lost.voices);
    const args = {
      what: phrases.quote(item.what),
      holder: item.holder === undefined ? '' : ` (${item.holder})`,
      voices: voices === '' ? '' : ended(voices),
    };
    const code = lost.fate === 'destroyed' ? 'evidence-destroyed' : 'evidence-withheld';
    return [draft(code, args, [{ id: item.evidence, name: item.what }])];
  });
  const requests = told.requests
    .filter((one) => one.answer === 'none-known')
    .map((one) => {
      const silence = [one.reason, one.silence].filter((part) => part !== undefined).join('; ');
      const args = {
        request: `${affected.asks(one.from, one.to)}: ${phrases.quote(one.what)}${one.when === undefined ? '' : `, ${one.when}`}`,
        silence: silence === '' ? '' : ended(`${silence[0]?.toUpperCase()}${silence.slice(1)}`),
      };
      return draft('request-unanswered', args, [{ id: one.request, name: one.from }]);
    });
  const cited = told.cited.map((one) =>
    draft(
      'cited-not-held',
      { source: one.name, by: phrases.list(one.citedIn) },
      [{ id: one.source, name: one.name }],
      one.places,
    ),
  );
  const gaps = told.gaps.map((one) => draft('word-lost', { source: one.source }, [], [one.place]));
  return [...items, ...requests, ...cited, ...gaps];
};

const ofRoster = (caseFile: CaseFile, names: Names, phrases: Phrases): Draft[] => {
  const { rows } = roster(caseFile, names, phrases);
  const all = (kind: 'group' | 'described') =>
    rows
      .filter((row) => row.kind === kind && row.members.length === 0)
      .map((row) => ({ id: row.entry, name: row.name }));
  const groups = all('group');
  const described = all('described');
  const rest = rows.flatMap((row) =>
    row.standings.flatMap((one) =>
      one.inferred === undefined
        ? []
        : [
            draft('rest-prevented', { rest: one.count ?? '', name: row.name, reason: one.inferred }, [
              { id: row.entry, name: row.name },
            ]),
          ],
    ),
  );
  return [
    ...rest,
    ...(groups.length === 0 ? [] : [draft('groups-unnamed', { n: String(groups.length) }, groups)]),
    ...(described.length === 0 ? [] : [draft('known-by-description', { n: String(described.length) }, described)]),
  ];
};

const ofFunnel = (caseFile: CaseFile, names: Names, phrases: Phrases): Draft[] => {
  const stages = funnel(caseFile, names).filter((one) => one.figures.length > 0);
  const { stages: words } = phrases.affected;
  const numbers = (stage: (typeof stages)[number]): string => {
    const alone = stage.figures.filter((one) => one.of === undefined);
    const counts = [...new Set((alone.length > 0 ? alone : stage.figures).map((one) => one.count))];
    return `${words[stage.stage]} (${counts.slice(0, 3).join(', ')})`;
  };
  return stages.flatMap((stage, at) => {
    const before = stages[at - 1];
    return stage.apart !== 'scope-not-known-same' || before === undefined
      ? []
      : [draft('not-comparable', { before: numbers(before), stage: numbers(stage) })];
  });
};

const isDated = (edtf: string | undefined): boolean => edtf !== undefined && /^\d{4}/.test(edtf);

const ofSources = (caseFile: CaseFile, names: Names, say: (edtf: string) => string): Draft[] =>
  caseFile.sources.flatMap((source) => {
    if (!source.held || isDated(source.published?.stated)) return [];
    const guess = source.published?.inferred;
    const inferred = guess === undefined ? '' : say(guess);
    return [
      draft('report-undated', { source: names.of(source.id), inferred }, [
        { id: source.id, name: names.of(source.id) },
      ]),
    ];
  });

const ofDecisions = (caseFile: CaseFile, names: Names, phrases: Phrases): Draft[] =>
  contradictions(caseFile, names, phrases).map(({ decisions }) => {
    const told = decisions.map((row) => ({ id: row.entry, name: `${row.kind}: ${row.about}` }));
    return draft('decisions-contradict', { decisions: told.map((one) => one.name).join('; ') }, told);
  });

/** A question names no more than this many voices of a side: the disagreement itself names them all. */
const MOST_VOICES = 2;

const ofDisputes = (caseFile: CaseFile, names: Names, phrases: Phrases): Draft[] =>
  disputes(caseFile, names, phrases)
    .filter((row) => row.open)
    .map((row) => {
      const sides = row.sides.map((side) => {
        const voices = side.voices.flatMap((voice) => voice.names);
        const more = voices.length > MOST_VOICES ? ` ${phrases.disputes.more(voices.length - MOST_VOICES)}` : '';
        return `${side.says}: ${voices.slice(0, MOST_VOICES).join(', ')}${more}`;
      });
      return draft('dispute-open', { kind: row.kind, about: row.about, sides: sides.join('; ') }, [
        { id: row.dispute, name: row.about },
      ]);
    });

/**
 * What is open, as questions: each follows by a written rule from what the case file holds or lacks, and leads to the
 * records it hangs on. The gravest kind comes first. Nothing here says what an answer might be.
 */
export const questions = (caseFile: CaseFile, names: Names, phrases: Phrases): readonly QuestionRow[] => {
  const say = (edtf: string): string => phrases.date.say(edtfShape(edtf));
  const weak = caseFile.statements.filter((one) => one.strength === 'weak' && one.review === 'proposed').length;
  const drafts = [
    ...ofDecisions(caseFile, names, phrases),
    ...ofEvidence(caseFile, names, phrases),
    ...ofProceedings(caseFile, names, phrases),
    ...ofDisputes(caseFile, names, phrases),
    ...ofRoster(caseFile, names, phrases),
    ...ofFunnel(caseFile, names, phrases),
    ...ofSources(caseFile, names, say),
    ...(weak === 0 ? [] : [draft('weakly-read', { n: String(weak) })]),
  ];
  return QUESTION_CODES.flatMap((code) =>
    drafts
      .filter((one) => one.code === code)
      .map(({ args, ...one }) => ({
        ...one,
        text: phrases.affected.questions[code]((name) => args[name] ?? '').trim(),
      })),
  );
};
