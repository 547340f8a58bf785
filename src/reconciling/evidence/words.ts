/** The words by which English tells of answers to a request, of who finds something, and of what law calls it. */

/** Between what was done and the asking it followed: then the words make the one an answer to the other. */
export const AFTER_ASKING =
  /\b(?:after|following|upon|in response to|at the request of|as (?:demanded|requested) by|on the demand of)\b/gi;

/** That what was asked for was refused. */
export const REFUSED = /\b(?:refused|rejected|denied|declined|turned down|dismissed)\b/i;

/** That nobody answered. */
export const UNANSWERED =
  /\b(?:(?:gone|went|go|remained?|left|been) unanswered|never (?:replied|answered|responded)|(?:did|does|has|have|had) not (?:replied|reply|answered?|responded?)|no (?:reply|answer|response)|ignored?|received nothing|without (?:a |an )?(?:reply|answer|response))\b/i;

/** That an answer came of some other kind. */
export const REPLIED = /\b(?:replied|answered|responded)\b/i;

/** What a prosecution asks of a court for the accused: a step of a trial, not a request that waits for an answer. */
export const A_PENALTY =
  /^(?:for )?(?:a |the )?(?:\S+ ){0,2}(?:years?|months?|life(?: sentence| imprisonment)?|death penalty|acquittal)\b/i;

/** What one asks for, so that two tellings of one request agree on it: word beginnings, each with one name. */
export const ASKED_FOR: readonly (readonly [RegExp, string])[] = [
  [/\b(?:releas|free\b|freed|set free)/i, 'release'],
  [/\b(?:investigat|inquir|probe)/i, 'investigation'],
  [/\b(?:protect)/i, 'protection'],
  [/\b(?:extradit)/i, 'extradition'],
  [/\b(?:lift|entry ban)/i, 'lifting'],
  [/\b(?:information|log ?books?|recordings?|footage|videos?|documents?|files?|records?|copies|copy)\b/i, 'material'],
  [/\b(?:compensat|damages)/i, 'compensation'],
  [/\b(?:access|visit|see (?:him|her|them))\b/i, 'access'],
];

/** Who finds: the words of a name, a post or a description. The first that fits stands. */
export const FINDERS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:united nations|un |ohchr|european (?:union|court|parliament)|council of europe|osce|inter-american|international (?:criminal )?court|rapporteur|committee against torture|human rights committee|working group)\b/i,
    'international-body',
  ],
  [/\b(?:court|judges?|tribunal|magistrate|jury)\b/i, 'court'],
  [/\b(?:prosecut\w+|procuracy|attorney[- ]general|attorney)\b/i, 'prosecution'],
  [/\bpolice\b/i, 'police'],
  [/\bministr\w+\b/i, 'ministry'],
  [
    /\b(?:doctors?|physicians?|surgeons?|hospital|medical|forensic|autopsy|clinic|trauma centre|pathologists?|experts?)\b/i,
    'medical',
  ],
  [
    /\b(?:government|authorities|ombuds\w+|state committee|security service|parliament|commission|agency)\b/i,
    'state-body',
  ],
];

/** What law has a name for. */
export const LEGAL_WORDS =
  /\b(?:illegal(?:ly)?|unlawful(?:ly)?|arbitrar(?:y|ily)|tortur(?:e|ed|ing)|ill-treat(?:ment|ed)|inhuman|degrading|extrajudicial|abus(?:e|ing|ed) (?:of |their |his |her |its )?(?:power|office|authority)|murder(?:ed|ing)?|manslaughter|enforced disappearance|kidnapp(?:ing|ed)|crimes? against humanity|war crimes?|excessive force|under torture|consistent with torture|negligence)\b/gi;
