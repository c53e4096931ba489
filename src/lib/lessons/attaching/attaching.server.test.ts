import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { doDueJobs } from '#lib/jobs/jobs.server.ts';
import { claim } from '#lib/moderation/deciding/claims.server.ts';
import { authorizeReview } from '#lib/moderation/moderation.server.ts';
import { flagsOf } from '#lib/moderation/scanning/flags.server.ts';
import { day } from '#lib/platform/clock.ts';
import { onDisk } from '#lib/storage/disk.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { startClamd } from '#tests/support/clamd.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { lessonStepsOf } from '#tests/support/lessons.ts';
import { pdfSaying } from '#tests/support/odd-files.ts';
import { planPictureStepsOf } from '#tests/support/plan-pictures.ts';
import { safeguardBy } from '#tests/support/safeguarding.ts';
import { act, actorOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { readLesson } from '../reading/reading.server.ts';
import { lessonUnderReview } from '../reviewing/seen.server.ts';
import { keepLibrary } from '../sharing/locking-away.server.ts';
import { takeBack } from '../sharing/sharing.server.ts';
import { authorizeLesson } from '../works.server.ts';
import { attach, takeOff } from './attaching.server.ts';
import { checkFileDoer } from './checking.server.ts';
import { allFiles, eraseFileDoer, eraseTakenOff, sweepFiles, wholeOf } from './keeping.server.ts';
import { hasPoppler } from './poppler.server.ts';
import { filesAt, filesOfRevision, filesOfWork, filesOnDesk } from './queries.server.ts';
import { attachedFor, noteOpened } from './seeing.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const missing = hasPoppler() ? '' : ' (poppler-utils is not installed)';

async function start(clamdSocket?: string) {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = lessonStepsOf(db, world, now);
	const dataDir = mkdtempSync(join(tmpdir(), 'puente-files-'));
	const quarantine = join(dataDir, 'quarantine');
	const storage = onDisk(join(dataDir, 'bytes'));
	const { delmy, laura, tomas } = world.adults;
	const lesson = await steps.planSession();
	const writes = async (person = delmy) =>
		authorizeLesson(db, await actorOf(db, person, now), 'write', lesson);
	const send = async (content: string | Buffer, name = 'canto.txt', form = { act: act() }) =>
		attach(
			db,
			quarantine,
			await writes(),
			{ ...form, file: new File([new Uint8Array(Buffer.from(content))], name) },
			now
		);
	const doers = new Map([
		['check-file', checkFileDoer({ storage, quarantine, clamdSocket })],
		['erase-file', eraseFileDoer(storage)]
	]);
	const work = (at = now) => doDueJobs(db, doers, () => at);
	const come = async (content: string | Buffer, name?: string) => {
		const id = await send(content, name);
		await work();
		return id;
	};
	const off = async (file: string, at = now) =>
		takeOff(db, await writes(), { act: act(), file }, at);
	const may = async (file: string, person: string | null) =>
		attachedFor(
			db,
			person === null ? null : await actorOf(db, person, now),
			{ lesson, file },
			now
		).then(
			() => true,
			() => false
		);
	/** Tomás takes it into his hands, and opens what goes with it. */
	const hold = async () => {
		const { id } = await steps.openSubmissionOf(lesson);
		await claim(db, await authorizeReview(db, await actorOf(db, tomas, now), id), now);
	};
	const open = async (file: string) => {
		const wish = { lesson, file };
		const { revisionId } = await attachedFor(db, await actorOf(db, tomas, now), wish, now);
		if (revisionId) await noteOpened(db, tomas, { revisionId, fileId: file }, now);
		return revisionId;
	};
	const share = async (files: readonly string[], audience: 'exchange' | 'public' = 'exchange') => {
		await steps.handInLesson(lesson, { audience });
		await hold();
		for (const file of files) await open(file);
		await steps.approveLetter(lesson);
	};
	const stored = async () =>
		(await Array.fromAsync(storage.list(allFiles))).map(({ name }) => name).toSorted();
	const config = { dataDir, storageUrl: undefined } as Parameters<typeof sweepFiles>[1];
	const files = { send, come, work, off, may, hold, open, share, stored, writes };
	return { db, world, steps, lesson, quarantine, storage, config, delmy, laura, tomas, ...files };
}

test('a text lies in quarantine until it was looked into, and then goes with its plan', async () => {
	const { db, lesson, quarantine, storage, send, work, may, delmy, laura } = await start();
	const id = await send('Canto del agua\r\n', '../../El canto\u202E del agua.text');
	expect(readdirSync(quarantine)).toEqual([id]);
	expect(await may(id, delmy)).toBe(false);
	expect(await filesOnDesk(db, lesson)).toMatchObject([{ id, status: 'waiting' }]);
	await work();
	expect(readdirSync(quarantine)).toEqual([]);
	expect(await filesOnDesk(db, lesson)).toEqual([
		expect.objectContaining({
			...{ id, name: 'El canto del agua.txt', kind: 'text', bytes: 16 },
			...{ status: 'fine', scanned: 'no', pages: null }
		})
	]);
	expect(Buffer.from(await storage.get(wholeOf(id))).toString()).toBe('Canto del agua\r\n');
	expect(await may(id, delmy)).toBe(true);
	expect(await may(id, laura)).toBe(false);
	expect(await may(id, null)).toBe(false);
});

test('the same form twice adds one file', async () => {
	const { db, lesson, send, quarantine } = await start();
	const form = { act: act() };
	expect(await send('uno', 'a.txt', form)).toBe(await send('uno', 'a.txt', form));
	expect(await filesOnDesk(db, lesson)).toHaveLength(1);
	expect(readdirSync(quarantine)).toHaveLength(1);
});

test('a picture that is called a PDF, nothing, and more than five megabytes are refused at once', async () => {
	const { db, lesson, send } = await start();
	const png = Buffer.from('89504e470d0a1a0a0000', 'hex');
	const no = (file: string) => ({ reason: 'check-fields', fields: { file } });
	await expect(send(png, 'page.pdf')).rejects.toMatchObject(no('file-kind'));
	await expect(send('', 'empty.txt')).rejects.toMatchObject(no('file-empty'));
	await expect(send(Buffer.alloc(5 * 1024 * 1024 + 1, 'a'))).rejects.toMatchObject(
		no('file-too-large')
	);
	expect(await filesOnDesk(db, lesson)).toEqual([]);
});

test('a text that is called a PDF, a page or a program says so at once, and is not taken', async () => {
	const { db, lesson, send } = await start();
	const no = (file: string) => ({ reason: 'check-fields', fields: { file } });
	await expect(send('uno', 'hoja.PDF')).rejects.toMatchObject(no('file-no-pdf-inside'));
	for (const name of ['hoja.html', 'canto.txt.exe', 'hoja.svg '])
		await expect(send('uno', name)).rejects.toMatchObject(no('file-ending'));
	for (const name of ['canto', 'canto.md', 'canto.TXT', 'Sesión 2. El agua'])
		await send('uno', name);
	const names = (await filesOnDesk(db, lesson)).map(({ name }) => name);
	expect(names.toSorted()).toEqual(['Sesión 2 El agua.txt', ...Array(3).fill('canto.txt')]);
});

test('a document of Word, slides or another program is told to come as PDF, whatever it is called', async () => {
	const { db, lesson, send } = await start();
	const no = (file: string) => ({ reason: 'check-fields', fields: { file } });
	const zip = (part: string) => `PK\x03\x04${part}`;
	for (const [content, name, why] of [
		...[[zip('word/document.xml'), 'Sesión 2', 'file-word']],
		...[[zip('word/document.xml'), 'sesion.txt', 'file-word']],
		...[['uno', 'Sesión.DOCX', 'file-word']],
		...[[zip('mimetypeapplication/vnd.oasis.opendocument.text'), 'sesion', 'file-document']],
		...[[zip('Index/Document.iwa'), 'sesion.pages', 'file-document']],
		...[['{\\rtf1 uno}', 'sesion.rtf', 'file-document']],
		...[[zip('ppt/presentation.xml'), 'agua', 'file-slides']],
		...[[zip('xl/workbook.xml'), 'lista', 'file-sheet']]
	] as const)
		await expect(send(content, name), name).rejects.toMatchObject(no(why));
	await expect(send('', 'vacía.docx')).rejects.toMatchObject(no('file-empty'));
	await send('Escríbalo con word/document.xml', 'canto.txt');
	expect(await filesOnDesk(db, lesson)).toHaveLength(1);
});

test('what was refused stays in the list until it is taken off, which is no other plan, or comes again', async () => {
	const { db, lesson, steps, come, send, off } = await start();
	const first = await come('a\0b');
	const { version } = await steps.lessonNow(lesson);
	await off(first);
	expect((await steps.lessonNow(lesson)).version).toBe(version);
	const listed = async () => (await filesOnDesk(db, lesson)).map(({ id }) => id).toSorted();
	const refused = await come('a\0b');
	const other = await send('uno', 'otro.txt');
	expect(await listed()).toEqual([refused, other].toSorted());
	const again = await send('uno');
	expect(await listed()).toEqual([other, again].toSorted());
});

test('a text with NUL, in another encoding or with a PDF in it says why it does not go, and the plan loses nothing', async () => {
	const { db, lesson, steps, come, stored, work } = await start();
	await come('fine');
	const before = (await steps.lessonNow(lesson)).doc;
	const last = async () => (await filesOnDesk(db, lesson)).at(-1)?.reason;
	for (const bad of ['a\0b', Buffer.from('ca\xf1a', 'latin1'), 'x\n%PDF-1.7']) {
		await come(bad);
		expect(await last()).toBe('not-text');
	}
	await come('agua '.repeat(70_000));
	expect(await last()).toBe('too-long-text');
	expect(await filesOnDesk(db, lesson)).toHaveLength(2);
	expect((await steps.lessonNow(lesson)).doc).toEqual(before);
	expect(await stored()).toHaveLength(1);
	expect(await work()).toBe(0);
});

test('what this machine lost is asked for again', async () => {
	const { db, lesson, send, work, quarantine } = await start();
	const id = await send('uno');
	rmSync(join(quarantine, id));
	await work();
	expect(await filesOnDesk(db, lesson)).toMatchObject([{ status: 'refused', reason: 'lost' }]);
});

test('a plan takes five files; refused ones do not count', async () => {
	const { send, come, off } = await start();
	await come('a\0b');
	const first = await send('1');
	for (const one of ['2', '3', '4', '5']) await send(one);
	await expect(send('6')).rejects.toMatchObject({ reason: 'lesson-too-many-files' });
	await off(first);
	await send('6');
});

test('it is known which files lay with a plan at some moment', async () => {
	const { db, lesson, come, off } = await start();
	await come('a\0b');
	const id = await come('uno');
	const at = async (moment: number) => (await filesAt(db, lesson, moment)).map((file) => file.id);
	expect(await at(now - 1)).toEqual([]);
	expect(await at(now)).toEqual([id]);
	await off(id);
	expect(await at(now)).toEqual([]);
	expect(await at(now - 1)).toEqual([]);
});

test('nobody but its teachers changes the files of a plan, and nobody while it is read', async () => {
	const { db, lesson, steps, come, writes, off, laura } = await start();
	const id = await come('uno');
	await expect(writes(laura)).rejects.toMatchObject({ kind: 'not-found' });
	await steps.handInLesson(lesson);
	await expect(off(id)).rejects.toMatchObject({ reason: 'lesson-moved-on' });
	await expect(come('dos')).rejects.toMatchObject({ reason: 'lesson-moved-on' });
	expect(await filesOnDesk(db, lesson)).toHaveLength(1);
});

test('a plan is not handed in before its files were looked into', async () => {
	const { lesson, steps, send, work } = await start();
	await send('uno');
	await expect(steps.handInLesson(lesson)).rejects.toMatchObject({ reason: 'lesson-file-waits' });
	await work();
	await steps.handInLesson(lesson);
});

test('whoever reviews has to open each file, and gets it only while they hold it', async () => {
	const { db, lesson, steps, come, hold, open, may, tomas, laura } = await start();
	const id = await come('Canto del agua');
	await steps.handInLesson(lesson);
	expect(await may(id, tomas)).toBe(false);
	await hold();
	const item = await steps.openSubmissionOf(lesson);
	const reader = { id: tomas };
	const seen = async () => (await lessonUnderReview(db, item, 'es', reader))?.files;
	expect(await seen()).toMatchObject({
		files: [{ id, isOpened: false }],
		text: 'canto\n\n\nCanto del agua'
	});
	await expect(steps.approveLetter(lesson)).rejects.toMatchObject({
		reason: 'lesson-file-not-opened'
	});
	await open(id);
	expect(await seen()).toMatchObject({ files: [{ id, isOpened: true }] });
	expect(await may(id, laura)).toBe(false);
	await steps.approveLetter(lesson);
	expect(await may(id, laura)).toBe(true);
});

test('whoever reviews gets no file of a plan while a family says no to what it quotes', async () => {
	const { db, world, steps, lesson, come, hold, may, tomas } = await start();
	const { quote, familySays } = planPictureStepsOf(db, world, now);
	await quote(lesson, ['Mateo'], 'delmy');
	await familySays('Mateo', 'album', 'yes');
	const id = await come('Canto del agua');
	await steps.handInLesson(lesson);
	await hold();
	expect(await may(id, tomas)).toBe(true);
	await familySays('Mateo', 'album', 'no');
	expect(await may(id, tomas)).toBe(false);
});

test('what stands in a file is looked through as the words of the plan are', async () => {
	const { db, lesson, steps, come, work } = await start();
	await come('Llámeme al 7777-1234, o escriba a ana@example.org.');
	await work();
	await steps.handInLesson(lesson);
	const { revisionId } = await steps.openSubmissionOf(lesson);
	const kinds = (await flagsOf(db, revisionId)).map(({ kind }) => kind);
	expect(kinds.length).toBeGreaterThanOrEqual(2);
});

test('an approval is of exactly these files: with others the same words have another hash', async () => {
	const { db, lesson, steps, come, writes } = await start();
	const handedIn = async () => {
		await steps.handInLesson(lesson);
		const { revisionId, sha256 } = await steps.openSubmissionOf(lesson);
		const { actor } = await writes();
		await takeBack(db, await authorizeLesson(db, actor, 'share', lesson), { act: act() }, now);
		return { sha256, files: (await filesOfRevision(db, revisionId)).map(({ id }) => id) };
	};
	const without = await handedIn();
	const id = await come('uno');
	const withOne = await handedIn();
	expect([without.files, withOne.files]).toEqual([[], [id]]);
	expect(withOne.sha256).not.toBe(without.sha256);
	expect((await handedIn()).sha256).toBe(withOne.sha256);
});

test('files go to whom the plan was shared with, and to nobody else', async () => {
	const { come, share, may, world, laura } = await start();
	const id = await come('uno');
	await share([id]);
	const { carmen, ruth } = world.adults;
	const ana = idOf(world, 'Ana');
	for (const person of [carmen, ruth, ana, null]) expect(await may(id, person)).toBe(false);
	expect(await may(id, laura)).toBe(true);
	const open = await start();
	const theirs = await open.come('uno');
	await open.share([theirs], 'public');
	for (const person of [open.world.adults.carmen, idOf(open.world, 'Ana'), null])
		expect(await open.may(theirs, person)).toBe(true);
});

test('a file that was taken off stays with its readers until newer words take its place, and then goes', async () => {
	const { db, lesson, steps, come, share, off, may, stored, work, laura, delmy } = await start();
	const id = await come('uno');
	await share([id]);
	await off(id);
	expect((await steps.lessonNow(lesson)).state.status).toBe('draft');
	expect(await may(id, laura)).toBe(true);
	await eraseTakenOff(db, now + 40 * day);
	expect(await stored()).toHaveLength(1);
	await share([]);
	const reader = await actorOf(db, laura, now);
	expect((await readLesson(db, reader, lesson)).files).toEqual([]);
	expect(await may(id, laura)).toBe(false);
	expect(await may(id, delmy)).toBe(false);
	await eraseTakenOff(db, now + 40 * day);
	await work(now + 41 * day);
	expect(await stored()).toEqual([]);
	const row = await db
		.selectFrom('libraryFile')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	expect(row).toMatchObject({ text: '', name: '', erasedAt: now + 40 * day });
	expect(row.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('a file that nobody handed in goes as soon as it is taken off', async () => {
	const { come, off, work, stored, may, delmy } = await start();
	const id = await come('uno');
	await off(id);
	expect(await may(id, delmy)).toBe(false);
	await work();
	expect(await stored()).toEqual([]);
	await expect(off(id)).rejects.toMatchObject({ kind: 'not-found' });
});

test('bytes that no row leads to are swept up, the others stay', async () => {
	const { db, come, storage, stored, config } = await start();
	const id = await come('uno');
	await storage.put('files/0190aaaa/whole', Buffer.from('left behind'));
	await sweepFiles(db, config, Date.now() + 2 * day);
	expect(await stored()).toEqual([wholeOf(id)]);
});

test('a plan that is safeguarded gives its files to the two named people, and to nobody else', async () => {
	const { db, world, lesson, steps, come, hold, may, laura, delmy, tomas } = await start();
	const id = await come('uno');
	await steps.handInLesson(lesson);
	await hold();
	await safeguardBy(db, tomas, lesson, '', now);
	for (const person of [laura, delmy, tomas, world.adults.sofia, null])
		expect(await may(id, person)).toBe(false);
	expect(await may(id, world.adults.ruth)).toBe(true);
	expect(await filesOfWork(db, lesson)).toMatchObject([{ id }]);
	expect((await keepLibrary.keptOf(db, lesson)).beside).toMatchObject([
		{ id, text: 'canto.txt\n\nuno' }
	]);
});

test('a file is scanned over the socket of clamd, and what it finds does not go', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'puente-clamd-'));
	const clamd = await startClamd(folder, 'bad-word');
	const { db, lesson, come, send, work } = await start(clamd.socket);
	await come('clean');
	await come(`${'x'.repeat(200_000)} bad-word`);
	const statuses = async () =>
		(await filesOnDesk(db, lesson)).map(({ status, reason, scanned }) => [
			reason ?? status,
			scanned
		]);
	expect(await statuses()).toEqual([
		['fine', 'yes'],
		['virus', 'no']
	]);
	expect(clamd.seen).toEqual([5, 200_009]);
	// One that says something else, or is away, lets nothing through: the file waits.
	clamd.says = 'INSTREAM size limit exceeded. ERROR';
	await send('later');
	await work();
	expect((await statuses())[1]).toEqual(['waiting', 'no']);
	await clamd.stop();
	await work(now + day);
	expect((await statuses())[1]).toEqual(['waiting', 'no']);
});

test.skipIf(missing)(`a PDF goes with pictures of its pages${missing}`, async () => {
	const { db, lesson, come, stored } = await start();
	const id = await come(pdfSaying('Hola', { pages: 3 }), 'cuento.PDF');
	expect(await filesOnDesk(db, lesson)).toMatchObject([
		{ name: 'cuento.pdf', kind: 'pdf', pages: 3, pictured: 3, status: 'fine' }
	]);
	expect(await stored()).toEqual([1, 2, 3].map((n) => `files/${id}/${n}.webp`).concat(wholeOf(id)));
	const { text } = await db.selectFrom('libraryFile').select('text').executeTakeFirstOrThrow();
	expect(text).toContain('Hola');
});

test.skipIf(missing)(
	`a PDF with a program in it says so, and nothing of it is stored${missing}`,
	async () => {
		const { db, lesson, come, stored } = await start();
		await come(pdfSaying('x', { catalogue: '/OpenAction<</S/JavaScript/JS(1)>>' }), 'a.pdf');
		expect(await filesOnDesk(db, lesson)).toMatchObject([{ status: 'refused', reason: 'script' }]);
		expect(await stored()).toEqual([]);
	}
);
