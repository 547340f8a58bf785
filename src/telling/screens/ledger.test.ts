import { describe, expect, it } from 'vitest';
import { inventedCaseFile } from '../../../test/support/case-file.ts';
import { namesOf } from '../names.ts';
import { phrasesFor } from '../phrases/languages.ts';
import { ledgerScreen } from './ledger.ts';
import type { Shown } from './shown.ts';

const phrases = await phrasesFor('en');

const shownOf = (file: Shown['file']): Shown => ({
  file,
  phrases,
  names: namesOf(file, phrases),
  explanation: () => ({ file, tellings: () => [], apart: () => [], names: () => [], decisions: [] }),
});

describe('access and consent at a glance', () => {
  const file = inventedCaseFile();

  it('[T247] every source that is held stands under those who may see it, the strictest first', () => {
    const { sources } = ledgerScreen(shownOf(file));
    expect(sources.map(({ access }) => access)[0]).toBe('confidential');
    const listed = sources.flatMap((group) => group.sources.map(({ id }) => `${group.access} ${id}`));
    const held = file.sources.filter((one) => one.held).map(({ access, id }) => `${access} ${id}`);
    expect(listed.sort()).toEqual(held.sort());
  });

  it('[T247] every name that not everybody may know is listed with who may and why', () => {
    const [person] = file.identities.filter((one) => one.kind === 'person');
    const protections: Shown['file']['protections'] = [
      { identity: person?.id, names: [person?.name ?? ''], from: 'confidential', reason: { code: 'marked', args: {} } },
      { names: ['▮A▮'], from: 'restricted', reason: { code: 'marked', args: {} } },
    ];
    const { persons } = ledgerScreen(shownOf({ ...file, protections }));
    expect(persons.map(({ id, name, mayKnow }) => [id, name, mayKnow])).toEqual([
      [person?.id, person?.name, 'confidential'],
      [undefined, '▮A▮', 'restricted'],
    ]);
    for (const { because } of persons) expect(because).toMatch(/\S/);
  });
});
