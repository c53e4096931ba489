import { expect, test } from 'vitest';
import { fileFor } from '#lib/delivery/pictures/seeing.server.ts';
import { childRecord } from '#lib/child-record.server.ts';
import { eraseChild } from '#lib/leaving.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { keepFaces } from '#lib/photos/faces/counting.server.ts';
import { claim } from '#lib/moderation/deciding/claims.server.ts';
import * as moderation from '#lib/moderation/moderation.server.ts';
import { day } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { lessonStepsOf, waterPlan } from '#tests/support/lessons.ts';
import { planPictureStepsOf } from '#tests/support/plan-pictures.ts';
import { safeguardBy } from '#tests/support/safeguarding.ts';
import { addSecondReviewer } from '#tests/support/second-reviewer.ts';
import { act, actorOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { familyOf } from '../sharing/family.server.ts';
import { end } from '../sharing/sharing.server.ts';
import { readLesson } from '../reading/reading.server.ts';
import { findLessons } from '../searching/finding.server.ts';
import { askedIn } from '../searching/asked.ts';
import { publicPlans } from '../publishing/public-plans.server.ts';
import { emptyMoment, emptyPlan } from '../plan.ts';
import { toldOf } from '../reflecting/reading.server.ts';
import type { Work } from '../work.ts';
import { authorizeLesson, authorizeWork } from '../works.server.ts';
import { findVersion, listVersions, restore } from '../writing/versions.server.ts';
import { eraseTakenOut } from './keeping.server.ts';
import { picturesOf, type Pictured } from './pictured.ts';
import { putPictureBack, sayingOfPictures, sayOfPictures } from './picturing.server.ts';
import { allPicturesOfWork } from './shown.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const plan = { ...waterPlan, language: 'en' as const, title: 'Our water' };

async function start() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = { ...lessonStepsOf(db, world, now), ...planPictureStepsOf(db, world, now) };
	const everybody = {
		...world.adults,
		Leo: idOf(world, 'Leo'),
		Mateo: idOf(world, 'Mateo'),
		nobody: null
	};
	/** By name: who may fetch the bytes at this moment. */
	async function whoSees(pictureId: string): Promise<string[]> {
		const seen = [];
		for (const [name, id] of Object.entries(everybody)) {
			const actor = id === null ? null : await actorOf(db, id, now);
			const wish = { pictureId, file: '800.webp' };
			if (await fileFor(db, actor, wish, now).catch(() => undefined)) seen.push(name);
		}
		return seen.toSorted();
	}
	const reads = async (who: keyof typeof everybody, id: string) => {
		const personId = everybody[who];
		const actor = personId === null ? null : await actorOf(db, personId, now);
		return readLesson(db, actor, id).catch(() => undefined);
	};
	const submissionOf = (id: string) =>
		db
			.selectFrom('submission')
			.selectAll()
			.where('workId', '=', id)
			.orderBy('submittedAt', 'desc')
			.executeTakeFirstOrThrow();
	const holdAs = async (personId: string, id: string) => {
		const item = await steps.openSubmissionOf(id);
		const reviewer = await actorOf(db, personId, now);
		const review = await moderation.authorizeReview(db, reviewer, item.id);
		await claim(db, review, now);
		return { review, item };
	};
	/** A plan of Laura’s with a picture of what she says. */
	async function pictured(said: Parameters<typeof steps.sayOf>[2] = {}) {
		const id = await steps.planSession(plan, 'cambridge');
		const picture = await steps.bringPicture(id);
		await steps.sayOf(id, picture, said);
		return { id, picture };
	}
	return { db, world, ...steps, whoSees, reads, submissionOf, holdAs, pictured };
}

const pair = (db: Db, childIds: readonly string[]) =>
	db.selectFrom('accessLog').select('personId').where('childId', 'in', childIds).execute();

