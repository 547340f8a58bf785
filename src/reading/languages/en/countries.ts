/**
 * Countries and peoples of the world: facts of general knowledge, written for Aigak.
 * One entry a line: `Name = other names : adjectives : plural nouns for the people`. Adjectives and plurals are
 * what a nationality is written as; `Name` is what it is normalised to. Names after `~` are people without a
 * country of that name, or parts of the world: their adjectives are kept inside the names of bodies.
 */
const COUNTRIES = `
Afghanistan = : Afghan : Afghans
Albania = : Albanian : Albanians
Algeria = : Algerian : Algerians
Andorra = : Andorran : Andorrans
Angola = : Angolan : Angolans
Argentina = : Argentine, Argentinian : Argentines, Argentinians
Armenia = : Armenian : Armenians
Australia = : Australian : Australians
Austria = : Austrian : Austrians
Azerbaijan = : Azerbaijani, Azeri : Azerbaijanis, Azeris
Bahamas = The Bahamas : Bahamian : Bahamians
Bahrain = : Bahraini : Bahrainis
Bangladesh = : Bangladeshi : Bangladeshis
Barbados = : Barbadian : Barbadians
Belarus = Belorussia : Belarusian, Belarussian : Belarusians
Belgium = : Belgian : Belgians
Belize = : Belizean : Belizeans
Benin = : Beninese : 
Bhutan = : Bhutanese : 
Bolivia = : Bolivian : Bolivians
Bosnia and Herzegovina = Bosnia, Bosnia-Herzegovina : Bosnian : Bosnians
Botswana = : Botswanan : Batswana
Brazil = : Brazilian : Brazilians
Brunei = : Bruneian : Bruneians
Bulgaria = : Bulgarian : Bulgarians
Burkina Faso = : Burkinabe : 
Burundi = : Burundian : Burundians
Cambodia = : Cambodian : Cambodians
Cameroon = : Cameroonian : Cameroonians
Canada = : Canadian : Canadians
Cape Verde = : Cape Verdean : Cape Verdeans
Central African Republic = CAR : Central African : 
Chad = : Chadian : Chadians
Chile = : Chilean : Chileans
China = People's Republic of China, PRC : Chinese : 
Colombia = : Colombian : Colombians
Comoros = : Comorian : Comorians
Congo = Democratic Republic of the Congo, Democratic Republic of Congo, DRC, DR Congo, Republic of the Congo : Congolese : 
Costa Rica = : Costa Rican : Costa Ricans
Croatia = : Croatian, Croat : Croatians, Croats
Cuba = : Cuban : Cubans
Cyprus = : Cypriot : Cypriots
Czech Republic = Czechia : Czech : Czechs
Denmark = : Danish : Danes
Djibouti = : Djiboutian : Djiboutians
Dominican Republic = : Dominican : Dominicans
East Timor = Timor-Leste : Timorese : 
Ecuador = : Ecuadorian, Ecuadorean : Ecuadorians
Egypt = : Egyptian : Egyptians
El Salvador = : Salvadoran : Salvadorans
Equatorial Guinea = : : 
Eritrea = : Eritrean : Eritreans
Estonia = : Estonian : Estonians
Eswatini = Swaziland : Swazi : Swazis
Ethiopia = : Ethiopian : Ethiopians
Fiji = : Fijian : Fijians
Finland = : Finnish : Finns
France = : French : 
Gabon = : Gabonese : 
Gambia = The Gambia : Gambian : Gambians
Georgia = : Georgian : Georgians
Germany = : German : Germans
Ghana = : Ghanaian : Ghanaians
Greece = : Greek : Greeks
Grenada = : Grenadian : Grenadians
Guatemala = : Guatemalan : Guatemalans
Guinea = : Guinean : Guineans
Guinea-Bissau = : : 
Guyana = : Guyanese : 
Haiti = : Haitian : Haitians
Honduras = : Honduran : Hondurans
Hong Kong = : : Hongkongers
Hungary = : Hungarian : Hungarians
Iceland = : Icelandic : Icelanders
India = : Indian : Indians
Indonesia = : Indonesian : Indonesians
Iran = Islamic Republic of Iran : Iranian : Iranians
Iraq = : Iraqi : Iraqis
Ireland = : Irish : 
Israel = : Israeli : Israelis
Italy = : Italian : Italians
Ivory Coast = Côte d'Ivoire : Ivorian : Ivorians
Jamaica = : Jamaican : Jamaicans
Japan = : Japanese : 
Jordan = : Jordanian : Jordanians
Kazakhstan = Republic of Kazakhstan : Kazakh, Kazakhstani, Qazaq : Kazakhs, Kazakhstanis
Kenya = : Kenyan : Kenyans
Kosovo = : Kosovan, Kosovar : Kosovars
Kuwait = : Kuwaiti : Kuwaitis
Kyrgyzstan = Kyrgyz Republic, Kirghizia : Kyrgyz, Kyrgyzstani, Kirghiz : Kyrgyzstanis
Laos = : Lao, Laotian : Laotians
Latvia = : Latvian : Latvians
Lebanon = : Lebanese : 
Lesotho = : Basotho : 
Liberia = : Liberian : Liberians
Libya = : Libyan : Libyans
Liechtenstein = : : 
Lithuania = : Lithuanian : Lithuanians
Luxembourg = : : 
Madagascar = : Malagasy : 
Malawi = : Malawian : Malawians
Malaysia = : Malaysian : Malaysians
Maldives = : Maldivian : Maldivians
Mali = : Malian : Malians
Malta = : Maltese : 
Mauritania = : Mauritanian : Mauritanians
Mauritius = : Mauritian : Mauritians
Mexico = : Mexican : Mexicans
Moldova = : Moldovan : Moldovans
Monaco = : Monegasque : 
Mongolia = : Mongolian : Mongolians
Montenegro = : Montenegrin : Montenegrins
Morocco = : Moroccan : Moroccans
Mozambique = : Mozambican : Mozambicans
Myanmar = Burma : Burmese : 
Namibia = : Namibian : Namibians
Nepal = : Nepali, Nepalese : Nepalis
Netherlands = The Netherlands, Holland : Dutch : 
New Zealand = : : New Zealanders
Nicaragua = : Nicaraguan : Nicaraguans
Niger = : Nigerien : Nigeriens
Nigeria = : Nigerian : Nigerians
North Korea = DPRK : North Korean : North Koreans
North Macedonia = Macedonia : Macedonian : Macedonians
Norway = : Norwegian : Norwegians
Oman = : Omani : Omanis
Pakistan = : Pakistani : Pakistanis
Palestine = Palestinian Territories : Palestinian : Palestinians
Panama = : Panamanian : Panamanians
Papua New Guinea = : : 
Paraguay = : Paraguayan : Paraguayans
Peru = : Peruvian : Peruvians
Philippines = The Philippines : Filipino, Philippine, Filipina : Filipinos
Poland = : Polish : Poles
Portugal = : Portuguese : 
Qatar = : Qatari : Qataris
Romania = : Romanian : Romanians
Russia = Russian Federation : Russian : Russians
Rwanda = : Rwandan : Rwandans
Saudi Arabia = : Saudi, Saudi Arabian : Saudis
Scotland = : Scottish : Scots
Senegal = : Senegalese : 
Serbia = : Serbian, Serb : Serbians, Serbs
Seychelles = : : 
Sierra Leone = : Sierra Leonean : Sierra Leoneans
Singapore = : Singaporean : Singaporeans
Slovakia = : Slovak, Slovakian : Slovaks
Slovenia = : Slovenian, Slovene : Slovenes, Slovenians
Somalia = : Somali, Somalian : Somalis
South Africa = : South African : South Africans
South Korea = Republic of Korea : South Korean : South Koreans
South Sudan = : South Sudanese : 
Soviet Union = USSR : Soviet : Soviets
Spain = : Spanish : Spaniards
Sri Lanka = : Sri Lankan : Sri Lankans
Sudan = : Sudanese : 
Suriname = : Surinamese : 
Sweden = : Swedish : Swedes
Switzerland = : Swiss : 
Syria = : Syrian : Syrians
Taiwan = : Taiwanese : 
Tajikistan = : Tajik, Tajikistani : Tajiks
Tanzania = : Tanzanian : Tanzanians
Thailand = : Thai : Thais
Togo = : Togolese : 
Trinidad and Tobago = Trinidad : Trinidadian : Trinidadians
Tunisia = : Tunisian : Tunisians
Turkey = Türkiye : Turkish : Turks
Turkmenistan = : Turkmen : Turkmens
Uganda = : Ugandan : Ugandans
Ukraine = : Ukrainian : Ukrainians
United Arab Emirates = UAE : Emirati : Emiratis
United Kingdom = UK, U.K., Britain, Great Britain, England, Northern Ireland : British, English : Britons, Brits
United States = US, U.S., USA, U.S.A., United States of America, America : American : Americans
Uruguay = : Uruguayan : Uruguayans
Uzbekistan = : Uzbek, Uzbekistani : Uzbeks
Vatican City = Vatican, The Vatican, Holy See : : 
Venezuela = : Venezuelan : Venezuelans
Vietnam = : Vietnamese : 
Wales = : Welsh : 
Western Sahara = : Sahrawi : Sahrawis
Yemen = : Yemeni : Yemenis
Yugoslavia = : Yugoslav : Yugoslavs
Zambia = : Zambian : Zambians
Zimbabwe = : Zimbabwean : Zimbabweans
Chechnya = : Chechen : Chechens
Crimea = : Crimean : Crimeans
Tibet = : Tibetan : Tibetans
Kashmir = : Kashmiri : Kashmiris
Gaza = Gaza Strip : Gazan : Gazans
Abkhazia = : Abkhaz, Abkhazian : Abkhazians
South Ossetia = : Ossetian : Ossetians
Dagestan = : Dagestani : Dagestanis
Ingushetia = : Ingush : 
Tatarstan = : : 
Bashkortostan = : Bashkir : Bashkirs
Karakalpakstan = : Karakalpak : Karakalpaks
Xinjiang = : : 
Puerto Rico = : Puerto Rican : Puerto Ricans
Greenland = : Greenlandic : Greenlanders
Catalonia = : Catalan : Catalans
`;

