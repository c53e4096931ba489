import type { Language } from '../../submission.ts';

type Written = Readonly<Record<Language, readonly string[]>>;

/** Works of fiction, without games: a game may be what somebody was lured with. */
const tale = {
	es: [
		'pelicula|peliculas|peli|pelis|cuentos|leyenda|leyendas|novela|novelas|serie|series|caricatura|caricaturas|capitulo|personaje|personajes|episodio|anime|videojuego|videojuegos|minecraft|roblox|fortnite|free_fire|freefire|mario|zelda|pokemon|netflix|historieta|comic|superheroe|villano|zombi|zombis|titeres|titere|zombie|zombies|dragon|dragones|vampiro|sociodrama|teatro|obra|fabula|poema|naruto|spiderman|batman|harry|dibujos_animados|creeper|pirata|piratas|among_us|mandarina|cipitio|siguanaba|cadejo|telenovela|pastorela|actuamos|imaginario|inventado',
		'libro|libros ~6 trata|leimos|leo|lei|leyendo|llama|personaje',
		'el|un|mi|este|ese|del|al|los|unos|de_un cuento|cuentos',
		'cuento|cuentos de|del|que|donde'
	],
	en: [
		'movie|movies|film|films|story|stories|novel|comic|comics|cartoon|cartoons|anime|episode|character|characters|video_game|videogame|videogames|minecraft|roblox|fortnite|mario|zelda|pokemon|netflix|superhero|villain|zombie|zombies|dragon|dragons|vampire|puppet|puppets|pretend|pretending|fairy_tale|legend|skit|play_about|myth|creeper|knight|pirate|pirates|wizard|narrator|fiction|chapter|among_us|spiderman|batman|harry_potter|percy_jackson|hunger_games|disney|marvel|star_wars|imaginary|theater|podcast',
		'book|books ~6 about|where|called|read|reading',
		'tv_show|this_show|a_show|shows_about|the_series|final_boss|boss_fight|fairy_tales',
		'the_book|a_book|book_report|our_book|this_book|this_show|the_show|my_story|a_play|the_play|school_play'
	]
};

/**
 * Where words stand for something else than today's life of these children. War memory is heritage here; what a film or a game tells
 * has happened to nobody.
 */
export const frames = {
	tale,
	war: {
		es: [
			'guerra|guerras|guinda|guindas|masacre|masacres|guerrilla|guerrillero|guerrilleros|guerrillera|combatientes|combatiente|sumpul|bombardeo|bombardeos|bombas|bombardearon|repoblacion|repobladores|repoblar|repoblaron|refugio|refugios|refugiados|tatu|tatus|operativo|operativos|invasion|exilio|exiliado|exiliados|martires|martir|combate|aviones|helicopteros',
			'oscar_romero|san_romero|arzobispo|mesa_grande|colomoncagua|el_mozote|mozote|monseñor|radio_venceremos|el_mayo|rutilio|jesuitas|acuerdos_de_paz|batallon|atlacatl|desaparecidos_de_la|comision_de_la_verdad|tierra_arrasada',
			'en|del|el conflicto',
			'conflicto armado',
			'años|decada|los|los_años 80|ochenta|ochentas|setenta|setentas|80s|70s|70',
			'volvieron|retorno|retornaron|decidio_volver|decidieron_volver|cervantes|mandela|malala|anne_frank|independencia|españoles|conquista|indigenas|proceres|mayas|pipiles',
			'#old',
			'mil novecientos',
			'esa|aquella|aquellos epoca|entonces|tiempos|años',
			'hace #|treinta|cuarenta|cincuenta|cien|muchos años ~8 ejercito|soldados|soldado|honduras',
			'cuando ~1 abuela|abuelo|abuelita|abuelito|bisabuela|bisabuelo era|eran|tenia|tenian'
		],
		en: [
			'war|wars|massacre|massacres|guerrilla|guerrillas|guerilla|bombing|bombings|bombs|bombed|refugee|refugees|refuge|exile|exiled|sumpul|holocaust|nazis|nazi|slavery|slaves|slave|martyrs|martyr|guinda|repopulation|plantation|pilgrims|pilgrim|mayflower|famine|colonists|wwii|ww2|civil_rights|boycott|segregation|revolution|revolutionary|british|colonies|malala|chavez|hunger_strike|suffragettes|suffrage|frederick_douglass|columbus|wampanoag|underground_railroad',
			'oscar_romero|saint_romero|mesa_grande|el_mozote|archbishop|harriet_tubman|rosa_parks|anne_frank|martin_luther|dr_king|mlk|lincoln|kennedy|jfk|malcolm|ellis_island|mandela|gandhi|tubman',
			'the|in 80s|1980s|70s|1970s|60s|1960s|eighties|seventies|sixties|fifties|50s',
			'armed conflict',
			'#old',
			'19th|18th|20th century',
			'back_in|in those|the|old days|times',
			'long|many|years ago ~8 army|soldiers|soldier|king|ship',
			'when ~1 grandma|grandpa|grandmother|grandfather|great_grandma|great_grandfather was|were',
			'great_grandma|great_grandpa|great_grandmother|great_grandfather|great_grandparents|ancestors'
		]
	},
	fiction: {
		es: [
			...tale.es,
			'final_boss|jefe_final',
			'el_libro|un_libro|libro_que',
			'juego|juegos de ~1 mesa|video|play|computadora|celular|roles',
			'en_el|un|del juego',
			'jugando|jugar|jugamos|jugabamos|juguemos|juego|juegan|jugaba a|al|ladron|con|escondelero|mica',
			'soñe|soñaba|en_mi_sueño|tuve_un_sueño|tuve_una_pesadilla|en_la_pesadilla',
			'en_la|de_la cancion|obra|tele|television'
		],
		en: [
			...tale.en,
			'the|a|in|video|board|this|our game|games',
			'playing|play|played tag|cops|hide|chess|monopoly|uno|a_game|catch|dodgeball|soccer|laser|capture',
			'dreamed|dreamt|a_dream|had_a_nightmare|my_dream',
			'the song|play|musical'
		]
	}
} satisfies Record<string, Written>;
