import type { CastLexicon, Nationality, PersonNoun, Sex } from '../../recognisers/cast-lexicon.ts';
import {
  bodyNouns,
  bodyOpeners,
  bodyPhrases,
  bodyTopics,
  lowerPlaceHeads,
  otherBodyHeads,
  outletHeads,
  placeHeads,
  siteNouns,
  stateBodyHeads,
  stateNouns,
} from './bodies.ts';
import { calendarWords, eventHeads, functionWords, noNames } from './calendar-and-other-names.ts';
import { capitals } from './capitals.ts';
import { countries } from './countries.ts';
import { femaleNames, maleNames } from './given-names.ts';
import { nameWords } from './name-words.ts';
import {
  adjectiveNouns,
  bondNouns,
  countingNouns,
  femaleNouns,
  groupNouns,
  kindredNouns,
  maleNouns,
  openNouns,
  weakNouns,
} from './person-nouns.ts';
import { honorifics, postCores, postModifiers } from './posts.ts';
import { pronouns, relativePronouns } from './pronouns.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const nationalities = (): Map<string, Nationality> => {
  const found = new Map<string, Nationality>();
  for (const { name, integral, adjectives, plurals } of countries) {
    for (const word of plurals) found.set(word.toLowerCase(), { name, integral, plural: true });
    for (const word of adjectives) found.set(word.toLowerCase(), { name, integral, plural: false });
  }
  return found;
};

const countryNames = (): Map<string, string> => {
  const found = new Map<string, string>();
  for (const { name, place, aliases } of countries)
    if (place) for (const form of [name, ...aliases]) found.set(form.toLowerCase(), name);
  return found;
};

const personNouns = (): Map<string, PersonNoun> => {
  const found = new Map<string, PersonNoun>();
  const bonds = new Set(bondNouns);
  const posts = new Set(postCores);
  const add = (nouns: readonly string[], sex: Sex, group: boolean) => {
    for (const noun of nouns)
      if (!found.has(noun)) found.set(noun, { sex, group, post: posts.has(noun), bond: bonds.has(noun) });
  };
  add(maleNouns, 'm', false);
  add(femaleNouns, 'f', false);
  add(groupNouns, '', true);
  add(openNouns, '', false);
  add(postCores, '', false);
  return found;
};

const kindred = (): Map<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const line of kindredNouns)
    for (const noun of line) {
      const all = found.get(noun) ?? new Set<string>();
      for (const other of line) all.add(other);
      found.set(noun, all);
    }
  return found;
};

