import { noteOpened } from '#lib/lessons/attaching/seeing.server.ts';
import type { Audience } from '#lib/lessons/work.ts';
import { authorizeLesson } from '#lib/lessons/works.server.ts';
import { claim } from '#lib/moderation/deciding/claims.server.ts';
import { authorizeReview } from '#lib/moderation/moderation.server.ts';
import { putAside } from '#lib/lessons/writing/putting-aside.server.ts';
import { keepNow } from '#lib/lessons/writing/writing.server.ts';
import { attachFor, builtStorage } from './attaching.ts';
import { lessonStepsOf, waterPlan } from './lessons.ts';
import { planPictureStepsOf } from './plan-pictures.ts';
import { act, actorOf } from './steps.ts';
import type { Scene } from './principals.ts';

type Params = Record<string, string>;

/** What rows of the access matrix are about that have to do with session plans: Laura’s, of Cambridge. */
export const lessonMakers: Record<string, (scene: Scene) => Promise<Params>> = {
	'a plan on the desk': async (scene) => {
		const lesson = await stepsOfScene(scene).planSession(plan, 'cambridge');
		return { lesson, work: lesson, ...forms(scene) };
	},
	'a plan that was put aside': async (scene) => {
		const { built, world } = scene;
		const work = await stepsOfScene(scene).planSession(plan, 'cambridge');
		const laura = await actorOf(built.db, world.adults.laura, Date.now());
		const mine = await authorizeLesson(built.db, laura, 'write', work);
		await putAside(built.db, mine, { act: act() }, Date.now());
		return { work, base: '1' };
	},
	'a plan with a version': async (scene) => {
		const { built, world } = scene;
		const lesson = await stepsOfScene(scene).planSession(plan, 'cambridge');
		const laura = await actorOf(built.db, world.adults.laura, Date.now());
		const mine = await authorizeLesson(built.db, laura, 'write', lesson);
		await keepNow(built.db, mine, { act: act() }, Date.now());
		return { lesson };
	},
	'a plan with a file': withFile,
	'a plan with a file, in hand': async (scene) => {
		const params = await withFile(scene);
		await inHandOfTomas(scene, params);
		return params;
	},
	'a plan of the exchange with a file': (scene) => sharedWithFile(scene, 'exchange'),
	'a public plan with a file': (scene) => sharedWithFile(scene, 'public'),
	'a theme': () => Promise.resolve({ theme: 'agua' }),
	'a language': () => Promise.resolve({ language: 'es' }),
	'a plan in review': async (scene) => {
		const steps = stepsOfScene(scene);
		const lesson = await steps.planSession(plan, 'cambridge');
		await steps.handInLesson(lesson, {}, 'cambridge');
		return { lesson, submission: (await steps.openSubmissionOf(lesson)).id };
	},
	'a plan of the exchange': (scene) => shared(scene, 'exchange'),
	'a plan of all communities': (scene) => shared(scene, 'communities'),
	'a public plan': (scene) => shared(scene, 'public'),
	'a plan whose picture was taken out': async (scene) => {
		const { built, world } = scene;
		const lesson = await stepsOfScene(scene).planSession(plan, 'cambridge');
		const { picture = '' } = await pictureIn(scene, lesson);
		const steps = planPictureStepsOf(built.db, world, Date.now(), builtStorage());
		await steps.takeOut(lesson, picture);
		return { lesson, picture };
	},
	'a picture of a plan on the desk': async (scene) => {
		const lesson = await stepsOfScene(scene).planSession(plan, 'cambridge');
		return pictureIn(scene, lesson);
	},
	'a picture of a plan of the exchange': (scene) => pictureShared(scene, 'exchange'),
	'a picture of a public plan': (scene) => pictureShared(scene, 'public'),
	/** Of a plan of Delmy’s, by Laura. */
	'an adaptation, and a newer plan': async (scene) => {
		const steps = stepsOfScene(scene);
		const theirs = await steps.share();
		const lesson = await steps.adaptFor(theirs);
		await steps.writePlan(theirs, { ...waterPlan, care: 'Con calma.' });
		await steps.handInLesson(theirs);
		await steps.approveLetter(theirs);
		const revisionId = (await steps.lessonNow(theirs)).revisionId ?? '';
		return { lesson, base: '0', revisionId, 'take.care': 'theirs' };
	},
	'a shared adaptation': async (scene) => {
		const steps = stepsOfScene(scene);
		const lesson = await steps.shareAdaptation(await steps.share());
		return { lesson, work: lesson, phrase: 'we-will-try' };
	},
	'how it went, on the desk': async (scene) => {
		const steps = stepsOfScene(scene);
		const { lesson } = await shared(scene, 'public');
		return { lesson: await steps.tell(lesson ?? '', { happened: 'Fine.' }), ...told(scene) };
	},
	'how it went, in review': async (scene) => {
		const steps = stepsOfScene(scene);
		const { lesson } = await shared(scene, 'public');
		const own = await steps.tell(lesson ?? '');
		await steps.handInHowItWent(own);
		return { lesson: own };
	},
	'a collection on the desk': async (scene) => {
		const steps = stepsOfScene(scene);
		const { lesson = '' } = await shared(scene, 'public');
		const form = { language: 'en', title: 'Water', base: '1', audience: 'exchange' };
		return { ...form, exchange: scene.world.exchangeId, collection: await steps.collect([lesson]) };
	},
	'a collection in review': async (scene) => {
		const steps = stepsOfScene(scene);
		const { lesson = '' } = await shared(scene, 'public');
		const collection = await steps.collect([lesson]);
		await steps.handInCollected(collection);
		return { collection };
	},
	'a collection of the exchange': (scene) => sharedCollection(scene, 'exchange'),
	'a collection of all communities': (scene) => sharedCollection(scene, 'communities'),
	'a public collection': (scene) => sharedCollection(scene, 'public'),
	'a public plan, and a collection': async (scene) => {
		const steps = stepsOfScene(scene);
		const collection = await steps.collect([(await shared(scene, 'public')).lesson ?? '']);
		return { ...(await shared(scene, 'public')), collection };
	},
	/** And a plan of Laura’s that others have to be able to read to put it there as well. */
	'a session in its week': async (scene) => {
		const { lesson = '' } = await shared(scene, 'exchange');
		const put = await stepsOfScene(scene).putInWeek(lesson);
		return { ...put, lesson, exchange: scene.world.exchangeId, at: '0' };
	},
	'a public plan, and how it went': async (scene) => {
		const steps = stepsOfScene(scene);
		const { lesson } = await shared(scene, 'public');
		return { lesson: lesson ?? '', work: await steps.tellAll(lesson ?? '') };
	}
};

