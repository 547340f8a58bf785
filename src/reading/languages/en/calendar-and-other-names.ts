/**
 * Capitalised English words that name neither a person, a body nor a place. Written for Aigak; lower case.
 */
const words = (text: string): string[] => text.trim().split(/\s+/);

export const calendarWords: readonly string[] = words(`
january february march april may june july august september october november december jan feb mar apr jun jul aug sep
sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
`);

/** Heads of names of events, works, laws, things and times: a run that ends in one of them is no cast. */
export const eventHeads: readonly string[] = words(`
war wars game games olympics cup day days revolution uprising summit festival award awards prize championship
championships tournament series spring massacre genocide crisis pandemic act code convention covenant protocol
constitution amendment article treaty agreement accord declaration bill christmas easter ramadan eve weekend
holocaust catastrophe disaster hurricane typhoon storm earthquake tsunami operation century era age trophy medal bowl
open finals semifinals playoffs marathon test exhibition anthem bible quran koran internet web twitter facebook
youtube instagram telegram whatsapp tiktok covid coronavirus aids hiv dna gps pdf sms
`);

/** Words that are capitalised by habit and are no names. */
export const noNames: readonly string[] = words(`
i ii iii ok okay god internet mr mrs ms sir am pm utc gmt est edt pst a.m. p.m. ad bc tv pc cd dvd id usd eur vs etc
mps mp ngo ngos ceo ceos ied ieds
photo image video file credit source sources advertisement share related read more updated published by-line
english
`);

/** Words that often begin a sentence and are no names however they are tagged. */
export const functionWords: readonly string[] = words(`
the a an this that these those my your his her its our their some any no every each either neither both all most many
much few several one two three four five six seven eight nine ten i you he she it we they who what which whose when
where why how there here and or but nor so yet for in on at by with from to of off over under after before during
since until till while as if because although though unless whereas whether than then thus hence however meanwhile
moreover furthermore also additionally nevertheless nonetheless still instead otherwise today yesterday tomorrow now
earlier later recently currently previously eventually finally initially originally according despite amid among
between against about around near into through without within upon across along behind below above beside besides
beyond except like not only just even never ever always often sometimes perhaps maybe yes no well please
`);
