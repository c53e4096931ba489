import { beforeAll, expect, test } from 'vitest';
import { tFor } from '#lib/i18n/resources.server.ts';
import { minute } from '#lib/platform/clock.ts';
import type { NamedAs } from '#lib/translation/people/choices.ts';
import { choose } from '#lib/translation/people/choices.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { onlyThere, release } from '#tests/support/mail.ts';
import { bringTo } from '#tests/support/pending.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { deliveredLetter, letterInClass } from '../queries.server.ts';
import { creditWords } from './credit.ts';

const now = Date.UTC(2026, 10, 20, 15);

beforeAll(wire);

/** A letter of Ana's that Doña Carmen translated, Inés read and Mateo has. */
async function begin() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now - minute);
	const { letterId } = await bringTo(stepsOf(db, world, now), 'ready', 'Ana', 'Mateo');
	await onlyThere(db, world, 'cambridge', ['Mateo'], now);
	await release(db, world, 'cambridge', now);
	const classId = world.classes.flores;
	const names = async () => {
		const read = await deliveredLetter(db, letterId, { id: idOf(world, 'Mateo'), classId });
		const printed = await letterInClass(db, letterId, { id: world.adults.delmy, classId });
		expect([read?.translatedBy, read?.readBy]).toEqual([printed?.translatedBy, printed?.readBy]);
		return [read?.translatedBy, read?.readBy];
	};
	const wishes = async (who: 'carmen' | 'ines', named: NamedAs, namedAsReader: NamedAs) => {
		const actor = await actorOf(db, world.adults[who], now);
		await choose(db, actor, { act: act(), writes: 'es', named, namedAsReader }, now);
	};
	return { names, wishes };
}

test('below a letter stands its translator by name, and who read it only when they wish', async () => {
	const { names, wishes } = await begin();
	expect(await names()).toEqual(['Doña Carmen', null]);
	await wishes('ines', 'nobody', 'first');
	expect(await names()).toEqual(['Doña Carmen', 'Inés']);
	await wishes('carmen', 'nobody', 'whole');
	expect(await names()).toEqual([null, 'Inés']);
	await wishes('ines', 'whole', 'nobody');
	expect(await names()).toEqual([null, null]);
});

test('the sentence names those who wish it, and is not there when nobody does', () => {
	const t = tFor('en');
	expect(creditWords(t, { translatedBy: 'Carmen', readBy: 'Inés' })).toBe(
		'Translated by Carmen · Read by Inés'
	);
	expect(creditWords(t, { translatedBy: null, readBy: 'Inés' })).toBe('Read by Inés');
	expect(creditWords(t, { translatedBy: null, readBy: null })).toBeUndefined();
});