test('a picture of a plan is seen by its teacher, then by whoever holds it, then by those with whom it is shared', async () => {
	const { world, handInLesson, approveLetter, whoSees, holdAs, reads, pictured } = await start();
	const { id, picture } = await pictured();
	expect(await whoSees(picture)).toEqual(['laura']);
	expect(await reads('delmy', id)).toBeUndefined();
	await handInLesson(id, {}, 'cambridge');
	expect(await whoSees(picture)).toEqual(['laura']);
	await holdAs(world.adults.tomas, id);
	expect(await whoSees(picture)).toEqual(['laura', 'tomas']);
	await approveLetter(id);
	expect(await whoSees(picture)).toEqual(['delmy', 'laura', 'sofia', 'tomas']);
	const read = await reads('delmy', id);
	expect(Object.keys(read?.pictures ?? {})).toEqual([picture]);
	expect(picturesOf(read?.plan ?? {})).toMatchObject([{ alt: 'Water in a jar.', childIds: [] }]);
});

test('a public plan shows its picture to everybody, with the words of its translation, and to nobody once it is ended', async () => {
	const set = await start();
	const { db, world, handInLesson, approveLetter, translateWhole, whoSees, reads } = set;
	const { id, picture } = await set.pictured();
	await handInLesson(id, { audience: 'public' }, 'cambridge');
	await approveLetter(id);
	expect(await whoSees(picture)).toContain('nobody');
	await translateWhole(id, (source) => `ES ${source}`);
	const { translated } = (await reads('nobody', id)) ?? {};
	expect(picturesOf(translated?.plan ?? {})).toMatchObject([
		{ alt: 'ES Water in a jar.', caption: 'ES From the tap.' }
	]);
	const laura = await actorOf(db, world.adults.laura, now);
	await end(db, await authorizeLesson(db, laura, 'end', id), { act: act() }, now);
	expect(await whoSees(picture)).toEqual(['laura']);
});

test('a translator sees the picture while its words are on their desk', async () => {
	const { handInLesson, approveLetter, takeToDesk, whoSees, pictured } = await start();
	const { id, picture } = await pictured();
	await handInLesson(id, {}, 'cambridge');
	await approveLetter(id);
	expect(await whoSees(picture)).not.toContain('carmen');
	await takeToDesk(id);
	expect(await whoSees(picture)).toContain('carmen');
});

test('nobody hands in a picture without saying what there is to see and who is in it', async () => {
	const { planSession, bringPicture, sayOf, handInLesson } = await start();
	const id = await planSession(plan, 'cambridge');
	const picture = await bringPicture(id);
	const missing = { fields: { pictures: 'lesson-pictures-need-words' } };
	await expect(handInLesson(id, {}, 'cambridge')).rejects.toMatchObject(missing);
	await sayOf(id, picture, { nobody: false });
	await expect(handInLesson(id, {}, 'cambridge')).rejects.toMatchObject(missing);
	await sayOf(id, picture, { alt: ' ' });
	await expect(handInLesson(id, {}, 'cambridge')).rejects.toMatchObject(missing);
	await sayOf(id, picture);
	await handInLesson(id, {}, 'cambridge');
});

test('a plan with Ana in a picture is shared with classes when her family allows the album, and with everybody only with the public web', async () => {
	const { handInLesson, familySays, lessonNow, pictured } = await start();
	const { id } = await pictured({ names: ['Ana'] });
	const no = { reason: 'lesson-without-consent', detail: { count: 1, names: 'Ana' } };
	await expect(handInLesson(id, {}, 'cambridge')).rejects.toMatchObject(no);
	await familySays('Ana', 'album', 'yes');
	await expect(handInLesson(id, { audience: 'public' }, 'cambridge')).rejects.toMatchObject(no);
	await familySays('Ana', 'public-web', 'yes', '2026-11-01');
	await expect(handInLesson(id, { audience: 'public' }, 'cambridge')).rejects.toMatchObject(no);
	await handInLesson(id, {}, 'cambridge');
	expect((await lessonNow(id)).state.status).toBe('with-moderator');
});

