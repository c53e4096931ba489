import type { Phrases } from '../phrases/phrasebook.ts';

/** What a child does to their own body, with what, and eating: where and why tell it from an accident. */
export const injury: readonly Phrases[] = [
	{
		kind: 'self-harm',
		why: 'hurts-themselves',
		confidence: 0.75,
		frames: { fiction: 'sentence', war: 'sentence' },
		unless: {
			es: [
				'presion|receto|receta|doctor|doctora|clinica|gripe|calentura|fiebre|tos|lombrices|vitaminas|azucar|diabetes|dolor_de_cabeza',
				'gato|gata|perro|perra|chucho|vaca|zancudo|zancudos|garrapata|gallina|loro|papel_de_colores|accidente|sin_querer|cocina|pelando|coser|costura|bordar|tropece|=cai|caida|pelota|ratas|ratones|milpa_para|hormigas|pupusas_de_mas|en_el_bus|mareo|marea|mareada'
			],
			en: [
				'doctor|prescribed|vitamins|vitamin|flu|fever|allergy|allergies|cough|headache|asthma|diabetes|strep|breakfast_and|mosquito|mosquitoes|bug_bite|poison_ivy|cat|dog|kitten|puppy|hamster|rash|scab|chickenpox|roller_coaster|carsick|car_sick|seasick|stomach_bug|spinning|accident|accidentally|=fell|falling|cooking|sewing|craft|bike|skating|carving|pumpkin|dentist|vet'
			]
		},
		es: [
			'no|casi_no|sin|nada|ni ~3 com* ~6 costillas|huesos|cintura|invisible',
			'guard*|escond*|junt* ~3 @pills ~6 colchon|almohada|cama|cajon|mochila|zapato|calcetin',
			'me|se ~1 corto|corta|corte|cortó|rayo|raya|rayé|hago|hace|hice|hizo|rasguño|rasguña|araño|araña|quemo|quema|queme|pincho|pincha|marco|marca|lastimo|lastima|pellizco|pellizca|muerdo|muerde ~6 @limb ~6 cuando|porque|para|hasta|si|con|y|triste|enojad* & cuando|triste|calm*|aliv*|pelean|sentir|sangr*|morado|enoj*|llor*|manga|escond*|@blade|@selfish|noche',
			'rayitas|rayas|rayones|cortes|cortadas|cortaditas|marcas|lineas|lineitas|rajadas|cicatrices|heridas|quemaditas ~5 @limb & @blade|manga|mangas|sueter|hace|hago|hizo|hice|misma|mismo|esconde|escondo|tapa|tapo|proposito|sola|pulseras|siempre|nuev*',
			'manga|mangas|sueter|chumpa|pulseras|vendas|curitas ~10 cort*|rayit*|marcas|brazos|muñecas|heridas|cicatrices & calor|siempre|tap*|escond*|aunque|hace|hago|ver|vean|vea|enseñ*',
			'hasta|asta ~3 sangrar|sangre|sangro|sangra|morado|moretes|duela_mas|desmayarme|no_sentir|dejar_de_sentir & me|se ~1 muerd*|pellizc*|rasguñ*|arañ*|golpe*|pego|cort*|rasc*|arranc*|aprieto|raspo',
			'me|se ~1 arranco|arranca|arrancaba|jalo|jala|pego|golpeo|golpea|muerdo|muerde|pellizco|rasguño|araño|cacheteo|aprieto ~6 pelo|cabello|pestañas|cejas|cara|cabeza|cuerpo|brazos|piernas|uñas_hasta ~6 cuando|porque|espejo|frente|enoj*|triste|castig*|sola|solo|hasta|para|noche',
			'golpeo|golpea|pego|doy|da|doi|estrello ~3 cabeza|cabezazos|puñetazos|puñetes|puños|frente ~4 pared|piso|suelo|puerta|espejo|mesa',
			'para ~1 sentir|dejar_de_sentir|no_sentir|olvidar|calmarme|castigarme|que_me_duela|desahogarme & me ~1 cort*|quem*|muerd*|pellizc*|pego|golpe*|rasguñ*|lastim*|arañ*|@blade|sangr*',
			'me|le ~1 calma|alivia|relaja|ayuda|gusta ~4 sangre|dolor|cortarme|lastimarme|verme_sangrar|ver_sangre|ardor',
			'@blade ~8 @limb & me|se ~1 paso|paso|pasa|pone|pongo|hago|hace|corta*|corto|clav*|entierr*|marc*|raya*|rayo|raspa|raspo|quem*|queda',
			'escond*|guard*|llev*|traig*|trae|cargo|carga|tengo|tiene|anda|ando ~4 @blade ~6 cortarse|cortarme|brazos|muñecas|piel|baño|lastimar*|por_si|cama|almohada|no_es_para|lapicera|calcetin|funda',
			// means
			'cont*|junt*|escond*|busque|robe|guarde|guardo|consegui|agarre|llev*|buscaba|buscando|compre|saque|queria ~4 @pills|@poison ~8 suficientes|bastan|miedo|cama|almohada|noche|todas|junt*|calcetin|caja|arrepent*|valor|dormir|deje|dejé|gaveta|matar*|morir*|mochila|tomar*|dia',
			'tom*|trag*|beb*|me_eche|zamp* ~4 @pills|@poison ~6 todas|muchas|bastantes|montón|monton|puño|puñado|frasco|entero|entera|morir*|matar*|dormir|hospital|lavado|desmay*|proposito|casi|escondidas|no_despertar|pleito|enoj*',
			'muchas|bastantes|todas|demasiadas|un_monton_de|puñado_de|puño_de|veinte|treinta|diez|quince|# ~2 @pills & tom*|trag*|comi|beb*',
			'lavado_de_estomago|lavado_gastrico|lavarle_el_estomago|lavaron_el_estomago|sobredosis|se_intoxico_a|intoxicarme|intoxicarse ~1',
			'@rope ~6 cuello|pescuezo|viga|arbol|palo|ahorc*|colg*|cuarto|cama|busque|puse|guard*|escond* & me|mi|yo|se|su|cuello ~1 & cuello|pescuezo|ahorc*|colg*|viga|morir*|matar*|cama|pensando|miro',
			'reto|juego|desafio|challenge ~4 dejar_de_respirar|de_respirar|aguantar_la_respiracion|ahogarse|ahorcar*|ahorcarse|asfixia*|desmayarse|ballena_azul|cortarse|pastillas|clonazepam|no_respirar|dormir_mas|apagon|ballena',
			'ballena azul',
			// eating
			'vomit*|devuelv*|guacareo|provoco|arroj* ~6 almorz*|comer|comida|como|comi|cenar|almuerzo|engord*|gord*|adelgaz*|flac*|dedo|dedos|escondidas|baño|desayun*',
			'meto|mete|metia|meter*|metemos ~2 dedo|dedos|cepillo ~6',
			'dej*|dejé|sin|no|ni|casi_no|llevo|nunca|solo|apenas ~3 com*|comido|ceno|desayuno|almuerzo|cen*|agua|probar|bocado|tomo ~8 proposito|adrede|engord*|gord*|flac*|adelgaz*|bajar_de_peso|peso|huesos|castig*|merezco|merece|morir*|desaparec*|notado|quiero_verme|cuerpo_me|delgad*|doler*|duela|desmay*|que_nadie',
			'no ~1 merezco|merece|merezca ~2 comer|comida|vivir|nada|estar|cariño|que_me_quieran',
			'quiero|quisiera|prefiero|hasta ~2 quedar*|ser|estar|verme|verse ~2 huesos|los_huesos|en_los_huesos|invisible|flaca_aunque|desaparecer',
			'boto|tiro|escondo|regalo|doy|esconde|bota|tira ~3 comida|almuerzo|refrigerio|pan|lonche ~6 gord*|engord*|flac*|peso|adelgaz*|calorias|merezco|merece',
			'tom*|fum*|beb*|inhal*|huel*|met* ~3 guaro|cerveza|pega|pegamento|thinner|drogas|mota|pastillas|alcohol|tiner ~6 olvid*|sentir|morir*|dolor|desmay*|solo|sola|no_pensar'
		],
		en: [
			'eat|eats|eating|food|apple ~8 ribs|bones|collarbone|hipbones',
			'cut|cuts|cutting|scratch|scratches|scratching|burn|burns|burning|burned|pick|picks|picking|carve|carves|poke|pokes|dig|digs|stab|bite|bites|biting|pinch|pinches|pinching|slice|scrape|mark|marks|claw|hit|hits|punch|slap ~3 @limb|myself|herself|himself|my_face|her_face|themselves|my_hand|my_hands ~8 till|until|so|when|because|with|then|to|if|and|every|cuz & bleed*|blood|calm|feel|yell|@blade|sad|mad|numb|better|stress*|upset|purpose|night|nobody|sleeves|fight|fighting|bruise|bruises|cries|cry|angry|relief',
			'burn|cut|hurt|pinch|scratch|bite|hit|slap|punch|choke|stab|poke|scratched|pinched|hurting|punching|choked ~1 myself|herself|himself|themselves|themself',
			'till|until ~3 bleed|bleeds|bleeding|blood|bruise|bruises|purple|raw|numb|pass_out|black_out|hurts & i|she|he|my|her|friend|sister|brother ~3 pick|pick_at|scratch|scratches|bite|bites|pull|pulls|hit|hits|punch|claw|rub|squeeze|dig|cut|cuts|picks|chew|chews|scratching|biting',
			'hurt|hurts|pain|bleed|blood|burn|cut|cutting|scratch|sting ~5 feel ~1 something|better|calm|alive|real|anything|less|nothing|ok|okay',
			'@blade ~8 @limb|skin & scratch|cut|cuts|draw|drag|mark|press|pick|poke|stab|carve|line|lines|scar|scars|makes|make|made|use|uses',
			'@blade ~4 isnt|not|arent|wasnt ~1 for ~2',
			'lines|cuts|scars|marks|scratches|scabs|burns|slashes ~5 @limb ~8 hide|hides|sleeves|hoodie|sweatshirt|herself|himself|purpose|cat|bracelets|bandaids|says|makes|made|wont|asked|lied|not|long',
			'long|sleeves|hoodie|sweatshirt|sweater|bracelets|bandaids ~4 hot|summer|always|even|hide|hides|cover|covers|every & cuts|scars|cut|cutting|marks|arms|wrists|lines|hurts_herself|scratches|scratch',
			'bang|bangs|banging|smash|hit|hits|hitting|punch|punches|punching|slam|slams ~3 head|fists|fist|face|knuckles|hand ~3 wall|walls|floor|desk|against|door|mirror|until|locker',
			'pull|pulls|pulling|rip|rips|tear|tears|yank ~2 hair|eyelashes|eyebrows|fingernails|nails ~1 out',
			// means
			'took|take|takes|taking|swallow|swallowed|swallows|ate|drank|drink|downed|chugged ~3 all|whole|bunch|handful|too_many|lots_of|bottle|twenty|ten|thirty|#|so_many|entire ~3 @pills|@poison',
			'@pills|@poison ~6 all_of_them|at_once|on_purpose|die|not_wake|enough|sleep_forever|overdose|end ~1',
			'pump|pumped|pumping ~1 stomach|her_stomach|my_stomach|his_stomach',
			'drink|drank|drinking|swallow|swallowed ~2 @poison',
			'rope|belt|cord|scarf|noose ~4 around|on ~1 neck|necks|throat ~1',
			'choking|choke|blackout|pass_out|passing_out|hold_your_breath|holding_breath ~2 challenge|game|until_you_faint|till_you_faint|until_they_pass',
			// eating
			'throw|threw|throwing|throws|puke|pukes|puking|vomit|vomits|vomiting|purge|purges|purging|barf ~2 up|lunch|dinner|food|it|everything|after|my|her|every ~5 after|lunch|dinner|thin|skinny|fat|weight|eat|meals|meal|purpose|bathroom|everything|secretly|myself|finger',
			'finger|fingers|toothbrush ~2 down ~2 throat',
			'stopped|stop|stops|not|dont|doesnt|havent|hasnt|wont|refuse|refuses|skip|skips|skipping|never|quit|barely|hardly|only ~2 eat|eats|eating|eaten|lunch|meals|dinner|breakfast|food|water|drink|celery|lettuce|ice ~8 deserve|fat|thin|skinny|weight|calories|disappear|purpose|ugly|bones|pounds|punish|gross|faint|fainted|dizzy|control|smaller|empty|die',
			'dont|doesnt|not|didnt ~1 deserve ~3 eat|food|live|life|love|anything|happy|be_here|alive|dinner|lunch',
			'deserve ~2 pain|hurt|suffer|die|punished|bleed & i|me|myself ~1',
			'too_fat|so_fat|skinny|thin|disgusting|bones|my_weight|lose_weight|calories ~6 starve|starving|stop_eating|wont_eat|not_eating|skip|throw_up|hungry|eat_nothing|fasting|laxatives',
			'starve|starving|starves|starved ~1 myself|herself|himself|until|to|because',
			'i|she|he|we ~2 cut|cuts|cutting|self_harm|self_harms|selfharm ~1 again|last_night|in_the_bathroom|sometimes|at_night|when_im|to_feel|because_i',
			'relapse|relapsed|clean_for|days_clean ~2 cut|cutting|week|days|harm'
		],
		not: {
			es: ['no|nunca ~1 me|se ~1 corto|corta|lastimo'],
			en: [
				'cat|dog|kitten|brush|shirt|sweater|sand|bed|hat|wool scratches|scratch|scratched',
				'bite|bites|biting|bit my ~1 nails|tongue|lip',
				'cut|cuts ~2 grass|paper|cake|hair|class|onions',
				'with ~1 a? marker|markers|pencil|pen|paint',
				'hit|kick myself ~2 because|for ~1 forgot|forgetting|missing'
			]
		}
	}
];
