import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { recordMeeting } from '#lib/consent/record.server.ts';
import type { Use } from '#lib/consent/consent.ts';
import { readLesson } from '#lib/lessons/reading/reading.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from './database.ts';
import { lessonStepsOf, waterPlan } from './lessons.ts';
import { planPictureStepsOf } from './plan-pictures.ts';
import { act, actorOf } from './steps.ts';
import { buildWorld, idOf, type World } from './world.ts';

export const now = Date.UTC(2026, 10, 20, 15);
/** Laura’s, with words of Ana in it. */
export const plan = {
	...waterPlan,
	language: 'en' as const,
	title: 'Our water',
	evaluation: 'A child said that the river sings at night.'
};

export async function startQuoting() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = { ...lessonStepsOf(db, world, now), ...planPictureStepsOf(db, world, now) };
	const reads = async (who: keyof typeof world.adults | null, id: string) => {
		const actor = who === null ? null : await actorOf(db, world.adults[who], now);
		return readLesson(db, actor, id).catch(() => undefined);
	};
	/** A plan of Laura’s that quotes Ana, shared with both classes. */
	async function quoting() {
		const id = await steps.planSession(plan, 'cambridge');
		await steps.quote(id, ['Ana']);
		await steps.familySays('Ana', 'album', 'yes');
		await steps.handInLesson(id, {}, 'cambridge');
		await steps.approveLetter(id);
		return id;
	}
	return { db, world, ...steps, reads, quoting };
}

/** What a meeting of families says, as the page of it writes it down. */
export async function meets(db: Db, world: World, answer: 'yes' | 'no', use: Use = 'album') {
	const laura = await actorOf(db, world.adults.laura, now);
	const klass = await authorizeClass(db, laura, 'teach', world.classes.cambridge);
	const said = [{ childId: idOf(world, 'Ana'), use, answer }] as const;
	const how = { source: 'family', how: 'meeting', saidBy: 'family', until: '2027-06-30' } as const;
	await recordMeeting(db, klass, { act: act(), ...how, said }, now);
}