test('two moderators look at a plan in which somebody can be recognised, each at every picture, and only while the family says yes', async () => {
	const set = await start();
	const { db, world, handInLesson, approveLetter, familySays, lessonNow, holdAs, whoSees } = set;
	const { id, picture } = await set.pictured({ names: ['Ana'] });
	await familySays('Ana', 'album', 'yes');
	await handInLesson(id, {}, 'cambridge');
	expect((await set.submissionOf(id)).twoKeys).toBe(1);
	const { review, item } = await holdAs(world.adults.tomas, id);
	const approving = () =>
		moderation.approve(db, review, { ...item, act: act(), answers: new Map() }, now);
	await expect(approving()).rejects.toMatchObject({ reason: 'lesson-pictures-not-looked-at' });
	await familySays('Ana', 'album', 'no');
	await expect(approving()).rejects.toMatchObject({ reason: 'waits-for-family' });
	expect(await whoSees(picture), 'whoever holds it').toEqual(['laura']);
	await familySays('Ana', 'album', 'yes');
	await approveLetter(id);
	expect((await lessonNow(id)).state.status).toBe('with-moderator');
	await approveLetter(id, await addSecondReviewer(db, world, now));
	expect((await lessonNow(id)).state.status).toBe('shared');
	const opened = await pair(db, [idOf(world, 'Ana')]);
	expect(opened.map(({ personId }) => personId)).toContain(world.adults.tomas);
});

test('a machine that finds faces in a picture in line asks for two', async () => {
	const { db, handInLesson, submissionOf, pictured } = await start();
	const { id, picture } = await pictured();
	await handInLesson(id, {}, 'cambridge');
	expect((await submissionOf(id)).twoKeys).toBe(0);
	const face = { x: 0.1, y: 0.1, w: 0.2, h: 0.2 };
	await db.transaction().execute((db) => keepFaces(db, picture, [face]));
	expect((await submissionOf(id)).twoKeys).toBe(1);
});

async function sharedWithAna() {
	const set = await start();
	const { db, world, handInLesson, approveLetter, familySays, pictured } = set;
	const { id, picture } = await pictured({ names: ['Ana'], caption: 'Ana at the tap.' });
	await familySays('Ana', 'album', 'yes');
	await handInLesson(id, {}, 'cambridge');
	await approveLetter(id, await addSecondReviewer(db, world, now));
	await approveLetter(id);
	return { ...set, id, picture };
}

test('a family’s no takes the picture and its words away at once, and a yes that ended keeps what was shared', async () => {
	const { id, picture, familySays, whoSees, reads } = await sharedWithAna();
	expect(await whoSees(picture)).toContain('delmy');
	await familySays('Ana', 'album', 'yes', '2026-11-01');
	expect(await whoSees(picture)).toContain('delmy');
	await familySays('Ana', 'album', 'no');
	expect(await whoSees(picture)).toEqual(['laura']);
	const read = await reads('delmy', id);
	expect(read?.pictures).toEqual({});
	expect(JSON.stringify(read?.plan)).not.toContain('Ana at the tap');
	expect(read?.plan.title).toBe('Our water');
});

test('whoever writes a plan with a picture keeps it, takes it out for those to come, and brings it back', async () => {
	const set = await start();
	const { db, world, writePlan, takeOut, handInLesson, approveLetter, lessonNow, whoSees } = set;
	const { id, picture } = await set.pictured();
	await writePlan(id, { ...plan, title: 'Water' }, 'cambridge');
	expect(picturesOf((await lessonNow(id)).doc)).toHaveLength(1);
	await handInLesson(id, {}, 'cambridge');
	await approveLetter(id);
	await takeOut(id, picture);
	expect(await whoSees(picture), 'what is shared still shows it').toContain('delmy');
	await handInLesson(id, {}, 'cambridge');
	await approveLetter(id);
	expect(await whoSees(picture)).toEqual(['laura']);
	const laura = await authorizeLesson(db, await actorOf(db, world.adults.laura, now), 'write', id);
	const versions = await listVersions(db, id);
	const earlier = versions.at(-1)?.n ?? 0;
	const { doc } = (await findVersion<Pictured>(db, id, earlier)) ?? { doc: {} };
	expect(picturesOf(doc)).toHaveLength(1);
	await restore(db, laura, { act: act(), n: earlier }, now);
	expect(picturesOf((await lessonNow(id)).doc)).toHaveLength(1);
});

