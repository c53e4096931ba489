import type { Phrases } from '../phrases/phrasebook.ts';

/** Dying of laughter, hunger, heat or shame, and what people say of a match or a dance. */
const idioms = {
	es: [
		'de|del|por ~1 risa|riza|hambre|pena|verguenza|calor|frio|sueño|sed|susto|miedo|nervios|aburrimiento|cansancio|envidia|amor|curiosidad|ganas|emocion|alegria|felicidad|goma|cosquillas|ternura|tristeza_por_el|aburrido|aburrida|asco|celos',
		'por ~2 comer|probar|ver|ir|conocer|un|una|tener',
		'este calor|frio',
		'en_el_juego|jajaja_casi|sin_conocer|sin_probar|sin_ver|sin_lentes',
		'planta|plantas|milpa|mata|maceta|perrito|abeja|abejas|pizarra|exponer|tablas|cantar|profe_pregunta|maestra_pregunta|penal|gol'
	],
	en: [
		'of|from ~1 laughter|laughing|embarrassment|hunger|boredom|heat|cold|shame|cuteness|happiness|excitement|jealousy|cringe|thirst|curiosity|being_so',
		'for ~2 pizza|a|some|one|that|the|ice_cream|pupusas|tickets',
		'laughing|of_laughter|dying_to|embarrassed|embarrassing|so_funny|without_trying|without_chocolate|if_i_have_to_eat|if_i_dont_get|video_game|hilarious|in_the_game|cute|sing|singing|a_solo|my_solo|plant|plants|teacher_calls|called_on|picture_day|speech|spelling_bee|karaoke|beets|broccoli|rather_die_than|=bee'
	]
};
const frames = { fiction: 'sentence', war: 'sentence' } as const;

