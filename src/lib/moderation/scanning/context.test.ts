import { expect, test } from 'vitest';
import { scanText } from './scan.ts';

const kinds = (text: string, context = {}) => scanText(text, 'es', context).map(({ kind }) => kind);

test('what Mateo repeats word for word from a prompt is not pointed at, what he adds is', () => {
	const prompts = [
		'Llamá al 7012-3456 si ves una mariposa. ¿Quién vive frente a la iglesia en tu calle?'
	];
	expect(kinds('Llamá al 7012-3456 si ves una mariposa.')).toContain('phone');
	expect(kinds('LLAMA al 7012-3456  si ves una mariposa. Yo vi tres.', { prompts })).toEqual([]);
	expect(kinds('Mi número es 7012-3456', { prompts })).toEqual(['phone']);
	expect(kinds('Llamá al 7012-3456 si ves una mariposa. Mi mamá: 7012-9999', { prompts })).toEqual([
		'phone'
	]);
});

test('the letter names of both classes are no full names, whatever they look like', () => {
	expect(kinds('Me escribió Ana Rivera.')).toEqual(['full-name']);
	expect(kinds('Me escribió Ana Rivera.', { letterNames: ['Ana Rivera'] })).toEqual([]);
	expect(kinds('Me escribió ANA RIVERA.', { letterNames: ['Ana Rivera'] })).toEqual([]);
	expect(kinds('Me escribió Luis Alvarado.', { letterNames: ['Ana Rivera'] })).toEqual([
		'full-name'
	]);
});

test('the schools and towns of the exchange are no full names', () => {
	const places = ['Centro Escolar Francisco Lara', 'Maria Baldwin School'];
	expect(kinds('Estudio en el Centro Escolar Francisco Lara.', { places })).toEqual([]);
	expect(kinds('I go to Maria Baldwin School.', { places })).toEqual([]);
});

test('a class code is neither a telephone nor a paper', () => {
	for (const code of ['7KQ4-M2XP', '2345-6789', 'ABCD-EFGH', '9ZK2-34TW'].filter((each) =>
		/[A-Z]/.test(each)
	))
		for (const text of [`El código de la clase es ${code}.`, `Our class code is ${code}!`, code])
			expect(kinds(text), text).toEqual([]);
});

test('a plan that an adult writes may say nobody, alone and before; what a child confided is still heard in it', () => {
	const byAdult = { byAdult: true };
	const steps = 'Before pouring, each team says aloud what will happen.';
	expect(scanText(steps, 'en').map(({ kind }) => kind)).toContain('threat');
	expect(scanText(steps, 'en', byAdult)).toEqual([]);
	expect(kinds('Una niña contó que su tío la toca cuando están solos.', byAdult)).toContain(
		'abuse'
	);
	expect(kinds('Un niño escribió: ya no quiero vivir.', byAdult)).toContain('self-harm');
	expect(kinds('Llámenme al 7012-3456.', byAdult)).toEqual(['phone']);
});
