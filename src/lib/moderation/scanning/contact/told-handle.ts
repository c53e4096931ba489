import { near, words } from '../cues.ts';
import { smallNumber } from '../numbers/number-words.ts';
import type { Found } from '../scanned.ts';
import type { Token } from '../tokens.ts';
import { own, platforms } from './handle-words.ts';
import { providers } from './web.ts';

interface Told {
	readonly first: number;
	readonly after: number;
}

/** Names on an app that are told over words: "… todo junto", "capital T turtle", "X and then zero nine". */
export function* toldHandles(tokens: readonly Token[]): Iterable<Found> {
	let done = 0;
	for (let i = 0; i < tokens.length; i++) {
		const told =
			together(tokens, i) ??
			dashed(tokens, i) ??
			capitals(tokens, i) ??
			plusNumber(tokens, i) ??
			loneSign(tokens, i);
		if (!told || told.first < done) continue;
		done = told.after;
		yield {
			kind: 'handle',
			why: 'handle-beside',
			start: tokens[told.first]!.start,
			end: tokens[told.after - 1]!.end,
			confidence: 0.65
		};
	}
}

const hasApp = (tokens: readonly Token[], i: number): boolean =>
	near(tokens, { first: i, after: i + 1 }, platforms, 16, 16);

const leads = words(
	`soy es im am m is busca buscame agregame add find as como a : named called sigueme seguime follow for pones ponele estoy me`
);
const phrases: readonly string[] = (
	'todo junto;todo pegado;todo unido;sin espacios;sin espacio;sin separar;no spaces;all together;all one word;all lowercase;' +
	'without spaces;en minusculas;todo minuscula;entre cada palabra;between each word;between words'
).split(';');
const people = words(
	'user usuario username handle nick gamertag arroba cuenta perfil buscame agregame'
);

/** "el gato con botas 99 todo junto", "ponele un punto entre cada palabra: el chele futbolero". */
function together(tokens: readonly Token[], i: number): Told | null {
	if (!/^(?:todo|sin|no|all|without|en|entre|between)$/.test(tokens[i]!.text)) return null;
	const here = [0, 1, 2].map((n) => tokens[i + n]?.text ?? '').join(' ');
	const phrase = phrases.find((each) => here === each || here.startsWith(`${each} `));
	if (!phrase) return null;
	if (!hasApp(tokens, i) && !near(tokens, { first: i, after: i + 1 }, people, 14, 14)) return null;
	const behind = i + phrase.split(' ').length;
	if (tokens[behind]?.text === ':') return upTo(tokens, behind + 1);
	let end = i;
	while (/^[,.…("]$/.test(tokens[end - 1]?.text ?? '')) end--;
	for (let at = end - 1; at >= Math.max(0, end - 9); at--) {
		const { text } = tokens[at]!;
		if (text === '.' || text === '?') return null;
		if ((leads.has(text) || own.has(text)) && at < end - 1) return { first: at + 1, after: end };
	}
	return null;
}

function upTo(tokens: readonly Token[], from: number): Told | null {
	let after = from;
	while (
		after < from + 6 &&
		tokens[after] &&
		tokens[after]!.kind !== 'mark' &&
		!/^(?:y|and)$/.test(tokens[after]!.text)
	)
		after++;
	return after > from ? { first: from, after } : null;
}

const dashes = words('hyphen dash guion guioncito');

/** "captain hyphen cheese hyphen seven" on an app. */
function dashed(tokens: readonly Token[], i: number): Told | null {
	const { kind, text } = tokens[i]!;
	if (kind !== 'word' || dashes.has(text) || !dashes.has(tokens[i + 1]?.text ?? '')) return null;
	if (smallNumber(text) !== undefined || !hasApp(tokens, i)) return null;
	let at = i;
	while (
		dashes.has(tokens[at + 1]?.text ?? '') &&
		tokens[at + 2] &&
		tokens[at + 2]!.kind !== 'mark'
	)
		at += 2;
	return at > i ? { first: i, after: at + 1 } : null;
}

const finding = words('look for find add busca buscame user usuario name soy im am');

/** "capital T turtle capital L lord fifty five". */
function capitals(tokens: readonly Token[], i: number): Told | null {
	const is =
		/^(?:capital|mayuscula|uppercase)$/.test(tokens[i]!.text) && tokens[i + 1]?.text.length === 1;
	if (!is || !near(tokens, { first: i, after: i }, finding, 12, 0)) return null;
	let after = i + 2;
	while (after < Math.min(tokens.length, i + 12) && tokens[after]!.kind !== 'mark') after++;
	return { first: i, after };
}

const signsSaid = words('underscore bar guion zero cero dash');
const times = words(
	'years year años año days dias hours horas minutes minutos levels niveles times veces videos am pm people followers seguidores'
);

/** "waffles and then zero nine underscore", "lena followed by three e's and a bar and 2012". */
function plusNumber(tokens: readonly Token[], i: number): Told | null {
	const token = tokens[i]!;
	const [next, third] = [tokens[i + 1]?.text ?? '', tokens[i + 2]?.text ?? ''];
	const said =
		next === 'followed' ||
		next === 'seguido' ||
		(/^(?:and|y)$/.test(next) && /^(?:then|luego)$/.test(third));
	if (
		!said ||
		token.kind !== 'word' ||
		token.text.length < 3 ||
		platforms.has(token.text) ||
		providers.has(token.text) ||
		!hasApp(tokens, i)
	)
		return null;
	const behind = tokens.slice(i + 2, i + 14);
	const number = behind.findIndex(
		({ text, kind }) => kind === 'number' || smallNumber(text) !== undefined
	);
	const sign = behind.some(({ text }) => signsSaid.has(text));
	const counted = behind.some(({ text }) => times.has(text));
	return number >= 0 && (sign || number <= 2) && !counted
		? { first: i, after: i + 3 + number }
		: null;
}

/** "@ the realzoe", "arroba y pegado marisolita": a sign that stands apart from its name. */
function loneSign(tokens: readonly Token[], i: number): Told | null {
	const { text } = tokens[i]!;
	if (/^(?:arroba|aroba)$/.test(text)) {
		const at = over(tokens, i + 1, /^(?:y|pegado|junto|todo|luego|,|seguido)$/);
		const token = tokens[at];
		const led = tokens
			.slice(i + 1, at)
			.some((each) => /^(?:pegado|junto|seguido)$/.test(each.text));
		return led && token?.kind === 'word' ? { first: at, after: at + 1 } : null;
	}
	if (text !== '@' || !tokens[i + 1]?.gap || (i > 0 && !tokens[i]!.gap)) return null;
	const at = over(tokens, i + 1, /^(?:the|el|la)$/);
	const token = tokens[at];
	const named =
		(i === 0 && at > i + 1) || token?.joined || near(tokens, { first: i, after: i }, finding, 5, 0);
	return named && token?.kind === 'word' && token.text.length > 3 && !providers.has(token.text)
		? { first: i, after: at + 1 }
		: null;
}

function over(tokens: readonly Token[], from: number, filler: RegExp): number {
	let next = from;
	while (next - from < 4 && filler.test(tokens[next]?.text ?? '')) next++;
	return next;
}
