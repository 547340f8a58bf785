import { describe, expect, it } from 'vitest';
import { inventedCaseFile } from '../../../test/support/case-file.ts';
import type { CaseFile } from '../../model/index.ts';
import { toAudience } from '../audience/to-audience.ts';
import { namesOf } from '../names.ts';
import { english } from '../phrases/en.ts';
import { renderTerminal } from '../terminal/render-terminal.ts';
import { decisionSheets } from '../terminal/sheets.ts';
import { decisionsView } from './decisions.ts';

const file = inventedCaseFile();
const source = file.sources.find((one) => one.access === 'public') ?? file.sources[0];
const secret = file.sources.find((one) => one.access === 'confidential');
const entry = (digit: string, more: Partial<CaseFile['decisions'][number]>): CaseFile['decisions'][number] => ({
  entry: digit.repeat(64),
  kind: 'AccessSet@1',
  author: 'Mira Tolen',
  at: '2026-02-03T09:00:00Z',
  about: source?.id ?? '',
  effect: 'applied',
  sources: [source?.id ?? ''],
  ...more,
});
const decided: CaseFile = {
  ...file,
  decisions: [
    entry('a', { decided: 'public', because: 'the outlet published it on 4 May' }),
    entry('b', { kind: 'Withdrawn@1', about: 'e'.repeat(64), because: 'a slip of the pen' }),
  ],
};
const shown = (caseFile: CaseFile): string => {
  const names = namesOf(caseFile, english);
  return renderTerminal(decisionSheets(decisionsView(caseFile, names, english), names, english), {
    width: 200,
    colour: false,
  });
};

describe('decisions as told', () => {
  it('[T123] say which source they are about by its name, what was decided and why', () => {
    const told = shown(decided);
    expect(told).toContain(`access set: ${namesOf(decided, english).of(source?.id ?? '')} → ${english.access.public}`);
    expect(told).toContain('because: the outlet published it on 4 May');
    expect(told).toContain('decision withdrawn: eeeeeeee\n');
  });

  it('[T123] keep the reason from the public, and from whoever may not know the names in it', () => {
    expect(shown(toAudience(decided, 'restricted'))).toContain('because: the outlet published it on 4 May');
    expect(JSON.stringify(toAudience(decided, 'public'))).not.toMatch(/4 May|slip of the pen/);
    const told = { ...decided, decisions: [entry('c', { because: `as ${secret?.file} says` })] };
    expect(JSON.stringify(toAudience(told, 'restricted'))).not.toContain(secret?.file);
    expect(toAudience(told, 'restricted').decisions).toHaveLength(1);
  });
});
