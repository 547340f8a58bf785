import { INTERFACE_LANGUAGES, type Phrases, phrasesFor } from '../../telling/index.ts';
import { oneOf, type Typed } from './command.ts';

/** What a command tells with: the language that was typed, else English. Throws UsageError naming the languages. */
export const spoken = (typed: Typed): Promise<Phrases> =>
  phrasesFor(oneOf(typed.text('language') ?? 'en', INTERFACE_LANGUAGES, '--language'));

/** What stands under a view's heading where no native reader has read the language yet; nothing in any other. */
export const readerNote = ({ nativeReader, labels }: Phrases): string =>
  nativeReader === 'awaited' ? `${labels.awaitsReader}\n` : '';
