import { describe, expect, it } from 'vitest';
import { metadataDay } from './find-metadata.ts';
import { isCaption } from './is-caption.ts';
import { readAgencyLine } from './read-agency-line.ts';
import { readByline } from './read-byline.ts';
import { readDateLine } from './read-date-line.ts';
import { isOutletName, splitOutlet } from './split-outlet.ts';

describe('readDateLine', () => {
  it.each([
    ['28.09.2031', '2031-09-28'],
    ['2031-09-28 14:05', '2031-09-28'],
    ['2031/09/28', '2031-09-28'],
    ['10 Jan, 2031 09:03', '2031-01-10'],
    ['January 10, 2031', '2031-01-10'],
    ['Jan. 10, 2031, 9:28 AM UTC', '2031-01-10'],
    ['Mon 10 Jan 2031 09.03 GMT', '2031-01-10'],
    ['Friday, 10th of January 2031', '2031-01-10'],
    ['Published: 10 January 2031', '2031-01-10'],
    ['Published On 10 Jan 2031', '2031-01-10'],
    ['PUBLISHED: 10:48, Tue, Jan 10, 2031 | UPDATED: 11:05, Wed, Jan 11, 2031', '2031-01-10'],
    ['Posted January 10, 2031. Updated January 12, 2031', '2031-01-10'],
    ['01.28.2031 07:00 AM', '2031-01-28'],
    ['Jan 28 20317:05 AM', '2031-01-28'],
    ['Issued on: 28/09/2031 - 09:03', '2031-09-28'],
    ['Velmora, 10 January 2031', '2031-01-10'],
    ['Statement by the Alliance for Wells and Fields, Velmora, 10 January 2031', '2031-01-10'],
    ['Joint statement: the Wells Alliance and others, 10 January 2031', '2031-01-10'],
    ['Broadcast on 10 January 2031. Summary in English.', '2031-01-10'],
    ['By Ona Pell | January 10, 2031', '2031-01-10'],
    ['10 января 2031 г.', '2031-01-10'],
    ['10 января 2031, 09:03', '2031-01-10'],
    ['Опубликовано: 10.01.2031 09:03', '2031-01-10'],
    ['Пятница, 10 января 2031 года', '2031-01-10'],
    ['2031 жылғы 10 қаңтар', '2031-01-10'],
    ['10 қаңтар, 2031', '2031-01-10'],
    ['2031-жылдын 10-январы', '2031-01-10'],
    ['10-январь, 2031-жыл', '2031-01-10'],
  ])('[F10] reads %s', (line, day) => {
    expect(readDateLine(line)?.edtf).toBe(day);
  });

  it.each([
    'On 10 January 2031 the clerks were freed.',
    'The clerks were freed on 10 January 2031',
    'Clerks freed on January 10, 2031',
    'They were held from 5 to 10 January 2031 in Velmora.',
    'Article 10.01.2031-7 of the code was applied, the court said.',
    'Two clerks, 10 witnesses and 2031 pages of evidence',
    '10 March Street',
    'The year 2031',
    '— Ona Pell (@onapell) January 10, 2031',
    '31.02.2031',
    '',
  ])('[F10] sees no date line in: %s', (line) => {
    expect(readDateLine(line)).toBeUndefined();
  });

  it('[F11] leaves open what a line does not say', () => {
    expect(readDateLine('January 10')?.edtf).toBe('XXXX-01-10');
    expect(readDateLine('09/10/2031')?.edtf).toBe('2031-XX-XX');
    expect(readDateLine('10/10/2031')?.edtf).toBe('2031-10-10');
    expect(readDateLine('10/28/2031')?.edtf).toBe('2031-10-28');
  });

  it('[F10] takes a line that only tells of a change for no publication date', () => {
    const line = readDateLine('Updated: 11 January 2031, 10:05');
    expect(line).toBeDefined();
    expect(line?.edtf).toBeUndefined();
  });
});

describe('readByline', () => {
  it('[F12] names the authors', () => {
    expect(readByline('By Ona Pell')).toBe('Ona Pell');
    expect(readByline('By Ona Pell and Tam J. Orr')).toBe('Ona Pell and Tam J. Orr');
    expect(readByline('By Ona Pell in Velmora')).toBe('Ona Pell');
    expect(readByline('Автор: Она Пелл')).toBe('Она Пелл');
    expect(readByline('January 10, 2031 | By Ona Pell')).toBe('Ona Pell');
  });

  it.each([
    'By September 2031, the clerks were back at work.',
    'By September the clerks had gone',
    'By Tuesday they were free.',
    'By order of the mayor the gates were shut',
    'Bystanders Saw It',
    'By 2031',
  ])('[F12] sees none in: %s', (line) => {
    expect(readByline(line)).toBeUndefined();
  });
});

