import type { Phrases } from './phrases.ts';

const quoting = (statement: string): string => (statement === '' ? '' : ` («${statement}»)`);

/** Why a happening lies between two days: by what came before and after it, and by who tells of it. */
export const russianBoundReasons: Phrases['reasons'] = {
  'words-put-after': (arg) =>
    `по смыслу слов это было позже, чем ${arg('act')} (${arg('date')})${quoting(arg('statement'))}`,
  'words-put-before': (arg) =>
    `по смыслу слов это было раньше, чем ${arg('act')} (${arg('date')})${quoting(arg('statement'))}`,
  'distance-after': (arg) =>
    `сказано: «${arg('words')}»; счёт ведётся от события «${arg('act')}» (${arg('date')})${quoting(arg('statement'))}`,
  'distance-before': (arg) =>
    `о событии «${arg('act')}» (${arg('date')}) сказано: «${arg('words')}»${quoting(arg('statement'))}`,
  'procedure-after': (arg) =>
    `в порядке производства (${arg('identity')}) это следует за шагом «${arg('act')}» (${arg('date')})${quoting(arg('statement'))}`,
  'procedure-before': (arg) =>
    `в порядке производства (${arg('identity')}) это предшествует шагу «${arg('act')}» (${arg('date')})${quoting(arg('statement'))}`,
  'told-by-report': (arg) => `об этом говорится в сообщении: ${arg('source')} (${arg('date')})`,
  'received-by': (arg) => `сообщение получено: ${arg('source')} (${arg('date')})`,
  bounded: (arg) =>
    [
      ...(arg('after') === '' ? [] : [`не раньше того, о чём сказано: «${arg('after')}»`]),
      ...(arg('before') === '' ? [] : [`не позже того, о чём сказано: «${arg('before')}»`]),
    ].join(', ') || 'границы заданы тем, что было до и после',
  'dated-after-report': (arg) => `в сообщении (${arg('source')}, ${arg('date')}) об этом говорится как о прошедшем`,
};
