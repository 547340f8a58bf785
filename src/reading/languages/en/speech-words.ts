import type { Modality } from '../../../model/index.ts';
import type { SpeechVerb, SpeechWords } from '../../lexicon.ts';

const w = (text: string): string[] => text.split(' ');
type Verb = SpeechVerb;
const each = (words: string, value: Verb): [string, Verb][] => w(words).map((word) => [word, value]);

/** English words that bring what somebody says. A plain "said" asserts; a "claimed" alleges. */
export const SPEECH: SpeechWords = {
  verbs: new Map<string, Verb>([
    ...each(
      'say tell state write note add declare testify inform notify post tweet comment remark stress emphasize emphasise point reply respond answer mention quote cite reiterate repeat observe estimate',
      { modality: 'asserted' },
    ),
    ...each('announce confirm report explain recall recount describe reveal disclose highlight underline underscore', {
      modality: 'asserted',
      noun: true,
    }),
    ...each('conclude find determine establish rule decide show indicate', { modality: 'asserted', clause: true }),
    ...each('suggest imply hint argue warn', { modality: 'alleged', clause: true }),
    ...each('believe think suspect fear assume speculate expect worry feel consider', {
      modality: 'alleged',
      inner: true,
    }),
    ...each('know learn hear see realize realise understand remember', { modality: 'asserted', inner: true }),
    ...each('claim allege', { modality: 'alleged', stance: 'claims', noun: true }),
    // "maintains a garden" says nothing: these speak of what is said only
    ...each('maintain insist assert contend complain', { modality: 'alleged', stance: 'claims' }),
    ...each('accuse blame', { modality: 'alleged', stance: 'accuses' }),
    ...each('admit acknowledge concede confess plead', { modality: 'asserted', stance: 'concedes', noun: true }),
    ...each('deny', { modality: 'asserted', stance: 'denies', noun: true }),
    ...each('refute rebut dispute contradict debunk disprove', { modality: 'asserted', stance: 'refutes', noun: true }),
    ...each('retract recant disavow', { modality: 'asserted', stance: 'withdraws', noun: true }),
    ...each('doubt', { modality: 'alleged', stance: 'doubts' }),
    ...each('criticize criticise condemn denounce decry', { modality: 'asserted', stance: 'criticises' }),
  ]),
  nouns: new Map<string, { modality: Modality }>([
    ...w(
      'claim allegation accusation suggestion speculation suspicion rumour rumor fear concern belief argument assertion version theory story contention testimony',
    ).map((n): [string, { modality: Modality }] => [n, { modality: 'alleged' }]),
    ...w('report account').map((n): [string, { modality: Modality }] => [n, { modality: 'reported' }]),
    ...w('statement confirmation announcement finding conclusion').map((n): [string, { modality: Modality }] => [
      n,
      { modality: 'asserted' },
    ]),
  ]),
  expressing: new Set(w('express voice raise make issue release repeat level air share have')),
  accordingTo: [w('accord to'), w('according to'), w('per'), w('in the word of'), w('as per')],
  hearers: new Set(w('tell inform notify remind assure warn advise brief')),
  adverbs: new Map<string, Modality>([
    ['allegedly', 'alleged'],
    ['purportedly', 'alleged'],
    ['supposedly', 'alleged'],
    ['apparently', 'reported'],
    ['reportedly', 'reported'],
    ['nearly', 'hypothetical'],
    ['almost', 'hypothetical'],
    ['narrowly', 'hypothetical'],
    ['possibly', 'hypothetical'],
    ['unsuccessfully', 'hypothetical'],
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
    ['foiled', 'hypothetical'],
    ['thwarted', 'hypothetical'],
    ['averted', 'hypothetical'],
    ['botched', 'hypothetical'],
    ['imminent', 'planned'],
    ['upcoming', 'planned'],
  ]),
  confession: new Set(w('confess confession admit admission concede self-incrimination')),
  footage: new Set(w('video footage clip recording tape film videotape')),
  broadcasts: new Set(w('television tv channel broadcast programme program air camera')),
  appearing: new Set(w('appear show present parade feature speak broadcast air')),
  signing: new Set(w('sign press put mark ink fingerprint initial')),
  signed: new Set(w('statement paper text document testimony affidavit letter')),
  duress: new Set(
    w(
      'duress force forced coerce coerced coercion compel torture beat bruise bruised pressure threat battered extract extort beating',
    ),
  ),
  falsehood: new Set(w('fake false falsehood fabricate fabricated untrue lie scripted staged')),
  firstPerson: new Set(w('i me my mine myself we us our ours ourselves')),
  through: new Set(w('via through on in over')),
  interviews: new Set(
    w(
      'interview conversation briefing statement letter post tweet message article report appeal address speech conference',
    ),
  ),
};
