import { ViewWriter, type View } from './view.ts';

/**
 * Lower case without accents (ñ stays a letter of its own), compatibility forms written out (full-width, circled
 * and keycap digits), digits of every script as ours, look-alike letters of Cyrillic, Greek and others as Latin
 * ones, and nothing that has no ink.
 */
export function plainView(text: string): View {
	const writer = new ViewWriter();
	let at = 0;
	for (const [run, simple] of text.matchAll(runs)) {
		if (simple !== undefined) writer.putEach(run.toLowerCase(), at);
		else {
			const plain = plainOf(run);
			if (plain !== '') writer.put(plain, at, at + run.length);
		}
		at += run.length;
	}
	return writer.view();
}

/** A run of simple characters, or one other: a surrogate that stands alone is one too. */
const runs = /([\0-\x7f]+)|[^]/gu;

const known = new Map<string, string>();

function plainOf(character: string): string {
	let plain = known.get(character);
	if (plain === undefined) {
		plain = written(character);
		if (known.size < 20_000) known.set(character, plain);
	}
	return plain;
}

function written(character: string): string {
	if (/[\p{Cf}\p{M}\u20e3\u115f\u1160\u3164\uffa0]/u.test(character)) return '';
	const code = character.codePointAt(0) ?? 0;
	if (/\p{Nd}/u.test(character)) return String(digitOf(code));
	const enclosed = enclosedOf(code);
	if (enclosed) return enclosed;
	const form = character.normalize('NFKC').toLowerCase();
	if (form === 'ñ') return form;
	const bare = form.normalize('NFD').replace(/\p{M}/gu, '');
	return Array.from(bare, (letter) => lookAlike.get(letter) ?? letter).join('');
}

/** Unicode keeps the ten digits of a script together, from …0 or from …6 on. */
function digitOf(code: number): number {
	if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10;
	const fromSix = /\p{Nd}/u.test(String.fromCodePoint(code | 0xf));
	return fromSix ? (code & 0xf) - 6 : (code & 0xf) % 10;
}

/** Letters and digits in circles, squares and brackets: [first code, last code, what the first one means]. */
const enclosures: readonly (readonly [number, number, string])[] = [
	[0x249c, 0x24b5, 'a'],
	[0x1f110, 0x1f129, 'a'],
	[0x1f150, 0x1f169, 'a'],
	[0x1f170, 0x1f189, 'a'],
	[0x2474, 0x247c, '1'],
	[0x2488, 0x2490, '1'],
	[0x24f5, 0x24fd, '1'],
	[0x2776, 0x277e, '1'],
	[0x2780, 0x2788, '1'],
	[0x278a, 0x2792, '1'],
	[0x24ff, 0x24ff, '0'],
	[0x1f10b, 0x1f10c, '0']
];

function enclosedOf(code: number): string | undefined {
	const found = enclosures.find(([first, last]) => code >= first && code <= last);
	if (!found) return undefined;
	const [first, , meaning] = found;
	if (meaning === '0') return '0';
	return String.fromCharCode(meaning.charCodeAt(0) + code - first);
}

const pairs = (from: string, to: string): [string, string][] =>
	Array.from(from, (letter, n) => [letter, to.charAt(n)]);

const lookAlike = new Map([
	...pairs('авекмнорстухіјѕԁпгьѵѡԝӏүһԛзб', 'abekmhopctyxijsdnrbvwwlyhq36'),
	...pairs('αβγεζηικμνορςστυχω', 'abyeznikuvopsotuxw'),
	...pairs('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnopqrstuvwyz'),
	...pairs('ɑɡıȷłøđŧħƒʋվոօսհ', 'agijlodthfvunouh'),
	['æ', 'ae'],
	['œ', 'oe'],
	['ß', 'ss'],
	['＠', '@'],
	['。', '.'],
	['․', '.'],
	['’', "'"],
	['‘', "'"],
	['‐', '-'],
	['‑', '-'],
	['–', '-'],
	['—', '-'],
	['−', '-']
]);
