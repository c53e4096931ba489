import { sentenceAround, words } from '../cues.ts';
import { isCommon } from '../names/common-words.ts';
import { givenNames } from '../names/given.ts';
import { ordinary } from '../names/surroundings.ts';
import { surnames } from '../names/surnames.ts';
import { unleet } from '../numbers/number-words.ts';
import type { Found } from '../scanned.ts';
import type { Token } from '../tokens.ts';
import { appAt, apps, platforms } from './handle-words.ts';
import { tellingIn } from './telling.ts';
import { sureEndings } from './web.ts';

/** Words for the name itself, not for the app. */
const accounts =
	words(`usuario usuaria username usernames user usser handle nick nickname nik gamertag tag arroba arrobita alias screenname ign perfil profile canal
	channel cuenta account acc acct gamer login`);
const leads = words(
	`its soy im am llamo busca buscame buscas buscalo buscala busquen search look find add agrega agregame agregas type pone ponele pones poneme aparezco salgo
	estoy go me ponete metete escribi escribis escribile entra sigue seguime sigueme follow hallas encontras encontrame encuentras`
);
const is = words(`is es s was era son are ? : = called llama like sera va goes`);
const things =
	words(`game juego mob mapa map world mundo video videos cancion song show serie series character personaje skin pet mascota favorite favorito favorita
	fav mode modo youtuber streamer youtubers team equipo dog cat perro gato movie pelicula password contraseña clave`);

/** Names on an app that are put together of what a sentence says: "my dog's name plus 13", "princess capital P then 2 2 2". */
export function* composedHandles(tokens: readonly Token[]): Iterable<Found> {
	let asked = -1;
	for (let i = 0; i < tokens.length;) {
		const { after } = sentenceAround(tokens, i);
		const first =
			told(tokens, asked < 0 ? i : asked, after) ??
			strange(tokens, i, after) ??
			shown(tokens, i, after) ??
			dotted(tokens, i, after) ??
			under(tokens, i, after);
		asked = tokens[after - 1]?.text === '?' ? i : -1;
		if (first !== null) yield found(tokens, first, after);
		for (let at = i; at < after; at++)
			if (isDrawn(tokens[at]!) || isLeet(tokens[at]!)) yield found(tokens, at, at + 1);
		i = Math.max(after, i + 1);
	}
}

/** "ERICK亗FF": letters of an alphabet and signs of another script in one word. */
const isDrawn = ({ text, kind }: Token): boolean =>
	kind === 'word' && text.length > 3 && /[a-z]/.test(text) && signs.test(text);
/** "pr1yakn1ghtf0rk": digits in place of letters in a word that nobody says. */
function isLeet({ text, kind }: Token): boolean {
	if (kind !== 'word' || text.length < 6 || !/[a-z]\d+[a-z]+\d+[a-z]|[a-z]\d+[a-z]+\d+$/.test(text))
		return false;
	if (!/^[a-z0-9]+$/.test(text) || numberWord.test(text)) return false;
	const meant = unleet(text);
	return (
		/^[a-z]+$/.test(meant) && !isCommon(meant) && !givenNames.has(meant) && !surnames.has(meant)
	);
}
const numberWord =
	/uno|dos|tres|cuatr|cinc|seis|siet|och|nuev|cero|one|two|thre|four|five|six|seven|eig|nine|zero|oh\d/;
const signs =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tibetan}\p{Script=Yi}\p{Script=Javanese}]/u;

const found = (tokens: readonly Token[], first: number, after: number): Found => {
	let last = after - 1;
	while (last > first && /^[.!?…,]$/.test(tokens[last]!.text)) last--;
	return {
		kind: 'handle',
		why: 'handle-beside',
		start: tokens[first]!.start,
		end: tokens[last]!.end,
		confidence: 0.55
	};
};

/** Where the telling of a name begins in this sentence. */
function told(tokens: readonly Token[], from: number, after: number): number | null {
	const account = accountIn(tokens, from, after);
	const app = appIn(tokens, from, after, platforms);
	const lead = indexOf(tokens, from, after, leads);
	const long = app >= 0 ? longJoined(tokens, from, after) : null;
	if (long !== null) return long;
	if (account < 0 && (app < 0 || lead < 0)) return null;
	const { strong, medium, weak } = tellingIn(tokens, from, after);
	if (account >= 0 && /^[:=]$/.test(tokens[account + 1]?.text ?? '') && strong + medium + weak > 0)
		return account + 2 < after ? account + 2 : null;
	const named =
		account >= 0 && tokens.slice(account + 1, account + 7).some(({ text }) => is.has(text));
	const spelled =
		account >= 0
			? strong > 0 ||
				(named && medium > 0) ||
				(named && weak > 3) ||
				(named &&
					weak > 1 &&
					appIn(tokens, Math.max(0, from - 12), Math.min(tokens.length, after + 8), apps) >= 0)
			: strong > 0 || (medium > 0 && weak + medium > 2);
	if (!spelled) return null;
	const start = account >= 0 ? account : Math.min(app, lead);
	return Math.min(start + 1, after - 1);
}

