import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfShape } from '../edtf-shape.ts';
import { russian } from './ru.ts';
import { formFor } from './ru-words.ts';

const say = (edtf: string): string => russian.date.say(edtfShape(edtf));

describe('Russian', () => {
  it('[T211] counts as one speaks: 1 сообщение, 2 сообщения, 5 сообщений, 11, 21', () => {
    expect([1, 2, 5, 11, 14, 21, 22, 25, 111, 121].map(russian.count.reports)).toEqual([
      '1 сообщение',
      '2 сообщения',
      '5 сообщений',
      '11 сообщений',
      '14 сообщений',
      '21 сообщение',
      '22 сообщения',
      '25 сообщений',
      '111 сообщений',
      '121 сообщение',
    ]);
  });

  it('[T211] chooses the form by the last digit, and by the one before it', () => {
    const referee = (digits: string): string =>
      /(?:^|[^1])1$/.test(digits) ? 'one' : /(?:^|[^1])[2-4]$/.test(digits) ? 'few' : 'many';
    fc.assert(
      fc.property(fc.nat(1_000_000), (n) => {
        expect(formFor(n, 'one', 'few', 'many')).toBe(referee(String(n)));
      }),
    );
  });

  it('[T3] dates stand in the case that their words ask for', () => {
    expect(say('2022-01-05')).toBe('5 января 2022 г.');
    expect(say('2022-01')).toBe('январь 2022 г.');
    expect(say('2022-03')).toBe('март 2022 г.');
    expect(say('2022-05')).toBe('май 2022 г.');
    expect(say('[2025..]')).toBe('не ранее 2025 г.');
    expect(say('[2025-03..]')).toBe('не ранее марта 2025 г.');
    expect(say('[..2022-09]')).toBe('не позднее сентября 2022 г.');
    expect(say('[2022-01-07..2022-01-10]')).toBe('между 7 и 10 января 2022 г.');
    expect(say('[2022-05..2022-08]')).toBe('между маем и августом 2022 г.');
    expect(say('[2021-01..2022-07]')).toBe('между январём 2021 г. и июлем 2022 г.');
    expect(say('2022-01/2022-03')).toBe('с января по март 2022 г.');
    expect(say('2022-01-07/2022-01-10')).toBe('с 7 по 10 января 2022 г.');
    expect(say('2021-12-31/2022-05')).toBe('с 31 декабря 2021 г. по май 2022 г.');
    expect(say('2022-05/..')).toBe('с мая 2022 г.');
    expect(say('/2022-05')).toBe('до мая 2022 г.');
    expect(say('XXXX-09-27')).toBe('27 сентября, год не указан');
    expect(say('2022-05~')).toBe('около мая 2022 г.');
    expect(say('[2022-21..2022-23]')).toBe('между весной 2022 г. и осенью 2022 г.');
    expect(say('201X')).toBe('2010-е гг.');
  });

  it('[T210] titles set a name off by a dash and leave it in the form that the case has', () => {
    const title = { composed: '', act: 'arrest' as const, who: ['Мира Толен'], about: [], more: false };
    expect(russian.titles.event(title)).toBe('Арест — Мира Толен');
    expect(russian.titles.event({ ...title, who: ['Мира Толен', 'Орен Ваш'], more: true })).toBe(
      'Арест — Мира Толен, Орен Ваш и другие',
    );
    expect(russian.titles.proceeding({ ...title, act: 'torture', country: 'Руритания' })).toBe(
      'Руритания: Пытки — Мира Толен',
    );
    expect(russian.titleBeside('Арест — Мира Толен', 'Мира Толен')).toBe('Арест');
    expect(russian.titleBeside('Арест — Мира Толен и Орен Ваш', 'Мира Толен')).toBe('Арест — Мира Толен и Орен Ваш');
  });
});
