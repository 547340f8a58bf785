/**
 * English past forms and participles that no suffix rule turns back into their verb. Facts of grammar;
 * forms that are as often another word ("found", "left", "saw" as nouns) only count where the tagger says verb.
 */
const FORMS = `
beat: beaten; break: broke broken; bring: brought; buy: bought; catch: caught; choose: chose chosen; deal: dealt;
draw: drew drawn; drive: drove driven; fall: fell fallen; fight: fought; find: found; flee: fled; fly: flew flown;
forbid: forbade forbidden; get: got gotten; give: gave given; go: went gone; grow: grew grown; hang: hung hanged;
hear: heard; hide: hid hidden; hold: held; keep: kept; know: knew known; lead: led; leave: left; lose: lost;
make: made; mean: meant; meet: met; pay: paid; ride: rode ridden; run: ran; say: said; see: saw seen; seek: sought;
sell: sold; send: sent; shake: shook shaken; shoot: shot; show: showed shown; slay: slew slain; speak: spoke spoken;
spend: spent; stand: stood; steal: stole stolen; strike: struck stricken; swear: swore sworn; take: took taken;
teach: taught; tear: tore torn; tell: told; think: thought; throw: threw thrown; undergo: underwent undergone;
understand: understood; wear: wore worn; win: won; withdraw: withdrew withdrawn; withhold: withheld; write: wrote written;
overthrow: overthrew overthrown; broadcast: broadcast broadcasted; retake: retook retaken; burn: burnt burned;
drown: drowned; bind: bound; bite: bit bitten; blow: blew blown; build: built; dig: dug; forget: forgot forgotten;
lie: lying; die: dying; tie: tying; begin: began begun; become: became; come: came; foresee: foresaw foreseen;
misunderstand: misunderstood; rise: rose risen; sink: sank sunk; sue: sued suing; uphold: upheld; forgo: forwent forgone; partake: partook; overcome: overcame; free: freed; quell: quelled
`;

/** The forms that English gives a regular verb: -s, -ed, -ing, with a doubled or dropped last letter where it may be. */
const regularForms = (lemma: string): string[] => {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const doubled = /[^aeiou][aeiou][^aeiouwxy]$/.test(lemma)
    ? [`${lemma}${lemma.at(-1)}ed`, `${lemma}${lemma.at(-1)}ing`]
    : [];
  const softened = /[^aeiou]y$/.test(lemma) ? [`${lemma.slice(0, -1)}ied`, `${lemma.slice(0, -1)}ies`] : [];
  return [`${lemma}s`, `${lemma}es`, `${stem}ed`, `${stem}ing`, ...doubled, ...softened];
};

/** Every form of the verbs the lexicon names: a lemmatiser may not have seen "raped". Form in lower case → lemma. */
export const formsOf = (lemmas: readonly string[]): ReadonlyMap<string, string> =>
  new Map([
    ...lemmas.flatMap((lemma) => regularForms(lemma).map((form): [string, string] => [form, lemma])),
    ...IRREGULAR_VERBS,
  ]);

/** Form in lower case → lemma. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  FORMS.split(';').flatMap((entry): [string, string][] => {
    const [lemma = '', forms = ''] = entry.split(':').map((part) => part.trim());
    return forms.split(/\s+/).map((form) => [form, lemma]);
  }),
);

const ALWAYS =
  'told said says sent took gave fled went became began wrote spoke brought caught sought taught thought threw knew grew drew';

/** Words that are one part of speech and nothing else: some past forms, and numbers without a number. */
export const FIXED_TAGS: ReadonlyMap<string, string> = new Map([
  ...ALWAYS.split(' ').map((form): [string, string] => [form, 'VERB']),
  ['naked', 'ADJ'],
  ...['dozens', 'hundreds', 'thousands', 'millions'].map((form): [string, string] => [form, 'NOUN']),
]);
