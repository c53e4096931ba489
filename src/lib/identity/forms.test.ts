import { expect, test } from 'vitest';
import { parse } from '#lib/platform/forms.ts';
import { newcomerForm, preferencesForm, signInForm } from './forms.ts';

const filled = (entries: [string, string][]) => {
	const form = new FormData();
	for (const [name, value] of entries) form.append(name, value);
	return form;
};

test('one language that is ticked is a list of one, and none is refused beside the field', () => {
	const hour: [string, string] = ['digestHour', '17'];
	const both = filled([hour, ['reads', 'es'], ['reads', 'en']]);
	expect(parse(preferencesForm, both)).toEqual({ reads: ['es', 'en'], digestHour: 17 });
	expect(parse(preferencesForm, filled([hour, ['reads', 'es']])).reads).toEqual(['es']);
	expect(() => parse(preferencesForm, filled([hour]))).toThrow(
		expect.objectContaining({ fields: { reads: 'choose' } })
	);
});

test('a form without its fields says of each that it is missing', () => {
	expect(() => parse(signInForm, filled([]))).toThrow(
		expect.objectContaining({ fields: { email: 'missing', password: 'missing' } })
	);
});

test.each([
	['corta', 'too-short'],
	['password1234', 'too-common'],
	['', 'empty']
])('“%s” is no password: %s', (password, problem) => {
	const form = filled([
		['name', 'Nora'],
		['password', password],
		['reads', 'es'],
		['language', 'es']
	]);
	expect(() => parse(newcomerForm, form)).toThrow(
		expect.objectContaining({ fields: { password: problem } })
	);
});
