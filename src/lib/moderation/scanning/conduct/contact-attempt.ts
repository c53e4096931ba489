import type { Phrases } from '../phrases/phrasebook.ts';

const story = { fiction: 'sentence', war: 'near' } as const;
/** What grown-ups of the exchange arrange, and wishes that stay wishes. */
const together = {
	es: [
		'ojala|algun_dia|un_dia|espero|quisiera ~4 conocer*|conozcamos|conocernos',
		'proxima|siguiente|otra carta'
	],
	en: [
		'some_day|one_day|someday|hope ~6 meet|visit',
		'class|school|teachers|delegation ~3 video_call|zoom|call'
	]
};

export const contactAttempt: readonly Phrases[] = [
	{
		kind: 'contact-attempt',
		why: 'talk-elsewhere',
		confidence: 0.75,
		frames: {},
		es: [
			'hablemos|hablamos|platiquemos|platicamos|escribamonos|hablar|platicar|escribirnos|hablarnos|chatear ~2 por|en otra|otro ~1 app|aplicacion|lado|medio|lugar|parte|manera',
			'y|ahi|luego|despues|cuando|mejor|si|asi|para_que|pa_que|entonces ~1 me llamas|marcas|llames|marques|hablas_por|mandas_audios|mandas_audio|mandas_mensaje|mandas_mensajes|mandes_audios|mandas_un_audio|textees|agregues|mandas_un_mensaje',
			'mandar~!|mandarnos|mandarte|nos_mandamos|te_mando|mandame ~2 audio|audios|notas_de_voz|mensajito|mensajitos|stickers|whatsapp|whatsapps',
			'quiero|quisiera|puedo|voy_a|podria|me_gustaria|como_hago_para ~1 llamarte|marcarte|hablarte_por|escribirte_por|agregarte|seguirte|textearte|mandarte_mensajes|mandarte_audios|chatear_contigo|chatear_con_vos|hablarte_al',
			// agregame, seguime, buscame en …, escribime al …
			'agregar~!|=agregame|=agreguenme|agregame|agrégueme|añadir~!|añademe|aceptar~!|acepta_mi_solicitud|seguir/sig~!|siguir~!|sigueme|seguime|dame_follow|dame_like|da_follow|suscribite|suscribete|stalkeame',
			'me seguis|sigues|agregas|añadis|agregaras|buscas',
			'seguir~|agregarnos|agregarte|agregar|añadirte|seguirte|buscarte|te_agrego|te_sigo|te_busco|te_añado|te_agregue|te_mande_solicitud|mande_solicitud|solicitud ~5 @platform|redes|cuenta|amistad',
			'=te agrego|añado|sigo_de_vuelta',
			'mande|mandame|mandaste|envie|enviame ~3 solicitud|invitacion|inbox|mensaje_privado|request',
			'buscar/busq~!|encontrar/encuentr~!|hallar~! ~5 @platform|app|aplicacion|juego|redes|red|ahi|inbox|feis|internet',
			'escribir~!|hablar~!|llamar~!|contestar~!|marcar~!|textear~!|mandar~!_mensaje|mandame_un_mensaje|mensajear~!|mensajeame|mandame_mensaje|mandame_audio|mandame_whatsapp|timbrar~!|timbrame ~4 al|por|en|a_mi|desde|a_este|a_ese ~2 @platform|@contact|mensaje|mensajes|privado|interno|inbox|celular|telefono|chat|dm|aparte|directo|noche|redes|linea|casa|app|ahi',
			'llamar~!|marcar~!|timbrar~! al|a_mi|cuando|desde|a_la|por|mañana|en_la|si|porfa|por_favor|el|a|los|este',
			'me|=te|nos podes|puedes|podrias|puede|podemos|voy_a|quiero|vas_a ~1 llamar|marcar|escribir|mandar_mensaje|hablar|contactar|agregar|textear|encontrar|buscar ~4 @platform|@contact|telefono|celular|mensaje|chat|privado|directo|ahi|numero|noche|noches|red|redes',
			'hablemos|hablamos|platiquemos|platicamos|chateemos|chateamos|escribamonos|escribamos|comuniquemonos|comunicarnos|comuniquémonos|seguimos|sigamos|sigan|pasemonos|pasemos|conversemos|conversar|conversando|hablar|platicar|hablarnos|escribirnos|nos_escribimos|nos_hablamos|hablando|platicando ~6 @platform|llamada|videollamada|mensaje|mensajes|telefono|celular|privado|aparte|solos|inbox|chat|fuera|internet|directamente|redes|sin_la|sin_los|sin_el|sin_que|linea',
			'hagamos|hacemos|hacer|armemos|abramos|creemos|hago ~2 videollamada|videollamadas|llamada|videocall|grupo_de_chat|grupo_de_whatsapp|chat|facetime|live|grupito|un_grupo ~6',
			'dar~!|pasar~!|mandar~!|enviar/envi~!|decir/dig/dec~!|escribir~!|poner/pong~!|compartir~!|prestar~!|regalar~!|apuntar~!|dejar~!|anotar~! ~1 tu|su|el_tuyo|el_suyo|vuestro|un ~1 @contact|=face',
			'me|nos das|pasas|mandas|envias|decis|podes_dar|puedes_dar|podes_pasar|puedes_pasar|podrias_dar|podrias_pasar|podes_mandar|puedes_mandar|regalas|dejas|das_el|queres_dar|darias ~1 tu|su|el ~1 @contact',
			'intercambiemos|intercambiar|intercambiamos|cambiemos|pasarnos|darnos|compartir ~3 @contact|numeros|redes|contactos|correos|usuarios',
			'cual|como|que|cuales ~1 es|son|tenes|tienes|te_llamas|apareces|salis|sales|estas|te_busco|te_encuentro ~2 tu|su|en|el|de ~1 @contact|@platform',
			'tenes|tienes|tiene|usas|usás|has_abierto|abrite|abri|hacete|haste|descarga|descargate|baja|bajate|instala|instalate|creá|crea|create ~2 @platform|cuenta|correo ~6 hablar*|hablamos|hablemos|agreg*|platic*|llam*|escrib*|sigo|seguirte|seguir|pasamelo|pasame|video|asi|para_que|y_asi|te_busco|chate*|mandarnos|follow',
			'conectar/conect~!|conectate|conectese|metete|meterte|entrate|entra|unite|unete|venite|=ven|jala|jalá|juguemos|jugamos|jugar|jugá|juguetemos|hacemos_duo|conectarnos|conectemonos|nos_conectamos|conectamos ~8 @platform|linea|servidor|server|online|microfono|squad|duo|clan|partida|live',
			'ponete|ponte|pongase|ponernos|pongamonos|estemos|estar|quedar|quedemos en contacto',
			'sin ~1 que_pase|pasar|esperar|usar por ~1 profe|profes|escuela|maestra|cartas|seño|revision|maestros',
			'busquemonos|encontremonos|hablamos|escribamonos|hablemos|nos_hablamos|seguimos|buscame|buscarnos|escribime|escribirnos ~2 en otro|otra|otros lado|parte|lugar|sitio|app',
			'fotos tuyas|tuya',
			'mandame|enviame|pasame|mandas|mandarme|quiero_ver ~2 foto|fotos|selfie|selfies|video|videos ~1 tuya|tuyas|tuyo|tuyos|de_tu_cara|de_vos_sola|de_tu_cuerpo|en_traje|solo_para_mi|solo_a_mi|por_mensaje|por_whatsapp',
			'ahi|alli|por_ahi|aqui ~1 me ~1 podes|puedes|pueden|puede|encuentras|encontras|buscas|buscás|hallas|escribis|hablas|llamas|agregas',
			'=te marco|mando_mensaje|mando_un_mensaje|escribo_por|hablo_por|voy_a_llamar|timbro|llamo_los|llamo_al|llamo_cuando|llamo_el|llamo_por|llamo_a_tu|llamo_en|llamo_un|llamo_y ~8',
			'escribir~! ~1 directo|directamente|a_mi_casa|a_mi_correo|a_la_casa|por_fuera|al',
			'dm|md|inbox|privado|interno me|por|al'
		],
		en: [
			'text|whatsapp|dm me',
			'friend|friends|buddies|mutuals|connected|connect|friend_you ~1 on @platform',
			'we ~1 can|could|should|will|to now? text|chat|dm|call|facetime|snap|message ~1 instead|each|every|now|on|when|at|after|all',
			'text|texting|calling|chatting|dming|messaging|snapping ~2 instead|is_faster|is_easier|would_be|each_other|better',
			'so|then|and ~1 i|we ~1 can|could|will text|call|message|dm|add|facetime|friend|snap|follow|find ~1 you|u|each',
			'add|follow|friend me|us ~2 on|in|at|back|ok|pls|please|so|there|my|and|as|maybe|later|its|by|to|im|i|@platform',
			'add|follow me|us',
			'add|adding|follow|find|friend|message|search|add_up|dm|subscribe ~1 you|me|us|each_other|them|to ~1 on|in|at ~2 @platform|app|game|phone|there|insta|it|the',
			'ill|i_will|can_i|i_can|lemme|let_me|let_you|could_i|i add|follow|friend you|u|back',
			'text|message|dm|whatsapp|facetime|ft|snap|skype|email|imessage|inbox|ping|phone|pm|telegram|video_call|buzz me|us ~2',
			'can|could|should|wanna|want_to|lets|please|we|u|you|ill|i_could|i_can|id_rather|just text|dm|facetime|whatsapp|video_call|videochat|video_chat|skype|snap|voice_chat|snapchat|facetiming you|u|me|each_other|instead|on|at|sometime|tonight|later|every|together|this|after|when|with',
			'call me|us ~1 any|on|at|tonight|after|sometime|when|any|anytime|any_time|whenever|at_night|this|tomorrow|every|maybe|later|before|instead|if|from|ok|pls|please|up|around|saturday|sunday|collect|my',
			'ring|phone|call|hit|buzz me|us up|on|back|now|sometime',
			'hit|hmu|slide|slid|pop|jump|hop ~1 me|up|in|into|my|on|onto ~1 dms|dm|inbox|messages|up|discord|insta|snap|phone|texts',
			'hmu|hit_me_up|hit_my_line|hit_my_phone|lmk_ur_snap|drop_your|drop_ur|hit_my_dms|hit_up_my|slide_in',
			'give|send|tell|write|whats|what_is|what|can_i_have|could_i_have|may_i_have|can_i_get|i_need|drop|put|share|have|get|trade|exchange|swap|lets_trade|lets_swap|lets_exchange|i_want|leave|guess ~2 your|you|yours|me_your|our|ur|numbers|emails|snaps|usernames ~1 @contact|numbers|insta|instas|usernames|accounts|digits|socials|email_address|home_address|real_address',
			'do|did|does|would|if|when you|u|ur|your ~1 have|got|use|get|go_on ~3 @platform|phone ~8 add|text|talk|message|chat|call|user|username|whats|so_we|we_can|then_we|dm|find|follow|play_together|be_on',
			'my|mine|our snap|insta|instagram|discord|whatsapp|kik|telegram|fb is|its|at',
			'my|join|enter my|our|the|a server|discord|squad|clan|party|guild|group_chat|gc|realm ~4',
			'join|come|hop|get|meet|play|log ~3 on|my|in|me|with_me ~3 server|discord|realm|squad|minecraft|roblox|fortnite|voice|clan|online',
			'find|look|search|reach|contact|hit|catch|see|get me ~1 up? ~1 on|at|by|outside|in|under ~3 @platform|app|game|online|internet|number|@contact|name|there|letters|it|my_dad|ghost',
			'look|search me|us up',
			'reach|contact me ~4',
			'talk|chat|write|speak|message|keep|move|moved|switch|continue|text|connect|communicate|conversation|hang_out ~6 on|over|through|to|via|using|outside|off|somewhere ~2 @platform|phone|text|texts|dms|dm|private|privately|letters|these_letters|here|someplace|else|no_grownups|internet|app|the_app|the_exchange|secret',
			'talk|talking|chat|chatting ~2 in_private|privately|off_here|somewhere_else|at_night',
			'you|u|we|lets|us ~2 write|talk|chat ~4 at_home|at_night|by_mail ~6 not|instead|without|after|when',
			'talk|chat|write|speak|call|text|facetime|conversation ~5 without ~2 @grownups|anyone|anybody|reading|checking',
			'talk|talking|chat|chatting|speak|call|text|voice|facetime ~3 every_night|at_night|all_night|tonight|after_bedtime|privately|in_private|alone|directly|late',
			'lets|let_us|we_could|we_can|we_should|can_we|could_we|wanna|want_to|should_we|you_wanna|try_to ~2 video|videochat|facetime|call_each|call|text_each|text|skype|zoom|chat|be_friends_on|be_mutuals|switch|move|dm|play_together_on|play_online|message|talk_on|talk_online|talk_off|write_each_other_at|email|meet_on|meet_up_on|do_a_call ~4',
			'send|sent|accept|got ~2 friend|follow request|requests',
			'friend request',
			'write|email|mail|send|talk ~2 me|us|each_other ~3 at_home|off_here|directly|to_my_house|at_my_house|my_house|on_email|straight_to|straight',
			'outside|instead|besides|other_than|faster_than ~1 of? ~1 the|these|this|writing|of letters|letter|exchange|program|school|paper',
			'other|another|different|better|faster|easier way ~2 to ~1 talk|chat|reach|communicate|contact|message|write',
			'whats|what_is|what|ur|your|you ~2 snap|insta|discord|gamertag|username|instagram|socials|ghost|snapchat'
		],
		not: {
			es: [
				'me|=te|nos|le|les ~1 gusta ~6 hablar|chatear|escribir',
				'me|=te|nos|le|les ~1 gusta|gustan|encanta|da_pena ~1 hablar|chatear|platicar',
				'audio|video ~2 con la profe|seño',
				'llamame ~1 por_mi_nombre|asi|como',
				'numero de tu ~1 camiseta|camisa|zapato|casillero|lista|suerte',
				'seguime|sigueme contando*',
				'jugar|juego|jugamos|juegan ~3 con ~1 mi|mis|su|sus @kin|amigos|primos|hermanos',
				'me siguen|sigue ~2 perro|gallina|chucho|pollitos|vaca|gato|a_todas|por_todos|a_la_escuela',
				'escrib* ~1 al_principio|en_esta',
				'no|sin ~1 pude|puedo ~1 llamar*',
				'hablar|hablamos|platicamos|hablando|hablaba ~4 mi|con_mi|con_su|nuestros|sobre|del|de_la|de_los ~2 @kin',
				'@kin|ella|el ~3 llama|llamo|hablamos|escribe|manda'
			],
			en: [
				'hit me ~1 in|on ~2 face|head|arm|leg|nose|eye|stomach',
				'@kin|he|she|they|@friend|to|nobody|never|always|teacher|who|dad|mom|it|people ~1 follow|follows|text|texts|email|emails|call|calls|called|texted|add|phone|message|ping|facetime me|us',
				'call me ~1 by|a|the|names|leo|nickname|shorty|crazy',
				'call me back ~3 said|says|sir',
				'snap peas|my_fingers|turtle|turtles|a_photo|beans|your_fingers',
				'text me back',
				'dog|cat|puppy|chickens|goat|duck|ducks|cats|dogs ~3 follow|find me|us',
				'talk|talks|talking|facetime|call|chat|zoom|skype|video_call|text|video_chat ~3 to|with|her|him|them ~1 @kin|coach|my_friends|dad',
				'facetime|call|zoom|skype|text|video_chat|video_call my ~1 @kin|coach|friends|dad',
				'@kin ~4 on|over ~2 phone|whatsapp|facetime|zoom|video',
				'follow|add ~1 the|up|instructions|rules|recipe|salt|sugar|numbers',
				'add me to ~1 the|your? list|team|group|prayer',
				'follow me ~1 said|to|home|around|everywhere|into',
				'find me in|at ~2 picture|photo|library|art_room|gym|garden|drawing|kitchen|yard'
			]
		},
		unless: together
	},
	{
		kind: 'contact-attempt',
		why: 'meet-alone',
		confidence: 0.8,
		frames: story,
		es: [
			'podemos|podriamos|quiero|vamos_a|nos ~2 ver|vernos|juntar|encontrar|conocer|vemos|juntamos ~8 nosotros_dos|nosotras_dos|solos|solas|sin_nadie|a_solas|los_dos|las_dos|solitos|solitas|sin_que|escondidas',
			'solo|solamente|nomas|unicamente|ir|vamos|irnos nosotros_dos|nosotras_dos|vos_y_yo|tu_y_yo|los_dos|las_dos ~4 rio|poza|solos|solas|solitos|solitas|lejos|noche|monte|parque|playa|nadie|iglesia|cerro',
			'conocerte|conocernos|verte|vernos|visitarte ~6 sin_que|sin_nadie|a_solas|solos|solas|sin_tus|sin_los',
			'cuarto|hotel|habitacion ~3 hotel|mio|conmigo|solos|solas|noche',
			'juntemonos|juntamos|juntarnos|encontremonos|encontrarnos|encontramos|veamonos|vernos|vemos|veamos|reunamonos|reunirnos|escapemonos|escaparnos|vamonos|salgamos|nos_juntamos|nos_escapamos|nos_vamos|conozcamonos|conocernos|caminemos|quedemos|citemonos ~8 solos|solas|solo|sola|a_escondidas|sin_que|sin_los|sin_las|sin_la|sin_el|vos_y_yo|tu_y_yo|los_dos|las_dos|nadie|nosotros_dos|de_noche|en_secreto|escondidas|aparte',
			'solos|solas|vos_y_yo|tu_y_yo|los_dos|las_dos|nosotros_dos ~5 en|a|al|atras|detras|por ~4 rio|parque|poza|casa|cancha|cerro|monte|playa|cuarto|bosque|iglesia|escuela|clinica|poza|parada|hotel|baño|milpa|cafetal|cine',
			'veni|venite|=ven|venga|vengase|vengas|vení|llega|llegá|llegas|lleguas|andate|salí|salite|salte|sal|baja ~5 sola|solo|solita|solito|sin_nadie|sin_tu|sin_tus|a_escondidas|de_noche',
			'=te|lo|la|los ~1 espero|voy_a_esperar|esperare|estare_esperando|recojo|paso_a_traer|llego_a_traer|paso_trayendo|paso_recogiendo|llevo_a_pasear|puedo_ir_a_traer|voy_a_traer ~8 solo|sola|atras|detras|parada|desvio|poza|rio|parque|esquina|noche|moto|carro|cancha|escuela|calle|iglesia|casa|clinica|a_las|hotel',
			'nos vemos|juntamos|encontramos|miramos ~3 atras|detras|a_las|en_el|en_la|donde ~5 parque|rio|esquina|parada|poza|cancha|iglesia|plaza|casa|desvio|hotel|muelle|tienda|puente|solos|solas|noche|tarde',
			'quiero|quisiera|me_gustaria|podemos|podriamos|podes|puedes|tenemos_que|deberiamos|dejame ~3 verte|vernos|verme|encontrarte|encontrarnos|juntarnos|conocerte|estar|visitarte|conocernos ~4 solos|solas|a_solas|sin|nosotros|los_dos|escondidas|nadie|sola|privado',
			'quiero que ~1 nos veamos|juntemos|encontremos|conozcamos ~2 solos|sin|a_escondidas|aparte|los_dos|solas',
			'a solas',
			'decime|dime|mandame|decinos ~1 donde|en_que vivis|vives|vive|queda_tu_casa|calle',
			'paso|pasa|llego|puedo_llegar|voy_a_llegar|puedo_ir|llega|voy ~2 por_tu|a_tu|por_vos|por_ti|hasta_tu ~1 casa|a_las|noche',
			'escapate|fugate|escapar*|escapémonos|fugarnos|fuguemonos ~5 conmigo|vos|nosotros|juntos|casa|los_dos|noche|del_grupo',
			'sin ~1 profes|profe|maestros|adultos|tus_papas|tu_mama|nadie_mas|padres|grandes ~3 cuando_vengas|vernos|veamos|juntemos|solos'
		],
		en: [
			'come|take|walk|get|ride|bus|come_over|drive ~6 my ~1 house|room|hotel|place|apartment|car ~6 by_yourself|alone|visit|just|secretly|night|without|after',
			'hotel|motel room ~3',
			'just|only the? two|2 of us|them',
			'meet|met|see|hang|hangout|meeting|find|join|wait|sneak|hang_out ~1 me|up|you|us|out|away|for ~6 alone|by_yourself|just_us|just_you|only_us|just_me|secretly|in_secret|without|behind|at_night|midnight|no_adults|no_grownups|by_urself|by_ourselves|in_private|after_dark|the_two_of_us',
			'meet me|up ~2 at|in|behind|by|after|under|near|outside|next|there|tonight|sometime|around',
			'come|walk|go|sneak|run|drive|leave|be ~5 alone|by_yourself|by_urself|without_your|without_ur|without_telling|by_your_self|solo ~3',
			'come alone|by_yourself|solo|to_my_house|over_alone',
			'just|only us_two|the_two_of_us|you_and_me|u_and_me|me_and_you|us|you_and_i|the_2_of_us ~3 alone|meet|at|in|by|hang|hotel|no|without|there|somewhere|together',
			'lets|we_should|we_could|we_can|can_we|could_we|wanna|i_want_to|i_wanna|should_we|u_wanna ~2 meet|hang_out|hang|meet_up|run_away|sneak_out|get_together|see_each_other|hook_up ~3 alone|up|at|in|somewhere|just|without|irl|person|sometime|secretly|away|this|by|when|after|tonight|tomorrow',
			'ill|i_will|i|i_can ~2 wait|be_waiting|pick|come|drive|meet|come_find|find|waiting ~4 you|u|your_house|your_school|behind|for_you ~6 alone|house|school|corner|behind|park|after|night|car|bus|by_yourself|hotel|without|up',
			'come find me|us ~3',
			'sneak|slip|get away|out|off ~2 from ~3 @grownups|group|delegation|class|house|tour',
			'sneak out'
		],
		not: {
			es: [
				'no|nunca ~2 sola|solo',
				'todos_los|cada|dias ~3 espero|espera',
				'ensay*|coro|misa|catequesis|rezar|entrenar',
				'con ~1 la? seño|profe|mama|coro|equipo|grupo|papa',
				'juntamos|vemos ~5 todos|toda|grado|equipo',
				'nos vemos ~1 pronto|en_la_proxima|algun_dia|luego'
			],
			en: [
				'dont|not|never|cant|afraid_to|scared_to ~2 go|walk|come|be|run|sneak',
				'my|her|his|the mom|dad|aunt|bus|grandma|teacher ~3 pick|picks|waits|comes',
				'wait ~2 bus',
				'every day|morning ~3 wait|walk'
			]
		},
		unless: together
	}
];
