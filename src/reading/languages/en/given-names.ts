/**
 * Common given names of many languages with the sex they are mostly given to: general knowledge, written for Aigak.
 * Lower case, without hyphens or marks. A name given to both stands in neither list.
 */
const words = (text: string): string[] => text.trim().split(/\s+/);

export const maleNames: readonly string[] = words(`
aaron abbas abdul abdullah abdulla abdurrahman abraham adam adan adil adolf adrian ahmad ahmed aidar aibek akbar
akezhan akmal akylbek alan albert alberto alejandro aleksandr aleksei alexander alexandr alexei alexey alfred ali
alikhan alibek almaz altynbek alvaro amir anatoly anatoliy andre andreas andrei andrew andrey andriy angelo anthony
antoine anton antonio anwar arkady armand arnold arsen artem artur arthur artyom asan askar askhat asif aslan asylbek
azamat azat aziz azizbek babur bakhyt bakyt bakytzhan barack barry bashar bauyr beksultan bekzat benjamin bernard bill
bob bogdan bolat boris brad brandon brent brett brian bruce bruno bryan carl carlos cesar charles charlie chris
christian christopher claude claudio colin craig dan daniel daniyar dariusz darkhan dauren dave david dennis denis derek
didier diego dieter dimitri dinmukhamed dmitri dmitrii dmitry dmytro dominic don donald doug douglas duncan dwayne earl
ed eddie eduard eduardo edward edwin eldar eldiyar elijah emil emin emmanuel emre enrique eric erik erlan ermek ernest
ernesto ernst esen evan evgeny farid farhad farrukh fedor felix ferdinand fernando fidel francesco francis francisco
francois frank franz fred frederick gabriel galym gareth gary gavin geoffrey george gennady gerald gerard gerhard
giorgi giorgio giovanni giuseppe glenn gordon graham greg gregory grigory guido guillermo gustavo guy habib hamid hamza
hans harold harry harun hasan hassan hector heinrich henri henry herbert hugo hussein husain ian ibrahim idris igor ilya
ilyas imran ismail ivan jack jacob jacques jake james jamal jan janusz jason javier jean jeff jeffrey jens jeremy
jerome jerry jesse jim jimmy joachim joao joe joel johan john johnny jon jonas jonathan jorge jose josef joseph joshua juan
julian julio jurgen justin kairat kamil kanat karim karl kazimierz keith ken kenneth kevin khaled khalid kirill klaus
konstantin kubanychbek kurt kyle larry lars laurent lawrence lech leo leon leonard leonid leonardo lewis liam louis luca
lucas luis luke maksat maksim malik manuel marat marcel marco marcos marcus mario mariusz mark martin marvin
massimo mateusz matt matteo matthew maurice max maxim mehmet michael michal michel miguel mikael mike mikhail miroslav
mohamed mohammad mohammed muhammad muhammed mukhtar murat mustafa mykola nathan nazar neil nicholas nick nicolas
nikita niko nikolai nikolay nils norman nurlan nurbek nurzhan oleg oleh oleksandr oliver olivier omar omurbek orhan
oscar osman otabek otto ousmane owen pablo paolo patrick paul paulo pavel pavlo pawel pedro perry peter petro philip
philippe phil pierre piotr pyotr rafael rahim rajesh rakhim ralph ramazan ramon ramzan rashid raul ravshan raymond recep
reinhard rene reza ricardo richard rick rob robert roberto rodrigo roger roland roman romano ron ronald roy ruslan
rustam ryan saddam said salim salman sam samir samuel sanjar sanjay santiago saparmurat scott sean sebastian seitkali
sergei sergey sergio serhiy shavkat shukhrat simon stanislav stanislaw stefan stepan stephen stephane steve steven stuart
suleiman sultan syed taalaibek talant talgat tamerlan taras temir temirlan terry theodor theodore thierry thomas tim
timothy timur todd tom tomas tomasz tony toomas travis tyler ulan ulugbek umar vadim valentin valery
vasily vasyl viktor victor vincent vitaly vlad vladimir vladislav vlastimil volodymyr vyacheslav waleed walter
warren wayne werner wesley wilhelm william wolfgang xavier yakov yakub yan yaroslav yegor yerlan yermek yernar yevgeny
yosef yuri yuriy yury yusuf yves zachary zafar zakir zhanat zhenis ziyad
`);

export const femaleNames: readonly string[] = words(`
abigail ada adele adelina agnes agnieszka aida aigerim aigul ainur aisha aishat aizada akmaral alena alexandra alfiya
alice alicia alina aliya alla alma alyona amal amanda amelia amina amy ana anara anastasia andrea angela angelina anita
ann anna anne annette annie antonia anya april ariana asel asiya assel asya aybike ayesha ayman aynur aziza barbara
beata beatrice begimai bella bermet bertha beth betty bibigul bonnie botagoz brenda bridget brigitte camila camilla
carla carmen carol carolina caroline catherine cecilia charlotte chelsea cheryl chloe christina christine cindy claire
clara claudia colette cristina cynthia daisy dana daria darya dawn deborah debra denise diana diane dilnoza dina dinara
dominika donna dora doris dorothy edith ekaterina elaine eleanor elena elina elisabeth elizabeth ella ellen elmira elsa
elvira emilia emily emma erica erika esther eugenia eva evelyn evgenia farida fatima feruza fiona florence frances
francesca gabriela galina gaukhar genevieve georgina gloria grace greta gudrun guldana gulmira gulnara gulnaz gulshan
gulzat hanna hannah heather heidi helen helena helga hilary hillary ida ilona indira inessa inga ingrid inna irene irina
iris isabel isabella ivana ivanka jacqueline jamila jane janet janice jasmine jennifer jenny jessica jill joan joanna
jodie josephine joyce juana judith julia juliana julie june kamila kamilla karen karin karina karolina kate katarina
katarzyna katerina katherine kathleen kathryn kathy katie katrin kimberly klara krystyna kristen kristin kristina
ksenia larisa laura lauren layla leila lena leyla lidia lilia liliana lily linda lisa liza lola lorraine louise lucia
lucy ludmila lyazzat lydia lyubov lyudmila madeleine madina maria mariam marianne marie marina marion marta martha
mary matilda maya megan melania melanie melissa meruert mia michelle mila mirjana miriam molly monica monika nadezhda
nadia nancy naomi natalia natalie natalya natasha nazgul nazira nicole nigora nina noor nora nurgul nursulu oksana olga
olena olesya olivia oxana pamela patricia paula pauline perizat phyllis polina priya rachel rahima raisa raushan rebecca
regina renata rita roberta rosa rosemary roxana roza ruth sabina sabrina saida salma saltanat samantha sandra sanna sara
sarah saule shakira sharon shirin shirley sholpan silvia simone sofia sonia sophia sophie stella stephanie sue sunita
susan susanna svetlana sylvia tamara tanya tatiana tatyana teresa theresa tina togzhan tolganai umida ursula valentina
valeria vanessa vera veronica veronika victoria viktoria violetta vivian wendy xenia yana yekaterina yelena yelizaveta
yulia yuliya yvonne zamira zarina zauresh zhanar zhanna zhibek zhuldyz zinaida zoe zoya zulfiya
`);