test('children of other classes are in no picture and quoted in no plan, and nobody else brings pictures in', async () => {
	const { world, workOf, quote, sayOf, pictured } = await start();
	const { id, picture } = await pictured();
	await expect(sayOf(id, picture, { names: ['Mateo'] })).rejects.toMatchObject({
		fields: { people: 'choose' }
	});
	await expect(quote(id, ['Mateo'])).rejects.toMatchObject({ fields: { people: 'choose' } });
	for (const who of ['delmy', 'tomas', 'sofia', 'carmen'] as const)
		await expect(workOf(id, who), world.adults[who]).rejects.toMatchObject({ kind: 'not-found' });
});

test('a plan that quotes Ana asks her family, and is read by its teacher alone once that says no', async () => {
	const set = await start();
	const { db, planSession, quote, handInLesson, approveLetter, familySays, reads } = set;
	const id = await planSession(plan, 'cambridge');
	await quote(id, ['Ana']);
	await expect(handInLesson(id, { audience: 'public' }, 'cambridge')).rejects.toMatchObject({
		reason: 'lesson-without-consent'
	});
	await familySays('Ana', 'public-web', 'yes');
	await handInLesson(id, { audience: 'public' }, 'cambridge');
	await approveLetter(id);
	const found = async () =>
		(await findLessons(db, { actor: null, asked: askedIn(new URLSearchParams()) })).found.length +
		(await publicPlans(db)).length;
	expect((await reads('nobody', id))?.plan.title).toBe('Our water');
	expect(await found()).toBe(2);
	expect(JSON.stringify(await reads('nobody', id))).not.toContain(idOf(set.world, 'Ana'));
	await familySays('Ana', 'public-web', 'no');
	expect(await reads('nobody', id)).toBeUndefined();
	expect(await reads('delmy', id)).toBeUndefined();
	expect(await found()).toBe(0);
	expect((await reads('laura', id))?.plan.title).toBe('Our water');
});

test('only pictures with nobody in them come along when somebody adapts a plan', async () => {
	const set = await start();
	const { db, world, bringPicture, sayOf, quote, handInLesson, approveLetter, familySays } = set;
	const { id, picture } = await set.pictured({ names: ['Ana'] });
	const jar = await bringPicture(id, 2);
	await sayOf(id, jar);
	await quote(id, ['Leo']);
	for (const name of ['Ana', 'Leo']) await familySays(name, 'album', 'yes');
	await handInLesson(id, {}, 'cambridge');
	await approveLetter(id, await addSecondReviewer(db, world, now));
	await approveLetter(id);
	const own = (await set.lessonNow(await set.adaptFor(id, 'flores'))).doc;
	expect(picturesOf(own).map((one) => one.id)).toEqual([jar]);
	expect(JSON.stringify(own)).not.toContain(idOf(world, 'Leo'));
	expect(await set.whoSees(picture)).toContain('delmy');
});

test('what is safeguarded is seen by the two named people alone', async () => {
	const { db, world, id, picture, whoSees, writePlan, handInLesson } = await sharedWithAna();
	await writePlan(id, { ...plan, title: 'Water' }, 'cambridge');
	await handInLesson(id, {}, 'cambridge');
	await safeguardBy(db, world.adults.tomas, id, '', now);
	expect(await whoSees(picture)).toEqual(['blanca', 'ruth']);
	expect((await allPicturesOfWork(db, id)).map((one) => one.id)).toEqual([picture]);
	await expect(eraseChild(db, idOf(world, 'Ana'), now)).rejects.toMatchObject({ kind: 'conflict' });
});

