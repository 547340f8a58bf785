import type { FigurePhrases } from './figure-phrases.ts';

/** Kyrgyz sentences about figures; a noun after a number stays in the singular. */
export const kyrgyzFigures: FigurePhrases = {
  states: {
    single: 'бир жолу келтирилген',
    agreed: 'дал келет',
    range: 'аралык',
    developing: 'өскөн болушу мүмкүн',
    disputed: 'талаштуу',
    pending: 'кароодо',
  },
  meaning: (state, { counts, voices, low, high, who, through, when }) => {
    switch (state) {
      case 'agreed':
        return counts === 1
          ? `Бир нече кабарда бирдей келтирилген: ${who}.`
          : `${counts} жолу, ${voices} тарап келтирген; сандар дал келет.`;
      case 'range':
        return counts === 1
          ? `Аралык: ${low} — ${high}; келтирген: ${who}.`
          : `${low} менен ${high} аралыгында: сандар ар башка, бирок бири-бирин жокко чыгарбайт.`;
      case 'developing':
        return `Өскөн болушу мүмкүн: ${low} → ${high}. Бул даталардан жана чөйрөдөн болжолдонду, аны эч ким айткан эмес.`;
      case 'disputed':
        return `Эң азы ${low}, эң көбү ${high}: сандар бири-бирин жокко чыгарат. Баары сакталды; бири да тандалган жана орточосу алынган жок.`;
      case 'pending':
        return 'Бул санга алсыз сөздөр гана негиз берет; ал кароону күтүүдө.';
      default:
        return `Келтирген: ${who === '' ? through : `${who} (булагы: ${through})`}; ${when}.`;
    }
  },
  asOf: (when, from) =>
    from === 'said' ? `${when} (айтылган учуру)` : from === 'report' ? `${when} (кабардын датасы)` : when,
  happened: (when) => `окуянын убактысы: ${when}`,
  supersedes: (earlier) => `ошол эле тарап мурда келтирген санды алмаштырат: ${earlier}`,
  development: (earlier, later) => `Өскөн болушу мүмкүн: ${earlier} → ${later}`,
  replaced: 'кийин алмаштырылган',
  relation: {
    'other-scope': 'Мына бул сандан башка топту эсептейт:',
    'other-stage': 'Мына бул сандан башкача эсептелген:',
    'stages-of-one-proceeding': 'Бир иштин баскычтары, ар бири өзүнчө сан:',
    'reported-and-recognised': 'Мына бул сандан башкача эсептелген:',
    'is-part': 'Мына бул сандын бөлүгү катары айтылат:',
    'has-part': 'Мунун бөлүгү катары айтылган сан:',
    'part-of': 'Бөлүк жана бүтүн:',
    'part-or-beside': 'Бири экинчисинин бөлүгүбү же анын жанында турабы, белгисиз:',
    'told-beside': 'Бири экинчисинин бөлүгүбү, белгисиз:',
    unclear: 'Мына бул менен бир эле нерсени эсептейби, белгисиз:',
    development: 'Бир эле нерсенин мурунку же кийинки саны болушу мүмкүн:',
  },
  counted: (words, measure) => `${words} — ${measure}`,
  doubted: 'Күмөн саналган',
  number: 'Сан',
  who: 'Ким келтирет',
  when: 'Качанкы абал',
  plot: (measure, scope) => `${measure}, убактысы боюнча: ${scope}`,
  plotNote:
    'Чекит — бир сан; жебе — «кеминде» же «эң көп дегенде»; тилке — аралык. Сан бербеген сөздөрдүн бийиктиги жок. Үзүк сызык — болжолдонгон өсүш.',
};
