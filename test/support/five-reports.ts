import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { derive } from '../../src/derive.ts';
import { extract } from '../../src/formats/index.ts';
import { type CaseFile, digest, type SourceReading } from '../../src/model/index.ts';
import { createReader } from '../../src/reading/index.ts';
import { root, shared } from './tree.ts';

const seeds = join(shared, 'seeds');
/** Whether the five reports that the design starts from lie beside the project; without them their journeys skip. */
export const fiveReportsHere = existsSync(seeds);
if (!fiveReportsHere) console.log('five reports: ../shared/seeds is not here; its journeys are skipped');

/** The reports whose file names pass, read with the weights that ship; all five unless told otherwise. */
export const readFiveReports = async (wanted: (file: string) => boolean = () => true): Promise<SourceReading[]> => {
  const folder = join(root, 'weights/en');
  const weights = new Map(readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
  const reader = createReader(new Map([['en', weights]]));
  const sources: SourceReading[] = [];
  for (const name of readdirSync(seeds).filter(wanted).sort()) {
    const bytes = new Uint8Array(readFileSync(join(seeds, name)));
    const document = await extract(bytes, name);
    const reading = reader.read(document);
    sources.push({
      source: `src-${digest(bytes).slice(0, 12)}`,
      file: name,
      document,
      ...(reading ? { reading } : {}),
    });
  }
  return sources;
};

/** The case file of the five reports, nothing decided. */
export const fiveReports = async (): Promise<CaseFile> => derive({ sources: await readFiveReports(), decisions: [] });
