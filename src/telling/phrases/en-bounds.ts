import type { Phrases } from './phrases.ts';

const quoting = (statement: string): string => (statement === '' ? '' : ` (“${statement}”)`);

/** Why a happening lies between two days: by what came before and after it, and by who tells of it. */
export const englishBoundReasons: Phrases['reasons'] = {
  'words-put-after': (arg) => `the words put it after the ${arg('act')}, ${arg('date')}${quoting(arg('statement'))}`,
  'words-put-before': (arg) => `the words put it before the ${arg('act')}, ${arg('date')}${quoting(arg('statement'))}`,
  'distance-after': (arg) =>
    `it is told as “${arg('words')}”, counted from the ${arg('act')}, ${arg('date')}${quoting(arg('statement'))}`,
  'distance-before': (arg) =>
    `the ${arg('act')}, ${arg('date')}, is told as “${arg('words')}”${quoting(arg('statement'))}`,
  'procedure-after': (arg) =>
    `in the procedure against ${arg('identity')} it follows the ${arg('act')}, ${arg('date')}${quoting(arg('statement'))}`,
  'procedure-before': (arg) =>
    `in the procedure against ${arg('identity')} it comes before the ${arg('act')}, ${arg('date')}${quoting(arg('statement'))}`,
  'told-by-report': (arg) => `${arg('source')}, dated ${arg('date')}, tells of it`,
  'received-by': (arg) => `${arg('source')} was received on ${arg('date')}`,
  bounded: (arg) =>
    [
      ...(arg('after') === '' ? [] : [`not before what “${arg('after')}” tells`]),
      ...(arg('before') === '' ? [] : [`not after what “${arg('before')}” tells`]),
    ].join(', ') || 'bounded by what came before and after it',
  'dated-after-report': (arg) => `${arg('source')}, dated ${arg('date')}, tells of it as past`,
};
