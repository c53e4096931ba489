import { reindex } from '#lib/lessons/searching/entering.server.ts';
import { OperatorProblem } from '#lib/platform/operator-problem.ts';
import { wire } from '#lib/wiring.server.ts';
import { bringSeeds } from './seed-lessons.ts';
import { needed, read, withSchema, type Verb } from './verb.ts';

export const lessonsVerb: Verb = {
	usage: 'reindex | bring-in --class CLASS --by EMAIL',
	does: 'makes anew by what lesson plans are found: their words in both languages, their facts, how often they were taught; or lays the ten plans that come with Puente on the desk of a class, as drafts of its teacher',
	async run(args) {
		const { positionals, values } = read(args, {
			class: { type: 'string' },
			by: { type: 'string' }
		});
		const what = needed(positionals[0], 'What to do (reindex or bring-in)');
		switch (what) {
			case 'reindex':
				return withSchema(async (db) => {
					console.log(`${await reindex(db)} plans can be found.`);
					return 0;
				});
			case 'bring-in': {
				const klass = needed(values.class, '--class');
				const email = needed(values.by, '--by');
				wire();
				return withSchema(async (db) => {
					const count = await bringSeeds(db, { klass, email }, Date.now());
					console.log(`${count} plans lie on the desk of the class, as drafts.`);
					return 0;
				});
			}
			default:
				throw new OperatorProblem(
					`Puente does not know "lessons ${what}", only "lessons reindex" and "lessons bring-in".`
				);
		}
	}
};
