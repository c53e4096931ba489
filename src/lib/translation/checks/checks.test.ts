import { describe, expect, test } from 'vitest';
import { checkTranslation } from './checks.ts';
import { keyPattern, type CheckKind, type Finding } from './finding.ts';
import { goodPairs } from './good-pairs.ts';
import type { CheckContext } from './pair.ts';

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

const saidOf = ({ n, kind, why, words }: Finding) => [n, kind, why, ...words];
const only = (kind: CheckKind, findings: readonly Finding[]) =>
	findings.filter((each) => each.kind === kind);

test.each(goodPairs)('nothing is said about “%s” and “%s”', (english, spanish) => {
	expect(check('es', [[english, spanish]]).map(saidOf)).toEqual([]);
	expect(check('en', [[spanish, english]]).map(saidOf)).toEqual([]);
});

test('nothing is said about all of them as one letter, nor of what is not written yet', () => {
	expect(check('es', goodPairs).map(saidOf)).toEqual([]);
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
		['es', 'I have 12 cousins.', 'Tengo 21 primos.', ['lost 12', 'added 21']],
		['es', 'It costs $3.50.', 'Cuesta $35.', ['lost $3.50', 'added $35']],
		['es', 'I am nine.', 'Tengo ocho años.', ['lost nine', 'added ocho']],
		[
			'es',
			'On September 15 we march.',
			'El 15 de noviembre desfilamos.',
			['lost September', 'added noviembre']
		],
		[
			'es',
			'We meet on Tuesday at noon.',
			'Nos vemos el jueves al mediodía.',
			['lost Tuesday', 'added jueves']
		],
		['en', 'A las 3:30 jugamos.', 'At 3:00 we play.', ['lost 3:30', 'added 3:00']],
		['en', 'Cuesta 1,000 colones.', 'It costs 100 colones.', ['lost 1,000', 'added 100']],
		['en', 'Nací el 9/5/2016.', 'I was born on 9/5/2016.', ['lost 9/5/2016', 'added 9/5/2016']],
		['en', 'Tengo 3 dólares.', 'I have 3 friends.', ['lost 3 dólares', 'added 3']]
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
			strategy: 'keep' as const,
			in: [0]
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
	test.each([
		'He is a wretch.',
		'Two wretches came.',
		'Wretch!',
		'the WRETCH',
		'A wretch, he said'
	])('“%s” is not handed in', (target) => {
		const findings = check('en', [['x', target]], { forbidden: ['wretch'] });
		expect(only('forbidden', findings)).toMatchObject([{ n: 0, blocks: true }]);
		expect(only('forbidden', check('en', [['x', target]]))).toEqual([]);
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

test.each([
	['We went to the beach and it was sunny all day long.', 'Fuimos.', 'short'],
	['My grandmother tells me stories about the old days every night.', 'Mi abuela habla.', 'short'],
	['When it rains we cannot cross the river to go to school.', 'Llueve mucho.', 'short'],
	['I like dogs.', 'A mí me gustan muchísimo los perros grandes y los chiquitos.', 'long'],
	['We won.', 'Ganamos el partido del domingo después de mucho esfuerzo.', 'long']
])('“%s” → “%s” is too %s', (source, target, why) => {
	expect(only('length', check('es', [[source, target]])).map((each) => each.why)).toEqual([why]);
});

test('each finding has a key of its own that changes with the words, and only two kinds block', () => {
	const one = check('es', [['I have 12 dogs and 5 cats? ❄️', 'Tengo 13 perros.']]);
	const other = check('es', [['I have 12 dogs and 5 cats? ❄️', 'Tengo 14 perros.']]);
	const keys = [...one, ...other].map(({ key }) => key);
	for (const key of keys) expect(key).toMatch(keyPattern);
	expect(new Set(one.map(({ key }) => key)).size).toBe(one.length);
	const added = (findings: readonly Finding[]) => findings.find(({ why }) => why === 'added')?.key;
	expect(added(one)).not.toBe(added(other));
	expect(new Set(one.filter(({ blocks }) => blocks).map(({ kind }) => kind))).toEqual(
		new Set(['questions'])
	);
});
