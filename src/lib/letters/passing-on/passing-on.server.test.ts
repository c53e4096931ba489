import { expect, test } from 'vitest';
import { day } from '#lib/platform/clock.ts';
import { readySentence } from '#lib/moderation/reasons/queries.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { act } from '#tests/support/steps.ts';
import { idOf, type World } from '#tests/support/world.ts';
import { findDraft } from '../writing/drafts.server.ts';
import { correctionsToSee, lookAtCorrection } from './corrections.server.ts';
import { editForAuthor, passOn, returnToAuthor } from './passing-on.server.ts';
import { handIn } from '../writing/handing-in.server.ts';
import { frozenText, isHeld, whyHeld, whyItCameBack } from '../way/reading.server.ts';
import { handedIn, now } from '#tests/support/school.ts';

const refused = (kind: string, reason?: string) =>
	expect.objectContaining(reason ? { kind, reason } : { kind });

const setConsent = (db: Db, world: World, answer: 'yes' | 'no') =>
	db.updateTable('consentNow').set({ answer }).where('childId', '=', idOf(world, 'Ana')).execute();

test('why a letter came back is for its author and their teacher, without who says it unless they did; not for who follows it', async () => {
	const { db, id, as, may } = await handedIn();
	const given = { reason: 'surname', note: 'Only your letter name, please.' } as const;
	await returnToAuthor(db, await may('laura', 'pass-on', id), { act: act(), ...given }, now);
	const why = { why: await readySentence(db, given.reason, 'en'), note: given.note };
	const { subject } = await may('sofia', 'follow', id);
	const readBy = async (name: string) =>
		(await whyItCameBack(db, await as(name), subject, 'en')).returned;
	expect(await readBy('Ana')).toEqual({ from: 'teacher', ...why });
	expect(await readBy('laura')).toEqual({ from: 'you', ...why });
	const colleague = { ...(await as('laura')), id: newId() };
	expect((await whyItCameBack(db, colleague, subject, 'en')).returned).toEqual({
		from: 'teacher',
		...why
	});
	expect(await whyItCameBack(db, await as('sofia'), subject, 'en')).toEqual({
		returned: null,
		recalled: null
	});
});

test('the teacher passes on only with a live permission, and the letter stays where it is without', async () => {
	const { db, world, id, revision, may, statusOf } = await handedIn();
	await setConsent(db, world, 'no');
	const form = () => ({ act: act(), revisionId: revision.id, sha256: revision.sha256 });
	const letter = await may('laura', 'pass-on', id);
	await expect(passOn(db, letter, form(), now)).rejects.toEqual(
		refused('forbidden', 'no-letter-consent')
	);
	expect(await isHeld(db, letter.subject, now)).toBe(true);
	expect(await statusOf(id)).toBe('with-teacher');
	await setConsent(db, world, 'yes');
	await passOn(db, letter, form(), now);
	expect(await statusOf(id)).toBe('with-moderator');
	for (const other of ['Ana', 'Leo', 'Mateo', 'delmy', 'tomas', 'sofia'])
		await expect(may(other, 'pass-on', id)).rejects.toEqual(refused('not-found'));
});

test('a stale page passes nothing on a second time, nor what two named people look after', async () => {
	const { db, id, revision, may, statusOf } = await handedIn();
	const form = () => ({ act: act(), revisionId: revision.id, sha256: revision.sha256 });
	await passOn(db, await may('laura', 'pass-on', id), form(), now);
	await expect(passOn(db, await may('laura', 'pass-on', id), form(), now)).rejects.toEqual(
		refused('conflict', 'letter-moved-on')
	);
	await db.updateTable('letter').set({ status: 'safeguarded' }).where('id', '=', id).execute();
	await expect(passOn(db, await may('laura', 'pass-on', id), form(), now)).rejects.toEqual(
		refused('conflict', 'letter-being-read')
	);
	expect(await statusOf(id)).toBe('safeguarded');
});

test('a permission that is withdrawn on the way holds the letter, and one that expired as well', async () => {
	const { db, world, id, steps, may } = await handedIn();
	await steps.passOnByTeacher(id);
	const { subject } = await may('laura', 'read', id);
	expect(await isHeld(db, subject, now)).toBe(false);
	await setConsent(db, world, 'no');
	expect(await isHeld(db, subject, now)).toBe(true);
	await setConsent(db, world, 'yes');
	expect(await isHeld(db, subject, now + 400 * day)).toBe(true);
});

test('why a letter is held is said to the teacher of the child, who keeps the ledger, and to nobody else', async () => {
	const { db, world, id, as, may } = await handedIn();
	const { subject } = await may('laura', 'read', id);
	const said = async (name: string, at = now) => whyHeld(db, await as(name), subject, at);
	expect(await said('laura')).toBeNull();
	const { untilOn } = await db
		.selectFrom('consentNow')
		.select('untilOn')
		.where('childId', '=', idOf(world, 'Ana'))
		.executeTakeFirstOrThrow();
	const later = now + 400 * day;
	expect(await said('laura', later)).toEqual({ because: 'expired', untilOn });
	await setConsent(db, world, 'no');
	expect(await said('laura')).toEqual({ because: 'no', untilOn: null });
	expect(await said('sofia')).toEqual({ because: 'unsaid', untilOn: null });
	await db.deleteFrom('consentNow').where('childId', '=', idOf(world, 'Ana')).execute();
	expect(await said('laura')).toEqual({ because: 'not-asked', untilOn: null });
	expect(await said('sofia')).toEqual({ because: 'unsaid', untilOn: null });
});

