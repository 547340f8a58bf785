import type { OrderWords, StanceWords } from '../../lexicon.ts';

const w = (text: string): string[] => text.split(' ');

const SAID =
  'statement confession testimony evidence claim accusation account admission word complaint allegation story version';
const CLAIMS =
  'allegation accusation claim charge report criticism finding suggestion account assertion version complaint';
const NUMBERS = 'figure number toll count estimate total tally statistic';

/** English phrases that take a stand on what somebody said. */
export const STANCES: StanceWords = {
  phrases: [
    { lemmas: w('take'), stance: 'withdraws', particles: w('back'), objects: w(SAID) },
    { lemmas: w('retract recant disavow renounce withdraw repudiate'), stance: 'withdraws', objects: w(SAID) },
    { lemmas: w('reject dismiss'), stance: 'denies', objects: w(CLAIMS) },
    { lemmas: w('maintain protest'), stance: 'denies', objects: w('innocence') },
    { lemmas: w('call bring throw'), stance: 'doubts', into: w('question doubt') },
    { lemmas: w('question challenge contest'), stance: 'doubts', objects: [...w(NUMBERS), ...w(CLAIMS), 'evidence'] },
    { lemmas: w('frame portray paint depict cast label brand'), stance: 'claims', as: true },
    { lemmas: w('expose unmask reveal prove show debunk'), stance: 'refutes', false: true },
    { lemmas: w('turn'), stance: 'refutes', particles: w('out'), false: true },
  ],
  offenders: new Set(
    w(
      'terrorist extremist criminal traitor spy agent murderer killer thief bandit rioter saboteur militant provocateur robber',
    ),
  ),
  offences: new Set(
    w('charge allegation accusation guilt claim wrongdoing responsibility involvement count indictment'),
  ),
  guilt: new Set(w('guilt guilty')),
  claimNouns: new Set(w('claim allegation accusation assertion charge statement')),
  numbers: new Set(w(NUMBERS)),
  comparatives: new Set(w('high big large great low small few many')),
  spoken: new Set(w(SAID)),
  accused: new Set(w('defendant accused convict suspect')),
  pleading: new Set(w('plead pleaded pled')),
};

/** English words that put one happening before another. */
export const ORDER: OrderWords = {
  after: new Set(w('after following follow upon once')),
  before: new Set(w('before until prior')),
  joining: new Set(w('then later afterwards subsequently')),
};
