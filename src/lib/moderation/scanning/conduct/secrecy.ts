import type { Phrases } from '../phrases/phrasebook.ts';

/** What is hidden from the other children, or from a grown-up for one happy day. */
const surprise = {
	es: [
		'sorpresa|sorpresas|cumpleaños|cumple|piñata|pastel|regalo|regalos|amigo_secreto|amiga_secreta|fiesta|dia_de_la_madre|adivinanza|adivinanzas|travesura|broma'
	],
	en: [
		'surprise|surprises|birthday|present|presents|gift|gifts|secret_santa|party|mothers_day|fathers_day|riddle|riddles|spoiler|spoilers|spoil|ending|recipe|recipes|prank|april_fools|christmas'
	]
};
const story = { fiction: 'near', war: 'sentence' } as const;

export const secrecy: readonly Phrases[] = [
	{
		kind: 'secrecy',
		why: 'keep-from-grownups',
		confidence: 0.8,
		unless: surprise,
		frames: story,
		es: [
			'grandes|adultos|mayores|papas|profes|maestros|viejos ~1 no ~1 pueden|deben|tienen_que|van_a|puedan|sepan|se_enteren|lo_sepan',
			'si ~1 =te? preguntan|pregunta|pregunten|dicen_algo|=ven|cachan ~4 decis|deci|deciles|decile|dile|diles|di|mentis|mentí|mentile|negalo|hacete|haste|inventa|inventas|vos_no|no_sabes',
			'tapa|tapar|tapala|cubri|cubre|dobla|doblala|escondela|pasa_rapido ~8 @grownups|seño|nadie',
			'no|nunca|jamas ~1 le|les|lo|la|se_lo|se_la? ~1 hables|hable|hablen|platiques|comentes|avises|enseñes|muestres|digas|cuentes|menciones|pases|leas|dejes_ver ~3 @grownups|nadie|tu_casa|mas|de_nosotros|de_esto|lo_nuestro',
			'no ~1 comentes|digas|cuentes|platiques|menciones|hables ~2 nada|esto|eso',
			'no ~1 puede|pueden|debe|deben|tienen_que|tiene_que ~1 saber|enterarse|darse_cuenta|leer|ver',
			'hace|haz|hacé|haceme|hacete ~2 como_que|de_cuenta|el_loco|la_loca|el_paro ~4 no|nunca|mentile|profe|seño',
			'que ~2 @grownups no ~1 lo|la? ~1 lea|vea|sepa|mire|revise|oiga|note',
			'cuentes|digas|comentes ni a ~3 tu|mejor|nadie',
			// no le digás a nadie, no le vayas a contar a tu mamá, no se lo digas
			'no|nunca|ni|jamas me|le|les|se? lo|la|los|las? vayas|vayan|vas? a? @tellThem ~4 @nobody|@grownups|nada|hermana|hermano',
			'no|nunca|jamas ~1 digas|diga|digan|digaselo|cuentes|cuente|cuenten|platiques|comentes|menciones|avises|sueltes ~2 @nobody|@grownups|nada|esto|eso|este',
			'no se lo|la|los|las digas|cuentes|enseñes|muestres|des|prestes|comentes|diga|cuente|platiques ~2',
			'no le|les|lo|la? digas|cuentes|enseñes|muestres|vayas_a_decir|vayas_a_contar ~3 @nobody|@grownups|nada|esto|eso|lo_que|que_te|que_yo|que_nos',
			'no|nunca|ni vayas_a|vas_a|quiero_que|podes|puedes|tenes_que|tienes_que|hay_que|debes ~1 decir*|contar*|cuentes|digas|avisar*|enseñar* ~4 @nobody|@grownups|nada',
			'@nobody tiene_que|debe|puede|va_a|ha_de|vaya_a|tenga_que|necesita|mas_debe|mas_tiene_que|mas_puede|mas ~1 saber*|enterar*|leer*|ver*|darse_cuenta|sepa|entere|enterarse',
			'que|quiero|pa|para nadie|ninguno|@mine_@grownups ~2 no? ~1 sepa|sepan|entere|enteren|se_de_cuenta|se_den_cuenta|vea|vean|lea|lean|mire|miren|oiga|cache|cachen|pregunte',
			'que|para_que|pa_que no ~2 sepa|sepan|entere|enteren|de_cuenta|den_cuenta|vea|vean|lea|lean|mire|miren|pregunten|cache ~3 @grownups|@nobody',
			'que|para_que|pa_que|porque ~1 @mine @grownups ~2 no ~2 sepa|sepan|entere|enteren|de_cuenta|den_cuenta|vea|vean|lea|lean|mire|miren|pregunte|tiene_que_saber|debe_saber|puede_saber|tienen_que_saber|deben_saber|pueden_saber',
			'@mine @grownups ~2 no ~2 tiene_que|tienen_que|debe|deben|puede|pueden|va_a|van_a|ha_de ~1 saber*|enterar*|ver*|leer*|darse_cuenta',
			'sin que|k ~4 sepa|sepan|entere|enteren|se_de_cuenta|se_den_cuenta|den_cuenta|de_cuenta|vea|vean|lea|lean|mire|miren|oiga|note|noten|revise|pase_por',
			'los|las|ningun|ninguna|ni @grownups ~1 no? ~1 puede|pueden|debe|deben|tiene|tienen|va_a|van_a ~1 que? ~1 saber*|enterar*|ver*|leer*|darse',
			'para_que|pa_que|que|sin_que ~1 ningun|ninguna|la|el|los|las|tu|mi ~3 @grownups|revisa|revisan|revisora|lector|lectora|lee_las_cartas|leen|moderador ~4 no? ~1 entienda|entiendan|vea|vean|note|noten|lea|lean|sepa|cache|mire|encuentre|descubra|sospeche',
			'si ~3 @grownups|alguien ~2 pregunta|preguntan|dice|dicen ~6 decile|decí|deci|di|dile|mentile|mentí|menti|miente|mientele|decis|inventa|inventale|haceme|hacete|vos_no_sabes|no_sabes_nada|negalo|nega|niega|hace_como',
			'mentile|mentirle|mientele|inventale|engañala|engañalo ~3 @grownups',
			'decile|dile|digale|deciles ~3 @grownups|grupo ~3 que vas|fuiste|estas|es_tarea|era',
			'calladito|calladita|calladitos|calladitas|callados|chito|silencio|secretos|shh ~3 con|para @mine? @grownups',
			'sin decirle|decirles|contarle|contarles|avisarle|avisarles|enseñarle ~3 @grownups|@nobody',
			'sin que ~1 @mine? @grownups',
			'no ~1 enseñes|muestres|des|prestes|enseñen|muestre ~5 @grownups|@nobody'
		],
		en: [
			'cant|can_not|dont|shouldnt|never|not ~1 show ~3 @nobody|@grownups|your_parents|ur_mom',
			'before ~3 @grownups|ms|mr ~2 reads|sees|finds|checks|read|see',
			'act|pretend|say ~2 you|u|we never|didnt|dont ~3',
			'dont|do_not|never say anything|nothing|a_word|a_thing',
			'keep|keeping|kept|stay ~3 private|secret|hidden|quiet|hush|to_yourself|under_wraps|a_secret ~2 from|ok|okay|please|pls|between|because',
			'our|my|this ~1 thing|business ~3 nobody|no_one|noone|dont_tell',
			'written|write|wrote|writing ~3 invisible_ink|in_code|secret_code|tiny|backwards ~4 so|teacher|cant|mom|nobody',
			'swear|promise|pinky_promise ~3 tell|say|show|told',
			'dont|never|not|do_not|dont_ever|cant|can_not|shouldnt|mustnt|didnt_want_you_to|dont_you_dare|wont|better_not tell|telling|mention|say|talk ~5 @nobody|@grownups|your_sister',
			'dont|do_not|never|not_to|cant|can_not|dont_you_dare tell|show|let ~2 @nobody|@grownups|her|him|them ~8 this|letter|note|see|read|know|that|about|what|i',
			'tell|told|show no_one|nobody|noone|not_a_soul',
			'dont say a? word|anything|nothing ~4 to|about',
			'not a word|peep to|about ~3 @nobody|@grownups|this',
			'dont|never|not|do_not ~1 show|let ~5 @nobody|@grownups ~4 see|read|this|it|letter|know|find|catch',
			'nobody|no_one|noone|no_1|none|no_adults|no_grownups|no_adult ~1 can|has_to|needs_to|should|must|gets_to|will|is_allowed|could|else|knows_about_this|ever ~2 know|see|find|read|hear|tell',
			'@mine @grownups cant|can_not|can_never|shouldnt|must_not|mustnt|doesnt_need_to|dont_need_to|doesnt_have_to|dont_have_to|better_not|wont|are_not_allowed_to|isnt_allowed_to|will_never|should_never|must_never|couldnt ~1 know|see|find|read|hear|ever',
			'so|that|hope|sure|until|make_sure ~2 @grownups|nobody|no_one ~1 dont|doesnt|cant|wont|never|can_not ~2 see|know|find|read|hear|notice|catch|knows|finds|sees|reads',
			'you|u|promise|swear|please ~3 wont|not_to|dont|never tell|tel|show|say ~3 @nobody|@grownups|anything|this',
			'cant|can_not|never|not_allowed_to ~1 show|share ~4 @nobody|@grownups',
			'@nobody ~5 needs|need|has|have to know',
			'so|that ~2 reviewers|reviewer|moderators|moderator|checker|readers|person_who_reads|people_who_read|@grownups ~2 dont|doesnt|wont|cant ~1 notice|see|understand|know|find|catch|read|get',
			'if ~1 they|she|he|anybody|someone ~1 ask|asks ~6 say|tell|lie|pretend|act',
			'lie to|about ~3 @grownups',
			'on the dl|down_low|low',
			'@mine @grownups ~3 shh|shush',
			'shh|shhh ~4 @grownups|secret|nobody|dont',
			'secret ~4 from ~1 @mine? @grownups|everyone',
			'dont|do_not|never want ~2 @grownups|anyone|anybody ~2 to ~2 know|see|find|read|hear',
			'if ~4 @grownups|anyone|anybody asks ~1 say|tell|just|you'
		],
		not: {
			es: [
				'no me digas|diga|digan ~1 que|nada|eso',
				'no ~1 decir|digo_nada|dijo_nada',
				'nadie|no ~1 sabe ~1 que_es|como|donde|cuando|quien|cuanto|cual|leer|nadar|cocinar'
			],
			en: [
				'dont|can not? say ~1 that_word|hello|no',
				'tell ~3 @watchers ~1 i ~1 said_so|said_that|think|ate ~2'
			]
		}
	},
	{
		kind: 'secrecy',
		why: 'our-secret',
		confidence: 0.75,
		unless: {
			es: [
				...surprise.es,
				'receta|ingrediente|salsa|agente|jardin|pasadizo|formula|lenguaje|codigo|club|escondite|sazon|truco|mezcla|tesoro|pupusas|tamales|curtido|pescar|abono|masa'
			],
			en: [
				...surprise.en,
				'recipe|ingredient|ingredients|sauce|agent|garden|passage|formula|handshake|language|code|club|hideout|base|spot|menu|life_of|mission|admirer|weapon|trick|sauce|level|cookie|cookies|door|room|fort|identity|spice|agents'
			]
		},
		frames: story,
		es: [
			'nuestro|nuestros secreto|secretito|secretos',
			'guarda*|guardes|guardas|guarde|guardar*|guardame|guardamelo ~3 secreto|secretito|secretos',
			'es|sera|sea|queda|quede|como|en|top ~1 secreto|secretito|supersecreto',
			'te_voy_a|te_quiero|te_cuento|quiero_contarte|te_digo|voy_a ~1 contar*|decir*|confiar*|un ~2 secreto|secretito ~8 no|nadie|pero|promet*|jur*|solo|grande|mio|de_mi|feo|@watchers',
			'que|queda|quede|se_queda|todo|esto|dejemoslo|dejalo|quedese ~3 entre nosotros|nosotras|vos|tu|los_dos|las_dos|usted|ambos',
			'solo|nomas|nada_mas|unicamente? entre vos|tu|nosotros|nosotras|usted|los_dos y|nada|no_mas|solamente|solos|dos',
			'entre vos|tu|ti|usted y|i yo|mi|ella|el',
			'solo|nada_mas|no_mas|unicamente vos|tu|usted|nosotros|nosotras|los_dos|las_dos|yo ~1 y_yo? ~1 sabe*|sabemos|podemos_saber|lo_sabemos|lo_sabes|lo_sabe|sepamos',
			'ni una|1 palabra|pio ~4 a|nadie|de_esto',
			'calladito|calladita|callado|callada|shh|shhh|chito|chiton|boquita_cerrada|boca_cerrada|sin_hacer_ruido ~5 nadie|@grownups|secreto|esto|con_esto|lo_que|sobre',
			'a escondidas|ezcondidas|escondiditas ~2 de?'
		],
		en: [
			'our|a|this|my|big|little ~1 secret ~3 between|just|only|from|ok|okay|dont|promise|us',
			'our ~2 secret|secrets',
			'keep|keeping|kept|keeps|stay|stays ~4 secret|secrets|hidden ~4',
			'keep|keeping|kept|keeps|stay|stays|be ~2 quiet ~2 about|ok|please|or|from',
			'keep|keeping|kept|stays|stay ~3 between ~1 us|you|ourselves|me',
			'keep ~3 to|from yourself|urself|@mine? @grownups',
			'keep ~3 from ~1 @grownups|everyone|everybody|anyone',
			'just|only|stays|is|thats|this ~1 between|btwn|bw us|you|me|ourselves|the_two',
			'between|btwn you|u|me and|n|& me|i|you',
			'its|it_is|this_is|thats|that_is|is ~1 secret|top_secret|confidential',
			'can|could|will you keep ~2 secret',
			'mums|moms|mum the word',
			'zip|zipped|seal ~2 lips|mouth|it',
			'lips are|r sealed|zipped'
		],
		not: {
			es: [
				'entre vos|tu y yo hay',
				'no sabe|saben|se|puede ~1 guardar',
				'entre nosotros ~2 el|la ~1 primer|premio|mejor|final'
			],
			en: [
				'secret until|till',
				'secret ~1 even from ~1 me',
				'between you and me ~1 i_like|i_think|i_prefer|i_love|i_hate|my_favorite',
				'kept|keep|stay quiet during|in|while|so_the_baby',

				'a|the|my secret ~1 is ~1 butter|cinnamon|salt',
				'secret to|of|is_to|is_that|was|garden|agent|recipe|ingredient',
				'between you and me we|there'
			]
		}
	},
	{
		kind: 'secrecy',
		why: 'get-rid-of-letter',
		confidence: 0.75,
		unless: surprise,
		frames: { fiction: 'sentence', war: 'near' },
		es: [
			'cuando|despues|ya_que|apenas|al ~3 leas|leer|termines|leido|leerla|leiste|acabes ~4 rompes|quemas|botas|borras|escondes|tiras|rompela|rompelo|quemala|quemalo|botala|tirala|borrala|borralo|escondela|comela|comete|desaparecela',
			'escond*|ocult*|borr*|romp*|quem*|bota*|botes|botala|tira*|eliminal*|elimin*|desaparec*|comete|comela|trag* ~3 carta|cartita|papel|papelito|hoja|nota|mensaje|mensajes|chat|foto|fotos|conversacion|esto|recado|parte|pedazo|pagina',
			'carta|cartita|papel|papelito|nota|mensaje|hoja|esto|mensajes|recado|foto ~8 escondela|escondelo|escondele|escondanla|borrala|borralo|rompela|rompelo|quemala|quemalo|botala|botalo|tirala|tiralo|borralos|comela|comelo|guardala_donde|guardalo_donde|eliminalo|eliminala|escondelos|ropmela',
			'escond* ~5 de ~1 @grownups',
			'que ~2 @grownups no ~2 vea|encuentre|lea|revise|halle|agarre ~3 carta|papel|nota|esto'
		],
		en: [
			'hide|burn|rip|delete|erase|tear|shred|destroy|flush|eat|trash ~2 this|it|the|my|that|these|our ~1 paper|letter|note|paper|message|messages|page|prt|part|text|texts|card|pic|photo|pictures|chat|chats|up|after|when|once|from'
		],
		not: {
			es: [
				'bota|botar|tira|tirar ~2 basura',
				'votar|votamos|votar|bota ~1 por',
				'romp* ~1 el_hielo'
			],
			en: [
				'eat|hide it_all|from_the_sun|from_my_sister|from_the_cat',
				'hide ~2 seek',
				'goat|goats|dog|cat|cow|cows|puppy|hamster|birds ~1 eat|eats|ate|hide|rip|hides'
			]
		}
	},
	{
		kind: 'secrecy',
		why: 'grownups-do-not-know',
		confidence: 0.6,
		unless: surprise,
		frames: story,
		es: [
			'mi|mis|tu|tus|su|la|el|nuestros @grownups ~1 no ~1 sabe|saben|sepa|sospecha|sospechan ~1 que|nada|de_esto|lo_que|de_esta|ni'
		],
		en: [
			'@mine @grownups ~1 doesnt|dont|didnt|does_not|do_not|has_no_idea|have_no_idea|never|never_will ~1 know|knows|suspect|find_out|found_out? ~1 that|about|im|i|we|this|what_i|what_we',
			'sneak|sneaking|snuck|sneaked ~3 phone|tablet|out|online|messages|computer|letter|note|to_talk|this'
		],
		not: {
			es: [
				'no sabe|saben ~1 que_es|que_hacer|que_decir|que_son|que_significa|que_quiere_decir|quien|como|cuando|nada_de_ingles|nada_de_computadoras|nada_de_compu|que_responder|que_cocinar'
			],
			en: [
				'know what_to|what_is|what_a|about_computers|how|who|where|english|spanish|why|what_it_means|what_that',
				'sneak|sneaking|snuck up|cookies|a_cookie|into_the_kitchen|vegetables|candy'
			]
		}
	}
];
