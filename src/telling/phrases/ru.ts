import type { Phrases } from './phrases.ts';
import { russianActs, russianMeasures } from './ru-acts.ts';
import { russianAffected } from './ru-affected.ts';
import { russianBoundReasons } from './ru-bounds.ts';
import { russianDates } from './ru-dates.ts';
import { russianDiff } from './ru-diff.ts';
import { russianDisputes } from './ru-disputes.ts';
import { russianFigures } from './ru-figures.ts';
import { russianFound } from './ru-found.ts';
import { russianLabels } from './ru-labels.ts';
import { russianNews } from './ru-news.ts';
import { russianProblems } from './ru-problems.ts';
import { russianProceedings } from './ru-proceedings.ts';
import { russianReasons } from './ru-reasons.ts';
import { russianSameness } from './ru-sameness.ts';
import { russianBrief, russianSummary, russianTitleBeside } from './ru-summary.ts';
import { russianTitles } from './ru-titles.ts';
import { russianWhy } from './ru-why.ts';
import { counted, listed, quoted } from './ru-words.ts';

const by = (what: string, who: string | undefined): string => (who === undefined ? what : `${what} (${who})`);

const RECORDS = {
  events: ['событие', 'события', 'событий'],
  people: ['лицо или организация', 'лица и организации', 'лиц и организаций'],
  figures: ['число', 'числа', 'чисел'],
  sources: ['источник', 'источника', 'источников'],
  decisions: ['решение', 'решения', 'решений'],
  review: ['утверждение на проверке', 'утверждения на проверке', 'утверждений на проверке'],
} as const;

const repeats = (others: readonly string[]): string =>
  `${others.length === 1 ? 'повторяет' : 'повторяют'}: ${listed(others)}`;

