import type { Phrases } from '../phrases/phrasebook.ts';

const unless = {
	es: [
		'sin_querer|accidente|celular|bateria|carro_no|planta|plantas|maceta|perro_se|jaja|jajaja|jajajaja|risa|verguenza|aburrimiento|calor|examen|gol|goles|tablas|tarea|pizarra|equipo|partido|poza|piscina|nadar|tobogan|columpio|disfraz|veterinario|veterinaria|garrapatas|zompopos|ratas|ratones|hormigas|zancudos|doctor|receto|receta|catecismo|abejas|abeja|vida_util|raton|muela|diente'
	],
	en: [
		'battery|chavez|protest|phone_died|plant|plants|seedlings|hamster|haha|hahaha|lol|lmao|embarrassed|embarrassing|a_solo|my_solo|beets|broccoli|pool|diving|dive|slide|swim|swimming|trampoline|snowbank|homework|quiz|math_test|chess|saturdays|weekend|sleep_in|roller_coaster|zipper|dock|dog|vet|vitamins|prescribed|costume|superhero|boyfriend_broke|by_accident|accidentally|by_mistake|sunset|fireworks|swing|clothesline|tire'
	]
};

/** Farewells, plans, the thing kept ready, the hurt done to oneself, told in a child's own words. */
export const lastWords: readonly Phrases[] = [
	{
		kind: 'self-harm',
		why: 'wants-to-die',
		confidence: 0.75,
		frames: { tale: 'sentence' },
		unless,
		es: [
			// how
			'me ~2 quiero|queria|quise|iba_a|voy_a|intente|trate_de|da_por|ganas_de ~2 guindar|colgar|ahorcar|envenenar|tirar_del|aventar_del|tirar_de|aventar_de|matar|cortar_las|quitar_la_vida|ahogar',
			'se ~2 va_a|van_a|quiere|quiso|iba_a|intento|trato_de|amenaza_con|queria ~2 guindar|guindarse|guindarme|colgar|colgarse|ahorcar|ahorcarse|envenenar|envenenarse|tirar_del|tirar_de|aventar_del|matar|cortar_las_venas|quitar_la_vida|ahogar',
			'guind*|colg*|ahorc* ~4 palo|viga|arbol|cuarto|lazo|rama|techo|mango|cuello & se|me',
			'@friendly|muchacho|señor|señora|joven|vecino|vecina|niño|niña|compañero|@kin ~8 se ~1 ahorco|colgo|enveneno|suicido|guindo|quito_la_vida|disparo|pego_un_tiro|mato_solo|mato_el_mismo|mato_por',
			'se ~1 ahorco|enveneno|suicido|guindo|quito_la_vida',
			'ganas ~1 de ~1 tirarme|aventarme|lanzarme|cortarme|dejarme|soltarme|desaparecer|dormirme|hacerme_daño|no_existir|no_despertar|apagarme|morirme|acabar|quitarme',
			'@height|orilla|borde|baranda|barandal ~10 pasito|un_paso|dejarme|caer|soltar*|ganas|pienso|pensaba|imagino|facil & me|yo|paro|subo|siento',
			'duele|doler*|tarda|cuanto_tarda|cuantas|que_pasa_si|que_pasara_si|que_pasaria_si|que_se_siente ~4 morir*|tomarse|tomo|tomar|ahorcar*|cortar*|ahogar*|tirar*|matar*|se_toma|@pills|@poison',
			'intente|intento|trate|quise|quiso|iba_a|a_punto_de|casi ~1 de? ~1 hacerlo|lo_hago|hacerme_algo|hacerse_algo|lo_hacia ~8 & encontr*|hall*|hospital|tiempo|descubri*|pastillas|arrepent*|valor|otra_vez|vida',
			'plane*|planific*|prepar*|decidi*|ensay* ~3 mi|su ~1 muerte|suicidio|final|partida|entierro',
			'como|cuando|donde ~1 lo_haria|lo_voy_a_hacer|lo_haré|hacerlo ~4 & plan*|pienso|pensad*|noche|imagin*|dia|decid*',
			'tengo|guardo|guarde|escondo|escondi|conservo|cargo|robe|junte ~4 frasco|bote|botella|bolsita|pacha|@pills|@poison|@rope|navaja|cuchilla ~12 pienso|destapo|miro|huelo|abro|por_si|tranquil*|algun_dia|valor|lo_veo|las_cuento|mirando',
			'@poison|frasco|bote|eso ~8 destapo|huelo|lo_miro|lo_abro ~2 pienso|pens*|ganas',
			'bote|frasco|botella|bolsa ~2 escondid*|guardad* & tomar*|tomo|morir*|milpa|veneno|duele',
			'no ~1 me ~1 veo|imagino ~2 llegando|cumpliendo|viviendo|de_grande|grande|vieja|viejo|viva|vivo|a_los',
			'miro|mirando|veo|asomo|asomad* ~3 @height ~5 rato|demasiado|mucho|noches|largo|pensando|horas',
			'cruz*|camin*|manej* ~3 calle|carretera ~4 no ~1 miro|veo|volteo|fijo|cuidado',
			'que_pase_lo_que|me_da_igual|no_me_importa ~3 & atropell*|calle|carretera|morir*|muera|vivir|carro|dieciseis|llegando',
			'escrib*|escog*|pens* ~4 mi|la ~1 vela|entierro|funeral|velorio|caja|misa & quiero|flores|digan|cancion|ropa|llor*',
			// wishing it were over
			'quisiera|quiero|ojala|deseo|pido|rezo ~6 nadie|no ~2 me ~2 levante|despierte|levanten|despierten ~2 nunca|jamas|siempre|ya_nunca|mas',
			'nadie ~4 llorar|extrañar|extraña|notar|notara|buscar|buscaria|importar|estrañar|lloraria|lloren|acordara & si|cuando|mejor|me_voy|por_mi ~3 ',
			'si ~2 me ~1 pas*|muer*|mor*|falt* ~2 algo? ~4 nadie|ni ~3 llor*|extrañ*|import*|daria_cuenta|notar*|estrañ*',
			'irme|ir|voy|irnos|alcanzar|reunir*|volar|estar|boy ~6 cielo|sielo|con_dios|con_diosito|con_los_angelitos & mi|abuel*|papi|papa|mama|hermanit*|ella|el|donde & ganas|mejor|hoy|ya_quiero|pronto|prefiero|quiero_ir|quisiera_ir|me_quiero|nadie',
			'mejor ~1 me ~1 voy|boy|vaya|fuera ~3 con|al|donde ~3 cielo|sielo|papi|dios|abuel*|mama|angel* & nadie|extrañ*|estrañ*|cielo|sielo|muer*|falle*',
			'ojala|quisiera|deseo|espero|rezo|pido|quiero ~5 bus|carro|camion|tren|rayo|enfermedad|cancer|avion|culebra|bala|terremoto|pickup ~4 embarranque|choque|atropelle|caiga|cayera|mate|matara|lleve|pique|vuelque|estrelle|atropellara|chocara|muera & me|yo|solo_yo|conmigo',
			'ojala|quisiera|quiero ~6 solo_yo|yo_solo|yo_sola ~2 muera|muriera|morir',
			'cansad*|cansa|aburrid*|hart* ~1 de ~1 estar_viv*|vivir|existir|respirar|levantarme_cada|todo_y_de|la_vida',
			'no ~1 le|les ~1 veo|hallo|encuentro|miro ~1 el? ~1 caso|sentido|objeto ~1 a|de|en|para ~2 cumplir|vivir|seguir|nada|levantar*|existir|crecer|todo|la_vida|estar|vida',
			'familia|mama|casa|todos|ellos|papas ~4 mejor|tranquil*|feliz|felices|gastarian|descansar*|sufrir* & si ~1 yo ~2 no|desapar*|muri*|falt*|fuera',
			'si ~1 yo ~1 no ~1 estuviera|existiera|viviera|hubiera|ubiera|naciera ~8 ',
			'seguir|quedarse|estar|continuar ~2 en ~1 este|el mundo & no|ya_no|cans*',
			'mundo|vida & ya_no ~1 quiere|quiero|quieren ~1 seguir|estar|vivir|nada|continuar',
			// farewell
			'escribi|escribio|deje|dejo|hice|hizo|tengo ~4 papel|carta|nota|cartas|recado|despedida|papelito ~8 por_si|para_cuando|cuando_ya|si_un_dia|despues ~6 hall*|encuentr*|est*|muer*|falt*|despert*|leer*|lean|no|mas',
			'regal*|di|dio|reparti*|repart* ~2 mis|sus|todas|todo ~3 cosas|juguetes|ropa|dibujos & ultim*|despid*|adios|carta|morir*|ya_no|donde_voy',
			'ultima ~1 carta & regal*|despid*|adios|ya_no|nunca|cosas',
			'donde|adonde ~1 voy|me_voy|ire ~3 no ~3 llevar|necesit*|ocup*|cab*|hay|puedo|duele',
			'si ~2 mañana|un_dia|el_lunes|pronto ~2 ya_no|no ~1 vengo|contesto|aparezco|llego|vuelvo|me_ven ~8 & ya_saben|sepan|saben|fui|perdon*|culpa|adios|gracias|quise|decid*|los_quiero',
			'fui_yo|yo_fui|yo_quise|yo_decidi ~4 irse|irme|morir*|descansar & saben|sepan|mañana|perdon*|carta',
			'si ~6 dej*|termin*|cort*|vas|voy|dejas|deja|dejo|contest*|va ~4 se|me ~1 mata|mato|muere|muero|ahorca|corta|envenena|mataria|quita_la_vida|tira_de|tira_del'
		],
		en: [
			'wish|wished ~2 i ~2 not|never|wasnt|werent|hadnt ~2 borned|born|alive|here|made',
			'walk|walking|run|step|stepping ~2 in|into|onto|out_in ~2 road|street|traffic|highway|tracks ~6 not|without|dont|never ~1 look|looking|stop|care',
			'wont|not ~1 be? ~1 needing|need ~1 my|any|those|these|the|birds|clothes|them|it ~3 & can_have|keep|yours|give|gave|take|binoculars|bike',
			'if ~1 i ~1 dont|stop|never ~1 write|writing|answer|reply|come ~6 isnt_the_mail|it_means|because|gone|done|brave|be_gone|wont_be',
			'gone|going|go|be ~2 where|somewhere|someplace ~2 nobody|no_one|you_cant|noone',
			'song|flowers|dress|outfit|music|pictures ~3 for ~1 after|my_funeral|when_im_gone|the_service',
			'picked|chose|choosing|planned|planning ~3 songs|song|flowers|dress|music ~4 after|funeral|gone|mom_will|casket',
			'everyone|everybody|they|family|mom|friends ~2 be ~1 fine|okay|ok|better|good|happier|over_it ~8 without me',
			'fine|okay|better|same|happier ~6 without me',
			'platform|bridge|roof|tracks|edge|river|water|pills|ledge ~2 looks|look|looked|seems|feels|calls|calling ~3 friendly|inviting|nice|peaceful|easy|tempting|me|good|welcoming',
			'dont|not|cant|stopped|wont ~1 make|making|have|plan ~2 plans|anything ~2 past|after|beyond|for ~3',
			'remember|forget ~1 me & goodbye|bye|last|really|somebody|someone|little|gone|please',
			'gave|giving|gives|given ~2 away ~4 all|clothes|everything|stuff|things|toys|books ~6 & note|letter|everyone|smiling|goodbye|her|his|shes|hes',
			'edge|ledge|roof|bridge|cliff|railing|balcony|tracks|overpass|rooftop ~8 count|think*|thought|wonder*|almost|one_step|step|lean|easy|closer|fall|let_go|jump & i|me|she|he ~2 & stand*|sit*|sometimes|go|climb*|stood|edge|walk*|wonder*|almost',
			'jumped|jump|threw_himself|threw_herself|stepped|walked ~2 off|in_front_of|out_of ~3 garage|building|roof|window|bridge|overpass|train|balcony|tower|truck & kid|grader|grade|student|senior|girl|boy|someone|cousin|friend|brother & hotline|counselor|school|died|dead|funeral|nobody|sad|assembly|grief|on_monday|last_week|why',
			'wont|not|never|dont ~1 be? ~1 needing|need|use|using ~1 it|them|this|mine|anything|any ~8 & have|give|gave|keep|room|stuff|told|sister|brother|soon|anymore|after',
			'dont|cant|wont|never|not ~2 see|picture|imagine|think ~2 myself|me|ill|id|i ~2 getting|turning|growing|make|making|living|graduat*|being|reach*|alive ~3 grade|old|older|up|thirteen|#|future|adult|alive|birthday|summer|eighteen|sixteen|graduation|next',
			'i|she|he|they ~1 tried ~3 walked_in|found_me|found_her|found_him|stopped_me|stopped_her|stopped_him|in_time',
			'be|go|lie|sleep|wanna_be ~3 with|next_to|by|beside ~5 in|under ~1 the ground|grave|dirt|cemetery|casket',
			'go|going|get|be|went ~2 heaven|hevin|haven|hevan ~6 purpose|purpus|see|with|so_i|early|now|today|myself & want|wanna|wish|ready|going_to|plan|i',
			'what ~4 like|feel ~3 just? ~1 stop|be_gone|not_exist|disappear|be_nothing|not_be_here|be_dead|die|never_wake ~1 & think*|wonder*|dream*|keep',
			'nobody|no_one|noone|who|anyone|anybody ~4 come|show|cry|go|miss|notice ~4 funeral|funerl|funral|if_i|im_gone|im_dead|when_i',
			'wish|hope|pray|want|beg* ~5 truck|car|bus|train|something|lightning|cancer ~3 wouldnt_stop|not_stop|hit|would_hit|hits|dont_stop|doesnt_stop|take|crash|would_crash|kill ~2',
			'end|ending ~1 things|it|everything|it_all|herself|himself ~2 & want*|thinking|planning|considering|talk*|mention*|says|said|student|going|ready|might',
			'want|wanna|wish|rather|wanted ~3 sleep ~4 forever|never_wake|not_wake|be_forever|for_good|and_not_get_up',
			'tired|exhausted & sleep ~4 forever|never|not_wake|for_good',
			'texted|messaged|wrote|called|sent|dmed|said|left_a_message ~5 bye|goodbye|i_love_you|love_you|sorry ~8 & hospital|er|ambulance|pills|icu|never_answered|roof|bridge|woke|stomach|gone_when|2am|3am|middle_of_the_night',
			'note|letter|notes ~3 said|says|saying ~6 sorry|loved|goodbye|love|tired ~8 & garage|gone|found|dead|hospital|woods|loved_us|bridge|never|ambulance|not_your_fault',
			'if ~1 i|im ~1 was|were|am|wasnt|werent|died|disappear* ~1 dead|gone|here|around|alive|born ~8 & they|everybody|everyone|nobody|money|easier|happier|better|could|save|sad|notice',
			'easier|better|happier|cheaper|quieter|nicer ~6 if|without ~1 i|me ~3 wasnt|werent|was_gone|were_gone|died|disappear*|didnt_exist|never',
			'being|be|staying ~1 alive|here|on_earth ~6 dont_like|hate|hard|tired|not_worth|dont_want|not_fun|isnt_for_me|too_much|hurts',
			'plan|planning|planned|think_about|thinking_about|imagine|know|figured_out|wonder|decided|picture|thought_about ~2 how|when|where|what_way ~1 id|i_would|ill|i_will|im_going_to|to ~1 do ~1 it',
			'god|jesus|lord ~4 take|to_take ~1 me ~3 instead|now|tonight|too|up|away|please|home|mean|meant',
			'i|she|he|we ~1 im|am|is|was|hes|shes|they_say|says|who ~4 done|finished|through|over ~1 with ~1 living|life|being_alive|everything|this_world|all_of_it',
			'the|some|asking ~4 pills|pill|tylenol|advil|bleach & what|how ~6 happens|happen|hapens|many|much ~6 & if|take|takes|drink|swallow|until|before|does',
			'shot|shoot|hung|hanged|killed|drowned|poisoned|gassed ~1 himself|herself|themselves|theirself|hisself'
		]
	},
	{
		kind: 'self-harm',
		why: 'hurts-themselves',
		confidence: 0.75,
		frames: { tale: 'sentence' },
		unless,
		es: [
			'me|se ~1 aprieto|aprieta|amarro|amarra|pongo|pone|enrollo|enrolla|jalo|ahorco|ahorca|apreto|amarre ~4 cuello|pescuezo|garganta & lazo|soga|cincho|sabana|cable|mecate|manos|hasta|alambre|bolsa|aire|desmay*|negro',
			'me|se ~1 doy|da|di|dio|pego|pega|daba|pegaba ~3 cachetadas|golpes|puñetazos|manazos|trompadas|cabezazos|pellizcos|bofetadas ~3 & sola|solo|misma|mismo|yo|cuando|porque|castig*|espejo|pared',
			'me|se ~1 doy|da|daba|doi ~3 contra|con ~2 pared|piso|suelo|muro',
			'me|se ~2 quemo|quema|corto|corta|rasguño|rasguña|araño|pincho|muerdo|pellizco|lastimo|golpeo|raspo|hago|hace|rasca|rasco ~10 no_pensar|no_sentir|sentir|calm*|desahog*|olvid*|castig*|dormir|alivi*|aguantar|descarg*|no_llorar|merezco',
			'me|se ~1 rasguña|rasguño|corta|corto|rasca|muerde|araña|pincha ~6 sangre|sangra|sangro|sangrar|herida|heridas|costra',
			'cortadas|cortes|heridas|rayas|rayitas|quemadas|marcas|rayones|golpes|rasguños ~3 que ~1 yo? ~1 se|me ~1 hace|hago|hizo|hice|hacia',
			'no|sin|dejando|dejar|deje|dejo|dejando_de ~1 de? ~1 comer|comiendo|ceno|almuerzo|desayuno|como ~8 castigar*|desapar*|flac*|adelgaz*|hueso*|gord*|peso|merezco|vestido|quince',
			'cuchilla|navaja|gillette|gilet|yilet|vidrio|cuter|compas ~8 no ~1 es|era|son ~1 para',
			'@pills|@poison ~10 hospital|suero|lavado|tiempo|emergencia|desmay*|dormid* & tomo|tomó|tome|trago|bebio|zampo|comio & se|me|amig*|prima|primo|hermana|hermano|compa|compañer*'
		],
		en: [
			'@blade ~8 & uses|use|used|using|keeps|hides|carries|has ~6 & upset|sad|stressed|bad_day|cope|feel*|calm*|sock|herself|himself|drawer|bra|shoe|pencil_case|lonely|mad',
			'@limb|myself|herself|himself ~8 until|till|so_that|so ~6 black_and_blue|blue|purple|bruise*|raw|bleed*|blood|red|hurts|numb|stop|quiet|quit & pinch*|scratch*|bite*|bit|hit|hits|punch*|cut*|burn*|dig*|pick*|squeeze*|slap*|rub',
			'lines|cuts|marks|scratches|bruises|slashes|burns ~10 says|said|tells|claims|blames|blamed|told ~5 cat|dog|kitten|fell|door|bush|fence|brother',
			'drank|drink|drinks|swallowed|swallow|chugged|ate ~4 stuff|cleaner|things|bottle|something|cleaning|soap|bleach ~3 under|from|in ~1 the ~1 sink|bathroom|garage|cabinet|cleaning|laundry',
			'bang|bangs|banged|slam|slams|hit|hits|smack|punch|knock|beat ~2 my|her|his ~1 head|fists|face|skull|forehead|fist ~8 thoughts|quiet|quit|calm|mad|upset|stupid|noise|feel*|stop|tile|brick|until|because|when|floor|wall',
			'only|just|nothing_but ~2 eat|eats|eating|have|drink|drinks|had|ate ~3 ice|gum|water|lettuce|celery|cucumbers|crackers|coffee|carrots|salad ~8 & ribs|bones|thin|skinny|pounds|weight|fat|fit|disappear|almost|size|lose|girls',
			'deserve ~3 lunch|dinner|food|eat|eating|breakfast|birthday|friends|live|breathe & dont|not|didnt|doesnt',
			'rope|cord|noose|belt|sheet|scarf ~4 over|from|in|around|up ~3 shed|garage|tree|beam|rafters|closet|ceiling|barn|basement|neck|bar|pipe & he|she|i|put|hung|tied|took|neck|kid|friend',
			'burns|cuts|bruises|scratches|marks|bites|scars|lines ~2 she|he|i|they ~1 gives|give|makes|make|does|do|puts|put|gave|made ~1 herself|himself|myself|themselves|on',
			'burn|cut|hurt|scratch|hit|bite ~1 myself|herself|himself ~4 with|because|when|so|just|again',
			'took|ate|swallowed|downed|take|saved|saving|stole|hid|hiding|collected|counted|stashed ~7 pills|pill|tylenol|advil|meds|sleeping_pills|aspirin|bottle_of ~8 & er|pumped|hospital|tin|jar|bag|decided|all|handful|ambulance|stomach|woke|decide|enough|purse|shoe|drawer',
			'starv* ~1 myself|herself|himself|me',
			'eatn|eaten|eat|eating ~4 days|week & starv*|skinny|fat|look_like|on_purpose|disappear|havent|stopped'
		]
	}
];
