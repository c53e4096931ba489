import type { Phrases } from '../phrases/phrasebook.ts';

/**
 * A person made small, frame by frame: what somebody is, is called, is good for, looks or smells like, who would want
 * them; wherever they come from and whatever they make. Animals, things, stories, and what one says of oneself are not
 * meant; nor is a brother who is "annoying".
 */
export const putDown: readonly Phrases[] = [
	{
		kind: 'insult',
		why: 'belittles',
		confidence: 0.6,
		frames: { fiction: 'sentence', war: 'sentence' },
		es: [
			// what somebody is
			'sos|eres|es_usted|pareces|parecés|seas|estas|estás ~2 @contempt|@mildRude|@scorned',
			'ustedes|gringos|gringas|capitalinos|ricos|pobres|indios|los_de|las_de|esos|esas|esa_gente|gente ~6 son|es|parecen|estan ~2 @contempt|@mildRude|@scorned',
			'@person ~4 es|era|esta|parece|son|eran ~2 @contempt|@scorned',
			'es|son|era|eran|sos|seas|parece|pareces|puro|pura|puros|puras ~1 un|una|unos|unas|puro|puros|pura|bola_de|grupo_de|medio|media|bien|toda_una|todo_un ~1 @contempt|@scorned',
			'ese|esa|esos|esas|este_maje|ese_maje ~2 @contempt|@scorned|@nickname|lento|lerdo',
			'un|una don|doña nadie',
			'sos|eres|es|soy ~1 nadie|nada|cero|basura|estorbo|carga|error|vergüenza|desgracia ~',
			'que|tan|muy|mas|bien ~1 @contempt|@mildRude|feo|fea ~2 sos|eres|estas|ustedes|tu|vos|saliste|la_gente|esa_gente',
			'que gente|gentuza|bola|manada|grupo|gentes ~3 @contempt|@mildRude|@scorned',
			'lo|la ~1 @contempt|@mildRude ~1 que|q ~1 sos|eres|es|son|estas',
			'mas ~1 @contempt|@mildRude|lento|lenta|flaco|gordo|pesado|largo|duro ~1 que ~1 un|una|el|la ~1 @beast|piedra|puerta|palo|tranca|moco|domingo|escoba|poste|tronco|adobe|olote',
			'parece|pareces|parecen|pareciera|tenes_cara_de|tiene_cara_de|cara_de ~1 que? ~2 @beast|espantapajaros|bruja|escoba|momia|payaso|monstruo|mendigo|loco|muerto|basurero|gallina ~',
			'medio|bien|re|muy|tan ~1 menso|mensa|tontito|tontita|dundo|dunda|lento_de|tapado|tapada|bruto|bruta|zonzo|zonza|bobo|boba|torpe_que|bruto_que',
			'feo|fea|feos|feas ~1 con|de|hasta|como ~1 ganas|madre|cojones|decir_basta|pegarle|pecado|noche|susto',
			// what somebody is called
			'me|=te|le|les|nos|lo|la ~1 dicen|dice|decia|decian|dijo|dijeron|grita|gritan|gritaba|gritaban|grito|gritaron|llama|llaman|llamaron|apodan|apodaron|pusieron|puso|pusimos|ponen|escribieron|cantan ~3 @contempt|@nickname|@scorned|tartaja|tartamudo|gago|muda|negro|negra|prieto|prieta|flaco_feo|hueso|palillo|jirafa|elefante|orejon|dumbo|huerfano|arrimado',
			'grita|gritan|gritaba|gritaron|apoda|burla|burlan|burlaban|rien ~4 @nickname|@contempt ~',
			'dijo|dice|dijeron|gritaron|grito|llamo|llaman ~1 que ~2 yo|soy|somos|era|eramos|es|son ~3 @contempt|@scorned|@nickname|nada',
			'apodo|apodos|sobrenombre ~6 @nickname|@contempt|feo|cruel|burl*',
			// what somebody is good for
			'no|ni ~1 sirvo|sirves|servis|sirve|sirven|servimos|sirvió|sirvio ~1 ni|para|pa|de ~1 ni? ~2 nada|traer|jugar|cargar|barrer|lavar|cocinar|eso|mandados|estudiar|leña|portero|adorno',
			'no|ni|nunca ~1 valgo|vales|vale|valen|valemos ~1 nada|ni|la_pena|un',
			'ni ~1 bañarse|peinarse|leer|escribir|hablar|sumar|amarrarse|limpiarse|contar|vestirse|su_nombre|tu_nombre|las_tablas|patear ~1 sabe|sabes|saben|puede|puedes|pueden|podes',
			'no|ni ~1 sabe|sabes|saben|sabés|puede|podes|pueden ~1 ni|hacer_nada|nada ~1 bañarse|peinarse|leer|escribir|hablar|sumar|amarrarse|limpiarse|contar|vestirse|su_nombre|hacer_nada|nada|jugar',
			'se|=te ~1 cree|crees|creen|creés|creian|siente|sienten|da|das ~2 la_gran|gran_cosa|mucho|muy|mas_que|mejor_que|superior*|la_reina|el_rey|la_divina|dueña|dueño|millonari*|el_muy|lo_maximo|la_ultima|el_ultimo',
			'para|de ~1 que ~1 te_escribo|te_hablo|me_junto|te_contesto ~2 si ~1 sos|eres|solo|nunca|ni',
			'no_se ~1 para|por ~1 que ~1 =te ~1 escribo|hablo|contesto|aguanto|molesto ~6 aburrid*|tont*|nada|sos|eres|burr*',
			// who would want them
			'nadie|ninguno|quien ~3 =te|lo|la|los|las|le|les|se_le|se_te ~1 soporta|aguanta|quiere|quieren|traga|invito|pregunto|llamo|necesita|acerca|junta|va_a_querer|va_a_contestar|extraña|hace_caso|cree ~',
			'que|a_quien ~1 nadie ~1 soporta|aguanta|quiere|traga|invita|hace_caso',
			'nadie|ninguno|quien ~2 se ~1 junta|sienta|acerca|arrima|quiere_juntar ~2 con|a|cerca ~2 vos|ella|el|ellos|ese|esa ~6 porque|por|hued*|apest*|pioj*|fe*|raro|rara',
			'con ~1 esa|ese|esas|esos|tu ~1 cara|letra|nariz|pelo|ropa|dientes|pinta|cuerpo|voz|panza|cerebro ~5 quien|nadie|nunca|asustas|como|ni',
			'das|dan|da|daba|dabas ~1 pena|lastima|asco|risa|vergüenza|verguenza|grima|miedo_de_fe* ~2 con|vos|tu|tus|su|sus|esa|ese|verte|ver|oirte|lo|de_lo|ajena|leerte|y|ella|ellos|ustedes|jaja',
			'das|dás pena|lastima|asco|risa|verguenza|grima',
			// how somebody smells, looks, writes
			'huele|hueles|oles|olés|huelen|apesta|apestas|apestan|hiede|hedes|jiede|jede|olia|apestaba ~2 a ~1 chivo|chucho|cuche|perro|zorrillo|pies|sobaco|sudor|orines|pipi|caca|muerto|pescado|podrido|basura|cebolla|ajo|queso|chiquero|gallinero|rata|establo|mojado|feo|culebra|cabra',
			'apesta|apestas|apestan|hiedes|hedes ~1',
			'ustedes|ricos|gringos|ellos|esos|gente ~3 no ~1 saben|sirven|valen|pueden|entienden ~2 nada',
			'@mildRude|@contempt|@scorned sos|eres',
			'@mildRude|@contempt @mildRude|@contempt',
			'cerote|serote|bestia ~2 le|te|les ~1 dije|grite|dijo|puse|digo',
			'cerota|serota ~',
			'cerote|serote|zerote ~1 el|la|ese|de_mierda|que',
			'que|tan|mas ~2 letra|dibujo|cara|pelo|voz|foto|ropa|carta|nariz ~1 mas|tan ~1 fea|feo|horrible|asqueros*|ridicul*|chueca ~',
			'tu|tus|su|vuestra ~1 letra|dibujo|dibujos|cara|pelo|voz|foto|ropa|carta|cartas|nariz|escuela|pais|pueblo|equipo|casa|clase|familia|mama|ingles|español ~2 es|son|parece|parecen|esta|da|dan|ha_de_ser|han_de_ser|debe_ser|apesta|huele|vale ~3 @contempt|@mildRude|horrible|horribles|para_tontos|para_burros|asco|risa|lastima|pena|porqueria|basura|nada|de_pobres|de_locos|patetic*|aburrid*|un_chiste|gallina|mierda',
			'escuela|clase|pueblo|pais|colegio|equipo|grado ~2 de|para|lleno_de|llena_de ~1 tontos|burros|brutos|locos|tarados|ignorantes|pobres|muertos|perdedores|ladrones|inutiles|mensos|retrasados|idiotas|mantenidos',
			// sent away, told to be quiet
			'anda|andate|andá|vete|vayan|vayanse|vaya|mandalo|mandarlo|largate|quitate|fuera|hacete ~2 a_la_porra|a_la_goma|al_carajo|al_diablo|a_freir|a_volar|de_aqui|feo|fea|de_mi_vista|a_comer|para_alla_fe*',
			'calla*|cerra|cierra|cerrá|quitate|apartate|hacete ~2 @contempt|@nickname|@scorned|vieja|sapa|sapo|metida|boca|hocico|trompa',
			'nadie ~1 =te|le|lo ~1 pregunto|invito|llamo|hablo|pidio',
			'@contempt|@scorned|@nickname ~1 le|me|=te|les|nos ~1 grito|gritaron|dijo|dijeron|grita|gritan|dicen|dice|decian'
		],
		not: {
			es: [
				'no ~1 sos|eres|es|seas|somos|son|era ~3',
				'perdon|disculpa|disculpen|disculpe ~4',
				'me|nos da|dan risa ~1 que|cuando|como|ver',
				'@sibling ~2 me ~1 dijo|dice|grito',
				'soy|me_siento|senti|fui|estoy|me_vi ~3 @contempt|@mildRude|@scorned|@nickname',
				'@beast|animal|animales|zopilote|zopilotes|gallina|gallo|pollo|mapache|sapo|garrobo|culebra|gato|gata|perro|perra|chucho|burro|vaca|toro|cuche|bicho_de|insecto|araña|murcielago|tacuazin ~6 es|son|era|eran|parece ~4',
				'gallo|perro|gato|loro|vaca|toro|caballo|burro|chompipe ~6 creid*|enojad*|bravo|feo',
				'mi|nuestro|nuestra ~1 perro|perra|gato|gata|chucho|gallo|loro|burro|vaca|caballo|pollo',
				'de|con ~1 cariño',
				'se_llama|llamada|llamado|nombre ~2 @nickname|@beast',
				'@hearsay ~4 se_llama|nombre|cariño',
				'mi|nuestro|el ~1 vaca|burro|perro|gato|cuche|gallo|gallina|chompipe ~4 @hearsay',
				'dia|examen|clase|tarea|juego|partido|clima|calor|frio|lodo|invierno|carretera|internet|bus|pelicula|libro|cancion|sopa|comida|medicina|dibujo_mio|trabajo ~2 es|esta|era|fue|estuvo ~3',
				'bruja|payaso|monstruo|diablito|mono|rata|burro ~2 de ~1 la? ~1 obra|pastorela|fiesta|circo|feria|carnaval|disfraz',
				'disfraz*|disfrac* ~4',
				'es|era ~1 un|una ~1 error|ladron_de|policia',
				'negro|negra|prieto|prieta|chele|chino|gordo|gorda|flaco|flaca ~4 de_cariño|porque_es|porque_tiene|por_el_pelo|y_le_gusta|y_asi|desde_chiquit*'
			]
		},
		unless: {
			es: [
				'cariño|broma|jugando|mascota|pero_lo_quiero|pero_la_quiero|la_quiero_mucho|lo_quiero_mucho|pero_la_queremos|disfraz|obra|sociodrama|perro|chucho|gato|gata'
			],
			en: ['dog|dogs|cat|cats|puppy|hamster|goat|rooster|horse|farm']
		}
	},
	{
		kind: 'insult',
		why: 'belittles',
		confidence: 0.6,
		frames: { fiction: 'sentence', war: 'sentence' },
		en: [
			// what somebody is
			'you|u|youre|ur|yall|you_guys|you_people|you_kids|you_all ~3 @contemptEn|@scorned',
			'@personEn ~4 is|are|was|were|looks|acts|be|r ~3 @contemptEn',
			'is|hes|shes|theyre|was|were|such|are|youre|im|a|an|the|total|real|complete|big|little|spoiled|bitter|old ~1 @contemptNoun',
			'you|u|he|she|they|@personEn ~2 are|is|r|was ~1 nobody|nothing|a_nobody|a_nothing|a_mistake|a_burden|a_disgrace|a_disappointment|an_embarrassment|trash|garbage|dirt|useless|worthless ~',
			'hes|shes|theyre|youre|your|ur|u_r|its|thats ~2 useless|worthless|pathetic|embarrassing|hopeless|brainless|clueless|repulsive|hideous|gross|disgusting ~',
			'good|fit ~1 for ~1 nothing|anything|fetching|cleaning|washing & not|isnt|arent|im|never|nothing|aint|even',
			'dumber|stupider|uglier|slower|fatter|dirtier|thicker|dimmer|lazier|weaker|meaner ~1 than ~2 @beastEn|rocks|rock|brick|bricks|box|post|mud|dirt|door|sack|potato|toast|a|you|everyone|anyone',
			'ugly|dumb|stupid|fat|slow|thick|dense|useless|mean|crazy|boring ~1 as ~2 @beastEn|sin|rock|rocks|brick|dirt|mud|hell|post|door|paint|doorknob',
			'kinda|pretty|really|so|too|super|just|a_little|a_bit|kind_of ~1 slow|dumb|stupid|dense|thick|simple|retarded|dim ~3 cant|cannot|doesnt|dont|never|in_the_head|he|she|they',
			'its|thats|so ~1 funny|sad|crazy|amazing|unbelievable|hilarious|wild|pathetic ~1 how ~1 @contemptEn|dumb|stupid|ugly|slow|bad|fat|poor ~2 you|u|he|she|they|your|some',
			'not ~2 brightest|smartest|sharpest ~',
			// what somebody is called
			'make|makes|made|making|poke|pokes ~1 fun ~1 of ~1 me|him|her|us|them|my|his|you ~8 call|calls|called|cause|because|accent|clothes|weight|name|teeth|skin|lunch|stutter|glasses|fat|poor|ugly',
			'bullies|bully|kids|boys|girls|they|everyone ~3 tease|teases|teased|mock|mocks|mocked|laugh_at|laughs_at|laughed_at|pick_on|picks_on|picked_on ~2 me|him|her|my ~6 fat|ugly|accent|poor|call|smell|stutter|dumb|skin|clothes',
			// what somebody is good for
			'cant|cannot|doesnt|dont|couldnt|didnt ~1 even|know ~4 tie|read|spell|write|count|wipe|add|talk|speak|kick|catch|dress|wash|shower|how_to_do ~5 @personEn|she|he|you|your|they|shes|hes|dumb|so|too|and_thinks',
			'you|u|he|she|they|rich_kids|kids|@personEn ~4 cant|cannot|doesnt|dont ~1 even|know ~3 tie|read|spell|count|wipe|dress|wash|how_to_do_anything|anything|how_to_work|how_to_do',
			'thinks|think|acts|act ~1 like? ~2 all_that|shes_all|hes_all|better_than|the_boss_of|so_great|so_cool|so_special|hot_stuff|a_princess|king_of|queen_of ~',
			'why|what|how ~3 bother|bothering|waste_my|even ~2 writing|write|answer|time|talk ~6 boring|dumb|you|lame|stupid',
			// who would want them
			'who|nobody|no_one|noone|none ~2 like|love|want|date|marry|invited|asked|invites|wants|likes|cares|needs|misses|answer|stand|stands ~1 you|u|him|her|them|someone_like',
			'nobodys|no_ones|nobody|no_one ~2 going|gonna|ever ~2 answer|like|love|marry|want|write|read|pick ~2 you|u|that|your|him|her|back',
			'with ~1 a|that|your ~1 face|nose|hair|brain|voice|body|handwriting|attitude ~1 like? ~5 who|nobody|no_one|how|you',
			'cant_stand|can_not_stand|sick_of|hate|hates|despise ~2 @personEn|him|her|them|you|brad|that ~4 @contemptEn|spoiled|brat|fake|ugly|gross|annoying|smelly|stupid|dumb',
			// how somebody smells, looks, writes
			'@personEn|he|she|they|you|u|kid|hair|breath|clothes|house|lunch|feet ~5 smells|smell|smelled|stinks|reeks|stank ~2 like|of ~3 @beastEn|garbage|trash|feet|pee|poop|cheese|fish|eggs|onions|sewer|dumpster|barn|toilet|armpit|dead|rotten|sweat|homeless|butt|socks|farm|swamp',
			'handwriting|drawing|letter|picture|face|hair|writing|art|teeth|nose|clothes|house|school ~2 looks|look|looked|is|was|reads|sounds ~2 like ~4 @beastEn|barf|trash|garbage|toddler|baby|blind|vomit|drunk|mess|crap|joke|kindergartner|puke|dumpster|scribble',
			'your|ur|yalls ~1 school|class|team|town|country|house|family|letter|drawing|handwriting|english|spanish|mom|brain|face|village ~2 is|must|are|looks|sounds|has|smells|for|belongs ~3 for ~1 dummies|babies|losers|idiots|morons|poor',
			'your|ur|yalls ~1 school|class|team|town|country|house|family|letter|letters|drawing|handwriting|english|spanish|mom|face|village|hair|clothes|name ~1 is|are|r|was|sound|sounds|look|looks ~2 @contemptEn|lame|ugly|dumb|stupid|boring|trash|garbage|gross|weird|a_joke|terrible|horrible|awful|the_worst',
			'school|place|country|class|club ~3 for|full_of|of ~1 dummies|babies|losers|idiots|morons|weirdos|freaks|peasants|criminals|nerds|snobs',
			// sent away, told to be quiet
			'get ~1 lost|bent|out_of_here|away_from_me|a_life ~2 @contemptEn|@contemptNoun|loser|freak|weirdo|you|creep|@scorned|fatso|ugly',
			'shut|close|zip ~1 your|ur|that ~1 trap|mouth|face|pie_hole|big_mouth|hole|yap',
			'nobody|no_one|noone|who ~1 asked|invited|wants|likes ~1 you|u|for_your|ya|ur',
			'get lost|bent|wrecked ~',
			'old|ugly|fat|stupid|dumb|filthy|dirty|nasty|pathetic|crusty|smelly ~1 bat|hag|cow|goat_face|witch|troll|toad|gringo|gringa|mexican|foreigner|immigrant|peasant|hillbilly|geezer|dinosaur ~',
			'@personEn ~3 are|is ~2 stuck_up|stuck|fake|snobby|racist|conceited|two_faced|full_of|trashy|filthy|ignorant|uncivilized|savages|uneducated|primitive|backward|backwards'
		],
		not: {
			en: [
				'not|never|isnt|arent|wasnt|dont_think|aint ~3 @contemptEn|@contemptNoun|@scorned',
				'i|im|i_am|i_was|me|myself|we|were|we_are ~3 @contemptEn|@contemptNoun|slow|bad|dumb|stupid',
				'he|she|they|you ~1 said|says|say|told ~2 sorry|hi|hello|yes|no|good|thank',
				'called|calls|call ~2 my|the|our ~1 dog|cat|horse|mom|grandma|office|doctor|school',
				'@beastEn|cat|dog|hamster|cats|dogs|puppy|rooster|horse|parrot|chicken|chickens|skunk|bug|bugs|fish|turkey|squirrel|raccoon ~5 is|are|was|smells|stinks|smell|looks ~3',
				'baby|puppy|kitten|cousin|toddler ~4 is|smells|looks|cant ~4',
				'homework|test|weather|game|movie|book|song|day|food|soup|rule|bus|snow|rain|winter|computer|printer|wifi|internet|show|room|car|costume|cafeteria ~2 is|was|are|were|smells|looked|looks ~3',
				'my ~1 room|sock|socks|shoes|hair|feet|bag|locker|lunch|shirt|drawing|handwriting|writing|voice|spanish|english ~3',
				'smell|smells|smelled ~1 like ~2 flowers|home|rain|bread|cookies|milk|christmas|pine|cinnamon|soap|popcorn',
				'witch|pig|rat|cow|clown|snake|monkey|whale|troll|monster|zombie ~1 costume|for_halloween|in_the_play|mask',
				'nobody|no_one ~2 asked ~1 me|us|a',
				'who ~2 likes|like|want|wants ~2 ice|pizza|to|some|soccer|cats|dogs|pupusas|it|them',
				'cant|dont|doesnt|couldnt ~1 even|know ~5 language|spanish|english|yet|without|glasses|because',
				'nickname ~3 is',
				'useless ~1 fact|facts|talent|information|without'
			]
		},
		unless: {
			en: [
				'cat|dog|kite|puppy|hamster|parrot|goat_named|horse|kitten|turtle|rooster|duckling|halloween|skunk|skit|costume|circus|but_i_love|but_we_love|i_love_him|i_love_her|just_kidding|joking|joke_is|knock_knock'
			]
		}
	},
	{
		kind: 'insult',
		why: 'belittles',
		confidence: 0.6,
		frames: { fiction: 'sentence', war: 'sentence' },
		en: [
			// what one is called by others, so "I" is no excuse; and to one's face
			'you|u|youre|ur|thats ~2 una|un|a|big|fat ~1 vaca|burro|burra|cerda|rata|perra|payaso|snake|pig|cow|whale|clown|bestia',
			'@contemptNoun|@scorned|@rude @contemptNoun|@scorned|@rude',
			'a|an|that|what|such|the ~1 worthless|pathetic|disgusting|repulsive|filthy|useless|nasty|vile|ugly|lying|two_faced|brainless ~1 crip|cow|pig|kid|girl|boy|person|thing|animal|brat|teacher|loser|creep|rat|dog|creature|human|excuse|little|freak',
			'what|such ~1 an ass',
			'snake|payaso|cerda|rata|burro|vaca|caca|basura|asco ~3 thats|that_is|sos|eres|es ~1 you|u|vos|tu|ella',
			'the|that|a|such|complete =b|=f|=n|=r|=c word',
			'you|youre|your|u|hes|shes|theyre|he_is|she_is ~1 a|such_a|just_a ~1 joke ~',
			'you|u|youre|ur|yall|your ~3 @rude',
			'good for nothing',
			'call|calls|called|calling|named|nicknamed|name|yelled|yell|yells|shouted|shout|says|said|says_im|say ~3 me|her|him|us|them|you|my_brother|my_sister|my_friend|i|im|i_was|we_are|kids ~3 @nickname|@contemptEn|@contemptNoun|stutter|names|slurs|crybaby|@scorned',
			'she|he|they|uncle|aunt|dad|brother|sister|kid ~2 said|says|told|thinks ~2 i|im|we|my|me|that ~3 @contemptEn|charity|good_for|nothing|worthless|not_even|waste|burden|@contemptNoun'
		],
		not: {
			en: [
				'i|we ~1 said|say|told|call|called ~1 him|her|it|sorry|hi',
				'called|calls|call ~2 my|the|our ~1 dog|cat|horse|mom|grandma|office|doctor|school',
				'not|never|isnt|arent|wasnt|aint ~2 a? ~1 @contemptEn|@contemptNoun|@scorned',
				'pig latin',
				'cat|dog|puppy|hamster|horse|kitten|turtle|rooster|cats|dogs ~4 @rude|@scorned|@contemptNoun|@nickname',
				'trash|small|smack talk'
			]
		},
		unless: {
			en: ['pet|skit|costume|halloween|just_kidding|joking']
		}
	}
];
