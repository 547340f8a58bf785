import { describe, expect, it } from 'vitest';
import { readPlainText } from '../read-plain-text.ts';
import { settle } from '../settle.ts';

const BODY = `Two clerks of the town hall were released on Tuesday after nine days in custody, their lawyer said.

The police of the town did not answer questions, and the mayor's office said that it had not been told.`;
const page = (text: string) => settle(readPlainText(text));
const kept = (text: string) => page(text).blocks.map((block) => `${block.kind}: ${block.text}`);
const body = BODY.split('\n\n').map((text) => `paragraph: ${text}`);

describe('clearFurniture', () => {
  it('[F7] takes out a run of icon names, glued or not', () => {
    const icons = 'icon homeicon mailicon closeicon arrow downicon phoneicon printicon share';
    const found = page(`${icons}\nTwo clerks freed in Velmora\n\n${BODY}`);
    expect(found.removed).toEqual([{ words: icons, why: 'icons' }]);
    expect(found.blocks[0]).toMatchObject({ kind: 'title', text: 'Two clerks freed in Velmora' });
  });

  it('[F7] parts a sentence from the label of a control that was run into it', () => {
    const text =
      'Clerks argue with guards of the harbour View Photos Hundreds have been arrested, and many say they were beaten.';
    const found = page(`Two clerks freed in Velmora\n\n${BODY}\n\n${text}`);
    expect(found.removed).toEqual([{ words: 'View Photos', why: 'menu' }]);
    expect(found.blocks.map((block) => block.text)).toContain(
      'Hundreds have been arrested, and many say they were beaten.',
    );
    const title = 'He said that he had read Share Article magazine';
    expect(page(`Two clerks freed in Velmora\n\n${BODY}\n\n${title} and left.`).removed).toEqual([]);
  });

  it('[F7] takes out breadcrumbs on one line and on several', () => {
    const title = 'Two clerks freed in Velmora';
    expect(kept(`Home > News > ${title}\n\n${title}\n\n${BODY}`)).toEqual([`title: ${title}`, ...body]);
    expect(kept(`• Home\n  • >\n  • News\n  • >\n  • ${title}\n\n${title}\n\n${BODY}`)).toEqual([
      `title: ${title}`,
      ...body,
    ]);
    expect(kept(`Главная / Новости / Общество\n\n${title}\n\n${BODY}`)).toEqual([`title: ${title}`, ...body]);
  });

  it('[F7] keeps the last step of a breadcrumb when it stands nowhere else', () => {
    expect(kept(`• Home\n• >\n• Two clerks freed in Velmora on Tuesday\n\n${BODY}`)).toEqual([
      'title: Two clerks freed in Velmora on Tuesday',
      ...body,
    ]);
  });

  it('[F7] takes out menus between bars and the section that stands alone', () => {
    const found = page(`Harbour Asia\n\nTwo clerks freed in Velmora\n\nHarbour Asia | Security | Towns\n\n${BODY}`);
    expect(found.blocks.map((block) => block.kind)).toEqual(['title', 'paragraph', 'paragraph']);
    expect(found.removed.map((one) => one.why)).toEqual(['menu', 'menu']);
  });

  it('[F7] takes out lines that web pages put beside every report, in four languages', () => {
    const lines = [
      'Comments are closed.',
      '12 comments',
      'Read more',
      'Advertisement',
      'We use cookies to make this site work for you.',
      '© 2031 The Harbour Post. All rights reserved.',
      'Subscribe to our newsletter and get the news first!',
      'Читайте также: Мэр Вельморы ушёл в отставку',
      'Подписывайтесь на наш канал в Telegram',
      'Комментарии',
      'Тағы оқыңыз',
      'Бөлүшүү',
      'https://harbour.example/2031/03/05/clerks',
    ];
    for (const line of lines) {
      const found = page(`Two clerks freed in Velmora\n\n${BODY}\n\n${line}`);
      expect(found.removed.map((one) => one.words)).toEqual([line]);
    }
  });

  it('[F7] takes out headlines listed under "Related" after the last sentence', () => {
    const found = page(
      `Two clerks freed in Velmora\n\n${BODY}\n\nRelated articles\n\nMayor of Velmora resigns\n\nHarbour closed after storm`,
    );
    expect(found.blocks).toHaveLength(3);
    expect(found.removed.map((one) => one.words).join()).toContain('Mayor of Velmora resigns');
  });

  it('[F7] takes out runs of very short lines around the report and keeps a list of its own', () => {
    const menu = 'News\nTowns\nHarbour\nWeather';
    expect(kept(`${menu}\n\nTwo clerks freed in Velmora\n\n${BODY}\n\n${menu}`)).toEqual([
      'title: Two clerks freed in Velmora',
      ...body,
    ]);
    const list = 'The freed clerks are:\n\nOna Pell\n\nTam Orr\n\nIva Lund';
    expect(kept(`Two clerks freed in Velmora\n\n${BODY}\n\n${list}`).slice(-3)).toEqual([
      'paragraph: Ona Pell',
      'paragraph: Tam Orr',
      'paragraph: Iva Lund',
    ]);
  });

  it('[F8] keeps every real sentence, wherever it stands', () => {
    const sentences = [
      'By September the clerks had been back at work for six months, they said.',
      'Home is where the clerks were arrested | they were still in bed then, said a neighbour.',
      'She asked the readers to share this story with everybody who knows the two clerks.',
      'The comments are closed to the public, said the court, and the hearing will be too.',
      'By using the terms of the new law, the court freed the two clerks without a hearing.',
      'Like thousands of others, the clerks wrote about the arrests on Facebook in those days.',
      'Copyright law was the reason that the police gave for closing the newspaper of the town.',
      'Contact with the two clerks was made via email, said the lawyer who found them in the end.',
      'Watch towers stood over the camp, the clerks said, and the guards never slept at their posts.',
      'Register for the hearing was kept by one clerk, who said that every name was written in it.',
      'Мы используем все законные средства, сказал адвокат, чтобы дело служащих дошло до суда.',
      'Реклама в газете была снята в тот же день, сказал редактор, и никто не объяснил почему.',
      'Follow the money, the lawyer told the court, and you will find who gave the order.',
    ];
    for (const sentence of sentences) {
      const found = page(
        `Home\n\n${sentence}\n\nTwo clerks freed in Velmora\n\n${sentence.replace('.', '!')}\n\n${BODY}`,
      );
      expect(found.blocks.map((block) => block.text)).toContain(sentence);
    }
  });

  it('[F9] keeps a repeated title once, with and without its outlet', () => {
    const title = 'Two clerks freed in Velmora';
    const found = page(`${title} | Harbour Post\n\n${title}\n\n${BODY}`);
    expect(found.blocks.filter((block) => block.kind === 'title')).toHaveLength(1);
    expect(found.removed.map((one) => one.why)).toEqual(['repetition']);
    expect(found.publication.publisher?.value).toBe('Harbour Post');
    expect(found.publication.title?.value).toBe(title);
  });

  it('[F9] keeps a lead between two standings of the title as subtitle', () => {
    const title = 'Two clerks freed in Velmora after nine days';
    const lead = 'The two were beaten in custody and forced to sign papers. Nobody has answered for it.';
    expect(kept(`${title}\n\n${lead}\n\n${title}\nCredit: Harbour Pictures\n\n${BODY}`)).toEqual([
      `title: ${title}`,
      `subtitle: ${lead}`,
      'caption: Credit: Harbour Pictures',
      ...body,
    ]);
  });

  it('[F10] takes the days that head the parts of a chronology for no publication date', () => {
    const text = `How the clerks were held\n\n5 March 2031\n\n${BODY.split('\n\n')[0]}\n\n6 March 2031\n\n${BODY.split('\n\n')[1]}`;
    expect(page(text).publication.published).toBeUndefined();
    expect(page(text.replace('6 March 2031\n\n', '')).publication.published?.value).toBe('2031-03-05');
  });

  it('[F10] takes the day below the title before the day that a page shows above everything', () => {
    const text = `Tuesday March 11, 2031\n\nTwo clerks freed in Velmora\n\nMarch 5, 2031\n\n${BODY}`;
    expect(page(text).publication.published?.value).toBe('2031-03-05');
  });

  it('[F7] takes out the menus of a page that was captured whole, and finds its title among them', () => {
    const menu = (name: string) =>
      Array.from({ length: 12 }, (_, at) => `${name} of the towns and harbours ${at}`).join('\n');
    const title = 'Clerks released from custody, say their lawyers';
    const text = `${menu('Weather')}\n\n${title}\n\nMarch 5, 2031\n\n${BODY}\n\nShare\n\n${menu('Ferries')}`;
    expect(kept(text)).toEqual([`title: ${title}`, 'dateline: March 5, 2031', ...body]);
  });

  it('[F10] finds a date line that stands after the report', () => {
    const found = page(`Two clerks freed in Velmora\n\n${BODY}\n\nPublished: 5 March 2031`).publication;
    expect(found.published?.value).toBe('2031-03-05');
  });
});
