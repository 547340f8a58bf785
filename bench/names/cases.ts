import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { NameKind } from '../../src/reconciling/index.ts';
import { readCsv } from './csv.ts';

/** A pair of names that people judged, as `name_bench` of nomenklatura writes it down. */
export type NameCase = {
  readonly part: string;
  readonly schema: string;
  readonly category: string;
  readonly quality: string;
  readonly a: string;
  readonly b: string;
  readonly isOne: boolean;
};

const COLUMNS = ['case_group', 'schema', 'name1', 'name2', 'is_match'] as const;

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : entry.name.endsWith('.csv') ? [path] : [];
    })
    .sort();

/**
 * Every case of every CSV below a folder that has the set's columns; other files are passed over. A part is a `case_group`.
 * Throws, naming the file, where one cannot be read, and where no file has the columns.
 */
export const casesBelow = (folder: string, part?: string): readonly NameCase[] => {
  const cases: NameCase[] = [];
  let seen = 0;
  for (const path of filesBelow(folder)) {
    try {
      const rows = readCsv(readFileSync(path, 'utf8'));
      if (rows[0] === undefined || !COLUMNS.every((column) => column in (rows[0] as object))) continue;
      seen++;
      for (const row of rows)
        cases.push({
          part: row.case_group ?? '',
          schema: row.schema ?? '',
          category: row.category ?? '',
          quality: row.quality || 'MEDIUM',
          a: row.name1 ?? '',
          b: row.name2 ?? '',
          isOne: row.is_match?.toLowerCase() === 'true',
        });
    } catch (error) {
      throw new Error(`${relative(folder, path)}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (seen === 0) throw new Error(`no CSV below ${folder} has the columns ${COLUMNS.join(', ')}`);
  return part === undefined ? cases : cases.filter((one) => one.part === part);
};

const KINDS: Readonly<Record<string, NameKind>> = {
  Person: 'person',
  Company: 'organization',
  Organization: 'organization',
  LegalEntity: 'unknown',
  Vessel: 'thing',
};

/** What kind of name a schema of FollowTheMoney bears. */
export const kindOf = (schema: string): NameKind => KINDS[schema] ?? 'unknown';
