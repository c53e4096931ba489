import { expect, test } from 'vitest';
import { drawLineage } from './drawing.ts';
import { branchesOf, type Branch } from './lineage.ts';

const relative = (id: string) => ({ id, title: id, language: 'es' as const, names: [] });
const leaf = (id: string, made: Branch[] = []): Branch => ({ ...relative(id), made });

test('what was made of a plan that nobody may read stands in its place', () => {
	const links = [
		{ id: 'a', adaptedFrom: 'root' },
		{ id: 'b', adaptedFrom: 'a' },
		{ id: 'c', adaptedFrom: 'root' }
	];
	const readable = new Map(['b', 'c'].map((id) => [id, relative(id)]));
	expect(branchesOf('root', links, readable)).toEqual([leaf('b'), leaf('c')]);
});

test('every plan has its dot, and a line to the one that it was made of', () => {
	const drawing = drawLineage({
		from: [relative('old'), relative('older')],
		made: [leaf('a', [leaf('b'), leaf('c')]), leaf('d')]
	});
	expect(drawing.dots).toHaveLength(7);
	expect(new Set(drawing.dots.map(({ x, y }) => `${x}.${y}`)).size).toBe(7);
	expect(drawing.lines).toHaveLength(6);
	expect(drawing.dots.filter(({ what }) => what === 'this')).toHaveLength(1);
	for (const { x, y } of drawing.dots) {
		expect(x).toBeLessThan(drawing.width);
		expect(y).toBeLessThan(drawing.height);
	}
});
