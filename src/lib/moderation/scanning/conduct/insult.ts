import type { Phrases } from '../phrases/phrasebook.ts';

const frames = { fiction: 'sentence', war: 'sentence' } as const;

export const insult: readonly Phrases[] = [
	{
		kind: 'insult',
		why: 'belittles',
		confidence: 0.7,
		frames,
		es: [
			'volves|hablas|oiste|oís|oís|entendes|mira|vos ~4 perra|zorra|puta|cerote',
			'que ~2 asco|lastima|verguenza ~1 me|nos|le das|dan',
			'perra|perras|zorra|vieja ~1 mentiros*|asqueros*|loca|maldit*|estupid*|infeliz|hipocrit*|chismos*|ridicul*|robamaridos|metich*|arrastrad*',
			'ella|esa|vos|tu_hermana|tu_mama|sos|eres ~2 es|sos|eres|una ~1 una? perra|zorra|puta|cualquiera',
			'ojala|que ~1 =te|se ~1 pudras|pudra|mueras|atropellen|parta',
			'nadie ~2 =te|lo|la|los ~1 quiere|soporta|aguanta|traga|habla|hace_caso',
			'sos|eres|es_usted|sois|son|vos_sos|tu_eres|seas|pareces|pareses|pareses|parecen ~2 un|una|unos|unas|bien|muy|tan|mas|la|el|puro|pura|bola_de|todos|todas? ~1 @rude|@mildRude',
			'es|era|fue|esta|son|eran|seas|sea ~1 un|una|unos|unas|pura|puro|bola_de|bien|tan|muy|toda_una|la_mas|el_mas ~2 @rude',
			'ese|esa|esos|esas|este|esta|aquel|aquella|maldito|maldita|pinche|pinches|grandisimo|gran ~2 @rude',
			'@rude ~1 @rude|vos|ese|esa|usted|asquerosa|asqueroso|mugroso|mugrosa|gringo|gringos|indio|gordo|gorda|feo|fea|de_mierda|que_sos|el_que|la_que|los_que',
			'gringo|gringos|gringa|gringas|indio|indios|india|indias|negro|negros|negra|negras|chino|chinos|guanaco|guanacos|extranjeros|campesinos|salvadoreños|americanos|pobres|maestra|profe|vieja|viejo|viejos ~2 @rude|cochino|cochinos|muerto_de_hambre|muertos_de_hambre|estupidos|brutos|ladrones|asquerosos|sucios|feos|apestosos|cerotes|de_mierda|hambrientos',
			'cochinos|sucios|brutos|apestosos|asquerosos|pinches|malditos|maldito|pinche ~1 gringos|indios|negros|gringo|indio|negro|pobres|chinos|guanacos|salvadoreños',
			'me|=te|le|les|nos|lo|la|los ~1 dicen|dice|decian|dijo|dijeron|gritan|grito|gritaron|llaman|apodan|llamo|puso|pusieron|pusieron_de_apodo ~4 @rude|@mildRude',
			'vaca|cerda|cerdo|chancha|chancho|ballena|burra|burro|rata|sapo|sapa|mula|perra|mona|mono|gorila|cucaracha|gusano ~1 gorda|gordo|asqueros*|mugros*|fea|feo|inmund*|estupid*|apestos*|retrasad*|sucia|sucio',
			'cara_de|cabeza_de|pedazo_de|hijo_de|hija_de|boca_de|olor_a ~1 sapo|culo|mierda|perro|perra|burro|mono|caca|verga|papa_podrida|cuche|nalga|pescado|rata|huevo|animal|basura|idiota|la_gran|su_madre|chucho',
			'das|dan|da|me_das|nos_das|me_da|dás ~1 asco|pena_ajena|lastima|vomito|verguenza ~1 vos|tu|tus|su|ella|verte|ese|esa|con|tu_cara|y|usted|que',
			'h d p',
			'das asco|lastima|pena|verguenza',
			'no|ni ~1 servis|sirves|sirve|sirven|vales|valés|vale|valen ~1 para|ni|pa|de ~1 nada|verga',
			'nadie ~1 =te|lo|la|los ~1 quiere|soporta|aguanta|quiso|va_a_querer|extraña',
			'cerra|cerrá|cierra|callate|callense|cállense|callese|cerrar ~2 boca|hocico|pico|trompa|jeta|gringo|@rude|@mildRude|vieja|sapo|sapa|metiche|vos',
			'callate|callense|callese|cállate|=callate',
			'hueles|oles|huele|apestas|apesta|apestan|huelen ~2 a|feo|mal ~2 mierda|caca|chancho|chivo|muerto|zorrillo|cuche|basura|pies|orines|chuco',
			'vayanse|andate|vete|vaya|larguense|largate|ándate|vayase|anda|que_se_vayan|que_se_vaya|mandar|mande ~2 a|al ~2 mierda|carajo|diablo|infierno|chingada|verga|porra|tu_pais|tu_rancho|comer_mierda|la_m',
			'tu|su|vuestra ~1 mama|madre|hermana|nana ~2 es|tan|esta|parece ~3 @rude|gorda|fea|vaca|vieja|puta',
			'tu|tus|su ~2 dibujo|letra|cara|carta|voz|pelo|ropa|pais|escuela|foto|casa|pueblo ~2 es|esta|parece|son|da|dan ~2 @mildRude|asco|horrible|basura|mierda|porqueria|caca|asqueros*|patetic*|risa_de|fea|feo',
			'bruto|bruta|burro|burra|tonto|tonta|inutil|menso|torpe|ignorante ~1 como|que|mas ~3 piedra|burro|mula|animal|puerta|palo',
			'mas ~1 @mildRude que',
			'@rude',
			'bola|monton|puñado|manada|partida|sarta|hatajo ~1 de ~1 @rude|@mildRude|inutiles|animales|ladrones|burros|cochinos',
			'bicha|bicho|cipota|cipote|vieja|viejo|india|gorda|gordo|negra|negro|chola|gringa|gringo|niña|niño ~1 mugros*|asqueros*|apestos*|estupid*|inmund*|horrible|cochin*|metich*|piojos*|insoportable|cualquier*|creid*',
			'cerote|serote|zerote|maje ~2 asqueros*|ese|mal|culero|hijo|feo|mierda|de_mierda|ladron|estupido',
			'sos|es|eres|son|ese|esa|como|profe|gran|viejo|pinche|maldito ~2 un? cerote|serote|cerota|cerotes|zerote'
		],
		en: [
			'@rude|stupid|dumb|ugly ~1 is|r|are|thats ~2 what|how ~1 you|u|they|he|she',
			'nobody|no_one|none|noone|who ~1 wants|would_want|likes|would|want ~2 be|play|sit|hang|talk ~3 you|u|him|her',
			'letter|letters|drawing|country|team|you|school ~1 sucks|suck|stinks|is_trash|is_garbage|is_dumb|is_stupid',
			'such|total|complete|real|big|little|absolute ~1 psycho|liar|loser|jerk|idiot|moron|creep|brat|witch|snob|freak|weirdo|pig|snake|hypocrite',
			'you|u|your|youre|ur|you_all|yall|yous|are_you|u_r ~1 are|r|were|is|look|looks|smell|smells|act|acts|sound|just? ~3 @rude|@mildRude',
			'your|youre|you_are|ur|u_are|r_you ~1 such|a|an|so|really|just|too|all|very|kinda|pretty|being|literally ~1 @rude|@mildRude',
			'you|u|ya|yu ~1 big|stupid|little|dumb|fat|ugly|dirty|old|freaking|lying|lazy? ~1 @rude|moron|loser|idiot|jerk|dummy|creep|liar|freak|cheater|pig|baby|clown',
			'what ~1 a|an|are_you ~3 @rude|loser|jerk|freak|baby|sissy|wimp|retard*|hick|creep|stupid|clown|weirdo|slob',
			'he|she|they|hes|shes|theyre|is|was|are|were|that|this|such|being|called|calls|call|calling|thinks|a_total|a_complete|a_real|said_i ~3 @rude',
			'@rude',
			'is|was|hes|shes|are|were|theyre|be|being|such|called|calls|call ~3 a|an|total|complete|big|fat|dirty|lying|nasty|disgusting|stupid|little|such|ugly|dumb|real|real_life|mean ~2 @mildRude|jerk|loser|freak|pig|rat|cow|snake|creep|cheater|liar|sissy|hick|witch|slob|crybaby|pig_face|weirdo|brat|psycho|dork',
			'he|she|they|hes|shes|theyre|you|youre|your|people|kids|that_kid|that_girl|that_boy|everyone_there|ur_friend ~3 dirty|nasty|disgusting|gross|stupid|dumb|ugly|filthy|smelly|trashy|worthless|pathetic|useless|savages|poor_trash|idiotic ~2 cheater|liar|pig|rat|people|animals|savages|little|girl|boy|kid|freak|and_gross|in_the_head|as_a_rock|as_rocks|head|face|hed|country|immigrants|mexicans',
			'called|calls|call|calling|told|said ~1 me|her|him|them|us|my_friend|you ~4 @rude|@mildRude|fatso|fatty|four_eyes|crybaby|piece_of_crap|loser|freak|names|slur',
			'people|kids|everyone|everybody|they|mexicans|immigrants|salvadorans|americans|gringos|latinos|girls|boys|black_people|white_people|asians|muslims|jews|foreigners ~5 are|r|is|smell|look|act|all ~2 @mildRude|dirty|criminals|lazy|stupid|gross|disgusting|trash|animals|savages|terrorists|cheaters|weirdos|dumb|rapists|poor_and',
			'shut|shutup|shush ~1 up|it|your_mouth|ur_mouth|your_face|your_trap',
			'nobody|no_one|noone|everyone|everybody|we_all|they_all|none_of_us ~1 likes|like|hate|hates|wants|cares_about|want|loves|misses|cant_stand|despise ~1 you|u|your_guts|ur_guts|your_ugly|your_stupid',
			'everybody|everyone|we|the_whole_class|nobody ~1 hates|hate|likes ~3 because|cuz ~2 he|she|they|hes|shes ~4 @mildRude|nasty|rat|gross|fat|smelly|weird|ugly',
			'you|u|your_letter|your_drawing|your_country|your_team|your_school|ur_letter|ur|he|she|they|your_class ~2 suck|sucks|stink|stinks|blow|reek|smell|smells|succ ~2',
			'go ~2 to? ~1 hell|screw_yourself|back_to_your_country|back_to_where|back_to_mexico|back_where|eat_dirt|jump_off|away_loser|die|suck',
			'your|ur|yo|her|his ~1 mom|mama|mother|sister|face|momma|breath|hair|family ~2 is|so|looks|smells|are ~3 fat|ugly|stupid|dumb|@rude|gross|nasty|poor|smells|trash|old_and|disgusting|like_a',
			'your|ur ~2 drawing|letter|handwriting|picture|country|school|writing|voice|face|hair|clothes|house|town ~2 is|was|looks|are|r|sucks|looked ~2 @mildRude|garbage|trash|ugly|stupid|dumb|horrible|terrible|disgusting|gross|awful|pathetic|lame|ridiculous|like_crap|crap|bad_and|embarrassing|boring_and',
			'piece|bunch|pack|load|bag|pile ~1 of ~2 @rude|crap|garbage|trash|losers|idiots|liars|animals|morons|babies|freaks|weirdos|scum|dirt',
			'dumb|dumber|stupid|ugly|fat|stupider|uglier|fatter ~1 as|than ~3 rock|rocks|brick|post|pig|cow|whale|bricks|donkey|you|dirt|troll|mud',
			'go|going to hell',
			'screw|eff|forget_you_and|f|damn|curse ~1 you|u|him|her|them|off|this_school|your',
			'you|u|he|she|they ~1 run|runs|throw|throws|cry|hit|write|writes|kick ~1 like ~1 a girl|baby|sissy',
			'you|u|he|she ~1 cant|dont_even|cannot ~4 stupid|dumb|idiot|moron|loser',
			'fat|ugly|stupid|dumb|smelly|dirty|gross|nasty ~1 pig|cow|head|face|hed|loser|hag|rat|girl|boy|kid|slob|liar|cheater|freak|gringo|gringos|mexican|indian|witch|idiot|jerk|liar|toad|brat|teacher|old',
			'drop_dead|get_lost_loser|eat_dirt|bite_me|kiss_my|up_yours|bug_off|buzz_off|piss_off|pissed_off ~1',
			'thats|youre|so|hes|its ~1 so? ~1 gay|retarded|ghetto'
		],
		not: {
			es: [
				'@sibling ~2 me ~1 dijo|dice',
				'animal|animales|zopilote|zopilotes|garrobo|garrobos|sapos|culebras|murcielagos|tacuazin ~6',
				'animal|animales|perro|gato|garrobo ~2 feo|tonto|sucio|cochino',
				'soy|me_siento|senti|fui|era|estoy|yo ~3 tonto|tonta|burro|burra|bruto|bruta|feo|fea|menso|torpe',
				'no ~1 sos|eres|es|seas ~3',
				'idiota ~1 de_mi',
				'zorra|zorras ~4 gallin*|comio|monte|cola|milpa'
			],
			en: [
				'shut up is|and_listen',
				'whoever|rule|word|words|allowed ~4 shut',
				'pig latin',
				'fat and happy',
				'dog|cat|dogs|cats|puppy|hamster|goat|rooster|cow|horse ~3 @rude|@mildRude',
				'baby ~2 cousin|brother|sister',
				'not|arent|isnt|never|wasnt|aint ~2 a? ~1 @rude|@mildRude|stupid|dumb|loser|ugly',
				'i|im|me|myself ~2 felt|feel|was|am|look|looked|sound|thought|so ~3 @mildRude|stupid|dumb|idiot',
				'you_are|you|youre|ur ~2 smelled|smell ~1 like ~1 flowers|home',
				'fat|ugly ~1 duckling|cat|sweater|sweaters|rooster',
				'hate ~1 your|you|u ~1 had|got|have|cant',
				'witch ~1 costume|hat',
				'drawing|picture|photo|story ~1 of|about ~1 your|ur',
				'your|ur pig|cow|cows|rat|monkey|witch|pigs|baby',
				'stupid|dumb ~1 rain|rainstorm|game|test|homework|thing|things|rule|mistake|question|joke|reason|idea|bug|snow|cold|weather|song|computer|printer|song',
				'dumbo|dumbos ~1 made|flew|movie|elephant|ears|is',
				'clown ~1 a_real|costume|fish',
				'dog|cat|puppy|hamster|rooster|goat|horse|parrot|dogs|cats ~3 smells|smell|stinks|is|stupid|dumb|hates'
			]
		},
		unless: {
			es: ['cariño', 'gata|gato|perro|perrita|chucho|vaca|gallo|pollo|chompipe|pintura|mi_perra'],
			en: [
				'cat|dog|pet|class_pet|pets|farm|kite|puppy|hamster|parrot|goat|fish|horse|kitten|turtle',
				'stepsister|stepsisters|duckling|halloween|skunk|cheese|skit'
			]
		}
	}
];
