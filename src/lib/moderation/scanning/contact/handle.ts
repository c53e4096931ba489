import { near, sentenceAround, words } from '../cues.ts';
import { givenNames } from '../names/given.ts';
import { ordinary, particles } from '../names/surroundings.ts';
import type { Found, Scanned } from '../scanned.ts';
import type { Token } from '../tokens.ts';
import { composedHandles } from './composed-handle.ts';
import { beside } from './handle-beside.ts';
import { appAt, apps, common, naming, own, platforms, signWordAt } from './handle-words.ts';
import { toldHandles } from './told-handle.ts';
import { unleet } from '../numbers/number-words.ts';
import { providers, sureEndings } from './web.ts';
import { decorated } from './decorated.ts';

/** Names under which a child is found on other platforms. */
export function* findHandles({ tokens, text, plain }: Scanned): Iterable<Found> {
	const apps = tokens.some(
		({ text }, i) => platforms.has(text) || own.has(text) || appAt(tokens, i) > 0
	);
	const signs =
		/[@_#]|ar+[o0][bv][a4]|guion|raya|under|hashtag|numeral|[a-z][\u2e80-\u9fff]|[a-z]\d+[a-z]+\d|[a-z] [a-z] [a-z] [a-z] |\((?:punto|dot)\)|(?:punto|dot) \S{1,20} (?:punto|dot)/.test(
			plain.text
		);
	yield* decorated(text);
	if (!apps && !signs) return;
	yield* toldHandles(tokens);
	yield* composedHandles(tokens);
	for (let i = 0; i < tokens.length; i++) {
		const end = handleUntil(tokens, i, text, apps);
		if (end <= i) continue;
		const sign = tokens[i]!.text === '@';
		yield {
			kind: 'handle',
			why: sign ? 'handle' : 'handle-beside',
			start: tokens[i]!.start,
			end: tokens[end - 1]!.end,
			confidence: sign ? 0.9 : 0.7
		};
		i = end - 1;
	}
}