test('what others made of it with the same picture is frozen together with a plan, whatever else they wrote', async () => {
	const set = await start();
	const { id, picture } = await set.pictured();
	await set.handInLesson(id, {}, 'cambridge');
	await set.approveLetter(id);
	const other = { ...waterPlan, ...emptyPlan('es'), title: 'Otra', purpose: 'Otra cosa.' };
	const moments = [{ ...emptyMoment('m1'), name: 'Otra', steps: 'Otra.' }];
	const own = await set.shareAdaptation(id, {}, { ...other, moments, changes: 'Todo.' }, 'flores');
	expect(await set.whoSees(picture)).toContain('delmy');
	expect(await familyOf(set.db, id)).toEqual([id, own].toSorted());
	expect(await familyOf(set.db, own)).toEqual([own]);
});

test('when Ana is erased, her picture ends, nobody reads the plan, and its other words stay with Laura', async () => {
	const { db, world, id, picture, whoSees, reads, lessonNow } = await sharedWithAna();
	const { record } = await childRecord(db, idOf(world, 'Ana'), now);
	expect(record.plans).toMatchObject([
		{ title: 'Our water', quoted: false, pictures: [{ caption: 'Ana at the tap.' }] }
	]);
	await eraseChild(db, idOf(world, 'Ana'), now);
	expect(await whoSees(picture)).toEqual([]);
	expect(await reads('delmy', id)).toBeUndefined();
	const { doc, state } = await lessonNow(id);
	expect(state.status).toBe('withdrawn');
	expect(doc.title).toBe('Our water');
	expect(picturesOf(doc)).toEqual([]);
	const kept = JSON.stringify([
		await db.selectFrom('libraryVersion').selectAll().execute(),
		await db.selectFrom('libraryRevision').selectAll().execute(),
		await db.selectFrom('revision').select('text').where('workId', '=', id).execute()
	]);
	expect(kept).not.toContain('Ana at the tap');
});

test('how a plan went is told with a picture, to those who read it and while the family says yes', async () => {
	const set = await start();
	const { db, world, share, tell, bringPicture, sayOf, handInHowItWent, approveLetter } = set;
	const id = await share();
	const own = await tell(id);
	const picture = await bringPicture(own);
	await sayOf(own, picture, { names: ['Ana'] });
	await expect(handInHowItWent(own)).rejects.toMatchObject({ reason: 'lesson-without-consent' });
	await set.familySays('Ana', 'album', 'yes');
	await handInHowItWent(own);
	expect(await set.whoSees(picture)).toEqual(['laura']);
	await approveLetter(own, await addSecondReviewer(db, world, now));
	await approveLetter(own);
	const told = async () => toldOf(db, await actorOf(db, world.adults.delmy, now), id);
	expect(await told()).toMatchObject([
		{ told: { pictures: [{ alt: 'Water in a jar.', childIds: [] }] } }
	]);
	expect(await set.whoSees(picture)).toContain('delmy');
	await set.familySays('Ana', 'album', 'no');
	expect(await told()).toMatchObject([{ pictures: {} }]);
	expect(JSON.stringify(await told())).not.toContain('Water in a jar');
	expect(await set.whoSees(picture)).toEqual(['laura']);
});

