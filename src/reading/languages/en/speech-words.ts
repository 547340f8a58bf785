import type { Modality, ReadStance } from '../../../model/index.ts';
import type { SpeechWords } from '../../lexicon.ts';

const w = (text: string): string[] => text.split(' ');
type Verb = { readonly modality: Modality; readonly stance?: ReadStance['stance'] };
const each = (words: string, value: Verb): [string, Verb][] => w(words).map((word) => [word, value]);

/** English words that bring what somebody says. A plain "said" asserts; a "claimed" alleges. */
export const SPEECH: SpeechWords = {
  verbs: new Map<string, Verb>([
    ...each(
      'say tell state announce confirm report write note add explain declare recall recount describe testify reveal disclose inform notify post tweet comment remark stress emphasize emphasise point reply respond answer mention quote cite read publish highlight underline underscore reiterate repeat observe estimate',
      { modality: 'asserted' },
    ),
    ...each('conclude find determine establish rule decide', { modality: 'asserted' }),
    ...each(
      'believe think suspect fear assume suggest imply hint speculate expect argue warn worry feel know learn hear',
      { modality: 'alleged' },
    ),
    ...each('claim allege maintain insist assert contend complain charge', { modality: 'alleged', stance: 'claims' }),
    ...each('accuse blame', { modality: 'alleged', stance: 'accuses' }),
    ...each('admit acknowledge concede confess plead', { modality: 'asserted', stance: 'concedes' }),
    ...each('deny', { modality: 'asserted', stance: 'denies' }),
    ...each('refute rebut dispute contradict debunk disprove', { modality: 'asserted', stance: 'refutes' }),
    ...each('retract recant withdraw disavow', { modality: 'asserted', stance: 'withdraws' }),
    ...each('doubt question', { modality: 'alleged', stance: 'doubts' }),
    ...each('criticize criticise condemn denounce decry', { modality: 'asserted', stance: 'criticises' }),
  ]),
  nouns: new Map<string, { modality: Modality }>([
    ...w('claim allegation accusation suggestion speculation suspicion rumour rumor fear concern belief').map(
      (n): [string, { modality: Modality }] => [n, { modality: 'alleged' }],
    ),
    ...w('statement report confirmation announcement finding conclusion').map((n): [string, { modality: Modality }] => [
      n,
      { modality: 'asserted' },
    ]),
  ]),
  accordingTo: [w('accord to'), w('according to'), w('per'), w('in the word of'), w('as per')],
  adverbs: new Map<string, Modality>([
    ['allegedly', 'alleged'],
    ['purportedly', 'alleged'],
    ['supposedly', 'alleged'],
    ['apparently', 'reported'],
    ['reportedly', 'reported'],
    ['possibly', 'hypothetical'],
    ['perhaps', 'hypothetical'],
    ['maybe', 'hypothetical'],
    ['potentially', 'hypothetical'],
    ['probably', 'hypothetical'],
    ['presumably', 'hypothetical'],
  ]),
  adjectives: new Map<string, Modality>([
    ['alleged', 'alleged'],
    ['suspected', 'alleged'],
    ['purported', 'alleged'],
    ['supposed', 'alleged'],
    ['so-called', 'alleged'],
    ['reported', 'reported'],
    ['possible', 'hypothetical'],
    ['potential', 'hypothetical'],
    ['planned', 'planned'],
    ['attempted', 'hypothetical'],
    ['threatened', 'hypothetical'],
    ['imminent', 'planned'],
    ['upcoming', 'planned'],
  ]),
  confession: new Set(w('confess confession admit admission concede self-incrimination')),
  recordings: new Set(w('video footage clip recording tape broadcast film tv television interview audio')),
  duress: new Set(
    w(
      'duress force forced coerce coerced coercion compel torture beat bruise bruised pressure threat battered extract extort',
    ),
  ),
  falsehood: new Set(w('fake false falsehood fabricate fabricated untrue lie scripted staged')),
  firstPerson: new Set(w('i me my mine myself we us our ours ourselves')),
  through: new Set(w('via through on in over')),
  interviews: new Set(
    w(
      'interview conversation briefing statement letter post tweet message article report video appeal address speech conference',
    ),
  ),
};
