/** Words whose forms no ending turns into each other: the first of a line is the base form. Facts of grammar. */
const ENGLISH = `man men
woman women
child children
person people
foot feet
tooth teeth
wife wives
life lives
knife knives
thief thieves
self selves
half halves
crisis crises
policeman policemen
policewoman policewomen
spokesman spokesmen
businessman businessmen
serviceman servicemen
medium media`;

const RUSSIAN = `человек люди людей людям людьми людях
ребенок дети детей детям детьми детях
мать матери матерью матерей матерям матерями матерях
дочь дочери дочерью дочерей дочерям дочерями дочерьми дочерях
брат братья братьев братьям братьями братьях
друг друзья друзей друзьям друзьями друзьях
сын сыновья сыновей сыновьям сыновьями сыновьях
муж мужья мужей мужьям мужьями мужьях
день дня дню днем дне дни дней дням днями днях
имя имени именем имена имен именам именами именах
время времени временем времена времен временам временами временах
суд судом суды судов судам судами судах суда суду суде
судья судьи судье судью судьей судей судьям судьями судьях
ухо уши ушей ушам ушами ушах
тело тела телу телом теле тел телам телами телах
идти шел шла шли идет идут иду идем
быть был была было были будет будут`;

const table = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split('\n').flatMap((line) => {
      const [base = '', ...forms] = line.split(' ');
      return forms.map((form): [string, string] => [form, base]);
    }),
  );

/** English plural → singular. */
export const PLURALS = table(ENGLISH);
/** Russian form → base form, ё as е. */
export const RUSSIAN_FORMS = table(RUSSIAN);
