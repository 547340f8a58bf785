import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { derive } from '../../src/derive.ts';
import { extract } from '../../src/formats/index.ts';
import { type CaseFile, digest, type SourceReading } from '../../src/model/index.ts';
import { createReader } from '../../src/reading/index.ts';
import { root } from '../support/tree.ts';

/** The sample case: one report passes on what a man said on television, others say that he was forced to. */
describe('words of a coerced recording in the sample case', () => {
  let sources: SourceReading[];
  const only = (...numbers: string[]): CaseFile =>
    derive({ sources: sources.filter(({ file }) => numbers.some((one) => file.startsWith(one))), decisions: [] });
  const paid = (file: CaseFile) => file.figures.filter((one) => one.measure === 'payment');

  beforeAll(async () => {
    const folder = join(root, 'weights/en');
    const weights = new Map(
      readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]),
    );
    const reader = createReader(new Map([['en', weights]]));
    const reports = join(root, 'examples/reports');
    sources = await Promise.all(
      readdirSync(reports)
        .filter((name) => /^0[1-7].*\.(?:html|txt)$/.test(name))
        .map(async (file) => {
          const bytes = new Uint8Array(readFileSync(join(reports, file)));
          const document = await extract(bytes, file);
          const reading = reader.read(document);
          return {
            source: `src-${digest(bytes).slice(0, 12)}`,
            file,
            document,
            ...(reading === undefined ? {} : { reading }),
          };
        }),
    );
  });

  it('[C70] are a figure in his voice until a report says that he was forced, and none from then on', () => {
    expect(paid(only('01'))).toHaveLength(1);
    for (const others of [['02'], ['07'], ['02', '04', '07']]) expect(paid(only('01', ...others))).toEqual([]);
    const file = only('01', '02', '07');
    const words = file.statements.find((one) => one.content.kind === 'figure' && one.content.measure === 'payment');
    expect(words?.circumstances).toBe('duress-found');
    expect(words?.voice.some((link) => link.identity !== undefined)).toBe(false);
    const why = file.statements.find((one) => one.id === words?.circumstancesReason?.args.statement);
    expect(why?.passages[0]?.exact).toContain('obtained by torture');
  });

  it('[C70] leave what he says freely in the same reports his own', () => {
    const file = only('01', '02', '04', '07');
    const man = file.identities.find((one) => one.names.some((form) => form.name === 'Rinat Okhmelar'));
    const free = file.statements.filter(
      (one) => one.circumstances === 'free' && one.voice.at(-1)?.identity === man?.id,
    );
    expect(free.some((one) => one.content.kind === 'act' && one.content.act === 'beating')).toBe(true);
    const told = file.statements.find(
      (one) =>
        one.content.kind === 'act' &&
        one.content.trigger === 'told' &&
        /forced to say so/.test(one.content.topic ?? ''),
    );
    expect(told?.circumstances).not.toBe('duress-found');
  });
});
