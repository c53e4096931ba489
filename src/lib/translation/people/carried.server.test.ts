import { beforeAll, expect, test } from 'vitest';
import { day, minute } from '#lib/platform/clock.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { segmentsOf } from '#lib/translation/queries.server.ts';
import { authorizeWriting, saveSegments } from '#lib/translation/translation.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { certificateOf } from './certificate.server.ts';
import { correct, stretchesOf } from './stretches.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const always = { from: 0, until: now + 1000 * day };

beforeAll(wire);

/** Mateo's letter waits for a translator; Doña Carmen learns beside Inés, when asked for. */
async function begin({ learning = true } = {}) {
	const db = await freshDatabase();
	const world = await buildWorld(db, now - minute);
	const { carmen, ines } = world.adults;
	if (learning) {
		const beside = { mentorId: ines, mentorAgreedAt: now };
		await db.updateTable('person').set(beside).where('id', '=', carmen).execute();
		await db.updateTable('role').set({ level: 'student' }).where('personId', '=', carmen).execute();
	}
	const steps = stepsOf(db, world, now);
	// Nine words.
	const letter = await steps.write('Mateo', 'Ana', 'Hola Ana. Tengo tres gallinas y una vaca.');
	await steps.sendToTeacher(letter);
	await steps.passOnByTeacher(letter);
	await steps.approveLetter(letter);
	await steps.takeToDesk(letter);
	const id = await steps.translationOf(letter);
	const save = async (at: number, say: string) => {
		const segments = await segmentsOf(db, id);
		const targets = new Map(segments.map(({ n, source }) => [n, `${source} ${say}`]));
		const mine = await authorizeWriting(db, await actorOf(db, carmen, at), id);
		await saveSegments(db, mine, targets, at);
	};
	const certificate = async (who: string, of = carmen) =>
		certificateOf(db, await actorOf(db, who, now), of, now + minute);
	return { db, world, steps, letter, save, certificate, carmen, ines };
}

test('a student’s time goes on while saves are at most five minutes apart', async () => {
	const { db, save, carmen } = await begin();
	for (const at of [0, 4, 9, 20, 22]) await save(now + at * minute, String(at));
	const stretches = await stretchesOf(db, carmen, always);
	const minutes = stretches.map(({ begunAt, lastAt }) => (lastAt - begunAt) / minute);
	expect(minutes).toEqual([2, 9]);
});

test('the time of who does not learn is not measured', async () => {
	const { db, save, carmen } = await begin({ learning: false });
	await save(now, 'a');
	await save(now + minute, 'b');
	expect(await stretchesOf(db, carmen, always)).toEqual([]);
});

test('a stretch is corrected down, by the one who sat there alone', async () => {
	const { db, save, carmen, ines } = await begin();
	await save(now, 'a');
	await save(now + 4 * minute, 'b');
	const [stretch] = await stretchesOf(db, carmen, always);
	const form = (minutes: number) => ({ act: act(), stretch: stretch?.id ?? newId(), minutes });
	const me = await actorOf(db, carmen, now);
	await expect(correct(db, me, form(5), now)).rejects.toMatchObject({
		fields: { minutes: 'only-less' }
	});
	await expect(correct(db, await actorOf(db, ines, now), form(1), now)).rejects.toThrow(
		'not-found'
	);
	await correct(db, me, form(1), now);
	// What was corrected does not grow: another stretch begins.
	await save(now + 5 * minute, 'c');
	const corrected = (await stretchesOf(db, carmen, always)).map(({ correctedTo }) => correctedTo);
	expect(corrected).toEqual([null, 1]);
});

test('the certificate counts what was approved, and names no child', async () => {
	const { steps, letter, save, certificate, carmen } = await begin();
	await save(now, 'a');
	await save(now + 4 * minute, 'b');
	await steps.handInTranslation(letter);
	expect(await certificate(carmen)).toMatchObject({ letters: 0, words: 0, hours: 0 });
	await steps.approveTranslation(letter);
	const paper = await certificate(carmen);
	expect(paper).toMatchObject({ letters: 1, words: 8, mentor: 'Inés Menjívar', year: '2026–2027' });
	expect(JSON.stringify(paper)).not.toMatch(/Mateo|Ana|gallinas/);
});

test('a certificate is printed by its owner, their mentor and their coordinator, and nobody else', async () => {
	const { db, world, certificate, carmen, ines } = await begin();
	for (const who of [carmen, ines, world.adults.sofia])
		expect((await certificate(who)).name).toBe('Doña Carmen');
	for (const who of [world.adults.tomas, world.adults.laura])
		await expect(certificate(who)).rejects.toThrow('not-found');
	await db.updateTable('person').set({ mentorAgreedAt: null }).where('id', '=', carmen).execute();
	await expect(certificate(ines)).rejects.toThrow('not-found');
	await expect(certificate(world.adults.sofia, idOf(world, 'Ana'))).rejects.toThrow('not-found');
	await expect(certificate(world.adults.sofia, world.adults.laura)).rejects.toThrow('not-found');
});