const PEOPLES = `
Africa = : African : Africans
Asia = : Asian : Asians
Central Asia = : Central Asian : Central Asians
Europe = : European : Europeans
Latin America = : Latin American : Latin Americans
South America = : South American : South Americans
North America = : North American : North Americans
Middle East = : Middle Eastern : 
Eastern Europe = : Eastern European, East European : Eastern Europeans
Caucasus = : Caucasian : 
Scandinavia = : Scandinavian : Scandinavians
Caribbean = : : 
Antarctica = : :
Eurasia = : Eurasian :
~Uyghurs = : Uyghur, Uighur, Uygur : Uyghurs, Uighurs
~Tatars = : Tatar : Tatars
~Kurds = : Kurdish, Kurd : Kurds
~Dungans = : Dungan : Dungans
~Arabs = : Arab, Arabic : Arabs
~Jews = : Jewish : Jews
~Muslims = : Muslim, Islamic : Muslims
~Christians = : Christian : Christians
~Catholics = : Catholic : Catholics
~Rohingya = : Rohingya : 
~Roma = : Romani : 
~Pashtuns = : Pashtun : Pashtuns
~Hazaras = : Hazara : Hazaras
~Tamils = : Tamil : Tamils
~Basques = : Basque : Basques
~Slavs = : Slavic, Slav : Slavs
~Turkic peoples = : Turkic : 
~Sunnis = : Sunni : Sunnis
~Shiites = : Shiite, Shia : Shiites
~Sikhs = : Sikh : Sikhs
~Hindus = : Hindu : Hindus
~Buddhists = : Buddhist : Buddhists
~Hispanics = : Hispanic, Latino : Hispanics, Latinos
~Koreans = : Korean : Koreans
~Western = : Western : Westerners
`;

/** A country or people with the ways it is written. `integral` adjectives belong to the names of bodies. */
export type CountryEntry = {
  readonly name: string;
  readonly place: boolean;
  readonly integral: boolean;
  readonly aliases: readonly string[];
  readonly adjectives: readonly string[];
  readonly plurals: readonly string[];
};

const list = (field: string | undefined): string[] =>
  (field ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

const parse = (lines: string, integral: boolean): CountryEntry[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [head = '', adjectives, plurals] = line.split(':');
      const [name = '', aliases] = head.split('=').map((part) => part.trim());
      return {
        name: name.replace('~', ''),
        place: !name.startsWith('~'),
        integral,
        aliases: list(aliases),
        adjectives: list(adjectives),
        plurals: list(plurals),
      };
    });

/** All entries, countries first. Pure data; never throws. */
export const countries: readonly CountryEntry[] = [...parse(COUNTRIES, false), ...parse(PEOPLES, true)];
