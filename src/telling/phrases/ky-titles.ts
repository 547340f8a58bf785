import { kyrgyzActs } from './ky-acts.ts';
import { listed } from './ky-list.ts';
import type { TitlePhrases } from './title-phrases.ts';

const people = (who: readonly string[], more: boolean): string =>
  more && who.length > 0 ? `${who.join(', ')} жана башкалар` : listed(who);

/** The act as a noun, then whom it concerns behind a dash, so that no name takes an ending: "кармоо — A жана B". */
export const kyrgyzTitles: TitlePhrases = {
  event: ({ act, who, about, more, place }) =>
    [
      kyrgyzActs[act],
      ...(who.length === 0 ? [] : [`— ${people(who, more)}`]),
      ...(about.length === 0 ? [] : [`(${listed(about)} жөнүндө)`]),
      ...(place === undefined ? [] : [`(${place})`]),
    ].join(' '),
  proceeding: ({ composed, country, act, who, more }) => {
    // A title of which nothing could be told apart stands as the data has it, marked as such.
    const what = act === undefined ? (who.length === 0 ? `«${composed}»` : 'иш') : kyrgyzActs[act];
    const told = who.length === 0 ? what : `${what} — ${people(who, more)}`;
    return country === undefined || what.startsWith('«') ? told : `${country}: ${told}`;
  },
};
