import type { Removal } from '../../model/index.ts';

/**
 * Words that stand on web pages beside every report: whole lines, in small letters without punctuation, as `fold`
 * writes them. English, Russian, Kazakh, Kyrgyz.
 */
const MENU =
  'home|main page|menu|main menu|search|search for|more|more news|see more|show more|view more|view all|see all|all news|load more|' +
  'share|share this|share this article|share this story|share this page|share on|share on facebook|share on twitter|share on x|' +
  'share via email|share link|copy link|link copied|email|e-mail|print|print this page|tweet|facebook|twitter|x|instagram|youtube|' +
  'telegram|whatsapp|vkontakte|vk|linkedin|reddit|pinterest|tiktok|viber|rss|messenger|ok|odnoklassniki|flipboard|' +
  'save|saved|bookmark|like|follow|follow us|follow us on|listen|listen to this article|listen to article|watch|play|pause|mute|' +
  'related|related articles|related stories|related news|related topics|related content|related posts|related links|related video|' +
  'read more|read also|read next|read this|more from|more on this story|more on this topic|more stories|more in|you may also like|' +
  "you might also like|also read|see also|recommended|recommended for you|editors picks|editor’s picks|editor's picks|" +
  'most read|most popular|popular|trending|trending now|top stories|latest|latest news|latest stories|breaking news|recent|' +
  'recent features|recent posts|recent articles|recent news|recent stories|features|in this story|on this page|in this article|' +
  'topics|tags|tag|categories|category|archive|archives|newsletter|newsletters|subscribe|subscribe now|sign up|sign in|log in|login|' +
  'register|my account|account|donate|support us|contact|contact us|about|about us|advertise|careers|jobs|help|faq|sitemap|site map|' +
  'privacy|privacy policy|terms|terms of use|terms of service|terms and conditions|cookie policy|cookies|cookie settings|accept|' +
  'accept all|accept cookies|decline|got it|close|open|next|previous|prev|back|back to top|top|go back|skip to content|' +
  'skip to main content|skip to navigation|jump to content|skip navigation|continue reading|loading|please wait|live|live tv|video|' +
  'videos|photos|gallery|photo gallery|podcasts|podcast|opinion|world|politics|sport|sports|business|culture|society|language|' +
  'english|русский|қазақша|кыргызча|en|ru|kz|ky|kg|кз|ру|font size|text size|a a a|next article|previous article|next post|' +
  'previous post|author|about the author|by the same author|published|posted|updated|date|' +
  'главная|меню|поиск|поделиться|поделиться ссылкой|поделиться в|скопировать ссылку|печать|распечатать|версия для печати|' +
  'читать далее|читать дальше|читайте также|читать также|читайте еще|еще|ещё|подробнее|далее|назад|наверх|похожие новости|' +
  'похожие статьи|по теме|на эту тему|материалы по теме|новости по теме|последние новости|лента новостей|все новости|новости|' +
  'популярное|самое читаемое|главное|рекомендуем|рекомендуемые|подписаться|подписка|рассылка|войти|вход|регистрация|контакты|' +
  'о нас|о проекте|реклама на сайте|политика конфиденциальности|пользовательское соглашение|теги|тэги|метки|рубрики|архив|' +
  'видео|фото|мнения|политика|общество|экономика|культура|спорт|в мире|мир|' +
  'басты бет|мәзір|іздеу|бөлісу|толығырақ|тағы оқыңыз|оқи отырыңыз|соңғы жаңалықтар|жаңалықтар|байланыс|біз туралы|жазылу|' +
  'башкы бет|издөө|бөлүшүү|бөлүшүңүз|кененирээк|дагы окуңуз|акыркы кабарлар|жаңылыктар|байланыш|биз жөнүндө|жазылуу';
