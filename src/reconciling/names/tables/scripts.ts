/**
 * Letters of scripts beside Latin and Cyrillic in Latin, plainly: only the same name in two scripts has to come near. Arabic and
 * Hebrew write few vowels, so a name in them is compared by its consonants alone.
 */
const table = (text: string): readonly [string, string][] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]);

const GREEK =
  table(`α:a ά:a β:v γ:g δ:d ε:e έ:e ζ:z η:i ή:i θ:th ι:i ί:i ϊ:i ΐ:i κ:k λ:l μ:m ν:n ξ:ks ο:o ό:o π:p ρ:r σ:s ς:s τ:t
υ:i ύ:i ϋ:i φ:f χ:ch ψ:ps ω:o ώ:o`);
const ARABIC =
  table(`ا: أ: إ: آ: ب:b ت:t ث:th ج:j ح:h خ:kh د:d ذ:d ر:r ز:z س:s ش:sh ص:s ض:d ط:t ظ:z ع: غ:gh ف:f ق:q ك:k ک:k ل:l م:m ن:n
ه:h ة: و:v ي: ى: ی: ئ: ؤ: ء: پ:p چ:ch ژ:zh گ:g ڤ:v`);
const HEBREW = table(
  `א: ב:b ג:g ד:d ה:h ו:v ז:z ח:h ט:t י: כ:k ך:k ל:l מ:m ם:m נ:n ן:n ס:s ע: פ:p ף:f צ:ts ץ:ts ק:k ר:r ש:sh ת:t`,
);
const GEORGIAN =
  table(`ა:a ბ:b გ:g დ:d ე:e ვ:v ზ:z თ:t ი:i კ:k ლ:l მ:m ნ:n ო:o პ:p ჟ:zh რ:r ს:s ტ:t უ:u ფ:p ქ:k ღ:gh ყ:q შ:sh ჩ:ch ც:ts ძ:dz
წ:ts ჭ:ch ხ:kh ჯ:j ჰ:h`);
const ARMENIAN =
  table(`ա:a բ:b գ:g դ:d ե:e զ:z է:e ը:y թ:t ժ:zh ի:i լ:l խ:kh ծ:ts կ:k հ:h ձ:dz ղ:gh ճ:ch մ:m յ:y ն:n շ:sh ո:o չ:ch պ:p ջ:j ռ:r ս:s վ:v
տ:t ր:r ց:ts ւ:v փ:p ք:k օ:o ֆ:f և:ev`);

/** Letters that write vowels. */
export const VOWELLED: ReadonlyMap<string, string> = new Map([...GREEK, ...GEORGIAN, ...ARMENIAN]);
/** Letters of scripts that leave most vowels out. */
export const VOWELLESS: ReadonlyMap<string, string> = new Map([...ARABIC, ...HEBREW]);
