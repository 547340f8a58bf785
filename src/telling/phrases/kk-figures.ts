import type { FigurePhrases } from './figure-phrases.ts';

/** Kazakh sentences about figures. */
export const kazakhFigures: FigurePhrases = {
  states: {
    single: 'бір рет келтірілген',
    agreed: 'үйлеседі',
    range: 'аралық',
    developing: 'өскен болуы мүмкін',
    disputed: 'даулы',
    pending: 'тексеруде',
  },
  meaning: (state, { counts, voices, low, high, who, through, when }) => {
    switch (state) {
      case 'agreed':
        return counts === 1
          ? `Бірнеше хабарламада бірдей келтірілген; айтқан: ${who}.`
          : `${counts} рет келтірілген, айтушы саны: ${voices}; сандар үйлеседі.`;
      case 'range':
        return counts === 1
          ? `Аралық: ${low} – ${high}; айтқан: ${who}.`
          : `Аралық: ${low} – ${high}. Сандар әртүрлі, бірақ бірін-бірі жоққа шығармайды.`;
      case 'developing':
        return `Сан өскен болуы мүмкін: ${low} → ${high}. Бұл — күндер мен қамтуға қарап жасалған болжам, оны ешкім айтпаған.`;
      case 'disputed':
        return `${low} – ${high}: сандар бірін-бірі жоққа шығарады. Бәрі сақталған; ешқайсысы таңдалмайды, орташа мәні алынбайды.`;
      case 'pending':
        return 'Бұл санды тек әлсіз сөздер келтіреді; ол тексеруді күтіп тұр.';
      default:
        return `${who === '' ? '' : `Айтқан: ${who}; `}${who === '' ? 'Д' : 'д'}ереккөз: ${through}; ${when}.`;
    }
  },
  asOf: (when, from) =>
    from === 'said' ? `${when} (айтылған кезі)` : from === 'report' ? `${when} (хабарламаның күні)` : when,
  happened: (when) => `оқиға уақыты: ${when}`,
  supersedes: (earlier) => `сол айтушының бұрынғы санын алмастырады: ${earlier}`,
  development: (earlier, later) => `Сан өскен болуы мүмкін: ${earlier} → ${later}`,
  replaced: 'кейін алмастырылған',
  relation: {
    'other-scope': 'Мынадан басқа топты санайды:',
    'other-stage': 'Мынадан басқаша саналған:',
    'stages-of-one-proceeding': 'Бір іс жүргізудің кезеңдері, әрқайсысының саны бөлек:',
    'reported-and-recognised': 'Мынадан басқаша саналған:',
    'is-part': 'Мынаның бөлігі ретінде айтылған:',
    'has-part': 'Оның бөлігі ретінде айтылған:',
    'part-of': 'Мынамен бүтін мен бөлік қатынасында:',
    'part-or-beside': 'Бірі екіншісінің бөлігі ме, әлде қатар ма, белгісіз:',
    'told-beside': 'Бірі екіншісінің бөлігі ме, белгісіз:',
    unclear: 'Мынамен бір нәрсені санай ма, белгісіз:',
    development: 'Мынаның бұрынғы не кейінгі саны болуы мүмкін:',
  },
  counted: (words, measure) => `${words} ${measure}`,
  doubted: 'Күмән келтірілген',
  number: 'Сан',
  who: 'Кім келтіреді',
  when: 'Қай кездегі',
  plot: (measure, scope) => `${measure}, қай кездегі сан екеніне қарай: ${scope}`,
  plotNote:
    'Нүкте — бір сан; көрсеткі — «кемінде» немесе «ең көбі»; жолақ — аралық. Сан келтірмейтін сөздердің биіктігі жоқ. Үзік сызық — болжанған өсім.',
};
