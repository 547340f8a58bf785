import type { Phrases } from './phrases.ts';

/** How disagreements are told in Russian: soberly, each side as what its voices say, nobody as right. */
export const russianDisputes: Phrases['disputes'] = {
  kind: {
    confession: 'Признание и то, что ему противоречит',
    'verdict-denied': 'Вина установлена и вина отрицается',
    'claim-unsupported': 'Утверждение и доказательства в его пользу',
    'denied-act': 'Было ли это',
    figure: 'Числа, исключающие друг друга',
    'figure-doubted': 'Число поставлено под сомнение',
    dating: 'Когда это было',
  },
  says: {
    affirmed: 'Говорится, что это было',
    denied: 'Это отрицается',
    'found-guilty': 'Вина установлена',
    sentenced: 'Назначено наказание',
    charged: 'Обвинение в суде',
    'guilt-denied': 'Вина отрицается',
    claimed: 'Утверждается',
    'no-evidence': 'Говорится, что доказательств не представлено',
    confessed: 'Признание',
    accused: 'Обвинение в том же',
    withdrawn: 'Отказ от сказанного',
    forced: 'Говорится, что признание вынужденное',
    contradicted: 'Опровергается',
    recognised: 'Опознание',
    counted: 'Подсчитано',
    doubted: 'Поставлено под сомнение',
  },
  coerced:
    'Слова, сказанные под принуждением, предполагаемым или установленным: они доказывают лишь то, что были сказаны',
  standing: {
    official: 'официальная сторона',
    court: 'суд',
    concerned: 'пострадавший или его близкие',
    accused: 'обвиняемый или осуждённый',
    independent: 'независимая организация',
    outlet: 'собственные слова сообщения',
    other: 'статус неизвестен',
  },
  passedOn: 'передаёт',
  confessionOf: (who) => `приписываемое признание (${who})`,
  officialAgainstIndependent: 'официальная сторона против независимой',
  open: 'не разрешено',
  settled: (how, who) => `разрешено${who === undefined || who === '' ? '' : ` (${who})`}: ${how}`,
  more: (n) => `и ещё ${n}`,
};
