import { inContext } from '../in-context.ts';
import { firstWords } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Account, Step } from '../why/account.ts';
import type { Sheet, SheetRow } from './render-terminal.ts';

const WORDS = 160;

const stepRow = (one: Step, texts: ReadonlyMap<string, string>, phrases: Phrases): SheetRow => ({
  lead: one.lead,
  lines: [
    { text: one.text, tone: one.warning === true ? ('warning' as const) : ('main' as const) },
    ...one.words.map(({ by, passage, alone }) => ({
      text: `${by}: ${phrases.quote(firstWords(inContext(alone ? undefined : texts.get(passage.source), passage), WORDS))}`,
      tone: 'plain' as const,
    })),
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
