import { markPresence } from '#lib/delivery/board/presence.server.ts';
import { findMailDay } from '#lib/delivery/board/queries.server.ts';
import { authorizeMailDay, releaseMail } from '#lib/delivery/delivery.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { act, actorOf, type Steps } from './steps.ts';
import { idOf, type World } from './world.ts';

const teachers = { cambridge: 'laura', flores: 'delmy' } as const;
type Side = keyof typeof teachers;
const other = { cambridge: 'flores', flores: 'cambridge' } as const;

/** On the mail day of letters from one side, just these children of the other are in school. */
export async function onlyThere(
	db: Db,
	world: World,
	from: Side,
	names: readonly string[],
	now: number
) {
	const teacher = await actorOf(db, world.adults[teachers[other[from]]], now);
	const day = await authorizeMailDay(db, teacher, 'mark-presence', world.mailDays[from]);
	const present = names.map((name) => idOf(world, name));
	await markPresence(db, day, { act: act(), present }, now);
}

/** The sending teacher releases, having seen the board as it is now. */
export async function release(db: Db, world: World, from: Side, now: number) {
	const teacher = await actorOf(db, world.adults[teachers[from]], now);
	const day = await authorizeMailDay(db, teacher, 'release', world.mailDays[from]);
	const version = (await findMailDay(db, day.subject.id))?.version ?? -1;
	await releaseMail(db, day, { act: act(), version }, now);
}

/** Carries a child's letter from the desk to the mail bag, translated by Doña Carmen. */
export async function makeReady(steps: Steps, from: string, to: string, text: string) {
	const id = await steps.write(from, to, text);
	await bringToBag(steps, id);
	return id;
}

/** The same with a letter that lies on its author's desk. */
export async function bringToBag(steps: Steps, id: string) {
	await steps.sendToTeacher(id);
	await steps.passOnByTeacher(id);
	await steps.approveLetter(id);
	await steps.takeToDesk(id);
	await steps.translate(id, (source) => `· ${source}`);
	await steps.handInTranslation(id);
	await steps.approveTranslation(id);
}
