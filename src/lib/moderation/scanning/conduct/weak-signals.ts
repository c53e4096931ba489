import type { Phrases } from '../phrases/phrasebook.ts';

/** Two weak signals in one sentence: neither says much alone. */
export const weakSignals: readonly Phrases[] = [
	{
		kind: 'contact-attempt',
		why: 'talk-elsewhere',
		confidence: 0.5,
		frames: {},
		es: [
			'quiere|dice|pide|pidio|dijo|insiste ~1 que ~1 nos veamos|encontremos|juntemos|conozcamos|juntaramos|vieramos ~1 en|solos|a|sin|donde',
			'me|=te|nos|tu|conmigo|contigo|vos ~5 whatsapp|instagram|facebook|messenger|telegram|snapchat|discord|videollamada|inbox|celu|privado ~',
			'whatsapp|instagram|facebook|messenger|telegram|snapchat|discord|videollamada|celu|numero ~4 escribime|escribeme|hablame|llamame|conmigo|contigo|=te|me|nos_hablamos|hablamos|platicamos'
		],
		en: [
			'messaging|texting|calling|dming|snapping|messages|texts|dms ~1 me|us|you ~3 on|at|about ~',
			'me|you|u|us|we|lets|wanna|can|could|id ~5 whatsapp|instagram|telegram|snap|snapchat|discord|facetime|zoom|messenger|insta ~',
			'download|get|install|make|open ~2 telegram|whatsapp|discord|snapchat|snap|instagram|kik|signal|messenger',
			'heres|here_is|use|take|have|keep|save|got|this_is ~1 my|our|your ~1 number|digits|snap|insta|email|username',
			'give|sneak|slip|send|tell|text|show me|us ~1 your|ur ~1 address|number|email|insta|snap|user|location|pin',
			'you|u|your_mom ~1 can|could|should|may ~1 call|text|ring|email|message|phone ~1 our|my|us|me ~1 house|phone|home|mom|anytime|any|at|on|when',
			'talk|write|message|text|find|meet to|me|us ~1 me? ~1 there|instead|online|later|privately|outside',
			'teachers|teacher|grownups|adults|parents|moderators cant|dont|wont|never see|read|check|look ~6 talk|chat|write|there|message|meet'
		],
		not: {
			es: [
				'me|=te|nos gusta|gustan|gustaria|encanta|dejan|deja|prohib*|dijo|dice|conto|contaron|enseño|enseñan|salio|aparecio|ayuda|compraron|aburre',
				'mi|mis|la|el|nuestra|los|las @kin|profe|maestra|seño|director|doctora|entrenador ~6 whatsapp|facebook|instagram|videollamada|celu|zoom|messenger|telegram|discord',
				'no tengo|tenemos|uso|usamos|hay|dejan|puedo',
				'por_facebook|por_whatsapp ~3 mi|mis|la @kin|profe|maestra',
				'videollamada ~4 clase|salon|salones|escuela|grado',
				'@kin ~3 me|nos|=te'
			],
			en: [
				'my|her|his|our|the ~1 @kin|teacher|coach|friend|friends|class|school|doctor|team ~5 @platform|texts|calls|messages|wants|want|zoom',
				'class|school|teachers|grade|students|we_did|we_had ~5 zoom|facetime|messenger',
				'with ~1 my|our|his|her|the ~1 @kin|grandma|friends|cousins|class|dad|team',
				'on ~1 the|our ~1 phone|news|bus|list|team|board',
				'added me to|on ~1 the',
				'not|dont|doesnt|cant|isnt|never|arent ~3 allowed|have|use|let|like|get',
				'@kin|he|she|they ~1 texts|calls|messages|texted|called me|us',
				'time|spends|lives|posted ~1 on',
				'oh snap|turtle|turtles|peas|beans|fingers',
				'finger|fingers|my_fingers|twig|shoulder'
			]
		},
		unless: {
			es: ['prohib*|no_me_dejan|no_tengo|no_tenemos'],
			en: ['not_allowed|wont_let|doesnt_let|too_young|snap_peas|oh_snap|ginger_snap|cold_snap']
		}
	},
	{
		kind: 'secrecy',
		why: 'keep-from-grownups',
		confidence: 0.55,
		frames: { war: 'sentence' },
		es: [
			'lo que ~1 paso|pasa|hicimos|hacemos|hablamos|vimos ~5 se_queda|queda|se_quede',
			'hace|haz|hacé|hagan|hacemos|haceme|hagamos como_si_nada|como_si_no|como_que_no|de_cuenta_que ~',
			'@watchers|ellos|ella ~1 no ~1 tiene|tienen|tenia|ha|han|va|van|debe|deben|deberia|hay ~2 que? enterar*|saber|darse|sospechar ~',
			'echar*|echado|eches ~2 de_cabeza|al_agua|al_fuego',
			'no|ni ~1 cuentes|contes|digas|conten|digan ~2 lo|la|que|de|eso|esto ~',
			'a escondidas|espaldas|escondiditas ~'
		],
		en: [
			'nobody|no_one|they|@watchers ~1 will|would|gonna|ever|wont|wouldnt ~1 believe ~1 me|you|us',
			'pretend|act|make_believe ~2 you|u|we|it|like ~2 never|didnt|dont|nothing ~',
			'@watchers ~1 thinks|think|believes|thought ~2 i|im|we|its|it|she|that ~12 but|really|actually',
			'hurt|kill|leave|send|take|beat|hit|be_mad|be_sorry|regret|tell_everyone|get_rid ~6 if ~2 i|we|anyone|you|u ~1 told|tell|said|say|talk|talked|ever',
			'no ~1 adults|grownups|grown_ups|parents|teachers|moms ~2 allowed|past|below|beyond|can|should|please|may|reading',
			'i|we cant|can_not|couldnt|shouldnt|mustnt say|tell|talk ~',
			'good|nice|big|real ~1 girls|boys|kids|friends ~1 keep|dont_tell|know_how_to_keep|never_tell'
		],
		not: {
			es: [
				'no ~1 digas|cuentes ~2 que ~2 no',
				'a escondidas ~2 jug*',
				'no|nadie sabe|saben ~1 que_es|como|donde|cuando|quien'
			],
			en: [
				'cant say|tell ~2 if|which|the_difference|how|enough|what_time|them_apart|no|r|it_right|squirrel|for_sure|who|where|why|that_word|apart',
				'thinks|think ~2 im|i_am|its ~2 funny|great|cute|silly|good|tall|crazy|smart',
				'act like|out|as ~3 a|an|in',
				'i|we cant|couldnt tell ~1 my|the ~1 twin'
			]
		},
		unless: {
			es: [
				'sorpresa|cumpleaños|cumple|piñata|regalo|fiesta|final|adivinanza|escondelero|amigo_secreto|amiga_secreta'
			],
			en: ['surprise|birthday|present|gift|party|ending|spoil|riddle|joke|game|movie']
		}
	},
	{
		kind: 'gift-request',
		why: 'asks-for-goods',
		confidence: 0.5,
		frames: { war: 'sentence', fiction: 'sentence' },
		es: [
			'calzo|mi_talla|soy_talla|uso_talla|mi_numero_de_zapato ~8 mand*|regal*|por_si|traer*|envi*',
			'que ~1 no ~1 =te|le|les ~1 queda|quedan|sirve|sirven|sirva|ocupa|gusta|gusten ~4 mand*|regal*|envi*|dar*|pasam*|don*|trae*',
			'si ~2 pudieran|pudieras|podrian|quisieran|quisieras|tuvieran ~2 mandar*|ayudar*|dar*|prestar*|regalar*|donar*|comprar* ~5 para|con|algo|un|una|unos ~',
			'necesita|necesitan|necesitamos|necesito|ocupa|ocupamos|ocupo|falta|faltan ~3 @goods|@money ~10 ustedes|vos|tu|su|regal*|don*|mand*|ayud*|alguien',
			'ya_que|como|vos_que|ustedes_que ~3 rico|rica|ricos|tenes|tienen|ganas|ganan|dolares ~5 dame|pasame|mandame|mandanos|regal*|compart*|me'
		],
		en: [
			'what|when ~1 are|r|will|did|would ~1 you|u|your_mom|yall ~1 getting|get|buying|buy|sending|send|bringing|bring|giving|give ~1 me|us ~',
			'would|could|id|wish|need|want ~4 @goods|@money ~8 if|from|maybe|hope|since|cuz ~2 you|u|your|ur|yall|anyone|somebody|someone',
			'trade|swap ~1 you ~6 for your|ur|the',
			'send money|cash|robux|gifts|candy|clothes|shoes|vbucks ~'
		],
		not: {
			es: [
				'@paper',
				'mi|mis|la|nuestra|el @kin|profe|maestra|escuela|alcaldia|iglesia ~2 me|nos|le',
				'santa|niño_dios|reyes'
			],
			en: [
				'@paper',
				'my|our|her|his|the @kin|teacher|coach|school|class ~4 send|buy|give|get|bring|gave|got|lets',
				'asked|ask|beg|begged|want|wants ~2 my|santa|our',
				'saving|save|saved|earn'
			]
		},
		unless: {
			es: ['cooperativa|tiendita|mandado|monopoly'],
			en: ['lemonade_stand|bake_sale|monopoly|pantry|shelter|food_drive|math']
		}
	},
	{
		kind: 'insult',
		why: 'belittles',
		confidence: 0.5,
		frames: { fiction: 'sentence', war: 'sentence' },
		es: [
			'sos|eres|vos|es_usted ~3 horrible|insoportable|aburrido|aburrida|asqueroso|asquerosa|raro|rara|inutil|nadie|odioso|odiosa|pesado|pesada|patetico|patetica|monstruo|fenomeno|anormal|enfermo|enferma ~',
			'pobre|pobres|infeliz ~1 diablo|diablos|tipo|idiota|infeliz|animal',
			'no ~1 seas|sean|seás ~1 tan? ~1 bruto|bruta|burro|burra|animal|bestia|tonto|tonta|menso|mensa|idiota|feo|ridicul*|malcriad*|cochin*|llor*|maricon|nena|dundo|dunda'
		],
		en: [
			'you|youre|ur|you_are|you_people|yall|your_teacher|your_class|your_mom ~1 are|is|r|must_be? ~2 boring|backwards|ignorant|weird|annoying|dumb|stupid|ugly|poor|uneducated|gross|creepy|freaky|worthless|trashy|pathetic|uncivilized|filthy|broke|spoiled|fake|lame',
			'worst|dumbest|lamest|ugliest|most_boring|grossest ~2 pen_pal|penpal|person|letter|partner|teacher|kid|class|friend|writer ~',
			'go|run ~1 cry|whine|hide|home ~2 to ~1 your|ur ~1 mommy|mom|mama|daddy|teacher'
		],
		not: {
			es: ['no ~1 sos|eres|es', 'yo|me ~2 siento|soy', 'mejor|gran|linda|lindo ~2 amig*'],
			en: [
				'not|never|arent|isnt|if ~2 boring|weird|annoying|dumb|stupid|ugly|poor|lame|you',
				'is|was|are|so your ~1 school|town|day|class|teacher|winter|food|weather|letter ~2 boring|cold|weird',
				'you_are_when|when_you_are|if_you_are|are_you ~3',
				'these|those people ~2 are ~2 my|so_nice|kind|in|from|the|on|called|helping'
			]
		},
		unless: {
			es: ['gato|gata|perro|chucho|mascota|cariño'],
			en: ['cat|dog|puppy|hamster|skit|nicely']
		}
	}
];
