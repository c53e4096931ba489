import { words } from '../cues.ts';
import type { Found, Scanned } from '../scanned.ts';
import { endsSentence, type Token } from '../tokens.ts';
import { dotAt, providers, sureEndings } from './web.ts';

const platforms =
	words(`tiktok tiktoks tktk tiki toki insta instagram ig snap snapchat snapshat roblox rblx free fire ff discord disc fb face
	facebook feis twitter youtube yt fortnite fortnait minecraft bedrock steam xbox psn playstation ps4 ps5 nintendo duolingo
	scratch telegram signal messenger wattpad pinterest twitch brawl royale bereal threads videitos fantasmita
	camarita bailes bloques jueguito app red redes gamer snp tt vsco kik reddit tumblr valorant pubg epic dc
	paracaidas online juego game videos server musical whatsapp finsta spam insti rblox robloks tik tok snapchats ghost streaks
	geometry adopt pokemon chess lichess soundcloud spotify gram social clips blox yellow borran kahoot servidor`);
const own =
	words(`usuario usuaria user username usernames usr usser gamertag handle tag nick nickname nik apodo cuenta account acount acc perfil
	profile canal channel id screenname alias arroba aroba ign main alt skin arrobita @`);
const naming =
	words(`llamo llama soy como es is am im are called named llamado dice say says name names nombre estoy aparezco
	aparece busca buscame agregame seguime sigueme add follow find me en as : by under being sale salgo its pone ponen`);

/** Names under which a child is found on other platforms. */
export function* findHandles(scanned: Scanned): Iterable<Found> {
	const { tokens, text } = scanned;
	for (let i = 0; i < tokens.length; i++) {
		const end = handleUntil(tokens, i, text);
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

function handleUntil(tokens: readonly Token[], i: number, text: string): number {
	const token = tokens[i]!;
	const previous = tokens[i - 1];
	if (previous && !token.gap && (previous.kind !== 'mark' || /^[@./#_-]$/.test(previous.text)))
		return i;
	if (token.text === '@') return afterSign(tokens, i);
	if (token.kind === 'mark') return i;
	const end = nameUntil(tokens, i);
	if (end === i || isAddress(tokens, i, end)) return i;
	const shape = shapeOf(tokens, i, end, text);
	if (shape === 'sure') return end;
	const { platform, owned, named } = beside(tokens, i);
	if (shape === 'like' && (platform || owned)) return end;
	if (platform && owned === 'just' && isStrange(token)) return afterNaming(tokens, i);
	if (named && platform && (token.joined || shape === 'digits')) return end;
	return i;
}

function afterSign(tokens: readonly Token[], i: number): number {
	const next = tokens[i + 1];
	if (!next || next.gap || next.kind === 'mark')
		return next?.text === '_' ? nameUntil(tokens, i + 2) : i;
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
	/^[/:]$/.test(tokens[until]?.text ?? '') ||
	tokens.slice(from, until).some(({ text }) => text === 'www' || text === 'http') ||
	(until - from > 1 &&
		(sureEndings.has(tokens[until - 1]!.text) || providers.has(tokens[until - 1]!.text)));

type Shape = 'sure' | 'like' | 'digits' | 'word';

function shapeOf(tokens: readonly Token[], from: number, until: number, text: string): Shape {
	const raw = text.slice(tokens[from]!.start, tokens[until - 1]!.end);
	if (/^\p{L}[\p{L}\p{N}._-]*#\d{3,5}$/u.test(raw)) return 'sure';
	if (/[\p{L}\p{N}]_+[\p{L}\p{N}]/u.test(raw) && /\p{L}{2}/u.test(raw)) return 'sure';
	if (/^\d{6,}$/.test(raw)) return 'digits';
	if (/\p{L}/u.test(raw) && /\d/.test(raw) && /\p{L}{2}/u.test(raw) && !ordinal.test(raw))
		return 'like';
	if (/\p{Ll}\p{Lu}/u.test(raw) || /\p{L}\.\p{Ll}{2}/u.test(raw) || /_/.test(raw)) return 'like';
	return 'word';
}

const ordinal =
	/^\d+(?:st|nd|rd|th|er|ero|era|ra|ro|do|da|to|ta|vo|va|mo|no|°|º|ª|am|pm|kg|km|cm|mm|lb|lbs|m|g|s|x|k|d|p|ml|min|hrs?)$|^(?:ps|xbox|mp|a|h2o|co2|covid|g)\d*$/iu;
const isStrange = ({ kind }: Token) => kind === 'word';

interface Beside {
	platform: boolean;
	/** `just`: the word for a user name leads to this very place. */
	owned: boolean | 'just';
	named: boolean;
}

function beside(tokens: readonly Token[], i: number): Beside {
	let platform = false;
	let owned: Beside['owned'] = false;
	const named = naming.has(tokens[i - 1]?.text ?? '') || naming.has(tokens[i - 2]?.text ?? '');
	for (let at = i - 1; at >= Math.max(0, i - 14); at--) {
		const { text } = tokens[at]!;
		if (platforms.has(text)) platform = true;
		if (own.has(text)) owned = owned || (leads(tokens, at, i) ? 'just' : true);
	}
	for (let at = i + 1; at < Math.min(tokens.length, i + 12); at++)
		if (platforms.has(tokens[at]!.text)) platform = true;
	return { platform, owned, named };
}

const between =
	words(`de del en la el mi my on the is es : , " ' “ « _ soy sera se llama dice asi luego then and y empieza con for in
	roblox rblx tiktok tik tok insta instagram snap snapchat discord minecraft fortnite duolingo scratch youtube free fire
	app juego game user name called lee ser sale → - >`);

const leads = (tokens: readonly Token[], from: number, until: number): boolean =>
	until - from <= 9 &&
	tokens.slice(from + 1, until).every(({ text }) => between.has(text)) &&
	(naming.has(tokens[until - 1]!.text) || /[:"“«,→]/.test(tokens[until - 1]!.text));

const said = words('punto dot guion bajo underscore dash score under line raya');

/** A name in words: "kevin guion bajo once", "soy punto la punto nena", "el chele futbolero". */
function afterNaming(tokens: readonly Token[], from: number): number {
	let at = from + 1;
	while (at < tokens.length && at - from < 8) {
		const token = tokens[at]!;
		if (endsSentence(tokens, at - 1)) break;
		if (
			!said.has(token.text) &&
			!said.has(tokens[at - 1]!.text) &&
			dotAt(tokens, at) === 0 &&
			token.text !== '-'
		)
			break;
		at++;
	}
	return at;
}
