import { expect, test } from 'vitest';
import { daysNow } from '#lib/consent/held.server.ts';
import { doDueJobs } from '#lib/jobs/jobs.server.ts';
import { day } from '#lib/platform/clock.ts';
import { parse } from '#lib/platform/forms.ts';
import { agreesTo } from '#tests/support/agreeing.ts';
import { all } from '#tests/support/interchange.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { act, actorOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import { writeTbx } from '../formats/tbx-writer.ts';
import { writeTmx } from '../formats/tmx-writer.ts';
import { lookUp } from '../memory/lookup.server.ts';
import { takenOut } from '../memory/taking-out.server.ts';
import { lookAt } from './arriving.server.ts';
import { lookForm } from './forms.ts';
import {
	authorizeFile,
	bringIn,
	forgetUndecided,
	setAside,
	takeBack,
	throwAway
} from './files.server.ts';
import { bringPartDoer } from './coming-in.server.ts';
import { findFile, latestFiles } from './queries.server.ts';
import { outgoing } from './taking-out.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

async function scene() {
	const db = await freshDatabase();
	const { adults } = await buildWorld(db, now - day);
	const sofia = await actorOf(db, adults.sofia, now);
	const look = async (file: File, who = sofia) =>
		setAside(db, who, act(), await lookAt(db, file), now);
	const mine = async (id: string, who = sofia) => authorizeFile(db, who, id);
	const offered = async (text: string) =>
		(await lookUp(db, await daysNow(db, now), { text, from: 'es', to: 'en' })).map(
			({ target }) => target
		);
	return { db, adults, sofia, look, mine, offered };
}

const tmx = async () => {
	const pairs = [
		['La milpa creció.', 'The corn grew.'],
		['Diego tiene 4 cuyos.', 'Diego has 4 guinea pigs.']
	];
	const units = pairs.map(([source = '', target = '']) => ({
		...{ source, target },
		...{ sourceLanguage: 'es' as const, targetLanguage: 'en' as const }
	}));
	return new File(await all(writeTmx(units)), 'sisters-2009.tmx');
};

const tbx = async () => {
	const entry = (es: string, en: string) => ({
		languages: [
			{ language: 'es' as const, definition: 'Se usa en la cocina.', terms: [{ term: es }] },
			{ language: 'en' as const, terms: [{ term: en }] }
		]
	});
	const entries = [
		entry('molendero', 'kitchen counter'),
		entry('yagual', 'head ring'),
		entry('Milpa', 'field')
	];
	return new File(await all(writeTbx(entries)), 'cocina.tbx');
};

test('what is in a file is shown before anything is used, and used when Sofía says so', async () => {
	const { db, look, mine, offered } = await scene();
	const id = await look(await tmx());
	expect(await offered('La milpa creció.')).toEqual([]);
	expect((await mine(id)).subject).toMatchObject({
		name: 'sisters-2009.tmx',
		format: 'tmx',
		status: 'seen',
		by: 'Sofía Castro',
		found: { of: { es: 2, en: 0 }, fresh: 2, leftOut: {} }
	});
	// Nobody's name waits in the database.
	const { content } = await db
		.selectFrom('broughtFile')
		.select('content')
		.executeTakeFirstOrThrow();
	expect(content).not.toContain('Diego');
	await bringIn(db, await mine(id), { act: act() }, now);
	expect(await offered('La milpa creció.')).toEqual(['The corn grew.']);
	const after = await db.selectFrom('broughtFile').selectAll().executeTakeFirstOrThrow();
	expect(after).toMatchObject({ status: 'live', kept: 2, content: '' });
	expect(after.found).not.toContain('milpa');
	expect((await outgoing(db, now)).memory).toEqual({ letters: 0, files: 2, held: 0 });
});

test('pressed twice it comes in once, and a second yes finds that somebody was faster', async () => {
	const { db, look, mine } = await scene();
	const id = await look(await tmx());
	const twice = act();
	await bringIn(db, await mine(id), { act: twice }, now);
	expect(await bringIn(db, await mine(id), { act: twice }, now)).toBe(id);
	await expect(bringIn(db, await mine(id), { act: act() }, now)).rejects.toMatchObject({
		reason: 'file-moved-on'
	});
});

