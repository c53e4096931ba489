import type { Phrases } from '../phrases/phrasebook.ts';

/** Meeting where nobody sees: slipping away, alone at a place, asked of a child by somebody older. */
export const unseen: readonly Phrases[] = [
	{
		kind: 'contact-attempt',
		why: 'meet-alone',
		confidence: 0.7,
		frames: { war: 'near' },
		es: [
			'@slipAway ~8 grupo|profes|profe|todos|demas|hotel|nadie|los_dos|vos_y_yo|nosotros|conmigo|sola|solo|solitos|noche|quebrada|rio|poza|cueva|cerro|plaza',
			'@slipAway ~10 cuando ~4 duermen|dormidos|dormidas|vean|vea|descuiden|distraigan|duerman|noche',
			'@meetUp ~8 @alone|@spot & @alone|@unseen',
			'conocer|conocerte|conocernos|verte|ver|vernos ~6 en_persona|de_cerca|cara_a_cara ~8 @alone|nada_mas|nadie|solo|solos',
			'banca|banco|esquina|lugar|mesa ~12 solo|solos|solamente|nadie ~2 dos|mas|nosotros|vos',
			'puedo|podria|quiero|voy_a|vamos_a|podemos|queremos ~2 visitar|visitarte|llegar|ir|quedarme|dormir|verte ~4 a|en tu|su ~1 casa|cuarto|hotel',
			'dormir|quedate|quedarte|quedes|hospedarte|pijamada|dormis ~3 en|a ~1 mi casa|cuarto|conmigo',
			'@kin|amigo|señor|el|ella ~3 =te|los|las ~1 puede|va_a|podria|quiere ~3 traer|recoger|pasar|llevar|buscar|jalar ~6 escuela|salida|hotel|casa|carro|moto|aeropuerto|noche',
			'@alone ~6 @spot & @meetUp|@slipAway|vamos|enseño|llevo|espero|veni|nos|queres|quieres|=te',
			'=te|los|las|lo ~1 espero|veo|recojo|busco|llevo|llego_a_traer|paso_a_traer|llego_a_buscar|paso_buscando|esperare ~6 @spot ~10 @alone|sin|no_traigas|pero|no_le',
			'espero|veo|vemos|encontramos|juntamos|topamos ~4 @spot ~4 a_las|#|cinco|seis|siete|ocho|noche|tarde|madrugada ~6 @alone|sin|no|escond*|pero',
			'no traigas|traigan|lleves|llevés|invites|vengas_con|vengan_con ~2 a? ~1 @nobody|@watchers|amigos|compañeros|tus|tu',
			'vamos|vayamos|vamonos|vámonos|nos_vamos|vayámonos|salgamos|escapemonos|caminemos ~4 vos_y_yo|tu_y_yo|los_dos|las_dos|nosotros_dos|nosotras_dos|solitos|solitas|solos|solas',
			'vos_y_yo|tu_y_yo|los_dos|las_dos|nosotros_dos|solo_nosotros|solo_vos|nomas_nosotros|nada_mas_nosotros ~8 @spot|nadie|lejos|noche|escondidas|solitos|solos ~',
			'hombre|señor|muchacho|chavo|tipo|entrenador|profe|vecino|tio|joven|man|alguien|desconocido|amigo_del_juego|el|ella ~6 dijo|dice|pide|pidio|quiere|queria|invito|invita|ofrecio|cito|insiste ~3 que|a ~3 fuera|vaya|llegara|llegue|viera|vieramos|conocieramos|conozcamos|veamos|visite|visitara|acompañe|acompañara|subiera|suba|entrara|entre|saliera|salga|juntaramos|encontraramos|vernos|ir|subir|conteste|mandara|mande_fotos ~6 casa|cuarto|carro|moto|solo|sola|solos|noche|parque|persona|privado|avisar|tienda|hotel|rio|escondidas|nadie|finca',
			'que ~1 nos|me ~1 conocieramos|conozcamos|vieramos|veamos|juntaramos|encontraramos|encontremos ~3 en_persona|en|a|sin|solos|donde ~6 parque|avisar|nadie|solos|sola|plaza|casa|noche|persona|escondidas',
			'decime|dime|dame|pasame|mandame|me_das|me_decis|me_pasas|contame ~2 tu|el|la|donde ~2 direccion|calle|casa|vivis|vives|hora|horario|ubicacion|nombre_de_tu_calle ~6 llego|llegar|visito|voy|paso|busque|busco|salis|sales|caigo|lleve|lleva|llegue|encontr*|ir',
			'llego|paso|caigo|voy|ire|llegare ~2 a|por ~1 tu_casa|vos|buscarte|traerte|verte|visitarte|visitar|recogerte ~4 noche|solo|sola|sin|cuando_no|escondidas|avisar|a_las|moto|carro|#'
		],
		not: {
			es: [
				'no|nunca ~1 me? ~1 dejan|deja|vayas|puedo|andar|andes|salgas|camines ~2 sola|solo|solos',
				'a las_dos',
				'ensay*|coro|misa|catequesis|rezar|entrenar',
				'con ~1 la? ~1 seño|profe|mama|coro|equipo|grupo|papa|familia|abuela',
				'todos_los_dias|cada_dia|siempre|a_veces|los_domingos|cada_año|todas_las_mañanas ~6 solo|sola|espero|espera|vamos|rio|poza',
				'vamos|fuimos|ibamos|van ~4 mi|mis|con|todos|toda|familia'
			]
		},
		unless: {
			es: [
				'a_las_dos|cipitio|siguanaba|cadejo|duende|sorpresa|pelicula|cuento|libro|novela|leyenda|todos_los|todo_el|todas|equipo|papas|familia|delegacion|ojala|algun_dia|escondelero|gallinas|vacas|perro|chucho|abuela|abuelo'
			]
		}
	},
	{
		kind: 'contact-attempt',
		why: 'meet-alone',
		confidence: 0.7,
		frames: { war: 'near' },
		en: [
			'@slipAwayEn ~10 hang_out|on_our_own|our_own|alone|just|we|group|tour|everyone|chaperone|chaperones|teachers|others|class|hotel|bus|grownups|swim|river|us|me|together',
			'@meetUpEn ~6 @spotEn & @aloneEn',
			'@aloneEn ~8 @spotEn|swim|walk|meet|go|hang|river|lake|beach|woods & we|lets|us|you|u|me|can|could|wanna',
			'two|2|you_and_i ~2 people|of_us|friends ~6 same|happened ~4 @spotEn|bench ~10 nobody|no_one|alone',
			'bench|table|spot|place ~10 nobody_else|no_one_else|just_us|only_two|for_two',
			'can|could|may|will|ill|gonna|want_to|wanna ~1 i|we? ~1 visit|come|see|stay ~2 you|at|to|with ~2 at|your|ur ~1 your? house|home|place|apartment|room',
			'sleep_over|stay_over|spend_the_night|crash|sleep|stay ~2 at|with|in my|me ~1 place|house|room|instead|apartment',
			'@kin|friend|i ~2 has|drives|have|drive|got ~2 car|truck|van|motorcycle ~6 pick|grab|get|drive|take|scoop ~1 you|u',
			'@kin|friend|he|she|i ~2 could|can|will|would|might ~1 pick|grab|drive|scoop|fetch|collect ~1 you|u ~2 up|after|from|at|home',
			'you_and_i|u_and_i|you_and_me|me_and_you|we|us_two|the_two_of_us ~2 can|could|should|will|lets? ~1 hang_back|stay_back|lag_behind|fall_behind|stay_behind|go_off|run_off|slip|hide',
			'dont|do_not|without|never ~1 bring|bringing ~1 anybody|anyone|a_friend|friends|your_mom|your_dad|the_others|other_kids|nobody|your_parents',
			'ill|i_will|i|hell|he_will|im|someone_will ~2 be|wait|waiting|meet|stand|find|come|pick ~6 @spotEn ~10 alone|by_yourself|dont|after|secret|without|nobody|no_one|come|just',
			'come|go|walk|meet|show_up|get_in|hop_in|climb_in|stop|drop|visit ~3 by|to|in|into|over|at|inside ~2 his|my|her|the|their ~1 van|car|truck|apartment|house|room|place|trailer|basement|garage|hotel|shed|office ~6 alone|by_myself|by_yourself|puppies|puppy|kittens|see|without|after|night|secret|candy|show',
			'guy|man|dude|person|coach|teacher|lady|someone|neighbor|uncle|he|she|friend|gamer|stranger|boy|adult ~8 wants|wanted|asked|asks|told|said|says|keeps_asking|invited|offered ~2 me|us|my_friend|her|him|if|that|i ~3 come|meet|visit|go|see|ride|hang|get_in|walk|stay|should_come|should_go|to_his|to_her ~6 alone|by_myself|house|apartment|place|car|van|park|mall|person|night|room|just|secretly|puppies|without|home|basement',
			'tell|give|send|text|show ~1 me|us ~2 where|your|ur|which ~3 house|live|home|street|stay|address|hotel|room|bus_stop ~6 stop|come|visit|pick|find|drop|meet|he|she|ill|we|i|by|over',
			'if|when ~2 i|we|you ~2 come|visit|get|go|fly|am ~4 to ~2 your|ur|my|the|boston|cambridge|el_salvador|town ~8 just|only|alone|no_chaperones|no_teachers|without|sneak|us_two|you_and_me|secret'
		],
		not: {
			en: [
				'dont|not|never|cant|afraid_to|scared_to|not_allowed_to ~2 go|walk|be|run|come ~4 alone',
				'felt|feel|am|was|be|are|so|left|home|all|him|her|it|them|leave|stays alone',
				'my|her|his|the|our mom|dad|aunt|bus|grandma|teacher|parents|sitter ~3 pick|picks|waits|comes|drops',
				'every_day|every_morning|always|sometimes|usually ~4 wait|walk|meet|meets'
			]
		},
		unless: {
			en: [
				'whole_class|with_everyone|movie|story|book|novel|character|surprise|party|families|delegation|some_day|someday|one_day|hide_and_seek|chess|club|practice|rehearsal|cat|dog|grandma|grandpa'
			]
		}
	}
];
