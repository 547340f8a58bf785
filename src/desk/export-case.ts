import type { Access, CaseFileJson } from '../model/index.ts';
import { caseFile, caseHeader } from './case-file.ts';
import type { OpenCase } from './open-case.ts';

/**
 * The case file for one audience, as the contract has it: filtered, sorted, valid. Exporting records nothing, so that
 * two exports of one state are the same; what was in fact given away is recorded by `recordPublication`.
 */
export const exportCase = async (
  open: OpenCase,
  { audience, withTexts = false }: { readonly audience: Access; readonly withTexts?: boolean },
): Promise<CaseFileJson> => {
  const header = caseHeader(open, audience);
  const { toCaseFileJson } = await import('../telling/index.ts');
  return toCaseFileJson(await caseFile(open), header, { withTexts });
};

/** The case's title as an audience may read it: a title often names the person the case is about. */
export const titleFor = async (open: OpenCase, audience: Access): Promise<string> => {
  const { forAudience } = await import('../telling/index.ts');
  return forAudience(await caseFile(open), audience).mask(open.title);
};
