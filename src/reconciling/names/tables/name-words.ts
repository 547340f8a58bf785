const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Particles that are given names or surnames where they stand first of two words: "Ben Adler", "Van Morro". */
export const PARTICLE_OR_NAME = words('ben van al an mt des den');

/** Words of address, rank and office that stand with a person's name and are none of it; lower case, as written. */
export const TITLES =
  words(`mr mrs ms miss mme m mlle dr doctor prof professor sir dame lord lady hon honourable honorable rev reverend fr
father sister brother pastor bishop president minister premier senator chairman general gen colonel col major maj captain capt
lieutenant lt sergeant sgt judge justice king queen prince princess sheikh shaikh shaykh sheik sheikh hajji haji hajj hadji
mullah mulla mawlawi maulvi maulana moulavi molla imam ayatollah qari mufti ustad emir amir 
г-н г-жа гражданин гражданка господин госпожа доктор профессор президент министр генерал полковник подполковник майор капитан
лейтенант сержант судья подсудимый подсудимая обвиняемый обвиняемая адвокат тов товарищ
мырза ханым мырзайым айым байке эже агай апай
herr frau monsieur madame senor senora señor señora sri shri smt dato datuk`);

/** Words that stand behind a person's name and are none of it. */
export const BEHIND_NAMES = words('jr sr phd md esq na aka ii iii');

/** Small words inside a person's name: between a name and the father's, the tribe's or the town's. Their folded keys are compared. */
export const PARTICLES =
  words(`bin ibn ben bint binti bar al el ul ur as ad ar an az ash at abu abou abi umm um de da di do dos das du del della
dela la le les lo van von der den ter ten zu zum zur av af y e и the of бин бен ибн аль эль ал эл уль фон ван дер де بن ابن ال آل أبو ابو בן אל`);

/** Particles that are one word in other dress. */
export const PARTICLE_KEYS: ReadonlyMap<string, string> = new Map([
  ['ibn', 'bin'],
  ['ben', 'bin'],
  ['el', 'al'],
  ['ul', 'al'],
  ['ur', 'al'],
  ['abou', 'abu'],
  ['ابن', 'بن'],
]);

/** Names that so many people bear that sharing one says little; in Latin letters, compared by their folded keys. */
export const COMMON_NAMES =
  words(`muhammad mohammed mohammad mohamed ahmad ahmed ali hassan hasan hussein khan abdul abdullah ibrahim mahmoud
yusuf omar said salah shah singh kumar kaur begum kim lee li wang zhang chen liu nguyen tran park choi ri john david michael maria jose juan
ivanov ivan sergei alexander vladimir andrei garcia smith jones haji mir wali akhund`);

/** Words that many bodies have in their names: sharing one says little, and a name may lack one. Lower case, singular. */
export const BODY_COMMON =
  words(`group holding international global worldwide world industry service solution capital fund trust bank
company corporation enterprise partner investment management financial finance trading trade technology system resource energy
development general national state public foundation association union organization society institute centre center council
committee ministry department office agency government group groupe gruppe gruppo grupo europe asia africa america middle east
north south west central first new united shipping maritime marine logistic transport construction engineering consulting
consultant communication media production product motor aviation airline insurance health medical pharmaceutical
банк группа холдинг центр фонд союз общество организация комитет министерство компания торговый дом завод`);

/** What a body's name may have more than the same body's name elsewhere: whom it serves or how far it reaches. */
export const BODY_REACH = words(
  'group holding international global worldwide europe group groupe gruppe gruppo grupo the группа холдинг enterprise',
);

/** Words that carry nothing in a body's name. */
export const BODY_SMALL = words(
  'the of for and in on to at de du des la le les del di da y e et und der die das und och og & и по на с в для an a von van republic',
);

/** Written short, written long: one word either way. Lower case, without dots and apostrophes. */
export const BODY_SHORT: ReadonlyMap<string, string> = new Map(
  `intl international int international natl national govt government dept department min ministry univ university uni university
assoc association assn association bros brother mfg manufacturing tech technology hldg holding hldgs holding grp group svc service
svcs service org organization inst institute mgmt management dev development comm commission comte committee cttee committee
inv investment invest investment eng engineering engrg engineering ind industry inds industry bk bank ctr center centre center
corp corporation co company fin financial pharma pharmaceutical labs laboratory lab laboratory ins insurance telecom telecommunication
telecoms telecommunication elec electric constr construction transp transport ent enterprise prod production dist district reg regional
sec secretary st saint ste saint mt mount ft fort labour labor defence defense programme program`
    .split(/\s+/)
    .reduce<[string, string][]>((pairs, word, at, all) => {
      if (at % 2 === 0) pairs.push([word, all[at + 1] ?? '']);
      return pairs;
    }, []),
);

/** Prefixes of ships. */
export const SHIP_PREFIXES = words('mv mt ms ss m/v m/t m/s m/y my hms uss fv f/v msc т/х тх');
