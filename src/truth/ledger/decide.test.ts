import { describe, expect, it } from 'vitest';
import {
  acceptArrest,
  handleOf,
  joinTwo,
  openTheCase,
  partTwo,
  passageIn,
  rejectArrest,
  take,
} from '../../../test/support/commands.ts';
import { given, lastOf } from '../../../test/support/given-when-then.ts';
import type { Command } from './command.ts';
import { type LedgerState, standing, standingOf, standingSources } from './state.ts';

const withdraw = (entry: string): Command => ({ command: 'Withdraw', payload: { entry, because: 'An error.' } });
const withdrawLast = (kind: string) => (state: LedgerState) => withdraw(lastOf(state, kind).entry);
const destroy =
  (text: string) =>
  (state: LedgerState): Command => ({
    command: 'DestroyContent',
    payload: {
      source: handleOf(text),
      entries: [lastOf(state, 'SourceTaken@1').entry],
      because: 'Consent was withdrawn.',
    },
  });

describe('taking sources', () => {
  it('[L14] nothing is recorded before the case is open, and it is opened once', () => {
    given().when(take('one')).thenRefused('not-open');
    given(openTheCase).when(openTheCase).thenRefused('already-open');
    given(openTheCase)
      .when(take('one'))
      .thenRecorded({ kind: 'SourceTaken@1', payload: take('one').payload });
  });

  it('[L14] the same bytes are not taken twice, whatever they are called', () => {
    given(openTheCase, take('one'))
      .when(take('one', 'copy.txt'))
      .thenRefused('already-held', {
        source: handleOf('one'),
        file: 'one.txt',
      });
  });

  it('[L14] another original may not have a handle that is in use', () => {
    const forged = { ...take('two').payload, source: handleOf('one') };
    given(openTheCase, take('one')).when({ command: 'TakeSource', payload: forged }).thenRefused('handle-taken');
  });

  it('[L13] a source whose taking was withdrawn is out of the case and can be taken again', () => {
    const out = given(openTheCase, take('one'), withdrawLast('SourceTaken@1'));
    out
      .when(take('one'))
      .thenState((state) => expect(standingSources(state).map(({ source }) => source)).toEqual([handleOf('one')]));
    out
      .when(take('two'))
      .thenState((state) => expect(standingSources(state).map(({ source }) => source)).toEqual([handleOf('two')]));
  });

  it('[L15] what was destroyed is neither taken again nor cited', () => {
    const gone = given(openTheCase, take('one'), destroy('one'));
    gone.when(take('one')).thenRefused('source-destroyed');
    gone.when(acceptArrest('one')).thenRefused('source-destroyed');
    gone.when(destroy('one')).thenRefused('source-destroyed');
    gone.when(take('two')).thenState((state) => expect([...state.sources.keys()]).toEqual([handleOf('two')]));
  });
});

describe('correcting statements', () => {
  const correct = (change: object, because = 'The words say otherwise.'): Command => {
    const { passages, statement } = acceptArrest('one').payload;
    return {
      command: 'CorrectStatement',
      payload: { passages, statement, corrected: { ...statement, ...change }, because },
    };
  };
  const one = given(openTheCase, take('one'));

  it('[L14] a correction changes something, on grounds, of words of the case', () => {
    one.when(correct({})).thenRefused('same-on-both-sides');
    one.when(correct({ polarity: 'denied' }, '')).thenRefused('invalid');
    one.when(correct({ polarity: 'perhaps' })).thenRefused('invalid');
    given(openTheCase)
      .when(correct({ polarity: 'denied' }))
      .thenRefused('unknown-source');
    one.when(correct({ polarity: 'denied' })).thenRecorded({
      kind: 'StatementCorrected@1',
      payload: correct({ polarity: 'denied' }).payload,
    });
  });

  it('[L18] a correction is about the statement as it was read: of it and an acceptance the later holds', () => {
    const corrected = given(openTheCase, take('one'), correct({ polarity: 'denied' }));
    corrected.when(correct({ polarity: 'denied' })).thenRefused('nothing-new');
    corrected.when(correct({ modality: 'alleged' })).thenState((state) => expect(standing(state)).toHaveLength(4));
    const accepted = given(openTheCase, take('one'), correct({ polarity: 'denied' }), acceptArrest('one'));
    accepted.when(acceptArrest('one')).thenRefused('nothing-new');
    accepted.when(correct({ polarity: 'denied' })).thenState((state) => expect(standing(state)).toHaveLength(5));
    given(openTheCase, take('one'), correct({ polarity: 'denied' }), destroy('one'))
      .when(correct({ polarity: 'denied' }))
      .thenRefused('source-destroyed');
  });
});

