import type { Phrases } from '../phrases/phrasebook.ts';

/** The sun, a ball, a cow or a cold hit too; a door and a song are stuck. */
const things = {
	es: [
		'sol|pelota|balon|gripe|tos|calentura|viento|lluvia|piñata|vaca|cabra|burro|mula|caballo|gallo|zancudos|sancudos|fiebre|dengue|catarro|gallina|toro|hormigas|abeja|risa|vacuna|inyeccion|dentista|beisbol|bate|tambor|calcomania|sticker|pegamento|goma|papel|estampa|columpio|espina|ortiga|almohada|almohadas|peina|peine|cepillo|futbol|gol|goles|lucha_libre|enmascarado|hilo|calambre|truena|truenos|tormenta'
	],
	en: [
		'ball|sun|frisbee|puck|baseball|softball|wave|waves|goat|cow|horse|rooster|swing|branch|snowball|snowballs|dodgeball|pillow|water_balloon|vaccine|shot|dentist|volleyball|tennis|drum|high_five|flu|pinata|puppet|chess|goose|iron_man|=bee|wasp|joke|prank|accidentally|by_accident|by_mistake|giggling|sprinkler|leash|surprise|pillow|soccer|basketball'
	]
};
const story = { fiction: 'sentence', war: 'sentence' } as const;
const far = { fiction: 'near', war: 'near' } as const;

