import { englishFigureReasons } from './en-figure-reasons.ts';
import { englishNameReasons } from './en-name-reasons.ts';
import type { Phrases } from './phrases.ts';

const FOUND_IN: Readonly<Record<string, string>> = {
  metadata: 'the page’s own data',
  'json-ld': 'the page’s own data',
  text: 'the report’s text',
};

const CITED: Readonly<Record<string, string>> = {
  told: 'as whom somebody told',
  quoted: 'quoting it',
  'reported-by': 'as having reported it',
  interview: 'as having interviewed somebody',
};

const DIRECTIONS: Readonly<Record<string, string>> = {
  'published-later': 'it was published later',
  'cites-it': 'it names the other',
  'cite-each-other': 'each names the other, so which came first is not known',
};

const RULED_OUT: Readonly<Record<string, string>> = {
  polarity: 'one says that it happened, another denies it',
  when: 'they give dates that exclude each other',
  where: 'they give places that exclude each other',
};

/**
 * One part of a sentence per reason code, fit to stand after a colon in the middle of a line: no capital, no full stop.
 * Codes come from reconciling; a test holds this list against the codes that room uses.
 */
const placesIn = (count: string): string => (count === '1' ? 'one place' : `${count} places`);

export const englishReasons: Phrases['reasons'] = {
  // dates
  'described-by-person': (arg) => `as ${arg('author')} described the source`,
  'found-in-report': (arg) => `found in ${FOUND_IN[arg('from')] ?? arg('from')}`,
  'from-publication': (arg) => `the report is dated ${arg('date')}`,
  'relative-to-publication': (arg) => `counted from the report’s date, ${arg('date')}`,
  'relative-to-date': (arg) => `counted from the date told before it, ${arg('date')}`,
  'relative-to-saying': (arg) => `counted from when it was said, ${arg('date')}`,
  'relative-to-event': (arg) => `counted from the ${arg('act')}, ${arg('date')}`,
  'same-date-elsewhere': (arg) => `the same report dates that day elsewhere: ${arg('date')}`,
  'dated-elsewhere': (arg) => `another report dates the same event: ${arg('date')} (“${arg('statement')}”)`,
  'counted-back': (arg) =>
    `another report dates “${arg('words')}”, which is counted from it: ${arg('date')}${arg('statement') === '' ? '' : ` (“${arg('statement')}”)`}`,
  'after-step': (arg) => `an earlier step of the same proceedings, ${arg('act')}, is dated ${arg('date')}`,
  'dated-after-taken': (arg) => `it bears the date ${arg('date')}, and was in the case on ${arg('taken')}`,
  'tells-of-later': (arg) => `it bears the date ${arg('date')}, and tells of ${arg('told')} as past`,
  'drawn-on-by': (arg) =>
    `${arg('source')}, dated ${arg('date')}, draws on it, so it is not later${arg('told') === '' ? '' : `; it tells of ${arg('told')}, so it is not older`}`,
  'same-month-told': (arg) => `told next to ${arg('date')}`,
  'either-told-or-recent': (arg) => `told next to ${arg('date')}, and also shortly before the report’s date`,
  'told-after': (arg) => `told right after ${arg('date')}`,
  'near-last-told': (arg) => `told close to the latest date in the report, ${arg('date')}`,
  'year-last-told': (arg) => `the report’s latest date is ${arg('date')}`,
  'told-by-then': (arg) => `${arg('source')} tells of it by ${arg('date')}`,
  'one-year-told': (arg) => `the report tells of no other year than that of ${arg('date')}`,
  'not-before-told': (arg) => `the report tells of ${arg('date')}, so it is not older`,
  'not-after-said': (arg) => `words of ${arg('date')} tell it as having happened`,
  'not-before': (arg) =>
    `${arg('identity')} was still at an earlier step on ${arg('date')}: ${arg('act')} (“${arg('statement')}”)`,
  // identities
  'same-name': () => 'the same name',
  'one-in-this-report': () => 'one and the same within a report',
  'same-description': () => 'described by the same words',
  'same-number-on-trial': () => 'the same number of people in the same trial',
  'only-compatible-name': () => 'the only one in the case whose name fits',
  'only-such-person': (arg) => `the only person in the report who is described so (${arg('description')})`,
  'inflected-name': () => 'the same name in another case',
  'inflected-and-post': (arg) => `the same name in what may be another case, and both described as ${arg('post')}`,
  'inflected-only': () => 'what may be the same name in another case',
  'forms-of-one-name': (arg) => `forms of one name, ${arg('base')}`,
  'known-under-both': () => 'known under both names',
  'same-body-same-country': () => 'the same body of the same country',
  'same-sound-other-script': () => 'the same name by its sound, in another script',
  'foremost-of-that-name': () => 'the one of that name who is named most',
  'only-such-body': () => 'the only such body in the case',
  abbreviation: () => 'one name abbreviates the other',
  'spelling-and-post': (arg) => `spelled almost alike, and both described as ${arg('post')}`,
  'called-and-post': (arg) =>
    `one name is a short or foreign form of the other, and both are described as ${arg('post')}`,
  'spelling-and-country': (arg) => `spelled almost alike, and both of ${arg('country')}`,
  ...englishNameReasons,
  'joined-by-person': (arg) => `joined by a person’s decision ${arg('entry').slice(0, 12)}`,
  // circumstances
  'duress-alleged-by': (arg) =>
    `${arg('source')} passes on that the words were said under duress (“${arg('statement')}”)`,
  'duress-found-by': (arg) =>
    `it was found that the words were said under duress: ${arg('source')} (“${arg('statement')}”)`,
  // lineage, figures, disputes
  'shared-wording': (arg) => {
    const way = DIRECTIONS[arg('direction')];
    const much =
      arg('words') === ''
        ? 'they share wording'
        : `they share ${arg('words')} words in ${placesIn(arg('passages'))}, ${arg('percent')} % of the shorter one`;
    if (arg('direction') === '') return much;
    return way === undefined ? `${much}; which came first is not known` : `${much}; ${way}`;
  },
  'same-order': (arg) => {
    const way = DIRECTIONS[arg('direction')] ?? 'which came first is not known';
    const much = `${arg('anchors')} names and numbers stand in the same order in both, ${arg('percent')} % of those of the shorter one`;
    return arg('direction') === '' ? much : `${much}; ${way}`;
  },
  'same-wire': (arg) =>
    `both reports name ${arg('outlet')} on the same day and share ${arg('words')} words in ${placesIn(arg('passages'))}, ${arg('percent')} % of the shorter one: both drew on it, neither on the other`,
  'stated-by-person': () => 'a person stated it',
  'names-as-source': (arg) =>
    `names ${arg('outlet')} as its source${CITED[arg('how')] === undefined ? '' : `, ${CITED[arg('how')]}`}`,
  ...englishFigureReasons,
  'same-people-counted': () => 'the words count the same people',
  'rest-of-whole': (arg) =>
    `${arg('part')} of ${arg('whole')} could, so the rest could not; nobody says so of the rest`,
  'scope-not-known-same': (arg) =>
    `not known to be counted among those ${arg('before')}, so neither is a share of the other`,
  'counts-other-things': () =>
    'other people or things are counted than in the stage before, so neither is a share of the other',
  'told-as-following': (arg) => `told as done ${arg('words')} the asking`,
  'said-unanswered': () => 'said to have had no answer',
  'said-refused': () => 'said to have been refused',
  'said-answered': () => 'said to have been answered',
  'readings-exclude-each-other': (arg) =>
    RULED_OUT[arg('field')] ?? `what they say about it excludes each other (${arg('field')})`,
  'guilt-found-and-denied': () => 'guilt was found or charged, and is denied by those it was found of',
  'claimed-without-evidence': () => 'it is claimed, and no evidence is said to have been produced',
  'confession-contradicted': () => 'a confession is told, and others’ words or the person’s own stand against it',
  'figure-called-into-question': () => 'a figure is given, and others call it into question',
  'settled-by-person': (arg) =>
    `settled by a person’s decision ${arg('entry').slice(0, 12)}${arg('because') === '' ? '' : `, because: ${arg('because')}`}`,
  // what of a file did not become text
  'cut-short': () => 'the file ends before its end; what stood behind is lost',
  'page-list-rebuilt': (arg) =>
    `its list of pages is lost; the ${arg('pages')} found in it are read in the order of the file`,
  'pages-damaged': (arg) => `damaged: page ${arg('pages')} of ${arg('of')}`,
  'pages-too-heavy': (arg) => `too much for memory or time: page ${arg('pages')} of ${arg('of')}`,
  'pages-unknown-letters': (arg) => `in letters that only its own font knows: page ${arg('pages')} of ${arg('of')}`,
  'pages-without-text': (arg) =>
    `without text (scanned, empty or damaged; OCR is not built in): page ${arg('pages')} of ${arg('of')}`,
  // proceedings
  'step-same-accused': (arg) => `directed against the same people: ${arg('identity')}`,
  'step-same-injured': (arg) => `about the same injured person or people: ${arg('identity')}`,
  'step-same-sentence': () => 'told in one sentence with another step of it',
  'step-same-body': (arg) => `taken by the same body in the same report: ${arg('identity')}`,
  'step-same-number': (arg) => `the same report counts as many injured elsewhere: ${arg('count')}`,
  'step-as-many-tried': (arg) => `the same report names and sentences as many: ${arg('count')}`,
  'step-told-beside': () => 'told in the same paragraph as the other steps, and no other proceeding is told there',
  'step-only-proceeding-told': (arg) => `the only proceeding of which ${arg('source')} tells`,
  'step-only-injured-told': (arg) => `${arg('identity')} is the only injured person of whom the report speaks`,
  'step-told-again': (arg) => `most likely another telling of the same step: ${arg('event')}`,
  'step-not-placed': () =>
    'no word says which proceeding it belongs to, and what is told around it leaves more than one, or none',
  'resumed-since': (arg) =>
    `after it was suspended, a later step was taken that only a resumed investigation takes: ${arg('event')}`,
  'no-step-between': () => 'no report dates a step in between',
  'no-step-since': (arg) => `no later step is told up to the newest report, ${arg('source')}, ${arg('date')}`,
  'said-in-force': (arg) => `said to be final beside “${arg('statement')}”`,
  'same-person-in-both': (arg) => `${arg('identity')} is concerned in both`,
  // decisions
  'still-protects-name': () => 'the words it refers to are no longer found; the name it was about is still protected',
  'name-of-wronged': () => 'told as wronged, without a recorded consent to be named to the public',
  'name-of-witness': () => 'speaks as one who took part or saw, without a recorded consent to be named to the public',
  'name-marked': (arg) => `marked as ${arg('access')}`,
  'consent-given': (arg) => `agreed to be named to the ${arg('scope')} audience`,
  'consent-withdrawn': () => 'consent to be named was withdrawn',
  'words-not-found': () => 'the words it refers to are no longer found in the text',
  'source-not-here': () => 'the source it refers to is not in the case',
  'decided-later': () => 'a later decision took its place',
  'contradicts-decisions': (arg) =>
    `it cannot stand together with ${arg('entries').includes(',') ? 'decisions' : 'decision'} ${arg('entries')
      .split(',')
      .map((entry) => entry.slice(0, 8))
      .join(', ')}; until one of them is withdrawn, nobody is joined by any`,
  'no-such-lineage': () => 'no such dependence is seen any more',
  'no-such-dispute': () => 'no such disagreement is seen any more',
  'corrected-by-person': (arg) => `a person corrected what was read here, by decision ${arg('entry').slice(0, 12)}`,
  corrects: (arg) => `it takes the place of what was read here, by decision ${arg('entry').slice(0, 12)}`,
  'nothing-to-reject': () => 'no statement is read from these words any more',
  'content-not-understood': () => 'this version does not understand its content',
  'content-destroyed': () => 'its content was destroyed',
  'kind-not-understood': () => 'this version does not understand this kind of decision',
};
