import { expect, test } from 'vitest';
import { askedIn, coverAsked, stillOffered } from './asked.ts';
import { inventedNames, isSomebodys } from './invented-names.ts';
import { aroundBars, coveredIn, tokenFor } from './neutral.ts';
import { tellingOf, type Sentences } from './telling.ts';

const text =
	'Hola Ana: vivo en el cantón Los Naranjos con mi tío Chepe. Llámame al 7012-3456. Chepe canta.';
const phone = { start: text.indexOf('7012'), end: text.indexOf('7012') + 9 };
const around = {
	language: 'es' as const,
	flags: [phone],
	names: inventedNames('es', ['Ana', 'Mateo', 'Alma'], text)
};
const covered = (fields: Record<string, string>) => coverAsked(text, askedIn(fields), around);

test('Tomás ticks a flag and types words, without a script', () => {
	const form = {
		'flag-0': 'on',
		'flagword-0': 'number',
		'words-0': 'cantón los naranjos',
		'word-0': 'place',
		'words-1': 'Chepe',
		'word-1': 'rename',
		'words-2': ' '
	};
	expect(covered(form)).toMatchObject({
		text: 'Hola Ana: vivo en el [un lugar] con mi tío Elías. Llámame al [un número]. Elías canta.'
	});
});

test('he marks with a script, and may choose the invented name', () => {
	const [from, to] = [text.indexOf('Chepe'), text.indexOf('Chepe') + 5];
	expect(covered({ 'mark-0': `${from}.${to}.rename.Rubén` })).toMatchObject({
		text: expect.stringMatching(/tío Rubén\..*Rubén canta/)
	});
	expect(covered({ 'mark-0': `${from}.${to}.person`, 'mark-4': '5.8.name' })).toMatchObject({
		text: expect.stringMatching(/^Hola \[un nombre\]:.*tío \[una persona\]\..*Chepe canta/)
	});
});

test('what is covered already is offered no more, and what he ticked stays', () => {
	const offered = (fields: Record<string, string>) => stillOffered(text, askedIn(fields), around);
	const [from, to] = [phone.start, phone.end];
	expect(offered({})).toEqual([0]);
	expect(offered({ 'mark-0': `${from}.${to}.number` })).toEqual([]);
	expect(offered({ 'words-0': '7012-3456', 'words-1': 'Suchitoto' })).toEqual([]);
	expect(offered({ 'mark-0': `${from}.${to - 2}.number` })).toEqual([0]);
	expect(offered({ 'mark-0': `${from}.${to}.number`, 'flag-0': 'on' })).toEqual([0]);
});

test('what makes no sense is refused, and never half done', () => {
	expect(covered({})).toEqual({ problem: 'nothing-marked' });
	for (const mark of ['x', '1.2', '1.2.elephant', '0.9999.place', '9.3.place', '1.2.rename.'])
		expect(covered({ 'mark-0': mark, 'flag-0': 'on' }), mark).toMatchObject(
			mark === '1.2.rename.' ? { text: expect.any(String) } : { problem: 'out-of-range' }
		);
	expect(covered({ 'flag-7': 'on' })).toEqual({ problem: 'out-of-range' });
	expect(covered({ 'words-0': 'Suchitoto', 'flag-0': 'on' })).toEqual({
		problem: 'words-not-there'
	});
});

test('an invented name is nobody’s in either class, and not in the letter', () => {
	const names = inventedNames('es', ['Ana', 'Alma Rosa', 'Noé'], 'Mi prima Violeta y el tío Abel.');
	for (const taken of ['Alma', 'Noé', 'Violeta', 'Abel']) expect(names).not.toContain(taken);
	expect(names[0]).toBe('Elías');
	expect(isSomebodys('ana', ['Ana', 'Mateo'])).toBe(true);
	expect(isSomebodys('Anabel', ['Ana', 'Mateo'])).toBe(false);
	// A bar has no name beside it, also in a class with an initial.
	expect(isSomebodys('', ['Ana', 'Ana M.'])).toBe(false);
});

test('the author is told of each kind of thing once, and of invented names', () => {
	const sentences = new Proxy({}, { get: (_, key) => `<${String(key)}>` }) as Sentences;
	const covers = [
		{ from: 0, to: 1, word: 'place' as const },
		{ from: 2, to: 3, word: null },
		{ from: 4, to: 5, word: 'place' as const }
	];
	const text = '[un lugar] Alma [un lugar]';
	expect(tellingOf({ text, covers }, sentences).split('\n')).toEqual([
		'<opening>',
		'<place>',
		'<rename>',
		'<closing>'
	]);
});

test('both languages name the same things', () => {
	expect(coveredIn(`${tokenFor('place', 'es')} ${tokenFor('name', 'en')}`)).toEqual([
		'place',
		'name'
	]);
	expect(coveredIn('[a plaza] [un Lugar]')).toEqual([]);
});

test('a stretch that ends within a bar goes around it', () => {
	const text = 'Vivo en [un lugar] con [un nombre].';
	const around = (start: number, end: number) => {
		const whole = aroundBars(text, { start, end });
		return text.slice(whole.start, whole.end);
	};
	expect(around(5, 11)).toBe('en [un lugar]');
	expect(around(12, 27)).toBe('[un lugar] con [un nombre]');
	expect(around(8, 18)).toBe('[un lugar]');
	expect(around(18, 23)).toBe(' con ');
	expect(around(0, 4)).toBe('Vivo');
});
