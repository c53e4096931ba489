// The words people use most, as stems, lower case without accents. Facts from a public list: how often words stand in
// film subtitles (OpenSubtitles by OPUS, ODC-BY), as the npm packages @zxcvbn-ts/language-en and -es-es (MIT)
// bring it, without the names of given.ts and surnames.ts, and words of school and village put together by hand.

/** A rough stem: only good for comparing with the list that was cut in the same way. */
export const englishStem = (word: string): string =>
	word.replace(/(?<=..)(?:ing|ings|ed|er|ers|est|es|s|ly|y|ies|ied|e|ness)$/, '');

/** The same for Spanish: pronouns behind a verb, then the ending. */
export const spanishStem = (word: string): string =>
	word
		.replace(/(?<=..[aeio](?:r|ndo)?)(?:me|te|se|le|lo|la|nos|les|los|las)$/, '')
		.replace(spanishEnding, '');

const spanishEnding =
	/(?<=..)(?:[ai]bamos|aba[ns]?|iamos|ia[ns]?|[aei]r(?:e|a|as|an|emos|ia|ian)|[ai]d[oa]s?|ando|i?endo|[aei]mos|[ai]ste|aron|ieron|mente|it[oa]s?|[aeo]s?|an|en|[aei]r|io)$/;

const known = new Map<string, boolean>();

/** Whether a word, in lower case without accents, is an everyday word of either language, in some form of it. */
export function isCommon(word: string): boolean {
	let common = known.get(word);
	if (common === undefined) {
		common =
			word.length < 3 || englishStems.has(englishStem(word)) || spanishStems.has(spanishStem(word));
		if (known.size < 20_000) known.set(word, common);
	}
	return common;
}

