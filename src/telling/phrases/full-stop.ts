/** A sentence with its full stop; one that ends in an abbreviation ("2022 г.") has it already. */
export const ended = (sentence: string): string => (/[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`);
