import type { Identified, Who } from '../identities/identify.ts';
import { isGenericBodyWord } from '../names/body-words.ts';
import { foldWord } from '../names/fold-key.ts';

/** Words for people who hold public power, in the languages read so far. */
const WORDS =
  'officer official officers officials policeman policemen policewoman soldier soldiers serviceman servicemen guard guards ' +
  'investigator investigators interrogator interrogators commander colonel captain lieutenant major general sergeant ' +
  'corporal private inspector commissioner sheriff warden warder jailer prosecutor prosecutors minister chief deputy ' +
  'сотрудник сотрудники сотрудников полицейский полицейские полицейских полицейского следователь следователи офицер ' +
  'офицеры офицеров военный военные военнослужащий начальник майор капитан полковник сержант лейтенант прокурор';

const FOLDED: ReadonlySet<string> = new Set(WORDS.split(' ').map(foldWord));
const wordsIn = (text: string): readonly string[] => text.split(/[^\p{L}]+/u).map(foldWord);
const namesPower = (text: string): boolean => wordsIn(text).some((word) => FOLDED.has(word) || isGenericBodyWord(word));

/** Whether somebody is described as holding public power: by a post, a rank, or what they are called while unnamed. */
export const isOfficial = (one: Who): boolean =>
  (one.kind === 'person' || one.kind === 'group') &&
  (one.parties.some(({ entity }) => entity.posts.some((post) => namesPower(post.words))) ||
    (!one.named && namesPower(one.name)));

/** Whether a body holds public power: a court, a ministry, a police, a prosecutor's office. */
export const isPublicBody = (one: Who): boolean => one.kind === 'organization' && namesPower(one.name);

/** Officials of the case by id; members of a group of officials are officials, and so is a group with such a member. */
export const officialsOf = (who: Identified, members: (id: string) => readonly string[]): ReadonlySet<string> => {
  const found = new Set(who.all.filter(isOfficial).map((one) => one.id));
  for (const { id } of who.all) {
    const inside = members(id);
    if (found.has(id)) for (const one of inside) found.add(one);
    else if (inside.some((one) => found.has(one))) found.add(id);
  }
  return found;
};
