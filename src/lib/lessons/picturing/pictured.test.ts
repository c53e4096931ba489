import { expect, test } from 'vitest';
import { fieldsOf, placedIn, withFields, wordsOf } from '../fields.ts';
import { emptyPlan } from '../plan.ts';
import { childrenIn, withPictures, withQuoted, withWhatLiesBeside } from './pictured.ts';

const picture = {
	...{ id: 'p-1', sha256: 'a', alt: 'El río', caption: 'En mayo.' },
	...{ nobody: false, childIds: ['ana', 'mateo'] }
};
const plan = { ...emptyPlan('es'), title: 'El agua' };

test('the words of a picture stand in their places, and come back to them', () => {
	const pictured = withPictures(plan, [picture]);
	const fields = fieldsOf(pictured);
	expect(fields.map(({ path }) => path)).toEqual([
		'title',
		'pictures.p-1.alt',
		'pictures.p-1.caption'
	]);
	const paths = fields.map(({ path }) => path);
	const texts = placedIn(paths, wordsOf(fields).replace('El río', 'The river'));
	const translated = withFields(pictured, texts ?? new Map());
	expect(translated.pictures).toEqual([{ ...picture, alt: 'The river' }]);
});

test('words that are saved leave what lies beside them, and a plan without it as it was', () => {
	const pictured = withQuoted(withPictures(plan, [picture]), ['leo']);
	const written = { ...plan, title: 'El agua de todos' };
	expect(withWhatLiesBeside(written, pictured)).toEqual({ ...pictured, title: written.title });
	expect(JSON.stringify(withWhatLiesBeside(written, plan))).toBe(JSON.stringify(written));
	expect(withQuoted(withPictures(pictured, []), [])).toEqual(plan);
});

test('whoever can be recognised or is quoted is in it, once', () => {
	expect(childrenIn(plan)).toEqual([]);
	expect(childrenIn(withQuoted(withPictures(plan, [picture]), ['leo', 'ana']))).toEqual([
		'ana',
		'mateo',
		'leo'
	]);
});
