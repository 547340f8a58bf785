/**
 * Given names as people write them. A line of SPELLINGS is one name in several romanisations and orthographies: whoever is
 * called one of them may be written as another. Written as in Latin script; compared by their folded keys.
 */
const SPELLING_LINES = `muhammad mohammed mohammad mohamed mohamad muhammed muhamed muhamad mohamud mohd magomed mukhammad mukhamed mahomed mahammad
ahmad ahmed ahmet akhmad akhmed akhmet
mahmoud mahmud makhmud mahmood
yusuf yousef youssef yusif yousif iusuf zhusup jusup
ibrahim ibragim ebrahim ibraheem ybyraiym
ismail ismael esmail ismoil ysmaiyl
hussein husain hussain hossein husayn hosein khusein gusein huseyin huseyn
hasan hassan khasan
abdullah abdallah abdulla abdollah
abdul abdel abdol abd
abdulrahman abdurrahman abdelrahman abdurahman abdirakhman
osama usama ousama
said saeed saeid
sayed seyed sayyid syed saiyid sayid sayyed seyyed
ali aly
omar umar
osman othman uthman usman ousmane
khaled khalid halid
jamal gamal jamaal djamal
tariq tarek tarik tareq
karim kareem kerim
rashid rasheed rachid
nasser nasir naser nassir
mustafa mostafa moustafa mustapha
salih saleh
suleiman sulaiman sulayman suleyman soleiman suleman
aisha ayesha aicha
fatima fatema fatma fatimah fatime
zainab zeinab zaynab zeynep zeinep
sergei sergey sergej sergejs serguei serhii serhiy sergii siarhei syarhey
alexander aleksandr alexandr aleksander oleksandr alexandre aliaksandr aleksandar
alexei aleksei alexey aleksey oleksii oleksiy aliaksei
andrei andrey andrej andrii andriy
dmitri dmitry dmitriy dmitrii dmytro dzmitry dimitri
nikolai nikolay mikalai mykola nicolai nikolaj
vladimir volodymyr uladzimir wladimir
yevgeny evgeny evgenii yevgeniy evgueni evgeni yevhen jewgeni yauhen
yuri yury iurii yuriy jurij yurii juri
mikhail mikhael mykhailo michail
grigory grigorii grigoriy hryhorii grigori
vasily vasilii vasiliy vasyl vassili
pavel pavlo
petr pyotr petro
igor ihor
oleg oleh
viktor victor
arkady arkadii arkadiy arkadi
anatoly anatolii anatoliy
valery valerii valeriy
gennady gennadii gennadiy henadz hennadii
konstantin constantine kostiantyn kanstantsin
maxim maksim maksym
artem artyom
fyodor fedor fiodor
ekaterina yekaterina katerina kateryna
elena yelena olena alena
yulia julia iuliia yuliya yuliia
maria mariya mariia
natalia nataliya nataliia natalya
tatiana tatyana tetiana
sofia sophia sofya sofiya
anna ganna
ksenia kseniya xenia
yaroslav jaroslav iaroslav
daniyar daniar
yerlan erlan
yerzhan erzhan
yermek ermek
aidar aydar
zhanbolat janbolat zhambulat janbulat
johann johan
friedrich friderich fridrich
frederic frederik
philip philipp phillip filip
stephen steven
stefan stephan
geoffrey jeffrey
catherine katherine kathryn catharine
eric erik
marc mark
nicholas nicolas nikolas
lewis louis
niels nils
park pak
choi choe
jung jeong`;

/**
 * Short, pet and foreign forms: the first word of a line is the full name, the others are what its bearer may be called, or what
 * the name is in another language. Two of a line can be one person; alone they never make two people one.
 */
