import type { Phrases } from '../phrases/phrasebook.ts';

const surprise = {
	es: [
		'sorpresa|sorpresas|cumpleaños|cumple|piñata|pastel|regalo|regalos|amigo_secreto|amiga_secreta|fiesta|dia_de_la_madre|dia_de_las_madres|adivinanza|adivinanzas|travesura|broma|receta|final|spoiler|respuesta'
	],
	en: [
		'surprise|surprises|birthday|present|presents|gift|gifts|secret_santa|party|mothers_day|fathers_day|riddle|riddles|spoiler|spoilers|spoil|ending|prank|april_fools|christmas|recipe|answer_key'
	]
};

/** Hiding something from grown-ups: being asked to, having been asked to, the excuse, and what comes of telling. */
export const keptQuiet: readonly Phrases[] = [
	{
		kind: 'secrecy',
		why: 'keep-from-grownups',
		confidence: 0.75,
		unless: surprise,
		frames: { fiction: 'near', war: 'sentence' },
		es: [
			// do not tell
			'no|nunca|jamas|ni|que_nadie|sin_que ~2 @tellNot ~3 @nobody|@watchers|nada|casa|esto|eso|lo_que|secreto|mas|parte',
			'no|nunca|jamas|ni se_lo|se_la|se_los|lo|la @tellNot ~',
			'no|ni le|les|se_lo vayas|vayan|vaya|vas|andes|anden|ande ~1 decir*|contar*|diciendo|contando|chismear|hablar',
			'no ~1 andes|anden|ande|andemos|vayas|vayan contando*|diciendo*|hablando|regando*|platicando|chismeando',
			'ni ~1 se_te|se_les ocurra ~2 decir*|contar*|enseñar*|mostrar*|hablar*|dejar*|abrir',
			'nadie|ninguno|ningun_adulto ~2 tiene_por_que|debe|puede|tiene_que|va_a ~1 saber*|enterar*|ver|leer|oir',
			// was told not to tell
			'prohib*|hizo|hicieron|pidio|pidieron|dijo|dijeron|jurar|prometer|jure|prometi|jurado|prometeme|jurame|juras|prometes|prometas|prometan|amenazo|advirtio ~4 que? ~2 no ~3 decir*|contar*|hablar*|@tellNot|iba_a_decir|diria|contaria|supiera|sepa|enterara|entere|abrir|abriera',
			'me|nos|le|les tiene|tienen|tenia|tenian|han|ha|ha_dicho prohibido|prohibidisimo|amenazado|amenazada|dicho ~1 contar*|decir*|hablar*|que_no',
			'callad*|calladit* ~4 porque|pues|xq ~1 el|ella|mi|nos|me|@adult ~3 pidio|dijo|mando|amenazo|hizo',
			'prometer|jurar|prometi|jure|hizo|dijo|pidio|tengo_que|tenemos_que|debo ~5 callada|callado|calladita|calladito|callados|calladas|en_silencio|sin_hablar|boca_cerrada|cerrar_la_boca',
			'mis|mi|los|las|tus|tu @watchers ~1 creen|cree|piensan|piensa|creia|creian|juran|jura ~1 que ~1 estoy|estaba|voy|fui|ando|andaba|duermo|estudio|vengo|es|soy|eran|era|lo|la|me|=te',
			'le|les|a ~1 mi|mis|@watchers ~3 dije|decimos|digo|diremos|voy_a_decir|vamos_a_decir|inventé|invente|menti|conte ~1 que ~2 iba|estaba|era|fui|fue|me_lo|me_la|me|ibamos|tenia|lo|la',
			'dinero|pisto|dolares|dolar|dulces|regalos|regalo|celular|cosas|paga|pago|dio|da|daba|regala|compra ~6 para_que|pa_que|si|a_cambio ~3 no|callad* ~2 diga|dijera|digamos|cuente|contara|hable|hablara|callada|callado|calle|callara|callad*',
			'escondi|escondo|esconde|escondemos|tengo_escondido|tengo_escondida|guardo_escondido|oculto|oculte ~8 @watchers|nadie|no_la_vea|no_lo_vea|no_la_vean|no_me',
			'escondel* ~5 en|debajo|abajo|adentro|dentro|bajo ~2 zapato|colchon|cama|mochila|almohada|brasier|calcetin|calceta|media|bolsa|cuaderno|gaveta|ropa|tu',
			'hagamonos|hagámonos|hacete|haganse|me_hago|me_hice|nos_hacemos los|el|la|las locos|loco|loca|desentendidos|dormidos|tontos|sordos|que|dormida ~',
			'de|sobre esto|eso ~1 nada|ni_una|ni ~1 a|palabra|pio ~',
			// what comes of telling
			'si ~2 habla|hablo|hablas|hablara|hablaba|hablabamos|dijera|decia|contara|contaba|hablo|hablamos|cuento|contas|cuentas|cuenta|digo|decis|dices|dice|digamos|se_enteran|se_entera|se_enterara|se_sabe|se_dan_cuenta|se_da_cuenta|saben|abro_la|abre_la|abris_la ~8 se_acaba|mata|matan|matamos|te_va|nos_va|me_va|pega|saca|sacan|castig*|corren|meten|peor|destruye|no_te_vuelvo|pierdo|quitan|echan|regaña*|se_arma|pasar|pasa|pasaba|linchan|enojan|enoja|se_muere|se_van_a|me_manda|nos_separan|no_me_va_a_creer|tragedia',
			'chisme|cuento ~2 a|con|donde ~1 @watchers',
			// what they do not know
			'que? ~1 @watchers ~2 no|ni|nunca ~2 saben|sabe|sabian|sabia|imagina|imaginan|sospecha|sospechan|enteran|entera|enteraron|ha_dado_cuenta ~1 que|de_que? ~1 tengo|tiene|ando|anda|voy|va|uso|usa|hablo|habla|salgo|sale|estoy|fumo|tomo|veo|escribo|=te|le|hice|fui|me|existe|lo_tengo|somos|hacemos',
			'da_miedo|no_quiero|no_quisiera|no_quiere|no_queremos|evitar|antes_de que ~3 @watchers ~2 sepa*|enter*|den_cuenta|de_cuenta|vea|vean|descubra*',
			'que ~1 @watchers no ~3 sepa|sepan|vea|vean|entere|enteren|note|noten|lea|lean|encuentre|cache|oiga|pregunten|sospechen|den_cuenta|de_cuenta',
			// the excuse
			'hacete|haceme|hace|haste|hazte|haganse|haga|hagas|haz|hacerte|hacerse el|la|los|las|como ~1 loco|loca|locos|locas|desentendido|desentendida|tonto|tonta|sordo|maje|dundo|dormida|dormido|que_no ~5 si|cuando|con|delante|frente|enfrente',
			'deci|decis|decile|di|dile|digale|diga|deciles|diles|decime|digan|digales ~3 que ~3 no ~1 sabes|sabe|conoces|es|hay|fui|era|viste|has|recibiste|existe',
			'deci|decis|decile|dile|digale|deciles|diles|digan|diga|contales ~4 que ~2 =te|la|lo|los|las|me|es|era|fue|vas|fuiste|estabas|es_de|viene ~2 hallaste|encontraste|regalaron|regalo|compraste|compraron|dio|mando|caiste|cai|golpeaste|tarea|casa_de|amiga|prima|trabajo|escuela',
			'tengo|tenes|tienes|tenemos|hay|debo|toca|tuve|dijo ~1 que decir|inventar|mentir|dijera ~2 que ~2 me|fue|se|nos|era ~2 halle|encontre|encontrado|regalaron|compraron|cai|caigo|regalo|golpee|accidente|pegue',
			'cubrime|tapame|encubrime|cubreme|alcahueteame|el_paro_con|la_pala_con|haceme_la_pala|haceme_el_paro|tirame_el_paro ~',
			'mejor|que|hace|hacele|haceles ~4 @watchers ~1 piense|piensen|crea|crean|creer|creyera* ~1 que',
			'inventar~!|inventa|inventá|inventale|inventate|mentile|mentiles ~2 algo|cualquier|excusa|que|otra_cosa|mentira ~3 si|cuando|a|por_si|@watchers',
			// it stays here
			'llevar*|llevas|lleves|lleve|hasta|secreto|me_la_llevo ~3 la|mi tumba ~',
			'lo|esto|todo ~4 se_queda|queda|quede|quedese|se_quede aqui|aca|en_familia|en_casa|entre|entre_nos|guardado',
			'chito|chiton|shh|punto_en_boca|cero_comentarios|confidencial|top_secret|secretisimo|ultra_secreto|super_secreto|ni_pio|ni_mu ~3 con|sobre|a|de|ok|entre|esto|esta|solo|@watchers',
			'shh ~1 @watchers|no|solo',
			'@watchers no ~1 @watchers no? ~1 solo|nomas|only ~1 vos|tu|you',
			'sin ~1 enseñar*|mostrar*|decir*|contar*|avisar*|platicar* ~5 @nobody|@watchers|ningun|ninguna|adultos',
			'no ~2 cuentes|contes|digas|cuente|diga ~1 en ~1 casa|escuela|clase|familia',
			'guardame|guardamelo|guardate|callate esto|eso|lo ~',
			// those who read along
			'no|ni ~1 la|lo|se? ~1 traduzca|traduzcan|traduzcas|revise|revisen ~',
			'leelo|leela|=lee|leelos|leas|leer|abrila|abrilo|abrir|abrela ~4 solo|sola|a_solas|solita|solito|nadie|escondidas|escondida|encerrada|baño',
			'tapar~!|tapa|tapala|tapate|tapes|cubrir~!|cubri|dobla|doblala|voltea|volteala|escondela|guardala ~5 cuando|si|que|donde ~3 pase|venga|vea|vean|llegue|revise|este|mire|@watchers',
			'lo_que_sigue|esta_parte|esta_hoja|lo_de_atras|esto ~2 no_es_para|no_es_pa|no_va_para|no_le_incumbe ~1 @watchers|ella|ellos|el'
		],
		not: {
			es: [
				'no|ni me|nos @tellNot|digas',
				'no se_lo|lo|la enseñe|enseñen|avise|diga ~2 maestra',
				'no ~1 me? muestre|suelte|suelto|sueltes ~2 pelota|mano|perro|lazo|cuerda|chucho',
				'no|ni ~3 digas|diga|digan ~2 mentiras|malas|adios|groserias|feo|apodos',
				'nadie|no sabe|saben ~1 que_es|como|donde|cuando|quien|cuanto|cual|leer|nadar|cocinar',
				'si ~2 habla|hablo ~2 español|ingles',
				'hablaramos|hablaran|hablemos|hablar ~2 en ~1 la? ~1 biblioteca|clase|misa|cine|comedor|examen',
				'contar|decir ~1 al_equipo|al_otro_equipo',
				'le|les cuento ~1 todo',
				'cree|piensa ~1 que ~1 voy_a_ser|soy',
				'gallina|perro|gato|gata|ardilla|chucho|pato|gallinas ~2 escond*',
				'callad* ~2 clase|biblioteca|misa'
			],
			en: []
		}
	},
	{
		kind: 'secrecy',
		why: 'keep-from-grownups',
		confidence: 0.75,
		unless: surprise,
		frames: { fiction: 'near', war: 'sentence' },
		en: [
			// do not tell
			'dont|do_not|never|not|no|wont|cant|didnt|wouldnt|better_not|gotta_not ~2 @snitch',
			'dont|do_not|never|no|not_to|wont|will_not|would_never|wouldnt|cant|cannot ~2 tell|telling|say|mention|breathe|talk|show|share|let ~5 @watchers|@nobody|a_word|anything|on_me|on_us|about_it|about_this|about_us',
			'not even ~3 @watchers|friend|sister|brother|bestie|dog ~2 can|should|may|could|will|gets_to|knows|get ~1 know|hear|see|read|tell|to',
			'not a|one ~1 word|peep|sound|syllable ~1 to|about|ok|outside|of',
			// made to promise
			'swear|swore|promise|promised|pinky|made|makes|make|had|told|tells|begged|asked|asks|warned|said|says|vowed|forced ~2 me|us|you|all_of_us|them|him|her|all|i|we|to? ~3 not|never|dont|wouldnt|cant|couldnt|keep|cover|hide|no ~4 tell|say|snitch|talk|show|quiet|secret|anyone|anybody|anything|snitching|for_him|for_her|it_from|@watchers',
			'not|arent|wasnt|werent|isnt|never|cant_be ~1 allowed|supposed|permitted|meant to ~1 tell|talk_about|talk_to|say_anything|say_what|show|mention|share|know_about|speak_about',
			'i|we|id|ill ~1 promised|swore|cant|couldnt|wont|will_never|would_never|wouldnt|better_not|shouldnt ~2 tell|say|talk_about|told ~2 @nobody|@watchers|you_what|anyone|about_what|who|the_office',
			'if ~3 ask|asks|asked ~4 never|we_never|i_never|you_never|i_wasnt|you_werent|it_wasnt|nothing',
			'lied|lie|lying|fibbed|lies ~2 to|and|about ~2 told|@watchers|said|my|where',
			'told|tell|telling ~1 @mine @watchers ~1 that? ~1 i_was|i_am|im|it_was|we_were|i_fell|i_had|i_went',
			'keep|kept|keeping|keeps ~1 my|your|ur|our|it|this|that|things|everything|us ~1 mouth|lips|trap|quiet|sealed|hidden|secret|private|silent|hushed|shut|dark|low|sealed',
			'trouble|dead|killed|grounded|kill_me|freak|flip|murder_me|mad|whooped|toast ~4 if ~2 @watchers|they|anyone|anybody ~1 knew|know|found|finds|find|saw|sees|hears|heard|read|reads',
			'so|to|if|make|makes|made|paid|pays|keep|gives|because ~3 i|id|me|we|you|she|us ~1 stay|keep|stayed|kept|keeping|staying|shut ~1 quiet|silent|hush|my_mouth|mum|up_about',
			'never|havent|didnt|not|wont|cant ~1 told|tell ~1 anyone|anybody|a_soul|nobody|no_one|a_single|another ~2 this|that|about|before|until|but|except|what|and|ever|else',
			'cross|crossed|black|blacked|white|scribble|rip|tear|cut ~1 out|off ~3 this|the|that|next ~3 part|page|line|bit|section|note ~4',
			'snitches|tattletales ~1 get|end|die ~',
			'so|where|make_sure|until|that ~1 nobody|no_one|noone|they|@watchers ~1 sees|finds|knows|reads|hears|notices|suspects|catches|asks|see|find',
			'you|u cant|can_not|cannot|must_not|mustnt|better_not|shouldnt ~1 tell|either|say|show ~',
			'dont|doesnt|didnt need|have|want|ought ~2 to ~1 hear|know|see|find_out ~1 about|it|this|that|everything',
			'@watchers ~1 dont|doesnt|shouldnt need|have to ~1 know|hear|see|find',
			// what they do not know
			'so|that|way|until|because|and_then ~3 @watchers|they|nobody|anyone|no_one ~1 dont|doesnt|cant|wont|never|wouldnt|couldnt|will_not|will_never|can_not ~1 see|know|read|find|hear|get_it|notice|understand|catch|suspect|ask|spot|get_mad|realize|figure',
			'account|phone|page|app|boyfriend|girlfriend|chat|number|place|stuff|something|things|vape|profile|name ~3 @watchers ~2 dont|doesnt|cant|wont|didnt|never ~1 know|see|check|knows|sees|monitor|look',
			'@watchers ~1 can|must|should|may ~1 not|never ~1 find_out|know|hear|see|read',
			'@watchers ~2 cant|cannot|mustnt|shouldnt|better_not|wont|can_never|dont_need_to|doesnt_need_to|arent_supposed_to|isnt_supposed_to|wont_ever ~1 find_out|know|hear_about|hear_of|see_this|read_this|see_it|read_it|find_this|hear_this|know_about',
			'@watchers has|have|had no|zero|0 idea|clue',
			'@nobody ~3 can|could|should|must|will|gonna|has_to|needs_to|gets_to|may|ever ~1 know|kno|find_out|hear|see_this|see_it|read_this|suspect|be_the_wiser',
			'if ~2 @watchers|they|anyone|anybody|he|she ~2 finds|find|hears|hear|sees|see|knows|knew|found|catches ~3 out|this|it|about|us|me|were|im|ill|we ~5 dead|kill|trouble|grounded|done|toast|screwed|mad|hate|in_for',
			'if ~1 i|you|u|we|anyone ~1 tell|told|talk|say|snitch ~6 hell|he_will|shell|she_will|kill|hurt|worse|trouble|taken|believe|jail|leave|hate|sorry|regret|mad',
			// the excuse
			'cover|covered|covering|vouch|lie|lied|lying for|4 me|him|her|us|them|you',
			'if ~5 ask|asks|asked|wonders|questions|finds|wants_to_know ~9 say|tell|pretend|act|lie|make_up|deny|play_dumb|you_dont_know|u_dont_know|change_the_subject',
			'say|tell|told|telling ~1 to|her|him|them? ~1 @mine? ~1 @watchers|them|her|him|everyone ~3 came_from|from_a_friend|you_found|u_found|you_bought|its_from|was_from|it_was|you_were|u_were|its_homework|its_for_school|its_for|we_are|youre_at|u_r_at|you_fell|i_fell|youre_just|it_is|im_your|im_a',
			'just|to|and|always ~1 say|said|tell_them ~1 it|that|u|you|i ~1 was|were|fell|is|came|did ~2 about|from|at|my_dog|homework|down|accident|present|gift|bike',
			'pretend|act|acting|acted|pretended ~2 like|that|as? ~2 you|u|we|i|it|nothing|never ~1 dont|didnt|never|nothing|happened|know|got|saw|seen',
			'play|playing|played dumb|innocent|it_off ~2 if|when|with|to',
			'leave|keep ~1 them|her|him|@watchers|ur_mom ~2 out of ~1 it|this|us|the_loop',
			'your|ur @watchers ~1 wouldnt|wont|will_not|would_not|would_never|dont|doesnt|might_not ~1 understand|get_it|get_us|approve|let_us|like_it|believe',
			// it stays here
			'dont|never|not|shouldnt talk|talking|speak ~3 about ~4 with|to ~2 outsiders|strangers|other_people|outside|anyone|people',
			'what happens|happened ~5 stays|stay',
			'hush hush|hush',
			'down_low|downlow|low_key_secret|off_the_record|under_wraps|hush_hush|zip_it|lips_sealed|lips_are_sealed|secret_safe|sworn_to_secrecy|in_confidence|strictly_confidential',
			'to|until|till my|the|your|ur|our grave',
			'shh ~1 @watchers|about|i|its|this|no|only|dont',
			// hidden things
			'hiding|hide|hid|hidden|stash|stashed|hides|snuck|sneaked|keeping|keep|kept ~5 from ~2 @watchers|home|school|them|everyone|her|him|my',
			'hiding|hid|stashed|hide ~3 notes|letters|phone|grades|report_card|vape|bruises|messages|vapes|emails',
			'folded|taped|tucked|hid|stuck|sneaked|snuck|slipped|glued ~4 second|extra|secret|hidden|tiny|another|other ~1 note|letter|page|message|paper',
			'erased|scratched_out|crossed_out|changed|covered ~5 so ~2 @watchers|they|nobody ~1 dont|wont|cant|doesnt',
			// those who read along
			'dont|do_not|never|not_to|no ~2 read|open ~5 out_loud|aloud|in_class|in_front|around|near|when|in_school|at_school',
			'read|open ~4 by_yourself|by_urself|alone|when_youre_alone|when_ur_alone|in_private|when_nobody|when_no_one|where_nobody|where_no_one|in_your_room|in_the_bathroom|under_the_covers',
			'lemon_juice|invisible_ink|our_code|secret_code|a_code|code_language|morse ~10 @watchers|nobody|they|cant|wont|get_it',
			'answer|write|talk|reply ~4 in ~1 our|secret|a|invisible ~1 code|ink|juice|language',
			'between you|us|me|u ~4 ok|only|alone|promise|dont|no_one|nobody|not',
			'without ~4 @watchers|anyone|anybody|them|her|him ~1 knowing|finding|seeing|noticing|reading|hearing|around|catching|realizing'
		],
		not: {
			es: [],
			en: [
				'tell|say|telling|told me|us',
				'idea|clue|know|understand|see|told ~1 how|what_to|where|why|who|when|what_a|what_is|what_that|spanish|english|fortnite|roblox|memes|slang',
				'pretend|pretended ~3 dog|cat|dragon|king|queen|astronaut',
				'if ~3 asks|ask ~2 question|teacher_asks_a',
				'trash|small|smack talk',
				'tell ~3 @watchers ~1 i ~1 said_so|said_that|think|ate ~2',
				'talk in_class|during|with_your_mouth|with_food|when',
				'say ~1 that_word|bad_words|hello|no|the_word|goodbye|mean',
				'sad|happy|tell_you_how|show_up|show_off|tell_the_difference|tell_time|tell_them_apart',
				'keep|kept ~2 warm|dry|away|safe|falling|going|me_from|it_from_falling',
				'tell|told ~2 until|till ~2 dinner|later|after|today|monday|breakfast',
				'hid|hides|hide|hiding ~6 vacuum|closet|cousin|cousins|thunder|tag|bath|never_found',
				'hide_and_seek|hide|hid|hiding ~2 from_the|in_the ~1 cat|dog|rain|sun|snow|rooster'
			]
		}
	}
];
