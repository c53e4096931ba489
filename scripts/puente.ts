// `npm run -s puente -- VERB`: what the operator of a Puente asks of it. See docs/operating.md.
import { tFor } from '#lib/i18n/resources.server.ts';
import { ConfigProblem } from '#lib/platform/config.server.ts';
import { OperatorProblem } from '#lib/platform/operator-problem.ts';
import { Refused } from '#lib/platform/refused.ts';
import { verifyAuditVerb } from './operator/audit.ts';
import { eraseChildVerb, exportChildVerb } from './operator/child.ts';
import { backupVerb, restoreVerb } from './operator/copies.ts';
import { doctorVerb } from './operator/doctor.ts';
import { glossaryExportVerb } from './operator/glossary.ts';
import { scanImageVerb } from './operator/image.ts';
import { lessonsVerb } from './operator/lessons.ts';
import { tmExportVerb, tmForgetVerb, tmImportVerb } from './operator/memory.ts';
import { tmLookupVerb } from './operator/look-up.ts';
import { createCoordinatorVerb } from './operator/people.ts';
import { scanTextVerb } from './operator/scan.ts';
import { migrateVerb } from './operator/schema.ts';
import type { Verb } from './operator/verb.ts';

const verbs = new Map<string, Verb>([
	['migrate', migrateVerb],
	['create-coordinator', createCoordinatorVerb],
	['backup', backupVerb],
	['restore', restoreVerb],
	['export-child', exportChildVerb],
	['erase-child', eraseChildVerb],
	['verify-audit', verifyAuditVerb],
	['scan-text', scanTextVerb],
	['scan-image', scanImageVerb],
	['tm-import', tmImportVerb],
	['tm-forget', tmForgetVerb],
	['tm-export', tmExportVerb],
	['glossary-export', glossaryExportVerb],
	['tm-lookup', tmLookupVerb],
	['lessons', lessonsVerb],
	['doctor', doctorVerb]
]);

const [name = 'help', ...args] = process.argv.slice(2);
const verb = verbs.get(name);
if (verb) {
	process.exitCode = await verb.run(args).catch(explained);
} else {
	const asked = ['help', '--help', '-h'].includes(name);
	if (!asked) console.error(`Puente does not know "${name}".\n`);
	(asked ? console.log : console.error)(help());
	process.exitCode = asked ? 0 : 1;
}

function help(): string {
	const lines = [...verbs].map(([word, { usage, does }]) =>
		[`  ${word} ${usage}`.trimEnd(), `      ${does}`].join('\n')
	);
	return [
		'npm run -s puente -- VERB, with the settings of the server in the environment:',
		'',
		...lines,
		'',
		'docs/operating.md says more.'
	].join('\n');
}

/** One sentence, whatever went wrong. */
function explained(problem: unknown): number {
	console.error(sentenceFor(problem));
	return 1;
}

function sentenceFor(problem: unknown): string {
	if (problem instanceof OperatorProblem || problem instanceof ConfigProblem)
		return problem.message;
	if (problem instanceof Refused)
		return tFor('en')(`problems:${problem.reason}` as 'problems:not-found', problem.detail);
	const code = problem instanceof Error && 'code' in problem ? String(problem.code) : '';
	const said = problem instanceof Error ? problem.message || code : String(problem);
	if (/^(ECONN|ENOTFOUND|ETIMEDOUT|EHOST|28|3D|57)/.test(code))
		return `The database does not answer (${said}): see DATABASE_URL.`;
	if (code === 'SQLITE_NOTADB') return 'The file in DATABASE_URL is not a database.';
	if (code === 'SQLITE_FULL' || code === 'ENOSPC')
		return 'The disk is full: make room and try again.';
	return `That did not work: ${said}.`;
}
