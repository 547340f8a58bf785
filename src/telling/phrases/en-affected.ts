import type { AffectedPhrases } from './affected-phrases.ts';

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
const are = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** Words that opened a sentence, inside one: "At least 98" becomes "at least 98". */
const lowered = (words: string): string => `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;

/** What telling says in English of those affected and of what is open. */
export const englishAffected: AffectedPhrases = {
  standings: {
    reported: 'reported',
    recognised: 'recognised as victims',
    represented: 'represented',
    heard: 'took part',
    prevented: 'prevented',
  },
  stages: {
    reported: 'Reported harmed or held',
    complained: 'Complained',
    recognised: 'Recognised as victims',
    identified: 'Suspects identified',
    arrested: 'Suspects arrested',
    charged: 'Charged',
    tried: 'Put on trial',
    convicted: 'Convicted',
  },
  finders: {
    court: 'a court',
    prosecution: 'a prosecution service',
    police: 'police',
    ministry: 'a ministry',
    'state-body': 'a body of the state',
    'international-body': 'an international body',
    organization: 'an organisation',
    medical: 'a medical examiner',
    person: 'a person',
    'not-said': 'standing not said',
  },
  questions: {
    'decisions-contradict': (arg) =>
      `Which of these decisions is wrong? They contradict each other, and nobody is joined by any of them: ${arg('decisions')}.`,
    'evidence-destroyed': (arg) =>
      `${arg('what')} is said to have been destroyed${arg('holder')}: by whom, when, and is there a copy? ${arg('voices')}`,
    'evidence-withheld': (arg) =>
      `${arg('what')} is said to be withheld${arg('holder')}: who holds it, and was it asked for? ${arg('voices')}`,
    'verdict-final': (arg) => `Is the outcome final? ${arg('proceeding')}. No report says plainly that it is.`,
    'sentence-unknown': (arg) =>
      `What was the sentence of ${arg('who')}? Told as convicted in ${arg('proceeding')}; no sentence is told by name.`,
    silence: (arg) => `What happened in between? ${arg('proceeding')}. ${arg('silence')}`,
    'request-unanswered': (arg) => `Was there an answer? ${arg('request')}. ${arg('silence')}`,
    'dispute-open': (arg) => `Which of these holds? ${arg('kind')}: ${arg('about')}. ${arg('sides')}.`,
    'rest-prevented': (arg) =>
      `Who are the ${arg('rest')} of “${arg('name')}” who are not told to have taken part, and can they still be heard? Inferred: ${arg('reason')}.`,
    'not-comparable': (arg) =>
      `Whom do these figures count: ${arg('before')} and ${arg('stage')}? They may not be divided by each other until that is known.`,
    'groups-unnamed': (arg) =>
      `Who are they? ${arg('n')} affected ${arg('n') === '1' ? 'group is' : 'groups are'} known by number or description alone.`,
    'known-by-description': (arg) =>
      `Who is meant? ${arg('n')} affected ${arg('n') === '1' ? 'person is' : 'persons are'} known only by a description.`,
    'cited-not-held': (arg) => `Can ${arg('source')} be obtained? It is cited in ${arg('by')} and not in our hands.`,
    'report-undated': (arg) =>
      `When was ${arg('source')} published? It bears no date that could be read${arg('inferred') === '' ? '' : `; inferred: ${arg('inferred')}`}.`,
    'word-lost': (arg) => `Which word is lost in ${arg('source')}? A fresh copy of the page may still have it.`,
    'weakly-read': (arg) =>
      `Do the words say so? ${arg('n')} ${arg('n') === '1' ? 'statement is' : 'statements are'} carried by their words only weakly and wait in review.`,
  },
  share: (part, whole) => `${part} of ${lowered(whole)}`,
  by: (standing, who) => (standing === 'heard' ? `with ${who}` : `by ${who}`),
  why: (words) => `in the words: “${words}”`,
  inferredOnly: 'inferred',
  inReview: 'weak words, in review',
  saidBy: (voices) => (voices.length === 0 ? '' : `Said by ${voices.join('; ')}`),
  partOf: (whole) => `part of: ${whole}`,
  members: (names) => `Named among them: ${list(names)}`,
  more: (n) => are(n, 'other count, of its own scope', 'other counts, each of its own scope'),
  weakOnly: (n) => `${are(n, 'entry is', 'entries are')} left out here: only weak words tell of them.`,
  silentFor: (months, to) =>
    months < 1
      ? `no answer known up to ${to}`
      : `no answer known for ${are(months, 'month', 'months')}, up to the newest report (${to})`,
  asks: (from, to) => (to === undefined ? `Request by ${from}` : `Request by ${from} to ${to}`),
  notProducedBy: (who) => `not produced by ${who}`,
  holder: (who) => `held by ${who}`,
  finder: (who, standing, places) => `${who} (${[standing, ...places].join(', ')})`,
  about: (who) => `about ${list(who)}`,
  calls: (words) => `The finder’s own legal words: ${list(words.map((one) => `“${one}”`))}`,
  saidToHold: (n) => are(n, 'statement is said to come from it', 'statements are said to come from it'),
  labels: {
    roster: 'Who is affected',
    rosterNote:
      'Everybody the reports tell of as harmed, held, sent away or recognised as a victim, each once; those whom nobody names are counted all the same. A group and its parts stand together. Nobody is counted into a group unless the words say so.',
    named: 'Persons named',
    described: 'Persons known only by a description',
    groups: 'Groups',
    funnel: 'From report to verdict',
    funnelNote:
      'A figure is set against another only where the words make it a part of that other. All others count different people, times or places and must not be divided by each other.',
    apart: 'not comparable with the stage before',
    findings: 'Findings',
    findingsNote:
      'What courts, police, doctors and others are told to have found. The legal words are theirs. A verdict is told with its proceedings; unless it is said to be final there, it is not known to be.',
    evidence: 'Evidence, requests and sources to obtain',
    items: 'Items of evidence',
    requests: 'Requests',
    cited: 'Cited, not held',
    gaps: 'Words lost from the texts',
    gapsNote: 'A link or a picture that fell out of a page took a name with it. Nothing is put in its stead.',
    questions: 'Questions to pursue',
    questionsNote:
      'Each follows by a rule from what the file holds or lacks, the gravest kind first. None of them says what the answer is.',
    somebody: 'somebody not named',
  },
};
