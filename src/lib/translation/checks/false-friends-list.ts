import type { Locale } from '#lib/i18n/locale.ts';

/** A word, what it is mistaken for, and what it means. To be read and grown by translators of both places. */
export const falseFriends: Readonly<
	Record<Locale, readonly (readonly [string, string, string])[]>
> = {
	es: [
		['invierno', 'winter', 'rainy season'],
		['verano', 'summer', 'dry season'],
		['pila', 'battery', 'wash-basin'],
		['minuta', 'minute', 'snow cone'],
		['actualmente', 'actually', 'at present'],
		['embarazada', 'embarrassed', 'pregnant'],
		['éxito', 'exit', 'success'],
		['colegio', 'college', 'school'],
		['librería', 'library', 'bookshop'],
		['parientes', 'parents', 'relatives'],
		['asistir', 'assist', 'attend'],
		['carpeta', 'carpet', 'folder'],
		['sopa', 'soap', 'soup'],
		['ropa', 'rope', 'clothes'],
		['realizar', 'realize', 'carry out'],
		['constipado', 'constipated', 'with a cold'],
		['molestar', 'molest', 'bother'],
		['sensible', 'sensible', 'sensitive'],
		['largo', 'large', 'long'],
		['grosería', 'grocery', 'rude word'],
		['lectura', 'lecture', 'reading'],
		['vaso', 'vase', 'glass'],
		['once', 'once', 'eleven'],
		['pie', 'pie', 'foot'],
		['red', 'red', 'net'],
		['sano', 'sane', 'healthy']
	],
	en: [
		['actually', 'actualmente', 'en realidad'],
		['embarrassed', 'embarazada', 'con vergüenza'],
		['exit', 'éxito', 'salida'],
		['college', 'colegio', 'universidad'],
		['library', 'librería', 'biblioteca'],
		['parents', 'parientes', 'papás'],
		['assist', 'asistir', 'ayudar'],
		['carpet', 'carpeta', 'alfombra'],
		['soap', 'sopa', 'jabón'],
		['rope', 'ropa', 'lazo'],
		['realize', 'realizar', 'darse cuenta'],
		['large', 'largo', 'grande'],
		['lecture', 'lectura', 'charla'],
		['vase', 'vaso', 'florero'],
		['once', 'once', 'una vez'],
		['pie', 'pie', 'pastel'],
		['sensible', 'sensible', 'sensato'],
		['introduce', 'introducir', 'presentar'],
		['fabric', 'fábrica', 'tela'],
		['bizarre', 'bizarro', 'raro']
	]
};
