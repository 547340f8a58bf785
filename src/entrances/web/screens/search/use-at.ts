import { useState } from 'react';
import type { CaseHit } from '../../../../desk/index.ts';
import { hitKey } from './hit-address.ts';

/** Which hit one is at, by what it is: another answer that still holds it leaves one there; -1 where one is at none. */
export const useAt = (hits: readonly CaseHit[]): readonly [number, (hit: CaseHit) => void] => {
  const [key, setKey] = useState<string>();
  return [hits.findIndex((one) => hitKey(one) === key), (hit) => setKey(hitKey(hit))];
};
