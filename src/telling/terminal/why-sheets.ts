import { inContext } from '../in-context.ts';
import { firstWords } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Account, Quoted, Step } from '../why/account.ts';
import type { Sheet, SheetRow } from './render-terminal.ts';

const WORDS = 160;
/** Shared words are what is to be seen: more of them are shown. */
const SHARED = 400;

/** The words of a step, those that two reports share side by side. */
const wordLines = ({ words, beside = 0 }: Step, texts: ReadonlyMap<string, string>, phrases: Phrases) => {
  const quote = ({ by, passage, alone }: Quoted, longest: number) =>
    `${by}: ${phrases.quote(firstWords(inContext(alone ? undefined : texts.get(passage.source), passage), longest))}`;
  const pairs = Array.from({ length: beside }, (_, at) => words.slice(2 * at, 2 * at + 2));
  return [
    ...pairs.flatMap(([one, other]) =>
      one === undefined || other === undefined
        ? []
        : [{ text: quote(one, SHARED), beside: quote(other, SHARED), tone: 'plain' as const }],
    ),
    ...words.slice(2 * beside).map((one) => ({ text: quote(one, WORDS), tone: 'plain' as const })),
  ];
};

const stepRow = (one: Step, texts: ReadonlyMap<string, string>, phrases: Phrases): SheetRow => ({
  lead: one.lead,
  lines: [
    { text: one.text, tone: one.warning === true ? ('warning' as const) : ('main' as const) },
    ...wordLines(one, texts, phrases),
    ...one.notes.map((text) => ({ text, tone: 'quiet' as const })),
    ...(one.ids.length === 0 ? [] : [{ text: one.ids.join(' '), tone: 'id' as const }]),
  ],
});

/** An account laid out for a terminal; `texts` are the sources' texts, so that few words are shown within their sentence. */
export const whySheets = (account: Account, texts: ReadonlyMap<string, string>, phrases: Phrases): Sheet[] => [
  { heading: account.title, ...(account.note === '' ? {} : { note: account.note }), rows: [] },
  ...account.sections.map((section) => ({
    heading: section.heading,
    ...(section.note === undefined ? {} : { note: section.note }),
    rows: section.steps.map((one) => stepRow(one, texts, phrases)),
  })),
];
