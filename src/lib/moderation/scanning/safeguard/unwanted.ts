import type { Phrases } from '../phrases/phrasebook.ts';

/** What a child says of being touched, looked at, photographed or given away, without the words for it. */
export const unwanted: readonly Phrases[] = [
	{
		kind: 'abuse',
		why: 'touched',
		confidence: 0.75,
		frames: { tale: 'sentence', war: 'sentence' },
		unless: {
			es: [
				'doctora|enfermera|vacuna|mojad*|=perro|=perra|chucho|gato|gata|gallina|bebe_de_mi|bebito|frente|cachete|cachetes|mejilla|bendicion|buenas_noches|despedida|jaja|jajaja|obra|traje|tipico|danza|baile|costura|lavar|uniforme|partido|futbol|equipo|examen_de_la_vista'
			],
			en: [
				'nurse|dentist|vaccine|checkup|snow|muddy|wet|raincoat|forehead|cheek|goodnight|good_night|costume|costumes|dog|puppy|cat|kitten|hamster|birthday|class_picture|yearbook|picture_day|halloween|laundry|splinter|tag|stuffed|haha|lol'
			]
		},
		es: [
			// clothes, doors, beds
			'me|nos|la|le|les|lo ~1 baja|bajo|bajaba|sube|subio|subia|quita|quito|quitaba|levanta|levanto|levantaba|desabrocha|desabrocho|arranca|bajaban|quitan ~2 @clothing',
			'@male ~10 quitar*|quite|quitara|quitaramos|quitemos|levantar*|levantara|bajar*|bajara|desabroch*|desvest*|desvist* ~2 @clothing & dijo|dice|pidio|pide|hizo|hace|obligo|obliga|mando|quiere|queria|manda|me|nos|la',
			'@male|hermano ~5 entra|entro|entraba|mete|metio|abre|abrio|abria|asoma|asomo|asomaba|llega|pasa|aparece ~6 cuando|mientras|si|al ~3 bañ*|cambi*|vist*|desvist*|duch*|dorm*|duerm*|baño',
			'@male ~8 duerme|duerma|dormir|acuesta|acostarse|acueste|quede ~3 mi|conmigo|a_la_par|al_lado ~1 & no_quiero|no_me_gusta|miedo|asco|feo|raro|nervios|llave|no_duermo|llor*|odio|no_puedo_dormir|no_quisiera',
			'luz|oscuro|oscuras|noche|dormid*|acuest*|duermen ~6 @male|el|ese ~2 viene|entra|llega|mete|aparece|sube|acerca & miedo|no_me_gusta|no_quiero|odio|finjo|hago_la_dormida|hago_el_dormido|llor*|tapo|quiet*|asco',
			// kisses, pictures, words
			'señor|profe|pastor|catequista|vecino|tio|padrino|padrastro|hermanastro|cuñado|don|cura|entrenador|primo ~4 me|nos|la|le ~1 da|daba|dio|roba|robo|pide|pidio|quiere_dar|planta ~2 beso|besos|besito|besitos|caricias|masajes|masaje|abrazos_raros|picos|piquito',
			'me|nos|le|la|les ~1 enseña|enseño|muestra|mostro|pone|puso|manda|mando|enseñaba|hace_ver|hacia_ver ~4 cosas|videos|video|fotos|foto|peliculas|revistas|dibujos ~6 no_son_para|no_es_para|grandes|adultos|feas|feos|cochin*|sucias|sucios|rar*|sin_ropa|chulon*|desnud*|no_deb*|prohibid*|no_quiero',
			'dice|dijo|decia|llama ~3 que? ~1 soy|yo_soy|eras|era ~1 su ~1 mujer|mujercita|novia|noviecita|novio|novita|amor|esposa|favorita_secreta & @male|el',
			'hizo|hace|hacia|hacen ~2 algo|cosas|cosa|eso|maldad|maldades|travesuras ~5 cuarto|cama|baño|noche|monte|milpa|solos|escondid*|bodega|cafetal & @male & sale|llor*|no_quiere|no_quiero|dice|conto|miedo|ella|me|le',
			'no|nunca ~2 sabia|entendia|sabiamos ~2 que ~1 era|estaba|eso ~2 malo|mal|feo|abuso|pecado|delito & tocaba|hacia|bajaba|jueg*|primo|tio|chiquit*|me',
			'me_niego|digo_que_no|decia_que_no|no_quise|dije_que_no|dijo_que_no|le_dije_no|no_queria|grite ~6 obliga|obligo|fuerza|igual|insiste|lo_hizo|lo_hace|de_todos_modos|siguio|sigue|me_agarro|amenaza|la_obligo',
			'obliga|obligo|obligaba|forzo|fuerza ~6 & no_queria|me_niego|no_quiero|no_quise & novio|el|señor|primo|@male',
			// much older, promised, expecting
			'tiene|tenia|cumplio|años ~1 @grownAge & yo|ella|hermana|prima|amiga|compañera ~3 @childAge & novio|marido|obliga|enamorad*|andamos|andan|quiere|casa*|junt*|normal',
			'tiene|tenia|de ~1 @grownAge & novio|marido|enamorad*|andamos|andan|obliga|besa|besos & @childAge|sexto|septimo|octavo|menor',
			'me|la|nos|le ~2 quiere|quieren|va_a|van_a|obliga|obligan|piensa|ofrecio|prometio|dio|dieron|esta|estan ~2 casar|casando|juntar|juntando|acompañar|vender|regalar|entregar|comprometer ~3 con|a ~1 don|un|el|ese|señor|hombre|viejo',
			'bebe|embarazad*|panza|preñad*|niño|encargo ~8 padrastro|tio|abuelo|padrino|profe|hermanastro|primo|papa & es|hizo|del|de & compañer*|amiga|prima|hermana|niña|alumna|muchacha|doce|trece|catorce & tener|embarazad*|espera|esperando|preñad*|panzona'
		],
		en: [
			'hand|hands ~3 on|up|under|down|in|inside|between ~2 my|her|his|our|their ~1 knee|knees|leg|legs|thigh|thighs|skirt|shirt|dress|pants|shorts|waist|chest|bottom|underwear|bra ~2 & he|@male|keeps|puts|putting|put|slides|she|they',
			'rub|rubs|rubbed|rubbing|massage|massages|stroke|strokes|pat|pats|squeeze|squeezes|tickle|tickles ~3 my|her|his|your|our ~1 back|leg|legs|thigh|thighs|neck|shoulders|knee|stomach|feet ~6 under|shirt|alone|weird|dont_like|stop|teacher|coach|tutor|creepy|uncle|boss|uncomfortable|bed',
			'game|games|play|plays|played ~6 under|in ~1 the|a|his|my ~1 blanket|blankets|covers|bed|closet|bath|bathtub|dark|shower|basement & cousin|uncle|he|brother|babysitter|stepbrother|neighbor|man|boy|teen* & made|make|makes|used_to|wasnt|secret|bad|hurt|hurts|didnt_like|tell|told',
			'secret|secrets|game ~5 & hurts|hurt|dont_like|didnt_like|cry|scared|touch* & grandpa|uncle|stepdad|coach|cousin|brother|he|man|daddy|dad|babysitter & says|said|our|tell|told',
			'door|lock ~2 off ~8 see|watch|look|walk|privacy & he|stepdad|uncle|took|dad|brother',
			'see|sees|watch|watches|look|looks|stare|stares ~2 me|us|at_me|at_us|my_sister ~3 all_the_time|undress*|in_the_shower|changing|sleeping|sleep|in_my_room|through_the_door|through_the_hole & he|@male',
			'video|videos|picture|pictures|photo|photos|pics ~2 of ~1 me|us|her|my_sister|my_friend ~6 & uncle|stepdad|coach|he|cousin|man|neighbor|boyfriend|babysitter & gone|delete|deleted|took_and|naked|secret|scared|shame|ashamed|dont_want|undress*|bath|bathroom|want_it|phone_of_me|show',
			'boyfriend|guy|man|husband|he|hes|fiance ~3 is|was|turned|hes ~1 @grownAge & sister|friend|cousin|she|girl|im|i|shes|niece ~2 is|was|im|hes|shes|am? ~1 @childAge',
			'sit|sits|sitting|sat|climb ~2 on ~1 him|his_lap|his_knee|his_legs & candy|money|gives|if|man|makes|made|wants|asked|told|secret|phone',
			'candy|money|gifts|phone|robux|shoes ~8 if ~4 let|sit|kiss|touch|show|come_in|hug ~2 him|he|his|it|on',
			'i ~1 said|say|told ~3 no|stop|dont ~5 did_it|anyway|kept|keeps|didnt_stop|doesnt_stop|wouldnt_stop|wont_stop|forced|still|held_me|made_me & he|him|she|brother|cousin|boyfriend|guy',
			'does|did|do|done ~2 stuff|things|something|bad_things|weird_stuff|that ~1 to ~1 me|her|us|him|my_sister|my_friend|kids & stepbrother|uncle|stepdad|cousin|he|brother|man|coach|grandpa|neighbor|babysitter|parents_are_out|alone',
			'touch|touches|touched|touching|rub|rubs|kiss|kisses|kissed|bother|bothers|hurt|hurts ~1 your|his|her|my|the ~1 cousin|sister|brother|friend|niece|daughter|stepsister|girl|girls|kids|students & uncle|tio|stepdad|grandpa|he|coach|teacher|man|boyfriend|neighbor|pastor|told',
			'show|shows|showed|showing|send|sends ~3 him|us_his|me_his|his|her_his ~3 bathing_suit|bathing_suits|underwear|nothing_under|body|nothing_on|private|privates|thing|chest',
			'nothing ~1 under|underneath|on ~2 & show|camera|told|asked|him|man|helper|coach|photo|pictures|wear',
			'no_one|nobody|noone ~1 will|would|is_going_to ~1 believe ~2 kid|me|you|us|girl|child|little',
			'know|knew ~2 now ~2 wasnt ~2 game|normal|okay|right ~1',
			'@male|he ~2 makes|made|make|wants|asked|asks|tells|told|begs ~1 me|us|her|him|my_friend|my_sister ~3 video|watch|see|look ~3 bad|gross|dirty|grown_up|adult|weird|naked|nasty|those ~1 video|videos|movies|pictures|pics|stuff|things|people'
		]
	}
];
