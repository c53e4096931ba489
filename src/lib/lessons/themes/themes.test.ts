import { expect, test } from 'vitest';
import { findTheme, namesOf, themes, themesIn } from './themes.ts';

test('every theme stands once, and has an address of its own', () => {
	expect(new Set(themes.map(({ id }) => id)).size).toBe(themes.length);
	for (const { id } of themes) expect(id).toMatch(/^[a-z]+$/);
	for (const id of ['agua', 'milpa', 'migrar', 'recreo', 'nieve'])
		expect(findTheme(id)).toBeDefined();
});

test('a theme is called by the word of the reader first', () => {
	const snow = findTheme('nieve');
	expect(snow && namesOf(snow, 'en')).toEqual({ own: 'snow', other: 'nieve' });
	expect(snow && namesOf(snow, 'es')).toEqual({ own: 'nieve', other: 'snow' });
	const milpa = findTheme('milpa');
	expect(milpa && namesOf(milpa, 'en')).toEqual({ own: 'milpa', other: null });
	const play = findTheme('juego');
	expect(play && namesOf(play, 'en').own).toBe('play, game');
	const song = findTheme('canto');
	expect(song && namesOf(song, 'es').own).toBe('canto, canción');
	expect(findTheme('cancion')).toBeUndefined();
});

test('themes are known by any form of their word, in the language of the text alone', () => {
	expect(themesIn('At recess we played in the snow.', 'en')).toEqual(['nieve', 'juego', 'recreo']);
	expect(themesIn('Los ríos y las milpas de mi abuela.', 'es')).toEqual([
		'rio',
		'milpa',
		'abuela',
		'abuelo'
	]);
	expect(themesIn('Una canción de mi mamá.', 'es')).toEqual(['canto']);
	expect(themesIn('We like the road.', 'es')).toEqual([]);
});
