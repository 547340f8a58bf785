import fc from 'fast-check';
import { ACCESS, type Access, type CaseFile, type ContractPassage, digestText } from '../../src/model/index.ts';

/** A word that stands in everything that comes from source number `at`, and nowhere else. */
export const markOf = (at: number): string => `mk${at}zq`;

const sourceId = (at: number): string => `src-${digestText(`source ${at}`).slice(0, 12)}`;
const textOf = (at: number): string =>
  `${markOf(at)} first words. The ${markOf(at)} second words, and more of ${markOf(at)}.`;
const passage = (at: number): ContractPassage => {
  const exact = `The ${markOf(at)} second words`;
  const start = textOf(at).indexOf(exact);
  return { source: sourceId(at), start, end: start + exact.length, exact };
};
const statementId = (at: number, nth: number): string => `stm-${digestText(`${at} ${nth}`).slice(0, 12)}`;

type Plan = {
  readonly access: readonly Access[];
  readonly recordAccess: Access;
  readonly identities: readonly (readonly number[])[];
  readonly events: readonly { readonly from: readonly number[]; readonly who: number; readonly whyFrom: number }[];
};

const STATEMENTS = 2;

const figureOf = (at: number) => ({
  kind: 'figure' as const,
  measure: 'injured' as const,
  quantity: { words: `${at} ${markOf(at)}`, qualifier: 'exact' },
  scope: `people ${markOf(at)}`,
});

