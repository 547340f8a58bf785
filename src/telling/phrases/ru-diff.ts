import type { DiffPhrases } from './diff-phrases.ts';

/** A difference between two states of a case, in Russian. */
export const russianDiff: DiffPhrases = {
  since: (entries, entry, day) =>
    entry === undefined
      ? 'С самого начала дела'
      : `После записи № ${entries} журнала (${entry}${day === undefined ? '' : `, сделана ${day}`})`,
  nothing: 'С тех пор ничего не добавлено и не решено.',
  byDecisions: 'Что изменили решения',
  byAigak: 'Что изменила новая версия программы',
  sameAigak: 'Ничего: с тех пор дело излагает та же версия программы.',
  lostAigak:
    'Неизвестно, что здесь излагала прежняя версия программы: это не сохранилось, или папка derived/ удалена. Ни одно решение от этого не потеряно.',
  otherAudience:
    'На этом уровне доступа не сравнивалось: изложение прежней версии хранится только для конфиденциального.',
  olderAigak: (then, now, day) =>
    `Одни и те же сообщения и решения (записанные до ${day}) изложены версией ${then} и теперь версией ${now}. Прежнее вычислено заново; ни сообщения, ни решения ничего здесь не изменили.`,
};