const COMMENTS =
  'comments|comment|comments are closed|comments off|no comments|no comments yet|add a comment|leave a comment|leave a reply|' +
  'post a comment|write a comment|join the conversation|join the discussion|view comments|show comments|comments are disabled|' +
  'be the first to comment|reply|cancel reply|post comment|your email address will not be published|required fields are marked|' +
  'комментарии|комментарий|комментировать|оставить комментарий|добавить комментарий|комментариев нет|нет комментариев|' +
  'комментарии закрыты|обсудить|обсуждение|ответить|пікірлер|пікір қалдыру|пікір жазу|комментарийлер|пикирлер|пикир калтыруу';
const BOILERPLATE =
  'advertisement|advertising|advert|ad|ads|anzeige|sponsored|sponsored content|promoted|promoted content|paid content|partner content|' +
  'story continues below advertisement|story continues below|loading content|loading|caption|article continues below|continue reading below|scroll down to continue|all rights reserved|' +
  'реклама|на правах рекламы|партнерский материал|все права защищены|жарнама|барлық құқықтар қорғалған|жарнак|' +
  'бардык укуктар корголгон';

/**
 * Beginnings and signs of lines that are no part of a report even where they are sentences; so they must be words that no
 * report begins with. Matched on the line in small letters: case-blind patterns over whole alphabets are slow to prepare.
 */
