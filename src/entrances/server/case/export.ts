import { z } from 'zod';
import { caseHeader, recordPublication } from '../../../desk/index.ts';
import type { Access } from '../../../model/index.ts';
import {
  dossier,
  forAudience,
  type InterfaceLanguage,
  phrasesFor,
  printCaseFile,
  toCaseFileJson,
} from '../../../telling/index.ts';
import { jsonReply } from '../reply.ts';
import { mustWrite, stale } from './act.ts';
import { type Answers, type Asked, AskedWrongly, audienceOf, languageOf } from './asked.ts';
import type { HeldCase } from './held-case.ts';
import { parsed } from './parsed.ts';
import { toldFor } from './told.ts';

const FORMATS = ['json', 'dossier'] as const;
type Format = (typeof FORMATS)[number];

type Wanted = {
  readonly format: Format;
  readonly audience: Access;
  readonly texts: boolean;
  /** In which a dossier is told; data has no language. */
  readonly language: InterfaceLanguage;
};

/** An export and the state that it names: the same for the same state, whoever asks and however often. */
const exported = async (
  held: HeldCase,
  { format, audience, texts, language }: Wanted,
): Promise<{ readonly text: string; readonly head: string }> => {
  const open = await held.now();
  const { file } = await held.derivedFor(audience);
  const withTexts = texts || format === 'dossier';
  const made = toCaseFileJson(file, caseHeader(open, audience), { withTexts });
  const text =
    format === 'json'
      ? printCaseFile(made, { pretty: false })
      : dossier(made, { ...made, title: forAudience(file, audience).mask(open.title) }, await phrasesFor(language));
  return { text, head: made.ledgerHead };
};

const wantedBy = (asked: Asked): Wanted => {
  const format = FORMATS.find((one) => one === asked.query.format);
  if (format === undefined)
    throw new AskedWrongly('unknown-format', 'this is no format of an export', `It is one of: ${FORMATS.join(', ')}.`);
  if (asked.query.audience === undefined)
    throw new AskedWrongly('no-audience', 'an export is for somebody: no audience is named', 'Choose for whom it is.');
  return { format, audience: audienceOf(asked), texts: asked.query.texts === 'yes', language: languageOf(asked) };
};

const ENDINGS = { json: '.json', dossier: '.html' } as const;

/** `GET /api/export`: the case for a named audience, as a file to be kept. Its name says which case, which state and for whom. */
export const exportCase: Answers = async (held, asked) => {
  const wanted = wantedBy(asked);
  const { id = 'case' } = await held.now();
  const { text, head } = await exported(held, wanted);
  const name = `${id}-${head.slice(0, 8)}-${wanted.audience}${ENDINGS[wanted.format]}`;
  return {
    status: 200,
    // What is to be kept is never shown in the desk's own name.
    type: 'application/octet-stream',
    body: text,
    headers: { 'Content-Disposition': `attachment; filename="${name}"` },
  };
};

const publication = z.strictObject({ head: z.string() });

/**
 * `POST /api/publish`, with the words of the export in the address: records that exactly this was given away. `head` is the state
 * it was exported of; on another state the same words would give another file.
 */
export const publish: Answers = (held, asked) => {
  mustWrite(held);
  const wanted = wantedBy(asked);
  const body = publication.safeParse(parsed(asked.body));
  if (!body.success)
    throw new AskedWrongly(
      'invalid-request',
      'the request does not say which state was exported',
      'Load the page again.',
    );
  return held.inTurn(async () => {
    const open = await held.now();
    if (open.head !== body.data.head) return stale(open, body.data.head, await toldFor(held, asked));
    const { format, audience } = wanted;
    const bytes = Buffer.from((await exported(held, wanted)).text);
    const recorded = await recordPublication(open, { audience, format, bytes });
    return jsonReply({ head: (await held.now()).head, recorded: [recorded] });
  });
};
