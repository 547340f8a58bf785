import { russianActs } from './ru-acts.ts';
import { listed, raised } from './ru-words.ts';
import type { TitlePhrases } from './title-phrases.ts';

const people = (who: readonly string[], more: boolean): string =>
  more && who.length > 0 ? `${who.join(', ')} и другие` : listed(who);

/** A name is set off by a dash, since no rule inflects every name: «Арест — Нур Адилов». */
export const russianTitles: TitlePhrases = {
  event: ({ act, who, about, more, place }) => {
    const noun = raised(russianActs[act]);
    const acted = who.length === 0 ? noun : `${noun} — ${people(who, more && about.length === 0)}`;
    const told = about.length === 0 ? acted : `${acted} (речь идёт о: ${people(about, more)})`;
    if (place === undefined) return told;
    return act === 'travel' ? `${told} → ${place}` : `${told} (${place})`;
  },
  proceeding: ({ country, act, who, more }) => {
    const about = act === undefined ? 'Дело' : raised(russianActs[act]);
    const told = who.length === 0 ? about : `${about} — ${people(who, more)}`;
    return country === undefined ? told : `${country}: ${told}`;
  },
};
