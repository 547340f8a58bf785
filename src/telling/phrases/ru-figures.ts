import type { FigurePhrases } from './figure-phrases.ts';
import { ended } from './full-stop.ts';
import { counted, formFor } from './ru-words.ts';

const times = (n: number): string => (n === 2 ? 'дважды' : counted(n, 'раз', 'раза', 'раз'));

const voiced = (n: number): string =>
  n === 1 ? 'одним источником' : `${n} ${formFor(n, 'источником', 'источниками', 'источниками')}`;

/** Russian sentences about figures. */
export const russianFigures: FigurePhrases = {
  states: {
    single: 'названо один раз',
    agreed: 'совпадает',
    range: 'в пределах',
    developing: 'возможно, выросло',
    disputed: 'оспаривается',
    pending: 'на проверке',
  },
  meaning: (state, { counts, voices, low, high, who, through, when }) => {
    switch (state) {
      case 'agreed':
        return counts === 1
          ? `Одинаково приведено в нескольких сообщениях; число называет ${ended(who)}`
          : `Названо ${times(counts)}, ${voiced(voices)}; числа совпадают.`;
      case 'range':
        return counts === 1
          ? `Пределы: от «${low}» до «${high}»; число называет ${ended(who)}`
          : `От «${low}» до «${high}»: числа различаются и не исключают друг друга.`;
      case 'developing':
        return `Возможно, выросло с «${low}» до «${high}»: предложено по датам и охвату, никем прямо не сказано.`;
      case 'disputed':
        return `От «${low}» до «${high}»: числа исключают друг друга. Сохранены все; ни одно не выбрано и не усреднено.`;
      case 'pending':
        return 'На это число указывают лишь слова со слабой опорой; оно ждёт проверки.';
      default:
        return ended(
          who === '' ? `Число называет ${through}, ${when}` : `Число называет ${who}; источник: ${through}, ${when}`,
        );
    }
  },
  asOf: (when, from) =>
    from === 'said' ? `${when} (когда это было сказано)` : from === 'report' ? `${when} (дата сообщения)` : when,
  happened: (when) => `о том, что было: ${when}`,
  supersedes: (earlier) => `заменяет число «${earlier}», которое тот же источник называл раньше`,
  development: (earlier, later) => `Возможно, выросло с «${earlier}» до «${later}»`,
  replaced: 'позже заменено',
  relation: {
    'other-scope': 'Другой круг людей:',
    'other-stage': 'Подсчитано иначе:',
    'stages-of-one-proceeding': 'Стадии одного производства, каждая со своим счётом:',
    'reported-and-recognised': 'Подсчитано иначе:',
    'is-part': 'Названо частью числа:',
    'has-part': 'Названо входящим в него:',
    'part-of': 'Часть и целое вместе с числом:',
    'part-or-beside': 'Неясно, входит ли одно в другое или стоит рядом:',
    'told-beside': 'Неясно, входит ли одно в другое:',
    unclear: 'Неясно, то же ли считается:',
    development: 'Возможно, более ранний или более поздний подсчёт того же:',
  },
  counted: (words, measure) => `${measure}: ${words}`,
  doubted: 'Поставлено под сомнение',
  number: 'Число',
  who: 'Кто называет',
  when: 'По состоянию на',
  plot: (measure, scope) => `${measure}, по времени подсчёта: ${scope}`,
  plotNote:
    'Точка означает одно число; стрелка означает «не менее» или «не более»; полоса означает пределы. Слова без числа не имеют высоты. Прерывистая линия означает предполагаемый рост.',
};
