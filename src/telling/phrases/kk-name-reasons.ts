import type { Phrases } from './phrases.ts';

/** Why two names are, or may be, one: part of a sentence per code, fit to stand after a colon. */
export const kazakhNameReasons: Phrases['reasons'] = {
  'name-equal': () => 'аты сөзбе-сөз бірдей',
  'name-spelling': () => 'бір ат екі түрлі жазылған',
  'name-particles': () => 'ішіндегі көмекші сөзден басқасы бірдей ат',
  'name-ending': () => 'жынысқа не септікке қарай өзгеретін жалғаудан басқасы бірдей ат',
  'name-called': () => 'бірі екіншісінің қысқартылған не шетелдік түрі',
  'name-sound': () => 'айтылуы ұқсас аттар',
  'name-other-script': () => 'екі жазуда да дауыссыз дыбыстары бірдей',
  'name-initial': () => 'бас әрпі екінші атқа сәйкес келеді',
  'name-letter': () => 'аттардың бір ғана әрпі бөлек',
  'name-letters': () => 'аттардың екі әрпі бөлек',
  'name-root': () => 'түбірі бір сөздер',
  'name-without-father': () => 'бірінде әкесінің аты жоқ',
  'name-with-initial': () => 'бірінде артық бас әріп бар',
  'name-with-more-words': () => 'бірінде екіншісінен көп сөз бар',
  'name-one-word': () => 'бір сөзден тұратын ат, ол көп адамда болуы мүмкін',
  'name-incomplete': () => 'екінші аттың бөлігі болып тұрған жалғыз сөз',
  'name-nothing-equal': () => 'екі атта толық бірдей сөз жоқ',
  'name-common': () => 'тек өте жиі кездесетін сөздері бірдей',
  'name-turned': () => 'екі аттың орны ауысқан',
  'name-legal-form-missing': () => 'бірдей атау, бірінде құқықтық нысаны көрсетілмеген',
  'name-other-legal-form': () => 'бірдей атау, құқықтық нысаны басқа',
  'name-other-number': () => 'атаулардың нөмірлері әртүрлі',
  'name-number-missing': () => 'бір атауда нөмір бар, екіншісінде жоқ',
  'name-other-country': () => 'атаулардың елдері әртүрлі',
  'name-country-missing': () => 'бір атауда ел бар, екіншісінде жоқ',
  'held-that-post': (arg) =>
    `ол кезде (${arg('date')}) сонда мына лауазымда болғаны белгілі жалғыз адам: ${arg('post')}`,
  'other-name': () => 'аттары әртүрлі',
};
