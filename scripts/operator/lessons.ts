import { reindex } from '#lib/lessons/searching/entering.server.ts';
import { OperatorProblem } from '#lib/platform/operator-problem.ts';
import { needed, read, withSchema, type Verb } from './verb.ts';

export const lessonsVerb: Verb = {
	usage: 'reindex',
	does: 'makes anew by what lesson plans are found: their words in both languages, their facts, how often they were taught',
	async run(args) {
		const what = needed(read(args, {}).positionals[0], 'What to do (reindex)');
		if (what !== 'reindex')
			throw new OperatorProblem(`Puente does not know "lessons ${what}", only "lessons reindex".`);
		return withSchema(async (db) => {
			console.log(`${await reindex(db)} plans can be found.`);
			return 0;
		});
	}
};
