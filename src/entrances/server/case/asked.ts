import { ACCESS, type Access } from '../../../model/index.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, isInterfaceLanguage } from '../../../telling/index.ts';
import { asked, type Reply } from '../reply.ts';
import type { HeldCase } from './held-case.ts';

/** What was asked of the case: the words of the address, and the body where one was sent. */
export type Asked = {
  readonly query: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** The name of the answer that whoever asks has already (If-None-Match). */
  readonly had?: string;
};

/** Answers one kind of question from the case. Throws what the desk throws; it is told in words further out. */
export type Answers = (held: HeldCase, asked: Asked) => Promise<Reply>;

/** A question that cannot be answered as it was asked. */
export class AskedWrongly extends Error {
  override readonly name = 'AskedWrongly';
  readonly reply: Reply;
  constructor(code: string, what: string, advice: string, status = 400) {
    super(code);
    this.reply = asked(status, code, what, advice);
  }
}

/** The asked language of the interface: English where none is named. Throws AskedWrongly. */
export const languageOf = ({ query }: Asked): InterfaceLanguage => {
  const named = query.lang ?? 'en';
  if (isInterfaceLanguage(named)) return named;
  throw new AskedWrongly(
    'unknown-language',
    'the desk has no such language',
    `It is one of: ${INTERFACE_LANGUAGES.join(', ')}.`,
  );
};

/** The asked audience: confidential, the holder's own eyes, where none is named. Throws AskedWrongly. */
export const audienceOf = ({ query }: Asked, otherwise: Access = 'confidential'): Access => {
  const named = query.audience ?? otherwise;
  const found = ACCESS.find((one) => one === named);
  if (found === undefined)
    throw new AskedWrongly('unknown-audience', 'this is no audience', `It is one of: ${ACCESS.join(', ')}.`);
  return found;
};
