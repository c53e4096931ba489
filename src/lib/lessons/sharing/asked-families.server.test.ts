import { expect, test } from 'vitest';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { lessonStepsOf, waterPlan } from '#tests/support/lessons.ts';
import { planPictureStepsOf } from '#tests/support/plan-pictures.ts';
import { actorOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import { authorizeLesson } from '../works.server.ts';
import { askedFamilies } from './asked-families.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const plan = { ...waterPlan, language: 'en' as const, title: 'Our water' };

async function start() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = { ...lessonStepsOf(db, world, now), ...planPictureStepsOf(db, world, now) };
	const asked = async (id: string, who: keyof typeof world.adults = 'laura') => {
		const actor = await actorOf(db, world.adults[who], now);
		return askedFamilies(db, actor, (await authorizeLesson(db, actor, 'share', id)).subject, now);
	};
	return { db, world, asked, ...steps };
}

const nobody = { count: 0, names: '' };

test('Laura sees who is in her plan, whom it quotes and for whom a yes is missing, before she hands it in', async () => {
	const { asked, planSession, bringPicture, sayOf, quote, familySays } = await start();
	const id = await planSession(plan, 'cambridge');
	const none = { exchange: nobody, communities: nobody, public: nobody };
	expect(await asked(id)).toEqual({ pictures: [], quoted: '', asks: false, missing: none });
	const jar = await bringPicture(id, 1);
	const tap = await bringPicture(id, 2);
	await sayOf(id, jar, { names: ['Ana'] });
	await quote(id, ['Leo']);
	await familySays('Ana', 'album', 'yes');
	await familySays('Leo', 'album', 'yes');
	await familySays('Leo', 'public-web', 'yes');
	expect(await asked(id)).toEqual({
		pictures: [
			{ id: jar, alt: 'Water in a jar.', isSaid: true, names: 'Ana' },
			{ id: tap, alt: '', isSaid: false, names: '' }
		],
		quoted: 'Leo',
		asks: true,
		missing: { exchange: nobody, communities: nobody, public: { count: 1, names: 'Ana' } }
	});
	await familySays('Leo', 'album', 'no');
	expect((await asked(id)).missing.exchange).toEqual({ count: 1, names: 'Leo' });
});

test('of a child of another class whose words came along, nobody reads more than that a yes is missing', async () => {
	const { asked, planSession, quote, familySays, handInLesson, adaptFor, ...set } = await start();
	const id = await planSession(plan, 'cambridge');
	await quote(id, ['Ana']);
	await familySays('Ana', 'album', 'yes');
	await handInLesson(id, {}, 'cambridge');
	await set.approveLetter(id);
	const own = await adaptFor(id, 'flores');
	const seen = await asked(own, 'delmy');
	expect(seen).toMatchObject({ quoted: '', asks: true });
	expect(seen.missing.exchange).toEqual(nobody);
	expect(seen.missing.public).toEqual({ count: 1, names: '' });
});

test('whoever began a plan and teaches its class no more sees for whom it may be shared, and no child', async () => {
	const { db, world, asked, planSession, bringPicture, sayOf } = await start();
	const id = await planSession(plan, 'cambridge');
	await sayOf(id, await bringPicture(id), { names: ['Ana'] });
	await db
		.updateTable('libraryWork')
		.set({ classId: world.classes.flores })
		.where('id', '=', id)
		.execute();
	expect(await asked(id)).toMatchObject({
		...{ pictures: [], quoted: '', asks: true },
		missing: { exchange: { count: 1, names: '' } }
	});
});
