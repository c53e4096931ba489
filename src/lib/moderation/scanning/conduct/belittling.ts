import type { Phrases } from '../phrases/phrasebook.ts';

const pets = {
	es: [
		'gata|gato|perro|perrita|chucho|gallo|pollo|chompipe|mascota|caballo|cariño|de_cariño|broma|jugando|cuche_de|vacas|loro'
	],
	en: [
		'cat|dog|kite|puppy|hamster|parrot|goat|horse|kitten|turtle|rooster|skunk|costume|halloween|duckling|circus|birthday_party|nickname_is'
	]
};

/** Names somebody is called, what somebody is said to be worth, wherever somebody comes from. */
export const belittling: readonly Phrases[] = [
	{
		kind: 'insult',
		why: 'belittles',
		confidence: 0.65,
		frames: { fiction: 'sentence', war: 'sentence' },
		es: [
			'un|una|unos|unas|puro|pura|puros|puras|manada_de|bola_de|que|gran|viejo|vieja|pinche|pinches|malditos|maldito|maldita|muy|bien|tan|so|son|sos|eres|vos ~1 @scorned',
			'@hearsay ~3 el|la|los|las|es|era|soy|sos|un|una ~1 @nickname|@scorned|@rude',
			'me|le|la|lo|les|nos|=te|los|las ~1 @hearsay ~5 @nickname|@scorned|@rude',
			'le|la|lo|les ~1 pusimos|pusieron|puso ~1 la|el ~1 @nickname|@beast ~1 porque|por|solo',
			'apodo|apodos|mote|rotulo|cartel|papel ~8 @nickname|@scorned|@rude|cerote',
			'sos|eres|es|son ~1 mas ~1 lento|lenta|feo|fea|bruto|bruta|tonto|tonta|inutil|gordo|gorda|burro|ignorante ~1 que',
			'@mildRude|hediondo|hedionda|apestosa|apestoso|ballena ~1 asi|eso ~1 me|le|nos|=te ~1 llamo|llaman|dijo|dicen|grito|puso',
			'te_crees|se_cree|se_creen|creyendose|se_las_da|te_las_das ~3 pero|y|la_gran_cosa|mucho|la_divina|la_reina|muy ~2 es|sos|eres|son|basura|feo|fea|nadie|nada|caca',
			'sos|eres|es|son ~1 una? ~1 basura|porqueria|mugre|peste|plaga|carga|estorbo|desgracia|verguenza|decepcion|caca|nadie',
			'sos|eres|son ~1 una? nada',
			'no|ni ~1 sirves|servis|sirve|sirven para ~2 nada|portero|jugar|limpiar|eso|ni',
			'que|tan|bien|muy|re bruto|bruta|brutos|burro|burra|burros|tonto|tonta|tontos|animal|bestia|inutil|menso|mensa|dundo|dunda|baboso|babosa|torpe|ignorante|idiota|feo|fea|ridiculo|ridicula|tarado|tarada|fracasado ~1 sos|eres|son|estas|es_usted|saliste',
			'que|clase_de|tipo_de ~2 animal|bestia|burro|basura|persona|idiota|salvaje sos|eres|es|son',
			'sos|son|somos|eres|era|es|fueran|parecen|pareces|pareceis|parece|somos_como|seas ~2 un|una|unos|unas|puros|todos|todas ~1 monos|mono|cerdos|cerdo|cerda|ratas|rata|animales|salvajes|bestias|burros|perros|perra|basura|gusanos|cucarachas|muertos|sucia|sucias|sucios|india|indios|ladrones|haraganes|mantenidos|limosneros|delincuentes|criminales|asquerosos|feos|brutos|pobretones|marranos|marrano|puercos|puerco|chanchos|vaca|ballena',
			'somos|son|sos|eres|parecen|pareces|parece monos|mono|cerdos|animales|salvajes|ratas|basura|perros|indios|bestias',
			'no|ni|nunca ~1 vales|vale|valen|valemos|servis|sirves|sirve|sirven ~2 nada|verga|un_peso|un_cinco|ni_un|madre|la_pena|para_nada',
			'no|ni sabes|sabe|podes|puede|puedes|saben ~1 ni ~2 hablar|escribir|leer|sumar|tu_nombre|jugar|limpiarte',
			'tenes|tiene|tienes|tienen ~2 cabeza|cerebro|coco ~1 hueca|hueco|vacia|vacio|de|llena|seco',
			'indio|india|indios|indias ~1 pata|patas|sucia|sucio|sucios|feo|fea|ignorante|bruto|bruta|mugroso|mugrosa|rajada',
			'vieja|viejo|viejos|bicha|bicho|cipota|cipote|niña|niño|chamaca|chera|mocoso|mocosa|gringa|gringo|gringos ~1 bruja|chambrosa|metida|amargada|amargado|loca|loco|ridicul*|odios*|pesad*|inutil|inservible|sucia|sucio|fea|feo|estupid*|tont*|brut*|apestos*|hedion*|tacañ*|codo|agarrad*|creid*|chismos*|malcriad*|llor*',
			'stupid|dumb|ugly|fat|tonta|tonto|fea|feo|pinche|maldita|maldito ~1 cipote|cipota|bicho|bicha|niño|niña|gringo|gringa|gorda|gordo|vieja|viejo|maestra|profe|girl|boy|india|indio',
			'apesta|apestas|apestan|hiede|hede|jiede|hieden|hueles|oles|jede|hedes ~1 y|a|feo|horrible ~1 una?|es|chivo|cuche|perro|pescado|zorrillo|podrido|orines|caca|chancho|basura|muerto',
			'apestas|hedes ~',
			'es|sos|eres|son|parece|pareces|otra|otro|como ~2 una|un|la|el|otra|otro? ~1 cerda|rata|burro|payaso|ballena|caca|mono|snake|vaca asi|y|jaja|jiji|gorda|gordo|fea|feo|como|igual',
			'seño|profe|maestra|directora|vos|tu|ella|el|hermana|prima|compañera ~1 es|sos|eres|parece|pareces ~1 una|un|la|el|otra|otro ~1 cerda|rata|burro|ballena|mono|vaca|bruja|vibora|culebra|sapo|sapa|bestia|animal|basura|cochina|puerca',
			'vos|tu|y ~1 otra|otro cerda|rata|burro|vaca|ballena|payaso',
			'cara|jeta|trompa|hocico|nariz|pelo|dientes|orejas ~1 de ~1 caballo|mono|rata|sapo|cuche|chancho|burro|bruja|escoba|muerto|estropajo|vaca|perro',
			'da|das|dan|me_da|nos_da|daba ~1 asco|vomito|nauseas|repugnancia ~3'
		],
		en: [
			'a|an|such|little|big|total|complete|you|youre|ur|hes|shes|theyre|is|are|all|what|bunch_of|lot_of|buncha|and|like|real|clumsy|dirty|lazy|stupid|dumb ~1 @scorned ~',
			'@hearsay ~3 a|an|her|him|me|us|them|you ~2 @nickname|@scorned|@rude',
			'call|calls|called|calling|nicknamed|says|yells|yelled|shouted ~2 @nickname|@scorned ~1 because|cuz|it|and|at|every|in|to|when',
			'your|ur|their|the|that|his|her|whole|yalls ~1 country|village|town|school|city|house|place|home|hood|team|family|people|class ~1 is|sounds|looks|must_be|smells|was|are|seems|sucks|full_of ~4 dump|pit|hole|trash|garbage|joke|zoo|slum|wasteland|ghetto|nasty|gross|dirty|poor_and|stinks|smelly|ugly|pathetic|worst|dirt_poor|losers|savages|criminals|lame|backwards|disgusting|peasants',
			'full of ~2 dirty|stupid|ugly|criminals|losers|idiots|savages|peasants|trash|thieves|fat',
			'you|youre|hes|shes|theyre|he_is|she_is|they_are|your|ur|yall ~3 a|an|such|just|nothing|total ~1 joke|waste|clown|embarrassment|disgrace|nobody|mistake|burden|coward|failure|disease|animal|monster|parasite|snake|pig|cow|monkey|ape',
			'brain|brains|iq|smarts|face|manners ~1 of|like|as ~1 a|an|some ~1 donkey|rock|flea|pea|fly|fish|goldfish|monkey|potato|ant|peanut|chicken|worm|bird|pig|horse|dog|squirrel|butt',
			'acts|act|acting|looks|look|talks|so|thats|runs|sounds|dresses|walks|being ~1 gay|retarded|like_a_girl|like_a_baby|ghetto|special_ed|like_a_retard|fruity|like_a_sissy',
			'what ~1 a|an ~2 ugly|stupid|dumb|gross|lame|pathetic|horrible|disgusting|trashy|boring|crappy|terrible|awful ~2 drawing|letter|picture|country|person|face|name|kid|school|team|girl|boy|house|town',
			'he|she|they|hes|shes|theyre|you|youre|ur|your ~1 so|too|that ~1 stupid|dumb|ugly|fat|gross|smelly|poor|lame|pathetic|disgusting|dirty ~',
			'bozo|doofus|dingus|dweeb|ding_dong|dipwad|butthead|buttface|pea_brain|peabrain|stinky_pants|dum_dum|dumdum|birdbrain|smelly_pants|ugly_face|fart_face|dumb_dumb|blockhead|wuss|wussy|turd|ratface|stinkface|pizza_face|brat_face',
			'how|so|too dumb|stupid|ugly|gross|pathetic|fat|lame|slow|thick|clueless|disgusting|brainless ~1 can|could|do|are|is|r|must ~1 you|u|a_person|someone|they|he|she|one|anyone|your',
			'lame|weak|dumb|stupid|ugly|sorry|fat|broke|crusty ass ~',
			'trash|garbage|losers|people|kids|idiots|scum|poor ~1 people|kids|ones? like you|u|him|her|them|yall',
			'go|went|get|send|going|crawl|ship ~1 back ~1 to|2 ~2 jungle|zoo|country|mexico|africa|china|where|cave|farm|hole|kitchen|barn|sewer|swamp',
			'hate|hates|hated|despise|loathe ~1 your|ur|his|her|their guts|face|stupid|ugly|fat',
			'thick|dumb|dense|slow|stupid|ugly|fat|useless|annoying as|than a|an|two|bricks|hell|dirt|mud|sin|any',
			'skin|face|hair|teeth|breath|house|nose|clothes|lunch ~2 looks|look|is|smells|smell|looked|smelled ~1 like ~2 mud|poop|dirt|monkey|garbage|trash|horse|dog|pig|crap|barf|throw_up|vomit|rat|burnt|butt',
			'you|u|he|she|they|people ~3 dont|doesnt|didnt ~1 deserve ~4 reply|answer|letter|friends|to_live|live|us|anything|be',
			'worst|ugliest|dumbest|stupidest|fattest|grossest|lamest|smelliest|nastiest|laziest ~2 person|kid|kids|girl|boy|teacher|letter|class|writer|partner|penpal|pen_pal|people|human|one|friend|in_the',
			'nobody|no_one|noone ~1 likes|wants|asked|cares|would ~1 you|u|your|ur|about_you',
			'such|what|big|fat|little|total a|an|fat|ugly|big|old|stupid? ~1 pig|cow|rat|baby|snake|witch|monkey|clown|hog|whale|toad|weasel ~',
			'ms|mr|mrs|teacher|principal|coach|sister|brother|you|she|he|shes|hes|youre ~1 is|are|r|was|such? ~1 a|an ~2 cerda|pig|cow|rata|rat|witch|monkey|whale|ballena|burro|snake|vaca|hag|toad|psycho|monster|clown|payaso',
			'calls|called|call|calling|says|said|named her|him|me|them|us|you|kids|people|my_friend|my_sister|my_brother|a_boy|a_girl ~3 @nickname|@scorned|@rude|retard|gay|slurs',
			'look|looks|looked|smell|smells ~1 like ~1 a|an? ~2 pig|cow|whale|troll|hobo|witch|monkey|rat|clown|dumpster|garbage|trash|toilet|homeless|corpse|horse|ogre ~'
		],
		not: {
			es: [
				'@sibling ~2 me ~1 dijo|dice ~1 que_no',
				'soy|me_siento|senti|estoy|yo_soy ~2 @scorned|tonto|burro|torpe',
				'dicen|dice|decimos ~2 que ~2 no',
				'no ~1 sos|eres|es|seas|somos ~3',
				'le|la|les ~1 dicen|decimos|dice ~3 de_cariño',
				'yo le|=te dije',
				'baila|bailo|canta|canto|dibujo|escribo ~1 feo',
				'animal|animales|zopilote|zopilotes|garrobo|garrobos|sapos|culebras|murcielagos|tacuazin ~6',
				'creid* ~2 animal|gallo|perro|gato|loro',
				'pajaros|animales|bebe|bebes|gatos|perros|peces ~3 @nickname',
				'vaca|gallina|perro|chucho|cuche|burro ~2 se_llama|nuestra|mi|de',
				'@hearsay ~4 llama|nombre|se_llama'
			],
			en: [
				'like ~1 a thick',
				'not|arent|isnt|never|wasnt|aint ~2 a|such? ~1 @scorned|@rude|stupid|dumb|loser|ugly|joke',
				'i|im|me|myself|i_was|i_am ~2 felt|feel|was|am|look|looked|sound|such|a ~2 @scorned|stupid|dumb|idiot',
				'the|inside|a|funny|good|best|april|knock|dad|telling|tell|told|practical|great|mean joke',
				'rat|pig|monkey|fish|dog|frog|moon face ~1 paint|mask|masks|painting',
				'baby|puppy|potato ~1 head ~1 toy|doll',
				'my|her|his|our|the baby ~1 cousin|brother|sister|nephew',
				'so|too|that ~1 poor|fat|dirty|smelly ~2 after|cat|dog',
				'trash|small|smack talk',
				'pig latin',
				'but ~1 so am ~1 i',
				'clown fish|car|nose|show|school',
				'troll|monster ~1 doll|dolls|bridge|under',
				'waste of ~1 time|paper|water|food|money|electricity|plastic',
				'call|calls|called ~2 my|the|our ~1 dog|cat|kitten|horse|mom|grandma|office|doctor',
				'monster at|of|truck|under',
				'says|say ~3 to ~2 baby',
				'witch|pig|rat|cow|clown|snake|monkey|whale ~1 costume|a_real|for_halloween|in_the_play',
				'trash|garbage ~1 can|truck|day|bag|bags|collector|pickup',
				'wants|want|cares|likes ~2 to ~1 be|hear ~1 about'
			]
		},
		unless: pets
	}
];
