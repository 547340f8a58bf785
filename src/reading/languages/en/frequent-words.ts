/**
 * How much less than a rare word a common one tells of what a report is about: lemmas by weight, from 3 (in every fourth
 * text and more) to 10; words that are not here weigh 12, the calendar's nothing. The weight is twice the natural logarithm of how many texts of
 * 400 words there are to one that has the word. Counted over the train parts of UD English EWT (CC BY-SA 4.0) and of UD
 * English GUM (CC BY 4.0; genres academic, bio, court, news, interview, voyage); nouns, verbs, adjectives and numbers
 * that stand in six texts or more.
 */
const WEIGHTS: Readonly<Record<number, string>> = {
  0: `
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep
    sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`,
  3: `
    be call come day do find get give go good great have know look make many need new one other place say see take
    think time two use want way work year`,
  4: `
    ask change feel few first help include keep last leave let like lot more number own people put question same
    service show start tell thing try week`,
  5: `
    able area bad base become believe big bring business buy care case check consider country deal different due end
    experience fact family follow food friend group guy hand hear high hold home hope hour important issue kind
    large lead least life list little live long love mean meet minute money month most move much name next nice
    night offer old open order part pay person plan point possible price problem provide read receive recommend
    report result return review right run second seem send several small state stay such sure system talk thank
    three today understand visit world write`,
  6: `
    accord act action add agree allow american amount answer apply attach attack attempt attend available back bear
    begin bit book break build car cause charge child choose city claim clean close comment company concern contact
    continue copy cost couple course create customer date death decide develop discuss drive early easy eat email
    enjoy event example excellent expect explain face fall figure file fine force form former four free friendly
    front full future general girl government grow happen happy hard head helpful history house idea increase
    information interest international job language late leader learn level light line local main major man market
    meeting member mention message military million mind morning national note office official only option owner
    period phone play position post power process professional public quality rate real reason regard remain
    remember request require response restaurant room rule school serve set short side sign site speak special spend
    staff stop store study suggest support team term test top town travel treat turn type united view wait walk war
    water whole woman word young`,
  7: `
    accept activity addition additional address afternoon age agreement air analysis animal appear application
    appreciate approach arrive article assume attention basis beautiful board body building capital carry catch
    central certain chance cheap choice clear common community complete condition conference confirm connection
    contract control cover credit current cut data decade decision depend describe design detail determine
    development die difference difficult document dog dollar door draft drink effect effort election energy ensure
    enter entire establish estimate exist father fax feed field fight fill final five fix focus forget fun further
    game gas global guess half handle hit hotel huge human identify image individual interested interview involve
    island item join key kid kill lack law legal less letter link location lose low management manager material
    matter media middle miss model modern natural news notice occur oil ok operation opinion opportunity
    organization original page paper parent particular party pass past perfect personal pick picture piece policy
    political poor popular population prepare present press produce product program project promise propose publish
    purchase purpose quote range reach ready reasonable recent record refer refuse regards region related release
    research rest role safe save schedule sea search season security seek sell sense separate shop significant
    simple single sit situation six social sort sound source space specific stand statement step story street strong
    student stuff subject suppose ten theory third thousand threat total touch train trip true unite up value video
    watch weapon website weekend white wife willing win wish wonderful worth wrong yesterday`,
  8: `
    ability access account achieve active administration admit adult advice advise affect agent aim alternative
    amazing appointment appropriate approve argue argument arm army arrest art aspect associate atmosphere author
    authority average avoid award aware awesome baby balance band bar basic beach beginning behavior belong benefit
    billion bird black blood blow blue border box brother budget bus busy campaign canadian card career cash cat
    center century chair challenge character chemical chicken chief church civil class climate cold collect
    collection college color comfortable commercial compare comparison computer conduct conflict contain
    conversation cool corner corporate correct court cross cultural culture daily damage dangerous dark daughter
    dead deep defense define degree deliver delivery demand demonstrate department desk destroy difficulty dinner
    direct direction director discover discussion doctor driver drop drug dry economic education effective element
    employee encourage enough environment escape evening evidence execute expand expensive expert express extend
    extra eye facility factor fail fair fan fantastic favorite fear feature federal fee female film financial
    finding finish fire firm fit flight floor flow fly foot foreign forward french fresh fund gain goal ground
    guarantee guest hair hang hate health healthy heart heat horrible horse hospital host hot hundred hurt husband
    ii imagine impact improve independent indicate industry influence info inform initial intend interesting
    internet introduce invite involved iraqi judge knowledge land launch lie likely listen locate luck lunch mail
    maintain male manage mark marriage marry meal measure menu method mile moment mother movement movie murder music
    nation nature necessary network normal northern observe obtain officer operate pain pair park parking
    participant patient payment peace percent perform performance pet plane plant plenty police portion pose
    positive potential practice president pressure prevent previous print prior private production progress promote
    protect prove pull push quick raise rank realize recall red reduce reference reflect regime regular relate
    relationship reliable religious remove repair repeat replace reply represent requirement reserve resource
    respect respond responsibility ride rise risk road roll route rude sale sample science seat section self senior
    serious settlement share ship similar size skill sleep slow society soldier solution son sorry south southern
    species speed spot spread spring standard star station structure style success successful suggestion suicide
    summer surprise surround suspect table tank target task taste tax teach technology temperature terrorist thought
    throw title tomorrow tour tourist track trade traffic training transaction transfer transportation treatment
    trouble trust tv understanding unique unit update user various vehicle version visitor vote warm waste wear web
    west western while window winter wonder worker worry`,
  9: `
    above abuse accident accurate acquire actual adjust adopt advance advanced affair afford affordable afraid
    agency aid airport alone analyst announce anthrax apartment approval arab arrange arrival assert assess assist
    assistance assistant assure attorney attract audience background bag ball bank bathroom battle beat bed behalf
    being belief bet bike bill biological birthday bite blame block boat bomb bombing bother bottom boy breakfast
    brief british broad cage camera camp candidate capability capable capacity capture cast cell centre chinese
    christian circle citizen client clothing club coast code coffee combine commission commit commitment committee
    communication compete competition complain complex concept concerned conclude confidential connect content
    context contribute contribution cook core count counter creation creative crew crime critical cruise cycle dad
    dance dear decent decline defeat definition delete delicious deny description desire destination detailed
    digital dine disaster dish display distribute donation done double doubt downtown draw duty earn east eastern
    economy edit editor efficient egyptian elect eliminate emerge emergency employ employment enable enemy engage
    english equal equipment error establishment european exact exception executive exhibit expectation expense
    experimental explore exposure extent failure faith familiar famous fast favor feeling fellow finance fish flat
    folk formal format found founder fourth freedom freeze frequent fry fuel function fundamental furniture gender
    generate generation german gift glad grab graduate grand grant green guide hide highlight hire historical
    holiday honest ignore immediate implement importance impossible income indian initiate injury insight inspire
    instance institution instruction insurance intelligence internal introduction investigate investment invitation
    iranian islamic japanese joke jump lab label lady laugh lawyer lay left leg legislative license limit limited
    load loss lucky machine majority manner manual map mass master match meaning means mechanism medical medium
    memory metal meter militant minimum minister mission mistake mix modify mom mosque mountain multiple nail near
    negotiate neighbor neighborhood net newspaper nine north notch novel nuclear numerous object occasion ongoing
    online opening oppose orange organize origin out outstanding overall pack package pakistani panel participate
    path patience percentage permit photo photograph physical pilot player pleasant pleased politics pool pop port
    possibility powerful prefer preserve primary prime principle priority procedure proceed producer professor
    prompt proper property protection protest publication quiet rare reaction reader reality recipient recognize
    recommendation recover regional relation relative relevant religion rent reporter representative resident
    responsible reveal revise reward rich rock round rush russian salon scene scientific scientist score screen
    secure select selection sentence series server settle seven severe shape sheet shoot shot sick silver sink
    sister smart software spanish specialist spectacular sport stage status stick stock strengthen strike
    substantial suffer suit supply supporter supreme surface surgery survive sweet teacher technique television tend
    terrible territory terror terrorism text ticket ton tonight tool topic trader trading translate transport tree
    trial troops truth twenty typical unable university unknown usual vacation variety vary vast vet victim visual
    voice volunteer wall warn wealth weather wedding weekly weight welcome wide wind wine writer writing`,
  10: `
    abandon about absolute academic acceptable acceptance accessible accommodation accuracy accuse acknowledge actor
    ad adapt adaptation adequate adjustment advantage adventure advisor afghan aged airline alert allegation allege
    alliance allocate ally amend analyze ancient angle annual anticipate apologize appearance arise armed artist
    artistic asian assassination assault assemble asset assign attachment attraction attribute audio audit authorize
    availability ban barrel beauty beer behaviour belt birth blanket blind blog bloody boast boot bowl brain branch
    breed bridge bright broken bronze bug bunch burn button cafe cake calendar calm cancel cap careful casualty
    category cent certificate chain chairman challenging channel chapter characterize charter chase cheese chef
    chocolate circulate circumstance cite civilian click climb clothes cognitive collaboration collapse collateral
    colleague colony column comedy command commander commentary commodity communicate competitive complaint
    composition compound comprehensive con concentration concert conclusion confidence confident confidentiality
    congratulation consequence conservative considerable consideration consist consistent constant construction
    consumer consumption contemporary contest contractor contrast convenient convert cooperation coordinator
    copyright correspondence counsel counterparty coup coverage cozy crap crazy criminal crisis critic crop crowd
    crucial cruel cry currency curve custom cute danger database dealer dealership debate debt debut declaration
    declare decrease defend delay democracy democratic dentist deposit derivative deserve destruction determined
    developer device devote differ dining dirty disability disappointed discharge discipline disclose discount
    discovery disease dismiss distance distribution district diversity division documentation domain dominate donate
    down download dozen drag dragon dramatic dream dress drill dumb dust dynamic eager earth edge educate
    educational egg eight electric electrical electricity elite emission enforcement engine enhance enjoyable
    enormous entertainment entity entry eol episode equip equivalent era essential ethnic evacuate evaluate evil
    evolution evolve examine exceed exchange excited excuse execution exercise expansion experiment expertise expire
    explanation exploit explosive expose expression extension extensive external extreme extremist fabulous
    facilitate fake false fame fancy far favour feedback festival fiction fifteen fighter fighting filing filter
    finger flip flower fluid fold fool foreigner frame frequency fruit functional fundamentalist funding funny
    gallery gap garage gather gear generator gentle girlfriend glass golden governor graphic greet greeting gross
    growth guard guidance gulf gun haircut hall haul haven headquarters hearing heavy heel height helicopter hell
    hint historic hole holy homeland honor horror household housing hr humanity hunt hurry ice id identical identity
    ill illegal imagination implementation implication impress impressed improvement in incentive inch incident
    incitement incorporate index industrial influential ingredient innocent inquire inquiry insect inside install
    insurgency intellectual interpretation invasion invent investigation invoice involvement irish iron isda
    islamist israeli it italian iv jewish jihad joint journal judgment jury kick killer kilometer kitten knock
    knowledgeable known latter leadership learning length lesson lexical liberal lifetime lighting linguistic
    literature living loan lobby lock lovely loving mad magazine magic magnificent mailing mainstream maintenance
    manipulate martyr massive mathematics mature meat mechanic medicine memo mental merit mess metro mild milk mill
    minor missile missing mobile moderate monitor monthly moon moral moslem motion motive mouth murderer muscle
    museum musician muslim mystery narrative narrow native naval neck negative negotiation nephew nervous nest noise
    noon northeastern notable notify notion obligation observation obvious occupation odd off offensive okay on
    operative operator opposite orbit ordinary outcome outer outside overcome overpriced overview owe painful paint
    painting palace palestinian paperwork parallel participation partner passenger passport paste patron pattern
    peaceful peak perceive perception permanent permission personality perspective petroleum phase phenomenon
    philosophy photographer photography phrase pipeline pizza plain planet planning plate please pleasure pledge
    plot pocket poetry polish politician pollution popularity poster pound pour poverty practical praise prayer
    precise predator predict premium preparation presence presentation presidential pretend pricing priest principal
    privileged prize processing profit programme prominent proof proposal proud provider provision provocation
    psychology pub puppet pure pursue quantity quarter race rain rating ray react reading rear rebel receipt
    receptionist recognition reconciliation recording recreate recruit reflection register regret regulation relax
    relaxed relief rely remainder remark remind reminder renew rental replacement representation reproduce
    republican reputation rescue researcher residential resolution resolve resort restriction resume retail retire
    retreat revenue reviewer revision revolution revolutionary ridiculous ring rip romantic roof root rough royal
    ruin safety sake salad sandwich satisfactory satisfied satisfy saudi scale scare scared scenario scratch screw
    seal secret secretary seize session sex sexual shame shed shelter shirt shocked shoe shopping shoulder shower
    shut signal signature silent situate skin skip sky slice slide slight smell smoke smooth snake soft soil solid
    solve song soul span speaker speech spirit spiritual spite split spokesman sponsor square stability standing
    statistic steak storm strain strange strategy stream strength stretch strict struggle studio submit subsequent
    substantive succeed suck suite sum summary sun sunni surgeon surprised survey switch syrian tactic tail tamil
    taxi tear technical temple temporary tension testimony theme thin thorough threaten tie tight timely timing tiny
    tip tire toe tolerate toll tough tourism toxic toy tradition traditional trail translation trap traveler trend
    trick trigger trillion truck ultimate undertake uniform universal unlimited unprecedented unusual upper urban
    urge used useful utility valley valuable vendor venture verify very veteran viable victory viewer village
    violence visa visible vital volume wake walking warming warning wash wave weak well wheel wild wildlife wing
    wise withdraw witness workforce worried yearly yellow yoga youth zone`,
};

/** The weights of common English lemmas, small letters. */
export const COMMON_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries(WEIGHTS)
    .reverse()
    .flatMap(([weight, words]) =>
      words
        .trim()
        .split(/\s+/)
        .map((word): [string, number] => [word, Number(weight)]),
    ),
);