test('what the teacher corrects is a new revision that Ana can see, and she goes on from it', async () => {
	const { db, world, id, revision, may } = await handedIn('I haved a dog.');
	const form = { act: act(), revisionId: revision.id, text: 'I had a dog.' };
	await editForAuthor(db, await may('laura', 'pass-on', id), form, now);
	const letter = await may('Ana', 'read', id);
	const frozen = await frozenText(db, letter.subject);
	expect(frozen?.changes).toContainEqual({ kind: 'removed', text: 'haved' });
	expect(frozen?.changes).toContainEqual({ kind: 'added', text: 'had' });
	expect(frozen?.writtenDown).toBe(false);
	const newest = await db
		.selectFrom('revision')
		.select(['madeBy', 'authorId'])
		.where('id', '=', frozen?.id ?? '')
		.executeTakeFirstOrThrow();
	expect(newest).toEqual({ madeBy: world.adults.laura, authorId: idOf(world, 'Ana') });
	// The page that still shows the old text cannot pass it on.
	const stale = { act: act(), revisionId: revision.id, sha256: revision.sha256 };
	const toPass = await may('laura', 'pass-on', id);
	const changed = refused('conflict', 'letter-text-changed');
	await expect(passOn(db, toPass, stale, now)).rejects.toEqual(changed);
	const older = { ...form, act: act(), text: 'I had a cat.' };
	await expect(editForAuthor(db, toPass, older, now)).rejects.toEqual(changed);
	const returning = { act: act(), reason: 'too-short', note: 'Lovely. Tell more.' } as const;
	await returnToAuthor(db, toPass, returning, now);
	expect(await findDraft(db, id)).toMatchObject({ text: 'I had a dog.' });
	const back = await may('laura', 'pass-on', id);
	await expect(passOn(db, back, { ...stale, act: act() }, now)).rejects.toEqual(
		refused('conflict', 'letter-moved-on')
	);
});

test('a letter comes back with reason and note, is changed and handed in again', async () => {
	const { db, id, may, statusOf, steps } = await handedIn();
	const form = { act: act(), reason: 'surname', note: 'Only letter names, please.' } as const;
	await returnToAuthor(db, await may('laura', 'pass-on', id), form, now);
	const letter = await may('Ana', 'write', id);
	expect(letter.subject.state).toMatchObject({ status: 'returned', note: form.note });
	await handIn(db, letter, { act: act(), text: 'Better now.', stamp: 'snow' }, now);
	expect(await statusOf(id)).toBe('with-teacher');
	await steps.passOnByTeacher(id);
	expect(await statusOf(id)).toBe('with-moderator');
});

test('the time at which Ana handed in stays when her teacher corrects the letter, and when it is passed on', async () => {
	const { db, id, revision, may } = await handedIn();
	const time = async () =>
		(await frozenText(db, (await may('laura', 'read', id)).subject))?.handedInAt;
	expect(await time()).toBe(now);
	const form = { act: act(), revisionId: revision.id, text: 'Dear Mateo, corrected.' };
	await editForAuthor(db, await may('laura', 'pass-on', id), form, now + 60_000);
	expect(await time()).toBe(now);
	const { subject } = await may('laura', 'pass-on', id);
	const seen = await frozenText(db, subject);
	if (!seen) throw new Error('no text');
	const passed = { act: act(), revisionId: seen.id, sha256: seen.sha256 };
	await passOn(db, await may('laura', 'pass-on', id), passed, now + 120_000);
	expect(await time()).toBe(now);
});

test('Ana’s mailbox points to what her teacher corrected until she looked at it, and again after the next correction', async () => {
	const { db, world, id, revision, may } = await handedIn();
	const toSee = (name: string) => correctionsToSee(db, idOf(world, name));
	expect(await toSee('Ana')).toEqual([]);
	const letter = await may('laura', 'pass-on', id);
	const same = { revisionId: revision.id, text: 'Dear Mateo, corrected.' };
	await editForAuthor(db, letter, { act: act(), ...same }, now);
	expect(await toSee('Ana')).toMatchObject([{ id, to: 'Mateo' }]);
	expect(await toSee('Leo')).toEqual([]);
	await lookAtCorrection(db, id, now);
	expect(await toSee('Ana')).toEqual([]);
	const { subject } = await may('laura', 'pass-on', id);
	const again = { act: act(), revisionId: subject.revisionId ?? '', text: 'Dear Mateo, again.' };
	await editForAuthor(db, await may('laura', 'pass-on', id), again, now + 1);
	expect(await toSee('Ana')).toMatchObject([{ id }]);
	const why = { reason: 'too-short', note: 'Tell him more.' } as const;
	await returnToAuthor(db, await may('laura', 'pass-on', id), { act: act(), ...why }, now + 2);
	expect(await toSee('Ana')).toEqual([]);
});
