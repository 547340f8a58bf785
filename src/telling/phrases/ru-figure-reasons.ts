import type { Phrases } from './phrases.ts';

const between = (from: string, to: string): string => (from === '' || to === '' ? '' : ` (${from}, затем ${to})`);

/** What people a unit means; "person" and no unit at all mean anybody. */
const people = (unit: string): string =>
  unit === '' || unit === 'person' ? 'любых людей' : `отдельную группу («${unit}»)`;

/** Why counts are one series, or are not; parts of sentences like all reasons. */
export const russianFigureReasons: Phrases['reasons'] = {
  'as-said': () => 'на время, когда это было сказано',
  'as-told': () => 'более точного времени в сообщении нет',
  'same-number': () => 'то же число того же самого',
  'numbers-can-be-one': () => 'оба могут означать одно число',
  'words-bound-no-number': () => 'слова не ограничивают никакого числа',
  'same-voice-later': (arg) => `тот же источник позже называет другое число${between(arg('from'), arg('to'))}`,
  'later-and-greater': (arg) => `более поздний и больший подсчёт того же${between(arg('from'), arg('to'))}`,
  'official-against-independent': () => 'один подсчёт официальный, другой нет, поэтому ни один не вырос из другого',
  'figures-exclude-each-other': () => 'считается одно и то же, и ни одно число не может означать оба',
  'one-voice-gives-both': () => 'оба числа называет один источник и не говорит, чем они различаются',
  'counted-as-part': () => 'одно названо частью другого',
  'told-side-by-side': () => 'названы рядом в одном предложении',
  'other-bounds': (arg) => `одно считает в пределах: ${arg('one')}, другое: ${arg('other')}`,
  'other-people': (arg) => `одно считает ${people(arg('one'))}, другое ${people(arg('other'))}`,
  'other-occasion': (arg) =>
    `одно относится к: ${arg('one')}, другое к: ${arg('other')}; продолжает ли один подсчёт другой, не сказано`,
  'case-against-whole': () => 'одно считает людей одного дела, другое всех, кого затронули события в целом',
  'scope-not-told': () => 'из слов неясно, считают ли оба одно и то же',
  'stages-of-one-proceeding': () => 'это стадии одного производства, каждая считается отдельно',
  'reported-and-recognised': () => 'одно считает тех, о ком сообщалось, другое тех, кого признал официальный орган',
  'is-part': () => 'по словам, это часть другого числа',
  'has-part': () => 'по словам, другое число входит в это',
  'part-or-beside': () => 'одно сообщение называет его частью, другое ставит оба рядом',
  'told-beside': () => 'названы рядом; входит ли одно в другое, не сказано',
};
