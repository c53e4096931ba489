import { isShort, spanishKey } from './spelling.ts';

/**
 * Words that tell what a letter is about, and that are misspelt or shortened more than others so that nobody sees them.
 * Words of one or two consonants are too like others to be among them.
 */
export const telling: readonly string[] = (
	'guardalo guardala guardame mensajito videollamada solicitud contacto request friend baboso babosa necesito conocer agregame agregueme agregalo buscame busqueme buscanos seguime sigueme siganme llamame llameme llamanos hablame hableme hablamos hablemos platicamos ' +
	'escribime escribeme escribame escribirme escribinos contestame mandame mandanos mandeme pasame paseme regalame regaleme regalanos ' +
	'comprame compreme compranos prestame traeme enviame envieme donanos conseguime metete conectate mensaje mensajes ' +
	'numero telefono celular whatsapp instagram facebook snapchat telegram discord messenger fortnite roblox usuario privado contraseña ' +
	'secreto secretos nadie digas cuentes contarle decirle nosotros nosotras solitos escondidas borralo borrala rompela rompelo quemala quemalo escondela ' +
	'adultos adults mayores maestra profesora traductora ' +
	'robux diamantes recarga dolares dinero regalito tarjeta tableta computadora zapatos mochila bicicleta ' +
	'estupido estupida estupidos imbecil imbeciles idiota idiotas idiot idiots pendejo pendeja pendejos maricon cabron mierda asqueroso asquerosa inutil tonto tonta ' +
	'follow message messages number phone secret secrets parents teacher teachers grownups nobody somebody someone somewhere between delete whisper promise ' +
	'tablet laptop scooter skateboard headphones present presents money dollars diamonds giftcard ' +
	'stupid loser losers moron bastard asshole smelly freak pathetic disgusting username talk snap hablar escribir mandar digan'
).split(' ');

/** What is shortened alone: one other letter makes another right word of it. */
const shortened =
	'compres manda mandes mandas regales escribas escribis busques agregas agregues cuentes juntemos'.split(
		' '
	);

/** The sounds of a long word with one of its letters missing. */
const withoutOne = (word: string) =>
	word.length < 7
		? []
		: Array.from(word, (_, at) => spanishKey(word.slice(0, at) + word.slice(at + 1)))
				.slice(1)
				.filter((sound) => sound.length === spanishKey(word).length - 1);

const spine = (word: string) => word.replace(/[aeiou]/g, '');

/** Letters that sound alike, or lie side by side in a child's ear. */
const alike = ['pb', 'td', 'kgj', 'mn', 'iey', 'ou', 'sxz', 'lr', 'il', 'fp'];

const bySound = new Map<string, string>();
const bySpine = new Map<string, string[]>();
for (const word of [...telling, ...shortened]) {
	for (const bones of new Set([spine(spanishKey(word)), spine(word)]))
		if (bones.length >= 3) bySpine.set(bones, [...(bySpine.get(bones) ?? []), word]);
}
for (const word of telling) {
	const sound = spanishKey(word);
	bySound.set(sound, word);
	if (sound.length >= 6)
		for (const other of [...near(sound), ...withoutOne(word)])
			if (!bySound.has(other)) bySound.set(other, word);
}

/** A sound with a letter that is like the right one, or two in the wrong order. */
function* near(sound: string): Iterable<string> {
	for (let at = 1; at < sound.length; at++) {
		const [before, after] = [sound.slice(0, at), sound.slice(at + 1)];
		for (const letters of alike)
			if (letters.includes(sound[at]!)) for (const letter of letters) yield before + letter + after;
		if (at > 1) yield sound.slice(0, at - 1) + sound[at]! + sound[at - 1]! + after;
	}
}

/** Words that are right as they are, though they are near another. */
const right = new Set(
	'abramos cellar guardara beben veten shooter soother iotas llanos regaños viper wiper wiser wisher whipper teaser teasers cosher kosher contact contacts fiend quest compre conoce conozcamos blame blames regale reales mantes madness spats regals compress compers frac askers regles regaliz adulto alamos aviamos aviemos bastar celula contare cuente cuetes decile desire diamante diamond escondias escondida escribi escribire grownup habiamos halamos halemos headphone madame mandra marion menage menaje parent preset realito solito tablea target teaches zapato albeemos asole azole borla borrara buscamos carbon cents clero colera compramos comprime culler delt digs diner dinner ditas dits donamos dotas dots escondera escribimos flow habremos llamamos looser mandamos mayors morn nostras percent percents pone profesor professor traductor proms quemara regalamos rompera shool slits smell solidos tabled talc tel tram trame treme vesper hablemos'.split(
		' '
	)
);

const remembered = new Map<string, string>();

/** The telling word that a misspelt one is, or the word itself. */
export function meant(word: string): string {
	if (word.length < 3 || word.length > 16 || right.has(word) || isShort(word)) return word;
	let found = remembered.get(word);
	if (found === undefined) {
		found = bySound.get(spanishKey(word.replace(/[^a-zñ0-9]/g, ''))) ?? withItsVowels(word) ?? word;
		if (remembered.size < 20_000) remembered.set(word, found);
	}
	return found;
}

/** "mndame" as "mandame", "scrt" as "secret": what is written without some of its vowels. */
function withItsVowels(word: string): string | undefined {
	if (word.length < 4 && spine(word) !== word) return undefined;
	return (
		bySpine.get(spine(word))?.find((full) => isPartOf(word, full)) ??
		bySpine
			.get(spine(spanishKey(word)))
			?.find((full) => isPartOf(spanishKey(word), spanishKey(full)))
	);
}

/** Whether a word is another with letters left out. */
function isPartOf(part: string, whole: string): boolean {
	let at = 0;
	for (const letter of whole) if (letter === part[at]) at++;
	return at === part.length && part.length < whole.length;
}
