import { near, sentenceAround, words } from '../cues.ts';
import type { Found } from '../scanned.ts';
import type { Token } from '../tokens.ts';
import { providers, sureEndings } from './web.ts';

const dots = words('dot punto point ponto period puntito d0t punt0 pto');
const slashes = words('slash diagonal barra pleca');
const skipped =
	/^(?:[,()"'“”*:;.-]|and|y|then|luego|despues|a|al|final|at|the|end|un|una|con|with|finally|ends|ending|termina|is|in|por|ultimo|also|forward|oblicua|invertida)$/;
/** Endings that are said behind a dot, those too that are no sure ones elsewhere. */
const saidEndings = words(
	'efe ez com net org edu gov io gg tv ly co es sv us me be fm info app dev blog site band art club school example gle xyz online fun games game world tech gl link page'
);
const sites =
	words(`linktree linktr padlet fandom mit youtube youtu discord tiktok instagram facebook twitch bit goo tinyurl linktr forms docs google sites canva kahoot roblox scratch padlet spotify soundcloud
	vimeo drive wa wordpress blogspot tumblr wix weebly blogger github patreon change gofundme`);
const hosts = words('blogspot wordpress weebly fandom tumblr github wixsite itch neocities');
const webWords = words(
	'web website page pagina sitio site link enlace url canal channel blog server servidor invite invitacion direccion address navegador buscador browser google internet type tecleas'
);

/** Web addresses that are told: "three w's, …", "… and it ends in dot org", "discord gg slash …", "youtu (punto) be". */
export function* toldUrls(tokens: readonly Token[]): Iterable<Found> {
	let done = 0;
	for (let i = 0; i < tokens.length; i++) {
		if (i < done) continue;
		const told =
			threeWs(tokens, i) ?? ending(tokens, i) ?? siteSlash(tokens, i) ?? splitSite(tokens, i);
		if (!told || told.first < done) continue;
		done = told.after;
		yield {
			kind: 'url',
			why: 'url-in-words',
			start: tokens[told.first]!.start,
			end: tokens[told.after - 1]!.end,
			confidence: 0.7
		};
	}
}

interface Told {
	readonly first: number;
	readonly after: number;
}

const text = (tokens: readonly Token[], at: number) => tokens[at]?.text ?? '';

/** "triple w", "three w's", "tres uves dobles", "double-u double-u double-u". */
function threeWs(tokens: readonly Token[], i: number): Told | null {
	const here = text(tokens, i);
	const next = text(tokens, i + 1);
	let after = 0;
	if (/^w{3,4}$/.test(here) && tokens[i + 1]?.kind === 'word') {
		const behind = tokens.slice(i + 1, i + 9).findIndex((token) => sureEndings.has(token.text));
		if (behind > 0) after = i + 2 + behind;
	} else if (/^www(?:punto|dot)/.test(here)) after = i + 1;
	else if (/^(?:tres|three|triple|3)$/.test(here)) {
		if (/^(?:w|ws|dobleu|doubleu|dobleve|uves|uve|doble|dobles|double|ve)$/.test(next))
			after = i + 2;
	} else if (/^(?:double|doble|uve|ve)$/.test(here)) {
		const all = tokens
			.slice(i, i + 12)
			.map((token) => token.text)
			.filter((word) => /^[a-z]+$/.test(word))
			.slice(0, 6)
			.join(' ');
		if (
			/^(?:double u|doble u|uve doble|ve doble|doble ve) (?:double u|doble u|uve doble|ve doble|doble ve)/.test(
				all
			)
		)
			after = i + 6;
	}
	return after > 0 ? { first: i, after: clauseEnd(tokens, Math.min(after, tokens.length)) } : null;
}

/** "goatclub … period … com", "the ending is dot org", "al final punto net". */
function ending(tokens: readonly Token[], i: number): Told | null {
	if (!dots.has(text(tokens, i))) return null;
	let at = i + 1;
	while (at - i < 7 && skipped.test(text(tokens, at)) && !saidEndings.has(text(tokens, at))) at++;
	const end = text(tokens, at);
	if (hosts.has(end) && i > 0)
		return { first: Math.max(0, i - 2), after: clauseEnd(tokens, at + 1) };
	if (
		!saidEndings.has(end) ||
		(at > i + 1 &&
			/^(?:me|us|be|es|co|game|games|school|band|page|world|fun|site|app)$/.test(end) &&
			!siteBefore(tokens, i))
	)
		return null;
	const spoken =
		/^(?:es|me|us|be|co|game|games|school|band|page|world|fun|site|app|link|tech|art|club|blog)$/.test(
			end
		);
	const { first: from } = sentenceAround(tokens, i);
	const before = tokens.slice(Math.max(from, i - 9), i);
	if (
		before.some(
			(token) => providers.has(token.text) || /^(?:@|arroba|correo|email)$/.test(token.text)
		)
	)
		return null;
	const cued = siteBefore(tokens, i) || near(tokens, { first: i, after: at + 1 }, webWords, 16, 6);
	if (text(tokens, i) === 'period' && !sureEndings.has(end)) return null;
	if (spoken && !cued && !before.some((token) => dots.has(token.text))) return null;
	return { first: Math.max(from, i - 4), after: at + 1 };
}

const siteBefore = (tokens: readonly Token[], i: number): boolean =>
	tokens.slice(Math.max(0, i - 4), i).some((token) => sites.has(token.text));

/** "discord gg slash horsegirls22", "tiktok barra arroba …". */
function siteSlash(tokens: readonly Token[], i: number): Told | null {
	if (!slashes.has(text(tokens, i))) return null;
	const { after: end } = sentenceAround(tokens, i);
	for (let at = i + 1; at < Math.min(end, i + 8); at++)
		if (sites.has(text(tokens, at)) && dots.has(text(tokens, i - 3)))
			return { first: i - 3, after: at + 1 };
	for (let at = i - 1; at >= Math.max(0, i - 6); at--) {
		if (!sites.has(text(tokens, at))) continue;
		if (!tokens[i + 1] || !/[a-z0-9]/.test(text(tokens, i + 1))) return null;
		return { first: at, after: clauseEnd(tokens, i + 1) };
	}
	return null;
}

const splitSites = words(
	'bitly linktree youtube discordgg formsgle googl tinyurlcom wame tme tly linktr canvasite itchio scratchmit fandomcom blogspotcom wordpresscom weeblycom wixcom'
);

/** "linktr . ee / abi", "bit🔵ly/…", "canva . site": a site that is known, in two parts. */
function splitSite(tokens: readonly Token[], i: number): Told | null {
	let next = i + 1;
	while (next - i < 4 && tokens[next]?.kind === 'mark' && !/^[!?;]$/.test(text(tokens, next)))
		next++;
	if (next === i + 1 || tokens[next]?.kind !== 'word') return null;
	const both = text(tokens, i) + text(tokens, next);
	if (!splitSites.has(both)) return null;
	return { first: i, after: clauseEnd(tokens, next + 1) };
}

function clauseEnd(tokens: readonly Token[], from: number): number {
	let at = from;
	while (at < tokens.length && at - from < 14 && !/^[.!?;]$/.test(text(tokens, at))) at++;
	return at;
}
