/**
 * English words in names, descriptions and posts by which it is known in which standing somebody speaks, tried in this
 * order. Another language adds its own here.
 */
export const STANDING_WORDS = {
  court: /\b(?:courts?|tribunals?|judges?|magistrates?|justices of|jury)\b/i,
  family:
    /\b(?:family|families|relatives?|parents?|father|mother|wife|husband|widow(?:er)?|sisters?|brothers?|sons?|daughters?|cousins?|uncle|aunt|grand(?:mother|father)|spouse|victims?|survivors?)\b/i,
  accused: /\b(?:defendants?|accused|convicted|suspects?)\b/i,
  independent:
    /\b(?:human rights|rights (?:group|organi[sz]ation|activist|defender)s?|ngos?|monitors?|monitoring|watch|amnesty|foundation|observers?|united nations|un experts?|rapporteurs?|red cross|activists?|researchers?|non-governmental|independent|association|partnership for|helsinki|initiative|doctors?|forensic|physicians?|surgeons?|(?<!(?:european|soviet|african) )unions?)\b/i,
  official:
    /\b(?:government|authorit(?:y|ies)|officials?|ministry|ministries|minister|president|presidency|prosecutors?|prosecutor-general|prosecution|police|policem[ae]n|interior|army|armed forces|military|soldiers?|security (?:forces|council|service|committee|officials)|national security|law enforcement|governor|mayor|parliament|lawmakers?|embassy|consulate|ambassador|consul|commissioner|chancellor|king|prime minister|state (?:committee|security|service)|intelligence|special forces|national guard|kremlin|cabinet|deputy head|chief of|colonel|general|captain|lieutenant|major|sergeant|investigators?|spokes(?:man|woman|person) for the (?:ministry|police|government|army))\b/i,
  outlet:
    /\b(?:media|newspapers?|television|tv|channels?|radio|news agency|journalists?|reporters?|editors?|magazine|broadcaster|press)\b/i,
} as const;
