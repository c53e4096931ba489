import type { Phrases } from '../phrases/phrasebook.ts';

const frames = { fiction: 'sentence', war: 'sentence' } as const;

/** What a child says of wanting to be gone without saying so: farewells, being a burden, the place, the day. */
export const despair: readonly Phrases[] = [
	{
		kind: 'self-harm',
		why: 'wants-to-die',
		confidence: 0.75,
		frames,
		unless: {
			es: [
				'jaja|jajaja|jajajaja|risa|verguenza|pena|celular|bateria|carro|planta|plantas|mata|perrita|mascota|pez|vacaciones|cumpleaños_porque_viajo|graduacion|mudamos|mudo|mudar|gol|goles|tablas|examen'
			],
			en: [
				'haha|hahaha|lol|lmao|jk|embarrassing|embarrassed|movie|vacation|moving|move|moved|graduate|graduating|camp|trip|battery|phone|plant|hamster|costume|pool|slide|diving|swim|a_solo|quiz|test|recital|homework|batteries'
			]
		},
		es: [
			// better without me, a burden
			'estaria|estarian|serian|seria|vivirian|vivirian|estan|quedarian ~2 mejor|felices|tranquilos|tranquila|feliz & si|sin ~1 yo|mi|mí ~3',
			'mejor|felices|tranquilos|bien ~3 si ~1 yo ~2 no|desaparec*|muri*|estuviera|existiera|faltara|fuera',
			'solo|puro|puros|nada_mas ~1 estorbo|estorbando|estorbos|molesto|molestia|problemas|carga ~5 casa|familia|todos|doy|soy|aqui',
			'para_que|pa_que|por_que|quien_me_mando ~1 naci|nací|nacer|me_tuvieron|existo|sigo_vivo|sigo_viva|vivo|vine_al_mundo',
			'nadie ~3 extraña|extrañaria|extrañara|extrañe|lloraria|llore|falta|notaria|nota|daria_cuenta ~6 si|cuando ~2 me|no|ya|falto|muero|desapar*|estoy|este|este',
			'a_nadie|nadie ~2 le|me ~2 importa|importo|hago_falta|necesita ~6 vivo|viva|muero|muerta|muerto|desapar*|existo|estoy|respiro',
			'no ~1 hago|hace falta ~2 a_nadie|en_este_mundo|en_esta_vida|aqui',
			'no le|veo|encuentro|hallo|tiene|miro|siento ~2 sentido|caso|chiste|salida|futuro|razon ~1 a|de|en|para ~2 nada|vida|todo|seguir|vivir|vivo|levantarme|esto',
			'le|no hallo|encuentro|veo ~1 sentido|caso|salida ~2',
			'me|yo_me odio|desprecio|aborrezco|detesto ~5 tanto|mucho|misma|mismo|espejo|golpeo|quisiera|castig*|por_dentro|todos_los_dias|nunca',
			'me ~1 odio|doy_asco|aborrezco|desprecio ~2',
			// praying for an end, hoping for an accident
			'pedi|pido|pedia|rezo|rece|rogue|ruego|oro|suplico ~4 dios|diosito|virgen|señor|cielo|todas_las_noches ~3 me|nos ~1 lleve|llevara|recoja|recogiera|mate|quite|saque|llevé',
			'que ~2 dios|diosito|virgen|señor|muerte ~1 me ~1 lleve|llevara|recoja|recogiera',
			'que me ~2 lleve|llevara|recoja ~3 con|dios|diosito|cielo|abuel*|el|ella|ya',
			'ojala|quisiera|quiero|deseo|espero ~3 me ~1 atropellara|atropelle|cayera_un_rayo|caiga_un_rayo|matara|mataran|maten|partiera_un_rayo|mordiera_una|diera_un|diera_cancer|enfermara|muriera|pasara_un_carro|tragara_la_tierra_para|ahogara|callera|aplastara|ahogue',
			'ojala|quisiera|quiero|deseo|espero|pido ~4 ya_no|nunca|no|jamas ~1 despert*|amanec*|amanes*|levantarme|abrir_los_ojos|volver_a_despertar|volver_a_abrir|llegar_a_mañana',
			'no|ya_no|nunca|jamas|sin ~1 quer*|quier*|dan_ganas_de|ganas_de|quisiera|aguant* ~2 abrir|abro|vuelvo_a_abrir los ojos',
			'si ~2 mañana|ya|un_dia|manana ~2 ya_no|no ~1 amanezco|amanesco|despierto|estoy|llego|existo|me_ven|regreso',
			'por_si|capaz ~3 no ~1 amanezco|despierto|vuelvo|estoy ~3 mañana|mas|decidi|asi|nunca',
			'dormir*|duermo|duermo|dormida|sueño|acostar* ~3 para_siempre|y_ya_no|y_nunca|eternamente|mucho_tiempo_y',
			'ya|nunca|solo ~2 quiero|quisiera|necesito ~2 descansar|dormir|paz|irme|acabar ~1 para_siempre|en_paz|de_todo|de_esta_vida|de_vivir|eternamente|lejos_de_este_mundo',
			'no|ni ~1 le? ~1 temo|tengo_miedo|importa|asusta|da_miedo ~2 la|a ~1 muerte|morir*',
			'la|mi muerte ~6 busco|buscando|espero|esperando|deseo|llama|alivio|pienso|imagino|sueño|amiga',
			'pienso|pensando|pensar|imagino|imaginando|sueño|dibujo|dibuje|planeo|planee|fantaseo ~4 mi ~1 muerte|entierro|funeral|vela|velorio|ataud|caja|tumba|lapida|novenario|suicidio',
			'mi ~1 muerte|entierro|funeral|vela|velorio|ataud|tumba ~8 llorar*|lloraria|iria|imagin*|quien|quienes|flores_llev*|alivio',
			// the place
			'@height ~6 piens*|pens*|tiro|aviento|tirar*|aventar*|soltarme|lanzo|lanzar*|saltar|salto|brinc*|dejo_caer|dejarme_caer|acabaria|terminar|cosas|facil|abajo_todo & me|yo|pienso|pense|mi|se|ganas',
			'tir*|avient*|avent*|aventar*|lanz*|salt*|brinc*|subi|dejarme_caer|caminar_hasta ~4 @height ~3 me|para|casi|pero|y|hoy|mañana|si|de_la|del',
			'subi|subo|subio|pare|paro|parada|parado|sento|sente ~4 @height ~6 casi|pens*|tir*|avient*|avent*|salt*|quer*|valor|acord*|brinc*',
			'casi ~1 me|se ~1 tiro|aviento|avente|tire|tiró|lanzo|avento|ahorco|mato_yo|cuelgo|corto',
			// farewells and gifts
			'ultima|ultimas ~1 carta|cartas|vez_que_te_escribo|vez_que_escribo|navidad|cumpleaños|palabras|dibujo ~10 perdon*|adios|despid*|siempre|olvid*|cuid*|fuerzas|puedo_mas|mas_de_mi|vida|nunca|mi_vida',
			'esta|será|sera|es ~2 mi ~1 ultima|ultimo ~1 carta|mensaje|despedida|dia|noche ~2',
			'perdon*|disculp* ~3 todos|todo|mama|papa|familia|ustedes ~6 adios|ultima|no_aguanto|no_puedo|irme|me_voy|decision|cansad*|hice|voy_a_hacer',
			'donde|adonde|a_donde|alla|alli ~2 voy|me_voy|ire|vaya ~4 no ~3 ocup*|necesit*|sirve*|hacen_falta|hay_dolor|llevar',
			'ya_no|no ~3 voy_a|va_a|iba_a|van_a ~1 ocupar|necesitar|usar ~6 todo|mis|cosas|ropa|juguetes|regal*|dej*|pelota|bici|colec*|nada',
			'regal*|dej*|repart*|di|dio|herencia|donando ~4 mis|sus|su|mi|todas|todo ~3 cosas|juguetes|ropa|pulsera*|bici|perro|gato|muñecas|peluches|colec*|cuadernos|dibujos|chibolas|tesoros ~12 no_voy_a_estar|no_iba_a_estar|no_estar*|ya_no|donde|despid*|morir*|siempre|adios|acordar*|recuerd*',
			'ya|ya_no|no ~2 voy_a|iba_a|va_a|voy_ha|creo_que ~1 estar|llegar|vivir|seguir|existir|aguantar ~3 para|mas|cuando|aqui|viv* ~4 cumpleaños|navidad|año|proxima|siguiente|carta|lea*|quince|graduacion|mucho|mundo|vacaciones|diciembre|enero|mañana|tiempo',
			'cuando ~4 leas|lean|reciban|recibas|llegue ~3 esta|esto|la|mi ~2 carta|nota|papel|esto? ~4 ya|no|muert*|lejos ~3 este|esté|estar*|viv*|voy|ido|aqui',
			'cuando ~3 leas|lean|reciban|recibas|encuentren ~2 esto|esta|carta ~2 ya ~2',
			'carta|nota|cartas|recado|papel|video|audio|mensaje ~3 de ~1 despedida|adios|muerte ~2',
			'escribi|escribio|dejo|deje|dejó|hice|hizo ~3 carta|cartas|nota|recado|papel ~6 despid*|perdon*|despues|para_cuando|todos|morir*|ya_no|abran|muert*|quitar*|adios',
			'me|se ~1 despido|despidio|despedi|despidiendo|despedia|despedirme ~6 todos|para_siempre|vida|mundo|nunca|raro|mensajes|llorando|ultima|ustedes',
			'no ~2 van_a|vas_a|va_a ~1 volver ~1 a ~1 ver*|saber|molest* ~2 mas|nunca|de_mi|conmigo ~3',
			// a plan
			'ya|tengo|tiene|escogi|escogio|escogió|elegi|eligio|decidi|decidio|planee|puse|puso|se ~3 dia|fecha|plan|hora|forma|como|manera|donde ~3 para|de|en_que|que|voy|hacerlo|va_a|lo|morir* & muer*|morir*|matar*|acab*|despid*|hacerlo|cuaderno|irme|escond*|fin|hoja|hice|lista|vida|suicid*',
			'escogi|escogio|escogió|elegi|eligio|decidi|decidio|tiene|tengo|puso ~1 ya? ~1 el|la|una ~1 dia|fecha|plan ~3 y|para|en|dice',
			'busque|buscando|busco|busca|buscaba|googlee|vi|lei|averigue|pregunte ~4 como|cuantas|cuanto|formas|maneras|que_pasa ~4 morir*|matar*|pastillas|suicid*|ahorcar*|nudo|colgar*|veneno|duel*|dolor|quitar*',
			'una|la|las|voz|voces ~3 dice|dicen|pide|ordena|manda|habla ~5 mate|daño|muera|corte|tire|salte|acabe|lastime|mata*|morir*',
			'ya_no|no|nunca ~1 puedo|aguanto|soporto|doy|quiero|tengo_fuerzas ~2 mas|seguir|con_esto|con_todo|con_mi_vida|para_mas|aqui|esta_vida|pelear|luchando|despertar* ~3',
			'cansad*|canse|harto|harta|fastidiad* ~3 vivir|vida|existir|respirar|todo|sufrir|llorar|seguir|luchar|fingir|estar_vivo|estar_viva|estar_aqui ~1',
			'vacio|vacia|apagada|apagado|muerta|muerto|rota|roto|hueco ~2 por_dentro|dentro|adentro|en_vida ~2',
			'que ~2 caso|sentido|chiste|objeto tiene ~1 vivir|seguir|la_vida|levantar*|estudiar_si|existir|todo_si',
			'morir*|muero|muera|matar* ~6 alivio|descans*|solucion|mejor_opcion|dolor|escape|salida|unica|paz|libre',
			'no|nunca ~1 deb* ~1 nacer|haber_nacido|existir|estar_viv*',
			'=mato|muero|muera|muriera|mataba ~1 yo|mejor ~2 y_ya|y_se_acab*|y_listo|yo|solo|sola',
			'se|me ~1 quito|quitó|quita|quiso_quitar|quisieron_quitar|intento_quitar la vida',
			'@friendly|@kin ~4 se ~1 ahorco|ahorcó|colgo|colgó|enveneno|envenenó|suicido|suicidó|mato_con|disparo_en|quiso_matar|quiso_morir|quiso_ahorcar|intento_matar|intento_morir|tomo_veneno|trato_de_matar|lanzo_del|avento_del',
			'hall*|encontr*|amanecio ~3 colgad*|ahorcad*|envenenad*'
		],
		en: [
			'better|happier|easier|best|relieved|fine ~4 if|without ~1 i|me|im ~2 wasnt|werent|was|were|died|didnt|disappeared|gone|around|not|vanished|left|stopped ~1',
			'better|happier|easier|best|fine|good ~2 without me ~1',
			'nobody|no_one|noone|not_one ~2 care|notice|miss|cry|cares|notices|remember|look ~6 if|when|that ~2 i|me|im|id ~1 die|died|gone|disappeared|was|wasnt|vanished|left|around|jumped|never',
			'nobody|no_one|noone|everyone|they ~2 miss|notice|cry_for ~1 me|if ~1 gone|anyway|im|i_was|if|when|once',
			'wonder|imagine|think|thinking|picture|dream|dreaming|draw|drew|drawing|planned|plan|planning|wondering ~4 my ~1 funeral|death|grave|coffin|dying|burial|tombstone|suicide|own_death|own_funeral',
			'my funeral|coffin|tombstone|casket|obituary',
			'me in|inside ~1 a|my coffin|grave|casket',
			'who ~3 come|cry|show_up|be_sad ~3 funeral|died|if_i|gone',
			'hope|hoping|wish|wishing|pray|prayed|praying|want|asked_god|ask_god ~4 dont|never|not|wont|didnt|could ~1 wake|wake_up|waking|open_my_eyes|make_it ~2',
			'hope|wish|pray|prayed|praying|beg|asked ~4 car|truck|bus|train|lightning|god|something|cancer|someone ~3 hit|hits|take|takes|kill|kills|run_over|would_come|strike|end ~1 me|my|it',
			'wish|hope|want|pray|wishing ~3 get_hit|got_hit|get_sick|got_cancer|stopped_breathing|stop_breathing|my_heart_would_stop|crash|not_be|wasnt_here|wasnt_alive|werent_here|was_never|were_never|were_dead|was_dead|had_never|hadnt_been ~1',
			'if ~1 a? car|truck|train|bus|wave ~2 came|hit|comes|coming ~3 wouldnt|not|dont|fine|id|i|wont ~2 move|jump|mind|care|run',
			'dont|not|never|doesnt ~2 care ~3 what_happens|if_i|whether_i|about_living|about_my_life ~3',
			'sleep|asleep|bed|rest|lie_down ~3 for|and ~1 always|ever|forever|never|not ~2 wake|up',
			'sleep|rest|slept|nap ~2 forever|for_good|for_always|for_ever',
			'go|be|going|join|fly|leave ~3 heaven|with_god|with_jesus|with_the_angels|to_the_other_side_with ~3 now|with|him|her|too|soon|early|already|be',
			'want|wanna|wish|like|ready|rather ~3 be|go|join|leave ~2 with ~1 my|him|her|grandma|grandpa|dog|cat|them ~4 heaven|dead|up_there|sky|other_side|grave',
			'wont|not|dont_think|might_not|maybe_not|dont_know|idk|i_wont|doubt ~3 be|ill_be|see|make_it|live|alive|around|here|last ~2 here|around|alive|to|until|when|much|long|turn ~5 birthday|next|letter|longer|christmas|much_longer|summer|read|reply|write|answer|sixteen|graduation|tomorrow|18|16|thirteen|fifteen|old',
			'wont|not ~1 be around|here ~2 anymore|longer|much|when|for|soon|next|by|you ~1',
			'by_the_time|when|if|once ~2 you ~1 read|get|find|are_reading|open|see ~2 this|it ~4 ill|i|im ~3 gone|wont|dead|be|in_heaven|not|might ~1',
			'last|final ~1 letter|message|note|goodbye|words|time_i_write|email|text|drawing ~2 ever|from|i|ill|goodbye|you|to ~8',
			'tell ~2 @kin|mom|everyone|them|her|him|brother|friends ~3 bye|goodbye|sorry|i_loved|i_love ~8 anymore|cant|last|gone|plant|take_care|when',
			'goodbye|suicide|farewell ~1 note|notes|video|letter|letters|message|post|text|texts ~1',
			'note|letter|letters|video|message|post|diary ~8 sorry_to_all|said_goodbye|says_goodbye|sorry_and_goodbye|goodbye_forever|afterwards|after_im_gone|when_im_gone|after_i_die|and_goodbye|goodbye_to_everyone|it_was_goodbye|before_i_go|end_it',
			'wrote|writing|write|left ~3 letters|letter|notes|note ~3 everybody|everyone|each|family|mom|friends|people|them ~4 open|after|gone|find|goodbye|when|read',
			'gave|give|giving|gives|given ~4 away|my|her|his|all ~5 stuff|things|collection|cards|toys|clothes|dog|cat|bike|favorite|everything|guitar|necklace|bracelet|pokemon|books|hamster|jacket ~8 wont|not|dont|doesnt|didnt|never|anymore|goodbye|soon|remember|gone ~2',
			'you|they|he|she|toby|u can have|keep ~1 my|all|it ~6 when_im|wont|not|anymore|gone|where_im ~2',
			'wont|not|never|dont|no ~2 need|needing|needed ~1 it|them|this|those|my|any|anything|stuff ~4 anymore|where|soon|after|gone|longer ~2',
			'has|have|got|made|picked|chose|set|already ~1 a? ~1 plan|day|date|time ~2 and|to|for|when ~4 day|plan|date|how|die|end|kill|it|do_it|place|time|pills|go|note',
			'going|gonna|about|ready|tried|try|almost|nearly ~1 to? do it ~3 goodbye|tonight|pills|bridge|this_time|roof|alone|again_soon|and_not_wake',
			'thought|think|knew ~2 she|he ~3 going_to|gonna do it',
			'@height ~8 jump|jumping|let_go|letting_go|step_off|fall|falling|end|easy|over|drop|die|think|thought|thinking|water_would|how_far ~1 & i|me|my|she|he',
			'think|thought|thinking|wonder|imagine|wondered|feel_like|wanted|almost ~5 jumping|jump|let_go|letting_go|stepping|step|walk_into|run_into|walking_into|falling|drive_into ~4 @height|cars|road|street|water|river|train|front|off|it_would|go',
			'looked|look|google|googled|googling|searched|search|searching|read|found|watched|asked|learn|learned|learning|practiced ~3 how|ways|what|if|about ~6 noose|die|dying|kill|hang|suicide|overdose|pills|painless|hurt_to_die|end_it|drown|bleed_out|poison|dies|end_your_life',
			'saving|saved|save|hiding|hid|hide|counting|counted|count|collecting|stole|took|keeping|keep|kept|got|hoarding|found|have|has ~4 @pills|@rope|razor|razors|rat_poison|blades|box_cutter ~8 sock|drawer|enough|pillow|day|night|mattress|when|case|ready|under|box|backpack|closet|bed|pencil_case|just|time|isnt|moms|dads|grandmas|one|not ~1',
			'tie|make|made|tied|learned ~3 noose|noose_out',
			'voice|voices|something_in_my_head|head ~4 tell|tells|says|telling|say|saying ~4 hurt|kill|die|jump|end|myself|worthless|do_it|cut',
			'no|not|whats_the|what_is_the|isnt_any|dont_see_a|dont_see_the|dont_see_any|any ~1 point|reason|purpose|meaning|future ~3 living|life|going|of_anything|anymore|alive|for_me|being|getting_up|in_me|trying|to_live|to_be|to_anything|to_my_life|to_wake',
			'life|living|my_life|everything ~2 not|isnt|pointless|meaningless|hopeless|isnt_worth|not_worth|has_no_point ~1 worth|point|meaning|anymore|it',
			'cant|can_not|dont|tired_of|done|sick_of|not|couldnt ~2 do|take|handle|go_on|keep|keep_going|hold|fight|pretending|this|stand ~1 this|it|going|on|life|fighting|living ~1 anymore|any_more|longer|living|here|alive ~1',
			'i ~1 cant|can_not do this|it anymore|any_longer',
			'hate|hates|despise|loathe|disgusted_with|disgusted_by ~2 myself|being_me|my_life|who_i_am|being_alive|herself|himself|existing ~1',
			'empty|numb|dead|hollow|broken|nothing ~1 inside ~3',
			'why ~1 was|am|did ~1 i ~2 born|alive|exist|made_me|even_here|bother ~1',
			'shouldnt|never_should|never_should_have|wasnt_supposed_to|should_not|never ~2 be|been|have_been|to_be ~1 born|alive|existed|here|made ~1',
			'born|was ~1 a|by mistake|waste|burden|accident_that ~3',
			'im|i_am|i_feel|feel|just|being|i_was ~3 a|such_a|in ~1 burden|waste_of|mistake|everyones_way|nuisance|problem_for_everyone|bother_to ~2',
			'death|dying|dead|die ~5 relief|escape|peaceful|peace|only_way|way_out|answer|easier|painless|better_than|free|comfort',
			'not|isnt|arent ~1 afraid|scared ~1 to|of die|dying|death',
			'choking|blackout|pass_out|tide_pod|blue_whale challenge|game ~3',
			'wants|want|wanted|wish|wishes|trying|going ~3 not ~1 be|exist|live|wake ~2 anymore|here|alive|up|around',
			'found|find ~2 him|her|my ~3 hanging|hanged|overdosed|with_the_pills',
			'attempted|attempt|attempts|attempting ~3 life|suicide|hospital|again|herself|himself',
			'hospital|ward|psych ~8 wanted_to_die|attempt|hurt_herself|hurt_himself|tried_to|pills|suicid*|cut_her|wrists'
		],
		not: {
			es: [
				'sin mi|mis ~1 lentes|celular|mama|papa|permiso|cuaderno|mochila|perro|ayuda',
				'no puedo mas de'
			],
			en: [
				'without me ~2 at|practice|and_they|they_lost|to_play',
				'cant|couldnt wait',
				'last letter ~4 you|we|was|said|told|asked|got|that',
				'hate ~1 myself ~2 for_forgetting|for_missing'
			]
		}
	}
];
