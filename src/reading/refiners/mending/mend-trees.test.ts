import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../../model/index.ts';
import { ENGLISH } from '../../languages/en/index.ts';
import { mendTrees } from './mend-trees.ts';

const words = {
  speech: ENGLISH.acts.speech,
  irregular: ENGLISH.irregular,
  transitive: new Set(['arrest', 'sentence']),
  listing: ENGLISH.cast.listingWords,
  verdicts: ENGLISH.cast.verdictWords,
  repeated: ENGLISH.cast.repeatedWords,
};

/** A sentence of words written "form/lemma UPOS head deprel feats", one a line, heads from 0, -1 the root. */
const sentence = (lines: string): Sentence => {
  const tokens = lines
    .trim()
    .split('\n')
    .map((line, index) => {
      const [form = '', upos = '', head = '-1', deprel = 'dep', feats = ''] = line.trim().split(/\s+/);
      const lemma = (form.split('/')[1] ?? form).toLowerCase();
      return {
        form: form.split('/')[0] ?? '',
        lemma,
        upos,
        head: Number(head),
        deprel,
        feats,
        name: 'O',
        start: index * 10,
        end: index * 10 + 5,
      };
    });
  return { start: 0, end: tokens.length * 10, tokens };
};

const mended = (lines: string) => mendTrees([sentence(lines)], words)[0]?.tokens ?? [];

