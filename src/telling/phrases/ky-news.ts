import { listed } from './ky-list.ts';
import type { NewsPhrases } from './news-phrases.ts';

const FEW = 3;

const sources = (names: readonly string[]): string => (names.length > FEW ? `${names.length} булак` : listed(names));

/** The first names of a long list, and how many more there are. */
const few = (names: readonly string[]): string =>
  names.length > FEW ? `${names.slice(0, FEW - 1).join(', ')} жана дагы ${names.length - FEW + 1}` : listed(names);

/** What is new, in Kyrgyz. */
export const kyrgyzNews: NewsPhrases = {
  summary: (counts, from) => {
    const origin = counts.byNewOrigin === 0 ? '' : ` (жаңы түпкү булактан: ${counts.byNewOrigin})`;
    const whose = counts.repeated === 0 || from.length === 0 ? '' : ` (кайдан: ${sources(from)})`;
    return [
      `${counts.new} жаңы`,
      `${counts.confirmed} ырасталган${origin}`,
      `${counts.contradicted} каршы айтылган`,
      `${counts.repeated} кайталанган${whose}`,
      ...(counts.review === 0 ? [] : [`${counts.review} кароодо`]),
      ...(counts.duress === 0 ? [] : [`${counts.duress} мажбурлоо астында айтылган`]),
    ].join(' · ');
  },
  headings: {
    new: 'Жаңы',
    confirmed: 'Ырасталган: мурда эсепке алынган түпкү булактан',
    byNewOrigin: 'Жаңы түпкү булак ырастаган',
    contradicted: 'Каршы айтылган',
    repeated: 'Кайталанган',
  },
  heldBy: (names) => `мурда айткан: ${few(names)}`,
  from: (names) => `кайталанган булак: ${few(names)}`,
  against: (says, by, words) =>
    `буга каршы: «${says}»${by.length === 0 ? '' : ` (${few([...new Set(by)])})`}${words === '' ? '' : `: «${words}»`}`,
  wasWeak: 'буга чейин алсыз гана айтылган',
  also: (things) => `дагы: ${things.join('; ')}`,
  toldIn: (places) => `бул кабардын ${places} жеринде айтылган`,
  affirmed: 'болгон деп',
  denied: 'болгон эмес деп',
  nothingRead: (language) =>
    `Текст катары сакталды. Aigak анын тилин (${language}) азырынча окубайт, ошондуктан андан эч нерсе салыштырылган жок.`,
  nothingNew: 'Анда салыштырууга боло турган эч нерсе айтылган эмес.',
  whatIsNew: 'Эмне жаңы',
  allOfIt: (command) => `Ар бири өз сөздөрү менен: ${command}`,
  alsoChanged: 'Аны менен кошо эмне өзгөрдү',
  changes: {
    appeared: 'эми айтылат, мурда айтылган эмес',
    gone: 'мындан ары айтылбайт',
    'now-one': 'эми бир деп эсептелет',
    'now-apart': 'эми бөлөк деп эсептелет',
    dated: 'датасы өзгөрдү',
    placed: 'жери өзгөрдү',
    standing: 'макамы өзгөрдү',
    origins: 'түпкү булактар кайра эсептелди',
    figure: 'сан өзгөрдү',
    dispute: 'ажырым',
    settled: 'ажырым өзгөрдү',
    proceeding: 'иш алга жылды',
    status: 'адамдын макамы',
    answered: 'булак табылды',
    renamed: 'башкача аталат',
    source: 'булак',
    reviewed: 'каралды',
  },
  moved: (then, now) => {
    if (then === undefined) return now ?? '';
    const was = then === '' ? 'көрсөтүлгөн эмес' : then;
    return now === undefined ? `мурда: ${was}` : `мурда: ${was}; азыр: ${now === '' ? 'көрсөтүлгөн эмес' : now}`;
  },
  steps: (count, last) => `${count} кадам, акыркы белгилүүсү: ${last}`,
  sourceGone: 'иште мындан ары жок',
};
