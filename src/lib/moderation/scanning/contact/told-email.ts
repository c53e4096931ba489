import { sentenceAround, words } from '../cues.ts';
import { isCommon } from '../names/common-words.ts';
import type { Found, Scanned } from '../scanned.ts';
import type { Token } from '../tokens.ts';
import { tellingIn } from './telling.ts';
import { dotAt, providerAt, sureEndings } from './web.ts';

const boxes = words(
	'correo correito mail email emails gmail gmeil jimeil hotmail jotmail outlook yahoo imeil icloud jmail'
);
const own = words('mi mio mia my mine his her su our tu el la the s de del');
const naming = words(
	'is es s lleva va goes primero : = sea was uses called antes before with con empieza starts'
);

const glued =
	/[a-z0-9._-]{3,40}(?:arroba|aroba|at|@)(?:gmail|hotmail|outlook|yahoo|icloud|aol|proton|cpsd|clases)(?:punto|dot|\.|com)/g;
const turned = /(?:moc|ude|gro|ten)\.(?:liamg|liamtoh|oohay|kooltuo|duolci|loa)@?/g;

/** "toniotecnicoarrobagmailpuntocom", "moc.liamg@…": all of it in one word, or backwards. */
export function* gluedEmails({ plain }: Scanned): Iterable<Found> {
	for (const pattern of [glued, turned])
		for (const { 0: whole, index } of plain.text.matchAll(pattern))
			yield {
				kind: 'email',
				why: 'email-in-words',
				start: plain.from[index] ?? 0,
				end: plain.to[index + whole.length - 1] ?? 0,
				confidence: 0.8
			};
}

/** "El gmail mío lleva primero mi apodo. O sea chepito77 y después lo de gmail": a mailbox, and a name that is told. */
export function* toldEmails(tokens: readonly Token[]): Iterable<Found> {
	let done = 0;
	for (let i = 0; i < tokens.length; i++) {
		if (i < done) continue;
		const { text } = tokens[i]!;
		if (!boxes.has(text) && text !== 'google' && providerAt(tokens, i) === 0) continue;
		const first = mailDotCom(tokens, i) ?? nameBeside(tokens, i) ?? onProvider(tokens, i);
		if (first === null) continue;
		const { after } = sentenceAround(tokens, Math.max(first, i));
		done = after;
		yield {
			kind: 'email',
			why: 'email-in-words',
			start: tokens[first]!.start,
			end: tokens[after - 1]!.end,
			confidence: 0.55
		};
	}
}

/** "… the g one, you know, mail dot com". */
function mailDotCom(tokens: readonly Token[], i: number): number | null {
	const dot = dotAt(tokens, i + 1);
	if (dot === 0 || !sureEndings.has(tokens[i + 1 + dot]?.text ?? '') || tokens[i + 1]!.text === '.')
		return null;
	return Math.max(sentenceAround(tokens, i).first, i - 12);
}

/** A name as only mailboxes have it, told as somebody's: with digits, or put together. */
function nameBeside(tokens: readonly Token[], i: number): number | null {
	const owned =
		[1, 2, 3].some((n) => own.has(tokens[i - n]?.text ?? '')) || own.has(tokens[i + 1]?.text ?? '');
	if (!owned) return null;
	const until = Math.min(tokens.length, i + 18);
	let led = false;
	for (let at = i + 1; at < until; at++) {
		const { text, kind } = tokens[at]!;
		led ||= naming.has(text);
		if (!led || kind !== 'word') continue;
		if (/^[a-z]{3,}\d{2,6}$/.test(text)) return at;
		const like = text.length > 3 && !isCommon(text);
		const typed =
			like && (text.length > 9 || tokens[at + 1]?.text === '.') && naming.has(tokens[at - 1]!.text);
		if (typed) return at;
	}
	const { first, after } = sentenceAround(tokens, i, 30);
	const { strong, medium } = tellingIn(tokens, i, after);
	return led && strong > 0 && strong + medium > 0 ? Math.max(first, i) : null;
}

const signs = words(
	'squiggle arroba aroba at thingy circle caracol caracolito colita sign swirl simbolo @'
);

/** "beto gol 10 en gmail", "kofi cooks on gmail, no space": what stands before is a name. */
function onProvider(tokens: readonly Token[], i: number): number | null {
	const length = providerAt(tokens, i);
	const google =
		/^google$/.test(tokens[i]!.text) && /^(?:mail|one)$/.test(tokens[i + 1]?.text ?? '');
	if (length === 0 && !google) return null;
	const { first, after } = sentenceAround(tokens, i, 24);
	const sign = tokens.slice(first, after).some(({ text }) => signs.has(text));
	const { strong, medium, weak } = tellingIn(tokens, first, after);
	const led = /^(?:en|on|at|el|del|the|y|de|in|and|then|luego|,|=|\/|\||-|>)$/.test(
		tokens[i - 1]?.text ?? ''
	);
	const place = /^(?:en|on|at|in)$/.test(tokens[i - 1]?.text ?? '') && i - first > 1;
	const told =
		strong + medium > 0 || (sign && (weak > 0 || google)) || (place && endsInNumber(tokens, i - 1));
	let before = Math.max(0, i - 1);
	while (before > first && tokens[before]!.kind === 'mark') before--;
	const typed = /^[a-z]{2,}\d{1,4}$/.test(tokens[before]!.text) && before < i - 1;
	const inWords = place && /^[a-z]{2,}\d{1,4}$/.test(tokens[i - 2]?.text ?? '');
	return led && (told || typed || inWords) ? first : null;
}

const endsInNumber = (tokens: readonly Token[], at: number): boolean =>
	/\d$/.test(tokens[at - 1]?.text ?? '') && tokens[at - 2]?.kind === 'word';
