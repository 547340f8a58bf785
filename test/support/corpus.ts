import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportCase, openCase, takeSources } from '../../src/desk/index.ts';
import { printCaseFile } from '../../src/telling/index.ts';
import { emptyMemory, memoryStore } from './memory-store.ts';
import { root } from './tree.ts';
import { offered, tools } from './workbench.ts';

/** What test/corpus/NAME/case.json says: where the reports stand, from the root of the checkout. */
type CorpusCase = { readonly reports: string };

/** Builds a case of the corpus from nothing, with a clock and salts that are always the same, and prints its export. */
export const exportOfCorpusCase = async (name: string): Promise<string> => {
  const { reports } = JSON.parse(readFileSync(join(root, 'test/corpus', name, 'case.json'), 'utf8')) as CorpusCase;
  const store = await memoryStore(emptyMemory(), 'writing');
  try {
    const open = await openCase(store, tools(), { title: name });
    await takeSources(open, offered(reports));
    return printCaseFile(await exportCase(open, { audience: 'confidential', withTexts: true }), {});
  } finally {
    await store.close();
  }
};
