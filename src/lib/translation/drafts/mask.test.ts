import { describe, expect, test } from 'vitest';
import { filledIn, hasWords, masked, type Masked } from './mask.ts';
import { secretsIn } from './secrets.ts';

const exchange = ['Ana', 'Mateo', 'Luz', 'San José Las Flores', 'Amigos School', 'Delmy Alas'];

const hide = (text: string, flags: { start: number; end: number }[] = []): Masked => {
	const hidden = masked(text, secretsIn(text, { names: exchange, flags, to: 'es' }));
	if (!hidden) throw new Error('no mask');
	return hidden;
};

describe('what a machine sees', () => {
	test('no name of the exchange, however it is spelled', () => {
		const { text } = hide('Dear Mateo, ANA and luz say hi to Flores and to san jose  las flores.');
		expect(text).toBe('Dear Zxqaa, Zxqab and Zxqac say hi to Zxqad and to Zxqae.');
	});

	test('no given name that only the writer knows, and no surname behind it', () => {
		const { text } = hide('My cousin Yessenia Portillo is eight. Kevin is ten.');
		expect(text).toBe('My cousin Zxqaa Zxqab is eight. Zxqac is ten.');
	});

	test('nothing that the scanner found', () => {
		const said = 'Call me: 617-555-0143!';
		const start = said.indexOf('617');
		expect(hide(said, [{ start, end: start + 12 }]).text).toBe('Call me: Zxqaa!');
	});

	test('nothing that is covered, which comes back in the other language', () => {
		const hidden = hide('I live in [a place] with Ana.');
		expect(hidden.text).toBe('I live in Zxqaa with Zxqab.');
		expect(filledIn('Vivo en Zxqaa con Zxqab.', hidden)).toBe('Vivo en [un lugar] con Ana.');
	});

	test('words that only look like names stay words', () => {
		const text = 'In May we had snow. Analysis and anatomy are not Spanish. Today is Monday.';
		expect(hide(text).text).toBe(text);
		const spanish = 'Hoy es lunes. La milpa está verde y los faroles están listos.';
		expect(hide(spanish).text).toBe(spanish);
	});

	test('a signature has nothing to translate', () => {
		expect(hasWords(hide('Ana'))).toBe(false);
		expect(hasWords(hide('Ana 🐶'))).toBe(false);
		expect(hasWords(hide('Your friend Ana'))).toBe(true);
	});

	test('a text that holds the mask itself gets another one', () => {
		expect(hide('Zxqaa is what Ana says').text).toBe('Zxqaa is what Qzxaa says');
	});
});

describe('what comes back', () => {
	const hidden = hide('Ana wrote to Mateo.');

	test('in another order and another case it is filled in all the same', () => {
		expect(filledIn('A ZXQAB le escribió zxqaa.', hidden)).toBe('A Mateo le escribió Ana.');
	});

	test.each([
		'Zxqaa escribió.',
		'Zxqaa escribió a Zxqa.',
		'Zxqaa y Zxqaa a Zxqab.',
		'Zxqac a Zxqaa y Zxqab.'
	])('%s is no draft of it', (draft) => expect(filledIn(draft, hidden)).toBeUndefined());

	test('a name that looks like a pattern is put back as it is', () => {
		const money = masked('pay $& now', [{ start: 4, end: 6 }])!;
		expect(filledIn(`paga ${money.text.slice(4, 9)} ya`, money)).toBe('paga $& ya');
	});

	test('secrets that overlap are one', () => {
		const whole = masked('Calle Los Cedros 12', [
			{ start: 0, end: 16 },
			{ start: 6, end: 19 }
		])!;
		expect(whole).toMatchObject({ text: 'Zxqaa', hidden: ['Calle Los Cedros 12'] });
	});
});
