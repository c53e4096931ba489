import { createSecretKey, randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { takeFilesFor } from '#lib/photos/sending/takers.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { drawn } from '#tests/support/drawn.ts';
import { chanceFrom, photographed, printedPage } from '#tests/support/photographed.ts';
import { hashOf, senderOf } from '#tests/support/sending.ts';
import { printFor } from '#tests/support/sheets.ts';
import { act, actorOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import { readOutcome } from './outcome.ts';
import { setAside } from './placing.server.ts';
import { pagesOf, trayOf } from './queries.server.ts';
import { asSheets } from './taking-sheets.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const secret = createSecretKey(randomBytes(32));

async function setUp() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	takeFilesFor(
		'sheet',
		asSheets(() => secret)
	);
	const phone = senderOf(db, world, { purpose: 'sheet' });
	const send = async (bytes: Uint8Array) => {
		const { id, receipt } = await phone.announce(bytes, now);
		return receipt ?? (await phone.append(id, 0, bytes, now)).receipt;
	};
	return { db, world, phone, send };
}

async function photoOf(key: string, seed: number) {
	const chance = chanceFrom(seed);
	const page = await printedPage({ secret, key, page: 1 }, chance);
	return photographed([{ ...page, held: { tilt: 3, aside: 4, turned: 2 } }], chance);
}

test('the receipt of a sheet that came in pieces says whose page it was', async () => {
	const { db, world, phone, send } = await setUp();
	const { sheets } = await printFor(db, world, ['Ana'], now);
	const sheet = sheets[0]?.id ?? '';
	const photo = await photoOf(sheets[0]?.key ?? '', 1);
	const receipt = await send(photo);
	expect(receipt).toEqual({
		sha256: hashOf(photo),
		resultId: `sorted:${sheet}.1`,
		again: false
	});
	expect(await pagesOf(db, sheet)).toHaveLength(1);
	// From another window, that had the same stack.
	expect(await send(photo)).toEqual(receipt);
	expect(await trayOf(db, world.classes.cambridge)).toEqual([]);
	expect(readdirSync(phone.where.quarantine)).toEqual([]);

	const another = await send(await photoOf(sheets[0]?.key ?? '', 2));
	expect(another).toMatchObject({ resultId: `double:${sheet}.1` });
});

test('a photograph that was deleted from the tray may come once more, and no other', async () => {
	const { db, world, send } = await setUp();
	const picture = await drawn(4);
	const said = async () => {
		const receipt = await send(picture);
		return receipt && 'resultId' in receipt ? readOutcome(receipt.resultId) : [];
	};
	const first = await said();
	expect(first).toEqual([{ became: 'unknown', stack: expect.any(String) }]);
	expect(await said()).toEqual(first);
	const [row] = await trayOf(db, world.classes.cambridge);
	const laura = await actorOf(db, world.adults.laura, now);
	const klass = await authorizeClass(db, laura, 'teach', world.classes.cambridge);
	await setAside(db, klass, { act: act(), stack: row?.id ?? '' }, now);
	const second = await said();
	expect(second).toEqual([{ became: 'unknown', stack: expect.any(String) }]);
	expect(second).not.toEqual(first);
});
