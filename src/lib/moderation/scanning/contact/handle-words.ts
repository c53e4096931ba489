import { words } from '../cues.ts';
import type { Token } from '../tokens.ts';

export const platforms =
	words(`fri fair freefire tiktok tiktoks tktk tiki toki tt insta instagram ig snap snapchat snapchats snapshat snp roblox robloks rblx free ff discord disc0rd disc fb face
	facebook feis twitter youtube yt fortnite fortnait minecraft bedrock steam xbox psn playstation ps4 ps5 nintendo duolingo scratch telegram signal
	messenger wattpad pinterest twitch brawl royale bereal threads videitos fantasmita camarita bailes bloques jueguito app apps red redes gamer gaming
	tumblr valorant pubg epic dc vsco kik reddit paracaidas online juego game games videos server musical musiquita whatsapp finsta spam insti ghost streaks
	geometry adopt pokemon chess lichess soundcloud spotify gram social clips blox kahoot servidor tok tik camera music dance dancing blocks fire squad
	👻 🎮 📸 🎵 🎶 📷 vine capcut bigo likee clash stumble brawlhalla splatoon switch oculus vr meta wiki strava gta lol league osu itch`);
export const own =
	words(`usuario usuaria user username usernames usr usser gamertag handle tag nick nickname nik apodo cuenta account acount acc perfil id uid
	profile canal channel screenname alias arroba aroba ign main alt skin arrobita @ name nombre seudonimo pseudonimo login avatar`);
export const naming =
	words(`llamo llama soy como es is am im m are called named llamado dice say says name names nombre estoy aparezco id uid user usuario
	aparece busca buscame agregame seguime sigueme add follow find en as : by under being sale salgo its pone ponen reves backwards username s at me
	lee lees read reads escribe escribo spelled`);

/** What people say of an app rather than their name on it. */
export const common =
	words(`bueno buena malo mala mejor peor bien mal better best nivel level pro noob favorito favorite divertido fun cool chivo funny nice
	rango oro plata gold silver vieja viejo secreto privada private public publica aburrido boring gratis jugar jugando playing play making making
	building haciendo really pretty kind kinda like also still already too popular fan adicto addicted banned dead nuevo nueva prohibido allowed
	permitido bloqueado blocked bad awesome amazing hard dificil facil easy mucho poco nadie todos everyone nobody gone broken working algo something
	llevo tengo voy veo miro vi watch watching see saw hay dan da puede can deja lets made make hace hacen anybody someone getting trying going`);

/** Words that say a sign of a name: "kevin guion bajo once", "frostbyte hashtag 1190". */
const signWords = words('underscore underscor hashtag guionbajo underline rayabaja subguion');

export function signWordAt(tokens: readonly Token[], at: number): number {
	const [one, other] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
	if (signWords.has(one)) return 1;
	if (/^(guion|raya|rayita)$/.test(one) && other === 'de' && tokens[at + 2]?.text === 'abajo')
		return 3;
	return (/^(guion|raya|rayita|guioncito)$/.test(one) &&
		/^(bajo|abajo|baja|bajito)$/.test(other)) ||
		(one === 'under' && other === 'score')
		? 2
		: 0;
}
