import { type Reply, refusal } from './reply.ts';

/**
 * A reply as it goes out: a refusal in the language of whoever asks (`lang`), in English where they ask for none that there
 * is; anything else as it is.
 */
export const inTheirWords = async (
  reply: Reply,
  { query: { lang = '' } }: { readonly query: Readonly<Record<string, string>> },
): Promise<Reply> => {
  const { refused, ...rest } = reply;
  if (refused === undefined) return rest;
  // Only who is refused something needs the sentences.
  const { isInterfaceLanguage, phrasesFor } = await import('../../telling/index.ts');
  if (!isInterfaceLanguage(lang)) return rest;
  const { problems } = await phrasesFor(lang);
  const { refused: _told, ...told } = refusal(reply.status, problems.problem(refused.problem), refused.more);
  return { ...rest, ...told };
};
