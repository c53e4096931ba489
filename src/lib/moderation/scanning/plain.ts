import { ViewWriter, type View } from './view.ts';

/**
 * Lower case without accents (ñ stays a letter of its own), compatibility forms written out (full-width, circled
 * and keycap digits), look-alike letters of Cyrillic and Greek as Latin ones, and nothing that has no ink.
 */
export function plainView(text: string): View {
	const writer = new ViewWriter();
	let at = 0;
	for (const character of text) {
		const end = at + character.length;
		const plain = plainOf(character);
		if (plain !== '') writer.put(plain, at, end);
		at = end;
	}
	return writer.view();
}

const known = new Map<string, string>();

function plainOf(character: string): string {
	const code = character.charCodeAt(0);
	if (character.length === 1 && code < 0x80) return character.toLowerCase();
	let plain = known.get(character);
	if (plain === undefined) {
		plain = written(character);
		if (known.size < 20_000) known.set(character, plain);
	}
	return plain;
}

function written(character: string): string {
	if (/[\p{Cf}\p{M}\u20e3]/u.test(character)) return '';
	const form = character.normalize('NFKC').toLowerCase();
	if (form === 'ñ') return form;
	const bare = form.normalize('NFD').replace(/\p{M}/gu, '');
	return Array.from(bare, (letter) => lookAlike.get(letter) ?? letter).join('');
}

const lookAlike = new Map(
	Object.entries({
		...{ а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y' },
		...{ х: 'x', і: 'i', ј: 'j', ѕ: 's', ԁ: 'd', ո: 'n', ɡ: 'g', α: 'a', ε: 'e', ι: 'i', κ: 'k' },
		...{ ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x' }
	})
);
