import type { ProceedingPhrases } from './proceeding-phrases.ts';

/** Proceedings in Kyrgyz: every status is worded so that it claims no more than the last step that is told. */
export const kyrgyzProceedings: ProceedingPhrases = {
  stage: {
    complaint_filed: 'арыз берилген',
    check_or_registration_refused: 'каттоодон баш тартылган же текшерүү гана жүргүзүлгөн',
    pretrial_open: 'сотко чейинки тергөө жүрүп жатат',
    pretrial_interrupted: 'тергөө мөөнөтүнүн өтүшү үзүлгөн',
    pretrial_terminated: 'сотко чейинки тергөө кыскартылган',
    pretrial_completed: 'сотко чейинки тергөө аяктаган',
    returned_for_investigation: 'кошумча тергөөгө кайтарылган',
    indictment_to_court: 'сотко жөнөтүлгөн',
    pretrial_hearing: 'сотто алдын ала угуу',
    main_trial: 'сотто каралып жатат',
    court_suspended: 'сот токтото турган',
    first_instance_judgment: 'биринчи инстанцияда чечилген',
    appeal: 'апелляцияда',
    in_force: 'сот чечими мыйзамдуу күчүнө кирген',
    cassation: 'кассацияда',
    remitted: 'сотто кайра кароого жөнөтүлгөн',
    enforcement: 'жаза өтөлүүдө',
    closed: 'жабылган',
    suspended_or_interrupted_unspecified: 'токтото турулган же мөөнөтү үзүлгөн: кайсынысы экенин кабарлар айтпайт',
    unknown: 'баскычы белгисиз',
  },
  status: {
    complainant: 'арыз берген',
    victim_claimed: 'жабыр тарткан деп айтылат; жабырлануучу деп таанылганы билдирилген эмес',
    victim_recognised: 'жабырлануучу деп таанылган',
    victim_status_refused: 'жабырлануучу деп таануудан баш тартылган',
    victim_status_terminated: 'мындан ары жабырлануучу деп таанылбайт',
    civil_claimant: 'жарандык доогер',
    witness: 'күбө',
    suspect: 'шектүү деп аталган',
    accused: 'айып коюлган',
    defendant: 'сотко тартылган',
    convicted_not_final: 'биринчи инстанцияда соттолгон; өкүмдүн мыйзамдуу күчүнө киргени билдирилген эмес',
    convicted_final: 'соттолгон (өкүм мыйзамдуу күчүнө кирген)',
    acquitted_not_final: 'акталган; өкүмдүн мыйзамдуу күчүнө киргени билдирилген эмес',
    acquitted_final: 'акталган (өкүм мыйзамдуу күчүнө кирген)',
    wanted: 'издөөдө',
    deceased: 'каза болгон',
  },
  outcome: {
    convicted: 'күнөөлүү деп табылган',
    acquitted: 'акталган',
    sentenced: 'жаза',
    terminated: 'өкүмсүз кыскартылган',
    amnestied: 'мунапыс же ырайым',
  },
  related: {
    same_matter: 'ошол эле маселе, башка иште',
    concerns_torture_in: 'айыпталган адамга зыян келтирилди деп айтылганы жөнүндө, ал адам айыпталган иш',
    counter_case: 'жабыр тарткан деп айтылган адамга каршы, ал адам жабыр тарткан иш',
  },
  since: (when) => `кадамдын датасы: ${when}`,
  earlier: (status) => `мурда: ${status}`,
  silence: ({ from, to, open, min, max, within }) => {
    const most = max === undefined || max === min ? '' : `, эң көп дегенде ${max}`;
    const end = open ? 'эң жаңы кабар' : 'кийинки кадам';
    const told = `Ортодо күнү белгилүү кадам жок: мурунку кадам — ${from}; ${end} — ${to}; кеминде ${min}${most} ай`;
    return within.length === 0
      ? `${told}.`
      : `${told}. Өз күнү айтылбаган, балким ушул аралыкта болгон кадамдар: ${within.join('; ')}.`;
  },
  silenceBrief: (min) => `тынчтык: кеминде ${min} ай`,
  inferredStep: (act) => `${act} (тыянак чыгарылган)`,
  undated: (n) => `+ ${n} датасыз`,
  toldAgain: 'датасы айтылбай кайра баяндалган',
  unknownCountry: 'өлкөсү белгисиз',
  lanes: 'Иштер убакыт боюнча; номерлер төмөндөгү кадамдардыкы',
  stageNow: 'Баскычы',
  persons: 'Ар бир адамдын макамы',
  charges: 'Айып же күнөө',
  outcomes: 'Жыйынтыгы',
  record: 'Айыптар, жыйынтыктар жана башка иштер',
  relatedTo: 'Дагы караңыз',
  loose: 'Кайсы ишке тиешелүү экени табылбаган кадамдар',
  looseNote: 'Булар кайсы ишке тиешелүү экенин бир да сөз айтпайт; божомолдонгон жок.',
  note: 'Ар бир макам акыркы билдирилгендей көрсөтүлдү. Өкүм мыйзамдуу күчүнө кирди деп кабарлар ачык айткан жерде гана айтылат.',
  whyHere: 'кошулган',
};
