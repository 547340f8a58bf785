import type { Basis, ReadStatement, VoiceLink } from '../../model/index.ts';
import { type Held, wordsOf } from '../held.ts';
import { HARM } from '../proceedings/procedure.ts';

/** Who is called so was there, as the word says; examined, as the work is; or is paper, not a person. */
const WITNESS = /\b(?:eye-?witness(?:es)?|witness(?:es)?|bystanders?|onlookers?|passers?-?by)\b/iu;
const EXAMINER =
  /\b(?:doctors?|physicians?|surgeons?|medics?|nurses?|pathologists?|coroners?|forensic|autops(?:y|ies)|post-?mortem|(?:medical|scene) examination|inspection)\b/iu;
const PAPER =
  /\b(?:reports?|documents?|records?|papers?|files?|verdicts?|judg(?:e?)ments?|rulings?|indictments?|certificates?|transcripts?|protocols?|figures|statistics|data|letters?|evidence|registers?)\b/iu;

const PRONOUN = '(?:he|she|they|I|we)';
/** What speakers say of how they know, between the word of speech and what they tell. */
const SAW = new RegExp(
  `\\b${PRONOUN} (?:had |also |themselves |himself |herself )*(?:saw|seen|witnessed|watched)\\b`,
  'iu',
);
const HEARD = new RegExp(
  `\\b${PRONOUN} (?:(?:had|have) been|was|were) (?:told|informed)\\b|\\b${PRONOUN} (?:had |later |also )*(?:heard (?:from|that|of|about)|learn(?:ed|t) (?:from|that|of|about))\\b`,
  'iu',
);
/** The same said of the speaker on the way to the word of speech: "the baker, who saw the beating, said". */
const WHO_SAW = /\bwho (?:had |also )*(?:saw|seen|witnessed|watched)\b/iu;

const HARMS: ReadonlySet<string> = HARM;

/**
 * How a voice knows what it tells, as the words around it show: what the reading says; else what the voice is called, then
 * what it says of itself in the same sentence. `unstated` where no words tell: nothing is guessed from who somebody is.
 */
export const basisOf = (link: VoiceLink, statement: ReadStatement, held: Held): Basis => {
  if (link.basis !== 'unstated') return link.basis;
  const entity = link.entity === undefined ? undefined : held.reading.entities[link.entity];
  const called = [link.words?.words ?? '', ...(entity?.posts.map((post) => post.words) ?? [])].join(' ');
  const name = entity?.named === true ? '' : (entity?.name ?? '');
  const described = `${called} ${name}`;
  const { content } = statement;
  if (WITNESS.test(described)) return 'saw';
  const body = content.kind === 'finding' || (content.kind === 'act' && HARMS.has(content.act));
  if (body && EXAMINER.test(described)) return 'inspection';
  if (entity === undefined && PAPER.test(described)) return 'document';
  const sentence = held.reading.sentences[statement.sentence];
  const { cue } = link;
  if (sentence === undefined || cue === undefined) return 'unstated';
  const trigger = content.kind === 'act' ? content.trigger.start : (statement.passages[0]?.start ?? sentence.end);
  const words = (start: number, end: number) =>
    wordsOf(held, { start, end: Math.max(start, end) }).replace(/\s+/gu, ' ');
  const after = cue.start >= sentence.start && cue.end <= trigger ? words(cue.end, trigger) : '';
  const heard = HEARD.exec(after);
  const saw = SAW.exec(after);
  if (saw !== null && (heard === null || saw.index > heard.index)) return 'saw';
  if (heard !== null) return 'was-told';
  const before = link.words !== undefined && link.words.end <= cue.start ? words(link.words.end, cue.start) : '';
  return WHO_SAW.test(before) ? 'saw' : 'unstated';
};