function handleUntil(tokens: readonly Token[], i: number, text: string, apps: boolean): number {
	const token = tokens[i]!;
	const previous = tokens[i - 1];
	if (previous && !token.gap && (previous.kind !== 'mark' || /^[@./#_-]$/.test(previous.text)))
		return i;
	if (token.text === '@') return afterSign(tokens, i);
	if (token.text === '#' && isTag(tokens[i + 1])) return i + 2;
	if (token.kind === 'mark') return i;
	const spoken = spokenUntil(tokens, i);
	if (spoken > i) return spoken;
	const end = nameUntil(tokens, i);
	if (isAddress(tokens, i, end)) return i;
	const shape = shapeOf(tokens, i, end, text);
	if (shape === 'sure' && isInStory(tokens, i)) return i;
	if (shape === 'sure' || !apps) return shape === 'sure' ? end : i;
	if (end === i + 1 && platforms.has(token.text)) return i;
	const { platform, owned, named } = beside(tokens, i);
	if (shape === 'like' && (platform || owned)) return end;
	if (!platform && !owned) return i;
	if (owned === 'just' && surelyOwned(tokens, i) && token.kind === 'word' && !isOrdinary(token))
		return end;
	if ((named || owned) && platform && (token.joined || shape === 'digits')) return end;
	if (token.kind !== 'word' || isOrdinary(token)) return i;
	if (platform && owned === 'just' && (!givenNames.has(token.text) || isOnApp(tokens, i, end)))
		return end;
	if (
		platform &&
		named &&
		isOnApp(tokens, i, end) &&
		(givenNames.has(token.text) || isQuoted(tokens, i) || isShown(tokens, i)) &&
		(isShown(tokens, i) || !hasSurname(tokens, i))
	)
		return end;
	return platform && tokens[end]?.text === '+' && end - i === 1
		? Math.min(end + 2, tokens.length)
		: i;
}

/** "#8QLV20PJ", as games number their players. */
const isTag = (token: Token | undefined): boolean =>
	token?.gap === false &&
	token.text.length >= 6 &&
	/[a-z]/.test(token.text) &&
	/\d.*\d/.test(token.text);

const isOrdinary = ({ text }: Token) =>
	ordinary.has(text) ||
	particles.has(text) ||
	platforms.has(text) ||
	own.has(text) ||
	naming.has(text) ||
	common.has(text);
const storyWords = words(
	'cuento personaje historia story character wizard villain hero heroe dragon libro book novela pelicula movie mago'
);
/** "the wizard's code name is Shadow_Fox": a name in a story, where no app is spoken of. */
const isInStory = (tokens: readonly Token[], i: number): boolean =>
	near(tokens, { first: i, after: i }, storyWords, 10, 0) &&
	!near(tokens, { first: i, after: i + 1 }, platforms, 12, 12);

const surely = words('username usernames usuario gamertag handle ign screenname');
const surelyOwned = (tokens: readonly Token[], i: number): boolean =>
	tokens.slice(Math.max(0, i - 5), i).some(({ text }) => surely.has(text));
/** "en face como Mayita": a name with a capital close behind the app. */
const isShown = (tokens: readonly Token[], i: number): boolean =>
	tokens[i]!.capital &&
	/^(como|as|soy|im|under|named|called)$/.test(tokens[i - 1]?.text ?? '') &&
	tokens.slice(Math.max(0, i - 4), i).some(({ text }) => platforms.has(text));

/** "en face soy kevin", "priya on roblox": not "I'm Priya and I like video games". */
const isOnApp = (tokens: readonly Token[], i: number, end: number): boolean =>
	(isIn(tokens[end]) && tokens.slice(end + 1, end + 5).some(({ text }) => platforms.has(text))) ||
	tokens
		.slice(Math.max(sentenceAround(tokens, i).first, i - 6), i)
		.some(({ text }) => platforms.has(text));
const isIn = (token: Token | undefined) => /^(?:en|on|in|por|de)$/.test(token?.text ?? '');

const isQuoted = (tokens: readonly Token[], i: number) =>
	/^["“«'‘]$/.test(tokens[i - 1]?.text ?? '') &&
	!(/^(says?|said|dice|dijo)$/.test(tokens[i - 2]?.text ?? '') && tokens[i + 1]?.kind === 'word');
const hasSurname = (tokens: readonly Token[], i: number) => tokens[i + 1]?.capital === true;

function spokenUntil(tokens: readonly Token[], i: number): number {
	if (signWordAt(tokens, i) > 0) return i;
	const arroba = /^ar+o[bv]a$/.test(unleet(tokens[i]!.text));
	if (arroba) return afterArroba(tokens, i);
	let at = i;
	let signs = 0;
	let dots = 0;
	for (let steps = 0; steps < 9; steps++) {
		const comma = tokens[at + 1]?.text === ',' ? 1 : 0;
		const sign = signWordAt(tokens, at + 1 + comma);
		const dot = sign === 0 && saysDot(tokens, at + 1 + comma) ? 1 : 0;
		let next = at + 1 + comma + sign + dot;
		if (sign + dot === 0) break;
		if (tokens[next]?.text === ',') next++;
		if (!tokens[next] || tokens[next]!.kind === 'mark' || sureEndings.has(tokens[next]!.text))
			break;
		signs += sign > 0 ? 1 : 0;
		dots += dot;
		at = next;
	}
	if (signs > 0) return at + 1;
	if (dots === 0) return i;
	const { platform, owned, named } = beside(tokens, i);
	const close = tokens.slice(Math.max(0, i - 4), i).some(({ text }) => platforms.has(text));
	const leet = /\d/.test(tokens[i]!.text) && platform;
	return leet || (platform && (named || dots > 1 || owned)) || close || owned === 'just'
		? at + 1
		: i;
}

function saysDot(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token === undefined || token.capital) return false;
	return /^(?:punto|dot)$/.test(token.text);
}

const weights = words(
	'de es se y en que o va no por la el una media dos tres luego : , . signo significa and is means'
);

/** "arroba pupusa feliz"; an arroba of maize is a weight. */
function afterArroba(tokens: readonly Token[], i: number): number {
	const next = tokens[i + 1];
	const previous = tokens[i - 1]?.text ?? '';
	if (
		!next ||
		next.kind === 'mark' ||
		weights.has(next.text) ||
		(isOrdinary(next) && !near(tokens, { first: i, after: i + 1 }, apps, 20, 20)) ||
		providers.has(next.text)
	)
		return i;
	if (
		/^(una|media|la|un|cada|dos|tres|por|el|signo)$/.test(previous) ||
		tokens[i - 1]?.kind === 'number'
	)
		return i;
	if (
		tokens[i + 2] &&
		/^(punto|dot|\.)$/.test(tokens[i + 2]!.text) &&
		sureEndings.has(tokens[i + 3]?.text ?? '')
	)
		return i;
	return i + 2;
}

function afterSign(tokens: readonly Token[], i: number): number {
	const dotted = tokens[i + 1]?.text === '.' && tokens[i + 2]?.gap === false;
	const next = tokens[dotted ? i + 2 : i + 1];
	if (dotted && next!.joined) return i + 3;
	if (!next || next.gap || next.kind === 'mark')
		return next?.text === '_' && !next.gap ? nameUntil(tokens, i + 1) : i;
	const end = nameUntil(tokens, i + 1);
	return isAddress(tokens, i + 1, end) ? i : end;
}

/** Over what belongs to one name without spaces: "xX_Torogoz_Xx", "karen.lpz14", "gatolocolo#4471". */
function nameUntil(tokens: readonly Token[], from: number): number {
	let at = from + 1;
	while (at < tokens.length && at - from < 16 && !tokens[at]!.gap) {
		const { kind, text } = tokens[at]!;
		const follows = tokens[at + 1] && !tokens[at + 1]!.gap && tokens[at + 1]!.kind !== 'mark';
		if (kind === 'mark' && text !== '_' && !(/^[.#-]$/.test(text) && follows)) break;
		at++;
	}
	return at;
}

/** A mail or web address has its own rules. */
const isAddress = (tokens: readonly Token[], from: number, until: number): boolean =>
	tokens[until]?.text === '@' ||
	(/^[/:]$/.test(tokens[until]?.text ?? '') && !tokens[until]!.gap) ||
	tokens.slice(from, until).some(({ text }) => text === 'www' || text === 'http') ||
	(until - from > 1 &&
		(sureEndings.has(tokens[until - 1]!.text) || providers.has(tokens[until - 1]!.text)));

type Shape = 'sure' | 'like' | 'digits' | 'word';

function shapeOf(tokens: readonly Token[], from: number, until: number, text: string): Shape {
	const start = tokens[from]!.start;
	if (until === from + 1 && /^[a-zñ]+$/.test(text.slice(start, tokens[from]!.end))) return 'word';
	const raw = text
		.slice(start, Math.min(start + 80, tokens[until - 1]!.end))
		.normalize('NFKC')
		.replace(/\p{Cf}/gu, '');
	if (/^\p{L}[\p{L}\p{N}._-]*#\d{3,5}$/u.test(raw)) return 'sure';
	if (/[\p{L}\p{N}]_+[\p{L}\p{N}]/u.test(raw) && /\p{L}{2}/u.test(raw)) return 'sure';
	if (tokens[from + 1]?.text === '_' && until > from + 2 && tokens[from]!.text.length > 1)
		return 'sure';
	if (/^\d{6,}$/.test(raw)) return 'digits';
	if (/\p{L}/u.test(raw) && /\d/.test(raw) && /\p{L}{2}/u.test(raw) && !ordinal.test(raw))
		return 'like';
	if (/^(?:\p{Lu}\p{Ll}+){3,}\d*$/u.test(raw)) return 'sure';
	if (/\p{Ll}\p{Lu}/u.test(raw) || /\p{L}\.\p{L}{2}/u.test(raw) || /_/.test(raw)) return 'like';
	return 'word';
}

const ordinal =
	/^\d+(?:st|nd|rd|th|er|ero|era|ra|ro|do|da|to|ta|vo|va|mo|no|°|º|ª|am|pm|kg|km|cm|mm|lb|lbs|m|g|s|x|k|d|p|ml|min|hrs?|gb|mb|mph|ft|in|oz)$|^(?:ps|xbox|mp|a|h2o|co2|covid|g|fifa|fc)\d*$/iu;
