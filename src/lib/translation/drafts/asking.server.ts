import { record } from '#lib/audit/audit.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { nameOfTrouble } from '#lib/jobs/trouble.ts';
import { contextOf } from '#lib/moderation/scanning/context.server.ts';
import { scan } from '#lib/moderation/scanning/scanner.server.ts';
import { second } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { log } from '#lib/platform/log.server.ts';
import { Refused } from '#lib/platform/refused.ts';
import { isTextHeld } from '../held.server.ts';
import { segmentsOf } from '../queries.server.ts';
import { onDesk, type Segment, type TextTranslation } from '../translation.ts';
import type { Engine } from './engine.ts';
import { allowsDrafts } from './gate.server.ts';
import { filledIn } from './mask.ts';
import { teachersIn } from './people.server.ts';
import { storedDrafts } from './queries.server.ts';
import type { Known } from './secrets.ts';
import { toDraft, wholeOf, type ToDraft } from './to-draft.ts';
import { isUsable } from './usable.ts';

/** A translator waits no longer than this for a machine. */
const patience = 15 * second;

/** What came of asking: how many sentences have a draft now that had none, and how many still have none. */
export interface Asked {
	made: number;
	missing: number;
}

interface Drafted {
	n: number;
	source: string;
	text: string;
}

/**
 * Asks a machine for drafts of the sentences that have none, for the translator who holds the text. Names and
 * whatever the scanner finds are hidden before anything leaves this process. A machine that is down, slow or
 * wrong is no refusal: the answer says how many drafts there are.
 *
 * @throws Refused `no-machine-drafts` where nobody set a machine up, or drafts are not allowed for this text
 */
export async function askForDrafts(
	db: Db,
	{ actor, subject }: Authorized<TextTranslation, 'write-translation'>,
	engine: Engine | undefined,
	now: number,
	waits = patience
): Promise<Asked> {
	const asked = engine && (await draftFor(db, subject, actor.id, engine, now, waits));
	if (!asked) throw new Refused('conflict', 'no-machine-drafts');
	return asked;
}

/** As `askForDrafts`, for whoever holds the text; undefined when this person does not, or no machine may see it. */
export async function draftFor(
	db: Db,
	subject: TextTranslation,
	personId: string,
	engine: Engine,
	now: number,
	waits = patience
): Promise<Asked | undefined> {
	const theirs = subject.translatorId === personId && onDesk.includes(subject.status);
	if (!theirs || !(await isAllowed(db, subject, now))) return undefined;
	const have = new Set((await storedDrafts(db, subject.id)).map(({ n }) => n));
	const segments = await segmentsOf(db, subject.id);
	const known = await hiddenFor(db, subject, segments);
	if (!known) return { made: 0, missing: segments.length - have.size };
	const wanted = toDraft(segments, known).filter(({ n }) => !have.has(n));
	const drafts = await draftsFrom(engine, wanted, subject, waits);
	const made = await keep(db, subject, engine, personId, drafts, now);
	return { made, missing: wanted.length - made };
}

const isAllowed = async (db: Db, subject: TextTranslation, now: number) =>
	(await allowsDrafts(db, subject, now)) && !(await isTextHeld(db, subject, now));

/** What must be hidden in this text; undefined when the scanner failed: then nothing goes out. */
async function hiddenFor(
	db: Db,
	{ id, exchangeId, sourceLanguage, targetLanguage }: TextTranslation,
	segments: readonly Segment[]
): Promise<Known | undefined> {
	const { letterNames = [], places = [] } = await contextOf(db, { exchangeId });
	try {
		// Nobody is told to it: what it knows, it passes over.
		const flags = await scan(wholeOf(segments), sourceLanguage);
		const contact = flags.filter(({ group }) => group === 'contact');
		const names = [...letterNames, ...places, ...(await teachersIn(db, exchangeId))];
		return { names, flags: contact, to: targetLanguage };
	} catch (problem) {
		log.warn({ subject: id, reason: nameOfTrouble(problem) }, 'no scan, so no machine drafts');
		return undefined;
	}
}

async function draftsFrom(
	{ name, draft }: Engine,
	wanted: readonly ToDraft[],
	{ id, sourceLanguage, targetLanguage }: TextTranslation,
	waits: number
): Promise<Drafted[]> {
	if (wanted.length === 0) return [];
	const texts = wanted.map(({ masked }) => masked.text);
	try {
		const said = await draft(texts, sourceLanguage, targetLanguage, AbortSignal.timeout(waits));
		return wanted.flatMap(({ n, source, masked }, at) => {
			const words = said[at] ?? '';
			const whole = isUsable(masked.text, words, targetLanguage) && filledIn(words, masked);
			return whole ? [{ n, source, text: whole.trim() }] : [];
		});
	} catch (problem) {
		log.warn({ subject: id, engine: name, reason: nameOfTrouble(problem) }, 'no machine drafts');
		return [];
	}
}

/**
 * Meanwhile a family may have said no, or somebody else have the text: then nothing is kept. Neither is what was
 * said of a sentence that was joined or split since.
 */
const keep = (
	db: Db,
	subject: TextTranslation,
	{ name }: Engine,
	actorId: string,
	drafts: readonly Drafted[],
	now: number
): Promise<number> =>
	db.transaction().execute(async (db) => {
		if (drafts.length === 0) return 0;
		const held = await db
			.updateTable('textTranslation')
			.set((eb) => ({ version: eb.ref('version') }))
			.where('id', '=', subject.id)
			.where('translatorId', '=', actorId)
			.where('status', 'in', onDesk)
			.returning('id')
			.executeTakeFirst();
		if (!held || !(await isAllowed(db, subject, now))) return 0;
		const sources = new Map(
			(await segmentsOf(db, subject.id)).map((each) => [each.n, each.source])
		);
		const rows = drafts
			.filter(({ n, source }) => sources.get(n) === source)
			.map(({ n, text }) => ({
				...{ translationId: subject.id, n, text, engine: name, madeAt: now }
			}));
		if (rows.length === 0) return 0;
		await db
			.insertInto('machineDraft')
			.values(rows)
			.onConflict((conflict) => conflict.columns(['translationId', 'n']).doNothing())
			.execute();
		await record(db, {
			at: now,
			actorId,
			verb: 'translation.drafted',
			subjectKind: 'translation',
			subjectId: subject.id
		});
		return rows.length;
	});
