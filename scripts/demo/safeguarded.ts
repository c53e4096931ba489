import { minute } from '#lib/platform/clock.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { claim } from '#lib/moderation/deciding/claims.server.ts';
import { authorizeReview } from '#lib/moderation/moderation.server.ts';
import { authorizeCase, takeOn, writeNote } from '#lib/moderation/safeguarding/cases.server.ts';
import { safeguard } from '#lib/moderation/safeguarding/exit.server.ts';
import { openCase } from '#lib/moderation/safeguarding/reading.server.ts';
import { someone, type Demo } from './acts.ts';

const form = () => ({ act: `demo:${newId()}` });

/** Tomás safeguards a letter of Aiyana's, and Ruth, who is named for Cambridge, has it in hand. */
export async function safeguardAiyana(demo: Demo, letterId: string, at: number) {
	const { db } = demo;
	const item = await db
		.selectFrom('submission')
		.selectAll()
		.where('workId', '=', letterId)
		.executeTakeFirstOrThrow();
	const review = await authorizeReview(db, await someone(demo, 'tomas', at), item.id);
	await claim(db, review, at);
	const { revisionId, sha256 } = item;
	const worry =
		'Escribe que de noche se esconde en el clóset porque el novio de su mamá se enoja mucho. No lo ha contado a nadie.';
	await safeguard(db, review, { ...form(), revisionId, sha256, worry }, at);
	const { id } = await db
		.selectFrom('safeguardCase')
		.select('id')
		.where('workId', '=', letterId)
		.executeTakeFirstOrThrow();
	// The mail of the demo went out long ago, and its clocks do not ring in the middle of a visit.
	await db.updateTable('safeguardCall').set({ mailedAt: at }).where('caseId', '=', id).execute();
	await db
		.updateTable('job')
		.set({ doneAt: at })
		.where('kind', 'like', 'safeguard-%')
		.where('subject', 'like', `%${id}%`)
		.execute();
	const ruth = await someone(demo, 'ruth', at + 8 * minute);
	const mine = await authorizeCase(db, ruth, id);
	await openCase(db, mine, at + 8 * minute);
	await takeOn(db, mine, form(), at + 9 * minute);
	await writeNote(
		db,
		mine,
		{ ...form(), words: 'Spoke with the school counselor. She sees her today.' },
		at + 30 * minute
	);
}