describe('describing sources', () => {
  const describe1 = (said: object): Command => ({
    command: 'DescribeSource',
    payload: { source: handleOf('one'), ...said },
  });

  it('[L14] a description says something, about a source of the case, with a date that is one', () => {
    const one = given(openTheCase, take('one'));
    one.when(describe1({ published: 'XXXX-05-31' })).thenRecorded({
      kind: 'SourceDescribed@1',
      payload: { source: handleOf('one'), published: 'XXXX-05-31' },
    });
    for (const date of ['2024-05', '[2024-05-31..]', '2022-01/2022-02'])
      one.when(describe1({ published: date })).thenState(() => {});
    for (const date of ['31 May', '2024-13-01', '2024-02-30', '/', '..'])
      one.when(describe1({ published: date })).thenRefused('not-a-date', { date });
    one.when(describe1({})).thenRefused('nothing-said');
    one.when(describe1({ because: 'I read it there.' })).thenRefused('nothing-said');
    given(openTheCase)
      .when(describe1({ title: 'x' }))
      .thenRefused('unknown-source');
  });

  it('[L14] saying again what holds is refused, saying something else is not', () => {
    const once = given(openTheCase, take('one'), describe1({ title: 'A' }));
    once.when(describe1({ title: 'A', because: 'again' })).thenRefused('nothing-new');
    given(openTheCase, take('one'), describe1({ title: 'A' }), describe1({ title: 'B' }))
      .when(describe1({ title: 'A' }))
      .thenState((state) => expect(standingOf(state, 'SourceDescribed@1')).toHaveLength(3));
  });

  it('[L14] access is set to what it was not', () => {
    const set = (access: 'public' | 'restricted'): Command => ({
      command: 'SetAccess',
      payload: { source: handleOf('one'), access, because: 'It is published.' },
    });
    given(openTheCase, take('one')).when(set('restricted')).thenRefused('nothing-new');
    given(openTheCase, take('one'), set('public')).when(set('public')).thenRefused('nothing-new');
    given(openTheCase, take('one'), set('public'))
      .when(set('restricted'))
      .thenState(() => {});
  });
});

describe('judging statements and identities', () => {
  it('[L14] a decision that holds is not repeated; one that was overruled can be made again', () => {
    given(openTheCase, take('one'), acceptArrest('one')).when(acceptArrest('one', 'Again.')).thenRefused('nothing-new');
    given(openTheCase, take('one'), acceptArrest('one'), rejectArrest('one'))
      .when(acceptArrest('one'))
      .thenState((state) => expect(standingOf(state, 'StatementAccepted@1')).toHaveLength(2));
    given(openTheCase, take('one'), acceptArrest('one'), withdrawLast('StatementAccepted@1'))
      .when(acceptArrest('one'))
      .thenState((state) => expect(standingOf(state, 'StatementAccepted@1')).toHaveLength(1));
  });

  it('[L14] two identities are joined once, in whatever order they are named, and one is not joined to itself', () => {
    const joined = given(openTheCase, take('one'), joinTwo('Nur Adilov', 'Noor Adilov', 'one'));
    joined.when(joinTwo('Noor Adilov', 'Nur Adilov', 'one')).thenRefused('nothing-new');
    joined.when(joinTwo('Nur Adilov', 'Nur Adilov', 'one')).thenRefused('same-on-both-sides');
    joined.when(partTwo('Noor Adilov', 'Nur Adilov', 'one')).thenState((state) => {
      expect(standingOf(state, 'IdentitiesParted@1')).toHaveLength(1);
    });
  });

  it('[L14] a decision without grounds or without words is refused', () => {
    const one = given(openTheCase, take('one'));
    one.when(acceptArrest('one', '')).thenRefused('invalid');
    const wordless = { ...acceptArrest('one').payload, passages: [] };
    one.when({ command: 'AcceptStatement', payload: wordless }).thenRefused('invalid');
  });

  it('[L14] every source that a decision cites must be in the case', () => {
    given(openTheCase, take('one'))
      .when(acceptArrest('two'))
      .thenRefused('unknown-source', { source: handleOf('two') });
    given(openTheCase, take('one'))
      .when({
        command: 'Name',
        payload: { who: { name: 'N', kind: 'person', passage: passageIn('two', 0, 2) }, name: 'X', because: 'y' },
      })
      .thenRefused('unknown-source');
    given(openTheCase, take('one'))
      .when({ command: 'DenyLineage', payload: { from: handleOf('one'), to: handleOf('two'), because: 'y' } })
      .thenRefused('unknown-source', { source: handleOf('two') });
    given(openTheCase, take('one'))
      .when({ command: 'DenyLineage', payload: { from: handleOf('one'), to: handleOf('one'), because: 'y' } })
      .thenRefused('same-on-both-sides');
    given(openTheCase, take('one'))
      .when({
        command: 'StateLineage',
        payload: { from: handleOf('one'), to: handleOf('two'), kind: 'copies', because: 'y' },
      })
      .thenRefused('unknown-source', { source: handleOf('two') });
  });
});

