import type { Audience } from '#lib/lessons/work.ts';
import { lessonStepsOf, waterPlan } from './lessons.ts';
import type { Scene } from './principals.ts';

type Params = Record<string, string>;

/** What rows of the access matrix are about that have to do with session plans: Laura’s, of Cambridge. */
export const lessonMakers: Record<string, (scene: Scene) => Promise<Params>> = {
	'a plan on the desk': async (scene) => {
		const lesson = await stepsOfScene(scene).planSession(plan, 'cambridge');
		return { lesson, ...forms(scene) };
	},
	'a plan in review': async (scene) => {
		const steps = stepsOfScene(scene);
		const lesson = await steps.planSession(plan, 'cambridge');
		await steps.handInLesson(lesson, {}, 'cambridge');
		return { lesson, submission: (await steps.openSubmissionOf(lesson)).id };
	},
	'a plan of the exchange': (scene) => shared(scene, 'exchange'),
	'a plan of all communities': (scene) => shared(scene, 'communities'),
	'a public plan': (scene) => shared(scene, 'public')
};

const plan = { ...waterPlan, language: 'en' as const, title: 'Our water' };

const stepsOfScene = ({ built, world }: Scene) => lessonStepsOf(built.db, world, Date.now());

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

async function shared(scene: Scene, audience: Audience): Promise<Params> {
	const steps = stepsOfScene(scene);
	const lesson = await steps.planSession(plan, 'cambridge');
	await steps.handInLesson(lesson, { audience }, 'cambridge');
	await steps.approveLetter(lesson);
	return { lesson };
}
