import { beforeAll, expect, test } from 'vitest';
import { minute } from '#lib/platform/clock.ts';
import type { TranslatorLevel } from '#lib/identity/actor.ts';
import { setLevel } from '#lib/identity/vetting/leveling.server.ts';
import { answerStudent } from '#lib/identity/vetting/mentoring.server.ts';
import { authorizeAdult, giveMentor, giveRole } from '#lib/identity/vetting/vetting.server.ts';
import { authorizeReview } from '#lib/moderation/moderation.server.ts';
import { unread } from '#lib/notifications/notifications.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import type { AdultKey } from '#tests/support/people.ts';

const now = Date.UTC(2026, 10, 20, 15);

beforeAll(wire);

/** Doña Carmen learns beside Inés, as Sofía arranges it. */
async function begin() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now - minute);
	const { carmen, ines, sofia, tomas } = world.adults;
	const looksAfter = async (id: string) =>
		authorizeAdult(db, await actorOf(db, sofia, now), 'vet', id);
	const level = async (who: string, to: TranslatorLevel) => {
		for (const scopeId of Object.values(world.communities))
			await setLevel(db, await looksAfter(who), { act: act(), scopeId, level: to }, now);
	};
	const mentor = async (mentorId: string | null) =>
		giveMentor(db, await looksAfter(carmen), { act: act(), mentorId }, now);
	const answers = async (yes: boolean, who = ines) =>
		answerStudent(db, await actorOf(db, who, now), { act: act(), student: carmen, yes }, now);
	const steps = stepsOf(db, world, now);
	const letter = await steps.write('Mateo', 'Ana', 'Hola Ana. En mi pueblo hay un cerro muy alto.');
	await steps.sendToTeacher(letter);
	await steps.passOnByTeacher(letter);
	await steps.approveLetter(letter);
	const handIn = async () => {
		await steps.takeToDesk(letter);
		await steps.translate(letter, (source) => `${source} (en)`);
		await steps.handInTranslation(letter);
		return (await steps.openSubmissionOf(await steps.translationOf(letter))).id;
	};
	const mayReview = async (who: AdultKey, id: string) =>
		authorizeReview(db, await actorOf(db, world.adults[who], now), id).then(
			() => true,
			() => false
		);
	const newsOf = async (who: AdultKey) =>
		(await unread(db, world.adults[who])).map(({ kind }) => kind);
	return {
		db,
		world,
		level,
		mentor,
		answers,
		looksAfter,
		handIn,
		mayReview,
		newsOf,
		carmen,
		ines,
		tomas
	};
}

test('what a student translated is decided by their mentor or a moderator, and no other translator', async () => {
	const { db, world, level, mentor, answers, handIn, mayReview, newsOf, carmen, ines } =
		await begin();
	await mentor(ines);
	expect(await newsOf('ines')).toContain('mentor-asked');
	await answers(true);
	expect(await newsOf('sofia')).toContain('mentor-answered');
	await level(carmen, 'student');
	const id = await handIn();
	expect(await mayReview('ines', id)).toBe(true);
	expect(await mayReview('tomas', id)).toBe(true);
	expect(await mayReview('carmen', id)).toBe(false);
	expect(await mayReview('laura', id)).toBe(false);
	expect(await newsOf('ines')).toContain('review-waiting');
	// The mentor of somebody else is another translator.
	await db
		.updateTable('submission')
		.set({ mentorId: world.adults.sofia })
		.where('id', '=', id)
		.execute();
	expect(await mayReview('ines', id)).toBe(false);
	expect(await mayReview('sofia', id)).toBe(false);
});

test('until the mentor agrees, and after they cannot any more, moderators alone decide', async () => {
	const { level, mentor, answers, handIn, mayReview, carmen, ines } = await begin();
	await mentor(ines);
	await level(carmen, 'student');
	const id = await handIn();
	expect(await mayReview('ines', id)).toBe(false);
	await answers(true);
	expect(await mayReview('ines', id)).toBe(true);
	await answers(false);
	expect(await mayReview('ines', id)).toBe(false);
	expect(await mayReview('tomas', id)).toBe(true);
	await expect(answers(true)).rejects.toThrow('person-moved-on');
});

test('a volunteer reads what no other translator wrote, and is a mentor all the same', async () => {
	const { level, mentor, answers, handIn, mayReview, newsOf, carmen, ines } = await begin();
	await level(ines, 'volunteer');
	const id = await handIn();
	expect(await mayReview('ines', id)).toBe(false);
	expect(await newsOf('ines')).not.toContain('review-waiting');
	expect(await mayReview('tomas', id)).toBe(true);
	await mentor(ines);
	await answers(true);
	await level(carmen, 'student');
	// Handed in before she learned: it stays with those who could read it then.
	expect(await mayReview('ines', id)).toBe(false);
});

test('a student needs a mentor who translates, and whoever learns keeps one', async () => {
	const { db, level, mentor, carmen, ines, tomas } = await begin();
	const mentorFirst = { fields: { level: 'mentor-first' } };
	await expect(level(carmen, 'student')).rejects.toMatchObject(mentorFirst);
	await expect(mentor(tomas)).rejects.toMatchObject({ fields: { mentor: 'choose' } });
	await mentor(ines);
	const ends = (endedAt: number | null) =>
		db.updateTable('role').set({ endedAt }).where('personId', '=', ines).execute();
	await ends(now);
	await expect(level(carmen, 'student')).rejects.toMatchObject(mentorFirst);
	await ends(null);
	await level(carmen, 'student');
	await expect(mentor(null)).rejects.toMatchObject({ fields: { mentor: 'mentor-of-student' } });
	await expect(mentor(tomas)).rejects.toMatchObject({ fields: { mentor: 'choose' } });
	await level(carmen, 'volunteer');
	await mentor(null);
});

test('only who coordinates there sets a level, nobody their own, and the audit has it', async () => {
	const { db, world, level, looksAfter, carmen, ines } = await begin();
	await expect(looksAfter(world.adults.sofia)).rejects.toThrow('not-found');
	const tomas = await actorOf(db, world.adults.tomas, now);
	await expect(authorizeAdult(db, tomas, 'vet', carmen)).rejects.toThrow('not-found');
	const form = { act: act(), scopeId: world.exchangeId, level: 'volunteer' as const };
	await expect(setLevel(db, await looksAfter(ines), form, now)).rejects.toThrow('not-found');
	await level(carmen, 'volunteer');
	const entries = await db
		.selectFrom('audit')
		.select(['subjectId', 'detail'])
		.where('verb', '=', 'person.level-set')
		.execute();
	expect(entries).toHaveLength(2);
	expect(JSON.parse(entries[0]?.detail ?? '')).toMatchObject({ level: 'volunteer' });
});

test('a new translator begins as a volunteer, and a role given again keeps its level', async () => {
	const { db, world, level, looksAfter, tomas, carmen } = await begin();
	const give = async (who: string) => {
		const id = world.communities.flores;
		const scope = { kind: 'community' as const, id, places: [id] };
		const role = 'translator' as const;
		await giveRole(db, await looksAfter(who), { act: act(), role, scope }, now);
		const { roles } = await actorOf(db, who, now);
		return roles.find((held) => held.role === role && held.scopeId === id)?.level;
	};
	expect(await give(tomas)).toBe('volunteer');
	expect(await give(carmen)).toBe('trusted');
	await level(carmen, 'volunteer');
	expect(await give(carmen)).toBe('volunteer');
});
