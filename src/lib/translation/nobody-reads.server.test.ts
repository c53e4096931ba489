import { beforeAll, expect, test } from 'vitest';
import { daysNow } from '#lib/consent/held.server.ts';
import { minute } from '#lib/platform/clock.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { nobodyReads } from './nobody-reads.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

beforeAll(wire);

/** Ana's letter with the moderators, and nobody who would read it, review it or translate it. */
async function withoutReaders() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now - minute);
	const steps = stepsOf(db, world, now);
	const letter = await steps.write('Ana', 'Mateo', 'Dear Mateo,\n\nDo you have a dog?');
	await steps.sendToTeacher(letter);
	await steps.passOnByTeacher(letter);
	const nobody = () =>
		db
			.updateTable('person')
			.set({ reads: '["es"]' })
			.where('id', 'in', Object.values(world.adults))
			.execute();
	const familySays = (answer: 'yes' | 'no') =>
		db
			.updateTable('consentNow')
			.set({ answer })
			.where('childId', '=', idOf(world, 'Ana'))
			.execute();
	const exchange = {
		id: world.exchangeId,
		places: [world.exchangeId, ...Object.values(world.communities)]
	};
	const unread = async () =>
		(await nobodyReads(db, [exchange], '2026-11-20', await daysNow(db, now))).map(
			({ what, count }) => [what, count]
		);
	return { steps, letter, nobody, familySays, unread };
}

test('a letter that waits for Ana’s family lacks no moderator, until they say yes', async () => {
	const { nobody, familySays, unread } = await withoutReaders();
	await nobody();
	expect(await unread()).toEqual([['review', 1]]);
	await familySays('no');
	expect(await unread()).toEqual([]);
	await familySays('yes');
	expect(await unread()).toEqual([['review', 1]]);
});

test('nor does it lack a translator, or who reads the translation', async () => {
	const { steps, letter, nobody, familySays, unread } = await withoutReaders();
	await steps.approveLetter(letter);
	await steps.takeToDesk(letter);
	await steps.translate(letter, (source) => `· ${source}`);
	await steps.handInTranslation(letter);
	await nobody();
	expect(await unread()).toEqual([['review', 1]]);
	await familySays('no');
	expect(await unread()).toEqual([]);
});

test('nor does a text that nobody took to the desk yet', async () => {
	const { steps, letter, nobody, familySays, unread } = await withoutReaders();
	await steps.approveLetter(letter);
	await nobody();
	expect(await unread()).toEqual([['translation', 1]]);
	await familySays('no');
	expect(await unread()).toEqual([]);
});
