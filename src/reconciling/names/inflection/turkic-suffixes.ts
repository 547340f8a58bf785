/**
 * Case suffixes of Kazakh and Kyrgyz nouns (genitive, dative, accusative, locative, ablative, instrumental). A name takes one
 * on its last word only; which of the harmonic variants fits is not checked, since a base form is accepted only where the
 * same name stands without a suffix.
 */
const SUFFIXES =
  'ның нің дың дің тың тің нын нин нун нүн дын дин дун дүн тын тин тун түн ' +
  'ға ге қа ке га го гө ка ко кө на не ды ді ты ті ны ні ди ду дү ти ту тү ни ну нү ' +
  'да де та те до дө то тө нда нде дан ден тан тен нан нен дон дөн тон төн мен бен пен';

const LONGEST_FIRST = SUFFIXES.split(' ').sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const SHORTEST_STEM = 3;

/** What is left of a word without each suffix that it seems to end in. In: lower case. */
export const withoutTurkicSuffix = (word: string): readonly string[] =>
  LONGEST_FIRST.filter((suffix) => word.endsWith(suffix) && word.length - suffix.length >= SHORTEST_STEM).map(
    (suffix) => word.slice(0, -suffix.length),
  );
