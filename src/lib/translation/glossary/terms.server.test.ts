import { expect, test } from 'vitest';
import { minute } from '#lib/platform/clock.ts';
import { wire } from '#lib/wiring.server.ts';
import { agreesTo } from '#tests/support/agreeing.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { act, actorOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import { countTerms, searchTerms, storyOfTerm } from './list.server.ts';
import { glossaryFor } from './queries.server.ts';
import {
	agree,
	authorizeTerm,
	changeTerm,
	comment,
	propose,
	retire,
	wordingOf
} from './terms.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const facts = {
	strategy: 'explain' as const,
	part: 'noun' as const,
	meanings: ['clay whistle'],
	never: [],
	region: '',
	noteEs: '',
	noteEn: '',
	childEs: 'un pito de barro',
	childEn: 'a whistle of clay'
};

async function begin() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now - minute);
	const [carmen, ines, tomas, laura] = await Promise.all(
		(['carmen', 'ines', 'tomas', 'laura'] as const).map((who) =>
			actorOf(db, world.adults[who], now)
		)
	);
	const pito = { act: act(), language: 'es' as const, term: 'pitío', ...facts };
	const proposed = () => propose(db, carmen!, pito, now);
	const forAll = async () =>
		(await glossaryFor(db, 'Toco el pitio.', 'es')).map(({ term }) => term);
	return {
		db,
		proposed,
		forAll,
		pito,
		carmen: carmen!,
		ines: ines!,
		tomas: tomas!,
		laura: laura!
	};
}

test('a student proposes a word and speaks for no community', async () => {
	const { db, pito, forAll, carmen, ines, tomas } = await begin();
	const learning = carmen.roles.map((held) => ({ ...held, level: 'student' as const }));
	const student = { ...carmen, roles: learning };
	const id = await propose(db, student, pito, now);
	expect((await storyOfTerm(db, id)).agreements).toEqual([]);
	await expect(agreesTo(db, student, id, now)).rejects.toThrow('not-found');
	const asStudent = await authorizeTerm(db, student, id);
	await expect(retire(db, asStudent, { act: act() }, now)).rejects.toThrow('not-found');
	await agreesTo(db, tomas, id, now);
	expect(await forAll()).toEqual([]);
	await agreesTo(db, ines, id, now);
	expect(await forAll()).toEqual(['pitío']);
});

test('a word counts once a person of each community agreed', async () => {
	const { db, proposed, forAll, ines, tomas } = await begin();
	const id = await proposed();
	expect(await forAll()).toEqual([]);
	// Inés is of Cambridge, as Doña Carmen is, who proposed it.
	await agreesTo(db, ines, id, now);
	expect(await forAll()).toEqual([]);
	await agreesTo(db, tomas, id, now);
	expect(await forAll()).toEqual(['pitío']);
	expect((await storyOfTerm(db, id)).agreements).toMatchObject([
		{ person: 'Doña Carmen' },
		{ person: 'Tomás Abrego' }
	]);
});

test('nobody but those who translate, review or coordinate has the glossary in hand', async () => {
	const { db, proposed, laura, pito } = await begin();
	const id = await proposed();
	await expect(authorizeTerm(db, laura, id)).rejects.toThrow('not-found');
	const other = { ...pito, act: act(), term: 'otra' };
	await expect(propose(db, laura, other, now)).rejects.toThrow('not-found');
});

test('the same word is not proposed twice, with or without accents', async () => {
	const { db, proposed, pito, ines } = await begin();
	await proposed();
	for (const term of ['pitío', 'PITIO', 'Milpa'])
		await expect(propose(db, ines, { ...pito, act: act(), term }, now)).rejects.toMatchObject({
			reason: 'term-exists'
		});
});

test('whoever agreed to other words is asked again', async () => {
	const { db, proposed, forAll, carmen, tomas } = await begin();
	const id = await proposed();
	const changed = { ...facts, act: act(), meanings: ['whistle'] };
	await changeTerm(db, await authorizeTerm(db, tomas, id), changed, now);
	expect((await storyOfTerm(db, id)).agreements).toMatchObject([{ person: 'Tomás Abrego' }]);
	await agreesTo(db, carmen, id, now);
	expect(await forAll()).toEqual(['pitío']);
	await retire(db, await authorizeTerm(db, tomas, id), { act: act() }, now);
	await expect(
		changeTerm(db, await authorizeTerm(db, tomas, id), { ...changed, act: act() }, now)
	).rejects.toMatchObject({ reason: 'term-moved-on' });
});

