import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect-language.ts';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The two clerks of the town hall were freed on Tuesday, their lawyer said.'],
    ['en', 'Clerks freed after nine days in custody'],
    ['ru', 'Двух служащих мэрии отпустили во вторник, сообщил их адвокат.'],
    ['ru', 'Задержаны двое служащих мэрии'],
    ['ru', 'Полиция на вопросы не ответила, а адвокат подал жалобу в прокуратуру города.'],
    ['kk', 'Қала әкімдігінің екі қызметкері сейсенбіде босатылды, деді олардың адвокаты.'],
    ['kk', 'Полиция сұрақтарға жауап берген жоқ, ал адвокат прокуратураға шағым түсірді.'],
    ['ky', 'Мэриянын эки кызматкери шейшемби күнү бошотулду, деди алардын адвокаты.'],
    ['ky', 'Милиция суроолорго жооп берген жок, адвокат прокуратурага арыз берди жана тергөө башталды.'],
    ['uk', 'Двох службовців мерії звільнили у вівторок, повідомила їхня адвокатка.'],
    ['uz', 'Шаҳар ҳокимлигининг икки ходими сешанба куни озод қилинди, деди уларнинг адвокати ўз сўзида.'],
    ['tg', 'Ду корманди шаҳрдорӣ рӯзи сешанбе озод шуданд, гуфт вакили дифои онҳо.'],
    [
      'de',
      'Zwei Schreiber der Stadt wurden am Dienstag nach neun Tagen in Haft freigelassen, sagte ihre Anwältin, die sich nicht äußern wollte.',
    ],
    ['fr', 'Les deux employés de la mairie ont été libérés mardi après neuf jours de détention, selon leur avocat.'],
    [
      'tr',
      'İki memur salı günü serbest bırakıldı, bu karar için daha önce bir açıklama ve çok sayıda çağrı yapılmıştı.',
    ],
    ['und', '1234 — 5678'],
    ['und', ''],
  ])('[F18] tells %s: %#', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('[F18] is not misled by names in another alphabet', () => {
    const text = 'Двух служащих компании Harbour Post отпустили во вторник после обращения в Velmora Council.';
    expect(detectLanguage(text)).toBe('ru');
  });
});
