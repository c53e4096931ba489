/** What a word is, as far as finding its other forms goes; `person` has a feminine and a masculine form. */
export type Part = 'noun' | 'person' | 'verb' | 'adjective' | 'expression';

export interface Starter {
	term: string;
	part: Part;
	/** In the other language, the usual one first. */
	meanings: readonly string[];
	strategy?: 'explain' | 'keep' | 'forbid';
	/** What may never stand in the other language. */
	never?: readonly string[];
	/** For adults, and for children who read a letter in which the word stayed. */
	es?: string;
	en?: string;
	childEs?: string;
	childEn?: string;
}

const word = (
	term: string,
	part: Part,
	meanings: string,
	rest: Partial<Starter> = {}
): Starter => ({
	term,
	part,
	meanings: meanings.split('|'),
	...rest
});

const kept = (
	term: string,
	meanings: string,
	childEn: string,
	childEs: string,
	rest: Partial<Starter> = {}
) => word(term, 'noun', meanings, { strategy: 'explain', childEn, childEs, ...rest });

const notes = (en: string, es: string) => ({ en, es });

// To be read by a teacher of Las Flores before a class uses it: some of it we know only from afar.
export const fromSpanish: readonly Starter[] = [
	word('cipote', 'person', 'kid'),
	word(
		'bicho',
		'person',
		'kid|bug',
		notes(
			'A child, or a bug. Said of somebody it can offend.',
			'Niño o niña; también insecto. Dicho de alguien puede ofender.'
		)
	),
	word('chero', 'person', 'friend'),
	word('chucho', 'person', 'dog'),
	word(
		'chele',
		'person',
		'light-skinned|blond',
		notes(
			'Affectionate. English has no friendly word for it: say what is meant.',
			'Se dice con cariño. En inglés no hay una palabra así: mejor decir a qué se refiere.'
		)
	),
	word('pisto', 'noun', 'money'),
	word('volado', 'noun', 'thing'),
	word('chunche', 'noun', 'thing'),
	word('púchica', 'expression', 'gosh'),
	word('chivo', 'adjective', 'cool'),
	word('cabal', 'expression', 'exactly'),
	word('está yuca', 'expression', 'it’s tough'),
	word('paja', 'noun', 'fib'),
	word('vos', 'expression', 'you', notes('The informal you.', 'Trato de confianza.')),
	word(
		'niña …',
		'expression',
		'Miss …',
		notes(
			'Before the name of a grown woman: respect, not her age.',
			'Delante del nombre de una señora: es respeto, no edad.'
		)
	),
	word('seño', 'noun', 'teacher|Miss'),
	word('profe', 'noun', 'teacher'),
	word('tata', 'noun', 'dad', notes('Said in the country.', 'Se dice en el campo.')),
	word('nana', 'noun', 'mom', notes('Said in the country.', 'Se dice en el campo.')),
	kept(
		'milpa',
		'corn field',
		'a small field where a family grows corn, often with beans and squash',
		'un terreno donde la familia siembra maíz, muchas veces con frijol y ayote'
	),
	word('maicillo', 'noun', 'sorghum'),
	word('tapisca', 'noun', 'corn harvest'),
	word('aporreo', 'noun', 'threshing beans'),
	kept(
		'cuma',
		'curved machete',
		'a farm tool with a short curved blade, for cutting weeds',
		'una herramienta del campo con hoja corta y curva, para cortar el monte'
	),
	word('corvo', 'noun', 'machete'),
	word('chapodar', 'verb', 'to clear brush'),
	kept(
		'comal',
		'griddle',
		'a flat round plate on the fire where tortillas are cooked',
		'un plato plano y redondo sobre el fuego, donde se cuecen las tortillas'
	),
	word('guacal', 'noun', 'gourd bowl'),
	word('cántaro', 'noun', 'water jug'),
	word('tecomate', 'noun', 'gourd canteen'),
	word('matata', 'noun', 'net bag'),
	word(
		'pila',
		'noun',
		'wash-basin',
		notes(
			'The big basin where a family washes; hardly ever a battery.',
			'Donde se lava y se guarda agua; casi nunca es la batería.'
		)
	),
	word('champa', 'noun', 'makeshift shelter'),
	word('lámina', 'noun', 'tin roofing'),
	word('bahareque', 'noun', 'wattle-and-daub'),
	kept(
		'pupusa',
		'stuffed corn tortilla',
		'a thick corn tortilla filled with cheese, beans or meat',
		'una tortilla gruesa de maíz rellena de queso, frijoles o carne'
	),
	kept(
		'curtido',
		'cabbage slaw',
		'cabbage and carrot in vinegar, eaten with pupusas',
		'repollo y zanahoria en vinagre, que se comen con las pupusas'
	),
	kept(
		'atol',
		'warm corn drink',
		'a thick warm drink, usually made of corn',
		'una bebida espesa y caliente, casi siempre de maíz'
	),
	kept(
		'shuco',
		'drink of black corn',
		'a warm drink of dark corn, served with beans in it',
		'una bebida caliente de maíz negro que se sirve con frijoles'
	),
	kept(
		'riguas',
		'fresh-corn cakes',
		'flat cakes of fresh corn, cooked in leaves',
		'tortas de elote tierno que se asan envueltas en hoja'
	),
	kept(
		'ticucos',
		'filled tamales',
		'small tamales of corn with beans inside',
		'tamales pequeños de maíz con frijoles adentro'
	),
	kept(
		'nuégados',
		'sweet fritters',
		'sweet fried dough balls with syrup',
		'bolitas fritas y dulces con miel de panela'
	),
	word('poleada', 'noun', 'rice-flour pudding'),
	word(
		'quesadilla',
		'noun',
		'sweet cheese bread',
		notes(
			'A false friend: here it is a sweet bread, not a tortilla with melted cheese.',
			'Falso amigo: en inglés “quesadilla” es una tortilla con queso derretido.'
		)
	),
	word(
		'minuta',
		'noun',
		'snow cone',
		notes('A false friend: not a minute.', 'Falso amigo: en inglés “minute” es un minuto.')
	),
	kept(
		'jocote',
		'a small fruit',
		'a small fruit with a big seed, eaten green with salt or ripe and sweet',
		'una fruta pequeña de semilla grande, que se come verde con sal o madura'
	),
	kept(
		'nance',
		'a small yellow fruit',
		'a small yellow fruit with a strong smell',
		'una fruta pequeña y amarilla, de olor fuerte'
	),
	kept(
		'paterna',
		'a fruit in a pod',
		'a long pod with sweet white fruit around its seeds',
		'una vaina larga con fruta blanca y dulce alrededor de las semillas'
	),
	kept(
		'marañón',
		'cashew fruit',
		'the juicy fruit on which the cashew nut grows',
		'la fruta jugosa de la que cuelga la semilla de marañón'
	),
	word('tamal de elote', 'noun', 'fresh-corn tamale'),
	word(
		'invierno',
		'noun',
		'rainy season',
		notes(
			'May to October. Not “winter”: it is not cold.',
			'De mayo a octubre. En inglés “winter” es la época fría.'
		)
	),
	word(
		'verano',
		'noun',
		'dry season',
		notes(
			'November to April. Not “summer”.',
			'De noviembre a abril. En inglés “summer” va de junio a agosto.'
		)
	),
	word('temporal', 'noun', 'rain that lasts for days'),
	word('piscucha', 'noun', 'kite'),
	word('chibolas', 'noun', 'marbles'),
	word('capirucho', 'noun', 'cup-and-ball'),
	word('mica', 'noun', 'tag'),
	word('escondelero', 'noun', 'hide-and-seek'),
	kept(
		'cantón',
		'rural district',
		'a part of the countryside with several small villages',
		'una parte del campo con varios caseríos'
	),
	kept(
		'caserío',
		'hamlet',
		'a few houses together in the countryside',
		'unas cuantas casas juntas en el campo'
	),
	word('casco urbano', 'noun', 'town center'),
	word('ADESCO', 'noun', 'community association'),
	word('directiva', 'noun', 'board'),
	word('asamblea', 'noun', 'community meeting'),
	kept(
		'guinda',
		'mass flight on foot from the army',
		'when whole villages fled on foot through the hills during the war',
		'cuando pueblos enteros huían a pie por los cerros durante la guerra'
	),
	kept(
		'tatú',
		'dug-out hiding place',
		'a hole dug in the ground where families hid during the war',
		'un hoyo cavado en la tierra donde se escondían las familias durante la guerra'
	),
	kept(
		'repoblación',
		'resettlement of the village in 1986',
		'when the families came back together to live in their village, in 1986',
		'cuando las familias volvieron juntas a vivir en su pueblo, en 1986'
	),
	word('refugio', 'noun', 'refugee camp'),
	word('conflicto armado', 'noun', 'the civil war'),
	word('maestro popular', 'person', 'community-chosen teacher'),
	word('hermanamiento', 'noun', 'sister-city bond'),
	word('acompañamiento', 'noun', 'accompaniment|walking with'),
	word('convivencia', 'noun', 'time shared together'),
	word('velada', 'noun', 'community show night'),
	word('remesa', 'noun', 'money sent home'),
	word('mojado', 'adjective', 'migrant', {
		strategy: 'forbid',
		never: ['wetback', 'mojado'],
		...notes(
			'Of a person: “migrant”. Word for word it is a slur in English. Of clothes or hair it is simply “wet”.',
			'De una persona: “migrant”. Palabra por palabra es un insulto en inglés. De ropa o pelo es simplemente “wet”.'
		)
	}),
	word('fiesta patronal', 'noun', 'patron-saint festival'),
	word('farolito', 'noun', 'paper lantern')
];

export const fromEnglish: readonly Starter[] = [
	word('recess', 'noun', 'recreo'),
	word('field trip', 'noun', 'excursión'),
	word('snow day', 'noun', 'día sin clases por nieve'),
	word('sleepover', 'noun', 'pijamada'),
	word('middle school', 'noun', '7.º y 8.º grado (tercer ciclo)'),
	word('the T', 'noun', 'metro de Boston'),
	word('Thanksgiving', 'noun', 'Día de Acción de Gracias'),
	word('cookout', 'noun', 'parrillada'),
	word('kindergarten', 'noun', 'parvularia 6')
];
