import type { TokenRules } from '../../language/tokens.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Word lists of the English tokeniser and sentence splitter. */
export const englishTokens: TokenRules = {
  titles:
    set(`mr. mrs. ms. dr. drs. prof. rev. hon. st. sts. gen. lt. col. maj. capt. cpt. sgt. cpl. pvt. adm. cmdr. brig.
    sen. rep. gov. pres. amb. supt. insp. det. fr. sr. messrs. mlle. mme. mt. ft. atty.`),
  abbreviations: set(
    `inc. corp. ltd. co. bros. jr. etc. vs. v. al. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov.
    dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun. ave. blvd. rd. dept. dist. univ. assn. assoc. approx. est.
    ca. cf. ed. eds. e.g. i.e. a.m. p.m. ph.d. fla. ont. calif. conn. mass. pa. ky. tenn. wash. u.s. u.k. u.n. d.c. tel.
    esp. govt. intl. min. max. misc. oblast. tr. vol.`.replace('oblast. ', ''),
  ),
  numbered: set('no. nos. art. arts. par. para. paras. p. pp. sec. fig. ch. c. nr.'),
  clitics: ["n't", "'ll", "'re", "'ve", "'s", "'m", "'d"],
  contractions: new Map([
    ['cannot', 3],
    ['gonna', 3],
    ['wanna', 3],
    ['gotta', 3],
    ['gimme', 3],
    ['lemme', 3],
  ]),
  prefixes: set(`anti pro non pre post re co ex counter mid semi mini multi cross vice over under sub inter intra trans
    ultra micro macro bio cyber de dis mis un e neo pseudo quasi super hyper extra para proto electro geo`),
  starters:
    set(`the a an this that these those he she it they we i you his her its their our my in on at by from for with
    after before during since when while as if but and so however although though according there here what who how why
    one two some many most police prosecutors officials human authorities no not also all both another other last later
    meanwhile earlier despite under following among`),
  labels: set(`note update updated warning breaking exclusive watch photo photos video analysis opinion editorial
    correction read related source sources summary background contact press statement subject from to date urgent q a
    question answer news report live factbox timeline explainer interview`),
  months: set(`january february march april may june july august september october november december jan feb mar apr jun
    jul aug sep sept oct nov dec`),
};
