import { beforeAll, describe, expect, it } from 'vitest';
import { DERIVATION_VERSION, deriveFor, explainFor } from '../../src/derive.ts';
import * as desk from '../../src/desk/index.ts';
import type { Reader } from '../../src/desk/ports/index.ts';
import type { Access, CaseFileJson } from '../../src/model/index.ts';
import { askable, diffBetween, dossier, english, printCaseFile, whyRecord } from '../../src/telling/index.ts';
import { offer } from '../support/desk-tools.ts';
import { emptyMemory, type Memory, memoryStore } from '../support/memory-store.ts';
import { realReader, tools } from '../support/workbench.ts';

/** Who is named to whom, from the report to the bytes that leave the house. Invented people and places. */
const REPORTS = {
  'first.txt': `Teacher arrested in Belvar | The Belvar Herald

4 May 2021

The teacher Nadir Olkhov was arrested by police in the town of Belvar on 3 May 2021.

His colleague, Samir Tovash, said that Olkhov was beaten at the police station. Police chief Goran Vestik denied this.
`,
  'second.txt': `Teacher freed | Orvel Daily

8 May 2021

The teacher Nadir Olkhov was released on 7 May 2021. Mayor Petra Lindqvar welcomed the release.
`,
};
const NOTES = `Notes of a conversation

12 May 2021

Petra Lindqvar said that the teacher, known to friends as Nadeer, was tortured on 5 May 2021 and that 3 other teachers were detained.
`;

let reader: Reader;
beforeAll(() => {
  reader = realReader();
});

const openFor = async (memory: Memory, audience: Access = 'confidential'): Promise<desk.OpenCase> => {
  memory.held = false;
  const derivation = {
    version: DERIVATION_VERSION,
    derive: (input: Parameters<typeof deriveFor>[0]) => deriveFor(input, audience),
    explain: (input: Parameters<typeof explainFor>[0]) => explainFor(input, audience),
  };
  return desk.openCase(await memoryStore(memory, 'writing'), tools({ reader, derivation }), {
    title: 'The teachers of Belvar',
  });
};

/** A case whose two reports are public. */
const begun = async (): Promise<Memory> => {
  const memory = emptyMemory();
  const open = await openFor(memory);
  await desk.takeSources(open, offer(REPORTS));
  for (const file of Object.keys(REPORTS)) await desk.setAccess(open, file, 'public', 'It was published.');
  return memory;
};

const exported = async (memory: Memory, audience: Access): Promise<{ json: CaseFileJson; bytes: string }> => {
  const open = await openFor(memory, audience);
  const json = await desk.exportCase(open, { audience, withTexts: true });
  const page = dossier(json, { ...json, title: await desk.titleFor(open, audience) });
  return { json, bytes: `${printCaseFile(json)}${page}` };
};