/** "user", "friend code", "my Roblox is", "Discord:". */
function accountIn(tokens: readonly Token[], from: number, after: number): number {
	for (let i = from; i < after; i++) {
		const { text } = tokens[i]!;
		const next = tokens[i + 1]?.text ?? '';
		if (accounts.has(text)) return i;
		if (text === 'friend' && /^(?:code|thing|id|number)$/.test(next)) return i + 1;
		if (/^(?:codigo|clave|id)$/.test(text) && tokens[i + 2]?.text === 'amigo') return i + 2;
		const app = appAt(tokens, i);
		if (/^u?id$/.test(text) && appIn(tokens, from, after, platforms) >= 0) return i;
		if (app === 0) continue;
		const behind = tokens[i + app]?.text ?? '';
		const owned =
			i === from ||
			(i === from + 1 && tokens[from]!.text === 'on') ||
			/^(?:my|mi|his|her|su|our|s|el|de|tu)$/.test(tokens[i - 1]?.text ?? '');
		if (/^[:=]$/.test(behind) || (owned && /^(?:is|es|was|s|'|era|\?|it|its|just)$/.test(behind)))
			return i + app - 1;
	}
	return -1;
}

/** Letters written apart that make a long word. */
function longJoined(tokens: readonly Token[], from: number, after: number): number | null {
	for (let i = from; i < after; i++)
		if (tokens[i]!.joined && /[a-z]{6}/.test(tokens[i]!.text)) return i;
	return null;
}

/** "face: Chepita La De Las Flores", "el facebook de mi mamá dice Rosa Linda": what stands behind an app. */
function shown(tokens: readonly Token[], from: number, after: number): number | null {
	for (let i = from; i < after; i++) {
		const app = appAt(tokens, i);
		if (app === 0) continue;
		let at = i + app;
		while (
			at < i + app + 5 &&
			/^(?:de|of|mi|my|mama|papa|mom|dad|tia|tio|prima|primo|hermana|hermano)$/.test(
				tokens[at]?.text ?? ''
			)
		)
			at++;
		const sign = tokens[at]?.text ?? '';
		const typed = /^(?:[:=→>]|dice)$/.test(sign);
		const next = tokens[at + 1];
		if (!typed || at + 1 >= after || next?.kind !== 'word' || next.text.length < 3) continue;
		const two = next.capital && tokens[at + 2]?.capital === true;
		if ((sign === 'dice' ? two : next.capital || !isCommon(next.text)) && !ordinary.has(next.text))
			return at + 1;
	}
	return null;
}

/** "poné yaneth punto recinos punto 5", "soy nube (punto) gris (punto) 09": dots said between words. */
function dotted(tokens: readonly Token[], from: number, after: number): number | null {
	const lead = indexOf(tokens, from, after, leads);
	if (lead < 0) return null;
	let dots = 0;
	for (let i = lead + 1; i < after; i++)
		if (/^(?:punto|dot)$/.test(tokens[i]!.text) && /^[a-z0-9)]/.test(tokens[i + 1]?.text ?? ''))
			dots++;
	const last = tokens.slice(lead, after).findLast(({ kind }) => kind !== 'mark');
	const address = tokens
		.slice(lead, after)
		.some(({ text }) => sureEndings.has(text) || text === 'www');
	const described = appIn(tokens, from, after, apps) >= 0;
	return (dots > 1 || (dots > 0 && described)) && !address && last !== undefined ? lead + 1 : null;
}

const asks = words(
	'agregas agregame agregues buscas buscame busquen encontras hallas salgo aparezco estoy go find add'
);
const as = words('como as by under');

/** "me agregás como Reina del Maíz en el face", "I go by Queen Waffle on TikTok". */
function under(tokens: readonly Token[], from: number, after: number): number | null {
	if (appIn(tokens, from, after, apps) < 0) return null;
	for (let i = from + 1; i + 1 < after; i++)
		if (
			as.has(tokens[i]!.text) &&
			[1, 2].some((n) => asks.has(tokens[i - n]?.text ?? '')) &&
			tokens[i + 1]!.kind === 'word' &&
			tokens[i + 1]!.capital
		)
			return i + 1;
	return null;
}

const indexOf = (
	tokens: readonly Token[],
	from: number,
	after: number,
	set: ReadonlySet<string>
): number => {
	for (let i = from; i < after; i++) if (set.has(tokens[i]!.text)) return i;
	return -1;
};

const appIn = (
	tokens: readonly Token[],
	from: number,
	after: number,
	set: ReadonlySet<string>
): number => {
	for (let i = from; i < after; i++) if (set.has(tokens[i]!.text) || appAt(tokens, i) > 0) return i;
	return -1;
};

const naming = words(
	`then is was es era = : soy im as como under called llamo llama named sale aparezco por s by`
);

/** "my kik was oscartheslouch", "on TikTok under glowbysaniyah": a word that nobody says, beside an app. */
function strange(tokens: readonly Token[], from: number, after: number): number | null {
	const app = appIn(tokens, from, after, apps);
	if (app < 0) return null;
	for (let i = from + 1; i < after; i++) {
		const lead = tokens[i - 1]!.text;
		if (!naming.has(lead) || !isStrange(tokens, i)) continue;
		const close = app < i ? i - app <= 8 : app - i <= 4;
		const thing = /^(?:is|es|was|era|s|called|named|llama|:|=)$/.test(lead);
		if (close && !(thing && tokens.slice(from, i).some(({ text }) => things.has(text)))) return i;
	}
	return null;
}

function isStrange(tokens: readonly Token[], i: number): boolean {
	const { text, kind } = tokens[i]!;
	return (
		kind === 'word' &&
		text.length >= 6 &&
		!isCommon(text) &&
		!platforms.has(text) &&
		!givenNames.has(text) &&
		!surnames.has(text) &&
		!tokens[i + 1]?.capital
	);
}
