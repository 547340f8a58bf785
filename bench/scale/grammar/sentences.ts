import type { ActType } from '../../../src/model/index.ts';

/** What can happen next in an incident. */
export type Stage =
  | 'arrest'
  | 'beating'
  | 'broadcast'
  | 'release'
  | 'complaint'
  | 'denial'
  | 'opened'
  | 'suspended'
  | 'resumed'
  | 'recognised'
  | 'suspects'
  | 'charge'
  | 'trial'
  | 'conviction'
  | 'acquittal'
  | 'appeal'
  | 'attack'
  | 'rally'
  | 'clash'
  | 'death';

/** A sentence with slots, and the act it is meant to tell. See `tell.ts` for what stands in the slots. */
export type Wording = { readonly tells: ActType; readonly says: string };
const as = (tells: ActType, ...says: readonly string[]): readonly Wording[] =>
  says.map((one) => ({ tells, says: one }));

/** How a stage is told by whoever tells it first. */
export const LEADS: Readonly<Record<Stage, readonly Wording[]>> = {
  arrest: [
    ...as(
      'arrest',
      'Police in {town} arrested {who} {on} on suspicion of {suspicion}.',
      '{Who} was arrested in {town} {on} on suspicion of {suspicion}, police said.',
      'Police arrested {who} {on} during a raid on {his} home in {town}.',
      'Police in {town} arrested {who} {on}, {his} lawyer, {lawyer}, said.',
    ),
    ...as(
      'detention',
      '{Who} was detained by police in {town} {on}, according to {his} lawyer, {lawyer}.',
      'Police detained {who} outside the city hall of {town} {on}.',
    ),
  ],
  beating: [
    ...as(
      'beating',
      '(Police officers|Officers|Policemen) beat {who} (with batons|with sticks|with rifle butts|with cables) (at|in) a police station in {town} {on}, {his} lawyer, {lawyer}, said.',
      '{Who} was beaten (by police officers|by policemen|by officers) (at|in) a (police station|station|police department) in {town} {on}, {lawyer}, {his} lawyer, said.',
      'Officers kicked and beat {who} for several hours in {town} {on}, according to {lawyer}.',
    ),
    ...as(
      'torture',
      '(Officers|Police officers) tortured {who} (with electric shocks|with hot irons|with plastic bags) (at|in) a police station in {town} {on}, according to {his} lawyer, {lawyer}.',
      '{Who} was tortured in a police station in {town} {on}, {group} said.',
    ),
  ],
  broadcast: as(
    'broadcast',
    '(State television|The first channel) showed a (video|recording) {on} in which {who} said that {he} had been paid (to attack police|to set fires|to block a road).',
    'A state channel broadcast a video of {who} {on}, in which {he} confessed to {suspicion}.',
  ),
  release: as(
    'release',
    '{Who} was released from custody in {town} {on}.',
    'Police in {town} released {who} {on} without charge.',
    '{Who} was freed {on} after {days} days in custody in {town}.',
    'A court in {town} released {who} {on}, {his} lawyer, {lawyer}, said.',
  ),
  complaint: as(
    'complaint',
    '{Who} filed a complaint with {prosecutors} {on}.',
    '{Who} complained to {prosecutors} about torture {on}.',
    'The lawyer of {who}, {lawyer}, filed a complaint against the {town} city police {on}.',
  ),
  denial: as(
    'denial',
    'The Interior Ministry denied {on} that police in {town} had beaten {who}.',
    'The {town} city police denied {on} that officers had tortured {who}.',
    '{Chief}, the police chief of {town}, denied {on} that {who} had been beaten.',
  ),
  opened: as(
    'investigation-opened',
    'Prosecutors in {town} opened a criminal investigation into the torture of {who} {on}.',
    '{Prosecutors} opened an investigation {on} into the beating of {who}.',
    'A criminal investigation was opened in {town} {on} into the alleged torture of {who}.',
  ),
  suspended: as(
    'investigation-suspended',
    '{Prosecutors} suspended the investigation into the torture of {who} {on} because no suspects had been found.',
    'The investigation into the beating of {who} was suspended {on}, {prosecutors} said.',
  ),
  resumed: as(
    'investigation-resumed',
    '{Prosecutors} resumed the investigation into the torture of {who} {on}.',
    'Investigators in {town} resumed the investigation into the beating of {who} {on}.',
  ),
  recognised: as(
    'victim-recognised',
    '{Prosecutors} recognised {who} as a victim of torture {on}.',
    '{Who} was officially recognised as a victim {on}, {his} lawyer, {lawyer}, said.',
  ),
  suspects: as(
    'arrest',
    'Police {rank} {officer} was arrested in {town} {on} on suspicion of torturing {who}.',
    'Investigators arrested {rank} {officer}, an officer of the {town} city police, {on}.',
  ),
  charge: as(
    'charge',
    '{Prosecutors} charged {who} with {suspicion} {on}.',
    '{Who} was charged with {suspicion} in {town} {on}.',
  ),
  trial: as('trial', 'The trial of {accused} began in {court} {on}.', '{Accused} went on trial in {town} {on}.'),
  conviction: as(
    'conviction',
    '{Court} found {accused} guilty of {crime} {on} and sentenced {them} to {years} years in prison.',
    '{Accused} was found guilty of {crime} in {town} {on} and was sentenced to {years} years in prison.',
    'Judge {judge} of {court} convicted {accused} of {crime} {on}.',
  ),
  acquittal: as(
    'acquittal',
    '{Court} acquitted {accused} of {crime} {on}.',
    '{Accused} was acquitted in {town} {on} for lack of evidence.',
  ),
  appeal: as(
    'appeal',
    '{Accused} appealed against the verdict {on}.',
    'The lawyer of {accused}, {lawyer}, appealed against the verdict of {court} {on}.',
  ),
  attack: [
    ...as(
      'attack',
      'Unknown men attacked {who} near {his} home in {town} {on}.',
      '{Who} was attacked by (two|three|four|several|unknown) (masked men|men in masks|young men) in {town} {on}.',
    ),
    ...as('beating', 'Two men beat {who} in the centre of {town} {on}, {his} colleagues said.'),
  ],
  rally: as(
    'detention',
    'Police detained (at least|more than|about) {few} (people|protesters) at a (rally|protest) against {cause} in {town} {on}.',
    '{Few} protesters were detained in {town} {on} during a rally against {cause}.',
  ),
  clash: as(
    'injury',
    'At least {few} people were injured in clashes with police in {town} {on}.',
    'Police (fired tear gas|fired rubber bullets|used batons) (at|against) (protesters|demonstrators) in {town} {on} and injured {few} people.',
  ),
  death: as(
    'death',
    '{Who} died in a police station in {town} {on}.',
    '{Who} died in custody in {town} {on}, {his} relatives said.',
  ),
};

