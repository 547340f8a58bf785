import { chronologyScreen } from './chronology/chronology.ts';
import { dateMeaning } from './date-meaning.ts';
import { disputesScreen } from './disputes.ts';
import { evidenceScreen } from './evidence.ts';
import { figuresScreen } from './figures.ts';
import { ledgerScreen } from './ledger.ts';
import { peopleScreen } from './people.ts';
import { personScreen } from './person.ts';
import { proceedingsScreen } from './proceedings.ts';
import { readerScreen } from './reader.ts';
import { reviewScreen } from './review.ts';
import { rosterScreen } from './roster.ts';
import type { Asked, Shown } from './shown.ts';
import { sourceScreen, sourcesScreen } from './sources.ts';

/**
 * Every screen of the desk by its name: what it shows, as a value in the language of `shown`. Undefined where what is
 * asked for (a source, a person) is not there for the audience.
 */
export const SCREENS = {
  review: reviewScreen,
  people: peopleScreen,
  person: personScreen,
  roster: rosterScreen,
  chronology: chronologyScreen,
  reader: readerScreen,
  disputes: disputesScreen,
  evidence: evidenceScreen,
  figures: figuresScreen,
  proceedings: proceedingsScreen,
  sources: sourcesScreen,
  source: sourceScreen,
  date: dateMeaning,
  ledger: ledgerScreen,
} as const satisfies Readonly<Record<string, (shown: Shown, asked: Asked) => object | undefined>>;
