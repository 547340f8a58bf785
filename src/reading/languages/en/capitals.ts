/**
 * Capitals and some very large cities of the world, in lower case: facts of general knowledge, written for Aigak.
 * Far from complete on purpose: where a name stands in its sentence tells more than any list.
 */
export const capitals: readonly string[] = `
abidjan|abu dhabi|abuja|accra|addis ababa|algiers|amman|amsterdam|ankara|antananarivo|athens|atlanta|auckland|baghdad
baku|bamako|bangalore|bangkok|bangui|barcelona|beijing|beirut|belgrade|berlin|bern|birmingham|bogota|bogotá|boston
brasilia|bratislava|brazzaville|brisbane|brussels|bucharest|budapest|buenos aires|cairo|calcutta|canberra|cape town
caracas|casablanca|chennai|chicago|chisinau|colombo|copenhagen|dakar|dallas|damascus|delhi|denver|detroit|dhaka|doha
donetsk|dubai|dublin|dushanbe|edinburgh|frankfurt|freetown|geneva|glasgow|grozny|guangzhou|guatemala city|hamburg|hanoi
harare|havana|helsinki|ho chi minh city|houston|hyderabad|islamabad|istanbul|jakarta|jerusalem|johannesburg|juba|kabul
kampala|karachi|kathmandu|kazan|kharkiv|khartoum|kigali|kinshasa|kolkata|kuala lumpur|kyiv|kiev|lagos|lahore|las vegas
lima|lisbon|ljubljana|london|los angeles|luanda|lusaka|lviv|madrid|managua|manchester|manila|maputo|mariupol|marseille
mecca|melbourne|mexico city|miami|milan|minsk|mogadishu|monrovia|montevideo|montreal|moscow|mosul|mumbai|munich|muscat
nairobi|nanjing|naples|new delhi|new york|new york city|nicosia|niamey|oslo|ottawa|panama city|paris|perth|philadelphia
phnom penh|phoenix|podgorica|port-au-prince|prague|pretoria|pristina|pyongyang|quito|rabat|rangoon|riga|rio de janeiro
riyadh|rome|rostov|saint petersburg|samarkand|san francisco|san salvador|sanaa|santiago|sao paulo|são paulo|sarajevo
seattle|seoul|shanghai|skopje|sofia|st. petersburg|stockholm|strasbourg|stuttgart|sydney|taipei|tallinn|tashkent
tbilisi|tegucigalpa|tehran|tel aviv|the hague|tirana|tokyo|toronto|tripoli|tunis|turin|ulaanbaatar|valletta|vancouver
vienna|vientiane|vilnius|warsaw|washington|wellington|yangon|yaounde|yerevan|zagreb|zurich|aleppo|homs|basra|kandahar
gaza city|ramallah|khartoum|kherson|odesa|odessa|sevastopol|simferopol|new jersey|california|texas|florida|ohio|virginia
massachusetts|pennsylvania|illinois|michigan|colorado|arizona|nevada|oregon|utah|alaska|hawaii|louisiana|tennessee
kentucky|missouri|minnesota|wisconsin|oklahoma|alabama|mississippi|arkansas|connecticut|maryland|delaware|maine|vermont
new hampshire|rhode island|north carolina|south carolina|west virginia|new mexico|nebraska|kansas|iowa|idaho|montana
ala.|ariz.|ark.|calif.|colo.|conn.|del.|fla.|ga.|ill.|ind.|kan.|ky.|la.|md.|mass.|mich.|minn.|miss.|mo.|mont.|neb.|nev.|n.h.|n.j.|n.m.|n.y.|n.c.|n.d.|okla.|ore.|pa.|r.i.|s.c.|s.d.|tenn.|vt.|va.|wash.|w.va.|wis.|wyo.|d.c.|b.c.|ont.|que.
wyoming|north dakota|south dakota|indiana|washington, d.c.|ontario|quebec|alberta|british columbia|manitoba|nova scotia
new south wales|queensland|tasmania|bavaria|saxony|siberia|punjab|bengal|kerala|gujarat|darfur|donbas|luhansk|balkans
`
  .trim()
  .split(/[|\n]/);
