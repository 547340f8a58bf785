/** Given names of men that end as women's do, in Russian, Kazakh and Kyrgyz use; ё as е. */
const MEN = new Set(
  (
    'никита илья данила кузьма лука фома савва гаврила мустафа муса иса абдулла хамза яхья закария муртаза мурза паша саша ' +
    'женя валя коля миша гриша витя юра дима рома леша алеша сережа вова володя толя федя ваня петя костя слава гена лева'
  ).split(' '),
);

/**
 * Whether the base form of a full name tells that it is a man's or a woman's: by a Slavic surname, or by a given name in -а or -я
 * in front of a surname that no woman declines. In: its words, lower case. Out: m, f or "".
 */
export const toldGender = (words: readonly string[]): '' | 'm' | 'f' => {
  if (words.length < 2) return '';
  if (words.some((word) => /(?:[оеё]в|[сц]кий|[оеё]вич)$/u.test(word))) return 'm';
  if (words.some((word) => /(?:[оеё]ва|[сц]кая|[оеё]вна)$/u.test(word))) return 'f';
  const [first = ''] = words;
  return /[ая]$/u.test(first) &&
    !MEN.has(first) &&
    words.slice(1).every((word) => /[бвгджзклмнпрстфхцчшщьй]$/u.test(word))
    ? 'f'
    : '';
};
