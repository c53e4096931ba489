import type { Phrases } from '../phrases/phrasebook.ts';

/** Arrest, prison, the court and coming out, told in other words: who took whom, how long, how the family sees them. */
export const behindBars: readonly Phrases[] = [
	{
		kind: 'detention',
		why: 'taken-away',
		confidence: 0.7,
		frames: { war: 'near', fiction: 'sentence' },
		unless: {
			es: [
				'partida|nacimiento|bautizo|ladron_librado|policias_y_ladrones|jugando|jugamos|partido|arbitro|cancha|penalti|gol|goles|portero|=perro|=perra|chucho|gato|gallina|gallinas|loro|pajaro|vaca|ternero|jaja|jajaja|risa|mandela|romero|cervantes|rifa|premio|fiesta|tarea|recreo|castigad*|doctor|hospital|operacion|operaron|monopolio|helado|feria|campeon|futbol|vacunaron|receta|medicinas|dentista'
			],
			en: [
				'cops_and_robbers|monkey_bars|handlebars|granola_bars|candy_bars|little_brother_with|summer_camp|forgot|go_to_jail|pass_go|monopoly|tag|game|dog|puppy|cat|kitten|hamster|kennel|parrot|dumbo|mlk|mandela|king|birmingham|alcatraz|rapunzel|tower|movie|book|recess|lunch_detention|after_school|chess|toy|fire_drill|career_day|haha|lol|library|goose|snow|boat|pancakes|pupusas|oven|hospital|surgery|shelter|bike_helmets|museum'
			]
		},
		es: [
			'no ~2 dejan|deja ~2 ver*|visitar*|hablar* & jabon|ropa_blanca|paquete|penal|carcel|preso|adentro',
			'jabon|ropa_blanca|papel_higienico|ropa & mand*|llev*|dejamos & penal|verlo|adentro|carcel|preso|mariona',
			// taken by whom
			'lo|la|los|las|le|les|me|nos ~1 bajaron|baj*|pararon|agarraron|capturaron|detuvieron|llevaron|sacaron|subieron|esposaron|apresaron|arrestaron|procesaron|torturaron|golpearon|acusaron|acusan|implicaron|metieron|entregaron|encerraron|trasladaron|requisaron|cayeron|llegaron_a_traer|fueron_a_traer|vinieron_a_traer|vino_a_traer|tiraron_al_suelo|allanaron|hicieron_preso|pusieron_las_esposas|interrogaron|ficharon|condenaron|sentenciaron|soltaron|liberaron|enjuiciaron|remitieron ~10 & @lawmen|denuncia|anonima|injust*|inocente|inocentes|tatuaj*|penal|carcel|preso|juez|esposas|madrugada|delito|agrupacion*|ilicitas|pandill*|medidas|abogado|juicio|regimen',
			'@lawmen ~8 baj*|agarr*|captur*|detuv*|llev*|sac*|sub*|espos*|golpe*|allan*|entr*|tir*_al_suelo|tumb*|busc*|registr*|pusieron|puso|met*|arrest*|patear* ~8 @dear|casa|puerta|bus|lo|la|los|esposas',
			'@dear ~6 @lawmen ~4 llev*|agarr*|captur*|sac*|baj*|detuv*|espos*|met*',
			'no|ya_no ~2 ha|han|volvio|regreso|vuelto|vuelve|regresa|sabemos|sabe|aparece|lleg* ~6 desde|despues ~6 @lawmen|lo_bajaron|la_bajaron|se_lo_llevaron|se_la_llevaron|los_agarraron|lo_agarraron|la_captura|captura|detencion|lo_sacaron|lo_subieron|lo_detuv*|lo_captur*|carcel|preso',
			'esposas|grilletes|cadenas|encadenad*|enmarrocad* ~6 & pus*|manos|pies|llev*|papa|mama|hermano|primo|tio|vecino|policia|espald*|frente|vi',
			'captura|detencion|arresto|aprehension|detenciones|capturas|captur*|detuvieron|detienen|arrestaron|arrestan ~8 @dear|lideres|lideresa|inocentes|ambientalistas|comunidad|padre|jovenes|gente|alumno|junio|defend*|periodista|sindicalista|maestros|inocente|unos|varios|señor',
			'denuncia|llamada ~1 anonima|anónima ~2',
			'agrupaciones_ilicitas|agrupacion_ilicita|habeas_corpus|habeas|medidas_sustitutivas|medidas_alternas|medida_alterna|fiscalia|procuraduria|procurador|juzgado|tribunal|audiencia_virtual|juez_sin_rostro|antecedentes|orden_de_captura|carta_de_libertad|libertad_condicional|fase_de_confianza|probatoria|reos|juicio_masivo ~2',
			'salio|salió|sale|soltaron|solto|dejaron_salir|libre|liberaron|dejaron_libre|salgo|salga|salir|salieron ~3 libre|con_medidas|bajo_fianza|con_fianza|del_penal|de_la_carcel|de_ahi_adentro|de_alli|del_centro|por_buena_conducta|a_firmar|despues_de ~4 & medidas|firm*|juez|meses|fianza|penal|carcel|flac*|abogad*|preso|conducta|once|años|inocente|encerrad*|injust*',
			'firm* ~4 cada|al|los|en ~1 mes|semana|quince|quincena|lunes|viernes|juzgado ~2',
			'lo|la|los|las ~1 soltaron|liberaron|sueltan|suelten|dejaron_libre|dejaron_libres|dejaron_salir|dejan_salir|van_a_soltar|iban_a_soltar|dejen_libre|liberen ~4 & fin|ya|flac*|meses|años|papa|hermano|primo|tio|cuando|ojala|dios|rez*|inocente|adentro|preso|hijo|llor*|vino|viene|abogad*|no|nunca|domingo|navidad|solt*',
			// how long, where
			'le|les|lo|la ~1 dieron|echaron|cayeron|salieron|clavaron|condenaron|sentenciaron|impusieron|pidieron|tocan|faltan|quedan ~3 #|treinta|veinte|quince|diez|cuarenta|cincuenta|sesenta|cien|ocho|cinco|seis|siete|tres|dos|doce|muchos|perpetua ~2 años|meses|dias|perpetua ~3 & dieron|echaron|cayeron|condenaron|sentenciaron|salir|clavaron|carcel|juez|preso|perpetua|pidieron|impusieron|libre',
			'esta|estan|estaba|sigue|siguen|lo_tienen|la_tienen|los_tienen|tienen|cayo|cayeron|paso|paga|pagando|llev* ~3 guardado|guardada|guardados|adentro|enjaulado|encanado|entambado|tras_rejas|encerrado|encerrada|encerrados|encarcelad*|presit*|en_el_bote|en_el_tambo|en_cana|en_menores|en_el_centro|a_la_sombra|refundid*|incomunicad*|recluid*|condena|injustamente|pagando & @dear|señor|el|ella|anda|inocente|años|meses|juez|dice|niña|nada|hijo|mi',
			'centro|granja|penal|carcel|celda|bartolina|isla|centros ~2 de|para ~1 menores|reinsercion|readaptacion|internamiento|detencion|cumplimiento|rehabilitacion_de_presos|mujeres|izalco|ilopango|mariona|maxima ~2',
			'penal|carcel|celda|celdas|rejas|adentro|prision|bartolinas|presos|privados_de_libertad|custodia|custodio|custodios ~8 duerm*|dorm*|hacinad*|murio|murieron|enferm*|golpe*|visit*|comen|comida|flac*|carta|cartas|paquete|hijo|primo|papa|tio|hermano|mama|madre|prueba',
			'donde|adonde|alli|ahi ~2 esta|estan|tienen|lo_tienen|la_tienen ~3 @dear ~4 duermen|no_dejan|no_puede|comen|golpean|visita|dan_de|parados|encerr*|celda|rejas',
			'murio|muerto|fallecio|muri*|mataron ~2 adentro|alla_adentro|en_el_penal|en_la_carcel|en_prision|encerrad*|en_mariona|en_izalco|pres* ~2',
			'no ~2 entreg*|devolv*|dieron ~4 cuerpo|cadaver|hasta|noticias ~4 & adentro|penal|carcel|preso|murio|mes|capt*',
			'no|nadie ~1 dan|dicen|dice|sabemos|sabe|deja|dejan|dejaron|han_dejado|hemos_podido|podemos|puede ~3 razon|informacion|noticias|donde_lo|donde_la|verlo|verla|visitarlo|visitarla|hablar_con_el|comunicar*|tenerlo|contacto ~6 & capt*|preso|penal|detuv*|carcel|lo_tienen|la_tienen|llev*|encerr*|detencion|detenid*|abogad*|regimen|adentro|inocente',
			'perdio|perdimos|sin|nunca ~2 contacto|noticias ~4 ~2 captura|detencion|detuv*|preso|carcel|penal|arresto|regimen',
			'desde|con|por|durante|empezo|bajo|culpa ~2 regimen|estado_de_excepcion|excepcion|estado_de_ecepcion|la_excepcion|guerra_contra_las_pandillas ~1',
			'estado|regimen ~1 de ~1 excepcion|ecepcion|exepcion|exsepcion|emergencia',
			'llev*|mand*|comprar|dej*|cuesta|vale|entreg* ~3 paquete|paquetes ~6 @dear|cada|penal|mes|preso|adentro|carcel|=alla|dolares|mariona|no_sabemos & hijo|preso|penal|carcel|mes|adentro|mariona|papa|tio|hermano|primo|mama',
			'visit*|verl* ~6 vidrio|telefono_de_vidrio|rejas|penal|carcel|domingos_de_visita|dia_de_visita|custodia|granja|centro_de',
			'por|un ~1 tatuaje|tatuajes|corte_de_pelo|pelo_largo ~6 & llev*|agarr*|captur*|preso|carcel|policia|detuv*|met*|soldad*|lo',
			'inocente|inocentes|injust*|no_debe_nada|no_hizo_nada|sin_deber|sin_razon|sin_motivo|por_error|confundieron|por_gusto|nada_debe ~8 & preso|carcel|encerr*|llev*|captur*|agarr*|solt*|detuv*|penal|tienen|libertad|acus*|condena*|encarcel*|soldados|policia',
			'fianza ~10 ',
			'no ~1 puede|pueden|dejan ~2 salir|venir ~6 hasta ~3 juez|jueza|fiscal|corte ~2',
			'ver|saber|preguntar|pregunt*|busc* ~4 sale|esta|aparece|salio|estaba ~2 lista|listado ~4 & hermano|papa|tio|primo|hijo|viernes|cada|penal',
			'llev*|mand*|dej*|compr* ~3 jabon|pasta|ropa_blanca|papel_higienico|sandalias|paquete|medicina & cada_mes|cada_quincena|cada_semana|penal|adentro|encerrad*|no_lo_ve|no_lo_dejan|verlo',
			'sac*|llev* ~2 en ~1 calzoneta|calzoncillo|calzoncillos|boxer|boxers|pijama|chancletas|camiseta|ropa_interior & uniforme|uniformados|policia|soldad*|entraron|noche|puerta|agentes|madrugada|ellos',
			'sin ~1 zapatos|camisa|chancletas ~3 & lo|la ~1 sac*|llev* & uniforme|policia|soldad*|entraron|noche|agentes|patrulla',
			'juez|juzgado|corte|audiencia|tribunal ~8 & papa|mama|tio|hermano|primo|el|tia|vecino & cadena|cadenas|grilletes|esposas|esposad*|amarrad*|preso|condena*|inocente|dijo_que_no_sale',
			'duerm*|dorm* ~3 parad*|de_pie|amontonad*|por_turnos|apretad* ~4 & lo_tienen|los_tienen|encerr*|tantos|adentro|preso|celda|tienen|ahi',
			'pulsera|brazalete|grillete|cadena|aparato|aparatito ~4 pie|tobillo|canilla & porton|salir|salio|juez|pita|suena|policia|carga*|no_puede|quitar*',
			'vidrio|cristal|rejas|malla ~6 & habl*|ver|miro|veo|mano|visit*|vemos & telefono|abraz*|tocar|visita|domingo & papa|hermano|tio|lo|mama|tia|primo|la',
			'hombres|señores|tipos|ellos|gente ~2 tapad*|encapuchad*|con_mascara|enmascarad*|mascaras|sin_cara|capucha|capuchas ~6 mont*|sub*|llev*|agarr*|met*|jal*|baj*',
			'camion|pickup|patrulla|van|camioneta ~6 & se_lo|se_la|se_los|lo|los ~1 llev*|mont*|subieron & razon|sabemos|noticias|vuelto|volvio|regres*|buelto|policia|soldad*|uniform*',
			'grillete|brazalete|tobillera ~3 & pie|tobillo|electronic*|papa|mama|tio|hermano|primo|salir|corte|casa'
		],
		en: [
			'came|come|broke|kicked|busted ~8 took|grabbed|dragged ~1 my|our|his|her ~1 @dear & door|night|masks|morning|they',
			'cant|not|dont|wont ~3 see|visit|hug & soap|white_clothes|packages|jail|prison|in_there|guards',
			'dont|not|nobody ~2 know|knows ~3 alive|dead|ok|okay|where ~2 & in_there|inside|jail|prison|took|regime|locked|custody',
			// taken by whom
			'@lawmen ~5 took|take|takes|taking|hauled|grabbed|grab|arrested|dragged|picked|pulled|put|cuffed|came_for|came_in|came_into|asked_for|showed_up|broke|busted|surrounded|stopped|caught|got|has|have|led|carried|tackled|slammed|knocked_down|searched|raided|kicked|marched ~8 @dear|door|house|apartment|home|away|off|name|gone|people|boys|her|car|bus|men|in & @dear|away|off|gone|back|home|by_name|morning|night|arrest*|door|cuff*|jail|house',
			'@lawmen ~10 gone|hasnt_been_back|hasnt_come_back|hasnt_come_home|havent_seen|disappeared|never_came_back|not_been_back|wasnt_there_anymore',
			'hasnt|havent|hadnt|never|not|didnt ~2 come|been|seen|heard|called|returned ~2 home|back|him|her|from|since|them ~2 since|after ~6 @lawmen|took|arrest*|carried|picked|caught|van|truck|court|grabbed|ice|raid|stop',
			'carried|hauled|dragged|took|taken|marched|led|drove|loaded|put|threw ~1 @dear|my|off|him|her|them ~3 off|away|in ~3 truck|van|cuffs|car|cop_car|police_car|patrol|bus|chains|handcuffs|something|morning|night|jail|front_of',
			'since|when|after|before|because|the_day|the_night|until ~2 they|police|cops|soldiers|ice|officers ~1 carried|hauled|dragged|took|grabbed|arrested|picked|cuffed|detained ~1 @dear|my|his|her|off ~3 off|up|away|dad|mom|brother|in|from|grandma|plate|uncle|cousin|since|truck ~2',
			'hauled|carted|dragged|marched ~2 @dear|my ~2 off|away ~4',
			'ice|migra|immigration|border_patrol|agents|cops|police|soldiers ~1 grabbed|took|got|nabbed|has|have|caught|detained|picked_up|snatched|holding|arrested|pulled_over ~1 my|his|her|our|some|@dear|two|mateos|a|the ~3',
			'grabbed|nabbed|snatched|caught|took|picked_up|detained|arrested|taken ~5 outside|leaving|walking|out_of|at|from|in|on ~3 courthouse|court|work|way_to_work|bus_stop|church|parking_lot|checkpoint|home_depot|his_job|her_job|traffic_stop|field|airport|custody|check_in',
			'picked up ~3 on|by|at|for|after|again|from ~4 work|police|warrant|ice|cops|bus|way|corner|officers|probation|soldiers',
			'moved|transferred|sent|flew|took ~1 him|her|them|me|dad|mom ~2 to ~2 facility|louisiana|jail|prison|detention|another_state|texas|georgia|center|place ~1',
			'busted|got_caught|got_arrested|got_locked|turned_himself_in|turned_herself_in|turned_him_in|turned_themselves_in|surrendered|locked_him_up|locked_her_up|locked_them_up|put_him_away|sent_him_away|got_sent_away|went_away_for|sent_up|got_sentenced|was_sentenced|got_convicted|convicted|pleaded_guilty|pled_guilty|plea_deal|found_guilty ~2',
			// how long, where
			'doing|did|does|serving|serves|got|gets|facing|sentenced|gave|given|another|has|have|with|for ~3 life|#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|sixty ~1 years|months|life|yrs|to_life ~4 & without_trial|something|didnt_do|did_not_do|left|prison|jail|judge|sentenced|serving|doing|trial|locked|in_there|inside|gave_him|gave_her|father|dad_is_doing|facing|court',
			'serving|doing ~2 life|time|years|a_sentence|his_time|# ~3 & father|dad|brother|mom|cousin|uncle|boy|friend|he|she|husband',
			'without|waiting_for|awaiting|until|no|before|has|had|got|his|her ~1 a? trial|hearing|sentencing|court_date|bail|parole|probation|lawyer|arraignment ~6 & dad|mom|brother|uncle|judge|aunt|cousin|he|father|months|selling|busted|jail|locked|stepdad',
			'judge|court|trial|jury|prosecutor|public_defender|lawyer|hearing|bail|bond ~10 & years|months|locked|innocent|guilty|jail|prison|release*|keep|keeping|station|dad|mom|brother|uncle|aunt|free|sentence*|inside|cuff*|bond|custody & dad|mom|brother|uncle|aunt|cousin|father|mother|friend|he|him|her|stepdad|family|neighbor',
			'ankle|electronic|gps monitor|bracelet|tag|tracker ~2',
			'house arrest|confinement',
			'cant|not_allowed_to|couldnt leave ~2 yard|house|state|county ~4 & monitor|ankle|judge|parole|probation|court|arrest*',
			'facility|holding_center|detention|detention_center|county|correctional|juvenile|juvie|jail|prison|penal|cell|lockup|station|custody|penitentiary|the_pen|mega_prison|cecot ~8 & dad|mom|brother|uncle|aunt|cousin|him|her|them|father|mother|boy|friend|held|keeping|keep|hold|visit|died|stuck|inside|locked|months|louisiana|release*|tio|primo|men|guards|stepdad|neighbor',
			'held|hold|holding|keeping|kept|keep|have|has|locked|stuck ~3 him|her|them|dad|mom|brother|aunt|father|mother ~3 at|in|for ~2 the|a|weeks|months|days|jail|station|facility|there|louisiana|cell|county|custody|immigration ~4 & station|guards|call|facility|immigration|cell|louisiana|trial|jail|lawyer|custody|weeks|center|months|police',
			'was|were|been|being|got|is|are ~1 held|locked|detained|imprisoned|jailed|deported|arrested|cuffed|caged|incarcerated|behind|charged|accused ~3 for|in|up|at|by|with|bars|without|last|again|since',
			'guards|guard|wardens|inmates|prisoners|bars|cellmate|prison_food|commissary|orange_jumpsuit|jumpsuit ~8 & dad|mom|brother|uncle|aunt|cousin|father|mother|call|visit|let|her|him|my ~1',
			'through|behind|on_the_other_side_of ~1 the|a ~1 glass|bars|plexiglass ~4 & mom|dad|talk|phone|see|him|her|touch|visit|brother|hug|uncle|father|mother',
			'visiting|visitation|visit|visits ~2 hours|day|days|room|list|saturday|sunday ~8 & dad|mom|brother|father|mother|uncle|far|in_there|drive|glass|guard|guards|jail|prison|pat|hug|see_him|see_her',
			'in_there|inside|locked_up|away|gone ~6 & visiting_hours|collect_call|calls_cost|guards|parole|judge|released|sentence|bars|cell|lawyer|court|bail',
			'collect_call|collect_calls|calls_from_jail|jail_call|you_have_a_call_from|inmate ~1',
			'releas*|gets_out|get_out|got_out|let_out|comes_out|came_out|coming_out|let_him_out|let_her_out|let_them_out|let_him_go|freed|set_free|out_on|home_from ~4 & months|years|jail|prison|detention|thin|skinny|bail|bond|parole|judge|left|barbecue|lawyer|court|innocent|ankle|trial & dad|mom|brother|uncle|cousin|he|him|her|tio|father|mother|she|aunt|stepdad|primo|friend|tia',
			'let|released|freed ~1 my|him|her|them|our|the ~3 out|go|free ~2 after|from|on|because|with ~3 months|jail|prison|years|detention|weeks|bail|bond|lawyer|days',
			'free ~2 & innocent|poster|sign|banner|shirt|shirts|march & dad|brother|josue|uncle|family|son|him|gate|mom|prison|jail',
			'innocent|didnt_do_it|did_nothing|didnt_do_anything|did_nothing_wrong|no_reason|wrong_person|by_mistake|wrong_guy|for_nothing|because_of_a_tattoo|because_of_his_tattoo|tattoo|tattoos|looked_like_a_gang|hadnt_done ~10 & took|take|arrest*|jail|prison|locked_up|police|cops|soldiers|years|judge|free|hauled|inside|lock|held|serving|doing|gang',
			'died|dies|dead|beaten|sick|starved|starving ~2 in|inside ~1 the|a|there ~1 penal|prison|jail|cell|custody|detention|mariona|cecot|izalco ~1',
			'state|regime|régimen|emergency ~1 of|exception ~1 exception|emergency ~2',
			'cant|not|wont|couldnt ~1 go|leave|walk ~3 past|outside|farther ~5 beeps|beep|alarm|rings|police|come',
			'ankle thing|box|band|monitor|bracelet|beeper',
			'fundraiser|fundraisers|raise|raising|saving|sell|selling|collect* ~5 bail|bond|lawyer ~2',
			'for bail|bond',
			'lawyer ~8 judge ~6 & spring|months|looks|name|case|maybe|wait|hearing|before|out',
			'thru|through|behind|on_the_other_side|window|glass ~4 & see|saw|visit*|talk|hands|hand & dad|mom|brother|uncle|him|her|father|mother|aunt & window|glass & phone|hands|hand|hug|touch|visit*|guard|only',
			'wears|wear|wearing|dressed ~2 orange|jumpsuit|chains|shackles|handcuffs ~8 & call|calls|visit|dad|mom|brother|uncle|he|sundays|let|judge|court',
			'search|searches|searched|pat|pats|scan|check ~3 mom|me|us|her|grandma|my ~6 before|when ~4 see|visit ~2 him|her|dad|my|uncle|brother|mom',
			'trucks|cars|men|cops|police|officers|agents|soldiers|van|vans ~4 stopped|pulled|surrounded|blocked|took|grabbed ~2 him|her|them|us|dad|over & gone|disappear*|lawyer|since|never|wife|vanish*|hasnt|not_seen|not_back',
			'gone|missing|disappeared|vanished ~4 since|after|when ~4 @lawmen|trucks|ice|they_took',
			'@lawmen ~3 showed|came|knocked|pulled ~6 & gone|no_more|disappear*|vanish*|never_saw',
			'juvy|juvie|juvi|jale|jael|prizon|prisen|jayl ~2',
			'holding|hold|keep|keeping|kept ~1 him|her|them|my_mom|my_dad ~4 & check_in|appointment|never_came|came_out|station|office|ice|didnt_come|immigration|since',
			'if|when|in_case ~2 la_migra|migra|ice|immigration|police|they|agents ~2 takes|take|took|grabs|get|gets|catches ~2 them|him|her|us|me|mom|dad|my',
			'warrant|warrants|probation|parole|parole_officer|po|rap_sheet|record|felony|felon|dui|dwi|charges ~6 & dad|mom|brother|uncle|cousin|stepdad|he|she|arrest*|violat*|police|job|out|jail|for'
		],
		not: {
			es: ['la|lo tiene ~2 mas', 'lo|los|la llevaron ~2 a ~1 pasear|jugar|comer|nadar'],
			en: [
				'out on a? ~1 walk|boat|lake',
				'record ~1 player|store|for_the_most|time',
				'like|felt_like|looks_like ~2 jail|prison',
				'police officer|station ~3 class|tour|trip',
				'got|gets|get|had|has|have|gave ~2 detention ~1 for|again|because|with|today|on'
			]
		}
	}
];
