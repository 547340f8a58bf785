import type { Measure, Modality } from '../../../model/index.ts';
import type { FigureWords, ForceWords, GapWords, PlaceWords, ThingWords } from '../../lexicon.ts';

const w = (text: string): string[] => text.split(' ');
const all = <V>(words: string, value: V): [string, V][] => w(words).map((word) => [word, value]);

export const FORCE: ForceWords = {
  negators: new Set(w("not n't no never neither nor without none nobody nothing hardly scarcely 't nt")),
  notOnly: new Set(w('only just merely simply solely')),
  failing: new Set(
    w('fail refuse decline forget avoid prevent stop hinder bar ban prohibit forbid refrain cease abstain neglect'),
  ),
  wanting: new Map<string, Modality>([
    ...all('order command instruct direct oblige require authorize authorise', 'ordered' as const),
    ...all(
      'plan intend vow promise pledge schedule prepare agree decide aim recruit hire pay bribe',
      'planned' as const,
    ),
    ...all(
      'work struggle strive have want demand ask urge call request hope wish seek try attempt conspire plot scheme threaten recommend propose consider offer beg appeal invite need encourage persuade push advise',
      'hypothetical' as const,
    ),
  ]),
  wantingNouns: new Map<string, Modality>([
    ...all('order command instruction', 'ordered' as const),
    ...all('plan intention pledge promise', 'planned' as const),
    ...all(
      'plot conspiracy scheme conspirator demand call request attempt effort threat appeal bid proposal permission right chance opportunity possibility need refusal failure risk danger',
      'hypothetical' as const,
    ),
  ]),
  modals: new Map<string, Modality>([
    ...all("will shall 'll wo", 'planned' as const),
    ...all("may might would could should must can 'd ought ca", 'hypothetical' as const),
  ]),
  accusing: new Set(
    w(
      'charge accuse suspect try trial indict prosecute investigate accusation suspicion charge indictment arraign prosecution blame allege',
    ),
  ),
  abilities: new Set(w('can could ca')),
  conditionals: new Set(w('if unless whether lest')),
  purpose: new Set(w('to')),
  becoming: new Set(w('grow expand widen broaden come')),
  anybody: new Set(w('any anyone anybody whoever everyone everybody those all')),
  rejecting: new Set(w('reject dismiss rebuff discount disbelieve')),
};

export const FIGURES: FigureWords = {
  nouns: new Map<string, Measure>([
    ...all('death fatality killing toll', 'killed' as const),
    ...all('injury', 'injured' as const),
    ...all('arrest', 'arrested' as const),
    ...all('detainee prisoner inmate', 'detained' as const),
    ...all('complaint', 'complaints' as const),
    ...all('conviction', 'convicted' as const),
    ...all('client', 'represented' as const),
    ...all(
      'bandit terrorist attacker militant extremist mercenary gunman assailant fighter',
      'claimed-attackers' as const,
    ),
  ]),
  modified: [
    {
      modifiers: w('recognize recognized recognise recognised official acknowledge acknowledged'),
      nouns: w('victim'),
      measure: 'recognised-victims',
    },
    { modifiers: w('identify identified'), nouns: w('suspect officer perpetrator'), measure: 'identified' },
  ],
  ofNouns: [
    {
      nouns: w('victim case survivor allegation instance'),
      of: w('torture abuse ill-treatment mistreatment beating'),
      measure: 'tortured',
    },
    {
      nouns: w('complaint report'),
      of: w('torture abuse beating ill-treatment violence about'),
      measure: 'complaints',
    },
  ],
  people: new Set(
    w(
      'person people man woman child civilian protester demonstrator citizen individual victim resident worker journalist activist student officer policeman soldier official national foreigner citizen migrant refugee other member passenger villager boy girl teenager suspect police troops serviceman guard employee defendant',
    ),
  ),
  counting: new Set(w('put place bring raise take rise climb increase')),
  totals: new Set(w('number toll figure total count tally')),
  agentVerbs: new Map<string, Measure>(all('participate testify', 'participated' as const)),
  others: new Set(w('other others')),
  caseVictims: new Set(w('victim plaintiff complainant')),
  including: new Set(w('include cover involve concern name list')),
  cases: new Set(w('case investigation indictment trial proceeding complaint probe')),
  causes: new Set(w('due because owing thanks')),
  bounding: new Set(w('during after before since following follow until amid among')),
  notBounding: new Set(
    w('case connection addition total response turn fact part general detail question exchange return line charge'),
  ),
};

export const PLACES: PlaceWords = {
  at: new Set(w('in at near outside inside on around across throughout within off between')),
  to: new Set(w('to into towards toward')),
  from: new Set(w('from')),
};

export const THINGS: ThingWords = {
  evidence: new Set(
    w(
      'evidence proof footage record recording document file material testimony video book register log logbook archive photograph',
    ),
  ),
  fates: [
    { lemmas: w('destroy erase delete shred burn wipe lose'), fate: 'destroyed' },
    { lemmas: w('withhold conceal hide suppress'), fate: 'withheld' },
    { lemmas: w('provide give hand share disclose submit surrender'), denied: 'withheld' },
    { lemmas: w('produce present offer find'), denied: 'none-produced' },
    { lemmas: w('request demand seek ask'), fate: 'requested' },
    { lemmas: w('obtain seize collect gather receive secure'), fate: 'obtained' },
    { lemmas: w('hold keep store possess'), fate: 'held' },
  ],
  injuries: new Set(
    w('injury wound rib bruise concussion fracture trauma burn contusion lung damage haematoma hematoma bone skull'),
  ),
  bodies: new Set(w('body corpse remains autopsy')),
  signs: new Set(w('sign mark trace injury wound bruise')),
  showing: new Set(w('show bear display reveal')),
  injuryVerbs: new Set(w('suffer sustain have receive include')),
  finding: new Set(w('conclude find determine establish rule')),
  request: new Set(w('request ask urge demand call appeal petition')),
  granting: new Set(w('grant approve accept satisfy fulfil fulfill allow')),
  refusing: new Set(w('refuse reject deny decline dismiss')),
  ignoring: new Set(w('ignore leave disregard')),
  articles: new Set(w('article section clause paragraph chapter law code act')),
  unlawful: new Set(w('illegal unlawful arbitrary unjustified disproportionate excessive unconstitutional inhuman')),
  lodged: new Set(w('appeal petition')),
  courts: new Set(w('court tribunal judge')),
  asking: new Set(w('ask urge call appeal')),
  paying: new Set(
    w(
      'pay receive take bribe offer give earn recruit promise hire fine award compensate ransom demand extort accept transfer donate',
    ),
  ),
  refused: new Set(
    w(
      'motion bail access entry visa request permission asylum appeal application parole petition entrance treatment care medicine medication food water visit',
    ),
  ),
  rulings: new Set(w('verdict ruling judgment judgement decision report sentence resolution decree')),
  blame: new Set(w('blame accuse')),
  means: new Set(w('with using by through via')),
  meansVerbs: new Set(w('use')),
  reason: new Set(w('for over because due on')),
  accusation: new Set(w('of with for')),
};

export const GAPS: GapWords = {
  needsNominal: new Set(w('with from by of to')),
  cannotFollow: new Set(w('in on at during since until')),
  needsHearer: new Set(w('told')),
};
