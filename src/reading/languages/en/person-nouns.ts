/**
 * Common nouns for people, in lower case, singular where there is one. Facts of the English language, written for Aigak.
 * Professions and offices stand in `posts.ts`; they count as nouns for people too.
 */
const words = (text: string): string[] => text.trim().split(/\s+/);

/** Nouns that say the sex. */
export const maleNouns: readonly string[] = words(`
man boy father husband son brother uncle nephew grandfather grandson boyfriend gentleman guy lad widower bridegroom
stepfather stepson policeman spokesman chairman businessman congressman councilman gunman cameraman fisherman
serviceman salesman fireman actor king prince waiter monk godfather brother-in-law father-in-law son-in-law fiancé
`);
export const femaleNouns: readonly string[] = words(`
woman girl mother wife daughter sister aunt niece grandmother granddaughter girlfriend lady widow bride
stepmother stepdaughter policewoman spokeswoman chairwoman businesswoman congresswoman councilwoman servicewoman
saleswoman actress queen princess waitress nun housewife schoolgirl heroine mother-in-law sister-in-law fiancée
`);

/** Nouns that leave the sex open: standing, part in a case, bond to another. */
export const openNouns: readonly string[] = words(`
person individual human citizen resident inhabitant villager local national foreigner stranger migrant immigrant
refugee worker laborer labourer employee employer staffer colleague boss client customer patient passenger pedestrian
student pupil graduate classmate schoolchild child kid baby infant toddler teenager teen youth adult elder pensioner
minor adolescent youngster parent sibling relative spouse partner cousin ancestor descendant orphan twin heir couple
friend neighbor neighbour acquaintance companion ally associate fan supporter follower member participant attendee
guest visitor tourist traveler traveller viewer reader listener user subscriber observer onlooker bystander witness
eyewitness survivor victim casualty fatality hostage captive prisoner inmate detainee convict defendant suspect
accused complainant plaintiff claimant applicant petitioner appellant respondent accomplice conspirator informant
informer source perpetrator offender criminal murderer killer assassin attacker assailant abuser torturer rapist
robber thief burglar smuggler trafficker dealer gangster bandit mobster hijacker kidnapper hacker fraudster arsonist
bomber shooter sniper militant insurgent rebel fighter combatant guerrilla terrorist extremist radical separatist
jihadist mercenary soldier conscript recruit veteran deserter civilian protester protestor demonstrator rioter looter
marcher striker activist dissident opponent critic rival enemy candidate nominee voter official officer serviceman
policeman cop guard bodyguard jailer executioner interrogator investigator operative rescuer medic volunteer donor
employee owner landlord tenant shopkeeper vendor trader merchant driver motorist cyclist biker believer
worshipper worshiper pilgrim convert cleric performer entertainer celebrity star vocalist virtuoso genius hero
newcomer successor predecessor deputy superior subordinate counterpart peer expert specialist insider outsider
whistleblower applicant exile fugitive escapee returnee deportee survivor mourner organizer organiser contractor
peacekeeper policymaker lawmaker businessperson oppositionist academician laureate recipient winner loser
pirate brigand warlord tribesman kingpin mogul boss consultant buyer seller shopper skier climber hiker swimmer diver
sailor seaman crewman trucker biker commuter jogger hitchhiker squatter beggar addict drunk stalker impostor
thug goon henchman sub-officer subofficer non-commissioned-officer warder jailor torturer policewoman subordinate trainee cadet
inspector corporal constable ensign lieutenant-colonel underling loyalist moderator usher orderly herder fisher weaver tanner
cobbler mason blacksmith labourer housekeeper maid nanny babysitter caretaker watchman gatekeeper gardener seamstress
street-vendor hawker peddler taxi-driver student-leader townsman townswoman countryman countrywoman
commander leader ringleader mastermind founder head blogger colonel general
`);

/** Plural-only or collective nouns for people: always a group. */
export const groupNouns: readonly string[] = words(`
people persons men women children authorities police troops crowd mob public population family crew staff personnel
jury delegation gang community youth elite opposition clergy audience leadership management team
relatives parents others dozens hundreds thousands millions many
`);

/** People whom one noun may name in place of another: nouns of one line may stand for the same person. */
export const kindredNouns: readonly (readonly string[])[] = [
  words('musician pianist guitarist drummer violinist singer composer performer artist vocalist rapper conductor star'),
  words('journalist reporter correspondent editor columnist broadcaster blogger photographer'),
  words('lawyer attorney solicitor barrister advocate counsel'),
  words('policeman officer cop policewoman constable sergeant detective'),
  words('president leader'),
  words('politician lawmaker senator congressman congresswoman legislator deputy'),
  words('activist campaigner defender dissident'),
  words('killer murderer shooter gunman attacker assailant bomber'),
  words('defendant accused suspect'),
  words('prisoner inmate detainee'),
  words('player footballer striker midfielder goalkeeper quarterback athlete'),
  words('doctor physician surgeon'),
  words('teenager teen youth boy girl'),
  words('spokesman spokesperson spokeswoman'),
  words('protester protestor demonstrator marcher'),
];

/** Nouns for people that more often mean something else: taken only as a speaker or doer, or where what follows says of what. */
export const weakNouns: readonly string[] = words(`
head chair star minor subject private justice general major host anchor agent principal fellow local national conductor
marshal guard mirror page chief lead genius hero source star source party captain scholar owner rector
`);

/** Nouns that are adjectives as often: tagged as such, they are taken at the tagger's word. */
export const adjectiveNouns: readonly string[] = words(`
local national human adult elder criminal individual military radical public native private general elite homeless
senior junior minor superior deputy principal executive dissident separatist extremist militant accused expert veteran
`);

/** Numbers and collectives that with "of" count the people after it ("thousands of demonstrators", "a crowd of fans"). */
export const countingNouns: readonly string[] = words(`
dozen dozens hundred hundreds thousand thousands million millions number group crowd couple handful lot lots majority
minority team wave mob gang scores tens pair trio
`);

/** Nouns that name a person only by what another is to them ("his lawyer"). */
export const bondNouns: readonly string[] = words(`
father mother husband wife son daughter brother sister uncle aunt nephew niece cousin parent relative family spouse
partner friend neighbor neighbour colleague boss lawyer attorney client fan supporter follower boyfriend girlfriend
grandfather grandmother child children relatives parents predecessor successor deputy counterpart aide
`);