/** Builds a case file in which every word can be traced to the sources it comes from. */
const build = ({ access, recordAccess, identities, events }: Plan): CaseFile => {
  const person = (nth: number): string => `idn-${digestText(`person ${nth}`).slice(0, 12)}`;
  const firstOf = (list: readonly number[]): number => list[0] ?? 0;
  const when = (from: number, whyFrom: number) => ({
    words: `on ${markOf(from)} day`,
    stated: 'XXXX-03-03',
    inferred: '2021-03-03',
    reason: { code: 'made-up', args: { source: sourceId(whyFrom), words: `The ${markOf(whyFrom)} second words` } },
  });
  const eventId = (nth: number): string => `evt-${digestText(`event ${nth}`).slice(0, 12)}`;
  const statementsOf = (list: readonly number[]): string[] => list.map((at) => statementId(at, 0));
  const called = (nth: number): string => `Person ${nth} ${markOf(firstOf(identities[nth] ?? []))}`;
  return {
    sources: access.map((word, at) => ({
      id: sourceId(at),
      file: `${markOf(at)}.txt`,
      held: true,
      title: `Title ${markOf(at)}`,
      publisher: `Outlet ${markOf(at)}`,
      language: 'en',
      kind: 'news',
      textSha256: digestText(textOf(at)),
      text: textOf(at),
      access: word,
    })),
    identities: identities.map((from, nth) => ({
      id: person(nth),
      kind: 'person',
      name: called(nth),
      names: from.map((at) => ({
        name: `Person ${nth} ${markOf(at)}`,
        statements: [statementId(at, 0)],
        passages: [passage(at)],
      })),
      roles: from.map((at) => ({ role: `role ${markOf(at)}`, statements: [statementId(at, 1)] })),
      count: from.length,
      mentions: from.length,
      sources: from.map(sourceId),
      reason: { code: 'joined', args: { one: called(nth) } },
      access: recordAccess,
    })),
    statements: access.flatMap((_, at) =>
      Array.from({ length: STATEMENTS }, (_unused, nth) => ({
        id: statementId(at, nth),
        source: sourceId(at),
        passages: [{ start: passage(at).start, end: passage(at).end, exact: passage(at).exact }],
        voice: [{ identity: person(0) }, { words: `voice ${markOf(at)}` }],
        polarity: 'affirmed' as const,
        modality: 'asserted' as const,
        circumstances: 'unknown' as const,
        strength: 'strong' as const,
        kind: nth === 0 ? ('act' as const) : ('figure' as const),
        content:
          nth === 1
            ? figureOf(at)
            : {
                kind: 'act' as const,
                act: 'arrest' as const,
                trigger: markOf(at),
                participants: [{ role: 'patient' as const, identity: person(0), words: markOf(at) }],
              },
        proposedBy: 'rules',
        review: 'proposed' as const,
        access: recordAccess,
      })),
    ),
    events: events.map(({ from, who, whyFrom }, nth) => ({
      id: eventId(nth),
      act: 'arrest',
      title: `arrest of ${called(who % identities.length)}`,
      when: {
        value: when(firstOf(from), whyFrom),
        state: 'agreed',
        readings: from.map((at) => ({
          value: when(at, whyFrom),
          statements: [statementId(at, 0)],
          origins: [{ voice: sourceId(at), through: [sourceId(at)] }],
        })),
      },
      bounds: {
        max: {
          day: '2022-03-03',
          chain: [{ code: 'told-by-report', args: { source: sourceId(firstOf(from)), date: '2022-03-03' } }],
        },
      },
      doubts: [{ code: 'dated-after-report', args: { source: sourceId(whyFrom), date: '2022-03-03' } }],
      polarity: {
        value: 'affirmed',
        state: 'agreed',
        readings: [{ value: 'affirmed', statements: statementsOf(from) }],
      },
      modality: {
        value: 'asserted',
        state: 'agreed',
        readings: [{ value: 'asserted', statements: statementsOf(from) }],
      },
      participants: from.map((at) => ({
        role: 'patient',
        identity: person(who % identities.length),
        words: markOf(at),
        count: at,
        statements: [statementId(at, 0)],
      })),
      duration: `${markOf(firstOf(from))} days`,
      statements: statementsOf(from),
      sources: from.map(sourceId),
      origins: from.map((at) => ({
        voice: at % 2 === 0 ? sourceId(at) : person(who % identities.length),
        through: from.map(sourceId),
        ...(at % 2 === 0 ? {} : { basis: 'saw' as const, seat: person((who + 1) % identities.length) }),
        repeats: from.filter((one) => one !== at).map((one) => ({ by: sourceId(one), from: sourceId(at) })),
      })),
      originsAtMost: from.length,
      disputes: [],
      access: recordAccess,
    })),
    figures: events.map(({ from, whyFrom }, nth) => ({
      id: `fig-${nth}`,
      measure: 'injured',
      scope: `people ${markOf(firstOf(from))}`,
      points: from.map((at) => ({
        words: `${at} ${markOf(at)}`,
        qualifier: 'exact',
        when: when(at, whyFrom),
        period: when(at, whyFrom),
        voice: person(0),
        follows: from
          .filter((earlier) => earlier < at)
          .map((earlier) => ({
            kind: 'development' as const,
            statements: [statementId(earlier, 1)],
            reason: { code: 'grown', args: { words: `${earlier} ${markOf(earlier)}` } },
          })),
        statements: [statementId(at, 1)],
        sources: [sourceId(at)],
      })),
      state: from.length > 1 ? ('developing' as const) : ('single' as const),
      range: { min: firstOf(from), max: Math.max(...from) },
      ...(nth === 0
        ? {}
        : {
            relatedTo: [
              {
                series: `fig-${nth - 1}`,
                kind: 'other-scope' as const,
                reason: { code: 'other-people', args: { one: `${markOf(firstOf(from))} people` } },
              },
            ],
          }),
      doubts: access.map((_, at) => statementId(at, 0)),
      access: recordAccess,
    })),
    lineages: access.slice(1).map((_, at) => ({
      from: sourceId(at + 1),
      to: sourceId(at),
      kind: 'rewrites',
      passages: [[passage(at + 1), passage(at)]],
      citations: [passage(at + 1)],
      mutual: true,
      through: access.map((__, by) => sourceId(by)),
      reason: { code: 'shared-words', args: { words: `The ${markOf(at)} second words` } },
    })),
    relations: access.slice(1).map((_, at) => ({
      from: statementId(at, 0),
      to: statementId(at + 1, 0),
      kind: 'about',
      statements: [statementId(at, 0)],
    })),
    disputes: events.map(({ from, whyFrom }, nth) => ({
      id: `dsp-${nth}`,
      about: eventId(nth),
      sides: from.map((at) => ({
        says: `says ${markOf(at)}`,
        voices: [sourceId(at)],
        statements: [statementId(at, 0)],
        standing: 'outlet' as const,
        standings: [{ voice: sourceId(at), standing: 'outlet' as const }],
        coerced: at === firstOf(from),
      })),
      relations: from.map((at) => ({ from: statementId(at, 0), to: eventId(nth), kind: 'denies' as const })),
      state: 'open',
      reason: { code: 'differ', args: { file: `${markOf(whyFrom)}.txt` } },
    })),
    proceedings: events.map(({ from, who, whyFrom }, nth) => {
      const other = (nth + 1) % events.length;
      const why = { code: 'made-up', args: { words: `The ${markOf(whyFrom)} second words` } };
      const first = eventId(nth);
      const second = eventId(other);
      const persons = [person(who % identities.length)];
      const carried = statementsOf(from);
      return {
        id: `prc-${nth}`,
        jurisdiction: `Land ${markOf(firstOf(from))}`,
        country: persons[0] as string,
        title: `trial of ${called(who % identities.length)}`,
        steps: [first, second, statementId(whyFrom, 0)],
        persons: [
          {
            identity: persons[0] as string,
            status: 'suspect',
            when: when(whyFrom, whyFrom),
            until: when(whyFrom, whyFrom),
            statements: [...carried, statementId(whyFrom, 0)],
          },
        ],
        lastStep: when(whyFrom, whyFrom),
        final: 'known' as const,
        stage: 'main_trial',
        history: [
          { stage: 'pretrial_open', step: first, when: when(firstOf(from), firstOf(from)) },
          { stage: 'main_trial', step: second, when: when(firstOf(events[other]?.from ?? []), whyFrom), reason: why },
        ],
        inferredSteps: [
          {
            act: 'investigation-resumed' as const,
            after: first,
            before: second,
            when: when(whyFrom, whyFrom),
            reason: why,
          },
        ],
        silences: [
          {
            after: first,
            before: second,
            from: '2021-03-03',
            to: '2021-09-03',
            months: { min: 6 },
            within: [],
            reason: why,
          },
        ],
        joined: [{ step: second, reason: why }],
        victims: persons,
        charges: [{ persons, words: `of ${markOf(whyFrom)}`, statements: [statementId(whyFrom, 0)] }],
        outcomes: [
          {
            result: 'convicted' as const,
            persons,
            words: markOf(whyFrom),
            when: when(whyFrom, whyFrom),
            statements: [statementId(whyFrom, 0)],
          },
        ],
        related: [{ proceeding: `prc-${other}`, kind: 'same_matter' as const, reason: why }],
      };
    }),
    looseSteps: events.map(({ whyFrom }, nth) => ({
      step: eventId(nth),
      reason: { code: 'made-up', args: { words: `The ${markOf(whyFrom)} second words` } },
    })),
    evidence: access.map((_, at) => ({
      id: `evd-${at}`,
      what: `item ${markOf(at)}`,
      holder: person(0),
      fate: 'held',
      history: [
        { fate: 'held', when: when(at, at), voices: [person(0), sourceId(at)], statements: [statementId(at, 0)] },
      ],
      statements: [statementId(at, 0)],
    })),
    requests: access.map((_, at) => ({
      id: `rqs-${at}`,
      from: person(0),
      when: when(at, at),
      what: `what ${markOf(at)}`,
      answer: 'granted',
      answerReason: { code: 'made-up', args: { words: `The ${markOf(at)} second words` } },
      answerPassages: [passage((at + 1) % access.length)],
      answeredBy: [statementId((at + 1) % access.length, 0)],
      silence: '2021-03-03/2022-03-03',
      statements: [statementId(at, 0)],
    })),
    roster: events.map(({ from, who, whyFrom }, nth) => ({
      id: `ros-${nth}`,
      kind: 'group',
      identities: [person(who % identities.length)],
      name: `group ${markOf(firstOf(from))}`,
      count: { words: `${nth} ${markOf(firstOf(from))}` },
      members: [person(0)],
      ...(nth === 0 ? {} : { partOf: `ros-${nth - 1}` }),
      standings: from.map((at) => ({
        standing: 'prevented' as const,
        count: { words: `${at} ${markOf(at)}` },
        when: when(at, whyFrom),
        by: [person(0)],
        why: [passage(at)],
        inferred: { code: 'made-up', args: { words: `The ${markOf(whyFrom)} second words` } },
        voices: [sourceId(at), person(0)],
        statements: [statementId(at, 1)],
      })),
      statements: from.map((at) => statementId(at, 1)),
      access: recordAccess,
    })),
    funnel: events.map(({ from, whyFrom }, nth) => ({
      id: `fun-${nth}`,
      stage: 'recognised' as const,
      counts: 'victims' as const,
      figures: from.map((at) => ({
        series: `fig-${nth}`,
        scope: `people ${markOf(at)}`,
        count: { words: `${at} ${markOf(at)}` },
        when: when(at, whyFrom),
        voices: [sourceId(at)],
        of: { series: `fig-${nth}`, count: { words: markOf(whyFrom) }, statements: [statementId(whyFrom, 1)] },
        statements: [statementId(at, 1)],
      })),
      words: from.map((at) => ({
        passages: [passage(at)],
        voices: [person(0), sourceId(at)],
        statements: [statementId(at, 0)],
      })),
      apart: { code: 'made-up', args: { words: `The ${markOf(whyFrom)} second words` } },
      access: recordAccess,
    })),
    findings: access.map((_, at) => ({
      id: `fnd-${at}`,
      by: person(0),
      finder: `finder ${markOf(at)}`,
      standing: 'police' as const,
      places: [person(0)],
      about: [person(0)],
      finding: `finding ${markOf(at)}`,
      polarity: 'affirmed' as const,
      characterisation: [passage(at)],
      when: when(at, at),
      voices: [sourceId(at)],
      statements: [statementId(at, 0)],
      access: recordAccess,
    })),
    gaps: access.map((_, at) => ({
      id: `gap-${at}`,
      code: 'lost-word' as const,
      place: passage(at),
      access: recordAccess,
    })),
    decisions: access.flatMap((_, at) => [
      {
        entry: digestText(`taken ${at}`),
        kind: 'SourceTaken@1',
        author: 'Mira Tolen',
        at: '2026-02-01T09:00:00Z',
        about: `${markOf(at)}.txt`,
        effect: 'applied' as const,
        ...(at % 2 === 0 ? { sources: [sourceId(at)] } : {}),
      },
    ]),
  };
};

/** Case files of two to four sources with any access, whose records mix what the sources say. */
export const markedCaseFile: fc.Arbitrary<CaseFile> = fc
  .array(fc.constantFrom(...ACCESS), { minLength: 2, maxLength: 4 })
  .chain((access) => {
    const from = fc.uniqueArray(fc.nat({ max: access.length - 1 }), { minLength: 1 });
    return fc
      .record({
        access: fc.constant(access),
        recordAccess: fc.constantFrom(...ACCESS),
        identities: fc.array(from, { minLength: 1, maxLength: 3 }),
        events: fc.array(fc.record({ from, who: fc.nat({ max: 5 }), whyFrom: fc.nat({ max: access.length - 1 }) }), {
          maxLength: 3,
        }),
      })
      .map(build);
  });
