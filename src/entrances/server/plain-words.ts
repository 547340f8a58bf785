import type { InterfaceLanguage } from '../../telling/index.ts';
import type { PlainPage } from './plain-page.ts';

/** What is said where the desk itself cannot be shown. */
export type PlainWords = {
  /** To whoever comes with an address that opened the desk already, or never did. */
  readonly spent: PlainPage;
  /** To whoever comes without the session. */
  readonly noSession: PlainPage;
  /** In a checkout whose page was never built. */
  readonly notBuilt: PlainPage;
};

const OPEN = 'aigak open CASE';
const BUILD = 'npm run build';

const en: PlainWords = {
  spent: {
    title: 'This address no longer opens the desk',
    why: 'Each address opens the desk once, in one browser, so that nobody who finds it later can read the case.',
    steps: [
      { say: 'Go to the terminal where Aigak runs and press Enter: it prints a new address.' },
      { say: 'If it no longer runs there, start it again:', command: OPEN },
    ],
    last: 'The case itself is not touched by this. Nothing that was recorded is lost.',
  },
  noSession: {
    title: 'This browser has not opened the desk',
    why: 'A case is shown only to the browser that opened an address from the terminal.',
    steps: [
      { say: 'Go to the terminal where Aigak runs and press Enter: it prints an address that works once.' },
      { say: 'Open that address in this browser.' },
      { say: 'If Aigak no longer runs there, start it again:', command: OPEN },
    ],
    last: 'The case itself is not touched by this. Nothing that was recorded is lost.',
  },
  notBuilt: {
    title: 'The desk’s page is not built',
    why: 'The case is open, but the page that shows it is missing from this installation.',
    steps: [
      { say: 'In a checkout of Aigak, build it:', command: BUILD },
      { say: 'Otherwise install Aigak again, and open the case anew:', command: OPEN },
    ],
  },
};

const ru: PlainWords = {
  spent: {
    title: 'Этот адрес больше не открывает дело',
    why: 'Каждый адрес открывает дело один раз и в одном браузере, чтобы нашедший его позже не мог прочесть дело.',
    steps: [
      { say: 'Перейдите в терминал, где запущен Aigak, и нажмите Enter: он напечатает новый адрес.' },
      { say: 'Если он там больше не запущен, запустите его снова:', command: OPEN },
    ],
    last: 'Само дело при этом не затронуто. Ничего из записанного не потеряно.',
  },
  noSession: {
    title: 'В этом браузере дело не открыто',
    why: 'Дело показывается только тому браузеру, в котором открыли адрес из терминала.',
    steps: [
      {
        say: 'Перейдите в терминал, где запущен Aigak, и нажмите Enter: он напечатает адрес, который действует один раз.',
      },
      { say: 'Откройте этот адрес в этом браузере.' },
      { say: 'Если Aigak там больше не запущен, запустите его снова:', command: OPEN },
    ],
    last: 'Само дело при этом не затронуто. Ничего из записанного не потеряно.',
  },
  notBuilt: {
    title: 'Страница не собрана',
    why: 'Дело открыто, но страницы, которая его показывает, в этой установке нет.',
    steps: [
      { say: 'В рабочей копии Aigak соберите её:', command: BUILD },
      { say: 'Иначе установите Aigak заново и откройте дело снова:', command: OPEN },
    ],
  },
};

const kk: PlainWords = {
  spent: {
    title: 'Бұл мекенжай енді істі ашпайды',
    why: 'Әр мекенжай істі бір рет, бір браузерде ашады: оны кейін тапқан адам істі оқи алмауы үшін.',
    steps: [
      { say: 'Aigak жұмыс істеп тұрған терминалға өтіп, Enter басыңыз: ол жаңа мекенжай шығарады.' },
      { say: 'Ол онда енді жұмыс істемесе, қайта іске қосыңыз:', command: OPEN },
    ],
    last: 'Істің өзіне бұдан ештеңе болған жоқ. Жазылғанның ешқайсысы жоғалған жоқ.',
  },
  noSession: {
    title: 'Бұл браузерде іс ашылмаған',
    why: 'Іс терминалдағы мекенжай ашылған браузерде ғана көрсетіледі.',
    steps: [
      { say: 'Aigak жұмыс істеп тұрған терминалға өтіп, Enter басыңыз: ол бір рет қана жарамды мекенжай шығарады.' },
      { say: 'Сол мекенжайды осы браузерде ашыңыз.' },
      { say: 'Aigak онда енді жұмыс істемесе, қайта іске қосыңыз:', command: OPEN },
    ],
    last: 'Істің өзіне бұдан ештеңе болған жоқ. Жазылғанның ешқайсысы жоғалған жоқ.',
  },
  notBuilt: {
    title: 'Бет құрастырылмаған',
    why: 'Іс ашық, бірақ оны көрсететін бет бұл орнатымда жоқ.',
    steps: [
      { say: 'Aigak бағдарламасының жұмыс көшірмесінде оны құрастырыңыз:', command: BUILD },
      { say: 'Әйтпесе Aigak бағдарламасын қайта орнатып, істі қайта ашыңыз:', command: OPEN },
    ],
  },
};

const ky: PlainWords = {
  spent: {
    title: 'Бул дарек мындан ары ишти ачпайт',
    why: 'Ар бир дарек ишти бир жолу, бир браузерде ачат: аны кийин тапкан киши ишти окуй албашы үчүн.',
    steps: [
      { say: 'Aigak иштеп жаткан терминалга өтүп, Enter басыңыз: ал жаңы дарек чыгарат.' },
      { say: 'Ал жерде иштебей калса, кайра иштетиңиз:', command: OPEN },
    ],
    last: 'Иштин өзүнө эч нерсе болгон жок. Жазылгандын эч бири жоголгон жок.',
  },
  noSession: {
    title: 'Бул браузерде иш ачылган эмес',
    why: 'Иш терминалдагы дарек ачылган браузерде гана көрсөтүлөт.',
    steps: [
      { say: 'Aigak иштеп жаткан терминалга өтүп, Enter басыңыз: ал бир жолу гана жарактуу дарек чыгарат.' },
      { say: 'Ошол даректи ушул браузерде ачыңыз.' },
      { say: 'Aigak ал жерде иштебей калса, кайра иштетиңиз:', command: OPEN },
    ],
    last: 'Иштин өзүнө эч нерсе болгон жок. Жазылгандын эч бири жоголгон жок.',
  },
  notBuilt: {
    title: 'Барак чогултулган эмес',
    why: 'Иш ачык, бирок аны көрсөткөн барак бул орнотууда жок.',
    steps: [
      { say: 'Aigak программасынын жумушчу көчүрмөсүндө аны чогултуңуз:', command: BUILD },
      { say: 'Болбосо Aigak программасын кайра орнотуп, ишти кайра ачыңыз:', command: OPEN },
    ],
  },
};

const WORDS: Readonly<Record<InterfaceLanguage, PlainWords>> = { en, ru, kk, ky };

const isOurs = (word: string): word is InterfaceLanguage => Object.hasOwn(WORDS, word);

/** The first language of a browser's list (Accept-Language, RFC 9110 §12.5.4) that the desk speaks; English where it speaks none. */
export const plainWords = (accepted = ''): { readonly language: InterfaceLanguage; readonly words: PlainWords } => {
  const wanted = accepted.split(',').map((one) => one.split(';')[0]?.trim().split('-')[0]?.toLowerCase() ?? '');
  const language = wanted.find(isOurs) ?? 'en';
  return { language, words: WORDS[language] };
};