/* lists */
const englishStems: ReadonlySet<string> = new Set(
	`
	aaah aah abandon abbe abc abdomen abdominal abduct abduction abid abilit abl abnormal aboard abort abortion about abov
	abroad absenc absent absolut absolute absorb absurd abu abus abusiv abys ac academ academic accent accept acceptabl
	acceptanc acces accessor accident accidental accommodat accompan accomplic accomplish accord according account
	accountabl accountant accurat accus accusation accustom ach achiev achievement achill acid acknowledg acquaint
	acquaintanc acquir acr acros act action activ activat active activit actor actres actual acut ad ada adapt add addict
	addiction addition additional addres address adequat adio adjourn adjust adjustment administration admir admirabl
	admiral admiration admission admit admitt adopt adoption ador adorabl adrenalin adult advanc advantag adventur
	adventurou advertis advic advis advisor advocat aerial aeryn afar affair affect affection affirmativ afford
	afghanistan afraid africa african aft afterlif afternoon afterward ag again against agenc agenda agent aggression
	aggressiv agh agitat ago agon agre agree agreement aha ahead ahem ahh ahhh ahjussi ahn ahold aid aigoo aii aim ain air
	airborn aircraft airlin airplan airport aisl akira al ala alabama alarm alaska album alcohol alcoholic alert algorithm
	ali alia alibi alien alik alistair aliv all allah alle alleg allegation alleged allegianc allerg allergic allianc
	alligator allow allowanc alma almight almost alon along alongsid aloud alp alpha alphabet alphahff alread alright also
	alt altar alter alternat alternativ although altitud altogeth aluminum alway alzheim amar amateur amaz amazon amb
	ambassador ambition ambitiou ambulanc ambush amen amend amendment america american amigo ammo ammunition amnesia amo
	among amongst amount amp amsterdam amulet amus amusement an ana anal analysi analyst analyz anatom ancestor anchor
	ancient and ang angel angelica angelina angl angr anguish animal animation ankl anniversar anno announc announcement
	annoy annual anoma anonymou anoth answ answer ant antarctica antenna antibiotic anticipat anticipation antidot antiqu
	anton anxiet anxiou anybod anyhow anymor anyon anyth anytim anywa anyway anywher ap apach apart apartment apb apiec
	apocalyps apollo apolog apologis apologiz app apparent appeal appear appearanc appetit appl applaud applaus
	application apply appoint appointment appreciat appreciation apprehend apprentic approach appropriat approv approval
	approximate april apron ar arab arabia arabic arcad arch architect architectur archiv arctic area aren arena argentina
	argh argu argument aris arizona ark arm armor arni around arr arra arrang arrangement arrest arriv arrival arroganc
	arrogant arrow ars arson art arter arti articl artifact artificial artiller artist artistic artwork as asap asgard ash
	asham ashor asia asian asid ask askin asleep aspect aspirin ass assailant assassin assassinat assassination assault
	assemb assembl asses assessment asset asshol assign assignment assist assistanc assistant associat association assum
	assumption assur asteroid asthma astonish astra astronaut asylum at athen athlet athletic atlanta atlanti atlantic atm
	atmospher atmospheric atom atomic attabo attach attachment attack attempt attend attendanc attendant attention attic
	attitud attorne attorney attract attraction attractiv auction audienc audio audit audition august aunt aunti aura
	aurora auspiciou australia australian austria authentic author authorit authoriz authorization auto autograph automat
	automatic automatical automobil autops autumn availabl avatar aveng avenu averag avoid aw awa await awak awaken awar
	award aware awesom awful awhil awkward aww ax ay ba bab baba babbl babu babylon babysit babysitt bachelor back backbon
	background backpack backseat backsid backstag backup backward backyard bacon bacteria bad badas badg baek bag baggag
	baghdad bah bail baile bait bak baker balanc balcon bald bali ball ballet ballistic balloon ballot ballroom baltimor
	bam bamboo ban banacek banana band bandag bandit bang bangkok banish bank bankrupt bankruptc bann banquet baptiz bar
	barb barbara barbecu barbi barcelona bare barefoot barg bargain bark barn barne baron barrack barrel barren barri
	bartend bas baseball basement bash basi basic basical basil basket basketball bastard bat batch bath bathroom bathtub
	batman batt battalion batter battl battlefield bbc be beach beacon bead beak beam bean bear beard beast beat beaten
	beatl beau beaut beautiful beav becam becaus beck becom bed bedroom bedsid bedtim beef been beep beethoven beetl befor
	beforehand beg began begg beggar begin beginn begun behalf behav behavior behaviour behind behold beij bein bel
	belgian belgium belief believ bell bella belong belov below belt ben bench bend beneath beneficial benefit benjamin
	benji bennet bent berkele berlin berr bes besid best bet beta betra betray betrayal bett between bewar beyond bhai
	bibl bicycl bid bidd bien biff big bigfoot bigg bik bikini bil bill billion billionair bin bind bing bingo biolog
	biological biops bird birdi birmingham birth birthda birthday biscuit bishop bit bitch bitt bitten bizarr bl black
	blackmail blackout blacksmith blad bladd blah blam blank blanket blar blast blaz ble bleach bleed bleep blend bles
	bless blew blime blind blink blis block blog blok blond blood bloodlin bloodsh bloom blossom blous blow blown blu
	blueprint bluff blunt blur blush bmw bo boar board boat bob bobb bobo bod bodyguard bogu boil bok bold bollock bolt
	bom bomb bomba bon bond bonfir bong bonjour bonu boo boob boogi book bookstor boom boost boot booth booz bor bord
	boredom borg born borrow bos bosom boss boston both bother bottl bottom bought boulevard bounc bound boundar bount
	bouquet bourbon bout bow bowel bowl bowman box boy boyfriend br bra brac bracelet brad brag bragg brain brak branch
	brand bras brat brav brave braver bravo brawl brazil brazilian bre breach bread break breakdown breakfast breakthrough
	breakup breast breath breed breez brew brib brick brid bridal bridg brief briefcas brigad bright brighton brilliant
	bring brink britain british bro broad broadcast broadwa brok broken bronx bronz brook brooklyn broom broth brothel
	brotherhood brought brown bruis brunch brunett bruno brush brussel brut brutal brutalit bu bubba bubbl buck bucket
	buckl bud budap budd buddha buddhist budg budget bueno buffalo buffet bug bugg build built bul bulb bulk bull bullet
	bulletin bulletproof bullshit bully bum bumm bump bun bunch bundl bungalow bunk bunn bur burden bureau burg burglar
	burial burn burnt burrito burst bury bus busan bush busi business businessman businessmen bust but butch butl butt
	butterf butterfl button buy buzz by bypas byung cab cabbag cabin cabinet cabl cackl cadillac caf cafeteria caffein cag
	cain cairo cak cal calculat calculation calendar calf calib california call callen callin calm calor cam cambridg
	camel camelot camera cameraman camila camilla camouflag camp campaign campu can canada canadian canal canc cancel
	cancell cand candidat candl cann cannon cannot cano cant canteen canva canyon cap capabilit capabl capacit capital
	capitol capsul captain caption captiv captur car cara caramel caravan carbon card cardboard cardiac cardinal care
	carefre careful careles caretak cargo caribbean carla carmen carmin carnival carol carolina carpent carpet carr carri
	carriag carrot carry cart cartel cartoon carv cas cash cashi casino casket cast castl castro casual casualt cat
	catalog catastroph catastrophic catch categor cater catfish cathedral catholic cattl caucasian caught caus caution
	cautiou cav cavalr caviar cavit caw cb cccccc cctv cdc ceas ceil celebrat celebration celebrit celest celestial celia
	cell cellar cello cellphon cellular cement cemeter cent centimet centr central centur ceo cereal cerebral ceremon
	certain certaint certif certificat cesar cetera ch cha chad chain chair chairman chalk challeng chamb chamberlain
	champ champagn champion championship chanc chancellor chandl chang channel chant chao chaotic chap chapel chapt
	charact characteristic charad charcoal charg chariot charit charitabl charleston charli charm chart chas chat chatt
	chatter chauffeur che cheap cheat check checkpoint cheek cheer cheerful cheerlead chees chef chelsea chemical chemist
	chemistr chemo cheol cheon chequ cherish cherr ches chest chev chew chffffff chi chic chicago chick chicken chico
	chief chil child childhood childish children chili chill chim chimne chin china chinatown chines chip chirp cho
	chocolat choic choir chok choos chop chopp chor choru chos chosen chow christ christian christianit christma chronic
	chubb chuck chuckl chul chum chump chunk church chut cia ciao cigar cigarett cinema cinnamon circl circu circuit
	circulation circumstanc circumstantial cisco cit citizen civil civilian civiliz civilization cl cla clack claim clam
	clamor clamp clan clang clank clap clapp clara clarif clarit clas class classic classical classif classmat classroom
	clatt clatter clau claudia claus claw clean cleans clear clearanc clerk clev cleveland click client cliff climat
	climax climb cling clinic clinical clink clip cliv cloak clock clon clos close closet closur clot cloth cloud clown
	clu club clueles clums clust clutch cnn co coach coal coast coat cobra cocain cock cockpit cockroach cocksuck cocktail
	coco cocoa coconut cod coffe coffin coin coincidenc cok cold colin collaboration collaps collar collateral colleagu
	collect collection collectiv collector colleen colleg collision cologn colombia colon colonel color colorado colorful
	colour colt columbia column com coma comb combat combin combination combo comeback comed comedian comet comf comfort
	comfortab comfortabl comic comin comm command commenc comment commentator commercial commission commit commitment
	committ committe common commotion communicat communication communist communit comp compan companion compar comparison
	compartment compas compassion compassionat compatibl compell compensat compensation compet competent competition
	competitiv competitor complain complaint complet complete complex complicat complication compliment component compos
	composition compound comprehend compromis comput comrad con conceal conceiv concentrat concentration concept concern
	concert conclud conclusion concret concubin concussion condemn condition condo condolenc condom conduct conductor
	conferenc confes confess confession confidenc confident confidential confidentialit confin confinement confirm
	confirmation confiscat conflict confront confrontation confus confusion congrat congratulat congratulation
	congregation congres congressman connect connecticut connection conqu conquer conscienc consciou conscious consent
	consequenc conservativ consid consider considerabl considerat consideration consistent consol consolation consort
	conspirac constabl constant constitution construct construction consulat consult consultant consum consumption cont
	contact contagiou contain containment contaminat contemporar contempt content contestant context continent continu
	continuou continuous contract contractor contrar contrast contribut contribution control controll controvers
	controversial conve convenienc convenient convent convention conventional conversation convert convertibl convict
	conviction convinc convo coo cook cooki cool coop cooperat cooperation cooperativ coordinat cop copp copy cor cora
	coral cord cork corn corner coron corp corporal corporat corporation corps correct correction correspondenc corridor
	corrupt corruption cosmic cosmo cost costa costum cottag cotton couch cough couid could couldn coulson council counsel
	counselor count countdown counterfeit countes countles countr countrysid coup coupl courag courageou couri cours court
	courtes courthous courtroom courtyard cousin cov cover coverag covert cow coward cowbo cowboy cox coyot coz cpr cr
	crab crack crackl cradl craft cramp cran crank crap crapp crash crat crav crawl craz crazi creak cream creat creation
	creativ creativit creator creatur credential credibilit credibl credit creek creep crew crib crichton cricket crim
	criminal crippl crisi crisp cristina critic critical criticism criticiz crocodil crook crop cror cros cross crossroad
	crow crowd crown crucial crud cruel cruelt cruis crumb crumbl crunch crush crust cruz cry crystal csi ctu cu cub cuba
	cuban cuckoo cucumb cuddl cuff cuisin culinar culprit cult cultur cultural cum cunn cunt cup cupboard cupcak cur curb
	curfew curiosit curiou curr currenc current curs curtain curv cushion custod custom cut cuti cutt cuz cyanid cyb cycl
	cynical da dad dada dadd daft dagg dai dair dais dal dalla dam damag dammit damn damp dan danc dang dangerou dangerous
	danish dant dar dark darl darlin darn dart dash dat data databas daught dav dave davenport dawg dawn day daylight
	daytim de dea deacon dead deadlin deaf deal dealt dean dear death deb debat debri debt debut deca decad deceas deceiv
	decemb decenc decent deception decid decision decisiv deck declar declaration declin deco decorat decoration decre
	dedicat dedication deed deek deem deep def defeat defect defenc defend defendant defens defenseles defensiv defin
	definit definite definition definitiv degre deit del dela delay delet delhi delia deliberat deliberate delicat
	deliciou delight delightful deliv deliver delta delusion delusional demand dementia demis demo democrac democrat
	democratic demon demonic demonstrat demonstration den denial denmark dens dent dental dentist denv deny depart
	department departur depend dependent deplo deploy deport deposit deposition depot depress depression depriv depth
	deput derrick descend descendant descent describ description desert deserv design designat desir desk despair desperat
	desperate desperation despicabl despis despit dessert destin destination destro destroy destruction destructiv detail
	detain detect detection detectiv detector detention determin determination detonat detonator detour detroit devastat
	develop development devic devil devot devotion dex di diabet diagnos diagnosi dial dialogu diamond diana diap diar
	diarrhea dic dick dickhead dicki dictat dictator dictionar did didn diego diesel diet diff differenc different
	difficult dig digg digit digital dignif dignit dilemma dim dimension din dina ding dinn dino dinosaur dinozzo dioxid
	dip diploma diplomat diplomatic dir direct direction director dirk dirt disabilit disabl disadvantag disagre disappear
	disappearanc disappoint disappointment disarm disast disastrou disc discharg discipl disciplin disciplinar disclos
	disco disconnect discount discov discover discreet discretion discus discuss discussion diseas disgrac disguis disgust
	dish dishon dishwash disk dislik dismis dismiss disne disneyland disobe disord dispatch displa dispos disposal disput
	disregard disrespect disrespectful disrupt dissolv distanc distant distinct distinction distinctiv distinguish distort
	distract distraction distres distress distribut distribution district disturb disturbanc ditch div diversion divert
	divid divin division divorc dizz dna do doc dock doctor document documentar dodg doesn dog dogg doggi doin dol doll
	dollar dolor dolphin dom domain domestic dominant dominat don dona donat donation dong donke donor dont donut doo doom
	door doorbell doorman doorstep doorwa dop dork dorm dos dot doth doubl doubt douch dough doughnut dougi dov dowag down
	downhill download downstair downtown dowr dozen dr dracula draft drag dragg dragon drain drak drama dramafev dramatic
	dramatical drank drastic draw drawn dread dreadful dream dreamt dres dress drew drift drill drink drip dripp driv
	driven drivewa dron drop dropp drought drov drown drug drugg drugstor drum drumm drunk drunken dry du dubai dublin
	duches duck duct dud duel dug duh duk dull dumb dumbas dumm dump dumpl dumpst dung dungeon dunk dunno duo duplicat dur
	dusk dust dut dutch dvd dwarf dwell dy dynamic dynamit dynast each eag eagl ear earl earli earn earr earth earthquak
	eas easi east eastern eat eaten eccentric echo eclips econom economic ecstas edd eden edg edibl edit edition editor
	educat education educational eel eeri effect effectiv effective efficienc efficient effort egg ego egypt egyptian
	eight eighteen eighth einstein eith elaborat elbow eld elder elderman elect election electric electrical electricit
	electromagnetic electronic elegant element elementar elephant elevat elevator eleven elf eligibl eliminat elimination
	eliot elit ell ella els elsewher elusiv elv email embarras embarrass embarrassment embass embedd embrac emerg emergenc
	eminenc emir emotion emotional empath emperor empir emplo employ employe employment empres empt empti enchant encount
	encounter encourag encouragement encrypt end endanger endles endur enem energ energetic enforcement engag engagement
	engin engine engineer england english englishman enhanc enjo enjoy enjoyabl enlist enormou enough enriqu ensign ensur
	ent enter enterpris entertain entertainment enthusiasm enthusiastic entir entire entit entitl entr entranc entrust env
	envelop enviou environment environmental epic epidemic episod equal equalit equation equipment equipp equivalent er
	era eras erm erotic errand error ertugrul escap escort especial espionag espresso essa essenc essential est establish
	establishment estat esteem estimat eta etc eternal eternit ethic ethical eun eureka euro europ european ev eva evacuat
	evacuation evaluation even event eventual ever everlast everybod everyda everyon everyth everywher evidenc evil
	evolution evolv eww exact exaggerat exam examin examination exampl excellenc excellent except exception exceptional
	exces excessiv exchang excit excitement exclaim exclusiv exclusive excus execut execution executiv exercis exhal
	exhaust exhibit exhibition exil exist existenc exit exorcism exotic expand expansion expect expectation expedition
	expell expens expensiv experienc experiment experimental expert expertis expir explain explanation explod exploit
	explor exploration explosion explosiv expos exposur expres express expression exquisit extend extension extensiv
	extent exterior external extinct extinction extortion extra extract extraction extraordinar extraterrestrial extrem
	extreme ey eyeball eyebrow eyesight eyewit fabric fabulou fac facebook facial facilit fact factor facult fad fag
	faggot fail failur faint fair faith faithful fak falcon fall fallen fals fam fami famil familiar famin famou fan fanc
	fang fann fantas fantastic far farewell fargo farm farmhous fart farth fascinat fascist fashion fast fat fatal fath
	fatigu fatt fault favor favorit favour favourit fax fbi fe fear fearful fearles feast feat feath featur februar fed
	federal federation feed feedback feel feelin feet fei felicit fell fella fellow felon felt femal feminin feminist fenc
	ferr fertil fertilit festiv festival fetch fetu feud fev few fianc fiance fib fiction fiddl field fier fierc fift
	fifteen fifth fight figur fil fill film filt filth fin final financ financial finch find fing fingernail fingerprint
	fingertip finish fir firearm firefight fireman fireplac firepow firewood firework firm first firsthand fish fisherman
	fishermen fist fit fitt fitz fiv fix fl flag flam flank flap flapp flar flash flashlight flat flatt flatter flavor
	flavour flaw flawles fle flea flee fleet flesh flew flexibl flick flight flint flip flipp flirt float flock flood
	floor flop flora florida flour flourish flow flown flu fluff fluid flush flut fly fo foam focu focus fog fold folk
	follow fond font food fool foolish foot footag football footprint footstep for forbid forbidden forc ford forebod
	forecast forehead foreign foreman foremost forensic forest forev forfeit forg forgav forget forgett forgiv forgive
	forgiven forgot forgotten fork form formal formalit formation formidabl formula fort forth fortres fortun fortunat
	fortunate forward fossil fost fought foul found foundation fountain four fourteen fourth fowl fox fr fraction fractur
	fragil fragment fragranc fram franc franchis francisco franco frank frankenstein franklin frat fraternit fraud fre
	freak freakin free freedom freeman freewa freez freight french frenchman frequenc frequent fresh freshen freshman
	freud frickin friction frida fridg friend friendship friggin fright frighten fritz frodo frog from front fronti frost
	frown froz frozen fruit frustrat frustration fry fuck fuckin fudg fuel fugitiv fuhr ful fulfill full fum fun function
	functional fund fundamental fundrais funeral fungu funk funn funni fur furiou furnac furnitur furr furth furthermor
	fus fusion futil futur fuzz ga gabb gag gagg gain gaiu gal gala galax galler gallon gam gambl gandalf gang gangst gap
	garag garbag garcia garden garlic garrison gasolin gasp gat gatewa gath gather gaug gav gaz ge gear geek geez gel gem
	gemma gen gend general generat generation generator generosit generou genesi genetic genetical geni geniu genius genr
	gent gentl gentleman gentlemen genuin genuine geoff geograph georgia germ german gestapo gestur get getawa gett gettin
	geum geun ghetto ghost giant gibberish gift gig gigantic giggl gil gilbert gimm gin ging giraff girl girlfriend giv
	given givin glad glamorou glanc glas glass glen glimps glitch glitt glob global gloom glor gloria gloriou glov glow
	glu go goa goal goat god goddammit goddamn goddes godfath godzilla goggl goin goku gold golden goldfish golf goliath
	gon gong gonna goo good goodby goodnight goodwill goof googl goon goos gorgeou gorilla gosh gospel gossip got gotcha
	gotham gotta gotten government governor gown gp gra grab grabb grac graceful gracia graciou grad gradual graduat
	graduation graffiti graham grail grain gram gran grand grandchild grandchildren granddad granddaught grandfath
	grandkid grandma grandmoth grandpa grandparent grandson grann grant grap graphic gras grasp grateful gratitud grav
	gravel graveyard gravit gravitational gre greas great greec greed greek green greenhous greet grenad grew grid grief
	griev griffin grill grim grin grind grip groan grocer groom groov gros ground group grov grow growl grown growth grudg
	gruesom grumbl grump grunt gu guan guarante guard guardian gues guess guest guid guidanc guido guild guilt guinea
	guitar gulf gum gun gunfir gunman gunpowd gunshot gurgl guru gut gutt guy gym gyps gyu ha habit habitat hack had hadn
	hag hah haha hail hair haircut hairdress hal half halfwa hall hallelujah halloween hallucinat hallucination hallwa
	halt ham hamburg hamlet hamm hammer hampshir hamst han hand handbag handcuff handful handicapp handkerchief handl
	handshak handsom handwrit hang hangar hangin hangov hank hannibal hao happ happen happi har haras harass harassment
	harbor hard hardcor hardship hardwar harlem harm harmful harmles harmon harp harr harsh hart harv harvard hash hasn
	hassl hast hat hatch hath hatr hatun haul haunt hav havana haven havin havoc hawaii hawaiian hawk hay hazard hazel he
	head headach headlin headmast headphon headquart heal health heap hear heard heart heartbeat heartbroken heartles heat
	heath heav heaven heavi hebrew heck hector hedg heel heh height heil heinou heir heist held helena helicopt hell hello
	helmet help helpful helples hen henc henr her herb herbal hercul herd hereb heritag hero heroic heroin herr herself
	hesitat hesitation hi hick hid hidden hideou hideout high highlight highwa hijack hik hilariou hill him himself hindi
	hindu hint hip hippi hir hiro hiss histor historic historical hit hitch hitl hitt hiv hiya hmm hmmm hmph ho hoax hobb
	hocke hodgin hog hogan hol hola hold holi holida holiday holl hollow hollywood hom home homecom homeland homeles
	homemad hometown homework homi homicid homosexual hon hone honest honeymoon honk honor honorabl honour hoo hood hook
	hoon hoora hoov hop hopeful hopeles hopp horatio horizon hormon horn horrib horribl horrific horrify horror hors
	horsepow hos hospital hospitalit hospitaliz host hostag hostel hostes hostil hot hotel hott houdini hound hour hous
	household housekeep housewif houston hover how howd howev howi howl huck hug hugg huh hui hulk hull hum human humanit
	humbl humiliat humiliation humilit humm humor humour hump hun hunch hundr hundred hung hungarian hungr hunk hunt huo
	hup hurr hurra hurrican hurt hurtful husband hush hustl hut hwa hwan hy hyah hybrid hydrogen hyeon hyeong hygien hyo
	hypocrit hypothesi hysterical hyuk hyun hyung ic iceberg iceland icon iconic icu id ida idea ideal identical identif
	identification identify identit idiot idiotic idl idol iet ignition ignor ignoranc ignorant iif iii iik ill illegal
	illinoi illusion imag imagin imaginar imagination imbecil imitat immatur immediat immediate immens immigrant
	immigration imminent immoral immortal immortalit immun immunit impact impatient imperativ imperial implant imply
	import importanc important impos impossibl impres impress impression impressiv imprison imprisonment improv
	improvement improvis impuls impulsiv inappropriat inaudibl incapabl incens inch incident incision inclin includ incom
	incompetent incomplet inconvenienc inconvenient incorrect increas increasing incredib incredibl inde indebt
	independenc independent index india indian indiana indicat indication indictment indifferent indistinct individual
	indoor indulg industr industrial inevitabl infamou infant infantr infect infection inferior infiltrat infinit infirmar
	influenc influential info inform informant information infrar infrastructur ing ingeniou ingredient inhabitant inhal
	inherit inheritanc initial initiat initiativ inject injection injur injustic ink inmat inn innit innocenc innocent
	input inquir insan insanit insect insecur insensitiv insert insid insight insignificant insist inspect inspection
	inspector inspir inspiration instagram install instanc instant instead instinct institut institution instruct
	instruction instructor instrument instrumental insulin insult insur insuranc intact intak integrit intel intellect
	intellectual intelligenc intelligent intend intens intensif intensit intensiv intent intention intentional inter
	interact interaction intercept intercom intercours interest interfac interfer interferenc interior intern internal
	international internet internship interpol interpret interpretation interrogat interrogation interrupt intersection
	interven intervention interview intimac intimat intimidat into intrigu intro introduc introduction intrud intrusion
	intuition inv invad invasion invent invention inventor invest investigat investigation investigativ investigator
	investment investor invincibl invisibl invit invitation involv involvement iot iov iowa ir ira iran iraq ireland iri
	irish iron ironic irrational irregular irrelevant irresistibl irresponsibl irritat islam islamic island isn isolat
	isolation israel israeli issu istanbul it ita italian itch item itself iv ja jab jack jackas jacket jackpot jad jail
	jam jamaica jamm jan jang janitor januar jap japan japanes jar jasmin jasp javi jaw jax jazz jealou jealous jean jed
	jedi jeep jeez jeju jel jenn jeon jeopard jeopardiz jericho jerk jerse jerusalem jesu jet jethro jew jewel jeweller
	jewelr jewish jian jimbo jimm jing jingl jinx jo job jock jocke joe jog jogg john johnn join joint jok jol jong jonn
	joo joon jordan jorg joseon josh journal journalism journalist journe joy joyful ju juan juda judg judgement judgment
	jug juic julia julio jump jun jungl junior junk junki jupit jur jurisdiction just justic justif juvenil kansa karaok
	karat karma ke keen keep ken kentuck kept kermit ketchup kettl kev key keyboard kgb khan kick kid kidd kiddin kiddo
	kidnap kidnapp kidne kidney kill kilo kilomet kilometr kimchi kin kind kinda kindergarten king kingdom kip kis kiss
	kit kitchen kitt kitten klau klingon knack kne kneel knew knif knight knitt kniv knob knock knockout knot know
	knowledg known knuckl kook korea korean kung kwang kyoto kyu kyung la lab label labor laborator labour lac lack lad
	ladd laden laid lair lak lakh lala lam lamb lamp lan lana lanc land landlad landlord landscap languag lantern lap lapd
	laptop lar larg large las lasagna last lat latch late latin latt laugh laught launch launder laundr laura laurel lava
	law lawn lawsuit lawy lay layout laz le lea lead leadership leaf leagu leak lean leap learn learnt leas leash least
	leath leav leavin lectur led ledg leed left leftov leg legac legal legend legendar legion legit legitimat lei leila
	leisur lemon lemonad len lena lend length lens lent leo leon leopard les lesbian less lesson let lethal lett lettuc
	lev level leverag lex li liabilit liabl liaison liar liberal liberat liberation libert librar librarian lic licenc
	licens lick lid lieutenant lif lifelong lifestyl lifetim lift light lighten lighthous lightn lik like likewis lila lim
	limb limit limitation limo limp lin lina linda linen lineup ling lingeri link linu lion lip lipstick liquid liquor
	lisa lisbon list listen lit literal literar literatur litt littl liv live livelihood liverpool livestock livin liza
	lizard lo load loaf loan lobb lobst local locat location lock lockdown locket lodg loft log logg logic logical logo
	loki lon london lone loneli lonesom long loo look lookin lookout loop loos loosen loot lord lordship los loss lost lot
	lotion lotta lotter lotu loud louisiana loung lous lov love lovin low lower loyal loyalt lsn lucif luck lucki luggag
	lui luisa lullab lulu lump luna lunar lunatic lunch luncheon lunchtim lung lupin lur lurk lust luthor luxur luxuriou
	ly lynch lyra lyric ma mac machin machiner macho mad madam mademoisell madman madrid maestro mafia magazin magic
	magical magician magistrat magnet magnetic magnificent magnum maid maiden mail mailbox main mainland mainstream
	maintain maintenanc majest majestic major majorit mak makeup makin mal malfunction malibu mall mam mama mamma man
	manag management manchest mandarin mandator maneuv mango manhattan maniac manif manipulat manipulation mankind mann
	mannix manor manpow mansion manslaught manu manual manufactur manuscript map mapl mar mara marathon marbl march marcia
	marco marg margin maria mariana marijuana marin marina marisha marital mark market marqui marr marriag marrow marry
	marsh marshal marta martial martian martin martini martyr marvel marvellou marvelou maryland mas mascot mash mask
	mason mass massachusett massacr massag massiv mast master mastermind masterpiec mat match material maternal maternit
	math mathematic matrix matt matter mattres matur max maximum maxwell maya mayb mayda mayonnais mayor maz mcgarrett
	meal mean meaningful meaningles meant meantim meanwhil measur measurement meat meatball mechanic mechanical mechanism
	med medal meddl media medic medical medication medicin medieval meditation mediterranean medium meet meg melancho
	melbourn mellow melod melon melt meltdown memb membership memo memor memorabl memorial memoriz memphi men menac mend
	mental mentalit mention mentor menu meow mer merc merced mercenar merchandis merchant merciful mercur mere merg merit
	merlin mermaid merr mes mess messag messeng messiah met metal metallic metaphor meteor meth method metr metro
	metropoli mexican mexico mia miami mic michigan mick micke microphon microscop microwav mid middl midget midnight
	midst might mik mika mike miki mil milad milan mild militar militia milk mill milligram million millionair min mina
	mind mineral ming mingl mini miniatur minimal minimum minist ministr minnesota minor minorit mint minu minut mira
	miracl miraculou miran miranda mirror mis mischief miser miserabl misfortun misplac miss missil mission mississippi
	missu mist mistak mistaken mistres misunderstand misunderstood mitch mix mixtur mmm moan mob mobil mock mod model
	modern modif modul moist moistur mol mold molecul molecular mom moment momentum momm momma momo mon mona monaster
	monda mone monitor monk monke monkey monsieur monst monstrou mont montana month montreal monument moo mood moon
	moonlight moonshin moos mop mor moral moralit moreov morgu morn mornin morocco moron morphin mors mort mortal mortgag
	mos moscow mosqu mosquito most motel moth motherfuck motherfuckin motion motiv motivat motivation motor motorbik
	motorcycl motto mount mountain mourn mous moustach mouth mov movement movi movin moya mozart mr mri much muck mud mudd
	muffin muffl mug mugg mul muld multipl mum mumbai mumbl mumm munich murd murder murderou murdoch murmur murph muscl
	museum mushroom music musical musician muslim must mustach mustang mustard mustn mut mutant mutin mutt mutter mutual
	mwah myeong myself myster mysteriou mystical myth mytholog myung na nag nagg nah nail naiv nak nam nan nana nann nap
	napkin napl napoleon narcotic narrat narrativ narrator narrow nasa nashvill nast nat nation national nativ nato natur
	natural naught nausea nauseou nav naval navigat navigation nazi nba nbc nbsp nci nd ne near nearb neat necessar
	necessari necessit neck necklac ned need needl needn negativ neglect negotiat negotiation negro neigh neighbor
	neighborhood neighbour neighbourhood neith nelson nemo nephew neptun nerd nero nerv nervou nervous nest net network
	neural neutral nev nevada nevertheles new newborn newspap newton next nia nic nice nick nickel nicknam niec nigg nigga
	night nightclub nightfall nightmar nil nin ning ninja ninth nip nippl nkoo nobel nobl nobod nod noel noh nois nominat
	nomination non nonetheles nonsens nonstop noodl noon noos nop nor norm norma normal north northeast northern northw
	norwa norwegian nos not notch notebook noth nothin notic notif notion notoriou nova novel novemb now nowaday nowher
	nsa nuclear nud nuisanc nuk numb number numerou nun nurs nurser nut nypd oak oakland oath obama obe obedient object
	objection objectiv oblig obligat obligation obnoxiou obscen obscur observ observation obsess obsession obstacl
	obstruction obtain obviou obvious occasion occasional occup occupation occur occurr ocean octob octopu odd odin off
	offenc offend offens offensiv offer offic official offlin offshor offspr often ofth ohh ohhh ohio oil oka oklahoma ol
	old oliv olympic om omega omelet omen ominou on onboard onc oneself ongo onion onlin onstag onto oof ooh oooh oop op
	open opera operat operation operational operativ operator opinion opium oppa opponent opportunit oppos opposit
	opposition oppression oprah optimistic option or oral orang orbit orchestra orchestral ord ordeal order ordinar oregon
	organ organic organis organisation organism organiz organization orgasm orientation origin original orlean orphan
	orphanag orson osaka oth otherwis ouch ought oughta oui ounc our ourselv out outbreak outcom outdoor outfit outlaw
	outlet outnumber outpost output outrag outrageou outrun outsid outstand outta ov oven over overall overboard overcom
	overdo overdos overdu overhead overheard overlapp overload overlook overnight overrat overreact overrid overrun
	oversea overthrow overtim overwhelm ow owl own ownership oxford oxygen oyst pa pac pacific pack packag packet pact pad
	padd paddl padr pag pageant paid pain painful painkill paint pair pajama pakistan pal palac palm pamela pan panama
	pancak panda pandemic panel panic panick pant panth pantr pap papa paperwork papi par parachut parad paradis paragraph
	parallel paralysi paralyz paramedic paramet paranoia paranoid paranormal parasit parcel pardon parent pari parish park
	parliament parlor parol parrot parson part partial participat particl particular partn partnership party pas pascal
	pasha pass passag passeng passion passionat passport password past pasta pastor pastr pat patch patent path pathetic
	patienc patient patio patricia patriot patriotic patrol patron pats patt pattern paul paus pavement pavilion paw pawn
	pay payback paycheck payda payment payroll pe pea peac peaceful peach peak peanut pear pearl peasant peculiar pedal
	pedro pee peek peel peep peg pen penalt penanc pencil pend pendant penetrat penguin peni penn pennsylvania pension
	pensiv pentagon penthous peopl pep pepp per perceiv percent percentag perception perfect perfection perform performanc
	perfum perhap peril perimet period perish perk permanent permission permit permitt perp perpetrator persian persistent
	person personal personalit personnel perspectiv persuad persuasiv pervert peso pest pet petal pete petition petrol
	pett pfft phantom pharaoh pharmac pharmaceutical phas phd phenomena phenomenal phenomenon phew philadelphia philippin
	philosoph phoeb phoenix phon photo photograph phras physic physical physician pi piano picasso pick pickl pickup
	picnic pictur piec pierc pig pigeon pigg pik pika pikachu pil pill pillar pillow pilot pimp pin pinch pineappl ping
	pink pinn pinocchio pinpoint pint pip pipelin pirat pis piss pistol pit pitch pitiful pittsburgh pizza pla plac
	placement plagu plain plaintiff plan planet plann plant plantation plaqu plasma plast plastic plat platform platoon
	platt plausibl play playful playground playin plaza plea plead pleas pleasant pleasur pledg plent plot plott plu pluck
	plug plugg plum plumb plung pluto pneumonia po pocket pod podcast poem poet poetic poetr point pointles poirot poison
	poisonou pok pokemon pol poland polar polic policeman policemen polish polit polite politic political politician poll
	pollution polo pon pond poo poof pooh pool poop poor pop popcorn popp popular popularit population por porch pork porn
	porno pornograph porridg porsch port portabl portal portfolio portion portland portrait portugues pos posh position
	positiv positive poss posses possess possession possib possibilit possibl post postcard postmortem postpon postur pot
	potato potent potential potion pott potter pouch pound pour povert pow powd power powerful powerles pr pra practic
	practical practis pragu prais prank pray pre preach precaution precedent precinct preciou precis precise precision
	predator predict predictabl pref preferenc preferr pregnanc pregnant prejudic preliminar prematur premier premis
	premium preoccup prep prepar preparation prepp pres prescrib prescription presenc present presentation preserv
	presidenc president presidential press pressur prestig prestigiou presum presumab pretend prett pretti prevail prevent
	previou previous pri pric priceles prick prid priest prim primar primari primitiv princ princes princeton principal
	principl print prior priorit prison privac privat private privileg priz pro prob probab probabilit probabl probation
	problem probst proce procedur proceed proces process procession produc product production productiv profession
	professional professor profil profit profitabl profound program programm progres progressiv prohibit project
	projection projector prom prominent promis promot promotion pron pronounc proof prop propaganda proper propert prophec
	prophet proportion propos proposal proposition prosecut prosecution prosecutor prospect prosperit prostitut
	prostitution prot protect protection protectiv protector protein protest protocol prototyp proud prov proven provid
	provinc provision provok proximit psst psych psychiatric psychiatrist psychic psycho psycholog psychological
	psychologist psychopath psychotic pub public publicit publish pudd puddl puerto puff puk pull pulp puls pump pumpkin
	punch punctur punish punishment punk pup pupil pupp puppet pur purchas pure purit purpl purpos purpose purs pursu
	pursuit push puss put putt puzzl pyramid qing qu quack qualif qualification qualit quantit quantum quarantin quarr
	quarrel quart quarterback que queen question questionabl queu quick quid quiet quit quitt quiz quot quota ra rabbi
	rabbit rac raccoon rach racial racism racist rack racket radar radiant radiation radical radio radioactiv radiu raft
	rag ragnar raid rail railroad railwa rain rainbow rais raja raju ral ram rama rambo ramen ramon ramp ran ranch rand
	random rang rank ransom rap rapid rapist rapp rar rare rascal rash raspberr rat rath ratio ration rational rattl rav
	raven raw ray raylan razor re reach react reaction reactor read real realis realistic realit realiz realm reap rear
	reason reasonabl reassur rebel rebellion reborn rebound rebuild rebuilt recall receipt receiv recent reception
	receptionist reces recip recit recital reckles reckon reclaim recognis recognition recogniz recommend recommendation
	recon reconsid reconstruction record recov recover recreat recruit recycl red reddington redeem redemption redhead
	reduc reef reel reev ref refere referenc referr refill refin reflect reflection reform refrain refresh refrigerator
	refug refuge refund refus reg regain regard regardles regim regiment region regional regist register registration
	regret regrett regular regulation rehab rehears rehearsal reign reinde reinforcement reject rejection rejoic rela
	relat relation relationship relativ relative relax releas relentles relevant reliabl relic relief reliev religion
	religiou reluctant rely remain remark remarkab remarkabl remarr remed rememb remember remind remors remot remote remov
	removal ren rend render rendezvou renew reno renown rent rental reopen rep repa repair repeat repeated repent repl
	replac replacement report represent representation representativ republic republican reputation requ request requir
	requirement reschedul rescu research resembl resemblanc resent resentment reserv reservation reset residenc resident
	residu resign resignation resist resistanc resolution resolv resort resourc respect respectabl respectful respond
	respons responsibilit responsibl rest restaurant restles restor restrain restraint restrict restriction restroom
	result resum resurrection retail retain retard rethink retir retirement retreat retribution retriev return reunion
	reunit rev reveal revelation reveng revenu reverend revers review reviv revoir revolt revolution revolutionar revolv
	revv reward rewrit rey rhym rhythm rhythmic rib ribbon ric rich rick rico rid riddl ridg ridiculou rifl rift rig rigg
	right righteou righteous rightful rim rin ring rio riot rip ripp ris risen risk rit rita ritual riv rival road roam
	roar roast rob robb robber robin robot rocco rock rocket rod rodeo rog rogu rol roll rom roman romanc romano romantic
	romeo ron rong roof rooftop rooki room roommat roost root rop ros rosa rosemar rost rot rotation rott rotten rough
	round rout routin rov row rowan royal royalt ru rub rubb rubbish rubbl rucku rud rug rugb ruin rul rum rumbl rumor
	rumour run runawa runn runnin runwa rupaul rupe rural rus rush russia russian rust rustl ruthles ryu sa sabotag sack
	sacr sacrific sad saddam saddl saf safe safet sag said saigon sail sailor saint sak sakura sal salad salar salesman
	saliva salmon salon saloon salsa salt salut salvador salvag salvation sam sampl samurai san sanctuar sand sandwich
	sang sanit sank santa santiago santo sap sarcasm sarcastic sarg sat satan satellit satisf satisfaction satisfactor
	satisfy saturda saturn sauc saudi sauna sausag sav savag savior saw sawy say sayin scal scalp scam scan scandal scann
	scar scarc scarf scarlet scatt scatter scen scenario scener scent schedul schem scholar scholarship school scienc
	scientific scientist scissor scoff scold scoob scoop scoot scop scor scorpion scotch scotland scottish scoundrel scout
	scrambl scrap scratch scream screech screen screw screwdriv script scroll scroog scrub sculptur scum scumbag sdh se
	sea seafood seagull seal sean search season seat seattl seawe sec second secondar secrec secret secretar secretiv sect
	section sector secur securit sedan sedativ seduc see seed seek seem seeming seen segment seiz seizur seldom select
	selection self selfi selfish sell semen semest seminar senat senator send senior senor sens sensation sensational
	sensei senseles sensibl sensitiv sensitivit sensor sent sentenc sentiment sentimental seo seok seol seon seong seoul
	separat separate separation septemb sequenc ser serena sergeant serial seriou serious serkan sermon serpent serum serv
	servant servic session set setback sett settl settlement setup seung seven seventeen seventh sever several severe sew
	sex sexual sexualit señor sh sha shabb shack shad shadow shaft shag shagg shah shak shaken shakespear shaki shall
	shallow shalt sham shaman shameful shameles shampoo shang shanghai shaolin shap shar sharehold shark sharp shatt
	shatter shav she sheep sheet sheila shelf shell shelt shelv sheng shepherd sheriff sherlock sherr shh shhh shield
	shift shik shin ship shipment shipp shirt shit shithead shithol shitt shiva shiver sho shock shoo shook shoot shop
	shopp shor short shortag shortcut shot shotgun should shoulda shouldn shout shov shovel show showcas shown shr shrek
	shriek shrimp shrin shrink shu shuffl shush shut shutt shuttl si siberia sibl sici sick sid sidekick sidewalk sideway
	sieg sierra sigh sight sign signal signatur significanc significant signor sik sil sila silenc silent silk silv
	similar simon simp simpl simulation simultaneous sin sinc sincer sincere sincerit sing singapor singl sinist sink sinn
	sip sir siren siss sist sit sitt sittin situation six sixt sixteen sixth siz sizzl sk skat skeleton skeptical sketch
	ski skill skin skinn skip skipp skirt skull skunk sl sla slack slam slamm sland slap slapp slash slat slaught
	slaughter slav slaver sleep sleepov sleev sleigh slept slic slick slid slight slim slip slipp slipper slit sloan
	slogan slop slopp slot slow slug slumb slut smack small smart smash smear smel smell smil smith smok smooth smug
	smuggl smurf snack snail snak snap snapp snarl snatch sneak sneez sniff sniffl snip snitch snoop snor snort snow snuck
	so soak soap sob sobb socc social societ sock sod soda sofa soft softwar soil sol solar sold soldi sole solemn
	solicitor solid solitar solitud solo solution solv som somb somebod someda somehow someon someplac someth somethin
	sometim somewhat somewher son sonar song sonic sonn soo sook sooki soon sooth sophisticat sor sororit sorr sorrow sort
	sorta sought soul sound soup sour sourc south southeast southern southw souvenir sovereign soviet sow sp spa spac
	spacecraft spaceship spaghetti spain span spanish spar spark sparkl sparrow spartacu spe speak spear spec special
	specialist specialt specific specifical specimen spectacl spectacular spectrum speculation speech speechles speed
	spell spend spent sperm spher spic spid spik spill spin spinach spinal spinn spiral spirit spiritual spit spitt splash
	spleen splendid split splitt spock spoil spok spoken spong sponsor spontaneou spook spoon sport spot spotlight spott
	spous spr spra spre spread springfield sprung spun spy squad squadron squar squash squat squawk squeak squeal squeez
	squid squirrel squirt st sta stab stabb stabilit stabiliz stabl stack stadium staff stag stain stair staircas
	stairwell stak stal stalin stalk stall stamm stammer stamp stanc stand standard standb star starboard starfleet
	stargat stark starl starr start startl starv stash stat statement static station statistic statu stay ste stead steak
	steal stealth steam steel steep steer stein stem stench step stepfath steph stepmoth stepp stereo sterl stern steroid
	stew stewi stick stiff stil still sting stink stir stirr stitch stock stockholm stol stolen stomach ston stood stool
	stoop stop stopp stor storag storm stov str stra straight straighten straightforward strain strand strang strange
	strangl strap strapp strateg strategic straw strawberr streak stream street strength strengthen stres stress stressful
	stretch strict strik strip stripp striv strok stroll strong struck structur structural struggl strung stu stubborn
	stuck stud student studio study stuff stumbl stung stunn stunt stupid stupidit styl stylish su sub subconsciou subject
	submarin submit submitt subpoena substanc substantial substitut subtitl subtl suburb subwa succe succeed succes
	successful successor such suck suction sudden suff suffer sufficient suffocat sugar sugg suggest suggestion suicid
	suicidal suit suitabl suitcas suk sul sultan sum summ summit summon sun sunda sunday sundown sung sunglass sunk
	sunlight sunn sunris sunset sunshin sup superb superficial supergirl superhero superintendent superior superman
	supermarket supernatural superstar superstition superstitiou supervis supervision supervisor supp suppl suppli support
	supportiv suppos supposed suppres suprem sur sure surf surfac surg surgeon surger surgical surnam surpris surprising
	surrend surrender surround surve surveillanc surviv survival survivor sushi suspect suspend suspens suspenseful
	suspension suspicion suspiciou sustain suv sw swa swallow swam swamp swan swap swarm swat swear sweat sweden swedish
	sweep sweet sweetheart sweeti swell swept swift swim swimm swin swing swip swis switch switzerland swollen swor sword
	sworn syd symbol symbolic sympath sympathetic symptom sync syndicat syndrom synthetic syria syring syrup system ta tab
	tabl tablet tack tackl taco tactic tactical tad tag tagg tail tailor taint taiwan tak taken takeoff takin tal talent
	taliban taliesin talk talkin tall tam tamara tamil tamper tan tang tangl tango tank tann tao tap tapp tar tara target
	tart tarzan task tast tat tattoo taught tavern tax taxi tea teach teal team teammat teamwork tear teas tech technical
	technician techniqu technolog ted tedd teen teenag teeth tel telegram telephon telescop television tell tellin temp
	temperatur templ temporal temporar temporari tempt temptation ten tenant tend tendenc tender tennesse tenni tens
	tension tent tenth tequila teresa term terminal terminat terr terrac terrain terrib terribl terrif terrific terrify
	territor terror terrorism terrorist tesla test testament testicl testif testify testimon tex texa text textbook textur
	th tha thailand than thank thankful thanksgiv that thatch the theat theatr theft their them themselv then theor ther
	therap therapist therefor thermal thes thesi thi thick thief thiev thigh thin thing think thinkin thinn third thirst
	thirt thirteen thor thorn thorough thos thou though thought thoughtful thousand thre thread threat threaten threesom
	threshold threw thrill thriv throat thron throttl through throughout throw thrown thrust thu thud thudd thug thumb
	thump thund thursda ti tia tick ticket tickl tid tig tight tighten til till tim timb timelin timoth tin tina ting tip
	tipp tir tissu tit titan titanic titl tito titt to toad toast tobacco toda tofu togeth toilet token tokyo told
	toleranc tolerat toll tom toma tomato tomb tomorrow ton tong tongu tonic tonight too took tool tooth toothbrush
	toothpast top topic tor torch torment torn tornado toronto torpedo torr torso tortur tos toss total toto touch tough
	tour tourist tournament tow toward towel town tox toxic toy tr tra trac track tractor trad tradition traditional
	traffic traffick traged tragic trail train traitor trajector tramp tranc transaction transf transferr transform
	transformation transit transition translat translation translator transmission transmit transmitt transparent
	transplant transport transportation trap trapp trash trauma traumatic traumatiz travel travell tre treacher treacherou
	tread treason treasur treat treatment trek trembl tremendou trench trend trespass trial triangl trib tribal tribut
	trick trigg trigger trim trinit trip tripl tripp triumph triumphant trivial tro troll troop troph tropical troubl
	troublesom trous trout tru truc truck truman trump trumpet trunk trust trustworth truth truthful try tryin tsk tub
	tuck tuesda tuition tumm tumor tun tuna tunnel turd turf turk turke turkish turmoil turn turtl tutor twat tweet twelv
	twent twic twilight twin twist twitt two ty typ typewrit typical tyr tyrann tyrant ub ufo ug ugh uhh ukrain ultimat
	ultimate ultrasound umbrella umm unabl unacceptabl unarm unavailabl unawar unbearabl unbelievabl unborn uncertain
	uncertaint uncl unclear uncomfortabl uncommon unconsciou uncov uncover und underag undercov underestimat underground
	underneath underpant understand understandabl understood underwa underwat underwear underworld undo undon undoubted
	undres undress uneas unemploy unemployment unexpect unexpected unfair unfaithful unfamiliar unfinish unforgivabl
	unfortunat unfortunate ungrateful unh unhapp unharm unicorn unidentif uniform union uniqu unit univers universal
	universit unknown unleash unles unlik unlike unlimit unload unlock unluck unnatural unnecessar unnecessari unni unpack
	unpleasant unprecedent unpredictabl unreal unreasonabl unreliabl unseen unsettl unsolv unstabl unstoppabl unsub unti
	until unto unusual unwant unwell up upbeat upcom updat upgrad uphold upload upon upp upright upset upsett upsid
	upstair upstat uptight uptown uranium urban urg urgenc urgent urin urn us usa useful useles usual utah uteru utmost
	utt utter vacant vacation vaccin vacuum vagina vagu vain val valentin valet valid valle valu valuabl valv vampir van
	vanilla vanish vanit varga variet variou vas vast vatican vault vega vegan vegetabl vegetarian vehicl veil vein
	velocit velvet vengeanc venic venom vent ventur venu ver vera verbal verdict verg verif vermin vermont veronica vers
	version versu vertical vessel vest vet veteran via viabl vib vibrat vic vicinit viciou victim victor victoria
	victorian victoriou video videotap vienna vietnam vietnames view vigilant vik vil villa villag villain vinci vinegar
	vintag violat violation violenc violent violet violin vip viral virgin virginia virginit virtu virtual viru visa
	visibl vision visit visitor visual vital vitamin vivid vlad vocal vocaliz vodka voic voicemail voiceov void volcanic
	volcano volleyball volum voluntari volunte volunteer vomit von voodoo vot vou vouch vow voyag vulcan vulgar vulnerabl
	wa wad waffl wag wagon wah wail waist wait waitin waitres wak wal walk walkin wall wallet wallpap walt waltz wan wand
	wander wanna want war ward warden wardrob warehous warfar warm warmth warn warp warrant warren warrior warsaw wash
	washington wasn wast wat watch water waterfall watermelon watt wav wax way we weak weaken weakness wealth weapon wear
	weasel weath weav web websit wed wedd wedg wednesda weed week weekend weep weigh weight weird weirdo welcom welfar
	well wellington welsh wen wench went wer weren werewolf west western wet wgbh wh wha whack whal what whatcha whatev
	whatnot whatsoev whe wheat wheel wheelchair wheez when whenev wher wherea whereabout wherev wheth whew which whichev
	whiff whil whilst whim whimp whimper whimsical whin whinn whip whipp whir whirr whisk whiske whisp whisper whistl whit
	white who whoa whoev whol whom whoo whoop whoosh whor whos wick wid wide widow wif wig wiggl wiii wil wild wilder
	wildlif will willing willow wimp win wind window windshield wing wink winn wint wip wir wireles wis wisconsin wisdom
	wise wish wit witch witchcraft with withdraw withdrawal withdrawn within without withstand witness witt wiv wizard
	woah wok woken wolf wolv woman womb women won wond wonder wonderful wont woo wood wooden woof wook wool woong wor word
	worf work workin workout workplac workshop world worldwid worm wormhol worn worr worry wors worship worst worth
	worthles worthwhil would wouldn wound wow wraith wrap wrapp wrath wreck wreckag wrench wrestl wretch wright wrinkl
	wrist writ written wrong wrot wyom xing ya yacht yah yal yang yanke yard yat ye yea yeah year yearbook yearn yell
	yellow yelp yen yeo yeon yeong yep yer yesterda yet yield yik yin ying yoga yogurt yond york you young youngst your
	yourself yourselv yous youth youtub yu yuan yuck yuki yum yumm yun yup zac zach zak zap zapp zealand zehra zen zero
	zeynep zigg zip zipp ziva zomb zombi zon zoo zoom zorro zulu`
		.trim()
		.split(/\s+/)
);

