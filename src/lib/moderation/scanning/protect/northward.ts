import type { Phrases } from '../phrases/phrasebook.ts';

const unless = {
	es: [
		'aves|=ave|pajaros|pajaro|mariposa|mariposas|golondrinas|golondrina|tortugas|azacuanes|azacuan|monarca|patos|peces|ballenatos|ballenas|bandada|garzas|piscuchas',
		'excursion|torneo|vacaciones|de_paseo|turista|turismo|concierto|seleccion|bisabuelo|bisabuela|bisabuelos|tatarabuelo|pingüino|mundial|bicicletas|lempa|sumpul|clinica|crecido|conejo|burro|barco_de_papel|mundialito|lluvia|aguacero|tormenta|toalla|peregrinacion|procesion|romeria|metro|linea_roja|estacion'
	],
	en: [
		'birds|bird|butterflies|butterfly|monarchs|whales|whale|geese|goose|salmon|turtles|caribou|animals|ducks|penguins|leaves_around|yellow_card|red_card',
		'vacation|field_trip|tournament|homework|gym|maine|massachusetts|new_hampshire|delegation|tourist|honeymoon|conference|great_grandma|great_grandpa|great_grandparents|great_grandmother|great_grandfather|ancestors|ellis_island|potato|mayflower|pilgrims|century|hawaii|disney|fireworks|pumpkins|blueberries|blueberry|ice_cream|skating|hockey|canoe|kayak|swim_lesson|camping|hike|hiking|poster|museum|museums'
	]
};

