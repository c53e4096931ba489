import type { Phrases } from '../phrases/phrasebook.ts';

/** Mothers who will kill us over a broken plate, hens, water guns, and games. */
const unless = {
	es: [
		'risa|jajaja|jaja|zancudo|zancudos|gallina|gallinas|chancho|cerdo|cuche|tunco|vaca|toro|pollo|pollos|culebra|culebras|rata|ratas|cucaracha|cucarachas|mosca|moscas|piojos|garrapatas|pavo|tamagas|venado|serpiente|zorro|tacuazin|alacran|hormigas|monstruo|jefe_final|zombi|conejo|gripe',
		'de|con agua|juguete|silicon|silicona|nerf|burbujas|foamy|plastico',
		'penal|penales|gol|goles|porteria|arco|portero|tiro_libre|goleada|campeonato|perdimos|ganamos|empatamos|segundo_tiempo|feria|centavos|chiquito'
	],
	en: [
		'water_gun|water_guns|squirt|nerf|glue_gun|nail_gun|toy|romeo|sock|marbles|staple_gun|mosquito|mosquitoes|chicken|chickens|turkey|pig|hog|deer|fish|fishing|hunting|rat|rats|bug|bugs|ants|spider|spiders|cockroach|wasp|germs|weeds|lol_jk|haha|lantern_fly|penalty|basketball|hoop|hoops|goal|goals|chess|lice|plant|plants|cactus|caterpillar|snake|final_boss|species|extinct|endangered|extinction|storm|jump_shot|volcano|solo|guitar|rematch|shoes|sizes|nurse|free_throw|free_throws|three_pointer'
	]
};
const frames = { fiction: 'near', war: 'near' } as const;

/** What parents, teachers and teams say and nobody means. */
export const idle = {
	es: [
		'profe|seño|maestra|maestro|entrenador ~2 amenaz* ~2 con',
		'volcan|huracan|tormenta|lluvia|cielo|rio amenaz*',
		'examen|calor|tarea ~2 va_a|quiere matar',
		'nadie|no sabe|saben',
		'milpa|planta|plantas|cosecha|cafe|maiz|palo ~2 va_a|van_a morir',
		'de un susto',
		'vive|viven ~1 el|la|los|las ~1 cusuco|conejo|zorro|culebra|loro|tacuazin|gallina|gato|vaca|iguana|garrobo',
		'cortar cafe|leña|zacate|el_pelo|caña|maiz|flores',
		'usar ~2 cuma|machete|corvo',
		'tirar|tomar|tomando|sacar ~2 foto|fotos',
		'# a|por #',
		'matar|mato|mata ~2 de ~1 un|puro|purito? susto|risa|colera',
		'mata ~1 las|la|los piernas|espalda|pies',
		'@parent|profe|seño|abuela|nana|entrenador|hermana|hermano ~2 me|nos ~1 va_a|van_a|iba_a|mata|matan|quiere ~1 matar?',
		'me|nos ~1 va_a|van_a|iba_a|mata|quiere ~1 matar? ~1 mi|la ~1 @parent|profe|seño|abuela|hermana|hermano',
		'me ~1 mata|matan|estan_matando ~1 calor|sueño|curiosidad|hambre|dolor|pies|muelas|risa|zapatos|la_tarea|las_matematicas',
		'amenaz* ~2 lluvia|tormenta|llover|con_llover|huracan|temporal|ambiente|volcan|agua|extincion|peligro',
		'te vas a|ha arrepentir ~2 de_no|si_no_pruebas|comer|si_no_probas',
		'va|van|vas a ver|bailar|romper ~2 que|piñata|como|huevo|record|marca|la_piñata|hielo',
		'los va|vamos a_partir_en',
		'mata|mato ~2 a ~1 las|los|la|un|una ~1 gallina|gallinas|pollo|cuche|chancho|hormigas'
	],
	en: [
		'teacher|coach|mr|ms|mrs ~2 threat* ~2 with',
		'regret ~1 it ~1 if ~1 you ~1 dont|never ~1 try|visit|taste|come|read|eat|watch',
		'regret ~2 not|missing|skipping',
		'knife|knives|blade ~2 carving|soap|bread|butter|clay|whittling|cooking',
		'test|quiz|homework|exam|practice|hill ~1 murdered|killed|destroyed me|us',
		'threat of hail|rain|snow|storms|thunderstorms|rain_today',
		'kill|killed|die ~1 for ~1 a|some|one|that',
		'hurt|hurts|broke|break my|his|her ~1 wrist|ankle|knee|arm|leg|back|foot|finger|neck|toe|elbow',
		'destroy|crush|beat|kill|demolish ~1 other_team|the_other_team|team|you_at|them_at|blue_team|red_team|opponents',
		'your|the|my|our|his|her next ~1 letter|letters|time|one|week|year|day|to|door|door_neighbor|birthday|game|page|book',
		'it_was ~1 my grandma|mom|dad|cousin|friend|aunt|neighbor',
		'lives ~4 behind|under|tree|garage|nest|hole',
		'next write|tell|send',
		'outside for my|our ~1 bus|mom|dad|grandma|friend',
		'break my ~1 neck|leg|arm|back',
		'@sibling|dog|cat|homework|teacher ~3 trying_to|tried_to|going_to|will|gonna|wants_to kill me',
		'kill me ~1 lol|haha|lmao',
		'die|died|dead ~1 of|from|laughing|to_see|battery',
		'@parent|teacher|coach|sister|brother|grandma|my_ma|mr|ms|mrs ~1 going_to|will|gonna|would|might|is kill|murder|strangle me|us',
		'kill|killing|killed it|the_mood|time|two_birds|bill',
		'beat|beats|beaten|beating ~1 you|u|him|her|them|me|us|my|our|the ~3 at|in|score|record|race|level|to|chess|by|#|eggs|drum',
		'break|broke ~1 a|the|my ~1 leg|record|piñata|ice|rules|world|bread|habit',
		'burn|burns ~1 the|my ~1 toast|cookies|rice|calories|tortillas|leaves',
		'shoot|shoots|shot ~1 a|the|some|me|you ~1 hoop|hoops|photo|video|letter|text|ball|puck|basket|arrow|movie|free',
		'blow|blew up|out ~2 balloon|balloons|candle|candles',
		'cut ~1 you|me|the|up|my|his|a ~2 slice|piece|cake|hair|paper|off|some|out|pizza',
		'hell|well|were ~1 beat|fight ~2 in',
		'knock|knocked|fight|fights|fighting ~2 over|for|cancer|about|door|the_flu|off|jokes|joke',
		'pay|pays|pay_you ~1 attention|for|back|the',
		'ill|will|going_to get|be you|next ~1 a|some|your'
	]
};

