import { near, sentenceAround, words } from '../cues.ts';
import { isCommon } from '../names/common-words.ts';
import { isKnown, knownNames } from '../names/known.ts';
import {
	nameCues,
	ordinary,
	particles,
	placesBefore,
	placesBehind,
	titles
} from '../names/surroundings.ts';
import type { Found, Scanned } from '../scanned.ts';
import type { Token } from '../tokens.ts';
import { findHiddenNames } from './hidden-name.ts';
import { asGiven, asSurname, onlyGiven, spelling } from './name-strength.ts';
import { isAuthor, isOfThing, isPerson, kin } from './of-things.ts';

/** Given name and surname of a child, a relative or a friend, not of a public figure. */
export function* findFullNames(scanned: Scanned): Iterable<Found> {
	const { tokens, context } = scanned;
	const known = knownNames(context);
	for (let i = 0; i < tokens.length;) {
		const after = namesUntil(tokens, i);
		const parts = tokens.slice(i, after).filter(({ kind }) => kind !== 'mark');
		if (parts.length >= 2) {
			const confidence = judged(tokens, i, after, parts);
			if (confidence > 0 && !isKnown(parts.map(spelling), known))
				yield {
					kind: 'full-name',
					why: 'full-name',
					start: parts[0]!.start,
					end: parts.at(-1)!.end,
					confidence
				};
		}
		i = Math.max(after, i + 1);
	}
	yield* findHiddenNames(scanned, known);
}

const isName = (token: Token | undefined): token is Token =>
	token !== undefined &&
	token.kind === 'word' &&
	(token.capital || !nameCues.has(token.text)) &&
	(asGiven(token) > 0 ||
		asSurname(token) > 0 ||
		(token.capital && token.text.length > 1 && !ordinary.has(token.text)));

/** Over names that follow each other with nothing but spaces, particles, initials and hyphens between. */
function namesUntil(tokens: readonly Token[], from: number): number {
	if (!isName(tokens[from])) return from;
	let at = from + 1;
	while (at < tokens.length && at - from < 8 && !tokens[at]!.newLine) {
		if (isName(tokens[at])) {
			if (isWeakBehind(tokens[from]!, tokens[at]!)) break;
			at++;
			continue;
		}
		const bridge = bridgeAt(tokens, at);
		if (bridge === 0 || !isName(tokens[at + bridge]) || tokens[at + bridge]!.newLine) break;
		at += bridge + 1;
	}
	return at;
}

/** "Beatrix Lowenthal will …": a word in small letters that is a name too, behind capitals. */
const isWeakBehind = (first: Token, token: Token): boolean =>
	first.capital &&
	!token.capital &&
	isCommon(token.text) &&
	asGiven(token) < 2 &&
	asSurname(token) < 2;

/** "del", "de la", "J.", "-", "O'". */
function bridgeAt(tokens: readonly Token[], at: number): number {
	const { text, kind } = tokens[at]!;
	if (particles.has(text) && text !== 'y' && text !== 'e')
		return particles.has(tokens[at + 1]?.text ?? '') ? 2 : 1;
	if (kind === 'mark') return isTight(tokens, at) || drawn.test(text) ? 1 : 0;
	if (text.length > 1) return 0;
	const next = tokens[at + 1]?.text ?? '';
	if (next === '.' || next === "'") return 2;
	return tokens[at]!.capital ? 1 : 0;
}

/** "sofi 🌻 zelaya", "MEI • TSANG", "wilber + cartagena". */
const drawn = /^(?:\p{Extended_Pictographic}|[•∙·+*~|])$/u;

