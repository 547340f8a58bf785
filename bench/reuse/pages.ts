import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of the set: its text, and where and when it was published as far as the set knows. */
export type Page = {
  readonly file: string;
  readonly text: string;
  readonly topic: string;
  readonly date?: string;
  readonly url?: string;
  /** The site that published it. */
  readonly outlet?: string;
};

const lines = (path: string): readonly string[] => readFileSync(path, 'utf8').split('\n').filter(Boolean);

/** What is known of pages, by topic and file name, from a table with a line of headings. */
const knownOf = (path: string): ReadonlyMap<string, { readonly date: string; readonly url: string }> => {
  if (!existsSync(path)) return new Map();
  const [heads = '', ...rows] = lines(path);
  const columns = heads.split('\t');
  const at = (cells: readonly string[], name: string) => cells[columns.indexOf(name)] ?? '';
  return new Map(
    rows.map((row) => {
      const cells = row.split('\t');
      return [`${at(cells, 'topic')} ${at(cells, 'file')}`, { date: at(cells, 'date'), url: at(cells, 'url') }];
    }),
  );
};

const outletOf = (url: string | undefined): { readonly outlet?: string } =>
  url !== undefined && URL.canParse(url) ? { outlet: new URL(url).hostname.replace(/^www\./, '') } : {};

const foldersIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []))
    : [];

/**
 * The pages of one language, by file name, from `raw/TOPIC/LANGUAGE/FILE` with `metadata.tsv` beside: whatever the topics are
 * called. A file name that two topics use stands for neither.
 */
export const readPages = (data: string, language: string): ReadonlyMap<string, Page> => {
  const known = knownOf(join(data, 'metadata.tsv'));
  const pages = new Map<string, Page>();
  const twice = new Set<string>();
  for (const topic of foldersIn(join(data, 'raw')).toSorted()) {
    const folder = join(data, 'raw', topic, language);
    for (const file of existsSync(folder) ? readdirSync(folder).toSorted() : []) {
      if (pages.has(file)) twice.add(file);
      const about = known.get(`${topic} ${file}`);
      pages.set(file, {
        file,
        topic,
        text: readFileSync(join(folder, file), 'utf8'),
        ...about,
        ...outletOf(about?.url),
      });
    }
  }
  for (const file of twice) pages.delete(file);
  return pages;
};
