import type { Phrases } from './phrases.ts';
import { russianFigureReasons } from './ru-figure-reasons.ts';
import { russianNameReasons } from './ru-name-reasons.ts';
import { formFor, inBrackets, numberIn } from './ru-words.ts';

const FOUND_IN: Readonly<Record<string, string>> = {
  metadata: 'в служебных данных страницы',
  'json-ld': 'в служебных данных страницы',
  text: 'в тексте сообщения',
};

const CITED: Readonly<Record<string, string>> = {
  told: ', которому кто-то рассказал',
  quoted: ' и цитирует его',
  'reported-by': ', который об этом сообщал',
  interview: ', который брал интервью',
};

const DIRECTIONS: Readonly<Record<string, string>> = {
  'published-later': 'опубликовано позже',
  'cites-it': 'оно называет другое',
  'cite-each-other': 'каждое называет другое, поэтому неизвестно, какое было первым',
};
const NOT_KNOWN = 'какое было первым, неизвестно';

const RULED_OUT: Readonly<Record<string, string>> = {
  polarity: 'одно говорит, что это было, другое это отрицает',
  when: 'названные ими даты исключают друг друга',
  where: 'названные ими места исключают друг друга',
};

/** Access words as a mark and as an audience. */
const ACCESS: Readonly<Record<string, string>> = {
  public: 'публично',
  restricted: 'ограниченно',
  confidential: 'конфиденциально',
};

const shared = (words: string, passages: string, percent: string): string => {
  const places = numberIn(passages);
  const many = numberIn(words);
  return `у них ${words} ${formFor(many, 'общее слово', 'общих слова', 'общих слов')} в ${passages} ${formFor(places, 'месте', 'местах', 'местах')}, ${percent} % более короткого`;
};

const words = (statement: string): string => inBrackets(statement === '' ? '' : `«${statement}»`);

