import { foldWord } from '../../src/model/index.ts';
import { SURNAMES } from './told-in-cyrillic.ts';

export type TimedQuery = { readonly kind: string; readonly query: string };

const latin = (name: string): string => {
  const folded = foldWord(name);
  return folded.slice(0, 1).toUpperCase() + folded.slice(1);
};
const some = SURNAMES.filter((_, at) => at % 9 === 0);

const lines = (kind: string, text: string): readonly TimedQuery[] =>
  text
    .trim()
    .split('\n')
    .map((query) => ({ kind, query }));

/** Queries of all sorts to be timed on the archive: names in three scripts, inflections, words, phrases, beginnings, misses. */
export const QUERIES: readonly TimedQuery[] = [
  ...some.map((name) => ({ kind: 'name, as written', query: `${name} ` })),
  ...some.map((name) => ({ kind: 'name, in another case', query: `${name}у ` })),
  ...some.map((name) => ({ kind: 'name, Kazakh case', query: `${name}тың ` })),
  ...some.map((name) => ({ kind: 'name, from Latin letters', query: `${latin(name)} ` })),
  ...lines(
    'common words',
    `police
tortured
beaten lawyer
court sentence officers
the
arrested in
police said he was beaten
пыток
пытка полицейский
суд приговор
сестра рассказала
азаптау
куәгер абақты
кыйноо
күбө түрмө
город
ребер
adwokat
prosecutors complaint torture officers
in the`,
  ),
  ...lines(
    'phrases',
    `"was arrested in"
"police said"
"according to"
"in custody"
"не признали вину"
"о пытках"
"азаптау туралы" адвокат
"the Interior Ministry" denied
"was beaten by" police
"told Steppe Wire"`,
  ),
  ...lines(
    'beginnings',
    `a
ar
pol
tort
пы
пыт
адв
с
орл
Orl
interior min
беат`,
  ),
  ...lines(
    'misses',
    `zzyzx
helicopter tortured
вертолет
"tortured police was"
Qwertybek`,
  ),
];
