// Given names, lower case without accents. Facts from public lists: the U.S. Census and Social Security
// names and the Spanish statistics office's, as the npm packages @zxcvbn-ts/language-en, -es-es and -pt-br (MIT) bring
// them, the name lists of @faker-js/faker (MIT), and, put together by hand from general knowledge and checked by no
// register, names common in El Salvador and in families of Cambridge schools (Haitian, Cape Verdean, Ethiopian,
// Eritrean, Bengali, Indian, Chinese, Vietnamese, Arabic). Names that are ordinary words too stand apart: the
// Hunspell dictionaries of both languages (npm dictionary-en, dictionary-es) know them in lower case.

/** Given names that are nothing else. */
export const givenNames: ReadonlySet<string> = new Set(
	`
	adonai ayaka braian brallan efua eliu farouk haruki hyunwoo jefri jhoselyn jiwoo kamari keily keiri keisuke keyli
	kweku kwesi lachlan minseo misaki nahomi naydelin noura obed orla oseas parisa rutilio sindi sindy sloane wiliam
	wilian xiu yackelin yaquelin yosselin yuto zaire zuleima zuleyma
	kofi kwame abena kwabena ama akosua kojo yaw esi afia juniper cormac declan dashiell oluwaseun soren kenji yuki hiro fatou aminata hodan zuri tacho mencho yeison jeison jayson seo jae minjun hae eun sook jiho yuna sora haruto
	aoi ren riku takumi ayumi chinedu chidi ngozi adaeze ifeoma obinna emeka folake temitope babatunde wanjiru njeri kamau otieno achieng thabo sipho lindiwe tendai rutendo saoirse niamh siobhan aoife eoin caoimhe padraig
	anneliese gretchen saskia lieke bram femke thijs bjorn ingvar solveig astrid torsten katarzyna agnieszka zofia wojciech grzegorz bartosz milos zoran dragan jelena snezana anahit tigran hayk narek
	delilah colm izzy tess theo gus wyatt kendra noor bao kiki zeke tomasito theresa lucia karla
	aadhya aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aaliyah aalok aamir aamod aanand
aanandaswarup aanandinii aanjaneya aaratrika aarav aaren aarika aaron aarya aaryan aasa aasha aashritha aatmaj
aatmaja aatreya aayushmaan aayushman abagael abagail abani abbas abbe abbi abbie abbigail abby abbye abdallah
abdelali abdelaziz abdelfattah abdelghani abdelhadi abdelhafid abdelhak abdelhakim abdelhamid abdelilah
abdeljalil abdelkader abdelkarim abdelkhalek abdelkrim abdellah abdellatif abdelmajid abdelmalek abdelmalik
abdelouahab abdelouahed abdelouahid abdenbi abderrahim abderrahman abderrahmane abderrazak abderrazzak
abdeslam abdessamad abdiel abdon abdonie abdou abdoulaye abdul abdullah abdulrahman abe abeba abebe abel
abelard abelardo abelin abeline abhaidev abhaya abhinav abhirath abhisyanta abian abid abigael abigaelle
abigail abigale abigayle abilio abimbola abisola abisoye abner abondance abraham abrahan absalon acace acacie
acanthe acaryatanaya achaire achalesvara acharyanandana acharyasuta achille achintya achraf achyut adah
adalard adalbald adalbaude adalberon adalbert adalberto adaline adalric adalsinde adam adama adara adaugo aday
adda addi addia addie addison addisu addy adeboye adedayo adegoke adegrin adegrine adei adel adela adelaida
adelaide adelbert adele adelheid adelia adelice adelie adelin adelina adelind adeline adelino adell adella
adelle adelphe adeltrude adena adenet adeodat adey adheesh adhemar adhiraj adhrit adi adiana adikavi adil
adina adinath aditeya aditi aditya adityanandan adityanandana adjutor adnan adnane adolf adolfo adolph adolphe
adolphie adolphus adonay adonise adora adoree adorne adrain adrastee adrea adrehilde adria adriaens adrian
adriana adriane adrianna adrianne adriano adriel adrien adriena adrienne adripathi adur advait advaya advik
adwitiya aeriel aeriela aeriell afonso afton ag agace agapet agapito agasti agastya agata agatha agathange
agathe agathon ager aggi aggie aggy agilbert agilberte aglae agna agnan agnane agneflete agnella agnes agnese
agnesse agneta agneya agnimitra agniprava agnivesh agnola agrata agretha agrippin agrippine agusti agustina
ahalya ahilya ahmad ahmed ai aida aidan aiden aigneis aila aile ailee aileen ailene ailey aili ailina ailis
ailsun ailyn aimable aiman aimar aime aimee aimil aindrea aingeru ainslee ainsley ainslie airam aisha aishani
aissa aitor aitzol aiur aiyana ajay ajeet ajit akande akanni akash akeem akram akroor akshainie akshaj akshat
akshata akshayakeerti akshita akula akunna alade alain alaina alaine alais alameda alan alanah alane alanis
alanna alayna alayne alban albane alberade alberic albert alberta alberte albertha albertina albertine
albertino alberto albin albina albino alcibiade alcide alcidie alcime alcine alcyone alda aldair aldegonde
alden aldo aldonce aldric aleaume alec alecia aleda aleece aleen aleix alejandra alejandrin alejandrina
alejandro alejo alek aleksandar aleksandr alem alemayehu alen alena alene alessandra alessandro alessia
alessio aleth aletha alethea alex alexa alexander alexandra alexandre alexandrea alexandria alexandrina
alexandrine alexandro alexandru alexane alexanne alexei alexey alexi alexia alexie alexina alexine alexis
alexys alexzander alf alfi alfie alfons alfonso alfonzo alford alfred alfreda alfredo alfy alia alica alice
alicea alicia alida alidia alie alienor aliette alika alikee alina aline aliou alis alisa alisha alison alissa
alisun alix aliya aliyah aliza alize allal allan alleen allen allene allianora alliaume allie allina allis
allison allissa allix allsun allx allyce allyn allys allyson almaz almeda almeria almeta almine almira almire
alois aloise aloisia alok alondra alonzo aloyse aloysia alphee alphonse alphonsine alphonso alpinien althea
althee alton alva alvah alvar alvaro alvena alvera alverede alverta alvin alvina alvinia alvira alvis aly
alyce alycia alyda alys alysa alyse alysha alysia alyson alyss alyssa alysson amabel amabelle amadeo amadeu
amadou amal amalea amalee amaleta amalia amaliane amalie amalio amalita amalle amalric amalthee amancio amanda
amande amandi amandie amandin amandine amando amandy amani amant amanuel amara amaranaath amarande amaranthe
amaresh amari amarnath amaro amaryllis amata amaya amberly ambre ambroise ambroisie ambrose ambrosio ambur ame
amedee amelia ameliane amelie amelien amelina ameline amelita amely americo amethyste amets ameyatma amie
amiel amii amil amilcar amin aminat amine aminte aminu amir amira amish amit amita amitie amity amiya amjad
ammamaria amodini amogh amour amparo amrit amrita amritambu amy amya amye anaadi anabal anabel anabella
anabelle anael anaelle anagh anahi anais anala analiese analise anallese anallise anamika anand ananda
anandamayi anang ananta ananya anas anasooya anass anastacio anastase anastasie anastasio anastassia anasuya
anatola anatole anatolie ancelin anceline ancor andee andeee andeol ander anderea anderson andersson andi
andie andoche andoni andra andre andrea andreana andreane andreanne andreas andree andrei andres andreu andrew
andrey andria andriana andriette andrii andriy andromache andy anemone aner anestassia anet anett anetta
anette angadreme ange angela angele angelia angelika angeline angelique angelita angelle angelo angie angil
angilbe angilberte angilran angoustan angus angy anh ania anibal anica anicee anicet aniceto anicette anika
anil anila anilaabh anilabh aniol anish anissa anita anitra aniya aniyah anjali anjanette anjaneya anjela
anjushree anjushri ankal ankit ann anna annabal annabel annabela annabell annabella annabelle annadiana
annadiane annalee annaliese annalise annamae annamaria annamarie annapurna anne annecorinne anneliese annelise
annemarie annetta annette anni annibal annice annie annis annissa annmaria annmarie annnora annonciade annora
anny anouar ansbert ansberte ansel anselma anselme anselmo anshula ansley anstice anstrudie anthe anthea
anthelme anthelmette anthia anthiathia anthony antide antigone antoine antoinette antolin anton antone
antonella antonetta antonette antoni antonia antonie antonieta antonietta antonin antonina antonine antonino
antonio antwan antwon anuar anuja anunay anuraag anurag anushka anusuya anwar anwesha anxo anya aphelie
apolinar apollinaire apolline appolonia aprilette apsara aquilin aquiline aquilino ara arabel arabela arabele
arabella arabelle araceli aracely aram aran aratz aray arcadie arcadio archambaud archan archange archibald
archie arda ardath ardeen ardelia ardelis ardella ardelle arden ardene ardenia ardine ardis ardisj ardith
ardra ardyce ardys ardyth arely aretha argimiro argine ari ariadna ariadne arian ariana ariane arianna aric
aricie aridane aridatha ariel ariela ariella arielle arindam ariste aristide aristides aritz arjun arkaitz
arlana arlee arleen arlen arlena arlene arleta arlette arleyne arlie arliene arlin arlina arlinda arline arlo
arluene arly arlyn arlyne armance armand armande armandine armando armani armel armeline armelle armide armin
armindo armine arnaldo arnau arnaud arnaude arne arnesh arno arnold arnoldo arnould arnulfo arolde arsene
arsenie arsenio arsinoe artem artemio artemis arthaud artheme arthur arthurine artur arturo arun aruna arvel
arvid arvilla arya aryan aryanna aryn ascelin asceline ascension asensio aser asfaw asha ashely ashia ashien
ashil ashla ashlan ashlee ashleigh ashlen ashlesh ashley ashli ashlie ashly ashlynn ashok ashton ashtyn asier
asis aslesha assane assomption assunta astarte aster asterie astree astrid astride astrix atalanta atanasio
athalie athanase athanasie atharv athena athenais athene athina atilano atlante atmaja atmanand atmananda
atreyee atreyi au aube auberta aubertine aubine aubree aubrette aubrey aubrie aubry aude audebert audeline
audi audie audouin audra audran audre audreanne audrey audrie audry audrye audy auguste augustina augustine
augustus aundrea aure aurea aurel aurele aurelea aurelia aureliano aurelie aurelienne aurelio aurelle auria
aurian auriane aurie aurilia aurlie auroora aurore austen austin austina austine austyn auxane auxence ava
avadhesh avani avantika aveline avelino averil avery averyl avie avigaelle avis aviva avivah avni avoye avril
avrit axel axeline axelle ayaan ayana ayden ayebatari ayele ayesha ayinde ayla aylin ayman aymane aymard
aymardine aymeric aymon aymonde ayn ayoub ayoze aythami ayushmati azalee azeddine azelie azeline aziz azubuike
azucena azzeddine ba baala baalaaditya baalagopaal bab babacar babara babb babbette babbie babette babita babs
bac bach bachir badr bahula baidehi baijayanti bailee bakary bakula balaaditya balachandra baladitya balagopal
balagovind balamani balbino baldomero balgopal baltasar balthazar bambi bambie bamby bandhu bandhul banji
bankim bankimchandra bankole baptiste barbabra barbaraanne barbe barbee barbette barbey barbi barbra barby
bari barnabe barrett barrie barry bart barthelemy bartholome bartimee bartolome bartomeu barton basanti basia
basile basilio basilisse bastien bathilde bathsheba batsheva baudouin baylee bayron bea beatrice beatrisa
beatrix beatriz beaulah becca becka beckett becki beckie becky beilul beitris bekele bekki bela belarmino
belia belicia belinda belita bellanca bellina belmira beltran belva belvia benaissa bendite benedetta benedict
benedicta benedicte benedicto benedikta benedita benetta benigne benigno benita benjamim bennett benni bennie
benny benoit benoite benton benvinda beranger berangere berard bereket berenice beret berget berhane berna
bernabe bernadene bernadette bernadina bernadine bernard bernardina bernardine bernardino bernat berneice
bernelle bernete bernetta bernette bernhard berni bernice bernie berniece bernita berny berri berrie bert
berta berte bertha berthe berti bertie bertille bertina bertine bertram bertrand berty beryle bessie bessy
beth bethanne bethany bethel bethena bethina bethlehem beto betsey betsy betta bette betteann betteanne betti
bettie bettina bettine betty bettye beulah beuve bev beverie beverlee beverley beverlie beverly bevvy beñat
bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati
bhamini bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bhavya
bheeshma bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva
bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar bianca bianka bibbie bibby bibbye bibi bich biddie biddy
bidget biel bilal bili billi billie billye bilva bilwa binh biniam binni binnie binny birgit birgitta birhan
birjesh biruk bishnu bladimir blai blair blaire blaise blake blakelee blakeley blanch blancha blanche blandine
blas blinni blinnie blinny blisse blithe blondell blondelle blondie blondy blythe bobbe bobbee bobbette bobbi
bobbie bobbye bobette bobina bobine bobinette bodhan bogdan bohdan bohemond boi boniface bonifacio bonnee
bonni bonnibelle bonnie bonny boris borja bosco bouazza boubacar bouchaib bouchard boujemaa bousselham boyd
braden bradford bradley bradly brady braeden brahim brahma brahmaanand brahmabrata brahmanandam brahmdev brais
brajendra brajesh brana brandais brande brandea brandi brandice brandie brandise brando brandon brandt brandyn
brannon branson brant braulio braxton brayan breana breanna breanne brear bree breena breixo brena brenda
brendan brenden brendon brenn brenna brennan brennon brent breogan bret brett bria briac brian briana brianna
brianne brice bridget bridgette bridie brielle brier brietta brieuc brigid brigida brigit brigitta brigitte
brijesh brina briney brinn brinna briny brionna briseyda brit brita britney britni britt britta brittan
brittaney brittani brittany britte britteny brittne brittney brittni brock broderick brody brooke bru bruce
bruna brunehaut brunehilde brunhilda brunhilde bryan bryana bryant bryce brycen bryn bryna brynn brynna brynne
bryon buchi buddhana budhil buenaventura buffy buford bukola bulah bunni bunnie burdette burley burnice buu
byron cacilia cacilie cade caden caesar caetana cahra cairistiona caitlin caitlyn caitrin cale caleb caleigh
cali calista calixte calixto calley calli callida callie calvin calypso camala camden camelien camella
camellia cameron cami camile camille camillien camilo cammi cammie cammy camren camron camryn camylle candace
candelaria candelario candi candice candida candide candido candie candis candra canh cao caprice capucine
caralie caren carena caresa caressa caresse cari caria caribert carie caril carilyn carin carina carine
cariotta carissa carita caritta carl carlee carleen carlen carlene carles carleton carley carli carlie carlin
carlina carline carlita carlo carloman carlos carlota carlotta carlton carlye carlyn carlynn carlynne carma
carmel carmela carmelia carmelina carmelita carmella carmelle carmelo carmencita carmina carminho carmita
carmo carmon carola carolan carolann carolanne carole carolee carolin caroline caroljean carolyn carolyne
carolynn caron carree carri carrie carrissa carroll carson cary caryl caryn casandra casey casiano casie
casimer casimir casimiro casper cass cassandra cassandre cassandry cassaundra cassey cassi cassidy cassie
cassien cassondra cassy casto catalin catarina cate caterina catha catharina catharine cathe cathee catherin
catherina catherine cathi cathie cathleen cathlene cathrin cathrine cathryn cathy cathyleen cati catie catina
catlaina catlee catlin catrina catriona caty caye cayetano cayla ceasar cecelia cecil cecile ceciley cecilia
cecilio cecilla cecily cedric cedrick ceferino ceil cele celedonio celene celesta celestia celestin celestina
celestine celestino celestyn celestyna celie celien celina celinda celine celinka celisse celka celle celso
cesaire cesareo cesaria cesc cesia cesya chaanakya chaaruchandra chabelo chadd chadrick chaim chaitan chakor
chakradhar chakravartee chakravarti chakrika chan chanakya chanda chandak chandal chandan chandani chandi
chandini chandira chandni chandra chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu
chandrakin chandramani chandramauli chandramohan chandran chandranath chandrani chandraprabha chandraswaroopa
chandravati chanel chanelle chanh channa chantal chantalle chapal chapala charak charil charin charis charissa
charisse charita charlaine charlean charleen charlemagne charlena charlene charles charley charline charlot
charlotta charlotte charmain charmaine charmane charmian charmine charmion charo charuchandra charumati
charuvrat charvi charyl chasity chaten chatur chatura chaturaanan chaturbhuj chau chauncey chaya chayo chaz
cheikh chelsae chelsey chelsie chelsy chen cheng chepe chepito chere cherechi cherey cheri cherianne cherice
cherida cherie cherilyn cherilynn cherin cherise cherkaoui cherlyn cherri cherrita chery cherye cheryl chesley
cheslie chet chetan chetanaanand cheyanne cheyenne chiamaka chiarra chickie chicky chidaakaash chidaatma
chidambar chidambaram chidananda chien chieu childebert chilperic chimamanda chinedu chinh chinmayanand
chinmayananda chinyere chiquia chiranjeev chiranjeeve chisom chitraksh chitrali chitramala chitrangada chizoba
chlo chloe chloette chloris chretien chris chrissie chrissy christa christabel christabella christal
christalle christan christean christel christelle christen christi christiana christiane christie christin
christina christine christodule christop christophe christopher christy christye christyna chrysa chrysler
chrysole chrysostome chrystal chryste chrystel chuan chukwu chung chuong chuyen chyna ciara cicely cicily ciel
cilka cinda cindee cindelyn cinderella cindi cindie cindra cindy ciprian cipriano ciriaco cirilo ciro cissiee
cissy citlalli clair claire clarabelle clare clarence claresta clareta claretta clarette clarey clari claribel
clarice clarie clarinda clarine clarissa clarisse clarita clark clary claud claude claudelle claudetta
claudette claudie claudien claudina claudine claudio claudiu clayton clea cleandre clelie clem clemence
clemens clemente clementia clementina clemmie clemmy cleo cleopatra cleora clerissa clery cleta cletus cleve
clifford clifton clint clinton clio clo cloe cloris clotaire clotilda clotilde clovis cloyd clyde coby codee
codi codie cody colby cole coleen coleman colene coletta colette coline collen collete collette collie collin
colline colly colten colton columbus concettina conchita concordia cong conner conni connie connor conny conor
conrad conrado consolata constanca constance constancio constancy constanta constantia constantin constantina
constantine constantino corabel corabella corabelle coralie coraline coralyn corbin cordelia cordelie cordell
cordey cordi cordia cordie cordula cordy coreen corella corenda corene corentin corentine coretta corette
corey cori corie corilla corina corine corinna corinne coriss corissa corliss corly cornel cornela cornelia
cornelius cornell cornelle cornie correna correy corri corrianne corrie corrina corrine corrinne corry cortez
cortney cory cosetta cosette cosme costanza costel coty courtenay courtnay courtney craig crawford creola
crescencio crin cris crisanto crissie crissy crista cristabel cristel cristen cristhian cristi cristian
cristie cristin cristine cristino cristionna cristobal cristofer cristopher cristy crysta crystel crystie
cthrine cuc cullen cung cuong curtis custodio cyb cybil cybill cydney cymbre cynde cyndi cyndia cyndie cyndy
cynthea cynthia cynthie cynthy cyprien cyriaque cyrielle cyril cyrille cyrus dacey dacia dacie dacy dael daevi
daevika daffi daffie dagmar dagmawi daija daile daisey daisha daisi daisie daiwik dakota daksha dakshayani
dalenna dalia dalila dallin daloris dalton damara damaris damaso damayanti dameon damia damian damien damilare
damilola damion damita damodara damon dana dandak dandapaani dandre dane danel danell danella danette dangelo
danh dani dania danial danica danice daniel daniela daniele daniella danielle daniil danika danila danilo
danit danita danjuma danna danni dannie danny dannye danut danya danyelle danyette danyka dao daouda daphene
daphna daphne daphnee daphney darb darbie darby darcee darcey darci darcie darcy darda dareen darell darelle
daren dari dariana darice darien darin dario darion darius darleen darlene darline darlleen darnell daron
darrel darrell darrelle darren darrick darrin darrion darron darryl darsey darshan darshwana darsie darwin
darya daryl daryn dasha dashawn dasi dasia dasie dasya dat datha datta daune dave daveen daveta david davida
davide davin davina davine davion davita davon davonte dawit dawna dawson dax dayaamay dayaananda dayaanidhi
dayamayee dayana dayle dayna dayne dayron daysi dayton ddene deana deane deangelo deanna deanne debbi debbie
debby debee debor debora deborah debra declan dede dedie dedra dedric dedrick dee deeann deeanne deedee
deeksha deena deenabandhu deepa deepak deepali deepan deepankar deependra deepesh deeptanshu deeptendu
deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deerdre deevakar deeyn dehlia deidre deina deion deirdre
deisy dejah dejon dejuan delaney delbert delcina delcine delfina delila delilah delinda della delly delmer
delmiro delmy delora delores deloria deloris delpha delphia delphin delphine delphinia demarco demarcus
demario demba demeter demetra demetria demetrio demetris demetrius demond dena deni denice denilson denis
denise denna denni dennie dennis denny denys denyse deogracias deon deondre deonne deontae deonte dereck derek
derick deron desdemona deshaun deshawn desiderio desirae desiree desiri desmond dessie desta destany destin
destinee destiney destini dev deva devadatt devagya devajyoti devak devan devangana devani devante devasree
devdan deven devesh deveshwar devi devika devin devina devinne devon devondra devonna devonne devonte devora
devvrat devyn dewayne dewey dewitt dexter deysi dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhananjay
dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhruv dhyanesh dhyaneshwar
diahann dian diandra diane dianemarie diann dianna dianne diannne didac didi didier dido diem dien diena diep
dierdre dieu dieudonne dieudonnee digambar digambara diksha dilan dilcia dillan dillon dimas dimitar dimitri
dinah dinakar dinesh dinh dinis dinkar dinnie dinny dinora diogo dion dione dionis dionisio dionne dipali
dipankar dipendra dipesh diptendu dita divaakar divakar divjot divya dixie diya djamila djeison djenane
djibril dmitry dmytro dniren doanh dode dodi dodie dody dolley dolli dollie dolorita doloritas domenec domenic
domenica domenick domenico domeniga dominga domini dominic dominica dominick dominique donald donato donavon
donella donelle donetta donia donica donielle donna donnamarie donnell donni donnie donny dora doralia doralin
doralyn doralynn doralynne dorcas dore doreen dorel dorelia dorella dorelle dorena dorene doretta dorette
dorey dori doria dorian doriane dorice dorie dorine doris dorisa dorise dorita doro dorolice dorolisa dorotea
doroteo doroteya dorothea dorothee dorothy dorree dorri dorrie dorris dorry dortha dorthea dorthy dosi doti
dotti dottie dotty douce doug douglas dovie doyle draupadi dre dreddy dredi driss drona dru druci drucie
drucill drucy drusi drusie drusilla drusy du duane duarte duc dudley dulari dulcea dulci dulcia dulciana
dulcie dulcine dulcinea dulcy dulsea dumitru duncan duong durga durgeshwari durward dustin duy duyen duyet
dwaipayan dwaipayana dwayne dwight dyan dyana dyane dyann dyanna dyanne dylan dyna dynah eachelle eada eadie
eadith ealasaid earlene earline earnestine eartha easton eba ebba eber ebiere ebiowei ebonee ebrahim ebrima
eda edd eddi eddie eddine ede edee edeline edelmiro edenilson eder edgar edgard edgardo edi edie edin edison
edita edith editha edithe ediva edmee edmond edmund edmundo edna edorta edouard edson eduard eduarda eduardo
edward edwardo edwin edwina edy edyth edythe eekalabya efe effie efrain efren egoitz eidan eiden eileen eilis
eimile einar eino eirena ekaaksh ekadant ekain ekaitz ekaksh ekalavya ekaling ekaparnika ekaterina ekdant ekhi
eladio elaina elaine elakshi elana elane elayne elbert elberta elbertina elbertine elda eldon eldora eldred
eldridge eleanor eleanora eleanore eleazar electa electra eleen elena elene eleni elenor elenora elenore
eleonora eleonore eleuterio eleuthere elfie elfreda elfrida elfrieda elga eli elia elian eliana eliane
elianora elianore elias elicia elie eliecer eliezer eligio elijah elinor elinore elio elisa elisabet elisabeth
elisabetta elisardo elise elisee eliseo elisha elissa elita eliza elizabet elizabeth elka elke elladine ellen
ellene ellette elli ellie elliot elliott ellis ellissa ellsworth ellyn ellynn elmira elmo elmore elna elnora
elnore elodie elody eloi eloisa eloise elonore elora elouise eloy elroy elsa elsbeth elset elsey elsi elsie
elsinore elspeth elsy elta elton elva elvera elvie elvina elvira elvis elwin elwira elwyn elyn elyse elysee
elysha elysia elyssa elza elzear ema emalee emalia eman emanuel emanuele emeka emelda emelia emelie emelina
emeline emelita emely emelyne emera emerance emerencie emeric emerson emeterio emie emil emile emilee emili
emilia emiliano emilie emiline emilio emily emlyn emlynn emlynne emma emmalee emmaline emmalyn emmalynn
emmalynne emmanuel emmanuelle emmelie emmeline emmet emmett emmey emmi emmie emmitt emmy emmye emogene emory
emyle emylee ena enaitz enakshi endika eneida eneko ener engracia enguerrand enid enmanuel enoch enol enola
enos enric enrica enrichetta enrico enrika enriqueta enzo eolanda eolande ephraim ephrem epifanio epiphane
erda erena eriberto eric erica erich ericha erick ericka erik erika erin erina erinn erinna erlantz erlinda
erling erma ermelinda ermengarde ermentrude ermias ermina erminia erminie erna ernaline ernest ernesta
ernestina ernestine ernesto ernie ertha ervin erwin eryn esha eshana eshita eskinder esma esmaria esme essa
esse essie essy estanislao esteban estefania estefany estel estele estell estella estelle ester estevan esteve
esther estrellita etha ethan ethel ethelda ethelin ethelind etheline ethelyn ethyl etienne etta etti ettie
etty eubert eudald eudes eudora eudoxe eudoxie eufrasio eugen eugene eugeni eugenia eugenie eugenio eugine
eula eulah eulalia eulalie eulalio eulogio euna eunice euphemia euphrasie eusebe eusebie eusebio eustache
eustacia eustaquio eutimio eutiquio evaleen evalyn evan evangelia evangelin evangelina evangeline evania
evanne evans evariste evaristo eveleen evelin evelina eveline evelio evelyn evelyne evens evenson everardo
everett everette everly evert evey evie evita evonne evrard evvie evvy evy ewald ewell eyde eydie eyerusalem
eyob ezekiel ezequiel ezmeralda ezra eñaut fabian fabiana fabien fabienne fabio fabiola fabrice fabricio
fabrizio facundo fae faina faisal faiza falba fallon fanchette fanchon fancie fanechka fania fanni fannie
fantin fantine fanya fara farah farand farhan farica farid farida farra farrah farrand fatema fati fatima
fatimah fatma faun faunie faustina faustine faustino favian fawn fawne fawnia faydra faye fayette fayina fayre
fayth faythe federica federico fedora felecia felicdad felice felicia feliciano felicie felicisimo felicita
felicite felicle felip felipa felipe felisberto felisha felita felix feliza felton fenelia feodora ferdinand
ferdinanda ferdinande fermin fernanda fernande fernandina fernando ferne ferran feven fey fiacre fiann fianna
fidel fidela fidele fidelia fidelina fidencio fifi fifine fikru filia filiberto filide filipa filipe filippa
filippo filmon filomena filomeno finn fiona fionna fionnula fiorenze firmin flavie flavien flavio fleta
fletcher fleur fleurette flo flodoard florance flore florella florence florencia florencio florent florentia
florentino florenza florestan florette flori floria florian florie florin florina florinda florine floris
florri florrie florry flory flossi flossie flossy floy floyd flss forrest fortunato fortunee fouad foulques
fran francene francesc francesca francesco francette francine francis francisca franciska francisque francois
francoise francyne frankie franky franni frannie franny frantz franz frayda freda freddi freddie freddy
fredelia frederic frederica frederick fredericka frederico frederik frederique fredi fredia fredra fredrick
fredrika fredy freeda freida frida frieda friederike friedrich fritznel froilan fructuoso fulbert fulcran
fulgence fulgencio fulvia funmilade funmilayo furman gabbey gabbi gabbie gabe gabey gabi gabie gabin gabino
gabriel gabriela gabriele gabriell gabriella gabrielle gabriellia gabrila gaby gae gael gaelle gaetano gage
gail gaizka gajaadhar gajabahu gajadhar gajbaahu galder galina galo ganak ganaka ganapati gandharv gandharva
ganesh gangesh garance gardner garett garfield garikoitz garnet garnett garnette garnier garrett garrick garry
garth garud garuda gary gaspar gaspard gaston gati gatien gatik gaud gauraang gaurang gauranga gaurav gauri
gautam gautama gautami gautier gavin gavra gavrielle gayatri gaye gayel gayla gayle gayleen gaylene gaynor
gbeminiyi gbemisola gedeon geeta geetanjali gelya gemine gemini gena genaro geneva genevieve genevra genia
genis genna gennaro genni gennie gennifer genny genovera genoveva genvieve geo geoffrey geoffroy george
georgeanna georgeanne georgena georges georgeta georgetta georgette georgi georgiana georgianna georgianne
georgie georgina georgine geovanni geovanny geovany gerald geralda geraldina geraldine gerard gerardo geraud
gerberge gerbert gerda gerhard gerhardine geri gerianna gerianne gerladina germain germaine germana geronimo
gerri gerrie gerrilee gerry gerson gert gerta gerti gertie gertrud gertruda gertrude gertrudis gerty gervais
gervasio getachew ghanaanand ghanashyam ghanshyam gheorghe ghislain gia giac giacinta giacomo giana giancarlo
giang gianina gianluca gianna gianni giao giap gideon gigi gilberta gilberte gilbertina gilbertine gilberto
gilda gilemette gillan gilles gilli gillian gillie gilligan gilma gilson gina ginelle gines ginevra ginni
ginnie ginnifer ginny gino giorgi giorgia giorgio giovani giovanna giovanni giovanny gipsy giralda girart giri
girija girik girika girindra giriraaj giriraj girish girja girma gisela gisele gisella giselle gislebert
gisselle gita gitanjali giuditta giulia giulietta giuseppe giustina gizela gladi gladis gladyce gladys gleda
glenda glenine glenn glenna glennie glennis glori gloriana gloriane glyn glynda glynis glynnis gnni gobinda
godfrey godiva golda goldarina goldi goldia goldie goldina goldy goncalo gondebaud gonthier gontran gonzaga
gonzague gonzalo gopaal gopal gopee gopi gorakhanatha gorakhnath gordon gorka goswamee goswami gotum gotzon
gouranga goutam govinda goyo graciano gracie graciela grady granville gratia gratiana grayce grayson grazia
greer greg gregg gregoire gregoria gregorio gregory greta gretal gretchen grete gretel grethel gretna gretta
greyson gricelda grier grigore griselda grissel grover guadalupe gudakesa gudakesha gudrun guendolen guenevere
guenievre guenna guerda guerin guerline guglielma gui guilhemine guilherme guillaume guillem guillema
guillemette guillermina guillermo guim guinevere guinna guiseppe guiu gumersindo gunilla gunnar gurdev gus
gusella gussi gussie gussy gustave gustavine gustavo gusti gustie gusty guyot guzman gwen gwenaelle gwendolen
gwendolin gwendolyn gweneth gwenette gwenneth gwenni gwennie gwenny gwenora gwenore gwyn gwyneth gwynne habib
habiba hac hadi hadley hadria hafid hafsa hai haile haileab hailee hailey hailie haily haitam hakim hal
haleigh halette haley hali halie halimeda halle halley halli hallie hally hamid hamsini hamza hana hanan hanh
hanna hannah hanni hannie hannis hanny haoran hardouin hari harinakshi harinarayan harit harita haritz harlene
harley harli harlie harmon harmonia harmonie harold haron haroon haroun harri harrie harriet harriett
harrietta harriette harriot harriott harrison harvey hasan haskell hassan hassane hassie hatim hatti hattie
hatty hau haydee hayden haylee hayley haylie heber heda hedda heddi heddie hedelin hedi hedvig hedvige hedwig
hedwiga hedy heema hegoi heida heidi heidie helaina helaine helen helene helenka helga helge helier heliodoro
hellen helli helmer heloise helsa helyn henderson hendrika henka henok henri henrie henrieta henrietta
henriette henrique henryetta hephzibah herbert heriberto herluin herman hermann hermela hermelinda
hermenegildo hermia hermina hermine herminia herminio hermione hernan hernando hershel herson herta hertha
herve hester hesther hestia hetti hettie hetty hicham hien hiep hieu higinio hilaire hilario hilary hilbert
hilda hildagard hildagarde hilde hildebert hildegaard hildegard hildegarde hildy hillard hillary hilliary
hilma hilton himadri himani hincmar hinda hipolito hippolyte hiram hiranmay hiranmaya hiranya hiwot hoa hoai
hoan hoang hoat hobart hoc hodei hoi holden holli hollie hollis hollyanne homero hong honorato honore honoria
honorine honorio horace horacio horatia hortense hortensia hosea houcine houssam houssine howard howell hoyt
hristo hua huan hubert huda hudson hue hugh hugo hugues huguette hulda humberto huong hussain hussein huu
huyen huynh hy hyacinth hyacintha hyacinthe hyacinthia hyacinthie hyman hynda iago ian ianthe ibai ibbie ibby
ibon ibrahim ibrahima icie idalia idalina idaline idell idella idelle idette idris idrissa ifeanyichukwu
ifeoma ifunanya ignacio ignasi ignatius igor ihor ike ikenna iker ikhidie ila ilda ildefonso ileana ileane
ilene iliana ilias ilie ilise ilka illa ilsa ilse ilyas ilyass ilysa ilyse ilyssa ima imad imani imanol imelda
immanuel imogen imogene imojean imran imrane ina indalecio inder indira indra inesita inessa inez inga
ingaberg ingaborg inge ingeberg ingeborg inger ingrid ingunna inna inocencio ioan iolande iolanthe iona ionel
ionut ioritz iormina iosif iosu irai iraitz irena irene ireti irina irita irma irvin irving irwin isaac
isabeau isabel isabela isabelita isabell isabella isabelle isabelo isac isadora isadore isahella isai isaiah
isaias iseabal isela iseult isha ishaan ishak ishani isidora isidore isidoro isidre isidro isioma isis islande
ismael ismail ismerie isobel isom issa issac issam issi issie issy itzel iu iulian iva ivah ivan ivania ivanna
ivett ivette ivie ivo ivone ivonne iyad iyan izabel izabella izaiah izan izei iñaki iñigo jabari jace jacenta
jacey jacinda jacinta jacintha jacinthe jacinto jackeline jackelyn jacki jackie jacklin jacklyn jackquelin
jackqueline jackson jacky jaclin jaclyn jacob jacobo jacquelin jacqueline jacquelyn jacquelynn jacquenetta
jacquenette jacques jacquetta jacquette jacqui jacquie jacynth jacynthe jad jada jaden jadesola jadon jadyn
jaeden jagadish jagadisha jagathi jagdeep jagdish jagmeet jagoba jahnu jai jaida jaiden jailyn jaime jaimie
jaimini jaine jairo jakayla jake jakob jalal jaleel jalen jalon jalyn jamaal jamal jamar jamarcus jamel
jameson jamey jami jamie jamil jamila jamima jamir jamison jammie jan jana janae janaya janaye jandira jandy
janean janeczka janeen janel janela janella janelle janene janenna janessa janet janeta janetta janette janeva
janey jania janice janick janie janifer janina janine janis janith janiya janka janna jannat jannel jannelle
jannie janot jany jaouad japhet jaquan jaquelin jaqueline jaquelyn jaquenetta jaquenette jaquith jaren jarod
jaron jarred jarrell jarret jarrett jarrod jarvis jasen jasmin jasmina jason jaume jaunita javas javier javon
javonte jawad jaxon jaxson jaya jayce jaycee jayda jayde jayden jaydon jaylan jaylen jaylin jaylon jayme
jaymee jayne jaynell jayson jazlyn jazmin jazmyn jazmyne jeana jeane jeanelle jeanette jeanie jeanine jeanna
jeanne jeannel jeannette jeannie jeannine jeannot jedediah jedidiah jeferson jeff jefferey jefferson jeffery
jeffrey jeffry jehanna jehanne jelene jemie jemima jemimah jemmie jemmy jen jena jenaro jenda jenelle jeni
jenica jeniece jenifer jeniffer jenilee jenine jenn jenna jennee jennette jenni jennica jennie jennifer
jennilee jennine jennings jennyfer jensen jerad jerald jeralee jeramie jeramy jere jerel jeremiah jeremias
jeremie jeremy jeri jermain jermaine jermey jerod jerome jeromy jeronimo jerrell jerrie jerrilee jerrilyn
jerrine jerrod jerrold jerry jerrylee jess jessa jessalin jessalyn jessamine jessamyn jesse jesselyn jessi
jessica jessie jessika jessy jessyca jett jettie jevon jewell jewelle jhon jhonatan jiahao jiayi jie jill
jillana jillane jillayne jilleen jillene jilli jillian jillie jilly jim jimena jimmie jinny jitender jitendra
joachim joan joana joane joanie joann joanna joanne joannes joannie joanny joany joao joaozinho joaquim
joaquin jobey jobi jobie jobina joby jobye jobyna jocelin joceline jocelyn jocelyne jodee jodi jodie jody joe
joeann joel joela joelie joell joella joelle joellen joelly joellyn joelynn joesph joete jofre johan johana
johann johanna johannah johathan johna johnath johnathan johnathon johnette johnna johnnie johnpaul johnson
joice jojo jokin jolayemi jolee joleen jolene joletta joli jolie joline joly jolyn jolynn jon jonah jonas
jonatan jonathan jonathon jonay jonell joni jonie jonis jordain jordana jordane jordanna jordi jordon jordy
jordyn jorey jori jorie jorrie jorry joscelin jose joseba josee josefa josefina joselyn josep joseph josepha
josephina josephine josey joshua joshuah josi josiah josiane josianne josie josse josselin josselyn jossue
josu josue josy jourdain jourdan jovan jovani jovanny jovany joyan joyann joyce joycelin joye jsandye juana
juanita judah judd jude judeline judi judicael judie judith juditha judson judy judye juieta julee julen jules
juli julian juliane juliann julianna julianne julie julien julienne juliet julieta julietta juliette julina
juline julissa julita julius junette junia junie junina junius juste justen justin justina justine justiniano
justinn justino juston justus justyn juvenal juwan jyoti jyotis jyotsana kabir kacey kaci kacie kacy kaddour
kade kaden kadin kaela kaelyn kai kaia kaila kailash kaile kailee kailey kailyn kaitlin kaitlyn kaitlynn kaja
kakalina kala kaleb kaleena kaleigh kaley kali kalie kalila kalina kalinda kalindi kalli kallie kally kalpana
kalyani kama kamal kamala kamalesh kameko kameron kamila kamilah kamillah kamille kamla kamlesh kamren kamron
kamryn kanak kanaka kanchan kandace kandy kane kania kanishka kannan kannen kanti kanya kara karalee karalynn
karam karan kare karee kareem karel karelle karen karena kari karia kariane karianne karie karil karilynn
karim karin karina karine kariotta karisa karissa karita karl karla karlee karleen karlen karlene karley karli
karlie karlita karlotta karlotte karly karlyn karmen karna karol karola karolann karole karolina karoline
karoly karon karrah karrie karry karson karter karthik kartik karunanidhi kary karyl karylin karyn kasandra
kasey kashyap kashyapi kass kassandra kassey kassi kassia kassie kat kata katalin katarina kate katee katelin
katelyn katelynn katerin katerina katerine katey kath katha katharina katharine katharyn kathe katherina
katherine katheryn kathi kathie kathleen kathlin kathlyn kathrine kathryn kathryne kathy kathye kati katie
katina katine katinka katleen katlin katlyn katlynn katrina katrine katrinka katti kattie katuscha katusha
katy katya kavon kavya kay kaycee kayden kaye kayla kaylah kayle kaylee kayleigh kayley kayli kaylie kaylil
kaylin kaylyn kayode ke keagan keanu keara keaton keegan keeley keelia keely keenan keerti keila keira keisha
keith kelcey kelci kelcie kelcy kelila kellen kelley kelli kellia kellie kellina kellsie kelly kellyann kelsey
kelsi kelsie kelsy kelton kemi kendall kendra kendre kendrick kenia kenna kennedi kennedy kenneth kennith
kenny kent kenton kenya kenyatta kenyon keon kepa kerby keri keriann kerianne kerline kerman kerri kerrie
kerrill kerrin kerry kerstin kervin keshaun keshawn kesley keslie kessia kessiah ketia ketly ketti kettie
ketty keven kevin kevina kevon kevyn keyla keyon keyri keyshawn kha khac khadija khadijah khadim khai khaled
khalid khalifa khalil khang khanh khe khiem khiet khieu khoa khoan khoat khoi khuc khue khuong khuyen kiah
kial kian kiana kianna kiara kiarra kidane kidist kiel kiele kiem kien kiera kieran kiersten kiet kieu kikelia
kiley kilian kim kimberlee kimberley kimberli kimberly kimberlyn kimbra kimmi kimmie kimmy kingston kinh kinna
kinsley kipp kippie kippy kira kiran kirbee kirbie kirby kiri kirk kirsten kirsteni kirsti kirstin kirstyn
kirti kissee kissiah kissie kitti kittie kizzee kizzie klara klarika klarrisa kobe koby kody kolby koldo kole
konstance konstantin konstanze koo kora koral koralle korbin kordula kore korella koren koressa korey kori
korie korney korrie korry kory kraig krasimir kris krishna krishnadas krishnadasa krisia krissie krissy krista
kristal kristan kriste kristel kristen kristi kristian kristie kristien kristin kristina kristine kristofer
kristoffer kristopher kristy kristyn krysta krystal krystalle krystel krystina krystle krystyna kubra kubura
kumar kumari kumuda kurt kurtis ky kyla kyle kylee kyleigh kylen kyler kylian kylie kylila kylynn kym kynthia
kyra kyrstin laal lac lacee lacey lacie ladarius ladislao ladonna laetitia lafayette lahbib lahcen lai laila
laina lainey laisha lakhdar lakisha lakshman lakshmi lakshmidhar lakshminath lal lalita lamar lambert lamin
lamine lamont lan lanae landen lander landon landry lanette laney lang lani lanie lanita lanna lanni lanny
lara laraine larbi lari larina larine larisa larissa laron larry larue laryssa lassana latashia latia latifa
latisha latoya latrena latrina lauraine laural lauralee laurane laure laureano lauree laureen laureline
laurella lauren laurena laurence laurene laurent laurentino laurentiu lauretta laurette lauri lauriane
laurianne laurice laurie laurine laury lauryn lavada lavanya lavena lavern laverna laverne lavina lavinia
lavinie lavon lavonne lawrence lawson laxman laxmi layla layne layney lazare leah leandra leandre leandro
leann leanna leanne leanor leanora leatha lebbie leda leeann leeanne leela leelah leena leesa leese legra leia
leidy leif leigh leigha leilah leilani leisha lela lelah leland lelia lemlem lempi lemuel lenee lenette lenira
lenka lenna lennie lenny lenora lenore leocadia leocadio leodora leoine leola leoline leonanie leonard
leonardo leoncio leone leonel leonelle leonie leonne leonor leonora leonore leontine leontyne leopold
leopoldine leopoldo leora lera leroy leshia lesley lesli leslie lesly lessie lester lesya leta letha lethia
leticia letisha letitia letizia letta letti lettie letty leu leufroy levi lew lewis lexi lexie lexine lexis
lexus lexy leydi leyla lezlie li liam lian liana liane lianna lianne lib libbey libbi libbie libby libere
liberto licha lida liem lien lier liesa liet lietald lieu liher lil lilah lilas lilia lilian liliana liliane
lilias lilith lilla lilli lillian lilliana lillie lillis lilllie lilly lilyan lin lincoln lind lindi lindie
lindsay lindsey lindsy lindy linell linet linette linh linn linnea linnell linnet linnie linwood linzy lionel
lisabeth lisandro lisardo lisbeth lise lisetta lisette lisha lishe lissa lissi lissie lissy lita litzy liuka
liva livia liviu livvie livvy livvyy livy liya liz lizabeth lizbeth lizeth lizette lizzie lizzy llewellyn
llorenc lloyd lluc lluis loc loella logan loi loic lois loise lola lolade loleta lolita lolly loma lon lonee
longin loni lonie lonna lonni lonnie lonny lonzo lope lora lorain loraine loralee loralie loralyn loree loreen
lorelei lorelle loren lorena lorene lorenz lorenza lorenzo loretta lorette lori loria lorianna lorianne lorie
lorien lorilee lorilyn lorinda lorine lorita lorna lorne lorrain lorraine lorrayne lorri lorrie lorrin lory
lothaire lotte lotti lottie lotty lou louella louie louis louisa louise louisette loup lourdes lourdie
lourenco loutitia louvenia lowell loy loyce lu luan luana luat lubna luc luca lucas lucca luce luci lucialina
lucian luciana luciano lucie lucien lucienne lucila lucile lucilia lucille lucina lucinda lucine lucinio
lucious lucita lucius lucretia lucy ludie ludivine ludolphe ludovic ludovika ludwig lue luella luelle luena
luigi luise luka lukas luke luken lula lulit lulita lunise luong lupe lupita lura lurette lurleen lurlene
lurline lusa luther luu ly lyda lydia lydie lyla lyle lyn lynda lynde lyndel lyndell lyndsay lyndsey lyndsie
lyndy lynea lynelle lynett lynette lynn lynna lynne lynnea lynnell lynnelle lynnet lynnett lynnette lynsey
lysanne lyssa mab mabel mabelle mable macaire macario macey maci macie mackenson mackenzie macy mada madalena
madaline madalyn maddalena maddi maddie maddison maddy madel madelaine madeleine madelena madelene madelin
madelina madeline madella madelle madelon madelyn madelynn madge madhav madhuri madie madilyn madisen madison
madisyn madlen madlin madonna mady madyson mae maegan mael maeve mafalda magali magda magdaia magdalen
magdalene maggee maggi maggie maggy magi magin magnolia magnus maguelone mahala mahalia mahamadou mahaut mahdi
mahendra maher mahesh maheswar mahlet mahmoud mai maia maible maica maida maiga maighdiln maikel mair maira
maire maisey maisie maitilde maiya majid makayla makeda makenna makenson makenzie makinwa maksim maksym
malachi malak malanie malati malcolm malena malia malick malik malika malina malinda malinde malissa malissia
mallaury mallie mallissa mallorie mallory malorie malory malti malva malvina malynda mamadou mame mamert mamie
manasse mandaakin mandakini mandi mandie mandy manel manex mangala mangalya manh manik manikya manish manisha
manjusha manley manoj manon manouchka manrique mansour manuel manya marabel marc marcal marceau marcel marcela
marcelia marceliano marcelin marcelina marceline marcelino marcella marcelle marcellina marcelline marcellus
marcelo marchelle marci marcie marcile marcille marckenson marcus marcy mareah maren marena maressa margalit
margalo margaret margareta margarete margaretha margarethe margarett margaretta margarette margarida margarito
margaux margeaux margery marget margette margi margie margit margo margot margret marguerite margy mari mariah
mariam marian mariane mariann marianna marianne mariazinha maribel maribelle maribeth maricarmen marice
maricela maridel marie marieann mariejeanne mariel mariela mariele marielle mariellen marielos marietta
mariette marigold marijo marika marilee marilie marilin marillin marilou marilu marilyn marilyne marin marinna
mario marion mariquilla maris marisa marisela mariska marisol marissa marita maritsa maritza marius mariya
marj marja marje marji marjie marjolaine marjorie marjory marjy markel marketa marko markus marla marlane
marleah marlee marleen marlen marlena marlene marleny marley marlie marlin marline marlo marlon marlyn marna
marne marney marni marnia marnie marouan marouane marquise marquita marrilee marris marrissa marsha marshall
marsiella martelle martguerita martha marthe marthena marti martica martie martim martine martita martiño
marty martynne marut marvin marwa marwan mary marya maryam maryann maryanna maryanne marybelle marybeth
maryellen maryjane maryjo maryl marylee marylin marylinda marylou marylynne maryrose marys marysa maryse masha
massimiliano massimo matelda mateo mateu mateus mathew mathias mathilda mathilde mathurin matias matilda
matilde matt matteo matthew matthias matthieu matti mattia mattie matty mau maud maude maudie maudiel maugis
maure maureen maureene maurene maurice mauricette mauricio maurine maurise maurita maurizia maurizio mauro
mavis mavra maxellende maxence maxi maxie maxime maximiano maximilian maximiliano maximilien maximillia
maximillian maximino maximus maxine maxy maybell maybelle maydelin maye mayeul maymie maynard mayoor mayra
mayte mazie mbarek mbaye mckayla mckenna mckenzie mead meade meagan meaghan meara mebrahtu mechelle meda
medardo mederic meena meenakshi meera megan megane megen meggi meggie meggy meghan meghann meghnad meghnath
mehdi mehetabel mehret mei mekdes mekhi mel mela melamie melania melanie melantha melany melba melchior
melchor melesa melessa melicent melina melinda melinde melisa melisande melisandra melisenda melisent melissa
melissandre melisse melita melitta mella melli mellicent mellie mellisa mellisent melloney melly melodee
melodie melonie melony melosa melquiades melva melvin melvina melyna melyssa menaka mence menka merari merci
mercie meredith meredithe meridel meridith meriel merilee merilyn meris merissa merl merla merle merlina
merline merna merola meron merovee merralee merridie merrie merrielle merrile merrilee merrili merrill merritt
mersey mertie mervin meryl meseret mesfin mhamed mhammed micael micaela micah michael michaela michaelina
michaeline michaella michal michale micheal michel michele michelina micheline michell michelle micki mickie
micky mien mignon mignonne miguel miguela miguelita miguelito mihai mihail mihret mikaela mikayla mikel
mikhail mila mildred mildrid milena mileydi milford milicent milissent milita milka millan milli millicent
millie millisent milo miloud milton milzie mimi mimoun minakshi minda mindy minetta minette minh minna
minnaminnie minne minni minnie minnnie minny minta miquel miquela mirabel mirabella mirabelle mircea mireielle
mireille mirella mirelle mireya miriam mirian mirilla mirlande mirna miroslav misael misha missie missouri
missy misti mitchel mitchell mittie mitzi moc modestine modou mohamad mohamed mohammad mohammed mohan mohana
mohcine mohinder mohini mohsin moina moira moise moisette mokhtar moll mollee molli mollie monah mong monica
monika monique monroe monserrat monserrate monty mor mora morad moreen morgan morgana morgane morganica
morganne morgen moria moriah morissa morna morris mortimer morton mose moselle moses moshe mossie mostafa
mostapha mouad mouhamed mouhcine mouloud mounir mourad moussa moustapha moyna moyra mozell mozelle mufi
mufinella muhammad muire mukesh mukul mulu mureil murial muriel murielle murl murphy murray mustafa mustapha
muyiwa mya myah mykhailo mykhaylo mykola mylene myles myra myrah myranda myriam myrilla myrl myrlande myrle
myrlene myrna myron myrta myrtia myrtice myrtie myrtis nabil nadean nadeen nadege nadia nadine nadir nadiya
nady nadya nael nagabhushanam nahom nahomy nahuel nahum naim naina najib najim najma nakia nalani nalini nam
nananne nance nancee nancey nanci nancie nancy nanda nandini nando nanete nanette nang nani nanice nanine
nannette nanni nannie nanon naoma naomi naomie nara narayan narcis narciso narcisse narendra nari nariko
narinder nash nasir nasra nassim nat natala natalee natalia natalie natalina nataline natalio natalya natanael
natasha natassia nath nathalia nathalie nathan nathanael nathanial nathaniel nathen natividad natka natnael
natty naudet nauzet naveen navin nawal nayeli nazario neal neala nebiyu neculai neda nedda nedi nedra neel
neely neftali neha nehemias nehemie neil neila neile neilla neille neizan nel nelda nelia nelie nell nella
nelle nelli nellie nelly nels nelsito nemesio neoma nerissa nerita nert nerta nerte nerti nertie nerty nery
nessa nessi nessie nessy nesta nestor neto netta netti nettie nettle netty neva nevaeh nevsa newell neysa
neyzan nga ngan nghi nghia nghiem nghiep ngoc ngon nguyet nha nhan nhat nhi nhiem nhien nhon nhu nhuan
nhung nhuong nicanor nicasio nicephore nichol nicholas nicholaus nichole nicholle nicki nickie nicklaus
nickolas nicky nico nicol nicola nicolae nicolas nicolau nicole nicolea nicolette nicoli nicolina nicoline
nicolle nicomedes nicusor nidia niem nigel nikaniki nike nikhil niki nikita nikki nikkie nikko niko nikola
nikolas nikolay nikoletta nikolia nil nilo nilton nimit nina ninetta ninette ninh ninnetta ninnette ninon
niranjan nirbhay niro nisha nissa nisse nissie nissy nita nitin nixie nizar nnamdi noah noami noe noelani
noelia noell noella noelle noellyn noelyn noemi noemie noemy nohemi nola nolan nolana nolie nollie nomi nona
nonah noni nonie nonna nonnah noor nora norah norbert norberto norean noreen norene norina norine norman
normand norri norrie norris norry norval norwood nour noureddine novelia novella nuno nuong nura nuria nya
nyah nyasia nydia nyssa oanh obdulio obie obioma oceane ocie octave octavia octavio odalis odei odele odelia
odelinda odell odella odelle odessa odetta odette odie odile odilia odille odilon odon ofelia ofella ofilia
oger oier oihan oinatz ojaswini olaf olaide oleg olegario oleguer oleh oleksandr olen olenka oleta olga
olimpia olin oliver oliverio olivette olivia olivie olivier oliy ollie olly olmo olufunmi olumide oluwunmi
olva olwen olympe olympia olympie oma omana omar omari omawunmi ombline omolara ona ondrea oneida onida onie
onofre onome onoriode oona oormila opalina opaline ophelia ophelie ora oralee oralia oralie oralla oralle oran
orel orelee orelia orelie orella orelle oren orencio oriana oriande oriane orie orin oriol orion orland
orlanda orlando orlane orlo orly orpha orrin orsa orsola ortensia orval orville osama osbaldo osborne oscar
oscarito oskar osmaro osmin ossama osvaldo oswald oswaldo ot otelindo otha othelia othella othilia othilie
othman othmane otho otilia otis otman otmane otoniel ottilie ottis otto oualid oumar oury ousmane oussama ova
ovidio ovidiu owen ozanne ozella pablo paco pacome padma paige paisley palemon pam pamelina pamella pammi
pammie pammy pandora pansie pansy paola paolina paolo papagena paquito param paramartha parfait pari parvati
pascale pascual pasquale paterne patrica patrice patrick patrizia patti pattie patxi pau paula paule pauletta
paulette pauli paulie paulina pauline paulino paulita paulo pauly pavel pavia pavla pavlo paxton payton pearla
pearle pearlie pearline pecine pedrito pegeen peggi peggie peggy peio pelagie pelayo penelopa penelope peng
penni pennie pepi pepin pepita perceval percival percy pere peri peria perl perle perri perrine perry persis
peru peta petar pete petra petre petrica petrina petro petrona petronella petronia petronilla petronille petru
petunia peyton phaedra phaidra phap phat phebe phedra phelia phil philemon philibert philip philipa philippa
philippe philippine philis phillida phillie phillip phillis philly philomena philomene philothee phong phu
phuc phung phuoc phuong phylis phyllida phyllis phyllys phylys pierette pierre pierrette pierrick pietra
pietro pio pippa pippy placido plamen policarpo pollyanna pooja poornima porfirio portia pramila pran pranav
pranay prasad prasanna prathamesh prayag preity prem prema presley preston primerose pris prisca priscella
priscilla priscille prisha prissie priya priyala providenci pru prudencio prudi prudy prue pulcherie puneet
purnima purushottam pushti qiang quan quang queenie quentin quentine quim quincy quinn quintana quinten
quintia quintilla quintin quintina quinton quique quoc quy quyen quyet quynh rabah rachael rachel rachele
rachelle rachid radha radouane radu rae raeann raegan raf rafael rafaela rafaelia rafaelita rafel rafik
rageshwari rageswari rahal raheem rahel rahim rahsaan rahul raimon raimundo raina raine raiyan raj rajan
rajendra rajesh rajinder rajiv rakel rakesh raleigh ralina ralph ramaa ramesh rameshwar ramiro ramona ramonda
ramses randa randal randall randee randene randi randie randolph ranee rani rania ranice ranique ranjeet
ranjit ranna raoul raphael raphaela raphaelle raquel raquela rashad rashawn rasheda rasheed rasheedah rashid
rasia rasla rati raul ravi rayan rayane raychel rayco raye raymond raymonde raymundo rayna raynell rayshell
rea reagan reanna reba rebbecca rebe rebecca rebecka rebeka rebekah rebekkah reda rediet redouan redouane ree
reeba reece reem reena reese reeta reeva regan reggi reggie regina reginald regine regino regis rehana reid
reiko reilly reinaldo reine reinhold rejean rejeanne remi remigio remilekun remington remy renae renata renate
renato renaud renee renell renelle renie rennie ressie restituto reta retha retta reuben reva revkah rex
reyansh reybaud reymundo reyna reynaldo reynold rheba rheta rhett rhetta rhiamon rhianna rhiannon rhianon
rhoda rhodia rhodie rhody rhona rhonda riane riannon rianon ricard ricardo ricca riccardo richard richie
richmond rici rickey ricki rickie ricky rida rigoberto riki rikki riley rina ritesh riva rivalee rivi rivkah
rivy riya rizwan roana roanna roanne robb robbi robbie robbin robby robbyn robena robenia robert roberta
roberto robina robinet robinett robinetta robinette robinia robinson roby robyn roc roch rochell rochella
rochelle rochette roda rodeline roderick rodger rodi rodie rodina rodney rodolfo rodolphe rodrick rodrigo
rodrigue roel rogelio rohan rohana rohit roi rois roland rolande rolando rollin romain romaine romane romeu
romina romola romona romonda romuald romualdo romy rona ronal ronald ronalda ronaldo ronan roney ronica ronna
ronni ronnica ronnie ronny roobbie roosevelt roque rora rori rorie rory rosabel rosabella rosabelle rosalee
rosaleen rosalia rosalie rosalind rosalinda rosalinde rosaline rosalyn rosalynd rosamond rosamund rosana
rosanna rosanne roscoe roseann roseanna roseanne roselia roselin roseline rosella roselle roselyn rosemane
rosemaria rosemarie rosemonde rosendo rosene roser rosetta rosette roshelle rosibel rosie rosina rosita roslyn
rosmunda rossie rotimi rowe rowena rowland roxana roxane roxanna roxanne roxi roxie roxine roxy roy royce roz
rozalie rozalin rozamond rozanna rozanne roze rozele rozella rozelle rozina ruben rubetta rubie rubina rubye
rudolph rudra rudy rufino rufus rui rukhmani rukmin rupert ruperta ruperto rupinder ruqayyah ruslan russel
russell ruth ruthann ruthanne ruthe ruthi ruthie ruthy rutilia ruyman ryan ryann rycca ryder rylan rylee
ryleigh ryley saad saanvi saba sabina sabine sabino sabrina sabryna sacha sachin sada sadella sadia sadie
sadye safa safira safwan sai saidee saige salah salaidh salem salim saliou sallee salli sallie sallyann
sallyanne salman saloma salome salomi salustiano salvatore sam samanta samantha samara samaria sami samir
samira sammie sammy samrawit samson samuel sande sandeep sandi sandie sandra sandrine sandro sandye sanford
sanjay sanka santi santina santino sanya sapphira sara saraann sarada sarah sarai sarajane sarala saraswati
saree sarena sarene sarette sarina sarine sarisha sarita sarla saroja sarvin sascha sasha sashenka satish
saturnino satyen saudra saul saundra sauveur savanah savanna savannah savin savina savinien savion sayre
scarlett schneider scholastique schuyler scot scott scottie scotty seamus seana sebastia sebastian sebastiao
sebastien seble secundino sedrick segismundo segolene seka sekinat sekou sela selam selamawit selena selene
selestina selia selie selina selinda seline sella selle selma selmer selvin semhar senait sendoa senen sephira
serafin seraphin sergei sergey sergi sergio sergiu sergiy serhii serhiy servando seth severiano severin
severine severino shad shae shahid shaina shaine shakira shakti shakuntala shalewa shalna shalne shan shana
shanda shandee shandeigh shandie shandra shandy shane shanel shanelle shani shania shanie shaniya shankar
shanna shannah shannen shannon shanny shanon shanta shantanu shantee shanti shany shara sharai sharda shari
sharia sharif sharity sharl sharla sharleen sharlene sharline sharmila sharon sharona sharron sharyl shashi
shashikala shaun shauna shaurya shawn shawna shawnee shayla shaylah shaylee shaylyn shaylynn shayna shayne
shea sheba sheela sheelagh sheelah sheena sheeree sheilah shel shela shelagh shelba shelbi shelby sheldon
shelia shelley shelli shellie shelly shelove shemar shena sher sheree sheri sheridan sherie sherill sherilyn
sherline sherman sherri sherrie sherwood sherye sheryl shina shir shirin shirl shirlee shirleen shirlene
shirley shirline shivakari shobhana shoshana shoshanna shresth shresthi shreya shreyashi shridevi shrishti
shruti shubha shubhaprada shwet shyann shyanne siana sianna sib sibbie sibby sibeal sibel sibella sibelle
sibilla sibley sibyl sibylla sibylle sid siddarth siddharth siddhi siddhran sidney sidoine sidoney sidonia
sidonnie sieu sigebert sigfredo sigismond sigmund sigrid sigurd sile sileas silvana silvano silvere silverio
silvia silvie silvino silvio simao simeon simisola simona simone simonette simonne sindee sinh sintayehu
siobhan sioux siouxie siraj siro sisely sisile sissie sitara siusan sixte sixtine sixto siyu skye skyla skylar
slimane sloka smail smita smriti sname sneha sofia sofian sofiane sofie sohaib sohail solange soline solomon
solon som soma somnath somu sonali sondra sonia sonja sonni sonnie sonnnie sonya sophey sophi sophia sophie
sophronia soraia sorcha sorin sosanna sotero soufian soufiane soulaiman souleymane spencer stace stacee stacey
staci stacia stacie stacy stafani stan stanford stanislas stanislav stanley stanton starla starlene starlin
starr stefa stefan stefania stefanie stefano stefany steffane steffi steffie stella stepan stepha stephan
stephana stephane stephani stephania stephanie stephannie stephany stephen stephenie stephi stephie stephine
stephon stesha stevana steve steven stevena stevenson stevie stewart stoddard stormi stormie stuart subhash
subhashini subhasini subodh sucheta sudeva suellen sufian sujata sukanya sukey suki sula sulayman sultana
suman sumaya sumayyah sumitra sunita suong surafel suresh surya suryakant suryakanta suryakantam susan
susanetta susann susanna susannah susanne susette susheel sushil sushma susi susie susy suzann suzanna suzanne
suzete suzette suzi suzie suzon suzy sven swapnil swara swarnalata swarup swassane swati sweta sy sybil sybila
sybilla sybille syble sybyl sydel sydelle sydnee sydney sydni sydnie sylvain sylvan sylvester sylvestre sylvia
sylviane sylvie tabatha tabbatha tabbi tabbie tabbitha tabby tabina tabitha tadeo tadesse taffy taha tahar
tahmina tai tallia tallie tallou tallulah talya talyah tamar tamarah tamarra tamera tami tamia tamika tamiko
tamim tamma tammara tammi tammie tammy tamqrah tamra tamrat tana tanausu tancrede tandi tandie tandy tanguy
tanhya tani tania tanirika tanitansy tansy tanushree tanushri tanvi tanvir tanya taoufik tapan tarah taras
tarek tari tarik tariku tariq tarra tarrah tarun taryn tasha tasia tasnim tatiana tatiania tatum tatyana
taurean taurin tavares tavo tawnya tawsha taya tayeb taylor teagan tedda teddi teddie tedi tedra teena teirtza
tej tekle telesforo telmo temitope teo teodomiro teodor teodora teodoro teodosio teofilo tera terence terese
teresina teresita teressa teri teriann terra terrance terrell terrence terri terrie terrijo terrill terrye
tersina terza tesfaye tessa tessi tessie tessy tevin tewodros thac thach thad thaddeus thai thais thalia tham
thang thanh thao thea theadora theda thekla thelma theo theodora theodore theodose theodosia theophile
theophraste theresa therese theresia theresina theresita theressa therine theron theu thi thia thiago thibault
thibert thien thierry thieu thinh tho thoa thoai thoi thomas thomasa thomasin thomasina thomasine thora thu
thuan thuat thuc thuong thurman thuy thuyet tiago tiana tianna tiburcio tich tien tiena tiep tierney tiertza
tieu tiffani tiffanie tiffany tiffi tiffie tiffy tigist tilda tildi tildie tildy tillie tillman tim timi timmi
timmie timmothy timmy timoleon timoteo timothea timothee tine tinh tiphaine tiphani tiphanie tiphany tirso
tish tisha titi titien titilayo titilope titus toai toan tobe tobey tobi tobias tobiloba tobin toby tobye tod
todd toinette toke toluwani tomasa tomasina tomasine tomeu tomi tomiloba tommi tommie tommy toney toni tonia
tonie tonnin tonya tonye tootsie torcuato torey tori toribio torie torrance torrey torrie tory toussaint tova
tove toñito toño tra trac tracee tracey trach traci tracie tracy trajan tran trang tranh travis travon tre
tremaine tremayne trenna trent trenton tresa trescha tressa tressie treva trever trevion trevor tri tricia
trien triet trieu trilochan trilochana trilok trilokanath trilokesh triloki trinh trish trisha trista tristan
tristian tristin triston trix trixi trixie trixy trong tru truc truda trude trudey trudi trudie trudy trula
trung truong trycia trystan tsegaye tsehay tuan tue tulio tung tuong turold tushar tuy tuyen tuyet twila twyla
txomin ty tybi tybie tyler tyne tyree tyreek tyrel tyrell tyrese tyrique tyrone tyshawn tyson ubaldo udai udit
ugaitz ujjawal ujjwal ula ulices ulises ulla ulpiano ulrica ulrika ulrikaumeko ulrike ulysse uma umang umeko
unai unax unay upendra urbain uriah uriel urko urmila ursa ursala ursola ursula ursule ursulina ursuline urtzi
usha usman uta uttam uyen uzodimma vada vadim vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi valaree
valaria valeda valene valenka valenti valentim valentin valera valere valeria valeriano valerie valerio
valeriy valero valery valerye valina valli vallie vally valma valry valter vance vanda vanessa vang vanh vania
vanna vanni vannie vanny vanya varalakshmi varun vasanti vasco vasil vasile vasudev vasudeva vasudha
vasundhara vasyl vaughn vaz ved veda vedang vedanga vedanshi velda vella velma velva venance venancio
venceslas venita veradis verda verdie vere verena verene vergie veriee verile verina verine verlie vern verna
verner vernice vernie vernon verona veronika veronike veronique vesta vevay vianney vicenc vicent vicenta
vicente vicki vickie vicky victoire victoriano victorien victorin victorino victorio vida vidal vidhur vidhya
vidur vidya vien viet vigile vihaan vijay viki vikki vikky vikram viktor vilhelmina vilma vimal vimala vin
vina vinay vince vincent vincenza vincenzo vinciane vinh vinicio vinita vinni vinnie vinny violante viole
violetta violette viorel virgie virgil virgilio virgina virginie vishnu vishwamitra vita vitalii vitaliy vitia
vito vitor vitoria vittoria viv vivaan vivi vivian viviana viviane vivianna vivianne vivie vivien viviene
vivienne viviyan vivyan vivyanne vladimir vladislav vladyslav vo volodymyr vong vonni vonnie vonny vrinda
vrund vu vuong vy vyas vyky wadson wael wafa waino wale waleran walid wallace wallie wallis walliw walter
walton waly wanda wandie wandis wandrille waneta wanids wasim wassim watson wava waylon wayne webster wei
weldon wenceslao wenda wendeline wendell wendi wendie wendy wendye wenona wenonah werner wesley westley weston
whitney widelene widline wil wilber wilbert wilbur wilburn wileen wiley wilford wilfred wilfredo wilfrid
wilhelm wilhelmina wilhelmine wilie willa willabella willamina willard willetta willette willi william willian
willie willis willyt wilma wilmer wilmette wilner wilnes wilona wilone wilow wilson wilton winfield wini
winifred winna winnah winne winni winnie winnifred winny winona winonah winston winta wisly wm wondimu woodly
woodrow wrennie wyatt wylma wyman wynn wynne wynnie wynny xabat xabi xabier xander xanh xavi xavier xaviera
xaviere xena xenia xenophon xia xian xiang xiao ximena xin xinyi xiomara xoan xochitl xoel xose xuan xuban xue
xurxo xuyen xylia xylina xzavier yadira yael yago yahya yakubu yalonda yami yamilet yamileth yan yancy yaneth
yanira yanis yansi yared yaretzi yaroslav yash yasin yasir yasmeen yasmin yasmine yasser yassin yassine yassir
yaya yazmin yeabsira yeimi yeimy yelena yeni yerai yeray yesenia yesi yesica yessenia yessica yetta yettie
yetty yevette yi yichen yifan ynes ynez yoann yoel yogendra yogesh yoginder yohana yohannes yoko yolanda
yolande yolane yolanthe yon yonas yonatan yonathan yong yordan yordanos yosef yoselin yoshi yoshiko youcef
younes youness yousef youssef youssouf yovonnda ysabel ysaline yseult yu yuliana yuri yuriy yusef yusuf yutong
yuxuan yves yvette yvonne yvrose zabrina zacarias zachariah zacharie zachary zache zachery zack zackary
zackery zahara zahra zaid zain zainab zaira zakaria zakariae zakary zander zandra zane zaneta zara zarah zaria
zarla zaynab zea zeca zechariah zelda zella zelma zena zenaida zenia zephirin zerihun zetta zeus zewdie zhen
zhi zia ziad zigor zihan zilvia zion zita zitella zixuan ziyad ziyu zoe zoeva zoey zoie zoila zoilo zola zonda
zondra zonnya zora zorah zorana zorina zorine zouhair zouhir zsazsa zula zulema zulma zuzana`.split(
		/\s/
	)
);

