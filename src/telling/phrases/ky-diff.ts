import type { DiffPhrases } from './diff-phrases.ts';

/** A difference between two states of a case, in Kyrgyz. */
export const kyrgyzDiff: DiffPhrases = {
  since: (entries, entry, day) =>
    entry === undefined
      ? 'Иштин башынан бери'
      : `Журналдын ${entries}-жазуусунан бери: ${entry}${day === undefined ? '' : `, катталган күнү ${day}`}`,
  nothing: 'Андан бери эч нерсе кошулган да, чечилген да жок.',
  byDecisions: 'Чечимдер эмнени өзгөрттү',
  byAigak: 'Aigak программасынын жаңы версиясы эмнени өзгөрттү',
  sameAigak: 'Эч нерсе: андан бери бул ишти Aigak программасынын ошол эле версиясы баяндап келет.',
  lostAigak:
    'Мурунку Aigak бул жерде эмне айтканы белгисиз: ал сакталган эмес же derived/ өчүрүлгөн. Андан бир да чечим жоголбойт.',
  otherAudience: 'Бул аудитория үчүн салыштырылган жок: мурунку Aigak айтканы купуя аудитория үчүн сакталган.',
  olderAigak: (then, now, day) =>
    `Ошол эле кабарлар жана чечимдер боюнча (акыркысы катталган күн: ${day}): мурда ${then}, азыр ${now}. Ошол кездеги баян азыр кайра эсептелди; мунун бирин да кабар же чечим өзгөрткөн эмес.`,
};
