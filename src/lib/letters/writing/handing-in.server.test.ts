import { expect, test } from 'vitest';
import { act } from '#tests/support/steps.ts';
import { handIn } from './handing-in.server.ts';
import { now, school } from '#tests/support/school.ts';

const refused = (kind: string, reason?: string) =>
	expect.objectContaining(reason ? { kind, reason } : { kind });

test('twenty hand-ins at once freeze one text', async () => {
	const { db, steps, may, statusOf } = await school();
	const id = await steps.write('Ana', 'Mateo', '');
	const form = { act: act(), text: 'Dear Mateo', stamp: 'sail' };
	const letters = await Promise.all(Array.from({ length: 20 }, () => may('Ana', 'write', id)));
	const answers = await Promise.all(letters.map((letter) => handIn(db, letter, form, now)));
	expect(new Set(answers)).toEqual(new Set([id]));
	expect(await db.selectFrom('revision').select('id').execute()).toHaveLength(1);
	expect(await statusOf(id)).toBe('with-teacher');
});

test('two pages that hand in the same letter at once: one does, the other hears that it moved on', async () => {
	const { db, steps, may } = await school();
	const id = await steps.write('Ana', 'Mateo', '');
	const letters = await Promise.all([may('Ana', 'write', id), may('Ana', 'write', id)]);
	const outcomes = await Promise.allSettled(
		letters.map((letter, n) =>
			handIn(db, letter, { act: act(), text: `Page ${n}`, stamp: 'sail' }, now)
		)
	);
	const refusals = outcomes.filter((outcome) => outcome.status === 'rejected');
	expect(refusals).toEqual([
		expect.objectContaining({ reason: refused('conflict', 'letter-moved-on') })
	]);
	expect(await db.selectFrom('revision').select('id').execute()).toHaveLength(1);
});

test('a letter whose exchange closed, or whose pair ended, is not handed in', async () => {
	const { db, steps, may } = await school();
	const id = await steps.write('Ana', 'Mateo', '');
	const form = () => ({ act: act(), text: 'Dear Mateo', stamp: 'sail' });
	await db.updateTable('pair').set({ endedAt: now }).execute();
	const letter = await may('Ana', 'write', id);
	await expect(handIn(db, letter, form(), now)).rejects.toEqual(refused('conflict', 'pair-ended'));
	await db.updateTable('exchange').set({ status: 'closed' }).execute();
	await expect(handIn(db, letter, form(), now)).rejects.toEqual(
		refused('conflict', 'exchange-over')
	);
});
