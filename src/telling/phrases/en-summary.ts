import { englishAffected } from './en-affected.ts';
import type { Phrases } from './phrases.ts';

const are = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one} is` : `${n} ${many} are`);

/** The first paragraph of an English dossier: counts in sentences, nothing that the sections do not list. */
export const englishSummary: Phrases['summary'] = (told, period) => {
  const cited = told.cited === 0 ? '' : `; ${told.cited} more ${told.cited === 1 ? 'is' : 'are'} cited and not held`;
  const drawing =
    told.drawing === 0 ? '' : `, ${told.drawing} of which ${told.drawing === 1 ? 'draws' : 'draw'} on others`;
  const several = told.several === 0 ? 'none' : String(told.several);
  return [
    `This file rests on ${told.held} ${told.held === 1 ? 'report' : 'reports'}${drawing}${cited}.`,
    ...(told.events === 0
      ? []
      : [
          `${told.held === 1 ? 'It tells' : 'They tell'} of ${told.events} ${told.events === 1 ? 'event' : 'events'}${period === undefined ? '' : ` (${period})`}, ${several} of them in more than one report${told.undated === 0 ? '' : ` and ${told.undated} without a date`}.`,
        ]),
    ...(told.disputes === 0 ? [] : [`${are(told.disputes, 'point', 'points')} told differently by the reports.`]),
    ...(told.coerced === 0
      ? []
      : [`${are(told.coerced, 'event', 'events')} known only from words said under duress, and set apart.`]),
    ...(told.waiting === 0 ? [] : [`${are(told.waiting, 'statement', 'statements')} in review and not told as fact.`]),
  ];
};

const lowered = (words: string): string => `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;

/** The lines below that paragraph. */
export const englishBrief: Phrases['brief'] = {
  proceedings: 'Where the proceedings stand',
  disputed: 'What is disputed',
  dispute: (kind, state) => `${lowered(kind)} (${state})`,
  reach: (standing, what) => {
    const told = what.join('; ');
    if (told === '') return englishAffected.standings[standing];
    if (standing === 'reported') return `reported ${told}`;
    return standing === 'heard' ? `took part in ${told}` : `${englishAffected.standings[standing]} (${told})`;
  },
  stands: ({ stage, final, when, last, silence }) =>
    [
      `${stage}, ${final}`,
      last === undefined ? `last known step ${when}` : `last known step: ${last} (${when})`,
      ...(silence === undefined ? [] : [`since then ${silence}`]),
    ].join('; '),
};

/** "arrest of A" beside "A" is "arrest"; a name within a longer one stays. */
export const englishTitleBeside: Phrases['titleBeside'] = (title, name) => {
  for (const joint of [' of ', ' by ', ' on ']) {
    const at = title.indexOf(`${joint}${name}`);
    const after = at < 0 ? '' : title.slice(at + joint.length + name.length);
    if (at > 0 && (after === '' || after.startsWith(' '))) return title.slice(0, at) + after;
  }
  return title;
};
