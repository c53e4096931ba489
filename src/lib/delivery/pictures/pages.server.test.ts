import { expect, test } from 'vitest';
import { childRecord } from '#lib/child-record.server.ts';
import { childRecordText } from '#lib/child-record-text.server.ts';
import { authorizeDoubt, sayItIsRight } from '#lib/delivery/doubting/answering.server.ts';
import { openedDoubt } from '#lib/delivery/doubting/opened.server.ts';
import { reportAsChild, reportAsTeacher } from '#lib/delivery/reporting/reporting.server.ts';
import { authorizeClassMail } from '#lib/delivery/planning/planning.server.ts';
import { recall } from '#lib/letters/way/taking-back.server.ts';
import { doubts } from '#tests/support/doubting.ts';
import { makeReady, onlyThere, release } from '#tests/support/mail.ts';
import { photoStepsOf } from '#tests/support/photos.ts';
import { worryBy } from '#tests/support/safeguarding.ts';
import { now, school } from '#tests/support/school.ts';
import { act } from '#tests/support/steps.ts';
import { handInTyped, onPaperBy } from '#tests/support/typed.ts';
import { idOf } from '#tests/support/world.ts';
import { fileFor } from './seeing.server.ts';

const everybody = 'Ana Leo Mateo Kevin laura delmy tomas carmen ines sofia ruth'.split(' ');
const words = { written: 'Deer Mateo, i hav a dog', text: 'Dear Mateo, I have a dog.' };

/** Ana wrote to Mateo on paper, Laura typed it, and Tomás approved it. */
async function onPaper() {
	const set = await school();
	const { db, world, steps } = set;
	const { letterId, pictureId } = await onPaperBy(db, world, photoStepsOf(db, world, now), now);
	await handInTyped(db, world, letterId, words, now);
	await steps.passOnByTeacher(letterId);
	await steps.approveLetter(letterId);
	/** Everybody of the cast who gets the page, besides Ana and Laura. */
	const seers = async () => {
		const seen: string[] = [];
		for (const name of everybody) {
			const wish = { pictureId, file: '320.jpg' };
			const got = await fileFor(db, await set.as(name), wish, now).catch(() => null);
			if (got) seen.push(name);
		}
		return seen.filter((name) => name !== 'Ana' && name !== 'laura');
	};
	return { ...set, letterId, pictureId, seers };
}

async function delivered() {
	const set = await onPaper();
	const { db, world, steps, letterId } = set;
	await steps.takeToDesk(letterId);
	await steps.translate(letterId, (source) => `· ${source}`);
	await steps.handInTranslation(letterId);
	await steps.approveTranslation(letterId);
	await onlyThere(db, world, 'cambridge', ['Mateo'], now);
	await release(db, world, 'cambridge', now);
	return set;
}

const consentOfAna = ({ db, world }: Awaited<ReturnType<typeof onPaper>>, answer: 'yes' | 'no') =>
	db
		.updateTable('consentNow')
		.set({ answer })
		.where('childId', '=', idOf(world, 'Ana'))
		.where('use', '=', 'letter')
		.execute();

test('Carmen sees the page while its letter lies on her desk, and not before, after, or while the family says no', async () => {
	const set = await onPaper();
	const { steps, letterId, pictureId, seers, db, as } = set;
	expect(await seers()).toEqual([]);
	await steps.takeToDesk(letterId);
	expect(await seers()).toEqual(['carmen']);
	const { look } = await fileFor(db, await as('carmen'), { pictureId, file: '320.jpg' }, now);
	expect(look).toMatchObject({ letterId, what: 'translate', revisionId: null });
	await consentOfAna(set, 'no');
	expect(await seers()).toEqual([]);
	await consentOfAna(set, 'yes');
	await steps.translate(letterId, (source) => `· ${source}`);
	await steps.handInTranslation(letterId);
	expect(await seers()).toEqual(['carmen']);
	await steps.approveTranslation(letterId);
	expect(await seers()).toEqual([]);
});

test('after mail day Mateo and his teacher see the page that his letter was, and no other child; a moderator may look back', async () => {
	const { seers } = await delivered();
	expect(await seers()).toEqual(['Mateo', 'delmy', 'tomas']);
});

