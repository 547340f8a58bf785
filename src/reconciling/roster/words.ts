/**
 * The words by which English tells who took part in a proceeding and what kept others from it. A second language adds
 * its own beside them; a text that uses none of them yields nothing.
 */

/** Those counted as affected when they take part; witnesses and officers take part too. */
export const AFFECTED_UNIT =
  /^(?:victim|client|survivor|complainant|plaintiff|claimant|applicant|detainee|prisoner|inmate|relative|family|villager|protester|protestor|demonstrator|person|individual|citizen|migrant|refugee|worker)s?$/i;

/** Members of a force or an authority: arrested or tried, they answer for something and are not the affected. */
export const OF_A_FORCE =
  /\b(?:officers?|police(?:m[ae]n|wom[ae]n)?|polic(?:e|ing)|soldiers?|guards?|gendarmes?|sergeant|lieutenant|captain|major|colonel|general|inspector|commissioner|commander|constable|agents?|official|troops|servicem[ae]n|investigators?|suspects?|masterminds?|defendants?|perpetrators?|criminals?|attackers?|gunm[ae]n)\b/i;

/** Before whom one is heard. */
export const HEARS_OTHERS = /\b(?:investigators?|prosecutors?|judges?|court|tribunal|magistrate|commission|panel)\b/i;

/** What can be taken part in. */
export const A_PROCEEDING =
  /\b(?:investigation|inquiry|probe|trial|court|hearings?|proceedings?|testif\w+|testimony|confrontation|criminal case|case)\b/i;

/** Only some were able to. */
export const ONLY_SOME = /\b(?:only|just|no more than|could|able to|managed to|allowed to|permitted to)\b/i;

/** What kept somebody away. */
export const KEPT_FROM =
  /\b(?:not (?:been )?(?:allowed|able|permitted)|unable to|prevented from|barred from|banned from|refused entry|denied entry|could not|couldn['’]t|cannot|can['’]t|afraid to)\b/i;

/** Words that open a reason; the reason runs to the end of its clause. */
export const BECAUSE =
  /\b(?:due to|because(?: of)?|owing to|on account of|as a result of|thanks to|after (?:being|having been)|(?:having|since) (?:been|they (?:were|had been)))\b[^.;:!?()\n]*/i;

/** Somebody who speaks for another at law. */
export const REPRESENTS = /\b(?:lawyer|attorney|counsel|advocate|barrister|solicitor|legal representative)s?\b/i;

/** Somebody who heads a body, so that the body may represent whom he or she does. */
export const HEADS = /\b(?:president|head|director|founder|chair\w*|leader|co-?ordinator|lawyer|attorney)\b/i;

/** Words after which members of a group are named. */
export const NAMES_MEMBERS = /\b(?:including|among them|amongst them|such as|namely)\b/i;

/** Complaints and cases of which only "most" or "few" is said: a quantity without a number. */
export const UNNUMBERED_COMPLAINTS =
  /(?<!\bin )\b(?:most|many|few|hardly any|almost (?:all|none)|nearly all|the (?:vast |overwhelming )?majority of|none of|not (?:a single|one)|dozens of|hundreds of|thousands of|scores of)\b[^.;:,!?\n]*?\b(?:complaints?|allegations|criminal cases|cases|reports of (?:torture|ill-treatment|abuse)|applications|lawsuits)\b[^.;:,!?\n]*/i;

/** That nobody got as far as a stage, said without a number. */
export const NOBODY_CAME_TO =
  /\b(?:not (?:a single|one)|none of|nobody|no one|no (?:officer|official|soldier|policeman|perpetrator|suspect)s?|neither)\b[^.;:!?\n]*?\b(?:(?<arrested>arrested|detained)|(?<charged>charged|prosecuted|indicted)|(?<tried>put on trial|stood trial|tried|brought to (?:trial|court))|(?<convicted>convicted|punished|sentenced|brought to justice|held (?:accountable|responsible)))\b[^.;:!?\n]*/i;