/**
 * Sentences that carry a stage on, once it is told: elaboration, quotes, reactions. (One|another) stands for a choice; there are
 * so many of them because in life no two writers hit on the same seven words, unless one of them copies.
 */
export const MORE: Partial<Readonly<Record<Stage, readonly string[]>>> = {
  arrest: [
    '{Lawyer} (told {outlet}|said|complained|added) that {he} had not been (allowed|permitted) to (see|meet|call|write to) (a lawyer|{his} family|a doctor|{his} parents|anybody) for {ribs} (days|nights).',
    '"{Quote}," {who} told {outlet} (from a police van|by telephone|through {his} lawyer|outside the court|in a short call).',
    '{He} (is being held|is held|was placed) in (a detention centre|a police station|a prison) in (the north|the south|the centre|a suburb|the old part) of {town}, {his} (relatives|friends|colleagues|neighbours|brothers) said.',
    '(A judge|A court) in {town} (ordered|ruled) that {who} be held for {days} days.',
    'Police (searched|raided|sealed) {his} (home|office|flat|workshop|garage) (on the same evening|at night|without a warrant|for {ribs} hours) and took away (two phones|a computer|{ribs} books|several letters|a camera), {lawyer} said.',
  ],
  beating: [
    '"{Quote}," {who} told {outlet}.',
    '(Doctors|A doctor|Surgeons) (found|counted|recorded) {ribs} broken ribs and (a concussion|a burst eardrum|burns|many bruises|a broken tooth), {lawyer} (told {outlet}|said).',
    '{He} was forced to sign (a confession|a statement|a paper|an empty sheet) (after {few} hours|on the second night|in front of a camera|before a doctor came), {lawyer} said.',
    '{Group} (demanded an investigation|called for an inquiry|asked {prosecutors} for an answer|spoke of {few} similar cases).',
    '"{Denial}," {chief}, the police chief of {town}, told (reporters|{outlet}).',
  ],
  broadcast: [
    '{Lawyer} said that {he} had been forced to (say so|read a text|confess|learn the words by heart).',
    'Bruises could be seen on {his} (face|neck|hands|forehead) in the (video|recording|broadcast).',
    '{Group} said that the confession had been obtained by (torture|threats|beatings).',
  ],
  release: [
    '"{Quote}," {who} told {outlet}.',
    '{He} said that officers had threatened {his} (family|brother|children|parents|colleagues).',
    '{Lawyer} said that {he} would (file a complaint|go to court|ask for an investigation) (next week|soon|in {days} days|as soon as {he} could walk).',
  ],
  complaint: [
    '{Lawyer} (said|added|told {outlet}) that {he} had named {ribs} officers, {officer} among them.',
    '{Prosecutors} (declined to comment|did not answer|said that it would study the complaint|asked for {days} days).',
    '{Group} has received {many} complaints of torture from {town} since {year}.',
  ],
  denial: [
    '"{Denial}," {spokesman}, a spokesman for the ministry, told (reporters|{outlet}).',
    '{Lawyer} (rejected the statement|called the statement a lie|said that recordings proved the beating|asked for the recordings).',
  ],
  opened: [
    'Prosecutor {prosecutor} told {outlet} that {many} witnesses would be questioned.',
    '{Lawyer} said that recordings (from the cameras|from the entrance|of that night) had been (destroyed|deleted|lost).',
    'No suspects have been (named|identified) (so far|yet|in {days} days).',
  ],
  suspended: [
    '{Lawyer} said that {he} would (complain|appeal|write) to the Prosecutor General.',
    'Investigators questioned {many} witnesses (in {few} weeks|and {ribs} doctors|and then stopped).',
  ],
  resumed: [
    '{Who} identified {rank} {officer} (during a confrontation|in a photograph|by {his2} voice), {lawyer} said.',
  ],
  recognised: ['{Few} people have been recognised as victims in {town}, {prosecutors} said.'],
  suspects: [
    '{Officer} denied that {he2} had (beaten|touched|tortured) anybody.',
    '{Lawyer} told {outlet} that {few} more officers took part in the (torture|beating).',
  ],
  charge: [
    '{Lawyer} called the charges (absurd|invented|an act of revenge|a joke).',
    '{He} faces up to {years} years in prison.',
  ],
  trial: [
    '{Accused} did not admit guilt.',
    'Judge {judge} questioned {few} witnesses.',
    '{Lawyer} asked the court to hear (a doctor|{ribs} neighbours|the chief of police|an expert on recordings).',
    '"{Quote}," {who} told the court.',
  ],
  conviction: [
    '{Accused} did not admit guilt.',
    '"{Quote}," {who} said outside the court.',
    '{Group} (criticised|welcomed|condemned) the verdict.',
  ],
  acquittal: ['{Lawyer} said that prosecutors would appeal.', '{Group} (criticised|welcomed) the verdict.'],
  appeal: ['{Lawyer} called the verdict (unjust|a shame|too mild|too harsh).'],
  attack: [
    '"{Quote}," {who} told {outlet}.',
    '{He} suffered (a concussion|a broken arm|{ribs} broken ribs|cuts and bruises) and was taken to (a hospital|the hospital of {town}|a clinic|a doctor).',
    '(Police|Investigators) (opened|started) (an investigation|an inquiry) into the (attack|assault), {chief}, the police chief of {town}, said.',
    '{Group} condemned the attack.',
  ],
  rally: [
    'The Interior Ministry (said|announced) that {few} (people|protesters|residents) had been detained.',
    '{Who}, who (organised|led|announced) the (rally|protest), was (among those|one of those) detained.',
    '{Group} (said|reported|estimated) that {many} (people|protesters|residents) had been detained in {town}.',
    '(Most|Many|Some) of the (protesters|detainees) were (released|freed) (on the same day|after {ribs} hours|by the next morning), {chief}, the police chief of {town}, told {outlet}.',
  ],
  clash: [
    '{Group} said that {many} people had been injured.',
    'The Interior Ministry said that {few} police officers had been injured.',
    '{Who} was beaten by police officers during the clashes, {his} (relatives|friends|colleagues) said.',
  ],
  death: [
    '{His} (relatives|brothers|parents|neighbours) (said|told {outlet}) that {he} had been beaten to death.',
    'The Interior Ministry said that {he} had killed {himself}.',
    '(Doctors|A doctor) found {ribs} broken ribs, {lawyer} told {outlet}.',
    '"{Denial}," {spokesman}, a spokesman for the ministry, told reporters.',
  ],
};