test('nobody agrees to other words than those that their page showed', async () => {
	const { db, proposed, forAll, carmen, tomas } = await begin();
	const shown = await authorizeTerm(db, tomas, await proposed());
	const changed = { ...facts, act: act(), childEn: 'a bird' };
	await changeTerm(db, await authorizeTerm(db, carmen, shown.subject.id), changed, now);
	const seen = { act: act(), wording: wordingOf(shown.subject) };
	await expect(agree(db, shown, seen, now)).rejects.toMatchObject({ reason: 'term-moved-on' });
	expect(await forAll()).toEqual([]);
});

test('two who agree in the same moment, one of each community, have agreed', async () => {
	const { db, proposed, forAll, carmen, tomas } = await begin();
	const id = await proposed();
	const wording = wordingOf((await authorizeTerm(db, carmen, id)).subject);
	const both = await Promise.all([carmen, tomas].map((who) => authorizeTerm(db, who, id)));
	for (let again = 0; again < 10; again++) {
		await db.deleteFrom('glossaryAgreement').where('termId', '=', id).execute();
		await db.updateTable('glossaryTerm').set({ status: 'proposed' }).where('id', '=', id).execute();
		await Promise.all(both.map((term) => agree(db, term, { act: act(), wording }, now)));
		expect(await forAll()).toEqual(['pitío']);
	}
});

test('nobody agrees to a word that children could not be told about', async () => {
	const { db, pito, carmen, tomas } = await begin();
	const id = await propose(db, carmen, { ...pito, childEn: '' }, now);
	await expect(agreesTo(db, tomas, id, now)).rejects.toMatchObject({ reason: 'term-not-ready' });
});

test('what was agreed is retired by a reviewer, not by one translator; then it can be proposed anew', async () => {
	const { db, proposed, forAll, pito, carmen, tomas } = await begin();
	const id = await proposed();
	await agreesTo(db, tomas, id, now);
	const asCarmen = await authorizeTerm(db, carmen, id);
	await expect(retire(db, asCarmen, { act: act() }, now)).rejects.toThrow('not-found');
	await retire(db, await authorizeTerm(db, tomas, id), { act: act() }, now);
	expect(await forAll()).toEqual([]);
	expect(await propose(db, carmen, { ...pito, act: act() }, now)).not.toBe(id);
});

test('what is agreed stands until both communities agree on another wording of it', async () => {
	const { db, proposed, carmen, tomas, pito } = await begin();
	const first = await proposed();
	await agreesTo(db, tomas, first, now);
	const said = { ...facts, meanings: ['penny whistle'] };
	const reword = async () =>
		changeTerm(db, await authorizeTerm(db, carmen, first), { ...said, act: act() }, now);
	const second = await reword();
	expect(second).not.toBe(first);
	const meanings = async (which: 'agreed' | 'all') =>
		(await glossaryFor(db, 'Toco el pitio.', 'es', which)).map((term) => term.meanings);
	expect(await meanings('agreed')).toEqual([['clay whistle']]);
	expect(await meanings('all')).toEqual([['clay whistle']]);
	await expect(reword()).rejects.toMatchObject({ reason: 'term-in-talk' });
	await expect(propose(db, tomas, { ...pito, act: act() }, now)).rejects.toMatchObject({
		reason: 'term-exists'
	});
	expect((await storyOfTerm(db, first)).newer).toEqual({ id: second, status: 'proposed' });
	await agreesTo(db, tomas, second, now + minute);
	expect(await meanings('agreed')).toEqual([['penny whistle']]);
	const { earlier, newer } = await storyOfTerm(db, second);
	expect(newer).toBeUndefined();
	expect(earlier).toMatchObject([
		{
			id: first,
			meanings: ['clay whistle'],
			endedAt: now + minute,
			agreements: [{ person: 'Doña Carmen' }, { person: 'Tomás Abrego' }]
		}
	]);
});

