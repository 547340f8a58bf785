import type { DiffPhrases } from './diff-phrases.ts';

/** What telling says of a difference between two states of a case, in Kazakh. */
export const kazakhDiff: DiffPhrases = {
  since: (entries, entry, day) =>
    entry === undefined
      ? 'Істің басынан бері'
      : `Журналдың ${entries}-жазбасынан бері (${entry}${day === undefined ? '' : `, жазылған күні: ${day}`})`,
  nothing: 'Содан бері ештеңе қосылған да, шешілген де жоқ.',
  byDecisions: 'Шешімдер нені өзгертті',
  byAigak: 'Aigak бағдарламасының жаңа нұсқасы нені өзгертті',
  sameAigak: 'Ештеңе: содан бері істі Aigak бағдарламасының сол нұсқасы баяндайды.',
  lostAigak:
    'Aigak бағдарламасының бұрынғы нұсқасы мұнда не айтқаны белгісіз: ол сақталмаған немесе derived/ қалтасы жойылған. Бұдан ешбір шешім жоғалмайды.',
  otherAudience:
    'Бұл аудитория үшін салыстырылмады: Aigak бағдарламасының бұрынғы нұсқасы айтқан мәтін құпия аудитория үшін сақталған.',
  olderAigak: (then, now, day) =>
    `Дәл сол хабарламалар мен шешімдер (${day} күніне дейін жазылғандары) бойынша баяндалған: бұрын — ${then}, қазір — ${now}. Ол кезде болғанның бәрі қазір қайта есептелді; мұның ешқайсысын хабарлама да, шешім де өзгерткен жоқ.`,
};
