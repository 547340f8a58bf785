import { ACT_TYPES, type ActType, byCodeUnit, type Reason } from '../model/index.ts';
import { edtfShape } from './edtf-shape.ts';
import type { Names } from './names.ts';
import type { Phrases } from './phrases/phrases.ts';

const LOOKS_LIKE_DATE = /^[[{]?(?:\d{2}|XX)[\dX]{2}(?:-[\dX]{2}){0,2}|^\[\.\.\d/;

const isAct = (value: string): value is ActType => ACT_TYPES.some((act) => act === value);

/** One argument of a reason in words: an id becomes a name, an EDTF value a date, anything else stays. */
const argument = (name: string, value: string | number, names: Names, phrases: Phrases): string => {
  if (typeof value === 'number') return String(value);
  if (name === 'act') return isAct(value) ? phrases.acts[value] : value;
  if (names.has(value)) return names.of(value);
  const words = value.split(',').map((part) => part.trim());
  if (words.length > 1 && words.every((part) => names.has(part))) return phrases.list(words.map(names.of));
  if (!LOOKS_LIKE_DATE.test(value)) return value;
  const shape = edtfShape(value);
  return shape.kind === 'other' ? value : phrases.date.say(shape);
};

/**
 * A reason as part of a sentence in the reader's language. A code without a sentence is shown as it is, with its
 * arguments: a reason is never hidden because nobody wrote its sentence.
 */
export const tellReason = (reason: Reason, names: Names, phrases: Phrases): string => {
  const sentence = phrases.reasons[reason.code];
  const arg = (name: string): string => {
    const value = reason.args[name];
    return value === undefined ? '' : argument(name, value, names, phrases);
  };
  if (sentence) return sentence(arg);
  const told = Object.keys(reason.args)
    .sort(byCodeUnit)
    .map((name) => `${name}: ${arg(name)}`);
  return phrases.unknownReason(reason.code, told.join(', '));
};
