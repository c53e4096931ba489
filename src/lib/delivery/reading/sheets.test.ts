import { expect, test } from 'vitest';
import { dealSheets, isRoomy } from './sheets.ts';

const mateo = { id: 'mateo', name: 'Mateo' };
const angel = { id: 'angel', name: 'Ángel' };
const letter = (letterId: string, child: { id: string; name: string } | null) => ({
	letterId,
	toChildId: child?.id ?? null,
	to: child?.name ?? null
});
const names = (sheets: readonly { name: string; letters: readonly { letterId: string }[] }[]) =>
	sheets.map(({ name, letters }) => [name, ...letters.map(({ letterId }) => letterId)]);

test('each child has one sheet with all their letters, by name', () => {
	const letters = [letter('1', mateo), letter('2', angel), letter('3', mateo)];
	const { sheets, forTheWall, without } = dealSheets([mateo, angel], letters);
	expect(names(sheets)).toEqual([
		['Ángel', '2'],
		['Mateo', '1', '3']
	]);
	expect({ forTheWall, without }).toEqual({ forTheWall: [], without: [] });
});

test('a child without a letter of their own gets the letter to the class, which also goes to the wall', () => {
	const letters = [letter('1', mateo), letter('all', null)];
	const { sheets, forTheWall } = dealSheets([mateo, angel], letters);
	expect(names(sheets)).toEqual([
		['Ángel', 'all'],
		['Mateo', '1']
	]);
	expect(forTheWall).toEqual([letter('all', null)]);
	expect(dealSheets([mateo, angel], [letter('all', null)])).toMatchObject({
		sheets: [{ name: 'Ángel' }, { name: 'Mateo' }],
		forTheWall: []
	});
});

test('who left the class has a sheet for the letter that was on its way, and no class letter', () => {
	const chepito = { id: 'chepito', name: 'Chepito' };
	const dealt = dealSheets([mateo], [letter('1', chepito)]);
	expect(names(dealt.sheets)).toEqual([['Chepito', '1']]);
	expect(dealt.without).toEqual(['Mateo']);
});

test('only a short letter alone on its sheet is set in big type', () => {
	const short = { text: 'Hola', translation: 'Hello' };
	const long = { text: 'Hola', translation: 'a'.repeat(901) };
	expect(isRoomy([short])).toBe(true);
	expect(isRoomy([long])).toBe(false);
	expect(isRoomy([short, short])).toBe(false);
});
