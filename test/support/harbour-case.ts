import { caseFile, type OpenCase, openCase, takeSources } from '../../src/desk/index.ts';
import { memoryCase, offer, testTools } from './desk-tools.ts';
import { type emptyMemory, memoryStore } from './memory-store.ts';

export const REPORTS = {
  'one.txt': 'Nur Adilov was arrested in the harbour; later Nur Adilov was released.',
  'two.txt': 'Noor Adilov was arrested on Monday.',
};

export const started = async (files: Record<string, string | Uint8Array> = REPORTS) => {
  const made = await memoryCase();
  const report = await takeSources(made.open, offer(files));
  return { ...made, report };
};

export const refusal = (act: Promise<unknown>) =>
  act.then(
    () => undefined,
    (thrown) => thrown,
  );

export const statementOf = async (open: OpenCase, words: string) => {
  const found = (await caseFile(open)).statements.find(({ passages }) => passages[0]?.exact === words);
  if (!found) throw new Error(`no statement: ${words}`);
  return found;
};

export const reopened = async (memory: ReturnType<typeof emptyMemory>, tools = testTools()) => {
  memory.held = false;
  return openCase(await memoryStore(memory, 'writing'), tools);
};

/** A case file without its list of decisions, as bytes. */
export const derivedBytes = async (open: OpenCase) => JSON.stringify({ ...(await caseFile(open)), decisions: [] });
