import type { Phrases, ReasonArgs } from './phrases.ts';

const quoting = (statement: string): string => (statement === '' ? '' : ` («${statement}»)`);

/** The other happening, with its date and its words. */
const other = (arg: ReasonArgs): string => `${arg('act')}, ${arg('date')}${quoting(arg('statement'))}`;

/** Why a happening lies between two days: by what came before and after it, and by who tells of it. */
export const kazakhBoundReasons: Phrases['reasons'] = {
  'words-put-after': (arg) => `айтылғаны бойынша, бұл мына оқиғадан кейін болған: ${other(arg)}`,
  'words-put-before': (arg) => `айтылғаны бойынша, бұл мына оқиғаға дейін болған: ${other(arg)}`,
  'distance-after': (arg) => `«${arg('words')}» деп айтылған, ал мерзім мына оқиғадан есептеледі: ${other(arg)}`,
  'distance-before': (arg) => `мына оқиға туралы «${arg('words')}» деп айтылған: ${other(arg)}`,
  'procedure-after': (arg) =>
    `іс жүргізу тәртібінде (кімге қатысты: ${arg('identity')}) бұл мына қадамнан кейін келеді: ${other(arg)}`,
  'procedure-before': (arg) =>
    `іс жүргізу тәртібінде (кімге қатысты: ${arg('identity')}) бұл мына қадамға дейін келеді: ${other(arg)}`,
  'told-by-report': (arg) => `бұл туралы мына хабарлама айтады: ${arg('source')}, күні — ${arg('date')}`,
  'received-by': (arg) => `дереккөз (${arg('source')}) алынған күн — ${arg('date')}`,
  bounded: (arg) =>
    [
      ...(arg('after') === '' ? [] : [`«${arg('after')}» деп айтылғаннан ерте емес`]),
      ...(arg('before') === '' ? [] : [`«${arg('before')}» деп айтылғаннан кеш емес`]),
    ].join(', ') || 'бұған дейін және бұдан кейін болған оқиғалармен шектелген',
  'dated-after-report': (arg) =>
    `мына хабарлама бұл туралы болып өткен оқиға ретінде айтады: ${arg('source')}, күні — ${arg('date')}`,
};
