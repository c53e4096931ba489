import type { Phrases } from '../phrases/phrasebook.ts';

/** What shows that somebody at home is violent or does not care, told by what the child sees, hides or does. */
export const atHome: readonly Phrases[] = [
	{
		kind: 'abuse',
		why: 'violence-at-home',
		confidence: 0.7,
		frames: { fiction: 'sentence', war: 'near' },
		unless: {
			es: [
				'=perro|=perra|perros|chucho|gato|gata|gallina|gallinas|vaca|vacas|caballo_blanco|pelota|balonazo|futbol|partido|cohetes|truenos|trueno|truena|tormenta|llueve|raton|cepillo|peina|cohete|rayos|temblor|terremoto|diente|muela|jaja|jajaja|escondite|escondelero|pollito|ternero|piñata|portero|payaso|fantasma|vacuna|lucha_libre|enmascarado|sorpresa'
			],
			en: [
				'dog|puppy|cat|kitten|ball|kickball|soccer|football|hide_and_seek|joke|prank|present|forgot|root_beer|coffee|goat|thunder|thunderstorm|storm|tornado|earthquake|fireworks|tag|surprise|haha|lol|monkey_bars|skateboard|bike|dodgeball|goose|shark|halloween|haunted|=bee|bees|wasp|squirrel|raccoon|leash|tooth|pinata|skating|roller|ninja|by_accident|accidentally|falling_off|fell_off|ladder|leash|tickle|tickles|push_ups|pillow|hockey|karate|judo|wrestling|piano|spider|ghost|video_game'
			]
		},
		es: [
			'a|con|puro|puros golpes|cinchazos|palos|cincho|leñazos|vergazos ~3 aprend*|entiend*|educ*|enseñ*|correg*|crec*',
			'no aprend*|entiend* & golpes|cincho|palos',
			'espalda|piernas|brazos|cara|nalgas ~1 marcad*|llen*|cruzad*|rajad* ~3 por|de|porque|con|golpes',
			'mama|papa|padres ~3 se ~1 va|fue|fueron|van ~4 desde|viernes|sabado|jueves|dias|noches ~8 comer|chiquit*|hermanit*|bebe|cuid*|sol*|tierno|pacha',
			'@weapon ~6 si|cuando|por|porque & me|nos da|dan|suena|castiga|pega|dio|sono|dieron|cae',
			// the marks and what was said of them
			'ojo|ojos|cara|labio|boca|brazo|cuello|espalda|nariz ~2 morad*|hinchad*|reventad*|partid*|rot*|quebrad*|sangrando ~8 otra_vez|cayo|caí|cai|dijo|dice|puerta|gradas|caballo|tropez*|amanecio|de_nuevo|no_dice|esconde|lentes|maquilla|tapa',
			'dijimos|dije|dice|dijo|inventa|inventamos|invento|digo|decimos|diga|dijera|mentimos|menti|tengo_que_decir|hay_que_decir ~5 caballo|caido|cai|caí|cayo|cayó|golpee|gradas|puerta|bicicleta|tropece|tropezo|resbalo|accidente & @mark|quebr*|golpe*|brazo|ojo|hospital|clinica|moret*|pego|@parent|padrastro|otra_vez|siempre',
			'se me|le|nos|les ~1 ven|vean|miran|miraban|notan|notaban|noten|veian|mire|miren ~3 golpes|moretes|moretones|marcas|dedos|chichotes|verdugones',
			'golpes|moretes|moretones|marcas|morados|chichotes ~8 falt*|tap*|escond*|manga*|sueter|maquill*|nadie|vean|pregunt*|no_lleg*|escuela|caer|cayo|cai',
			'no ~2 llegue|fui|vine|lleg*|ir|dejaron_ir|mandaron ~4 clases|escuela ~6 golpes|moret*|marcas|morado|hinchad*|ojo|golpe*|pego',
			'aguant* ~4 golpes|maltrato|gritos|palizas|golpizas|todo_porque|pleitos',
			'@he ~2 me|le|lo|la|nos ~2 quebro|quebró|fracturo|rompio|rompió|zafo|torcio|descalabro|desmayo|reviento|revento|abrio|partio|quebrado|quebraron|fracturaron|rajo|arranco ~2 brazo|dedo|dedos|nariz|pierna|costilla|costillas|diente|dientes|cabeza|mano|boca|labio|ceja|oreja',
			'lo|la|me|le|los|nos ~1 quemo|quemaron|quema|queman|quemó ~2 con ~3 cigarro|plancha|comal|cuchara|agua|encendedor|leña|fosforo|candela|tizon|aceite|sopa',
			'la|lo|me|le|las|los|nos ~1 agarra|agarran|jala|jalan|arrastra|arrastran|avienta|avientan|tira|tiran|estrella|sacude|sacuden|zamarrea|zarandea|levanta|cuelga|amarra|amarran|sumerge|mete|meten|encierra|encierran|deja|dejan ~4 pelo|orejas|suelo|pared|oscuras|oscuro|pila|baño|afuera|silla|cama|palo|cuarto|agua_helada|hincad*|sol|cadena|candado|letrina|corral|chiquero|sotano|gallinero|llave & @he|llor*|noche|castig*|primo|hermanit*|horas|porque|cuando|encierr*|arrastr*|hinc*|amarr*',
			'encierr*|encerr*|amarr*|encaden* ~3 a? ~1 mi|mis|al|la|el|a_los ~1 primo|prima|hermano|hermana|hermanito|hermanita|hermanitos|niño|niña|abuelo|abuela|hijo|hija|bebe|sobrino ~4',
			'ahi|alli|alla|hay ~1 esta|vive|llega|va_a_estar ~1 el|él|mi_padrastro|ese_hombre|ese_señor|ese|ella ~1 & no|miedo|casa',
			'no|ni ~1 quiero|quiere|quisiera|queria|gusta|dan_ganas ~2 regresar|volver|ir|llegar|irme|estar|salir_de_la_escuela_para|que_sea_hora_de_ir|irse|irme ~3 casa|=alla|alla|donde_mi_tia|con_el|ella|donde_ellos|su_casa|@parent|@elder|padrastro|fines ~8 ahi|miedo|llor*|pega*|grita*|porque|toma|@he|feo|hace|pasa|mas|por_eso|prefiero|quedarme|escuela',
			'llor*|tiembl*|asust*|orin*|vomit*|miedo|pavor|nervios|escond*|corr* ~6 hora_de_irse|hora_de_irnos|toca_irse|volver_a_casa|lo_dejan|la_dejan|oigo_la_moto|oye_la_moto|oigo_el_carro|oye_llegar|oigo_llegar|oigo_sus_pasos|oigo_la_llave|oye_el_portón|llega_el|llega_mi_papa|llega_mi_padrastro|llega_tomado|levanta_la_mano|levantan_la_mano|alzan_la_voz|me_tocan_el_hombro|fines_de_semana|viernes|el_toma|grita',
			'miedo|tiembl*|nervios|odio ~4 viernes|sabado|sabados|fines_de_semana|noche|noches|quincena|fin_de_mes|vacaciones ~8 toma|tomado|bolo|el|casa|@parent|quiebra*|pega*|@he|llega|llegan',
			'@parent|@elder|padrastro|el ~4 toma|chupa|bolo|tomado|borracho|picado|enoj*|goma|ebrio|drogado|guaro ~10 me|nos|le|quiebr*|quebr*|romp*|tir*|grit*|peg*|busc*|corr*|escond*|miedo|sac*|insult*|aguant*|dormimos',
			'cuando|si|cada_vez ~4 toma|tomado|bolo|borracho|bebe|chupa|enoja|enojado|enojada ~8 quiebr*|romp*|tira|peg*|escond*|corremos|salimos|nos|grita|busc*|saca|machete|miedo|dormimos|encerr*',
			'duermo|dormimos|duerme|acuesto|acostamos|dormir ~6 silla|zapatos|ropa_puesta|cuchillo|llave|tranca|debajo_de_la|vestida|vestido|abrazad*_de|palo|machete|mochila_lista|monte|milpa|cafetal|donde_la_vecina|afuera|corredor|patio|gradas|calle & puerta|@he|entre|miedo|corr*|llave|cerro|abrir|porque|por_si|sac*|enoj*',
			'cerro|cierra|cerraron|echo_llave|pone_llave|tranco|atranco|puso_llave|puso_candado|candado|con_llave ~6 abrir|abre|abrio|entrar|afuera|puerta|comida|refri|refrigeradora|cocina|cuarto|dejo|noche & @he|dormi|dormimos|nos|me|castig*|hambre',
			'corremos|escondemos|escondo|corrimos|escondimos|huimos|huir|escapamos|salimos|salir_corriendo|meternos|metemos|nos_vamos|refugiamos|escondernos|me_meto|escaparnos ~8 vecina|cama|monte|cafetal|milpa|ropero|cuarto|baño|debajo|iglesia|abuela|tia ~8 cuando|porque|@he|noche|hasta|bolo|toma|grit*|moto',
			'policia|patrulla|juez|juzgado|fiscalia|conna|conapina|psicologa|ciudad_mujer|orden_de_alejamiento|medidas|albergue|casa_de_acogida|refugio_para_mujeres ~10 @parent|padrastro|marido|mujeres ~6 peg*|golpe*|maltrat*|acerc*|viol*|denunci*|huir|escap*|miedo',
			'denunci* ~6 @parent|padrastro|marido|esposo|profe|tio|abuelo|primo|hombre',
			'tap*|cubr* ~2 oidos|orejas|cabeza|almohada ~8 grit*|pele*|no_oir|pleito|golpes|discut*|@parent',
			'grit*|insult*|humill*|dice|dicen|repite|decia ~6 no_sirvo|no_sirves|inutil|estorbo|basura|arrimad*|recogid*|bastard*|un_error|una_carga|no_hubieras_nacido|no_hubiera_nacido|nunca_debi|mejor_te_hubiera|debio_abortar|regalado|regalar|botado|no_me_quiere|puta|tont*_y_me|maldic*|me_odia & @he|mama|casa|siempre|diario|todos_los_dias|me',
			'madrastra|padrastro|papa|mama|tia|ellos|tio|abuela ~3 me|nos ~1 odia|odian|desprecia|desprecian|humilla|humillan|rechaza|corrio|corre|echo|boto|saco',
			// hunger and being left
			'les|le|comen ~2 da|dan|sirve|sirven|compra|compran|reparte ~3 comida|comer|de_comer|carne|leche|todo ~6 a_sus_hijos|a_ellos|a_mis_primos|a_los_demas|sus_hijos ~4 a_mi|a_nosotros|no|=mí',
			'a_mi|a_nosotros|=mí ~2 no|nada|sobras|lo_que_sobra|tortilla_con_sal & come|comen|comida|comer|da|dan ~4 hijos|ellos|demas|primos',
			'solo|puro|pura|sola|puras ~3 sobras|agua_con_azucar|tortilla_con_sal|tortillas_con_sal|cereal|cafe_solo ~6 comer|comemos|come|dias|cenamos|dan|hay|quedo',
			'tiene|tienen|ponen|pone|mandan|manda|obligan|obliga|hacen|hace ~1 trabajando|trabajar|vendiendo|pidiendo|cargando|cortando|a_vender|a_pedir|a_trabajar|limpiando|pedir_limosna|robar|robando|mendigar|lavando_ajeno ~8 noche|madrugada|bar|cantina|cerveceria|calle|castig*|pega*|pegan|sin|no_va_a|escuela|trece|doce|catorce|once|diez|#|obligad*|trae',
			'bar|cantina|chupadero|cerveceria|burdel|prostib* ~6 trabaj* ~6 doce|trece|catorce|quince|dieciseis|menor|#|niña|compañera|hermana|amiga|noche|obligad*'
		],
		en: [
			'only ~2 hit|hits|hitting|spanks|beats ~3 because|when ~4 love|loves|deserve|bad|care|cares',
			'hit|hits|beat|beats|hurts|whips|slaps ~1 because|cause|cuz ~1 he|she|they ~1 love|loves|care|cares',
			'mom|dad|parents|they|mommy|she|he ~3 gone|away|left|missing ~2 since|for ~2 friday|saturday|thursday|wednesday|days|week|monday|weekend|yesterday|sunday',
			'extension_cord|cord|belt|switch|hanger|paddle|hose|wooden_spoon|chancla|stick|shoe|broom ~4 if|when|because|every ~2 i|we|he|she',
			'uses|used|use|gets|got|grabs|took_off ~1 the|his|her|a ~1 extension_cord|cord|belt|switch|hanger|paddle|hose|chancla ~3 if|when|on|for',
			// the marks and what was said of them
			'black_eye|bruise|bruises|bruised|fat_lip|busted_lip|split_lip|handprint|finger_marks|swollen|broken_arm|broken_rib|burns|burn_marks|cigarette_burns|belt_marks|stitches ~8 says|said|told|tells|lied|again|shaped|pretend|pretended|cabinet|door|stairs|fell|makeup|sunglasses|sleeves|scarf|hide|hides|cover|he_did|she_did|dad|mom|stepdad',
			'says|said|told|tell|lied|pretended ~4 fell|slipped|tripped|walked_into|the_door|ran_into|cabinet|the_stairs|clumsy|fell_down ~6 & bruise|bruises|arm|eye|mark|marks|nurse|teacher|doctor|broke|black_eye|dad|mom|again|lip|stepdad|really|but|hurt',
			'what|where|because ~2 he|she|they|dad|mom|stepdad|uncle ~1 did|does|do|hit|grabbed|squeezed ~1 to ~1 my|me|us|her|him ~2',
			'scarf|hoodie|sleeves|makeup|sunglasses|turtleneck|gym|pe_class|swim|pants|changing ~6 because|so|cuz|hide|cover ~6 did|marks|bruises|neck|belt|see|notice|welts|handprint',
			'cant|couldnt|cannot|can_not|hard_to|hurt_to|hurts_to ~1 sit|walk|lie|sleep_on ~3 after|afterward|because|when|belt|down|for',
			'broke|breaks|snapped|fractured|twisted|dislocated|broken|burned|burnt|cut|split|busted|crushed|smashed ~1 my|his|her|our|moms ~2 arm|finger|fingers|nose|rib|ribs|wrist|tooth|teeth|jaw|hand|leg|lip|collarbone & @he|stepdad|nurse|hospital|told ~2',
			'@he ~3 choked|chokes|choking|strangled|strangles|slaps|slapped|punched|punches|kicks|kicked|whipped|whips|beats|beat|burned|burns|shook|shakes|shoved|shoves|slams|slammed|drags|dragged|hits|spanks|smacks|whacks|backhanded|hit|pinched|stomped|drowned|dunked|yanks|yanked|hurt|hurts ~1 me|us|him|her|my|them|the|our|mom|baby|kids|each ~3',
			'slam|slams|slammed|shut|crush ~3 door ~3 on ~2 hand|fingers|it|arm|me|my',
			'on_purpose|for_lying|if_i_lie|when_i_lie|for_crying|when_i_cry|because_i_cried|for_talking|to_teach_me|for_wetting|wet_the_bed|to_punish|as_punishment|for_punishment|when_she_cries|when_he_cries|punishes ~8 & @hit|burn|stove|belt|lock|locks|hot|cold|shower|soap|hand|kneel|shakes|shake|slammed|tie|ties|closet|water|rice|outside|food|holds|hold|pinch|hair',
			'hold|holds|held|put|puts|push|pushed|stick|sticks|pressed|presses ~3 hand|hands|arm|head|face|fingers|him|her|me ~3 stove|iron|toilet|flame|fire|burner|underwater|under_water|hot_water|candle|radiator|tub',
			'tie|ties|tied|chain|chains|chained|strap|straps|tape|taped|handcuff ~3 to|up|down ~2 chair|bed|tree|pole|post|table|crib|radiator',
			'shake|shakes|shook|throw|throws|hit|hits|slaps|drops|shaken ~3 baby|infant|newborn|baby_sister|baby_brother',
			'flinch|flinches|flinching|duck|cover_my_head|freeze|jumps|shake|shaking ~4 when|if|every_time|whenever ~4 hand|yell|yells|loud|voice|touches|raises|lifts|moves|door|footsteps|keys|truck|car|he|she',
			'dont|doesnt|nobody|no_one ~2 know ~2 about ~2 stepfather|stepdad|dad|mom|what_he|what_she|home|house|uncle|my_house',
			'run|ran|hide|hid|hiding|get_under|under|lock|climb_out|sneak_out|go_out_the_window|shoes_on|clothes_on|bag_packed|backpack_packed|in_the_closet ~8 drunk|neighbors|truck|comes_in|comes_home|he_comes|mad|yelling|yells|screaming|bed|footsteps|keys|drinks|fighting|fight|home & when|whenever|because|always|dad|stepdad|he|mom',
			'sleep|sleeps|slept|sleeping ~6 shoes_on|clothes_on|door_locked|chair_against|chair_in_front|under_the_bed|closet|knife|one_eye|dresser|phone_in_my_hand|car|outside|garage|porch|neighbors ~6 because|when|so|in_case|cuz|if|he|dad|stepdad|till ~2',
			'hear|heard|hears|listen ~3 lady|woman|mom|neighbor|neighbors|her|kid|baby|girl|boy|him|them ~6 scream|screaming|screams|cry|crying|begging|hit|hitting|yelling|stop ~3 & man|hitting|dad|every|night|weekend|again|thuds|help|always|stop|hit|please',
			'shelter|safe_house|hotel|motel|place|house|staying|moved|aunts|left ~8 get_away|got_away|hiding_from|escape|escaped|ran_away|away_from|run_away|restraining_order|protection_order|so_he_cant|so_dad_cant|safe_from ~4 dad|him|father|stepdad|boyfriend|husband|mom|her|find',
			'house|shelter|home|place for ~1 moms|mothers|women|battered ~4',
			'restraining order|orders',
			'cps|dcf|social_worker|social_workers|caseworker|guardian_ad_litem|foster|child_services|protective_services ~8 came|comes|took|take|home|school|asked|ask|visit|visits|talk|lied|said|hurts|scared|because|dad|mom|again',
			'asked|ask|asks|asking|asked_us ~4 if|whether ~3 somebody|someone|anybody|anyone|he|she|dad|mom|things|they|i ~3 hurt|hurts|hit|hits|safe|touch|touched|touches|scared|ok_at_home|okay_at_home',
			'dont|not|never|hate|scared|afraid|want|wish ~4 go|going|to_be|stay|be ~2 home|my_dads|his_house|her_house|there|dads_house|moms_house ~8 he|she|scared|hit|yell|yells|hurts|mean|because|mad|drunk|stay|anymore|forever',
			'wish|want|rather ~4 live|stay|sleep ~3 school|at_school|your_house|anywhere|foster|with_you|with_my_teacher ~6 home|because|mom|dad|he|she|forever|weekends',
			'mom|dad|mother|father|stepdad|stepmom|aunt|grandma|she|he|they ~4 says|said|tells|told|calls|called|yells|screams|wishes|wished|saying ~4 worthless|gotten_rid|get_rid|never_had|never_been_born|wasnt_born|a_mistake|hate_me|hates_me|hate_you|abort|aborted|ruined|gave_me_away|give_me_away|stupid_and_ugly|good_for_nothing|unwanted|not_her_kid|regret|regrets|dont_deserve|piece_of|useless|burden|in_the_way|nobody_will|no_one_will|nobody_wants|died_instead|kill_me',
			'dont|doesnt|never|nobody|no_one|didnt ~1 want|wants|love|loves|wanted ~1 me|us ~4 mom|dad|home|house|parents|family|around|anymore|she|he',
			// hunger and being left
			'lock|locks|locked|padlock|chain ~4 fridge|refrigerator|cabinets|pantry|food|kitchen',
			'lock|locked|locks|locking|shut|shuts ~2 me|us|him|her|out|in ~6 outside|porch|basement|closet|all_night|cold|dark|snow|bathroom|garage|key|let_me|until|while|hours|room',
			'home|house|apartment|us|me|we ~3 alone|by_myself|by_ourselves ~6 days|nights|week|weekend|since|only|nothing|ramen|chips',
			'only|just|nothing_but|theres ~2 cereal|ramen|chips|crackers|ketchup|water|bread|leftovers|scraps ~6 left|eat|days|dinner|home|house|since|every|fridge|alone',
			'no|not|isnt_any|skip|without|never ~1 dinner|supper|food|lunch|breakfast ~6 mad|punish|punished|when|if|at_our|our_place|fridge|angry|bad|house|home ~8 & mom|dad|she|he|stepmom|aunt|they|foster',
			'feed|feeds|fed|food|eat|eats|dinner ~4 her_own_kids|his_own_kids|her_kids|his_kids|their_kids|their_own|except_me|but_not_me|but_not_us|not_me',
			'not|dont|doesnt|cant|wont|havent|hasnt ~3 wake|wakes|woken|get_up|got_up|gets_up|move|moving|come_out|left_her_bed ~6 mom|dad|mommy|her|she|he',
			'mom|dad|she|he|they|mommy ~3 wont|doesnt|cant|didnt|hasnt|wouldnt|not ~2 wake|get_up|got_up|gets_up|come_out|left_her_bed|come_home|come_back|came_home ~4 days|since|bed|week|couch|night|pills|again|drinks|drunk|needles|medicine|anymore|morning|feed',
			'mom|dad|stepdad|she|he ~4 gambles|spends|drinks|sells|sold ~4 money|food|everything|all|rent|groceries ~6 hungry|eat|food|nothing|drugs|beer',
			'work|working|works|sell|selling|beg|begging|steal|clean ~6 all_night|until_midnight|till_midnight|instead_of_school|bar|on_the_street|no_pay|wont_pay|doesnt_pay|they_keep_the_money|takes_the_money|hits_me|beat_me ~6 & make|makes|made|have_to|has_to|forced|they|boss|aunt|uncle|shes|hes|he'
		],
		not: {
			es: [
				'no|nunca|jamas|ni|sin ~1 me|nos|le|la|lo? ~1 pega|pegan|golpea|pego|maltrata|castiga|grita',
				'pega|pego|pegan|pegaron ~1 bien|un_grito|el_sol|la_gana|risa|hambre|sueño|brincos|gripe|calcomania|susto|estampas|estampa|calentura|un_chicle|la_mesa|duro_el_sol',
				'dormimos ~6 hamacas|estrellas|carpa',
				'golpe* ~1 mesa|pizarra|puerta|pelota',
				'quemo|quema|queme ~2 la|el|lengua|sopa|cafe|chocolate|tortilla',
				'tire|tira|tiraron ~2 agua|penalti|foto'
			],
			en: [
				'dont|doesnt|didnt|never|not|wouldnt|without|wont|isnt ~2 hit|hits|hurt|hurts|beat|slap|spank|scared|afraid|hurting',
				'hit|hits|beat|kicked|kick|hurt ~2 ball|homer|home_run|target|record|score|feelings|in_chess|at_chess|at_uno|in_uno|at_basketball|table|thumb|funny_bone|toe|elbow|a_deer|goal|pothole|curb',
				'beat|beats ~1 me|us|him|her|them|my ~3 at|in|by|to_the|race|game|score|time',
				'drags|dragged ~2 shopping|church|store|leash|out_of_bed',
				'burned|burns|burnt ~2 toast|cookies|rice|dinner|tongue|pancakes|marshmallow',
				'slap|slaps|slapped ~1 the|his|her|my ~1 table|knee|desk|water',
				'hit|hits|hitting ~2 drum|drums|high_notes|cymbals|bass_drum',
				'shakes|shook ~1 his|her|my|the|our ~1 head|hand|hands|tree|rug|snow_globe|maracas'
			]
		}
	}
];
