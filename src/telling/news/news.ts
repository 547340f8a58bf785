import type { CaseFile } from '../../model/index.ts';
import type { CaseFileHeader } from '../export-json.ts';
import { type Names, namesOf } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { changesBetween } from './changes.ts';
import type { Change } from './compared.ts';
import { type ReportNews, reportNews } from './report-news.ts';

/** What added reports bring: what each tells, and what moved with them. */
export type News = {
  readonly reports: readonly ReportNews[];
  readonly changes: readonly Change[];
  readonly names: Names;
};

/**
 * Compares a case file before some reports were added with the same one after. In: both as one audience may see them; the
 * added sources in the order in which they are to be told. Pure: matched by the words records rest on, never by derived ids.
 */
export const newsFor = (before: CaseFile, after: CaseFile, added: readonly string[], phrases: Phrases): News => {
  const names = namesOf(after, phrases);
  return {
    reports: reportNews(after, added, names, phrases),
    changes: changesBetween(before, after, new Set(added), phrases),
    names,
  };
};

/** News as JSON, under the same header as an exported case file. */
export const printNews = ({ aigak: _contract, ...header }: CaseFileHeader, { reports, changes }: News): string =>
  `${JSON.stringify({ aigak: 'news/1', ...header, reports, changes }, null, 2)}\n`;