describe('splitOutlet', () => {
  it.each([
    ['Two clerks freed in Velmora | Harbour', 'Two clerks freed in Velmora', 'Harbour'],
    ['Two clerks freed in Velmora | World | The Harbour Post', 'Two clerks freed in Velmora', 'The Harbour Post'],
    ['Two clerks freed in Velmora – The Harbourmaster', 'Two clerks freed in Velmora', 'The Harbourmaster'],
    ['Two clerks freed in Velmora - Velmora News', 'Two clerks freed in Velmora', 'Velmora News'],
    ['Two clerks freed in Velmora - velmora.example', 'Two clerks freed in Velmora', 'velmora.example'],
    ['Двух служащих отпустили в Вельморе — Новости Вельморы', 'Двух служащих отпустили в Вельморе', 'Новости Вельморы'],
  ])('[F13] splits %s', (line, title, outlet) => {
    expect(splitOutlet(line)).toEqual({ title, outlet });
  });

  it.each([
    'Two clerks were beaten in custody – lawyer',
    'Two clerks were beaten in custody — Ona Pell',
    'Никто приказа не отдавал — Пелл',
    'Clerks – and their town – wait for an answer',
    'Clerks | Post',
  ])('[F13] leaves whole: %s', (line) => {
    expect(splitOutlet(line)).toBeUndefined();
  });

  it('[F13] believes after a dash a name that the metadata give', () => {
    expect(splitOutlet('Two clerks freed in Velmora - Pelican', 'Pelican')?.outlet).toBe('Pelican');
    expect(isOutletName('Velmora Times')).toBe(true);
    expect(isOutletName('Ona Pell')).toBe(false);
  });
});

describe('isCaption', () => {
  const caption = (line: string) => isCaption(line, line.split(' ').length);
  it.each([
    'Ona Pell (file photo)',
    'Credit: Harbour Pictures',
    'Photo: Tam Orr',
    'Photo by Tam Orr',
    'The town hall of Velmora. Credit: Tam Orr',
    'The town hall of Velmora (Photo: Tam Orr / Harbour)',
    'Clerks outside the court [File: Tam Orr/AFP]',
    '© Harbour Pictures',
    'Image caption Clerks outside the court',
    'Фото: Там Орр',
    'Она Пелл (архивное фото)',
    'Сүрөт: Там Орр',
  ])('[F19] sees one: %s', (line) => {
    expect(caption(line)).toBe(true);
  });

  it.each([
    'The photo shows two clerks with bruises on their faces, the lawyer said.',
    'Photos, videos and papers were handed to the court.',
    'He told Reuters via telephone that he had been beaten.',
    'She gave them no credit for it.',
    'He said that nobody had been told (see the photo).',
    'The clerks were freed, their lawyer said. (AP)',
  ])('[F19] sees none: %s', (line) => {
    expect(caption(line)).toBe(false);
  });
});

describe('readAgencyLine', () => {
  it('[F10] reads the opening of an agency report', () => {
    expect(readAgencyLine('VELMORA, March 5 (Pelican) - Two clerks were freed.')).toEqual({
      agency: 'Pelican',
      edtf: 'XXXX-03-05',
      words: 'VELMORA, March 5 (Pelican)',
    });
    expect(readAgencyLine('VELMORA, March 5, 2031 — Two clerks were freed.')?.edtf).toBe('2031-03-05');
    expect(readAgencyLine('VELMORA -- Two clerks were freed on March 5.')).toBeUndefined();
    expect(readAgencyLine('On March 5 two clerks – both of Velmora – were freed.')).toBeUndefined();
  });
});

describe('metadataDay', () => {
  it.each([
    ['2031-03-04T23:10:00+06:00', '2031-03-04'],
    ['2031-03-04T23:10:00Z', '2031-03-04'],
    ['2031-03-04 23:10', '2031-03-04'],
    ['20310304T231000', '2031-03-04'],
    ['Tue, 04 Mar 2031 23:10:00 GMT', '2031-03-04'],
    ['March 4, 2031', '2031-03-04'],
    ['soon', undefined],
    ['1930348200', undefined],
  ])('[F14] keeps the day as %s writes it', (value, day) => {
    expect(metadataDay(value)).toBe(day);
  });
});
