import type { FigurePhrases } from './figure-phrases.ts';

const times = (n: number): string => (n === 2 ? 'twice' : `${n} times`);

const voiced = (n: number): string => (n === 1 ? 'one voice' : `${n} voices`);

/** English sentences about figures. */
export const englishFigures: FigurePhrases = {
  states: {
    single: 'given once',
    agreed: 'agreed',
    range: 'a range',
    developing: 'may have grown',
    disputed: 'disputed',
    pending: 'in review',
  },
  meaning: (state, { counts, voices, low, high, who, through, when }) => {
    switch (state) {
      case 'agreed':
        return counts === 1
          ? `Given alike in several reports, by ${who}.`
          : `Given ${times(counts)}, by ${voiced(voices)}; the counts agree.`;
      case 'range':
        return counts === 1
          ? `A range, from ${low} to ${high}, given by ${who}.`
          : `Between ${low} and ${high}: the counts differ and do not exclude each other.`;
      case 'developing':
        return `May have grown from ${low} to ${high}: proposed from the dates and the scope, not told by anybody.`;
      case 'disputed':
        return `From ${low} to ${high}: the counts exclude each other. All are kept; none is chosen or averaged.`;
      case 'pending':
        return 'Only weak words carry this number; it waits in review.';
      default:
        return `Given ${who === '' ? '' : `by ${who}, `}in ${through}, ${when}.`;
    }
  },
  asOf: (when, from) =>
    from === 'said' ? `${when} (when it was said)` : from === 'report' ? `${when} (report’s date)` : when,
  happened: (when) =>
    `of what happened ${/^\d{1,2} /u.test(when) ? 'on ' : /^(?:\p{Lu}|\d)/u.test(when) ? 'in ' : ''}${when}`,
  supersedes: (earlier) => `replaces ${earlier}, which the same voice gave before`,
  development: (earlier, later) => `May have grown from ${earlier} to ${later}`,
  replaced: 'replaced later',
  relation: {
    'other-scope': 'Counts another group than',
    'other-stage': 'Counted otherwise than',
    'stages-of-one-proceeding': 'Stages of one proceeding, each a count of its own:',
    'reported-and-recognised': 'Counted otherwise than',
    'is-part': 'Told as a part of',
    'has-part': 'Told as a part of it:',
    'part-of': 'Part and whole with',
    'part-or-beside': 'Unclear whether one is a part of the other, or stands beside it:',
    'told-beside': 'Unclear whether one is a part of the other:',
    unclear: 'Unclear whether it counts the same as',
    development: 'May be an earlier or a later count of the same as',
  },
  counted: (words, measure) => `${words} ${measure}`,
  doubted: 'Called into question',
  number: 'Number',
  who: 'Who gives it',
  when: 'As of',
  plot: (measure, scope) => `${measure}, by as-of time: ${scope}`,
  plotNote:
    'A dot is one number; an arrow says “at least” or “at most”; a bar is a range. Words that give no number have no height. A broken line is a growth that is proposed.',
};
