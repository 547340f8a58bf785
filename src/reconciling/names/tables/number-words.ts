/** Numbers in words, from nought to nineteen, in English and Russian; a place in the line is the number. */
const UNITS = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
];
const ORDINALS = [
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
  'нулевой первый второй третий четвертый пятый шестой седьмой восьмой девятый десятый',
];
const TENS = [
  'twenty thirty forty fifty sixty seventy eighty ninety',
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth',
  // As often misspelt.
  'twenthy thirthy fourty fivety sixthy seventhy eigthy ninty',
  'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто',
];

const listed = (lines: readonly string[], value: (at: number) => number): [string, number][] =>
  lines.flatMap((line) => line.split(' ').map((word, at): [string, number] => [word, value(at)]));

/** Number words up to nineteen and what they mean, ordinals too. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...listed(UNITS, (at) => at),
  ...listed(ORDINALS, (at) => at),
]);
/** Twenty to ninety. */
export const TENS_NUMBERS: ReadonlyMap<string, number> = new Map(listed(TENS, (at) => (at + 2) * 10));
