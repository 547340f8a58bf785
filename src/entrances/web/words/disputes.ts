import { wordsIn } from './words-in.ts';

/** Where the reports disagree. */
export const disputesWords = wordsIn({
  en: {
    note: 'Where the reports exclude each other. Both sides stay on the record whatever is decided.',
    none: 'No two reports contradict each other so far.',
    noneAdvice: 'Disagreements appear here as soon as one report excludes what another says.',
    settle: 'Settle',
    settleTitle: 'How is this settled?',
    settledAs: 'Settled as',
    more: (n: number) => `${n} more of the same`,
    officialAgainst: 'An official word stands against an independent one.',
  },
  ru: {
    note: 'Где сообщения исключают друг друга. Обе стороны остаются в деле, что бы ни было решено.',
    none: 'Пока ни одно сообщение не противоречит другому.',
    noneAdvice: 'Расхождение появится здесь, как только одно сообщение исключит то, что говорит другое.',
    settle: 'Разрешить',
    settleTitle: 'Как это разрешено?',
    settledAs: 'Решение',
    more: (n: number) => `ещё о том же: ${n}`,
    officialAgainst: 'Слово официального лица против слова независимой стороны.',
  },
  kk: {
    note: 'Хабарламалар бірін-бірі жоққа шығаратын жерлер. Не шешілсе де, екі тараптың айтқаны да істе қалады.',
    none: 'Әзірге бір-біріне қайшы келетін хабарлама жоқ.',
    noneAdvice: 'Бір хабарлама екіншісін жоққа шығарса, ол осында көрінеді.',
    settle: 'Шешу',
    settleTitle: 'Бұл қалай шешілді?',
    settledAs: 'Шешім',
    more: (n: number) => `осы туралы тағы ${n}`,
    officialAgainst: 'Ресми дерек пен тәуелсіз дерек қайшы.',
  },
  ky: {
    note: 'Кабарлар бирин-бири жокко чыгарган жерлер. Эмне чечилсе да, эки тарап тең иште калат.',
    none: 'Азырынча бири-бирине каршы келген кабар жок.',
    noneAdvice: 'Бир кабар экинчисин жокко чыгарса, ал бул жерде көрүнөт.',
    settle: 'Чечүү',
    settleTitle: 'Бул кандай чечилди?',
    settledAs: 'Чечим',
    more: (n: number) => `ушул эле тууралуу дагы ${n}`,
    officialAgainst: 'Расмий сөз көз карандысыз сөзгө каршы турат.',
  },
});