/** One part of a sentence per reason code, fit to stand after a colon in the middle of a line: no capital, no full stop. */
export const russianReasons: Phrases['reasons'] = {
  // dates
  'described-by-person': (arg) => `так источник описан человеком (${arg('author')})`,
  'found-in-report': (arg) => `найдено ${FOUND_IN[arg('from')] ?? `здесь: ${arg('from')}`}`,
  'from-publication': (arg) => `дата сообщения — ${arg('date')}`,
  'relative-to-publication': (arg) => `счёт от даты сообщения (${arg('date')})`,
  'relative-to-date': (arg) => `счёт от даты, названной перед этим (${arg('date')})`,
  'relative-to-saying': (arg) => `счёт от времени, когда это сказано (${arg('date')})`,
  'relative-to-event': (arg) => `счёт от события «${arg('act')}» (${arg('date')})`,
  'same-date-elsewhere': (arg) => `то же сообщение датирует этот день в другом месте: ${arg('date')}`,
  'dated-elsewhere': (arg) => `другое сообщение датирует то же событие: ${arg('date')}${words(arg('statement'))}`,
  'counted-back': (arg) =>
    `другое сообщение датирует «${arg('words')}», а счёт ведётся от этого события: ${arg('date')}${words(arg('statement'))}`,
  'after-step': (arg) => `более ранний шаг того же производства, ${arg('act')}, имеет дату: ${arg('date')}`,
  'dated-after-taken': (arg) => `на нём стоит дата ${arg('date')}, а в деле оно уже было (${arg('taken')})`,
  'tells-of-later': (arg) =>
    `на нём стоит дата ${arg('date')}, а о более позднем (${arg('told')}) говорится как о прошедшем`,
  'drawn-on-by': (arg) =>
    `на него опирается ${arg('source')} (${arg('date')}), значит, оно не позже${arg('told') === '' ? '' : `; в нём говорится о том, что было: ${arg('told')}, значит, оно не раньше`}`,
  'same-month-told': (arg) => `рядом названо: ${arg('date')}`,
  'either-told-or-recent': (arg) => `рядом названо: ${arg('date')}, и это незадолго до даты сообщения`,
  'told-after': (arg) => `сказано сразу после: ${arg('date')}`,
  'near-last-told': (arg) => `сказано рядом с последней датой сообщения: ${arg('date')}`,
  'year-last-told': (arg) => `последняя дата в сообщении: ${arg('date')}`,
  'told-by-then': (arg) => `об этом уже говорит ${arg('source')} (${arg('date')})`,
  'one-year-told': (arg) => `другого года, кроме года этой даты, в сообщении нет: ${arg('date')}`,
  'not-before-told': (arg) => `в сообщении говорится о том, что было: ${arg('date')}, значит, оно не раньше`,
  'not-after-said': (arg) => `в словах с датой ${arg('date')} об этом говорится как о случившемся`,
  'not-before': (arg) =>
    `тогда (${arg('date')}) ещё шёл более ранний шаг: ${arg('act')}, ${arg('identity')}${words(arg('statement'))}`,
  // identities
  'same-name': () => 'то же имя',
  'one-in-this-report': () => 'в пределах сообщения это одно и то же',
  'same-description': () => 'описано теми же словами',
  'same-number-on-trial': () => 'то же число людей в том же процессе',
  'only-compatible-name': () => 'единственное в деле подходящее имя',
  'only-such-person': (arg) => `единственный человек в сообщении, описанный так (${arg('description')})`,
  'inflected-name': () => 'то же имя в другом падеже',
  'inflected-and-post': (arg) => `то же имя, возможно, в другом падеже; у обоих одно описание: ${arg('post')}`,
  'inflected-only': () => 'возможно, то же имя в другом падеже',
  'forms-of-one-name': (arg) => `формы одного имени: ${arg('base')}`,
  'known-under-both': () => 'носит оба имени',
  'same-body-same-country': () => 'тот же орган той же страны',
  'same-sound-other-script': () => 'то же имя по звучанию, в другой письменности',
  'foremost-of-that-name': () => 'носитель этого имени, названный чаще всех',
  'only-such-body': () => 'единственный такой орган в деле',
  abbreviation: () => 'одно название сокращает другое',
  'spelling-and-post': (arg) => `почти одинаковое написание; у обоих одно описание: ${arg('post')}`,
  'called-and-post': (arg) => `одно имя — краткая или иноязычная форма другого; у обоих одно описание: ${arg('post')}`,
  'spelling-and-country': (arg) => `почти одинаковое написание; страна одна: ${arg('country')}`,
  ...russianNameReasons,
  'joined-by-person': (arg) => `объединено решением человека ${arg('entry').slice(0, 12)}`,
  // circumstances
  'duress-alleged-by': (arg) =>
    `${arg('source')} передаёт, что слова сказаны под принуждением${words(arg('statement'))}`,
  'duress-found-by': (arg) =>
    `установлено, что слова сказаны под принуждением: ${arg('source')}${words(arg('statement'))}`,
  // lineage, figures, disputes
  'shared-wording': (arg) => {
    const much =
      arg('words') === '' ? 'у них общие формулировки' : shared(arg('words'), arg('passages'), arg('percent'));
    return arg('direction') === '' ? much : `${much}; ${DIRECTIONS[arg('direction')] ?? NOT_KNOWN}`;
  },
  'same-order': (arg) => {
    const much = `в обоих в одном порядке стоят имена и числа (${arg('anchors')}), ${arg('percent')} % от более короткого`;
    return arg('direction') === '' ? much : `${much}; ${DIRECTIONS[arg('direction')] ?? NOT_KNOWN}`;
  },
  'same-wire': (arg) =>
    `оба сообщения одного дня называют источником ${arg('outlet')}; ${shared(arg('words'), arg('passages'), arg('percent'))}: оба опираются на него, а не друг на друга`,
  'stated-by-person': () => 'так указал человек',
  'names-as-source': (arg) => `называет источник: ${arg('outlet')}${CITED[arg('how')] ?? ''}`,
  ...russianFigureReasons,
  'same-people-counted': () => 'слова считают тех же людей',
  'rest-of-whole': (arg) =>
    `смогли ${arg('part')} из ${arg('whole')}, значит, остальные не смогли; об остальных никто этого не говорит`,
  'scope-not-known-same': (arg) =>
    `неизвестно, входят ли они в число предыдущих (${arg('before')}), поэтому ни одно не доля другого`,
  'counts-other-things': () =>
    'считаются другие люди или вещи, чем на предыдущей стадии, поэтому ни одно не доля другого',
  'told-as-following': (arg) => `сказано, что сделано после обращения («${arg('words')}»)`,
  'said-unanswered': () => 'сказано, что ответа не было',
  'said-refused': () => 'сказано, что отказано',
  'said-answered': () => 'сказано, что ответ был',
  'readings-exclude-each-other': (arg) =>
    RULED_OUT[arg('field')] ?? `сказанное об этом исключает друг друга (${arg('field')})`,
  'guilt-found-and-denied': () => 'вина установлена или вменена, а те, кому она вменена, её отрицают',
  'claimed-without-evidence': () => 'это утверждается, а доказательств, как сказано, не представлено',
  'confession-contradicted': () => 'сообщается о признании, а ему противоречат слова других или самого этого человека',
  'figure-called-into-question': () => 'число названо, а другие ставят его под сомнение',
  'settled-by-person': (arg) =>
    `разрешено решением человека ${arg('entry').slice(0, 12)}${arg('because') === '' ? '' : `, основание: ${arg('because')}`}`,
  // what of a file did not become text
  'cut-short': () => 'файл обрывается раньше своего конца; остальное утрачено',
  'page-list-rebuilt': (arg) =>
    `перечень страниц утрачен; найденные в файле страницы (${arg('pages')}) прочитаны по порядку`,
  'pages-damaged': (arg) => `повреждено: страница ${arg('pages')} из ${arg('of')}`,
  'pages-too-heavy': (arg) => `не хватило памяти или времени: страница ${arg('pages')} из ${arg('of')}`,
  'pages-unknown-letters': (arg) =>
    `буквы известны только собственному шрифту файла: страница ${arg('pages')} из ${arg('of')}`,
  'pages-without-text': (arg) =>
    `без текста (скан, пустая или повреждённая; распознавание не встроено): страница ${arg('pages')} из ${arg('of')}`,
  // proceedings
  'step-same-accused': (arg) => `направлено против тех же людей: ${arg('identity')}`,
  'step-same-injured': (arg) => `касается тех же пострадавших: ${arg('identity')}`,
  'step-same-sentence': () => 'назван в одном предложении с другим шагом того же производства',
  'step-same-body': (arg) => `сделан тем же органом в том же сообщении: ${arg('identity')}`,
  'step-same-number': (arg) => `то же сообщение в другом месте называет столько же пострадавших: ${arg('count')}`,
  'step-as-many-tried': (arg) => `то же сообщение называет стольких же осуждённых и их наказания: ${arg('count')}`,
  'step-told-beside': () => 'назван в одном абзаце с другими шагами, и другого производства там нет',
  'step-only-proceeding-told': (arg) => `единственное производство, о котором говорит ${arg('source')}`,
  'step-only-injured-told': (arg) => `единственное пострадавшее лицо, о котором говорит сообщение: ${arg('identity')}`,
  'step-told-again': (arg) => `скорее всего, повторный рассказ о том же шаге: ${arg('event')}`,
  'step-not-placed': () =>
    'ни одно слово не говорит, к какому производству это относится, а из сказанного рядом подходит больше одного или ни одного',
  'resumed-since': (arg) =>
    `после приостановления сделан шаг, который возможен только в возобновлённом расследовании: ${arg('event')}`,
  'no-step-between': () => 'ни одно сообщение не датирует шага в этом промежутке',
  'no-step-since': (arg) =>
    `более поздний шаг не назван вплоть до самого нового сообщения: ${arg('source')}, ${arg('date')}`,
  'said-in-force': (arg) => `окончательным названо рядом с: «${arg('statement')}»`,
  'same-person-in-both': (arg) => `в обоих участвует ${arg('identity')}`,
  // decisions
  'still-protects-name': () =>
    'слова, на которые оно опирается, больше не находятся; имя, о котором оно, по-прежнему защищено',
  'name-of-wronged': () => 'назван пострадавшим лицом, согласие на публичное упоминание имени не записано',
  'name-of-witness': () => 'говорит как участник или очевидец, согласие на публичное упоминание имени не записано',
  'name-marked': (arg) => `пометка: ${ACCESS[arg('access')] ?? arg('access')}`,
  'consent-given': (arg) =>
    `есть согласие на упоминание имени; уровень доступа: ${ACCESS[arg('scope')] ?? arg('scope')}`,
  'consent-withdrawn': () => 'согласие на упоминание имени отозвано',
  'words-not-found': () => 'слова, на которые оно опирается, в тексте больше не находятся',
  'source-not-here': () => 'источника, на который оно опирается, в деле нет',
  'decided-later': () => 'его место заняло более позднее решение',
  'contradicts-decisions': (arg) => {
    const entries = arg('entries').split(',');
    return `несовместимо с ${entries.length > 1 ? 'решениями' : 'решением'} ${entries
      .map((entry) => entry.slice(0, 8))
      .join(', ')}; пока одно из них не отозвано, никто не объединён ни по одному`;
  },
  'no-such-lineage': () => 'такой зависимости больше не видно',
  'no-such-dispute': () => 'такого расхождения больше не видно',
  'corrected-by-person': (arg) => `прочитанное здесь исправлено решением человека ${arg('entry').slice(0, 12)}`,
  corrects: (arg) => `стоит на месте того, что было здесь прочитано, по решению ${arg('entry').slice(0, 12)}`,
  'nothing-to-reject': () => 'из этих слов больше не читается никакого утверждения',
  'content-not-understood': () => 'эта версия программы не понимает его содержания',
  'content-destroyed': () => 'его содержание уничтожено',
  'kind-not-understood': () => 'эта версия программы не понимает решений такого вида',
};
