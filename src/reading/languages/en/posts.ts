/**
 * Words of office, rank and honour, in lower case, singular. Facts of the English language, written for Aigak.
 * `core` ends a post ("deputy prime minister"), `before` may stand in front of a core inside a post,
 * `honorifics` stand before a name and say no post; their letter is the sex they say, where they say one.
 */
const words = (text: string): string[] => text.trim().split(/\s+/);

export const postCores: readonly string[] = words(`
president minister premier mp parliamentarian chancellor secretary chief head director chairman chairwoman chairperson chair commissioner
ambassador envoy consul governor mayor akim senator congressman congresswoman representative delegate deputy lawmaker
councillor councilor councilman alderman speaker leader commander marshal general colonel captain major lieutenant
sergeant corporal private admiral commodore brigadier constable sheriff marshall inspector detective superintendent
officer agent judge justice magistrate prosecutor attorney solicitor barrister advocate counsel lawyer notary
ombudsman ombudswoman rapporteur investigator examiner coroner registrar bailiff clerk warden
king queen prince princess emperor empress emir sheikh duke duchess baron baroness countess
pope cardinal archbishop bishop priest pastor reverend rabbi imam mullah ayatollah mufti monk patriarch deacon
professor doctor lecturer dean rector principal headmaster teacher academic scholar scientist researcher analyst
economist historian sociologist expert fellow editor reporter journalist correspondent columnist publisher anchor
broadcaster presenter host blogger photographer cameraman spokesman spokeswoman spokesperson adviser advisor aide
assistant manager executive ceo cfo coo owner founder co-founder partner treasurer trustee coordinator organizer
organiser activist defender campaigner dissident author writer poet novelist playwright actor actress singer rapper
musician pianist guitarist drummer violinist composer conductor dancer comedian filmmaker artist painter
sculptor designer architect engineer programmer physician surgeon nurse psychologist psychiatrist pathologist paramedic
pharmacist dentist therapist firefighter pilot astronaut cosmonaut coach trainer referee player footballer goalkeeper
quarterback pitcher striker midfielder boxer wrestler receptionist cashier cook chef baker butcher carpenter plumber electrician mechanic welder miner
fisherman hunter shepherd tailor barber hairdresser waiter waitress bartender cleaner janitor porter courier mailman
librarian translator interpreter curator choreographer cellist organist saxophonist trumpeter bassist producer director
screenwriter cartoonist illustrator animator videographer podcaster influencer youtuber streamer programmer developer
mathematician physicist chemist biologist geologist astronomer philosopher linguist anthropologist archaeologist
politologist criminologist epidemiologist virologist midwife veterinarian undertaker gravedigger lifeguard steward
boxer wrestler athlete champion sprinter cyclist swimmer driver farmer
businessman businesswoman entrepreneur banker trader merchant accountant auditor cleric politician diplomat statesman
bodyguard guard soldier policeman policewoman trooper ranger deputy-sheriff paratrooper gunman oligarch tycoon
`);

export const postModifiers: readonly string[] = words(`
deputy vice assistant associate acting interim former ex late then first second senior junior chief head lead
principal prime foreign interior internal defense defence finance justice health education culture economy energy
transport labor labour trade environment agriculture home public state federal regional provincial district city
national general executive managing special press police military army air naval security human rights legal
supreme high criminal civil court attorney prosecutor lieutenant major brigadier sergeant staff master commanding
information technology affairs opposition party government local world honorary permanent crown attorney secretary
political science law history medical investigative war chairman co vice-president international chess football
`);

/** Ranks and honours before a name: title → "m", "f" or "" where it says no sex. */
export const honorifics: Readonly<Record<string, string>> = {
  mr: 'm',
  'mr.': 'm',
  mister: 'm',
  sir: 'm',
  lord: 'm',
  mrs: 'f',
  'mrs.': 'f',
  ms: 'f',
  'ms.': 'f',
  miss: 'f',
  madam: 'f',
  lady: 'f',
  dame: 'f',
  dr: '',
  'dr.': '',
  prof: '',
  'prof.': '',
  st: '',
  'st.': '',
  hon: '',
  'hon.': '',
  rev: '',
  'rev.': '',
  fr: '',
  'fr.': '',
  gen: '',
  'gen.': '',
  col: '',
  'col.': '',
  maj: '',
  'maj.': '',
  capt: '',
  'capt.': '',
  lt: '',
  'lt.': '',
  sgt: '',
  'sgt.': '',
  cpl: '',
  'cpl.': '',
  adm: '',
  'adm.': '',
  cmdr: '',
  'cmdr.': '',
  sen: '',
  'sen.': '',
  rep: '',
  'rep.': '',
  gov: '',
  'gov.': '',
  det: '',
  'det.': '',
  insp: '',
  'insp.': '',
  supt: '',
  'supt.': '',
  brother: 'm',
  sister: 'f',
  uncle: 'm',
  aunt: 'f',
  mother: 'f',
  father: 'm',
  sayyid: 'm',
  haji: 'm',
  shaikh: 'm',
  prophet: 'm',
  comrade: '',
  saint: '',
  mullah: 'm',
};
