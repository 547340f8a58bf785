import type { NewsPhrases } from './news-phrases.ts';

const FEW = 3;

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

const sources = (names: readonly string[]): string => (names.length > FEW ? `${names.length} sources` : list(names));

/** The first names of a long list, and how many more there are. */
const few = (names: readonly string[]): string =>
  names.length > FEW ? `${names.slice(0, FEW - 1).join(', ')} and ${names.length - FEW + 1} more` : list(names);

/** What is new, in English. */
export const englishNews: NewsPhrases = {
  summary: (counts, from) => {
    const origin = counts.byNewOrigin === 0 ? '' : ` (${counts.byNewOrigin} by a new origin)`;
    const whose = counts.repeated === 0 || from.length === 0 ? '' : ` from ${sources(from)}`;
    return [
      `${counts.new} new`,
      `${counts.confirmed} confirmed${origin}`,
      `${counts.contradicted} contradicted`,
      `${counts.repeated} repeated${whose}`,
      ...(counts.review === 0 ? [] : [`${counts.review} in review`]),
      ...(counts.duress === 0 ? [] : [`${counts.duress} said under duress`]),
    ].join(' · ');
  },
  headings: {
    new: 'New',
    confirmed: 'Confirmed, by an origin that was counted already',
    byNewOrigin: 'Confirmed by a new origin',
    contradicted: 'Contradicted',
    repeated: 'Repeated',
  },
  heldBy: (names) => `told before by ${few(names)}`,
  from: (names) => `repeats ${few(names)}`,
  against: (says, by, words) =>
    `against “${says}”${by.length === 0 ? '' : ` (${few([...new Set(by)])})`}${words === '' ? '' : `: “${words}”`}`,
  wasWeak: 'until now only weakly carried',
  also: (things) => `also: ${things.join('; ')}`,
  toldIn: (places) => `told in ${places} places of this report`,
  affirmed: 'that it happened',
  denied: 'that it did not happen',
  nothingRead: (language) =>
    `Kept as text. Aigak does not read its language (${language}) yet, so nothing of it is compared.`,
  nothingNew: 'It tells nothing that can be compared.',
  whatIsNew: 'What is new',
  allOfIt: (command) => `Each of them with its words: ${command}`,
  alsoChanged: 'What moved with it',
  changes: {
    appeared: 'told now, not before',
    gone: 'no longer told',
    'now-one': 'held to be one now',
    'now-apart': 'held apart now',
    dated: 'dated otherwise',
    placed: 'placed otherwise',
    standing: 'stands otherwise',
    origins: 'origins counted anew',
    figure: 'figure developed',
    dispute: 'disagreement',
    settled: 'disagreement changed',
    proceeding: 'proceedings moved on',
    status: 'status',
    answered: 'source found',
    renamed: 'called otherwise',
    source: 'source',
    reviewed: 'reviewed',
  },
  moved: (then, now) => {
    if (then === undefined) return now ?? '';
    const was = then === '' ? 'not stated' : then;
    return now === undefined ? `was: ${was}` : `was: ${was}; now: ${now === '' ? 'not stated' : now}`;
  },
  steps: (count, last) => `${count} ${count === 1 ? 'step' : 'steps'}, the last known: ${last}`,
  sourceGone: 'no longer in the case',
};