test('in the same moment in which the letter is called back, or its family says no, nobody on the other side sees the page', async () => {
	const set = await delivered();
	await consentOfAna(set, 'no');
	expect(await set.seers()).not.toContain('Mateo');
	expect(await set.seers()).not.toContain('delmy');
	await consentOfAna(set, 'yes');
	expect(await set.seers()).toContain('Mateo');
	const letter = await set.may('laura', 'recall', set.letterId);
	await recall(set.db, letter, { act: act() }, now);
	expect(await set.seers()).toEqual([]);
});

test('what Mateo reported is put away from him with its page, and from the class when his teacher says so', async () => {
	const { db, world, as, letterId, seers } = await delivered();
	const said = { picture: 'mean', words: 'Dice que soy tonto.' } as const;
	await reportAsChild(db, await as('Mateo'), letterId, { act: act(), ...said }, now);
	expect(await seers()).toEqual(['delmy', 'tomas']);
	const mail = await authorizeClassMail(db, await as('delmy'), 'read-mail', world.classes.flores);
	await reportAsTeacher(db, mail, letterId, { act: act(), ...said, wholeClass: true }, now);
	expect(await seers()).toEqual(['tomas']);
});

test('while two named people look after the letter, its page is with them alone, also on the desk of its class', async () => {
	const { db, world, letterId, seers, pictureId, as } = await delivered();
	await worryBy(db, world.adults.delmy, letterId, 'I worry about Ana.', now);
	expect(await seers()).toEqual(['ruth']);
	for (const name of ['Ana', 'laura'])
		await expect(
			fileFor(db, await as(name), { pictureId, file: '320.jpg' }, now)
		).rejects.toMatchObject({ kind: 'not-found' });
});

test('while Inés is to answer what Mateo asks about the translation, she sees the page it was made from, and not after', async () => {
	const { db, world, as, letterId, pictureId, seers } = await delivered();
	expect(await seers()).toEqual(['Mateo', 'delmy', 'tomas']);
	const id = await doubts(db, world, letterId, now);
	expect(await seers()).toEqual(['Mateo', 'delmy', 'tomas', 'ines']);
	const { look } = await fileFor(db, await as('ines'), { pictureId, file: '800.webp' }, now);
	expect(look).toMatchObject({ letterId, what: 'review', revisionId: null });
	const doubt = await authorizeDoubt(db, await as('ines'), id, now);
	const { paper } = await openedDoubt(db, doubt, 'en', now);
	expect(paper).toMatchObject({
		title: 'Ana’s letter on paper',
		pages: [{ picture: { id: pictureId } }],
		written: { text: words.written }
	});
	await sayItIsRight(db, doubt, { act: act(), reason: 'same-meaning', answer: '' }, now);
	expect(await seers()).toEqual(['Mateo', 'delmy', 'tomas']);
});

test('a question about a letter without pages shows none', async () => {
	const { db, world, steps, as } = await school();
	const id = await makeReady(steps, 'Ana', 'Mateo', 'Dear Mateo, I like recess.');
	await onlyThere(db, world, 'cambridge', ['Mateo'], now);
	await release(db, world, 'cambridge', now);
	const asked = await doubts(db, world, id, now);
	const doubt = await authorizeDoubt(db, await as('ines'), asked, now);
	expect((await openedDoubt(db, doubt, 'en', now)).paper).toBeNull();
});

test('the record of Mateo says of the letter that he got that it came on a page, and what stands there; Laura recalls it, and it does not', async () => {
	const { db, world, may, letterId } = await delivered();
	const record = async () => (await childRecord(db, idOf(world, 'Mateo'), now)).record;
	const before = await record();
	expect(before.lettersReceived).toMatchObject([{ pages: 1, asWritten: words.written }]);
	const text = childRecordText(before, 'es');
	expect(text).toContain('Llegó con una página en papel');
	expect(text).toContain(words.written);
	await recall(db, await may('laura', 'recall', letterId), { act: act() }, now);
	expect((await record()).lettersReceived).toEqual([]);
});
