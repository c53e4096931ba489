import { words } from '../cues.ts';
import { unleet } from '../numbers/number-words.ts';
import type { Token } from '../tokens.ts';

/** Ends of addresses that no sentence has by mistake. */
export const sureEndings =
	words(`com net org edu gov gob mil io gg tv ly app dev blog site xyz club online info biz mx cr gt hn ni
	cc store shop web art fun game games live chat page link wiki school academy cloud email space tech world zone video
	gle band social network news media museum pro uk br ca fr jp cn ru ws fm gl goo youtube con comm kom cop`);
/** Ends that are words too ("casa.es muy bonita"): they count in an address that is plainly one. */
export const wordEndings = words(
	'es sv us me be to it in at so no la de do am is my ve co ar pe cl pa'
);

/** Where people have mail, as heard too. */
export const providers =
	words(`gmail gmai gmeil jimeil gemail hotmail jotmail hotmeil otmail yahoo yaju yahu outlook autluk outluk
	icloud aol live protonmail proton ymail msn mail zoho uol comcast verizon cpsd clases gmx hotmial gmial iclod gmale gmael jmail hotmale yahu`);

const dotWords = words('punto dot ponto point period pto puntito punt0 d0t pnto puntos');
const atWords = words(
	'arrobita arroba aroba arrova arrova arob arobas aroa at4 arrobas arroba1 arrob'
);
const opening = words('( [ { < "');
const closing = words(') ] } > "');

/** How many tokens from here on say a dot; 0 when none does. */
export const dotAt = (tokens: readonly Token[], at: number): number =>
	signAt(tokens, at, (token) => /^[.•·●∙⋅]$/.test(token.text) || dotWords.has(token.text));

/** How many tokens from here on say "@" and nothing else. */
export function atSignAt(tokens: readonly Token[], at: number): number {
	const [one, other] = [tokens[at]?.text, tokens[at + 1]?.text];
	if (one === 'at' && other === 'sign') return 2;
	if (one === 'a' && (other === 'roba' || other === 'rroba')) return 2;
	if (
		opening.has(one ?? '') &&
		(other === 'at' || other === 'a') &&
		closing.has(tokens[at + 2]?.text ?? '')
	)
		return 3;
	return signAt(tokens, at, ({ text }) => text === '@' || atWords.has(text));
}

function signAt(tokens: readonly Token[], at: number, is: (token: Token) => boolean): number {
	const token = tokens[at];
	if (!token) return 0;
	if (is(token)) return 1;
	const inner = tokens[at + 1];
	return inner && opening.has(token.text) && is(inner) && closing.has(tokens[at + 2]?.text ?? '')
		? 3
		: 0;
}

/** Marks that only decorate: quotes, plus signs, hearts. At most four. */
export function skipMarks(tokens: readonly Token[], at: number): number {
	let next = at;
	while (next - at < 4 && tokens[next]?.kind === 'mark' && !/[.@/:?!]/.test(tokens[next]!.text))
		next++;
	return next;
}

/** Whether a word is one of these, with digits for letters too: "c0m", "gm4il". */
export const isOneOf = (token: Token | undefined, set: ReadonlySet<string>): boolean =>
	token !== undefined &&
	(set.has(token.text) || (/\d/.test(token.text) && set.has(unleet(token.text))));

/** How many tokens name a provider: "gmail", "g mail", "hot-mail"; 0 when none does. */
export function providerAt(tokens: readonly Token[], at: number): number {
	if (isOneOf(tokens[at], providers) && tokens[at]!.text !== 'mail') return 1;
	const dash = tokens[at + 1]?.text === '-' ? 1 : 0;
	const whole = `${tokens[at]?.text ?? ''}${tokens[at + 1 + dash]?.text ?? ''}`;
	return /^(gmail|hotmail|outlook|icloud|protonmail|ymail|yahoo)$/.test(whole) ? 2 + dash : 0;
}

export const isLabel = (token: Token | undefined): token is Token =>
	token !== undefined && token.kind !== 'mark' && /^[a-zñ0-9]+$/.test(token.text);