/** What telling says in Russian. */
export const russian: Phrases = {
  language: 'ru',
  nativeReader: 'awaited',
  titles: russianTitles,
  date: russianDates,
  acts: russianActs,
  measures: russianMeasures,
  figures: russianFigures,
  roles: {
    agent: 'действующее лицо',
    patient: 'затронутое лицо',
    speaker: 'говорящий',
    addressee: 'адресат',
    authority: 'уполномоченный орган',
    other: 'упоминается',
  },
  cast: {
    agent: 'действующее лицо',
    patient: 'затронутое лицо',
    speaker: 'говорит',
    addressee: 'адресат',
    authority: 'орган',
    other: 'упоминается',
  },
  castOfWrong: 'по сообщениям, действующее лицо',
  roleInWrong: 'по сообщениям, действующее лицо',
  entityKinds: { person: 'человек', organization: 'организация', place: 'место', group: 'группа' },
  sourceKinds: {
    news: 'новостное сообщение',
    statement: 'публичное заявление',
    court: 'судебный документ',
    medical: 'медицинский документ',
    testimony: 'показания',
    'interview-notes': 'запись беседы',
    official: 'официальный документ',
    post: 'публикация в сети',
    video: 'видео',
    other: 'иное',
  },
  access: { public: 'публично', restricted: 'ограниченно', confidential: 'конфиденциально' },
  modality: {
    asserted: 'сказано прямо',
    alleged: 'предположительно',
    reported: 'с чужих слов',
    ordered: 'приказано',
    planned: 'запланировано',
    hypothetical: 'лишь предполагается',
  },
  denied: 'отрицается',
  circumstances: {
    free: 'сказано свободно',
    'duress-alleged': 'по сообщениям, сказано под принуждением',
    'duress-found': 'установлено, что сказано под принуждением',
    unknown: 'обстоятельства неизвестны',
  },
  basis: {
    'took-part': 'личное участие',
    saw: 'очевидец',
    'was-told': 'с чужих слов',
    document: 'по документу',
    inspection: 'по результатам осмотра',
    unstated: 'откуда известно, не сказано',
  },
  review: {
    proposed: () => 'не проверено',
    accepted: (who) => by('принято', who),
    rejected: (who) => by('отклонено', who),
    made: (who) => by('внесено вручную', who),
  },
  fieldState: {
    single: 'сказано один раз',
    agreed: 'совпадает',
    refined: 'совпадает, одно точнее',
    developing: 'меняется со временем',
    disputed: 'оспаривается',
  },
  attribute: {
    post: 'должность',
    nationality: 'гражданство или народность',
    alias: 'другое имя',
    injury: 'повреждение',
    status: 'статус',
    description: 'описание',
    relation: 'связь',
    member: 'член группы',
  },
  stance: {
    accuses: 'обвиняет',
    denies: 'отрицает',
    withdraws: 'отказывается от сказанного',
    refutes: 'опровергает',
    concedes: 'признаёт',
    supports: 'поддерживает',
    criticises: 'критикует',
    doubts: 'сомневается',
    claims: 'утверждает',
  },
  stanceAs: {
    accuses: 'Обвинение',
    denies: 'Отрицание',
    withdraws: 'Отказ от сказанного',
    refutes: 'Опровержение',
    concedes: 'Признание',
    supports: 'Поддержка',
    criticises: 'Критика',
    doubts: 'Сомнение',
    claims: 'Утверждение',
  },
  content: {
    attribute: (attribute, value) => `${attribute}: ${value}`,
    stance: (stance, towards) => `${stance}: ${towards}`,
  },
  fate: {
    held: 'сообщается, что хранится',
    requested: 'сообщается, что запрошено',
    withheld: 'сообщается, что не предоставлено',
    destroyed: 'сообщается, что уничтожено',
    obtained: 'сообщается, что получено',
    cited: 'упомянуто',
    'none-produced': 'сообщается, что не представлено',
  },
  answer: { 'none-known': 'ответ неизвестен', granted: 'удовлетворено', refused: 'отказано', other: 'иной ответ' },
  lineage: {
    quotes: 'цитирует источник',
    copies: 'повторяет дословно источник',
    rewrites: 'пересказывает источник',
    translates: 'переводит источник',
  },
  because: (words) => `основание: ${words}`,
  effect: { applied: 'действует', superseded: 'заменено', orphaned: 'его слова больше не находятся' },
  decision: {
    CaseOpened: 'дело открыто',
    SourceTaken: 'источник принят',
    SourceDescribed: 'источник описан',
    StatementAccepted: 'утверждение принято',
    StatementRejected: 'утверждение отклонено',
    StatementMade: 'утверждение внесено вручную',
    StatementCorrected: 'утверждение исправлено',
    IdentitiesJoined: 'имена объединены',
    IdentitiesParted: 'имена разделены',
    Named: 'имя присвоено',
    LineageDenied: 'зависимость отвергнута',
    LineageStated: 'зависимость указана',
    OriginVouchedFor: 'за первоисточник поручились',
    DisputeSettled: 'расхождение разрешено',
    AccessSet: 'доступ установлен',
    PersonAccessSet: 'установлено, кому можно знать имя',
    ConsentGiven: 'согласие дано',
    ConsentWithdrawn: 'согласие отозвано',
    ContentDestroyed: 'содержание уничтожено',
    Published: 'опубликовано',
    Withdrawn: 'решение отозвано',
  },
  reasons: { ...russianReasons, ...russianBoundReasons, ...russianSameness },
  unknownReason: (code, args) => (args === '' ? `основание «${code}»` : `основание «${code}» (${args})`),
  affected: russianAffected,
  list: listed,
  quote: quoted,
  onPage: (from, to) => (from === to ? `с. ${from}` : `с. ${from}–${to}`),
  attribution: (reports, originsAtMost, origins) => {
    const who = origins.join('; ');
    const told = counted(reports, 'сообщение', 'сообщения', 'сообщений');
    const most = reports > 1 ? `, первоисточников не более ${originsAtMost}` : '';
    return who === '' ? `${told}${most}` : `${told}${most}: ${who}`;
  },
  origin: (voice, ways, vouched) =>
    `${voice}${ways.length === 0 ? '' : ` (${ways.join('; ')})`}${vouched ? ', за независимость поручились' : ''}`,
  befell: 'кого это коснулось',
  seated: (body, place) => `${body} (${place})`,
  through: (first) => `через: ${listed(first)}`,
  repeatedBy: repeats,
  repeated: (first, others) => `${first} (${repeats(others)})`,
  voice: (chain, source) => {
    const [innermost, ...outer] = chain;
    if (innermost === undefined) return `${source}, собственные слова сообщения`;
    return [innermost, ...outer.map((link) => `передаёт ${link}`), `источник: ${source}`].join(', ');
  },
  lostVoice: 'кто-то, чьё имя утрачено',
  pseudonym: (letters) => `Лицо ${letters}`,
  pseudonymNote: (n) =>
    `${counted(n, 'человек показан', 'человека показаны', 'человек показаны')} под условным именем. Настоящие имена заменены во всех текстах, в том числе внутри точных цитат ([▮▮▮] там, где неясно, о ком речь). Описания без имени (профессия, место, дата, родственник) не отыскиваются и не скрываются.`,
  summary: russianSummary,
  brief: russianBrief,
  titleBeside: russianTitleBeside,
  count: {
    reports: (n) => counted(n, 'сообщение', 'сообщения', 'сообщений'),
    mentions: (n) => counted(n, 'упоминание', 'упоминания', 'упоминаний'),
    statements: (n) => counted(n, 'утверждение', 'утверждения', 'утверждений'),
    spoke: (n) => `высказывается ${counted(n, 'раз', 'раза', 'раз')}`,
    passages: (n) => counted(n, 'общий отрывок', 'общих отрывка', 'общих отрывков'),
    records: (n, what) => counted(n, RECORDS[what][0], RECORDS[what][1], RECORDS[what][2]),
  },
  disputes: russianDisputes,
  labels: russianLabels,
  proceedings: russianProceedings,
  news: russianNews,
  diff: russianDiff,
  found: russianFound,
  why: russianWhy,
  problems: russianProblems,
};
