import { describe, expect, it } from 'vitest';
import { actsOn } from './acts-on.ts';

describe('What can be decided beside a statement’s words', () => {
  it('[W71] is everything it is not yet: what was decided can be decided otherwise', () => {
    expect(actsOn('proposed')).toEqual(['accept', 'reject', 'correct']);
    expect(actsOn('accepted')).toEqual(['reject', 'correct']);
    expect(actsOn('rejected')).toEqual(['accept', 'correct']);
    expect(actsOn('made')).toEqual(['reject', 'correct']);
  });
});
