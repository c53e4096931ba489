import { rewritten, type View } from '../view.ts';
import { telling } from './misspelt.ts';

/**
 * Letters written one by one, "s e c r e t o" or "s.e.c.r.e.t.o", as words; two spaces part words, and where there are
 * none the words themselves tell ("n o d i g a s n a d a").
 */
export function closedUp(plain: View): View {
	let closed = made.get(plain);
	if (!closed) {
		closed = rewritten(plain, spaced, (match) =>
			match[0]
				.split(/ {2,}/)
				.map((part) => part.replace(/[ ._*/+-]/g, ''))
				.map((part) => apart(part) ?? part)
				.join(' ')
		);
		made.set(plain, closed);
	}
	return closed;
}

const made = new WeakMap<View, View>();

const spaced =
	/(?<![\p{L}\p{N}])[\p{L}\p{N}@$!](?: {1,3}[\p{L}\p{N}@$!](?![\p{L}\p{N}])){3,}|(?<![\p{L}\p{N}])\p{L}([._*/+-])(?:[\p{L}\p{N}]\1)+[\p{L}\p{N}](?![\p{L}\p{N}])|(?<![\p{L}\p{N}.])(?![ap]\.m)\p{L}[./-]\p{L}(?![\p{L}\p{N}])/gu;

/** What is asked in secret, as it is found again in a run of letters without spaces. */
const wordsInRuns = new Set(
	'a al la el lo later ya hoy le los te me mi tu tus su no ni nada nadie digas decir dile cuentes contar a que en de del por x esto eso secreto entre nos nosotros sin sepa profe mama papa seño maestra casa guarda guardalo escondela rompela quemala borra carta agrega agregame hablame llamame escribeme escribime buscame sigueme mandame pasame dame tu quedes callada callado quiet shh regalame comprame numero telefono celular insta instagram whatsapp wsp snap tiktok face facebook robux dinero pisto plis porfa dolares diamantes recarga vernos solos sola solo veni ven noche si y o u i we us you your ur my it its the to do not dont dnt tell any anyone nobody no one mom dad teacher parents grownups keep on down low dl secret between just only hush add call text message dm snapchat discord roblox follow number phone send give buy money please pls plz cash gift card meet alone at night after school write home email is and this that for up with burn hide letter show sos eres es un una tonto tonta feo fea gordo gorda burro bruto are stupid dumb ugly fat loser shut hate'.split(
		' '
	)
);

/** A run of letters as words, when all of it is words, the fewest of them. */
function apart(run: string): string | null {
	if (run.length < 4 || run.length > 60) return null;
	const letters = unleet(run);
	const best: (string[] | null)[] = [[]];
	for (let end = 1; end <= letters.length; end++) {
		best[end] = null;
		for (let start = Math.max(0, end - 10); start < end; start++) {
			const before = best[start];
			const word = letters.slice(start, end);
			if (!before || !wordsInRuns.has(word)) continue;
			if (!best[end] || before.length + 1 < best[end]!.length) best[end] = [...before, word];
		}
	}
	return best[letters.length]?.join(' ') ?? null;
}

const leet: Readonly<Record<string, string>> = {
	...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '@': 'a', $: 's' }
};

/** "s3cr3t0" as "secreto"; "4th" and "5k" stay. */
export const unleet = (text: string) =>
	/^\d+[a-z]{1,2}$|^[a-z]{1,2}\d+$|\d{3}/.test(text) ? text : lettersOf(text);

/** Every sign that stands for a letter as that letter. */
export const lettersOf = (text: string) =>
	text.replace('11', 'll').replace(/[0134578@$]/g, (sign) => leet[sign] ?? sign);

/** What is said with digits in it and is no leet. */
export const saidWithDigits: ReadonlyMap<string, string> = new Map(
	'l8r later · b4 before · m8 mate · gr8 great · w8 wait · h8 hate · 2nite tonight · 2night tonight · 2morrow tomorrow · 2day today · 4ever forever · 4me for me · any1 anyone · ne1 anyone · no1 nobody · every1 everyone · some1 someone · sum1 someone · n1 nobody · ca11 call · te11 tell · ki11 kill · c4ll call · nad13 nadie · m3 me · n0 no · ur5 yours · salu2 saludos'
		.split(' · ')
		.map((pair) => pair.split(' ') as [string, string])
);

/** What a picture says in the place of a word. */
export const pictures: ReadonlyMap<string, string> = new Map(
	Object.entries({
		shh: '🤫🤐🙊🙈🙉🤭',
		arroba: '@',
		number: '#',
		add: '➕',
		regalo: '🎁',
		porfa: '🙏',
		zapatos: '👟',
		audifonos: '🎧',
		bicicleta: '🚲',
		laptop: '💻',
		mochila: '🎒',
		reloj: '⌚',
		no: '🚫❌⛔🙅',
		snap: '👻',
		telefono: '📞☎📱📲🤙',
		chat: '💬🗨',
		email: '📧📩',
		instagram: '📸',
		tiktok: '🎵🎶',
		discord: '👾',
		money: '💵💰💸🤑💲💶💷🪙',
		diamantes: '💎',
		giftcard: '💳',
		cerda: '🐷🐖🐽',
		rata: '🐀🐁',
		snake: '🐍',
		payaso: '🤡',
		mono: '🐒🐵',
		vaca: '🐄🐮',
		ballena: '🐋🐳',
		burro: '🫏',
		basura: '🗑',
		asco: '🤮🤢',
		caca: '💩',
		hijueputa: '🖕',
		teacher: '🏫',
		mom: '👩',
		dad: '👨'
	}).flatMap(([word, signs]) => Array.from(signs, (sign) => [sign, word] as const))
);

/** Words cut in pieces so that nobody reads them, "ce ro te", "agre + game": what the pieces make. */
export const piecesOf: ReadonlyMap<string, string> = new Map([
	...[...telling, 'nadie', 'tiktok', 'hijueputa', 'bitch', 'anyone', 'tonta', 'loser'].map(
		(word) => [word, word] as const
	),
	...([
		['cerote', 'hijueputa'],
		['cerota', 'hijueputa'],
		['inbos', 'inbox'],
		['shithead', 'bitch'],
		['daimantes', 'diamantes'],
		['giftcard', 'giftcard'],
		['inbo', 'inbox'],
		['aifon', 'iphone'],
		['ayfon', 'iphone'],
		['frifayer', 'freefire'],
		['frifaier', 'freefire'],
		['friefire', 'freefire'],
		['downlow', 'secret']
	] as const)
]);
