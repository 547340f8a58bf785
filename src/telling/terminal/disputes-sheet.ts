import { firstWords, type Names } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { DisputeRow } from '../views/disputes.ts';
import type { Sheet, Tone } from './render-terminal.ts';

const WORDS = 110;
const SHOWN = 3;

const line = (text: string, tone: Tone = 'plain') => ({ text, tone });

/** Disagreements, one under the other: each side with its voices, their standing and its words. */
export const disputeSheets = (told: readonly DisputeRow[], names: Names, phrases: Phrases): Sheet[] => [
  {
    heading: phrases.labels.disputes,
    ...(told.length === 0 ? { note: phrases.labels.nothingYet } : {}),
    rows: told.map((row) => ({
      lead: names.short(row.dispute),
      lines: [
        line(`${row.kind}: ${row.about}`, 'main'),
        line(
          row.officialAgainstIndependent ? `${row.state} · ${phrases.disputes.officialAgainstIndependent}` : row.state,
          row.open ? 'warning' : 'quiet',
        ),
        ...row.sides.flatMap((side) => {
          const voices = side.voices
            .map(({ names: who, standing }) =>
              standing === undefined ? who.join(', ') : `${who.join(', ')} (${standing})`,
            )
            .join('; ');
          const rest = side.said.length - SHOWN;
          return [
            line(`— ${side.says}: ${side.coerced ? `${phrases.disputes.passedOn} ` : ''}${voices}`),
            ...(side.coerced ? [line(phrases.disputes.coerced, 'quiet')] : []),
            ...side.said
              .slice(0, SHOWN)
              .map((said) =>
                line(
                  `${phrases.quote(firstWords(said.passages.map((passage) => passage.exact).join(' … '), WORDS))} ${names.short(said.statement)}`,
                  'quiet',
                ),
              ),
            ...(rest > 0 ? [line(phrases.disputes.more(rest), 'quiet')] : []),
          ];
        }),
      ],
    })),
  },
];