export const threat: readonly Phrases[] = [
	{
		kind: 'threat',
		why: 'gangs-extortion',
		confidence: 0.8,
		frames,
		unless: {
			es: [unless.es[1]!, 'marabunta|fiesta|leche|departamento_de_renta'],
			en: ['rent|party|gang_of|whole_gang|scooby|sharks|jets|west_side']
		},
		es: [
			'=mara|=maras|marero|mareros|marera|pandilla|pandillas|pandillero|pandilleros|pandillera|=ms13|=mara_salvatrucha|=ms_13|barrio_18|=dieciochero|dieciocheros|la_dieciocho|palabreros|palabrero|=narcos|narco|sicario|sicarios|cartel_de|ms_trece',
			'los_de|con|es|de_los_de =la? =18|=ms|=13',
			'extorsion*|chantaje*|secuestr*|rapto|raptaron|plagiaron',
			'piden|pide|cobran|cobra|cobraron|pagar|paga|pagamos|pagaba|pagaban|pidieron|pedian|exigen|recoge|recogen|recogian ~2 la? renta|impuesto_de_guerra|extorsion|cuota|rentita|vacuna_para_que',
			'renta ~4 pandilla|tienda|bus|negocio|matan|queman|muchachos|pagamos|pagar|extorsion',
			'meterme|metieron|meter|obligan|obligaron|quieren|reclut* ~6 pandilla|mara|banda|=postear|vender_droga|droga|drogas|puntero|poste',
			'vende|venden|vender|vendo|vendiendo ~2 droga|drogas|cocaina|marihuana|mota|piedra',
			'irse|irnos|irte|salir|desocupar|abandonar ~5 horas ~4 o|si_no|mueren|mataban|matan|muere*'
		],
		en: [
			'gang|gangs|gangster|gangsters|gang_member|gang_members|=ms13|=ms_13|ms_thirteen|=maras|=mareros|drug_cartel|cartels|=18th_street|drug_dealer|drug_dealers|hitman',
			'extort*|blackmail*|kidnap*|ransom|protection_money',
			'pay ~4 or ~4 burn|kill|hurt|die|shoot|else',
			'leave|get_out|24_hours ~6 or ~4 kill|die|burn|shoot|dead',
			'sell|sells|selling ~2 drugs|weed|coke|crack|fentanyl ~2'
		],
		not: {
			es: [
				'# grados|años|alumnos|libras|dolares',
				'la 18 ~1 de',
				'pandilla de_amigos|mis_amigos|amigos'
			],
			en: [
				'gang of ~1 friends|ducks|turkeys|kids',
				'the|our whole gang',
				'gang|gangs up on',
				'chain gang'
			]
		}
	},
	{
		kind: 'threat',
		why: 'will-hurt',
		confidence: 0.8,
		frames,
		unless,
		es: [
			'padrino|tio|dice|papa|padrastro|el ~3 mata|matan ~1 a ~1 mi|tu|su|toda ~1 @kin|familia',
			'si ~8 dice*|digo|cuento|habl*|cuenta ~8 mata|matan|pega|quema ~1 a|mi|tu',
			'dice|dijo que? ~1 mata|matan ~1 a',
			'hombre|hombres|señor|tipo|carro|moto|muchachos ~3 me|nos|la|lo ~1 sigue|siguio|siguen|siguieron|persigue|persiguen|persiguio|espera|esperan ~6',
			'te|lo|la|los|las|le|les|me|nos|se ~1 voy_a|vamos_a|va_a|van_a|iba_a|iban_a|quiere|quieren|queria|querian|piensa|piensan|juro_que|podria|podrian|pueden|puedo|intento|intentaron|trato_de ~1 matar|quebrar|picar|reventar|romper|partir|rajar|machetear|apuñalar|balear|disparar|golpear|pegar|pegarle|quemar|ahorcar|cortar|moler|desaparecer|tirar_al|hacer_daño|hacer_algo|hacer_pedazos|hacer_pedacitos|hacer_picadillo|meter_un|meter_tres|meter_plomo|dar_en_la_madre|dar_una|dar_verga|dar_vuelta|dar_un_tiro|dar_con|dar_para_abajo|volar|envenenar|aplastar|ajusticiar|arrepentir|arrancar|lastimar|degollar|linchar|secuestrar|violar|vergear|verguear|darle|hacer_lo_mismo|agarrar_a_golpes|agarrar_a|dejar_sin|dejar_tirado|dejar_tirada|malmatar|llenar_de|pasar_algo|pasar_algo_malo|mandar_al_hospital|bajar|zampar|destripar|descuartizar|pelar|acabar|enterrar|pesar|dejar_ir',
			'te|lo|la|los|le|les|nos|me mato|mata|matan|matamos|quiebro|quiebran|pico|reviento|rompo|parto|mate|maten|mataban|mataba|mataria|matarian|quebraban|quemaban|queman|disparan|dispara|machetean|apuñalan ~1 si|a|la_cara|toda|la_boca|hocico|las_piernas|la_jeta|los_dientes|cuando|en_la_salida|en_el_recreo|por|como|la_casa|el_negocio',
			'voy_a|vamos_a|va_a|van_a|quiero|quiere|quisiera|puedo|tengo_ganas_de|dan_ganas_de|iba_a|amenazo_con|juro|jura|dijo_que_iba_a ~1 matarlo|matarla|matarte|matarlos|matarle|matarme|matarnos|matar_a|pegarle_un|meterle|meterte|machetear*|apuñalar*|quebrarlo|quebrarte|picarlo|reventarle|reventarte|reventar|romperle|romperte|partirle|partirte|quemarle|quemarlo|quemar_la|incendiar|prenderle|ponerle_fuego|poner_fuego|ponerle_una_bomba|poner_una_bomba|balearlo|balacear*|dispararle|disparar*|envenenar*|ahorcarlo|ahorcarte|vengarme|destruirte|golpearlo|golpearte|golpearla|pegarte|agarrarlo_a|agarrarte_a|darle_una_paliza|darle_una|dar_una_paliza|hacerle_daño|hacerte_daño|hacerles_daño|degollar*|acuchill*',
			'mato|mata|matar|maten|matan|mataran|matando ~2 a ~1 mi|tu|su|mis|toda|ese|esa|todos|el|la|los ~1 @kin|profe|todos|familia|hermanito|compañero|maestra|niño|esa|ese|gente|vecino|vecinos|señor',
			'amenaz*|=amenasa|amenasaron|amenaso',
			'tiroteo|tiroteos|balacera|balaceras|balazo|balazos|balasos|plomazos|plomazo|a_tiros|un_tiro|tiros|granada|sicariato|masacrar ~1',
			'mataron|asesinaron|asesino|acribill*|balearon|macheteado|apuñalaron|machetearon|apuñaló|degollaron|desaparecieron|picaron ~5 a|al|lo|la|vecino|primo|hermano|papa|muchacho|señor|tio|hijo|enfrente|frente|cerca|anoche|balazos|tiros',
			'lo|la|los|le|nos|me ~1 mataron|asesinaron|balearon|machetearon|acribillaron|dispararon|quemaron_vivo|picaron|apuñalaron|tirotearon',
			'disparo|dispararon|disparos|disparó|disparar*|balas|bala ~4 a|casa|noche|vecino|cerca|calle|puerta|oimos|escuch*|oye*|cancha',
			'oimos|oi|escuchamos|escuche|oyen|escuchan|oigo ~3 disparos|balazos|balacera|tiros|balas',
			'llevar*|llevo|traer*|traigo|trae|anda|andan|ando|sacar*|saco|tiene|tengo|agarrar*|agarro|usar*|escond*|cargo|carga|consegui|con|enseño|mostro|apunto|apuntaron ~5 pistola|pistolas|arma|armas|navaja|cuchillo|corvo|machete|puñal|revolver|escopeta|fusil|bomba|granada|cuchilla|fierro|martillo|puñales|la_cuma ~8 escuela|clase|recreo|mochila|instituto|salon|salida|van_a_ver|ver|matar*|miedo|juego|defenderme|vengar*|amenaz*|aula|me|nos|profe|cancha|los_que|pecho|cabeza|persona|contra|quien',
			'pistola|arma|escopeta|machete|corvo|cuchillo|navaja|puñal ~6 escuela|mochila|clase|salon|matar*|vengar*|esperar*|amenaz*|cabeza|cuello|pecho|apunt*|garganta|usarla|usarlo|tata_y',
			'esperar*|espero|buscar*|busco ~4 con ~3 pistola|machete|corvo|cuchillo|navaja|arma|palo_para',
			'pusieron|puso|puesto|ponen|pone|apuntaron|apunto ~4 pistola|cuchillo|navaja|machete|arma',
			'voy_a|ponerle|meterle|prenderle|pegarle|echarle|darle ~2 fuego|candela|bomba|gasolina ~4 a|escuela|casa|salon|tienda|carro',
			'queman|quemar|quemarnos|quemarle|quemamos|quemo|quemaban ~2 la|tu|su|nuestra|mi ~1 casa|tienda|escuela|negocio|milpa|champa|salon',
			'vas_a|van_a|va_a|te_vas_a|se_van_a|se_va_a|ya_vas_a|me_la_vas_a|me_las_vas_a|me_las|me_la|las_vas_a|la_vas_a ~1 pagar|arrepentir|lamentar|saber_quien|ver_quien|conocer|morir|llorar_sangre|desaparecer|amanecer',
			'vas_a|van_a|va_a|te_vas_a|te_las_vas_a|me_las vas_a? pagar|ver_conmigo',
			'ya|bien ~1 vas_a|van_a|va_a|vas ver ~3 lo_que|si|cuando|los_que|el|las|todos|que|quien|te|conmigo',
			'se donde|adonde|en_que ~1 vivis|vives|viven|vive|queda|estudias|dormis|estudian',
			'sabemos donde ~1 vivis|vives|viven|vive|estudia|trabaja',
			'cuidate|cuidense|que_se_cuide|que_te_cuides|mejor_cuidate|anda_con_cuidado|ojo ~4 espalda|si|porque ~4 pasar|pasarte|algo|te|les|le|matan|hablas|decis|caer|van',
			'que_se_cuide|cuidate|que_se_cuiden|cuidadito ~3 @kin|hermanito|familia|espalda|porque|con|si',
			'le|te|les|nos|me puede|va_a|podria|pueda|van_a ~1 pasar|ocurrir|suceder ~2 algo|mal|malo',
			'si ~1 no? ~8 te|le|les|lo|la|los|nos|me ~1 mato|mata|matan|van_a_matar|quemo|queman|pego|quiebro|arrepent*|va_a_pesar|vas_a_arrepentir|hago_algo|hacen_algo|voy_a_hacer|vamos_a_hacer|publico_tus|subo_tus|pego_a|desaparez*|busco',
			'si ~8 mata|matan|mato|quema|queman ~1 a|mi|tu ~2 @kin|familia|casa',
			'@kin|dice|dijo|dijeron|el ~3 mata|mato|matan a mi @kin|familia',
			'si no ~2 soy|es|sos|eres ~3 de|mio|mia ~2',
			'subir*|publicar*|enseñar*|mandar*|pasar* ~4 fotos|foto|videos|video ~4 mias|mios|desnuda|intimas|si_no|todos',
			'o te|se|los|le morís|moris|mueres|muere|mueren|matamos|mato|matan|morimos',
			'tenes|tienen|tienes|dieron|dan ~2 #|horas|dias|un_dia ~3 para ~2 irte|irse|irnos|salir|desocupar|largar*',
			'te_deseo|que_te|ojala_te|ojala_se ~1 muerte|mueras|muera|mates|maten|pudras|atropelle|mueran',
			'hoy|mañana|lunes|martes|viernes|miercoles|jueves ~3 mueren|se_mueren|van_a_morir|moris|mueres|vas_a_morir|es_tu_ultimo_dia|caes',
			'dar|den|dieron|da ~1 para abajo',
			'te|le|lo|les|nos|la|los van_a|voy_a|vamos_a|va_a dar|hacer|caer|llegar|tocar ~2 duro|verga|piso|pedazos|pedacitos|paliza|leña|golpiza|muerte|pija|plomo|trompadas|tunda|encima|puñaladas|balazos|balazo',
			'lista ~3 de ~4 voy_a|van_a|muert*|matar*|quienes|pagar'
		],
		en: [
			'said|says|say|threatened|told ~4 hed|shed|theyd|he_would|she_would|they_would|hell|shell|theyll|he_will|will ~1 hurt|kill|put|post|send|show|tell_everyone|find|get ~4 family|me|us|pictures|pics|photos|online|dad|mom|everyone',
			'he|she|they|hell|shell|theyll|ex|boyfriend ~3 put|post|send|leak|share|show ~1 my|her|our|the ~1 pictures|pics|photos|nudes|video|videos ~4 if|online|everyone|unless',
			'friend|brother|dad|father|uncle|cousin|neighbor|someone|somebody|man|guy|kid|boy|boyfriend|son ~2 got|was|were shot|stabbed|murdered|killed|kidnapped',
			'im|ima|ill|i_will|were|well|we_will|hell|shell|theyll|he_will|she_will|they_will|going_to|gon|i_wanna|i_want_to|want_to|wants_to|wanted_to|i_could|could|would|hed|shed|theyd|id|might|should|threatened_to|threatening_to|will|gunna|finna|about_to|tried_to|trying_to|like_to|tries_to|swear_to|plan_to|planning_to|lets ~3 kill|hurt|stab|shoot|murder|strangle|choke|beat|smash|punch|slap|jump|burn|attack|break|cut|chop|destroy|poison|bomb|slit|rape|fight|get_you|get_them|bash|slice|knock|end_him|end_her|end_them|find_you|hunt|blow|crush|slap|kidnap|whoop|drown|hang|stomp|knife|get_him_back|wreck|mess_up|mess_you|blast|skin|bury|run_over|run_you ~1 you|u|him|her|them|me|us|my|your|ur|his|everyone|everybody|that|this|the|somebody|someone|people|our|out|up|all|a|those|these|kids|each|every|down|teachers|@friend',
			'kill|hurt|shoot|stab|murder|burn|attack|beat_up|beat|bomb ~1 you|u|him|her|them|me|us|everyone|everybody|my_family|your_family|our_family|your|my|our|people ~1 if|unless|for_real|when|after|tomorrow|tonight|monday|friday|at|on|dog|house|store|family|mom|dad|brother|sister|in|with|until|because|and|dead|up|little',
			'said|says|say|told|swear|swore|swears|yelled|texted|wrote|promised ~4 hed|shed|theyd|he_would|she_would|they_would|hell|shell|theyll|ill|he_will|they_will|gonna|going_to|im ~2 kill|hurt|shoot|stab|burn|beat|chop|find|get|cut|break|jump|come_after|take_me|take_my|smash|slap|punch|murder',
			'threat*|=threten|=thretend ~1',
			'shoot|shooting|shot|shoots|blow|blowing|burn|burning|bomb|bombing ~2 up|down|at? ~1 the|this|my|our|his|a ~1 school|cafeteria|class|classroom|house|place|gym|store|car|bus|church|building|street',
			'bring|brings|bringing|brought|take|taking|took|carry|carries|carrying|has|have|had|got|get|getting|hide|hides|hiding|use|pull|pulled|pulls|keep|keeps|with|grab|steal|found|show|showed|point|pointed|put|holding|wave|waved ~4 gun|guns|knife|knives|machete|bomb|pistol|rifle|weapon|weapons|blade|razor_to|ar15|grenade|bat_to|hammer_to|shotgun|explosives ~8 school|class|locker|backpack|recess|bus|them|him|her|me|us|you|see|show|pay|sorry|people|kids|who|head|throat|and_said|hurt|kill|scare|at|tomorrow|protect|use|anyone|teacher',
			'gun|knife|machete|pistol|rifle ~4 to|at|against|on ~2 my|his|her|their|me|us|him|school|head|throat|face|them|everyone|mom|dad',
			'theres|there_is|put|planted|made|build|building ~3 a bomb|gun|shooter|shooting ~3',
			'school shooting|shooter',
			'gunshot|gunshots|gunfire|shots_fired|drive_by|shooting_on|shooting_at|shooting_near|shootings|stabbing|stabbed|shooter|murdered|hit_list|kill_list|death_list|death_note ~1',
			'was|were|got|been|is|they|someone|somebody ~1 shot|stabbed|murdered|killed|gunned|jumped|kidnapped|shoot|assaulted ~2 dead|by|in|on|at|near|last|outside|and|because|for|him|my|our|his|to|down|yesterday|when|a|the|to_death',
			'hear|heard|hearing ~3 gunshots|gunshot|shots|gunfire|shooting|shootings',
			'watch your back|backs|step|mouth ~2',
			'you|u|youll|youre|ur|they|theyll|hell|he|she|shell|everybody|they_all|your_family|you_guys|everyone ~2 be_sorry|regret|pay|dead|gonna_die|going_to_die|will_die|going_to_regret|going_to_be_sorry|finished|dead_meat|a_dead|next|wish_you_were|wish_you_had|deserve_to_die|going_down|better_run|should_die|have_to_die|will_suffer|gonna_get_it|going_to_get_it|get_whats_coming|get_what|gonna_cry ~2',
			'your|ur|my|our|his|her|the|whole family|mom|dad|brother|house|sister|parents|dog ~2 is|are|will|gets ~2 dead|die|pay|next|burn|get_hurt|going_to_pay|hurt|sorry|going_to_die',
			'i|we|they|he ~2 know|knows|found|find|see ~1 out? ~1 where ~1 you|u|she|he|we|your_sister|your_family|they ~1 live|lives|sleep|go_to_school|walk|are',
			'i|we know|knew ~1 what|which|where ~2 school|bus|house|street|route ~2 you|u|your|she|he|they',
			'pay|paid ~2 with ~2 blood|life|lives',
			'get|getting|gets|got|have ~1 what_s|whats|what ~1 is? ~1 coming|deserve|deserves|theyre_getting|hes_getting ~2',
			'people|list|names ~3 who ~3 die|kill|pay|hurt|dead|going_to_get|gonna_get|deserve',
			'if ~8 ill|i_will|im|hell|he_will|hed|theyll|they_will|shell|we_will|well|they|you ~2 hurt|kill|beat|burn|find|tell_everyone|post|come_for|shoot|stab|be_sorry|regret|break|leak|send_everyone|get_hurt|pay|smash|punch|jump|slap|destroy|put',
			'ill|i_will|hell|he_will|they_will|shell|theyll|i_would ~1 put|post|leak|send|share|show ~4 pictures|pics|photos|nudes|video|videos ~4 online|everyone|internet|if|unless|school',
			'or else|ull_see|you_will_see|youll_see',
			'drop_dead|go_die|kill_yourself|kys|hope_you_die|hope_u_die|hope_she_dies|hope_he_dies|hope_they_die|hope_you_get_hurt',
			'jump|jumped|jumping|beat|beating|fight ~1 him|her|them|that_kid|this_kid|me|you ~4 after|until|deserve|tomorrow|behind|if|bus_stop|parking|school|practice|recess'
		],
		not: idle
	}
];
