// What translators do not know and ask the classes, and what came in from an earlier project.
import { hour } from '#lib/platform/clock.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { lookAt } from '#lib/translation/files/arriving.server.ts';
import { authorizeFile, bringIn, setAside } from '#lib/translation/files/files.server.ts';
import { writeTbx } from '#lib/translation/formats/tbx-writer.ts';
import { writeTmx } from '#lib/translation/formats/tmx-writer.ts';
import { askClass } from '#lib/translation/glossary/asking-a-class.server.ts';
import { authorizeWriting } from '#lib/translation/translation.server.ts';
import type { AdultKey } from '#tests/support/people.ts';
import * as acts from './acts.ts';
import type { Demo } from './acts.ts';

const act = () => `demo:${newId()}`;

/** @param letters ids of letters that are on the desks of their translators */
export async function askAboutWords(
	demo: Demo,
	letters: { nora: string; josue: string },
	now: number
) {
	const ask = async (letterId: string, who: AdultKey, word: string, at: number) => {
		const translator = await acts.someone(demo, who, at);
		const id = await acts.translationOf(demo, letterId);
		const text = await authorizeWriting(demo.db, translator, id);
		await askClass(demo.db, text, { act: act(), word }, at);
	};
	await ask(letters.nora, 'carmen', 'rowers', now - 3 * hour);
	await ask(letters.josue, 'ines', 'hamaca', now - 5 * hour);
}

/** Words of a cookbook are under discussion; sentences of an older exchange wait for Sofía's yes. */
export async function bringFiles({ db, world }: Demo, now: number) {
	const sofia = await acts.someone({ db, world }, 'sofia', now);
	const look = async (name: string, text: AsyncIterable<string>, at: number) => {
		const pieces: string[] = [];
		for await (const piece of text) pieces.push(piece);
		return setAside(db, sofia, act(), await lookAt(db, new File(pieces, name)), at);
	};
	const cookbook = await look('recetario-2014.tbx', writeTbx(words), now - 30 * hour);
	const mine = await authorizeFile(db, sofia, cookbook);
	await bringIn(db, mine, { act: act() }, now - 29 * hour);
	await look('letters-by-post.tmx', writeTmx(sentences), now - hour);
}

const words = [
	['molendero', 'kitchen counter of wood, where the corn is ground'],
	['yagual', 'ring of cloth to carry things on the head']
].map(([es = '', en = '']) => ({
	languages: [
		{ language: 'es' as const, terms: [{ term: es, partOfSpeech: 'noun' }] },
		{ language: 'en' as const, terms: [{ term: en }] }
	]
}));

const sentences = [
	['Reciban un fuerte abrazo de toda la comunidad.', 'A big hug from the whole community.'],
	['¿Cómo celebran ustedes el día de la madre?', 'How do you celebrate Mother’s Day?'],
	['Aquí estamos en la época de la tapisca.', 'Here we are in the middle of the corn harvest.'],
	['En mi grado somos 14.', 'There are 14 of us in my grade.'],
	['Gracias por los lápices.', '']
].map(([source = '', target = '']) => ({
	...{ source, target },
	...{ sourceLanguage: 'es' as const, targetLanguage: 'en' as const }
}));