/** How later reports look back on a stage. */
export const BACKGROUND: Partial<Readonly<Record<Stage, readonly Wording[]>>> = {
  arrest: as(
    'arrest',
    '{Who} was arrested in {town} {on}.',
    'Police arrested {who} {inMonth}.',
    '{Who} was arrested {on} on suspicion of {suspicion}.',
  ),
  beating: as(
    'beating',
    '{He} said that police officers had beaten {him} {on}.',
    '{Who} was beaten (at|in) a police station in {town} after {his} arrest.',
    'According to {lawyer}, officers beat {who} {inMonth}.',
  ),
  release: as('release', '{He} was released {on}.', 'Police released {who} after {days} days.'),
  complaint: as('complaint', '{He} filed a complaint {inMonth}.'),
  opened: as(
    'investigation-opened',
    'Prosecutors opened an investigation {on}.',
    '{Prosecutors} opened an investigation {inMonth}.',
  ),
  suspended: as('investigation-suspended', 'The investigation was suspended {inMonth}.'),
  resumed: as('investigation-resumed', 'The investigation was resumed {on}.'),
  suspects: as('arrest', '{Officer} was arrested {inMonth}.'),
  charge: as('charge', '{He} was charged with {suspicion} {inMonth}.'),
  trial: as('trial', 'The trial began {inMonth}.'),
  conviction: as('conviction', '{Accused} was found guilty {on}.'),
  attack: as('attack', 'Unknown men attacked {who} in {town} {on}.'),
  rally: as('detention', 'Police detained {few} (people|protesters) at a (rally|protest) in {town} {on}.'),
  clash: as('injury', '{Few} people were injured in clashes in {town} {inMonth}.'),
  death: as('death', '{Who} died in custody {on}.'),
};

