import { describe, expect, test } from 'vitest';
import { checkInTurn, checkTranslation } from './checks.ts';
import { keyPattern, type CheckKind, type Finding } from './finding.ts';
import { fromEnglish, fromSpanish } from '../../../../migrations/support/starter-glossary.ts';
import { goodPairs } from './good-pairs.ts';
import type { AgreedWord, CheckContext } from './pair.ts';

type Way = 'es' | 'en';
const names = ['Ana', 'Mateo', 'Leo', 'Ximena', 'San José Las Flores'];

/** Sentence by sentence, each its own line of one paragraph. */
function check(
	to: Way,
	sentences: readonly (readonly [string, string])[],
	known: Partial<CheckContext> = {}
): Finding[] {
	const pairs = sentences.map(([source, target], n) => ({ n, paragraph: n, source, target }));
	return checkTranslation(pairs, {
		from: to === 'es' ? 'en' : 'es',
		to,
		names,
		terms: [],
		forbidden: [],
		...known
	});
}

const agreed = (starters: typeof fromSpanish): AgreedWord[] =>
	starters.map(({ term, part, meanings, strategy = 'translate' as const }) => ({
		term,
		part,
		meanings,
		strategy
	}));
const spanishWords = agreed(fromSpanish);
const englishWords = agreed(fromEnglish);

const saidOf = ({ n, kind, why, words }: Finding) => [n, kind, why, ...words];
const only = (kind: CheckKind, findings: readonly Finding[]) =>
	findings.filter((each) => each.kind === kind);

test.each(goodPairs)('nothing is said about “%s” and “%s”', (english, spanish) => {
	const intoSpanish = check('es', [[english, spanish]], { terms: englishWords });
	expect(intoSpanish.map(saidOf)).toEqual([]);
	const intoEnglish = check('en', [[spanish, english]], { terms: spanishWords });
	expect(intoEnglish.map(saidOf)).toEqual([]);
});

test('nothing is said about all of them as one letter, nor of what is not written yet', () => {
	expect(goodPairs.length).toBeGreaterThanOrEqual(100);
	expect(check('es', goodPairs).map(saidOf)).toEqual([]);
	for (let from = 0; from < goodPairs.length; from += 12) {
		const letter = goodPairs.slice(from, from + 12);
		expect(check('es', letter).map(saidOf)).toEqual([]);
		const back = letter.map(([english, spanish]) => [spanish, english] as const);
		expect(check('en', back).map(saidOf)).toEqual([]);
	}
	expect(check('es', [['Do you have 3 dogs?', ' ']])).toEqual([]);
	expect(check('es', [])).toEqual([]);
});

describe('questions', () => {
	test('Mateo asks three, the translation two: it says which one, and stops', () => {
		const findings = check('en', [
			['¿A qué sabe la nieve?', 'What does snow taste like?'],
			['¿Hace ruido cuando cae?', 'It makes a noise when it falls.'],
			['¿Te gusta?', 'Do you like it?']
		]);
		expect(findings).toMatchObject([
			{ n: null, kind: 'questions', blocks: true, counts: { asked: 3, kept: 2 } },
			{ n: 1, kind: 'questions', blocks: true, counts: { asked: 1, kept: 0 } }
		]);
	});

	test.each([
		['Do you have pets?', 'Tenés mascotas.'],
		['How old are you? Where do you live?', '¿Cuántos años tenés y dónde vivís?'],
		['I like dogs.', '¿Me gustan los perros?'],
		['Really??? Do you?', '¿De veras?'],
		['What?! No way!', '¡No puede ser!']
	])('“%s” is not “%s”', (source, target) => {
		expect(only('questions', check('es', [[source, target]]))[0]).toMatchObject({ blocks: true });
	});

	test('a question may move to the sentence beside, and an address of the web asks nothing', () => {
		const moved = check('es', [
			['Do you like dogs? And cats?', '¿Te gustan los perros?'],
			['I do.', '¿Y los gatos? A mí sí.']
		]);
		expect(only('questions', moved)).toEqual([]);
		const page = 'https://example.org/?q=dogs';
		expect(only('questions', check('es', [[`See ${page}`, `Vea ${page}`]]))).toEqual([]);
	});
});

