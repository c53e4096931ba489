import type { Phrases } from '../phrases/phrasebook.ts';

/** What an older person does or asks that a child tells without the words for it. */
export const grooming: readonly Phrases[] = [
	{
		kind: 'abuse',
		why: 'touched',
		confidence: 0.75,
		unless: {
			es: [
				'pelicula|libro|cuento|cuentos|novela|serie|caricatura|sapo|principe|soñe|doctor|doctora|enfermera|medico|vacuna|foto_del_grado|fotos_del_grado|graduacion|desfile|primera_comunion|bautizo|=perro|=perra|chucho|gato|gata|gallina|bebe_y_le|guitarra|marimba|piano|gigantona|cosquillas_hasta_que_me_rio|abuelita_me_besa|puente_colgante'
			],
			en: [
				'movie|book|story|cartoon|dreamed|princess|frog|doctor|nurse|dentist|school_picture|school_pictures|class_picture|picture_day|dog|puppy|cat|kitten|hamster|snake|soccer|coat|jacket|cleats|tag|piano|guitar|raincoat|boots|muddy|lizard|hat'
			]
		},
		es: [
			'si ~3 dejaba|dejo|deja|dejara|daba ~2 tocar*|besar*|abrazar*|foto|ver*|agarrar* ~6 compr*|reg*|da*|dinero|pisto|cel*|dulces|dolares',
			'trece|doce|catorce|once|quince|# ~6 novio|marido|hombre ~5 veintisiete|veinticinco|veinticuatro|veintitres|veintidos|veintiseis|veintiocho|veintinueve|treinta|cuarenta|cincuenta|veinte|veintiuno',
			'consentid*|favorit*|preferid* ~6 mano|pierna|rodilla|abraz*|bes*|sol*|secreto',
			'@elders ~6 me|nos|la|le|les|las ~2 pide|pidio|pedia|piden|pidió|exige|solicita|ofrece|ofrecio|da|daba|dio|manda|mando|toma|tomo|tomaba|saca|sacaba|graba|grabo|grababa ~4 foto|fotos|fotitos|video|videos|besos|beso|abrazos|pack ~8 bañ*|cambi*|escondid*|ropa|niñas|niña|baño|cama|dinero|cora|dolar|dolares|desnud*|calzon*|sola|solas|secreto|obliga|poza|rio|noche|boca|dormid*|blusa|gusta',
			'toma|tomo|tomaba|saca|sacaba|graba|grababa|filma|mira|mire|miraba|ve|espia|espiaba|vea|viendo|mirando|asoma ~4 cuando|mientras|al ~3 bañ*|cambi*|duerm*|dorm*|vist*|desvist*|orin*|duch*',
			'pide|pedia|pidio|piden|pidieron|exigia|exige ~3 foto|fotos|videos|pack ~3 a ~1 las|mi|la|una|sus|mis|los ~1 niñas|niña|alumnas|alumna|hermana|prima|amiga|compañera|niños',
			'hombre|señor|tipo|alguien|desconocido|viejo|profe|maistro|muchacho|amigo|primo ~4 pide|pidio|piden|pidieron|mando|manda|exige|quiere ~3 foto|fotos|video|videos|pack|camara|videollamada ~4 sin|desnud*|ropa|cuerpo|intim*|mias|mios|calzon*|pecho|baño|cama',
			'juego|jueguito|jugamos|jugar|juega ~5 de? tocarse|tocarnos|tocar|tocarme|caricias|novios|al_doctor|doctor|papa_y_la_mama|mama_y_el_papa|desvestir*|quitarse_la_ropa|besarnos|besos|en_la_cama|acostarnos|a_oscuras & tio|primo|señor|padrastro|abuelo|secreto|contar|no_me_gusta|grande|padrino|hermanastro|el|vecino|profe',
			'juego|secreto|jueguito ~3 con ~1 mi|el|un ~1 tio|padrino|padrastro|señor|abuelo|profe|vecino|primo|pastor ~5 no|nadie|contar|decir|tocar*',
			'obliga|obligan|obligo|obligó|fuerza|hace|hizo|hacia|tengo_que|manda ~3 dar|darle|darles|besar*|abrazar*|acariciar*|sobar*|tocar*|bañar*|quitar*|desvestir*|dormir_con|acostar*|sentarme_en|masaje|masajes|ver_videos|ver_peliculas ~5 besos|beso|boca|el|encima|piernas|señor|cama|ropa|feos|cuerpo|noche|tio|cochinos|grandes|espalda|conmigo',
			'se me|nos|le ~1 pega|pegaba|arrima|arrimaba|acerca|restriega|restregaba|frota|recuesta|sube|tira_encima|echa_encima|mete|arrimo|encima ~4 atras|detras|encima|mucho|cama|cocina|cuerpo|demasiado|hamaca|oscuro|asco|bus|raro',
			'asco|raro|incomod*|feo|sucia|sucio|miedo|pena|verguenza|llor* ~6 cuando|que|como|porque|me ~4 @elders ~3 me|se_me|nos ~2 abraz*|bes*|toc*|mir*|acerc*|pega|agarr*|sob*|sent*|sient*|habl*|saluda|cosquill*|desvist*|arrim*|carg*',
			'@elders ~3 me|nos|la|le|les ~1 abraza|besa|toca|mira|agarra|soba|carga|acaricia|saluda|roza|pellizca|hace_cosquillas|tocaba|miraba|abrazaba|besaba|lambe|huele ~6 raro|feo|incomod*|asco|no_me_gusta|no_le_gusta|demasiado|mucho_tiempo|y_no|donde_no|cuando_esta*|sola|solas|solos|apretad*|boca|cuello|nadie_ve|cambio|cambia|baño',
			'tocaba|toca|toco|tocó|besaba|besa|manoseaba|acariciaba|sobaba|acosaba|abusaba|enamoraba|molestaba|agarraba ~3 a ~1 las|los|mi|mis|una|sus|su|la|varias|unas ~1 niñas|niños|alumnas|alumna|niña|hermana|hermanita|prima|compañera|amiga|cipotas|hija|nieta|sobrina|muchachas',
			'me|le|nos|la ~1 hizo|hacia|hace|hacen|hicieron ~2 cosas|algo|eso|cochinadas|cosas_que|maldad|lo_mismo|lo_que_no|daño ~5 primo|tio|señor|padrastro|el|milpa|noche|cuarto|nadie|desde|habl*|llor*|no_quiero|contar|gust*|abuelo|vecino|hermano|profe|cafetal|monte|casa|hombre|feas|malas',
			'@elders ~2 me|le|nos|la ~1 hizo|hacia|hace|hacen ~1 algo|cosas|eso|cochinadas|cosas_feas|daño|cosas_malas|cosas_de_grandes',
			'algo|cosas|eso|que ~2 le|me|la ~1 hace|hizo|hacen|hacia ~2 @elders ~4 donde|que|ella|llora|cuando|y',
			'desde ~1 ese|aquel|el dia|noche ~4 no ~2 habl*|soy|quiero|duermo|com*|puedo|me_gusta',
			'normal|bien|malo|correcto|permitido|debe ~4 que|si ~2 @elders ~6 bes*|toc*|mir*|duerm*|bañ*|abraz*|acarici*|ve|vea|mire|desvist*|cambia|pega|peg*|pide|pida|fotos|sient*|encierr*|cosquill*|grit*',
			'junt*|casar*|caso|acompañ*|regal*|vend*|entreg*|empeñ*|viviendo|vive|anda|sale|novia|embarazad*|comprometi*|marido ~3 con|a|de|es ~1 un|una|ese|hombre|señor ~2 hombre|señor|viejo|tipo|adulto|muchacho|mayor|don|militar|pandillero|#|maestro|profe ~4 de|que|mayor|grande|adulto ~2 treinta|cuarenta|cincuenta|veinte|veinticinco|veintidos|veintiseis|veintiocho|treinta_y|#|años|podria|viejo|doble|edad',
			'trece|catorce|doce|once|quince|diez|#|niña|menor|compañera|hermana|prima|amiga ~5 embarazad*|preñad*|junt*|acompañad*|casad*|con_marido|panzona|parir|va_a_tener ~6 hombre|señor|treinta|cuarenta|veinte|años|padrastro|profe|tio|viejo|no_estudia|dejo|obligad*',
			'@elders ~5 me|la|le ~1 regala|compra|da|dio|regalo|compro|trae|invita|ofrece|ofrecio|llevo|lleva|recoge ~6 si|para_que|a_cambio|pero ~6 bes*|dejo|toc*|foto*|abraz*|nadie|secreto|dig*|solo|sola|cuarto|carro|casa|quit*|sient*',
			'@elders ~3 me|le|nos ~1 dice|decia|dijo|escribe|manda|habla ~6 novia|novio|bonita|rica|sexy|preciosa|princesa|mi_amor|mujercita|ya_estoy_grande|ya_es_mujer|cuerpo|piernas|besos ~6 secreto|sola|solas|nadie|noche|no|asco|incomod*|miedo|raro|verme|feo|toca|cuando',
			'me|la|nos|le ~1 sigue|siguen|espera|acosa|vigila|espia|mira_feo|molesta|persigue ~5 @elders ~6 baño|sola|calle|casa|escuela|camino|noche|todos_los_dias|piropos|cosas|feas'
		],
		en: [
			'let|lets|letting ~1 him|her|them|he ~2 touch|kiss|see|watch|hold|rub|take ~8 buy|give|phone|money|candy|robux|gift|present|ride',
			'twelve|thirteen|fourteen|fifteen|eleven|# ~4 boyfriend|husband|man ~5 twenty|twenty_one|twenty_six|thirty|forty|twenties|thirties|college',
			'told|tells|asked|asks|makes|made|make|wants|wanted|tried|tries|had|has|forced|forces|gets|got|convinced|dared|begged|begs|paid|pays ~2 me|us|her|him|my_sister|my_friend|them|to|kids|girls ~4 take_off|take_my|take_our|takeoff|get_undressed|undress|strip|lift|pull|pull_down|show|touch|rub|kiss|lick|sit_on|lie_on|lay_on|lie_down|lay_down|shower|bathe|cuddle|massage|change_in_front|sleep_in|watch|send|wear_a_bikini|suck|put_my_hand ~5 clothes|shirt|pants|underwear|shorts|skirt|off|him|his|body|lap|bed|private|privates|me|mouth|videos|dress|her|them|top|chest|back|pictures|pics|photos|belly|naked|friend|secret',
			'was|were|got|been|being ~1 made|forced|asked|told|paid ~1 to touch|kiss|undress|strip|take|do|sleep|watch ~4',
			'takes|take|took|taking|has|keeps|wants|sent|posts|asked_for|asks_for ~2 pictures|pics|photos|videos|video|picture ~1 of|when|while|without ~1 me|us|her|my|kids|girls|him|i|we ~4 bath|bathtub|shower|changing|dressing|sleep|sleeping|asleep|bathroom|underwear|swimsuit|undressed|naked|bed|clothes|pajamas|body|shirt',
			'hold|holds|held|pin|pins|pinned|push|pushed|trap|trapped|corner|cornered|grab|grabbed|grabs ~2 me|us|him|her|down|kids ~4 down|touch|kiss|rub|pants|locker|bathroom|and_touch|against|shower|closet ~4',
			'touch|touches|touched|touching|kiss|kisses|kissed|rub|rubs|rubbed|grab|grabs|grabbed|feels_me|tickle|hug|hugs|hugged|cuddles|massage|massages|squeezes|pats ~1 us|me|her|him|them|the_girls|the_kids|my_sister|my_friend|you ~6 locker|mouth|lips|weird|wrong|dont_like|scared|secret|alone|uncomfortable|gross|too_long|too_much|stop|not_my_dad|isnt_my_dad|shouldnt|places|neck|normal|okay|ok|night|dark|sick|bad|cry|cries|when_nobody|when_no_one|freeze|froze|frozen',
			'like|know|tell|hate|say|care ~1 where|how|when|what|the_way ~1 he|she|they|uncle|stepdad|coach|godfather|hes|cousin|grandpa ~3 touch|touches|touched|looks|hugs|kisses|does|puts|rubs|did|tickles|hold|holds|grabs ~2',
			'normal|okay|ok|bad|wrong|allowed|weird|supposed_to|illegal ~3 that|if|when|for|to ~2 grown|grownup|grown_up|adult|man|uncle|stepdad|dad|teacher|coach|he|she|cousin|grandpa|someone|boyfriend|babysitter|old ~6 kiss|kisses|touch|touches|watch|watches|look|looks|sleep|sleeps|hug|hugs|bath|shower|naked|picture|pictures|hit|hits|lock|locks|tickle|hurt|hurts|tell|tells|ask|asks|comes|undress|lap|secret|secrets',
			'kiss|kisses|kissed|kissing ~3 on ~1 the|my|her ~1 mouth|lips|neck ~6',
			'did|does|do|done|doing ~1 something|things|stuff|bad_things|it|that|gross_things|weird_stuff|bad_stuff ~1 to ~1 me|her|us|him|my_sister|my_friend|my_brother|kids|them ~6',
			'when|since ~2 i ~1 was ~2 four|five|six|seven|eight|nine|ten|eleven|little|small|# ~6 he|man|uncle|someone|cousin|babysitter|brother|stepdad|neighbor|guy ~6 did|touched|hurt|made|took|something|kissed|came',
			'never|havent|not|cant ~2 said|told|tell|say|talk ~2 it|this|anyone|anybody ~3 & did|touched|happened|hurt_me|something|secret|uncle|stepdad|cousin|man',
			'game|secret|thing ~4 only|just|that ~1 we|us|we_two|two_of_us ~3 play|plays|do|know|have ~6 touch|touches|touching|like|hands|bed|dark|clothes|secret|tell|him|where',
			'uncle|godfather|stepdad|stepfather|grandpa|cousin|babysitter|coach|neighbor|man|older_boy|stepbrother|pastor|priest|tutor|he|helper|boss ~4 game|secret|play|plays ~4 where|that|with ~5 touch|touches|touching|bed|clothes|naked|lap|kiss|private|tickle|undress|bathroom|dark',
			'older|big|bigger|high_school|8th_grade|teen|teenage|grown ~1 boys|boy|kids|man|guys|guy|cousin|brother|men ~6 touch|pants|undress|kiss|hold_us|naked|underwear|show_me|locker|shower|send|pictures|private',
			'looks|look|stares|staring|watches|watch|peeks|spies|comes_in|walks_in|opens_the_door|stands|films ~4 when|while|on|at|in ~3 change|changing|shower|showering|bath|dress|dressing|undress|sleep|sleeping|bathroom|pajamas|pee',
			'comes|came|gets|climbs|lies|crawls|sneaks|slides|lays|sits|sleeps ~2 in|into|on|next|beside|to ~2 bed|room|blanket|covers|sleeping_bag|mattress ~6 pretend|asleep|night|scared|touch|dont|quiet|secret|frozen|still|every|tell|everyone|mom',
			'pretend|pretends|pretending ~3 asleep|sleep|sleeping ~6 when|he|comes|she|stops|in|door|because|so ~2',
			'marry|married|marries|engaged|wedding|dating|boyfriend|pregnant|lives_with|living_with|moved_in|girlfriend|bride ~6 grown|old|older|man|thirty|forty|twenty|adult|#_year|fifty|uncle|teacher ~3 & twelve|thirteen|fourteen|fifteen|eleven|sister|cousin|friend|she|niece|classmate|shes|#|her ~2',
			'gives|gave|buys|bought|offers|offered|pays|paid|promised|sends ~2 me|us|her|him|money|candy|gifts|presents|robux|phone ~5 if|so|to|for|when ~3 let|touch|kiss|sit|take|show|send|dont_tell|not_tell|keep|quiet|pictures|pics|hug',
			'says|said|tells|told|calls|called|texts ~3 sexy|his_girlfriend|hot|mature|special|pretty_body|beautiful_body|prettier_than|our_secret|grown_up_for|my_body|love_me_like|like_a_wife ~4 & man|uncle|coach|teacher|stepdad|he|cousin|grown|neighbor|boyfriend|older',
			'online|chat|internet|discord|snap|game|roblox|webcam|video ~8 man|guy|stranger|someone|older|he|person ~8 body|naked|shirt|clothes|camera|undress|pics|nudes|underwear|private|bathing|sexy ~2'
		],
		not: {
			es: [
				'no me|nos toca|toco',
				'le|me|nos|les toca|toco a',
				'beso|besos ~3 buenas_noches|frente|mejilla|cachete|despedida'
			],
			en: [
				'kiss|kisses|kissed ~4 goodnight|forehead|cheek|good_night|goodbye|boo_boo|better|frog|baby',
				'touched ~1 my heart|us',
				'take_off|takes_off ~2 shoes|coat|hat|jacket|mask|backpack|glasses'
			]
		}
	}
];
