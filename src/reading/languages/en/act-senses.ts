import type { SenseWords } from '../../act-senses.ts';
import { IRREGULAR_VERBS } from './irregular-verbs.ts';
import { SPEECH } from './speech-words.ts';

const w = (text: string): string[] => text.trim().split(/\s+/);

/** Nouns and adjectives that name what a verb says, where no ending shows it. */
const DERIVED = `
death die; dead die; deadly die; fatal die; fatality die; flight flee; sale sell; loss lose; shot shoot; gunshot shoot; proof prove;
belief believe; choice choose; speech speak; theft steal; thief steal; birth bear; gift give; growth grow; thought think;
explosion explode; destruction destroy; acquisition acquire; decision decide; collision collide; invasion invade;
conclusion conclude; division divide; expansion expand; suspension suspend; extension extend; admission admit;
permission permit; submission submit; omission omit; transmission transmit; expulsion expel; reception receive;
deception deceive; description describe; subscription subscribe; production produce; introduction introduce;
reduction reduce; seduction seduce; solution solve; resolution resolve; revolution revolt; retention retain;
detention detain; abstention abstain; intervention intervene; pursuit pursue; suit sue; lawsuit sue; plea plead; threat threaten;
strike strike; stricken strike; apology apologise; analysis analyse; response respond; defence defend; defense defend;
offence offend; offense offend; success succeed; succession succeed; marriage marry; burial bury; funeral bury;
denial deny; refusal refuse; proposal propose; approval approve; removal remove; survival survive;
complaint complain; restraint restrain; knowledge know; sight see; song sing; food feed; blood bleed;
testimony testify; warning warn; meeting meet; wedding wed; fighting fight; heist rob; robbery rob; robber rob; burglary burgle;
shakeup shake; breakout escape; jailbreak escape; takeover acquire; buyout acquire; merger merge; layoff dismiss; seizure seize;
stabbing stab; victory win; winner win; triumph win; killer kill; homicide kill; manslaughter kill; slain slay; guilt guilty;
custody arrest; apprehension apprehend; captivity capture; enquiry inquiry; healing heal; treatment treat; pregnancy pregnant;
investigation investigate; accusation accuse; allegation allege; confession confess; conviction convict; execution execute
`;

/** Words for one kind of act in reports, whatever their part of speech; the first names the kind. */
const ALIKE = `
kill murder slay assassinate die perish; shoot shootout gunfire gunplay crossfire; stab knife; attack assault ambush raid;
bomb bombard airstrike; explode blast detonate; arrest detain apprehend nab capture;
imprison jail incarcerate; injure wound hurt; escape flee abscond; free liberate;
kidnap abduct; hijack commandeer; riot unrest uprising disturbance; protest demonstrate rally;
clash skirmish battle; try trial; charge indict accuse; convict guilty; acquit exonerate; overturn reverse annul quash;
investigate probe inquiry inquest; resign quit; dismiss sack oust terminate; hire appoint recruit; replace supplant succeed;
choose select pick; announce unveil; launch introduce debut; buy acquire purchase; earthquake quake tremor temblor;
shake jolt rock rattle hit strike; fire blaze inferno conflagration; destroy devastate demolish raze flatten ruin wreck;
fall plunge plummet; outage disrupt interrupt blackout downtime; cut sever; restore repair fix mend;
cause trigger spark provoke; foil thwart prevent repel repulse avert; win defeat beat vanquish;
rescue save; search hunt manhunt; find discover locate; vote elect poll ballot;
agree accord; approve ratify endorse; reject refuse decline; begin start commence; end finish;
rise increase climb surge; steal rob loot burgle; seize confiscate impound; transfer transport relocate; help aid assist;
ban prohibit outlaw; deploy dispatch; mourn grieve; marry wed; treat hospitalise hospitalize; collapse crumble; crash collide;
torture mistreat maltreat; deport expel; rape molest; threaten intimidate; evacuate flee; vanish disappear; sue litigate;
apologise apologize; meet summit; visit trip
`;

/** Words that say so little that they name an act only together with who and what stands beside them. */
const VAGUE = `
be have do make take get go come give put see look use keep become seem let bring set lead leave need want try happen occur
show include work start help play turn think know feel believe expect hope plan say tell ask call add it this that which
what event incident case thing act action move step effort way problem situation issue matter role part one
`;

/** English words of acts, for telling when two of them mean one kind of act. */
export const ACT_SENSES: SenseWords = {
  endings: w(`
    ification ifications ify ifies ified ifying ation ations ition itions ion ions ment ments ance ances ence ences al als
    ure ures ing ings ed es s ate ates ated ating y
  `),
  irregular: IRREGULAR_VERBS,
  derived: new Map(
    DERIVED.split(';').map((pair): [string, string] => {
      const [from = '', to = ''] = w(pair);
      return [from, to];
    }),
  ),
  alike: ALIKE.split(';').map(w),
  vague: new Set(w(VAGUE)),
  spoken: new Set([...SPEECH.verbs.keys()].filter((verb) => !SPEECH.verbs.get(verb)?.inner)),
};
