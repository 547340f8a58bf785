import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventedCaseFile, inventedHeader } from '../../test/support/case-file.ts';
import { caseFileJsonSchema } from '../../tools/schema.ts';
import { ACCESS, type CaseFile, caseFileSchema } from '../model/index.ts';
import { printCaseFile, toCaseFileJson } from './export-json.ts';

const printed = (caseFile: CaseFile = inventedCaseFile()): string =>
  printCaseFile(toCaseFileJson(caseFile, inventedHeader));

describe('the exported case file', () => {
  it('[T2] is valid against the contract for every audience, pretty or not', () => {
    for (const audience of ACCESS) {
      for (const pretty of [false, true]) {
        const json = toCaseFileJson(inventedCaseFile(), { ...inventedHeader, audience }, { withTexts: true });
        expect(caseFileSchema.safeParse(JSON.parse(printCaseFile(json, { pretty }))).success).toBe(true);
      }
    }
  });

  it('[T2] puts each record on a line of its own and ends with a newline', () => {
    const lines = printed().split('\n');
    expect(lines.filter((line) => line.startsWith('{"id":"stm-'))).toHaveLength(12);
    expect(lines.at(-1)).toBe('');
  });

  it('[T2] does not depend on the order in which records or keys came', () => {
    const shuffled = fc.shuffledSubarray(inventedCaseFile().statements, { minLength: 12 });
    fc.assert(
      fc.property(shuffled, (statements) => {
        const turned = statements.map((one) => Object.fromEntries(Object.entries(one).reverse()));
        expect(printed({ ...inventedCaseFile(), statements: turned as CaseFile['statements'] })).toBe(printed());
      }),
    );
  });

  it('[T2] refuses to hand out what the contract does not know', () => {
    const broken = inventedCaseFile();
    Object.assign(broken.events[0] as object, { guilty: true });
    expect(() => toCaseFileJson(broken, inventedHeader)).toThrow(/guilty/);
  });

  it('[T2] holds the texts only where they are asked for', () => {
    const texts = (withTexts: boolean) =>
      toCaseFileJson(inventedCaseFile(), inventedHeader, { withTexts }).sources.filter((one) => one.text !== undefined);
    expect(texts(false)).toHaveLength(0);
    expect(texts(true)).toHaveLength(3);
  });

  it('[T4] adds every reason as a sentence when printed for reading', () => {
    const json = toCaseFileJson(inventedCaseFile(), inventedHeader);
    const reasons = (text: string) => [...text.matchAll(/"sentence"/g)].length;
    expect(reasons(printCaseFile(json, { pretty: true }))).toBe([...printed().matchAll(/"reason"/g)].length);
    expect(reasons(printed())).toBe(0);
  });

  it('[T12] is described by the schema published in this repository', () => {
    const published = readFileSync(new URL('../../schema/casefile-1.schema.json', import.meta.url), 'utf8');
    expect(published, 'run: npx tsx tools/schema.ts').toBe(caseFileJsonSchema());
  });
});