/** The way north, those who are there, and the fear of being sent back, told without the words for it. */
export const northward: readonly Phrases[] = [
	{
		kind: 'migration',
		why: 'crossing',
		confidence: 0.7,
		frames: { war: 'near', tale: 'sentence' },
		unless,
		es: [
			'cruza|cruzan|cruzo|cruzamos|cruzar|pasa|pasan ~2 mañana|hoy|noche|lunes|martes|semana|enero|madrugada|frontera & recen|rezo|rezamos|oren|oremos|miedo|mama|papa|hermano & recen|rezo|rezamos|oren|oremos|miedo|frontera|norte|migra',
			'va|van|iba|andan|anda|viene|vienen ~2 por|en mexico|guatemala|tapachula|chiapas|monterrey|reynosa|tijuana & no|contest*|llam*|camin*|escond*|norte|frontera',
			'nombre|papeles|seguro|numero ~2 de ~2 otro|otra|muerto|prestad* & trabaj*|permiso|papeles',
			'no ~1 tiene|tienen|tenemos|tengo papeles|documentos|visa|permiso_de_trabajo',
			'permiso & trabaja|trabajan|trabajar & no|nombre|otro|=alla & tiene|tienen|dan|dieron & =alla|norte|@usCity|papeles|nombre',
			'mismo|misma|señor|señora|hombre ~2 que ~1 llevo|llevó|paso|pasó|cruzo|cruzó|trajo ~2 a ~1 mi|mis|los & ir|irnos|irme|norte|pag*|frontera|cruz*',
			// going
			'se|nos|me|te ~1 tira|tiro|tiraron|aventura|aventuro|jala|jalo|jalaron|larga|largo|largaron|pela|pelo|arranco|manda|mando|fue|fueron|va|van|voy|vamos|fui|fuimos|quiero_ir|quiere_ir|iba|iban|marcho|quieren_ir|piensa_ir ~3 para|a|al|pa|hasta|rumbo|pal|por|con|de ~2 @usCity|norte|arriba|=alla|el_otro_lado|otro_lado|este_lado|los_yunai|gringolandia|los_unites',
			'agarr*|peg*|jal*|cog*|tom*|emprend* ~2 camino|viaje|rumbo ~3 arriba|norte|=alla|otro_lado|estados|@usCity|mojado',
			'camino|rumbo|viaje|irse|irnos|irme|va|voy|vamos|fue|fueron|van ~2 para|pa ~1 arriba ~2',
			'irse|irnos|irme|nos_vamos|se_va|se_van|se_fue|se_fueron|me_voy|viaj*|sale|salen|salimos|salio|salieron|viaje|fuimos|vamos|llevan ~5 por_tierra|por_veredas|por_el_monte|en_trailer|en_furgon|en_la_bestia|la_bestia|en_caravana|caravana|de_mojad*|mojad*|escondid*|caminando|sin_papeles|con_el_señor_que|con_un_señor_que|con_el_que_los|con_el_que_lleva|con_una_señora_que_lleva|con_guia|con_el_guia|con_un_guia|por_punto|por_guatemala|por_mexico',
			'señor|señora|hombre|tipo|guia|muchacho|don|man ~2 que ~1 los|nos|la|lo|las|me|le|lleva|pasa|cruza ~1 lleva|llevo|pasa|paso|pasó|cruza|cruzo|llevar|pasar|ayuda_a_pasar|gente ~2',
			'guia|pollero|coyote|pasador|el_señor ~3 que ~2 paso|pasó|llevo|cruzo|crusa|cruza|pasa|lleva|trajo',
			'debe|deben|debemos|deuda|prest*|vend*|empeñ*|hipotec*|junt*|ahorr*|pag*|cobr*|pid*|cuesta ~6 guia|coyote|viaje|pollero|mil|terreno|vaca|vacas|casa|finca ~6 @usCity|norte|viaje|irse|mandar*|llevar*|pasar*|cruzar*|=alla|guia|coyote|por_tierra|otro_lado',
			'me|nos|la|lo|los|te ~1 mando|mandó|manda|mandaron|van|va|quiere|quieren|viene|vienen ~1 a? ~1 traer|llevar ~4 mama|papa|@parent|tia|tio|desde|para|=alla|hay|@usCity|cuando|con',
			'mand*|pag*|junt*|arreglar|mandará|ahorr* ~4 para ~1 traerme|llevarme|traernos|llevarnos|llevarlo|llevarla|mandarme_a_traer|irme|irnos ~4',
			'me|nos|la|lo|los quier*|va|van|mand*|prom*|dij* ~4 llevar|traer|llevarme|traerme ~3 =alla|@usCity|norte|con_ella|con_el|con_ellos ~2',
			// the way
			'caravana|bestia|hielera|hieleras|perrera_de_migracion|=coyote|furgon|trailer|bodega|desierto|balsa|llanta|neumatico|selva|darien|tapachula|tecun_uman|tijuana|reynosa|ciudad_juarez|piedras_negras|nogales|mcallen|eagle_pass|laredo|arizona|chiapas|matamoros|tenosique ~10 & cruz*|pas*|iba|iban|venia|venian|vi|durm*|dorm*|escond*|quedo|quedaron|tuvier*|mont*|sub*|fui|fuimos|fue|detuv*|agarr*|albergue|meses|encerr*|llor*|camin*|perd*|venir|llegar|llego|llegaron|entr*|primo|tio|papa|mama|hermano',
			'en|dentro|escondid*|metid*|encerrad* ~4 trailer|furgon|cajuela|maletero|camion|contenedor|pipa|tren ~8 frontera|cruz*|pas*|otro_lado|entr*|llegar|mexico|horas|sin_aire|asfixi*|norte|venia|veniamos|venian|@usCity|migra',
			'muro|cerca|malla|frontera|linea|bordo|cerco ~8 saltar*|brinc*|cay*|quebr*|pasar*|trep*|sub*|cruz*|pas*|escal*|quer*|devolv*|detuv*|regres*|agarr*|murio|alto ~3 & primo|tio|papa|mama|hermano|hermana|quer*|pas*|cay*|gente|cruz*|amig*|vecin*|migra|yo|nos',
			'cruz*|pas*|nad*|atraves*|ahog* ~6 rio|desierto|frontera|mexico|bordo ~8 noche|llanta|balsa|niño|bebe|hermano|sobrin*|gente|coyote|migra|otro_lado|hombros|agua_al|caminando|dias|norte|escondid*|primo|tio|papa|mama|miedo|llegar|brazos|cargad*',
			'camin*|anduv*|viaj*|pasar* ~6 mexico|guatemala|desierto|selva|darien|honduras_y ~8 dias|noches|semanas|norte|llegar|solo|sola|sin|hambre|escondid*|hermano|primo|tio|mama|papa|no_sabemos|noticias|cruz*',
			'no_sabemos|no_ha_llamado|no_llama|sin_noticias|no_se_sabe|no_hemos_sabido|no_contesta|desapareci* ~8 desde ~6 camino|frontera|mexico|viaje|norte|desierto|rio|se_fue|cruz*|sali*',
			'albergue|casa_del_migrante|casa_hogar|refugio|campamento ~8 tijuana|mexico|frontera|migrant*|menores|esper*|meses|cruz*|texas|niños_que_cruz*|turno|cita_de|asilo',
			'devolv*|regres*|retorn*|expuls*|mandaron|agarr*|detuv*|sac* ~5 mexico|frontera|guatemala|avion|migra|migracion|puente|al_pais|a_el_salvador|=esposad*|cruz*|linea|@usCity|=alla ~3 & me|nos|lo|la|los|le|a',
			'lo|la|los|me|nos|le ~1 devolvieron|deportaron|regresaron|retornaron|expulsaron|deportan|devuelven|regresan|van_a_deportar|van_a_regresar|quieren_deportar|echaron_del_pais|sacaron_del_pais ~2',
			'deport*|expulsion|salida_voluntaria|orden_de_salida|orden_de_expulsion|vuelo_de_retornados|retornad*|la_chacra ~2',
			'camin*|andando|viaj*|agarr* ~3 para|pa|hacia|rumbo ~2 alla|arriba|norte|otro_lado|los_estados ~6 & no_ha|no_llam*|monte|papa|tio|primo|mama|hermano|guia|jovenes|todos|noches|dias',
			'pag*|deb*|prest*|vend*|empeñ*|junt*|habl* ~8 al|el|a_los|señor|los|la ~1 que ~1 los|la|lo|nos|me|las|gente ~1 pasa|pasan|lleva|llevan|cruza|cruzan|paso|llevo|cruzo',
			'escondid*|metid*|apretad*|encerrad* ~5 rastra|furgon|trailer|camion|cajuela|carga|troca|maletero|contenedor|lancha|van|cisterna & venimos|vine|vino|vinieron|llego|llegamos|paso|pasamos|cruz*|nos|primo|tio|papa|mama|viaj*',
			'lo|la|los|nos|me|le ~1 pueden|van_a|quieren|podrian|puede|iban_a|va_a|vayan_a ~1 mandar|devolver|regresar|echar|sacar|deportar ~4 pais|regreso|de_alla|el_salvador|vuelta|frontera|=esposad*',
			'padres|papas|mama|papa|tios|hermanos|gente|tio|tia ~1 mojad*|ilegal*|indocument*',
			'andan|vienen|vinieron|estan|llegaron|pasan|rondan|suben|entraron|vino ~3 migracion|inmigracion|migra|^ice|=ice|los_del_hielo',
			'yo|nosotros|nos|me|tia|tio|mami|hermano ~3 cruce|cruzamos|pase|pasamos|cruzo|crucé|brinque|brincamos ~3 desierto|frontera|rio_bravo|muro|linea|mexico',
			'agarr*|agarro|cog*|tom*|peg* ~1 camino|rumbo|viaje|vereda ~8',
			'van|va|anda|andan|iba|esta|estan ~2 ya? ~1 en|por mexico|tapachula|reynosa|tijuana|guatemala|chiapas|monterrey|juarez ~6',
			'esper* ~3 pasar|cruzar|turno|cita ~4 & mexico|tapachula|frontera|tijuana|reynosa|norte|=alla',
			'puros|solo|quedan|quedamos ~3 abuelos|viejos|ancianos|mujeres|cipotes|niños & demas|jovenes|van|fueron|norte|caserio|canton|mexico|estados',
			'madrugada|calladit*|escondid*|de_noche ~8 @usCity|norte|=alla|estados|hermana_en|primo_en & fue|fueron|van|va|iban|salieron|llegar',
			'maleta|mochila|bolsa ~2 lista|hecha|preparada ~8 & corte|no_regres*|migra*|agarr*|deport*|juez|viaje|irnos|norte|frontera|si_un_dia',
			'si ~1 vuelve|regresa|sale|viene|viaja ~4 no ~2 dejan|deja|podria|puede ~2 entrar|regresar|volver ~2',
			'fue|fueron ~2 cuando ~2 gateaba|bebe|chiquit*|tenia|naci|estaba ~8 & pantalla|video*|telefono|conozco|manda|norte|=alla|vuelve',
			// those who are there
			'@kin|el|ella|ellos|papas|padres|mis_papas|tios ~4 anda|andan|esta|estan|vive|viven|trabaja|trabajan|siguen|sigue|quedo|quedaron ~4 otro_lado|este_otro_lado|este_lado|norte|mojad*|ilegal*|indocument*|sin_arreglar|sin_papel*|escondid* ~3',
			'sin|no_ha|no_han|no|todavia_no|quiere|quieren|puede|pueden|puedo|podemos ~2 arreglar|arreglado|arreglo|arreglaron|legalizar*|legalizado ~3 & papeles|=alla|norte|este|otro_lado|situacion|venir|años|no|estatus|documentos|abogad*|casarse|@usCity|anda|andan',
			'no ~1 puede|pueden|puedo|podemos|podria|podido|podra ~1 viajar|salir|volver|venir|regresar|entrar|ir|visitar* ~8 porque|si|papeles|=alla|despues|vuelve_a_entrar|dejan_entrar|regresar|entrar|visa|documentos|pasaporte|años|nacio|nacimos|aqui ~4 & papeles|entrar|visa|documentos|nacio|permiso|arregl*|deport*|frontera|ya_no_la_dejan|no_lo_dejan|residencia|años|=alla',
			'solo|unic* ~3 ella|el|mi_hermanito|mi_hermana|mi_hermano|yo ~3 puede|pueden|nacio|nací|naci|tiene ~6 viajar|papeles|=alla|aqui|pasaporte|ciudadan*',
			'naci*|nacio ~3 =alla|aqui|aca|@usCity|otro_pais & no|solo|pero ~3 nosotros|yo|papeles|viajar|papas|mama|papa|puede|ciudadan*|seguro|pasaporte|legal*',
			'me|nos ~1 cria|crio|criaron|crían|crian|dejo|dejaron|cuida|cuidan ~4 abuela|abuelos|nana|tia|tata|mama_nina|abuelita ~8 porque|cuando|desde|mientras ~6 norte|=alla|@usCity|otro_lado|se_fue|se_fueron|viaj*|trabaj*|mojad*|este_otro|arregl*',
			'mama|papa|papas|padres|hermano|hermana|tio|tia ~3 se|nos ~1 fue|fueron|dejo|va|van|dejaron ~6 chiquit*|bebe|gateaba|años|tenia|meses|norte|=alla|busc*|trabaj*|@usCity ~6 & norte|=alla|@usCity|mandan|manda|remesa*|llaman|videollamada|conozco|no_lo|trabaj*|viaj*|otro_lado|cruz*|frontera',
			// raids, and hiding
			'miedo|escond*|apag*|no_abr*|cerr*|callad*|susto|no_salimos|no_sal*|no_va|dej*|encerr* ~8 migra|migracion|inmigracion|hielo|^ice|=ice|redad*|agentes|chaleco|chalecos|pidan_papeles|pidieran|pidan|documentos|papeles|deport*|van_blanca|camionetas|carros_blancos|nos_lleven|regresen ~2 & migra|migracion|inmigracion|^ice|=ice|redad*|agentes|chaleco|chalecos|documentos|papeles|deport*|papel|luces|puerta|escuela|trabaj*|devuelvan|regresen',
			'hombres|señores|agentes|tipos|gente ~3 chaleco|chalecos|capucha|encapuchad*|mascara|mascaras|camionetas|de_migracion ~8 decir|puerta|abr*|pregunt*|llev*|papeles|de_donde|escuela|parada|calle',
			'de ~1 donde somos|venimos|vinimos|soy & no ~2 decir|dig*|dec*|cont*',
			'redada|redadas|operativo_de_migracion|operativos_de_migracion|agarrando_gente|llevando_gente|deteniendo_gente|pidiendo_papeles|revisando_papeles ~3',
			'entr*|llegu*|lleg*|vin*|veni*|cruz*|pas* ~2 sin ~1 permiso|papeles|documentos|visa|nada_de_papeles|inspeccion ~2',
			'pid*|pedir*|pidieran|revis*|muestr*|enseñ*|exig*|mostrar ~2 papeles|documentos|el_estatus|la_visa ~6 miedo|escuela|trabaj*|calle|bus|policia|migra|norte|=alla|retén|parada|hospital',
			'papeles|documentos|visa|residencia|estatus|asilo|ciudadania|tps|daca|permiso ~8 fals*|chuec*|comprad*|prestad*|vencid*|negad*|rechaz*|aprob*|esper*|renov*|quit*|entrevist*|cita|juez|corte|abogad*|apel* ~3 & papa|mama|tio|tia|hermano|hermana|no|nos|le|me|mi|primo|familia|@usCity',
			'carta|orden|cita|audiencia|papel|fecha ~3 de|para|con ~1 deport*|migracion|inmigracion|corte_de_migracion|expulsion|juez|asilo|salida ~2'
		],
		en: [
			'crossing|cross|crosses ~1 tomorrow|tonight|today|soon|next & pray|scared|worried|prayers|border|safe',
			'work|works|working ~3 another|someone|somebody|different|fake|dead|else ~2 name|mans|number|social|papers|id|persons',
			'not|doesnt|dont|without|no ~2 work_permit|legal_papers|permit & work|works|job|mom|dad|uncle|tio|family',
			'same|the man|guy|lady|person ~2 who|that ~1 took|brought|crossed ~2 @dear|my|aunt & going|go|leaving|north|cross|pay',
			'grabbing|rounding_up|snatching|picking_up ~1 people|everyone|anyone|immigrants|families|workers',
			'wouldnt|wont|not|never|dont ~1 let ~1 him|her|us|me|them ~1 in|back ~1 in|again|anymore|here|country & come|back|dad|mom|leave|visit|country|border & come|visit|country|border|leave|years',
			// going
			'leaving|leave|left|going|go|went|gone|goes|headed|heading|travel|traveling|moved|take_off|took_off ~3 for|to|up|north|over ~2 @usCity|the_north|el_norte|north|up_there|the_other_side|other_side ~6 man|soon|walk|walked|truck|river|night|coyote|money|work|alone|foot|all|young|uncle|cousin|brother|mom|dad|way|left|desert|hidden|caravan|secret|knows ~2 & man|coyote|truck|walk*|alone|foot|caravan|young|canton|village|borrowed|sold|owe*|hidden|secret|border|papers|knows|river|send|tomorrow|night|work|dangerous|desert|without|never|my_uncle|we',
			'man|guy|lady|someone|somebody|woman|guide|person|men|driver ~2 who|that|to ~1 knows|takes|take|took|brings|cross|crosses|crossed|gets|leads|guides|sneaks|brought ~2 way|people|him|her|us|them|across|over|you|through|me|kids ~3 & other_side|across|over|texas|north|border|mexico|@usCity|way|river|desert|pay|paid|money|leaving|thousand|saving|owe',
			'saving|save|saves|saved|pay|paid|pays|owe|owes|owed|borrowed|sold|selling|loan|cost|costs ~8 take_him_over|takes_him_over|takes_her_over|take_her_over|get_him_over|get_across|across|other_side|the_trip_north|trip_north|journey|crossing|bring_me|bring_us|bring_him|bring_her|come_north|go_north|smuggl*|guide|over_to_the',
			'send|sent|sending|sends|coming ~1 for ~1 me|us|him|her|them ~5 go|up|there|soon|mom|dad|north|when|papers|money|join',
			'gone|went|left|moved|fled|disappeared|go|all|most|every ~6 @usCity|north|up_north|the_other_side & men|young|everyone|canton|village|half|fathers|uncles|boys|town|brothers|kids_whose|classmates|nobody_left',
			// the way
			'walk|walked|walking|came|come|rode|riding|traveling|traveled|travelled|crossed|crossing|journey|trip|went|go|made_it|hitchhiked|smuggled|hid ~4 through|across|thru|from|in|over|on ~2 mexico|guatemala|honduras|the_desert|desert|jungle|darien|the_border|tapachula|tijuana|the_beast|la_bestia|the_train|trailer|river|rio_grande|the_wall|truck|central_america|panama ~8 & days|weeks|months|alone|himself|herself|myself|night|mom|dad|brother|uncle|cousin|carried|heard|hungry|here|get_here|kid|friend|she|he|they|we',
			'cross|crossed|crossing|swam|swim|waded|floated ~3 river|desert|line|border|bridge ~4 at_night|night|when|on|with|and|in|holding|without|alone|dark|tube|raft|carrying|back & she|he|they|we|mom|dad|friend|cousin|brother|uncle|i|family|night',
			'through|across|thru|in ~1 the ~1 desert|jungle ~6 days|nights|carried|walked|weeks|cactus|water|mom|dad|thirsty|snakes|lost ~2',
			'came|come|got|made_it|arrived|entered|walked|travel*|crossed ~2 by|all ~1 himself|herself|myself|themselves|alone ~3 mexico|guatemala|border|honduras|el_salvador|country|train|here|desert',
			'shelter|shelters|camp|tent|tents|icebox|ice_box|hielera|cage|cages|detention|holding ~6 tijuana|juarez|mexico|border|texas|reynosa|arizona|matamoros|number_came_up|our_number|app|asylum|foil_blanket|foil_blankets|crossed ~2',
			'icebox|hielera|foil_blanket|foil_blankets|aluminum_blanket|cbp_one|cbp|border_patrol|the_wall_in|title_42 ~2',
			'trailer|truck|trunk|van|train|container|boat|raft ~6 & hid|hidden|hiding|smuggl*|no_air|couldnt_breathe|packed & border|cross*|mexico|here|people|north|we|hours',
			'cant|couldnt|not|never|wont ~2 leave|travel|go ~6 or|because|cause|if|cuz ~4 cant|wont|couldnt|never|not ~2 come_back|get_back|return|let_them_back|let_us_back|come_home|get_back_in',
			'judge|court|paper|letter|order|notice|lawyer ~8 family|mom|dad|they|he|she|we|parents|neighbor|uncle ~3 has_to|have_to|must|need_to|had_to ~1 go_back|leave|return|be_gone ~8 ',
			'only|one ~5 citizen|born_here|with_papers|with_a_passport|american_passport & house|family|me|us|brother|sister|im|parents|mom|dad',
			'walked|walk|came|traveled|rode|walking ~3 to|all_the_way|from ~1 here|this_country|the_border|my_country|our_country|there ~6 & took|months|weeks|days|bad_men|old_country|truck|alone|bus_and',
			'put|took|sent|flew ~2 @dear|him|her|them|us ~2 on|in ~1 a|the ~1 plane|bus|flight ~8 & guatemala|honduras|salvador|mexico|back|colombia|venezuela|haiti|nicaragua|hands|chains|now_hes',
			'not|dont|never|cant|nobody|shouldnt ~2 tell|say|talk|know|ask ~4 where|how ~1 we|i|they|mom|my|our|dad ~2 were|was|came|come|from|born|got_here',
			'snuck|sneaked|smuggled|hid|hidden|came ~3 in|over|across|under ~4 back_of|trunk|van|truck|trailer|boat ~6 ',
			'if|when ~1 immigration|ice|migra|somebody|a_stranger|strangers|anyone ~2 knock|knocks|comes|come|rings ~6 dont|not|hide|quiet|never|lights|answer|open',
			'men|people|guys ~1 in|with ~1 vests|masks|uniforms ~6 knock|come|came|door|outside & hide|open|opens|mice|quiet|nobody|not',
			'birth_certificate|passport|papers|documents ~8 backpack|folder|fridge|envelope|drawer ~8 & born|carry|case|somewhere_else|sent_back|taken|scares|in_case|parents',
			'if|when|in_case ~2 parents|mom|dad|they|he|she|family|mami|papi ~2 get|gets|are|is|got ~1 sent_back|deported|taken|caught|picked_up|sent_away',
			'raid|raids ~3 started|start|began|happened|came|everywhere & stopped|missing|gone|kids|empty|desks|afraid|coming',
			'only ~2 here ~1 because|since|cause ~4 married|marriage|husband|wife|visa|job|paid',
			'found|find|knows|know|has|paid ~2 who|someone|a_man|somebody|the_man ~2 will|to|takes|can|who ~1 take|takes|bring|brings|guide ~1 me|him|her|us ~2 up|north|there|across|over',
			'dont|not|cant|never ~1 fly|drive|travel|leave ~6 because|since|cause ~4 doesnt_have|dont_have|status|papers|without|what_mom|what_mami|not_have',
			// those without papers
			'no|not|dont_have|doesnt_have|without|never_got|need|lost|lose|get|getting|waiting|wait|applied|apply|fake|expired|real|get_his|get_her|fix|buy|bought ~2 social_security|papers|papeles|status|green_card|visa|work_permit|residency|citizenship|legal_status|a_social|ssn|immigration_papers|real_papers ~1',
			'papers|documents|social|ssn|green_card|visa|id|status|asylum|permit|tps|daca|parole|application|case ~3 is|are|was|were|got|been|isnt|arent|being|gets ~1 fake|false|expired|denied|approved|rejected|pending|cancelled|canceled|revoked|taken|borrowed|not_real|bought|turned_down|delayed|closed ~2',
			'he|shes|hes|she|im|were|theyre|is|are|am|an|of|you|being|called|yelled ~2 illegal|illegals|alien|aliens|wetback|undocumented|a_migrant|an_immigrant|a_refugee|refugees|asylum_seeker ~4 & here|yelled|friend|because|from|country|work|status|school|bus|mom|dad|family|kids|thats|go_back|cant|we|my|they|so|kid|last|arrived|got',
			'refugee|asylum|asylee ~4 from ~1 honduras|el_salvador|guatemala|venezuela|haiti|syria|ukraine|mexico|nicaragua|there|afghanistan|here|congo|colombia ~2',
			'cant|couldnt|could_not|wont|not_allowed|never|wouldnt|might_not ~4 come|go|get|return|travel|visit|leave|fly|let ~2 back|home|out|here|country|us|me_in|abroad|see_you|el_salvador|plane ~10 & if_i_leave|if_we_leave|if_he_leaves|if_she_leaves|papers|status|visa|let_us_in|let_me_in|back_in|permission|green_card|passport|legal|immigration|born_here|documents|border|come_back_in|not_let_back|asylum|parole',
			'if ~1 i|we|he|she|they|mom|dad ~1 leave|left|leaves|go|travel|goes|visit ~4 cant|couldnt|could_not|wont|not|never ~2 come|get|let ~2 back|in',
			'born ~2 here|there|in ~5 & papers|citizen|citizens|social_security|passport|only_one|only_me|legal|illegal|status|wasnt|werent|deport*|visa',
			'wasnt|werent|not|isnt|arent ~1 born|legal|citizen|citizens|allowed_to_be ~1 here|citizen|citizens|in_this_country ~4 & social|papers|deport*|scared|college|scholarship|secret|tell|because|mom|dad|parents|but|so|work|number',
			'no|without status|papers|social|visa ~2 no|no_scholarship|no_college|no_job|no_license|so|work',
			'got|had|his|her ~2 parole|asylum|visa|papers ~1 denied|rejected|revoked|taken',
			'overstay*|voluntary_departure|self_deport|self_deported|self_deporting|removal|order_of_removal|removal_order|final_order|check_in_with_ice|ice_check|deportation|humanitarian_parole|temporary_protected ~2',
			'signed ~3 departure|deportation|voluntary ~3',
			// raids, sent back, hiding
			'raid|raids|raided ~5 at|on|in|happened|where|factory|plant|restaurant|farm|work|store|place|hit ~6 & work|works|plant|factory|restaurant|cleans|aunt|uncle|dad|mom|kids|school|immigration|ice|agents|farm|job|missed|families|friend',
			'sent|send|sending|ship|shipped|flew|fly|put|kicked|deported|returned ~3 back|on_a_plane|on_the_plane|out_of_the_country|out ~4 plane|country|el_salvador|guatemala|honduras|mexico|home|grandma|there|last|flight|border|handcuffs|bus ~4 & uncle|dad|mom|cousin|brother|them|him|her|us|they|people|family|aunt|tio|immigration',
			'afraid|scared|hide|hiding|hides|dont_open|never_open|not_open|turn_off|turn_out|stay_inside|stay_home|stay_quiet|be_quiet|whisper|dont_answer|keep_the_curtains|worry|worried|nervous|missing_school|stopped_going|not_go_out|dont_go_out|afraid_to ~8 immigration|ice|migra|agents|vans|van|deport*|papers|take_us|take_my|take_mom|take_dad|taken|looking_for|looking_for_families|they_come|send_us_back|families_like|knocks|unmarked & immigration|ice|migra|agents|vans|van|families|deport*|papers|take|taken|lights|door|unmarked|send',
			'agents|vans|ice|immigration|migra|men_in_masks|men_in_vests|unmarked_cars|unmarked_car|officers ~6 street|neighborhood|came|outside|parking_lot|church|courthouse|school|bus_stop|store|corner|building|around|looking|block|home_depot|knock|knocked|come ~5 & immigration|ice|migra|agents|papers|family|families|disappeared|take|took|people|vans|hide|scared|deport*|our|my|street',
			'looking|look|searching|hunting|stopping|grabbing|taking|asking ~2 for|people|families|immigrants|latinos|brown ~2 like_us|like_my|without_papers|who_look|who_speak|people|like_our|with_accents|papers ~2',
			'if|when|in_case|before ~2 ice|immigration|migra|they|agents ~2 take|takes|come|comes|catch|catches|get|deport|deports|knocks|stop|stops|send ~1 them|us|him|her|mom|dad|parents|my|for|me ~3',
			'paper|plan|letter|lawyer|godmother|aunt ~8 who|keeps|keep|takes_care|take_care|goes_with|guardian ~4 us|me|kids|my_brother ~6 if|when ~3 taken|deport*|take|takes|sent|detained|migra|ice|they_get',
			'know_your_rights|red_card|red_cards|rights_card|sanctuary ~6 & ice|immigration|agents|knock|mom|dad|door|church|papers',
			'dad|mom|parents|uncle|aunt|brother|tio|tia ~6 & work|works|working|left|lives|living & the_states|the_us|up_north|america|el_norte|over_there & years|never|havent|since|send|sends|raised|baby|not_seen|met|money'
		],
		not: {
			es: [
				'norte|sur ~1 de|del|sopla|chalatenango',
				'papeles ~1 de_colores|picados',
				'llevar ~3 dulces|flores'
			],
			en: ['green card ~1 yellow', 'alien ~1 spaceship|movie|planet|costume', 'papers ~1 to_grade']
		}
	}
];