describe('names', () => {
	test.each([
		['Ana is my friend.', 'Anita es mi amiga.', 'Ana'],
		['I wrote to Mateo.', 'Le escribí a Matthew.', 'Mateo'],
		['My cat is called Pickles.', 'Mi gata se llama Pepinillos.', 'Pickles'],
		['I live near Somerville.', 'Vivo cerca de Cambridge.', 'Somerville'],
		['Yesterday Leo won.', 'Ayer ganó León.', 'Leo'],
		['My dog and Biscuit play.', 'Mi perro y la galleta juegan.', 'Biscuit']
	])('“%s” has lost a name in “%s”', (source, target, name) => {
		const [first] = only('names', check('es', [[source, target]]));
		expect(first?.words).toEqual([name]);
		const { start, end } = first!.places[0]!;
		expect(source.slice(start, end)).toBe(name);
	});

	test('a name may stand in another sentence of the letter, and an accent makes no other name', () => {
		const letter = [
			['We visited Boston with Jose.', 'Fuimos de paseo con José.'],
			['It was fun.', 'Boston nos gustó.']
		] as const;
		expect(only('names', check('es', letter))).toEqual([]);
	});
});

describe('numbers, dates and prices', () => {
	test.each([
		['es', 'I have 12 cousins.', 'Tengo 21 primos.', ['changed 12 → 21']],
		['es', 'It costs $3.50.', 'Cuesta $35.', ['changed $3.50 → $35']],
		['es', 'I am nine.', 'Tengo ocho años.', ['changed nine → ocho']],
		[
			'es',
			'On September 15 we march.',
			'El 15 de noviembre desfilamos.',
			['changed September → noviembre']
		],
		[
			'es',
			'We meet on Tuesday at noon.',
			'Nos vemos el jueves al mediodía.',
			['changed Tuesday → jueves']
		],
		['en', 'A las 3:30 jugamos.', 'At 3:00 we play.', ['changed 3:30 → 3:00']],
		['en', 'Cuesta 1,000 colones.', 'It costs 100 colones.', ['changed 1,000 → 100']],
		['en', 'Nací el 9/5/2016.', 'I was born on 9/5/2016.', ['changed 9/5/2016 → 9/5/2016']],
		['en', 'Tengo 3 dólares.', 'I have 3 friends.', ['changed 3 dólares → 3']]
	] as const)('into %s, “%s” is not “%s”', (to, source, target, said) => {
		const findings = only('numbers', check(to, [[source, target]]));
		expect(findings.map(({ why, words }) => [why, ...words].join(' '))).toEqual(said);
		for (const { places } of findings)
			for (const { side, start, end } of places)
				expect((side === 'source' ? source : target).slice(start, end)).not.toBe('');
	});

	test('a number that moved to the sentence beside is not lost', () => {
		const letter = [
			['I have 12 cousins and 7 cats.', 'Tengo 12 primos.'],
			['They are loud.', 'También tengo 7 gatos, y hacen ruido.']
		] as const;
		expect(only('numbers', check('es', letter))).toEqual([]);
	});
});

describe('words left over', () => {
	test.each([
		['I like to play outside.', 'I like to play outside.'],
		['We went to the beach and it was sunny.', 'Fuimos and it was sunny.'],
		['My dog eats my shoes.', 'Mi perro eats my shoes.'],
		['Nice weather', 'Nice weather'],
		['In the winter we skate.', 'En el invierno patinamos in the winter.']
	])('in “%s” → “%s”', (source, target) => {
		expect(only('untranslated', check('es', [[source, target]]))).toHaveLength(1);
	});

	test('kept words, names and what stands in quotation marks may stay', () => {
		const pair = [
			'Comemos riguas, ticucos y nuégados.',
			'We eat riguas, ticucos and nuégados.'
		] as const;
		expect(check('en', [pair])).toEqual([]);
		const kept = ['riguas', 'ticucos', 'nuégados'].map((term) => ({
			term,
			meanings: [],
			part: 'noun' as const,
			strategy: 'keep' as const
		}));
		const list = 'riguas, ticucos, nuégados';
		expect(only('untranslated', check('en', [[list, list]]))).toHaveLength(1);
		expect(only('untranslated', check('en', [[list, list]], { terms: kept }))).toEqual([]);
		const song = ['We sang “let it go all day”.', 'Cantamos “let it go all day”.'] as const;
		expect(check('es', [song])).toEqual([]);
	});
});

