import { describe, expect, it } from 'vitest';
import { englishTrees } from '../languages/en/trees.ts';
import { REPAIRS, type Tree } from './repairs.ts';

/** A tree from lines "form lemma UPOS feats head deprel"; heads count from 1, 0 is the root. */
const tree = (lines: string): Tree => {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  return {
    forms: rows.map((r) => r[0]!),
    lemmas: rows.map((r) => r[1]!),
    upos: rows.map((r) => r[2]!),
    feats: rows.map((r) => (r[3] === '_' ? '' : r[3]!)),
    heads: rows.map((r) => Number(r[4]) - 1),
    deprels: rows.map((r) => r[5]!),
  };
};

const repaired = (lines: string): string[] => {
  const t = tree(lines);
  for (const repair of REPAIRS) repair.apply(t, englishTrees);
  return t.forms.map((form, i) => `${form}:${t.deprels[i]}>${t.forms[t.heads[i]!] ?? 'ROOT'}`);
};

const PART = 'Tense=Past|VerbForm=Part|Voice=Pass';

describe('repairs', () => {
  it('[R13] who did it stands after "by" under a passive participle', () => {
    expect(
      repaired(`She she PRON _ 3 nsubj:pass
        was be AUX _ 3 aux:pass
        freed free VERB ${PART} 0 root
        by by ADP _ 5 case
        guards guard NOUN _ 3 obl`),
    ).toContain('guards:obl:agent>freed');
  });

  it('[R13] a time or an active verb has no agent', () => {
    expect(
      repaired(`She she PRON _ 3 nsubj:pass
        was be AUX _ 3 aux:pass
        freed free VERB ${PART} 0 root
        by by ADP _ 5 case
        noon noon NOUN _ 3 obl:agent`),
    ).toContain('noon:obl>freed');
    expect(
      repaired(`She she PRON _ 2 nsubj
        stood stand VERB Tense=Past|VerbForm=Fin 0 root
        by by ADP _ 4 case
        guards guard NOUN _ 2 obl`),
    ).toContain('guards:obl>stood');
  });

  it('[R14] "and thousands detained" shares the passive of what it is joined to', () => {
    expect(
      repaired(`Ten ten NUM _ 3 nsubj:pass
        were be AUX _ 3 aux:pass
        killed kill VERB ${PART} 0 root
        and and CCONJ _ 6 cc
        thousands thousand NOUN _ 6 nsubj
        detained detain VERB Tense=Past|VerbForm=Fin 3 conj`),
    ).toContain('thousands:nsubj:pass>detained');
  });

  it('[R14] an active conjunct with an object keeps its subject', () => {
    expect(
      repaired(`Ten ten NUM _ 3 nsubj:pass
        were be AUX _ 3 aux:pass
        killed kill VERB ${PART} 0 root
        and and CCONJ _ 6 cc
        crowds crowd NOUN _ 6 nsubj
        attacked attack VERB Tense=Past|VerbForm=Fin 3 conj
        shops shop NOUN _ 6 obj`),
    ).toContain('crowds:nsubj>attacked');
  });

  it('[R14] who flees, dies or protests while others are killed does so', () => {
    expect(
      repaired(`Ten ten NUM _ 3 nsubj:pass
        were be AUX _ 3 aux:pass
        killed kill VERB ${PART} 0 root
        and and CCONJ _ 6 cc
        thousands thousand NOUN _ 6 nsubj
        fled flee VERB Tense=Past|VerbForm=Fin 3 conj`),
    ).toContain('thousands:nsubj>fled');
  });

  it('[R14] participles listed after the doer are told of whoever underwent the first', () => {
    const found = repaired(`He he PRON _ 3 nsubj:pass
      was be AUX _ 3 aux:pass
      dragged drag VERB ${PART} 0 root
      by by ADP _ 5 case
      soldiers soldier NOUN _ 3 obl
      , , PUNCT _ 7 punct
      kicked kick VERB Tense=Past|VerbForm=Fin 5 acl
      and and CCONJ _ 9 cc
      pushed push VERB Tense=Past|VerbForm=Fin 7 conj`);
    expect(found).toContain('soldiers:obl:agent>dragged');
    expect(found).toContain('kicked:conj>dragged');
  });

  it('[R15] "including" before a noun is its case marker', () => {
    const found = repaired(`People people NOUN _ 2 nsubj
        died die VERB Tense=Past|VerbForm=Fin 0 root
        , , PUNCT _ 4 punct
        including include VERB VerbForm=Ger 1 acl
        children child NOUN _ 4 obj`);
    expect(found).toContain('including:case>children');
    expect(found).toContain('children:nmod>People');
  });
});
