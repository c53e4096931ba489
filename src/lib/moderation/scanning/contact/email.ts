import { endsSentence } from '../tokens.ts';
import { words } from '../cues.ts';
import { smallNumber } from '../numbers/number-words.ts';
import type { Found, Scanned } from '../scanned.ts';
import type { Token } from '../tokens.ts';
import { gluedEmails, toldEmails } from './told-email.ts';
import {
	atSignAt,
	dotAt,
	isLabel,
	isOneOf,
	providerAt,
	skipMarks,
	sureEndings,
	wordEndings
} from './web.ts';

const mailCues =
	words(`correo correito mail email emails imeil imail arroba cuenta electronico account address sign circle at user
	usuario signo @ a`);
const weakAt = words('at en in a ad @');

/** Mail addresses, written or said; one that is whole is not told again. */
export function* findEmails(scanned: Scanned): Iterable<Found> {
	const said = [...saidEmails(scanned.tokens)];
	yield* said;
	const whole = said.filter(({ confidence }) => confidence > 0.8);
	for (const told of toldEmails(scanned.tokens))
		if (!whole.some(({ start, end }) => start < told.end && told.start < end)) yield told;
	yield* gluedEmails(scanned);
}

function* saidEmails(tokens: readonly Token[]): Iterable<Found> {
	for (let i = 1; i < tokens.length; i++) {
		const sign = atSignAt(tokens, i);
		const said =
			sign > 0 ? domainEnd(tokens, i + sign) || typedEnd(tokens, i) : weakSign(tokens, i);
		if (said > 0) {
			const first = localStart(tokens, i - 1);
			const typed =
				sign === 1 && tokens[i]!.text === '@' && !tokens[i]!.gap && !tokens[first]!.joined;
			yield found(tokens, first, said, typed ? 'email' : 'email-in-words', typed ? 0.95 : 0.85);
			i = said - 1;
			continue;
		}
		const end = byProvider(tokens, i);
		const hint = end === 0 ? hinted(tokens, i) : null;
		if (hint) yield hint;
		if (end === 0) continue;
		yield found(tokens, hintStart(tokens, i), end, 'email-in-words', 0.7);
		i = end - 1;
	}
}

const found = (
	tokens: readonly Token[],
	first: number,
	after: number,
	why: string,
	confidence: number
): Found => ({
	kind: 'email',
	why,
	start: tokens[first]!.start,
	end: tokens[after - 1]!.end,
	confidence
});

const fillers = words('then luego despues y and termina con');

/** The token after the domain that begins here, or 0. */
function domainEnd(tokens: readonly Token[], from: number): number {
	let at = skipMarks(tokens, from);
	let end = 0;
	for (let labels = 0; labels < 5; labels++) {
		const provider = providerAt(tokens, at);
		const label = tokens[at];
		if (!isLabel(label)) break;
		at += Math.max(1, provider);
		if (provider > 0) end = at;
		if (labels > 0 && (isOneOf(label, sureEndings) || wordEndings.has(label.text))) end = at;
		let next = skipMarks(tokens, at);
		if (provider > 0 && fillers.has(tokens[next]?.text ?? '')) next++;
		const dot = dotAt(tokens, next);
		const after = skipMarks(tokens, next + dot);
		if (dot > 0 && isLabel(tokens[after])) {
			// A full stop and a new sentence.
			if (end > 0 && tokens[next]!.text === '.' && tokens[next + 1]?.gap && !tokens[next]!.gap)
				break;
			at = after;
		} else if (provider > 0 && isOneOf(tokens[next], sureEndings)) return next + 1;
		else break;
	}
	return end;
}

/** "oscar en gmail com", "ines at g mail", "w4lt3r ❤ gmail ❤ com". */
function weakSign(tokens: readonly Token[], i: number): number {
	const sign = tokens[i]!;
	const isMark = sign.kind === 'mark' && !/[.,;:!?/]/.test(sign.text);
	if ((!weakAt.has(sign.text) && !isMark) || !isLabel(tokens[i - 1])) return 0;
	const at = skipMarks(tokens, i + 1);
	const provider = providerAt(tokens, at);
	const end = domainEnd(tokens, at);
	if (end === 0) return 0;
	if (provider > 0) return end > at + provider || sign.text === 'at' ? end : 0;
	return hasSaidDot(tokens, at, end) && sign.text === 'at' ? end : 0;
}