const plan = { ...waterPlan, language: 'en' as const, title: 'Our water' };

const stepsOfScene = ({ built, world }: Scene) => lessonStepsOf(built.db, world, Date.now());

/** What the page sends on which it is told how a plan went. */
const told = ({ world }: Scene): Params => ({
	...{ language: 'en', happened: 'It took two mornings.', base: '1' },
	...{ exchange: world.exchangeId, audience: 'exchange' }
});

/** What the pages of a plan send. */
const forms = ({ world }: Scene): Params => ({
	...{
		language: 'en',
		title: 'Our water',
		purpose: 'To know it.',
		moment: 'm1',
		'm-m1-name': 'Hi'
	},
	...{ base: '0', exchange: world.exchangeId, audience: 'exchange', licence: 'by-sa' }
});

async function sharedCollection(scene: Scene, audience: Audience): Promise<Params> {
	const { lesson = '' } = await shared(scene, 'public');
	return { collection: await stepsOfScene(scene).shareCollection([lesson], audience) };
}

async function withFile(scene: Scene): Promise<Params> {
	const { built, world } = scene;
	const lesson = await stepsOfScene(scene).planSession(plan, 'cambridge');
	const storage = builtStorage();
	const attached = await attachFor(built.db, 'Row, row, row your boat.', {
		...{ storage, lesson, person: world.adults.laura }
	});
	return { lesson, attached, file: attached };
}

/** Handed in, and opened with its file by the one who reviews it. */
async function inHandOfTomas(
	{ built, world }: Scene,
	{ lesson = '', attached = '' }: Params,
	audience: Audience = 'exchange'
) {
	const { db } = built;
	const steps = lessonStepsOf(db, world, Date.now());
	await steps.handInLesson(lesson, { audience }, 'cambridge');
	const tomas = await actorOf(db, world.adults.tomas, Date.now());
	const { id, revisionId } = await steps.openSubmissionOf(lesson);
	await claim(db, await authorizeReview(db, tomas, id), Date.now());
	await noteOpened(db, tomas.id, { revisionId, fileId: attached }, Date.now());
}

async function sharedWithFile(scene: Scene, audience: Audience): Promise<Params> {
	const params = await withFile(scene);
	await inHandOfTomas(scene, params, audience);
	await stepsOfScene(scene).approveLetter(params['lesson'] ?? '');
	return params;
}

let picturesMade = 0;

async function pictureIn({ built, world }: Scene, lesson: string): Promise<Params> {
	const pictures = planPictureStepsOf(built.db, world, Date.now(), builtStorage());
	const picture = await pictures.bringPicture(lesson, ++picturesMade);
	await pictures.sayOf(lesson, picture);
	return { lesson, picture, file: '320.webp' };
}

async function pictureShared(scene: Scene, audience: Audience): Promise<Params> {
	const steps = stepsOfScene(scene);
	const params = await pictureIn(scene, await steps.planSession(plan, 'cambridge'));
	const lesson = params['lesson'] ?? '';
	await steps.handInLesson(lesson, { audience }, 'cambridge');
	await steps.approveLetter(lesson);
	return params;
}

async function shared(scene: Scene, audience: Audience): Promise<Params> {
	const steps = stepsOfScene(scene);
	const lesson = await steps.planSession(plan, 'cambridge');
	await steps.handInLesson(lesson, { audience }, 'cambridge');
	await steps.approveLetter(lesson);
	return { lesson, class: scene.world.classes.cambridge, language: 'en' };
}
