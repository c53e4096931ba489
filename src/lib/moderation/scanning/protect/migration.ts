import type { Phrases } from '../phrases/phrasebook.ts';

/** Birds, the rain and great-grandparents move too, and people travel for a visit. */
const unless = {
	es: [
		'aves|=ave|ballenatos|azacuan|bandada|pajaros|mariposa|mariposas|ballenas|ballena|golondrinas|tortugas|azacuanes|monarca|patos|peces',
		'delegacion|excursion|torneo|vacaciones|de_visita|visitar|de_paseo|turista|turismo|concierto|beca|seleccion|conferencia|intercambio',
		'bisabuelo|bisabuela|bisabuelos|tatarabuelo|tatarabuela'
	],
	en: [
		'birds|bird|butterflies|butterfly|monarchs|whales|whale|geese|goose|salmon|turtles|caribou|animals|ducks',
		'vacation|field_trip|tournament|delegation|visit|visiting|tourist|scholarship|honeymoon|conference|exchange',
		'great_grandma|great_grandpa|great_grandparents|great_grandmother|great_grandfather|ancestors|ellis_island|potato|ireland|italy|mayflower|pilgrims|century'
	]
};
const frames = { war: 'near', fiction: 'near' } as const;

export const migration: readonly Phrases[] = [
	{
		kind: 'migration',
		why: 'without-papers',
		confidence: 0.8,
		frames,
		unless: {
			es: [
				'pajaros|terreno|escritura|bautizo|lluvia',
				'picado|tijeras|recortar|reciclar|carta|cartas|cuaderno'
			],
			en: [
				'yellow_card|red_card|recycle|recycling|tissue|test|tests|grade|grades|grading|paper_plates'
			]
		},
		es: [
			'sin|no_tener/tien/teng~|no_tiene|no_tienen|no_tenemos|no_tengo|con|falsos|le_dieron|sacar|arreglar|arreglo|arreglando|arreglen|arreglaron|consiguio|consiga|consigan|pidieron|piden|pedir|pide|no_le_dan|dieron|salgan|salieron|le_salen|se_le_vencieron|faltan|espera|esperan|esperando|da|den|darle|darles|que_tenga|todavia_no_tiene ~3 papeles|documentos|residencia|permiso_de_trabajo|visa|ciudadania|green_card|tps|estatus|status|daca|asilo',
			'indocument*|ilegales|=ilegal|inmigrante*|migrante*|emigrante*|=tps|=daca|green_card|greencard|asilo|^uscis',
			'permiso|carnet|tarjeta|numero|seguro|pase de ~1 trabajo|trabajar|residente|residencia|refugiado|verde|seguro_social',
			'tarjeta verde',
			'estatus|status|situacion|juez|corte|cita|audiencia|abogado|abogada|entrevista|oficina ~1 de? ~1 migra|migracion|migratorio|migratoria|inmigracion|asilo',
			'juez|corte|audiencia|cita|abogado|asilo ~4 asilo|migracion|inmigracion|quedarse',
			'se le|les ~2 vencio|vence|vencieron|termino|acabo|quitaron ~2 tps|visa|permiso|residencia|estatus',
			'le|les|nos ~1 negaron|dieron|aprobaron|rechazaron ~2 visa|asilo|residencia|papeles|permiso',
			'visa|residencia|ciudadania ~2 vencida|negada|de_trabajo|humanitaria',
			'permiso humanitario|parole|de_entrada',
			'sacar|saco|pagar|quiere|comprar ~1 visa|residencia|ciudadania',
			'frontera|aduana ~4 cerrada|cerraron|cerro'
		],
		en: [
			'green_cards|visas|work_permits|residency|legal_residents',
			'citizenship_papers|the_papers',
			'no|without|doesnt_have|dont_have|didnt_have|never_got|never_had|has_no|have_no|had_no|get|got|getting|need|needs|waiting_for|waiting_on|lost|lose|fix|fixing|fake|has|real|his|her|their|right ~2 papers|documents|papeles|green_card|visa|legal_status|status|citizenship|work_permit|tps|daca|paperwork work|or|so|and|yet|here|but|he|she|they|we|to|because|in|from|for|either|still|anymore|now|ran|expired|were|is',
			'no|without|doesnt_have|dont_have|didnt_have|has_no|have_no ~2 papers|papeles|documents|green_card|visa|legal_status|citizenship|work_permit|tps|daca',
			'undocumented|illegals|^daca|=daca|^tps|=tps|greencard|green_card|asylum|immigration_status|legal_status|work_permit|wetback|wetbacks|unaccompanied|alien|sanctuary_city|sanctuary_church',
			'illegal|illegally ~2 immigrant|immigrants|here|alien|aliens|people|person|in_this|in_the|country|so|because|and',
			'is|are|being|were|was|am|came|come|called|live|lives|living|here|crossed|entered ~2 illegal|illegally',
			'immigration|asylum ~1 court|judge|lawyer|hearing|hearings|papers|office|officer|officers|agents|agent|police|case|status|people|interview|check|appointment|raid|raids|detention|interview|paperwork|monitor',
			'immigration comes|came|took|stopped|knocked|finds|caught|is_coming|let|said|knock|shows',
			'came|come|here|entered|crossed|got_in|live ~2 without ~1 permission|papers|documents|a_visa',
			'visa|permit|tps|status|green_card|papers ~1 ran|expired|expires|runs|ended|ending|denied|got_denied|gone|taken|cancelled|canceled|renewed|approved',
			'overstay*|overstayed',
			'become|becoming|get|be ~2 citizen|citizens|residents|legal',
			'ankle monitor|bracelet|grillete'
		],
		not: {
			es: ['papeles ~1 picad*|de_colores|de_china'],
			en: [
				'papers ~1 to_grade|and_pencils|for_school|on_the',
				'license|permission|adoption|divorce|registration papers',
				'alien ~1 spaceship|movie|planet'
			]
		}
	},
	{
		kind: 'migration',
		why: 'crossing',
		confidence: 0.75,
		frames,
		unless: {
			es: [
				'carta|cartas|paloma|globo|zopilotes|garzas|piscucha',
				'lluvia|aguacero|tormenta|toalla',
				'bella',
				unless.es[0]!,
				unless.es[1]!
			],
			en: [
				'maine|massachusetts|canada|niagara|moose|skiing|ski',
				'letter|letters|kite',
				unless.en[0]!,
				unless.en[1]!,
				unless.en[2]!
			]
		},
		es: [
			'cruzar~|pasar~|atravesar/atravies~|saltar~|brincar~|cruzo|cruce|caminar~|caminando|nadando|nadar~ ~5 frontera|desierto|muro|el_rio_bravo|rio_grande|rio_suchiate|suchiate|mexico|guatemala|la_linea|el_darien|darien|selva',
			'se_tiro|se_tiraron|tirarse|me_tire|se_aventaron|se_aventó|se_avento|me_aviento|se_metieron|se_echo|se_va_a_tirar|jalo|jalaron ~4 desierto|frontera|rio_bravo|camino|tren|mojado|mojada|muro|mojados',
			'coyote|coyotes|pollero|polleros|=pollera|guia_que|el_guia ~8 pagar~|pago|pagaron|pagó|debe|deben|deuda|dinero|dolares|mil|llevo|lleva|llevaron|cobra|cobro|cobraron|dejo|abandon*|llamo|llame|camino|fue|fueron|cruzo|hablo|con_un|viaje|mandaron|mando|engaño|robo',
			'pagar~|pago|pagaron|pagó|debe|deben|deuda|debemos|dinero|dolares|mil|con_el|con_un|con_una|hablo|contrato|conseguir*|consiguio|prestar~|vendieron|agarro ~8 coyote|coyotes|pollero|polleros|viaje_para_el_norte',
			'se_fue|se_fueron|irnos|irse|irme|nos_vamos|se_va|se_van|me_voy|viajar~|venir~|entrar~|cruzar~|pasar~|iba|iban|fueron|vamos ~3 mojado|mojada|mojados|mojadas|ilegal|ilegales|indocumentado|de_mojado|en_caravana|caravana|la_bestia|de_ilegal',
			'subir~|viajar~|monto|lomo|encima|tren|techo|colgado ~5 bestia',
			'esta|estan|vive|viven|andan|quedaron|trabaja ~3 ilegal|ilegales|indocumentad*|de_mojado|de_mojados',
			'agarr*|detuv*|captur*|regres*|devolv*|par*|cachar* ~4 en|por|desde|de ~2 frontera|mexico|migra|migracion|linea',
			'cruzar~|pasar~ ~3 rio ~6 llegar|otro_lado|estados|norte|mojad*|gringos|migra|coyote|llanta|guia|frontera|mexico|texas|guatemala|sobrin*|alla',
			'tren ~6 bestia|mexico|norte',
			'@goAway ~4 para|a|al|pa|hasta|rumbo|hacia|pal|por @theNorth',
			'@goAway ~2 para|a|al|pa|hasta|rumbo|pal ~1 el|los? @theNorth',
			'@goAway ~6 buscar|trabajar|trabajo ~6 @theNorth|otro_pais|el_otro_lado',
			'migrar~|emigrar~|inmigrar~|=migro|=emigro',
			'migracion|inmigracion|=migra ~4 agarro|agarre|agarraron|anda|viene|llega|llego|detuvo|tiene|cerca|pidio|llevo|lleva|paro|devolvio|solto|miedo',
			'la|de_la|^ice|=migra migra|inmigracion',
			'^ice|=hielo_ice|los_de_ice|agentes_de_ice|redadas',
			'redada|redadas|deport*|repatriad*|=retornado|retornados|los_regresaron_de|lo_regresaron_de',
			'mandar~|mandarme|llevarme|llevarnos|mandarnos|me|nos|la|lo|los ~3 a traer ~3',
			'me|nos va|van|viene|vienen|quiere|quieren|prometio ~1 a? ~1 llevar|llevarme|mandar_a_traer|traer ~3 para|con|pa|al|alla|a ~2 @theNorth|el_alla|alla|ella|el',
			'@kin ~3 esta|estan|vive|viven|trabaja|trabajan ~3 @theNorth|el_norte|ilegal|ilegales|alla|usa ~10 no puede|pueden|podido|podra ~2 venir|volver|regresar|viajar|salir|pueda|verme',
			'no puede|pueden|podido|podra ~1 venir|volver|regresar|viajar ~6 papeles|frontera|visa|deport*|agarran|migra|quitan|norte|alla|estados_unidos',
			'quiere|quieren|piensa|piensan|vamos_a|voy_a|va_a|me_quiero|sueño|sueña|nos_vamos_a|decidio|planea|toca|tuvo_que|tuvieron_que ~2 ir|irme|irse|irnos|viajar|cruzar|pasar ~4 @theNorth|otro_lado|mojado|alla',
			'albergue|centro|refugio ~4 migrantes|inmigracion|migracion|frontera',
			'ahogo|ahogaron|murio|perdio|perdieron|desaparecio ~6 rio_bravo|frontera|desierto|camino_al_norte|cruzando|viaje_al_norte'
		],
		en: [
			'cross|crossed|crossing|walk|walked|swim|swam ~3 river|desert|mountains|jungle ~5 to|into|and get|come|reach|got|came|enter|the_us|america|make_it ~1 here|america|this|us|to|in|the|texas',
			'had|have|forced to ~1 leave|flee|escape|run our|my|the|their country|home ~6 gangs|asylum|danger|war|kill|here|because|violence',
			'work|works|working|job|money ~4 in the_us|the_states|america|el_norte|united_states ~8 left|kids|send|sends|never|years|cant',
			'cross~|walk~|swim|swam|climb~|came|come|crawl~|sneak~|snuck|jumped|crossed|go_through|got|cross ~5 border|desert|rio_grande|the_wall|river_to_the|frontera|checkpoint|river_into|mexico_alone|mexico_on_foot|river_with',
			'crossing ~3 border|desert|river',
			'border patrol|agents|guards|crossing|wall_to|police',
			'coyote|coyotes|smuggler|smugglers|pollero ~6 paid|pay|paying|brought|took|take|takes|money|cost|led|left|leave|charged|dollars|guide|promised|owe|owes|across|cross|crossed|guided',
			'paid|pay|paying|owe|owes|with|hired|hire|money|dollars|man|guy ~8 coyote|coyotes|smuggler|smugglers|who_takes_people|takes_people',
			'@goAway ~3 the_north|the_states|the_us|america|united_states|el_norte|the_usa',
			'@kin|he|she|they|who ~3 left|went|go|going|leaving|traveled|came|coming|gone ~3 north|el_norte|the_us|the_states|the_usa|to_america|up_north ~2',
			'went|left|going|go|leave to_the_north|to_el_norte|north_to|north_for',
			'deport*|la_migra|=migra|immigration_raid|ice_raid|ice_agents|ice_agent|ice_officers',
			'^ice',
			'=ice ~1 agents|agent|raid|raids|officers|officer|took|came|comes|is_coming|arrested|stopped|caught|knocked|van|vans|picked|got_him|detention|detained|showed|police',
			'afraid|scared|worried|hide|hiding|taken|arrested|detained|caught|stopped|fear ~4 ice|immigration|migra|deport*',
			'send|sent|sends|sending|kick|kicked ~3 back|out ~4 country|el_salvador|honduras|guatemala|mexico|of_the_us|border|to_my_country|where',
			'smuggled|trafficked ~6',
			'separated|split|took_us|taken ~4 border|immigration|deport*',
			'cant|can_not|wont|couldnt|could_never|not_allowed_to ~1 come|go|leave|travel|visit|return|see|fly ~2 back|home|here|us|el_salvador|grandma|her|country? ~8 papers|border|status|visa|legal|immigration|documents|let_her_in|let_him_in|let_them_in',
			'papers|border|status|visa|legal|immigration|documents ~8 cant|can_not|wont|couldnt ~1 come|go|leave|travel|visit|return|see|fly',
			'my|our ~1 mom|dad|mother|father|parents|uncle|aunt|family|brother|sister|cousin|tio|tia ~2 immigrated|emigrated|migrated|fled',
			'migrant|migrants|caravan|caravans|border_camp',
			'shelter|center|camp ~4 border|migrant|migrants|immigrant|immigrants|for_kids_who_crossed',
			'send|sent|sending|sends ~1 for me|us|my|him|her|them ~4 @theNorth|legal|old_enough|border|there|papers|money',
			'came|come|brought|got ~3 here|to_this_country|over|to_america ~4 alone|by_myself|by_himself|by_herself|on_foot|hidden|in_a_truck|with_a_coyote|hiding|without|secretly|illegally',
			'hiding|hidden|hid ~4 truck|trunk|train|bus ~5 border|cross*|across|mexico'
		],
		not: {
			es: [
				'coyote ~2 gallinas|aull*|comio',
				'norte ~1 de|chalatenango|del',
				'viento|al norte',
				'a traer agua|leña|maiz|el|la|los|las|un|una|tortillas|unas'
			],
			en: [
				'ice ~1 cream|skating|hockey|skate|cube|cubes|rink|pack|age|water|tea|fishing',
				'@kin? north end|station|carolina|pole|shore|cambridge|dakota|hampshire',
				'go|went|going north on'
			]
		}
	}
];
