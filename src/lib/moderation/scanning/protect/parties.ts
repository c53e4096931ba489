import type { Phrases } from '../phrases/phrasebook.ts';

/** Leaders, parties, laws and votes of today, with what people think of them. */
export const parties: readonly Phrases[] = [
	{
		kind: 'politics',
		why: 'party-or-politician',
		confidence: 0.7,
		es: [
			'nayib|bukele|bukeles|trump|tromp|biden|kamala|milei|petro|ortega_en|obama|vance|elon_musk|el_bicho_bukele|bukelistas|bukelista|cyan|cyanes|celestes_del|areneros|efemelenista|efemelenistas|fmln|nuevas_ideas_de|partido_nuevas|demócratas|democratas|republicanos|republicano|maga|make_america|chavista|sandinista|sandinistas|comunistas|comunista|socialistas|socialismo|fascista|progres|neoliberal',
			'viva|vivan|arriba|abajo|fuera|muera|que_se_vaya|no_mas|basta ~2 el|la|de|los|este|ese? frente|arena|gobierno|presidente|partido|bukele|nayib|regimen|dictadura|dictador|alcalde|diputados|oposicion|fmln|revolucion|izquierda|derecha|sistema|corruptos|corrupcion|pueblo_unido'
		],
		en: [
			'trump|trumps|biden|bidens|kamala|obama|bukele|bukeles|nayib|vance|musk|desantis|aoc|bernie|pelosi|mcconnell|netanyahu|putin|zelensky|milei|nicolas_maduro|hillary|mamdani|rfk|newsom|warren_for|maga|trumpers|trumper|magas',
			'make america|el_salvador great|safe again',
			'four more years',
			'let s? go brandon',
			'socialists|communists|fascists|marxists|leftists|libtard|libtards|rightwingers|wokeness|woke ~1'
		]
	},
	{
		kind: 'politics',
		why: 'present-day-politics',
		confidence: 0.65,
		frames: { war: 'near', fiction: 'sentence' },
		unless: {
			es: [
				'clase|grado|salon|escolar|estudiantil|alumnos|aula|recreo|reina|reinas|mascota|mejor_jugador|cancion_favorita|seccion|abanderado|adesco|comite_de|madrina|sabor|color|camiseta|bote_robado|torito|huerto|tortuga|bomba_de_agua|comunidad_decidio|comunidad|leimos|helado|feria|mural|decorar|maqueta|washington|lincoln|mandela|adorno|camion_de_arena|playa|mi_carta|mejor_carta|titulo|estadio|hermanita_es_presidenta|mango|mangos|guineo|platano|junta_directiva|presidente_del_equipo|cuando_sea_grande|=boto|=botar|=bota|=botaron|=botan|=botas|=botado|=botando|huracan|caballo|stickers|calcomanias'
			],
			en: [
				'color_of|class|rink|hockey|parade|principal|student_council|student_body|school_election|team|captain|homecoming|prom|mascot|pizza|class_pet|hamster|club|room_parent|line_leader|flavor|classroom|recess|soup|costume|pta|branches|lincoln|washington|fdr|roosevelt|jam|queen_bee|=bee|blueberry|blueberries|book_club|movie_night|song|cookie|monument|when_i_grow_up|penny|dollar_bill|quarter|mount_rushmore|presidents_day|halloween|jefferson|adams|president_of_our_block|repairs|repair|pothole|potholes'
			]
		},
		es: [
			'estrella_roja|la_celeste|los_celestes|los_rojos_del|los_tricolor|la_mariposa_del_partido|la_golondrina_del ~2',
			'son|somos|es|soy|casa ~3 de ~1 la? ~1 estrella|golondrina|celeste|bandera_roja|bandera_celeste & todos|menos|familia|papa|tio|partido|roja|rojo|pelean|voto|vot*',
			'@kin|vos|ustedes|papas|ella|el ~3 va_a|van_a|vas_a|fue_a|fueron_a|no|quiere|quieren ~1 =votar|=voto|=votaron|=vota|=votan|=voten|=vote ~8 & por|porque|nulo|dice|dicen|gan*|iba|quien|mujer|señor|dui|domingo|presidente|alcalde',
			'el|los ~1 que ~1 manda|mandan|gobierna|gobiernan|esta_mandando ~8 quedar*|siempre|pais|rob*|quiere|quieren|miente*|carcel|ley|pobres|gente|hablar|otra_vez|calla*',
			'hablar|habla|hablo|critic*|opin*|decir|quej* ~2 mal|contra|en_contra|algo|nada ~2 de|del|la|el|al ~1 asamblea|gobierno|presidente|alcalde|diputad*|partido|ley|politica|que_manda',
			'pancart*|cartel*|grit*|march*|consigna*|manta* ~8 mineria|gobierno|presos|corrup*|alcald*|diputad*|presidente|privatiz*|pension*|regimen|reeleccion',
			'presidente ~4 unico|hizo|hecho|ayud*|salv*|cambi* ~4 algo|nada|pais|bien|mal|todo|hecho',
			'partido ~2 golondrina|golondrinas|manda',
			'gobierno ~4 espi*|vigil*|escuch*|censur*|persig*|control*|amenaz*|encarcel*',
			'arena|frente|gana|vamos|pcn|cambio_democratico|la_n|golondrina|los_colores|la_bandera|nuevas_ideas ~6 & vot*|partido|campaña|regal*|gan*_las|elecc*|vivan|mitin|camisa_de|alcald*|diputad*|militant*|bander*_de|lamin*|paquete|simpatiz*|apoy*|pint*|viva|reunion|guerrillero|canton_a_regalar|izquierda|derecha & vot*|partido|campaña|regal*|elecc*|mitin|alcald*|diputad*|militant*|apoy*|pint*|viva|simpatiz*|paquete|lamin*|camisa*|izquierda|derecha',
			'los|las|viva|que_viva|gente|son|es de arena|vamos|gana|nuevas_ideas|pcn|cyan|efe',
			'vot*|votacion|votaciones|votos ~3 por|para|nulo|n|contra|en ~1 @dear|ella|el|alcalde|alcaldesa|presidente|n|la_n|diputado|nadie|partido|blanco|ellos|mismos|los_mismos|el_mismo|los_de|ese|reeleccion|candidat*|cyan|arena|frente ~1',
			'vot*|votacion|votaciones|voto|votos|urna|urnas|papeleta|fraude|tse|tribunal_supremo|padron ~8 alcald*|president*|diputad*|partido|n|gan*|rob*|fraude|regal*|paquete|dui|mismos|siempre|gobierno|reeleg*|pinta_dedo|dedo|tinta|papeletas|candidat*|concejo|lamin*|bono|trabajo|despid*',
			'regal*|dan|dieron|repart*|ofrec*|promet*|trae|traen|andan ~5 lamina|laminas|bolsa|bolsas|paquete|paquetes|viveres|viver*|canasta|camisas|camisetas|gorras|comida|pisto|abono|juguetes ~8 & vot*|partido|campaña|elecc*|alcald*|diputad*|president*|gobierno|cyan|arena|frente|candidat*|dui|n|politic*',
			'presidente|presi|presidenta|mandatario ~8 & rey|cae_bien|caer_bien|cool|guapo|bueno|malo|mejor|peor|dictador|hizo|hace|miente|ment*|rob*|subio|quito|cambi*|segur*|calle|gracias|odi*|quier*|promet*|pais|elecc*|ley|gobern*|pueblo|gente|agricultor*|abono|hospital*|reelegi*|siempre|gorra|jubil*|pension*|culpa|twitter|tele|cree|actual|nuevo|nuestro|este|salvador|estados_unidos|constitucion|quedar*|cadena & presidente|presi|presidenta|mandatario',
			'este|nuestro|nuestra|actual|ese|buen|mal|gracias_al|el_mejor|el_peor|culpa_del|odio_al|amo_al|por_el|contra_el|vecino|cualquier_otro ~1 presidente|presi|gobierno|gobernante|mandatario ~2',
			'gobierno ~10 & rob*|quit*|sub*|mal|malo|bueno|corrupt*|ment*|miente|fuera|idea|bitcoin|sirv*|ayud*|culpa|despid*|despidio|promet*|critic*|opin*|hablar|callar|cerr*|abono|pension*|maestr*|plata|impuesto*|deuda|gan*|camb*|apoy*|contra|peor|mejor|injust*|odi*|ley|escuela|hospital|persig*|callad*|dice|ladron*',
			'bitcoin|pension|pensiones|impuestos|mineria|ley_de|deuda|despidos|reeleccion|salario_minimo|presupuesto|constitucion|corte_suprema|agentes_extranjeros ~10 & gobierno|president*|diputad*|aprob*|asamblea|quit*|protest*|march*|partido|derecha|izquierda|alcald*|pueblo|vot*|elecc*|robo|robar|contra',
			'derecha|izquierda|derechista|izquierdista|derechistas|izquierdistas|progresista|conservador|conservadores ~8 & soy|somos|es|gan*|gobiern*|partido|quita*|quit*|polit*|papa|tio|vot*|familia|ideas|comunist*|rico*|pobres|frente|arena|pelea*|ex_guerr* & gan*|gobiern*|partido|quita*|polit*|vot*|comunist*|pension|ideas|soy|somos|pelea*|frente|arena',
			'soy|somos|es|son|era ~1 de ~1 izquierda|derecha ~1',
			'afili*|pertenec*|inscrib*|carnet|apunt*|milit*|unirse|simpatiz*|inscrit*|anotar* ~3 partido|nuevas_ideas|frente|arena|gobierno ~3',
			'partido ~6 gobierno|poder|politic*|alcald*|oposicion|oficial|diputad*|izquierda|derecha|afili*|milit*|trabajo_de|vot*|campaña|color|colores|bandera|presidente|elecc*|siempre_gana & gobierno|poder|politic*|alcald*|oposicion|oficial|diputad*|izquierda|derecha|afili*|milit*|vot*|campaña|presidente|elecc*',
			'ni|un|cero ~1 voto|votos ~2 para|por|a ~1',
			'fraude|trampa|robaron|compraron|compra_de|rob* ~4 votacion|votaciones|eleccion|elecciones|votos|alcaldia|urnas',
			'marcha|protesta|manifestacion|huelga|paro|concentracion|plantón|march*|protest* ~8 & gobierno|presidente|ley|mineria|derechos|despid*|alcald*|sindicat*|pension*|policia|regimen|inocentes|presos|agua|diputad*|gasto|universidad|maestr*|salario|palestina|trump|inmigrant*|migrant*',
			'grafiti|pared|muro|gorra|camisa|cartel|rotulo|calcomania|pancarta|manta ~10 & vot*|gobierno|president*|partido|trump|great_again|bukele|n|fuera|viva|elecc*|maga|alcald*|diputad*|candidat*',
			'israel|gaza|palestina|palestino|ucrania|putin|zelensky|otan|hamas|netanyahu|venezuela_por ~5',
			'aborto|feminist*|provida|pro_vida|lgbt|ideologia_de_genero|armas_en_estados|pena_de_muerte ~4 & ley|marcha|gobierno|vot*|prohib*|derecho*|partido|iglesia_dice|deberia|legal*|contra|favor'
		],
		en: [
			'governor|governors|senator|mayor|president|presidents|congressman|congresswoman ~3 crook|liar|joke|idiot|hero|clown|thief|corrupt|genius|evil|disgrace',
			'blue|red ~1 donkey|elephant|team|wave|state|states ~6 & mom|dad|team|nice|vote*|wins|election|family|side|ones',
			'donkey|donkeys|elephants ~6 & team|party|nice_ones|vote*|paper|side|blue|red',
			'not|didnt|never ~2 everyone|everybody|all_of_us|we|us ~3 pick|picked|choose|chose|vote|voted|want|wanted ~1 him|her',
			'campaign ~1 buttons|button|shirts|stickers|signs|pins|flyers|ads',
			'school_board|board|council|committee|library ~8 ban|banned|banning|elected|ticket|campaign & book|books|elected|ticket|vote*',
			'ban|banned|banning ~3 book|books ~6 & board|law|governor|school_board|state|government|library',
			'tax|taxes|taxed ~4 rich|billionaires|millionaires|corporations|poor|companies|army|military',
			'raise|raising|lower|cut|cutting|pay ~2 taxes ~8 & should|government|they|rich|president|governor|people|vote*',
			'wear|wears|wearing|wore|has|bought ~3 red_hat|red_cap|trump_hat|maga_hat|campaign_shirt|blm_shirt|campaign_button',
			'walked|walk|walking ~1 out ~6 gun|guns|climate|gaza|palestine|ice|immigra*|law|laws|rights|protest|president|strike',
			'trouble|fired|suspended|in_trouble ~6 flag|voting|vote|politics|sign|protest|president|election|pin|shirt ~6 & voting|vote|politics|political|president|election|pride|protest|trump|palestin*|blm',
			'are|is ~2 you|u|family|they|parents|dad|mom ~2 left|right|liberal|conservative|red|blue or left|right|liberal|conservative|red|blue',
			'dictator|tyrant|hero|liar|crook|clown|joke|fascist|king ~6 & president|bukele|governor|mayor|senator|trump|government|he_won|country|biden|congress',
			'president ~4 only|did|does|done|helps|saved|changed ~4 anything|nothing|everything|one|country|good|bad',
			'party ~3 with|of ~2 swallow|elephant|donkey|star|n',
			'government ~3 spy|spies|spying|watches|listens|controls|censors|jails|tracks',
			'harris|walz|warren|markey|cruz|abbott|johnson|schumer ~4 sign|signs|vote|voted|rally|sticker|president|won|lost|hat|campaign|shirt|governor|senator ~1',
			'lock|locked her|him up & trump|hillary|chant*|president|crowd|rally|biden',
			'abolish|defund|stop|down_with|no_more|end|fight ~1 ice|the_police|police|the_government|capitalism|fascism|socialism|dictator|dictatorship|regime|king|kings|trump|the_occupation',
			'vote|votes|voted|voting|voter|voters|ballot ~4 blue|red|no|yes|left|right|question|for|against|out|him|her|party|republican|democrat|green|early|mail|box|straight|color|on|in|because|him|third|president|mayor ~5 & blue|red|question|law|old_enough|parents|mom|dad|president|mayor|governor|party|rent|tax|taxes|man|woman|election|they|him_out|referendum|november|measure|proposition|wont|uncle|family|who|why|should|says|grandpa|grandma|aunt',
			'referendum|referendums|proposition|ballot_question|question_2|question_1|question_3|ballot_measure|midterms|primary_election|swing_state|electoral_college|voter_fraud|stolen_election|rigged|recount|polling_place|poll_worker|i_voted_sticker ~1',
			'election|elections|electoral|campaign|campaigning|candidate|candidates|debate ~8 & president|mayor|governor|party|vote*|win|won|lost|stole|stolen|sign|signs|tv|dad|mom|uncle|fake|rigged|lie*|fight|argue*|government|presidential|ads',
			'liberals|conservatives|socialists|communists|leftists|republicans|democrats|fascists|radicals|libs|lefties|progressives|capitalists|socialist|communist|leftist|marxist ~6 wants|want|take|taking|are|is|hate|hates|ruin|ruining|lazy|evil|stupid|crazy|guns|country|government|our|party|should|lie|liars|taxes|rich ~2 & wants|want|guns|country|lazy|evil|government|party|taxes|are|ruin*|hate*|rich|stupid|crazy|election|dad|uncle',
			'the left|right wants|want|hates|is_trying|is_ruining|will|media|lies',
			'left_wing|right_wing|far_right|far_left|conservative|liberal|progressive|libertarian ~6 & family|dad|mom|party|news|government|vote*|state|we|they|teacher|people|church|hate*',
			'president|presidents|prime_minister|head_of_state|the_prez ~8 rules|changed|stay|forever|journalists|country|law|laws|king|dictator|bad|good|best|worst|lies|lied|lying|liar|cool|mean|stupid|smart|hates|loves|likes|signed|promised|raised|cut|cuts|fired|jail|jails|third|tariffs|tariff|elected|reelected|safe|safer|gangs|twitter|tv|speech|war|people|mad|angry|old|poor|rich|immigrants|teachers|schools|power|wants|thinks|beard|hat & president|presidents|prime_minister|the_prez',
			'your|our|my|this|that|new|current|bad|good|worst|best|hate|love|like|thank|thanks_to|because_of|against|vote_for ~2 president|government|prime_minister|governor ~6 & country|is|should|put|people|says|said|hate|safe|law|mad|good|bad|lies|journalists|job|war|love|like|thank|wants|did|does|made|cares|think|because|gangs|money|against',
			'run|running|reelected|re_elected|stay|rule|elected ~3 third|again|forever|second|another ~2 time|term|terms|power|years ~4 & president|constitution|allowed|he|mayor|governor|power|aunt|dictator|law',
			'government|congress|senate|assembly|parliament|supreme_court|white_house|white_house_is|city_hall|governor|legislature|politicians|politician|ruling_party|governing_party|opposition|administration ~8 & speak|badly|criticize|bad|good|law|laws|passed|mining|vote*|mad|people|allowed|party|took|takes|steal*|stole|lie*|lies|liars|fired|jobs|money|taxes|hate*|corrupt|against|protest*|free|help*|shut*|shutdown|cut*|approve*|ban*|guns|abortion|spying|trust|changed|rent|teachers|fault|poor|rich|care*|power|t_shirts|shirts|elected',
			'ruling|governing|opposition|political|democratic|republican|green|labor|other ~1 party ~3',
			'party ~6 & ruling|governing|government|member|president|mayor|alcaldia|vote*|fired|political|opposition|join*|elections|candidate|n & ruling|governing|government|political|opposition|fired|mayor|president|candidate|vote*|shirts|elections',
			'everybody|everyone|all|we|they|people|family|town|half ~3 with|for|against|love|loves|hate|hates|support|supports|like|likes ~2 nayib|bukele|trump|biden|the_president|the_government|the_mayor|kamala|republicans|democrats',
			'sign|signs|flag|flags|sticker|stickers|hat|hats|shirt|shirts|poster|posters|banner|mural|button|bumper ~10 & vote*|president|election|party|trump|maga|blm|pride_month_ban|politic*|government|candidate|governor|mayor|senator|great_again|lawn|abolish|ice|protest*|free_palestine|campaign & vote*|president|election|party|maga|politic*|government|candidate|governor|mayor|senator|great_again|abolish|protest*|campaign|trump|harris|biden',
			'protest|protests|protesting|protested|protesters|marched|marching|rally|rallies|demonstration|strike|walkout|picket|sit_in|boycott ~8 & rights|law|government|president|mayor|climate|gun|guns|war|gaza|ice|immigra*|police|union|rent|school|teachers|pay|women|ban|justice|signs|freedom|mining|election|trump|against|regime|innocent',
			'mining|rent|tax|gun|abortion|immigration|climate|voting|border|minimum_wage|trans ~1 law|laws|bill|control|ban|rights|tax|policy|reform|bans ~6 & passed|pass|vote*|mad|should|government|congress|assembly|president|parents|dad|mom|people|against|want|stupid|need|again|state',
			'guns ~4 away ~4 & government|they|left|want|democrats|take|president|liberals',
			'tariff|tariffs|abortion|pro_life|pro_choice|second_amendment|gun_control|blm|black_lives|blue_lives|all_lives|no_kings|free_palestine|gaza|israel|ukraine|hamas|nato|impeach*|filibuster|gerrymander*|insurrection|january_6th|capitol_riot|medicare_for|obamacare|deep_state|fake_news|shutdown ~1',
			'journalists|reporters|activists|opponents|critics|judges|newspaper|newspapers ~8 & president|government|country|jail*|out|exile*|bukele|fired|shut|left|threw|arrest*',
			'politics|political|politician|politicians ~1'
		],
		not: {
			es: [
				'vot* ~3 por ~2 carta|cartas|dibujo|nombre',
				'golondrina|golondrinas ~3 nido',
				'partido ~2 futbol|amistoso|final|jugar'
			],
			en: [
				'vote|voted|voting for ~4 pizza|name|flavor|best|kickball|trip|favorite|jam',
				'ice ~1 cream|skating|hockey|cube|cubes|rink',
				'right ~1 hand|now|away|side|here|there|foot|after',
				'turn|turned|on|to_the left|right',
				'birthday|dinner|pizza|dance|surprise|christmas|halloween|slumber|pool|costume party',
				'left ~1 hand|side|foot|my|the|for|us'
			]
		}
	}
];
