import type { ProceedingPhrases } from './proceeding-phrases.ts';

/** Proceedings in Kazakh: every status is worded so that it claims no more than the last step that is told. */
export const kazakhProceedings: ProceedingPhrases = {
  stage: {
    complaint_filed: 'шағым берілген',
    check_or_registration_refused: 'тіркеуден бас тартылған немесе тек тексеру жүргізілген',
    pretrial_open: 'сотқа дейінгі тергеп-тексеру жүріп жатыр',
    pretrial_interrupted: 'сотқа дейінгі тергеп-тексерудің мерзімдері үзілген',
    pretrial_terminated: 'сотқа дейінгі тергеп-тексеру тоқтатылған',
    pretrial_completed: 'сотқа дейінгі тергеп-тексеру аяқталған',
    returned_for_investigation: 'қосымша тергеп-тексеруге қайтарылған',
    indictment_to_court: 'сотқа жіберілген',
    pretrial_hearing: 'алдын ала тыңдау',
    main_trial: 'сотта қаралуда',
    court_suspended: 'сот тоқтата тұрған',
    first_instance_judgment: 'бірінші сатыдағы сот үкім шығарған',
    appeal: 'апелляциялық сатыда',
    in_force: 'үкім түпкілікті және заңды күшіне енген',
    cassation: 'кассациялық сатыда',
    remitted: 'сотта жаңадан қарауға жіберілген',
    enforcement: 'жаза өтелуде',
    closed: 'іс жабылған',
    suspended_or_interrupted_unspecified:
      'іс тоқтата тұрылған немесе мерзімдері үзілген: хабарламаларда қайсысы екені айтылмайды',
    unknown: 'кезеңі белгісіз',
  },
  status: {
    complainant: 'шағым берген',
    victim_claimed: 'зардап шеккені айтылады; жәбірленуші деп танылғаны хабарланбаған',
    victim_recognised: 'жәбірленуші деп танылған',
    victim_status_refused: 'жәбірленуші деп танудан бас тартылған',
    victim_status_terminated: 'жәбірленуші мәртебесі тоқтатылған',
    civil_claimant: 'азаматтық талапкер',
    witness: 'куә',
    suspect: 'күдікті ретінде аталған',
    accused: 'айып тағылған',
    defendant: 'сотқа тартылған',
    convicted_not_final: 'бірінші сатыда кінәлі деп танылған; үкімнің түпкілікті екені хабарланбаған',
    convicted_final: 'кінәлі деп танылған (үкім түпкілікті)',
    acquitted_not_final: 'ақталған; үкімнің түпкілікті екені хабарланбаған',
    acquitted_final: 'ақталған (үкім түпкілікті)',
    wanted: 'іздеуде',
    deceased: 'қайтыс болған',
  },
  outcome: {
    convicted: 'кінәлі деп танылған',
    acquitted: 'ақталған',
    sentenced: 'жаза',
    terminated: 'үкімсіз тоқтатылған',
    amnestied: 'рақымшылық немесе кешірім',
  },
  related: {
    same_matter: 'сол мәселе, басқа іс жүргізуде',
    concerns_torture_in: 'мына істе айыпталған адамға келтірілді делінген зиянға қатысты',
    counter_case: 'мына істе зардап шекті делінген адамға қарсы',
  },
  since: (when) => `негіз болған қадамның күні: ${when}`,
  earlier: (status) => `бұрын: ${status}`,
  silence: ({ from, to, open, min, max, within }) => {
    const most = max === undefined || max === min ? '' : `, ең көбі ${max}`;
    const end = open ? `ең жаңа хабарламаның күні (${to})` : to;
    const told = `Мына екі уақыттың арасында күні белгілі қадам жоқ: бірі — ${from}, екіншісі — ${end}; кемінде ${min}${most} ай`;
    return within.length === 0
      ? `${told}.`
      : `${told}. Күні көрсетілмей айтылған, осы аралықта болуы мүмкін: ${within.join('; ')}.`;
  },
  silenceBrief: (min) => `үнсіздік: кемінде ${min} ай`,
  inferredStep: (act) => `${act} (жанама анықталған)`,
  undated: (n) => `+ күні белгісіз ${n} қадам`,
  toldAgain: 'күні көрсетілмей қайта айтылған',
  unknownCountry: 'елі белгісіз',
  lanes: 'Іс жүргізудің уақыт бойынша барысы; сандар төмендегі қадамдардың нөмірлері',
  stageNow: 'Кезеңі',
  persons: 'Әр адамның мәртебесі',
  charges: 'Тағылған айып немесе кінәлі деп танылған әрекет',
  outcomes: 'Нәтижесі',
  record: 'Айыптар, нәтижелер және басқа іс жүргізулер',
  relatedTo: 'Сондай-ақ қараңыз',
  loose: 'Қай іс жүргізуге жататыны табылмаған қадамдар',
  looseNote: 'Бұлардың қай іс жүргізуге жататынын ешбір сөз айтпайды; ол болжанбайды.',
  note: 'Әр мәртебе соңғы хабарланған күйінде берілген. Кінәлі деп тану туралы үкім хабарламаларда ашық айтылса ғана түпкілікті деп аталады.',
  whyHere: 'қосылған негізі',
};
