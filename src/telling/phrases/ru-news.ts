import type { NewsPhrases } from './news-phrases.ts';
import { counted, formFor, listed } from './ru-words.ts';

const FEW = 3;

const sources = (names: readonly string[]): string =>
  names.length > FEW ? counted(names.length, 'источник', 'источника', 'источников') : listed(names);

/** The first names of a long list, and how many more there are. */
const few = (names: readonly string[]): string =>
  names.length > FEW ? `${names.slice(0, FEW - 1).join(', ')} и ещё ${names.length - FEW + 1}` : listed(names);

/** What is new, in Russian. */
export const russianNews: NewsPhrases = {
  summary: (counts, from) => {
    const origin = counts.byNewOrigin === 0 ? '' : ` (из них новым первоисточником: ${counts.byNewOrigin})`;
    const whose = counts.repeated === 0 || from.length === 0 ? '' : ` (${sources(from)})`;
    return [
      `новое: ${counts.new}`,
      `подтверждено: ${counts.confirmed}${origin}`,
      `противоречит: ${counts.contradicted}`,
      `повторено: ${counts.repeated}${whose}`,
      ...(counts.review === 0 ? [] : [`на проверке: ${counts.review}`]),
      ...(counts.duress === 0 ? [] : [`сказано под принуждением: ${counts.duress}`]),
    ].join(' · ');
  },
  headings: {
    new: 'Новое',
    confirmed: 'Подтверждено уже учтённым первоисточником',
    byNewOrigin: 'Подтверждено новым первоисточником',
    contradicted: 'Противоречит известному',
    repeated: 'Повторено',
  },
  heldBy: (names) => `раньше об этом говорили: ${few(names)}`,
  from: (names) => `повторяет: ${few(names)}`,
  against: (says, by, words) =>
    `против: «${says}»${by.length === 0 ? '' : ` (${few([...new Set(by)])})`}${words === '' ? '' : `: «${words}»`}`,
  wasWeak: 'до сих пор опора была слабой',
  also: (things) => `также: ${things.join('; ')}`,
  toldIn: (places) => `сказано в ${places} ${formFor(places, 'месте', 'местах', 'местах')} этого сообщения`,
  affirmed: 'что это было',
  denied: 'что этого не было',
  nothingRead: (language) =>
    `Сохранено как текст. Язык этого сообщения (${language}) программа пока не читает, поэтому сравнить его не с чем.`,
  nothingNew: 'В нём нет ничего, что можно сравнить.',
  whatIsNew: 'Что нового',
  allOfIt: (command) => `Каждое со своими словами: ${command}`,
  alsoChanged: 'Что изменилось вместе с этим',
  changes: {
    appeared: 'теперь излагается, раньше нет',
    gone: 'больше не излагается',
    'now-one': 'теперь считается одним',
    'now-apart': 'теперь считается разным',
    dated: 'датировано иначе',
    placed: 'место указано иначе',
    standing: 'статус изменился',
    origins: 'первоисточники пересчитаны',
    figure: 'число изменилось',
    dispute: 'расхождение',
    settled: 'расхождение изменилось',
    proceeding: 'производство продвинулось',
    status: 'статус лица',
    answered: 'источник найден',
    renamed: 'называется иначе',
    source: 'источник',
    reviewed: 'проверено',
  },
  moved: (then, now) => {
    if (then === undefined) return now ?? '';
    const was = then === '' ? 'не указано' : then;
    return now === undefined ? `было: ${was}` : `было: ${was}; стало: ${now === '' ? 'не указано' : now}`;
  },
  steps: (count, last) => `${counted(count, 'шаг', 'шага', 'шагов')}, последний известный: ${last}`,
  sourceGone: 'в деле его больше нет',
};
