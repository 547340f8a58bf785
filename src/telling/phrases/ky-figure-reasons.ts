import type { Phrases } from './phrases.ts';

const between = (from: string, to: string): string =>
  from === '' || to === '' ? '' : `: мурункусу — ${from}, кийинкиси — ${to}`;

/** What people a unit means; "person" and no unit at all mean anybody. */
const people = (unit: string): string =>
  unit === '' || unit === 'person' ? 'ар кандай адамдарды' : `өзүнчө топту (${unit})`;

/** Why counts are one series, or are not; parts of sentences like all reasons. */
export const kyrgyzFigureReasons: Phrases['reasons'] = {
  // as of when a count was given
  'as-said': () => 'айтылган учуру',
  'as-told': () => 'аны келтирген кабарда мындан тагыраак убакыт жок',
  // one count
  'same-number': () => 'бир эле нерсенин бирдей саны',
  'numbers-can-be-one': () => 'экөө тең бир санды билдириши мүмкүн',
  'words-bound-no-number': () => 'сөздөрү санды чектебейт',
  'same-voice-later': (arg) => `ошол эле тарап кийинчерээк сан келтирет${between(arg('from'), arg('to'))}`,
  'later-and-greater': (arg) => `бир эле нерсенин кийинки жана чоңураак саны${between(arg('from'), arg('to'))}`,
  'official-against-independent': () => 'бири расмий сан, экинчиси андай эмес, ошондуктан бири экинчисинен өскөн эмес',
  'figures-exclude-each-other': () => 'бир эле нерсе эсептелет, бирок экөө бир санды билдире албайт',
  'one-voice-gives-both': () => 'экөөнү тең бир тарап келтирет жана эмнеси менен айырмаланарын айтпайт',
  // other counts
  'counted-as-part': () => 'бири экинчисинин бөлүгү катары айтылат',
  'told-side-by-side': () => 'бир сүйлөм аларды катар келтирет',
  'other-bounds': (arg) => `эсептин чеги башка: биринде ${arg('one')}, экинчисинде ${arg('other')}`,
  'other-people': (arg) => `бири ${people(arg('one'))}, экинчиси ${people(arg('other'))} эсептейт`,
  'other-occasion': (arg) =>
    `бири мына бул жөнүндө: ${arg('one')}, экинчиси мына бул жөнүндө: ${arg('other')}; бир эсеп уланып жатабы, айтылган эмес`,
  'case-against-whole': () => 'бири бир иштин адамдарын, экинчиси окуялардын баарындагы адамдарды эсептейт',
  'scope-not-told': () => 'экөө бир эле нерсени эсептейби, сөздөрдө айтылган эмес',
  'stages-of-one-proceeding': () => 'алар бир иштин баскычтары, ар бири өзүнчө эсептелген',
  'reported-and-recognised': () => 'бири билдирилгендерди, экинчиси орган тааныгандарды эсептейт',
  'is-part': () => 'сөздөр муну экинчисинин бөлүгү катары айтат',
  'has-part': () => 'сөздөр экинчисин мунун бөлүгү катары айтат',
  'part-or-beside': () => 'бир кабар муну бөлүк катары айтат, экинчиси экөөнү катар коёт',
  'told-beside': () => 'алар катар айтылат; бири экинчисинин бөлүгүбү, айтылган эмес',
};
