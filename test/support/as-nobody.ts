import { openCase, takeSources, verifyCase } from '../../src/desk/index.ts';
import { isCaseError } from '../../src/desk/ports/index.ts';
import { folderStore, type Purpose } from '../../src/stores/folder/index.ts';
import { offer, testTools } from './desk-tools.ts';

/**
 * Run as a process of its own, by a user who may not write: opens a case and tries to add to it (`creating`), or reads
 * and verifies it (`reading`). Prints one line of JSON.
 */
const [, , path = '', purpose = 'reading'] = process.argv;

const attempt = async (): Promise<object> => {
  const store = await folderStore(path, purpose as Purpose);
  try {
    if (purpose === 'reading') {
      const { ok } = await verifyCase(store, testTools());
      return { ok, entries: (await openCase(store, testTools())).state.decisions.length };
    }
    return await takeSources(await openCase(store, testTools()), offer({ 'new.txt': 'New words.' }));
  } finally {
    await store.close();
  }
};

const result = await attempt().catch((thrown: unknown) =>
  isCaseError(thrown)
    ? { code: thrown.code, message: thrown.message, place: thrown.place, kept: thrown.kept, advice: thrown.advice }
    : { thrown: String(thrown) },
);
process.stdout.write(`${JSON.stringify(result)}\n`);