export const selfHarm: readonly Phrases[] = [
	{
		kind: 'self-harm',
		why: 'wants-to-die',
		confidence: 0.9,
		frames,
		unless: idioms,
		es: [
			'odio ~1 mi|esta vida',
			'que ~2 acabe|termine|acabara|terminara ~1 todo|mi_vida|ya',
			'no ~2 importa|importaria|importo ~3 morir*|muero|muera|vivir|si_vivo',
			'quiero|quisiera ~2 que ~2 todo|mi_vida ~1 termine|acabe|se_acabe',
			'la vida no ~1 vale|tiene',
			'me|yo_me ~1 quiero|queria|quisiera|dan_ganas_de|da_ganas_de|gustaria|deseo|iba_a|voy_a|pienso|tengo_que ~2 morir*|matar|ahorcar*|suicid*|quitar_la_vida|colgar|envenenar*|desaparecer*|cortar_las|aventar_al|aventar_de|tirar_al|tirar_del|tirar_de',
			'se ~1 quiere|quieren|queria|querian|quiso|piensa ~2 morir*',
			'se ~1 quiere|quieren|queria|querian|quiso|va_a|iba_a|piensa|intento|trato_de ~2 matar|ahorcar*|suicid*|quitar_la_vida|colgar|envenenar*|desaparecer*|cortar_las|aventar_al|tirar_al|tirar_del',
			'quiero|quiere|queria|quisiera|quisiéramos|deseo|deseaba|ojala|ganas_de|pienso_en|pensado_en|pensaba_en|penso_en|piensa_en|pensando_en|intento|intente|intentó|trato_de|trate_de|prefiero|preferiria|mejor|voy_a|he_pensado|me_dan_ganas_de|suena_con|sueño_con|pensaba|hablaba_de|dijo_que|dice_que|sola_pienso ~2 =morir|morirme|morirse|=matarme|matarse|estar_muerto|estar_muerta|suicid*|quitarme_la_vida|quitarse_la_vida|no_existir|desaparecer|desaparecer_para|ahorcarme|ahorcarse|colgarme|colgarse|cortarme|cortarse|lastimarme|lastimarse|hacerme_daño|hacerse_daño|envenenarme|tomarmelo|tomarmelas|tomarme_todas|tirarme_al|tirarme_del|tirarme_a|tirarse_del|tirarse_al|aventarme|aventarse|muerta|muerto|no_haber_nacido|no_despertar|no_estar_vivo|no_estar_viva|no_estar_aqui|no_vivir|irme_al_cielo|irme_con_dios|dormirme_y_no',
			'no|sin ~1 quiero|quiere|queria|quieren|quisiera|quise|tengo|tiene|vale|merece|ganas_de|da|aguanto|aguanta|soporto|deseo|dan_ganas_de|veo|encuentro|le_veo|tenia ~4 vivir|viviendo|seguir|existir|la_vida|esta_vida|mi_vida|despertar*|estar_vivo|estar_viva|seguir_viva|seguir_aqui|estar_en_este_mundo|vida|sentido_a|amanecer',
			'ya no|nunca quiero|quiero_seguir|aguanto|puedo|quiere|quisiera|soporto|vale|tengo ~2 vivir|mas|seguir|existir|despertar*|nada|estar_aqui|ganas|estar|vivo|fuerzas|la_pena|viviendo|razones|motivos',
			'quisiera|ojala|quiero|pido|rezo ~4 no ~1 despertar*|haber_nacido|hubiera_nacido|existir|existiera|estuviera|amanecer|despierte|volver_a_despertar|abrir_los_ojos|estar_vivo|seguir|estar',
			'dormir*|dormirme|acostarme|acuesto|cerrar_los_ojos ~4 no|nunca|jamas|ya_no ~1 despertar*|despertarme|despierte|volver|abrirlos|levantarme',
			'nunca hubiera|haber|hubiese|ubiera nacido|existido',
			'no|jamas hubiera|haber|hubiese|ubiera|haiga nacido|existido',
			'mejor|ojala|debi|hubiera|me_hubiera|debiera|tenia_que ~3 muerto|morirme|morido|haberme_muerto|muriera|muera|muerta|morir_yo|matara|llevara_a_mi|hubiera_muerto ~1 yo|a_mi|mejor|si|que',
			'mejor ~2 me|yo_me ~1 muero|mato|muriera|matara|voy_al_cielo|hubiera_muerto|mataria|moria',
			'para_que|pa_que|por_que|porque ~1 sigo|vivir|vivo|estoy|sirvo|naci|existo ~1 viva|vivo|en_este_mundo|si|existiendo|respirando|aqui|viviendo',
			'todos|mundo|familia|mama|ellos|mejor|feliz|felices|tranquilos|ustedes|gente|casa ~4 sin mi|=mí',
			'si ~1 yo? ~1 no_existiera|no_estuviera|me_muriera|me_muero|desapareciera|me_muriese|me_mato|no_hubiera_nacido|me_fuera_para_siempre|muriera ~3 nadie|todos|mejor|lloraria|extrañaria|importaria|mi|feliz|felices|notaria|daria_cuenta|que_pasaria',
			'nadie ~3 extrañaria|lloraria|notaria|se_daria_cuenta|va_a_extrañar|va_a_llorar ~5 muero|muriera|faltara|desaparez*|desaparec*|murier*|estuviera|voy|fuera|mi',
			'a_nadie|nadie ~2 importo|importa_si_vivo|importaria|le_importaria ~4 muero|muriera|vivo|estoy|existo|si|desaparez*',
			'no valgo|sirvo ~2 nada',
			'soy ~2 estorbo|carga|basura|error ~4',
			'suicid*|=ideacion|autolesion*',
			'quitarse|quitarme|quito|quitar|quitó ~1 la vida',
			'adios|ultima|despedida|despido|despedirme ~3 carta|para_siempre|de_todos|vez_que|mundo ~8 cansé|canse|cansada|cansado|cielo|sufrir|vivir|mas|morir|alla',
			'ultima carta ~12 cielo|canse|cansada|cansado|morir|nunca|voy|sufrir|adios|mundo|vida|siempre',
			'irme|ir|voy|reunirme|estar|encontrarme ~3 al_cielo|con_dios|con_diosito ~3 con|para|ya|mejor|y|abuel*',
			'quiero|quisiera|voy_a|prefiero|deseo ~2 irme|ir|estar|alcanzar|reunirme ~4 cielo|dios|diosito|=muertos|angeles',
			'cansé|canse|cansada|cansado|harta|harto|aburrida|aburrido|hasta_aqui ~2 vivir|la_vida|esta_vida|existir|todo_y_me|estar_viva|mi_vida',
			'acabar|terminar|acabo|termino|ponerle_fin|poner_fin ~2 con_todo|con_mi_vida|a_todo|mi_vida|de_una_vez|a_mi_vida|con_esto_para_siempre'
		],
		en: [
			'dont|wont|not|never ~1 need ~1 them|it|this|anything ~3 where|anymore ~2 im|i|going',
			'hate|hates ~1 my|his|her|this|being life|alive',
			'want|wish|wishing ~3 it|my_life|everything ~2 to? ~1 be? over|end|stop|finished',
			'dont|doesnt|do_not care ~2 if ~1 i|live|die ~2',
			'nobody|no_one|noone would ~1 care|notice|miss|cry',
			'no|dont|doesnt ~1 see ~3 point|reason|future',
			'feel|feels|felt ~2 like ~1 dying|jumping|ending|disappearing|killing',
			'rather|want ~2 be? dead|with_my_dead',
			'want|wants|wanted|wanna|wish|wishes|wished|going|gon|trying|tried|try|tries|thinking|think|thought|thinks|plan|planning|plans|feel|felt|ready|rather|like|about|might|will|gonna|better|deserve|hope|hopes|hoping|pray ~3 die|dying|death|dead|kill_myself|killing_myself|kill_himself|kill_herself|killing_herself|killing_himself|kill_themselves|end_it|ending_it|end_my_life|ending_my_life|end_her_life|end_his_life|hang_myself|hang_himself|hang_herself|hanging_myself|jumping_off|jump_off|overdose|overdosed|drown_myself|take_my_own_life|take_her_own_life|take_his_own_life|take_my_life|shoot_myself|commit_suicide|not_exist|not_be_alive|not_alive|disappear|disappear_forever|unalive|not_wake_up|never_wake_up|stop_existing|stop_living|be_gone|be_with_my|stab_myself|poison_myself|starve_myself',
			'kill|kills|killed|killing|hang|hanged|hung|unalive|shoot|shot|drown|poison|poisoned|off|stab ~1 myself|herself|himself|themselves|themself|ourselves',
			'i|she|he|they|we|im|really ~1 dont|doesnt|didnt|never|not ~2 want|wanna|feel_like|wish|wants|wanted ~2 live|be_alive|living|be_here|exist|wake|be_on_this|be_in_this|keep_going|go_on|keep_living|life|being_alive|be_born ~1',
			'dont|doesnt|didnt|not want|wanna|feel ~2 alive|exist|existing|wake_up|live|living|be_here',
			'wish|wished|wishing|wishes ~2 i|she|he|they ~1 was|were|wasnt|werent|am|could|had|would|never ~4 dead|never_born|born|alive|here|exist|existed|disappear|die|never_wake_up|not_wake|gone|wake_up|vanish|sleep_forever',
			'never|not been|was|be|got born',
			'better|happier|easier|nicer|best|relieved ~5 without_me|if_i_was|if_i_wasnt|if_i_were|if_i_werent|if_i_died|dead|if_i_was_gone|off_without|if_i_disappeared|if_i_just',
			'better ~1 off dead|without_me|if_i',
			'world|everyone|everybody|family|mom|parents|they ~5 without me',
			'no|not reason|point|purpose|sense ~3 live|living|alive|life|going_on|in_me|being_here|anymore',
			'what|whats|what_is ~3 point ~2 living|life|being_alive|anymore|going_on|even_being|of_me',
			'why ~3 alive|even_alive|keep_living|exist|even_exist|was_i_born|even_here|even_live',
			'not|isnt|aint worth ~2 living|it_anymore|life',
			'life ~3 not|isnt ~1 worth',
			'nobody|no_one|noone|anyone|anybody|who|they ~4 notice|care|cry|miss|sad ~5 if ~1 i|im ~2 die|died|gone|disappeared|dead|wasnt|killed|left|vanished|didnt|stopped',
			'if i ~2 died|die|was_gone|were_gone|disappeared|killed|was_dead|were_dead|wasnt_here|werent_here|wasnt_alive|didnt_exist|never_existed|jumped|wasnt_around ~5',
			'sleep|bed ~4 never|not|dont|forever ~2 wake|waking|get_up|up',
			'not|wont|dont be ~2 around|here|alive ~3 longer|anymore|much|soon|next|long|when',
			'my|the|this last|final letter|goodbye|message|day ~12 around|alive|goodbye|die|anymore|longer|gone|heaven|tired|forever|end',
			'giv*|give|gave ~2 away ~8 need|where_im_going|where_i_am_going|before_i|gone|anymore',
			'end|ending|finish ~1 it|my_life|everything|his_life|her_life|all|things ~2 all|all|tonight|forever|now|soon|and|because|for_good|myself',
			'end it|my_life|it_all',
			'suicid*|=sewerslide|unalive|unaliving|unalived|self_harm|selfharm|self_harming|self_harmed|overdose|overdosed|overdosing',
			'tired|sick|done|through ~1 of|with ~1 living|life|being_alive|existing|being_here',
			'take|takes|took|taken|taking ~1 my|her|his|their ~1 own? ~1 life',
			'god|jesus|heaven|angel ~4 take_me|go_to_heaven|be_with|bring_me|let_me_die',
			'dont|cant|can_not deserve|want|take|do|go_on|handle ~1 to? ~1 live|life|this_life|on|be_alive|living',
			'im|i_am|i_feel|feel|i_was ~2 worthless|useless|a_burden|nothing_but|a_mistake|better_off|a_waste|unwanted|trash ~1'
		],
		not: {
			es: [
				'vida util',
				'aguanto ~2 calor|frio|hambre|sueño|ruido|dolor',
				'no quiero|quiere morir*',
				'matar* ~1 el_tiempo|zancudos',
				'no ~1 quiere|quiero ~1 despertar* ~2 temprano|al|a|hasta',
				'despertar* ~1 temprano|tarde|hasta',
				'adios ~1 amig*',
				'se ~1 quiere|queria ~1 morir* ~2 mi_celular|el_motor',
				'no quiero despertar* ~2 al|a_mi'
			],
			en: [
				'so much|many|fast ~3 wanted|want to die',
				'death of me',
				'i? ~1 dont|not|never want|wanna|wants ~1 to? die|disappear',
				'wants|want to|going to|might kill me|him|her',
				'dead ~1 last|batter|battery|phone|serious|end',
				'like|love ~1 to? death',
				'killing me',
				'ready_to_be_done',
				'feel|i_feel|felt useless ~2 at|in'
			]
		}
	},
	{
		kind: 'self-harm',
		why: 'hurts-themselves',
		confidence: 0.85,
		frames,
		unless: {
			es: [
				'tos|gripe|calentura|fiebre|lombrices|vitaminas|receto|estudiando|trabajando|entrenando',
				'perro|perra|chucho|gato|gata|gallina|gallinas|veterinaria|veterinario|sapo|raton|muela|diente',
				'mato|matar|mate ~2 de ~2 risa|verguenza|pena|susto|cansancio|calor|celos',
				'vida util',
				'lata|mango|naranja|cebolla|tomate|cocinando|cocina|pelando|picando|leña|pelo|uñas|pelito|cabello|accidente|sin_querer|peluqueria|peluquero|puntas|fleco|alambre|vidrio_del|chapodando|zacate|jugando|futbol|bicicleta|partido|palo|mate|papel|cuma|machete|tarea|arbol|tropece|resbale|vacuna',
				'sin querer'
			],
			en: [
				'a_can|tin_can|soup_can|cooking|onion|onions|apple|kitchen|bagel|avocado|carrots|bike|skateboard|soccer|accident|accidentally|paper|hair|nails|by_mistake|slipped|tripped|=fell|falling|whittling|barbed|wire|toaster|stove|cookie|cookies|shaving|bangs|tape|cardboard|recess|glass|oven|iron|marshmallow|marshmallows|fence|playing|kitten|puppy|bath|allergic|allergy|headache|vitamin|vitamins|leaves|lake|pond|river_and'
			]
		},
		es: [
			'puente|techo|pozo|barranco|azotea|peña|guindo ~6 aviento|avento|aventar*|tiro|tirar*|brinco|lanzo|saltar|salto|lanzar*',
			'me|se ~1 corto|corta|rasguño|araño|muerdo|pellizco|golpeo|quemo ~5 hasta|para ~3 sangrar|sangro|sangre|sentir|calmar*|castig*|olvidar',
			'hago|hace ~1 yo|misma|mismo? ~4 compas|navaja|cuchilla|tijera|vidrio|encendedor|aguja',
			'rayitas|rayas|cortes|cortadas|marcas ~8 compas|navaja|cuchilla|yo|misma|mismo',
			'me|se|yo_me|no_se ~1 corto|corta|corte|cortaba|he_cortado|ha_cortado|cortado|corté|corto_los|cortando|cortar|rasguño|rasguña|araño|raspo|hago_cortes|hice_cortes|hace_cortes|hago_rayas|hace_rayas|hago_rayitas|hago_heridas|hace_daño|hago_daño|hice_daño|haciendo_daño|lastimo|quemo|quema|muerdo|jalo_el_pelo|arranco|pego_yo|golpeo|pego|doy_golpes|pincho|encajo ~8 brazo|brazos|muñeca|muñecas|pierna|piernas|piel|sola|solo|misma|mismo|cuchilla|navaja|gillette|yilet|=jilet|gilet|sacapuntas|compas|proposito|adrede|a_proposito|triste|llorar|cigarro|encendedor|venas|tijeras|cuando_me_siento|cuando_estoy|pared|cabeza|manos|muslos|alivio|calma|daño|castigarme|enojo|enojada|panza|sangre|sangro|vidrio',
			'me hago|hice|hago_yo|quiero_hacer|voy_a_hacer ~1 daño|heridas|cortes|cortadas|rayas',
			'hacerme|hacerse|causarme|hago|hacernos ~1 daño|heridas|cortes ~1',
			'hace|hacia daño|cortes|heridas ~1 sola|solo|ella|misma|mismo|con|en',
			'cortarme|cortarse|lastimarme|lastimarse|rasguñarme|quemarme|autolesionarme|pegarme_sola|pegarme_a ~1',
			'rayitas|rayas|cortes|cortadas|cicatrices|marcas|lineas|heridas ~4 brazo|brazos|piernas|muñeca|muñecas|muslos ~8 hago|hace|hice|yo|misma|mismo|hizo|propósito|proposito|sola|navaja|cuchilla|tapo|tapa|esconde|escondo|manga|mangas',
			'venas|muñecas ~1 cortad*|abiert*|cort*',
			'cort* ~2 las venas|muñecas',
			'me|se ~1 tomo|tome|tomaba|trago|trague|comio|bebio|bebi|tragó|tomó|tomaron ~3 pastilla|pastillas|veneno|gramoxone|gramosone|cloro|lejia|raticida|matamonte|insecticida|folidol|herbicida|curalotodo|curagallinas|desinfectante|lannate|lanate|tamaron|medicina_de|frasco',
			'tomarme|tomarmelo|tomarmela|tomarmelas|tragarme|beberme|tomarse|tomar|beber ~3 pastilla|pastillas|veneno|gramoxone|cloro|lejia|raticida|matamonte|frasco|insecticida|todas',
			'veneno|gramoxone|pastillas|raticida|pistola|lazo|soga|mecate ~8 tomarmelo|tomarmela|tomarmelas|tomarlo|tomármelo|morirme|matarme|ahorcar*|ponermelo|colgar*|acabar|pensado|dormir_para_siempre|conmigo',
			'me|se ~2 ahorco|ahorqué|ahorque|colgo|ahorcó|ahorcar*|mato|mató|disparo|pego_un_tiro|aventó_del|avento_del|aviento|tiro_del_puente|tiro_al_pozo|tiró_al|tire_del|tiro_del|quito_la_vida|enveneno|colgó|ahogo_a_proposito',
			'tirarme|aventarme|tirarse|aventarse|lanzarme|saltar|brincar|tiro|aviento|avento|tirar ~3 puente|barranco|pozo|techo|carro|tren|precipicio|bus|quebrada|peña|azotea|carretera|campanario|guindo',
			'no|sin comer|como|ceno|comido|probar_comida ~4 proposito|adrede|adelgazar|desaparecer|morirme|flaca|morir|flaquita|gorda|castigarme',
			'vomit* ~6 proposito|adrede|gorda|adelgazar|engordar|flaca|dedo|despues_de_comer|cada_vez_que_como',
			'dejar|deje|dejo|dejé ~1 de ~1 comer|tomar_agua|tomar_mi_medicina ~4 morir*|desaparec*|gorda|proposito',
			'golpe*|pego|doy|estrello|estreyo ~3 cabeza|frente|puños|cara ~2 contra|con ~2 pared|piso|puerta|suelo',
			'me arranco|jalo|arranca ~2 pelo|cabello|pestañas ~3'
		],
		en: [
			'scratch|cut|bite|burn|pick|hit|punch|scratching|cutting|scratches|cuts ~4 until|till ~3 bleed|bleeds|blood|hurts',
			'not|stopped|stop eating|eating_so|eating_because ~6 skinny|fat|thin|weight|ugly',
			'i|she|he|they|we|ive|who|my_friend|been|started|stop|keep|keeps|sometimes|her|him|to|by|of ~2 cut|cuts|cutting|scratch|scratches|scratching|burn|burns|burned|burning|hurt|hurts|hurting|hit|hits|hitting|punch|punches|punching|bite|bites|biting|harm|harms|harming|carve|carves|poke|stab|slice|bang|bangs|injure|pinch|starve|starves|starving ~2 myself|herself|himself|themselves|themself|yourself',
			'cut|cuts|cutting|scratch|scratches|slice|burn|burns|burned|carve|scratching|slit ~3 my|her|his|their|the|own ~1 arm|arms|wrist|wrists|leg|legs|skin|thigh|thighs|stomach|body|hips|veins',
			'cut|cuts|cutting|scratch|burn|hurt|harm|hurting|burns|hurts ~6 on_purpose|razor|blade|to_feel|feel_better|feel_something|when_im_sad|makes_it|pain|numb|lighter|sharpener|scissors_when|cigarette',
			'i|she|he|been|started|was|still ~2 cutting ~3 again|when|because|at_night|since|to|in_the_bathroom|and_i|every|helps',
			'scars|cuts|marks|lines ~6 razor|blade|herself|himself|myself|she_makes|i_make|i_made|she_made|on_purpose|hide|hides|sleeves',
			'took|take|taking|swallow|swallowed|swallowing|ate|drink|drank|drinking|eat|taken ~4 pills|pill|poison|bleach|tylenol|advil|medicine|medication|rat_poison|drugs|pills_in ~6',
			'jump|jumped|jumping|throw_myself|step|walk|fall|stand|stood|standing ~3 off|from|in_front|into|on ~3 bridge|roof|building|train|traffic|car|cars|cliff|window|balcony|ledge|tracks ~5 thought|think|die|jump*|end|dead|wanted|want|almost|tonight|and|because',
			'thought|thinking|think|dream|wanted|want ~2 about|of|to ~2 jump*',
			'starve|starving|starved ~1 myself|herself|himself|until|to ~4',
			'throw|threw|throwing|throws|make|makes|made|puke|puking ~3 up|puke|throw_up|vomit|barf ~5 purpose|fat|skinny|myself|herself|weight|after_i_eat|every_meal',
			'make|makes|made|making myself|herself|himself throw_up|puke|vomit|sick|bleed|barf',
			'havent|stopped|not|dont|stop|quit|refuse ~2 eat|eaten|eating ~6 disappear|purpose|skinny|fat|die|starve|ugly|punish',
			'hang|hanged|hung|hanging ~1 myself|herself|himself',
			'bang|banging|smash|slam|hit|punch|hitting ~2 my|her|his ~1 head|fists|face|hand ~3 wall|floor|until|desk|against',
			'tried|try|attempted ~2 to ~2 die|kill|hang|overdose|drown|end',
			'pull|pulling|rip ~1 out? ~1 my|her ~1 hair|eyelashes ~3'
		],
		not: {
			es: [
				'se ~1 corta|corto ~2 luz|internet|leche|señal|llamada|agua|corriente',
				'me ~1 pego|pega ~2 sol|risa|gripe|tos'
			],
			en: [
				'hit|cut|hurt|burn|bit ~1 myself ~2 accidentally|by_accident|with_a_hammer',
				'hurt|hurts my|his|her ~1 feelings',
				'cut my ~1 hair',
				'cat|kitten|dog|puppy|rooster|branches|thorns ~2 scratch*|cut|bit|bites',
				'proud|by|of|teach|teaching|taught myself',
				'bite my nails'
			]
		}
	}
];
