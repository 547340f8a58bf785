/**
 * English words by which topics, findings and media are known to speak of force, of a confession or of a recording, where a
 * reading hands them on as words. Another language adds its own here.
 */
export const FORCE =
  /\b(?:force[ds]?|forcing|coerc\w+|duress|compel\w*|tortur\w+|beaten|beatings?|threat\w*|extort\w*|extracted)\b/i;
export const CONFESSION = /\b(?:confess\w*|self-incriminat\w*)\b/i;
export const RECORDING =
  /\b(?:videos?|videotapes?|footage|clips?|recordings?|recorded|tapes?|film(?:ed)?|broadcasts?|broadcasted|televis\w+|tv|camera|aired)\b/i;
export const SIGNED = /\b(?:sign(?:ed|ing)?|paper|document|affidavit)\b/i;
/** "That he had been forced to say so": what a speaker says of their own words. */
export const MADE_TO_SAY =
  /\b(?:forced|made|coerced|compelled)\b(?: \w+){0,3} to (?:say|read|confess|sign|admit|testify)\b/i;