describe('who is named to whom', () => {
  it('[T85] the public is not told who was wronged until they agree, and nobody but the confidential once they withdraw', async () => {
    const memory = await begun();
    const naming = async () => {
      const all: string[] = [];
      for (const audience of ['public', 'restricted', 'confidential'] as const)
        if ((await exported(memory, audience)).bytes.includes('Olkhov')) all.push(audience);
      return all;
    };
    expect(await naming()).toEqual(['restricted', 'confidential']);
    expect((await exported(memory, 'public')).bytes).toContain('Goran Vestik');
    await desk.giveConsent(await openFor(memory), 'Nadir Olkhov', 'public', 'Signed on 1 June.');
    expect(await naming()).toEqual(['public', 'restricted', 'confidential']);
    await desk.withdrawConsent(await openFor(memory), 'Nadir Olkhov', 'Asked by telephone.');
    expect(await naming()).toEqual(['confidential']);
    const { json } = await exported(memory, 'confidential');
    expect(json.decisions.filter(({ kind }) => kind.startsWith('Consent')).map(({ effect }) => effect)).toEqual([
      'superseded',
      'applied',
    ]);
  });

  it('[T85] a mark holds against a wider consent, and can be withdrawn', async () => {
    const memory = await begun();
    const open = await openFor(memory);
    const { entry } = await desk.setAccessOf(open, 'Goran Vestik', 'confidential', 'He speaks to us.');
    await desk.giveConsent(open, 'Goran Vestik', 'public', 'He said so.');
    expect((await exported(memory, 'restricted')).bytes).not.toMatch(/Vestik|He speaks to us/);
    await desk.withdraw(await openFor(memory), entry, 'No longer.');
    expect((await exported(memory, 'public')).bytes).toContain('Goran Vestik');
  });

  it('[T86] a mark made on words of a hidden source protects the person in every source', async () => {
    const memory = await begun();
    const open = await openFor(memory);
    await desk.takeSources(open, offer({ 'notes.txt': NOTES }));
    await desk.setAccess(open, 'notes.txt', 'confidential', 'Given in confidence.');
    const notes = (await desk.caseFile(open)).identities.find(({ name }) => name === 'Petra Lindqvar');
    expect(notes?.sources.length).toBe(2);
    await desk.setPersonAccess(open, 'Petra Lindqvar', 'confidential', 'She asked us.');
    for (const audience of ['public', 'restricted'] as const)
      expect((await exported(memory, audience)).bytes).not.toMatch(/Lindqvar|Petra/);
    expect((await exported(memory, 'confidential')).bytes).toContain('Petra Lindqvar');
  });

  it('[T79] neither why nor what changed names whom an audience may not know, though they were named when it was recorded', async () => {
    const memory = await begun();
    const open = await openFor(memory);
    await desk.takeSources(open, offer({ 'notes.txt': NOTES }));
    const { head } = open;
    await desk.setAccess(open, 'notes.txt', 'confidential', 'Given in confidence.');
    await desk.setPersonAccess(open, 'Petra Lindqvar', 'confidential', 'She asked us.');
    const asked = async (audience: Access): Promise<string> => {
      const seen = await openFor(memory, audience);
      const { explanation, file, title } = await desk.explainCase(seen, audience);
      const accounts = askable(file).map(({ id }) => whyRecord(explanation, file, [id], english));
      const states = await Promise.all(['2000', head].map((since) => desk.diffCase(seen, { since, audience })));
      const diffs = states.map((one) => ({ ...diffBetween(one, english), title: one.title }));
      return JSON.stringify([accounts, title, diffs]);
    };
    for (const audience of ['public', 'restricted'] as const)
      expect(await asked(audience)).not.toMatch(/Lindqvar|Petra|notes\.txt/);
    expect(await asked('confidential')).toContain('Petra Lindqvar');
  });

  it('[T87] a hidden source, and what was decided about it, change no byte of what a lesser audience is given', async () => {
    const [without, withOne] = [await begun(), await begun()];
    const open = await openFor(withOne);
    await desk.takeSources(open, offer({ 'notes.txt': NOTES }));
    await desk.setAccess(open, 'notes.txt', 'confidential', 'Given in confidence.');
    const { entry } = await desk.describeSource(open, 'notes.txt', { author: 'Dana Wexler' });
    const held = (await desk.caseFile(open)).statements.find(
      ({ source }) => open.state.sources.get(source)?.file === 'notes.txt',
    );
    expect(held).toBeDefined();
    await desk.accept(open, held?.id ?? '', 'I was there.');
    await desk.withdraw(open, entry, 'A mistake.');
    for (const audience of ['public', 'restricted'] as const)
      expect((await exported(withOne, audience)).bytes).toBe((await exported(without, audience)).bytes);
    expect((await exported(withOne, 'confidential')).bytes).not.toBe((await exported(without, 'confidential')).bytes);
  });

  it('[T85] what was given can be destroyed when consent is withdrawn: the case verifies and holds the name no more', async () => {
    const memory = await begun();
    const open = await openFor(memory);
    await desk.takeSources(open, offer({ 'notes.txt': NOTES.replaceAll('Petra Lindqvar', 'Ilse Brandow') }));
    const given = await desk.giveConsent(open, 'Ilse Brandow', 'restricted', 'Said on 12 May.');
    const taken = await desk.withdrawConsent(open, 'Ilse Brandow', 'Said on 1 June.');
    expect(taken.kind).toBe('ConsentWithdrawn@2');
    await desk.destroy(open, { source: 'notes.txt', because: 'Consent was withdrawn.' });
    const files = [...memory.files.values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n');
    expect(files).not.toMatch(/Brandow|Ilse/);
    expect(desk.decisionLog(open).find(({ entry }) => entry === given.entry)?.standing).toBe('destroyed');
    memory.held = false;
    const report = await desk.verifyCase(await memoryStore(memory, 'reading'), open.tools);
    expect(report.problems).toEqual([]);
  });
});
