import { ACCESS } from '../../../model/index.ts';
import type { Phrases } from '../../../telling/index.ts';
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
  const { file, mask, phrases } = await toldFor(held, asked);
  const { reader, derivation, author, device } = open.tools;
  const waiting = file.statements.filter((one) => one.review === 'proposed');
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
    counts: {
      sources: file.sources.filter((one) => one.held).length,
      cited: file.sources.filter((one) => !one.held).length,
      events: file.events.length,
      people: file.identities.filter((one) => one.kind === 'person').length,
      statements: file.statements.length,
      waiting: waiting.length,
      weak: waiting.filter((one) => one.strength === 'weak').length,
      disputes: file.disputes.length,
    },
    languages: [...new Set(file.sources.filter((one) => one.held).map((one) => one.language))].sort(),
  });
};