/** "…@correo-sv.example": any ending will do where all of it is typed without a space. */
function typedEnd(tokens: readonly Token[], sign: number): number {
	if (tokens[sign]!.text !== '@' || tokens[sign]!.gap) return 0;
	let dots = 0;
	for (let at = sign + 1; isLabel(tokens[at]) && !tokens[at]!.gap; at += 2) {
		const [mark, next] = [tokens[at + 1], tokens[at + 2]];
		const goesOn = mark?.gap === false && /^[.-]$/.test(mark.text) && isLabel(next) && !next.gap;
		if (!goesOn) return dots > 0 && /^[a-z]{2,}$/.test(tokens[at]!.text) ? at + 1 : 0;
		if (mark.text === '.') dots++;
	}
	return 0;
}

const tails = words(
	'colita cola rabito rabo circulo circle caracol caracolito curly snail tail redonda redondita arroba aroba'
);
const boxes = words('correo correito mail email gmail hotmail outlook yahoo imeil icloud jotmail');
const leadsToName = words('es is primero first : user usuario pones');
const noNames = words('un una mi el la the my a not no de que muy para es en primero first va');

/** "en mi correo va primero X, luego la a con colita", "el gmail de mi hermana es X guion bajo 13 … la arroba". */
function hinted(tokens: readonly Token[], i: number): Found | null {
	if (!boxes.has(tokens[i]!.text)) return null;
	const until = Math.min(tokens.length, i + 26);
	if (!tokens.slice(i + 1, until).some(({ text }) => tails.has(text))) return null;
	for (let at = i + 1; at < Math.min(until, i + 8); at++) {
		const name = tokens[at + 1];
		if (!leadsToName.has(tokens[at]!.text) || !isLabel(name)) continue;
		if (noNames.has(name.text) || name.text.length < 3) continue;
		return found(tokens, at + 1, at + 2, 'email-in-words', 0.65);
	}
	return null;
}

const hasSaidDot = (tokens: readonly Token[], from: number, until: number) =>
	tokens.slice(from, until).some(({ kind }, n) => kind === 'word' && dotAt(tokens, from + n) > 0);

/** "… the a with a circle, then gmail, then dot com": a provider and its ending give it away. */
function byProvider(tokens: readonly Token[], i: number): number {
	const provider = providerAt(tokens, i);
	if (provider === 0) return 0;
	if (/^[/.]$/.test(tokens[i - 1]!.text) && !tokens[i]!.gap) return 0;
	const end = domainEnd(tokens, i);
	if (end > i + provider) return end;
	const before = tokens.slice(Math.max(0, i - 8), i);
	return before.some(({ text }) => text === 'arroba' || text === '@') ? end : 0;
}

const leads = words('is es put pones user usuario ponele called llama mail email correo : its va');

/** Where what stands before the sign may begin, some words before the provider. */
function hintStart(tokens: readonly Token[], at: number): number {
	let first = at;
	let start = at;
	const hinted = tokens.slice(Math.max(0, at - 12), at).some(({ text }) => mailCues.has(text));
	if (!hinted) return at;
	while (first > 0 && at - first < 12 && !endsSentence(tokens, first - 1)) {
		first--;
		if (leads.has(tokens[first]!.text) && first + 1 < at) start = first + 1;
	}
	return start;
}

const joins = words('punto dot guion underscore dash bajo hyphen raya rayita abajo medio mas plus');

/** Walks back over what stands before the sign: "guion bajo", "doce", "daniela . 2013". */
function localStart(tokens: readonly Token[], from: number): number {
	let at = from;
	while (at > 0 && from - at < 4 && tokens[at]!.kind === 'mark' && tokens[at]!.text !== '.') at--;
	for (let steps = 0; at > 0 && steps < 9; steps++) {
		const token = tokens[at]!;
		const previous = tokens[at - 1]!;
		const tight = !token.gap && /[\w.+-]/.test(previous.text);
		const said =
			joins.has(token.text) || joins.has(previous.text) || smallNumber(token.text) !== undefined;
		const mark = token.kind === 'mark' && !/[,;!?:]/.test(token.text) && steps > 0;
		if (!tight && !said && !mark) break;
		if (previous.kind === 'mark' && /[,;!?:]/.test(previous.text)) break;
		at--;
	}
	return at;
}
