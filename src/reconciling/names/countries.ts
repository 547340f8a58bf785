import { countryNamed, countryOfAdjective, countryOfPeople } from './knowledge/known-names.ts';

/**
 * Countries with the English words that mean "of that country", so that "Kenyan police" and "police of Kenya" are seen to
 * speak of one country. One country a line: its name, then its adjectives and other names.
 */
const LINES = `afghanistan afghan afghani
albania albanian
algeria algerian
andorra andorran
angola angolan
argentina argentine argentinian
armenia armenian
australia australian
austria austrian
azerbaijan azerbaijani azeri
bahrain bahraini
bangladesh bangladeshi
barbados barbadian
belarus belarusian belarusan byelorussian
belgium belgian
belize belizean
benin beninese
bhutan bhutanese
bolivia bolivian
bosnia bosnian
botswana botswanan
brazil brazilian
brunei bruneian
bulgaria bulgarian
burundi burundian
cambodia cambodian
cameroon cameroonian
canada canadian
chad chadian
chile chilean
china chinese prc
colombia colombian
congo congolese
croatia croatian
cuba cuban
cyprus cypriot
czechia czech
denmark danish
djibouti djiboutian
ecuador ecuadorian ecuadorean
egypt egyptian
eritrea eritrean
estonia estonian
ethiopia ethiopian
fiji fijian
finland finnish
france french
gabon gabonese
gambia gambian
georgia georgian
germany german
ghana ghanaian
greece greek
guatemala guatemalan
guinea guinean
guyana guyanese
haiti haitian
honduras honduran
hungary hungarian
iceland icelandic
india indian
indonesia indonesian
iran iranian
iraq iraqi
ireland irish
israel israeli
italy italian
jamaica jamaican
japan japanese
jordan jordanian
kazakhstan kazakh kazakhstani qazaq kazak qazaqstan
kenya kenyan
kosovo kosovan kosovar
kuwait kuwaiti
kyrgyzstan kyrgyz kyrgyzstani kirghiz kirgiz
laos laotian lao
latvia latvian
lebanon lebanese
lesotho
liberia liberian
libya libyan
lithuania lithuanian
luxembourg
madagascar malagasy
malawi malawian
malaysia malaysian
maldives maldivian
mali malian
malta maltese
mauritania mauritanian
mauritius mauritian
mexico mexican
moldova moldovan
mongolia mongolian
montenegro montenegrin
morocco moroccan
mozambique mozambican
myanmar burmese burma
namibia namibian
nepal nepali nepalese
netherlands dutch
nicaragua nicaraguan
niger nigerien
nigeria nigerian
norway norwegian
oman omani
pakistan pakistani
palestine palestinian
panama panamanian
paraguay paraguayan
peru peruvian
philippines philippine filipino
poland polish
portugal portuguese
qatar qatari
romania romanian
russia russian
rwanda rwandan
senegal senegalese
serbia serbian serb
singapore singaporean
slovakia slovak
slovenia slovenian slovene
somalia somali
spain spanish
sudan sudanese
suriname surinamese
sweden swedish
switzerland swiss
syria syrian
taiwan taiwanese
tajikistan tajik tajikistani
tanzania tanzanian
thailand thai
togo togolese
tunisia tunisian
turkey turkish turkiye türkiye
turkmenistan turkmen
uganda ugandan
ukraine ukrainian
uruguay uruguayan
uzbekistan uzbek uzbekistani
vanuatu
venezuela venezuelan
vietnam vietnamese
yemen yemeni
zambia zambian
zimbabwe zimbabwean
britain british uk
scotland scottish
wales welsh
england english
usa american us`;

const COUNTRIES: ReadonlyMap<string, string> = new Map(
  LINES.split('\n').flatMap((line) => {
    const words = line.split(' ');
    return words.map((word): [string, string] => [word, words[0] ?? word]);
  }),
);

/** Endings by which English makes the word for a people from the name of a country. */
const PEOPLE = /^\p{Lu}\p{Ll}+(?:ian|ean|ese|ish)$/u;
const ENDING = /(?:ian|ean|ia|an|ese|ish|a|i)$/;

/** Whether a word that is on no list looks like the word for a people ("Ruritanian"): capital letter and ending. */
export const looksLikePeople = (word: string): boolean => PEOPLE.test(word);

/** The same by its name, adjective or people in Russian, Kazakh or Kyrgyz, in the nominative. */
const countryInCyrillic = (lower: string): string | undefined => {
  const word = lower.replace(/ё/gu, 'е');
  return countryNamed(word) ?? countryOfAdjective(word) ?? countryOfPeople(word);
};

/**
 * The country that a name or adjective means, as one lower-case word. A word that is on no list stands for itself without its
 * ending, so that a country nobody listed still agrees with its people.
 */
export const countryOf = (word: string): string => {
  const lower = word.toLowerCase();
  return COUNTRIES.get(lower) ?? countryInCyrillic(lower) ?? (lower.length > 5 ? lower.replace(ENDING, '') : lower);
};

/** Whether a word is a country's name or adjective. */
export const isCountryWord = (word: string): boolean =>
  COUNTRIES.has(word.toLowerCase()) || countryInCyrillic(word.toLowerCase()) !== undefined;