const isTight = (tokens: readonly Token[], at: number): boolean =>
	/^[-']$/.test(tokens[at]!.text) && !tokens[at]!.gap && tokens[at + 1]?.gap === false;

function judged(
	tokens: readonly Token[],
	from: number,
	after: number,
	parts: readonly Token[]
): number {
	const before = tokens[from - 1]?.text === '.' ? tokens[from - 2] : tokens[from - 1];
	const behind = tokens[after];
	if (before && placesBefore.has(before.text)) return 0;
	if (
		before &&
		/^(de|del|la|los|las|el)$/.test(before.text) &&
		placesBefore.has(tokens[from - 2]?.text ?? '')
	)
		return 0;
	if (before?.text === '"' || before?.text === '“' || before?.text === '«') return 0;
	if (behind && placesBehind.has(behind.text)) return 0;
	if (before && titles.has(before.text) && !isKin(tokens, from)) return 0;
	const is = /^(?:is|es|s)$/.test(tokens[from - 1]?.text ?? '');
	const named =
		parts.length > 2 &&
		/^(?:called|llama|named|name|nombre)$/.test(tokens[is ? from - 2 : from - 1]?.text ?? '');
	if (!named && (titles.has(parts[0]!.text) || placesBefore.has(parts[0]!.text))) return 0;
	const end = parts.at(-1)!;
	if (placesBehind.has(end.text) && (asGiven(parts[0]!) === 0 || !alsoNames.has(end.text)))
		return 0;
	return sureness(tokens, from, after, parts);
}

/** "mi abuelo, don …": a relative, whatever the title. */
const isKin = (tokens: readonly Token[], from: number): boolean =>
	near(tokens, { first: from, after: from }, kin, 4, 0);
/** Places that are surnames as often. */
const alsoNames = words('park hall lane church field temple day king west house rivers lake hill');

/** How sure a given name and a surname stand here; 0 when they do not. */
function sureness(
	tokens: readonly Token[],
	from: number,
	after: number,
	parts: readonly Token[]
): number {
	const all = parts.every(({ capital }) => capital);
	const some = parts.some(({ capital }) => capital);
	const cued =
		near(tokens, { first: from, after }, nameCues, 3, 0) || isMyNameBehind(tokens, after);
	const given = Math.max(...parts.slice(0, -1).map(asGiven));
	const last = Math.max(...parts.slice(1).map(asSurname));
	const inside = !isStart(tokens, from);
	if (parts.some(({ joined, text }) => joined || /\d/.test(text)) && given >= 1 && last >= 1)
		return 0.7;
	if (!cued && isHistory(tokens, from)) return 0;
	if (isOfThing(tokens, from) || isAuthor(tokens, from)) return 0;
	if (all && given >= 1 && parts.slice(1).some(({ text }) => /[a-z]\d+[a-z]/.test(text)))
		return 0.6;
	if (onlyGiven(parts)) return cued && some && parts.length >= 3 ? 0.5 : 0;
	if (given === 2 && last === 2) return all ? 0.9 : cued || some ? 0.8 : 0.6;
	if (all)
		return sureOfCapitals(given, last, {
			cued,
			inside,
			parts,
			kinBefore: kinLeads(tokens, from),
			doing: isPerson(tokens, from, parts),
			onEnvelope: tokens[after]?.text === ',' && tokens[after + 1]?.kind === 'number',
			determined:
				articles.has(tokens[from - 1]?.text ?? '') || articles.has(tokens[from - 2]?.text ?? '')
		});
	if (!cued || given === 0 || last === 0) return 0;
	if (given === 2 || last === 2) return 0.7;
	return parts.some(({ text }) => text.length < 3 || asVerb.has(text)) ? 0 : 0.5;
}

/** "my friend will wood-carve", "my sister may cook": a given name in small letters is a verb as often. */
const asVerb = words(
	'will may can mark art chase chance hope rose grant trace drew pat sue bill rob skip'
);

/** "named after", or a year long past in the same sentence. */
function isHistory(tokens: readonly Token[], from: number): boolean {
	if (near(tokens, { first: from, after: from }, honours, 6, 0)) return true;
	const { first, after } = sentenceAround(tokens, from);
	return tokens.slice(first, after).some(({ text }) => /^1[0-8]\d\d$|^19[0-5]\d$/.test(text));
}

/** "… is my whole long name", "… es mi nombre completo". */
function isMyNameBehind(tokens: readonly Token[], after: number): boolean {
	if (!/^(?:is|es|was|s|are)$/.test(tokens[after]?.text ?? '')) return false;
	if (!/^(?:my|mi|his|her|su)$/.test(tokens[after + 1]?.text ?? '')) return false;
	return [2, 3, 4].some((n) => /^(?:name|nombre)$/.test(tokens[after + n]?.text ?? ''));
}

const honours = words('after honor memoria homenaje honra biografia biography');

const articles = words('a an the un una el la los las only every some al del de');

const kinLeads = (tokens: readonly Token[], from: number): boolean => {
	const at = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
	return (
		kin.has(tokens[at]?.text ?? '') &&
		/^(mi|my|nuestro|our|su|his|her)$/.test(tokens[at - 1]?.text ?? '')
	);
};

interface Around {
	cued: boolean;
	inside: boolean;
	/** A word for a relative or a friend leads to it. */
	kinBefore: boolean;
	/** "a Tootsie Roll", "el Toyota Corolla". */
	determined: boolean;
	/** A number of a house follows on. */
	onEnvelope: boolean;
	/** A verb for people follows two names as nobody uses them otherwise. */
	doing: boolean;
	parts: readonly Token[];
}

/** Every part has a capital; one of the names may be in no list. */
function sureOfCapitals(
	given: number,
	last: number,
	{ cued, inside, parts, kinBefore, determined, onEnvelope, doing }: Around
): number {
	const [first, end] = [parts[0]!, parts.at(-1)!];
	if ((given === 2 && last >= 1) || (given >= 1 && last === 2)) return 0.85;
	if (asSurname(first) === 2 && asGiven(end) === 2) return 0.6;
	if (given === 1 && last === 1)
		return cued || parts.length > 2 ? 0.7 : ordinary.has(first.text) ? 0 : 0.5;
	const long = parts.every(({ text }) => text.length >= 3);
	if (onEnvelope && long && !isCommon(end.text)) return 0.5;
	if (cued && (given > 0 || last > 0)) return 0.6;
	if (doing) return 0.5;
	const rare = parts.slice(-2).every(({ text }) => text.length > 3 && !isCommon(text));
	if (cued && rare && long && parts.length <= 3) return 0.5;
	if (kinBefore && long && parts.length === 2) return 0.5;
	if (determined) return 0;
	if (given === 2 && last === 0 && asGiven(end) === 0) return long && parts.length <= 3 ? 0.5 : 0;
	return last === 2 && inside && asSurname(first) === 0 && long ? 0.5 : 0;
}

const isStart = (tokens: readonly Token[], from: number): boolean =>
	from === 0 || tokens[from]!.newLine || /^[.!?¡¿:…]$/.test(tokens[from - 1]!.text);