test('the same file brings nothing the second time', async () => {
	const { db, look, mine } = await scene();
	const [one, other] = [await look(await tmx()), await look(await tmx())];
	await bringIn(db, await mine(one), { act: act() }, now);
	await expect(bringIn(db, await mine(other), { act: act() }, now)).rejects.toMatchObject({
		reason: 'file-nothing-new'
	});
	expect((await mine(await look(await tmx()))).subject.found).toMatchObject({
		fresh: 0,
		leftOut: { there: 2 }
	});
});

test('what a file brought in is taken out again, with all its words of the index', async () => {
	const { db, look, mine, offered } = await scene();
	const id = await look(await tmx());
	await bringIn(db, await mine(id), { act: act() }, now);
	await takeBack(db, await mine(id), { act: act() }, now);
	expect(await offered('La milpa creció.')).toEqual([]);
	expect(await db.selectFrom('memoryEntry').selectAll().execute()).toEqual([]);
	expect(await db.selectFrom('memoryToken').selectAll().execute()).toEqual([]);
	const verbs = await db.selectFrom('audit').select('verb').orderBy('seq').execute();
	expect(verbs.map(({ verb }) => verb).slice(-2)).toEqual([
		'memory.brought-in',
		'memory.taken-back'
	]);
});

test('words of a file are proposals that nobody agreed to, and the file stands behind them', async () => {
	const { db, look, mine } = await scene();
	const id = await look(await tbx());
	expect((await mine(id)).subject.found).toMatchObject({ fresh: 2, leftOut: { there: 1 } });
	await bringIn(db, await mine(id), { act: act() }, now);
	const terms = await db
		.selectFrom('glossaryTerm')
		.select(['term', 'status', 'meanings', 'noteEs', 'childEs', 'proposedBy'])
		.where('fromFile', '=', id)
		.orderBy('term')
		.execute();
	const proposed = {
		status: 'proposed',
		noteEs: 'Se usa en la cocina.',
		childEs: '',
		proposedBy: null
	};
	expect(terms).toEqual([
		{ ...proposed, term: 'molendero', meanings: '["kitchen counter"]' },
		{ ...proposed, term: 'yagual', meanings: '["head ring"]' }
	]);
	expect(await db.selectFrom('glossaryAgreement').selectAll().execute()).toEqual([]);
});

test('words that somebody agreed to stay when their file is taken out again', async () => {
	const { db, adults, look, mine } = await scene();
	const id = await look(await tbx());
	await bringIn(db, await mine(id), { act: act() }, now);
	const yagual = await db
		.selectFrom('glossaryTerm')
		.select('id')
		.where('term', '=', 'yagual')
		.executeTakeFirstOrThrow();
	const carmen = await actorOf(db, adults.carmen, now);
	await agreesTo(db, carmen, yagual.id, now);
	await takeBack(db, await mine(id), { act: act() }, now);
	const terms = await db
		.selectFrom('glossaryTerm')
		.select(['term', 'status'])
		.where('fromFile', '=', id)
		.orderBy('term')
		.execute();
	expect(terms).toEqual([
		{ term: 'molendero', status: 'retired' },
		{ term: 'yagual', status: 'proposed' }
	]);
});

