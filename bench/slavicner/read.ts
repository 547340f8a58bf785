import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The five kinds of name in the set, in the product's words. */
const KINDS = { PER: 'person', ORG: 'organization', LOC: 'place', PRO: 'product', EVT: 'event' } as const;

/** One row of the set: a name as it stands in a document. `base` and `identity` are what people wrote, for scoring alone. */
export type Mention = {
  readonly document: string;
  readonly written: string;
  readonly kind: (typeof KINDS)[keyof typeof KINDS];
  readonly base: string;
  readonly identity: string;
};

const folders = (path: string): readonly string[] =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((one) => one.isDirectory())
        .map((one) => one.name)
        .sort()
    : [];

/** The topics of a folder laid out as `ner/TOPIC/LANGUAGE/*.tsv`, whatever they are called. */
export const topicsOf = (data: string): readonly string[] => folders(join(data, 'ner'));

/** The languages of a topic. */
export const languagesOf = (data: string, topic: string): readonly string[] => folders(join(data, 'ner', topic));

/**
 * Every mention of a topic in one language, by file and row. A row is: start, end, surface form, base form, kind, identity,
 * parted by tabs. Throws, naming file and line, where a row has another shape or kind.
 */
export const mentionsOf = (data: string, topic: string, language: string): readonly Mention[] => {
  const folder = join(data, 'ner', topic, language);
  const files = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  return files.sort().flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split(/\r?\n/)
      .flatMap((line, at): readonly Mention[] => {
        if (line === '') return [];
        const [, , written, base, type, identity] = line.split('\t');
        const kind = KINDS[type as keyof typeof KINDS];
        if (written === undefined || base === undefined || identity === undefined || kind === undefined)
          throw new Error(`${join(folder, file)}, line ${at + 1}: not a row of six columns with a known kind of name`);
        return [{ document: file, written, kind, base, identity }];
      }),
  );
};
