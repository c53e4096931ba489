import { expect, test } from 'vitest';
import { deliveredLetter, mailboxOf } from '#lib/delivery/queries.server.ts';
import { loadActor, wire } from '#lib/wiring.server.ts';
import { claim } from '#lib/moderation/deciding/claims.server.ts';
import * as moderation from '#lib/moderation/moderation.server.ts';
import * as translation from '#lib/translation/translation.server.ts';
import { segmentsOf } from '#lib/translation/queries.server.ts';
import { newId } from '#lib/platform/ids.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { onlyThere, release } from '#tests/support/mail.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { startLetter } from '#tests/support/desk.ts';
import { wavesFor } from '#tests/support/waving.ts';
import { buildWorld, idOf, type World } from '#tests/support/world.ts';
import { authorizeLetter } from './letters.server.ts';
import { passOn } from './passing-on/passing-on.server.ts';
import { handIn } from './writing/handing-in.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const act = () => `test:${newId()}`;

async function as(db: Db, personId: string) {
	const actor = await loadActor(db, personId, now);
	if (!actor) throw new Error('nobody');
	return actor;
}

async function writeTo(db: Db, world: World, from: string, to: string, text: string) {
	const ana = await as(db, idOf(world, from));
	const pair = await db
		.selectFrom('pair')
		.selectAll()
		.where('childA', '=', ana.id)
		.where('childB', '=', idOf(world, to))
		.executeTakeFirstOrThrow();
	const id = await startLetter(
		db,
		ana,
		{
			exchangeId: world.exchangeId,
			authorClassId: world.classes.cambridge,
			kind: 'pair',
			pairId: pair.id,
			recipientId: idOf(world, to),
			recipientClassId: world.classes.flores,
			language: 'en',
			stamp: 'sail',
			answersId: null
		},
		now
	);
	await handIn(
		db,
		await authorizeLetter(db, ana, 'write', id),
		{ act: act(), text, stamp: 'sail' },
		now
	);
	return id;
}

test('a letter from Ana goes from her desk to the hands of Mateo', async () => {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const text = 'Dear Mateo,\n\nDo you have a dog? We had snow ❄️ today.\n\nYour friend,\nAna';
	const id = await writeTo(db, world, 'Ana', 'Mateo', text);

	const laura = await as(db, world.adults.laura);
	const toPass = await authorizeLetter(db, laura, 'pass-on', id);
	const revision = await db.selectFrom('revision').selectAll().executeTakeFirstOrThrow();
	await passOn(db, toPass, { act: act(), revisionId: revision.id, sha256: revision.sha256 }, now);

	const tomas = await as(db, world.adults.tomas);
	const waiting = await db.selectFrom('submission').selectAll().executeTakeFirstOrThrow();
	const review = await moderation.authorizeReview(db, tomas, waiting.id);
	await claim(db, review, now);
	const seen = { act: act(), revisionId: waiting.revisionId, sha256: waiting.sha256 };
	await moderation.approve(db, review, seen, now);

	const carmen = await as(db, world.adults.carmen);
	const asked = await db.selectFrom('textTranslation').selectAll().executeTakeFirstOrThrow();
	const mayTake = await translation.authorizeTranslation(db, carmen, asked.id);
	await translation.claim(db, mayTake, { act: act() }, now);
	const segments = await segmentsOf(db, asked.id);
	const mine = await translation.authorizeWriting(db, carmen, asked.id);
	const targets = new Map(segments.map((segment) => [segment.n, `es: ${segment.source}`]));
	await translation.saveSegments(db, mine, targets, now);
	const waves = await wavesFor(db, asked.id);
	await translation.handIn(db, mine, { act: act(), waves }, now);

	const ines = await as(db, world.adults.ines);
	const translated = await db
		.selectFrom('submission')
		.selectAll()
		.where('kind', '=', 'translation')
		.executeTakeFirstOrThrow();
	const second = await moderation.authorizeReview(db, ines, translated.id);
	await claim(db, second, now);
	await moderation.approve(
		db,
		second,
		{ act: act(), revisionId: translated.revisionId, sha256: translated.sha256 },
		now
	);

	const mateo = { id: idOf(world, 'Mateo'), classId: world.classes.flores };
	expect(await mailboxOf(db, mateo)).toEqual([]);

	await onlyThere(db, world, 'cambridge', ['Mateo'], now);
	await release(db, world, 'cambridge', now);

	expect(await mailboxOf(db, mateo)).toMatchObject([{ letterId: id, from: 'Ana' }]);
	const letter = await deliveredLetter(db, id, mateo);
	expect(letter).toMatchObject({ text, translatedBy: 'Doña Carmen', from: 'Ana' });
	expect(letter?.translation).toContain('es: Do you have a dog?');
	const ximena = { id: idOf(world, 'Ximena'), classId: world.classes.flores };
	expect(await deliveredLetter(db, id, ximena)).toBeUndefined();
});