const PATTERNS: readonly (readonly [Removal['why'], RegExp])[] = [
  ['comments', /^\d{1,6}\s(?:comments?|replies|комментари\p{L}*|пікір\p{L}*|пикир\p{L}*)\.?$/u],
  ['comments', /^(?:comments?|комментарии|пікірлер|пикирлер)\s?[([:]?\s?\d{1,6}\s?[)\]]?$/u],
  [
    'comments',
    /^(?:your email address will not be published|you must be logged in to (?:post|comment)|log in to (?:leave|post) a)/u,
  ],
  ['comments', /^(?:comments (?:are|have been) (?:closed|disabled|turned off)|чтобы оставить комментарий)/u],
  [
    'boilerplate',
    /^(?:copyright\s(?:©|\(c\)|(?:19|20)\d\d)|\(c\)\s?(?:19|20)\d\d|©\s?(?:copyright\s?)?(?:19|20)\d\d|©.{0,80}(?:all rights|все права))/u,
  ],
  ['boilerplate', /^.{0,80}(?<!\p{L})(?:all rights (?:are )?reserved|все права защищены)\.?.{0,60}$/u],
  ['boilerplate', /^(?:we|this (?:web)?site|our (?:web)?site|the site)\s(?:and our partners\s)?uses?\s.{0,40}cookies/u],
  ['boilerplate', /^by (?:continuing|using|browsing|clicking)\b.{0,60}\b(?:web)?site\b|^by .{0,60}cookies/u],
  ['boilerplate', /^(?:мы используем|сайт использует|этот сайт использует).{0,40}(?:cookie|куки)/u],
  ['boilerplate', /^(?:please enable|you need to enable|enable) javascript/u],
  [
    'boilerplate',
    /^(?:subscribe|sign up|register) (?:to|for|now|today|here)\b.{0,120}(?:newsletters?|updates|inbox|channel|alerts)/u,
  ],
  ['menu', /^(?:click to )?(?:share|print|e-?mail|tweet|pin|send|save)\b.{0,40}\(opens in (?:a )?new window\)$/u],
  ['menu', /^(?:skip to|jump to)\s.{0,30}$/u],
  [
    'menu',
    /^(?:share|tweet|post)(?: this)?(?: (?:article|story|post|page|link))? (?:on|to|via) (?:facebook|twitter|telegram|whatsapp|vk|x|linkedin|reddit|email)$/u,
  ],
  ['menu', /^(?:previous|next) (?:post|article|story)\s?:.{0,200}$/u],
  [
    'menu',
    /^(?:post navigation|tweets by @.{0,40}|video player is loading\.?|social plugins?|opens in (?:a )?new window)$/u,
  ],
  ['boilerplate', /^(?:powered by|designed by|proudly powered by|blog comments powered by|crafted with)\s.{0,80}$/u],
  ['boilerplate', /^(?:https?:\/\/|www\.)\S+$/u],
  ['boilerplate', /^(?:image|photo|slide|фото) \d{1,3} (?:of|из|\/)[\s/]{0,3}\d{1,3}$/u],
  ['boilerplate', /^this (?:slideshow|video|page|site|website|content|feature) requires javascript/u],
  [
    'boilerplate',
    /^(?:follow|find us|like us)\b.{0,80} on (?:twitter|facebook|instagram|telegram|x|youtube|linkedin|whatsapp|tiktok)\b/u,
  ],
  [
    'boilerplate',
    /^(?:have|got|do you have|if you have) (?:a |any )?(?:news )?(?:tips?|story|stories|information)\b.{0,40}[?,]/u,
  ],
  ['boilerplate', /^(?:e-?mail|contact|write to|reach|get in touch with) .{0,80}\S@\S/u],
  ['boilerplate', /^click here (?:to|for)\b/u],
  ['boilerplate', /^(?:want|need|like) more .{0,60}\?$/u],
  ['boilerplate', /^download (?:the|our) .{0,40}app\b/u],
  [
    'boilerplate',
    /^(?:to (?:view|read|continue reading) (?:the|this) full (?:story|article)|if you.re seeing this message)/u,
  ],
  ['boilerplate', /^(?:get|receive) .{0,60}(?:in|to) your inbox/u],
  ['boilerplate', /^(?:follow|join|find|like) us on\b/u],
  [
    'boilerplate',
    /^(?:подписывайтесь|подпишитесь|присоединяйтесь|следите за нами)(?:$|\s.{0,60}(?:канал|рассылк|telegram|телеграм|instagram|facebook|youtube|нас|соцсет|новост))/u,
  ],
  ['boilerplate', /^(?:нашли ошибку|если вы нашли ошибку|заметили ошибку|выделите (?:её|ее) и нажмите)/u],
  ['boilerplate', /^(?:found an error|spotted a mistake|report a typo|if you notice an error)/u],
  ['boilerplate', /^(?:\d{1,3}[\s-](?:min(?:ute)?s?)\s?(?:read)?|reading time:?.{0,12}|время чтения:?.{0,15})$/u],
  [
    'menu',
    /^(?:read (?:more|also|next)|also read|see also|more on this|related(?: (?:story|article|news|stories|articles))?|recommended|don['’]t miss|watch|listen|in pictures)\s?[:>»]\s?\S.{0,200}$/u,
  ],
  [
    'menu',
    /^(?:читайте также|читайте еще|читать также|читайте по теме|по теме|смотрите также|см\. также|тағы оқыңыз|оқи отырыңыз|дагы окуңуз)\s?[:>»—–-]\s?\S.{0,200}$/u,
  ],
  [
    'menu',
    /^(?:tags?|topics?|filed under|keywords|categories|category|posted in|tagged(?: with)?|теги|тэги|метки|рубрик[аи]|ключевые слова|тегтер|тегдер)\s?:\s?\S.{0,300}$/u,
  ],
  [
    'menu',
    /^(?:share|поделиться|бөлісу|бөлүшүү)\s?:?(?:\s(?:on|via|this|в|on:)?\s?(?:facebook|twitter|telegram|whatsapp|vk|x|email|linkedin|tweet|print|pin|reddit)[\s,|]*){1,12}$/u,
  ],
];

const phrases = new Map<string, Removal['why']>([
  ...MENU.split('|').map((words) => [words, 'menu'] as const),
  ...COMMENTS.split('|').map((words) => [words, 'comments'] as const),
  ...BOILERPLATE.split('|').map((words) => [words, 'boilerplate'] as const),
]);

/** Longest line, in UTF-16 units, that the patterns look at. */
const LONGEST = 500;

/** What kind of page furniture a line is by its words alone, or undefined. `folded` is the line as `fold` writes it. */
export const furniturePhrase = (text: string, folded: string): Removal['why'] | undefined => {
  const exact = phrases.get(folded);
  if (exact) return exact;
  if (text.length > LONGEST) return undefined;
  const small = text.toLowerCase();
  return PATTERNS.find(([, pattern]) => pattern.test(small))?.[0];
};
