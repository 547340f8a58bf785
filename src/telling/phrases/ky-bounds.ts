import type { Phrases } from './phrases.ts';

const quoting = (statement: string): string => (statement === '' ? '' : ` («${statement}»)`);

/** Why a happening lies between two days: by what came before and after it, and by who tells of it. */
export const kyrgyzBoundReasons: Phrases['reasons'] = {
  'words-put-after': (arg) =>
    `сөздөр муну «${arg('act')}» окуясынан (${arg('date')}) кийин коёт${quoting(arg('statement'))}`,
  'words-put-before': (arg) =>
    `сөздөр муну «${arg('act')}» окуясына (${arg('date')}) чейин коёт${quoting(arg('statement'))}`,
  'distance-after': (arg) =>
    `ал жөнүндө «${arg('words')}» деп айтылат, бул «${arg('act')}» окуясынан (${arg('date')}) эсептелди${quoting(arg('statement'))}`,
  'distance-before': (arg) =>
    `«${arg('act')}» окуясы (${arg('date')}) жөнүндө «${arg('words')}» деп айтылат${quoting(arg('statement'))}`,
  'procedure-after': (arg) =>
    `${arg('identity')} боюнча иште ал «${arg('act')}» кадамынан (${arg('date')}) кийин келет${quoting(arg('statement'))}`,
  'procedure-before': (arg) =>
    `${arg('identity')} боюнча иште ал «${arg('act')}» кадамына (${arg('date')}) чейин келет${quoting(arg('statement'))}`,
  'told-by-report': (arg) => `${arg('source')} (датасы: ${arg('date')}) бул тууралуу айтат`,
  'received-by': (arg) => `${arg('source')} колго тийген күн: ${arg('date')}`,
  bounded: (arg) =>
    [
      ...(arg('after') === '' ? [] : [`«${arg('after')}» деп айтылгандан эрте эмес`]),
      ...(arg('before') === '' ? [] : [`«${arg('before')}» деп айтылгандан кеч эмес`]),
    ].join(', ') || 'ага чейин жана андан кийин болгондор менен чектелген',
  'dated-after-report': (arg) => `${arg('source')} (датасы: ${arg('date')}) бул тууралуу болуп өткөн иш катары айтат`,
};
