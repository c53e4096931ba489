import type { Phrases } from '../phrases/phrasebook.ts';

/** Play, animals and mishaps in which the same words are harmless. */
const unless = {
	es: [
		'=perro|=perra|perros|chucho|gato|gata|gallo|gallina|gallinas|vaca|ternero|caballo|burro|cabra|cuche|pelota|balon|piñata|sin_querer|jaja|jajaja|jugando|jugamos|jugar|escondelero|cumpleaños|sorpresa|carpa|campamento|sol_me|bicicleta|hamacas|cepillo|peina|diente|muela|karate|lucha|portero|partido'
	],
	en: [
		'kitten|horse|goat|cow|ball|pinata|by_accident|accidentally|joke|prank|haha|lol|tag|game|hide_and_seek|camping|sleepover|tent|pillow_fight|soccer|hockey|football|basketball|tooth|karate|surprise|thunder|fireworks|bike|science|recipe|baking|cookies|pancakes|cousins_visit|power_went'
	]
};

/** How grown-ups hurt and punish, told by the thing in their hand, the place, the part of the body or what others see. */
export const punishing: readonly Phrases[] = [
	{
		kind: 'abuse',
		why: 'hurt-by-adult',
		confidence: 0.75,
		frames: { tale: 'sentence', war: 'sentence' },
		unless,
		es: [
			// heat, air, bones
			'me|nos|le|les|lo|la|te ~2 pone|ponen|puso|pusieron|ponia|acerca|acerco|arrima|mete|metio|meten|aprieta|pega|pego|quema|quemo|queman|quemaron ~2 @ownPart ~4 @hot',
			'me|nos|le|les|lo|la|te ~2 apaga|apago|apagan|echa|echo|echan|avienta|avento|tira|tiro|pega|quema|quemo|queman|quemaron|marco ~4 @hot ~4 @ownPart|encima|cuerpo|piel',
			'me|nos|lo|la|le|los|te ~1 tapa|tapo|tapaba|ahoga|ahogo|ahogaba|ahogan|asfixia|aprieta|apreto|ahorca|ahorco|ahorcaba|sumerge|hunde|hundio ~4 boca|nariz|almohada|cara|cabeza|cuello|pescuezo|bolsa|pila|barril|balde|garganta|respir*',
			'me|le|lo|la|nos|me_lo|se_lo|se_la ~2 doblo|quebro|quebraron|torcio|fracturo|zafo|disloco|partio|rompio|reventó|safo ~3 & @parent|padrastro|marido|novio|hombre|hermano_mayor|papi|mami|tia|tio|madrastra & brazo|mano|dedo|dedos|costilla|costillas|nariz|pierna|diente|dientes|labio|ceja|enyesad*|yeso',
			// the thing in the hand
			'@parent|padrastro|abuela|abuelo|tio|tia|nana|el|ella ~4 agarra|agarro|saca|saco|busca|trae|coge|usa|usaba|toma|desabrocha|se_quita|va_a_traer|va_por ~2 @whip & me|nos|todos|parejo|le|les|duro|arde|duele',
			'@whip ~6 me|nos|le|les|te|todos ~1 da|dan|daba|dio|dieron|cae|caen|toca|tocaba|suena|sono|alcanza|marca|marco|deja|dejo|arrea',
			'te ~1 pega|pegan|pego|golpea|golpean|cinchacea|garrotea ~6 @whip|palo|escoba|papa|mama|papas|casa|duro|tambien|profe|padrastro',
			'tu|tus ~1 papa|mama|papas|padrastro|tio|tia|madrastra|abuela|profe ~2 te ~1 pega|pegan|pego|peg*|golpe*|amarr*|encierr*|maltrat*|cachete*',
			'somat*|estrell*|azot*|revent* ~2 contra|en ~2 pila|pared|suelo|piso|mesa|puerta|gradas|lavadero|ropero & me|lo|la|nos|le|los',
			'jal*|arrastr*|agarr* ~3 trenzas|trenza|greñas|mechas|pelo|orejas|pescuezo & @parent|padrastro|tia|tio|abuela|profe|maestra|madrastra|marido|novio & somat*|pared|suelo|calle|llor*|castig*|enoj*|grit*|arranc*',
			'me|nos|le|la|lo ~1 tira|tiro|tiraba|avienta|avento|aventaba|lanza|lanzo ~2 lo_que|con_lo_que|todo_lo_que|las_cosas ~4',
			// places and punishments
			'me|nos|lo|la|los|le ~1 hace|hacen|hacia|hizo|hicieron|manda|mandan|mando|pone|ponen|puso|obliga|obligan|castiga|castigan|castigo ~2 a? ~1 dormir|dormido|pasar|quedar*|parar*|hinc*|comer|bañar*|parad*|dormid* ~5 suelo|piso|afuera|patio|chiquero|gallinero|corral|sereno|lluvia|baño|pila|oscuro|maiz|piedras|frio|fria|helada|perro|corredor|sol',
			'me|nos|lo|la|los|le ~1 encierra|encierran|encerro|encerraron|encerraba|deja_con_llave|dejo_con_llave|deja_con_candado|dejo_con_candado|dejaron_con_candado|dejan_con_llave|echa_llave|amarra|amarran|amarraron|amarro|amarraba|amarre|encadena|encadeno ~6 & oscur*|cuarto|llor*|noche|castig*|palo|patio|cama|silla|arbol|se_va|se_fue|trabaj*|todo_el_dia|hermanit*|horas|porque|cuando|sol',
			'sin ~1 cena|cenar|comer|comida|almuerzo|desayuno ~8 & me|nos|lo|la|le ~1 deja|dejan|dejo|castiga|castigan|manda|mandan|acuesta|acuestan & suelo|afuera|castig*|si_no|porque|encerr*|vend*|notas|enoj*|mal',
			'pon*|trab*|atranc*|arrim*|empuj* ~3 silla|ropero|mesa|mueble|cama ~5 puerta & @male|marido|el|ella|entre|entra|cuarto|abr*|duerm*',
			'me|nos|lo|la ~1 pone|ponen|puso|deja|dejan|hinca ~2 rodillas|hincad*|de_pie|parad* ~4 maiz|mais|piedras|corcholatas|sol|horas|mucho|rincon|tapas',
			'toca|tengo_que|tenemos_que|manda|mandan ~2 dormir|comer|quedar* ~3 afuera|patio|suelo|corredor|gallinero ~6 mal|castig*|enoj*|no_hago|llor*',
			'me ~1 agarra|abraza|jala|aprieta|toca ~3 no ~1 me? ~1 suelta|deja & @male|el|miedo|aunque|no_quiero|diga',
			'alguien|todos|nosotros|yo ~2 la_paga|las_paga|la_pagamos & despierta|enoj*|el|papa|padrastro|casa|llega',
			'camin*|habl*|and* ~2 despacito|calladit*|puntillas & despiert*|enoj*|el|papa|padrastro & casa|porque|cuando|si',
			'educ*|correg*|cri*|trat* ~3 a ~1 puro|pura|puros|punta? ~1 cable|cincho|golpes|palo|palos|gritos|verga|chancla',
			'lentes|gafas ~1 oscuros|oscuras|de_sol & mama|mami|tia|hermana ~8 sabado|domingo|misa|toma|desde|cobra|adentro|nublado|casa|siempre|volvio|maquill*',
			'se come|comemos|como si|solo|cuando ~1 sobra|queda',
			'para mi|nosotros nunca|no sobra|alcanza|hay|queda',
			'irme|volver|regresar|ir|llegar ~3 casa ~3 peor|miedo|no_quiero|horrible|feo & prefiero|quedarme|el|solo|escuela|aunque|sobre_todo',
			'hay_que_decir|tengo_que_decir|nos_dijo_que_dijeramos|digo|decimos|invento ~8 pregunt* ~4 ojo|brazo|golpe|moret*|cara|marca|pierna|espalda',
			'no ~1 puede|pudo ~2 levantar|mover|doblar ~3 brazo|mano|pierna|cuello ~6 pleito|pelea|anoche|papa|el|golpe*|dijo|dice',
			// what others see
			'@parent|marido|novio|esposo|hombre|padrastro|pareja ~8 la|lo|le|los ~2 tiene|trae|deja|dejo|mantiene|tenia ~4 golpead*|moret*|morad*|amenazad*|encerrad*|amarrad*|hinchad*|marcad*',
			'toda|todo|bien|muy|tan golpead*|moretead*|amoratad*|aporread*|maltratad* & casa|@parent|marido|novio|niña|niño|alumn*|ella|el|llega|viene|vecina|compañer*',
			'dibuj* ~8 hombre|señor|adulto|papa|padrastro|tio|mama|alguien|persona ~6 encima|pegand*|golpeand*|tocand*|desnud*|cincho|palo|amarrad*|sangre|llorand*',
			// words and fear
			'@parent|padrastro|madrastra|abuela|tia|tio ~6 me|nos|le ~1 dice|grita|trata|llama|decia ~5 animal|bestia|inutil|basura|estorbo|maldit*|perra|puta|desgraciad*|recogid*|arrimad*|no_sirvo|culpa|burra|muert*_de_hambre ~ & siempre|todos|todo|cada|diario|culpa|avienta|pega|tira|delante|odia|llor*|grit*|nunca|cuando',
			'dorm*|duerm*|escond*|corr*|sal*|nos_vamos|pas* ~6 milpa|monte|cafetal|gallinero|corredor|vecina|iglesia|calle|debajo|donde_mi_abuela ~8 & el|papa|padrastro|marido|tio & tragos|tomado|bolo|enoj*|guaro|picado|ebrio|borracho|grit*|pega|machete|bravo',
			'no ~1 me|nos ~1 gusta|gustan ~4 cuando|los|las|que ~4 @parent|padrastro|el|ella ~3 llega|toma|grita|enoja|queda|viene|bebe & miedo|toma|grita|bolo|enoj*|pega|feo|noche|tragos|escond*'
		],
		en: [
			'cigarette|cigar|iron|belt|cord|burn ~1 burns|marks|scars|mark ~8',
			'soap|pepper|hot_sauce|sock|towel|rag ~4 mouth|mouf|face|tongue ~4 & puts|put|made|makes|holds|stuffs|shoves|he|she|babysitter|stepmom',
			'nobody|no_one ~2 at|in ~1 my|our house|home ~8 night|nite|six|seven|five|eight|weekend|morning|dark',
			'you_can_guess|guess_why|thats_why|reason ~3 i|we|she|he ~2 skip|miss|cant|wont|dont ~2 swimming|swim|gym|pe|practice|shorts',
			'invisible|quiet|silent|tiptoe|squeaks|squeaky|whisper ~6 hes|he|dad|stepdad|shes|mom ~2 home|asleep|awake|wakes|drinking|mad|here',
			'not|arent|cant|wont|never|dont ~3 see|go|let|take ~4 doctor|nurse|teacher|anyone|school ~3 until|till ~3 fades|fade|gone|heals|goes_away|better|bruise*',
			'gets|get|got|getting ~1 the ~1 cable|belt|cord|switch|stick|spoon|hose|paddle ~3 if|when|for|because|again',
			'hole|holes|dent|crack|broken ~3 door|wall|drywall|mirror ~8 fist|punched|kicked|threw|mad|angry|dad|stepdad|poster',
			'came|come|comes|went|got|sent ~2 back|home ~2 with ~1 a|bruises|marks|welts|burns|stitches|no ~1 cast|black_eye|bruise|bruises|limp|stitches|lunch & dads|fathers|moms|mothers|house|judge|his|last_time|weekend|visit',
			'slept|sleep|sleeps|sleeping ~4 with|because ~4 door|chair|dresser|knife|shoes ~6 he|stepdad|dad|uncle|comes|in_case',
			'put|puts|putting|hold|holds|held|holding|push|pushed|pushes|press|pressed|stuck|sticks|stick ~2 my|his|her|their|our|brothers|sisters ~2 @ownPart ~5 @hot',
			'flick|flicks|flicked|stub|stubs|stubbed|put|puts|press|pressed|throws|threw|pours|poured|spills|burn|burns|burned|burnt|drops ~3 @hot ~5 me|him|her|us|@ownPart',
			'burn|burns|burned|burnt ~2 me|him|her|us|my|his|her|brothers|sisters|babys ~2 @ownPart? ~3 with ~2 @hot',
			'@parent|@elder|he|she|they|babysitter ~3 get|gets|grabs|takes|uses|used|got|pulls|took|takes_off|reaches ~3 @whip & us|me|him|her|my|brother|sister|all',
			'make|makes|made|making|put|puts|send|sends|sent|leave|leaves|left|locks|forces|forced ~1 me|us|him|her|my_brother|my_sister|them|the_kids ~3 sleep|stay|stand|sit|kneel|eat|live|lie|out|outside|in ~4 dog_house|doghouse|floor|garage|shed|porch|closet|bathtub|tub|basement|crate|yard|dark|hallway|cage|attic|rain|snow|cold|car ~8 & bad|punish*|until|till|when|mad|trouble|sorry|alone|cry*|lied|wet|because|night|lights|all|hours',
			'had|have|has to ~1 sleep|stay|stand|sit|kneel|lie ~4 dog_house|doghouse|garage|shed|closet|bathtub|basement|crate|cage|attic|porch|lights_off|rice ~8 & bad|punish*|until|till|when|mad|trouble|sorry|cry*|because',
			'made|make|makes|making|force|forces|forced ~1 me|us|him|her|them|the_kids|kids ~2 eat|drink|swallow|lick|chew ~3 soap|hot_sauce|dirt|dog_food|vomit|throw_up|pepper|vinegar|garbage|off_the_floor|cigarette|cigarettes',
			'fingers|fingerprints|handprint|hand_print|nail_marks|finger_marks ~4 arm|arms|neck|face|leg|throat|cheek ~8 & grab*|he|she|hard|next_day|shape*|mom|dad|stepdad|slap*|squeez*',
			'beg|begs|begging|begged|crying|screaming|scream|pleading|asking|tell|telling|yelling ~2 him|dad|stepdad|her|them|my_dad ~2 to? ~1 stop|quit ~2 & mom|mommy|hear|heard|brother|sister|he|dad|music|hit*|headphones',
			'hide|hides|hid|hiding|sneak|wait|stay|walk|sit|sleep ~5 van|car|closet|under|shed|bathroom|basement|neighbors|woods|bed|attic|long_way|outside|library|park & dad|stepdad|he|boyfriend|uncle|mom & mad|angry|drunk|yell*|quiet|drink*|fight*|passes_out|passed_out|scream*|throwing|calms|drinking',
			'until|till|after|so|when|before ~4 he|dad|stepdad|she|mom|uncle ~2 passes|passed|pass out ~2',
			'gave|give|gives ~2 mom|me|him|her|my|us|brother|sister ~2 black_eye|bloody_nose|busted_lip|fat_lip|bloody_lip|bruises|concussion|beating|whooping|licking|bruise & @he|stepdad|@parent|boyfriend',
			'gave|gives ~1 me|him|her|mom|us|my_mom|my_brother|my_sister ~2 black_eye|busted_lip|fat_lip|bloody_lip|bloody_nose|whooping|beating',
			'drawing|drew|draws|picture|story|journal|essay ~8 grown_up|grownup|adult|man|dad|someone|person|father|stepdad|mom ~3 hit|hits|hitting|hurting|touching|choking|kicking|on_top|beating|punching|hurts ~4',
			'does|do|did|is|are ~3 your|ur dad|mom|parents|stepdad|uncle|stepmom|grandma|teacher ~4 hit|hits|beat|beats|spank|whip|slap|lock|tie|burn|touch ~1 you|u',
			'dad|stepdad|mom|boyfriend|father|uncle|husband|he ~2 push|pushed|pushes|shoved|shoves|threw|throws|knocked|knocks|kicked|kicks|dragged|drags ~1 mom|me|her|him|us|my_mom|my_sister|my_brother|my_aunt ~2 down|into|against|across|in ~2 stairs|wall|floor|stomach|steps|door|ground|hair|ribs|table|head|belly|face',
			'calls|call|called ~1 me|us|him|her ~2 mistake|accident|burden|trash|garbage|worthless|waste|useless|a_mistake|nothing|animal|animals ~4 & mom|dad|stepdad|stepmom|aunt|grandma|he|she|father|mother',
			'took|waited|wait|made_me_wait|wouldnt|wont|didnt|refused|refuses ~5 doctor|hospital|er|clinic|nurse ~6 & broke|broken|bleeding|fever|hurt|hurts|arm|wrist|leg|sick|burned|days|infected & days|wouldnt|wont|didnt|refused|waited|money|faking|lying'
		]
	},
	{
		kind: 'abuse',
		why: 'left-alone-or-hungry',
		confidence: 0.7,
		frames: { tale: 'sentence', war: 'near' },
		unless: {
			es: [
				...unless.es,
				'ayuno|cuaresma|dieta|vela|tamales|abuela_nos_cuida|nos_cuida_mi|mercado|excursion'
			],
			en: [...unless.en, 'ramadan|fasting|lent|picky|vegetarian|allergic|plans|babysitter_came']
		},
		es: [
			'no|ni|sin ~2 deja|dejan|dejo|dejaron|dejar|da|dan|compra|compran|queda|trae|traen|hay ~3 ni? ~1 un_cinco|un_centavo|una_cora|ni_para|para_comer|para_la_comida|para_los_frijoles|nada_de_comer|nada_que_comer|nada_para_comer|dinero_para|para_la_leche|que_comer',
			'solo|solamente|apenas|nada_mas|puro|pura ~3 me|nos|le|les? ~1 da|dan|deja|dejan|daba|comemos|como|come|cenamos|hay ~3 una|un|media|agua|sal|tortilla|cafe|pan|sobras|azucar ~4 al_dia|por_dia|diario|todo_el_dia|en_el_dia|y_ya|con_sal|con_azucar|sobra*',
			'se ~1 va|van|fue|fueron|iba|pierde|pierden|desaparece|larga ~6 no|ni|hasta ~2 vuelve|vuelven|volvio|vienen|viene|regresa|regresan|aparece|aparecen|llega|llegan|deja|dejan|los_tres_dias ~4 & dias|noches|semana|semanas|cinco|comer|comida|hermanit*|hermanos|solos|sola',
			'yo ~2 cuido|hago|cocino|lavo|baño|doy|cargo|cambio|les_hago|le_hago|les_doy|le_doy|cambiar ~4 hermanit*|hermanos|bebe|tierno|comida|pacha|pañales & no_vuelv*|no_vien*|dias|nadie|no_se_levanta|no_regres*|toma|bola|bolo|borracha|tirada|en_cama|sola|solos',
			'mama|papa|ella|el|mami|papi ~3 no ~1 se ~1 levanta|ha_levantado|quiere_levantar ~6 & dias|semana|desde|cama|llora|yo|comida|tomad*|bol*|pastillas|hermanit*',
			'no ~1 me|nos|lo|la|le ~1 lleva|llevan|llevo|quiere_llevar|llevaron|quieren_llevar ~3 clinica|doctor|hospital|unidad_de_salud|medico|dentista ~4 & duel*|enferm*|fiebre|calentura|quebr*|sangr*|infect*|muela|cuento|aunque|dice|yo'
		],
		en: [
			'only|just ~2 feed|feeds|fed|cooks|cook|buys|gives ~3 her|his|their|my_cousins|the_baby|himself|herself|real ~1 own? kids|children|cousins|ones|baby|dog',
			'dont|doesnt|not|never|no ~2 have|get|eat|make|cook ~1 any? dinner|supper|food|breakfast|lunch ~3 at ~2 moms|dads|home|house|his_house|her_house|their_house|weekends',
			'whats_left|leftovers|scraps|what_is_left ~4 plates|plate|trash|after_they|after_everyone|her_kids|his_kids',
			'drink|drank|fill_up|filled ~3 water ~3 full|hungry|feel ~2',
			'hasnt|doesnt|wont|didnt|never|not|isnt ~2 got|get|gets|gotten|getting ~2 out|up ~3 bed|couch|floor|bathroom ~4 & days|week|since|months|diapers|bottles|baby|feed|cook|weeks|dinner',
			'i ~2 do|make|feed|change|put|cook|watch|get|give ~2 bottles|diapers|baby|brother|brothers|sister|dinner ~8 & mom|dad|parents|nobody|she|he ~3 & gone|passed|bed|drunk|high|days|wont|cant|hasnt|never|asleep|isnt|week|left|sick_from'
		]
	}
];
