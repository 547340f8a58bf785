import type { CaseFile, EventRecord } from '../../model/index.ts';
import { withPseudonymsTold } from '../audience/told-pseudonyms.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { type CalledBy, calledIn, eventTitleParts, proceedingTitleParts } from './title-parts.ts';

/** An event's title in the language of `phrases`. `called` gives an identity's name; never throws. */
export const titleOfEvent = (event: EventRecord, called: CalledBy, phrases: Phrases): string =>
  phrases.titles.event(eventTitleParts(event, called, phrases));

/**
 * A case file with what stands in it in English, the titles of events and of proceedings, told in the language of `phrases`.
 * In English it is the same file. Filter it for its audience first: a title is made of what is left.
 */
export const withTitlesTold = (file: CaseFile, phrases: Phrases): CaseFile => {
  if (phrases.language === 'en') return file;
  const called = calledIn(file);
  const events = new Map(file.events.map((one) => [one.id, one]));
  return {
    ...file,
    events: file.events.map((one) => ({ ...one, title: titleOfEvent(one, called, phrases) })),
    proceedings: file.proceedings.map((one) => ({
      ...one,
      title: phrases.titles.proceeding(proceedingTitleParts(one, events, called, phrases)),
    })),
  };
};

/** A filtered case file as a reader of one language is shown it: pseudonyms said in words, and titles in that language. */
export const toldIn = (file: CaseFile, phrases: Phrases): CaseFile =>
  withTitlesTold(withPseudonymsTold(file, phrases), phrases);
