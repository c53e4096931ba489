import type { Phrases } from '../phrases/phrasebook.ts';

export const neglect: readonly Phrases[] = [
	{
		kind: 'abuse',
		why: 'left-alone-or-hungry',
		confidence: 0.7,
		frames: { fiction: 'sentence', war: 'near' },
		unless: {
			es: [
				'perro|perra|chucho|gato|gata|pollitos|gallinas|cabra|paseo|excursion|ayuno|cuaresma|dieta|recreo|bus_me_dejo|bus_nos|cachorro|cachorrito'
			],
			en: [
				'ducks|birds|pigeons|fish|animals|soda|dessert',
				'dog|puppy|cat|kitten|chicks|fasting|ramadan|lent|yom_kippur|stomach|field_trip|camp|picky|home_alone'
			]
		},
		es: [
			'nos|me|los|las|la|lo|le ~1 deja|dejan|dejo|dejó|dejaron|dejaba|abandono|abandonó|abandonaron|abandona|quedo|quedamos|queda|quedan|dejando ~3 solo|sola|solos|solas|solito|solita|solitos|solitas|abandonad*|encerrad* ~10 noche|noches|dias|dia|semana|semanas|hermanito|hermanitos|hermanita|comida|comer|miedo|cuida|casa|vuelve|regresa|manana|mañana|hambre|llave|trabajar|madrugada|bebe|tomar',
			'mi|mis ~1 @parent|@elder ~4 deja|dejan|dejo|dejaron|abandono|abandonó ~3 solo|sola|solos|solas|solitos|abandonad*',
			'nos|me|mi_mama_nos|mi_papa_nos ~1 abandono|abandonó|abandonaron|dejo_tirad*|dejaron_tirad*|dejo_botad*|botaron|corrieron_de_la_casa|corrio_de_la_casa|echo_de_la_casa|echaron_de|saca_de_la_casa|saco_de_la_casa|corre_de_la_casa|echan_a_la',
			'no|ni|sin ~1 me|nos|le|les? ~1 da|dan|dieron|daba|dio|dejan|deja|hace|hacen|hay|tenemos|tengo|tiene|habido|alcanza|queda|quieren_dar ~2 de? ~1 comer|comida|cenar|desayuno|desayunar|almorzar|almuerzo|medicina|que_comer ~8',
			'dejan|deja|dejo|dejaron|castigan|castiga|mandan|manda|pasamos|paso|llevo|llevamos|lleva|llevan|estamos|estuvimos|tengo|tenemos|aguant*|quedamos|quedo|acuesto|acostamos|acuestan|duermo|dormimos|vengo|viene|voy|aguanto|va|vamos ~5 sin ~1 comer|comida|cenar|desayunar|probar|almorzar|un_bocado',
			'acuesto|acostamos|acuesta|duermo|dormimos|duerme|vengo|voy|viene|llega|me_fui|pasamos|pasa|paso|vivimos|lloran|llora|aguanto|aguantamos|desmay* ~4 con|de|por ~1 hambre',
			'con hambre ~3 a ~1 la|dormir|acost*|escuela|clase|todos|siempre|dias',
			'hambre|comida|comer ~6 no_hay|encierr*|castig*|solos|roban|robo|robamos|basura|vecina_nos|dias_sin|quita|esconde|candado ~1',
			'como|comemos|come|busco|buscamos|comiendo ~3 de|en ~1 basura|basurero|sobras_de|desperdicios',
			'dias|dia|semana|noches ~3 sin ~1 comer|comida|mi_mama|nadie|bañar*|volver|regresar|saber_de|que_venga|llegar|aparecer ~1',
			'no|ya_no|nunca ~2 vuelve|regresa|llega|viene|vino|regresado|vuelto|aparece|volvio|regreso|llegado ~6 dias|noches|semana|semanas|casa|cuida*|hermanit*|desde|comida|solos|solo|sola',
			'se ~1 va|fue|van|fueron|desaparece|larga|pierde ~4 dias|noches|semana|semanas|noche|fin ~4 nos|me|y|solos|cuid*|hermanit*|comida|sin|dejan|yo',
			'cuido|cuidar|cuidando|cuida|encargo|atiendo|cargo|cocino ~4 hermanito|hermanitos|hermanita|hermanos|bebe|tierno|niño|niños ~8 solo|sola|noche|nadie|dias|no_viene|vuelve|mama_no|semana|falto|no_voy|no_puedo|clases|mama_toma',
			'nadie ~2 cuida|cuidan|hace_caso|me_quiere|quiere|da_de_comer|pregunta|lleva ~4 casa|comer|enferm*|solo|sola|mi|doctor|hospital|noche',
			'duermo|dormimos|dormir|duerme|duermen|vivo|vivimos|vive ~3 en|afuera|bajo ~2 calle|parque|afuera|mercado|puente|letrina|parada|suelo_afuera|gradas|gallinero|corredor_porque|carro ~1',
			'no ~2 lleva|llevan|llevaron|llevo|quiere|quieren ~3 doctor|hospital|clinica|medico|unidad_de_salud|medicina|llevar ~1',
			'no ~1 me|nos|la|lo ~1 deja|dejan|dejaron ~2 ir_a_la_escuela|ir_a_estudiar|estudiar|venir_a_la_escuela|salir_de_la_casa|salir_nunca|hablar_con_nadie|comer|entrar_a_la_casa ~1',
			'trabajo|trabajar|vender|pedir ~6 noche|madrugada|noches|calle ~6 pega|obliga*|sin_comer|castig*|si_no'
		],
		en: [
			'leave|leaves|left|leaving ~1 me|us|my_brother|my_sister|him|her|them|the_baby|kids ~2 alone|home_alone|by_myself|by_ourselves|by_himself|by_herself|with_nobody|with_no_food|in_the_car|at_home|with_nothing|locked ~10 night|nights|days|day|weekend|week|hours|food|eat|baby|brother|sister|scared|morning|all|overnight|work|bar|hungry|dark',
			'mom|dad|mother|father|mommy|daddy|parents|she|he|they|aunt ~4 leave|leaves|left|gone|goes|disappears|disappeared|vanishes|doesnt_come|dont_come|didnt_come|never_comes|not_come|hasnt_come|wont_come|stays|away ~5 days|nights|night|week|weeks|weekend|home|back|morning|alone|until',
			'alone|by_myself|by_ourselves|home_alone ~6 all_night|at_night|days|nights|weekend|nothing|no_food|hungry|baby|scared|food|take_care|weeks|overnight|every_night|little_brother|dark',
			'not|dont|doesnt|didnt|never|no|wont|without|hasnt|havent|isnt|nothing ~1 give|feed|feeds|gives|have|any|get|let|lets|given|fed|enough|allowed|to|got|eaten|bought ~3 food|eat|dinner|lunch|breakfast|meals|fed|us|me|meal|groceries ~4 home|house|days|weekend|today|if|until|when|punish|at|foster|since|for|because|so|talk|bad|yesterday|all|eat|left|week',
			'nothing|no_food|not_enough_food|no_dinner|no_lunch|no_groceries|not_any_food ~2 to|in|left|at ~1 eat|fridge|house|home|the_fridge|refrigerator|us|weekends',
			'go|goes|went|going|send|sends|sent|put|puts ~2 to|me|us ~2 bed|sleep|school ~2 hungry|without|starving|with_no',
			'hungry|starving|hunger ~8 home|no_food|weekend|weekends|days|steal|stole|stealing|night|cry|cries|nobody|mom_forgets|no_money|punish|bed|trash|always|every',
			'steal|stole|stealing|hide|hid|sneak|save|saved|saving|took ~3 food|lunch|bread|crackers|snacks ~6 hungry|home|brother|sister|weekend|because|dont_have|baby|nothing',
			'eat|eats|ate|eating|food ~3 out_of|from ~2 trash|garbage|dumpster|trashcan',
			'havent|hasnt|not|didnt|nobody ~2 eat|eaten|eat_anything|ate|fed ~2 in|since|for|all|me|us|anything ~2 days|yesterday|day|two|monday|friday|weekend|us|my',
			'take_care|taking_care|takes_care|feed|watch|raise|raising|babysit|look_after|change ~3 baby|brother|brothers|sister|sisters|siblings|little|kids|diapers ~8 alone|by_myself|night|gone|days|nobody|no_one|myself|all_night|never_home|wont_get_up|passed_out|drunk|asleep_all|isnt_here|doesnt',
			'nobody|no_one|noone|nobodys ~2 take|takes|feeds|cares|home|looks|watches|taking|comes ~3 care|us|me|after|about|when|at_home|for_days',
			'kicked|kick|kicks|throws|threw ~2 me|us|him|her ~1 out ~4',
			'sleep|slept|sleeping|living|sleeps ~3 outside|car|on_the_street|streets|porch|park|hallway|garage|stairs|on_the_street|basement_floor|bus_station|closet|bathroom_floor ~4 because|when|mad|locked|kicked|again|since|they|he|she|my|mom|we',
			'not|never|wont|wouldnt|doesnt|dont|didnt ~2 take|bring|let|get ~1 me|us|him|her|my_brother|my_sister ~2 doctor|hospital|medicine|to_school|go_to_school|dentist|leave_the_house|inhaler|out_of|go_outside|see_a ~1',
			'abandon*|abandoned ~2 me|us|my|by|her|him',
			'passed_out|overdosed|drunk|high|needle|needles|drugs ~6 couch|floor|wake|woke|mom|dad|every|find|house|home|table|kitchen'
		],
		not: {
			es: [
				'solo|sola|solos ~1 con ~2 @elder|@sibling|@parent',
				'quede|quedo|queda solo ~1 uno|una|el|la',
				'me deja|dejan ~2 solo ~1 jugar|salir|ver|un_rato',
				'sin comer ~2 pupusas|tortillas|dulces|pastel|carne',
				'sola|solo ~3 aprendi',
				'no tengo ~2 hambre',
				'no|nunca me deja|dejan comer ~2 dulces'
			],
			en: [
				'not allowed ~2 eat ~2 candy|gum|in|on|chips',
				'left us alone ~1 to',
				'nothing to eat but',
				'dont|not|never eat|like ~1 meat|pork|gluten|fish|vegetables',
				'kicked out ~2 game|of_the_game',
				'kicked me out ~2 room|game|team'
			]
		}
	}
];
