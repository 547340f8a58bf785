/**
 * What may follow the stem of a name in a folded word (see `foldWord`), so that its cases and plurals are hidden with it.
 * Russian cases of names and surnames, Kazakh and Kyrgyz cases and plurals, English plurals.
 */
const CASES =
  'a e i o u s es aa ee oe ie ua uu ei oi ai im om em am ah ih ami imi iami ogo ego omu emu ue ' +
  'in nin din tin nun dun tun non don ton ga ge ka ke go ko na ne no ni di ti nu du tu da de ta te do to ' +
  'nda nde dan den tan ten nan nen non men ben pen lar ler dar der tar ter lor lori lari leri nar ner dor tor';

/** What makes another name of one: a patronymic, a family's surname. Words that end so are hidden, but given to nobody. */
const OTHER_NAMES =
  'ov ova ovi ovih ovim ovu ovoi ev eva evi evih evu evoi in ina ini inu inoi ovich evich ovna evna uli uulu kizi tegi';

export const ENDINGS: ReadonlySet<string> = new Set(CASES.split(' '));
export const NAME_ENDINGS: ReadonlySet<string> = new Set(OTHER_NAMES.split(' '));

/** Words before a name that are nobody's, and small words within one: hiding them would hide them everywhere. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss dr prof sir lady gen col maj capt lt sgt rev st saint judge president minister officer general ' +
    'colonel captain lieutenant sergeant major professor doctor father mother brother sister the of and al el ad as ' +
    'bin ibn bint ben abu van von der den de da di du la le dos del г-н г-жа'
  ).split(' '),
);

/**
 * English words that are also names: hidden where they begin with a capital letter, left where they do not, so that a
 * report about somebody called May can still say what may happen.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'will may mark hope grace rose bill grant faith joy art dawn frank jack june april august pat rob sue ray lee king ' +
    'young long white black brown green price rich stone hill wood day bush bank banks cook baker smith hunter fisher ' +
    'porter taylor miller carter mason page bell field forest rivers lake drew max pearl ruby olive ivy penny sandy ' +
    'chance chase dean duke earl gene guy hall head jean jerry john march miles nick norm rush sky summer winter wise ' +
    'case court police party home man said son sun time will an so do he in to no you min we she me my or as is it be'
  ).split(' '),
);