describe('withdrawing', () => {
  it('[L13] a withdrawn decision does not stand, and withdrawing the withdrawal restores it', () => {
    const twice = given(openTheCase, take('one'), acceptArrest('one'), withdrawLast('StatementAccepted@1'));
    twice.when(take('two')).thenState((state) => {
      expect(standing(state).map(({ kind }) => kind)).toEqual([
        'CaseOpened@1',
        'SourceTaken@1',
        'Withdrawn@1',
        'SourceTaken@1',
      ]);
    });
    twice.when(withdrawLast('StatementAccepted@1')).thenRefused('already-withdrawn');
    twice.when(withdrawLast('Withdrawn@1')).thenState((state) => {
      expect(standing(state).map(({ kind }) => kind)).toEqual([
        'CaseOpened@1',
        'SourceTaken@1',
        'StatementAccepted@1',
        'Withdrawn@1',
      ]);
    });
  });

  it('[L16] what happened cannot be withdrawn, and nothing unknown can', () => {
    const state = given(openTheCase, take('one'), destroy('one'), {
      command: 'RecordPublication',
      payload: { audience: 'public', format: 'json', sha256: 'a'.repeat(64) },
    });
    for (const kind of ['CaseOpened@1', 'ContentDestroyed@1', 'Published@1'])
      state.when(withdrawLast(kind)).thenRefused('not-withdrawable');
    state.when(withdraw('b'.repeat(64))).thenRefused('unknown-entry');
  });
});

describe('destroying and consent', () => {
  it('[L15] only content that is there can be destroyed, and never the frame of the ledger', () => {
    const doom = (entries: readonly string[]): Command => ({
      command: 'DestroyContent',
      payload: { entries: [...entries], because: 'Asked for.' },
    });
    const one = given(openTheCase, take('one'), acceptArrest('one'));
    one.when(doom([])).thenRefused('nothing-to-destroy');
    one.when(doom(['c'.repeat(64)])).thenRefused('unknown-entry');
    one.when((state) => doom([lastOf(state, 'CaseOpened@1').entry])).thenRefused('not-destroyable');
    one
      .when((state) => doom([lastOf(state, 'StatementAccepted@1').entry]))
      .thenState((state) => {
        expect(state.destroyed.size).toBe(1);
      });
    given(openTheCase, take('one'), (state) => doom([lastOf(state, 'SourceTaken@1').entry]))
      .when((state) => doom([lastOf(state, 'SourceTaken@1').entry]))
      .thenRefused('already-destroyed');
  });

  it('[L14] consent is withdrawn by the person’s words, once, and can be given again', () => {
    const give = {
      command: 'GiveConsent' as const,
      payload: {
        who: { name: 'N', kind: 'person', passage: passageIn('one', 0, 3) },
        scope: 'name',
        because: 'Letter.',
      },
    };
    const unsay: Command = { command: 'WithdrawConsent', payload: { who: give.payload.who, because: 'Asked for.' } };
    given(openTheCase, take('one'), give).when(give).thenRefused('nothing-new');
    given(openTheCase, take('one'), give, unsay).when(unsay).thenRefused('nothing-new');
    given(openTheCase, take('one'), give, unsay)
      .when((state) => ({
        command: 'Withdraw',
        payload: { entry: lastOf(state, 'ConsentWithdrawn@2').entry, because: 'No.' },
      }))
      .thenRefused('not-withdrawable');
    given(openTheCase, take('one'), give, unsay)
      .when(give)
      .thenState((state) => {
        expect(state.decisions).toHaveLength(5);
      });
  });
});
