import type { ActType } from '../../model/index.ts';
import { WRONGS } from '../wrongs.ts';
import { kazakhActs } from './kk-acts.ts';
import { kazakhList, raised } from './kk-words.ts';
import type { Phrases } from './phrases.ts';
import type { TitlePhrases } from './title-phrases.ts';

const JOINT = ' — ';

const people = (who: readonly string[], more: boolean): string =>
  more && who.length > 0 ? `${who.join(', ')} және басқалар` : kazakhList(who);

/** Acts of those who act: their name behind a dash can mean nothing else. */
const OF_DOERS: ReadonlySet<ActType> = new Set<ActType>([
  'statement',
  'interview',
  'broadcast',
  'denial',
  'demand',
  'request',
  'travel',
  'meeting',
  'protest',
  'clash',
  'deployment',
  'complaint',
  'identification',
  'scene-visit',
  'finding',
  'appeal',
]);

/** Violence, with the question that asks for whoever suffered it: behind a dash a name could be read as the doer's. */
const ASKED: Readonly<Partial<Record<ActType, string>>> = {
  torture: 'кімді',
  beating: 'кімді',
  'ill-treatment': 'кімге',
  'sexual-violence': 'кімге',
  threat: 'кімді',
  intimidation: 'кімді',
  attack: 'кімге не неге',
  abduction: 'кімді',
  killing: 'кімді',
  'forced-confession': 'кімді',
};

/**
 * "Ұстау — Нұр Әділов": a name stands apart, for which ending it would take depends on its last syllable. Where a dash
 * would leave open who did it and to whom, a word says so: "Азаптау (кімді: Нұр Әділов)".
 */
const concerning = (act: ActType, who: string, acted: boolean): string => {
  const noun = raised(kazakhActs[act]);
  if (who === '') return noun;
  if (OF_DOERS.has(act)) return acted ? `${noun}${JOINT}${who}` : `${noun} (кімге қатысты: ${who})`;
  if (acted) return `${noun} (${WRONGS.has(act) ? 'айтылуынша, әрекет жасаған' : 'әрекет еткен'}: ${who})`;
  return ASKED[act] === undefined ? `${noun}${JOINT}${who}` : `${noun} (${ASKED[act]}: ${who})`;
};

export const kazakhTitles: TitlePhrases = {
  event: ({ act, who, acted, about, more, place }) => {
    const whose = concerning(act, people(who, more && about.length === 0), acted === true);
    const told = about.length === 0 ? whose : `${whose} (кімге қатысты: ${people(about, more)})`;
    if (place === undefined) return told;
    return act === 'travel' ? `${told} → ${place}` : `${told} (${place})`;
  },
  proceeding: ({ country, act, who, more }) => {
    const whom = people(who, more);
    const told = act === undefined ? ['Іс', ...(whom === '' ? [] : [whom])].join(JOINT) : concerning(act, whom, false);
    return country === undefined ? told : `${country}: ${told}`;
  },
};

/** "Ұстау — A" beside "A" is "Ұстау"; a name among others stays. */
export const kazakhTitleBeside: Phrases['titleBeside'] = (title, name) => {
  const asked = Object.values(ASKED)
    .map((word) => ` (${word}: ${name})`)
    .find((one) => title.includes(one));
  if (asked !== undefined) return title.replace(asked, '');
  const at = title.indexOf(`${JOINT}${name}`);
  const after = at < 0 ? '' : title.slice(at + JOINT.length + name.length);
  return at > 0 && (after === '' || after.startsWith(' (') || after.startsWith(' →'))
    ? title.slice(0, at) + after
    : title;
};
