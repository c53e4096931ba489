// Two readers said that something is wrong with a letter: one waits for Elena, one has heard from her.
import { leaveIt } from '#lib/delivery/reporting/handling.server.ts';
import { authorizeReport, takeReport } from '#lib/delivery/reporting/taking.server.ts';
import { reportAsChild } from '#lib/delivery/reporting/reporting.server.ts';
import { day, hour } from '#lib/platform/clock.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { loadActor } from '#lib/wiring.server.ts';
import * as acts from './acts.ts';
import type { Demo } from './acts.ts';

const act = () => `demo:${newId()}`;

/**
 * @param received ids of delivered letters, by who wrote them
 * @param elena a reviewer who approved none of them
 */
export async function reportTwo(
	demo: Demo,
	received: ReadonlyMap<string, string>,
	elena: string,
	now: number
) {
	const report = async (
		child: string,
		from: string,
		said: { picture: 'afraid' | 'other'; words: string },
		at: number
	) => {
		const reader = await acts.someone(demo, child, at);
		return reportAsChild(demo.db, reader, received.get(from) ?? '', { act: act(), ...said }, at);
	};
	const heard = await report(
		'Wilber',
		'Grace',
		{ picture: 'other', words: 'Creo que esta carta era para otra persona.' },
		now - 2 * day
	);
	const reviewer = await loadActor(demo.db, elena, now - day);
	if (!reviewer) throw new Error('Elena cannot act in the demo.');
	const taken = () => authorizeReport(demo.db, reviewer, heard, now - day);
	await takeReport(demo.db, await taken(), now - day);
	const answer = 'La leí con cuidado: la carta sí es para Wilber. ¡Gracias por preguntar!';
	await leaveIt(demo.db, await taken(), { act: act(), answer }, now - day);
	await report(
		'Beatriz',
		'Malik',
		{ picture: 'afraid', words: 'Me acordé de lo que cuenta mi abuelita y me dio tristeza.' },
		now - 3 * hour
	);
}
