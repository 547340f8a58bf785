import type { ContractPassage, Reason } from '../../model/index.ts';

/** Every statement a record rests on, at any depth. */
export const statementsIn = (value: unknown): readonly string[] => {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'statements' && Array.isArray(part) ? part.filter((one) => typeof one === 'string') : statementsIn(part),
  );
};

const isPassage = (value: object): value is ContractPassage =>
  ['source', 'start', 'end', 'exact'].every((field) => Reflect.get(value, field) !== undefined);

/** Every passage a record cites of itself, at any depth. */
export const passagesIn = (value: unknown): readonly ContractPassage[] => {
  if (value === null || typeof value !== 'object') return [];
  return isPassage(value) ? [value] : Object.values(value).flatMap(passagesIn);
};

const isReason = (value: object): value is Reason =>
  typeof Reflect.get(value, 'code') === 'string' && typeof Reflect.get(value, 'args') === 'object';

/** Every reason a record gives, at any depth, each once. */
export const reasonsIn = (value: unknown): readonly Reason[] => {
  if (value === null || typeof value !== 'object') return [];
  if (isReason(value)) return [value];
  const found = Object.values(value).flatMap(reasonsIn);
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
};