/** Given names that are ordinary words or places too: Rosa, Grace, Paris. */
export const givenWords: ReadonlySet<string> = new Set(
	`abbey abra abril ada adan adonis adore agustin al alana alba aleta ali alivia alla allegra alli ally alma
alonso alta amable amado amador amante amar amargo ambar amber america ami amina amos an ana anal anastasia
angel angeles angelica angelina april arcade arch ares aria aron art asa asher asia asma astra atlanta august
augusta augusto aura aurora autumn aya baba baby bailey bala ban bang bao barb barbara barbie barney baron
bautista beau bebe bee bel bell bella belle ben benito benjamin bernardo berry beryl bess bienvenido bill
billy bird birdie blanca blaze bliss bo bob bobby bon bong bonita brad brain brandy bren bride brisa brook
brooklyn brooks brown bruno buck bud buddy bunny buster ca cal calida calla cally cam camel camila camilla can
candy cara carey caridad carla carly carmen carmine caro carol carolina carry carter casi castor cat catalina
celeste celia cesar chad chance chandler charity charla charlie chase chastity che chelsea cher cherish cherry
chester chi china chiquita christ christian cicero cielo cierra cinnamon clara claudia clay clement clementine
cleveland co colin colleen colt come concepcion conception constancia constant consuela consuelo cookie cooper
cora coral corny coy cristal cristiano cristina cristo cruz crystal curro curt daffy dahlia daisy dale dallas
dan dante dara daria darian darla dawn dean deb debera debi deja dela delfin delia dell delta deny derrick
desire destiny di diamond diana diego dina dino dios dix dock doe doll dolly dolores domingo don dona dory dot
drake drew dron due dulce dung dusty earl earnest easter ebony ed eddy eden ella elle elly elmer else em
emerald emery enrique era eran eros esmeralda esperanza esta estela estrella eva eve faith fan fancy fang
fanny fausto fay felicity fern fidelity fina flor flora florida ford forest fortune foster france frances
francia francisco franco frank franklin fred freeman fritz gale garland garret garrison gates gay gene general
generoso genesis georgia german gil gilbert giles gill gilly ginger glad glen gloria glory golden grace gracia
graham grant grata gray green griffin guido gunner guru gust gusta guy gypsy ha hala ham han hang hank hans
hao happy hardy harmony harper harry harsh haven hazel hazle heath heather heaven hector helena helio henry ho
holly homer honey honor hop hope houston hui hung hunter huy iban ida iman ines innocent inocente ion ira iris
isa isla islam israel ivory ivy jack jade james jane jared jasmine jasper jay jean jed jenny jesus jewel jimmy
jing jo job joey john johnny jordan jorge josh joy joya juan judge julia juliana julio jun june junior justice
justo kale kaya kelvin ken ki kin king kip kit kitty lacy lam lana lance lane lap lark lata laura laurel
lazaro lea lee lei leila lena leo leon leona lia lidia lila lily lina linda linea ling lino lira lisa liv liza
loan lona london long lorry lotta lovely loyal lucia lucio lucky luis luisa lulu luna luz lyric mac mack mag
magdalena major mala malo man manda mani manolo manuela mara marcia marcial marciano marco marcos marga
margarita marge maria mariana mariano marina marine marino mark marques marquis marta martial martin martina
mason maura maverick max maxim maxima maximo maxwell may maya meg melody mercedes mercy merlin merrily merry
meta mia midge mike mil milan miles miller milly min mina minerva ming mira miracle miran miranda misty
modesta modestia modesto modesty moises molly mommy mona montana monte morena muffin musa myrtle nacho nada
name nan nana nanny napoleon nata naval ned nelson neo newton nia nick nils nine noble noel norma nova nu oda
okey ola ole olia olive om omer opal oral page palma paloma pamela pancho paris parker pascal pat patience
patricia patricio patsy patty paul paz pearl pedro peg pen penny pep pepe perfecto perla pet peter phi phoebe
pia pie pier pierce pilar ping pink pinkie piper pol polly pooh poppy porter precious price primitivo prince
princess prosper prudence qing queen querida quieta quinta rafa ramon rana randy ransom raven ray rebeca reed
reina rena rene rey reyes rhea rica rick rico rim risa rita river robin rocio rocky rod roger rogers roma
roman romeo ron ronda ros rosa rosario rose rosemary ross rosy row rowan royal rubi rubia ruby russ rusty ruta
sa sabra sage said sal sally salma salomon salvador samba sameer sana sancho sandy sang santa santiago santos
sao sapphire sari scarlet sean segundo sena serena serene serenity serge severo shade shay sheila shell sherry
shiv si sienna sierra silas silva silvestre sim simon sincere sissy sister sita sol soledad son song sonny
star sterling stone storm stormy sue suma summer sunny sunshine susana swami ta tad talia tally talon tam
tamara tan tanner tao tara tat tate ted teddy tejas telly teresa terry tess that thong thy tia tiara tierra
tiff tilly timothy tin tina ting tito tom toma tomas tome ton tony tope toy trace tram transito trey trina
trinity troy tucker tuesday turner tyra unique urban urbano uy val vale valencia valentia valentina valentine
valentino valida veer velvet vena ventura venus vera verla veronica vi victor victoria viola violet virginia
vital viva vivia wade waldo walker wally ward warren wellington will willow willy windy wren yang yen ying
yuan`.split(/\s/)
);
