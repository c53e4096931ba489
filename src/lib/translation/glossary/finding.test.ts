import { describe, expect, test } from 'vitest';
import { worked } from '#tests/support/worked.ts';
import { termsIn } from './finding.ts';
import type { Part } from './term.ts';

const spanish = Object.entries({
	cipote: 'person',
	chele: 'person',
	chivo: 'adjective',
	'maestro popular': 'person',
	chapodar: 'verb',
	cantón: 'noun',
	'casco urbano': 'noun',
	chibolas: 'noun',
	corvo: 'noun',
	milpa: 'noun',
	minuta: 'noun',
	nance: 'noun',
	pila: 'noun',
	piscucha: 'noun',
	pisto: 'noun',
	seño: 'noun',
	'tamal de elote': 'noun',
	tata: 'noun',
	tatú: 'noun',
	volado: 'noun',
	elote: 'noun',
	'está yuca': 'expression',
	'niña …': 'expression'
} as const satisfies Record<string, Part>).map(([term, part]) => ({ term, part: part as Part }));
const english = (['field trip', 'recess', 'the T', 'city'] as const).map((term) => ({
	term,
	part: 'noun' as const
}));

const inSpanish = (text: string) => termsIn(text, 'es', spanish).map(({ term }) => term);
const inEnglish = (text: string) => termsIn(text, 'en', english).map(({ term }) => term);

describe('the words of the village', () => {
	test('are found in the letter of Mateo, in the order in which he uses them', () => {
		expect(inSpanish('Volamos piscuchas en la milpa de mi tata. ¡La milpa está yuca!')).toEqual([
			'piscucha',
			'milpa',
			'tata',
			'está yuca'
		]);
	});

	test.each(['cipote', 'CIPOTA', 'cipotes', 'cipotas', 'cipotillos', 'cipotitas'])(
		'cipote is found as %s',
		(form) => expect(inSpanish(`los ${form} juegan`)).toEqual(['cipote'])
	);

	test.each([
		['cantón', 'cantones y cantoncitos y un CANTON'],
		['nance', 'nances y nancitos'],
		['chibolas', 'una chibola'],
		['chibolas', 'mis chibolitas'],
		['pisto', 'un pistillo'],
		['tatú', 'un tatu'],
		['chivo', '¡qué chiva!']
	])('%s is found in “%s”', (term, text) => expect(inSpanish(text)).toEqual([term]));

	test.each(['chapodamos', 'chapodé', 'chapodábamos', 'chapodando', 'han chapodado'])(
		'chapodar is found as %s',
		(form) => expect(inSpanish(`ayer ${form} la vereda`)).toEqual(['chapodar'])
	);

	test('are not seen in other words that have the same beginning', () => {
		expect(inSpanish('cinco minutos, el pilar, volar y volamos, una pista, el seno')).toEqual([]);
		expect(inSpanish('chelero')).toEqual([]);
		expect(inSpanish('')).toEqual([]);
	});

	test('of several words are found whole, over a line break too, and the longest wins', () => {
		expect(inSpanish('La maestra\npopular trajo tamales de elote.')).toEqual([
			'maestro popular',
			'tamal de elote'
		]);
		expect(inSpanish('elotes. Está. Yuca con chicharrón')).toEqual(['elote']);
	});

	test('ask for a name where they stand before one', () => {
		expect(inSpanish('la niña Tencha')).toEqual(['niña …']);
		expect(inSpanish('la niña juega')).toEqual([]);
	});
});

test('the words of Cambridge are found in the plural, and a T-shirt is no train', () => {
	expect(inEnglish('Two field trips, many recesses, the cities on the T.')).toEqual([
		'field trip',
		'recess',
		'city',
		'the T'
	]);
	expect(inEnglish('the T-shirt, recession, a field')).toEqual([]);
});

test('nothing is found where words are covered', () => {
	const covered = [{ term: 'lugar', part: 'noun' as const }];
	expect(termsIn('Vivo en [un lugar] bonito.', 'es', covered)).toEqual([]);
	expect(termsIn('Es un lugar bonito.', 'es', covered)).toHaveLength(1);
});

test('every place is told in UTF-16 units', () => {
	const text = '🌽 La Milpa, la milpa';
	const [milpa] = termsIn(text, 'es', spanish);
	expect(milpa?.places.map(({ start, end }) => text.slice(start, end))).toEqual(['Milpa', 'milpa']);
	expect(milpa?.places[0]).toEqual({ start: 6, end: 11 });
});

test('a letter of 600 words and a glossary of 400 take a few milliseconds', async () => {
	const glossary = Array.from({ length: 400 }, (_, n) => ({
		term: `palabra${n.toString(36)} larga`,
		part: n % 4 ? ('noun' as const) : ('verb' as const)
	}));
	const text = Array.from({ length: 600 }, (_, n) => `corríamos${n.toString(36)}`).join(' ');
	const times: number[] = [];
	for (let n = 0; n < 15; n++) times.push(await worked(() => termsIn(text, 'es', glossary)));
	expect(Math.min(...times)).toBeLessThan(10);
});