test('a picture that was taken out ends after a month, unless something that is shared still shows it', async () => {
	const { db, handInLesson, approveLetter, takeOut, whoSees, pictured, planSession, ...set } =
		await start();
	const { id, picture } = await pictured();
	await handInLesson(id, {}, 'cambridge');
	await approveLetter(id);
	await takeOut(id, picture);
	const draft = await planSession(plan, 'cambridge');
	const unused = await set.bringPicture(draft, 2);
	await takeOut(draft, unused);
	await eraseTakenOut(db, now + 29 * day);
	expect(await whoSees(unused)).toEqual(['laura']);
	await eraseTakenOut(db, now + 31 * day);
	expect(await whoSees(unused)).toEqual([]);
	expect(await whoSees(picture)).toContain('delmy');
	await handInLesson(id, {}, 'cambridge');
	await approveLetter(id);
	await eraseTakenOut(db, now + 31 * day);
	expect(await whoSees(picture)).toEqual([]);
});

test('a picture that was taken out is put back with what was said of it', async () => {
	const { db, bringPicture, sayOf, takeOut, planSession, lessonNow, mine } = await startOnDesk();
	const id = await planSession(plan, 'cambridge');
	const picture = await bringPicture(id);
	await sayOf(id, picture, { names: ['Leo'] });
	const before = picturesOf((await lessonNow(id)).doc);
	await takeOut(id, picture);
	expect(picturesOf((await lessonNow(id)).doc)).toEqual([]);
	await putPictureBack(db, await mine(id), { act: act(), picture }, now);
	expect(picturesOf((await lessonNow(id)).doc)).toEqual(before);
	await takeOut(id, picture);
	await eraseTakenOut(db, now + 31 * day);
	await expect(
		putPictureBack(db, await mine(id), { act: act(), picture }, now)
	).rejects.toMatchObject({ reason: 'lesson-picture-gone' });
});

test('a picture that was taken out comes back with an earlier version as what was said of it last', async () => {
	const { db, world, pictured, sayOf, takeOut, lessonNow, mine } = await startOnDesk();
	const { id, picture } = await pictured();
	await takeOut(id, picture);
	await putPictureBack(db, await mine(id), { act: act(), picture }, now);
	await sayOf(id, picture, { names: ['Leo'] });
	await takeOut(id, picture);
	const laura = await actorOf(db, world.adults.laura, now);
	const lesson = await authorizeLesson(db, laura, 'write', id);
	const early = (await listVersions(db, id)).at(-1)?.n ?? 0;
	await restore(db, lesson, { act: act(), n: early }, now);
	expect(picturesOf((await lessonNow(id)).doc)).toMatchObject([
		{ id: picture, nobody: false, childIds: [idOf(world, 'Leo')] }
	]);
});

test('what another window said of the pictures meanwhile is not written over', async () => {
	const { db, bringPicture, sayOf, planSession, lessonNow, writePlan, mine } = await startOnDesk();
	const id = await planSession(plan, 'cambridge');
	const picture = await bringPicture(id);
	const seen = sayingOfPictures((await lessonNow(id)).doc);
	// Words on the desk are another page.
	await writePlan(id, { ...plan, care: 'Slowly.' }, 'cambridge');
	const said = { ...{ id: picture, alt: 'Mine', caption: '' }, nobody: true, childIds: [] };
	const form = { seen, said: [said], quoted: [], remove: null };
	await sayOf(id, picture, { alt: 'Theirs' });
	await expect(
		sayOfPictures(db, await mine(id), { act: act(), ...form }, now)
	).rejects.toMatchObject({ reason: 'lesson-pictures-changed' });
	expect(picturesOf((await lessonNow(id)).doc)).toMatchObject([{ alt: 'Theirs' }]);
	const again = sayingOfPictures((await lessonNow(id)).doc);
	await sayOfPictures(db, await mine(id), { act: act(), ...form, seen: again }, now);
	expect(picturesOf((await lessonNow(id)).doc)).toMatchObject([{ alt: 'Mine' }]);
});

async function startOnDesk() {
	const set = await start();
	const mine = async (id: string) =>
		(await authorizeWork(
			set.db,
			await actorOf(set.db, set.world.adults.laura, now),
			'picture',
			id
		)) as Authorized<Work<Pictured>, 'picture'>;
	return { ...set, mine };
}
