import { expect, test } from 'vitest';
import { authorizeExchange, close } from '#lib/exchanges/agreement/exchanges.server.ts';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { insteadOf } from '../beginning/moving.server.ts';
import { beginAsTeacher } from '../beginning/starting.server.ts';
import { authorizeLetter } from '../letters.server.ts';
import { returnToAuthor } from '../passing-on/passing-on.server.ts';
import { findLetter } from '../queries.server.ts';
import { handIn } from './handing-in.server.ts';
import { newSheetIsOver, overFor } from './over.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

async function school() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = stepsOf(db, world, now);
	const laura = await actorOf(db, world.adults.laura, now);
	const ana = await actorOf(db, idOf(world, 'Ana'), now);
	const end = async () => {
		const sofia = await actorOf(db, world.adults.sofia, now);
		const exchange = await authorizeExchange(db, sofia, 'close', world.exchangeId);
		await close(db, exchange, { act: act() }, now);
	};
	const returned = async () => {
		const id = await steps.write('Ana', 'Mateo', 'Dear Mateo.');
		await steps.sendToTeacher(id);
		const letter = await authorizeLetter(db, laura, 'pass-on', id);
		const form = { act: act(), reason: 'too-short' as const, note: 'Tell him more.' };
		await returnToAuthor(db, letter, form, now);
		return id;
	};
	/** Why it cannot be handed in, and to whom it can go instead. */
	const desk = async (id: string) => {
		const letter = await findLetter(db, id);
		if (!letter) throw new Error('There is no such letter.');
		const friends = await insteadOf(db, letter);
		return [await overFor(db, letter), friends?.map(({ letterName }) => letterName) ?? null];
	};
	return { db, world, steps, laura, ana, end, returned, desk };
}

test('Ana hands in again what came back to her, also when the exchange is closed', async () => {
	const { db, ana, end, returned, desk } = await school();
	const id = await returned();
	const letter = await authorizeLetter(db, ana, 'write', id);
	expect(await newSheetIsOver(db, letter.subject)).toBe(false);
	await end();
	expect(await desk(id)).toEqual([null, null]);
	expect(await newSheetIsOver(db, letter.subject), 'a new one is not begun any more').toBe(true);
	await handIn(db, letter, { act: act(), text: 'Dear Mateo, more.', stamp: 'sail' }, now);
	expect((await findLetter(db, id))?.state.status).toBe('with-teacher');
});

test('what came back to Ana stays with her when her pair ended', async () => {
	const { db, end, returned, desk } = await school();
	const id = await returned();
	await end();
	await db.updateTable('pair').set({ endedAt: now }).execute();
	expect(await desk(id)).toEqual(['pair', []]);
});

test('a letter that Ana never handed in, and one of Laura to the class, are told that the exchange is over', async () => {
	const { db, world, steps, laura, end, desk } = await school();
	const draft = await steps.write('Ana', 'Mateo', 'Dear Mateo');
	const cambridge = await authorizeClass(db, laura, 'teach', world.classes.cambridge);
	const wish = { act: act(), exchange: world.exchangeId, kind: 'class' as const };
	const toClass = await beginAsTeacher(db, cambridge, wish, now);
	expect([await desk(draft), await desk(toClass)]).toEqual([
		[null, null],
		[null, null]
	]);
	await end();
	expect(await desk(draft)).toEqual(['exchange', []]);
	expect(await desk(toClass)).toEqual(['exchange', null]);
	const letter = await authorizeLetter(db, laura, 'write', toClass);
	const form = { act: act(), text: 'Hello!', stamp: 'sail' };
	await expect(handIn(db, letter, form, now)).rejects.toMatchObject({ reason: 'exchange-over' });
});
