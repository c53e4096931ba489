import type { Phrases } from '../phrases/phrasebook.ts';

const happy = {
	es: [
		'sorpresa|sorpresas|respuesta|respuestas|final|cumpleaños|cumple|piñata|pastel|amigo_secreto|amiga_secreta|dia_de_la_madre|dia_de_las_madres|adivinanza|adivinanzas|travesura|broma|receta|spoiler|escondelero|sopa'
	],
	en: [
		'surprise|surprises|birthday|secret_santa|party|mothers_day|fathers_day|riddle|riddles|spoiler|spoilers|spoil|ending|prank|april_fools|recipe|answer_key|hide_and_seek|magic_trick'
	]
};

/**
 * Silence asked for, frame by frame: not to tell, those who must not know, the letter that must go, the lie that is
 * told for it, and who asks it of a child. What the writer did not say ("no le dije nada") is no secret yet.
 */
export const hushed: readonly Phrases[] = [
	{
		kind: 'secrecy',
		why: 'keep-from-grownups',
		confidence: 0.65,
		unless: happy,
		frames: { fiction: 'sentence', war: 'sentence' },
		es: [
			// not to tell
			'no|nunca|jamas|ni|dont|never|nada_de|cuidado_con|cuidadito_con|sin ~3 @dontTell ~4 @nobody|@watchers|@elders2',
			'nada|prohibido|cero ~1 de? ~1 contar*|contarselo|contarlo|decir*|decirselo|chismear|hablar_de|andar_contando|soltar_la|abrir_la ~',
			'no vayas|vayan|vas|andes|anden ~1 a? ~1 andar|ir|estar|salir ~1 de|con|contando|diciendo|hablando|regando|soltando',
			'@mumWord ~',
			'boca|boquita|pico|piquito|labios|lengua ~2 cerrad*|floja|candado|sellad*|amarrad*|cosid*|mordete|zipper|llave',
			'vos|tu|y_vos|usted|ustedes|nosotros ~1 chiton|chito|callad*|callate|callese|callense|mudo|muda|mudos|tumba|mosca ~',
			'tu|yo|vos|ok|va|oiste|promesa|tumba tumba ~',
			'me_la|me_las|te_lo|te_la|se_lo|lo|nos_lo ~1 llevas|lleves|llevo|llevamos|llevá|lleva ~1 a_la ~1 tumba|panteon',
			'calladit* ~1 nos ~2 mas ~1 bonit*',
			'promet*|jura*|jure*|prometan|prometes ~6 callad*|calla*|boca|nada|nadie|secreto|no_contar|no_decir|no_vas_a|no_se_lo|no_le|tumba',
			'si ~3 pregunt*|llaman|revisan|interrogan|sospechan|dicen ~6 no_te_dije|no_sabes|no_viste|no_oiste|no_me_conoces|no_fui|yo_no_fui|no_paso_nada|no_hablamos|hacete|haste|nada|callate|inventa*',
			'yo|nosotros|vos|ella|el ~1 no ~1 =te|me|le|les|nos? ~1 dije|dijiste|contaste|conte|dijimos|contamos ~1 nada|esto|esas_cosas & si ~2 pregunt*|alguien',
			'hace|haz|hacé|haceme|hagan|hagamos|hacete|haste ~2 como_que|de_cuenta|el_loco|la_loca|como_si|el_dormido|la_sorda ~5 no|nunca|nada',
			// it stays here
			'se|que|esto|eso|todo|lo_que ~2 queda|quede|quedan|queden|quedar|muere|muera ~2 aqui|entre|adentro|guardado|dentro|en_esta_carta|en_secreto|nosotros|los_dos|bajo_llave',
			'no ~1 sale|salga|salen|salgan|debe_salir|puede_salir|tiene_que_salir ~2 de_aqui|de_la_casa|de_esta|de_nosotros|de_entre|afuera|de_estas_paredes',
			'lo|cosas|problemas ~1 que|de ~2 pasa|pasan|hablan|hacemos|sucede|adentro|casa|familia ~5 no_sale|se_queda|no_se_cuenta|no_se_dice|no_se_habla|se_arregla_en',
			'no ~1 se ~1 puede|debe|vale|permite ~2 hablar|contar|decir|mencionar|platicar ~1 de|eso|esto|nada|lo|a',
			'nos|me|los|la|lo ~1 tiene|tienen|tenia|tenian|trae ~1 amenazad*|prohibido|advertid*|sentenciad*',
			'amenazad* ~4 decir|contar|hablar|decimos|contamos|hablamos|contemos|digamos|si',
			// who must not know
			'si ~2 le|les|se_lo|lo ~1 contas|contás|decis|dices|cuentas|hablas|acusas|chillas|contaras|dijeras|cuenta|dice|abris_la_boca ~4 @watchers|@elders2|nadie|alguien',
			'no ~1 quiero|queremos|conviene|me_gustaria|hace_falta ~1 que ~4 traduzca*|lea*|vea*|sepa*|mire*|revise*|entere*|oiga*|entiend*|pregunt* ~',
			'para_que|pa_que|que|asi ~3 @watchers|@elders2|revisora|revisor|traductora|nadie ~1 no ~2 viera|vieran|leyera|leyeran|supiera|supieran|entendiera|notara|cachara|descubriera|encontrara|sospechara',
			'cieg* ~2 sord* ~2 mud*|y',
			'mud* ~2 sord* ~2 cieg*|y|frente|con',
			'cremallera|zipper|candado|cinta|tirro|tapon|curita ~3 boca|labios|pico',
			'hoja|carta|nota|esto|platica|conversacion ~2 no|nunca ~1 existe|existio|paso|sucedio|la_viste|la_leiste',
			'siga|sigan|que_sigan|seguir ~1 creyendo|pensando ~1 que ~',
			'lo ~1 sabes|sabés|sabe ~1 vos|tu|usted ~2 lo ~1 se ~1 yo|se_acaba|y_ya|nadie|punto',
			'secreto|secretito ~2 entre ~',
			'@unknowing ~5 @watchers|@nobody|@elders2|demas|otros|otras|ellos|ellas|gente|mundo|familia',
			'@watchers|@elders2|demas|ellos|gente|nadie|ninguno ~2 no|ni|nunca|jamas ~2 @knowing',
			'que|para_que|pa_que|sin_que|mejor_que|ojala|asi ~1 @watchers|@elders2|nadie|los_demas|ellos|ninguno ~2 no|ni|nunca ~2 @knowing|sospech*|entiend*|pregunt*',
			'@watchers|seños|traductora|traductor|los_que_leen|la_que_lee|revisora ~1 no|ni ~1 lo|la|le|nos? ~1 entiend*|entend*|cach*|pill*|agarr*|captan|capte|descubr*',
			'algo|cosa|esto|secreto ~3 que ~2 demas|otros|nadie|grandes|adultos|papas|profes ~2 no|ni ~1 sepan|sepa|conozcan|vean|entiendan',
			'solo|solamente|unica|unico|nadie_mas|nomas ~2 vos|tu|que|persona ~2 sabe|sabes|sabés|sepa ~8 asi|no|nadie|calla*|secreto|quede|queda',
			'asi ~1 tiene_que|debe|va_a|hay_que ~1 quedar|quedarse|seguir|mantener*',
			'nadie|@watchers|mis_papas|mi_mama|mi_papa ~3 sabe|saben|sospecha|sospechan|se_imagina|se_imaginan|idea ~6 quiero|asi|mejor|novio|novia|hablo|escribo|salgo|fumo|tomo|cuenta|veo|juntamos',
			'me|nos ~1 mata|matan|castiga|castigan|pega|pegan|echan|quitan|regañan ~2 si ~1 se|me|lo|la|nos ~1 entera*|sabe*|descubre*|cacha*|lee*|ve*|da_cuenta',
			'mi|mis @watchers|@elders2 ~1 cree|creen|piensa|piensan|juran|jura ~1 que ~2 estoy|ando|estaba|fui|hago|duermo|estudio|vengo|hablo|voy ~',
			// the letter that must go
			'@destroyIt ~4 carta|cartita|hoja|hojita|papel|papelito|pedazo|parte|pagina|nota|mensaje|mensajes|chat|esto|pedacito|sobre',
			'@destroyIt ~6 antes|despues|luego|apenas|cuando|al|ya_que|si ~4 lea*|leer*|leas|vea*|entreg*|termin*|vean|mire*|recib*|revis*|mama|papa|profe|seño|maestra',
			'carta|cartita|hoja|papel|papelito|pedazo|parte|pagina|nota|mensaje|mensajes|chat|esto|leas|leer|leerla|leela ~5 @destroyIt',
			'hacela|hacelo|hazla|hazlo|la_haces|lo_haces ~1 pedacitos|pedazos|bolita|ceniza|añicos|avioncito',
			'debajo|abajo|detras|dentro ~1 del|de_la|de_mi|de_tu ~1 colchon|cama|almohada|ropero|piso|zapato|gaveta|ladrillo ~8 carta|no_la|no_lo|nadie|hall*|encuentr*|vea|halle|mama|papa',
			'carta|cartas|papel|nota|hoja ~8 debajo|abajo|detras|dentro|en ~1 del|de_la|la|el|mi|tu ~1 colchon|cama|almohada|ropero|calcetin|zapato|gaveta|ladrillo|medias',
			'=lee|leela|leelo|lean|leerla|abrila|abrela ~3 escondid*|a_solas|en_el_baño|donde_no|cuando_no|cuando_estes_sol*|de_noche|debajo_de|lejos_de|sin_que',
			'lapiz|tinta|clave|codigo|puntitos|letras|señas|idioma|reves ~8 borr*|invisible|no_entiend*|no_lea|no_lean|no_se_vea|solo_vos|nadie_entienda|secret*|profe|seño|maestra|traductor*',
			'clave|codigo|contraseña|seña|palabra_secreta ~4 para ~3 no|hablar|nosotros|profe',
			// the lie
			'le|les ~1 decimos|dije|dijimos|inventamos|invente|digo|dijera|dijeramos|contamos|conte|diremos ~1 a ~2 @watchers|@elders2|enfermera|doctora ~2 que ~3 iba*|estaba*|habia*|era|fue|fui|cai|caido|golpee|no|me|venia*',
			'a ~2 @watchers|@elders2|enfermera|doctora ~1 le|les ~1 decimos|dije|dijimos|inventamos|invente|digo|diremos|voy_a_decir|mentimos|menti',
			'deci|dile|decile|diles|deciles|decis|inventa|inventale|contesta|contestales|respondeles ~2 que ~3 perdio|no_llego|no_sabes|era|es|estabas|estabamos|fue|no_te|te_la|se_te|clima|tareas|tarea|futbol|me_cai|te_caiste|amigo|amiga|primo|prima',
			'menti* ~3 a|sobre|para ~3 @watchers|@elders2|ellos|nadie',
			// who asks it of a child
			'pide|pidio|pidió|dice|dijo|ordeno|mando|exige|hizo|ruega|suplico|aconsejo ~2 que ~2 no|nunca|mejor_no ~3 @dontTell|contando|diciendo|hablando|comentando|sepa|sepan|entere',
			'mejor no ~1 le|les|lo|se_lo|me? ~1 @dontTell|comentara|dijera|contara|hablara',
			'niños|niñas|cipotes|bichos|amigos|hombres|grandes|novios ~1 buenos|buenas|verdaderos|grandes? ~1 saben|guardan|sabemos|no_cuentan ~2 guardar|secretos|callar|secreto|contar',
			'saber|sabes|sabés|sepas|podes|puedes|podras|puedo_confiar ~1 guardar|guardarme|callar|confiar ~1 un|algo|me? ~1 secreto|algo|secretito|en_vos',
			'me|nos guardas|guardás|guardarias|guardan ~1 algo|esto|un_secreto|lo_que',
			'juego|jueguito|cosa|trato|pacto|costumbre ~1 nuestro|secreto|especial|de_los_dos|entre ~6 nadie|no|contar|decir|mama',
			'secretito|sekretito|secretitos ~',
			'para|pa|con|de ~1 los|las ~1 viejos|grandes|papas|profes|adultos|seños ~2 top|secreto|prohibido|no|nada',
			'secreto|prohibido|nada|silencio ~2 para|con|a|de ~1 los|las|tu|mi ~1 viejos|grandes|papas|profes|adultos|seño|profe|mama|papa',
			'shh ~3 @watchers|@elders2|mama|nadie|nada|ayer|esto'
		],
		not: {
			es: [
				'no|nunca le|les|lo|se|me|nos? dije|digo|dijimos|decia|conto|conte|contamos|decimos',
				'no|ni me|nos @dontTell|digas|digan|cuentes',
				'no ~2 digas|diga|digan|digamos ~2 mentiras|malas|adios|groserias|feo|apodos|que_no',
				'no ~1 sabe|saben|sabia|sabian ~1 que_es|como|donde|cuando|quien|cuanto|cual|leer|nadar|cocinar|escribir|manejar|ingles|español|que_hacer|que_decir|nada_de|bailar|hablar',
				'nadie|ninguno|gente|mundo ~1 sabe|saben|sabia ~1 que_es|como|donde|cuando|quien|cuanto|cual|leer|nadar',
				'no ~2 me|nos|lo|la|los ~1 dejan|deja|dejaba ~2 tener|ver|jugar|salir|ir|entrar',
				'me|nos|lo|=te ~1 queda|quede|quedo|quedan ~1 bien|grande|chico|lejos|cerca|en|a',
				'se ~1 queda|quedo|quedaron|quede|quedan ~2 en_casa|dormid*|sin_luz|solo_en|callad*_de|aqui_en|aqui_con|quiet*',
				'callad* ~3 clase|biblioteca|misa|iglesia|examen|cine|porque_la_seño_lee',
				'no ~1 se|sabe|saben ~1 guardar',
				'le cuento todo',
				'mi|mis|una|la ~1 amiga|amigo|hermana|hermano|prima|primo ~1 =lee|leen|leyo ~4',
				'mi|la ~1 @kin ~2 cree|piensa ~1 que ~1 va|es|soy|el|la|los|dios|puedo',
				'gallina|perro|gato|gata|ardilla|chucho|pato|gallinas ~3 escond*|hall*',
				'si ~2 habla|hablo ~2 español|ingles',
				'carta|cartas ~6 caja|cofre|lata|pared|puerta',
				'romp*|quem*|bot*|borr* ~2 basura|pizarra|piñata|vidrio|ventana|record|maleza|milpa|hojas_secas|comida|pelota|tortilla',
				'el|un|del|la|mi ~1 secreto ~1 de|es|esta|del|para',
				'deci|decí|dile|decile ~2 que ~2 gracias|saludos|la_quiero|lo_quiero|felicidades|le_mando|es_bonit*'
			]
		}
	},
	{
		kind: 'secrecy',
		why: 'keep-from-grownups',
		confidence: 0.65,
		unless: happy,
		frames: { fiction: 'sentence', war: 'sentence' },
		en: [
			// not to tell
			'dont|do_not|never|not|no|wont|cant|cannot|stop|quit|you_better_not|no_need_to|lets_not ~3 @blab ~4 @watchers|@nobody|anyone|word|soul|this|that|it|about|ever|ok',
			'no|zero ~1 telling|blabbing|snitching|talking_about|tattling|squealing|leaks ~',
			'not ~1 a|one|another ~1 peep|word|sound|whisper|syllable|soul ~',
			'blabbermouth|blabber_mouth|big_mouth|tattletale|tattle_tale|snitch|loose_lips|loudmouth ~',
			'@mumWordEn ~',
			'lips|mouth|trap|tongue ~2 sealed|zipped|zip|locked|shut|glued|taped',
			'zip|seal|lock|shut|button ~1 ur|your|it|those|the ~1 lips|mouth|trap|lip ~',
			'breathe|breath|whisper|utter ~1 a|one|any ~1 word',
			'swear|promise|pinky|vow|cross_your_heart|cross_ur_heart|give_me_your_word ~5 goes_no|not|wont|never|nobody|no_one|silence|secret|quiet|keep|between|tell|no_further|stay',
			'goes|go|going|travels ~1 no_further|nowhere|no_farther',
			'if ~2 anybody|anyone|somebody|someone|they|he|she|@watchers ~2 asks|ask|asked|finds|calls|checks|wonders|says ~6 never|didnt|dont|nothing|wasnt|havent|lost|deny|forget|no_idea|just_say|say',
			'you|u|we|i ~1 never|didnt ~1 heard|hear|saw|see|got|read|knew|met|talked|told ~2 this|it|it_from_me|from_me|me|any_of_this|anything ~',
			'aint|havent|didnt|wont|never|not ~1 told|tell|telling|saying|said ~1 nobody|no_one|anyone|anybody|a_soul|noone ~6 you|u|either|neither|and|so|but',
			// it stays here
			'stays|stay|remain|remains|leave|keep|dies|die ~2 here|between|right_here|in_this_letter|in_this_room|in_the_house|on_this_page|with_us|with_me|with_you|inside ~',
			'whatever|what|things|stuff ~4 tell|say|share|write|goes_on|happens|happened|talk_about|see ~4 stays|stay|nobodys_business|no_ones_business|in_the_family|in_house|doesnt_leave|never_leaves|dont_leave',
			'nobodys|no_ones|none_of_their|none_of_her|none_of_his ~1 business|concern ~',
			'keep ~1 it|things|this|that ~2 that_way|this_way|like_that|like_this|quiet|low|secret|hidden|hush|private|dark|down',
			'keep|kp ~1 it|this|that ~1 a|as|our ~1 secret|secreto',
			'has|have|needs|need|gotta|got|wants ~1 to ~1 stay|be|remain|keep ~1 it? ~1 that_way|like_that|secret|hidden|quiet|between|private|hush|a_secret|this_way',
			'only|just ~2 one|person|you|u|ones ~2 who|that|i ~1 knows|know|told|telling|tell|trust ~8 stay|keep|dont|not|secret|so|please|and',
			'just|only|strictly|stays|stay|keep|keeping|secret|kept|remain|leave ~3 between ~1 us|me|you|u|ourselves|the_two',
			'between ~1 us|me_and_you|you_and_me|u_n_me|you_n_me|u_and_me|ourselves|you_and_i ~1 two|both? ~2 ok|okay|alright|right|please|only|dont|forever|always|k|got_it|deal|promise',
			'not ~1 allowed|permitted|supposed|free ~1 to ~1 talk|tell|say|speak|share|mention|discuss ~3 about|what|anyone|anybody|it|home|house|this|that|anything',
			// who must not know
			'@watchers|@eldersEn|anybody_else|anyone_else|everyone_else|the_others|people|they|nobody|no_one ~2 not|cant|doesnt|dont|wont|shouldnt|mustnt|never|couldnt|wouldnt|didnt ~2 @knowIt ~3 this|part|about|out|letter|letters|page|line|ok',
			'make_sure|careful|hope|so|so_that|until|before|unless|case|afraid|scared|worried ~3 @watchers|@eldersEn|anybody|anyone|no_one|nobody|they ~2 doesnt|dont|cant|wont|never|not|might|will|could? ~1 @knowIt|reads|finds|sees|catches|hears|notices|understands|suspects|checks',
			'no|zero|not_for|off_limits|keep_out|without|minus ~1 parents|grownups|grown_ups|adults|teachers|moms|dads|prents ~',
			'better|best|important|safer|smarter|good ~2 if|that|when ~1 no_one|nobody|noone|they|@watchers|we|you|people ~2 hears|hear|knows|know|finds|doesnt|dont|sees|keep|never',
			'@watchers|@eldersEn|they ~1 think|thinks|thought|believe|believes ~1 that? ~1 im|i_am|i_was|its|were|we_are|it_was|we_were|she_is|hes ~3 doing|at|homework|studying|practice|library|asleep|reading|practicing|sleeping|with|just|only',
			'nobody|no_one|noone|@watchers|not_even ~5 knows|know|suspects|has_a_clue|found_out ~8 keep|stay|please|so|dont|that_way|secret|and_i|i_need',
			'id|ill|i_would|i_will|wed|well|im|i_am ~1 be|so|get|totally|dead? ~1 dead|grounded|toast|killed|screwed|murdered|done_for|in_trouble|in_so_much ~3 if ~2 @watchers|they|anyone|anybody|she|he ~1 saw|read|found|knew|sees|reads|finds|knows|heard|hears',
			'if ~1 anyone|anybody|someone|they|she|he|mom|dad|@watchers ~1 asks|ask|wonders|calls ~2 i|we|you|u|it|im ~1 was|were|am|wasnt|werent|m|never|had|just ~',
			'pretend|act|play_dumb|fib ~2 to|with|for|around|in_front_of ~2 @watchers|@eldersEn|mother|your_mother',
			'leave|cut|skip|take|edit|blur ~2 this|that|the ~1 bit|part|line|paragraph|page|next ~2 out|so|please|before',
			'stays|stay|staying|keep|keeping|kept ~2 between ~1 us|you|me|friends',
			'so|that|before|until ~2 school|office|home|house|family ~1 doesnt|dont|cant|wont|never ~1 @knowIt',
			'as far as ~3 @watchers|dads|moms ~3 concerned|knows|know ~',
			'dont|lets_not|please_dont|better_not|not ~2 mention|bring_up|bring_this_up|bring_it_up|let_on|give_it_away|spill ~4 @watchers|@eldersEn|mom|dad|anyone|to|this|it|in_front',
			'mom|mama|dad|mother|father|parents|teacher|teachers|grandma|they|she|he|your_mom|your_dad ~1 doesnt|dont|does_not|neednt|shouldnt|cant ~1 have|need|get|gotta ~1 to ~1 hear|know|find|see|be_told|learn|ask',
			'eyes only',
			'for|only ~1 your|ur eyes',
			// the letter that must go
			'@destroyEn ~4 this|it|dis|the|that|my|these|bottom|part|page|letter|note|message|email|line|corner|top|half|envelope ~6 after|afta|when|once|before|so|when_your|ok|done|finish|finished|read|reed|anyone|anybody|teacher|mom|please|secret',
			'when|after|once|afta|soon ~3 done|read|reading|finish|finished|reed|through|got_it ~6 @destroyEn',
			'read|open ~3 this|it|letter|note|page ~4 nobodys|alone|private|where_no|somewhere_nobody|bathroom|under_the|when_no|when_nobody|not_in_class|by_yourself|away_from|hidden|secretly|out_of_sight',
			'cover|hide|fold|block ~2 this|the|that|next|bottom|it ~3 part|line|page|side|thumb|hand|paragraph|sentence|corner ~6 when|so|before|if|with_your',
			'under ~1 my|the|your ~1 mattress|bed|pillow|floorboard|rug|dresser ~8 so|wont|cant|find|never|nobody|mom|dad',
			'letters|letter|notes|note|phone|gifts|messages|his_letters ~5 under|behind|inside|in ~1 my|the|your ~1 mattress|bed|pillow|floorboard|closet|shoe|sock|backpack|drawer|locker|pillowcase ~6 so|wont|cant|find|never|nobody|mom|dad',
			'code|cipher|pig_latin|invisible_ink|lemon_juice|secret_language|backwards|emoji_code ~8 so|cant|wont|teacher|mr|ms|mom|nobody|understand|read|translator|they',
			'hide|stick|put|stash|slip ~2 it|this|them|letter|note ~3 shoe|sock|mattress|pillow|backpack|locker|bra|under|drawer ~6 so|before|from|dont|teachers|find',
			// the lie
			'told|tell|telling|say|lied|lie|fibbed ~1 to? ~1 my|the|our|your|ur ~1 @watchers|@eldersEn|nurse|doctor|counselor ~1 that? ~2 i|we|it|you|he|she|wed|im|id ~2 fell|was|were|had|tripped|hit|got|did|been|lost|at|slipped|bumped',
			'just|always|then|gotta|should|please ~1 say|tell_them|tell_her|tell_him|answer|pretend ~2 you|u|we|it|that|i ~2 lost|never|didnt|only|dont|was|were|got|fell|forgot|wrote|talk ~',
			// who asks it of a child
			'asks|asked|tells|told|said|says|made|makes|wants|warned|begged|begs ~2 me|us|her|him|my_friend|that ~1 not_to|never_to|to_not|not|i_shouldnt|we_shouldnt|shouldnt|its_better|i_cant|we_cant|dont|its_best|to_never|to_keep|to_stay ~4 tell|talk|say|go_around|share|mention|show|hears|hear|knows|know|quiet|secret|speak|telling|talking|silent|anyone',
			'good|real|true|big|best|nice ~1 girls|boys|kids|friends ~2 know_how|keep|dont|can_keep|never|know ~3 secret|secrets|quiet|tell|talk|tattle',
			'special|secret|our|private|fun ~1 game|games|club|time|thing|place|handshake|deal ~2 we|that_we|you|i|nobody|grown_ups|just|no_one ~2 dont|cant|never|not|shouldnt|no|us ~3 tell|talk|share|know|show|grownups',
			'can|could|will|would|if|are ~1 you|u ~2 keep|hold|trusted|trustworthy ~2 secret|secrets|something|quiet|with_a ~',
			'secret|secrets|seekrit|secret_stuff ~3 from|below|inside|stuff|no_parents|hush|shh|ok|dont|keep|only|just|nobody ~',
			'secret|hush|quiet|silence ~3 from ~2 @watchers|@eldersEn|everyone|her|him|them',
			'shh|sh ~5 mom|dad|teacher|tell|see|this|about|secret|dont|its|we|nobody',
			'sh sh ~',
			'hush ~2 hush|up|about|ok|now|please|money'
		],
		not: {
			en: [
				'tell|say|telling|told me|us ~1 what|about|how|if|why|you',
				'dont|do_not|never|cant|not ~1 tell|say|talk|mention ~1 me|us',
				'not|cant|dont|couldnt|never ~2 tell|say ~1 if|which|the_difference|how|enough|time|them_apart|what_it|whether|r_words|it_right|for_sure|who|where|why|no|yes|hello|goodbye|that_word|bad_words|mean',
				'dont|not|cant|doesnt|didnt|never ~2 know|understand|see|hear|read|find ~2 how|what|where|why|who|when|spanish|english|anything_about|very_well|well|without|yet|him|her|them|a_thing|cursive|any_spanish|the_words|good',
				'stay|stays|stayed|keep|keeps ~1 here ~2 for|until|all|because|in|with_my|at',
				'stay|stays|stayed ~2 inside|with|home|here ~3 rain|cold|snow|storm|cousins|grandma|school|summer|winter|night|week|days|warm',
				'in|during|at ~1 the|class|our ~1 library|movie|test|church|concert|show|assembly|fire_drill|nap',
				'thinks|think|thought|believe ~1 im|i_am|its|he|she ~2 funny|great|cute|silly|good|tall|crazy|smart|the|a|too',
				'trash|small|smack talk',
				'tell ~3 @watchers|mom|dad ~1 i ~1 said|think|love|ate ~2',
				'secret ~1 even from ~1 me',
				'keep ~1 it ~1 up|down_to|warm|clean|dry|cold|safe|away|going|short|simple|in',
				'hides|hid|hide|hiding ~6 vacuum|cousin|cousins|thunder|tag|cat|dog|hamster|cookies|eggs|egg|broccoli|peas|acorns|nuts|shoes|bone',
				'rip|tear|burn|eat|bury|delete|trash|toss ~3 paper_bag|paper_mache|calories|marshmallow|marshmallows|wood|cookie|leaves|toast|pizza|salad|jeans|game|trash',
				'code ~3 org|club|class|game|computer|robot|scratch|week',
				'under ~1 the|my ~1 bed ~3 cat|dog|monster|socks|dust',
				'grave ~3 of|flowers|visited|visit|cemetery',
				'between|among ~1 us ~1 and|there_are|kids|we_have',
				'can|could ~1 you|u ~2 keep|hold ~2 a|your ~1 rhythm|beat|balance|breath|ball|chameleon|pet',
				'a|the|my secret ~1 is|of|to|ingredient|agent|garden|passage|handshake|santa|hideout|spot|sauce|weapon|admirer|level|door|room|mission|club|base|fort|code_was',
				'if ~3 asks|ask ~2 question|for_help|for_seconds|to_borrow|for_directions'
			]
		}
	}
];
