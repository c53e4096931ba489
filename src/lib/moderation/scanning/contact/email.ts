import { words } from '../cues.ts';
import { smallNumber } from '../numbers/number-words.ts';
import type { Found, Scanned } from '../scanned.ts';
import type { Token } from '../tokens.ts';
import { atSignAt, dotAt, isLabel, providers, skipMarks, sureEndings, wordEndings } from './web.ts';

const mailCues = words(
	'correo correito mail email emails e-mail imeil imail arroba cuenta electronico hotmail gmail'
);
const weakAt = words('at en in a ad');

/** Mail addresses, written or said. */
export function* findEmails({ tokens }: Scanned): Iterable<Found> {
	for (let i = 1; i < tokens.length; i++) {
		const sign = atSignAt(tokens, i);
		const end = sign > 0 ? domainEnd(tokens, i + sign, true) : byProvider(tokens, i);
		if (end === 0) continue;
		const first = localStart(tokens, i - 1);
		const literal =
			sign === 1 && tokens[i]!.text === '@' && !tokens[i]!.gap && !tokens[first]!.joined;
		yield {
			kind: 'email',
			why: literal ? 'email' : 'email-in-words',
			start: tokens[first]!.start,
			end: tokens[end - 1]!.end,
			confidence: literal ? 0.95 : 0.85
		};
		i = end - 1;
	}
}

/** The token after the domain that begins here, or 0. */
function domainEnd(tokens: readonly Token[], from: number, afterSign: boolean): number {
	let at = skipMarks(tokens, from);
	let end = 0;
	for (let labels = 0; labels < 5; labels++) {
		const label = tokens[at];
		if (!isLabel(label)) break;
		const known = providers.has(label.text);
		at++;
		if (known && afterSign) end = at;
		if (labels > 0 && (sureEndings.has(label.text) || wordEndings.has(label.text))) end = at;
		const next = skipMarks(tokens, at);
		const dot = dotAt(tokens, next);
		if (dot > 0 && isLabel(tokens[skipMarks(tokens, next + dot)])) {
			// A full stop and a new sentence.
			if (end > 0 && tokens[next]!.text === '.' && tokens[next + 1]?.gap && !tokens[next]!.gap)
				break;
			at = skipMarks(tokens, next + dot);
		} else if (known && sureEndings.has(tokens[next]?.text ?? '')) {
			return next + 1;
		} else break;
	}
	return end;
}

/** "oscar en gmail com", "w4lt3r ❤ gmail ❤ com", "arroba … va gmail.com": the provider gives it away. */
function byProvider(tokens: readonly Token[], i: number): number {
	const sign = tokens[i]!;
	const isSign = weakAt.has(sign.text) || (sign.kind === 'mark' && !/[.,;:!?/]/.test(sign.text));
	const at = isSign ? skipMarks(tokens, i + 1) : i;
	const label = tokens[at];
	const before = tokens.slice(Math.max(0, i - 10), i);
	if (isSign && isLabel(label) && isLabel(tokens[i - 1])) {
		const end = domainEnd(tokens, at, false);
		if (end > 0 && (providers.has(label.text) || hasSaidDot(tokens, at, end))) return end;
	}
	if (!providers.has(sign.text) || !before.some(({ text }) => mailCues.has(text))) return 0;
	return domainEnd(tokens, i, false);
}

const hasSaidDot = (tokens: readonly Token[], from: number, until: number) =>
	tokens.slice(from, until).some(({ kind }, n) => kind === 'word' && dotAt(tokens, from + n) > 0);

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
