import type { Phrases } from './phrases.ts';
import { russianAffected } from './ru-affected.ts';
import { counted, formFor, lowered } from './ru-words.ts';

/** The first paragraph of a Russian dossier: counts in sentences, nothing that the sections do not list. */
export const russianSummary: Phrases['summary'] = (told, period) => {
  const drawing =
    told.drawing === 0
      ? ''
      : `, из них ${told.drawing} ${formFor(told.drawing, 'опирается', 'опираются', 'опираются')} на другие`;
  const cited =
    told.cited === 0
      ? ''
      : `; ещё ${counted(told.cited, 'источник упомянут', 'источника упомянуты', 'источников упомянуты')}, но у нас ${formFor(told.cited, 'его', 'их', 'их')} нет`;
  const several = told.several === 0 ? 'ни об одном из них' : `о ${told.several} из них`;
  const undated = told.undated === 0 ? '' : `; без даты: ${told.undated}`;
  return [
    `В основе дела ${counted(told.held, 'сообщение', 'сообщения', 'сообщений')}${drawing}${cited}.`,
    ...(told.events === 0
      ? []
      : [
          `Изложено ${counted(told.events, 'событие', 'события', 'событий')}${period === undefined ? '' : ` (${period})`}; ${several} ${told.several === 0 ? 'не говорится' : 'говорится'} больше чем в одном сообщении${undated}.`,
        ]),
    ...(told.disputes === 0
      ? []
      : [`В ${told.disputes} ${formFor(told.disputes, 'вопросе', 'вопросах', 'вопросах')} сообщения расходятся.`]),
    ...(told.coerced === 0
      ? []
      : [
          `${counted(told.coerced, 'событие известно', 'события известны', 'событий известны')} только из слов, сказанных под принуждением, и ${formFor(told.coerced, 'стоит', 'стоят', 'стоят')} отдельно.`,
        ]),
    ...(told.waiting === 0
      ? []
      : [
          `${counted(told.waiting, 'утверждение ждёт', 'утверждения ждут', 'утверждений ждут')} проверки и как факт не ${formFor(told.waiting, 'излагается', 'излагаются', 'излагаются')}.`,
        ]),
  ];
};

/** The lines below that paragraph. */
export const russianBrief: Phrases['brief'] = {
  proceedings: 'На какой стадии производства',
  disputed: 'Что оспаривается',
  dispute: (kind, state) => `${lowered(kind)} (${state})`,
  reach: (standing, what) => {
    const told = what.join('; ');
    if (told === '') return russianAffected.standings[standing];
    return standing === 'reported' ? `по сообщениям, ${told}` : `${russianAffected.standings[standing]} (${told})`;
  },
  stands: ({ stage, final, when, last, silence }) =>
    [
      `${stage}, ${final}`,
      last === undefined ? `последний известный шаг: ${when}` : `последний известный шаг: ${last} (${when})`,
      ...(silence === undefined ? [] : [`с тех пор ${silence}`]),
    ].join('; '),
};

/** «Арест — А» under the heading «А» is «Арест»; a name among others stays. */
export const russianTitleBeside: Phrases['titleBeside'] = (title, name) => {
  const joint = ` — ${name}`;
  const at = title.indexOf(joint);
  const after = at < 0 ? '' : title.slice(at + joint.length);
  return at > 0 && (after === '' || after.startsWith(' (')) ? title.slice(0, at) + after : title;
};
