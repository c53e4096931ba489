// Surnames, lower case without accents. Facts from public lists: the U.S. Census and Social Security
// names and the Spanish statistics office's, as the npm packages @zxcvbn-ts/language-en, -es-es and -pt-br (MIT) bring
// them, the name lists of @faker-js/faker (MIT), and, put together by hand from general knowledge and checked by no
// register, names common in El Salvador and in families of Cambridge schools (Haitian, Cape Verdean, Ethiopian,
// Eritrean, Bengali, Indian, Chinese, Vietnamese, Arabic). Names that are ordinary words too stand apart: the
// Hunspell dictionaries of both languages (npm dictionary-en, dictionary-es) know them in lower case.

/** Surnames that are no ordinary word. */
export const surnames: ReadonlySet<string> = new Set(
	`
	abernethy ahmadi alleyne ardon braithwaite castel chiu dasgupta destine dorvil farouk featherstone fujita fukuda
	greenidge haidari hasegawa hayashi holz hosseini hsieh inoue ishikawa karimi kimura kobayashi kovacs kuznetsov
	lindholm matsumoto mohammadi moradi murakami nakajima nazari noori okada papadakis pettibone popov quimby rahimi
	saito sasaki shehadeh shimizu sokolov szabo takahashi tsai tsui volkov yamada yamaguchi yoshida zaman
	peñate umaña membreño majano asante osei boateng montrond mensah owusu agyeman appiah amoah darko nkrumah adjei quaye tetteh acheampong halloway calloway galloway fontanez petrosyan hakobyan sargsyan
	adeyemi okonkwo okafor eze nwosu obi achebe balogun adebayo ogunleye mwangi kamau odhiambo wanjiku moyo ndlovu dlamini nkosi sithebe gebremedhin woldemariam hailemariam tesfamariam abebe kidane
	kowalczyk delacroix hennessy dunleavy lindqvist vandermeer thornquist casco montes quijada dubon escobar okafor stavros goldman
	aaron abad abarca abascal abbott abdallah abdi abdullah abebe abel abell abella abellan abernathy abeyta abney
abraham abrams abrego abreu abshire acedo aceituno acevedo achari acharya acker ackerman acosta acuna acuña
adair adam adame adams adamson adcock addison aden adeyemi adhikari adiga adkins adler afonso agarwal agee
agnew agrawal aguado aguayo agudelo aguera aguero aguiar aguilar aguilera aguirre agullo agusti ahern
ahluwalia ahmad ahmed ahrens ahuja aiello aiken ainsworth akers akhtar akhter akin akins akter alam alanis
alaniz alaoui alarcon albaladejo albarracin albarran alberdi albero alberola albers albert alberto albertson
albrecht albright albuquerque alcala alcantar alcantara alcaraz alcazar alcañiz alcindor alcocer alcolea alcon
alcorn alderman aldrich aldridge alejandro alejo aleluia alemany alemu alencar alexander alexandre alfama
alfaro alfonso alford algaba alger aliaga alicea allan allard allen aller allison allman allred almagro
almansa almanza almaraz almazan almeida almendros almonte alonzo alsina alston altamirano altenwerth altman
alva alvarado alvarenga alvarez alvaro alves alvim amaral amaro amat amato amaya ambrose amengual ammons
amorim amoros amrani anaya anchieta anders andersen anderson andino andrada andrade andrades andre andres
andreu andrew andrews andrioli andrus andujar anes anglin anguiano anguita anjos ankunding ansari antelo
antequera anthony antoine antolin anton antonio antunes antunez aparicio apodaca aponte applegate aquino
aracil aragon aragones aramburu arana aranda arango aranguren araque araujo araya arcas archibald archie
archuleta arellano arevalo arguelles arguello argueta arias aristide ariza arjona armendariz armengol armenta
armenteros armijo armstead armstrong arnaiz arnal arnau arndt arnett arnold aroca arora arrabal arranz
arredondo arregui arreola arriaga arribas arrieta arrington arruda arsenault arteaga artero arthur artiga
artigas artiles artis asan asbury asencio asenjo asensi asensio ashby ashcraft ashe ashford ashley ashmore
ashton ashworth askew assefa assis assuncao atchison atencio atherton atienza atkins atkinson atwell atwood
auer aufderhar auguste augustin augustine austin auth autry avalos avelar avery avila aviles ayala ayele ayers
ayllon ayres ayub ayuso azcona azeredo azevedo aznar azorin babb babcock babin baca bach bachman bader badia
badillo badu baena baer baessa baez baeza baggett bagley bagwell bahena bahringer bai bain baines bair baird
balaguer balderas baldwin bales balistreri ballard ballester ballesteros baltar baltazar bandeira bandopadhyay
bandy banerjee bankston bannister banuelos baptista baptiste baquero barahona barajas barbaresco barbee
barbera barbosa barbour barcelo barcena barcia barclay barden barea barela barfield barger barham barkley
barksdale barlow barnard barnett barnette barnhart barnhill baro barone barquero barr barrachina barrado
barragan barral barraza barreda barreiro barrena barrero barreto barrett barrientos barrionuevo barron barros
barroso barrows barrul barry bartell bartels barth bartholomew bartlett bartley bartoletti bartolome barton
bas baseggio basham bashirian bassett bastida bastien bastos batchelor bateman batista batiste batlle batres
batson battaglia batten batts batz bauch bauer baugh baughman baum bauman baumann baumbach baumgartner bauza
baxley baxter bayer baylor bayne bayo bayon bayona baz bazan bazarelo bazile bañuelos beahan beal beale beall
beals bearden beasley beattie beatty beaty beauchamp beaudoin beaulieu beauregard beauvoir beavers becerra
bechtelar beckett beckham beckman beckmann beckwith becnel bedard bedford bedi bednar bedoya beebe beeler
begay begley begum behrens beier bejar bejarano bekele belanger belcher belda belenguer belizaire bellamy
bellevue bellido bellon belmonte belton beltran benacchio benali benavent benavente benavides benavidez
benedict benefield benitez bennani benner bennett benoit benson bentley benton berbel berenguer berge bergeron
bergman bergnaum bergstrom berhane berlanga berman bermejo bermudes bermudez bernabe bernabeu bernad bernades
bernadin bernal bernard bernardes bernardez bernat bernhard bernier bernstein berrada berrio berrios berrocal
berryman bertomeu bertram bertran bertrand berube betancor betancourt bethea bethel betts betz beverly beyene
beyer bhadresha bharadwaj bhat bhatia bhatt bhattacharya bhattathiri bhuiyan bicalho bickford biddle bienaime
bigelow biggs bilbao billingsley billiot billups bingham binkley bispo bisson bittner bivens bivins bizzo
blackburn blackman blackmon blackwell blackwood blaine blair blais blake blakely blalock blanch blanchard
blanchette blanes blankenship blanton blas blasco blaylock blazquez bledsoe blevins blick blocker blodgett
blount blum blythe boada boateng boatwright bobbitt bocaiuva bocanegra bock bode boehm bogan boggs bogisich
bohannon bohn bohorquez boisvert boix boland bolaños bolden bolduc bolen boles bolin boling bolivar bollinger
bolsonaro bolton boluda bonet bonhomme bonilla bonillo bonner boone boothe borba borborema bordelon borden
boren borer borges borja borras borrego borreguero borrell borrero borsoi bosch bosco bose bostic bostick
boswell botelho botello botsford bou bouchard boucher boudreau boudreaux boukhari bourne bourque bouzas bouzid
bowden bowen bowens bower bowie bowles bowlin bowser boyce boyd boyer boykin boyle boyles boynton boza bozeman
brackett bradbury braden bradford bradley bradshaw bradtke brady braga bragg brakus branco brandao brandenburg
brandon brandt branham brannon branson brant brantley brasiliense braswell bratcher bratton braun braxton brea
breaux breeden breedlove breen breitenberg brekke brenes brennan brenner brent brewster brice briggs brill
brinkley brinkman brinson briones briscoe briseno briseño brito britt brittain britton brizuela brock brockman
broderick brogan bronson broome brotons broughton broussard browder brower browne brownlee broyles brubaker
bruce bruen brumfield bruner brunner bruns brunson bruscato bruton brutus bryan bryant bryson buchanan
buckingham buckley buckner buckridge buendia buffington buford bui buitrago bullard bumgarner bundy bunn
bunnell bunting burch burchett burchfield burdette burdick burge burgess burgos burk burke burkett burkhart
burkholder burks burleson burley burnett burnette burney burnham burnside burr burrell burris burroughs burt
burton busby busch busquets buss bussey bustamante bustos butterfield byars byers bynum byrd byrne byrnes
caamaño caban cabanillas cabral cabrera cabrerizo cabrero caceres cade cady cagle cahill cai caicedo cain
calabrese calabuig calatayud caldas calderon caldwell calero calhoun calix calkins callahan callaway calleja
callejas callejo callender calloway calvente calvert calvillo calvin calzada camacho camarena camargo
camarillo cambell cameron caminha campbell campillo campoy canady candel candela candelaria canet canfield
cano canosa canovas cantarero cantero cantos cantrell cantu cantwell canty cao caparros capdevila capps
caraballo caravaca carbajal carbajo carballo carbo carbone carbonell carcamo carden cardenas carder cardona
cardoso cardoza cardwell carias carl carlin carlisle carlos carlson carlton carman carmichael carmo carmona
carnahan carneiro carnero carney caron carpio carr carracedo carranza carrascal carrasco carrascosa
carrasquillo carreira carreon carrero carretero carreño carrillo carrington carrion carroll carson carswell
cartagena cartwright caruso carvajal carvalhal carvalho carvalhosa cary casal casals casanovas casares casarez
cascales casey casillas caskey cason casper cass casseus cassidy cassin castaneda castañeda casteel castejon
castell castella castellano castellanos castello castellon castells castilho castillejo castiñeira castleberry
castrillo caswell catala catalan catalano cates cathey catron caudill caudle cauduro causey cavanaugh cavazos
cayuela cazares cazorla cañada cañadas cañas cañellas cañete cañizares cea ceballos cebrian cecil cedeño
cedillo cejudo celestin centeio centeno cepeda cerdan cerejeira cerezo cerna ceron cerrato cerritos cervantes
cervantez cervera cespedes chacon chadwick chaffin chakraborty chalmers chamberlin chamizo chamorro champlin
chan chaney chang chaoui chaparro chapin chapman chappell charles charlton chastain chatman chatterjee
chattopadhyay chaturvedi chau chaudhary chaudhry chauhan chavarria chaves chavez chavis cheatham checa chen
cheney cheng chery chesser cheung childers childress chilton chinchilla chisholm chism chisolm choate choi
chong chopra choudhury chowdhury christensen christenson christiansen christianson christie christman
christopher christy chu chun chung churchill cidade cifuentes cintron cisneros cisse clancy clanton clapp
clark clarke clarkson clary claveria clavero clavijo clawson clayton cleary clegg clem clemens clemente
clements clemmons clemons clervil clevenger clifford clifton climent cline clinton clough cloutier coates cobb
cobbs coble cobo cobos coburn cochran cochrane cockrell codina cody coe coelho coello coffey coffman cohen
cohn coimbra coker colbert colburn colby cole coleman coles coley colindres coll collado collantes collazo
colley collins colmenero colom coloma colomer colson colunga colvin colwell combs comesaña compere compton
comstock conaway conejero conesa conger conklin conley conn connell connelly conner conners connolly connor
connors conover conrad conroy considine conti contreras conway conyers cooke cooley coombs coon cooney coons
copeland copley corado corbacho corbalan corbett corbin corbitt corcoles corcoran cordeiro cordell cordoba
cordova coreas corey corkery corley cormier cornejo cornelius cornell cornett cornish cornwell coronado corpas
corpeño corrales correia corrigan cortez cortijo corwin cosby cosgrove costello cota cote coto cotrim cotter
cotto cottrell coughlin coulibaly coulter courtney coutinho couto couture covarrubias covey covington cowan
cowart cowles cowley coyle coyne cozar crabtree craddock craig crain cramer crandall cranford crawford crawley
crayton creamer creech creel creighton cremades cremin crenshaw crespin crespo crider crist cristobal criswell
crittenden crockett cromer cromwell crona cronin crosby croteau crouch crouse crowe crowell crowley
cruickshank crum crump cruse crutcher crutchfield cuartero cubas cubero cubias cuellar cuenca cueto cui
culbertson cullen culp culpepper culver cummerata cummins cunha cunningham cupp curbelo curiel curley curran
currie currier curtin curtinaz curtis curto cushman custer cutillas cyr dabney dach dahl dai daigle dailey
daley dalmau dalton dambros damico damon damron dancy dangelo daniel daniels danielson danner dantas darby
darden darnell dasilva daugherty david davidson davies davila davis davison dawkins dawson dayton daza deaton
deckow dees dehart dejesus delacruz delafuente delagarza delaney delao delapaz delarosa delatorre deleon
delfino delgadillo dellinger deloach delong delossantos delrio deluca delva delvalle demarco demers demissie
dempsey denesik deng denham deniz denney denning dennis dennison denny denson deras derisier derr desai
desantis deshmukh deshpande desimone desir desrosiers dessalines desta devar devesa devine devito devlin
devore devries dewey dewitt dexter dhawan dhillon diallo diarra diaz dibbert dickens dickerson dickey dicki
dickinson dickson diegues dieguez diehl dietrich dietz dieujuste diggs dill dillard dillon dinh dion diop
dixon diz doan dobbins dobbs dobson dockery dodd dodson doherty dolan domenech domingues dominguez dominici
dominquez donahue donaire donald donaldson donnell donnelly donohue donoso donovan dooley doran dorcely dorman
dorn dorneles dorris dorsainvil dorsey dorta dortch dorval doss dotson doty dougherty doughty douglas douglass
dourado dover dow dowd dowdy dowell dowling downey doyle dozier drayton driscoll drummond drury du duan duarte
dubashi dube dubois dubon dubose dubuque duckett duckworth dudley dueñas duffy dugan dugas duggan dugger dumas
dumitru dunaway dunbar duncan dunham dunlap dunn dunne dunning duong dupont dupre dupree dupuis duran durand
durant durbin durden durgan durham durr dutra dutta dutton duval duvalier duvall dwivedi dwyer dyer dykes
dyson earle earley earls easley eason easterling eastman easton eaton eaves ebert echevarria echeverria echols
eckert edgar edmond edmonds edmondson edo edouard edward edwards effertz egan egea eggleston egido elam
eldridge elias elizondo elkins eller ellington elliot elliott ellis ellison ellsworth elmasri elmore elrod
elsayed elston elvira ely emanuel emard embranthiri embry emerson emmerich emmons encinas eng engel engle
ennis enos enriquez epperson epps epstein erazo erdman erickson ernser ernst ervin erwin escalante escalona
escamilla escobedo escolano escoto escribano escriva esparza espi espin espinar espino espinola espinosa
espinoza esposito esquibel esquivel esteban estebanez estep estepa esteve esteves estevez estime estinfil
estrada etheridge etienne etxebarria etxeberria eubanks evangelista evans everett everhart evers evora ewing
exantus exposito ezell faber fabian fabra fabregas fabregat fadel fagan fagundes fahey fain fairbanks
fairchild fairley faison fajardo falcao faleiros falk fallon falqueto fandiño fanning farah faria farias
fariña farley farnsworth farr farrar farre farrell farrington farris faulk faulkner faust feeney feest feijoo
feil feitosa felder feldman feldstein feliciano felipe feliu felix felton feng fennell fenner fenton ferguson
fernandes fernandez ferrandez ferrandiz ferrando ferrara ferrari ferraro ferraz ferre ferreira ferreiro
ferrell ferrer ferrera ferreras ferrero ferri ferris ferro ferrolho fidalgo fidelis fielder fierro fife figo
figueira figueiredo figueiroa figueras figueroa fikre fils fincher findley fink finley finn finnegan finney
fioravante fiore fischer fishman fisk fitch fite fitts fitzgerald fitzpatrick fitzsimmons flagg flaherty
flamenco flanagan flanders flannery flatley fleck fleming flemming fletcher fleurant fleurimond fleurissaint
florez florido floyd flynn fogle foley folse folsom fong fonseca fontaine fontan fontenot fontes foote forbes
foret forman forney forrest forrester forsyth forsythe fortenberry fortes fortier fortin fortner foss fournier
foust foy fraga fraile fraley frami franch francis francois franecki franey frantz franz fraser frasier frazer
frazier frederick fredericks fredrickson freed freedman freire freitas fresneda freund frey frick friedman
frierson friesen fritsch frizzell frota frye fuchs fugate fulcher fullerton fulmer fulton fultz funderburk
funes fung fuqua furman furquim furr furtado fusco fuster gabaldon gabarre gabarri gabriel gaddis gaddy gadea
gaffney gage gagne gagnon gago gaia gainey gaitan gaither galarza galbraith galdamez galdeano galdon galeano
galeas galera galiana galiano galicia galindo galisteo gallagher gallardo gallego gallegos galloway galvan
galvez galvin gamarra gamboa gamero gamez ganaka gandara gandhi gandia gandy gann gannon gant gantt gao gaona
garate garay garber garces gardiner gardner gargallo garibay garica garmendia garmon garnett garrastazu
garrett garrido garriga garris garrote garvey garvin gary garzon gasco gascon gaskin gaskins gaspar gass
gastelum gaston gatewood gatlin gauthier gavilan gavin gavira gaylord gaytan gazquez gea geary gebre
gebremariam gebremedhin gebreselassie gedeon geer geiger gelabert gentile gentry george gerald gerard gerber
gerhold gerlach germain getachew getz ghebre ghebremichael ghosh gibbs gibson gifford gijon gilabert gilchrist
gillen gillespie gillette gilley gilliam gilliland gillis gilman gilmore gilson gimenez gimeno giner gines
ginn giordano gipson giraldez giraldo girard girma giron girona giroux gisbert gislason gladden gladney glaser
gleason gleichner glenn glover glynn goad goble gochez goddard godfrey godinez godoy godwin goebel goetz goff
goforth goicoechea goins goldberg goldman goldner goldsmith goldstein gollum gomariz gomes gomez gomis
goncalves gongora gonsalves gonzaga gonzales gonzalez gonzalo gonzalvez gooch goode gooden goodman goodrich
goodson goodwin gorczany gordillo gordon gorham gorman goss gossett gottlieb gough gould goulet gouveia gowda
goyette goñi grady graf graff granado granados granda granger grantham grau grayson graña greathouse greco
greenberg greene greenfelder greenfield greenholt greenlee greenwood greer gregg gregorio gregory greiner
grenier gresham grewal grice grier griffis griffith griffiths griggs grigsby grijalva grimm grisham grissom
griswold groce grogan grooms grossman grover groves grubb grubbs gu guajardo guaman guandique guarato
guardiola guasch guenther guerin guerreiro guerrier guevara gueye guffey guha guidry guijarro guillamon
guillaume guillem guillen guillory guinn guirado guirao guisado gulgowski gulley gunderson guneta gunn gunter
gunther guo gupta gurley gurule gurung gusikowski gustafson guthrie gutierrez gutkowski gutmann guyton guzman
haag haas habte habtemariam hackett hackney haddad hadden hadley hagan hagen hagenes hager haggard haggerty
hagos hahn haight haile hailey hailu haines hairston hakim halcomb hales haley haller hallman halsey halstead
halverson halvorson hamblin hamby hamdan hamel hamer hamill hamilton hamlin hamm hammes hammett hammond
hammonds hammons hampton hamrick hancock handley hane hanes haney hankins hanley hanlon hanna hannah hannon
hansen hanson haque harber harbin harden hardesty hardin hardison hardman hardwick hargis hargrove harkins
harlan harley harlow harman harmon harms haro harrell harrington harris harrison harter hartley hartman
hartmann hartwell harvey harwell harwood hasan haskell haskins hass hassan hassell hastings hatcher hatchett
hatfield hathaway hatley hatton hauck haugen hauser havens hawes hawkins hawley hawthorne hayden haynes hays
hayward haywood headley headrick healey healy heaney hearn heathcote heaton hebert heckman hedges hedrick
heffner heflin hefner hegde hegmann heidenreich heim hein heinz helms helton hemphill henao henderson hendrick
hendricks hendrickson hendrix henke henley hennessey henning henriques henriquez hensley henson heras herbert
heredia herman hermann hermida hermiston hermosilla hernadez hernan hernandes hernandez hernando hernanz
herndon herraez herraiz herranz herreros herrick herrington herrmann herron hershberger hervas herzog hessel
hester hettinger hevia hewitt hiatt hibbard hickle hickman hickson hidalgo hidelfonso higdon higginbotham
higgins higgs hightower higuera higueras hilaire hildebrand hildreth hilliard hilll hillman hilpert hilton
himes hindman hinds hines hinkle hinojosa hinson hinton hintz hirsch hirthe hita hitchcock hite hitt hoang
hobbs hobson hodge hodges hodgson hodkiewicz hoeger hoff hoffman hoffmann hogg hogue holbrook holcomb holcombe
holden holgado holguin holland holley holliday hollingsworth hollins hollis holloman holloway holm holman
holmes holt holton homan homem homenick honeycutt hong hopkins hoppe hopson hoque horan horne horner hornsby
horowitz horsley horton horvath hoskins hossain hostetler hou houck hough houghton houle houser howard howe
howell howerton howland hoyle hoyt hsu hu huang hubbard huber hubert huddleston hudgens hudgins huel huels
huerta huertas huete huey huezo huffman huggins hughes hughey huguet huixtlacatl hulsey humes hummel humphrey
humphreys humphries hundley hungria huntington huntley hurd hurley hurst hurtado huskey hussain hussey huston
hutchens hutcherson hutcheson hutchings hutchins hutchinson hutchison hutson hutto hutton huynh hwang hyatt
hyde hyland hyman hynes hyppolite ibarra ibañez iborra ibrahim idelfonso idrissi igrejas ildefonso illan
illescas infante ingle ingram iniesta inman iqbal irahet iraheta iranzo irby iriarte irizarry irvin irvine
irving irwin isaac isaacs isaacson isbell ismail isom ison ivanov ivanova ivars iverson ivey iyengar iyer
izaguirre iñigo iñiguez jackson jacob jacobi jacobo jacobs jacobsen jacobson jacoby jacques jaeger jaen jaime
jaimes jain jakubowski jama jameson jamison jandres janes jangid jansen janssen janvier jaquez jara jaramillo
jardim jareño jarrell jarrett jarvis jaskolski jasso jast jauregui jaynes jeanbaptiste jeanty jefferies
jeffers jefferson jeffery jeffrey jeffries jenkins jennings jensen jenson jeong jerde jernigan jerome jessup
jeter jett jewell jewett jha jia jiang jimenez jimeno jiminez jin joachim jobe jodar johansen johar johnson
johnston joiner jolley jones jorda jordon jorgensen jorgenson josaphat jose joseph joshi jove jovel jover
joyce joyner juarez judd jude jules julian julien jung junqueira justus kabir kadar kahn kakkar kamal kamat
kamath kamau kaminski kanaria kane kanea kang kanimal kaniyar kano kanzaki kaplan kapoor kara karam karan
kardache karem karen karim karr kasper kassa kassulke katz kauffman kaufman kaul kaur kautzer kay kaye keane
kearney kearns keating keaton kebede keck kee keebler keefe keefer keegan keeler keeling keenan keene keener
keeney keeton keita keith kelleher keller kelley kellogg kellum kelly kelsey kelso kemmer kemp kemper kendall
kendrick kennedy kenney kenny kent kenyon kerluke kern kerns kerr kertzmann kessler ketchum khalid khalil
khanna khatri khatun khoury kidane kidd kidwell kiefer kiehn kieu kihn kilback kilgore killian kilpatrick kim
kimball kimble kimbrell kimbrough kimmel kinard kincaid kindelan kingsley kinney kinsey kirby kirchner kirk
kirkland kirkpatrick kirkwood kirlin kiros kiser klein kline kling klinger klocko knapp knoll knott knowles
knowlton knox knudsen knudson knutson kocchar koch koehler koelpin koenig koepp kohl kohler kohn kolb kong
konopelski koonce koontz kopp korta kortajarena koss kovacek kovach kowalski kozey kozlowski kraft krajcik
kramer kranz krasnova krauel kraus krause krauss krebs kreiger kremer krieger kris krishnan kroll kronbauer
krueger kruger kruse kshlerin kub kuhic kuhlman kuhn kulas kulkarni kumar kunde kunkel kuntz kunz kunze kuphal
kurtz kutch kuvalis kuykendall kuzmina kwan kwok kwon kwong kyle kyra labadie labbe laborda laboy labrador lac
lacerda lacey lachance lacroix ladd ladner lafferty laflamme lafleur lafontant lafuente lage laguerre lahoz
lai lainez lakin lamar lamas lambert lamm lamour lancaster landa landaverde landers landis landrum landry
laney lang langdon lange langford langley langlois langosh langston langworth lanham lanier lankford lantz
laplante lapointe laporte lara larios larkin larose larrañaga larrea larrosa larry larsen larson larue lasa
lasheras laso lassiter laster lastra latham latimer latorre lattimore lau laubert lauer laughlin laureano
laurent laurore lavigne lavin lavoie lawler lawless lawrence lawson lawton layne layton leach leahy leake
leannon lear leary leavitt leblanc lebsack leclair ledbetter ledesma ledford ledner ledo ledoux leeper
lefebvre leffler leger legesse legg leggett legros lehman lehmann lehner leigh leighton leite leiva lemaster
lemay leme lemieux lemke lemma lemmon lemos lemus lennon lentz lenz leonard leone leonor lerma lerner leroy
lesch leslie lessard lester leung leuschke levesque levin levine lewandowski lewis leyva lherisson li liang
liao libby liebana lightfoot ligon liles lilley lillo lilly lim lin linares lincoln lind lindberg linder
lindgren lindley lindquist lindsay lindsey lindstrom linkous linn lins linton linville lipscomb lisboa littel
littlefield littlejohn littleton liu livingston livramento liñan llacer llado llano llanos lledo llinares llop
llopis llorca llorens llorente lloret lloyd lluch lobato locatelli lochner locke lockett lockhart locklear
lockman lockwood loera loftin loftis lofton logan logsdon logue lomax lomba lombard lombardi lombardo lomeli
londoño longo longoria loomis looney loper lopera lopes lopez lora lorca lorente lorenz lorenzo losa losada
lott louis louissaint loureiro lourenco lourinho louzada lovato lovejoy lovelace loveless lovell lovett lovo
lowe lowell lowery lowman lowry loy loya loyd lozada lozano lu lubin lubowitz lucas luce lucena lucero luciano
luckett ludwig lueilwitz luengo luettgen luevano lugo lujan luke lumbreras lumpkin lund lundberg lundi lundy
lunsford luo luong luque lusk luster luther luttrell lutz luu ly lyle lyles lyman lynn lyon lyons lytle maas
mabe mabry macdonald macedo macejkovic macgyver machado machin machuca macia macias mack mackay mackenzie
mackey mackie macklin maclean macon maddox madison madrigal madsen madueño madureira maes maeso maestas
maestre magalhaes magan magana magaña magdaleno magee maggio magro maguire mahaffey mahajan mahan maher
mahmoud mahon mahoney mai maia maier mairinque maki malafaia malagon malave malcolm maldonado malhotra malik
malley mallo mallory malloy malone maloney mamani mamo mancebo mancera mancia mancini mancuso maness mangum
manjon manley mann manns manrique mansfield mansilla manso manson mansour mante manuel manzanares manzano
manzo mao maples maqueda marar marcelin marchand marchante marchena marcotte marcum marcus mari marin marinho
marion mariz mariño markham markley marlow marlowe maroto marquardt marquez marquina marr marrero marroquin
marshall martel martell martens marti martindale martinez martino martins martorell martos martz marvin marx
mascarenhas mascareñas masip masri massa massey massie masterson matamoros mateo mateos mateu matheny matheson
mathews mathias mathieu mathis mathurin matias matilla matlock matney matos matson matteson matthew matthews
mattingly mattison mattos mattox mattson matute mauldin maupin maurer mauro maxey mayberry mayers mayert mayes
mayfield mayhew maynard mayoral mayorga mays maza mazariego mañas mcadams mcafee mcalister mcallister mcarthur
mcbee mcbride mccabe mccaffrey mccain mccall mccallister mccallum mccann mccarter mccarthy mccartney mccarty
mccaskill mccauley mcclain mcclanahan mcclellan mcclelland mcclendon mcclintock mccloskey mccloud mcclung
mcclure mccollum mccombs mcconnell mccool mccord mccorkle mccormack mccormick mccoy mccracken mccrary mccray
mccreary mccue mcculloch mccullough mccune mccurdy mccutcheon mcdade mcdaniel mcdaniels mcdermott mcdonald
mcdonnell mcdonough mcdougal mcdowell mcduffie mcelroy mcewen mcfadden mcfall mcfarland mcfarlane mcgee
mcgehee mcghee mcgill mcginnis mcglynn mcgovern mcgowan mcgrath mcgraw mcgregor mcgrew mcguire mchenry mchugh
mcinnis mcintire mcintosh mcintyre mckay mckee mckeever mckenna mckenney mckenzie mckeown mckinley mckinney
mckinnon mcknight mclain mclaughlin mclaurin mclean mclemore mclendon mcleod mcmahan mcmahon mcmanus mcmaster
mcmillan mcmillen mcmillian mcmullen mcmurray mcnabb mcnair mcnally mcnamara mcneal mcneely mcneil mcneill
mcnulty mcnutt mcpherson mcqueen mcrae mcreynolds mcswain mcvay mcvey mcwhorter mcwilliams meacham mead meade
meador mears medeiros medhurst mediavilla medley medlin medlock medrano meehan meeker meeks megias mehra
mehrotra mehta meier meireles mejia mejias mekonnen melaku melancon melara melendez melero melgar melgarejo
melian mellado mello melo melton melvin mena menard menchaca mendenhall mendes mendez mendieta mendizabal
mendoza menendez meneses menezes meng mengistu mengual menino menjivar menon mensah meraz merchan mercier
meredith merida merino merlos merrick merrill merriman merritt mertz meseguer mesidor mesquita messer messias
messina mestre metayer metcalf metz metzger metzler meyer meyers meza mezidor miah michael michaels michaud
michel mico middleton miguel miguelez miguez milam milburn milhomem millan millard milligan milliken milne
milner milton mims minguez minnick minter minton mintz miquel mir miralles miramontes mireles miron mishra
mitchell mixon mize miñana mobley moe moeller moen moffett moffitt mohamed mohamud mohr moise mojica mok
molano moldovan molero molina moliner molinero moll molla mollah monahan moncada mondal mondejar mondesir
mondragon monedero monfort monge moniz monreal monroe monroy monson montague montalban montalvo montanez
montano montañes montañez montaño monteagudo monteiro montemayor montenegro montero monteros monterrosa
montesdeoca montesinos montez montgomery montiel montilla montoro montoya montserrat monzo monzon mooney moore
mora moraes morais moraleda moran morant morante morar morata morataya morato morbeck morcillo moreau morehead
moreira moreland morell morente morera moretti morey morgado morgan moriarty morilla morillas morillo morin
morissette morley moro morrell morrill morris morrison morrissey mortensen morton mosby mosciski moscoso
moseley moser moses mosher mosier mosley mosquera mota motley mott moulton moura moure mowery moy moyano moye
moyer mraz mueller mugica muhammad mukherjee mukhopadhyay mulero mulet mull mullen mullin mullins mullis
mulugeta muncy mundy munguia muniz munn munoz munson munuera mur murazik murcia murdock muriel murillo murphy
murray murrell murry murthy musgrove musser mustafa muñiz muñoz mwangi myers myles myrick nabors nadal nadeau
nader nagel nagle nagy naidu naik nair najarro najera najjar nakamura nall nambeesan namboothiri namorado
nance nantes napier naquin naranjo narcisse narvaez nascimento nash nasser natera nava navalhes navalon
navarrete navas nayar naylor nazaire nazario ndiaye neal nealy nebot needham neel neeley neely neff negash
negreiros negrete negrin negron negussie nehru neil neill neira neis nelms nerio nesbitt nesmith ness neto
nettles neuman neumann nevado nevarez neves neville newberry newby newcomb newell newkirk newman newsom
newsome ng ngo nguyen nicholas nichols nicholson nickerson nicolas nicolau nielsen nielson nienow nikolaus
nitzsche nix nixon nobre noe nogales nogueira noguera nolan noland nolasco nolen noonan norfleet noriega
norman noronha norris norton norwood novak novillo novo novoa nowak nowlin noya noyes nugent nunes nunez
nunley nunn nutt nuñez nuño nwosu nye oakes oakley oates oberbrunner obregon obrien obryan ocampo ocasio ocaña
ochoa oconnell oconner oconnor odell oden odom odonnell ogden ogle oglesby ohara oiticica ojeda okafor okeefe
okonkwo okoye okuneva oldham olds olea oleary olibrice olioti oliphant olivares olivarez olivas oliveira
oliver olivera oliveras oliveros olivo oller olmedo olmo olmos olmstead olsen olson oltra olvera omalley omar
ondricka oneal oneil oneill ontiveros oquendo orantes ordonez ordoñez oreilly orellana orelus orihuela orlando
orn ornelas orosco orourke orozco orr orta ortez ortigosa ortin ortiz orts ortuño osborn osborne osburn
osegueda osgood oshea osinski osman osorio ospina osteen ostrander osullivan osuna oswald otero otis otoole
ott otto ouellette outeiro overby overstreet overton oviedo owen owens owusu ozuna pablo pablos pabon pacheco
pachon packard packer pacocha padberg padgett padilla padin padron paes paez pagac pai paige paine paiva
pajares pajuelo pak palacios palau palazon palencia pallares palmero palomar palomares palomino palomo palumbo
panameño pandey paniagua panicker pannell pantoja papadopoulos papanicolau pappas paquette paradis pardo
parejo parga parham parisian parkinson parnell parr parra parrado parraga parras parreira parreño parrilla
parris parrish parrott parson partin pascoal pascual pasquim passmore pastora pastrana pate patel paterson
patil patino patiño paton patrick patten patterson patton paucek pauley paulsen paulson pavon paxton paya
payne payton pazos peachey pearce pearson pease pedersen pederson pedraza pedrero pedrosa pedroso pedroza
peebles peeler peeples peiro peixoto pelaez pelayo pelegrin pelizzaro pellegrini pelletier pellicer peltier
pemberton pendergrass pendleton peng penn penna pennell pennington pensamento penteado peral perales peralta
peraza perdomo perdue perea pereda pereira pereiro perello perera peres perez peris perkins perona perreault
perrin perron perry perryman pessoa pestana peterman petersen peterson petit petitfrere petrie petrov
pettigrew pettis pettit peyton peñalver peñas pfannerstill pfeffer pfeifer pfeiffer pham phan phanord phelan
phelps philippe phillips phipps phung picard picazo pichardo pickard pickens pickering pickett picon piera
pierre pierrelouis pierson pillai pimenta pimentel pina pinckney pineda pinedo pinheiro pinho pinilla
pinkerton pinkston pinson pintos pipkin piquer piqueras pires pita pitarch pitre pitt pittman pitts pizarro
piñeiro piñero piñol pla placides planas plante plasencia platero platt pleitez plummer plunkett poe pogue
poindexter pointer poirier polanco policarpo polk pollack pollich pollock polynice pomares pombo pomeroy ponce
pons pont pontes poole poore porcel porras portela porterfield portilla portillo porto portugal posey postigo
poston pothuvaal potts pou poulin pouros poveda powell powlowski poza pozuelo pradas prades prados prajapat
prat prater prather prats pratt predovic prentice prescott presley pressley preston prewitt preza prichard
pridgen priego prieto princepe pringle pritchard pritchett proffitt prohaska prophete prosacco prosser provost
pruett pruitt pryor puche puckett puebla pueyo puga pugh puig pujol pulido pullen pulley pulliam purcell purdy
purnell purvis putman putnam pyle qian qiao qin qiu quach quacker quadros qualls quaresma quarles quartezani
quartezanni queiroz quero querol quesada quevedo quezada quigley quijada quijano quiles quilez quinlan quinn
quinones quinonez quintairos quintana quintanilla quintas quintela quintero quinteros quirino quiroga quiros
quiroz quispe quitzon quiñones quiñonez qureshi rabadan rader radford radu rael rafferty ragan ragland
ragsdale rahman rai rainey rajput raley ralph ralston ramachandran ramalhete ramalho raman ramey ramires
ramirez ramiro ramis rampi ramsay ramsey randall randle randolph raney rangel rankin rao raposo rapp rascon
rashid rasmussen ratcliff rath rathore ratke ratliff rau rauch rauda rawlings rawlins rawls rayburn rayford
raymond raymundo raynor razo rea reagan reardon reaves rebelo rebollo reche recinos recio redd redden reddick
redding reddy redman redmon redmond reece reeder reedy rees reese regan rego regueira regueiro reguera rehder
reich reichel reichert reid reig reilly reinger reinhardt reinhart reinoso reis reiter rempel remy ren
renderos rendon renfro renner renteria requejo requena resende resendez restrepo retana reverte revilla reyna
reynolds reynoso rhoades rhoads rhodes rial ribas ribeiro ribera ribes ricaldone ricart ricci richard richards
richardson richey richie richmond richter rickard ricker ricketts rickman ricks riddick ridenour ridgeway
ridley riera rife rigby riggins riggs rigsby riley rinaldi rinehart rioja riojas ripley ripoll rippin riquelme
ritchey ritchie ritter rius rivas riveiro rivero rizzo roa roark robb robbins robel roberge roberson robert
roberts robertson robinette robins robinson robison robledo robles robson roby rocamora rocha roche rockwell
roda rodarte rodas roden rodenas roderick rodero rodgers rodrigez rodrigo rodrigue rodrigues rodriguez
rodriquez rogahn rogel rohan rohr roig roland roldan rolembergue rolfson rollemberg rollins rolon romaguera
romain romera romeu romo roncero roney roob rooney ropero roque rosales rosell rosello rosen rosenbaum
rosenberg rosenthal rosillo rossello rosser rossi roth rountree roura rouse roush rousseau rovira rowe rowell
rowland rowley roy roybal royer royo royster rozas rua ruano rucker rudd rudolph ruecker ruelas ruffin rufino
ruiz runolfsdottir runolfsson runte runyan runyon rupp rus russel russell russo ruth rutherford rutledge ruz
ryan ryder saavedra sabate sabater saborido sacristan sadler saenz saez sager saini saintfleur saintil
saintlouis sainz saiz salamanca salazar salcedo salcido saldana saldaña saldivar saleh salem salerno salgado
salguero salinas salisbury sallee salley salmeron salter salvatierra samaniego sammons sampaio sampaulo
sampedro samper sampson sams samson samuel samuels sanabria sanborn sanches sanchez sanchis sander sanderson
sandes sandhu sandlin sandoval sanford sanjuan sanmartin sanon santacruz santamaria santana santander
santarrosa santillan sanz sapp sarabia saraiva saramago saravia sargent sarkar sarker sarmiento sarr sasser
satterfield sauceda saucedo saucier sauer sauls saunders saura sawayn sawyers saxena saxon saxton sayed saylor
sayre scanlon scarborough scarbrough schaden schaefer schaeffer schafer schaffer schamberger schell scherer
schiller schilling schimmel schindler schinner schmeler schmid schmidt schmitt schmitz schneider schoen
schofield scholl schott schowalter schrader schreiber schroeder schubert schuler schulist schulte schultz
schulz schulze schumacher schumm schuppe schuster schwab schwartz schwarz schweitzer scoggins scott scroggins
scruggs scully seaman searcy seaton seay sebastian sedano sedillo seeley segarra segovia seibert seidel
seifert seijas seijo seiler seitz seixas selby sellers selles semedo sempere sendra senger seoane sepulveda
sequeira sermeño serna serpas serra serrano serrat serrato sethi severson sevilla sevillano seward sewell
sexton seymore seymour seyoum shackelford shafer shaffer shaikh shami shanahan shanks shannon shao shapiro
sharkey sharma sharpe shaver shaw shea shearer sheehan sheffield shelby sheldon shelley shelton shen shepard
shephard sheppard sheridan sherman sherrill sherrod sherwood shetty shi shiferaw shifflett shinn shipley
shipman shipp shirley shively shockley shoemaker shrader shrestha shukla shuler shull shultz shumaker shuman
shumate sibley sibrian sicilia siddique siddiqui sidhu siegel sigaran sigler siguenza sikes siler siles
silveira silverman silvers silvia simarro simeon simmons simms simo simoes simone simonis simons simonson
simpkins simpson sinclair singh singletary singleton sinha sipes siqueira sirvent sisco sisk sisneros sisson
sizemore skaggs skelton skidmore skiles skinner slade slagle slattery sledge sloan slocum slone smalley smalls
smallwood smitham smithson smoot smothers smyth snead sneed snell snider snipes snodgrass snowden snyder
soares soeiro solana solano soler solera solis soliz solomon solorio solorzano solsona somayaji somers sommer
sommers somoza sood sorensen sorenson soria soriano sorrell sorto sotelo sousa southard southerland souto
souza sowell sowers spalding spangler spann sparkman spaulding spearman speer spellman spence spencer sperry
spiassi spicer spinka spinks spivey sporer spradlin sprague spriggs sprouse spruill spurlock squires
srivastava stacey stackhouse stacy stafford staggs stahl staley stallings stallworth stamm stamper stanfield
stanford stanley stanton staples stapleton starkey starks starnes starr staten staton stauffer stclair
steadman stearns steele steen steffen stegall stehr steinberg stephen stephens stephenson stepp steuber
stevens stevenson stewart stidham stiedemann stillwell stiltner stine stinnett stinson stitt stjohn stockton
stoddard stoll stoltenberg stoner storey stovall stover stowe stpierre stracke stratton strauss streeter
streich strickland stringer stroman strosin strother stroud strunk stuart stubblefield stubbs stuckey stull
sturgeon sturgill sturm suarez subramanian suggs sullivan sultana sumner sumpter suthar sutherland sutter
sutton suzuki swafford swain swaniawski swank swann swanson swartz sweeney swenson swisher switzer sykes
sylvain sylvester szeto tabares taber taboada tabor tackett tadesse tafoya taft taggart tagino tagore talavera
talbert talbot talbott talley talukder talwar tamang tamarit tamayo tamburi tamez tanaka tandon tapia tapp
tarver tatum tavares taylor tazi teague tebar teel teeter tefera teijeiro teixeira tejada tejeda tejedor
tejera tejero tekle teles tellez tello templeton tena tennant tenney tenorio teran terrazas terrell terron
teruel tesfamariam tesfay tesfaye tessema thacker thai thakur thames thao thapa tharp thayer theodore
theriault thermidor thibodeau thibodeaux thiel thigpen thomas thomason thompson thomsen thomson thornburg
thorne thornhill thornton thorpe thorton thrasher thurman thurston tian tibbetts tibbs tice tidwell tierney
tijerina tilahun tiller tillery tilley tillman tilton timas timm timmons tinoco tinsley tipton tisdale titus
tiwari tobar tobias tobin todd tolbert toledano toledo toler toliver tolliver tolosa tomlin tomlinson tompkins
toney toral toribio tormo tornero torp torphy torquato torrado torralba torralbo torras torrecilla torrecillas
torregrosa torrejon torrence torrent torrez torrico torrijos tortajada tortosa toscano toth totten toussaint
tovar towne townes townsend tracy trahan trammell tran trantow traore trapp trask travers travis traylor
treadway treadwell trejo tremblay treminio trent treutel trevino treviño tribble trice trieu triguero
trigueros trillo trimble trindade trinh triplett tripp trivedi triviño tromp troncoso troutman troya trudeau
trueba truitt trujillo truong tsang tse tsegaye tubbs tudela tuggle tur turcios turcotte turk turley turnbull
turney turpin tuttle tyler tyner tyree tyson ubeda uceda uchoa uddin ugarte ulibarri ulloa ullrich ulrich
ulysse underhill underwood unger upchurch upshaw upton urbina ureña uria uriarte urias uribe urrutia ustra
utley utrera utrilla vadillo vail valadares valadez valbrun valbuena valcarcel valcin valderrama valdes valdez
valdivia valdivieso valente valenti valentin valenzuela valera valerio valero valladares vallejo valls
valverde vanburen vance vandervort vandyke vanegas vang vanhoose vanhorn vanmeter vann vanover vanwinkle varas
varela varma varman varner varney varo varona varrier vasconcelos vasques vasquez vaughan vaughn vaught vaz
vazquez veiga velarde velasco velasques velasquez velazquez velez velis veliz veloso venable vendrell venegas
venkatesan verdejo verdin verdu verduzco vergara verma vernon vetter veum viana vicens vicent vicente vick
vickers vickery vico vidal vides vieira vigo vila vilalta vilanova vilar vilariño vilas vilches vilchez vilela
vilhena villacorta villaescusa villagomez villalba villalobos villalon villalpando villalta villanueva villar
villareal villarreal villarroel villasenor villaseñor villatoro villaverde villegas villena vilsaint vincent
vinson vinuesa viscarra vitale vivancos vizcaino viña viñas vo vogel vogt volkman voltaire vonrueden vu vue
vuong waddell wadsworth waelchi waggoner wagner wagoner wahl waite wakefield walden waldron waldrop wallace
wallen walling wallis walsh walston walter walters walton wampler wang ware warfield warsame wasconcelos
washburn wasson watanabe waterman watkins watsica watson watt watters waugh wayne weatherford weatherly
weathers webb webber webster weddle weems wehner wei weimann weiner weinstein weis weiss weissnat welch weldon
welker wellman wendt wenger wentworth wentz wenzel werner wertz wesley westbrook wester westfall westmoreland
weston wetzel whalen whaley wharton whatley wheatley wheaton whelan whipple whitaker whitcomb whited whitehead
whitehurst whiteside whitfield whiting whitley whitlock whitlow whitman whitmire whitmore whitney whitson
whitt whittaker whitten whittington whittle whitworth whyte wicker wicks wiegand wiese wiggins wilbanks wilbur
wilburn wilcox wilde wilderman wiles wiley wilhelm wilhite wilke wilkerson wilkes wilkins wilkinson wilks
willard willett willey william williams williamson williford willingham willis willms willoughby willson
wilmoth wilson wimberly winchester windham windler winfield winfrey wingate wingfield winkler winn winslow
winstead winston wintheiser wirth wiseman wisniewski wisoky wisozk withers witherspoon withrow witt witte
witting wiza wofford wolde woldemariam wolfe wolff wolford womack wondimu wong woodall woodard woodbury
woodcock woodley woodruff woodson woodward woodworth wooldridge wooten worden workman worku worley worrell
worthington wray wu wuckert wunsch wyatt wylie wyman wynn wynne xacon xairo xana xavier xenia xia xiana xiao
xicoy xie ximenes xiong xu xue yadav yago yague yamamoto yami yan yancey yanes yanez yao yarbrough yazzie
yañez ybarra yeager yebra yee yepes yeung yi yoder yohannes yoo yoon yost youngblood yount yu yundt yunta
yuste yusuf zabala zabaleta zafra zaldaña zaldivar zamarreno zamarripa zambrana zambrano zamora zamorano
zampol zamudio zaragoza zarastro zarate zarco zarza zattar zavala zayas zboncak zeigler zelada zelaya zeller
zema zemlak zeng zepeda zephirin zerihun zetino zewde zhang zhao zheng zhong zhou zhu ziegler zielinski
ziemann zieme zimmer zimmerman zook zorrilla zou zulauf zuniga zurita zuñiga ñañez`.split(/\s/)
);

