import { kazakhActs } from './kk-acts.ts';
import { kazakhList, raised } from './kk-words.ts';
import type { Phrases } from './phrases.ts';
import type { TitlePhrases } from './title-phrases.ts';

const JOINT = ' — ';

const people = (who: readonly string[], more: boolean): string =>
  more && who.length > 0 ? `${who.join(', ')} және басқалар` : kazakhList(who);

/** "Ұстау — Нұр Әділов": a name stands apart, for which ending it would take depends on its last syllable. */
export const kazakhTitles: TitlePhrases = {
  event: ({ act, who, about, more, place }) => {
    const noun = raised(kazakhActs[act]);
    const whose = who.length === 0 ? noun : `${noun}${JOINT}${people(who, more && about.length === 0)}`;
    const told = about.length === 0 ? whose : `${whose} (кім туралы: ${people(about, more)})`;
    if (place === undefined) return told;
    return act === 'travel' ? `${told} → ${place}` : `${told} (${place})`;
  },
  proceeding: ({ country, act, who, more }) => {
    const about = act === undefined ? 'Іс' : raised(kazakhActs[act]);
    const told = who.length === 0 ? about : `${about}${JOINT}${people(who, more)}`;
    return country === undefined ? told : `${country}: ${told}`;
  },
};

/** "Ұстау — A" beside "A" is "Ұстау"; a name among others stays. */
export const kazakhTitleBeside: Phrases['titleBeside'] = (title, name) => {
  const at = title.indexOf(`${JOINT}${name}`);
  const after = at < 0 ? '' : title.slice(at + JOINT.length + name.length);
  return at > 0 && (after === '' || after.startsWith(' (')) ? title.slice(0, at) + after : title;
};
