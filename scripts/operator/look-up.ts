import { daysNow } from '#lib/consent/held.server.ts';
import { OperatorProblem } from '#lib/platform/operator-problem.ts';
import { lookUp } from '#lib/translation/memory/lookup.server.ts';
import { answerLines, onStandardStreams } from './lines.ts';
import { read, withSchema, type Verb } from './verb.ts';

export const tmLookupVerb: Verb = {
	usage: '--from es|en --to en|es --jsonl',
	does: 'reads lines {"id","text"} and prints what the translation memory offers for each, best first',
	run(args) {
		const { values } = read(args, {
			from: { type: 'string' },
			to: { type: 'string' },
			jsonl: { type: 'boolean' }
		});
		const { from, to } = values;
		if (!((from === 'es' && to === 'en') || (from === 'en' && to === 'es')))
			throw new OperatorProblem('Say --from es --to en, or --from en --to es.');
		return withSchema(async (db) => {
			const days = await daysNow(db, Date.now());
			return answerLines(
				process.stdin,
				async (text) => {
					const matches = await lookUp(db, days, { text, from, to });
					return {
						matches: matches.map(({ source, target, score }) => ({
							...{ source, target },
							score: Math.round(score * 1000) / 1000
						}))
					};
				},
				onStandardStreams
			);
		});
	}
};