const CALLED_LINES = `alexander alejandro alessandro alexandros alex sasha sanya shura alik sandy alec sasho xander aleksandr
alexandra sasha shura alex sandra
aleksei alyosha lyosha alex
anatoly tolya tolik
andrei andryusha andrew andy drew andre andreas andrzej
anna anya nyura annie ann anne hanna
anastasia nastya asya
arkady arkasha
boris borya
bronislav bronya
daniel dan danny danila danil daniil
darya dasha
dmitri dima mitya
ekaterina katya kate
elena lena helen
elizaveta liza
evgeny zhenya eugene gene
galina galya
georgy zhora gosha george yuri jorge georg georges giorgi
grigory grisha gregory greg
igor gosha
ilya ilyusha elias elijah
irina ira irene
ivan vanya john jean juan johann hans jan giovanni joao ioann sean ian jack johnny evan
konstantin kostya
ksenia ksyusha
larisa lara
leonid lyonya
lyubov lyuba
lyudmila lyuda mila
maksim max
margarita rita
maria masha mary marie mariam maryam miriam
mikhail misha michael mike miguel michel mick micky mikey
nadezhda nadya
natalia natasha
nikolai kolya nicholas nick nico niko nicky
oleg olezhka
olga olya
pavel pasha paul pablo paolo pavlo
pyotr petr petro petya peter pedro pierre pietro pete piotr
roman roma
semyon syoma simon
sergei seryozha
sofia sonya
stanislav stas slava
stepan styopa stephen steven steve
svetlana sveta
tatiana tanya
vadim vadik
valentina valya
valery valera
vasily vasya
veronika nika
viktor vitya
viktoria vika
vitaly vitalik
vladimir volodya vova vovka
vladislav vlad slava
vyacheslav slava
yaroslav slava
yelizaveta liza
yulia yulya
yuri yura
abigail abby gail
albert al bert
alfred al fred
anthony tony antonio anton ant
arthur art artie
barbara barb
benjamin ben benny bibi benji
bernard bernie
bradley brad
catherine kate cathy katie cat kitty
charles charlie chuck chas carlos karl carl
christine chris tina
christopher chris kit topher cristobal
daniel dan danny
david dave davy
deborah deb debbie
donald don donnie
dorothy dot dottie
douglas doug
edward ed eddie ted ned teddy eduardo edouard eduard
elizabeth liz beth betty eliza lizzie bess
emanuel manny
eugene gene
florence flo
frances fran
francis frank fran francisco francois franz paco
frederick fred freddie fritz freddy friedrich frederik frederic
gabriel gabe
gerald gerry jerry
gerard gerry
gregory greg
harold harry hal
henry harry hank henri enrique heinrich heinz
herbert herb bert
hugh hugo
isaac ike
jacob jake jakob jacques
james jim jimmy jamie jaime jem
janet jan
jeffrey jeff
jennifer jen jenny
jeremy jerry
jerome jerry
jessica jess
joan joanie
johannes hans john jan
john jack johnny juan jean
jonathan jon
xi hsi
kim gim
lee yi rhee
joseph joe jose joey josef giuseppe pepe
joshua josh
judith judy
katherine kate kathy katie
kenneth ken kenny
lawrence larry laurie
leonard leo len lenny
louis lou luigi luis
margaret maggie meg peggy margo
martin marty
matthew matt mateo matthias
maurice moe
maximilian max
melissa mel
mitchell mitch
nathaniel nat nate
nathan nate
nicholas nick
oliver ollie
pamela pam
patricia pat patty tricia
patrick pat paddy
peter pete
philip phil
raymond ray
rebecca becky
reginald reg reggie
richard rick dick rich ricky ricardo
robert bob rob bobby robbie bert roberto
roderick rod
roger rog
ronald ron ronnie
samuel sam sammy
samantha sam
stanley stan
stephen steven steve stefan stephan esteban etienne
susan sue susie
sylvester sly
terence terry
theodore ted theo teddy
theresa tess terry therese teresa
thomas tom tommy tomas
timothy tim
valentine val
victoria vicky tori
vincent vince vinny
walter walt wally
wilhelm willi william
william bill will billy willie liam guillermo guillaume wilhelm
zachary zach
abdullah abdu
bakhytzhan bakhyt
kanat kanatbek
azamat aza
ruslan rus
timur tima temirlan
gulnara gulya
aigul aiko
muhammad mo
nassim nas
giorgi gia
vakhtang vato
levan leo`;

const lines = (text: string): readonly (readonly string[])[] => text.split('\n').map((line) => line.split(' '));

/** One name a line, in its spellings. */
export const SPELLINGS = lines(SPELLING_LINES);
/** One name a line, in full and as its bearers are called. */
export const CALLED = lines(CALLED_LINES);
