import { fewOf, kazakhList } from './kk-words.ts';
import type { NewsPhrases } from './news-phrases.ts';

const MOST_NAMED = 3;

const sources = (names: readonly string[]): string =>
  names.length > MOST_NAMED ? `${names.length} дереккөз` : kazakhList(names);

/** What is new, in Kazakh. */
export const kazakhNews: NewsPhrases = {
  summary: (counts, from) => {
    const origin = counts.byNewOrigin === 0 ? '' : ` (жаңа бастапқы дереккөзден: ${counts.byNewOrigin})`;
    const whose = counts.repeated === 0 || from.length === 0 ? '' : ` (қайдан: ${sources(from)})`;
    return [
      `${counts.new} жаңа`,
      `${counts.confirmed} расталған${origin}`,
      `${counts.contradicted} қайшы`,
      `${counts.repeated} қайталанған${whose}`,
      ...(counts.review === 0 ? [] : [`${counts.review} тексеруде`]),
      ...(counts.duress === 0 ? [] : [`${counts.duress} мәжбүрлеумен айтылған`]),
    ].join(' · ');
  },
  headings: {
    new: 'Жаңа',
    confirmed: 'Бұрын есепке алынған бастапқы дереккөз растаған',
    byNewOrigin: 'Жаңа бастапқы дереккөз растаған',
    contradicted: 'Қайшы айтылған',
    repeated: 'Қайталанған',
  },
  heldBy: (names) => `бұрын айтқан: ${fewOf(names)}`,
  from: (names) => `мынаны қайталайды: ${fewOf(names)}`,
  against: (says, by, words) =>
    `мынаған қарсы: «${says}»${by.length === 0 ? '' : ` (${fewOf([...new Set(by)])})`}${words === '' ? '' : `: «${words}»`}`,
  wasWeak: 'бұған дейін сөздермен тек әлсіз негізделген',
  also: (things) => `сондай-ақ: ${things.join('; ')}`,
  toldIn: (places) => `осы хабарламаның ${places} жерінде айтылған`,
  affirmed: 'болған деп айтылады',
  denied: 'болмаған деп айтылады',
  nothingRead: (language) =>
    `Мәтін ретінде сақталды. Aigak бұл тілді (${language}) әзірге оқи алмайды, сондықтан ештеңесі салыстырылмайды.`,
  nothingNew: 'Онда салыстыруға болатын ештеңе жоқ.',
  whatIsNew: 'Не жаңалық бар',
  allOfIt: (command) => `Әрқайсысы өз сөздерімен: ${command}`,
  alsoChanged: 'Онымен бірге не өзгерді',
  changes: {
    appeared: 'енді айтылады, бұрын айтылмаған',
    gone: 'енді айтылмайды',
    'now-one': 'енді бір деп есептеледі',
    'now-apart': 'енді бөлек деп есептеледі',
    dated: 'күні басқа',
    placed: 'орны басқа',
    standing: 'мәртебесі басқа',
    origins: 'бастапқы дереккөздері қайта саналды',
    figure: 'сан өзгерді',
    dispute: 'қайшылық',
    settled: 'қайшылық өзгерді',
    proceeding: 'іс жүргізу ілгеріледі',
    status: 'мәртебе',
    answered: 'дереккөз табылды',
    renamed: 'басқаша аталады',
    source: 'дереккөз',
    reviewed: 'тексерілді',
  },
  moved: (then, now) => {
    if (then === undefined) return now ?? '';
    const was = then === '' ? 'айтылмаған' : then;
    return now === undefined ? `бұрын: ${was}` : `бұрын: ${was}; қазір: ${now === '' ? 'айтылмаған' : now}`;
  },
  steps: (count, last) => `${count} қадам, соңғы белгілісі: ${last}`,
  sourceGone: 'енді істе жоқ',
};
