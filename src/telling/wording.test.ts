import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { report, type Said } from '../../test/support/readings.ts';
import { derive } from '../derive.ts';
import { type ActType, type CaseFile, MODALITIES } from '../model/index.ts';
import { dossier } from './dossier/dossier.ts';
import { namesOf } from './names.ts';
import { english } from './phrases/en.ts';
import { proceedingsSheets } from './terminal/proceedings-sheet.ts';
import { renderTerminal } from './terminal/render-terminal.ts';
import { chronologySheets, peopleSheets, reviewSheets } from './terminal/sheets.ts';
import { chronology } from './views/chronology.ts';
import { figures } from './views/figures.ts';
import { people } from './views/people.ts';
import { looseSteps, proceedings } from './views/proceedings.ts';
import { review } from './views/review.ts';

const DOER = 'Timo Orsk';
const BODY = 'Karsova Guard';
const VIOLENCE = ['torture', 'beating', 'ill-treatment', 'attack', 'killing', 'abduction', 'injury', 'threat'] as const;

/** Whatever Aigak says in its own words: quotations and the reports' texts are others' words. */
const ownWords = (rendered: string): string =>
  rendered
    .replace(/<section id="texts">.*?<\/section>/gs, '')
    .replace(/<q>.*?<\/q>/gs, '')
    .replace(/“[^”]*”/g, '');

const terminal = (file: CaseFile): string => {
  const names = namesOf(file, english);
  const sheets = [
    ...chronologySheets(chronology(file, names, english), figures(file, names, english), names, english),
    ...peopleSheets(people(file, names, english), names, english),
    ...proceedingsSheets(proceedings(file, names, english), looseSteps(file, names, english), english),
    ...reviewSheets(review(file, names, english), names, english),
  ];
  return renderTerminal(sheets, { width: 400, colour: false });
};

const paper = (file: CaseFile): string =>
  dossier(file, {
    aigak: 'casefile/1',
    title: 'A case',
    audience: 'confidential',
    case: 'case-1',
    ledgerHead: 'none',
    versions: { derivation: 'd', reader: 'r', formats: 'f' },
  });

const cast = {
  doer: { kind: 'person' as const, name: DOER },
  body: { kind: 'organization' as const, name: BODY },
  baker: { kind: 'person' as const, name: 'Anar Belikov' },
};

const told = (act: ActType, agent: 'doer' | 'body', patient: boolean, more: Partial<Said>): CaseFile =>
  derive({
    sources: [
      report({
        source: 'src-a',
        text: `${cast[agent].name} harmed Anar Belikov in spring. Anar Belikov and ${DOER} and ${BODY} were named.`,
        cast,
        says: [
          {
            words: `${cast[agent].name} harmed Anar Belikov`,
            act,
            agent,
            ...(patient ? { patient: 'baker' } : {}),
            ...more,
          } as Said,
        ],
      }),
    ],
    decisions: [],
  });

describe('wording follows status', () => {
  it('[T120] nobody with a name does violence in our own words, whatever was said of whom and however firmly', () => {
    const acts = `(?:${VIOLENCE.map((act) => english.acts[act]).join('|')}|tortured|beat|killed|attacked)`;
    fc.assert(
      fc.property(
        fc.constantFrom(...VIOLENCE),
        fc.constantFrom('doer' as const, 'body' as const),
        fc.boolean(),
        fc.constantFrom(...MODALITIES),
        fc.constantFrom('strong' as const, 'weak' as const),
        (act, agent, patient, modality, strength) => {
          const file = told(act, agent, patient, { modality, strength });
          expect(file.events.map((event) => event.title).join()).not.toContain(cast[agent].name);
          for (const line of `${terminal(file)}\n${paper(file)}`.split('\n').map(ownWords)) {
            const name = cast[agent].name;
            const blamed = new RegExp(`${acts}.* by .*${name}|${name}.*\\b${acts}\\b`, 'i').test(line);
            const qualified = /said to have acted|named as|alleged|convicted at first instance|in its own words/.test(
              line,
            );
            expect(blamed && !qualified, line).toBe(false);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('[T121] whoever is convicted is told with whether that is final, and only then as convicted', () => {
    const judged = (ending: string): string =>
      terminal(
        derive({
          sources: [
            report({
              source: 'src-a',
              text: `A court in Kenya found ${DOER} guilty of torture. ${ending}`,
              cast: { doer: cast.doer, country: { kind: 'place', name: 'Kenya' } },
              inSentences: true,
              says: [{ words: `found ${DOER} guilty of torture`, act: 'conviction', patient: 'doer' }],
            }),
          ],
          decisions: [],
        }),
      );
    expect(judged('He left.')).toContain('convicted at first instance; the judgment is not reported as final');
    expect(judged('The verdict has entered into force.')).toContain('convicted (final)');
  });

  it('[T122] an inferred step is marked, an undated one says so, and a silence stands in words', () => {
    const step = (words: string, act: ActType, when?: { words: string; stated: string }): Said =>
      ({ words, act, ...(when ? { when } : {}) }) as Said;
    const file = derive({
      sources: [
        report({
          source: 'src-a',
          text: 'Anar Belikov was tortured. The inquiry about Anar Belikov was opened in February 2031. It was suspended. Anar Belikov was heard face to face in December 2031.',
          cast: { baker: cast.baker },
          inSentences: true,
          says: [
            { words: 'Anar Belikov was tortured', act: 'torture', patient: 'baker' },
            step('was opened in February 2031', 'investigation-opened', { words: 'February 2031', stated: '2031-02' }),
            step('It was suspended', 'investigation-suspended'),
            step('was heard face to face', 'confrontation', { words: 'December 2031', stated: '2031-12' }),
          ],
        }),
      ],
      decisions: [],
    });
    for (const rendered of [terminal(file), paper(file)]) {
      expect(rendered).toContain('investigation resumed (inferred)');
      expect(rendered).toContain('date not known');
      expect(rendered.replace(/\s+/g, ' ')).toContain(
        'No step with a known day after February 2031 and before December 2031: at least 9 and at most 11 months.',
      );
    }
    expect(paper(file)).toContain('<svg');
  });
});
