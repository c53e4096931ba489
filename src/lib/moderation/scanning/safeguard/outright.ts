import type { Phrases } from '../phrases/phrasebook.ts';

const frames = { fiction: 'sentence', war: 'near' } as const;

/** What is told outright: nobody says it of a cat, a game or a fall. */
export const outright: readonly Phrases[] = [
	{
		kind: 'self-harm',
		why: 'hurts-themselves',
		confidence: 0.85,
		frames,
		es: [
			'estoy|ando|sigo|anda|esta|voy ~1 juntando|guardando|contando|escondiendo ~2 @pills',
			'@blade ~8 cuando|para|por ~3 no_aguante|no_aguanto|me_decida|tenga_valor',
			'haga|hacer|hizo|haria|hiciera ~1 una|alguna ~1 locura|tonteria ~3 ella_misma|el_mismo|misma|mismo|su_vida|mi_vida',
			'no ~1 vale|valia|valga|valiera ~1 la_pena ~1 seguir|vivir|estar_aqui|nada_de_esto',
			'hallar|hallen|encontrar|encuentren|amanecer ~3 guindad*|colgad*|ahorcad*',
			'tirarme|tirarse|aventarme|aventarse|lanzarme|lanzarse ~2 de|por|desde|al ~2 @height|ventana|terraza|tanque|carro_en_marcha|torre',
			'pienso|pensando|quiero|quisiera|pido|ojala ~2 no ~1 amanecer|despertar|despertarme|despertara|amaneciera|abrir_los_ojos',
			'ojala ~1 no ~1 hubiera ~1 nacido|despertado|amanecido|abierto_los_ojos',
			'escrib* ~3 despedidas|carta_de_despedida|cartas_de_despedida|nota_de_despedida|mi_despedida',
			'razones ~1 para ~1 quedarme|vivir|seguir_viva|seguir_vivo|seguir_aqui|no_morir|no_hacerlo',
			'cuenta|revisa|halla|hallo|vio|descubrio|encontro ~1 los|mis|sus ~1 cortes|cortadas|cortaditas',
			'la|ultima ~1 carta|que ~4 recibas|recibir|leas|leer ~3 de_mi|mia|mio & ultima',
			'me|se hago|hace|hice ~1 sangrar'
		],
		en: [
			'punch|punches|hit|hits|kick|kicks ~3 wall|walls|bricks|locker|tree|dumpster ~8 until|till ~4 swells|swell|bleeds|bleed|numb|swollen|hurts|blood',
			'hid|hide|hides|keep|keeps|hiding ~2 the|my|her|his ~1 blades|razors|razor|blade',
			'gets|get|give|gave|left ~8 after|when|once ~1 im|i_am|shes|hes gone',
			'jump|jumped|left_us|died|did_it|stepped_out ~3 meant_to|on_purpose',
			'how long ~4 stay|hold ~2 under',
			'wish|wishes|hope|hopes|wants ~3 car|truck|bus|train ~2 hit|hits|squish|flatten|run',
			'wouldnt|would_not|didnt ~1 jump_back|step_back|get_out_of_the_way|brake',
			'signing_off|clocking_out|checking_out|logging_off ~2 for_good|for_ever|forever|from_all',
			'reasons ~1 to ~1 stay|live|keep_going|be_alive|not_die',
			'letters|notes|letter|note ~6 goodbyes|goodbye_letter|goodbye_letters|are_goodbye',
			'practiced|practice|practicing|practise not_breathing',
			'nothing|nobody|no_one|noone ~1 keeping|keeps|holding ~1 me here',
			'lock|locks|locked|hide|hides ~2 @pills ~3 since|because|so ~3 i|me|she|he|found'
		]
	},
	{
		kind: 'abuse',
		why: 'hurt-by-adult',
		confidence: 0.85,
		frames,
		es: [
			'cria|crian|criaron|educa|educan|corrige|corrigen ~4 leñazos|golpes|cinchazos|palos|vergazos|riendazos|patadas|chicotazos',
			'@parent|@elder|padrastro|madrastra|tata ~6 de_un|a_puros|a puñetazo|puñetazos|patadas|vergazo|vergazos|leñazos|cinchazos|riendazos|pescozones|trompadas',
			'puñetazo|puñetazos|leñazos|vergazos|cinchazos|riendazos ~3 de|que ~2 @parent|padrastro|madrastra|tata',
			'raparon|rapo|pelaron_la_cabeza|raparme ~4 fuerza|castigo|castigarme',
			'encerrad*|encerraron|encerro|encierra ~4 sin_comida|sin_comer|sin_agua',
			'estrell*|avento|aventaron|azoto|azotaba|tiro ~2 contra ~2 pared|pizarron|puerta|piso|suelo|ropero & me|lo|la|nos|hermanito|hermanita',
			'fue ~2 @parent|tata|padrastro con ~2 @whip|rienda|alambre|leño',
			'majaron|machucaron|quebraron|machuco|majo ~4 adrede|proposito|castigo',
			'cadena|amarrad*|encadenad* ~3 tobillo|cama|pata_de_la_cama|palo & castigad*|me|nos|castigo',
			'me|nos ~1 sale|salia|sacan|saca sangre ~3 castigan|educan|pegan|corrigen'
		],
		en: [
			'he|she|dad|daddy|stepdad|mom|uncle|rick ~1 broke ~2 my|our|brothers|sisters ~2 ribs|rib|jaw|nose|wrist|arm|tooth|teeth|collarbone',
			'he|she|dad|daddy|stepdad|mom|uncle ~4 threw|throws|slammed|slams|shoved|shoves ~1 me|him|her|us ~1 at|into|against|down|across ~2 car|wall|stairs|floor|door|room|table',
			'bruise|bruises|mark|marks ~3 shaped_like|like ~2 hand|hands|handprint|fingers|belt|buckle',
			'kept|keeps|keep|locked|locks|lock ~1 me|us|him|her ~1 in ~2 crate|cage|kennel|dog_house|trunk',
			'comes|came|come|gets ~1 home swinging',
			'lay|laid|lays|light|lit|lights ~1 into me|us|him|her',
			'pinches|pinched|burns|burned|hits|hit ~1 me|us|him|her with ~2 pliers|lighter|iron|cigarette|broom|hanger|cord',
			'pours|pour|poured|throws|hides|hid|took|takes ~1 out|away? ~1 my insulin|inhaler|epipen',
			'make|makes|made me|us work & keep|keeps|takes|took ~2 pay|money|wages'
		]
	},
	{
		kind: 'abuse',
		why: 'touched',
		confidence: 0.85,
		frames,
		es: [
			'obliga|obligo|obligan|obligaba ~3 a ~1 hacerle|darle ~1 caricias|besos|eso|cosas',
			'dejarse|dejarme|dejarnos|dejarte|dejar_que_me|dejo_que_me ~1 tocar|toque|manosear',
			'quite|quitara|quitarme|quitarse|quitara ~1 la_ropa ~4 foto|fotos|video|camara|verme',
			'foto|fotos|video|videos ~1 intima|intimas|intimo|intimos|desnuda|desnudo|desnudas|sin_ropa|calata',
			'cosas ~1 sucias|cochinas|asquerosas ~2 de|sobre ~1 mi_cuerpo|mis_piernas|mis_pechos',
			'baña|bañe|bañan|bañar ~3 un|una ~1 adulto|adulta|señor|mayor & once|doce|trece|grande|normal',
			'vendio|vendia|vende|vendieron|alquila|renta ~3 una_noche|noches|por_noche'
		],
		en: [
			'your|my|her body belongs ~2 to',
			'unzip|unzips|unzipped ~3 pants|zipper|his|fly',
			'post|send|share|leak ~3 private|nude|naked|dirty ~1 pic|pics|photo|photos|picture|pictures|video',
			'send|sent ~2 worse|more|naked|nude ~1 ones|pics|pictures|photos|of_me',
			'rents|rent|rented|sells|sell|sold ~1 me|her|us ~1 out|to ~2',
			'knows|know ~1 things ~1 about ~1 bodies ~6 taught|showed|shouldnt',
			'tickle|tickles|tickling|touching|touches ~2 under ~2 pajamas|pjs|blanket|covers|clothes|shirt|skirt'
		]
	}
];
