import type { FoundPhrases } from './found-phrases.ts';

/** What a search found, in Russian. */
export const russianFound: FoundPhrases = {
  found: (total, shown, kinds) => `Найдено: ${total}${shown < total ? `, показано первых: ${shown}` : ''} (${kinds})`,
  nothing: 'В деле нет ничего, где стояли бы все эти слова.',
  kinds: { event: 'событие', source: 'источник', statement: 'утверждение', passage: 'отрывок' },
};
