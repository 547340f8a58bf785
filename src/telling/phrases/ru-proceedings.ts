import { ended } from './full-stop.ts';
import type { ProceedingPhrases } from './proceeding-phrases.ts';
import { counted, formFor } from './ru-words.ts';

const monthsAtLeast = (n: number): string => `${n} ${formFor(n, 'месяца', 'месяцев', 'месяцев')}`;

/** Proceedings in Russian: every status is worded so that it claims no more than the last step that is told. */
export const russianProceedings: ProceedingPhrases = {
  stage: {
    complaint_filed: 'подана жалоба',
    check_or_registration_refused: 'отказ в регистрации либо только проверка',
    pretrial_open: 'идёт досудебное расследование',
    pretrial_interrupted: 'сроки досудебного расследования прерваны',
    pretrial_terminated: 'досудебное расследование прекращено',
    pretrial_completed: 'досудебное расследование завершено',
    returned_for_investigation: 'возвращено на дополнительное расследование',
    indictment_to_court: 'передано в суд',
    pretrial_hearing: 'предварительное слушание',
    main_trial: 'судебное разбирательство',
    court_suspended: 'приостановлено судом',
    first_instance_judgment: 'есть приговор первой инстанции',
    appeal: 'апелляционное рассмотрение',
    in_force: 'приговор вступил в законную силу',
    cassation: 'кассационное рассмотрение',
    remitted: 'направлено на новое рассмотрение',
    enforcement: 'наказание исполняется',
    closed: 'прекращено',
    suspended_or_interrupted_unspecified: 'приостановлено либо сроки прерваны: что именно, из сообщений неясно',
    unknown: 'стадия неизвестна',
  },
  status: {
    complainant: 'заявитель',
    victim_claimed: 'сообщается о причинённом вреде; о признании потерпевшим не сообщается',
    victim_recognised: 'имеет статус потерпевшего',
    victim_status_refused: 'отказано в признании потерпевшим',
    victim_status_terminated: 'статус потерпевшего прекращён',
    civil_claimant: 'гражданский истец',
    witness: 'свидетель',
    suspect: 'подозреваемый, по сообщениям',
    accused: 'предъявлено обвинение',
    defendant: 'подсудимый',
    convicted_not_final: 'осуждение в первой инстанции; о вступлении приговора в силу не сообщается',
    convicted_final: 'осуждение, приговор вступил в силу',
    acquitted_not_final: 'оправдание; о вступлении приговора в силу не сообщается',
    acquitted_final: 'оправдание, приговор вступил в силу',
    wanted: 'в розыске',
    deceased: 'нет в живых',
  },
  outcome: {
    convicted: 'вина установлена',
    acquitted: 'оправдание',
    sentenced: 'наказание',
    terminated: 'завершено без приговора',
    amnestied: 'амнистия или помилование',
  },
  related: {
    same_matter: 'о том же самом, в другом производстве',
    concerns_torture_in: 'о вреде, который, по сообщениям, причинён обвиняемому по делу',
    counter_case: 'против того, кто, по сообщениям, пострадал по делу',
  },
  since: (when) => `по шагу с датой: ${when}`,
  earlier: (status) => `ранее: ${status}`,
  silence: ({ from, to, open, min, max, within }) => {
    const most = max === undefined || max === min ? '' : ` и не более ${max}`;
    const end = open ? `самое новое сообщение, ${to}` : to;
    const told = `Нет ни одного шага с известным днём (${from} — ${end}): не менее ${min}${most} ${formFor(
      max === undefined || max === min ? min : max,
      'месяца',
      'месяцев',
      'месяцев',
    )}`;
    return within.length === 0
      ? `${told}.`
      : `${told}. ${ended(`Без собственного дня, возможно, в этом промежутке: ${within.join('; ')}`)}`;
  },
  silenceBrief: (min) => `молчание: не менее ${monthsAtLeast(min)}`,
  inferredStep: (act) => `${act} (выведено)`,
  undated: (n) => `+ ${counted(n, 'шаг', 'шага', 'шагов')} без даты`,
  toldAgain: 'упомянуто повторно без даты',
  unknownCountry: 'страна неизвестна',
  lanes: 'Производства во времени; номера соответствуют шагам ниже',
  stageNow: 'Стадия',
  persons: 'В каком положении каждое лицо',
  charges: 'Обвинения и установленная вина',
  outcomes: 'Исход',
  record: 'Обвинения, исходы и другие производства',
  relatedTo: 'Смотрите также',
  loose: 'Шаги, для которых производство не найдено',
  looseNote: 'Ни одно слово не говорит, к какому производству они относятся; догадок здесь нет.',
  note: 'Каждый статус дан по последнему сообщению о нём. Осуждение названо окончательным, только если сообщения прямо говорят об этом.',
  whyHere: 'почему здесь',
};
