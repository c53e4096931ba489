import { contextOf } from '#lib/moderation/scanning/context.server.ts';
import { minute } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { segmentsOf } from '../queries.server.ts';
import type { TextTranslation } from '../translation.ts';
import type { EngineName } from './engine.ts';
import { allowsDrafts } from './gate.server.ts';
import { teachersIn } from './people.server.ts';
import { toDraft } from './to-draft.ts';

/** What a machine proposed for one sentence. */
export interface MachineDraft {
	readonly n: number;
	readonly text: string;
	readonly engine: EngineName;
	/** The translator said that it is right as it stands. */
	readonly right: boolean;
	/** Share of its words in what was handed in last, in percent. */
	readonly kept: number | null;
}

/**
 * The drafts of a text, for whoever may see its words: nothing while drafts are not allowed, or where the text is
 * sealed.
 */
export async function draftsOf(
	db: Db,
	translation: TextTranslation,
	now: number
): Promise<MachineDraft[]> {
	const drafts = await storedDrafts(db, translation.id);
	if (drafts.length === 0 || !(await allowsDrafts(db, translation, now))) return [];
	return drafts;
}

/** What the desk shows of them. */
export interface DeskDrafts {
	readonly drafts: readonly MachineDraft[];
	/** There is a machine that may see this text. */
	readonly mayAsk: boolean;
	/** It was asked when the text was taken, and its words may come any moment. */
	readonly writing: boolean;
	/** Every sentence that says more than names has one. */
	readonly complete: boolean;
}

/** For the one who translates a text; null where no machine may see it. */
export async function draftsOnDesk(
	db: Db,
	translation: TextTranslation,
	hasEngine: boolean,
	now: number
): Promise<DeskDrafts | null> {
	if (!(await allowsDrafts(db, translation, now))) return null;
	const drafts = await storedDrafts(db, translation.id);
	if (!hasEngine && drafts.length === 0) return null;
	const writing = hasEngine && (await isMachineWriting(db, translation, now));
	const complete = await isComplete(db, translation, drafts);
	return { drafts, mayAsk: hasEngine, writing, complete };
}

async function isComplete(
	db: Db,
	{ id, exchangeId, targetLanguage }: TextTranslation,
	drafts: readonly MachineDraft[]
): Promise<boolean> {
	if (drafts.length === 0) return false;
	const have = new Set(drafts.map(({ n }) => n));
	const without = (await segmentsOf(db, id)).filter(({ n }) => !have.has(n));
	if (without.length === 0) return true;
	const { letterNames = [], places = [] } = await contextOf(db, { exchangeId });
	const names = [...letterNames, ...places, ...(await teachersIn(db, exchangeId))];
	return toDraft(without, { names, flags: [], to: targetLanguage }).length === 0;
}

/** A desk does not look out for drafts any longer than this. */
export const looksOutFor = minute;

/** Whether drafts for this text may come any moment. */
export async function isMachineWriting(
	db: Db,
	{ id, translatorId }: Pick<TextTranslation, 'id' | 'translatorId'>,
	now: number
): Promise<boolean> {
	const row = await db
		.selectFrom('askedDraft')
		.select('askedAt')
		.where('translationId', '=', id)
		.where('personId', '=', translatorId)
		.where('endedAt', 'is', null)
		.where('askedAt', '>', now - looksOutFor)
		.executeTakeFirst();
	return row !== undefined;
}

/** Unscoped, for what is done when a text is handed in. */
export async function storedDrafts(db: Db, translationId: string): Promise<MachineDraft[]> {
	const rows = await db
		.selectFrom('machineDraft')
		.innerJoin('textTranslation', 'textTranslation.id', 'machineDraft.translationId')
		.leftJoin('seal', 'seal.revisionId', 'textTranslation.sourceRevisionId')
		.select(['machineDraft.n', 'machineDraft.text', 'machineDraft.engine'])
		.select(['machineDraft.readAt', 'machineDraft.kept'])
		.where('machineDraft.translationId', '=', translationId)
		.where('seal.revisionId', 'is', null)
		.where('machineDraft.text', '<>', '')
		.orderBy('machineDraft.n')
		.execute();
	return rows.map(({ readAt, ...draft }) => ({ ...draft, right: readAt !== null }));
}
