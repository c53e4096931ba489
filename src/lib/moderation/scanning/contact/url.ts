import { LinkifyIt } from 'linkify-it';
import { near, words } from '../cues.ts';
import type { Found, Scanned } from '../scanned.ts';
import type { Token } from '../tokens.ts';
import { toldUrls } from './told-url.ts';
import { dotAt, isLabel, isOneOf, providers, sureEndings, wordEndings } from './web.ts';

const linkify = new LinkifyIt({
	fuzzyLink: true,
	fuzzyEmail: false,
	fuzzyIP: true,
	tlds: [...sureEndings, ...wordEndings].filter((ending) => !/^(con|comm|kom|cop)$/.test(ending))
});
const webCues =
	words(`pagina web sitio site website link enlace url www http https hxxp blog canal channel metete entra busca buscalo
	visita visit go check click app server servidor download descarga video juego game abre internet online tecleas doble`);

/** Web addresses, written or said. */
export function* findUrls(scanned: Scanned): Iterable<Found> {
	yield* written(scanned);
	yield* said(scanned.tokens);
	yield* toldUrls(scanned.tokens);
}

const longestChunk = 400;
const chunk = /\S+/g;

/** Chunk by chunk, so that a long text without spaces costs no more than its length. */
function* written({ plain, text, tokens }: Scanned): Iterable<Found> {
	for (const { 0: whole, index } of plain.text.matchAll(chunk)) {
		if (!/[.:]/.test(whole)) continue;
		for (let at = 0; at < whole.length; at += longestChunk) {
			const part = whole.slice(at, at + longestChunk);
			const links = /[.:]\S/.test(part) ? (linkify.match(part.replace(/^hxxp/, 'http')) ?? []) : [];
			for (const link of links) {
				if (part.charAt(link.index - 1) === '@' || part.charAt(link.lastIndex) === '@') continue;
				const start = plain.from[index + at + link.index] ?? 0;
				const end = plain.to[index + at + link.lastIndex - 1] ?? 0;
				const bare = link.schema === '' && !link.raw.startsWith('www.');
				if (bare && isTypo(link.raw, text.slice(start, end), tokens, start)) continue;
				yield { kind: 'url', why: 'url', start, end, confidence: 0.9 };
			}
		}
	}
}

