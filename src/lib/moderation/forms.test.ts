import { expect, test } from 'vitest';
import { returnForm as returnOfTeacher } from '#lib/letters/forms.ts';
import { parse } from '#lib/platform/forms.ts';
import { returnForm } from './forms.ts';

const seen = {
	act: 'test:12345678',
	revisionId: '019e2b7c-1111-7222-8333-444455556666',
	sha256: 'a'.repeat(64)
};
const filled = (fields: Record<string, string>) => {
	const form = new FormData();
	for (const [name, value] of Object.entries({ ...seen, ...fields })) form.set(name, value);
	return form;
};
const wrong = (read: () => unknown) => {
	try {
		read();
		return {};
	} catch (problem) {
		return (problem as { fields?: unknown }).fields;
	}
};

test('Tomás, who returns without a reason and without a word, hears of both at once', () => {
	const returns = (fields: Record<string, string>) => () => parse(returnForm, filled(fields));
	expect(wrong(returns({ note: ' ' }))).toEqual({ reason: 'reason', note: 'empty' });
	expect(wrong(returns({}))).toEqual({ reason: 'reason', note: 'empty' });
	expect(wrong(returns({ reason: 'surname', note: '' }))).toEqual({ note: 'empty' });
	expect(wrong(returns({ note: 'Sin apellido, por favor.' }))).toEqual({ reason: 'reason' });
	expect(wrong(returns({ 'comment-2': 'Falta «no».' }))).toEqual({ reason: 'reason' });
	expect(returns({ reason: 'surname', 'comment-2': 'Falta «no».', note: '' })()).toMatchObject({
		reason: 'surname',
		note: '',
		remarks: new Map([['2', 'Falta «no».']])
	});
	expect(returns({ reason: 'surname', note: 'Sin apellido.' })()).toMatchObject({
		note: 'Sin apellido.'
	});
});

test('Laura, who returns without a reason and without a word, hears of both at once', () => {
	const returns = (fields: Record<string, string>) => () => parse(returnOfTeacher, filled(fields));
	expect(wrong(returns({ note: '' }))).toEqual({ reason: 'reason', note: 'empty' });
	expect(wrong(returns({ reason: 'surname', note: 'Sin apellido.' }))).toEqual({});
});