test('a word that came with Puente counts from the start, and says so until both communities agreed', async () => {
	const { db, carmen, tomas, proposed } = await begin();
	const milpa = await db
		.selectFrom('glossaryTerm')
		.select('id')
		.where('term', '=', 'milpa')
		.executeTakeFirstOrThrow();
	const any = { q: 'milpa', language: null, strategy: null, after: null };
	const listed = async (open: boolean) =>
		(await searchTerms(db, { ...any, open })).terms.map(({ seenByBoth }) => seenByBoth);
	const { unseen, ...before } = await countTerms(db);
	expect(before).toEqual({ agreed: 0, proposed: 0 });
	expect(await listed(true)).toEqual([false]);
	await agreesTo(db, carmen, milpa.id, now);
	expect(await listed(true)).toEqual([false]);
	expect(await countTerms(db)).toEqual({ agreed: 0, unseen, proposed: 0 });
	await agreesTo(db, tomas, milpa.id, now);
	expect(await countTerms(db)).toEqual({ agreed: 1, unseen: unseen - 1, proposed: 0 });
	expect([await listed(false), await listed(true)]).toEqual([[true], []]);
	// What people agreed to needs no third yes.
	const id = await proposed();
	expect(await countTerms(db)).toMatchObject({ agreed: 1, proposed: 1 });
	await agreesTo(db, tomas, id, now);
	expect(await countTerms(db)).toEqual({ agreed: 2, unseen: unseen - 1, proposed: 0 });
	await expect(agreesTo(db, tomas, id, now)).rejects.toThrow('term-moved-on');
});

test('words are found by their beginning, and each has its talk', async () => {
	const { db, proposed, ines } = await begin();
	const id = await proposed();
	const any = { language: null, strategy: null, open: false, after: null };
	const found = async (q: string, more = {}) =>
		(await searchTerms(db, { q, ...any, ...more })).terms.map(({ term }) => term);
	expect(await found('PITÍ')).toEqual(['pitío']);
	expect(await found('pit', { language: 'en' })).toEqual([]);
	expect(await found('', { strategy: 'forbid' })).toEqual(['mojado']);
	expect(await found('%')).toHaveLength(50);
	expect(await found('pit', { open: true })).toEqual(['pitío']);
	await comment(db, await authorizeTerm(db, ines, id), { act: act(), text: '¿De barro?' }, now);
	expect((await storyOfTerm(db, id)).comments).toMatchObject([
		{ author: 'Inés Menjívar', text: '¿De barro?' }
	]);
	const first = await searchTerms(db, { q: '', ...any });
	const second = await searchTerms(db, { q: '', ...any, after: first.after });
	expect(second.after).toBeNull();
	expect(new Set([...first.terms, ...second.terms].map((one) => one.id)).size).toBe(88);
});

test('nobody writes the name of a child, or how to reach anybody, into the glossary', async () => {
	const { db, pito, carmen, ines } = await begin();
	const named = { ...pito, noteEs: 'Mateo lo cruza corriendo.' };
	await expect(propose(db, carmen, named, now)).rejects.toMatchObject({
		reason: 'check-fields',
		fields: { noteEs: 'names-child' }
	});
	const reachable = { ...pito, noteEn: 'Ask maria.lopez@example.org', childEs: 'lo de Ana' };
	await expect(propose(db, carmen, reachable, now)).rejects.toMatchObject({
		fields: { noteEn: 'says-who', childEs: 'names-child' }
	});
	const id = await propose(db, carmen, pito, now);
	const asInes = await authorizeTerm(db, ines, id);
	const changed = { act: act(), ...facts, meanings: ['clay whistle', 'what Mateo blows'] };
	await expect(changeTerm(db, asInes, changed, now)).rejects.toMatchObject({
		fields: { meanings: 'names-child' }
	});
	const said = { act: act(), text: '¿Es lo que dice Mateo?' };
	await expect(comment(db, asInes, said, now)).rejects.toMatchObject({
		fields: { text: 'names-child' }
	});
	expect((await storyOfTerm(db, id)).comments).toEqual([]);
});
