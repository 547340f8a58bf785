import type { FoundPhrases } from './found-phrases.ts';

/** What a search found, in Kyrgyz. */
export const kyrgyzFound: FoundPhrases = {
  found: (total, shown, kinds) =>
    `Табылганы: ${total}${shown < total ? `, алгачкы көрсөтүлгөнү: ${shown}` : ''} (${kinds})`,
  nothing: 'Иште бул сөздөрдүн баары чогуу кездешкен эч нерсе жок.',
  kinds: { event: 'окуя', source: 'булак', statement: 'билдирүү', passage: 'үзүндү' },
};
