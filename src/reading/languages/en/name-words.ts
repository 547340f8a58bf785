/**
 * Words that occur in the names of people, in lower case: given names and surnames alike, of many languages.
 * Derived from Wikidata (person names with their English and Russian labels), which is CC0 1.0: kept are the words
 * that name at least five people there and are no common English words. Evidence that a capitalised word belongs to
 * a person, never proof: many a town carries a person's name.
 */
export const nameWords: readonly string[] = `
aa aage aalto aaltonen aarne aaron ab abanades abas abaza abba abbasi abbott abby abd abdel abdelhamid abdelkader
abdi abdou abdoulaye abdulla abdullah abdullahi abdurrahman abe abela abelardo abella abercrombie abi abigail abou
abramov abramovich abramowitsch abrams abreu abril abt abu abubakar acevedo achille achilles acilius ackerman acuña
ada adachi adad adair adalbert adalberto adam adama adami adamo adamson addams addo addy adela adelaide adelina
adenauer adi adil adjei adkins adler adnan adolf adolfo adolph adolphe adorno adriaen adrian adriana adriano adrián
advani adèle aelianus aemilia aemilianus aemilius aerts af afonso afranius africanus aga agapito agata agawa agha
agim agnelli agnes agneta agnieszka agnès agosti agostino agricola aguado aguilar aguilera aguirre agus agustin
agustina agustí agénor agüero aharon ahenobarbus ahern ahmed ahna aho ahrens aiba aichi aida aidan aigars aigner
aihara aiji aika aikawa aiken ailill aimee aimi aimo ain aine aino aira aitor aiuchi aivars aizawa ajay akaba
akabane akagawa akagi akahori akai akaki akama akamine akane akaneya akao akari akasaka akashi akatsuka akatsuki
akazawa akbar akemi akhtar aki akiba akie akif akifumi akihide akihiro akihisa akihito akiho akiko akimasa akimitsu
akina akinari akinobu akinori akio akita akito akitoshi akiva akiya akiyama akiyo akiyoshi akizuki ako akram aksel
aksoy aku akutsu akın alan alarcón alastair alba alban albanese albano albayrak albert alberta alberti alberto
alberts albertus albin albina albini albinus albrecht albright albus alcantara alcaraz alcides alcántara alderson
aldobrandini aldrich aldridge alec alejandra alejo aleks aleksa aleksandar aleksander aleksandr aleksandra
aleksandras aleksandre aleksandrovich aleksandrovič aleksandrovna alekseevich alekseevič alekseevna aleksei aleksej
aleksejev aleksejevič aleksey alekseyev alekseyevich aleksić alemany alemán alen alena alenka ales alessandra
alessandri alessia alessio alex alexa alexander alexandra alexandrine alexandros alexandrov alexandrovich
alexandrovitch alexandrovna alexandru alexei alexej alexey alexeï alexia alexios alexis aleš alf alfaro alfons
alfonso alford algimantas algirdas algis ali alia alice alicia alicja alimov alina aline alisa alison alistair
alister alla allan allard allison allman allred allyn alma almeida almond alois alonso alonzo alper alpha alphons
alphonse alston alt althaus altman altmann alun alvarado alvarez alvaro alvin alvise alwin aly alyn alyona alyson
alyssa amable amada amadeo amadeus amado amador amadou amagai amakasu amakawa amaki amalia amalie amami amamiya aman
amane amano amar amari amati amato amaya amber ambrogio ambroise ambrosio ambustus amedeo amel amelia amelio amemiya
amendola amer ames ami amin amino amir amiri amit amjad ammann ammar ammon amnon amos amparo amr amu amundsen amy
amélie amō ana anai anan anand ananda anas anastasia anastasija anastasio anastasios anastasiya anatol anatole
anatoli anatolii anatolij anatoliy anatoljewitsch anatoly anatolyevich anaya anaïs anca anda ander anders andersen
andersson andi andrada andrade andranik andrea andreas andreea andreev andreevich andreevič andrei andrej andrejevič
andrejewitsch andreoli andres andreu andrews andrey andreyevich andreï andries andrija andris andrius andriy andrzej
andrássy andrée andrés andy andō aneta anette ange angela angeles angelica angelika angelique angelis angell angelo
angelov angerer angie angulo angus angélique anh ani anicius anita anja anjō anka anke anker ann anna annabel
annabella annaka anne anneke anneli anneliese anni annibale annick annie annika annius anno anouk anri anselmi
anselmo anson anta antal antanas anthony antiochus antistius antić antje antoine antoinette anton antonelli
antonello antonia antonin antonina antonini antonino antonio antonios antoniou antonis antonius antonov antonova
antony antonín antti antón antônio anu anvar anya anzai anzu ao aoba aoi aoike aoki aono aonuma aoshima aota aoto
aoyagi aoyama aparecido aparicio apel apollo appel appiah appius applegate appleton appuleius aquilinus aquino ara
arabella arad aragaki aragon aragón arai arakawa araki aram aramaki aran aranda arango aranzazu arao arashi arata
araujo araya araújo arben arcangelo arce arch archer archibald archie arcos arden arditi arellano arenas arend
arendt arevalo ari ariake arianna arias aribert arie arif arihiro arika arikawa arima arimori arina arinaga arisa
arisaka arisawa arishima aristide aristides arita ariyoshi arjan arkadi arkady arkadyevich arkin arlen arlene
arlette armand armando armani armas armen armin armitage armstrong arnaiz arnal arnaldo arnau arnaud arne arnie
arnim arno arnold arnon arnould arnošt arnulf aron aronson arpad arquette arranz arriaga arribas arrieta arrighi
arrius arroyo arsen arsenio arshad arslan arsène artem artie artis arto artsruni artur arturo arturs artyom artūras
artūrs aruga arun arvid arvind arvo aryeh arzu arévalo arūnas asa asaba asabuki asad asada asaf asagi asagiri
asahara asahiko asahina asai asaka asakawa asaki asako asama asami asanuma asaoka asari asato asayama ascension asch
asensi asensio asghar asha ashby asher ashida ashihara ashikaga ashikawa ashizawa ashleigh ashley ashok ashot ashraf
ashton ashur asif asim asinius aslan aso asquith assis astley aston astrid asumi asuncion asunción asō ata atanas
athanasios atienza atilius atkins atkinson atomu atratinus atsuhiko atsuhiro atsuki atsuko atsunori atsuo atsushi
atsuta atsuto atsuya atsuyuki atta atticus attila attilio attwood atul atwood aubert aubrey aubry audran auer
auerbach auger augurinus augusta auguste augustin augusts augustus augustyn auld aulus aung aura aurelia aurelio
aurelius auriol aurora aurélien auspitz austen austin ava avcı avelino avellaneda avery avi avila avitus avni
avraham avram avril awaji awano awaya awazu axel axelle axelsson ayabe ayaka ayako ayala ayame ayami ayano ayao
ayase ayato ayers ayhan ayres ayu ayukawa ayumi ayuso ayşe az azcona azevedo aziz aznar azuchi azuki azuma azumi
azusa ba baba babak babayan babcock babić babu bach bachmann badawi baebius baena baer bagley bahadur bahman bahr
bai baier bailey bailly bain baines baird bajo bajram bakary baker bakker bakr baku bal bala balaban balaguer balbo
balboa baldini baldomero balfour balla ballard ballesteros baltasar balthasar balzo balázs bamba bamford banai banba
bancroft bandō banerjee bannai banno bannon banri bao baptist baptista barahona barak barakat baranov barbara
barbatus barber barberini barbero barbier barbieri barbora barbosa barbour barclay barco bard bardem bardi bari
barjatinskij barker barkley barlow barna barnard barnes barnett barney baroni barra barragán barrero barreto barrett
barrie barrington barrio barrios barron barros barroso barrow barry barrymore bart bartels barth barthel barthélemy
bartlett bartolo bartolome bartolomeo barton bartosz bartsch bartłomiej baruch barış bas basedow bashar basile
basilio baskin bassermann bassett bassi bastian bastien bastos basu batalla batchelor bates batista battaglia batten
battista baum bauman baumann baumbach baumgartner bausch bautista baux bax baxley baxter bayer bayley bayo bazin
baños bašić bea beale beasley beata beate beaton beatrice beattie beau beaulieu beaumont becerra becker beckman
beckmann becky bedard bedi bednarek bedřich beecher beek begley begoña begum behm behr behrendt behrens beier
bejarano bekim bekir bekker bel bela belcher belen belinda bella bellamy belle bellini bello belmondo belmonte
belousov belov beltran beltrán belyaev belén bembo ben benckendorff bender bendix benedek benedetti benedetto
benedicto benedikt benedykt benet beneš bengt bengtsson beniamino benigno benita benito benjamin benjamín benn
bennet bennett benni benno benny beno benoist benoit benoît benson bentivoglio bentley benton benvenuto benz benítez
beppe beppu berardi berenson beretta berg berge berger bergeron berggren bergin bergman bergmann bergström berisha
berit berk berl berlin berliner berlusconi berman bermejo bermúdez bern berna bernabé bernadette bernal bernard
bernardi bernardo bernd berndt berner bernhard bernhardt berni bernice bernie bernier bernini bernstein bernt berry
bert bertalan bertha berthe berthold berti bertie bertil bertin bertini berto berton bertone bertoni bertram
bertrand beryl berzosa bess bessho bessie betancourt beth bethune betsy bett betts betty betz bevan beverley beverly
bey beyer bharat bhatt bhattacharya biagio bianca bianchi bianco bibb bicker bickford biddle bieber bieler bielsa
bigelow biggs bilbao bildt bille billie billings billingsley billington billy bilodeau bin bingham bint birch birgit
birkeland birmingham birnbaum birrell bismarck bisson bitō bjarne björn bjørn blackburn blackman blackmore blackwell
blackwood blagoje blaine blair blaise blake blanc blanca blanchard blanche blas blasi blasius blau blazquez blaž
bleibtreu bliss bloch blois blom blomberg blond blondel bloom bloomfield blum blume blumenthal blundell blythe bo
boardman boateng boaz bob bobone bockelmann bode bodil bodmer bodo boer bogart bogdanov bogdanova bogdanovich
bogdanović boggs bogumił bogusław bohumil bohuslav boileau bojan bok boland boleslav bolesław bolger bolin bolland
bologna bolt bolton bon bona bonaventura bonch bondarenko bonelli bonham bonhoeffer boni bonifacio bonifazio bonilla
bonner bonnet bonnie bono booker boone boorman bora borbón bordas bordeaux borden borel borelli borg borges borgia
boris borislav borisovich borisovič borissowitsch borja borlée bormann borrego borrero borromeo borys bosch bosco
bose bosman bosque bossi boston botella botha bou bouchard boucher boulanger bourbon bourdon bourgeois bourke bourne
bouvier bowden bowe bower bowie bowles bowman boyd boyer boyle boško bošković bożena božidar božović bracho brad
bradbury braden bradford bradshaw brady braga bragança brahe brahim bram brandenburg brandes brandi brando brandon
brandt branimir branislav branko branković brasch braschi brasseur brauer braulio brauner braunstein bravo braxton
brayan braz brecht breit bremer brenda brendan brendel brendon brennan brent brentano breslin bret breton brett
breuer brewer brewster briain brice bridget brienne briggs brigitte brill brinkmann brion briones bristow brito
britt britta britten brittney britton broadbent brock brodie broglie bromfield bromley bronislaw bronisław bronius
bronson bronstein brooke brooker brookes brophy brosnan broughton broussard brouwer browne browning bruce bruch
bruckner brunet brunetti bruni brunner bruno brunon bruns bruttius brutus bryan bryant bryson brzostowski brzozowski
brückner brühl bu buchanan bucher buckley buckner bud budberg budd buenaventura bueno bui buichi bullock bulut
bun'ichi bundy bunge bungo bunji bunmei bunny bunpei bunta bunzō buono burak burch burckhardt buren burg burger
burgess burgos burhan burian burić burke burman burnett burnham burr burrell burroughs burt burton busby busch
busquets bustamante buster bustos butch butler butterfield buxton buzz byers byrd byrne byron bálint bárbara báthory
béla böhme büchel büchner bülent bürger büttner bērziņš caamaño caballero cabañas cabello cabeza cabezas cabral
cabrera cadell cadet cady caecilius caecina caelius caetani caetano caffrey cahill cahit cai cain caitlin caius cal
calatayud calderon calderón caldwell caleb calero calhoun callahan callan callaway calleja calpurnius calvert calvi
calvin calvisius calvo calvus calzada cam camara camargo camelia camerinus cameron camila camilla camille camilleri
camillo camilo camino campana campillo campo campofregoso campos camus canales candace candela candice candido
caninius canning cano cantor cantrell cao capdevila capito capitolinus caplan capone capra capri caradog carbonell
cardona cardoso cardozo carey cargill carin carl carla carles carleton carli carlisle carlo carlos carlotta carlsen
carlson carlsson carly carlyle carmack carmel carmelo carmen carmichael carminius carmona carnahan carney caro carol
carola carole carolin caroline carolyn caron carpi carrara carrasco carrera carreras carretero carrie carrillo
carrington carrière carrión carro carroll carruthers carré carsten carstens carter carton caruso carvajal carvalho
carver cary caryl casado casals casanova casanovas casares casas casati casella casey casillas casimir casimiro
casoni caspar cass cassandra cassar cassavetes cassidy cassini cassius castaño castel castellano castellanos
castelli castilla castillo castrillo catalano catalina caterina cathail cathal catharina catherine cathleen cathy
catius cato cattaneo cattani caulfield cavalcanti cavalieri cavalli cavendish cazorla cañas cañizares ceballos
cecchi cecchini cecco cecil cecilio cecily cedric celer celeste celestino celio celso celsus cem cemal cengiz cenk
censorinus centurione cerezo cerialis cerro cervantes cervera cesare cethegus chacón chadwick chamberlain chamberlin
chambers chamorro chand chandra chanel chaney channing chantal chao chaplin charlene charlie charlotte chatterjee
chauvin chaves chavez checa chelsea chen cheney cheng cher cherry cheruiyot cheryl chesney chester chet cheung
chevalier chi chia chiaki chiara chic chick chico chida chiemi chieri chiesa chigi chigusa chihara chiharu chihaya
chihiro chiho chika chikada chikako chikao chikashi chikuma childs chilton chin chinami chinen ching chino chisaki
chisako chise chitose chiyo chizu chizuko chizuru chloe choden chodźko choe chong chopin chopra chow chris christ
christa christel christen christensen christer christiaan christiansen christie christin christina christo christof
christophe christopher christos christy chrétien chtcherbatov chu chuck chung châtillon chō chōji chū chūbachi
chūichi chūji chūjō chūma ciara ciccone cincinnatus cindy cinna cinzia ciobanu ciprian cipriani ciro cisneros cissé
claes clair claire clancy clara clare clarence clarice clarissa clark clarke clarkson clas claude claudel claudia
claudine claudio claudius claus clausen clayton cleary clegg clem clemens clement clements cleo clermont cleveland
clifford clifton cline clint clinton clive clooney clotilde clément coates cobo cocceius cochrane coco cody coe
coelho coelius coen coffey coffin cohn coke colbert colby cole coleman coleridge coles colette colin coll colla
collard colleen collette colli collier collin collingwood collins collinson collison collot colm colman colmáin
colmán colombo colomer colonna colt colton columbus colvin combs comminges compton con conall concepcion concepción
concha conchita conchobair conde cong conklin conley conlin conlon conn connell connelly conner connolly connor
connors conny conrad considine constance constantin constantine constantinescu constantino consuelo conte conti
contreras conway cookson coolidge coon cooney cooper copeland copley coppi coppola cor cora corbett corbin corcoran
cordell cordero cordier corelli corey corina corinna corinne cormac cormier cornejo cornel cornelia cornelis
corneliu cornelius cornell cornish cornutus cornwell corona coronado corrado corral corrales correa correll corry
corso cort cortes cortese corti corvinus cory cosimo cossus costas costello coster costin cotta cotter cottrell
coulibaly coulter courtenay courtney cousins coutinho couto couture cowan cowell cowley cox coy coyne craig cramer
cranston craven crawford creighton cremer crespi crespo cripps cris crispin crispinus cristian cristiana cristiano
cristina cristián cristobal cristoforo cristóbal crocker croft croix cromwell cronin crook crossley crow crowder
crowe crowley crozier croÿ cruz cryer crystal crémieux csaba cuadrado cubas cubero cuenca cuevas cui culkin culver
cumming cummings cummins cunha cunningham cuno curran curry curt curto cusack custis cuthbert cutts cvetković cy
cybulski cynan cynthia cyril cyrus czajkowski czapski czartoryska czartoryski czechowicz czesław cáceres câmara
cécile cédric céline césar córdova d'angelo d'aragona d'este d'harcourt d'orléans dadiani dagmar dahl dahlgren
dahlin dai daichi daigo daigorō daijirō daiju daiki daikichi dainis daisaku daishi daisuke daizaburō dakota dal dale
dalia dalibor dalila dalla dallas dalmau daly damian damiano damien damián damjan damjanović damm damon dan dana
dandolo dandridge dani daniel daniela daniele daniella daniil danijel danilo danilov daniël danner dano dany daphne
dara darcy daria darius darko darlene darling darnell darrell darren darvas darwin darya daryl darío das dasa dash
daugherty davey david davide davidovich davidson davies davis davor davy davydov dawid dawn dawson dax dayan dayton
dazai deane deanna deb debora deborah debra decimus decius decker declan dee deepak degen deguchi deirdre dejan
dekker delaney delano delfino delia dell della delle delmar demarco demetrius demi dempsey dempster demura den deng
denhoff denis deniss deniz dennis denny dent deol deppe der derek desai deschamps deschanel desmond detlef detlev
deutsch devereaux devi deville devin devine devlin devon devrient dewitt dexter dezső di diakité diallo diamond
diana diane dianne diarmait diarra dias diaz dick dickens dickey dickie dickinson dickson didier dieckmann diego
dietl dietmar dietz dieudonné diez dijk dijkstra dilip dillard dillon dilshod dimas dimitar dimitri dimitrie
dimitrij dimitrijevič dimitrios dimitris dimitrov din dina dinah dinesh dinu diogenes diogo dion dionisio dionysios
dionysius dirk dix dixon djamel dlamini dmitriev dmitrievich dmitrievitch dmitrievna dmitrii dmitrij dmitriy
dmitriyevich dmitry dobashi dobson doc dod doda dodd dodds dodson doherty dohi doi doina dolabella dolan dole
dolgorukov dolly dolores domenico domingo domingos dominguez dominik dominique domitius domnaill domon domínguez don
donaghy donal donaldson donati donato donatus dong doni donn donna donnchad donnelly donner donnie donny donohue
donovan dooley dora dorado doran dore doreen dorfman doria dorian dorn doron dorota dorothea dorothy dorsey dos
doucet doug dougherty dougie douglas doukas dov dowd dowling downes downey downie downing doyle dragan dragiša drago
dragoljub dragomir dragoslav draper drayton dražen drechsel drechsler dressel dreux drews dreyfus dries driscoll
dror drouet dru drummond drusus dryden duan duarte dubois duchesne duckworth duclos dudley dueñas duff duffield
duffy dugan duggan dujardin dulce dumas dumitrescu dumitru dumont dumoulin dunbar duncan dunham dunne duplessis
dupont dupree dupré duque duran durant durazzo durham dursun dustin dutt duval duvall dušan duško dwayne dwight dye
dyke dylan dániel dávid débora désiré díaz dönhoff döring dúin dúnlainge dürer dąbrowski dąmbski dōmoto eadie eamonn
earl earle eason eastman easton eastwood eaton ebara ebashi ebba ebbe ebel ebenezer eberhard eberle ebert ebihara
ebina ebisawa ebner ebrahim ece echeverria eckart eckhard eckhardt eckhart eckstein ed eda edda eddie eddy edel
edelman eden eder edgardo edgeworth edi edie edith edlund edmond edmondson edmund edmunds edo edoardo edouard edson
eduard eduards edvard edvin edward edwin edyta eero efendi efimovich efron egami egan egbert egger eggers egidijus
egidio egil egnatius egon egor egorovich eguchi ehara ehlers ehrenberg ehrenfried ehrlich ehsan ei eichhorn eide
eigo eiichi eiji eijirō eiju eika eiki eiko eileen eimi einar einhorn eino einosuke eirik eisaku eisei eisenhower
eishi eishin eisner eisuke eita eitan eizaburō eizō ejima ejiri ek ekaterina ekkehard eklund eladio elaine eldar
eldredge eldridge eleanor elek elemér eleni eleonora eleuterio eli elia elias eliasson elie eliezer elijah elin
elina elinor eliot elis elisa elisabeth elisabetta elise eliseo eliyahu elizabeth elizaveta elke elkins ella elle
ellen eller elli ellington elliot ellis elly elmar elmer elmore elo eloy elsie elst elton elvin elvira elvis elwood
elżbieta emanuele emden emerson emery emeterio emi emidio emiko emil emile emilia emiliano emilie emilio emily emine
emiri emma emmanouil emmanuel emmanuelle emmerich emmi emmons emmy emori emory emoto emre emura en ena enda ende
ender endre endō ene enea engel engelbert engelhardt engelmann engels enger engin engler englert englund enid enis
enjōji enlil ennio enoki enokida enomoto enric enrico enright enrique enríquez enver enzo eochaid eoin ephraim
epifanio epstein eran erazm ercan erdene erdmann erdoğan eren erena erhard erhardt eri erica erich erichsen erick
erickson ericson ericsson erik erika eriko eriksen eriksson erin erina erkan erkki erland erler erlich erling erman
ermanno ermin erna ernest ernesto ernests ernie ernst ernő erol errol erskine ertuğrul ervin erwin erzsébet esa
esaka esaki escalante escher escobar escolar escribano escudero esko esmond esparza espen esperanza espinosa
espinoza esposito esquivel esser estela estelle esterházy esteves estrada estévez ethan ethel etienne eto etsuko
etsuo etsurō etsuya ettore etō eudokia eugen eugenia eugenio eugeniusz eugénie eulogio eunice eusebio eustace eva
evangelista evans evaristo evdokia evelyn everett evert evgenia evgenij evgeniy evi ewald ewart ewing eyal eyre
ezaki ezawa ezequiel ezra eötvös fa faber fabiana fabio fabiola fabián fabra fabrice fabricius fabrizi fabrizio
facundo fahad fairchild faisal fajardo falco falkenberg fang fanny fano fant fantoni farah farber fares farhad faria
farid farina farkas farley farnese farr farrar farrell farrelly farrow farrukh farré faruk fatih fatima fatimah
fatma fatmir fatos fatou faure faustino faustinus faustus favier favre fawcett fay fede federer federica fedorovich
fedorovna fehmi fei feldman feldmann felice felicia feliciano feliks felipe felix feller femke feng feodor
feodorovna ferdi ferdinand ferdynand ferenc fergus ferguson feridun fermin fern fernanda fernandez fernando
fernández ferrara ferrari ferrario ferraris ferraro ferre ferreira ferreiro ferrell ferrer ferreri ferretti ferreyra
ferri ferrier ferrini ferris ferro ferron ferruccio ferré fichtner fick fidalgo fidenas fiedler fielding fiennes
fierro fieschi figueras figueroa fikret filho filiberto filip filipović filippi filippo filiz fillmore finck findlay
fink finkelstein finlay finlayson finley finnegan fiodor fiona fiore fiori firlej firmus firth fischer fishman fisk
fitch fitzgerald fitzpatrick fitzsimmons fjodor fjodorowitsch flaccus flaherty flanagan flannery flavia flavianus
flavin flavio flavius fleck fleet fleischer fleming flemming fletcher fleur fleury flora florence florencia
florencio florent florentino flores florian floris floyd flynn flynt flávio fodor fofana fogartaig foix folke fonda
fong fons fonseca font foote forbes ford forman forrest forrester forsberg forster forsyth forsythe fort forte
fortunato foss fouad fournier fowler fox foxe foy fraga fraile fran franc franca frances francesc francesco franchi
francine francis francisca franciszek franck franco francés franke frankel frankie franklin franklyn franks frans
františek frantz franz franziska françois françoise frashëri frawley frazier fred freddie freddy frederic frederick
fredericks frederik fredi fredric fredrik fredriksson fredy freedman freeman freitag frenkel frey frick frida frieda
friedel friedhelm friedl friedman friedmann friedrich frigyes frisch frith frithjof frits fritsch fritz frizzell
frode frolov fromm fronto frugi fryderyk frédéric frías fröhlich fu fuat fubuki fuchs fuente fuentes fuertes fuji
fujibayashi fujie fujieda fujihara fujii fujikawa fujiki fujiko fujikura fujima fujimaki fujimaru fujimiya fujimori
fujimoto fujimura fujinaga fujinami fujinawa fujinuma fujio fujioka fujisaki fujisawa fujishiro fujita fujitani
fujiwara fujiya fujiyama fujiyoshi fukada fukagawa fukai fukami fukano fukao fukasawa fukase fukatsu fukazawa fuke
fukiko fuku fukuchi fukuda fukuhara fukui fukukawa fukuko fukuma fukumori fukumoto fukumura fukunaga fukushi
fukushima fukutani fukuyama fukuzawa fuller fulton fulvio fulvius fumi fumiaki fumie fumihiko fumihiro fumihito
fumikazu fumiki fumiko fuminori fumio fumitake fumito fumitoshi fumiyo fumiyuki funabashi funabiki funahashi
funakawa funaki funakoshi funamoto funayama fung furey furius furtwängler furuhata furui furuichi furukawa furuno
furuse furuta furuya furuyama fury fusa fusae fusako fusanosuke fusao fuse fusus futaba futagami futaki futami
futoshi fuwa fuyuhiko fuyuko fuyumi fyodorov fábio félix förster fürst fürstenberg fū fūka gabe gabi gable gabor
gabriela gabriele gabriella gabrielle gabrielli gaby gaetano gage gagnon gago gai gail gaillard gaines gaio gaius
gaku galan galbraith gale galeazzo galen galina galkin gallagher gallant gallardo gallego gallegos galletti galli
galloway galstyan galvin gama gamal gamarra gamba gamble gamez gan ganaha gandhi ganesh ganguly gannon gant gao gara
garay garces garcia garcés garcía gardiner gardner gareth garfield garibaldi garin garner garnett garnier garrett
garrido garriga garson garth gartner gascon gaskell gaspare gast gaston gastón gates gato gatti gaudin gaulle
gautier gavius gavriil gavrilov gavrilovich gaye gayle gaynor gazi gaël gaëtan ge gebauer gebhard gedeon gediminas
gee geer geert geffen geganius gehring geiger geir gelb gemayel geminus gemma genevieve geneviève genji genjirō
genki gennadi gennadij gennadiy gennady gennaro genta gentarō gentile genucius genzō geoff geoffrey geoffroy georg
georges georgescu georgi georgiadis georgie georgiev georgievich georgij georgijewitsch georgina georgios georgiy
gerald geraldine gerardo gerasimov gerber gerd gerda gerhardt gerhart germain germaine germán gero gerolamo geronimo
gerrit gerry gershon gerson gert gertrud gervais getty gevorg ghani gheorghe gheorghiu ghulam gia giacinto
giambattista giampaolo giampiero gian giancarlo gianluca gianna gianni giannini giannis gibb gibbs gibson gideon
giese gifford giichi giichirō gila gilad gilbert gilberto gilchrist giles gill gilles gillespie gillet gilliam
gillian gillis gilmour gilpin gilroy gimenez giménez ginette ginger ginji gino ginsberg ginsburg giordano giorgi
giorgia giorgio giorgos giovanni giral girard girardin giraud giray girolamo giroux gisaburō gisèle giulia giuliani
giuliano giulio giuseppe giuseppina giustiniani glabrio glasser glazer gleason gleb gleeson glen glenda glenn glick
gloria glover glyn glyndŵr gmelin gnaeus gobbi godai godard goddard godefroy godfrey godin godoy godwin goethe goetz
goff goffredo gogh goichi gojko golan goldblatt goldie goldin golding goldman goldschmidt goldsmith goldstein
golicyn golitsyn golovin goltz golubev gomes gomez gomi gonda gondō gonella gong gonzaga gonzales gonzalez gonzalo
gonzález gonçalves gooch goodall goode goodrich goodwin gopal gor goran gorbunov gordan gordon gordy gori gorka
gorman goro gorō gosling goss goswami goto gottfried gotthard gotti gottlieb gotō gould goulding gow goñi grabner
gracie grady graeff graeme graf graff gramont granado granados grande grandi grandjean granger granlund grassi
gratus grau gravina grayson grazia graziani graziano graça grażyna greaves greco greenbaum greenberg greene
greenfield greenspan greenwood greer greg gregor gregorio gregory gregson greig greiner grenier greta gretchen grete
grierson grieve griffin griffith griggs grigor grigor'evič grigore grigori grigorian grigoriy grigorjevič
grigorjewitsch grigory grigoryan grillo grimaldi grimani grimm grishin groot gros grossi grossman grosso groth grove
grover grube gruber gruenberg gruffydd grund grzegorz grégoire grégory grün grünberg gu guadalupe guan guang
guarneri guerra guerrero guevara guggenheim guglielmo guida guidi guido guijarro guilherme guillaume guillen
guillermo gulbis guliyev gumersindo gundars gunn gunnarsson gunter gunther guntis gunārs guo gupta gur gurevich
gurney guru gus gusev gushiken gustaf gustafsson gustav gustave gustavo gustavs gustavsson gustaw guthrie gutierrez
gutiérrez gutman guzman guzmán guérin guðmundsson gwen gwilym gwyneth gwynne gyula györgy gyō győző gálvez gärtner
gérald gérard géza gómez gökhan gösta götz güneş günter günther güven gō gōichi gōki gōshi gōta haag haan haas haase
haavisto haba haber habib habsburg habu hachiro hachirō hachisuka hackett hackl hada haddock haddon haden hadi hadid
hadley hadžić haga hagan hagelin hagen hager haggard haggerty hagi hagihara hagino hagiwara hagop hai haidar haig
haile haim hajime hajimu hakamada hakan hakaru hakata hakobyan hakoda hal hale halil halilović halim halina halliday
haluk hama hamad hamaguchi hamakawa hamamoto hamamura hamanaka hamano hamao hamasaki hamaya hamazaki hamel hamer
hamid hamill hamish hamlin hammad hammerich hammond hampshire hampton hamza han hana hanabusa hanada hanae hanafusa
hanai hanaki hanako hanano hanawa hanayagi hanayama hanayo hanazono handke hane haneda haney hani hanke hanks hanley
hanlon hanna hannah hannes hannigan hanno hannu hanrahan hans hansen hansi hanson hansson hanzawa hao harada harald
haraldsson harari harbaugh harcourt hardie hardin harding hardt hardwick hardy hargreaves hari harijs haris harker
harkness harlan harland harley harling harlow harman harmon harnack haroun harper harrell harri harriet harrington
harrison harry hart harting hartley hartman hartmann hartmut hartwig haru haruaki harue haruhi haruhiko haruhisa
haruji haruka harukawa harukaze haruki harukichi haruko harun haruna haruno harunobu harunori haruo haruta haruto
harutyun haruya haruyo haruyoshi haruyuki harvey hasan hase hasebe hasegawa hashemi hashiba hashida hashim hashimoto
hashizume haskell hasler hassan hasse hassell hasso hastings hasuike hasumi hata hatada hatakeyama hatanaka hatano
hatch hatcher hatem hatfield hathaway hatori hatoyama hatsue hatsuki hatsuko hatsumi hatsune hatsuo hatta hattie
hatton hattori haupt hauser haushofer hausmann havel hawes hawk hawkes hawkins hawthorne hayakawa hayama hayao
hayasaka hayase hayashi hayashida hayashiya hayata hayden hayes hayley haynes hayrapetyan hays hayter hayward
haywood hazama hazel hazuki healey hearn hearst heath heather hector hedberg hedlund hedwig heffernan heidi heikki
heiko heim hein heine heinemann heiner heinrich heinz heitor helen helena helenius helga helge hella helle heller
hellman hellmesberger helm helms helmut helmuth helveg hemingway hendrick hendrickson hendrik hendrix hendry henk
henkel henley henmi hennessy hennig henning henny henri henrich henrietta henriette henriksen henrique henry henryk
henríquez hensel hensley hepburn heras herbert heredia herennius heribert herman hermann hermes hermione hernandez
hernando hernández herold herraiz herranz herrera herrmann herron herschel herta hertz hervé herwig hess hesse
hester hetherington hewitt hewlett heyden heyman heywood hibbert hibi hibiki hibino hickey hickman hickson hida
hidaka hidalgo hidari hideaki hidefumi hideharu hidehiko hidehisa hidehito hideichi hideji hidejirō hidekatsu
hidekazu hideko hidemasa hidemi hidemitsu hidenari hidenobu hidenori hideo hideomi hideshi hideshima hidetada
hidetake hideto hidetomo hidetoshi hidetsugu hideya hideyuki hieronim hieronymus hifumi higa higaki higashida
higashide higashino higashitani higgins higginson higgs higinio higo higuchi higuera higurashi hiiragi hijikata
hijiri hikage hikari hikawa hikichi hikita hikosaka hilaire hilario hilary hilda hilde hildebrandt hillary hiller
hilliard hillman hilton himawari hime himuro hina hinako hinano hind hinds hine hines hino hinton hinz hioki
hippolyte hipólito hirabayashi hiraga hirai hiraishi hiraiwa hiraizumi hirakata hirakawa hiraki hirako hiraku hiram
hirama hiramatsu hiramoto hiranaka hiranuma hirao hiraoka hirasawa hirase hirate hiratsuka hirayama hiro hirobumi
hirochika hiroe hirofumi hiroharu hirohide hirohiko hirohisa hirohito hiroi hiroichi hiroji hiroka hirokatsu hiroki
hiroko hirokuni hiromasa hiromi hiromichi hiromori hiromu hironaka hirono hironori hiroo hirooka hirooki hiroomi
hirosawa hirose hiroshi hiroshige hiroshima hirosue hirota hirotada hirotaka hirotake hiroto hirotoshi hirotsu
hirotsugu hiroya hiroyasu hiroyoshi hiroyuki hirsch hirschfeld hirst hirt hirukawa hiruma hiruta hisa hisaaki hisada
hisakatsu hisakazu hisaki hisako hisamatsu hisami hisamitsu hisamoto hisanaga hisano hisanobu hisanori hisao hisashi
hisato hisatomi hisatoshi hisatsugu hisayasu hisayo hisayuki hishida hishikawa hitchcock hite hitler hitomi hitoshi
hiura hiyama hiyori hiyoshi hizuru hjalmar hlebowicz hlinka hoang hoare hoashi hoban hobart hobbs hobson hocking
hodge hodges hodgkinson hodgson hofer hoff hoffman hoffmann hofland hofmann hogan hogg hokazono hokuto holbrook
holcomb holden holgado holger hollande hollander holliday hollis holly holm holmes holst holt holton holtz holzer
homare homer homeyer homma honami honda honecker hongō honjō honma honoka honoré hood hooker hooks hooper hoover
hopf hopkins hoppe hopper hor horace horacio horan horatius hori horigome horiguchi horii horikawa horikiri
horikoshi horimoto horinouchi horio horita horiuchi horn horne horner hornsby horowitz horst horta horton horváth
hosaka hoshi hoshida hoshide hoshikawa hoshina hoshino hoshizaki hoskins hosoda hosoe hosoi hosokawa hosomi hosono
hosoya hossein hosseini hosshinnō hotaru hotta hou houde hough houser hovhannes hovhannisyan howard howarth howe
howell howes hoxha hoy hoyt hozumi hrvoje hua huan huang hubbard huber hubert hubley huckabee huda hudson huerta
huertas huff huffman hughes hughie hugues huguet hui humberto humboldt hume humphreys humphries huntington hurley
hurst hurtado hurwitz husayn husayni hussain hussein hussey huston hutchison hutson hutten hutton huxley huy hy
hyakutake hyams hyde hyginus hyman hynes hywel hämäläinen håkan håkon håvard hélder hélène hüseynov hōjō hōshō iain
ian iancu ib iba ibaraki ibarz ibañez ibn ibragimov ibrahim ibrahima ibuki ichi ichiba ichigo ichihara ichihashi
ichii ichiji ichijō ichika ichikawa ichiki ichiko ichimiya ichimura ichinomiya ichinose ichio ichiro ichitarō ichizō
ida iddina ide ideguchi idemitsu ido idris idrissa iga igari igawa igeta iglesia iglesias ignacy ignas ignatiev
ignatius ignazio ignác igor igorevich igors iguchi iha ihei ihor iida iijima iikura iimura iino iinuma iio iiyama
ijiri ijūin ikari ike ikebe ikeda ikee ikegaya ikehara ikematsu ikemi ikenaga ikeno ikenoue iker iketani ikeuchi
ikeya ikezawa ikki ikkō ikoma iku ikuko ikuma ikumi ikuno ikuo ikura ikurō ikushima ikuta ikuya ikuyo ilan ildefonso
ilia ilich iliev ilija ilić ilja iljitsch iljič ilkka illarion ilmārs ilona ilovajski ilse ilves ilya ilyas ilyich
ilyin imad imada imafuku imagawa imahashi imai imaizumi imamura iman imanaka imanol imants imazeki imazu imhoff
immanuel imogen imoto imran imre ina inaba inada inagaki inagawa inami inamine inamori inamoto inamura ince indira
indra indrek ines infante inga inge ingeborg inger inglis ingolf ingrid ingrīda ingvar inigo inmaculada inman inna
innes ino inoki inoko inokuchi inokuma inomata inomoto inosuke inoue inui inukai inumaru ināra io ioannis ioannou
ioka ion ionel ionescu iori iosifovich ippei iqbal ira irakli irani irfan irie irina irisawa iritani irma irons irv
irvin irving irène isa isaac isaak isaakovich isabella isabelle isaburō isak isaka isami isamu isao ise iseki isern
ishaq ishi ishibashi ishidō ishigaki ishigami ishige ishiguro ishihama ishii ishikawa ishiki ishimaru ishimatsu
ishimine ishimori ishimoto ishino ishioka ishiura ishiwata ishiwatari ishiyama ishizaka ishizaki ishizu ishizuka
isidor isidore isidoro isidro ismaël iso isobe isogai isomura isozaki issa issam issei isser isshiki istván itabashi
itagaki itai italo itami itano itaru itaya ito itoh itoi itokazu itoko itsuka itsuki itsuko itsumi itsuo itsurō itta
itzhak itō iulus iunius iva ivan ivana ivano ivanov ivanova ivanovic ivanovitch ivanović ivanovič ivanovna ivanovych
ivar ivars ivaylo iveta ivey ivo ivor iván iwabuchi iwahashi iwai iwakami iwakawa iwaki iwakiri iwakura iwama
iwamatsu iwamoto iwamura iwan iwanaga iwanami iwane iwao iwaoka iwasa iwasaka iwasaki iwase iwashita iwata iwatani
iwatsuki iwaya iyo izabela izaguirre izaki izaskun izawa izquierdo izumi izumida izumiya izumo izuru izutsu izzo
iñaki iñigo jaak jaakko jaan jaap jaber jabłonowski jace jacek jacinto jack jackie jackman jacks jacky jaclyn jacobi
jacobo jacobs jacobson jacobsson jacoby jacopo jacqueline jacques jacquet jade jadwiga jaeger jafar jaffe jagielski
jahn jai jaime jair jake jakob jakov jakovljevič jakow jakowlewitsch jakub jamal james jameson jamie jamieson
jamison jana jane janet janez jani janice janine janis janković jankowski janne janney janowicz jansen janson
janssen jansson janus janusz jaques jara jaramillo jardine jari jarkko jarl jarmo jaromír jarosław jarrett jarvis
jasiński jasmin jasmine jason jasper javad javed javi javid javier jay jayson jean jeannie jed jeff jefferies
jefferson jeffery jeffrey jeffreys jelena jelinek jelle jemma jenn jenner jennie jennifer jennings jens jensen
jenson jeppe jeremiah jeremy jermaine jeroen jeronimo jerry jerzy jerónimo jesper jesse jessen jessie jesus jesús
jewell jewgeni jhon ji jia jian jiang jiao jie jigme jill jillian jim jimbo jimi jimmie jimmy jiménez jin jinbo
jindřich jing jinnai jirō jitsuzō jo joachim joakim joan joanna joaquim joaquin joaquín jobson jocelyn jochen jodi
jody joel joey johan johann johanna johannes johannessen johansson john johnnie johnny johns johnsen johnson
johnston johnstone joji jojo jokić jolanta jolie jolivet jolliffe jolly joly jon jonas jonathan jones jong joni
jonny jonsson joonas joop jordi jordon jorge jorgensen joris jorma jos joseba josef josefa josefina josep josephine
josephson josh joshi josiah josie josip josipović joss jost josé josée jourdan jovan jovana jovanović jover joy
joyce joyner jozef joão joël jože juan juana juanita juarez judah judd judi judit judith judson judy juhan juichi
jukka juli julia juliana juliane julianus julien juliet julieta juliette julio julius juliusz julián jumpei jun'ichi
jun'ichirō jung junichi juninho junius junji junki junkichi junko junna junpei junshi junsuke junya junzō jurado
juraj jure jurgis juri juria jurica jurij juris jurić jurō jussieu juste justin justine justo justyna jusuf jutta
ján jános jäger järnefelt järvinen jérôme jón jónsson józef józsef jørgen jørgensen jørn júlio július jürgen jürgens
jüri jānis jō jōji jōkō jōtarō jūichi jūji jūjirō jūmonji jūrō jūshirō jūzō ka kaan kaarlo kabashima kabir kaburagi
kaczmarek kada kadlec kado kadoi kadokawa kadokura kadomatsu kadono kadota kadowaki kadri kae kagawa kagayama
kageyama kago kagurazaka kahn kaho kahori kahoru kai kaichi kaichirō kaidō kaiho kain kainō kairi kaisa kaiser
kaitlyn kaito kaitō kaizu kaizuka kaj kajetan kajihara kajikawa kajima kajimoto kajino kajita kajitani kajiura
kajiya kajiyama kakegawa kakei kakihara kakimoto kakinuma kakiuchi kakizaki kakizawa kaku kakuda kakuji kakuko
kakutani kalashnikova kalina kalinowski kalju kalle kallenbach kallio kalniņš kalpana kam kamada kamakura kamal
kamara kamata kamei kamel kameoka kameyama kamijō kamila kamimura kaminaga kamino kamioka kamitani kamiya kamiyama
kamiński kamo kamon kamoshita kamran kamura kan kan'ichi kan'ichirō kanako kaname kanami kanamori kanan kanari
kanasugi kanata kanaya kanayama kanba kanbara kanbayashi kanbe kanda kane kaneda kanehara kanehira kaneko kanemoto
kanemura kaneo kaneshiro kang kanji kanki kanna kanno kanoko kanon kanta kantakouzenos kantarō kanter kantor kanu
kanzaki kanze kanzō kaoru kaplan kapoor kapp kara karaca karadžić karan karasawa karashima karen kari karimi karimov
karin karina karino kariya karl karla karlheinz karlin karlovich karlsen karlsson karol karolina karoline karp
karsten karube karzai kasagi kasai kasamatsu kase kashihara kashii kashiwa kashiyama kaspars kasper kassim kastner
kasuga kasugai kat katagiri katahira katakura katalin katano kataoka katarina katarzyna katase katayama kate
katerina kateryna kates kateřina katharina katherine kathleen kathrin kathryn kati katia katie katja kato katona
katori katrin katsu katsube katsue katsuhide katsuhiko katsuhito katsui katsuichi katsuji katsuki katsuma katsumi
katsumoto katsunari katsuno katsunori katsunuma katsura katsuragi katsurō katsushi katsushige katsuta katsutaka
katsutarō katsuto katsutoshi katsuyama katsuyo katsuyoshi katsuyuki katsuzō katy katya katz katzer kaufman kaufmann
kaur kawa kawabata kawabuchi kawada kawagoe kawahara kawahigashi kawai kawaji kawajiri kawakami kawakatsu kawakita
kawamata kawamitsu kawamoto kawana kawanabe kawanaka kawanishi kawano kawasaki kawase kawashima kawasumi kawata
kawate kawauchi kawazoe kawazu kayama kayano kaye kayo kayoko kayō kazama kazami kazato kazu kazuaki kazue kazufumi
kazuha kazuharu kazuhide kazuhiko kazuhiro kazuhisa kazuhito kazuho kazuichi kazuki kazukiyo kazuko kazuma kazumi
kazuna kazune kazuno kazunobu kazunori kazuo kazushi kazutaka kazuteru kazuto kazutomo kazutoshi kazuyo kazuyoshi
kazuyuki kazys keane kearney kearns keaton keats keegan keenan keene keener kees kehr keigo keiichi keiichiro
keiichirō keiji keijirō keiki keikichi keiko keil keinosuke keisaku keishō keisuke keita keitarō keith keito keiya
keizaburō keizo keizō kekkonen kell kellerman kellie kellogg kelly kelsey kelvin kemal kempe ken ken'ichirō ken'ya
kenan kendall kendra kendrick kenichi kenji kenjiro kenjirō kenjō kenki kenkichi kenmochi kenmotsu kenn kennedy
kenneth kenney kennosuke kenny kensaku kensei kenshi kenshin kensuke kent kenta kentaro kenyon kenzaburō kenzō keogh
kerem keren keri kerim kerner kerri kerrigan kerstin kertész kessler ketcham kevin kevyn keyser keïta khachik khaled
khalid khalifa khalil khan khatib khatun khawaja kiba kibe kichijirō kichinosuke kichirō kidd kido kie kiefer kieran
kigawa kihachirō kihara kii kiichi kiichirō kijima kika kiki kiko kiku kikue kikuhara kikui kikuji kikukawa kikuko
kikuta kikuya kikuzō kilian kimata kimball kimberly kimi kimiaki kimie kimihiko kimijima kimiko kimio kimishima
kimitaka kimito kimitoshi kimiya kimiyoshi kimmo kimoto kimura kin'ichi kin'ya kina kinbara kincaid kindaichi kinga
kingo kingorō kingsley kingston kinjirō kinney kinnosuke kinnunen kino kinomoto kinoshita kinouchi kinsella kinsey
kinshirō kintarō kinugasa kinuko kinuta kip kiplagat kipp kira kiran kirara kirby kirchner kirihara kiriko kiril
kirin kirino kirk kirkland kirkpatrick kirkwood kirsch kirschner kirsten kiryū kisaburō kisaki kisaku kisaragi kise
kiselyov kishida kishii kishikawa kiso kisugi kiszka kit kita kitabayashi kitada kitade kitaguchi kitahara kitai
kitajima kitakōji kitami kitamura kitani kitano kitaoka kitatani kitazawa kitō kiuchi kiyama kiyo kiyoaki kiyoe
kiyofumi kiyohara kiyohide kiyohiko kiyohiro kiyoji kiyokazu kiyoko kiyomi kiyomitsu kiyomoto kiyono kiyonobu
kiyooka kiyoshi kiyota kiyotaka kiyoto kiyoyuki kizaki kizu kizuki kjell kjetil klaas klas klass klaus klein kleist
klemens klimek kline kling klinger klotz kluge kluger klára kléber knapp knežević knight knorr knowles knox knud
knut knuth ko koba kobashi kobata kobayakawa kobayashi kober kobiyama koch kock kocsis koda kodai kodaira kodaka
kodera koen koenen kofi koga kogawa kogure kohama kohara koharu kohei kohinata kohl kohler kohn koichi koide koirala
koishi koiso koiwai koizumi kojima kojiro kojō kok koki kokichi koko kokontei kokubo kokubun kolar kolbe koldo
koller kolokotronis komachi komagata komaki komarov komatsu komatsubara komatsuzaki komiya komiyama komnene komnenos
komoda komori komorowski kon konagaya konaka konda kondo kondrat kondō koning konishi konno kono konoe konrad konrád
konstancja konstantin konstantinos konstantinov konstantinovich konstanty konuma koné koppel korb koreeda koren
korenaga korf korhonen korir korkmaz koroku kosaka kosakai kosaku kose kosei koseki koshi koshiba koshikawa
koshimizu koshino koshiro kosta kostas koster kostić kostka kosuge kosugi kosuke kot kotake kotaki kotani kotaro
kotchoubeï kotegawa koto kotobuki kotoe kotomi kotone kotono kotori kotō kouchi kovalenko kovač kovačević kovačić
kovács kowalczyk kowalski koya koyama koyanagi koyano koyata koyuki kozak kozaki kozakura kozo kozue kozuka kozyrev
kozák kozłowski kołakowski krafft kraft krag kramer krantz krasimir krasiński krauss krawczyk krebs krejčí kremer
krešimir krieger kris krista kristensen kristi kristian kristiansen kristie kristin kristina kristine kristof
kristoffer kristy kristína krog krohn kroll krstić krsto krueger krug kruger krunoslav krupa krupp krupski kruse
krylov krystyna kryukov kröger krüger krūmiņš ksenia kuba kubitschek kuboi kubota kudo kudō kuga kuge kuhn kuipers
kujō kuki kukita kukk kulthum kuma kumabe kumada kumagai kumai kumakura kumamoto kumao kumar kumasaka kumazawa kume
kumi kumiko kummer kun kunal kuni kuniaki kunichika kunie kuniharu kunihide kunihiko kunii kuniichi kunikazu kuniko
kunimatsu kunimi kunimitsu kunimoto kuninaka kunio kuniomi kunisada kunitaka kunitake kunitomo kunitoshi kuniyoshi
kuniyuki kunizō kuno kunugi kunz kunze kupfer kurachi kurahashi kuraishi kuramochi kuramoto kurano kurara kurasawa
kurashima kurashina kurata kurbanov kure kurenai kuri kuribayashi kurihara kurimoto kurisu kurobe kuroda kuroi
kuroiwa kuroki kurosaka kurosaki kurosawa kurose kuroyanagi kurozumi kurumi kurusu kurz kusachi kusakabe kusakari
kusakawa kusama kusanagi kusano kusayanagi kushida kushner kusuda kusumi kusumoto kusunoki kusunose kuwahara
kuwajima kuwano kuwayama kuzmina kuznetsov kuznetsova kvasov květa kwan kwok kyan kyle kylie kyohei kyoko kyokudō
kyosuke kyra kyō kyōgoku kyōhei kyōichi kyōichirō kyōka kyōno kyōnosuke kyōshirō kyōzō kyūichi károly kárpáti käthe
kåre kévin köhler könig köppen kühn kārlis kılıç kō kōda kōdai kōdō kōga kōichirō kōji kōjin kōju kōken kōketsu kōki
kōkichi kōko kōmei kōmoto kōmura kōno kōnosuke kōra kōri kōsai kōsaka kōsei kōshi kōshō kōsuke kōta kōtarō kōya
kōyama kōyō kōzaburō kōzu kōzuki kōzō la laborde labrador lacey lacoste lacroix lacy ladd ladislav laenas laetitia
lafont lafontaine lafuente lagarde lago laguna lahoz laila laing lajos lakshmi lal lala lalaing lallemand lally lam
lama lamar lamas lambert lamberto lamine lamont lampe lamy lana lancaster lance lanckoroński landa lander landers
landi landis landry landsberg lang langdon lange langen langford langlois langton lani lanier lanner lanza lapierre
lapointe laporte lara lari larisa larisch larissa laroche larrea larry lars larsen larson las lasha laso lasse
lassen laszlo latham latif latimer latorre latour lauder laudrup laughlin laura laure laureano lauren laurence
laurens laurent laurentiis lauri laurie lauritz laursen lautaro laval lavi lavie lavin lavinia lawal lawler lawlor
lawrence lawton layton lazarev lazarevich lazarević lazaros lazarov lazarus le lea leach leah leahy leakey leal
leander lear leary leaver lebedev lebel leberecht leblanc lebrun lech lechner leckie lecomte lederer ledesma ledoux
leduc lee leech leena lees lefebvre lefèvre legrand lehmann lehner lehr lehtonen lei leib leif leigh leighton leila
leino leitch leitner leko lem lemaire lemieux lemke lemoine lemos len lene leni lennart lennie lennon lennox lenny
lenoir lenore lentulus lentz lenz leo leon leonard leonardo leonel leong leoni leonidas leonidovna leonor leonora
leopold leopoldo lepa lepage lerch leroux leroy leslie lesser lessing lester leszczyński leszek leticia letitia
letizia letts leung lev levasseur levin levinson levitt levon lew lewandowski lewis lex lexi ley leyla león li lia
liana liane liang libby libo libor licht lichtenstein licinius lidija lieberman liebert liebknecht liepiņš lightfoot
lili lilian liliana liliane lill lilli lillian lillo lilly lily lim lima lin lina linares lind linda lindahl
lindberg linde lindemann linden lindenberg linder lindfors lindgren lindholm lindley lindner lindo lindqvist lindsey
lindström linn lino lins linus lionel lionello lior lippert lippi lipton lis lisa lisandro lise lisette lisle lister
liszt lita litvinov litwin liu lively livia livingston livingstone livio livius liz lizzie ljubičić ljubiša ljubomir
llano llanos llewellyn llopis llorca llorens llorente lloret llosa lluis lluís llywelyn lo lobanov lobato lobo
locatelli lochner lockhart lockwood lodge loeb loftus logue lois lola lolita lolo lomas lombard lombardi lombardo
lomellini london longhi longinus longo longuet loni lonnie loo lora loredana lorella loren lorena lorente lorentz
lorenz lorenza lorenzo loretta lori loring loris lorna lorne lorraine los losada lothar lott lotta lotti lou louie
louis louise loup lourdes lovejoy lovelace lovell lovett lowe lowell lowery loyd loyola lozano loïc lu lubin lubomir
lubomirski lubomír luc lucas luce luci lucia luciano lucie lucien lucile lucille lucinda lucio lucius lucretia
lucretius lucy lucía ludmila ludolf ludovic ludovico ludovisi ludvig ludvík ludwig ludwik luengo luft lugo luis
luise luisi luka lukas luke lukić lukács lukáš lulu lumsden lund lundberg lundgren lundquist lundqvist lupe lupu
luque lustig lutatius luther lutz lux luís luísa lvov lvovich lvovitch lydia lyle lyman lynch lynda lyndon lynn
lynne lyon lyons lysenko lyudmila lászló lázaro léo léon léonard lévy lê löbe lü lüders maas maasa mabuchi mac
macapagal macarena macbride mace macedo macer machi machii machiko machimura macias maciej maciel macintosh
macintyre mack mackay mackenzie mackey mackiewicz macklin maclean macmillan macpherson macrae macron madame madani
madariaga madden maddox madeleine madelung madge madhu madigan mado madog madoka madrid mads madsen mae maecius
maeda maegawa maehara maekawa maeno maestro maeyama maezawa magda magdalena magee maggi maggie magni magnus
magnussen magnusson magnússon maguire mahdi maher mahesh mahir mahito mahler mahmoud mahmud mahmut maho mahon
mahoney mai maia maier maika maike maiko maitland maizière maja majewski majid majima mak makabe makarov maki makie
makiguchi makihara makiko makimura makino makio makise makishima makita mako makoto maksim maksimović maksym
maksymilian maktoum malatesta malcolm maldonado malena malherbe malhotra malick malik malina mallet mallory malloy
malo malone maloney mamadou mamercinus mami mamiko mamiya mamoru mana manabe manabu manaka manami manato manatsu
mancini mandel mandela mandy manetti manfredi manga mangold mani manilius manius manji mankichi mankiewicz manlius
manmohan mann manning manny mano manolo manon manos manrique mansfield mansilla manso manson mansour mansur manuel
manuela manukyan manzano mao marais marat marcantonio marcel marcela marcelino marcella marcellinus marcello
marcellus marcelo marchand marchant marcia marcin marcius marcks marco marconi marcy marduk maredudd marek margaret
margareta margarita margery margie margit margo margolin marguerite margulies margus mari maria mariam marian
mariana mariani marianna mariano marie marielle marija marijan marika mariko marilyn marimo marimura marin marina
marinescu marini marino marinov marinus mario marion marios maris marisa marisol marissa marit marita maritza mariya
marián marić marjan marjanović marjorie mark markel markey markham markku markos markov markowitz markus marla
marlene marley marlon marlowe marnie maro marquardt marques marquet marquez marquis marqués marr marrero marriott
mars marschall marsden marsh marsha marston mart marta martelli martens marthe marti martin martina martine martinez
martini martino martinus martirosyan marton martti marty martyn martynas martynov martí martín martínez maru maruki
marumo maruoka maruta marutani maruyama marvin marx maryam maryna marzo marín mas masa masachika masae masafumi
masago masaharu masahide masahiko masahiro masahisa masaichi masaji masaki masakichi masako masakuni masami
masamichi masamitsu masamune masana masanao masanari masanori masao masaoka masashi masashige masatada masataka
masatake masato masatomo masatoshi masatsugu masaya masayo masayoshi masayuki masazumi mase mashiba mashiko mashima
mashimo mashiro masip masoud masri massey massimiliano masson masters masterson masu masubuchi masuda masui masukawa
masumi mata matamoros matayoshi matei matej mateo maternus mateu mather matheson matheus mathew mathews mathias
mathilde mathis mathurin mati matias matija matilda matilde matić matoba matos mats matsu matsubara matsubayashi
matsuda matsudaira matsudo matsue matsuhashi matsui matsukata matsukawa matsuki matsuko matsukura matsumae matsumaru
matsumori matsunaga matsunami matsuo matsuri matsuse matsushige matsushima matsushita matsutani matsutarō matsuura
matsuyama matsuzaka mattei matteo matteucci matthew matthews matthäus mattia matty matveevich matías matěj maude
maung maura mauri maurice mauricio maurin maurizio maurício mavromichalis maxi maxim maximilian maximo maximus
maxine maxwell maya mayako mayama mayer maynard mayo mayoral mayr mayra mays mayu mayuka mayuki mayuko mayuri mazur
mazurkiewicz mazzola mazzoni mcallister mcarthur mcauliffe mcbride mccabe mccall mccallum mccartney mccarty mcclain
mccloskey mcclure mccluskey mccoll mcconnell mccord mccormack mccourt mccoy mccracken mccrory mcculloch mccullough
mcdaniel mcdonagh mcdonald mcdonough mcdougall mcdowell mcelroy mcevoy mcfadden mcfarland mcfarlane mcghee mcginnis
mcgovern mcgowan mcgrath mcgraw mcguinness mchale mchugh mcintire mcintosh mcintyre mckay mckee mckeever mckeon
mckim mckinley mclaren mclaughlin mclean mcleod mcloughlin mcmahon mcmillan mcmullen mcnair mcnamara mcneil mcneill
mcnulty mcphee mcpherson mcquade mcqueen mcrae mead meadows mears medardo medeiros medici medullinus medvedev meek
megan megu megumi megumu meguro mehdi mehmed mehmet mehta meijer meiko meisner meister mejía mel melanie melchor
melendez melero melih melina melinda melita mellado melnikov melody meloni melville melvin memmius memmo memphis
mena menachem menahem mendel mendelsohn mendes mendez mendonça mendoza mendy menendez meng menno menzel menzies
menéndez mera mercado mercer meri merino merkel merlin merlo merrick merrill merry mert mertens merton mervyn merz
mesa messala messina messner mestre metcalf metcalfe metellus mette metz metzger meurig mevlüt meyer meyers mi mia
micaela micah micha michael michaela michaelis michail michailovich michailowitsch michajlovič michal michaël michał
michel michela michelangelo michele micheli michelle michi michiaki michie michiharu michihiko michihiro michihisa
michiko michinori michio michishita michitarō michito michitoshi michiya michiyoshi michèle mick mickaël mickey
micky middleton midi midori midorikawa mie mieczysław mieno mifsud migita miguel miha mihaela mihai mihail mihailo
mihajlo mihajlović mihajlovič mihashi mihaylovna miho mihály mii miiko miina mika mikael mikage mikako mikami mikan
mikey mikhail mikhailovich mikhailovna mikhaylov mikhaylovich mikhaïl mikhaïlovitch miki mikihiko mikiko mikimoto
mikiya mikkel mikko miklos miklós miko miku mikuláš mikumo mikuni mikuriya milan milano milanov mildred milena
milford milica milivoj milić miljković millan millar millard mille miller millie milligan milly milne milner milo
milojević milorad miloslav milovanović miloš milošević milutinović milán mima mimasu mimi mimmo mimori mimura
minagawa minai minakami minako minami minamida minamikawa minamino minase minato minatoya minegishi mineko minemura
mineo miner minguez minh minicius minna minnie mino minobe minoda minori minoru minter mintz minucius mio miodrag
mioko mion miori miquel mir mira miralles miran miranda mircea mirco mirei mireille mirela miri miriam mirja mirjam
mirjana mirko miro miron mironov miroslav miroslava mirosław mirsad miru mirza miró misae misaki misako misao misato
mishra misono missy misty misumi misuzu mita mitake mitamura mitch mitchell mitford mitja mitrović mitsu mitsuaki
mitsubayashi mitsue mitsugi mitsugu mitsuhara mitsuharu mitsuhashi mitsuhiko mitsuhiro mitsuhisa mitsui mitsuishi
mitsuki mitsumi mitsunari mitsunobu mitsuo mitsuoka mitsuru mitsurō mitsusada mitsutaka mitsutake mitsuteru mitsuya
mitsuyama mitsuyasu mitsuyuki miu miura miwako miya miyabe miyabi miyagawa miyagi miyahara miyai miyairi miyajima
miyakawa miyako miyakoshi miyama miyamura miyanaga miyano miyao miyashita miyatake miyauchi miyawaki miyazaki
miyazato miyazawa miyo miyoko miyoshi miyu miyuki mizoguchi mizrahi mizue mizuguchi mizuhara mizuho mizukami mizuki
mizumori mizumoto mizunuma mizuo mizuochi mizusaki mizushima mizuta mizutani mkrtchyan mladen mladenović moa mochida
mochinaga mochizuki modena modesto moe moeka moffat moffatt moffitt mogami mogens mogi mohamed mohammad mohan mohr
moir moira moiseevich moises mol molander moldenhauer molinari molinero molino molla moloney moltke momir momiyama
momo momoe momoka momoko momota momoyo momčilo mona moncada monet monge monier monique monnet monod monroe monson
montague montalbán montalvo montana montano montañés montefeltro monteiro montejo montero montgomery monti montilla
montmorency montoya monzón moody moor moore mor mora morais morales moran morandi morant morante moratti morawski
mordecai mordechai moreau moreira morel morelli morena moretti morey morgan morgenstern moriarty moribe moriguchi
morihide morihiro morikawa morimasa morin morinaga morinaka morino morio morioka moris morisaki morisawa morishige
morishima morishita morita moritani morito moritz moriwaki moriya moriyama moriyasu moriz morizō morley moro
morohashi moroi moroni morosini morozumi morrell morris morrissey morse mort morte mortensen mortimer morton moscoso
moser moses mosher mosley mosquera moss mostafa mosuke motegi moto motoaki motoe motofumi motoharu motohashi
motohide motohiko motohiro motohisa motoi motoji motokawa motoki motoko motomi motomu motomura motonari motonobu
motonori motoo motoshi motosuke mototaka motoya motoyama motoyasu motoyoshi motoyuki mott motta motte moulin mounier
moura moussa movilă moya moyer mozart mu mubarak mucha mueller muguruma muhamed muhsin muir muiredach muiredaig
mujica mukai mukesh mukōyama mulder muldoon mullen mulligan mullins munakata mundy muneaki munehiro munehisa
munenori muneo muneyuki munk munro munroe munteanu mura murad murai murakami murakawa muraki murakoshi muramoto
muranaka muranishi murano murao muraoka murasaki murasawa murase murashima murat murayama murchada murdoch mureșan
muriel murillo muro murofushi muroi muromachi murong murota murphy murray musa musashi muscat musin musso mussolini
mustapha muta mutai mutsuki mutsumi mutsuo muttalib mutō muzio muñiz muñoz myers myhre mykola myles mylène myra
myrdal myriam mª máel máele márcio mária mário márquez márton máté máximo mägi mäkelä mäkinen ménard méndez mészáros
möller møller müller māris mārtiņš mōri məmməd məmmədov nabeshima nabi nabil nachi nachman nacho nada nadal nader
nadezhda nadia nadin nadine nadir nadja naftali nagae nagahara nagahata nagai nagaike nagakawa nagakura nagamasa
nagamatsu nagami nagamori nagano naganuma nagao nagaoka nagare nagasaka nagase nagata nagatani nagatsuka nagaya
nagayama nagayoshi nagel nagi nagisa nagoshi nagumo nagura naho nahoko nahomi nahum naim naishinnō naitō nakabayashi
nakabe nakada nakae nakagaki nakagami nakagawa nakahama nakahara nakahashi nakahata nakahira nakai nakaji nakajima
nakajō nakakita nakama nakamaru nakamori nakamoto nakamura nakane nakano nakao nakaoka nakasato nakashima nakasone
nakata nakatake nakatani nakatsuka nakauchi nakaya nakayama nakazaki nakazato nakazono nakura namatame namba nambu
namekawa namgyal nami namie namikawa namiki namio nana nanae nanaka nanako nanami nanao nanba nanbara nanbu nancy
nanda nando nanette naniwa nanjō nanoka nanri naoaki naoe naofumi naohiko naohiro naohisa naohito naokazu naoki
naoko naomasa naomi naosuke naotaka naoto naotsugu naoya naoyoshi naoyuki naozumi napier napoleon napolitano
napoléon nara narahara narahashi naraoka narasaki narayan narazaki narciso nariaki narihiro narisawa narita nariyuki
naru narumi narumiya narusawa naruse narushima narváez naryškin nash nashimoto nasica nasir nasser nasu nat natacha
natali natalia natalie nataliya natalya natascha natasha nataša nate nath nathalie nathan nathaniel nathanson
natividad natsu natsuhiko natsuki natsuko natsume natsumi natsuno natta naum naumov nautius nava navarrete navarro
nawa nawaz naya nazar nazarov nazir neal nebojša ned neff negishi negri negro neil neill nejedlý neko nellie nello
nelly nelson nemanja nemoto nenad nenadović neri nerijus nero nerva nery nesbitt ness neumann neves nevil neville
nevin newby newell newland newman newsom ney nezu ng nguyen nguyễn ni nia niall nicanor niccolò nicholas nicholls
nichols nicholson nick nicki nicklas niclas nicol nicola nicolaas nicolae nicolai nicolas nicolau nicolaus nicole
nicoletta nicolás nicolò nicu nie nielsen niemi nieminen nieroth nieto nigel nightingale nihat nihei nihon'yanagi
nii niijima niikura niina niiyama niizeki niizuma nijō nika nikaidō nikephoros niki nikifor nikiforov nikita
nikitich nikitin nikki niklas niklaus niko nikola nikolaevich nikolaevič nikolai nikolaidis nikolaj nikolajevič
nikolajewitsch nikolajewna nikolajs nikolaos nikolas nikolayevich nikolaï nikolić nikolov nikonov nikos nikulin
niles nils nilsson nimura ninagawa ning nino ninomiya nir niro nishi nishibe nishigaki nishiguchi nishihira
nishijima nishiki nishikiori nishimaru nishimoto nishimura nishina nishio nishioka nishiuchi nishiura nishiyama
nishizaki nishizono niskanen nissen nita nitta nitzsch nitō niwa nix noa noah noam nobili nobori noboru nobu nobuaki
nobuchika nobue nobuhara nobuharu nobuhiro nobuhisa nobuhito nobukatsu nobukazu nobuko nobumasa nobumitsu nobunaga
nobuo nobushige nobuteru nobuto nobutoshi nobutsugu nobuya nobuyuki noda noe noel noelle nogales nogami nogawa nogi
noguchi nogueira noji nojima nojiri nolan noma nomi nomiya nomiyama nomoto nomura nona nonaka nono nonomura noonan
nora norah norberg norbert norberto norden nordin noriaki norichika norie norifumi norihiko norihisa norihito
norikazu norimasa norimitsu norio noritada noritaka noriyasu noriyoshi norm norma norman noro norodom norris norwood
nosaka nott nova novak novi novica novick novikov novoa novák nowak nowicki nozaki nozomi nozomu noémie noël nugent
nukui numa numano nunes nuria nussbaum nuñez nyberg nye nyman næss néill nélson németh néstor núria núñez němec
o'connell o'connor o'donnell o'donoghue o'gorman o'grady o'keefe o'leary o'malley o'meara o'neal o'neil o'neill
o'rourke o'shea o'sullivan o'toole oakley oana oates obama obara obata obi obuchi ocampo ochi ochoa ochs octave
octavio octavius oda odagiri odajima odawara oded odette odile odilon odom ogasawara ogata ogawa ogden ogi ogier
ogihara ogino oginski ogiwara ogiński ognjen oguchi oguma oguri oguro ohashi ohno ohta oikawa oikonomou oishi ojeda
ojima oka okabayashi okabe okada okai okajima okamatsu okami okamoto okamura okan okano okawa okayama okayasu
okazaki okazawa oki okimoto okina okinaga okita okitsu oksana oktay oku okubo okuda okudaira okui okumoto okumura
okuno okutsu okuyama olaf olavi olcay oldřich oleg olegovich oleksandr olin oliphant oliveira oliver olivera olivia
olle olli olmedo olmo olsen olson oltra om omar omata omori oncken ondřej onitsuka onizuka onoda onodera onoe onose
onoue onozawa onozuka ontiveros onuma opaliński oppenheim oppenheimer oral orazio orban orbán oren orest oreste
orfitus orhan ori oribe orie orihara orikasa oriol orita orlando orlov orman ormond orsi orsini ortega orth ortiz
orton osabe osada osaka osami osanai osawa osborn osborne oscar osgood oshida oshima oshio oshitani osip osipov
osipovich oskar osmar osmond osorio ospina ossoliński ostap ostrowski osvaldo oswald ota otaka otakar otake otani
otar otero othmar otis otmar oto otohiko otonashi otoya ott ottaviano ottavio otter otto ottokar ottomar ottó ould
oumar ousmane ove overbeck overton ovidiu owain owen owens oyama oyamada ozaki ozan ozawa ozeki ozzie oğlu paavo
pablo pabst pac pacheco pacho packer paddy padilla paetus pagani pagano pahlavi paige paine pakarinen pal palacio
palacios palaiologina palaiologos palencia palladino pallares pallotta palma palme palmer palmieri paloma palomares
palomino palomo pamela panagiotis pandey pandolfi pang panin pankaj panos pansa paola paoli paolini paolo papa
papadopoulos papandreou pape papi papineau papp pappas pardos paredes parente paris parish parisi parke parkes
parkinson parodi parr parra parrish parton partridge parviz parís pascal pascale pascual pasha pasquier pastrana
patch patel paton patric patrice patricia patricio patrick patrik patrizia patrizio patsy patten patti patton patty
patxi paul paula paule paulette pauli paulin paulina pauline paulino paulinus paullus paulsen paulson paulus pauly
pavel pavia pavić pavla pavle pavlos pavlova pavlovich pavlovitch pavlović pavlovič pavlovna pavol pavón pawan pawel
paweł pawlikowski pawlowitsch pawłowski paxton payet payne payton paz peacock peake pearl pearse pearson pease peck
peder pedro pedrosa peducaeus peel peeter peeters peggy pehr peinado peiro peixoto pekka pelaez pelayo peled
pellegrini pellerin pelletier pelosi pemberton pena pendleton penelope penn penner pennington penrose pentti pera
perales peralta perche percy pere pereira peres peretz perez peri perkins perlman pero perović perrault perri
perrier perrin perron perry persson peruzzi petar pete peter petersen peterson petersson petit petkov petković petra
petras petre petrescu petri petrie petrosyan petrova petrovitch petrovič petrovna petru petrucci petrus petter
pettersen pettersson petzold peyton peña pfaff pfeffer pfeiffer pfister pham phan phelan phil philibert philip
philippa philippe philips phillip phillips philo phoebe phoenix phogat phyllis pi pia picard pickard pickering
pickett pickles pico pictor pier piera piero pierre piers pierson piet pieter pieters pietro pike pilar piller pilon
piloty pim pimentel pina pinchas pine pineau ping pini pinilla pinkas pinnock pino pinter pinto pio piotr piotrowski
piper pippa pippo piquer pires pirkko pisani pisano piso pitt pitts pius piva pizarro piłsudski pla placido plana
planckaert plata platon plautius plessis plotkin plummer plunkett plácido pociej poe pohl pointer pol pola polak
poletti poli polina polis polk pollak pollard pollini pollock polo polyakov polydore pomeroy pompeianus pompeius
pomponius ponce poniatowski poniński pons ponte ponti pontius pontus popescu popillius popov popova popovici popp
poppe poppy porat porcius porras porsche porta portman postumius potapov potier potitus potocka potocki potter potts
poul poulsen povilas powell pozo pozzi pozzo prada prado prager prakash pranas prat prats pratt preben preciado
predrag prescott presley pressman presti preston priestley prieto priit primo primus pringle prinz prisco pritchard
pritchett probst probus procházka proctor proculus prodan prokop prosper prospero proust prudence pryce pryor
przemysław prévost pu publicola publius puccini puente pugh pugliese puig pujol pulcher pulido purcell purvis
pushkin putnam pyle pym pyotr páez pál pål pérez péter pëtr qasim qi qian qiang qin qing qiu qu quadratus quan
quandt quentin quer querol quesada quietus quijano quinctilius quinctius quincy quinn quint quintana quinteros
quinton quiroga quiñones qureshi qızı raab rabah rabe rabi rabin rabinovitch rachael rachel raczyński radcliffe rade
radek radim radić radomir radosław radovan radović radu radulović radziwill radziwiłł rae raf rafael raffaele
rafferty rafik ragnar rahim rahn rahul rai raimo raimondo raimund raimundo rainer raines rainey raita raj raja
rajesh rajiv rajko rajkumar rakesh ralf rallis ralph ralston ram raman ramesh ramin ramiro ramiz ramo ramona ramos
ramsay ramsey ramu ramírez ramón rana rand randall randolph randy ranke rankin ranko rantanen rao raoul raphael
raphaël rapoport rapp rappaport raquel rara rashad rashid rasim raskin rasmus rasmussen rasul rath ratko ratliff
rauch raud rauf raul rausch raven ravi rawlins raye raymond rayner raynor razak razzaq raúl rea reagan reardon
rebeca rebecca rebekah rebollo redfield redford redgrave reding redlich redmond redondo redwitz reece reed rees
reese reeves refik reg regan reggie regina reginald regulus rehman rei reich reid reidar reiichi reiji reijirō reiko
reilly reimi reina reinach reinaldo reiner reinhard reinhardt reinhold reino reira reis reiser reiss reiter reizō
remedios remi remy rena renard renata renate renato renault rene renee renier renner rennie reno renoir rensburg
renshaw rentarō renzo rené reo resnick reto reuter reuven revel revilla rex rey reyes reyna reynaldo rezső rhodri
rhonda ria ribas ribeiro ric ricard riccardi ricci richard richards richardson richman richmond richter richthofen
rick ricketts ricky ridder ridley rie rieger rieko riera ries rifai rifkin rigaud rigby riggs rihards riho riichi
rik rika rikard rikio rikiya rikke riko riku riley rimantas rimma rin rinaldi rinaldo rincon rincón ringer ringo
rinka rinne rinpoche rintarō rinzō rio rion riona rios ripa rira riri ririka ririko ristić risto rita ritsuo ritter
ritz riva rivas rivera rivero riveros rivers rivière rivlin rix ričardas roach rob robb robbie robbins robby
roberson robert roberta roberto roberts robertson robin robins robles robson roca rocca rocco rocha roche rochelle
rochus rockwell rocío rod roddy rodger rodgers rodman rodney rodolfo rodrigo rodrigues rodriguez rodríguez rogelio
roger rogers rohan rohde roig rojas rojo rok rokkaku rolando rolf rolfe rollins rolón romagnoli romain roman romano
romanov romanova romberg romero romina rommel romney romuald romulus romy ron rona ronaldo ronan ronconi rong roni
ronnie ronny ronson rony rooney roosevelt roper rory ros rosa rosalie rosalind rosalyn rosamund rosanna rosario
rosas roscoe rosell rosemary rosenbaum rosenberg rosendo rosenfeld rosenthal rosie rosina rosine ross rossellini
rossetti rossi rossiter rost roth rothenberg rothwell rotter rouse rousseau roussel rousset roux rovere rovira
rowell rowland rowley roxana roxanne roxy roy royal roza rozas rua ruan ruano ruben rubens rubin rubini rubinstein
ruby rubén rudi rudolf rudolph rudy rueda ruffini ruffo rufinus rufius rufus ruge ruggero rui ruiko ruiz ruka
rukavina rumi rumiko runa rune rupert ruri ruru ruslan russ russel russell russo rust rustam rusticus rusty rutger
ruth rutilus rutter ruy ryan ryo ryoichi ryoji ryoko ryoma ryosuke ryota ryotaro ryszard ryu ryuhei ryuichi ryusei
ryusuke ryuta ryutaro ryuya ryō ryōhei ryōichi ryōki ryōkichi ryōko ryōma ryōsaku ryōta ryōtarō ryōzō ryū ryūhei
ryūichi ryūichirō ryūji ryūki ryūkichi ryūnosuke ryūsei ryūsuke ryūta ryūtarō ryūto ryūzaburō ryūzō régine régis
rémi río róbert rómulo rúben rüdiger răzvan rō saad saari saarinen saavedra saaya saba sabatier sabatini sabina
sabine sabinianus sabinus sabir sabri sabu saburi saburo saburō sacchi sacconi sacha sacher sachi sachie sachika
sachio sachiyo sachs sacks sada sadafumi sadahiro sadaji sadakane sadamu sadanori sadao sadatoshi sadayoshi sadayuki
sadie sadler sado sae saegusa saeki saemi saenz saez safran saga sagami sagawa sage sai saida saiga saigusa saijō
saiki saiko saint sainte saionji saisho saito saitō saji sajid saka sakabe sakae sakagami sakaguchi sakaki
sakakibara sakakura sakamaki sakana sakane sakano sakari sakashita sakata sakaue sakazaki sakie sakisaka sakiyama
sako saks saku sakuma sakumi sakura sakuraba sakuragi sakurako sakuta sakuya sakō sal sala salam salas salcedo
saleem saleh salerno salif salih sallustius sally salma salmi salmon salo salomon salter salvi salvidienus salvo sam
samantha samaras samardžić samejima sameshima sami samir sammi sammy sampedro sampson samson samuels samuelson
samuelsson samvel samy san san'yūtei sana sanada sancho sandberg sander sanders sanderson sandor sandoval sandra
sandro sands saneyoshi sanford sanguszko sanja sanjay sanji sanjō sankichi sano sanpei sans sanshirō santa
santamaria santarō santeri santiago santini santis santo santos santucci sanz sanzō saori saotome sapieha sara sarah
sarasa sargent sari sarina sarr sarti sasa sasada sasagawa sasahara sasai sasaki sasakura sasamori sasamoto sasano
sasao sasaoka sasayama sase sasha saskia sassi sasso sastre sata sato satoh satoko satomi satonaka satori satoru
satoshi satsuki satsuma satta sattar saturnino saturninus saucedo saud saul sauli saulius sava savage savannah
savard savary savchenko saverio savio savić sawada sawaguchi sawai sawaki sawako sawamura sawano sawayama sawicki
sax sayama sayed sayu sayuki sayumi sayuri saïd saúl saša scaevola scanlon scarlatti scarpa scarpelli schade
schaeffer schamoni schanze scheer scheffer scheidt schell schenck schenk schenkel scherrer scheuer schiff schilling
schindler schirach schirmer schlegel schlesinger schlossberg schlosser schlüter schmidt schmitt schmitz schnabel
schneider schofield scholz schott schrader schreiber schroeder schroth schröder schröter schubert schulenburg
schuler schulman schult schultz schultze schulz schumacher schumann schuster schwabe schwan schwartz schwartzman
schwarz schwarzenberg schwarzenegger schweitzer schäfer schäffer schüler schütze scola scotti scotto scotty
scribonius scully sealy seamus sean sears sebastian sebastiano sebastià secundus sedgwick seeley segal segarra segi
sei seidel seidl seigo seiichi seiichiro seiji seijirō seijun seike seiken seiki seikichi seiko seikō seina seino
seinosuke seira seisaku seishi seishirō seita seitarō seitz seiya seki sekiguchi sekimoto sekine sekino sekiya seko
sela selahattin selby selena selim selin selina seltzer selwyn selçuk semenovich semih semjonovič semjonowitsch
semper semple sempronius semyon semyonov sen'ichi senda sendō senecio sengoku senji senju senkichi senoo sentarō
senzaki sepp septimius sepúlveda sequeira sera serafim serafin serafini serafino serdar serge sergeevich sergeevič
sergeevna sergei sergej sergejs sergey sergeyev sergeyevich sergio sergiu sergueï seri serikawa serina serizawa
serna serra serrano servilius servius seta seth seto setoguchi seton setoyama setsu setsuo setsurō setsuya setō
severin severo severus sevilla seweryn sextius sextus seya seymour seán sforza shackleton shafer shaffer shaka
shakur shalom shamil shamir shan shane shang shani shankar shanks shao shapiro shapovalov sharaf shari sharkey
sharma sharman sharon sharpe shaughnessy shaul shauna shaw shawn shay shearer sheehan sheen sheffield shehu sheila
shelby sheldon shelly shelton shem shen sheng shepard sheppard sher sheridan sherif sherlock sherman sherri sherry
sherwood sheryl shetty shi shiba shibamoto shibano shibasaki shibata shibayama shibazaki shibusawa shibutani shibuya
shichirō shields shiga shigeaki shigefumi shigeharu shigehiko shigehiro shigeho shigeichi shigeji shigekazu shigeki
shigemasa shigematsu shigemi shigemitsu shigemori shigemoto shigenaga shigenari shigeno shigenobu shigenori shigeo
shigeru shigeta shigetaka shigeto shigetoshi shigeya shigeyama shigeyasu shigeyoshi shigeyuki shigezō shiho shihoko
shiibashi shiina shiino shikanai shikano shikata shimada shimakawa shimamoto shimano shimauchi shimazaki shimazu
shimizu shimoda shimoji shimojō shimokōbe shimomura shimon shimono shimotsuki shimoyama shimpei shimura shin
shin'ichi shin'ya shinada shinagawa shinawatra shinbo shindō shingū shinichi shinichiro shinji shinjirō shinkawa
shinkichi shinko shinno shinnosuke shinnō shino shinobu shinoda shinohara shinomiya shinoyama shinozaki shinozuka
shinpei shinpo shinri shinsaku shinshō shinsuke shinta shintani shinya shinzaburō shinzato shinzo shinzō shio shioda
shiojiri shiomi shion shionoya shiori shiotsuki shioyama shiozawa shipman shirahata shiraishi shiraiwa shirakawa
shiraki shirakura shirane shirasaka shirasaki shirasawa shirasu shirata shirato shiratori shirayama shirin shiro
shirota shiroyama shishikura shishkin shitara shiva shizu shizue shizuka shizuko shizuku shizuo shlomo shmuel sho
shoda shogo shohei shoichi shoji shoko shoma shota shou shu shuhei shuichi shuji shuku shulman shum shumi shun
shun'ichi shun'ichirō shun'ya shungo shunichi shunji shunjirō shunkichi shunsuke shunta shuntarō shunya shunzō shuri
shusaku shuto shutō shuvalov shō shōda shōei shōfukutei shōgo shōhei shōichi shōichirō shōji shōjirō shōko shōma
shōno shōnosuke shōsei shōshi shōsuke shōta shōtarō shōya shōzaburō shōzō shū shūgo shūhei shūichi shūichirō shūji
shūjirō shūko shūsaku shūsuke shūta shūtarō shūto shūya shūzō si sibley sicilia sid sidibé sidney sidorov sieber
siegel siegfried sieglinde siegmund siena sieniawski sievers sigfrid sigismund sigmund sigrid sigurd sigurðsson
sikora sikorski silanus silas siles silva silvan silvana silvano silvanus silverman silvestre silvestro silvia
silvius sim sima simion simić simmonds simmons simms simo simon simona simonet simoni simons simonsen simović
simpson sims simón sinan sinclair sinha siniša sipilä sisto sisulu siti sixten sjöberg sjögren skelton skinner
skulme skye skylar slade slater slattery slava slavin slavík slim sloan sloane slobodan smiley smirnova smith smits
snell snowden snyder soames soares sobieska sobieski socorro soejima sof'ja sofia sofie sofya sofía soga soganoya
sohn soichi soichiro sokol sokolov sokolović solana solano solari soledad soler solomon solon solà solís somers
someya sommer somoza sona sonam sone soni sonja sonny sonobe sonoda sonohara sonomi sonya soo sophia sophie sora
sorano soraya sorel sorensen soria sorin sorokin sorrentino sosius sota soto sotomayor souchon souleymane sousa
souza soya soyer spada spadaro spano sparks sparre spartaco spears speck spector spence spencer spielberg spike
spinola spiro spitzer spivak spivakovsky spooner sprague springer spyridon sreten srđan staal stacey stack stacy
stadler staegemann staffan stafford stahl stam stan stane stanford stanimir stanislaus stanisława stanić stanley
stanojević stanton stapleton starke starr stasys statilius staudinger staunton stavros steadman stearns steele steen
stefan stefanelli stefani stefania stefanie stefano stefanović steffen steffi stein steinar steinbach steinberg
steiner stelios stella stellan sten stenbock stepan stepanov stepanovich stepanovič stepanovna stepanyan stephan
stephane stephanie stephen stephenson sterling stern sternberg stevan stevanović steven stevens stevenson stevie
steward stewart stian stig stiles stillman stine stipe stirling stocker stockhausen stojan stojanović stokes stoll
stoller stoner stoney storck storey stout stoyanov strabo strandberg strasser stratos stratton straub straus strauss
strauß stresemann strickland stringer strobl stroganov stroud strozzi struve strøm stu stuart sture stéphane suarez
suat subotić suda sudo sue sueda suehiro suematsu suenaga suetsugu sueyoshi sufyan suga sugahara sugai sugano
suganuma sugata sugawa sugawara sugi sugie sugihara sugimori sugimura sugino sugioka sugisaki sugisawa sugita
sugiuchi sugiura sugiyama suguri suguru sugō suhara sui suk sukegawa sukehiro sukeyuki sulayman suleiman sulla sully
sulpicius sulzer suma sumi sumida sumie sumikawa sumino sumio sumire sumitani sumitomo sumiya sumiyoshi summers
sunada sunaga sunakawa sunao sune sunil sura suren suresh susan susana susanna susannah susie susumu sutcliffe suter
sutherland sutter sutton sutō suyama suzanne suzue suzui suzuka suzuki suzumura suzune suzy svante svatopluk svein
sven svendsen svensson sverre svetozar swain swami swan swann sweeney swenson swift sy sybil sybille sydney sykes
sylla sylvain sylvester sylvestre sylvia sylvie sylwester sylwia symmachus symons szabó szczepański szilágyi szymon
székely szűcs sánchez sébastien söderberg sørensen süleyman sławomir sō sōda sōhei sōichirō sōji sōjirō sōkyū sōma
sōshi sōta tabe tabitha tachi tachibana tachibanaya tachihara tachikawa tada tadaaki tadaharu tadahiko tadahiro
tadahito tadami tadanari tadano tadanori tadao tadashi tadashige tadasu tadatoshi tadayasu tadayoshi tadayuki
tadeusz tadić tadokoro tae taeko taft taga tagami tagashira tagawa taglioni tago tagore taguchi taha tahir taichirō
taiga taihei taiichi taiji taijirō taiki taira taisei taishi taittinger taiyō taizō taka takaaki takabatake
takabayashi takabe takae takafumi takagaki takagi takahagi takahama takahara takaharu takahide takahiko takahira
takahiro takahisa takai takaishi takaji takakazu takaki takakura takakuwa takamaro takamasa takamatsu takami
takamichi takamine takamiya takamizawa takamori takamoto takanami takanashi takano takaomi takara takarai takase
takashige takashima takashina takashiro takasu takasugi takato takatori takatoshi takatsu takatsugu takatsuji
takatsuka takatsukasa takatsuki takaya takayama takayanagi takayasu takayo takayoshi takazawa takechi takeda
takefumi takehana takehara takeharu takehiro takehisa takehito takei takeishi takeji takejirō takekazu takemaru
takemi takemitsu takemori takemoto takemura takenaka takeno takenori takenouchi takeo takeoka takeru takerō takeshi
takeshige takeshima taketo taketomi taketoshi takeyama takeyoshi takeyuki takezawa takezō takigawa takiguchi takii
takikawa takiko takimoto takio takizawa taku takubo takuichi takuji takuma takuo takuro takurō takushi takuto takuya
takács tal talal talavera talbot talib tam tama tamada tamagawa tamaki tamako tamami tamamura tamaoki tamar tamara
tamaru tamayo tamer tami tamiji tamiko tamio tamir tammi tammy tamon tamori tamotsu tamura tamás tan tanahashi
tanaka tanba tandy tane taneda tanemura taner tang tange tanguy tania tanida tanigawa taniguchi tanikawa tanimoto
tanimura taniuchi taniyama tanizaki tanja tanner tanno tano tanoue tanuma tanya tao taoka tapia tapio tara tarand
taras tarmo tarnowski taro tarui tarumi taryn tarō tasaki taseer tasha tashiro tasuku tatara tate tateishi tatekawa
tateno tateyama tatjana tatsu tatsuaki tatsuhiko tatsuhito tatsuji tatsukawa tatsuki tatsuko tatsuma tatsumi tatsuno
tatsunori tatsuo tatsurō tatsushi tatsuya tatsuyoshi tatsuyuki tatsuzō tatyana taubert tauno taura taurus tavares
tavernier tawny taya tayama taylor tazaki tazawa tazuko te ted teddy tedesco teemu teiichi teiji teijirō teiko
teisuke teixeira teizō tejada tejima tekin tekla teleki tello templeton tena tendō tenenbaum tenma tennant teo
teodor teodora teodoro teodors teofil teppei tepper terada terai terajima terakado teramoto teramura teranishi terao
teraoka terasaki terasawa terashima terauchi terence terentius teresa tereza teri terje tero terra terrell terrence
terri terry teru teruaki terufumi teruhiko teruhisa teruhito terui teruji teruki teruko terumasa terumi teruo
teruoka teruya teruyo teruyuki tesfaye teshigawara teshima tess tessa testa tetsu tetsuhiko tetsuhiro tetsuji
tetsuko tetsumi tetsuo tetsuro tetsurō tetsushi tetsutarō tetsuto tetsuya teuvo tevfik tex tezuka teófilo thaddeus
thakur thaler thanh thatcher thayer thelma theobald theodoor theodor theophil theresa thi thiago thibault thibaut
thiel thiele thieme thierry thilo thom thoma thomas thompson thoms thomson thor thorn thorndike thorne thornton
thorpe thorsen thorsten thorvald thouars thure thurman thys thyssen théophile tiago tian tiberius tibor tierney
tiffany tighe tigran tiit tiller tilley tilly tim timm timo timofey timofeyevich tina tino tinsley tito titov titus
tivadar tiziana toba tobari tobias toby tod toda todaka todd todor todoroki todorov todorović toft togashi togawa
toi toivo toivonen tokihiko tokiko tokio tokita tokiwa toku tokuda tokue tokugawa tokuhei tokuhisa tokujirō tokunaga
tokuo tokura tokusaburō tokushige tokutarō tokuya tokuyama tokuzō tola tolan tolga tolkin tolosa tom toma tomabechi
tomaru tomas tomasz tomaszewski tomaž tomie tomihisa tomiji tomikawa tomiko tomimatsu tominaga tomio tomioka
tomisaburō tomislav tomita tomizawa tomizuka tomić tomlinson tommaso tommi tommy tomo tomoaki tomochika tomoda tomoe
tomoeda tomohide tomohiko tomohiro tomohito tomoji tomoka tomokatsu tomoki tomoko tomomi tomomichi tomonari tomono
tomonobu tomoo tomotaka tomoya tomoyasu tomoyo tomoyoshi tomu tomás tomáš tonegawa tonelli tong toni tonino tonomura
tonooka tony toomas tor torahiko torazō torben tore tori torigoe torikai toriumi toriyama toro torquatus torralba
torre torrens torrent torres torrijos torsten tortosa toru torun tory tosa toshi toshiaki toshifumi toshiharu
toshihide toshihiko toshihiro toshihisa toshihito toshiji toshikatsu toshikazu toshiki toshikuni toshima toshimasa
toshimi toshimichi toshimitsu toshinari toshinobu toshinori toshio toshiro toshirō toshitsugu toshiya toshiyasu
toshiyuki toshizō tosi totani tournier touré toussaint tove towa towne townshend toya toyama toyo toyoaki toyofumi
toyoharu toyohiko toyohiro toyoji toyokazu toyokichi toyoko toyonaga toyoo toyota tozawa tozuka tozzi tracey traci
tracy traian tran trapp travers traylor trejo tremblay trent trevor trey tricia tricostus trikoupis trimble trine
trish tristan tristram trojan trudeau trudy trueba trujillo truman trump trygve trần tshering tsonga tsuboi
tsubokawa tsubota tsubouchi tsuburaya tsuchida tsuchihashi tsuchiya tsuda tsugawa tsuge tsugio tsugumi tsuguo tsui
tsuji tsujii tsujimoto tsujimura tsujino tsujita tsukada tsukagoshi tsukahara tsukamoto tsukiji tsukiko tsukimoto
tsukino tsukioka tsukishima tsukishiro tsukitei tsukiyama tsukuba tsukuda tsukui tsukumo tsukushi tsumugi tsumura
tsuneaki tsuneharu tsunehiko tsunehisa tsuneji tsunekawa tsunekazu tsuneko tsunematsu tsunemi tsuneyoshi tsuneyuki
tsuno tsunoda tsuru tsuruga tsurumi tsuruo tsuruya tsushima tsutomu tsutsui tsutsumi tsuyama tsuyoshi tucci tuck
tucker tudor tullio tullius tully tuomas tupper turan turgenev turgut turnbull turner tuscus tuttle ty tyler tyrrell
tyson tyszkiewicz tóth türk tōdō tōgō tōichi tōji tōjō tōkichi tōko tōma tōno tōru tōtarō ua ubaldo uberto ubukata
uche uchibori uchida uchikawa uchikoshi uchino uchiyama uda udagawa udo udō ueda ueki uemoto uemura ueno uesaka
ueshiba ueshima uesugi ueta uetake ueyama ugalde ugarte uhl ui ujejski uji ukai ukon ul ulbricht uldis ulf uli
ulises ulla ulli ulloa ullrich ulrika ulrike umar umberto umeda umehara umeki umemiya umemoto umemura umeno umetani
umetsu umezu umi umino un unger unno unwin uotani uozumi upton ura urabe uraguchi urakami urakawa urano urara
urashima urata urbina uri uribe urien urmas uroš urraca urs ursula urushibara urusov uryū usaburō usagi usami uschi
ushida ushio ushiro ushiyama usman ustinov usuda usui usuki uta utada utagawa utako ute utsugi utsumi utsunomiya
uwano uyama uzawa uzi uzuki uğur vaca vahan vahid vaillant vaitkus vajda vakhtang val valdemar valderrama valdez
valdis valencia valentin valentina valentine valentini valentino valentinovich valentinus valenzuela valera valeri
valeriano valerie valerij valerio valeriu valeriy vall valle vallejo valli valls valois valter valverde valérie van
vance vander vanessa vanja vanni vaquero varas vardanyan varga vargas varley varro vartan varus varvara vasil
vasil'evič vasile vasilevich vasilievich vasilii vasilij vasilis vasiliy vasiljevič vasilko vasilyev vasilyevich
vasilyevna vasić vassili vassilievitch vaughn vazquez vecchi vega vegard vegas veiga veikko veil vela velasco
velazquez velde velez veli velimir vella velásquez velázquez venancio ventura venturi venturini venuti vera verdier
verena vergara verhoeven vern verne verner vernon veronica veronika verus verónica veselin veselý vesna vettius
vetus viana vibeke vibius vibulanus vic vicent vicente vickers vicki vicky victor victoria victoriano victorino
victorovich vidal vidmar vieira viera viggo vigo viktor viktoras viktoria viktorovič vila vilar vilardell vilhelm
vilhelms vilho villalba villalobos villanueva villarreal villaverde ville villeneuve villiers vilma vilmos vilém
vinay vince vincent vincenz vinicius vinko vinnie vinod vinogradov vinson vinzenz viola violeta violetta viorel
virginia virginie virius vis visconti visser visvaldis vita vitale vitaliy vitaly vitellius vito vitor vitti
vittoria vittorio vitālijs vives vivian viviane viviani vivien vjekoslav vlad vladan vladas vladimir vladimirovitch
vladimirovič vladimirovna vladimirs vladimír vladislav vladyslav vlasov vlasta vlastimil vlatko vogel vogt voisin
vojtěch voldemārs volkan volker volkmann volkmar volkonsky volkova vollmöller volodymyr volpi volusianus volusius
von vopiscus vorontsov vos voss vries vsevolod vujović vuk vukašin vuković vukčević vulso vučić vučković vyacheslav
vytautas vásquez vázquez väinö vélez víctor vítor vítězslav văn věra wachtmeister wada waddell wade wagener wahei
wahhab wahid wahl waichi waichirō wainwright waite wajima waka wakaba wakabayashi wakahara wakai wakako wakamatsu
wakamiya wakana wakao wakasa wakasugi wakatsuki wakayama wakeman waki wakita wakui wakō walcott wald waldemar walden
waldo walid walker wallace waller wallin wallis wally walsh walt walter walters walther wanda wangchuck wangenheim
wanghu wanyan warburg ware waring warner warren warrington washington washio wasilewski wasserman wassili
wassiljewitsch watabe watanabe watanuki watarai watari wataru watase waterman watling watt watts waugh wawrinka
wayne weaver webb webber webster wedekind wee wegener weigel weil weill weinberg weiner weizsäcker weiß welch weldon
weller welles wellington wells welser wen wendell wendt wenjun wenzel werner werth wes wessel wessely westbrook
westley westphal westwood wexler whalen wharton wheaton wheeler whelan whitehead whitehorn whitehouse whitford
whiting whitley whitlock whitman whitmore whitney whittle whyte widmer wiel wieland wiesław wiggins wight wikström
wiktor wil wilbur wilcox wilde wilder wilding wiley wilfred wilfrid wilfried wilhelm wilhelmina wilhelmine wilke
wilkes wilkie wilkins wilkinson willem willems willi william williamson willibald willis willoughby wills willy
wilmot wilson wim wimmer wincenty winchell winckler winfried winge winifred winkler winnie winslow winston wirtanen
wirth wiseman withers witkowski witold witte wittgenstein wittig witwicki wiśniowiecki wladimirowitsch wojciech
wojciechowski woldemar wolfe wolff wolfgang wolfram wolter wong woodall woodcock woodley woodman woodward workman
worthington wouter wrangel wray wrede wright wróblewski wulf wulff wunderlich wyatt wylie wyman wyndham wynn wynne
wysocki władysław włodzimierz xabier xaver xavier xenia xi xian xiang xiao xie ximena xiong xosé xu xuan xue xun
ya'akov yabu yabuki yabushita yabūchi yachi yachiyo yacine yael yagi yaginuma yagisawa yago yaguchi yagyū yahagi
yahata yahya yaichi yair yakovlev yakup yakushiji yalçın yamabe yamada yamaga yamagami yamagata yamagishi yamagiwa
yamaji yamaki yamakoshi yamamura yamamuro yamana yamanaka yamanashi yamane yamanishi yamano yamanoi yamanouchi yamao
yamaoka yamasaki yamashina yamashita yamato yamaura yamawaki yamazaki yanagawa yanagi yanagihara yanagimoto
yanagisawa yanagita yanagiya yanai yanaka yanase yang yankov yann yannick yano yao yarita yaroslav yaroslavich
yasemin yashiki yashima yashiro yasin yasmin yasmine yasuaki yasuda yasue yasuhide yasuhiko yasuhiro yasuhisa
yasuhito yasui yasuji yasukawa yasukazu yasuki yasuko yasukuni yasumasa yasumi yasumichi yasumitsu yasumoto yasumura
yasunaga yasunao yasunari yasuno yasunobu yasunori yasuo yasuomi yasurō yasushi yasutaka yasutake yasutarō yasutomo
yasutoshi yasuyoshi yasuyuki yasuzō yatabe yatarō yates yatsu yaya yayoi yazaki yaşar yeager yefremov yegor yehuda
yekaterina yelu yelü yeung yevgeni yevgeniya yevgeny yevgenyevich yi yiannis yin yip yisrael yitzhak yogi yoichi
yoichiro yoji yojiro yoko yokoe yokogawa yokoi yokokawa yokoo yokosuka yokota yokotani yokote yokouchi yokoyama
yokozawa yolanda yolande yoneda yonekawa yonekura yonemitsu yonemoto yonemura yoneyama yonezawa yonezō yong yoram
yordanov yoriko york yorke yosef yoshi yoshiaki yoshida yoshie yoshifumi yoshihara yoshiharu yoshihide yoshihiro
yoshihisa yoshihito yoshii yoshiichi yoshiie yoshiji yoshika yoshikai yoshikane yoshikawa yoshikazu yoshiko
yoshikuni yoshimasa yoshimichi yoshimitsu yoshimori yoshimoto yoshimura yoshinao yoshinobu yoshio yoshioka yoshirō
yoshishige yoshisuke yoshitada yoshitake yoshitarō yoshitatsu yoshiteru yoshitomo yoshitoshi yoshitsugu yoshiya
yoshiyasu yoshizaki yoshizawa yoshizumi yoshizō yossi yost yosuke yousef youssef yozo yua yuan yuasa yuda yudai yue
yuen yuge yuhara yuhei yui yuichi yuichiro yuika yuiko yuji yujiulü yuka yukako yukari yukawa yukie yukihiro
yukihisa yukihito yukiko yukimi yukimura yukina yukinari yukino yukinobu yukinori yukio yukito yukitoshi yukiya
yukiyasu yukiyo yukiyoshi yuko yulia yuliya yuma yume yumemi yumi yumie yumiko yumoto yun yuna yung yunoki yunus
yupanqui yura yuri yuria yurie yurievich yurii yurika yuriko yurina yuriy yury yuryevich yusa yusei yushi yusuf
yusuke yusupov yuta yutaka yutaro yuval yuya yuyama yuzawa yuzo yuzu yuzuki yuzuru yvan yves yvette yvon yvonne
yıldırım yıldız yılmaz yōhei yōichirō yōji yōjirō yōkichi yōko yōnosuke yōsuke yōta yōtarō yōzaburō yōzō yū yūdai
yūga yūhei yūhi yūho yūichi yūichirō yūji yūjin yūjirō yūka yūki yūkichi yūko yūkō yūmi yūri yūsaku yūsei yūta yūto
yūzaburō zabala zabaleta zac zach zacharias zachary zack zahir zahra zaimis zakir zaleski zamboni zambrano zamenhof
zamora zamoyski zander zandt zane zapata zappa zara zaragoza zaremba zaur zavala zaza załuski zbigniew zborowski
zdravko zdzisław ze'ev zelaya zelda zeller zeman zen zeng zenji zenjirō zenkō zenon zensuke zentarō zenzaburō zenzō
zhai zhang zhao zheng zhi zhong zhou zhukov zichy ziegler zieliński zilberman zima zimmer zimmerman zimmermann zina
zinaida zita ziya zlatan zlatko zoe zofia zora zoran zorn zorrilla zou zovko zoya zoë zsigmond zsolt zsuzsa zu zuber
zucker zuckerkandl zundel zurab zushi zuzana zvi zvonko zweig zárate zé ádám áedo ágnes álex álvarez álvaro ángel
ángela ángeles ávila åge åke çağla çağlar çelebi çelik çetin élie élodie émile émilie éric étienne éva ólafur ömer
özdemir özge øystein ümit ünal ādolfs ćosić čapek černý đorđe đurić ľubomír łukasz ōe ōga ōgaki ōgushi ōhara ōhashi
ōhata ōhira ōhori ōi ōishi ōiwa ōizumi ōji ōka ōkawa ōkawara ōki ōkouchi ōkuma ōkuwa ōkōchi ōmachi ōmi ōmiya ōmori
ōmoto ōmura ōmuro ōnishi ōnuki ōoka ōsaka ōsaki ōsako ōsato ōshiba ōshima ōshiro ōshita ōsuga ōsumi ōta ōtagaki
ōtaka ōtake ōtaki ōtani ōtomo ōtori ōtsuki ōuchi ōura ōwada ōwaki ōya ōyabu ōyagi ōyama ōzora şahin şamil şehzade
şener şerif šarić šarūnas šimić štěpán štěpánek žarko željko živko živković živojin žukauskas ștefan
`
  .trim()
  .split(/\s+/);