/** Surnames that are ordinary words or places too: Flores, Young, Boston. */
export const surnameWords: ReadonlySet<string> = new Set(
	`abadia abril acero adan adorno agosto agudo aguila agustin alamo alas alba alcaide alcalde alegre alegria
aleman alguacil ali alley almond alonso amado amador ames amigo amo amor amores amos anda angel angulo araña
arce archer arcos arenas ares armas arroyo ash asher august back bacon badger bailey bajo baker balboa balde
ball ballesta banda banks barba barber barbero barco barker barnes barney baron barranco barrera barriga
barrio barrios barrow bass batalla bates battle battles bautista baños beach beam bean beard beaver beck
becker beer beers bell bello belt bender benito benjamin berg berger berlin bernardo berry bess best bible
billings bills binder bins birch bird bishop black blanca blanco bland blanda blank bliss block bloom blue
blunt bobo bolt bond bonds bone booker booth borders boss boston botella bottoms bounds bourgeois bowers
bowling bowman box branch brand brasil bravo bray brewer bridges bright brink broadway brooks brothers brown
browning bruno buck bueno bull bullock bunch bunker burden burger burns burrow burrows bush busto butcher
butler butt button butts caballero cabañas cabello cabeza cabezas cable cabo cadena cadenas cadet caldera call
calle calles calvo calzado camara camarero camino camp campaña campo campos camps canada canal canales canals
cannon canto canton capilla card carey carnaval carnes caro carpenter carpintero carrera carreras carrier
carro carter carver casado casanova casas casco case casero cases cash castaño castilla castillo castle castro
cato cave ceja cerda cerro chamberlain chambers champagne champion chance chandler chapa chase cheek cherry
chester chestnut chica chicas chico childs chin cho chow christian church cid ciudad civil claros clay clement
cleveland click close cloud coats coca coffin collier colon comas comer company concepcion conde condon cone
conejo constante cook cooks cooper cope cordero cordon corea corona coronel corral correa correas corredor
cortes cortina costa costas cotton couch council counts cousins covert coward cox coy craft crane craven crews
criado crisp crocker croft crook crooks cross crow crowder cruces cruz cruzado cuadra cuadrado cuadros cuello
cuervo cuesta cueva cuevas cummings curado curry cutler daily dale dallas daly damas dang dare darias darling
davenport day deal dean decker delgado dell dent denton derrick dew dial diamond dias dick diego diez ding
dios dix dodge doe doll dollar domingo dong dorado dove downing downs drake draper drew driver duff duke dukes
duque dura duro dye eagle earl early east easter eddy edge elder emery england english enrique escalera
escobar escolar escudero espada españa espejo espina espinal estes estrella fair falcon fall falls fan fang
farmer faro farrow fay feliz fellows ferry field fields finch fine fish fisher flint flood flor florence
flores flowers font ford foreman fort fortaleza forte fortune foster fountain fowler fox frame france frances
francisco franco frank franklin franks free freeman french frias friend fries fritz frost frutos fry fryer fu
fuente fuentes fuertes fuller funk gable gaines galan gale gallant gallo gama gamble garcia garland garner
garrison garza gates gato gay gee generoso german gibbons gil gilbert giles gill gist givens glass gold golden
gong good gordo gore grace gracia graham grande granero grant graves gray green grey griego griffin grimes
gross grove gruber guardado guardia guerra guerrero guess guest guy ha hacker hale hall ham hammer han hand
handy hanks hao harder harding hardy hare harness harp harper harry hart hatch hawk hawks hay hayes hazel head
heard heath heck held heller helm henry her hermoso herr herrera herrero herring hess hickey hicks hierro high
hill hills ho hogan holanda holder holiday holly homer hood hook hooker hooks hooper hoover hope hopper hora
horn house houston hoy hoyos hudson hueso huff hui hull hunt hunter hurt iglesias infantes innocent ireland
irish islam israel ives ivory ivy izquierdo jack jacks james jasper jay jean jerez jesus ji joe john johns
jolly jordan jorge joy joya juan judge julia jurado justice justicia justo kaiser keel keen key keyes keys
khan kinder king kitchen kitchens knight lackey lacy lago laguna laird lake lam lamb lance land lane lanza
large lash lavado lavender law laws lay layman lazaro lazo lea leak leal lebron lechuga lee lei lema lemon
lemons leon levy light lima limon link lira lister little lively llamas lobo london long lord love loving low
lucio luis luna luz lynch ma mace macho madden madera madrid maduro maestro main major majors malta mangas
manning maravilla marble march marco marcos mares maria marina marino mariscal mark marks marmol marques
marquis marsh martin martir mas mason mast masters mata matas mate mato maxwell may maya mayer mayo mayor
mayordomo meadows means medina meek mera mercader mercado mercer merchant mesa mesas messenger mestizo mia
milan miles milla miller mills miner minor mira miranda miras miro mirza mock monje monk montes moody moon
moral morales moreno moron morrow morse moss motos mount moya muela muir muller mulligan muro muse nation
navarro naves nelson new newton nickel nieto nieves niles niño noble nobles noel north notario numbers oaks oh
oliva ortega outlaw pace pack pagan page pages painter pais palacio palma palmer pan panadero parada paredes
pareja parent paris parish park parker parks parry parsons partida partridge pascal pastor patriota paul paz
peace peacock peak peck peek peel peinado pena pence penny peoples pepper perla person peter peters petty peña
pico piedra pierce pike pilla pino pintado pinto pintor piper pippin piña place plana plata plaza pleasant
poeta pollard polo pond ponder pool pop popa pope porta porter portero posada pose post potter pounds power
powers pozo prada prado preciado price pride priest prince proctor prudente puente puentes puerta puertas
puerto queen querido quick quinta raines rains rama ramon ramos rana rand ransom rash ray raya rayo read real
rector redondo reed reeves regalado register reina rene reno revuelta rey reyes rhea rice rich rico riddle
rider rincon ring rio rios rivera rivers roach roca rock roe rogers rojas rojo roller roma roman romano romeo
romero root roper ros rosa rosado rosario rosas rose ross rounds rowan royal rubin rubio ruby rueda ruff rush
rushing russ rust sa saca sacramento sage said sala salado salas sales salido salmon salvador sam sample
samples sancho sanders sands sans santiago santos sastre sato savage savoy sawyer scales seal seals sears seco
see segui segura self sell sells sen sena sessions settle shade shah shank sharp shay sheets sheikh shell
shepherd shields shin shook shore shores short shorter sides sierra silva silver silvestre simon sims singer
skipper slack slater slaughter small smart smiley smith snow sobrino sola sole song sosa soto south southern
sow spain sparks sparrow spear spears speed spooner spring springer stack stamps stark starling steed steel
stein steiner sterling stern steward stiles still stock stokes stone story stout strain strand strange street
strong stump styles summers sun swan sweat sweet swift ta tales tam tan tang tanner tate teal temple tercero
terry thatcher thorn thrash tirado tom tomas tome tong toro torre torrente torres towns toy trigo trinidad
trotter trout troy true tuck tucker turner urban urbano vaca vacas val valencia valentine valiente valle
valles vaquero vara vargas veal vega vegas vela ventura vera veras verde verdugo vest vicario victor viejo
viera vigil villa vines vivas vives vivo voss wade walker wall waller walls wan ward warden warner warren
washington waters watts way weaver weber weed weeks weir weller wells welsh wen west wheat wheeler white wick
wild wilder will wills wilt wing winter winters wise wolf woo wood wooden woods woody word worth worthy wren
wright yang yates ye yin yip york young younger yuan zapata`.split(/\s/)
);
