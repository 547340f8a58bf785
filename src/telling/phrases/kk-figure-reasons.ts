import type { Phrases } from './phrases.ts';

const between = (from: string, to: string): string =>
  from === '' || to === '' ? '' : `: алдымен мына күнге — ${from}, кейін мына күнге — ${to}`;

/** What people a unit means; "person" and no unit at all mean anybody. */
const people = (unit: string): string =>
  unit === '' || unit === 'person' ? 'кез келген адамды' : `жеке топты («${unit}»)`;

/** Why counts are one series, or are not; parts of sentences like all reasons. */
export const kazakhFigureReasons: Phrases['reasons'] = {
  // as of when a count was given
  'as-said': () => 'айтылған кезі',
  'as-told': () => 'санды келтірген хабарламада бұдан дәл уақыт жоқ',
  // one count
  'same-number': () => 'дәл сол нәрсенің дәл сол саны',
  'numbers-can-be-one': () => 'екеуі бір санды білдіруі мүмкін',
  'words-bound-no-number': () => 'оның сөздері ешқандай санды шектемейді',
  'same-voice-later': (arg) => `сол айтушы кейінірек басқа сан келтіреді${between(arg('from'), arg('to'))}`,
  'later-and-greater': (arg) => `дәл соның кейінгі әрі үлкенірек саны${between(arg('from'), arg('to'))}`,
  'official-against-independent': () =>
    'бірі — ресми сан, екіншісі ресми емес, сондықтан біреуі екіншісіне ұласқан емес',
  'figures-exclude-each-other': () => 'бір нәрсе саналады, бірақ екеуі бір санды білдіре алмайды',
  'one-voice-gives-both': () => 'екеуін де бір айтушы келтіреді, бірақ олардың неден бөлек екенін айтпайды',
  // other counts
  'counted-as-part': () => 'бірі екіншісінің бөлігі ретінде айтылады',
  'told-side-by-side': () => 'екеуі бір сөйлемде қатар айтылады',
  'other-bounds': (arg) => `бірінің шегі: ${arg('one')}; екіншісінің шегі: ${arg('other')}`,
  'other-people': (arg) => `бірі ${people(arg('one'))}, екіншісі ${people(arg('other'))} санайды`,
  'other-occasion': (arg) =>
    `бірі мына оқиғаға қатысты: ${arg('one')}; екіншісі — мынаған: ${arg('other')}; бір санның жалғасы ма, ол айтылмайды`,
  'case-against-whole': () => 'бірі бір іс бойынша адамдарды, екіншісі жалпы оқиғалар бойынша адамдарды санайды',
  'scope-not-told': () => 'екеуі бір нәрсені санай ма, ол сөздерден көрінбейді',
  'stages-of-one-proceeding': () => 'бұл — бір іс жүргізудің кезеңдері, әрқайсысы бөлек саналады',
  'reported-and-recognised': () => 'бірі хабарланғандарды, екіншісі билік органы таныған адамдарды санайды',
  'is-part': () => 'сөздерде ол екіншісінің бөлігі ретінде айтылады',
  'has-part': () => 'сөздерде екіншісі оның бөлігі ретінде айтылады',
  'part-or-beside': () => 'бір хабарлама оны бөлігі ретінде айтады, басқасы екеуін қатар қояды',
  'told-beside': () => 'екеуі қатар айтылады; бірі екіншісінің бөлігі ме, ол айтылмайды',
};
