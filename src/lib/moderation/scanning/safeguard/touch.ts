import type { Phrases } from '../phrases/phrasebook.ts';

const story = { fiction: 'sentence', war: 'sentence' } as const;

export const touch: readonly Phrases[] = [
	{
		kind: 'abuse',
		why: 'touched',
		confidence: 0.9,
		frames: story,
		unless: {
			es: [
				'guitarra|marimba|piano|tambor|flauta|loteria|rifa|timbre|campana|examen|lavar|barrer|exponer|leer|cargar_la_bandera|medico|doctora|enfermera|vacuna|corazon|pasar_al|puerta|trompeta'
			],
			en: ['tag|piano|guitar|doctor|nurse|heart|base|touchdown|snake|stingray|vaccine']
		},
		es: [
			'enseña|enseño|muestra|mostro|saca|saco|mando|manda|enseñó|mostró ~2 sus|su|el|la|las ~1 partes|pene|cosa|pajarito|cosita|privadas|verga|pipi|intimas',
			'@adult|primo|padrastro|hombre ~4 me|nos|la|le ~1 quiere|quiso|intento|intenta|trata_de ~1 tocar|besar|abrazar|desvestir|agarrar|violar|llevar_al_monte|acostarse',
			'me|nos|le|la|lo|les ~2 toca|toco|tocó|tocan|tocaba|tocaron|toque|tocando|tocar|agarra|agarro|agarraba|soba|sobo|soba_por|acaricia|acaricio|manosea|manoseo|manosean|mete|metio|besa|beso|baja|bajo|quita|quito|levanta|levanto|sube|mira|chupa|roza|apreta|pone|puso|pasa|rosa|lambe|frota ~5 @body',
			'tocar/toc~|sobar/sob~|manosear/manose~|agarrar|acariciar/acarici~|tocandome|sobandome ~4 @body ~1',
			'@adult|@parent|primo|primo_mayor|hermanastro|hermano_mayor|el|hombre ~5 me|nos|la|le ~1 toca|toco|tocó|tocaba|tocan|soba|manosea|acaricia|besa|beso|besaba|abraza_feo|abraza_raro|agarra_feo|lame|desviste|desnuda|ve_cuando|mira_cuando|espia|graba|baña|penetra|viola|violo|violaba ~5 no_me_gusta|no_quiero|feo|raro|noche|solos|dormida|dormido|cuando|boca|fuerza|secreto|baño|bañ*|no_diga|ropa|sola|asco|y_no|aunque|nadie|cuarto',
			'@adult|primo|hermanastro|hermano_mayor|el ~3 me|nos|la|le ~1 toca|tocaba|soba|sobaba|manosea|manoseaba|besaba|violo|viola|abusa|abuso|desnuda|espia',
			'me toca|tocan|tocaba|tocó|toco ~3 feo|raro|donde_no|sin_permiso|y_no_me_gusta|y_no_quiero|y_me_da|cuando_estoy_dormid*|cuando_duermo|aunque',
			'me|nos|la|lo|le|una|mi ~2 violo|violó|violar*|viola|violaron|violaba|viole|abuso_de|abusa_de|abusaba_de|abusaron_de|abusó_de|abuso|manose*|=toqueteo|toquetea',
			'violacion|abuso_sexual|abusos|abusaron|abusó_de|abuso_de|abusan_de|abusa_de|=pedofilo|pornografia|porno|pornograficos|acoso|acosa|acosan|acoso_sexual|acosador|incesto|prostitu*',
			'entra|entro|mete|metio|viene|se_mete|llega|sube|acuesta|pasa|entraba|metia ~3 a|en|al ~2 cuarto|cama|hamaca|baño|catre|petate|colchon ~6 noche|conmigo|dormida|dormido|todos_duermen|no_me_gusta|escondidas|mi_mama_no|cuando_me|ruido|mama_duerme|madrugada|todos|yo_me|bañ*|mia',
			'@adult|primo|hermanastro|el|hombre ~3 entra|se_mete|entraba|se_metia|se_acuesta|se_pasa|llega ~2 a|en|al mi|cuarto|cama|hamaca|baño ~2 cuarto|cama|hamaca',
			'me|nos|le|la|les ~1 pide|pidio|pidió|pidieron|piden|enseña|enseño|muestra|mostro|manda|mando|hace_ver|obliga_a_ver|hizo_ver|pedia|hacer_ver|tomo|toma|toman|tomaron|graba|grabo|graban ~4 foto|fotos|video|videos|partes|pene|cosita|pelicula|pack|nudes|peliculas ~6 sin_ropa|desnud*|calzon|intimas|feos|feo|porno|cochinos|cochinas|adultos|ropa_interior|bañando*|partes|encuerad*|sucios|xxx|feas|chulona|chulon|de_grandes',
			'fotos|foto|videos|video ~3 sin_ropa|desnud*|calzon|calzones|encuerad*|sin_camisa|sin_blusa|chulon*|en_ropa_interior',
			'me|nos|la|le ~1 quita|quito|quitó|quitaba|bajo|baja|obliga|obligo|hace|hizo|hacia|pide|pidio ~4 ropa|calzon|calzones|short|pantalon|blusa|falda|desvestir*|desnudar*|desnuda|tocarle*|tocarlo|tocarla|chuparle|besarlo|besarle|acariciarlo|bañarme_con|bañarnos_enfrente|bañarnos|quitarme|quitarnos|encuerar*|cosas_feas|cosas_que_no|cosas_malas|cochinadas',
			'hace|hizo|hacen|obliga|obligo|hacia|haciamos|hacemos ~2 hacer|que_haga|que_le|cosas ~2 cosas|toque|feas|malas|de_grandes|cochinadas|que_no_quiero|que_no_me_gustan',
			'se ~1 desnuda|desnudo|desviste|saca|saco|toca|tocó|toco|masturb*|baja ~6 enfrente|frente|delante|pene|cosita|partes|pajarito|pantalon',
			'me|nos|la|le ~1 mira|ve|espia|graba|observa|vigila|miraba|espiaba|filma ~4 cuando|mientras ~2 baño|bañamos|cambio|baña|duermo|visto|desvisto|bañando|ducho',
			'me|la|nos ~1 besa|beso|besó|quiere_besar|quiso_besar|besaba|dio_un_beso|da_besos|dio_besos ~6 boca|fuerza|lengua|cuello|obliga|no_quiero|señor|profe|tio|padrastro|primo|hombre|viejo|secreto|pastor',
			'@adult|padrastro ~3 me|la|nos ~1 beso|besó|besa|dio_un_beso_en_la_boca|quiere_besar|dice_que_soy_su_novia|dice_que_soy_bonita_y',
			'si ~2 daba|doy|dejaba|dejo|le_daba|le_doy|me_dejo|me_dejaba|tocaba ~3 beso|besos|tocar|abrazo_desnud*|fotos ~6 compra*|regal*|daba|dinero|cel|da|dan|iba_a',
			'sienta|siento|sentarme|sentar|sienten|sentada|sentaba ~4 piernas|regazo|rodillas|encima|canillas ~4 y|aprieta|toca|señor|tio|padrastro|no_me_gusta|obliga|fuerza|profe|mueve|soba',
			'se ~1 sube|subio|pone|acuesta|restriega|me_sube|subia ~2 encima|arriba|sobre ~2 mi|de_mi|mio|mia',
			'novio|marido|hombre|señor|viejo|tipo|novia_de|muchacho ~4 de ~1 # ~1 años? ~3',
			'la|le|me|mi|nos ~3 quieren|obligan|van_a|van|quiere|obligaron ~2 juntar|acompañar|casar|acompañe|case|junte|vender ~4 hombre|señor|viejo|muchacho|años|mayor|#|grande',
			'juntar|casar|acompañar ~2 con un ~1 hombre|señor|viejo|mayor|adulto|muchacho|#',
			'embarazada|preñada|embarazo|panzona ~6 tio|padrastro|profe|papa|abuelo|violaron|violo|#|años|hombre|señor|primo',
			'juego|jueguito|secreto ~3 de|que ~4 tocar*|cama|ropa|debajo|desnud*|cosquillas|besos'
		],
		en: [
			'he|stepdad|uncle|brother|cousin|grandpa|man|she|boyfriend|who ~1 comes|came|gets|got|climbs|climbed|sneaks|crawls ~2 my|me|our|her bed|room|bedroom|sleeping_bag',
			'comes|came|climbs|gets|got|crawls ~1 in|into|on my|her|our bed',
			'keeps|kept|always|tries|tried ~2 touching|touch|kissing|kiss|hugging|rubbing|grabbing|tickling ~1 me|us|my|her',
			'wants|wanted|tries|tried|try ~1 to ~1 touch|kiss|undress|see ~2 me|us|my|her ~3',
			'touch|touches|touched|touching|rubs|rubbed|rub|grab|grabs|grabbed|grabbing|feels|felt|fondle|fondles|fondled|squeeze|squeezes|put|puts|putting|slides|strokes|kiss|kissed|kisses|tickles|reach|reaches|reached|lick|licks|stares|looks|hand|hands ~5 @body',
			'@adult|@parent|he|she|cousin|brother|they|stepbrother|who ~3 touch|touches|touched|touching|fondles|rubs|gropes|groped|kisses|kissed|licks|tickles ~2 me|us|her|him|my_sister|my_friend|my ~1',
			'touch|touches|touched|touching|grope|groped|gropes|fondle|fondled ~1 me|us|her|him ~5 when|at_night|dont_like|where|weird|and|down|inappropriately|wrong|uncomfortable|secret|there|alone|wrong_way|in_a_way|like|his|asleep',
			'comes|came|come|gets|got|climbs|sneaks|goes|crawls|lies|lays|sleeps|enters|walks ~2 in|into|to|on|inside|with ~2 my|me|her|our ~1 bed|room|bathroom|bedroom|shower|top ~4 night|asleep|with_me|pretend|when|and|secret|dont_like|while|sleep*|mom|every|at|locks ~1',
			'comes|came|gets|climbs|crawls|lies ~2 in|into|on my|her|our bed',
			'pic|picture|pictures|pics|photo|photos|video|videos ~3 without|with_no|naked|in|of ~2 shirt|clothes|naked|underwear|my_body|body|shower|clothes_on|bra|bathing',
			'naked|nude|nudes|porn|dick_pic|sexual|sexually|sext|sexting|masturb*|prostitute|trafficked|trafficking|pedophile|pedo|pervert|creep_who',
			'ask|asks|asked|asking|wants|wanted|makes|made|make|forces|forced|told|tells ~2 me|us|her|him|for|my_friend ~4 undress|naked|take_off|clothes_off|shirt_off|touch|picture_without|pictures|nudes|pic|do_things|sit_on|kiss|watch|bad_things|sex|get_undressed|strip|shower|lie_down|lay_down|suck|bath|private|hug_him',
			'make|makes|made|making|forces|forced ~2 me|us|her|him ~2 do ~1 things|stuff|bad|gross|it',
			'watch|watches|watched|watching|look|looks|films|filmed|records|recorded|stares|spy|spies|peeks ~2 me|us|at_me|at_us|her ~4 shower|change|bath|dress|undress|changing|bathroom|showering|sleep|asleep',
			'show|shows|showed|sends|sent ~2 me|us|her ~4 private|privates|penis|porn|dirty|naked|nudes|dick|his_thing|movies_with|bad_videos|wiener|grown_up_videos|gross_pictures',
			'teacher|coach|uncle|stepdad|priest|pastor|neighbor|man|cousin|grandpa|boss|tutor|stepfather|guy|counselor|driver ~3 kiss|kissed|kisses|hugs_me_too|tickles|massages|massage|rubs|touches|touched|flirts ~1 me|my|us|her',
			'marry|marries|married|move_in|live|dating|boyfriend|engaged ~5 grown_man|old_man|man_who|older_man|#_year_old_man|man_of',
			'rape|raped|rapes|molested|molests|molesting|molester|incest|assaulted_me|assaulted_her|sexual_abuse|took_advantage_of ~1',
			'sit|sits|sitting ~2 lap|on_his_lap ~4 touch|rub|dont_like|makes|weird|move|hand',
			'special|our|little secret|game|friendship ~5 touch|touches|bed|clothes|kiss|naked|tickle|body',
			'pulls|pulled|pull|takes|took|take|took_off|takes_off ~2 my|her|his|down|off ~2 pants|clothes|shirt|underwear|skirt|dress ~2 off|down|and|at|when|in',
			'inappropriate|inappropriately|uncomfortable ~4 touch|touches|touched|way|uncle|stepdad|coach|hug|hugs|look|looks|pictures',
			'pregnant ~6 stepdad|uncle|#|teacher|father|raped|boyfriend_who'
		],
		not: {
			es: [
				'me toca|toco|tocaba|tocan|tocó ~1 a_mi|cambiar|el_turno|barrer|lavar|ir|hacer|dar|exponer|leer|cuidar|cocinar|con|la_puerta|acarrear|traer|pasar',
				'tocar|toca|toco|tocan|tocaba ~2 guitarra|marimba|gaita|tambor|flauta|piano|campana|timbre|trompeta|bateria|violin|requinto|acordeon|puerta|turno',
				'mama|mami|abuela|abuelita|nana|sobadora ~3 soba|sobo|sobaba',
				'de_carne|gallina|pollo|pavo ~2 piernas|pechuga',
				'hombre ~2 lluvia|nieve|araña'
			],
			en: [
				'cat|dog|puppy|kitten|hamster ~1 sleeps|sleep|gets|climbs|comes|jumps ~4',
				'touch|touches|touched|touching ~1 my ~1 heart|phone|stuff|nose|shoulder|hand|hair|things|food',
				'@kin kisses|kissed|kiss me|us ~2 goodnight|forehead|cheek|good_night|goodbye|hello',
				'mom|dad|nana|grandma|mommy tickles|kisses|kissed|kiss|hugs|rubs',
				'touch ~1 my toes',
				'tickles|tickled me ~2 until',
				'belly|chest pass',
				'treasure chest',
				'put|puts|putting on'
			]
		}
	},
	{
		kind: 'abuse',
		why: 'adult-with-secret',
		confidence: 0.85,
		frames: story,
		unless: {
			es: ['sorpresa|cumpleaños|regalo|fiesta'],
			en: ['surprise|birthday|present|party|recipe']
		},
		es: [
			'@adult|primo|hermanastro|el ~4 dice|dijo|pide|pidio|decia|hace_prometer|hizo_prometer|amenaza|obliga ~3 que|a|no ~4 no ~1 diga|cuente|digamos|contemos|hable|le_diga|se_lo_cuente|lo_cuente|avise|decir|contar ~2',
			'si ~3 cuento|digo|hablo|contaba|decia|decimos|contara|le_digo|abro_la_boca ~8 me|nos|mata|pega|matar|mi|mama|culpa|creer|creen|creeria|carcel|va_a',
			'nadie|no ~2 me|nos ~1 cree|creen|creyo|creeria|creeran|creyeron ~6 tio|padrastro|primo|papa|hizo|hace|toca|abuso|dije|conté|conte|cuento|profe'
		],
		en: [
			'@adult|he|she|cousin|they ~3 say|says|said|told|tells|made_me_promise|makes_me_promise|makes_me_swear|warned|asked ~3 not|dont|never|keep|cant|secret|our ~3 tell|say|secret|talk|mom|anyone|quiet|anybody|know|quiet_about ~3',
			'@adult ~3 what_we_do|what_he_does|our_secret|special_secret|our_game|secret_game|our_little_secret|do_secret ~1',
			'if ~3 tell|told|say ~6 hurt|kill|believe|hit|trouble|take_me|jail|lose|mad|worse|fault|mom|foster',
			'nobody|no_one|noone|they|mom|anyone ~2 believe|believes|believed|would_believe ~2 me|us ~3'
		],
		not: {
			es: ['digamos|diga ~1 malas_palabras|palabras|mentiras', 'no me|nos diga|digas'],
			en: ['told|tells me not to worry|give_up|be_late|run|forget|eat']
		}
	}
];
