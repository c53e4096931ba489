import type { Phrases } from '../phrases/phrasebook.ts';

/** Asking to go on outside the exchange: the frames, whatever the app, the verb or the disguise. */
export const reachElsewhere: readonly Phrases[] = [
	{
		kind: 'contact-attempt',
		why: 'talk-elsewhere',
		confidence: 0.7,
		frames: {},
		es: [
			// write, find, call me + where
			'@reachMe ~3 por|en|al|x|desde|a|donde|on|in|on_the|in_the ~2 @channel',
			'por|en|x|al ~1 @channel ~2 =te|me|nos|les ~1 cuento|digo|escribo|hablo|mando|paso|llamo|busco|escribis|hablas|escribes|mandas|avisas|contesto|explico|enseño|contas|cuentas|hablamos|escribimos|aviso|escriba|hable|hables|escribas',
			'@channel|mi|el|ese|numero|correo ~4 escribime|escribeme|hablame|llamame|agregame|marcame|buscame ~1 cuando|si|ahi|porfa|plis|y|pues',
			'ese|este|aqui|ahi|alli ~2 es|esta|va|tenes|tienes|dejo mi|el @contact|wats|@platform ~4 escribime|escribeme|hablame|llamame|agregame|buscame|marcame|por_si',
			'ahi|alli|asi|entonces ~1 podriamos|podemos|podes|podrias|puedo|nos ~1 @chat',
			'lets|vamos_a|vamos|quiero|podemos|podriamos|hay_que|deberiamos|probemos|i_want_to|we_can ~1 @chat ~4 @channel|app|aplicacion|noche|solos|aparte',
			'@reachMe|hablemos|chate*|escribamonos|nos_vemos|mensaje|mensajito ~4 app|aplicacion|burbujita|fantasmita|fantasma|avioncito|pajarito|telefonito ~1 verde|amarilla|azul|negra|morada|rosada|del|de|que',
			'lets chatear*|textear*',
			// a message, a call, a friend request, whatever the verb
			'tirar~!|tires|tire|tiras|echar~!|eches|eche|avientame|zumbame|caeme|soltame|dejame|poneme|regalame|mandame|mandas|mandes ~2 llamada|llamadita|telefonazo|fonazo|toque|timbrazo|perdida|solicitud|inbox|dm|sms|texto|whatsapp|wasapazo|nota_de_voz|request|invitacion ~',
			'tirar~!|tires|tire|tiras|echar~!|eches|zumbame|soltame ~2 mensaje|mensajito|mensajitos|audio|texto',
			'mensaje|mensajito|mensajitos|audio|texto|nota_de_voz ~2 al|por|en ~2 @platform|telefono|celular|privado|interno|inbox|numero|burbujita',
			'timbrar~!|me_timbras|me_timbres|texteame|me_texteas|wasapeame|chateame|mensajeame|stalkeame|me_marcas|me_marcás|me_pones_un_mensaje|me_inboxeas',
			'pasar~!|dar~!|dejar~!|mandar~!|decir/dig/dec~! ~1 tu|su|el|un|los|ese|vos ~2 @contact|wats|whatsapp|@platform|datos|redes',
			'pases|pase|des|de|diera|dieras|dé|pasara|pasaras|dejes|mandes|manden|pidas|pida|comparta|compartas ~1 tu|su|mi|el|un ~2 @contact|@platform|contacto|redes',
			'le|les|=te|me di|pase|mande|dio|diera|dieras|dieron|pidio|pidieron|paso ~1 mi|su|tu|el ~1 @contact|@platform|contacto ~',
			'que|y lo|la|le|los|les|=te agregara|agregue|agregues|agregaran|agrego|acepte|acepto|siguiera|seguiera|texteara ~',
			'me escribe|habla|manda|escriben|hablan|llama|escribio|mando|hablo|manda_mensajes|manda_fotos ~2 por|en|al ~2 @channel',
			'si|cuando|quiero_que|queria_que|para_que|pa_que ~1 me ~1 podes|puedes|podrias|podras ~1 llamar|marcar|textear|telefonear|hablar_por ~',
			'saber|decime|preguntar|dime ~1 si ~2 llamar|llamarte|llamarnos|marcar|agregar|agregarte|escribirte_por ~',
			'=te|le|les|nos|me ~1 mando|mande|mandaste|acepto|aceptaste|acepte|rechazo|envio|envie ~2 solicitud|invitacion|request',
			'puedo|podria|puede|podemos|voy_a|quiero|quisiera ~1 =te|les|nos? ~1 llamar|marcar|llamarte|marcarte|videollamar* ~3 los|el|la|cada|por|a|en|desde|cuando|y|si|domingos|sabados|un|mañana|noche|tarde',
			'hablemonos|hablémonos|escribamonos|escribamosnos|llamemonos|mandemonos|busquemonos|agreguemonos|sigamonos|conectemonos|videollamemonos|platiquemos ~2 directo|mejor|por|al|en|aparte|audios|mensajes|fotos|a_la|de_noche',
			'=te|lo|la encuentro|hallo|busco|ubico|agrego|sigo|escribo|llamo ~2 en|por|al ~1 @platform|face|redes|celular|telefono|numero|privado|internet',
			'pase|pasa|pasen|pasarle|pasame|dictame|anotame|apuntame|regalame|dame|presta ~2 el|su|tu|un|los ~1 @contact|cel|wats',
			// a group, a server, a match
			'hice|hicimos|arme|armamos|armemos|cree|creamos|creemos|hagamos|hay|tenemos|tengo ~2 grupo|chat|servidor|canal|grupito|sala ~10 te_agrego|te_meto|unite|unete|metete|entra|te_uno|agregarte|meterte|para_los_dos|para_las_dos|te_invito|entres|unas|unan|quieren|queres',
			'grupo|grupito|chat ~1 de ~1 @platform ~6 vos|nosotros|salones|=te|solo|amigos|los_dos|quieren|queres|cartas|grados',
			'metan|unan|metas|unas|conecten|conectes|conecte|entren|entres|entra|entremos|metamonos|meternos|nos_metemos|conectemos|caele|caigan|cae ~5 servidor|server|sala|partida|lobby|clan|squad|chat|grupo|canal|llamada|live|linea',
			'jugar|jugas|juegas|juguemos|jugamos|echemos|echamos|tiremos ~2 conmigo|juntos|juntas|los_dos|las_dos|una_partida|unas_partidas|duo ~4 @platform|linea|online|microfono|celular|noche',
			'=te meto si|al|en ~2 queres|quieres|grupo|chat|whatsapp ~',
			'videollamada|videollamadita|video_llamada|facetime|videocall|llamadita ~4 vos|ti|nosotros|nosotros_dos|nosotras_dos|solos|hoy|noche|tarde|sabado|domingo|queres|quieres|juntos|para_conocer*|y_asi|pa_vernos',
			// looking somebody up
			'busque|buscado|buscando|buscar|busco|buscarte|te_busque|stalkeando ~3 en|por ~2 redes|@platform|internet',
			'con_que|como|que|cual ~1 nombre|sales|salis|apareces|te_llamas|te_encuentro|te_hallo|te_busco|te_agrego|estas|usuario ~3 @platform|redes|ahi|internet|el_juego|las_redes',
			'decime|dime|contame|escribime|pone|poneme como|con_que ~1 sales|salis|apareces|te_busco|te_hallo|te_encuentro|te_agrego|nombre|hablarte|llamarte|contactarte|localizarte ~',
			'como|manera|forma|modo|donde ~2 hablarme|localizarme|contactarme|ubicarme|localizarte|contactarte|ubicarte|comunicarme|comunicarnos|hablarte|hablarnos ~3 por_fuera|fuera|afuera|sin|aparte|directo|solos|@channel|linea',
			'=te|les|ahi ~2 dejo|deje|puse|pongo|escondi|anote|escribi|apunte|mando|paso ~3 mi|mis|mi_numero|el ~1 @contact|@platform|redes|cel ~3 para_que|pa_que|por_si|y_me|y_ahi|asi',
			// to a home, around the school
			'escribime|escribeme|escriba|escribas|manda|mandala|mandalas|mandame|mandes|contestame|envia|enviala|respondeme ~4 a ~1 mi casa|direccion|apartamento',
			'telefono|chat|@platform chat|telefono|vos|videollamada ~1 vos|tu|you y|and yo|me',
			'conocer*|conozcamos|ver ~4 en_persona ~10 hora|lugar|donde|solos|sola|solo|sin|cuando_llegue'
		],
		en: [
			'let me know|have|get|see ~1 your|ur|yr ~2 @contact|socials|digits',
			'heres|here_is|this_is|thats ~1 how|where|my ~3 keep_in_touch|stay_in_touch|find_me|reach_me|contact_me|add_me|keep_talking|snap|discord|insta|instagram|socials',
			'made|started|created|set_up|have|got|run|own|opened ~2 server|realm|group_chat|groupchat|discord|chat|gc|account ~4 for|with|so|called|where|we|us|join|hop',
			'hop|get|jump|log|come|be on ~1 saturday|sunday|friday|tonight|later|at|after|this_weekend|every|tomorrow|with_me|my',
			'wants|want|needs|asked_for|asking_for|got|gets|getting|like ~2 your|ur|her|his ~2 number|digits|snap|insta|instagram|username|whatsapp|email|phone_number|user|socials|handle',
			'your|ur ~1 @kin ~1 can|could|should ~1 text|call|message|whatsapp|email|dm|facetime|add ~1 my|her|him|me|us|them|each_other',
			'gaming|online|snap|texting|chat|discord|roblox|xbox|phone buddies|friends|friend|buddy|besties|pals|partners|bff|bffs ~',
			'im|i_am|we_are|ill_be|usually ~1 on|online|active|live ~2 every|most|all|after|until|around|at ~2 night|day|weekend|afternoon|8|9|7|10|school|pm|midnight',
			'dad|mom|brother|uncle|cousin|friend|i|we|he|she|someone ~1 can|will|could|would ~1 pick ~1 you|u|ya up',
			'put|write|leave|include|add|hide|stick|drop ~2 your|ur ~2 number|username|email|snap|insta|gamertag|@contact ~2 on|in|at|under|next|somewhere ~',
			'talk|chat|speak|write|be_ourselves ~3 somewhere|someplace|place|spot ~1 private|else|safer|better|quiet|more|other|only',
			'isnt|is|wish|if|know ~1 there ~2 way ~3 text|call|chat|message|talk',
			'@reachMe ~3 on|at|through|via|over|by|in|from ~3 @channel|app|apps|computer|site|website|game',
			'shoot|drop|send|leave|fire|slide|text|sneak me|us|him|her ~1 a|an|some|ur|your|ya ~2 text|texts|email|dm|call|line|snap|voice_note|voice_memo|voicemail|friend_request|invite|request|ping|emails',
			'ill|i_will|can|gonna|going_to|wanna|want_to|could|let_me|lets|i ~1 ring|dm|facetime|snap|phone|videochat|imessage|whatsapp|skype|pm you|u|ya|him|her|me',
			'can|gonna|going_to|could|will|ill|lets_me|wanna|want_to ~1 call|text|message|email you|u|ya ~1 on|at|when|after|every|tonight|sometime|from|if|whenever|later|any|this|saturday|instead|directly|tomorrow',
			'you|u|they|he|she|your_sister|your_brother|i ~1 can|could|should|may|might|gotta|will ~1 text|dm|call|message|email|add|follow|facetime|snap|phone him|her|them|it|me|that',
			'call|text|dm|snap|email it|the_number|that_number|this_number|number ~2 when|if|after|at|and|tonight|so',
			'follow for|4|a|to|and follow',
			'k|ok|yeah|cool? you|u know which app|one|game',
			'join|get_in|get_on|hop_in|hop_on|come_to|enter|be_in|load_into|get_into|jump_in ~2 my|our|the|a|this ~2 lobby|server|gc|group_chat|groupchat|chat|call|channel|party|room|stream|discord|group|realm|squad|world',
			'group_chat|groupchat|gc|chat_group|chatroom|chat_room|server|discord ~10 join|get_in|get_on|be_in|add_you|add_u|in_it|invite|come|put_you|want_in|you_want',
			'our|your|a|my|private|secret|personal|separate|side|own own|private|secret|separate|side|personal|little ~1 chat|group_chat|channel|convo|chatroom|text_thread|groupchat|messages|dms|line|server|account',
			'second|other|secret|spare|private|fake|burner|alt|finsta|extra account|phone|acc|insta|snap|email|number ~10 talk|message|you_can|u_can|add|text|find|on_that|reach|my_parents|my_mom|my_dad|nobody',
			'talk|write|message|text|reach|find|chat ~2 me|us ~2 on ~1 that|there|it|this ~1 one|account|app|number',
			'just|then|and|can|please|u|you|to scan it|my|the_code|this|me',
			'snapcode|snap_code|qr_code|qr|friend_code|addme_code ~6 scan|back|add|use|here|is|put',
			'write|send|mail|answer|reply|address|email|ship ~6 to|at|straight my|our|the? ~1 house|apartment|home|address|place|mailbox|apt|door|porch ~',
			'write|send|mail|call|reply|answer|talk|text|talking|call_her|call_him ~8 not|instead_of|rather_than|without|skip|before ~2 the|my|our|your|through|any? school|teacher|teachers|exchange|office|program',
			'can|could|may|might|would i|we|she|he|my_mom|my_sister ~1 have|get|know|borrow|see ~1 her|his|your|their|ur|ya ~3 @contact|digits|email|snap|insta|socials',
			'ask|tell ~3 mom|dad|mother|sister|brother|aunt|parents|cousin ~6 her|his|their|your|ur @contact|digits|whatsapp|facebook|email',
			'your|ur|you @contact|digits ~6 tell_me|yourself|he_said_no|she_said_no|said_no|so_i|so_we|lmk|dm',
			'looked|searched|searching|looking|stalked|stalking|hunted|checked ~1 for|up? ~1 you|u|your_name|ur_name ~2 up? ~2 @platform|online|internet|google',
			'looked|find|found|search|searching ~1 you|u|ya ~1 on|up|in @platform|there|online',
			'which|what|who ~2 is|are ~1 you|u|yours ~3 on|account|profile|one_is ~2 @platform|there|account',
			'which one|account|profile is you|u|yours',
			'keep|stay|start|go|be|were|try ~2 emailing|texting|calling|messaging|chatting|dming|snapping|facetiming|videochatting',
			'lets|let_us|wanna|want_to|can_we|could_we|we_should|we_could|should_we|we_can|down_to ~2 video_call|videocall|video_chat|facetime|voice_chat|group_call|call_each_other|talk_on|do_a_call|get_on_a_call|be_phone_buddies|exchange_numbers|swap_numbers|trade_numbers',
			'wants|wanna|want|asked|asking|wondering|asks|wonders ~3 if|whether|to ~2 message|text|call|dm|add|follow|facetime|snap|phone|email you|u|your|him|her|me|them',
			'message|text|call|dm|snap|email each_other|eachother|every ~1 day|other|night|so|too|all|now|and|after',
			'find|found|met|talk|talks|know ~3 pen_pal|penpal|partner|buddy ~2 on ~1 @platform',
			'a|another|any|some|other|better|easier|faster|secret|different ~1 way|ways ~1 to|i_can|we_can|of|for ~2 reach|contact|find|talk|message|get_ahold|get_hold|reaching|contacting|talking|chat|text ~1 you|u|me|to_you|each|us|without|outside',
			'can|could|will|would ~1 pass|carry|bring|give|sneak|slip|hand|deliver you|u|me|us ~1 notes|messages|letters|note|letter|message|my ~6 without|not|instead|secretly|so',
			'escribeme|hablame|agregame|mandame|llamame|buscame|texteame|follow_me ~3 on|in|at|when ~4 @channel|app|phone|game',
			'my|ur|your|the snap|telefono|insta|instagram ~1 is|its|at|?',
			'whats|what_is|what|need|want|drop|gimme ~1 ur|your|yr snap|telefono|insta|user|gamer_tag',
			'not|instead|outside|off|besides on|in|through|over|of the|this|our school ~1 thing|site|app|mail|program|letters',
			'talk|chat|hang|play ~2 online|on_the_phone|on_voice|on_mic|with_mics|with_headsets|on_the_mic|over_the_phone|after_school_online|irl',
			'use|turn_on|with|over|on|have ~1 the|a|your|ur|our? mic|mics|voice_chat|headset|headsets ~',
			'you|u ~1 call|text|message|dm|ring it|me|us|him|her ~2 when|if|and|after|at|instead|anytime'
		],
		not: {
			es: [
				'seguime|sigueme|segui contando|contando*|diciendo|escribiendo|hablando',
				'hablame|escribime|contame ~1 de|sobre',
				'nos ~1 hablamos|platicamos ~2 en|por ~2 clase|salon|recreo',
				'llamar|llamarte ~1 solo|asi|por_mi|como|por_tu',
				'mi|mis|la|el|nuestra @grownups|@kin ~2 habla|llama|hablamos|platica|hablo|hablar|escribe|manda|mando|mandan|hizo',
				'con mi|mis|su|la|el|los|las|nuestros ~1 @kin|amigos|amigas',
				'jugar|juego|jugamos ~3 con ~1 mi|mis|su',
				'buscame|encontrame ~1 en ~2 foto|dibujo|fila|mapa',
				'busque|buscar|busco|buscamos|buscando ~3 en|por internet ~2 sobre|que|como|fotos|donde',
				'casa ~2 de ~1 muñecas'
			],
			en: [
				'my|her|his|our ~1 @kin|grandma|teacher ~2 can|will|should call|text|email ~1 you_guys',
				'@kin|he|she|they|@friend|grandma|coach|teacher|doctor|nobody ~1 call|calls|called|text|texts|texted|message|messages|emailed|emails|gave|gives me|us',
				'my|her|his|our|their|the ~1 @kin|friend|friends|cousins ~4 on ~1 @platform|the_phone|phone|video',
				'to|with|and my|our ~1 @kin|cousins|friends|friend|team|dad',
				'call|calls you|it ~1 my|a|the|by|your',
				'look|looked|searched ~3 up ~2 how|what|el_salvador|boston',
				'walk|walked|went|go|come|came ~3 home|house',
				'emailed|texted|called ~2 my|his|her|the',
				'play|playing|plays|played ~3 with ~1 my|his|her'
			]
		},
		unless: {
			es: [
				'ojala|algun_dia|un_dia ~4 conocer*|conozcamos|conocernos ~3',
				'clase|escuelas ~4 videollamada|zoom'
			],
			en: ['class|classes|school|schools|teachers|delegation ~3 video_call|zoom|skype|call']
		}
	},
	{
		kind: 'contact-attempt',
		why: 'meet-alone',
		confidence: 0.75,
		frames: { fiction: 'sentence', war: 'near' },
		es: [
			'vernos|verte|juntarnos|encontrarnos|conocernos|conocerte|veamos|juntemos|encontremos|vemos|juntamos|quedemos|quedamos|topemos|toparnos ~8 escondid*|nadie|solos|solas|solo_vos|a_solas|nosotros_dos|nosotras_dos|sin ~',
			'dale|dele|den|decime|dime|des|di ~2 hora|dia y|en? ~1 lugar|donde'
		],
		en: [
			'stay|sneak|hang|slip|break|hide|ditch|lose ~1 behind|off|away|back|the_group|them|everyone ~8 meet|river|together|alone|us|me|woods|bathroom',
			'meet|hang_out|see|hang|walk|go|get_together ~8 no|without|w_o ~2 grown_ups|grownups|adults|teachers|parents|chaperone|chaperones|anyone|anybody',
			'you|u and|n|& i|me ~4 alone|by_ourselves|away|behind|hotel|sneak|stay_behind|meet_at|in_private|secretly',
			'just|only us|you|u|me|the_two ~4 no_one|nobody|no_adults|no_grown_ups|no_teachers|alone'
		],
		not: {
			es: ['todos|toda|grado|equipo|coro|clase'],
			en: ['dont|not|never|cant ~2 go|walk|be', 'felt|feel|am|was|be|are|so alone']
		},
		unless: {
			es: ['todos_los|todo_el|todas|equipo|papas|familia|delegacion|ojala|algun_dia'],
			en: ['whole_class|families|delegation|some_day|someday|one_day']
		}
	}
];
