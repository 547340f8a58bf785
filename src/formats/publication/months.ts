/** Month names and their abbreviations in the languages reports come in, as they stand on a date line; lower case. */
const NAMES: readonly (readonly [number, string])[] = [
  [1, 'january jan january январь января янв қаңтар қаңтарда қаң'],
  [2, 'february feb февраль февраля фев февр ақпан ақпанда ақп'],
  [3, 'march mar март марта мар наурыз наурызда нау'],
  [4, 'april apr апрель апреля апр сәуір сәуірде сәу'],
  [5, 'may май мая мамыр мамырда мам'],
  [6, 'june jun июнь июня июн маусым маусымда мау'],
  [7, 'july jul июль июля июл шілде шілдеде шіл'],
  [8, 'august aug август августа авг тамыз тамызда там'],
  [9, 'september sept sep сентябрь сентября сен сент қыркүйек қыркүйекте қыр'],
  [10, 'october oct октябрь октября окт қазан қазанда қаз'],
  [11, 'november nov ноябрь ноября ноя нояб қараша қарашада қар'],
  [12, 'december dec декабрь декабря дек желтоқсан желтоқсанда жел'],
];

/** The number of a month, 1 to 12, by its lower-case name or abbreviation. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap(([month, names]) => names.split(' ').map((name) => [name, month] as const)),
);

/** What else stands on a date line and says nothing more about the day: weekdays, hours, zones, labels of the year. */
export const BESIDE_A_DATE: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс ' +
    'дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі дүйшөмбү шейшемби шаршемби бейшемби жума ишемби жекшемби ' +
    'am pm a.m p.m gmt utc est edt et bst cet cest msk мск pst pdt ct pt ist alm local time at on of the st nd rd th ' +
    'год года г ж жыл жылғы жылы жылдын жылы ж. сағат саат в время часов мин min minute minutes read reading чтения ' +
    'date дата күні күнү published posted issued first publication released filed created online ' +
    'опубликовано опубликован опубликована размещено публикация жарияланды жарияланған жарыяланды жарыяланган'
  ).split(' '),
);

/** Labels of a day that is not the day of publication, in small letters. */
export const CHANGED =
  /^(?:last\s+)?(?:updated|modified|edited|edit|changed)\b|^(?:обновлено|изменено|жаңартылды|жаңыртылды)(?!\p{L})/u;

/** Labels of the day of publication, in small letters. */
export const PUBLISHED =
  /^(?:first\s+)?(?:published|posted|issued|released|broadcast|aired|publication date|date published|date)(?![\p{L}])|^(?:дата публикации|опубликован[оа]?|размещено|дата|жарияланды|жарияланған|жарыяланды|жарыяланган)(?!\p{L})/u;
