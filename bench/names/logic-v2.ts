import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { env } from 'node:process';
import type { NameCase } from './cases.ts';

/** What nomenklatura made of the pairs: a score each, from 0 to 1, and seconds of the processor for all pairs once. */
export type LogicV2 = {
  readonly version: string;
  readonly scores: readonly number[];
  readonly written: number;
  readonly prepared: number;
};

/** How to have nomenklatura beside us. */
export const HOW_TO_GET_IT =
  'nomenklatura is not there: python3 -m venv VENV && VENV/bin/pip install nomenklatura, then AIGAK_PYTHON=VENV/bin/python';

/**
 * Has nomenklatura's logic_v2 score the pairs, in a Python that can import it: the one AIGAK_PYTHON names, else python3. Undefined
 * where there is none. Throws with what Python said where it starts and fails.
 */
export const logicV2 = (cases: readonly NameCase[], rounds: number): LogicV2 | undefined => {
  const python = env.AIGAK_PYTHON ?? 'python3';
  if (spawnSync(python, ['-c', 'import nomenklatura']).status !== 0) return undefined;
  const pairs = cases.map(({ schema, a, b }) => [schema, a, b]);
  const done = spawnSync(python, [join(import.meta.dirname, 'logic-v2.py')], {
    input: JSON.stringify({ rounds, pairs }),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (done.status !== 0) throw new Error(`${python} could not score the pairs: ${done.stderr.slice(-2_000)}`);
  return JSON.parse(done.stdout) as LogicV2;
};
