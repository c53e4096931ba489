import type { Authorized } from '#lib/identity/authorized.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { newToken } from '#lib/platform/ids.server.ts';
import type { Saved } from './drafts.ts';
import { keepVersion, type WhyKept } from './versions.server.ts';
import { editable, isEditable, isFrozen, type Letter } from '../letter.ts';

export interface Typed {
	text: string;
	stamp: string;
	/** One that the author writes; the caller has looked. */
	language?: Letter['language'] | undefined;
	/** The version of the draft that this text was typed on. */
	base: number;
	/** When it was typed, by the server's clock. */
	typedAt: number;
	from: 'page' | 'device';
}

/** Saves as somebody types. Of two texts the newer stays on the desk, and the other is kept as a version. */
export function saveDraft(
	db: Db,
	{ actor, subject }: Authorized<Letter, 'write' | 'compare'>,
	typed: Typed,
	now: number
): Promise<Saved> {
	return db.transaction().execute(async (db) => {
		if (!isEditable(subject)) return keepBeside(db, subject, actor.id, typed, now);
		const saved =
			(await write(db, subject.id, actor.id, typed, typed.base, now)) ??
			(await settle(db, subject, actor.id, typed, now));
		// Stamp and language go with the text that stays on the desk.
		if (saved.won === 'ours') await choose(db, subject, typed);
		return saved;
	});
}

async function settle(
	db: InTransaction,
	letter: Letter,
	by: string,
	typed: Typed,
	now: number
): Promise<Saved> {
	const desk = await draftOf(db, letter.id);
	const { version, savedAt, text } = desk;
	if (text === typed.text) return { version, savedAt, won: 'ours', kept: false };
	if (typed.typedAt < savedAt) {
		const kept = await keepVersion(db, letter.id, by, typed.text, whyOf(typed), typed.typedAt);
		const { stamp, language } = letter;
		return { version, savedAt, won: 'theirs', kept, text, desk: { stamp, language } };
	}
	const kept = await keepVersion(db, letter.id, desk.savedBy, text, whyOf(typed), savedAt);
	const saved = await write(db, letter.id, by, typed, version, now);
	if (!saved) throw new Error(`The draft of ${letter.id} changed while it was held.`);
	return { ...saved, kept };
}

async function keepBeside(
	db: InTransaction,
	letter: Letter,
	by: string,
	typed: Typed,
	now: number
): Promise<Saved> {
	const { version, savedAt, text } = await draftOf(db, letter.id);
	const at = Math.min(typed.typedAt, now);
	const kept =
		text !== typed.text && (await keepVersion(db, letter.id, by, typed.text, whyOf(typed), at));
	// Of what two named people look after, nobody else gets a word: only what they typed just now.
	const shown = isFrozen(letter) ? typed.text : text;
	return { version, savedAt, won: 'moved-on', kept, text: shown };
}

const whyOf = (typed: Typed): WhyKept => (typed.from === 'device' ? 'offline' : 'other-device');

async function write(
	db: InTransaction,
	letterId: string,
	savedBy: string,
	{ text, typedAt }: Pick<Typed, 'text' | 'typedAt'>,
	base: number,
	now: number
): Promise<Saved | undefined> {
	// Of two texts the one that was typed later is newer, not the one that arrived later.
	const savedAt = Math.min(typedAt, now);
	const row = await db
		.updateTable('letterDraft')
		.set({ text, savedAt, savedBy, version: base + 1 })
		.where('letterId', '=', letterId)
		.where('version', '=', base)
		.returning('version')
		.executeTakeFirst();
	return row && { version: row.version, savedAt, won: 'ours', kept: false };
}

/** The draft, held against other writers until this transaction ends. */
const draftOf = (db: InTransaction, letterId: string) =>
	db
		.updateTable('letterDraft')
		.set((eb) => ({ version: eb.ref('version') }))
		.where('letterId', '=', letterId)
		.returning(['text', 'version', 'savedAt', 'savedBy'])
		.executeTakeFirstOrThrow();

