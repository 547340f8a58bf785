import { ACCESS } from '../../../model/index.ts';
import { caseCounts, type Phrases } from '../../../telling/index.ts';
import { jsonReply } from '../reply.ts';
import { type Answers, audienceOf } from './asked.ts';
import { toldFor } from './told.ts';

/** Why the case is only read, in the language asked for. */
const because = (what: string, { problems }: Phrases): string =>
  problems.problem({ code: 'read-only', what, place: '', kept: '', advice: '' }).what;

/** `GET /api/case`: which case this is, in which state, for whom it is shown, and how much it holds. */
export const caseInfo: Answers = async (held, asked) => {
  const open = await held.now();
  const audience = audienceOf(asked);
  const told = await toldFor(held, asked);
  const { file, mask, phrases } = told;
  const { reader, derivation, author, device } = open.tools;
  return jsonReply({
    id: open.id ?? '',
    title: mask(open.title),
    head: open.head,
    audience,
    audiences: ACCESS,
    entries: open.state.decisions.length,
    author,
    device,
    writable: held.readOnlyBecause === undefined,
    ...(held.readOnlyBecause === undefined ? {} : { readOnlyBecause: because(held.readOnlyBecause, phrases) }),
    versions: { derivation: derivation.version, reader: reader.version, formats: reader.formats },
    notes: open.notes.map(({ code, place, said }) => ({ code, place, said: phrases.problems.note(code, said) })),
    counts: caseCounts(told),
    languages: [...new Set(file.sources.filter((one) => one.held).map((one) => one.language))].sort(),
  });
};
