import type { ProceedingPhrases } from './proceeding-phrases.ts';

const months = (n: number): string => `${n} ${n === 1 ? 'month' : 'months'}`;

const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join('; ')}; and ${items.at(-1)}`;

/** Proceedings in English: every status is worded so that it claims no more than the last step that is told. */
export const englishProceedings: ProceedingPhrases = {
  stage: {
    complaint_filed: 'complaint filed',
    check_or_registration_refused: 'registration refused, or a check only',
    pretrial_open: 'pre-trial investigation open',
    pretrial_interrupted: 'time-limits of the investigation interrupted',
    pretrial_terminated: 'pre-trial investigation ended',
    pretrial_completed: 'pre-trial investigation completed',
    returned_for_investigation: 'returned for further investigation',
    indictment_to_court: 'sent to court',
    pretrial_hearing: 'preliminary hearing',
    main_trial: 'on trial',
    court_suspended: 'suspended by the court',
    first_instance_judgment: 'judged at first instance',
    appeal: 'on appeal',
    in_force: 'judgment final and in force',
    cassation: 'in cassation',
    remitted: 'sent back for a new trial',
    enforcement: 'sentence being served',
    closed: 'closed',
    suspended_or_interrupted_unspecified: 'suspended, or its time-limits interrupted: the reports do not say which',
    unknown: 'stage not known',
  },
  status: {
    complainant: 'filed a complaint',
    victim_claimed: 'said to be injured; recognition as a victim is not reported',
    victim_recognised: 'recognised as a victim',
    victim_status_refused: 'refused recognition as a victim',
    victim_status_terminated: 'no longer recognised as a victim',
    civil_claimant: 'civil claimant',
    witness: 'witness',
    suspect: 'named as a suspect',
    accused: 'charged',
    defendant: 'put on trial',
    convicted_not_final: 'convicted at first instance; the judgment is not reported as final',
    convicted_final: 'convicted (final)',
    acquitted_not_final: 'acquitted; the judgment is not reported as final',
    acquitted_final: 'acquitted (final)',
    wanted: 'wanted',
    deceased: 'deceased',
  },
  outcome: {
    convicted: 'found guilty',
    acquitted: 'acquitted',
    sentenced: 'sentence',
    terminated: 'ended without a judgment',
    amnestied: 'amnesty or pardon',
  },
  related: {
    same_matter: 'the same matter, in other proceedings',
    concerns_torture_in: 'concerns harm said to have been done to somebody accused in',
    counter_case: 'against somebody said to be injured in',
  },
  since: (when) => `by a step dated ${when}`,
  earlier: (status) => `earlier: ${status}`,
  silence: ({ from, to, open, min, max, within }) => {
    const most = max === undefined || max === min ? '' : ` and at most ${max}`;
    const end = open ? `the newest report, ${to}` : to;
    const told = `No step with a known day after ${from} and before ${end}: at least ${min}${most} months`;
    return within.length === 0
      ? `${told}.`
      : `${told}. Told without a day of their own, and perhaps within it: ${listed(within)}.`;
  },
  silenceBrief: (min) => `silence: at least ${months(min)}`,
  inferredStep: (act) => `${act} (inferred)`,
  undated: (n) => `+ ${n} without a date`,
  toldAgain: 'told again without its date',
  unknownCountry: 'country not known',
  lanes: 'The proceedings over time; numbers are those of the steps below',
  stageNow: 'Stage',
  persons: 'Where each person stands',
  charges: 'Charged or found guilty',
  outcomes: 'Outcome',
  record: 'Charges, outcomes and other proceedings',
  relatedTo: 'See also',
  loose: 'Steps that no proceeding could be found for',
  looseNote: 'No word says which proceeding these belong to; they are not guessed.',
  note: 'Each status is as last reported. A conviction is called final only where the reports say plainly that it is.',
  whyHere: 'joined',
};
