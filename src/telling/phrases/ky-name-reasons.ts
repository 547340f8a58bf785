import type { Phrases } from './phrases.ts';

/** Why two names are, or may be, one: part of a sentence per code, fit to stand after a colon. */
export const kyrgyzNameReasons: Phrases['reasons'] = {
  'name-equal': () => 'сөзмө-сөз бирдей ат',
  'name-spelling': () => 'бир эле аттын эки жазылышы',
  'name-particles': () => 'ичиндеги кичине сөздү эсепке албаганда бирдей ат',
  'name-ending': () => 'жынысына же жөндөмөсүнө жараша өзгөргөн мүчөсүн эсепке албаганда бирдей ат',
  'name-called': () => 'бири экинчисинин кыска же чет тилдеги түрү',
  'name-sound': () => 'угулушу окшош аттар',
  'name-other-script': () => 'эки жазмада үнсүздөрү бирдей',
  'name-initial': () => 'баш тамгасы экинчисинин атына туура келет',
  'name-letter': () => 'бир тамгасы менен айырмаланган аттар',
  'name-letters': () => 'эки тамгасы менен айырмаланган аттар',
  'name-root': () => 'уңгусу бир сөздөр',
  'name-without-father': () => 'бир атта атасынын аты жок',
  'name-with-initial': () => 'бир атта бир баш тамга ашык',
  'name-with-more-words': () => 'бир атта экинчисинен көп сөз бар',
  'name-one-word': () => 'бир сөздөн турган ат, андай ат көп адамда болушу мүмкүн',
  'name-incomplete': () => 'экинчи аттын бөлүгү болгон жалгыз сөз',
  'name-nothing-equal': () => 'эки аттын бир да сөзү толук дал келбейт',
  'name-common': () => 'өтө көп атта болгон сөздөр гана дал келет',
  'name-turned': () => 'эки аттын орду алмашкан',
  'name-legal-form-missing': () => 'бирдей ат, биринде укуктук формасы жок',
  'name-other-legal-form': () => 'бирдей ат, укуктук формасы башка',
  'name-other-number': () => 'аттардагы номерлер ар башка',
  'name-number-missing': () => 'бир атта номер бар, экинчисинде жок',
  'name-other-country': () => 'аттардагы өлкөлөр ар башка',
  'name-country-missing': () => 'бир атта өлкө бар, экинчисинде жок',
  'held-that-post': (arg) =>
    `бул иште ошол жерде ошол учурда (${arg('date')}) мындай кызматта болгону белгилүү жалгыз адам: ${arg('post')}`,
  'other-name': () => 'ар башка аттар',
};
