/**
 * Words that head the names of bodies and of places. Facts of the English language, written for Aigak.
 * All in lower case, singular unless only the plural is used.
 */
const words = (text: string): string[] => text.trim().split(/\s+/);

/** Heads of state bodies: a country's adjective before them says whose they are and is no part of the name. */
export const stateBodyHeads: readonly string[] = words(`
ministry department office court tribunal committee commission council agency bureau police parliament senate
congress assembly government cabinet directorate administration authority embassy consulate army navy guard
militia service inspectorate prosecutor ombudsman chamber house prefecture secretariat legislature judiciary
military customs gendarmerie constabulary treasury duma majlis mazhilis jogorku verkhovna politburo junta
`);

/** Heads of other bodies: here an adjective belongs to the name. */
export const otherBodyHeads: readonly string[] = words(`
party foundation fund union organization organisation association society institute institution university college
school academy force forces center centre hospital clinic church mosque temple synagogue company corporation corp inc ltd llc plc
group holding holdings bank club team league federation confederation alliance coalition network movement front
brigade battalion regiment division corps squad unit partnership initiative project program programme forum
conference watch international amnesty observatory laboratory laboratories lab museum theater theatre orchestra
philharmonic studio studios records pictures entertainment airlines airways railways motors industries systems
technologies partners associates trust board panel station channel television tv radio news newspaper times post
gazette tribune herald journal magazine review chronicle telegraph guardian observer mirror press media agency wire
broadcasting minerals metals resources mines gems diamonds textiles steel cement enterprises enterprise monitor sentinel dispatch
globe inquirer forensics archive archives collective syndicate cartel brotherhood sisterhood order congregation diocese nations treaty bar
advisors advisers brothers sons ventures capital investments foods stores services
telecom telecommunications solutions software electronics pharmaceuticals energy oil petroleum mining insurance logistics hotel restaurant
`);

/** Words that make a body a voice others speak through. */
export const outletHeads: readonly string[] = words(`
television tv radio news newspaper times post gazette tribune herald journal magazine review chronicle telegraph
press media channel broadcasting wire station daily weekly website portal outlet broadcaster bulletin agency tabloid newswire service
`);

/** Words that open the names of bodies in English and in languages that set the head first. */
export const bodyOpeners: readonly string[] = words(`
radio tv télé tele televisión television channel canal agence agencia agenzia diario periódico banco banque banca grupo
groupe gruppo fundación fundação fondation association asociación associação sindicato partido parti partito comité
comisión commission société sociedad sociedade compañía compagnie hotel club universidad universidade université
ministerio ministério ministère instituto institut team bank
`);

/** Nouns of which a country, seldom a person, is the owner or the first part. */
export const stateNouns: readonly string[] = words(`
ambassador embassy consulate capital authority authorities parliament border police court constitution territory
strongman citizen national citizenship passport diplomat soil coast judiciary currency independence
`);

/** Lower-case nouns for sites and districts after a name that is a place's. */
export const siteNouns: readonly string[] = words(`
mine mines quarry village town city district province region prison jail colony camp airport port harbour harbor
bridge dam border checkpoint crossing refinery plant oilfield forest river lake valley coast area suburb neighbourhood
neighborhood market square stadium barracks garrison massacre shooting killings bombing earthquake clashes
`);

/** After "Ministry of" and "Committee for", words that may follow "and". */
export const bodyTopics: readonly string[] = words(`
justice interior internal affairs security human rights health foreign education science labor labour social
protection defense defence finance economy economic culture sports sport trade industry energy agriculture tourism
environment information communications communication transport development planning investigation intelligence
corruption crime narcotics drug drugs emergency situations migration population employment welfare firearms
explosives tobacco alcohol customs revenue taxation treasury budget legal law order religion religious ecology
infrastructure innovation technology technologies research cooperation europe rule freedom democracy peace
liberties equality election elections electoral referendum commerce procurement supervision monitoring control family youth women children statistics standards safety rehabilitation prevention torture
`);

/** Heads of names of places, capitalised in the name ("Lake …") or not ("… region"). */
export const placeHeads: readonly string[] = words(`
region district province oblast county prefecture governorate territory republic kingdom emirate state states city
town village township borough municipality island islands isle peninsula river lake sea ocean gulf bay strait canal
mountain mountains mount hills valley desert plateau coast cape beach forest park street avenue road boulevard lane
square highway bridge airport port harbor harbour station prison jail camp colony neighborhood neighbourhood quarter
suburb settlement raion rayon krai okrug aul palace castle stadium cemetery border crossing dam reservoir canyon glacier pass trail ranch farm estate abbey fortress motel inn
emirates heights springs falls creek county ridge plaza mall tower building hall checkpoint
`);

/** Heads that in lower case after a name make one name of a place with it. */
export const lowerPlaceHeads: readonly string[] = words(`
region district province oblast county prefecture governorate peninsula river valley island islands airport prison
street avenue square highway mountains raion rayon krai village
`);

/** Nouns that stand for a body when they head a description. "-" after the word: a body of many, spoken of as one or more. */
export const bodyNouns: readonly string[] = words(`
ministry department office court tribunal committee commission council agency bureau parliament senate government
cabinet directorate administration embassy consulate army navy militia service chamber secretariat legislature
party foundation fund union organization organisation association society institute university college school academy
center centre hospital clinic church mosque company corporation firm bank club team league federation alliance
coalition network movement station channel newspaper outlet website magazine broadcaster watchdog ngo charity
police military judiciary prosecution gendarmerie military regime unit brigade battalion bloc
airline publisher group media press
`);

/** Nouns of several words or plural shape that stand for a body. */
export const bodyPhrases: readonly string[] = [
  'law enforcement',
  'armed forces',
  'security forces',
  'special forces',
  'secret service',
  'police department',
  'prosecutors office',
  'civil society',
];