export const violence: readonly Phrases[] = [
	{
		kind: 'abuse',
		why: 'hurt-by-adult',
		confidence: 0.85,
		frames: story,
		unless: things,
		es: [
			'@adult|@parent|ella|el ~3 me|nos|le|la|lo tiro|tira|tiró|avento|avienta|lanzo|lanza|aventó|revento|estrello|quebro ~4 plato|vaso|silla|zapato|botella|piedra|cuchillo|olla|sarten|cosas|agua_caliente|chancla|cabeza|cara|encima|leña|martillo|guacal',
			'@parent|@elder|padrastro ~6 me|nos ~1 grita|insulta|humilla|amenaza|regaña ~4 y ~3 pega|tira|jala|golpe*|encierra|empuja|quiebra|miedo',
			'@adult|@parent|ella|quien|señor|hermano_mayor|hermano_grande|primo_mayor|marido|hermanastro ~5 me|nos|le|lo|les|los ~2 @hit',
			'el me|nos ~1 @hit',
			'marido|novio|esposo|pareja|padrastro ~8 la|le ~1 @hit & hermana|mama|prima|amiga|tia|vecina|compañera|mami|señora',
			'@adult ~5 da|dio|daba|dan|mete|metio|pone|deja|dejo ~1 golpes|golpe|una_paliza|palizas|verga|una_cachetada|cachetadas|patadas|trompadas|cinchazos|una_tunda|manotazos|leñazos|coscorrones|pescozadas|sopapos|puñetazos|fajazos|riatazos|vergazos|chilillazos|correazos|penca|pija|duro',
			'me|nos|le|la|lo|les ~2 @hit ~5 con|en|hasta|cuando|si|porque|por|todos|siempre|mucho|duro|fuerte|cada|a_veces|y|diario|bolo|borracho|enojado ~6 @weapon|@mark|cara|cabeza|espalda|boca|bolo|borracho|borracha|toma|tomado|enojado|enojada|castigo|todos_los_dias|cada_dia|diario|siempre|por_todo|por_nada|la_casa|llorar|pared|fuerte|duro|mucho|feo|@parent|suelo|notas|portarme_mal|tiembl*|leña|castigarme|piso|no_hago',
			'me|nos|le|la|lo ~1 da|dan|daba|dio|dieron|pega|pego|pegan|castiga|castigan|agarra|agarran|deja|sona|suena|somata|marca|arrea ~2 con|a ~2 @weapon|cinchazos|cachetadas|golpes|patadas|palazos|fajazos|cinchasos',
			'@weapon ~5 me|nos|le|la|lo ~1 @hit|da|dejo|castiga|marca|marco',
			'me|nos|le|la|lo|les ~1 @hit|pega ~1 mi|su|la|el|tu ~1 @parent|@elder|profe|seño|maestro|madrastra|marido|novio|pareja',
			'me|nos|le|la|lo|les ~1 pega|pegan|golpea|golpean|maltrata|maltratan|patea|patean|cachetea|cachetean|verguea|garrotea|azota|azotan|malmata|zamaquea|ahorca|apalea|castiga_feo ~1',
			'me|nos|le|la|lo|les ~1 quemo|quemó|quema|queman|quemaron ~3 mano|manos|pie|brazo|cara|piel|lengua ~3 con|en|por ~3 comal|cigarro|plancha|agua|mentir*|castig*|candela|fuego|cuchara|encendedor|leña',
			'@adult ~3 me|nos|le|la|lo ~1 quem* ~6 comal|cigarro|plancha|agua_caliente|castigo|mentiros*|cuchara|encendedor|mano',
			'me|nos|le|la|lo ~1 agarra|agarro|jala|jalo|jalan|arrastra|arrastro|levanta|toma|agarraron|tira|tiro|tiran|estrella|estreya|avienta|avento|empuja|empujo|somata ~2 de|del|contra|al|por ~2 pelo|pared|suelo|cuello|pescuezo|orejas|greñas|mechas|piso|brazo|gradas',
			'deja|dejo|dejaron|dejó|dejan|queda|quede|quedo|tengo|tiene|tenia|anda|ando|salgo|amanece|amanecio|hizo|hace|llega|llego|llena|llenas|lleno|vi|observe|noto ~3 @mark ~8 @hit|golpe*|@weapon|@parent|@elder|espalda|piernas|brazos|cuerpo|marido|novio|padrastro|pega|casa|cincho|manga|mangas',
			'@mark ~4 que ~2 me|le|nos ~1 hizo|hace|dejo|hicieron|dejó|deja',
			'ojo|ojos|cara|brazo|espalda|labio ~1 morado|morada|morados|hinchado|hinchada|reventado|reventada|partido_por ~6 @parent|@elder|marido|pega|golpe*|pego|novio|porque|papa',
			'moretones|moretes|verdugones|quemaduras|golpes ~3 espalda|piernas|brazos|cuerpo|cara|niño|niña|alumno|alumna|estudiante',
			'me|nos|lo|la|los|las|le ~1 deja|dejan|dejaron|dejo|tiene|tienen|amarra|amarran|amarro|amarraron|encierra|encierran|encerro|encerró|encierren|encerraron|mete|meten|metio|castiga|castigan|encerraba|manda ~4 encerrado|encerrada|encerrados|amarrado|amarrada|amarrados|llave|cuarto|cuarto_oscuro|gallinero|chiquero|bodega|letrina|baño|hincado|hincada|afuera|sereno|palo|patio|perro|oscuro|pila|noche_afuera|sol|candado|corral|arbol ~1',
			'me|nos|lo|la ~1 hinca|hincan|hinco|hincó|pone|ponen|puso|obliga|obligan|hace|hacen ~3 hincar*|hincado|hincada|maiz|maicillo|tapas|corcholatas|piedras|arrodill*|ladrillos',
			'me|nos|lo|la|los ~1 obliga|obligan|obligaron|fuerza|fuerzan ~3 a ~8 patean|pega|pegan|castig*|golpe*|trabajar|robar|pedir|cargar|vender|hacer|limosna|mentir',
			'castig* ~6 @weapon|golpe*|pegando*|encerr*|sin_comer|sin_cenar|amarr*',
			'tunda|tundas|paliza|palizas|cachetada|cachetadas|cinchazo|cinchazos|cinchasos|fajazos|riatazos|penquead*|pijiad*|vergaz*|verguead*|vergueada|cuereada|cueriada|chilillazos|garrotazos|manazos|pescozada|sopapo|coscorron|nalgada|chancletazo',
			'tengo|tiene|tienen|tenemos|le_tengo|le_tenemos|me_da|nos_da|da|dan|vivo_con|siento|con ~1 mucho? miedo|terror|pavor ~3 a|de|cuando|que|llegar ~2 @parent|@elder|profe|padrastro|señor|llega|llegue|toma|bolo|borracho|casa|volver|regresar|grita|estar_sola|quedarme|hombre|el',
			'no ~1 quiero|quiere|queremos|quisiera|gusta ~2 volver|regresar|ir|llegar|irme|estar|vivir|quedarme ~2 a|en|con|sola|solo ~2 casa|@parent|@elder|padrastro|ella|el|señor ~4 porque|miedo|pega|pegan|grita|toma|toca|hace|hacen|lastima|cuando_toma|maltrata|mira|feo|golpe*|mas',
			'me|nos ~1 escondo|escondemos|esconde|escondia|escondiamos|meto|metemos|encierro|encerramos ~6 cama|ropero|baño|monte|milpa|matas|debajo|cuarto|vecina ~8 bolo|borracho|toma|tomado|grita|pelean|@parent|pega|llega|gritos|enojad*',
			'cuando|si ~2 @parent|@elder|el|ella ~3 toma|llega_bolo|borracho|bolo|tomado|enoja|chupa|llega|bebe ~8 me|nos|le|quiebra|grita|tira|pega|patea|rompe|corre|escond*|saca|miedo',
			'@parent|@elder|el|ella ~4 bolo|borracho|borracha|tomado|tomada|drogado ~8 pega|pego|quiebra|tira|rompe|golpes|golpea|patea|saca|corre|insulta|escond*|miedo|machete|agarra',
			'me|nos|le ~1 dice|dicen|grita|gritan|decia|dijo ~4 inutil|estorbo|basura|mierda|no_sirvo|no_servimos|no_hubiera_nacido|no_valgo|ojala_no|arrepiente|me_odia|bueno_para_nada|puta|burra|hubiera_abortado|que_no_me_quiere|que_me_muera|no_me_quiere|maldita|maldito',
			'violencia en|intrafamiliar|domestica|de|contra ~1',
			'maltrat*|=maltratan',
			'@kin ~6 le|la|les ~2 @hit ~1 a ~1 mi|su|mis ~1 @kin|novia|mujer|esposa|hermanito',
			'le|la ~2 @hit|da_golpes|pega|golpea|grita_y_pega ~2 a ~1 mi|su|la|mis|el ~1 @parent|hermano|hermana|hermanito|hermanita|abuela|mujer|esposa|novia|tia',
			'marido|esposo|novio|hombre|señor|pareja|compañero_de_vida ~3 le|la ~1 @hit',
			'me|nos|le|lo|la pegan|pegaron|patean|patearon|golpean|golpearon|agarran_a_golpes|agarraron_entre|quitan_el_dinero|quitan_la_comida|encierran_en_el_baño|hacen_bullying|meten_la_cabeza|agarran_entre_todos ~8 grandes|grado|recreo|salida|bachillerato|siempre|dias|noveno|escuela|compañeros|niños',
			'bulling|bullying|bulin ~1'
		],
		en: [
			'@adult|@parent|he|she ~2 threw|throws|throw|smashed|chucks|chucked ~4 at|on ~1 me|us|him|her|mom|my',
			'@adult|@parent ~4 hurts|hurt|hurting|hits|beats|whips|chokes|burns|slaps|punches|kicks ~1 me|us|him|her|kids|my|on',
			'lip|nose|arm|head|ear|mouth ~2 bled|bleeding|broke|broken|swollen|purple ~4 hit|slap|slapped|punched|dad|mom|stepdad',
			'slapped|punched|kicked|hit|beat|whipped|choked ~1 me|him|her|us ~2 so|in|until|across|with|on ~1 hard|badly|the_face|the_head|i|my|she|a',
			'@adult|@parent|he|she|they|who|it|big_brother|older_brother|older_kids ~3 @hit ~1 me|us|him|her|my|them|our|the_baby|each|on|mom|dad|mommy|sister|brother|kids|baby ~1',
			'@adult|@parent ~4 @hit ~2 me|us|him|her|them|mom|mommy|mama|dad|my|his|each_other|the_kids|baby|wife|girlfriend|sister|brother|until|when|if|with|hard',
			'@hit ~1 me|us|him|her|my_mom|my_brother|my_sister|them ~6 @weapon|@mark|drunk|mad|face|wall|floor|head|every_day|everyday|all_the_time|hard|if_i|when_i|because_i|stairs|neck|hair|until|throat|when_he|when_she|angry|punish|stomach|back|at_home|a_lot',
			'@weapon ~6 @hit|uses|used ~2 me|us|him|her',
			'gets|got|get|getting|been|being|be|was|am|is ~1 hit|beat|beaten|beat_up|whipped|slapped|spanked|smacked|punched|kicked|abused|whooped|belted|choked|bullied|beat_on|burned ~4 by|with|if|when|at|every|up|again|because|for|from|hard',
			'@mark ~6 from|because|where|that|after|he|she|when ~4 @parent|@elder|boyfriend|hit|hits|grab|grabbed|belt|he|she|stepdad|coach',
			'covered|cover|hide|long|wear ~3 bruises|marks|bruise|sleeves ~3',
			'bruises|bruise|black_eye|welts|burns|marks ~4 arms|legs|back|face|student|child|boy|girl|neck',
			'lock|locks|locked|locking|tie|ties|tied|shut|shuts|chain|chains|put|puts|chained|keeps|leaves|left|make|makes|made ~1 me|us|him|her|my_brother|my_sister ~4 basement|closet|room|bathroom|dark|outside|garage|shed|cage|cellar|attic|chair|tree|bed|kneel|rice|kneeling|cold|yard|out ~1',
			'locks|locked|lock me|us|him|her ~1 in|out|outside|up',
			'makes|made|make ~1 me|us|him|her ~2 kneel|stand|sleep ~3 rice|hours|outside|corner_for_hours|garage|floor|cold',
			'throws|threw|throw|drags|dragged|pulls|pulled|grabs|grabbed|slams|slammed|shakes|shook|pushes|pushed|yanks|holds|held|pins|pinned ~2 me|us|him|her|my_mom|my_brother|mom ~4 wall|floor|stairs|hair|neck|arm|down|ground|against|throat|ear|bed|around',
			'throws|threw|throw|breaks|broke|smash|smashes|smashed ~2 things|plates|dishes|bottles|stuff|everything|chairs|bottle|furniture|beer|door|holes|phone ~6 at|drunk|mad|mom|fight|yells|scream|angry|us|me|dad|him|when|wall',
			'scared|afraid|terrified|frightened|fear|scares|hate|nervous ~3 of|to|going|go|when|that|at|being ~2 @parent|@elder|him|home|he|she|my_house|stepdad|house|alone_with|coach ~1',
			'scared|afraid|dont_want|not_want|terrified|cant ~2 go|going|to_go|be|come ~1 back? ~1 home|to_my_house|to_my_dads|with_him|alone_with',
			'hide|hides|hid|hiding|run|lock_myself|lock_ourselves|under_the_bed|in_the_closet ~8 drunk|yells|yelling|fight|fighting|mad|dad|stepdad|he_comes|screaming|angry|hits|drinks|comes_home|boyfriend',
			'when ~2 @parent|@elder|he|she ~2 drinks|drunk|drinking|mad|angry|high|comes_home|gets_mad|wasted ~10 me|us|mom|hit|hits|throw|break|scream|yell|hide|scared|hurts|things|wall|gone',
			'@parent|@elder|he|she ~3 drunk|drinks|wasted|high_on|drugs|beer ~10 hit|hits|throws|breaks|screams|hurts|hide|scared|yells|hurt|afraid|pass|cries|punch*',
			'@adult|@parent|he|she ~3 abuse|abuses|abused|abusing|abusive|rapes|raped|molested|molests|molest|violent|hurts|hurting|assault|assaulted ~1',
			'abuse|abused|abusing|abusive|domestic_violence|molested|molests|molesting|molester|rape|raped|rapes|raping|sexually|child_abuse|grooming|groomed|neglect*',
			'calls|call|called|says|tells|told|telling|said ~2 me ~2 worthless|useless|a_mistake|trash|stupid_every|wishes_i|wish_i|was_never_born|hates_me|he_hates|she_hates|good_for_nothing|garbage|nothing|an_accident|slut|whore|fat_pig|wasnt_born',
			'@kin|he|she ~4 wish|wishes|wished ~1 i ~2 never|wasnt|was_dead|were_dead|not ~2',
			'beat|beats|beating|bully|bullies|bullying|bullied|jump|jumped|pick|picks|kick|kicks|hit ~1 me|him|her|us|my_brother ~1 up? ~6 every|gym|bus|recess|behind|older|school|bathroom|day|locker|all_the_time|group|big_kids',
			'not|isnt|dont|doesnt|dont_feel|never_feel ~2 safe ~2 home|house|with|there|at'
		],
		not: {
			es: [
				'@sibling|compañera|compañero ~4 jala|jalo|tiro|tira|avento',
				'no|ni ~1 me|nos|le da|daba miedo',
				'no|nunca|jamas|ni|sin ~1 me|nos|le|la|lo? ~1 pega|pegan|golpea|pego|pegaron|maltrata|pegado|castiga|castigan|pegara',
				'casi ~1 me|nos ~1 @hit',
				'me queme|pegue|golpee|lastime|empuje',
				'la|lo|las|los pego|pega|pegaron|pegan ~1 en|con',
				'pellizc* ~2 cachete|cachetes|mejillas|mejilla',
				'paliza ~3 a ~1 uno|dos|cero|tres|#',
				'pega|pego|pegan ~2 bombo|tambor|piñata|pelota|balon|sticker|stickers|calcomanias|estampas',
				'antes|antiguamente|tiempos ~8 @hit',
				'a_los|a_las que ~1 se ~1 lastiman|golpean|queman',
				'pega|pego|pegan|pegar ~2 aviso|avisos|cartel|carteles|afiche|afiches|dibujo|dibujos|foto|fotos|hoja|hojas',
				'diente|muela|dientes',
				'miedo ~2 de? que ~4 muera|muer*|enferme|caiga|pase|pierda|olvide|vaya|deje|ahogue',
				'pega|pego|pegan|pegaron ~1 bien|un_grito|gritos|el_sol|la_gana|carreras|la_carrera|risa|hambre|sueño|brincos|duro_el_sol|en_el_corazon|calcomania|susto',
				'se ~1 me|nos|le ~1 pego|pega|quemo|queman|quema|quemaron|quemó',
				'cuando truena|llueve',
				'ahorca* ~2 gallina|el_lazo|corbata|cuello_de_la',
				'me|nos|se ~1 empuj* ~3 columpio|carreta',
				'quemo|quema|quemaron ~2 frijoles|tortilla|tortillas|arroz|pan|comida|milpa|basura|leña|cuetes|cohetes|zacate',
				'miedo ~2 a_que ~2 llueva|olvid*',
				'me|nos empuja ~1 a ~1 estudiar|seguir|ser'
			],
			en: [
				'coach|trainer ~1 pushed|pushes|push',
				'puts|put|tucks|tucked ~1 us|me|him|her ~1 to|in ~1 bed',
				'used_to hit|spank|whip|beat ~3 not_anymore|rulers|ruler|then',
				'make|makes|made ~1 me|us ~1 go ~1 to bed ~1 at|early',
				'hit|hits|hitting ~2 drum|drums|high_notes|cymbals|bass_drum',
				'makes|made us|me ~1 do ~1 push_ups|laps|burpees|sit_ups|jumping_jacks',
				'go home yet',
				'thunders|lightning',
				'slap|slaps|slapped ~1 the|his|her|my ~1 table|knee|desk|water',
				'tickles|tickled me ~2 until',
				'on the leash',
				'in ~2 nose|face|head ~1 with ~1 a kickball|ball|frisbee|basketball|soccer_ball|snowball|pillow',
				'to ~1 run|try|practice',
				'hit|hits ~1 his|her|my|a|the ~1 thumb|deer|tree|pothole|curb|car|toe|elbow|animal|squirrel|parked',
				'i pushed|hit|kicked|splashed ~1 her|him|them|back',
				'dont|doesnt|didnt|never|not|wouldnt|without|wont|isnt ~2 hit|hits|hurt|hurts|beat|slap|spank|abuse|hitting|yell|scared|afraid|hurting|push',
				'beat|beats ~1 me|us|him|her|them|my_dad|my_brother ~2 at|in|to|by|#|twice|again_at|every_time_at|chess|uno|checkers|score|five|three|two|four|1|2|3',
				'hit|hits ~1 it|a|the ~1 ball|homer|home_run|target|notes|note|road|jackpot|drum|snooze|brakes|goal',
				'hurt|hurts ~1 my|his|her ~1 feelings|ankle|knee|back|foot|finger|toe|arm|leg|hand|shoulder|wrist',
				'push|pushes|pushed|pushing ~1 me|us|him|her ~3 swing|swings|sled|wagon|stroller|to_be|to_try|to_do|wheelchair|harder_in',
				'drag|dragged|drags|grab|grabbed|grabs ~1 me|us|my|him|her ~2 shopping|to_the_museum|a_snack|hand_so|out_of_bed|coat|to_church|store|lunch',
				'kick|kicks|kicked|kicking ~1 me|us|it|the|him ~2 ball|off|out|goal|can|soccer',
				'burn|burned|burns|burnt ~2 cookies|toast|dinner|pancakes|tongue|rice|tortillas|marshmallow|food|pizza',
				'scared|afraid ~1 of ~1 the|heights|spiders|dark|dogs|thunder|sharks|clowns|him_at_first',
				'strike|strikes|struck ~1 out|me|us|him|her ~1 out|as|lightning',
				'slap|slaps|slapped ~1 high|hands|five|stickers|bass',
				'whip|whips|whipped ~1 cream|it|up|potatoes'
			]
		}
	},
	{
		kind: 'abuse',
		why: 'violence-at-home',
		confidence: 0.75,
		frames: far,
		unless: {
			es: ['pelicula|lucha_libre|gallos|perros|gatos|por_la_tele|por_el_control|almohadas'],
			en: [
				'pillow_fight|over_the_remote|tv_show|cats|dogs|snowball|about_who|board_game|dishes_duty'
			]
		},
		es: [
			'@parent|ellos|en_mi_casa|tios|padrastro ~4 pelean|pelea|se_pelean|discuten|se_gritan|gritan|se_agarran|se_golpean ~8 golpe*|pega*|miedo|llor*|quiebra*|escond*|sangre|cuchillo|machete|tira*|policia|noche|todos_los_dias|siempre|tapo|oidos',
			'pleitos|peleas|gritos|golpes ~6 @parent|casa ~6 miedo|llor*|escond*|tapo|duermo|dormir|noche|sangre|policia|golpes',
			'agarro|agarra|saco|saca|persigue|persiguio|amenaza|amenazo|tiro|correteo|quiso ~6 machete|cuchillo|corvo|pistola|cuma|agua_hirviendo ~4 a ~2 mi|@parent|nos|me|mama',
			'@parent|padrastro|el ~4 machete|cuchillo|corvo|pistola ~6 a ~1 mi ~1 @parent|hermano|hermana',
			'oigo|escucho|oimos|vi|veo|miro|vimos|mire ~4 @parent|padrastro|marido ~6 pega*|golpe*|grita*|llora|empuj*|ahorca*|matar|tira*',
			'mi mama|mami|nana ~4 llora|llorando|sangre|sangrando|moretes|morada|morado|golpeada ~6 papa|papi|padrastro|el|pega|marido|pego|golpe*|esconde|dice_que_se_cayo'
		],
		en: [
			'parents|mom|dad|they|stepdad|mom_and_dad ~4 fight|fights|fighting|argue|scream|screams|yell|screaming|yelling ~8 scared|hit|hits|throw|throws|break|breaks|cry|hide|police|every_night|blood|knife|cops|cover|ears|headphones|closet|all_night|push*',
			'@parent|he|she|stepdad|boyfriend ~4 knife|gun|machete ~5 mom|dad|at|us|to|my|me|her|on',
			'hear|heard|saw|see|seen|watch|watched ~4 @parent|him|stepdad|boyfriend ~4 hit|hits|hitting|hurt|hurting|choke|choking|push|punch*|beat|beating|throw|kick*|scream*|slap*|shov*',
			'mom|mommy|mother|sister|she ~4 crying|cries|bleeding|bruise|bruises|black_eye|purple|swollen|blood ~8 dad|stepdad|boyfriend|he|him|hit|punch*|hits',
			'blood ~4 floor|wall|mom|kitchen ~6 dad|mom|stepdad|fight|hit',
			'police|cops|ambulance ~5 our|my house|home|apartment ~8 hit|dad|mom|fight|fighting|stepdad|hurt|boyfriend|again'
		],
		not: { es: ['no|nunca ~2 pelean|discuten'], en: ['never|dont ~1 fight|argue|yell'] }
	}
];