describe('mending trees', () => {
  it('[R66] whom a court finds guilty is what it found, even where "guilty" was taken for a noun', () => {
    const tokens = mended(`
      Courts NOUN 1 nsubj
      found/find VERB -1 root VerbForm=Fin
      six NUM 3 nummod
      guards/guard NOUN 4 compound
      guilty NOUN 1 obj`);
    expect(tokens.map((token) => [token.head, token.deprel])).toEqual([
      [1, 'nsubj'],
      [-1, 'root'],
      [3, 'nummod'],
      [1, 'obj'],
      [1, 'xcomp'],
    ]);
    expect(tokens[4]?.upos).toBe('ADJ');
  });

  it('[R66] what follows "and" within a leading phrase is not the subject behind the comma', () => {
    const tokens = mended(`
      Despite ADP 1 case
      arrests/arrest NOUN 6 obl
      and CCONJ 3 cc
      fines/fine NOUN 6 nsubj
      , PUNCT 5 punct
      families/family NOUN 3 conj
      protest VERB -1 root VerbForm=Fin`);
    expect(tokens[3]).toMatchObject({ head: 1, deprel: 'conj' });
    expect(tokens[5]).toMatchObject({ head: 6, deprel: 'nsubj' });
  });

  it('[R66] a clause with "that" belongs to the verb of speech, not to the day before it', () => {
    const tokens = mended(`
      Bell PROPN 1 nsubj
      told/tell VERB -1 root Tense=Past|VerbForm=Fin
      reporters NOUN 1 iobj
      on ADP 4 case
      Monday PROPN 1 obl
      that SCONJ 8 mark
      she PRON 8 nsubj:pass
      was AUX 8 aux:pass
      arrested/arrest VERB 4 acl Tense=Past|VerbForm=Part`);
    expect(tokens[8]).toMatchObject({ head: 1, deprel: 'ccomp' });
  });

  it('[R66] everybody before a last "said" speaks for what stands before them', () => {
    const tokens = mended(`
      Soldiers NOUN 1 nsubj
      fired/fire VERB -1 root Tense=Past|VerbForm=Fin
      on ADP 3 case
      miners NOUN 1 obl
      , PUNCT 5 punct
      residents NOUN 3 conj
      and CCONJ 8 cc
      a DET 8 det
      nurse NOUN 9 nsubj
      said/say VERB 1 conj Tense=Past|VerbForm=Fin
      . PUNCT 1 punct`);
    expect(tokens[5]).toMatchObject({ head: 9, deprel: 'nsubj' });
    expect(tokens[8]).toMatchObject({ head: 5, deprel: 'conj' });
    expect(tokens[9]).toMatchObject({ head: 1, deprel: 'parataxis' });
  });

  it('[R62] a participle behind a comma goes on with the verb before, and who did it does not undergo it', () => {
    const tokens = mended(`
      Bell PROPN 2 nsubj:pass
      was AUX 2 aux:pass
      dragged/drag VERB -1 root Tense=Past|VerbForm=Part|Voice=Pass
      off ADP 2 compound:prt
      by ADP 5 case
      men NOUN 2 obl:agent
      , PUNCT 7 punct
      kicked/kick VERB 5 acl Tense=Past|VerbForm=Part|Voice=Pass
      and CCONJ 9 cc
      robbed/rob VERB 7 conj Tense=Past|VerbForm=Part|Voice=Pass`);
    expect(tokens[7]).toMatchObject({ head: 2, deprel: 'conj' });
  });

  it('[R61] a relative clause tells of the noun before its pronoun', () => {
    const tokens = mended(`
      Channels NOUN 1 nsubj
      showed/show VERB -1 root Tense=Past|VerbForm=Fin
      a DET 3 det
      film NOUN 1 obj
      in ADP 5 case
      which PRON 7 obl PronType=Rel
      Bell PROPN 7 nsubj
      spoke/speak VERB 1 acl:relcl Tense=Past|VerbForm=Fin`);
    expect(tokens[7]).toMatchObject({ head: 3, deprel: 'acl:relcl' });
  });

  it('[R62] a bare nominal behind a verb that needs one is its object, and the subject acts', () => {
    const tokens = mended(`
      A DET 1 det
      judge NOUN 2 nsubj:pass
      sentenced/sentence VERB -1 root Tense=Past|VerbForm=Fin
      Bell PROPN 2 xcomp
      to ADP 5 case
      life NOUN 2 obl`);
    expect(tokens[1]?.deprel).toBe('nsubj');
    expect(tokens[3]).toMatchObject({ head: 2, deprel: 'obj' });
  });

  it('[R60] a list after "namely" only tells who the counted are', () => {
    const tokens = mended(`
      Two NUM 1 nummod
      guards NOUN 9 obl
      , PUNCT 1 punct
      namely ADV 4 advmod
      Bell PROPN 9 nsubj:pass
      and CCONJ 6 cc
      Dorn PROPN 4 conj
      , PUNCT 4 punct
      were AUX 9 aux:pass
      tried/try VERB -1 root Tense=Past|VerbForm=Part`);
    expect(tokens[1]).toMatchObject({ head: 9, deprel: 'nsubj:pass' });
    expect(tokens[4]).toMatchObject({ head: 1, deprel: 'appos' });
  });

  it('[R70] whatever tree comes in, a tree with the same words comes out', () => {
    const token = fc.record({
      form: fc.constantFrom(
        'told',
        'that',
        'police',
        'said',
        ',',
        'and',
        'who',
        'Bell',
        'arrested',
        'dozens',
        'namely',
        'was',
        'by',
      ),
      upos: fc.constantFrom('VERB', 'NOUN', 'PROPN', 'PUNCT', 'CCONJ', 'PRON', 'AUX', 'ADP', 'SCONJ', 'ADV', 'NUM'),
      deprel: fc.constantFrom(
        'nsubj',
        'nsubj:pass',
        'obj',
        'acl',
        'acl:relcl',
        'conj',
        'ccomp',
        'amod',
        'advcl',
        'parataxis',
        'case',
        'mark',
        'appos',
        'obl',
        'cc',
        'aux:pass',
      ),
      feats: fc.constantFrom('', 'Tense=Past|VerbForm=Fin', 'Tense=Past|VerbForm=Part|Voice=Pass', 'PronType=Rel'),
      parent: fc.nat(),
      turn: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(token, { minLength: 1, maxLength: 14 }), (drawn) => {
        // each word hangs on one that came before it in a shuffled order, so that every drawn sentence is a tree
        const order = drawn
          .map((_, index) => index)
          .sort((a, b) => (drawn[a]?.turn ?? 0) - (drawn[b]?.turn ?? 0) || a - b);
        const heads = new Map(
          order.map((index, turn) => [index, turn === 0 ? -1 : (order[(drawn[index]?.parent ?? 0) % turn] ?? -1)]),
        );
        const tokens = drawn.map(({ parent: _parent, turn: _turn, ...word }, index) => ({
          ...word,
          lemma: word.form,
          name: 'O',
          head: heads.get(index) ?? -1,
          ...(heads.get(index) === -1 ? { deprel: 'root' } : {}),
          start: index * 10,
          end: index * 10 + 5,
        }));
        const [out] = mendTrees([{ start: 0, end: tokens.length * 10, tokens }], words);
        expect(out?.tokens.map((word) => word.form)).toEqual(tokens.map((word) => word.form));
        const roots = out?.tokens.filter((word) => word.head < 0) ?? [];
        expect(roots).toHaveLength(1);
        out?.tokens.forEach((_, index) => {
          let node = index;
          for (let steps = 0; node >= 0; steps++) {
            expect(steps).toBeLessThanOrEqual(tokens.length);
            node = out.tokens[node]?.head ?? -1;
          }
        });
      }),
      { numRuns: 2000 },
    );
  });
});
