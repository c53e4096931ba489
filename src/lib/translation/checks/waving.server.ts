import type { Authorized } from '#lib/identity/authorized.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { segmentsOf } from '../queries.server.ts';
import { onDesk, type TextTranslation } from '../translation.ts';
import type { Finding } from './finding.ts';
import { wavesOf } from './queries.server.ts';
import { checkText, type Checked } from './findings.server.ts';
import { openOf, type Wave } from './wave.ts';

/** Keeps what was chosen beside findings, while the text stays on the desk. */
export async function waveThrough(
	db: Db,
	{ actor, subject }: Authorized<TextTranslation, 'write-translation'>,
	waves: ReadonlyMap<string, Wave | null>,
	now: number
): Promise<void> {
	if (waves.size === 0) return;
	const { findings } = await checkText(db, subject, await segmentsOf(db, subject.id));
	await keepWaves(db, subject, actor.id, findings, waves, now);
}

/**
 * Keeps why findings are left as they are, by the one who holds the text: so nothing that was chosen is lost
 * when something else is still to be mended. A wave without a reason is taken back.
 */
export async function keepWaves(
	db: Db,
	subject: TextTranslation,
	personId: string,
	findings: readonly Finding[],
	waves: ReadonlyMap<string, Wave | null>,
	now: number
): Promise<void> {
	if (waves.size === 0) return;
	await db.transaction().execute(async (db) => {
		const held = await db
			.selectFrom('textTranslation')
			.select('id')
			.where('id', '=', subject.id)
			.where('translatorId', '=', personId)
			.where('status', 'in', onDesk)
			.executeTakeFirst();
		if (!held) return;
		for (const { key, n, kind, why, blocks } of findings) {
			const wave = waves.get(key);
			if (wave === undefined || blocks) continue;
			if (wave === null) {
				await forget(db, subject.id, key);
				continue;
			}
			const said = { n, kind, why, ...wave, personId, at: now };
			await db
				.insertInto('wavedFinding')
				.values({ translationId: subject.id, key, ...said })
				.onConflict((conflict) => conflict.columns(['translationId', 'key']).doUpdateSet(said))
				.execute();
		}
	});
}

const forget = (db: InTransaction, translationId: string, key: string) =>
	db
		.deleteFrom('wavedFinding')
		.where('translationId', '=', translationId)
		.where('key', '=', key)
		.execute();

/** What a check noticed is mended or waved through before a text is handed in; what blocks is mended. */
export async function refuseOpenFindings(
	db: InTransaction,
	translationId: string,
	text: string,
	checked: Checked
): Promise<void> {
	// Written in another window while it was checked.
	if (text !== checked.text) throw new Refused('conflict', 'translation-moved-on');
	const open = openOf(checked.findings, await wavesOf(db, translationId));
	const blocking = open.filter(({ blocks }) => blocks).length;
	if (blocking > 0) throw new Refused('invalid', 'translation-is-blocked', { count: blocking });
	if (open.length > 0)
		throw new Refused('invalid', 'translation-has-findings', { count: open.length });
	await forgetMended(db, translationId, checked.findings);
}

/** What was mended needs no reason any more: the reviewer sees what stands. */
async function forgetMended(
	db: InTransaction,
	translationId: string,
	findings: readonly Finding[]
): Promise<void> {
	const standing = findings.map(({ key }) => key);
	await db
		.deleteFrom('wavedFinding')
		.where('translationId', '=', translationId)
		.$if(standing.length > 0, (query) => query.where('key', 'not in', standing))
		.execute();
}
