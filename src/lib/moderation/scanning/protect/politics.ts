import type { Phrases } from '../phrases/phrasebook.ts';

/** The class, the club and the village vote too, and a match is a "partido". */
const unless = {
	es: [
		'maqueta|washington|lincoln|huerto|tortuga|clase|grado|salon|escuela|escolar|estudiantil|alumnos|aula|recreo|delegado_de|reina|reinas|mascota|equipo|mejor_jugador|cancion|votos_de_la_rifa|seccion|abanderado|liga|compañeros|capitan|adesco|comite_de|directiva_de|madrina|sabor|helado|nombre_del'
	],
	en: [
		'queen_bee|jam|blueberry|class|student_council|student_body|school_election|team|captain|homecoming|prom|mascot|favorite|pizza|class_pet|hamster|club|grade|room_parent|line_leader|flavor|repairs|book|game|name|classroom|movie|student|recess|song|soup|costume'
	]
};
const frames = { war: 'sentence', fiction: 'sentence' } as const;

export const politics: readonly Phrases[] = [
	{
		kind: 'politics',
		why: 'party-or-politician',
		confidence: 0.75,
		frames,
		es: [
			'bukele|bukeles|nuevas_ideas|=fmln|^arena|=pcn|^gana|^vamos|^pdc|=efemelene|=farabundista|arenero|areneros|=cian|cyan_party|trump|tromp|=tronp|biden|kamala|=milei|maduro|=ortega_y|petro|republicano|republicanos|democratas|partido_democrata|oficialismo|oficialista|oposicion|tricolor|golondrina_del_partido|golondrinos',
			'por|los_de|son_de|es_de|votar|voto|vota|bandera_de|partido ~1 arena|gana|vamos|el_frente|frente_farabundo',
			'los|gente|son|somos|es|soy|el_partido|militante|camisa|bandera|gorra|del de? ~1 arena|frente|fmln|pcn|gana ~1',
			'cuida*|apoy* ~4 urnas|urna|vamos|arena|gana|mesa_de_votacion',
			'ganar|gano|perdio|gana|votar|votó|discuten|pelean ~4 =arena|fmln|=frente'
		],
		en: [
			'bukele|nuevas_ideas|fmln|^arena|trump|trumps|donald_trump|biden|kamala|vance|maga|=aoc|bernie|desantis|republican|republicans|democrat|democrats|democratic_party|gop|=obama|elon_musk|netanyahu|putin|zelensky|libertarian|antifa|woke|proud_boys|hillary|newsom|=pence',
			'black_lives_matter|=blm|pro_life|pro_choice|free_palestine|gaza|no_kings|gun_control|defund|blue_lives'
		],
		not: {
			es: [
				'arena|vamos ~1 a|de|y_cal|del_rio|playa|al',
				'nuevas_ideas para|sobre',
				'frente ~1 a|al|del|de_la',
				'el|mas|mango|guineo|platano maduro|maduros',
				'mango ~6 maduro'
			],
			en: ['trump ~1 card']
		}
	},
	{
		kind: 'politics',
		why: 'present-day-politics',
		confidence: 0.6,
		frames,
		unless,
		es: [
			'votar~ ~4 presidente|alcalde|diputado|diputados|partido|gobierno|elecciones|ellos|quien|el_mismo|ninguno|todos_los|nulo|blanco|arena|frente|vamos|gana',
			'por|en quien ~4 votar~|votan',
			'eleccion|elecciones|reeleccion|re_eleccion|plebiscito|papeletas|papeleta|urnas|campaña_politica|mitin|mitines|caravana_politica',
			'candidato|candidata|candidatos|candidatura|diputado|diputada|diputados|asamblea_legislativa|politico|politicos|politica|politiqueria|partido_politico|partidos_politicos|partidario|militante|dictador|dictadura|=derechista|=izquierdista|ley_de_mineria|constitucion|corrupto|corruptos|corrupcion ~1',
			'alcalde|alcaldesa|gobernador|ministro|ministra|magistrado ~8 partido|campaña|voto|votos|gano|gane|perdio|elecciones|robo|roba|ladron|corrupto|vendido|candidato|oposicion|mejor|peor|prometio|promete|regala|regalo_vivere*|reelig*|miente|quit*|sirve|apoya*',
			'campaña ~4 alcalde|presidente|diputado|electoral|partido|politica|presidencial',
			'haciendo|hacer|hace|anda_en|andan_en|de|en ~1 campaña ~2',
			'presidente|presi ~6 tenemos|mejor|peor|malo|dictador|republica|pais|mentiroso|gobierna|mundo|reelegir*|reelecto|salvador|estados_unidos|miente|cool|actual|ladron',
			'gobierno ~6 malo|bueno|roba|robando|miente|quita|quito|mejor|peor|corrupto|sirve|ayuda|culpa|dice|quiere|injusto|contra|bota|odio|promet*|ladron*|despid*|cambie|nuevo|anterior|actual',
			'contra|apoyo|apoya|apoyamos|apoyan|culpa|mal|malo|criticar|criticas|quitar|tumbar|odio|del_lado|a_favor ~2 gobierno|presidente|alcalde|regimen|partido',
			'marcha|protesta|manifestacion|huelga|paro|marchas|protestas|marchar|marcho|protestar ~6 contra|gobierno|ley|presidente|mineria|derechos|despidos|agua|alcaldia|sindicato|pensiones',
			'colores|bandera|gorra|camisa|camisetas|camisas|simbolo|himno|logo|gente|son|es|del ~2 partido|partidos que|y|que_manda|de_gobierno|del|rival ~1 manda|gobierno|alcalde|politico',
			'con_los|colores|bandera|simbolo|camisas|camisetas|militantes del partido|del_partido',
			'partido que|de|en|del ~1 manda|gobierno|poder|presidente|alcalde|derecha|izquierda|oposicion',
			'derecha|izquierda ~2 politica|partido|en_el_gobierno|gobierna',
			'viva|abajo|que_viva|muera ~2 partido|=pcn|=fmln|^arena|=pdc|presidente|gobierno|frente|nayib'
		],
		en: [
			'vote|votes|voted|voting ~4 for|against|him|her|president|mayor|party ~4 president|mayor|governor|senator|party|him|her|them|you_are|youre|eighteen|18|election|november|year|man|woman|guy|candidate|congress|again',
			'vote|voting|voted|votes for',
			'election|elections|reelected|re_elected|reelection|ballot|ballots|primaries|caucus|electoral|inauguration|impeach*',
			'candidate|candidates|senator|senators|congress|congressman|congresswoman|politician|politicians|politics|political|political_party|governor|dictator|left_wing|right_wing|conservative|conservatives|liberal|liberals|socialist|communist|communists|fascist|white_house_says|supreme_court|corrupt|corruption|lobbyists',
			'president|prime_minister ~6 your_country|our_country|is_a|is_bad|liar|lies|hates|worst|best_president|should|dictator|terrible|stupid|law|wants_to|signed|is_mean|is_evil|is_good|of_el_salvador|elected|won|lost|said|cares|right_now|united_states|fired',
			'mayor|mayors ~6 party|race|election|vote|corrupt|won|lost|campaign|running|sign|signs|liar|bad|new_mayor|lies',
			'running|run|runs|ran|race ~2 for ~2 mayor|president|congress|senate|office|governor|city_council|city_counsel|school_committee|council',
			'rally|protest|protests|protesting|protested|march|marched|marching|demonstration|demonstrated|strike|walkout|walk_out ~6 for|against|government|president|law|rights|war|gun|guns|climate|minimum|immigrants|said|immigration|gaza|ceasefire',
			'government ~6 bad|good|lies|hates|corrupt|should|shut|changed|took|evil|cares|fault|wants|doesnt|dont|steals|stole|cuts|cut|president',
			'yard_sign|yard_signs|campaign_sign|lawn_sign|campaigning|campaign_for|his_campaign|her_campaign|knock_on_doors|knocks_on_doors|knocking_doors',
			'which|what|his|her|their|opposite|same|the_other|from ~1 party ~3 vote|voted|dad|mom|government|president|is_your|are_you|mayor|elected|power|gets|won',
			'abortion|gun_laws|constitution_so|tax_the_rich'
		],
		not: {
			es: [
				'partido ~1 de_futbol|de_basquet|contra|amistoso|final|ganado|del_domingo',
				'constitucion ~1 fisica',
				'llama|llamaba ~1 diputado|alcalde|presidente',
				'marcha ~1 de_la_banda|atras'
			],
			en: [
				'birthday|dinner|pizza|dance|surprise|christmas|halloween|slumber party',
				'march ~1 #|first|break',
				'strike|strikes ~1 out|zone',
				'vote|voted|voting for ~4 pizza|name|flavor|best|kickball|class|trip|favorite|shark|dog|cat'
			]
		}
	}
];
