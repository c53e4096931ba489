import type { Phrases } from '../phrases/phrasebook.ts';

const frames = { war: 'near', fiction: 'near' } as const;

export const detention: readonly Phrases[] = [
	{
		kind: 'detention',
		why: 'taken-away',
		confidence: 0.75,
		frames,
		unless: {
			es: [
				'rio|ternero|corral|vaca|caballo|corriente|viento|ladron|ladrones|agua|temporal|trofeo|copa|medalla|premio|carnaval|ambulancia|hospital|hormigas|globo|gavilan|zopilote|perrera|creciente|inundacion|quedo_detenido|recreo|gallo|correntada'
			],
			en: [
				'attention|toy|little_brother|river|wind|flood|hospital|ambulance|trophy|ocean|wave|tide|school_detention|after_school|lunch_detention|recess_detention|dog_catcher|animal_control|tow|towed|shelter|vet|dumbo|elephant|zoo'
			]
		},
		es: [
			'se|ce lo|la|los|las llevo|llevaron|llevan|quieren_llevar|yevaron ~2',
			'se me|nos|le llevaron ~1 a ~3',
			'se llevaron|llevo|llevan ~2 a|al ~4 @kin|@friend|hijo|vecino|vecina|muchachos|hombres|varios|todos|jovenes|profe|señor|señora|unos|dos|tres|esposo',
			'agarraron|agarro|capturaron|capturo|capturar*|detuvieron|detuvo|detener|arrestaron|arresto|arrestar*|encarcelaron|encarcelo|esposaron|encerraron|apresaron|metieron_preso|metieron_presa|apresado|aprehendieron|procesaron|torturaron ~5 la_policia|los_soldados|policias|policia|soldados|migra|inmigracion|^ice|bartolina|bartolinas|hijo|hija|@kin|muchacho|muchachos|jovenes|vecino|vecina|sin_razon|inocente|inocentes',
			'lo|la|los|las|le|me ~1 agarraron|agarro|capturaron|capturo|detuvieron|detuvo|arrestaron|encarcelaron|esposaron|encerraron|metieron|metio|tienen|tiene|mandaron|trasladaron|pasaron|sacaron|sacó|fueron_a_traer|vinieron_a_traer|llegaron_a_traer|fueron_a_sacar|subieron|condenaron|acusan|acusaron|soltaron|sueltan|sentenciaron|echaron|investigan|procesan|golpearon_y ~6 preso|presa|presos|detenido|detenida|detenidos|carcel|penal|bartolina|bartolinas|policia|policias|soldados|patrulla|juez|mariona|izalco|cecot|tatuaje|tatuajes|años|regimen|por_nada|injustamente|inocente|encerrado|encerrada|inmigracion|migracion|migra|pandillero|mara',
			'agarraron|agarro|capturaron|detuvieron|arrestaron|esposaron|encarcelaron ~2 a|al ~3 @kin|@friend|profe|vecino|señor|muchachos|jovenes|primo|papa|esposo|marido',
			'policia|policias|soldado|soldados|patrulla|agentes|militares|ejercito|pnc|uniformados|encapuchados ~8 llevaron|llevo|llevan|sacaron|sac|capturaron|agarraron|detuvieron|entraron|entro|se_metieron|metieron|golpearon|registraron|catearon|subieron|esposaron|buscando|buscar|vinieron|llegaron ~8 a|casa|@kin|vecino|muchacho|lo|la|los|puerta',
			'llegaron|vinieron|entraron|se_metieron ~3 policia|policias|soldado|soldados|pnc|patrulla ~8 llevaron|sacaron|capturaron|agarraron|detuvieron|casa|buscar|buscando|noche|traer|revisar|puerta',
			'llevar~|llevaron|sacar~|sacaron|subir~|subieron|traer|montar~ ~6 patrulla|esposado|esposada|esposados|esposas|camion_de_soldados|pickup_de_la_policia|carro_de_la_policia|camion_militar|bartolinas|bartolina|encapuchados',
			'detenido|detenida|detenidos|detenciones|capturas|capturado|capturada|capturados|arrestado|arrestada|encarcelado|encarcelada|esposado|esposada|desaparecido_desde|sentenciado|condenado ~3',
			'redada|cateo|allanamiento|allanaron|catearon|operativo_policial|operativo_de_la_policia|levantaron_a'
		],
		en: [
			'migra|la_migra|ice|immigration|they ~1 took|take|taken|grabbed|got|has|have ~1 my|his|her|our|the ~1 @kin|neighbor|friend',
			'they|police|cops|soldiers|officers|agents|ice|immigration|men|army|guards|someone|man ~5 took|take|taking|taken|grabbed|arrested|picked|dragged|put|caught|got|captured|pulled|handcuffed|locked|detained|came_for ~2 him|her|them|my|our|away|me|up|his|the|two|three|some|boys|a ~6 away|van|jail|prison|bus_stop|house|home|car|neighbor|@kin|from|night|custody|tattoos|truck|station|in|at',
			'they|police|cops|soldiers|officers|agents|ice|immigration|army ~3 took|take|arrested|grabbed|captured|detained|picked_up|came_for|caught|got|handcuffed ~2 my|his|her|our|the ~1 @kin|friend|neighbor|stepdad|boyfriend|husband|boys|kid|men|people|son|teacher|coach|him|guy',
			'arrested|arrest|arresting|detained|handcuffed|handcuffs|handcuff|incarcerated|imprisoned|jailed|taken_into_custody|captured_by|kidnapped_by_the_police|apprehended|in_custody|under_arrest ~2',
			'taken|took|dragged|hauled|take|drag ~3 away|off|from ~4 police|cops|soldiers|agents|ice|cuffs|immigration|night|masks|van|car|officers',
			'taken|took|take|dragged ~2 him|her|them|dad|mom|brother|uncle|father|mother ~1 away|off|from',
			'picked|pick|rounded up ~6 by|police|soldiers|ice|immigration|tattoos|boys|men|cops|agents',
			'man|men|guys|officers|agents|people ~3 mask|masks|uniform|uniforms|vest|vests ~6 took|put|grabbed|pulled|take',
			'put ~4 in ~1 a|the van|cuffs|handcuffs|police_car|back_of|patrol|cell',
			'police|cops|soldiers|swat|officers ~4 came|broke|busted|knocked|raided|searched|entered ~4 house|door|apartment|home|night|for|into'
		],
		not: {
			es: [
				'la|lo|las|los ~2 tiene|tienen ~2 mas',
				'se ~1 llevo ~2 susto|sorpresa|premio|chasco|bien|mal|una|el_primer|medalla',
				'llevo|llevaron|llevan ~2 perro|chucho|gallina|gallo|pollo|zorra|zorro|gavilan|coyote|tacuazin|raton|hormigas|rio|viento|corriente|correntada|agua',
				'agarro|agarraron|capturaron ~2 pez|peces|pescado|punche|cangrejo|lagartija|mariposa|garrobo|pokemon',
				'agarro|agarraron ~2 a ~2 besos|risa|pedradas'
			],
			en: [
				'police_officer|officer|officers|police ~3 came|visited ~3 class|school|career_day|show',
				'arrested development',
				'took ~2 away ~2 phone|tablet|my_phone|recess|toys|ball',
				'got|has|had|have|in ~2 lunch detention',
				'took my|our|the ~2 temperature|turn|seat|order|picture|photo|ball'
			]
		}
	},
	{
		kind: 'detention',
		why: 'in-prison',
		confidence: 0.8,
		frames,
		unless: {
			es: [
				'falle|buena_para|risa|jaja|corriendo|castigados|tarea|salon|corral|ternero|vaca|tiro|gol|goles|portero|piernas|arbitro|fusilaron|cancha|tirar|tapo|piscucha|barrilete|cervantes|mandela|perico|en_penales|tanda|tape|tapo|quedo_detenido|recreo|gallo|gallina|jajaja',
				'monopolio|ladron_librado|ladrones_y|policias_y|jugar|jugamos|jugando'
			],
			en: [
				'monopoly|cops_and_robbers|tag|kennel|dumbo|pass_go|jailbreak|dodgeball|mandela|king|thoreau|alcatraz'
			]
		},
		es: [
			'preso|presa|presos|presas|reo|reos|detenido|detenida|bartolina|bartolinas|encarcelad*|=mariona|=cecot|el_penal|al_penal|penal_de|penales|=apanteos|=zacatecoluca|centro_penal|centro_de_detencion|carcel|carseles|prision|megacarcel|mega_carcel|=chirona|tras_las_rejas|=tamban|granja_penal|cadena_perpetua|correccional',
			'esta|estuvo|estaba|sigue|lo_tienen|cayo|cayó|metieron|salio|salga|va_a_salir|lleva|lleba|mandaron|ir ~3 izalco|preso|encerrado|bote|tambo|adentro_del_penal|mariona|cecot',
			'estado|regimen de excepcion|ecepcion|exepcion',
			'el|del|por_el|este|al|dicho|con_el|en_el|=regimen regimen',
			'no|nunca ~2 dan|dieron|da|dan_la ~2 libertad',
			'que|ojala|cuando|ya|para_que|hasta_que ~2 suelten|solto|solten|sueltan|soltaron|liberen|liberaron|dejen_salir|dejen_libre|salga_libre|salga_del ~4',
			'suelten|liberen|saquen|soltaron|liberaron|sueltan ~1 a|al ~2 @kin|vecino',
			'audiencia|abogado|juez|juicio|condena|sentencia|fianza|paquete|libertad_condicional ~8 preso|carcel|penal|detenido|libertad|hermano|papa|tio|tata|primo|esposo|hijo',
			'llevar*|dejar*|dejarle|manda|mandar*|visitar*|visita|verlo|ver ~6 paquete|visita ~4 penal|carcel|preso|mariona|izalco',
			'brazalete|grillete|arresto_domiciliario'
		],
		en: [
			'in|to|from|out_of|into|at|go_to|went_to|goes_to|visit ~2 jail|prison|custody|the_slammer|lockup|lock_up|juvie|juvenile_hall|county_jail|detention_center|penitentiary|cecot|mariona|izalco|a_cell|mega_prison|prison_camp',
			'jail|prison|prisons|juvie|juvenile_hall|lockup|detention_center|detention_centers|detention_facility|mega_prison|=cecot|=mariona|prisoner|prisoners|inmate|inmates|penitentiary|detention_camp ~2',
			'locked|lock ~1 up|him_up|her_up|them_up|my_father_up ~3',
			'behind bars',
			'on|got|out_on|broke|breaking parole|probation|bail|house_arrest',
			'serving|sentenced|served ~2 time|years|months|sentence ~3 for|in|to|because|jail|prison|juvie',
			'state of exception|emergency',
			'the|el|since|because_of_the regime|regimen',
			'=regimen',
			'release|released|free|let ~3 from|out ~2 jail|prison|detention|custody|mariona|cecot',
			'bail|lawyer|judge|court|trial|court_date ~6 dad|mom|brother|uncle|father|mother|cousin|jail|prison|release|let_him|let_her',
			'detention center|centre|facility|camp'
		],
		not: {
			es: [
				'regimen ~1 de_lluvias|alimenticio|de_comida|militar',
				'presa|prisa ~1 hidroelectrica|cerron|de_agua',
				'represa'
			],
			en: [
				'jail|prison ~1 for_birds|break_game|cell_phone',
				'like|felt_like|looks_like ~2 jail|prison',
				'hamster|dog|cat|fish ~3 jail|prison'
			]
		}
	}
];
