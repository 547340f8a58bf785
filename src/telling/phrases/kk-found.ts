import type { FoundPhrases } from './found-phrases.ts';

/** What a search found, in Kazakh. */
export const kazakhFound: FoundPhrases = {
  found: (total, shown, kinds) =>
    `Табылғаны: ${total}${shown < total ? `, алғашқы көрсетілгені: ${shown}` : ''} (${kinds})`,
  nothing: 'Істе осы сөздердің бәрі бірге кездесетін ештеңе жоқ.',
  kinds: { event: 'оқиға', source: 'дереккөз', statement: 'мәлімет', passage: 'үзінді' },
};