describe('punctuation', () => {
	test.each([
		['es', 'Do you skate?', 'Patinás?', 'unopened'],
		['es', 'How nice!', 'Qué bonito!', 'unopened'],
		['es', 'How nice!', '¡Qué bonito', 'unclosed'],
		['es', 'Really? Yes!', '¿De veras? Sí!', 'unopened'],
		['en', '¿Patinás?', '¿Do you skate?', 'foreign'],
		['en', '¡Qué bonito!', '¡How nice!', 'foreign'],
		['en', 'Dijo «adiós».', 'He said «goodbye».', 'foreign'],
		['es', 'He said “goodbye”.', 'Dijo “adiós.', 'unpaired'],
		['es', 'My cat (a big one) sleeps.', 'Mi gata (una grande duerme.', 'unpaired']
	] as const)('into %s, “%s” → “%s” is %s', (to, source, target, why) => {
		expect(only('punctuation', check(to, [[source, target]])).map((each) => each.why)).toEqual([
			why
		]);
	});

	test('a question may run over the lines of a poem', () => {
		const lines = ['¿Quién vive en el cerro,', 'quién canta en el río?'];
		const pairs = lines.map((target, n) => ({ n, paragraph: 0, source: n ? 'who?' : 'x', target }));
		const context = { from: 'en', to: 'es', names: [], terms: [], forbidden: [] } as const;
		expect(only('punctuation', checkTranslation(pairs, context))).toEqual([]);
	});
});

describe('emoji', () => {
	test.each([
		['Snow ❄️', 'Nieve', 'lost', '❄'],
		['I love it 😍😍', 'Me encanta 😍', 'lost', '😍'],
		['Corn 🌽', 'Maíz 🌵', 'lost', '🌽'],
		['Bye', 'Adiós 👋', 'added', '👋'],
		['Hi 🇸🇻', 'Hola 🇺🇸', 'lost', '🇸🇻']
	])('“%s” → “%s” has %s %s', (source, target, why, picture) => {
		const [first] = only('emoji', check('es', [[source, target]]));
		expect(first).toMatchObject({ why, words: [picture] });
	});
});

describe('lists and lines', () => {
	test.each([
		['- chalk', 'tiza', 'markLost'],
		['1. A ball', 'Una pelota', 'markLost'],
		['1. A ball', '2. Una pelota', 'markOther'],
		['A ball', '- Una pelota', 'markAdded'],
		['One line of a poem', 'Un verso\nde un poema', 'lines']
	])('“%s” → “%s” is %s', (source, target, why) => {
		expect(only('structure', check('es', [[source, target]])).map((each) => each.why)).toEqual([
			why
		]);
	});
});

describe('words that hurt', () => {
	const forbidden = [
		{ term: 'wretch', part: 'noun', language: 'en' },
		{ term: 'mojado', part: 'adjective', language: 'es' }
	] as const;

	test.each([
		'He is a wretch.',
		'Two wretches came.',
		'Wretch!',
		'the WRETCH',
		'A wretch, he said',
		'They call us mojados.',
		'She is a mojada'
	])('“%s” is not handed in', (target) => {
		const findings = check('en', [['x', target]], { forbidden });
		expect(only('forbidden', findings)).toMatchObject([{ n: 0, blocks: true }]);
		const { start, end } = findings[0]!.places[0]!;
		expect(target.slice(start, end)).toBe(findings[0]!.words[0]);
		expect(only('forbidden', check('en', [['x', target]]))).toEqual([]);
	});

	test('wet hair hurts nobody', () => {
		const hair = ['Llegué con el pelo mojado.', 'I came with wet hair.'] as const;
		expect(check('en', [hair], { forbidden, terms: spanishWords })).toEqual([]);
	});
});