const spanishStems: ReadonlySet<string> = new Set(
	`
	aaah aah aang abad abaj abandon abat abbey abc abdom abdomin abdominal abed abej abertur abi abiert abierta abism abog
	abominacion abon abord abort about abr abraz abri abrid abrig abril abrum abrumador absolucion absolut absoluta absorb
	abstinenc absuelt absurd abu abuel abundanc abundant aburr aburrimient abus ac acab academ academic acamp acantil acas
	acced acces accesibl accesori accident accidental accion accionist acech acei aceitun acel aceler aceleracion
	acelerador acent acept aceptabl aceptacion acer acerc acercamient acerqu acerquens acert acertij acl aclar acog
	acogedor acompañ acompañant acondicion aconsej acontecimient acord acorn acorral acos acosador acost acostumbr acr act
	actitud activ actividad activist actor actric actriz actu actuacion actual actualidad actualiz actualizacion acuar
	acuatic acud acuerd acuest acumul acus acusacion ad adapt adaptacion adecu adecuada adelant adem adentr adhesiv adi
	adiccion adicion adicional adict adivin adjunt adm admi administr administracion administrador administrativ admir
	admirabl admiracion admirador admision admit adn adolescenc adolescent adond adopcion adopt adoptiv ador adorabl
	adoracion adorn adquir adquisicion adred adrenalin aduan adult adulter adversar advert advertenc adverti adviert
	advirt aere aerodrom aeroline aeronav aeropuert aerosol aeryn afect afeit aferr afganist aficion afil afirm afirmacion
	afirmativ afortun afortunada afric african afront afu ag agach agachens again agall agarr agarrenl agarrens agenc
	agend agent agil agit agitacion agon agost agot agotador agotamient agr agrad agradabl agradec agradecers agradecert
	agradecimient agradezc agreg agresion agresiv agresividad agresor agricultor agricultur agu aguafiest aguant aguard
	agud agui aguj agujer agustin ahh ahhh ahi ahjumm ahjussi ahn ahog ahor ahorc ahorr aigo air aisl aislamient aj
	ajedrez ajen ajust ak al alab alabam alambr alarde alarm alarmant alask alb albany albedr albergu albondig alborot
	album alc alcaid alcald alcaldes alcanc alcantarill alcanz alcob alcohol alcoholic alde aleator alegr alegre alej
	alejamient alejens aleluy alem aleman alentador alerg alergic alert alet alf alfabet alferez alfil alfombr alg algodon
	algoritm alguacil algui algun ali alianz alienigen aliens alient aliment alimentacion alimentic alineacion alista aliv
	alivi all allah allanamient alli ally alm almac almacen almacenamient almacig almej almendr almirant almoh almorz
	almuerz alojamient alons alp alph alqui alquil alrededor alt alta altavoc altavoz alter alteracion alterc alternativ
	altez altitud altur alucin alucinacion alucinant alumin alumn alz alzheim am amabilidad amabl amable amador amanec
	amanezc amant amarg amargur amarill amateur amazon amb ambicion ambicios ambient ambiental ambulanc ambulant amenaz
	americ american ametrallador amig amigabl amigu amistad amistos amnes amor amorc amoros ampl ampli ampoll amsterdam
	amulet an anakin anal analgesic analisis analist analiz anarqu anastas anatom anc ancestr ancestral anch ancian ancl
	and andant android andromed anecdot anestes aneurism anfitrion ang angel angelin angui angul angust angusti anh anill
	anim animacion animador animal aniversar anoch anochec anochezc anomal anon anonim anonimat anormal anot ans ansiedad
	ansios ant antart antañ antecedent antelacion anteman anten anteoj antepas anterior anti antib antibiotic anticip
	anticipacion anticu anticuerp antidepresiv antidot antigu antiguedad antimat antoj antorch antr anu anual anuar anubis
	anul anulacion anunc anunci any anzu aort ap apag apagon apagu aparat aparc aparcamient apareamient aparec apareci
	aparent aparente aparezc aparicion aparienc apart aparta apartament apartens apasion apel apelacion apell apen apendic
	aperitiv apertur apest apestos apet apetec apetezc aplast aplaud aplaus aplazamient aplic aplicacion apocalipsis apod
	apoder apoll aport aposent apost apoy appl apr aprec apreci aprend aprendi aprendiz aprendizaj apresur apret apreton
	apriet april apris aprob aprobacion apropi apropiada aprovech aproxim aproximacion aproximada aprueb apt aptitud
	apuest apunt apur apurens apuñ apuñal aqu aquarium aquel aquelarr aquell aqui ar arab aragorn arand arañ arañaz arb
	arbitr arbol arbust arc arch archiv arcill arcoiris ard ardient ardill ardu are aren aret arg argel argentin argument
	arizon arkans arm armadur armament armar armari armon arn arni arom arp arquer arquitect arquitectur arr arranc
	arranqu arras arrastr arrebat arrecif arregl arreglarm arrepent arrepentimient arrepient arrest arrib arriesg arrodill
	arroganc arrogant arroj arrow arroy arroz arrug arruin arsenal art artefact arter arterial arti artic articul
	articulacion artific artificial artill artist artistic artritis arzobisp as asalt asaltant asamble asc ascend ascens
	ascensor ase ased asegur asegurador asegurens asentamient asesi asesin asesinat asesor asesoramient asfalt asfix
	asgard ash asi asiatic asient asign asignacion asimil asist asistenc asistent asm asn asoci asociacion asombr asombros
	aspect aspir aspiracion aspirador aspirant aspirin asqueros asteroid astill astiller astronaut astuc astut asum asumi
	asunt asust at atac atacant atadur ataj ataqu atardec atasc ataud aten atencion atend atene atent atenta aterr
	aterrador aterric aterriz aterrizaj aterroriz atf atic atiend atl atlant atlantic atlantis atlet atletism atmosf atol
	atom atomic ator atorment atr atra atrac atraccion atractiv atraj atrap atrapenl atras atraves atravies atrev
	atrocidad atropell atroz atu atun aturd aud audac audaz audicion audienc auditor auggi august aul aument aun aunqu aur
	auricular auror auschwitz ausenc ausent austr austral australian aut autentic autenticidad autobus autodestruccion
	autoestim autograf automatic automatica automovi automovil automovilistic autopist autops autor autoridad autoriz
	autorizacion auxil auxili av avalanch avanc avanz avaric avat avecin aven aventon aventur aventurer avenu avergonz
	averguenc averguenz averi averigu avi aviacion avion avis away ax axl ay ayud ayudadm ayudant ayudar ayudenm
	ayuntamient az azadon azafat azot azote azuc azufr azul añ añad añic ba bab babilon babor baby babylon bacala bach
	bachillerat back backpack bact bacter bad baek bagdad bagel bah baham baharequ bai bail bailarin bailey baj bajad bak
	bal balanc balanz balaz balbo balcon bald bali balistic baliz ball ballen ballet balon baloncest bals baltimor bam
	bambu ban banan banc bancar bancari bancarrot band bandej bang bangkok bank banks bann banqu banquer banquill bar
	baraj barat baratheon barb barbaco barbar barbaridad barber barbi barbill barc barcelon bark barm barn barnaby barney
	baron barones barr barranc barri barric barrig barril barrot barrow bas baseball basic basica basil basquetbol bass
	bast bastant bastard bastidor baston basur basurer bat batall batallon bate bateador bater baterist batiatus batm baul
	bautism bautist bautiz bay bayunc baz bañ bañador bbc be beach beanbag beatl beau beaumont beb bebi bec beck beethov
	bei beijing beirut beisbol bel belfast belg belgic bell bellez bellisim ben bend bendec bendic bendicion bendig
	benefactor benefic beneficenc benefici beng benjamin benji bennet berg berkeley berlin bermud bernard berry bes bess
	best bet bi biberon bibl bibliotec bich bici biciclet bien bienest bienven biff big bigot bikini bilb bill billet
	billon billy bin bing biograf biolog biologic biops bip bird birmingham bisabu bishop bistec bisturi bitacor bizcoch
	bjorn bl black blacki blad blah blanc blancaniev bland blanqu blasfem bled blind block blog blood bloody bloom bloqu
	bloque blu blueberry blus bmw bo bob bobby boc bocadill bocaz bocet bocin bod bodeg bofet bok bol bolet boletin boli
	boligraf boliv boll bols bolsill bolson bolt bolud bomb bombarde bombarder bombay bomber bombill bombon bon bonap bond
	bondad bondados bong bonjour boom booth bor bord borg borr borrach borrador borros bosn bosqu boss boston bot botell
	botin botiquin boton boulevard bourbon boved bowl bowm boxe boxeador boy boys br brad braddock brag brand brandy
	brasil brav braz brazal brazalet brech bretañ brev breve bri bribon brick bridg brig bright brighton brill brillant
	brind brindis bris bristol britanic broadway broccoli broch brodi brom brome bromist bronc bronce bronx brooklyn
	brooks brot brothers brown browni browning bruj brujul brun brus brusc brut brutal brutalidad bu bubb buce buck bucky
	bucl bud budapest buddy budist buen buenisim buey buf bufand buff buffet bufon bug buh buitr bull bullock bult bum
	bunk bunny buqu burbuj burdel burg burl burns burocrac burr burrows bus busc buscad buscador bush busqu busqued bust
	but butch butl butters buz buzon buzz by bypass ca cab cabal cabalg caball caballer cabaret cabañ cabec cabell cabez
	cabezot cabin cabl cable cabr cabre cabron cabronaz cac caca cacahu cacahuet cacharr cachimbon cachond cachorr cactus
	cad cadav cadaver caden cadet cadillac caf cafein cafet caffrey cag cagu caig caim cain cair caj cajer cajon caju cal
	calabaz calaboz calam calambr calav calc calcetin calcul calculador calcut cald calefaccion calendar calent calentador
	calentamient calibr calidad calidez calient calific calificacion californ caligraf call calla callej callejer callejon
	callens calm calmant calmens calor caluros calv calz calzon calzoncill cam camar camarer camarograf camaron camb cambi
	camboy cambridg camell camelot camerin cami camill camin caminant caminat camion camioner camionet camis camiset
	camison camp campament campan campañ camped campeon campeonat campesi campesin camping campus camuflaj can canadiens
	canal canall canar canast canc cancel canch cancill cancion cand candidat candidatur candy cangrej cangur cano cans
	cansanc cant cantaloup cantant cantar cantidad cantin cantiner canton canyon caotic cap capac capacidad capacit
	caparazon capataz capaz capell capill capiruch capit capital capitalism capitalist capitan capitol capitul capon
	caprich capsul capt caption captur capu capuch capull car carac caracol caract caracteristic caraj caram caramb
	caravan caray carbohidrat carbon carc carcaj carcel cardenal cardiac cardinal carec carg cargador cargament cargu
	carguer carib caricatur caridad carism cariñ cariños carl carly carm carmin carn carnal carnaval carnet carnic
	carnicer carol carolin carp carpent carpet carpinter carr carret carretill carril carroz carruaj cart cartel carter
	cartm carton cartuch cartulin cartwheel carv cas casablanc casamient casanov casar casc cascabel caser caset cash casi
	casill casiller casin casquill cassius cast castañ castiel castig castill casting castl castor castr casual casualidad
	cat catalin catalog catarat catastrof catedral categor catering caterpill catolic catorc caus caut cautelos cautiver
	cav cavern cavi cavidad cay cayeron caz cazador cañ cañer cañon cbi cbs cctv cdc ce ceb ceboll cec ced cegu ceib cej
	cel celd celebr celebracion celebridad celest celestial cell celos celul celular cement cementer cen cenicer cenicient
	ceniz censur cent centav centen centim centimetr centin centr central cep cepill cer ceramic cerc cercan cerd cere
	cereal cerebr cerebral ceremon cerez cerill cerr cerrad cerradur cerroj cersei certez certific cervez ces cesare
	cesped cest cetr ceñ ch cha chacuat chad chalec cham chamberlain chambers champ champagn champañ champiñon champu
	chanc chandl channing chantaj chantaje chaplin chapod chaquet charad charc charl charlat charleston charli charly chat
	chatarr chav chaval checkers chef chelin chelse chem cheol cheon chequ cheque cher cherry chess chest chevy chewi
	chffffff chi chib chic chicag chick chicl chifl chil chili chiltot chimene chimpanc chin chinatown ching chip chipilin
	chips chiqu chiquill chism chisp chist chistos chiv chivat cho choc chocobanan chocol chocolat chof choqu chorl chorr
	chow choz christ chrysalis chuc chuch chuck chucky chufl chul chulet chunch chup church chusm ci cia cianur cicatric
	cicatriz cicl cieg ciega cienc cient cientific cierr ciert cierta cierv cifr cigarr cigarrill cilindr cim cimient cin
	cinc cincinnati cincuent cinic cint cintur cinturon cip cipot circ circu circul circulacion circunstanc circunstancial
	cirug ciruj cirujan cisc cisn cistern cit citacion city ciud ciudad ciudadan civi civic civil civiliz civilizacion cl
	clan clandestin clar clara claridad clariner clarinet clas clasic clasific clasificacion claud claus clausul clav
	clavicul clay cleat clemenc clementin clerig cleveland clic clich client cliff clim climatic climax clinic clip cliv
	cloac clon closet club clubs cnn coagul coalicion coart cobard cobertiz cobertur cobr coc cocain coch cochec cocin
	cociner cocodri coct coctel cod codic codicios codific codig coeficient cofr cog coged cogi coh coherent cohet coincid
	coincidenc coj cojin cojon col colabor colaboracion colaps colat colateral colchon coleccion coleccionist colect
	colectiv coleg colegi colesterol colg colgant colin colision coll collar colle colleg colli colm colmen colmill coloc
	colomb colon color colosal colt columb column colump com comadrej comal comand comandant comarc comb combat combatient
	combin combinacion combustibl comed comediant comedor comenc coment comentar comentari comenz comerc comercial
	comerciant comestibl comet cometi comi comic comics comienc comienz comin comis comisar comision comod comoda
	comodidad comp compadezc compadr company compar comparacion compart compartiment compartimient compasion compasiv
	compatibl compatriot compañ compañer compens compensacion compet competenc competent competicion competidor competitiv
	compit complac complej complejidad complet completa complic complicacion complicidad complot compon component comport
	comportamient composicion compositor compostur compr comprador comprend comprendi comprensibl comprension comprensiv
	compresion comprob comprobacion compromet compromis comprueb compu compuert compuest computacion computador comun
	comunal comunic comunicacion comunicador comunidad comunion comunism comunist comunitar con conac conceb conced
	concejal concentr concentracion concept concesion conch concienc conciern conciert conclu conclusion concluy
	concluyent concret concubin concuerd concurs concursant cond condecor conden condes condescendient condicion
	condicional condolenc condomin condon conduc conduccion conduct conductor conduj conduzc conect conej conexion coney
	conf conferenc confes confesion confi confiabl confianz confidenc confidencial confidencialidad confident confies
	configuracion confin confinamient confirm confirmacion conflict confor conform confort confortabl confrontacion
	confund confundi confus confusion cong congel congelador congregacion congres congresist conjetur conjunt conjur
	conllev conmig conmocion conmov conmovedor conmuev connecticut conoc conoceis conocer conoci conocimient conozc conqu
	conquist cons conscienc conscient consecuenc consegu consegui consej consejer consentimient conserj conserv
	conservador consid consider considerabl considerable consideracion consig consigu consigui consistent conspir
	conspiracion const constanc constant constante constitucion constru construccion constructor construi construy
	construyeron consu consul consult consultor consum consumidor cont contabilidad contabl contact contador contagios
	contamin contaminacion contarm contars contart conte contempl conten contencion contenedor content contest contestador
	context contien contig continent continu continua continuacion continuidad contr contraatac contraataqu contrab
	contrabandist contraccion contramaestr contrar contraseñ contrat contratiemp contratist contribu contribucion
	contribuyent control controlador controvers contundent contusion convenc convenci convencion convencional convenienc
	convenient convent convenz convers conversacion conversion convert converti convertibl convi conviccion convict
	convien conviert convincent convirt convirti convivenc convoc convoy convulsion cook cooki cool coop cooper
	cooperacion cooperativ coorden coordin coordinacion cop copenhagu copi copilot copinol coquete cor coraj coral corazon
	corbat corch corder cordial cordon cordur core corean coreograf corleon coron coronacion coronel corp corpor
	corporacion corporal corporativ corr corral corre correccion correct correcta corred corredor correg correspond
	correspondenc corresponsal corrient corrupcion corrupt cort cortej cortes cortez cortin corv cos cosech cosm cosmetic
	cosmic cosquill cost costill costos costumbr costur cotton could coulson country county court cox coy coñ coñac coñaz
	cr crack cran crane craneal crat cray crayon cre creacion creador creanm creativ creatividad crec creci crecient
	crecimient cred credenc credibilidad creed creeis creek creenc creer crei creibl crem cremall crest creti cretin crey
	creyent creyeron crezc cri crianz criatur crichton cricket crim crimen crimin criminal cript crisis crist cristal
	cristian cristianism cristin criter critic crixus croft cronic cross crowd crown cru cruc crucer crucial crud cruel
	crueldad crui crujient cruz crystal csi ctu cu cuad cuadern cuadr cuadrant cuadrilater cuadrill cual cualidad cualqui
	cuant cuantic cuarent cuarenten cuart cuartel cuatr cub cuban cubby cubiert cubr cubrans cucarach cuch cuchar cuchill
	cucumb cuddy cuelg cuelgu cuell cuenc cuent cuentam cuer cuerd cuern cuerp cuerv cuest cuestion cuestionar cuev cuid
	cuidad cuidador cuidados cuidadosa cuidens cul culat culp culpabilidad culpabl cult cultiv cultur cultural cum cumbr
	cumpl cumpleañ cumpli cumplimient cun cunet cuot cup cupcak cupon cupul cur curacion curios curiosidad curly curr
	curriculum curry curs cursi curt curv custod cusuc cutl cutt cuy cuñ cylon cylons da dab dactilar dad dadl dadm dag
	daily dais daisy dal dalek daleks dall daly dam damasc dan dand danes dant danvers danz dar dard dark darl darling
	darm darn dars dart darth das dash dat davenport davey davy dawn day dañ de deacon dead deambul death deb debaj debat
	debeis deber deberiais debi debida debil debilidad debut dec decadenc decan decen decenc decent decepcion decepcionant
	decid decidi decidm decim decimal decir decirm decirnosl decirs decirt decis decision decisiv deck decl declar
	declaracion decor decoracion decret ded dedic dedicacion deduc deeks def defect defectuos defend defens defensiv
	defensor deficit defiend defin definicion definitiv definitiva defuncion degener deidad dej dejad dejadl dejadm dejais
	dejam dejar dejeis dejemosl dejenl dejenm dejenn dek del delant delantal delanter delat delaw deleg delegacion
	delegation deletre delfin delg delhi deliberada delic delicadez delicios delincuenc delincuent delir delirant deliri
	dell delt dem demand demandant demasi demenc dement democrac democrat demolicion demon demoni demoniac demor demosl
	demostr demostracion demuestr den deneg denl denm dens densidad dent dentadur dental dentist denton dentr denunc
	denunci denv deok departament depend dependi dependient depor deport deportist deportiv depos depredador depresion
	depri deprim depris der derby derech deriv derr derram derramamient derret derri derrib derrick derroc derrot derrumb
	des desacat desactiv desacuerd desaf desafi desafiant desafortun desafortunada desagradabl desagradec desagu desaparec
	desapareci desaparezc desaparicion desapercib desarm desarroll desastr desastros desat desayun descafein descans
	descar descarg descart descend descendenc descendient descens desciend descifr descomposicion descompuest
	desconcertant desconect desconfianz desconoc descontent descort descr describ descripcion descu descubiert descubr
	descubri descubrimient descuent descuid desd dese desech desechabl desembarc desempeñ desemple desenterr desertor
	desesper desesperacion desesperada desfi desgrac desgraci desgraciada desh deshac deshazt deshech deshic deshiz
	deshonest deshonr desi desiert design desilusion desliz deslumbrant desmay desmoron desnud desobedec desodorant desol
	desord desorden desp despac despach desped despedi despeg despegu despej despens desperdic desperdici despert
	despertador despi despiad despid despiert despliegu desprec despreciabl despu destac destacament destell desti destin
	destiny destornillador destrez destripador destroz destru destruccion destructiv destructor destruy destruyeron desv
	desvanec desventaj desvi det detall deteccion detect detectiv detector deten detencion detendr deteng detenganl
	detengans detenida detenl detent deterior determin determinacion detest detien deton detonacion detonador detr detroit
	detuv detuvi deud devast devastador devo devocion devolucion devolv devolvi devot devuelt devuelv devuelvem dex di
	diabet diabl diabolic diagnostic dialect dialog diamant diametr diamond dian diar diari diaria diarre dibuj dic
	diccionar dich diciembr dick dicki dict dictador dictadur did didn diecioch dieciseis diecisi dieg dient dieron diestr
	diet diez difamacion diferenc diferenci diferent difici dificil dificultad difund difunt dig digais digam diganl
	diganm digas diger digital dign dignidad dij dijeron dil dilem diligenc dim dimension diminut dimision dimit din dinam
	dinamarc dinamic dinast diner ding dinosaur dinosauri dinozz dios diox diplom diplomac diplomatic diput diqu dir
	direccion direct directa directiv director dirig dirigi dirij dirk dis disc discapacidad discapacit disciplin discipul
	discografic discotec discovery discrecion discret discreta discriminacion disculp disculpad disculpadm disculpenm
	discurs discusion discut diseñ diseñador disfrac disfraz disfrut disgust disimul disminu disminuy disney disneyland
	disp dispar dispersens dispon disponibl disposicion dispositiv dispuest disput dist distanc distant distincion
	distingu distint distorsion distr distra distraccion distribu distribucion distribuidor disturb disturbi div divers
	diversidad diversion divert diverti divi divid diviert diviertans divin divirt division divorc divorci do doak dobby
	dobl doc docen doctor document documentacion documental dodg dodgeball dodgers dog dol dolar dolly dolor doloros dom
	domestic domicil domiciliar domin dominant doming don donacion donant doncell dond dondequi dong donuts doqui dor dorm
	dormi dormitor dormitori dorsal dory dos doscient dosis dot dougi down downton doy doñ dracul drag dragon drak dram
	dramatic drap drenaj drew driv drog drogadict droid dron drum du dubai dublin duch duck duckling dud dudos duel duend
	duerm dueñ duk dulc dulzur dumbledor dumpling duplic duqu duques dur dura duracion durant durez durm durmient dusty
	dutch dvd eagl earl east easy ebay ebr ebri ec ech eclips ecograf econom economic ecuacion ed edad eddy edg edicion
	edific edifici edimburg editor editorial educ educacion educativ eeuu efect efectiv efectiva eficac eficaz eficienc
	eficient eg egipc egipci egipt egoism egoist eiffel eighth einstein eisenhow ej ejecucion ejecut ejecutiv ejempl
	ejemplar ejerc ejercic ejercici el elabor eleccion elect electoral electric electricidad electricist electromagnetic
	electronic elefant eleg eleganc elegant elegi element elenc elev elevador elf eli elig elij elimin eliminacion eliot
	ell elocuent elog elogi elud email emails embaj embajador embaraz embarazos embarc embarcacion embarg embarqu emblem
	emborrach embosc embragu embruj embuster emergenc emi eminenc emision emisor emit emocion emocional emocionant emotiv
	emp empac empap empared empat empec empeor emperador emperatriz empez empeñ empiec empiez emple empleador emprend
	empres empresar empresari empresarial empuj empujon en enamor enan encaden encaj encant encantador encarcel encarg
	encargu encend encendedor encerr enchuf enciend encierr encim encontr encontrar encrucij encubiert encubr encubrimient
	encuentr encuest end enemig ener energ energetic enf enfad enferm enfermedad enfermer enfermiz enfoc enfoqu enfr
	enfrent enfrentamient enfri enganch engañ engord engre enhorabuen enigm enlac enloquec enmascar enmend enmiend enoj
	enor enorgullec enorm enorme enred enriqu ensal ensay ensegu enser enseñ enseñanz enslav ensuci ensueñ ent entend
	entendeis entender entendi entendimient enter entera enterpri enterr entidad entiend entierr entonc entorn entr entrad
	entrant entrañ entreg entregu entren entrenador entrenamient entrepiern entreten entretenimient entrevist entristec
	entromet entusiasm entusiast env envejec envenen envenenamient envi envid envolv envuelt epic epidem epinefrin episod
	episodi epoc equilibr equip equipaj equipamient equiv equivalent equivoc equivocacion equivoqu er erais eras ereccion
	erm erotic err erradic errant errol errone error erud erupcion es esc escal escalofri escalofriant escalon escan
	escand escandalos escane escaner escap escapator escarabaj escas escasez escen escenar escenari esceptic esclav
	esclavitud esclus escob escoc escoces escog escogi escol escolar escolt escombr escond escondeler escondi escopet
	escor escorpion escotill escr escrib escribi escritor escritur escrupul escu escuadron escuch escuchad escuchadm
	escuchenm escud escuder escultur escup esenc esencial esf esforc esforz esfuerz esgrim eslabon eslog esmerald esmoquin
	esp espac espaci espacial espadachin espagueti espaguetis espald espantapajar espantos espart espartac españ español
	espec especi especial especialidad especialist especializ especific especifica especificacion especim espectacul
	espectacular espectador espectr especul especulacion espej espeluznant esper esperad esperanz esperenm esperm espes
	espi espin espinal espionaj espiral espiritu espiritual espiritus esplend esplendor esponj espontane espor espos espum
	esquelet esquem esqui esquin esquiv esquizofren essex est estabais estabilidad establ establec establecimient estac
	estacion estacionamient estad estadistic estadounidens estaf estafador estais estall estambul estamp estanc estand
	estandar estanqu estant estar estareis estat estatal estatic estatu estatur estatus esteis estel estere esteril
	esteroid estetic esti estiercol estilist estim estimacion estimul estimulant estir estocolm estof estomag estorb estoy
	estr estrag estrangul estrateg estrategic estrech estrell estren estres estresant estrib estribor estrict estricta
	estrope estructur estructural estuch estud estudi estudiant estudiantil estuf estup estupend estupenda estupidec
	estupidez estuv estuvi estuvier estuvies et etap etcet etern eterna eternidad etic etiquet eu eun eunuc eur eurek
	europ europe ev evacu evacuacion evad evalu evaluacion evasion event eventual everest evidenc evident evidente evit
	evolucion ex exact exacta exactitud exager exageracion exam examen examin exc excav excavacion excelenc excelent
	excentric excepcion excepcional except exces excesiv excit excitacion excitant exclam exclusiv exclusiva excrement
	excursion excus exh exhaust exhibicion exig exigenc exigent exij exil exist existenc existi exitos exorcism exotic
	expand expansion expectativ expedicion expedient expens experienc experiment experimental expert expiator expl explic
	explicacion explicars explicart expliqu explor exploracion explorador explosion explosiv explot explotacion expon
	exposicion expres expresion express expuest expuls expulsion exquis extasis extend extension exterior extern extiend
	extincion extorsion extr extra extraccion extradicion extranj extranjer extraoficial extraordin extraordinar
	extraordinari extraterrestr extravagant extrañ extraña extrem extremada extremidad extremist eyelash fabric
	fabricacion fabricant fabst fabul fabulos fac faccion facebook fach faci facial facil facilidad facilit factibl factor
	factur facultad fairfax faith falcon fald fall fallec fallecimient falls fals falsific falsificacion falt fam famil
	famili familiar familiariz famos fan fanatic fang fanny fans fantas fantasm fantastic far faraday faraon farg farmac
	farmaceutic farol fars farsant fas fascin fascinacion fascinant fascist fastid fastidi fat fatal fatig faust favor
	favorabl favorec fax fay faz fbi fd fe febrer fech fed federacion federal feel fei felic felicidad felicit
	felicitacion felicity feliz femeni femenin feminist fenix fenom fenomen fenomenal fer fergus ferid ferit feroc feroz
	ferret ferrocarril ferry fertil fertilidad fertilizant festej festin festiv festival fet fi fiabl fianz fiasc fibr
	ficcion fich fide fideicomis fidelidad fiebr fiel field fields fiest fifth figur fij fija fijacion fijens fil filadelf
	filet filipin film filmacion filosof filtr filtracion fin final finalist finaliz financi financiacion financier finanz
	finc finch fing finj finland fir firefly firm firme firmez fisc fiscal fish fisic fisica fiti fitz fl flac flanc flash
	flaut flech flexibl flexion flint floj flor florec florrick flot flotant flu fluj flut fluy foc fogat foll follet
	follon fond font fontaner football for foraster ford forem forens forest forg form formacion formal formalidad format
	formidabl formul formular formulari fort fortalec fortalez fortun forz fos fosfor fosi fost fot fotograf fotografi
	fotografic four foursqu fourth fowl fox fr fracas fraccion fraction fractur fraganc fragi fragil fragment franc franca
	frances francisc francotirador frank frankenstein frankfurt franklin franquez franquic fras frasc fraternidad fraud
	fre frecuenc frecuent frecuente fred freem freg fregader fren french frent fres fresc freud frey fri frigorific frij
	frijol friki fritz frod from front frontal frost frosting frustr frustracion frustrant frut fry fu fueg fuent fuer
	fueron fuert fuerte fuerz fues fug fugaz fugitiv fuhr fui fuisteis fulan full fum fun funcion funcional funcionamient
	funcionar funcionari fund fundacion fundador fundament fundamental funebr funer funeral fur furgon furgonet furios
	fury fusibl fusil fusion futbol futur gabby gabin gach gaf gain gaius gal galactic galax galer gall gallet gallin
	galliner galon gam gamb gamm gan ganador gananc ganch gandalf gang gangst gans ganst garag garaj garant garantiz garc
	gard garf gargant garibaldi garland garr garret garrison garrob garz gas gaseos gasolin gast gat gatill gaviot gay
	gays ge geck gel gelatin gem gemm gen gener generacion generador general generos generosa generosidad genesis genetic
	genetica geni genial genialidad genocid gent gentil gentilez genuin geoff geograf geometr georg georgetown gerenc
	gerent germen gest gestap gestion get geum ghost gigant gigantesc gil gilbert gilipoll gilipollec gilipollez gill gim
	gimnas gin ginebr ginecolog ging gir girl girls git gitan gl gladiador glamour glasgow glass gle glob global globul
	glor glorios glut go goali gob gobern gobernador gobernant gobi gobiern god godzill goebbels gogh going gol gold golf
	golosin golp golpe golpiz gom gondor gong gonn good googl gook gor gord gori gorr got gote gotham gotic goz gps gr
	grab grabacion grabador grac gracios grad gradu graduacion gradual grafic graham gram gran grand grandez grandios
	grandullon grandulon graner granj granjer grant granuj gras gratificant gratis gratitud gratu grav grave gravedad gray
	gre great grec greenwich gregor grey gri grial grieg griet grif griff griffin grill grillet grim gring grip gris grit
	groot gros groser group grov gru grues grup grupal gruñ gruñon gu guacal guanac guant guap guapisim guar guard
	guardabosqu guardaespald guardarrop guardian guarnicion guarr guason guatem guau guay gubernament gubernamental guerr
	guerrer guet guey gui guillotin guind guine guion guionist guis guisant guisquil guitarr guitarrist guiñ guk gun guru
	gus gusan gust gustav guy gwang gyeong gymnastic gyu ha hab haban habeis haber haberm habers habert habiais habil
	habilidad habitacion habitant habitat habitu habitual habl hablador hablais hablar habr hac haced haceis hacer hacers
	hach hachis haciend hack hacke hackers had hag hagais hagamosl haganl hagrid hah haiti hal halag halagador halcon hall
	hallazg hallowe hallway ham hamac hambr hambrient hambrun hamburg hamburgues hamlet hamm hampsh hamptons hamst han
	hang hank hannibal hans hansel happy har harald harbor harding hardw hardy hareis harin harlem harp harry hart harvard
	has hast hav hawai hawaii hawk hawking hay hayais haz hazañ hazel hazl hazm hazmerre hazt he head hearst heart heath
	hebre hec hech hechic hechicer hechiz hectare hector hedgehog hedor heights heil heinrich hel helad helen helic
	helicopter hell helmet hem hematom hembr hemingway hemisfer hemorrag hen henrik henry hepatitis her herald herb herbi
	hercul hered hereder herenc herm herman hermanamient hermandad hermos hermosur hero heroic heroin heroism heron herp
	herr herramient herrer herv heter heterosexual hey hi hibr hic hici hicier hicisteis hicks hidrogen hierb hierr hig
	high higien higienic hij hijoput hil hill hills him himml himn hinch hinchazon hindu hip hiperespac hipnosis hipocr
	hipocres hipotec hipotesis hippi hir hiroshim hirv his hist histeric histor historiador historial historic historiet
	hitl hiz hmm hmmm ho hobbit hobbits hobby hocic hockey hodgins hodor hog hogar hogu hogwarts hoj hol holand holgaz
	hollow holly hollywood hologram hom hombr hombrec homenaj homework homic homicid homicidi homosexu homosexual
	homosexualidad hond honest honesta honestidad honey hong honor honorabl honorari honr hood hoodi hoon hoop hoov hop
	hopp hopscotch hor horar horari horat horc horchat hord horizont horizontal hormig hormigon hormon horn horne horr
	horribl horrible horror horroros hosp hospital hospitalidad host hosti hostil hostilidad hot hotch hotel houdini hous
	houston how howi howl hoy hu hub hubi hubier hubies huck huec huel huelg huell huerf huerfan huert hues huesped huev
	huh hui hulk hum human humanidad humed humedad humild humildad humilde humill humillacion humillant humor hun hund
	hung hungar hunt hurac hurr hurt hurtadill husme hut hutch huy huyeron hw hy hydr hyeok hyeon hyeong hyuk hyun hyung
	hyungnim ias ib ibm ic iceberg ichi icicl id idah ide ideal idealist identic identidad identific identificacion
	ideolog idiom idiot idiotec idiotez ies igles ignicion ignor ignoranc ignorant igu igual igualdad iguan iii ikerslot
	ileg ilegal iles ilimit illinois ilumin iluminacion ilusion ilustr im imag imagen imagin imaginacion imaginar imbeci
	imbecil imit imitacion imitador imp impacienc impacient impact impactant imparabl imparcial impecabl imped impenetrabl
	impensabl imper imperativ imperdonabl imperial impermeabl impertinent impid implacabl implant implic impon imponent
	impor import importanc important imposibl impostor impotenc impotent impredecibl imprent impres imprescindibl
	impresion impresionant impresor imprim improbabl improvis improvisacion imprudent impuest impuls impulsiv impun in
	inaceptabl inapropi inauguracion incapac incapacidad incapaz incend incendi incentiv incertidumbr incident inciens
	inciert incision inclin inclinacion inclu inclus inclusiv incluy incogn incomod incompetenc incompetent incomplet
	incondicional inconscient incontabl incontrolabl inconvenient incorrect increibl increible increment incumb incumbenc
	incursion ind indecent indefens indefinida indemnizacion independenc independient independiente indestructibl indi
	indian indic indicacion indicador indici indiferenc indiferent indigen indigent indigestion indign indignacion
	indignant indiqu indirect indispensabl indistint individu individual indones indulgent indult industr industrial indy
	inesper inesperada inestabl inevitabl inexplicabl inf infalibl infanc infant infanti infantil infart infeccion infect
	infelic infeliz inferior infernal infi infidelidad infiel infiern infiltr infin infinita inflamacion influ influenc
	influyent infor inform informacion informal informant informatic infraccion infraestructur inframund ingen ingeni
	ingenier ingenios ingenu ingl inglaterr ingles ingredient ingres inh inhalador inhuman inic inici iniciacion inicial
	iniciativ inimaginabl injust injusta injustic inmadur inmediat inmediata inmens inmersion inmigracion inmigrant
	inminent inmobili inmobiliar inmoral inmort inmortal inmortalidad inmovil inmun inmunidad inn inneces innecesar
	innecesaria innumerabl inocenc inocent inodor inofensiv inolvidabl inquiet inquietant inquietud inquili inquilin ins
	inscripcion insect insegur inseguridad insensat insensibl inseparabl inservibl insign insignificant insinu insist
	insistent insolenc insolent insomn insoportabl insp inspeccion inspector inspir inspiracion inspirador inst instagram
	instal instalacion instanc instant instantane instantanea instint institucion institut institutriz instruccion
	instructor instrument instrumental insuficienc insulin insult insultant int intact integral integridad intelect
	intelectu intelectual inteligenc inteligent intencion intencional intens intensa intensidad intent intentemosl inter
	interaccion interactu intercamb intercambi intercept interes interesant interfaz interfer interferenc interfi interfir
	interior intermed intermediar interminabl intern internacion internacional internet interpol interpon interpong
	interpr interpret interpretacion interrog interrogacion interrogator interrogatori interrump interrupcion interruptor
	interseccion interven intervencion intesti intestin intim intimid intimidacion intimidad intimidant intocabl
	intolerabl intoxicacion intravenos intrig intrigant introduc introduccion introduj intrus intrusion intuicion inund
	inundacion inusu inusual inuti inutil inv invad inval invasion invasor invencibl invencion invent inventar inventor
	invernader invernal invers inversion inversionist inversor invert investig investigacion investigador investigu invi
	inviern invisibl invit invitacion invoc involucr involuntar inyeccion ios iow ir irak irani iraq iris irland irlandes
	irm irn iron ironic irr irracional irreal irregul irrelevant irresistibl irrespetuos irresponsabl irritabl irritant
	irrump irs irt isl islam island israel israeli ital italian itinerar iv ivy iz izquierd izzi ja jabali jabon jack
	jacuzzi jad jade jaff jagu jaj jale jam jamaic jamon jan jang japon japones jaqu jaquec jarab jardin jardiner jared
	jarr jarron jasmin jasp jaul javi jax jay jazz je jeans jed jedi jeep jef jefatur jehov jeju jekyll jengibr jenny jeon
	jequ jerarqu jerez jerg jerich jering jersey jerusal jesucrist jesus jet jethr jfk jimb jimmy jin jinet jing jiraf jo
	job joc jock jod jodida joey joffrey johann john johnny johns jok jonesy jong jonny joon joong jord jorg jorn josef
	joseon josh jov joven jovenc joy joyer ju juanch jubil jubilacion jud judi judicial juec jueg juegu juerg juev juez
	jug jugador jugos jugu juguet juic juici jul jun jungl junior junt jupit jur jurament jurisdiccion just justa justic
	justicier justific justificacion juvenil juventud juzg juzgu kabul kans kapp kar karaok karev karm kat katniss ke
	kelvin ken kenobi kensi kentucky ketchup kev key kgb kh kickball kid kiev kil kilometr kimchi kind kindergart king
	kingcastill kip kit kitt kitty klaus klingon knicks knight know kon kook korr kremlin krypton kung kwang kyok kyu
	kyung la lab laberint labi labial labor laboral laborator laboratori lacay lacross lad ladr ladrill ladron lady
	ladybug lag lagart lagrim lagun lak lam lamb lament lamentabl lamentable lamin lamp lan lanc lancelot lanch land
	langost lannist lanz lanzad lanzador lanzamient lap lapic lapicer lapiz laptop larg largu larguem larguens lars las
	lasagn lasañ lasti lastim lastr laszl lat lateral lati latig latin laur laurel lav lavab lavader lavador lavand law
	laz lazar le leal lealtad leccion lech lechug lect lector lectur leeds leg legal legend legendar legion legislacion
	legitim lei lej lejan lem lemon lemonad len lenc lengu lenguaj lenin lennox lent lenta leon leopard les lesbian lesion
	let letal letr letrer lettuc leucem lev levant levantamient levantens lex ley leyend leñ lgual li lib liban liber
	liberacion liberal libertad liberty libr libre libret licenc licenci licor lid lider liderazg lidi liebr lienz lif lig
	liger ligera light lik lil lili lily lim limb limi limit limitacion limon limosn limp limpi limpiador limpiez limusin
	lin linaj linc lind line ling lingot link lintern linus lip liqu liquid lir lis lisbon lisi list listill lit literal
	literatur litr littl liv liverpool livian liz lizard ll llam llamad llamais llamar llamativ llant llav llaver lleg
	llegar llegu llen llev llevais llevar llevars llevat llevenl llevens llor llorique lloron llov lluev lluv lob lobby
	lobul loc loca local localiz localizacion localizador locion lock locomotor locur lod lodg log logic logr loki lom lon
	lonch london londr long longitud look loquer lor lord lorelai loroc los lot louisian lov lr lsd lubricant luc luch
	luchador lucif lucky lucr lucrec lueg luffy lug lugar lugareñ luis luisian luism luj lujos lujur lulu luminos lun
	lunar lunatic lunchbox lupin lut luthor luz luzc lynch lyndon lyr mac macarron macbeth mach macleod mad madam
	mademoisell madr madrastr madrid madrigu madrin madrug madur madurez maestr maf mafios mag magdalen magic magistr magn
	magnetic magnific magnitud magnum mags mah maicill main maiz maj majestad mak mal malas malcri mald maldad maldec
	maldicion maldita maleduc malentend malest malet maleter maletin malez malgast malher malibu malic malign malinterpret
	malv malvavisc mam mami mamifer mamon man manag manan manantial manch manchest mand mandat mandibul manej mang mangu
	manhatt mani maniac maniatic manicom manicur manifestacion manifestant manifiest maniobr manipul manipulacion
	manipulador maniqui manning manny mansion mant mantec manten mantendr manteng mantengans mantenimient mantenl mantenm
	mantent mantequill mantien mantuv mantuvi manu manual manuscr manzan map mapach mapl maquet maquilishuat maquillaj
	maquin mar maraton maravill maravillos maravillosa marañon marc marcador marcell march marcha marcial mare marfil marg
	margar mari marian maric maricon marihuan marimb marin mariner marionet maripos mariqu marisc mariscal mark marketing
	marks marmol marqu marques marron marruec mars marsell marsh marshal mart martill martin martini marvel maryland marz
	mas masacr masaj masajist masc mascot masculi masculin masiv mason massachusetts mast masters mastic mastil
	masturbacion mat matader matanz matar matat matematic matenl material matern maternal maternidad maton matricul
	matrimon matrimoni matrimonial matrix matriz matutin maur maverick max maxim maxwell may mayday mayones mayonnai mayor
	mayordom maz mañan mcclan me meatball mec mecanic mecanism mech mecher med medall medallon medi median medianoch
	mediant medic medicacion medicament medicin medieval medin mediocr mediod medit meditacion mediterrane medium medul
	medus meg mejic mejill mejor melancol melancolic melbourn melliz melocoton melod melody melon mem memor memorabl
	memorial memoriz memphis men mencion mendig menor menoy mensaj mensajer mensual ment mental mentalidad menti mentiros
	menton mentor menu menud mer merc mercad mercanc merced mercenar mercenari merch mercur mercy merec merezc meriend
	merlin merlyn mermel merode merry mes meser met metafor metal metalic metan metanfetamin meteor meti meticulos metod
	metr metrall metropolis mets mexic mexican mezcl mezqu mezquin meñiqu mi miami mic michig mick mickey micr microf
	microfon microond microscop mid mied miel miembr mient mientr mierc mierd mig migaj migr migrañ mij mik mikael mikey
	mil milady milagr milagros milen milic miligr milimetr milit militar mill millon millonar millonari mills milly milord
	milp milwauke min miner mineral ming mini miniatur minim minister ministr minnesot minor mint minut mir mirad mirand
	mirenl mirenm mis miserabl misericord misericordios misi misil mision misioner mism mismisim miss mississippi mist
	mister misteri misterios misteriosa mistic mit mitad mitch mitolog mitt mmm mmmm mo moby moc mochi mocion mocos mod
	modern modest modific modificacion modul modus moh mois moj mol mold molecul molest molin molly mom moment mon monac
	monarc monarch monarqu monaster moned monet monitor monj monk monolog monseñor monsieur monstru monstruos mont montaj
	montan montañ monton montreal monument moody moon mor moral moralidad mord mordisc mordor moren moreton morfe morfin
	morgu mori moribund mors mort mortal mortalidad morty mosc moscu mosqu moss mossad mostaz mostr mostrador mot motel
	moth motin motiv motivacion motociclet motor mount mountain mous mov movais movam move movi movil movimient moy moz
	mozart mozzarell moñ mrs mtv mu mucam much muchach muchedumbr muchis muchisim mud mudanz muebl muell muer muerd muert
	muestr muev muevans muffin mugr muj mujer mujerc mujerieg mujerzu mul muld mulet mult multimillonar multipl
	multiplicacion multiplication multitud mumbai mund mundial munich municion municip municipal mur mural murall
	murcielag murdoch muri murmur murph mus muscul musculos muse music musical musl mussolini mustang mustard musulm
	musulman mutacion mutant mutu mutua muy muñec myeong myrtl myung nac naci nacimient nacion nacional nacionalidad nad
	nadi nah naip nalg nam nan nanc nap napoleon naranj narcisist narcotic narcotraficant naric nariz narrador narrativ
	narut nas nasal nashvill nassau nat natacion natal national nativ natur natural naturalez naufrag nause nav navaj
	naval navarr naveg navegacion navidad navideñ naz nazc nazi nazis nb nbc ncis ne nebrask nebulos nec neces necesar
	necesari necesaria necesi necesidad necesit necesitais necesitar ned need neg negacion negativ negligenc negoc negoci
	negociabl negociacion negociador negr negu nelson nem nen neptun ner nerd nerds nerv nervi nervios netflix neul
	neumatic neumon neural neuron neutral nev new newark newport news newt newton nic nick nicotin nid niebl nieg niegu
	niet niev nig night nikolai nil nin ningun ninj nitrogen niv nivel nixtamal niz niñ niñez nobel nobl noblez noch
	nochebuen nocion nocturn nodriz noel noh nom nombr nombramient nomin nominacion non noodl noon nop norest norfolk norm
	normal normalidad normand noroest nort norteameric norteamerican north norueg nos nosotr nostalg not notabl notar
	notebook notic noticier notificacion nov novat novedad noven novent novi noviembr now ns nu nub nubl nuc nucle nuclear
	nud nudill nuec nueg nuestr nuev nueva nuez numer numeros nunc nupcial nutrient oak oakland oatmeal obam obedec
	obedienc obedient obisp objecion objet objetiv oblig obligacion obligator obligu obr obrer obscen obsequ observ
	observacion observador obsesion obsesiv obstacul obstant obstin obstruccion obten obtendr obteng obtien obtuv obv
	obvia ocas ocasion ocasional occident occidental oce ocean och ochent octav octubr ocul ocular ocult ocup ocupacion
	ocurr ocurri od odi odin odios oest ofend ofens ofensiv ofert off ofic oficial oficin ofrec ofreci ofrend ofrezc ogr
	oh ohh ohhh oi oid oig oim oir oirl oirm oirn oirt ois oist oj oje okay okey okinaw oklahom ol old ole olfat olimpi
	olimpic oliv oll olor olv olvid olvideis olvidenl omah omblig omeg on onc ond onlin only onu ooh op opcion oper
	operacion operador operandi operativ opin opinion opon oponent opong oportun oportunidad oposicion opp oprah opresion
	optic optimism optimist opuest or oracion orador oral orang orb orc ord orden ordenador ordin ordinar oregon orej
	orfanat org organ organic organism organiz organizacion orgasm orgull orgullos ori orient orientacion oriental orific
	orig origen origin original orill orin orleans orquest orquide orson ortograf orug os osak oscur oscurezc oscuridad
	ose osl ostr ot otorg otoñ otr ouch oui our out ov ovej ovni ovul ox oxford oxid oxigen oy oyeron ozzy pabellon pac
	pacienc pacient pacific pacifica pact paddy padr padrastr padrin pag pagan pagin pagu pais paisaj paj pajar pakist pal
	palabr palabrot palac palad palanc palc palerm palesti palestin palet palill paliz palm palom pam pan panad panader
	panam pancak panch pancre pand pandill pandiller panecill panel panic panoram panquequ pant pantall pantalon pantan
	panz pap papay papel papele papi papill paqu paquet par parabris paraca parad parader paradi paradoj paragu parais
	paral paralisis paraliz paramedic parametr parano paranoic paranormal paras parc parch parcial parec pareci pared
	parej parezc parient paris park parking parks parlament parp parqu parraf parroc parroqu parsons part particip
	participacion participant particul particular partidari parvul pas pasad pasaj pasajer pasant pasapor pasaport
	pasatiemp pascal pascu pase pash pasill pasion past pastel pastill pastor pat patat pate patent patern paternidad
	patetic patin patinaj patr patric patrimon patriot patriotism patrocinador patron patronal patrull patruller patsy
	patty paul paus pav payas paz pañ pañal pañu peabody peaj pearl pec pecador pech peck peculi ped pedac pedaz pedestal
	pedi pediatr pedirs pedofi pedr peg pegajos pegament pegas pegasus pegu pein pekin pel pele peli pelicul peligr
	peligros peligrosa pelirroj pelis pellej pelot peloton peluc peluch pelud peluqu peluquer pelvis pen penal pendej
	pendient penetr penetracion penicilin peniqu penitenc pennsylvan penny penos pens pensais pensamient pensar pensilvan
	pension pentagon peon peopl peor pep pepin pepinill pepp pepperoni pepsi pequeñ pequeñin per percepcion percib perd
	perdedor perdi perdicion perdon perdonad perdonadm perdonenm peregri perez perezos perfeccion perfect perfecta perfi
	perfil perfor perforacion perfum pergamin perimetr period periodic periodism periodist perjudicial perjur perl perm
	permanec permanent permanente permanezc permi permis permit permitanm permiti perpetu perr pers persecucion persegu
	persian persigu persistent person personaj personal personalidad perspectiv perspicaz persuad persuasiv pertenec
	pertenenc pertenezc perturb perturbador pervers perversion pervert pes pesadill pesc pescador peset pesim pesimist
	pest pestañ pet peters petersburg petey peticion petrole pez pezon philadelph phoeb phoenix pi pian pianist pic picant
	picass pickl picnic pid pidi piedad piedr piel piens pierc pierd piern piez pig pij pijam pijuy pik pil pilar pildor
	pill pilot pimient pin pincel pinch pinchaz pineappl ping pingui pinguin pink pinky pinoch pint pintalabi pintor
	pintur pinz pioj pioner pip pipi pippin piqu piramid pirat pis piscin piscuch pist pistoler pit pittsburgh pizarr pizc
	pizz piñ pl plac placenter placer plag plan planch plane planet planific planificacion plant plantacion plante plasm
	plastic plat plataform platan plate platill platin play playboy plaz plazc pleg plegar plen plena plom plomer plum
	plumon plural pluton pobl poblacion pobr pobrec pobrez poc pocilg pocion pod podais podcast podeis poder poderos podr
	podreis podriais poem poes poet poetic point poirot pok pol polac pole poli polic policial poligraf polis politic
	politica poliz poll polly polon polv polvor pompey pon ponch pondr pone pong pongam ponganl pongans poni ponl ponm
	pont pony pop popcorn poppins poppy pops popul popular popularidad poqu por porcelan porcentaj porch porcion porfavor
	porn pornograf porqu porquer porr porrist porsch port portaavion portador portal portatil portavoz porter portland
	porton portugu pos pose posesion posibilidad posibl posible posicion positiv pospon possum post postal posterior
	postor postr postraumatic postur potabl potas potenc potencial potent potr pott pow powers poz pr practic practica
	prad prag prec precaucion precedent preci precios preciosidad precipic precipit precis precisa precision predec
	predecibl predicador prediccion predij pref prefer preferenc preferibl preferir prefi prefier pregunt preguntars
	preguntas prejuic prejuici prelimin preliminar prem prematur premedit premi prend prens prentiss preocup preocupacion
	preocupant preocupeis prep prepar prepara preparacion preparativ preparator preparens pres presag preschool prescind
	prescripcion presenc presenci present presentacion presentador presentimient preserv presidenc presidencial president
	presient presion prest prestam prestig presum presupuest pret pretencios pretend pretendient pretext pretzel prev
	preven preventiv previ previa previst preñ pri pric prid prim primar primav primer primic primitiv primogen primordial
	princ princes princeton princip principal principi principiant prioridad pris prision prisioner priv privacidad
	privileg privilegi pro prob probabilidad probabl probable problem problematic proced procedimient proces procesamient
	procesion proctor procur prodig produc produccion product productiv productor produj prof profec profesion profesional
	profesor profet profund profunda profundidad program programacion progres prohib prohibicion projim prom promed promes
	promet prometedor prometem prometi promocion promotor promov pronostic pront pronunc pronunci prop propagand propi
	propiedad propiet propietar propietari propin propon propong proporcion propos proposicion propuest propulsion
	propulsor propus prosperidad prostat prostitucion prostitut protagonist proteccion protector proteg protein protej
	protesis protest protoc prototip prove provech proveedor provien provinc provision provisional provoc provocacion prox
	proxenet proxim proximidad proyeccion proyect proyecti proyectil proyector prudent prueb psicolog psicologic psicopat
	psicosis psicotic psiquiatr psiquiatric psiquic pu puaj pub pubertad public publica publicacion publicidad publicist
	puchic pud puddl pudi pudier pudies pudin pudr puebl pued puent puerc puert puest puj pul pulg pulgar pulitz pulmon
	pulp puls pum pumpkin punk punt puntaj puntuacion puntual pupi pupitr puppy pupus pur pura purez purgator purpur pus
	pusi put puzzl puñ puñal puñetaz py qaed qing qu quagm quarterback que quebr qued queda quedar quedarm quedart quedat
	quedens queens quej quem quemadur quer querais quereis querr ques quesadill qui quic quiebr quien quienqui quier quiet
	quilat quill quilt quim quimic quimioterap quinc quinient quint quintal quirofan quirurgic quis quisi quisier quit
	quitarm quitat quitens quiz rab raban rabbit rabin rabios rac raccoon rach racial racion racional racism racist rad
	radi radiacion radiador radiant radic radical radiograf raf rafag raffl ragn raic rain raincoat raiz raj raju ram ramb
	ramon ramp ran ranch rand randy rang rangers rap raper rapida rapidez rar rara rascaci rasg rasguñ raspberry rastr
	rastre rastreador rat raton rav ray rayl raz razon razonabl razonamient re reabr reaccion reactor real realez realidad
	realist reality realiz realizacion really reb reban rebañ rebec rebeld rebelion rec recam recarg recaud recaudacion
	recepcion recepcionist receptor reces recess recet rechac rechaz reci recib recibi recient reciente recint recipient
	recit recital reclam reclus reclut reclutamient recobr recog recogi recoj recolect recom recomend recomendacion
	recomiend recompens reconciliacion reconfortant reconoc reconoci reconocimient reconozc reconsider reconstru
	reconstruccion recor record recordad recordator records recorr recort recre recreacion rect rector recuent recuerd
	recuest recup recuper recuperacion recurr recurs red redaccion reddington redencion redond reduc reduccion reed
	reembols reemplaz reencarnacion reev ref refer referenc referent refi refier refin reflej reflexion reform reformator
	reforz refr refresc refrescant refriger refrigerador refuerz refug refugi reg regal regaz regim regimient region
	regional registr registrador regl reglament regr regres regresiv regul regulacion regular reh rehabilitacion rehac
	rehearsal rehen rei rein reinici rej rejill relacion relaj relajant relampag relat relativ relativa relev relevanc
	relevant religion religios reliqu rellen reloj reluc rem rembrandt remed remedi remes remolqu remont remordimient
	remot remota remov ren renac renacimient renal rencor rend rendicion rendimient renov renovacion rent rentabl renunc
	renunci rep repar reparacion repart repartidor repas repent repentin repentina repercusion repet repeticion repetida
	repi repis repit replet replic repoblacion repoll repor report reportaj reporter repos represal represent
	representacion representant represion reproduc reproduccion reproductor repti republic republican repuest repugnant
	repulsiv reputacion requi requier requis res resac resb resc rescat resent resentimient reserv reservacion resfri
	resid residenc residencial resident residu resist resistenc resistent resolucion resolv resonanc resopl resp respald
	respect respet respetabl respetuos respir respiracion respirador resplandecient resplandor respond respondi
	responsabilidad responsabl respuest ressl rest restablec restant restaur restauracion restaurant restriccion restring
	resucit resuelt resuelv result resum resurreccion ret retaguard retard reten retien retir retirens retom retorc
	retoric retorn retr retras retrat retroced retrospectiv reum reun reuni reunion rev revanch revel revelacion revent
	rever reverenc revers revert revi revis revision revist reviv revo revolucion revolucionar revolucionari revolv revu
	revuelt rey rez rhod ri ric rich rick ridg ridicul riend rieron riesg riesgos rifl rig right rigor rigu rik rim rin
	rincon rind ring rink rinoceront rip riquez ris rit ritm ritu ritual ritz riv rival rivalidad riverd rivers riz riñon
	road rob robin robl robot robots roc rocc rock rockefell rocket rocky rod rodaj rodant rode rodill rog rogers rogu roj
	rol rolex roll rolling rom roman romanc romantic rome romer romp rompecabez rompi ron rond rong roost rop ros rosar
	rosemary rosquill ross rostr rot rotacion roug round rov row royal ru rub rubl ruby rud rudi rued rueg ruf rug rugby
	ruidos ruin rulet ruman rumb rumor rumore run running rup ruptur rural rus rush russ rusty rut rutin ryu sa sab saban
	sabeis sabelotod sabi sabia sabidur sabl sabor sabore sabotaj sabote sabr sabros sabues sac sacapunt sacerd sacerdot
	sacrament sacrific sacrifici sacud saddam sadic sag sagr said saigon saint sak sal salar salari salchich sald saldr
	salg sali salid saliv sally salmon salomon salon sals salt salud saludabl salv salvacion salvador salvaj salvav
	samurai san sanator sanch sand sandal sanders sandwich sandy sang sangr sangrient sanguine sanitar sans sant santiag
	santiam santidad santific santuar sap saqu saque saquenl saquenm sarcasm sarcastic sardin sargent sarpull sart sarum
	sastr sat satan sateli satelit satelital satisfac satisfaccion satisfactor satisfech satur saturacion saturn saun
	sauron savag sawy say sayid scofield scooby scoot scotland scout scrap scyll se seais seal seattl sec secador seccion
	secret secreta secretar sect sector secuac secuenc secuestr secuestrador secund secundar secundari sed sedant sedient
	seduc seduccion seductor segment segu segui seguid seguidm seguidor seguimient seguis segun segund segur segura
	seguridad seis seiy seleccion sell selv sem semafor seman semanal sembr semejant semental semestr semill seminar sen
	senador sencill sencilla send sender senil senor sensacion sensacional sensat sensei sensibilidad sensibl sensor
	sensual sent senta sentem sentenc sentenci senti sentiment sentimental sentimient sentir sentis seok seol seon seong
	sep sepais separ separacion separens septiembr septim sequ ser sereis seren serenidad serg seri seria serial seriedad
	serl sermon serpient sert serv servi servic servici servidor servillet ses sesent sesion set setent seul seung sev
	sevens seventh sever severa sex sexi sext sexu sexual sexualidad sexy sexys señ señal señor señu sgt sh shadow
	shakespe shang shanghai shaolin sharp sharpen shay shei shep shepherd sheriff sherlock sherry shh shhh shield shik
	shim shin shinji shiv shock shor shorts shorty show shows shrek shu shuc si sib sicar sid sidr siempr sient sientens
	sierr sierv siest sifilis sig siganm sigl sign signific significativ signifiqu sigu sigui siguient sik sil silb silbat
	silenc silenciador silencios silenciosa sill sillon siluet silv silvestr sim simb simbolic simi simil similar simon
	simpat simpatic simpl simple simul simulacion simulacr simulador simultanea sin sinatr sinc sincer sincera sinceridad
	sincroniz sincronizacion sindicat sindr sinfon sing singapur singul siniestr sint sintetic sinti sintom sinton
	sinverguenz sip siqui sir siren sirius sirv sirvient sistem sit sith siti situ situacion sixth skateboard skip skipp
	skunk sky skyl skynet skywalk slap slat sled slic slim sloan slush smallvill smeagol smith smitty smoothi snak snap
	sneak sneez snor snow snowball snowm so soberan sobor soborn sobr sobrecarg sobredosis sobrenatural sobresalient
	sobretod sobreviv sobrevivi sobrevivient sobri sobriedad sobrin soc socc soci sociabl social socialist sociedad
	sociodram sociopat socorr sod sof sofistic softw sog sois soj soju sol sola solar sold sole soledad solemn solemne
	solic solicit solicitud solidaridad solit solitar solitari solloz solt soltadm solter solteron solucion som sombr
	sombrer somet something son sond song sonny sonor sonr sonre sonri sonrient sonris sook sooki soon sop sopl soplon
	sopor soport sopran sorb sord sorprend sorprendent sorprendente sorprendi sorpres sorte sos sospech sospechos sost
	sosten sosteng sostenl sostien sotan soul sourdough south sovietic soy soñ soñador sp spaghetti sparks sparrow
	spartacus spelling spid spiderm spik spock spray spring springfield springs sprinkl squ squash squirrel sr srt st
	stalin stannis starbuck starbucks starg stark starling steed stein steph sterling stern stewi sti stifl stig stok ston
	stop storm strang strawberry street strik stripp stripte stu su suav suave suavidad sub subast subconscient subd
	subdirector subestim subi subid subli submari submarin subordin subterrane subtitl subtitul suburbi suc succion suced
	sucedi suces sucesion sucesiva sucesor suci suciedad sucursal sud sudad sudafric sudameric sudest sudor suec suegr
	suel sueld suelt sueltenm suen suer suert suet sueñ suficient suficiente sufr sufri sufrimient sug suger sugerenc
	sugeri sugi sugier sugir sui suic suicid suicidi suiz sujet sujetador sujetens suk sully sult sulu sum suma suministr
	summ summers sun sunba sunflow sung sunny sunset sunshin sup super superestrell superfic superfici superficial
	supergirl superhero superintendent superior superioridad superm supermerc superpoder supersticion supervis supervision
	supervisor supervivenc supervivient supi supier suplent suplic supon supong suposicion suprem supuest supuesta supus
	sur surest sureñ surf surfe surg suroest survivor sus susan susceptibl suscripcion sushi susp suspend suspens
	suspension suspir sust sustanc sustent sustitu sustitut susurr sutil sutur suy sw swat sweet sweets swift swing syd
	syl syrup ta tabac tabern tabl tabler tablet tac tacañ tacon tact tactic tacuazin tadp taek tailand taiw taj tak tal
	taladr talap talent talentos taliban talism tall talon talvez tam tamabin tamal tamarind tamañ tambi tambor tamp
	tampoc tan tang tank tann tanqu tant tap tapad tapesc tapisc tapon taquill tar tard tardanz tardis tare targary tarif
	tarjet tarr tart tarz tas tat tatu tatuaj taxi taxis taxist taz tazon teal team teaspoon teatr teatral tech tecl
	tecnic tecnica tecnolog tecom ted teddy tej tel telarañ telef telefon telefonic telegram telescop television televisor
	tell telon tem tembl temblor temerar temibl temor temperament temperatur tempestad templ tempor temporal temporizador
	tempran ten tend tendenc tendr tendreis tenebros tened tenedor teneis teng tengais tenguerech teniais tenient tenis
	tennesse tens tension tent tentacion tentador teor teoric tequi terap terapeut terc tercer terci terciop teres termi
	termic termin terminal terminator tern terner ternur terr terraz terremot terren terrenal terrestr terribl terrible
	terric territor territori terror terrorific terrorism terrorist terry tesis tesl tesor test testament testarud
	testicul testific testig testimon testimoni testosteron tet tetherball tex text textur teyl th that thatch them
	thesubfactory they thing think this thor thorin thorn ti tib tiburon tic ticket tickets tickl ticuc tiembl tiemp tien
	tiend tiern tierr ties tig tigr tij tijuan tilly tim timbr timon timothy tin tiniebl tint tintor tiny tip tipic tir
	tirad tirador tiran tiron tirote tit titan titanic titer titul titular tiz to toall tobill toc tocador tocin tod todav
	todopoderos todoterren tofu tok toky toler toleranc tom tomad tomat tomograf ton tonel tong tont tonter tony
	toothbrush top toqu tor torax torc torment torn torne tornill torogoz toront torp torped torr torrent tors tort
	tortill tortol tortug tortur tos tost tostador tot total totalidad totem tour town toxic toxicologic toxin tr tra
	trabaj trabajador traccion tractor tradicion tradicional traduc traduccion traductor traed trafic traficant trag
	traged tragic traicion traidor traig traiganl traiganm trail traj trajeron tram tramit tramp trampolin trampos tranc
	tranqui tranquila tranquilic tranquilidad tranquiliz tranquilizant trans transaccion transbordador transcripcion
	transcurs transfer transferenc transform transformacion transfusion transicion transmi transmision transmisor transmit
	transparent transplant transpor transport transportador tranv trap trapich tras trasbordador traser trasl traslad
	trasplant trast trastorn trat tratamient traum traumatic traumatism trav traves travesur travies tray trayect
	trayector traz tre trec tregu treint trek trem tremend tremenda tren trenz trep trescient trey triangul tribal tribu
	tribun tribunal tribus tribut trig trimestr trin trinch trine trinidad trinity trip tripl tripulacion tripulant trist
	triste tristez triunf trivial triz trofe trombon tromp trompet tron tronc trop tropec tropez tropical troy troz tru
	truc truch truen trum trump trumpet tt tub tuber tuberculosis tuck tucson tulip tully tuls tumb tumor tun tunc tunel
	tunic turb turbulenc turc turism turist turistic turkey turn turqu turtl tus tutor tuv tuvi tuvier tuvies tuvok tuy
	twitt tyrion uat ub ubic ubicacion uci ucran uds ugh uhh uhtred ukul ulc uld ult ultim ultima ultimatum ultr ultrason
	umbral umbrell umm un unani uni unic unica unicorn unidad unifor uniform union united univers universal universidad
	universit universitar universitari unni ups uran urban urgenc urgent urgente urn urss us usb uss usted usual usuar
	usuari utah uter uti util utilic utilidad utiliz uv uñ vac vacacion vacant vaci vacun vad vag vaga vagabund vagin
	vagon vain vainill vais vajill val valdr valenc valent valentin valg valient valij valios valium vall valley valor
	vals valvul vam vampir van vancouv vandalism vanguard vanidad vapor vaquer var varg vari variabl variedad varon varsov
	vas vasij vast vat vatican vay vayais vayam vayans ve vec veci vecin vecindar veg veget vegetal vegetarian vehicul
	veint veinticinc veis vejez vejig vel vell velocidad veloz velvet vem ven venc vencedor vend vendaj vendedor vendi
	vendr venec venen venenos venezu veng vengador venganz veni venid venis vent ventaj ventan ventanill ventilacion
	ventilador ventur venus ver veran verbal verd verdad verdader verdadera verdug verdur veredict vereis verg vergonzos
	verguenz verific verificacion verj verl verm vermont vern veronic vers version vert vertebral verteder vertical vertig
	ves vest vestibul vestidor vestiment vestuar vet veteran veterin veterinar vez vi viabl viagr viaj viajer vibor vibr
	vibracion vic vicepresident vicevers vici vicios victim victor vid vide vident videojueg vidr vidri viej vien vient
	vientr vier viern vieron vietnam vig vigi vigil vigilanc vigilant vigor vih viking vil vill villag villan vim vin
	vinagr vinci vincul vini viol violacion violador violenc violent violenta violet violin violinist vip viral virg
	virgen virgin virginidad virtual virtud viru virus vis visi visibilidad visibl vision visit visitant visp vist vistaz
	visu visual vit vital vitamin viud viv viver vivi viviend vivient vlad voc vocabular vocacion vocal vodk voi vol
	volador volant volc volcan voldemort voltaj volte volti volum volunt voluntad voluntar voluntari voluntaria volv
	volved volver volvi vom vomit von vortic vos vosotr voss vot votacion votant voy voyag voz vu vudu vuel vuelt vuelv
	vuestr vulcan vulg vulnerabilidad vulnerabl wad waffl wald waldorf walk wall wally walt wan want ward warn warp warr
	wars warwick was washington waterlo watermelon waters watts wav way we weav web well wellington wells wen wer wes
	wessex west western wh what wheel whi whiskey whisky whistl whitey who why wich wick wild will willow willy windowsill
	windsor wing wint winters wisconsin with wo wolf won wond wonk wood woodhous woodpeck woods woody wook woong worf
	worksheet world worth would wow wright wyoming xing xix xxi xylophon yac yakuz yal yang yanke yanqui yanquis yard yat
	ye yeah yegu yen yend yeon yeong yern yes yin ying yod yog yogur yogurt york yorksh you young your youtub yoy yu yuc
	yuki yun yunt yy zac zach zak zan zanahor zancud zanj zapat zapatill zar zarp zed zeland zen zer zet zeynep ziggy ziv
	zo zod zombi zombis zompop zon zoologic zopil zorr zucchini zum zumb zurd zurich`
		.trim()
		.split(/\s+/)
);