test('a large file comes in part by part, and nothing of it is offered before all is there', async () => {
	const { db, look, mine, offered } = await scene();
	const units = Array.from({ length: 1_100 }, (_, n) => ({
		...{ source: `La palabra ${word(n)} llegó.`, target: `The word ${word(n)} arrived.` },
		...{ sourceLanguage: 'es' as const, targetLanguage: 'en' as const }
	}));
	const id = await look(new File(await all(writeTmx(units)), 'large.tmx'));
	await bringIn(db, await mine(id), { act: act() }, now);
	expect((await mine(id)).subject).toMatchObject({ status: 'arriving', kept: 500 });
	expect(await offered(units[0]!.source)).toEqual([]);
	expect(await all(takenOut(db, 'es', now))).toEqual([]);
	await expect(takeBack(db, await mine(id), { act: act() }, now)).rejects.toMatchObject({
		reason: 'file-moved-on'
	});
	// A job that runs twice brings its part once.
	await bringPartDoer(db, { file: id, from: 500 }, now);
	await bringPartDoer(db, { file: id, from: 500 }, now);
	await doDueJobs(db, new Map([['bring-in-file', bringPartDoer]]), () => now);
	expect((await mine(id)).subject).toMatchObject({ status: 'live', kept: 1_100 });
	expect(await offered(units[0]!.source)).toContain('The word a arrived.');
});

/** A word of its own for each number, without digits. */
const word = (n: number) =>
	n
		.toString(26)
		.replace(/[0-9a-p]/g, (sign) => 'abcdefghijklmnopqrstuvwxyz'[parseInt(sign, 26)] ?? '');

test('of twenty presses, to bring a file in or to leave it, one counts', async () => {
	const { db, look, mine, offered } = await scene();
	const id = await look(await tmx());
	const file = await mine(id);
	const settled = await Promise.allSettled(
		Array.from({ length: 20 }, (_, n) =>
			(n % 4 === 3 ? throwAway : bringIn)(db, file, { act: act() }, now)
		)
	);
	expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	const kept = await findFile(db, id);
	expect([undefined, 'live']).toContain(kept?.status);
	expect((await offered('La milpa creció.')).length).toBe(kept ? 1 : 0);
});

test('what Sofía leaves, and what nobody decides about for a day, is gone', async () => {
	const { db, look, mine } = await scene();
	const [left, waits] = [await look(await tmx()), await look(await tbx())];
	await throwAway(db, await mine(left), { act: act() }, now);
	expect((await latestFiles(db)).map(({ id }) => id)).toEqual([waits]);
	await forgetUndecided(db, now + day);
	expect(await findFile(db, waits)).toBeDefined();
	await forgetUndecided(db, now + day + 1);
	expect(await findFile(db, waits)).toBeUndefined();
});

test.each([
	['letter.docx', 'anything', 'file-ending'],
	['no.tmx', '<html></html>', 'file-other-format'],
	['laughs.tmx', '<!DOCTYPE tmx [<!ENTITY a "ha">]><tmx>&a;</tmx>', 'file-doctype'],
	['cut.tbx', '<tbx><text><body><conceptEntry>', 'file-truncated'],
	['no.csv', 'one,two\n1,2\n', 'file-no-column'],
	['nothing.tmx', '', 'file-empty'],
	['nothing.csv', '', 'file-empty'],
	['nothing.xliff', '', 'file-empty'],
	['nothing.tbx', '', 'file-empty']
])('%s is refused and nothing of it is kept', async (name, text, reason) => {
	const { db, look } = await scene();
	await expect(look(new File([text], name))).rejects.toMatchObject({ reason });
	expect(await latestFiles(db)).toEqual([]);
});

test('an empty file was chosen, and is called empty rather than missing', () => {
	const send = (file: File) => {
		const form = new FormData();
		form.set('act', act());
		form.set('file', file);
		return parse(lookForm, form);
	};
	expect(send(new File([], 'nothing.tmx')).file.size).toBe(0);
	// What a browser sends where nothing was chosen.
	expect(() => send(new File([], ''))).toThrow(
		expect.objectContaining({ fields: { file: 'choose' } })
	);
});

test('Carmen, who translates, brings no files in and sees none', async () => {
	const { db, adults, look, mine } = await scene();
	const carmen = await actorOf(db, adults.carmen, now);
	const id = await look(await tmx());
	await expect(look(await tmx(), carmen)).rejects.toMatchObject({ kind: 'not-found' });
	await expect(mine(id, carmen)).rejects.toMatchObject({ kind: 'not-found' });
});