/** Not on a letter that was handed in meanwhile: what was frozen names its stamp and language. */
async function choose(db: InTransaction, letter: Letter, typed: Typed) {
	const { stamp, language = letter.language } = typed;
	if (stamp === letter.stamp && language === letter.language) return;
	await db
		.updateTable('letter')
		.set({ stamp, language })
		.where('id', '=', letter.id)
		.where('status', 'in', editable)
		.execute();
}

/** Before a text is handed in: what another device put on the desk meanwhile is kept as a version. */
export async function putAside(
	db: InTransaction,
	letterId: string,
	{ text, base }: { text: string; base?: number | undefined }
) {
	if (base === undefined) return;
	const desk = await draftOf(db, letterId);
	if (desk.version === base || desk.text.trim() === text.trim()) return;
	await keepVersion(db, letterId, desk.savedBy, desk.text, 'other-device', desk.savedAt);
}

export async function keepDraft(
	db: InTransaction,
	letterId: string,
	savedBy: string,
	text: string,
	now: number
) {
	await db
		.insertInto('letterDraft')
		.values({ letterId, text, version: 1, savedAt: now, savedBy })
		.onConflict((conflict) =>
			conflict.column('letterId').doUpdateSet((eb) => ({
				text,
				savedAt: now,
				savedBy,
				version: eb('letterDraft.version', '+', 1)
			}))
		)
		.execute();
}

export const findDraft = (db: Db, letterId: string) =>
	db
		.selectFrom('letterDraft')
		.select(['text', 'version', 'savedAt'])
		.where('letterId', '=', letterId)
		.executeTakeFirstOrThrow();

/** All texts of a letter go on with another one; on a desk that is not empty they are kept beside. */
export async function moveTexts(
	db: InTransaction,
	{ from, to, by }: { from: string; to: string; by: string },
	now: number
): Promise<void> {
	await db
		.updateTable('letterVersion')
		.set({ letterId: to })
		.where('letterId', '=', from)
		.where('sealedAt', 'is', null)
		.execute();
	const { text, savedAt, savedBy } = await draftOf(db, from);
	const there = await draftOf(db, to);
	if (!there.text.trim()) await keepDraft(db, to, by, text, now);
	else if (there.text !== text) await keepVersion(db, to, savedBy, text, 'other-friend', savedAt);
}

/** Puts a kept text back on the desk; what lay there is kept in its place. */
export function putBack(
	db: Db,
	{ actor, subject }: Authorized<Letter, 'write'>,
	form: { version: string },
	now: number
): Promise<void> {
	return db.transaction().execute(async (db) => {
		const kept = await db
			.selectFrom('letterVersion')
			.select(['id', 'text'])
			.where('id', '=', form.version)
			.where('letterId', '=', subject.id)
			.where('sealedAt', 'is', null)
			.executeTakeFirst();
		if (!kept || !isEditable(subject)) return;
		const desk = await draftOf(db, subject.id);
		// First, so that the text from the desk takes its place and no other goes.
		await db.deleteFrom('letterVersion').where('id', '=', kept.id).execute();
		await keepVersion(db, subject.id, desk.savedBy, desk.text, 'put-back', desk.savedAt);
		await keepDraft(db, subject.id, actor.id, kept.text, now);
	});
}

/**
 * The key with which this person's unfinished letters are locked on a device. It lives here and in the
 * open page, never on the device.
 */
export async function draftKeyOf(db: Db, personId: string, now: number): Promise<string> {
	const find = () =>
		db.selectFrom('draftKey').select('key').where('personId', '=', personId).executeTakeFirst();
	const known = await find();
	if (known) return known.key;
	await db
		.insertInto('draftKey')
		.values({ personId, key: newToken(), madeAt: now })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	return (await find())?.key ?? '';
}
