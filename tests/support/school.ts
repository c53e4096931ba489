import type { LetterAct } from '#lib/letters/policy.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { findLetter } from '#lib/letters/queries.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from './database.ts';
import { actorOf, stepsOf } from './steps.ts';
import { buildWorld, idOf } from './world.ts';

/** When everything in it happens. */
export const now = Date.UTC(2026, 10, 20, 15);

/** Two classes that write to each other, and everybody's ways to their letters. */
export async function school() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = stepsOf(db, world, now);
	const as = (name: string) => actorOf(db, world.adults[name as 'laura'] ?? idOf(world, name), now);
	const may = async <Act extends LetterAct>(name: string, what: Act, id: string) =>
		authorizeLetter(db, await as(name), what, id);
	const statusOf = async (id: string) => (await findLetter(db, id))?.state.status;
	return { db, world, steps, as, may, statusOf };
}

/** The same, with a letter of Ana's on her teacher's desk. */
export async function handedIn(text = 'Dear Mateo, hello.') {
	const all = await school();
	const id = await all.steps.write('Ana', 'Mateo', text);
	await all.steps.sendToTeacher(id);
	const { revisionId } = (await findLetter(all.db, id)) ?? {};
	const revision = await all.db
		.selectFrom('revision')
		.selectAll()
		.where('id', '=', revisionId ?? '')
		.executeTakeFirstOrThrow();
	return { ...all, id, revision };
}