describe('false friends', () => {
	test.each([
		['en', 'Llueve todo el invierno.', 'It rains all winter.'],
		['en', 'Lavamos en la pila.', 'We wash in the battery.'],
		['en', 'Mi tía está embarazada.', 'My aunt is embarrassed.'],
		['es', 'We read in the library.', 'Leemos en la librería.'],
		['es', 'My parents are here.', 'Mis parientes están aquí.'],
		['es', 'I actually won.', 'Actualmente gané.']
	] as const)('into %s, “%s” is not “%s”', (to, source, target) => {
		expect(only('false-friends', check(to, [[source, target]]))).toHaveLength(1);
	});

	test('winter in Cambridge is invierno', () => {
		expect(check('es', [['I love winter.', 'Me encanta el invierno.']])).toEqual([]);
	});
});

describe('words that translators agreed on', () => {
	test.each([
		['es', 'We play tag at recess.', 'Jugamos mica en el descanso.', 'recess'],
		['es', 'My sister had a sleepover.', 'Mi hermana durmió con sus amigas.', 'sleepover'],
		['en', 'Mi chucho se llama Canelo.', 'My cat is called Canelo.', 'chucho'],
		['en', 'Los cipotillos corren.', 'The squirrels run.', 'cipote'],
		['en', 'En el invierno hay lodo.', 'In the winter there is mud.', 'invierno'],
		['en', 'Mi abuelo va a la milpa.', 'My grandpa goes to the cornfield.', 'milpa'],
		['en', 'Comemos pupusas.', 'We eat stuffed tortillas.', 'pupusa'],
		['en', 'Vivimos en un caserío.', 'We live in a village.', 'caserío']
	] as const)('into %s, “%s” is not “%s”', (to, source, target, word) => {
		const terms = to === 'es' ? englishWords : spanishWords;
		const findings = check(to, [[source, target]], { terms });
		// A false friend says the same about winter, and better.
		const kind = word === 'invierno' ? 'false-friends' : 'glossary';
		expect(findings).toMatchObject([{ n: 0, kind, blocks: false }]);
		expect(findings[0]!.words[0]).toBe(word);
	});

	test('other forms, another order, an explanation and a pronoun follow them', () => {
		const letter = [
			['Tengo dos chuchas.', 'I have two dogs.'],
			['Las chuchas comen todo.', 'They eat everything.'],
			['Mi tía manda remesas.', 'My aunt sends us money from home.'],
			['Hay temporal.', 'It has rained for days.'],
			['Pasamos por una milpita.', 'We passed a small milpa.']
		] as const;
		expect(only('glossary', check('en', letter, { terms: spanishWords }))).toEqual([]);
		const exclaimed = ['¡Púchica, cabal!', 'Wow, yes!'] as const;
		expect(check('en', [exclaimed], { terms: spanishWords })).toEqual([]);
	});
});

