import type { Access, CaseFile, Explanation } from '../model/index.ts';
import { standing } from '../truth/ledger/index.ts';
import { lookUp } from './look-up.ts';
import type { OpenCase } from './open-case.ts';
import { readingsOf } from './readings.ts';

/** A case file with why its records hold together, and the same, with the case's title, as an audience may see it. */
export type Explained = { readonly explanation: Explanation; readonly file: CaseFile; readonly title: string };

/** Derives the case once more, keeping what there is to explain. Nothing is recorded. */
export const explainCase = async (open: OpenCase, audience: Access): Promise<Explained> => {
  const explanation = open.tools.derivation.explain({
    sources: await readingsOf(open),
    decisions: standing(open.state),
  });
  const { forAudience } = await import('../telling/index.ts');
  const { file, mask } = forAudience(explanation.file, audience);
  return { explanation, file, title: mask(open.title) };
};

/**
 * The id of what a person asks about: of any record the audience may see, by its id, a beginning of it, or its name.
 * Throws `unknown-id` or `ambiguous-id`.
 */
export const lookUpRecord = async (open: OpenCase, file: CaseFile, typed: string): Promise<string> => {
  const { askable } = await import('../telling/index.ts');
  return lookUp(askable(file), typed, {
    what: 'record',
    list: 'show CASE chronology, people, sources or decisions',
    place: open.store.place,
  }).id;
};
