import type { Quote } from '../../../telling/index.ts';

export type ActOnWords = 'accept' | 'reject' | 'correct';

/**
 * What can be decided about a statement beside its words: whatever it is not yet. A later decision takes an earlier one's
 * place, and both stay in the record; what was made by hand needs no accepting.
 */
export const actsOn = (review: Quote['review']): readonly ActOnWords[] => {
  if (review === 'proposed') return ['accept', 'reject', 'correct'];
  return review === 'rejected' ? ['accept', 'correct'] : ['reject', 'correct'];
};
