import { examine, type Finding } from '#lib/doctor.server.ts';
import { config } from '#lib/platform/config.server.ts';
import { withDatabase, type Verb } from './verb.ts';

export const doctorVerb: Verb = {
	usage: '',
	does: 'looks at configuration, database, disk, clock, key, mail and jobs, and says what to mend',
	async run() {
		const findings = await look();
		for (const { ok, about, sentence } of findings)
			console.log(`${ok ? 'ok     ' : 'PROBLEM'}  ${about}: ${sentence}`);
		return findings.every((finding) => finding.ok) ? 0 : 1;
	}
};

async function look(): Promise<Finding[]> {
	try {
		const settings = config();
		const configuration = {
			ok: true,
			about: 'configuration',
			sentence: `every setting can be read; people come to ${settings.origin}.`
		};
		return [configuration, ...(await withDatabase((db) => examine(db, settings, Date.now())))];
	} catch (problem) {
		const sentence = problem instanceof Error ? problem.message : String(problem);
		return [{ ok: false, about: 'configuration', sentence }];
	}
}
