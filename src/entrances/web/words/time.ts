import { wordsIn } from './words-in.ts';

/** How dates are drawn. */
export const timeWords = wordsIn({
  en: {
    day: 'a day',
    within: 'somewhere within',
    open: 'one end open',
    inferred: 'inferred',
    contested: 'contested',
    said: 'when it was said',
  },
  ru: {
    day: 'день',
    within: 'где-то в этих пределах',
    open: 'один край открыт',
    inferred: 'выведено',
    contested: 'оспаривается',
    said: 'когда об этом сказано',
  },
  kk: {
    day: 'бір күн',
    within: 'осы аралықта',
    open: 'бір шеті ашық',
    inferred: 'жанама анықталған',
    contested: 'даулы',
    said: 'қашан айтылғаны',
  },
  ky: {
    day: 'бир күн',
    within: 'ушул аралыкта',
    open: 'бир учу ачык',
    inferred: 'тыянак чыгарылган',
    contested: 'талаштуу',
    said: 'качан айтылганы',
  },
});