/** Headlines. */
export const TITLES: Readonly<Record<Stage, readonly string[]>> = {
  arrest: ['{Is} arrested in {town}', 'Police arrest {is} {family}', '{Town} police detain {is}'],
  beating: ['{Is} says police beat {him} in {town}', 'Torture alleged at {town} police station'],
  broadcast: ['State television shows confession of detained {is}'],
  release: ['{Is} released in {town}', '{Family} freed after {days} days'],
  complaint: ['{Is} from {town} complains of torture'],
  denial: ['Police deny torture of {is} in {town}', 'Ministry rejects claims by {family}'],
  opened: ['Prosecutors in {town} open torture investigation', 'Inquiry opened into beating of {family}'],
  suspended: ['{Town} torture investigation suspended'],
  resumed: ['Investigation into torture of {family} resumed'],
  recognised: ['{Family} recognised as victim of torture'],
  suspects: ['Police officer arrested over torture in {town}', '{Town} officer {officerFamily} arrested'],
  charge: ['{Is} charged in {town}', '{Family} charged with {suspicion}'],
  trial: ['Trial opens in {town}', '{Town} court hears case of {family}'],
  conviction: ['{Town} court hands down verdict in case of {family}', '{Years} years in prison in {town} case'],
  acquittal: ['{Town} court acquits in case of {family}'],
  appeal: ['Verdict in case of {family} appealed'],
  attack: ['{Is} attacked in {town}', 'Masked men attack {is} {family}'],
  rally: ['Dozens detained at {town} rally', 'Rally against {cause} broken up in {town}'],
  clash: ['Clashes with police in {town}', 'Injured after protest in {town}'],
  death: ['{Is} dies in {town} police station', 'Death of {family} in custody'],
};
