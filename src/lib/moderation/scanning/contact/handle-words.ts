import { heard, words } from '../cues.ts';
import type { Token } from '../tokens.ts';

export const platforms =
	words(`roblocs robloks roblox robloc roblos tuiter tuitter tictoc tiktoc discor instagran fifa fn vimeo fri freefire tiktok tiktoks tktk tiki toki tt insta instagram ig snap snapchat snapchats snapshat snp roblox robloks rblx free ff discord disc0rd disc fb face
	facebook feis twitter youtube yt fortnite fortnait minecraft bedrock steam xbox psn playstation ps4 ps5 nintendo duolingo scratch telegram signal
	messenger wattpad pinterest twitch brawl royale bereal threads videitos fantasmita camarita bailes bloques jueguito app apps redes gamer gaming
	tumblr valorant pubg epic dc vsco kik reddit paracaidas online juego game games videos server musical musiquita whatsapp finsta spam insti ghost streaks
	geometry adopt pokemon chess lichess soundcloud spotify gram social clips blox kahoot servidor tok tik camera music dance dancing blocks fire squad
	👻 🎮 📸 🎵 🎶 📷 vine capcut bigo likee clash stumble brawlhalla splatoon switch oculus vr meta wiki strava gta lol league osu itch`);
/** Apps by their names, none of which means anything else. */
export const apps =
	words(`tiktok tiktoks tktk tiktoc insta instagram ig snapchat snapchats snap roblox robloks roblocs rblx discord disc0rd facebook face youtube yt twitter
	fortnite minecraft twitch kik telegram messenger xbox psn playstation steam scratch wattpad pinterest bereal whatsapp finsta tumblr threads reddit
	tuiter valorant freefire duolingo instagran instagrm snapchap snapchats tictoc feis disc blocks app`);

const seenIn = heard(
	`pajarito pajaro bloquecitos bloques cubos cuadritos cuadrito ladrillitos fotos fotitos videos videitos fantasma fantasmita notita bailes bailar tiros impostores diamantes buho rayo pico
	calaveras historias cuadro camarita camara zombis dragones muñequito musiquita musica telefonito nube torres farmear ovejas gatito paracaidas`
);
const seenOn = words(
	`block blocks cube ghost bird camera picture pictures photo photos video videos music dance dancing dragon monster chess story stories drawing art reading code coding brick shooting racing
	message messages streaming singing karaoke piano language owl plane button trading pet island farm zombie building pin pins`
);
const kindsOfPlace = words('app game site website thing page platform forum');

/** "el de los bloquecitos", "the ghost app": an app that is not named. */
function hintAt(tokens: readonly Token[], at: number): number {
	const { text } = tokens[at]!;
	const next = tokens[at + 1]?.text ?? '';
	if (seenOn.has(text)) return kindsOfPlace.has(next) ? 2 : 0;
	if ((text !== 'la' && text !== 'el') || (next !== 'de' && next !== 'del')) return 0;
	const article = /^(?:la|los|las)$/.test(tokens[at + 2]?.text ?? '') ? 1 : 0;
	return seenIn.has(tokens[at + 2 + article]?.text ?? '') ? 3 + article : 0;
}

/** How many tokens from here on name an app, written apart too: "dis cord", "rob-lox"; 0 when none does. */
export function appAt(tokens: readonly Token[], at: number): number {
	const { text } = tokens[at]!;
	if (apps.has(text)) return 1;
	if (
		text === 'one' &&
		tokens[at - 2]?.text === 'the' &&
		/^(?:on|in)$/.test(tokens[at - 3]?.text ?? '')
	)
		return 1;
	const hinted = hintAt(tokens, at);
	if (hinted > 0) return hinted;
	if (text.length > 6) return 0;
	const dash = tokens[at + 1]?.text === '-' ? 1 : 0;
	const next = tokens[at + 1 + dash]?.text ?? '';
	return next.length > 1 && apps.has(text + next) ? 2 + dash : 0;
}
export const own =
	words(`usuario usuaria user username usernames usr usser gamertag handle tag nick nickname nik apodo cuenta account acount acc perfil id uid
	profile canal channel screenname alias arroba aroba ign main alt skin arrobita @ name nombre seudonimo pseudonimo login avatar`);
export const naming =
	words(`llamo llama soy como es is am im m are called named llamado dice say says name names nombre estoy aparezco id uid user usuario
	aparece busca buscame agregame seguime sigueme add follow find en as : by under being sale salgo its pone ponen reves backwards username s at me
	lee lees read reads escribe escribo spelled`);

/** What people say of an app rather than their name on it. */
export const common =
	words(`ni clave contraseña password bueno buena malo mala mejor peor bien mal better best nivel level pro noob favorito favorite divertido fun cool chivo funny nice
	rango oro plata gold silver vieja viejo secreto privada private public publica aburrido boring gratis jugar jugando playing play making making
	building haciendo really pretty kind kinda like also still already too popular fan adicto addicted banned dead nuevo nueva prohibido allowed
	permitido bloqueado blocked bad awesome amazing hard dificil facil easy mucho poco nadie todos everyone nobody gone broken working algo something
	llevo tengo voy veo miro vi watch watching see saw hay dan da puede can deja lets made make hace hacen anybody someone getting trying going`);

/** Words that say a sign of a name: "kevin guion bajo once", "frostbyte hashtag 1190". */
const signWords = words(
	'underscore numeral underscor underscor hashtag guionbajo underline rayabaja subguion'
);

export function signWordAt(tokens: readonly Token[], at: number): number {
	if (tokens[at]?.text === '(') {
		const inner = signWordAt(tokens, at + 1);
		return inner > 0 && tokens[at + 1 + inner]?.text === ')' ? inner + 2 : 0;
	}
	const [one, other] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
	if (signWords.has(one)) return 1;
	if (/^(guion|raya|rayita)$/.test(one) && other === 'de' && tokens[at + 2]?.text === 'abajo')
		return 3;
	return (/^(guion|raya|rayita|guioncito)$/.test(one) &&
		/^(bajo|abajo|baja|bajito)$/.test(other)) ||
		(one === 'under' && other === 'score') ||
		(one === 'number' && other === 'sign')
		? 2
		: 0;
}