/** The English words the cast is recognised by. Built once; pure. */
export const englishCastWords: CastLexicon = {
  nationalities: nationalities(),
  countries: countryNames(),
  capitals: new Set(capitals),
  postCores: new Set(postCores),
  postModifiers: new Set(postModifiers),
  formerWords: words('former ex then-former onetime one-time erstwhile late ousted'),
  honorifics: new Map(Object.entries(honorifics)) as ReadonlyMap<string, Sex>,
  courtesies: words(
    'mr mister mrs ms miss sir lord lady madam dame st saint uncle aunt brother sister mother father haji sayyid',
  ),
  stateBodyHeads: new Set(stateBodyHeads),
  bodyHeads: new Set([...stateBodyHeads, ...otherBodyHeads]),
  outletHeads: new Set(outletHeads),
  outletNames: new Set(
    outletHeads.filter((word) => !/^(agency|service|station|website|portal|outlet|review|wire)$/.test(word)),
  ),
  mediaWords: words(
    'tv television radio news newspaper media press broadcaster broadcasting magazine tabloid daily weekly newswire online',
  ),
  bodyOpeners: new Set(bodyOpeners),
  stateNouns: new Set(stateNouns),
  rulingNouns: words(
    'government army military security intelligence premier election history ministry population economy legislature regime junta soldier troops',
  ),
  placeOffices: words(
    'prosecutor governor mayor bishop archbishop resident residents inhabitants citizens outskirts streets south north east west southeast southwest northeast northwest invasion',
  ),
  siteNouns: new Set(siteNouns),
  placeAdjectives: words(
    'new old great greater little big long north south east west northern southern eastern western central upper lower saint st santa san last high black white red green blue grand',
  ),
  bodyTopics: new Set(bodyTopics),
  bodyNouns: new Set(bodyNouns),
  bodyPhrases: new Set(bodyPhrases),
  placeHeads: new Set(placeHeads),
  lowerPlaceHeads: new Set(lowerPlaceHeads),
  calendarWords: new Set(calendarWords),
  eventHeads: new Set(eventHeads),
  noNames: new Set(noNames),
  functionWords: new Set(functionWords),
  personNouns: personNouns(),
  adjectiveNouns: new Set(adjectiveNouns),
  weakNouns: new Set(weakNouns),
  countingNouns: new Set(countingNouns),
  unbodiedModifiers: words('social mass digital food weight age blood'),
  kindred: kindred(),
  pronouns: new Map(Object.entries(pronouns)),
  relativePronouns: new Set(relativePronouns),
  maleNames: new Set(maleNames),
  femaleNames: new Set(femaleNames),
  nameWords: new Set(nameWords),
  surnameEndings: [
    ['ovich', 'm'],
    ['evich', 'm'],
    ['ovna', 'f'],
    ['evna', 'f'],
    ['baev', 'm'],
    ['bayev', 'm'],
    ['baeva', 'f'],
    ['bayeva', 'f'],
    ['ov', 'm'],
    ['ev', 'm'],
    ['yov', 'm'],
    ['ova', 'f'],
    ['eva', 'f'],
    ['yova', 'f'],
    ['skiy', 'm'],
    ['skyi', 'm'],
    ['sky', 'm'],
    ['ski', 'm'],
    ['skaya', 'f'],
    ['ska', 'f'],
    ['uly', 'm'],
    ['uulu', 'm'],
    ['kyzy', 'f'],
    ['qyzy', 'f'],
    ['oglu', 'm'],
    ['enko', ''],
    ['chuk', ''],
    ['yan', ''],
    ['shvili', ''],
    ['dze', ''],
    ['zadeh', ''],
    ['escu', ''],
    ['opoulos', ''],
    ['sson', ''],
    ['stein', ''],
  ],
  nameParticles: words(
    'de da di del della der den du dos das van von bin ibn bint ben al el la le ter uulu kyzy oglu ogly ez es ed az as ash ad an ar',
  ),
  definiteWords: words('the this that these those'),
  indefiniteWords: words('a an another some any each every no several many'),
  demonstratives: words('this that these those'),
  ofWords: words('of'),
  matterWords: words('for on against'),
  andWords: words('and &'),
  possessives: words("'s ’s ' ’ s"),
  placePrepositions: words('in at near from across throughout outside inside around into toward towards within'),
  insidePrepositions: words('in outside throughout'),
  personVerbs: words(`
    say tell add write arrest detain charge convict sentence release free kill shoot die beat torture injure wound born
    marry testify believe think know feel remember recall want resign deny admit confess accuse suspect interrogate
    question visit travel return arrive leave live work study graduate meet speak ask answer argue insist explain
    abduct kidnap jail imprison behead torture hospitalise rape lynch acquit pardon summon fine testify
    describe wear smile cry weep hope plead acquit extradite deport hospitalize identify recognise recognize`),
  speechVerbs: words(`
    say tell add write state claim report announce note stress argue insist explain declare warn allege confirm deny
    admit recall describe comment ask reply conclude believe suggest acknowledge`),
  motionVerbs: words(
    'travel return arrive go come fly move flee drive back take bring deport extradite transfer send escape',
  ),
  namingWords: words('call dub name nickname know label term'),
  appearance: words('face head eye lip cheek nose arm leg hand hair beard bruise injury wound'),
  repeatedWords: words('time times'),
  listingWords: words('namely including include'),
  verdictWords: words('guilty innocent liable'),
  capitalNouns: words('capital'),
};
