import type { Language } from './words-in.ts';

type Forms = { readonly one?: string; readonly few?: string; readonly many?: string; readonly other: string };

const RULES = new Map<Language, Intl.PluralRules>();

/**
 * A count with its noun, by the language's rules (Unicode CLDR): `pluralOf('ru', 3, { one: 'факт', few: 'факта', other:
 * 'фактов' })` is "3 факта". The number is written as the language writes it.
 */
export const pluralOf = (language: Language, n: number, forms: Forms): string => {
  const rules = RULES.get(language) ?? new Intl.PluralRules(language);
  RULES.set(language, rules);
  const form = rules.select(n);
  const word = (form === 'one' || form === 'few' || form === 'many' ? forms[form] : undefined) ?? forms.other;
  return `${numberIn(language, n)} ${word}`;
};

/** A number as a language writes it. */
export const numberIn = (language: Language, n: number): string => new Intl.NumberFormat(language).format(n);
