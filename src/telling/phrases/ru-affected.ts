import type { RosterStanding } from '../../model/index.ts';
import type { AffectedPhrases } from './affected-phrases.ts';
import { ended } from './full-stop.ts';
import { counted, formFor, listed, lowered, numberIn, quoted } from './ru-words.ts';

const are = (words: string, one: string, few: string, many: string): string =>
  `${words} ${formFor(numberIn(words), one, few, many)}`;

/** Who stands behind each standing. */
const BY: Readonly<Record<RosterStanding, string>> = {
  reported: 'кем',
  recognised: 'кем признано',
  represented: 'представляет',
  heard: 'при участии',
  prevented: 'кем',
};

/** What telling says in Russian of those affected and of what is open. */
export const russianAffected: AffectedPhrases = {
  standings: {
    reported: 'сообщается',
    recognised: 'признание потерпевшим',
    represented: 'есть представитель',
    heard: 'участие в процессе',
    prevented: 'участие оказалось невозможным',
  },
  stages: {
    reported: 'Сообщается о вреде или лишении свободы',
    complained: 'Поданы жалобы',
    recognised: 'Признаны потерпевшими',
    identified: 'Подозреваемые установлены',
    arrested: 'Подозреваемые арестованы',
    charged: 'Предъявлено обвинение',
    tried: 'Преданы суду',
    convicted: 'Осуждены',
  },
  finders: {
    court: 'суд',
    prosecution: 'прокуратура',
    police: 'полиция',
    ministry: 'министерство',
    'state-body': 'государственный орган',
    'international-body': 'международный орган',
    organization: 'организация',
    medical: 'судебно-медицинский эксперт или врач',
    person: 'частное лицо',
    'not-said': 'статус не указан',
  },
  questions: {
    'decisions-contradict': (arg) =>
      ended(
        `Какое из этих решений неверно? Они противоречат друг другу, и ни по одному никто не объединён: ${arg('decisions')}`,
      ),
    'evidence-destroyed': (arg) =>
      `${ended(`Сообщается об уничтожении доказательства: ${arg('what')}${arg('holder')}`)} Кем, когда, и есть ли копия? ${arg('voices')}`,
    'evidence-withheld': (arg) =>
      `${ended(`Сообщается, что доказательство не предоставлено: ${arg('what')}${arg('holder')}`)} У кого оно, и запрашивали ли его? ${arg('voices')}`,
    'verdict-final': (arg) =>
      `Вступил ли приговор в силу? ${ended(arg('proceeding'))} Ни одно сообщение прямо этого не говорит.`,
    'sentence-unknown': (arg) =>
      `Какое наказание назначено? ${arg('who')}: сообщается об осуждении (${arg('proceeding')}); наказание поимённо не названо.`,
    silence: (arg) => `Что происходило в этом промежутке? ${ended(arg('proceeding'))} ${arg('silence')}`,
    'request-unanswered': (arg) => `Был ли ответ? ${ended(arg('request'))} ${arg('silence')}`,
    'dispute-open': (arg) => `Что из этого верно? ${ended(`${arg('kind')}: ${arg('about')}`)} ${ended(arg('sides'))}`,
    'rest-prevented': (arg) =>
      `Кто остальные (${arg('rest')}) из группы «${arg('name')}», об участии которых не сообщается, и можно ли их ещё выслушать? ${ended(`Выведено: ${arg('reason')}`)}`,
    'not-comparable': (arg) =>
      `Кого считают эти числа: ${arg('before')} и ${arg('stage')}? Пока это неизвестно, делить одно на другое нельзя.`,
    'groups-unnamed': (arg) =>
      `Кто эти люди? Только по числу или описанию ${formFor(numberIn(arg('n')), 'известна', 'известны', 'известны')} ${are(arg('n'), 'пострадавшая группа', 'пострадавшие группы', 'пострадавших групп')}.`,
    'known-by-description': (arg) =>
      `О ком речь? Только по описанию ${formFor(numberIn(arg('n')), 'известно', 'известны', 'известны')} ${are(arg('n'), 'пострадавшее лицо', 'пострадавших лица', 'пострадавших лиц')}.`,
    'cited-not-held': (arg) =>
      `Можно ли получить этот источник: ${arg('source')}? Он упомянут (${arg('by')}), но у нас его нет.`,
    'report-undated': (arg) =>
      ended(
        `Когда опубликовано: ${arg('source')}? Даты, которую удалось бы прочитать, в нём нет${arg('inferred') === '' ? '' : `; выведено: ${arg('inferred')}`}`,
      ),
    'word-lost': (arg) =>
      `Какое слово утрачено в тексте: ${arg('source')}? В свежей копии страницы оно может сохраниться.`,
    'weakly-read': (arg) =>
      `Действительно ли слова это говорят? ${are(arg('n'), 'утверждение имеет', 'утверждения имеют', 'утверждений имеют')} лишь слабую опору в словах и ${formFor(numberIn(arg('n')), 'ждёт', 'ждут', 'ждут')} проверки.`,
  },
  share: (part, whole) => `${part} из ${lowered(whole)}`,
  by: (standing, who) => `(${BY[standing]}: ${who})`,
  why: (words) => `словами: «${words}»`,
  inferredOnly: 'выведено',
  inReview: 'слабая опора, на проверке',
  saidBy: (voices) => (voices.length === 0 ? '' : `Об этом говорит: ${voices.join('; ')}`),
  partOf: (whole) => `часть группы: ${whole}`,
  members: (names) => `Среди них названы: ${listed(names)}`,
  more: (n) => `ещё ${counted(n, 'число', 'числа', 'чисел')}, у каждого свой охват`,
  weakOnly: (n) =>
    `Здесь ${formFor(n, 'опущена', 'опущены', 'опущено')} ${counted(n, 'запись', 'записи', 'записей')}: о ${formFor(n, 'ней', 'них', 'них')} говорят лишь слова со слабой опорой.`,
  silentFor: (months, to) =>
    months < 1
      ? `ответ неизвестен (по состоянию на: ${to})`
      : `ответ неизвестен уже ${counted(months, 'месяц', 'месяца', 'месяцев')}, до самого нового сообщения (${to})`,
  asks: (from, to) => (to === undefined ? `Обращение (${from})` : `Обращение (${from} → ${to})`),
  notProducedBy: (who) => `не представлено: ${who}`,
  holder: (who) => `хранится: ${who}`,
  finder: (who, standing, places) => `${who} (${[standing, ...places].join(', ')})`,
  about: (who) => `в отношении: ${listed(who)}`,
  calls: (words) => `Правовая оценка самого автора вывода: ${listed(words.map(quoted))}`,
  saidToHold: (n) =>
    `оттуда, как сказано, ${formFor(n, 'взято', 'взяты', 'взято')} ${counted(n, 'утверждение', 'утверждения', 'утверждений')}`,
  labels: {
    roster: 'Кто пострадал',
    rosterNote:
      'Все, о ком сообщения говорят как о пострадавших, лишённых свободы, высланных или признанных потерпевшими, каждый один раз; те, кого никто не называет по имени, тоже учтены. Группа и её части стоят вместе. Никто не причислен к группе, если слова этого не говорят.',
    named: 'Названы по имени',
    described: 'Известны только по описанию',
    groups: 'Группы',
    funnel: 'От сообщения до приговора',
    funnelNote:
      'Число сопоставлено с другим, только если по словам оно входит в него. Все остальные числа относятся к разным людям, времени или местам, и делить их друг на друга нельзя.',
    apart: 'с предыдущей стадией не сопоставимо',
    findings: 'Выводы',
    findingsNote:
      'Что, по сообщениям, установили суды, полиция, врачи и другие. Правовые слова принадлежат им. Приговор изложен вместе с его производством; если там не сказано, что он вступил в силу, это неизвестно.',
    evidence: 'Доказательства, обращения и источники, которые нужно получить',
    items: 'Доказательства',
    requests: 'Обращения',
    cited: 'Упомянуты, у нас их нет',
    gaps: 'Слова, утраченные в текстах',
    gapsNote: 'Вместе с выпавшей со страницы ссылкой или картинкой пропало имя. Вместо него ничего не подставлено.',
    questions: 'Что предстоит выяснить',
    questionsNote:
      'Каждый вопрос по правилу следует из того, что в деле есть или чего в нём нет, самые тяжкие сначала. Ни один не подсказывает ответа.',
    somebody: 'кто-то, имя не названо',
  },
};
