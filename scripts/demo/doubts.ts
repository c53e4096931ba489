// Two readers asked about a translation: one waits for Inés, the other was right, and reads the second version.
import { authorizeDoubt, haveItCorrected } from '#lib/delivery/doubting/answering.server.ts';
import { doubtAsChild } from '#lib/delivery/doubting/asking.server.ts';
import { toDoubt } from '#lib/delivery/doubting/form-data.server.ts';
import { readerOf } from '#lib/delivery/mailbox.server.ts';
import { deliveredLetter } from '#lib/delivery/queries.server.ts';
import { day, hour } from '#lib/platform/clock.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { segmentsOf } from '#lib/translation/queries.server.ts';
import { authorizeWriting, saveSegments } from '#lib/translation/translation.server.ts';
import * as acts from './acts.ts';
import type { Demo } from './acts.ts';

const act = () => `demo:${newId()}`;

/** @param received ids of delivered letters, by who wrote them */
export async function doubtTwo(demo: Demo, received: ReadonlyMap<string, string>, now: number) {
	const samuel = received.get('Samuel') ?? '';
	const noticed = await doubt(demo, 'Yesenia', samuel, 'I like dinosaurs', now - 2 * day);
	const ines = await acts.someone(demo, 'ines', now - 2 * day);
	await haveItCorrected(
		demo.db,
		await authorizeDoubt(demo.db, ines, noticed, now - 2 * day),
		{ act: act(), note: '¿Suena a como habla un niño?', to: 'translator' },
		now - 2 * day
	);
	await rewrite(demo, samuel, 'A mí me gustan los dinosaurios.', now - day);
	await doubt(demo, 'Josué', received.get('Nora') ?? '', 'Are there fish', now - 3 * hour);
}

async function doubt(demo: Demo, child: string, letterId: string, about: string, at: number) {
	const reader = await acts.someone(demo, child, at);
	const letter = await deliveredLetter(demo.db, letterId, readerOf(reader));
	if (!letter) throw new Error(`${child} has no such letter in the demo.`);
	const { sentences, revision } = await toDoubt(demo.db, letter, null);
	const said = sentences.find(({ original }) => original.startsWith(about));
	const form = { act: act(), revision, n: said?.n ?? null, kind: 'word' } as const;
	return doubtAsChild(demo.db, reader, letterId, form, at);
}

/** Doña Carmen writes the sentence about dinosaurs anew, and Inés approves it. */
async function rewrite(demo: Demo, letterId: string, words: string, at: number) {
	const id = await acts.translationOf(demo, letterId);
	const carmen = await acts.someone(demo, 'carmen', at);
	const segments = await segmentsOf(demo.db, id);
	const marked = segments.filter(({ state }) => state === 'returned');
	await saveSegments(
		demo.db,
		await authorizeWriting(demo.db, carmen, id),
		new Map(marked.map(({ n }) => [n, words])),
		at
	);
	await acts.handInTranslation(demo, letterId, 'carmen', at);
	await acts.approve(demo, id, 'ines', at + hour);
}