describe('ways to say “you”', () => {
	const vos = ['x', '¿Vos tenés perro? Contame.'] as const;

	test.each([
		[vos, 'Y tú, ¿qué haces?', ['tú', 'haces']],
		[vos, '¿Cómo te llamas?', ['llamas']],
		[vos, 'Eres mi amigo.', ['Eres']],
		[vos, 'Cuéntame de tu escuela.', ['Cuéntame']],
		[vos, 'Quiero ir contigo.', ['contigo']],
		[vos, '¿Usted juega fútbol?', ['Usted']],
		[vos, 'Escríbame pronto.', ['Escríbame']],
		[['x', 'Usted es mi maestra. Usted canta.'], 'Te quiero.', ['Te']],
		[['x', 'Tú sabes. Tú puedes.'], 'Vení y mirá.', ['Vení', 'mirá']],
		[['x', 'Tienes suerte. Eres alto.'], '¿Querés jugar?', ['Querés']]
	] as const)('after “%s”, “%s” is another one', (first, second, words) => {
		const [finding, ...rest] = only('address', check('es', [first, ['x', second]]));
		expect(rest).toEqual([]);
		expect(finding).toMatchObject({ n: 1, why: 'mixed', words });
		for (const [i, { start, end }] of finding!.places.entries())
			expect(second.slice(start, end)).toBe(words[i]);
	});

	test.each([
		'Además, después veré a Inés y a Tomás en París.',
		'Él vendrá y mirará el país; mi papá está allá.',
		'Te vas a reír con tu hermana: te las mando.',
		'Ustedes comen a las tres. ¿Y ustedes qué hacen?',
		'Mi abuela me dijo «usted cuídese» y “eres un sol”.',
		'Si lo oyeras te querrías reír, como cuando te llamabas Chepe.',
		'Harás un dibujo y tendrás suerte.',
		'SOS, se cayó el portugués del sofá.'
	])('“%s” goes with vos', (second) => {
		expect(only('address', check('es', [vos, ['x', second]]))).toEqual([]);
	});

	test('a letter to a teacher says usted all along, and in English there is only “you”', () => {
		const letter = ['x', 'Querida maestra: ¿cómo está usted? Dígame si le gustó.'] as const;
		expect(only('address', check('es', [letter]))).toEqual([]);
		expect(only('address', check('en', [vos, ['x', 'tú']]))).toEqual([]);
	});
});

describe('reading level', () => {
	const plain =
		'I have a dog and a cat. The dog is big and the cat is small. They play in the yard all day. ' +
		'My mom says they are best friends. When I come home from school they run to me. I give them food. ' +
		'At night the cat sleeps on my bed. The dog sleeps by the door. I love them so much. Do you have a pet too?';
	const sencillo =
		'Tengo un perro y una gata. El perro es grande y la gata es chiquita. Juegan en el patio todo el día. ' +
		'Mi mamá dice que son muy amigos. Cuando vengo de la escuela corren a verme. Yo les doy comida. ' +
		'De noche la gata duerme en mi cama. El perro duerme en la puerta. Los quiero mucho. ¿Y vos tenés mascota?';
	const elevado =
		'Actualmente mi familia posee un perro de considerables dimensiones y una gata relativamente pequeña, quienes ' +
		'acostumbran divertirse conjuntamente durante la totalidad de la jornada; consecuentemente, mi madre manifiesta ' +
		'que mantienen una inseparable amistad. Habitualmente, cuando regreso del establecimiento educativo, ambos ' +
		'animales se aproximan inmediatamente para recibir la alimentación correspondiente que yo les proporciono diariamente. ' +
		'Posteriormente, la gata permanece confortablemente instalada sobre mi colchón, mientras que el perro vigila permanentemente la entrada principal.';
	const lofty =
		'Currently my family possesses a considerably voluminous dog and a comparatively diminutive cat, who habitually ' +
		'entertain themselves collectively throughout the entirety of the day; consequently my mother characterises their ' +
		'association as inseparable. Ordinarily, upon returning from the educational establishment, both animals immediately ' +
		'approach to receive the corresponding nourishment that I invariably provide for them, and subsequently ' +
		'the feline remains comfortably established upon my mattress, whereas her companion permanently supervises the principal entrance.';

	test.each([
		['plain English as lofty Spanish', 'es', plain, elevado, 'harder'],
		['plain Spanish as lofty English', 'en', sencillo, lofty, 'harder'],
		['lofty English as plain Spanish', 'es', lofty, sencillo, 'easier'],
		['lofty Spanish as plain English', 'en', elevado, plain, 'easier'],
		['half of it lofty', 'es', `${plain} ${plain}`, `${sencillo} ${elevado}`, 'harder']
	] as const)('%s', (_, to, source, target, why) => {
		const [finding] = only('reading-level', check(to, [[source, target]]));
		expect(finding).toMatchObject({ n: null, why, blocks: false });
	});

	test('plain stays plain, lofty stays lofty, and a short note says too little', () => {
		for (const [english, spanish] of [
			[plain, sencillo],
			[lofty, elevado]
		] as const) {
			expect(only('reading-level', check('es', [[english, spanish]]))).toEqual([]);
			expect(only('reading-level', check('en', [[spanish, english]]))).toEqual([]);
		}
		const short = elevado.slice(0, 240);
		expect(only('reading-level', check('es', [[plain, short]]))).toEqual([]);
	});
});