/** The first token that begins at or after a place of the original. */
function tokenAt(tokens: readonly Token[], start: number): number {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (tokens[middle]!.start < start) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** "ayer.Me fui", "casa.es muy": a full stop without its space. */
function isTypo(link: string, raw: string, tokens: readonly Token[], start: number): boolean {
	if (link.includes('/')) return false;
	if (/^\d+(\.\d+)*$/.test(link)) return true;
	const labels = link.split('.');
	const ending = labels.at(-1)!;
	if (/\.\p{Lu}\p{Ll}/u.test(raw) && !/^\p{Lu}/u.test(raw)) return true;
	if (labels.length > 2 && sureEndings.has(labels.at(-2)!)) return false;
	if (!wordEndings.has(ending)) return !sureEndings.has(ending);
	if (/\d|-/.test(labels[0]!) || labels[0]!.length >= 12 || brands.has(labels[0]!)) return false;
	const at = tokenAt(tokens, start);
	return !near(tokens, { first: at, after: at + 3 }, webCues, 8, 4);
}

/** Sites whose address ends like a word. */
const brands =
	words(`kahoot youtu t wa blooket quizizz gimkit linktr instagr scratch amzn spoti epal blook nearpod pear seesaw flip lnk redd
	fb tiktok vt vm chng classdojo chompchomp`);

const slashWords = words('slash diagonal barra pleca');

/** "www punto mijuego punto net", "bit punto ly barra …", "discord[.]gg", "w w w . gatitos . org". */
function* said(tokens: readonly Token[]): Iterable<Found> {
	for (let i = 0; i < tokens.length; i++) {
		const end = saidUntil(tokens, i);
		if (end === 0) continue;
		yield {
			kind: 'url',
			why: 'url-in-words',
			start: tokens[i]!.start,
			end: tokens[end - 1]!.end,
			confidence: 0.85
		};
		i = end - 1;
	}
}

function saidUntil(tokens: readonly Token[], from: number): number {
	const scheme = schemeUntil(tokens, from);
	if (scheme > 0) return restUntil(tokens, scheme);
	let at = from;
	let plain = true;
	if (!isLabel(tokens[at])) return 0;
	for (let labels = 0; labels < 6; labels++) {
		const comma = fillersFrom(tokens, at + 1);
		const odd = commaDot(tokens, at + 1);
		const dot = odd || dotAt(tokens, at + 1 + comma);
		const next = at + 1 + (odd ? 1 : comma + dot);
		const afterComma = dot > 0 ? fillersFrom(tokens, next) : 0;
		const label = tokens[next + afterComma];
		if (dot === 0 || !isLabel(label)) return 0;
		const typed = tokens[at + 1]!.text === '.';
		if (!typed || odd || tokens[at + 1]!.gap || (label.gap && tokens[at + 1]!.gap)) plain = false;
		if (typed && label.gap && !tokens[at + 1]!.gap) return 0;
		at = next + afterComma;
		const sure = isOneOf(label, sureEndings);
		if (
			(sure || (spokenEndings.has(label.text) && !typed)) &&
			(dotAt(tokens, at + 1) === 0 || tokens[at + 1]!.text === '•')
		) {
			if (plain || providers.has(tokens[from]!.text)) return 0;
			return restUntil(tokens, at + 1);
		}
	}
	return 0;
}

/** "and then a", ",": what stands between the words of an address that is said. */
function fillersFrom(tokens: readonly Token[], at: number): number {
	let next = at;
	while (next - at < 4 && /^(?:then|luego|despues|y|and|a|,)$/.test(tokens[next]?.text ?? ''))
		next++;
	return next - at;
}

const spokenEndings = words('es sv us co pe cl ar');

/** "itch,io": a comma in place of a dot. */
const commaDot = (tokens: readonly Token[], at: number): number =>
	tokens[at]?.text === ',' &&
	!tokens[at]!.gap &&
	tokens[at + 1]?.gap === false &&
	(sureEndings.has(tokens[at + 1]!.text) ||
		(brands.has(tokens[at - 1]?.text ?? '') && tokens[at + 2]?.text === '/')) &&
	tokens[at + 1]!.text !== 'con'
		? 1
		: 0;

/** "h t t p s : / /", "www punto", "triple doble u". */
function schemeUntil(tokens: readonly Token[], at: number): number {
	const { text } = tokens[at]!;
	if (/^h(tt|xx)ps?$/.test(text) && tokens[at + 1]?.text === ':') return at + 2;
	const isWww = text === 'www' || text === 'wwww' || text === 'uve';
	if (isWww && dotAt(tokens, at + 1) > 0) return at + 2;
	const times = text === 'triple' || text === 'tres';
	if (times && /^(dobleu|w|doble|double|ve)$/.test(tokens[at + 1]?.text ?? '')) return at + 2;
	return 0;
}

/** Over dots, slashes and what stands between them. */
function restUntil(tokens: readonly Token[], from: number): number {
	let at = from;
	for (let steps = 0; at < tokens.length && steps < 20; steps++) {
		const token = tokens[at]!;
		const sign =
			dotAt(tokens, at) > 0 || /^[/,:?=&_-]$/.test(token.text) || slashWords.has(token.text);
		const previous = tokens[at - 1]!;
		const afterSign =
			dotAt(tokens, at - 1) > 0 || /^[/,:]$/.test(previous.text) || slashWords.has(previous.text);
		if (!sign && !(afterSign && token.kind !== 'mark') && token.gap) break;
		if (token.text === ',' && !isLabel(tokens[at + 1])) break;
		at++;
	}
	while (at > from && /^[,.!?]$/.test(tokens[at - 1]!.text)) at--;
	return at;
}
