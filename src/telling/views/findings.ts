import type { CaseFile } from '../../model/index.ts';
import type { Names } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { tellWhen } from '../tell-when.ts';
import { coerced, type Said, statementsById, tellable, tellStatement } from './said.ts';

/** A finding as told: by whom, of what standing, about whom, in which words. */
export type FindingRow = {
  readonly finding: string;
  readonly finder: string;
  readonly about: readonly string[];
  readonly words: string;
  readonly denied: boolean;
  readonly calls: readonly string[];
  readonly when?: string;
  readonly said: readonly Said[];
};

/** Findings that strong or accepted words tell of; in order of their places in the case file. */
export const findings = (caseFile: CaseFile, names: Names, phrases: Phrases): readonly FindingRow[] => {
  const all = statementsById(caseFile);
  const { affected } = phrases;
  return (caseFile.findings ?? []).flatMap((one): FindingRow[] => {
    const records = one.statements.flatMap((id) => all.get(id) ?? []);
    if (!records.some((record) => tellable(record) && !coerced(record.circumstances))) return [];
    const who = one.by === undefined ? (one.finder ?? affected.labels.somebody) : names.of(one.by);
    const standing = affected.finders[one.standing];
    return [
      {
        finding: one.id,
        finder: affected.finder(who, standing, one.places.map(names.of)),
        about: one.about.map(names.of),
        words: one.finding,
        denied: one.polarity === 'denied',
        calls: [...new Set(one.characterisation.map((place) => place.exact))],
        ...(one.when === undefined ? {} : { when: tellWhen(one.when, names, phrases).text }),
        said: records.map((record) => tellStatement(record, names, phrases)),
      },
    ];
  });
};