test.each([
	['We went to the beach and it was sunny all day long.', 'Fuimos.', 'short'],
	['My grandmother tells me stories about the old days every night.', 'Mi abuela habla.', 'short'],
	['When it rains we cannot cross the river to go to school.', 'Llueve mucho.', 'short'],
	['I like dogs.', 'A mí me gustan muchísimo los perros grandes y los chiquitos.', 'long'],
	['We won.', 'Ganamos el partido del domingo después de mucho esfuerzo.', 'long']
])('“%s” → “%s” is too %s', (source, target, why) => {
	expect(only('length', check('es', [[source, target]])).map((each) => each.why)).toEqual([why]);
});

test('a letter that lost a little everywhere is too short as a whole', () => {
	const sentences = [
		['Yesterday my cousins came and we played soccer.', 'Ayer jugamos fútbol.'],
		['My grandma made us hot chocolate and bread.', 'Mi abuela hizo pan dulce.'],
		['After that we told scary stories in the dark.', 'Después hubo cuentos.'],
		['I did not sleep because I was so scared.', 'No dormí del miedo.'],
		['In the morning everybody laughed at me.', 'Todos se rieron.']
	] as const;
	const findings = only('length', check('es', sentences));
	expect(findings).toMatchObject([{ n: null, why: 'wholeShort' }]);
	const back = sentences.map(([source, target]) => [target, source] as const);
	expect(only('length', check('en', back))).toMatchObject([{ n: null, why: 'wholeLong' }]);
});

test.each([0, 12, 24, 36, 84])(
	'so is one whose sentences lost their ends, from the %sth good pair on',
	(from) => {
		const letter = goodPairs
			.slice(from, from + 20)
			.filter(([english]) => english.length > 25 && !/[\d?]/.test(english))
			.map(([english, spanish]) => [english, cut(spanish)] as const);
		expect(only('length', check('es', letter))).toMatchObject([{ n: null, why: 'wholeShort' }]);
	}
);

/** The first words of a sentence, a little more than half of it. */
const cut = (sentence: string) => sentence.slice(0, sentence.indexOf(' ', sentence.length * 0.5));

test('one check after the other finds the same, and stops when nobody wants to know', async () => {
	const pairs = [{ n: 0, paragraph: 0, source: 'Do you have 3 dogs?', target: 'Tenés 4 perros' }];
	const context = { from: 'en', to: 'es', names: [], terms: [], forbidden: [] } as const;
	const found = await checkInTurn(pairs, context, () => true);
	expect(found).toEqual(checkTranslation(pairs, context));
	expect(found?.map(({ kind }) => kind)).toEqual(['questions', 'questions', 'numbers']);
	let asked = 0;
	expect(await checkInTurn(pairs, context, () => ++asked < 3)).toBeUndefined();
	expect(asked).toBe(3);
});

test('each finding has a key of its own that changes with the words, and only two kinds block', () => {
	const one = check('es', [['I have 12 dogs and 5 cats? ❄️', 'Tengo 13 perros.']]);
	const other = check('es', [['I have 12 dogs and 5 cats? ❄️', 'Tengo 14 perros.']]);
	const keys = [...one, ...other].map(({ key }) => key);
	for (const key of keys) expect(key).toMatch(keyPattern);
	expect(new Set(one.map(({ key }) => key)).size).toBe(one.length);
	const number = (findings: readonly Finding[]) => only('numbers', findings)[0]!.key;
	expect(number(one)).not.toBe(number(other));
	expect(new Set(one.filter(({ blocks }) => blocks).map(({ kind }) => kind))).toEqual(
		new Set(['questions'])
	);
});
