import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#lib/identity/actor.ts';
import { findLetter } from '#lib/letters/queries.server.ts';
import * as claims from '#lib/moderation/deciding/claims.server.ts';
import { askedFor } from '#lib/moderation/deciding/seen-fine.server.ts';
import type { AskedChange } from '#lib/moderation/mending/forms.ts';
import { changedParts, lastChangeOf } from '#lib/moderation/mending/queries.server.ts';
import { thanksFor } from '#lib/moderation/mending/thanks.server.ts';
import * as moderation from '#lib/moderation/moderation.server.ts';
import { revisionText } from '#lib/moderation/queries.server.ts';
import { minute } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import { findTranslation, segmentsOf } from '../queries.server.ts';
import { authorizeWriting } from '../translation.server.ts';
import { agreeToChange, keepOwnWords } from './answering.server.ts';
import { acceptWithSmallChange } from './mending.server.ts';
import { hasChanges, withSuggestions } from './unsent.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const text = 'Dear Mateo,\n\nDo you have a dog? We had snow ❄️ today.\n\nYour friend,\nAna';
const said: Record<string, string> = {
	'Dear Mateo,': 'Querido Mateo:',
	'Do you have a dog?': '¿Tienes un gato?',
	'We had snow ❄️ today.': 'Hoy tuvimos nieve ❄️.',
	'Your friend,': 'Tu amiga,',
	Ana: 'Ana'
};
const dog: [number, AskedChange] = [
	1,
	{ text: '¿Tenés un perro?', reason: 'meaning', note: 'dog is perro' }
];

beforeAll(wire);

/** A letter of Ana's that Carmen translated and handed in. */
async function handedIn() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now - minute);
	const steps = stepsOf(db, world, now);
	const letter = await steps.write('Ana', 'Mateo', text);
	await steps.sendToTeacher(letter);
	await steps.passOnByTeacher(letter);
	await steps.approveLetter(letter);
	await steps.takeToDesk(letter);
	await steps.translate(letter, (source) => said[source] ?? source);
	await steps.handInTranslation(letter);
	const id = await steps.translationOf(letter);
	const { carmen, ines, tomas } = world.adults;
	return {
		...{ db, world, steps, letter, id },
		carmen: await actorOf(db, carmen, now),
		ines: await actorOf(db, ines, now),
		tomas: await actorOf(db, tomas, now)
	};
}

const waiting = (db: Db, workId: string) =>
	db
		.selectFrom('submission')
		.selectAll()
		.where('workId', '=', workId)
		.where('status', '=', 'waiting')
		.executeTakeFirstOrThrow();

async function open(db: Db, actor: Actor, workId: string) {
	const { id } = await waiting(db, workId);
	const item = await moderation.authorizeReview(db, actor, id);
	await claims.claim(db, item, now);
	const { revisionId, sha256 } = item.subject;
	const fine = { reason: 'seen-fine', note: '' } as const;
	const answers = new Map((await askedFor(db, item.subject)).map((one) => [one, fine]));
	return { item, seen: { revisionId, sha256, answers, thanks: null } };
}

async function mend(db: Db, actor: Actor, id: string, ...changes: [number, AskedChange][]) {
	const { item, seen } = await open(db, actor, id);
	const form = { ...seen, act: act(), changes: new Map(changes) };
	return acceptWithSmallChange(db, item, form, now);
}

async function approve(db: Db, actor: Actor, id: string) {
	const { item, seen } = await open(db, actor, id);
	return moderation.approve(db, item, { ...seen, act: act() }, now);
}

/** What Carmen's page shows her, as it is sent back. */
async function shown(db: Db, carmen: Actor, id: string) {
	const { revisionId, sha256 } = await waiting(db, id);
	return { text: await authorizeWriting(db, carmen, id), form: { act: act(), revisionId, sha256 } };
}

async function agree(db: Db, carmen: Actor, id: string) {
	const { text, form } = await shown(db, carmen, id);
	return agreeToChange(db, text, form, now);
}

const targets = async (db: Db, id: string) =>
	(await segmentsOf(db, id)).map(({ target }) => target);

const decisions = (db: Db, id: string) =>
	db
		.selectFrom('decision')
		.innerJoin('submission', 'submission.id', 'decision.submissionId')
		.select(['decision.outcome', 'decision.reviewerId', 'decision.sha256'])
		.where('submission.workId', '=', id)
		.execute();

describe('Inés accepts with a small change', () => {
	test('and nothing is approved: the changed text waits, hashed anew, with both as its makers', async () => {
		const { db, world, letter, id, ines } = await handedIn();
		const before = await findTranslation(db, id);
		await mend(db, ines, id, dog);
		const after = await findTranslation(db, id);
		expect(after).toMatchObject({ status: 'in-review', decisionId: null });
		expect(after?.revisionId).not.toBe(before?.revisionId);
		const item = await waiting(db, id);
		expect(item).toMatchObject({
			revisionId: after?.revisionId,
			authorId: world.adults.carmen,
			claimedBy: null
		});
		expect((await revisionText(db, item.revisionId)).text).toContain('¿Tenés un perro?');
		expect((await findLetter(db, letter))?.state.status).toBe('translation-review');
		expect(await decisions(db, id)).toEqual([]);
	});

	test('and neither she nor Carmen reviews what waits; Tomás does', async () => {
		const { db, id, ines, carmen, tomas } = await handedIn();
		const submission = await mend(db, ines, id, dog);
		for (const maker of [ines, carmen])
			await expect(moderation.authorizeReview(db, maker, submission)).rejects.toThrow('not-found');
		await approve(db, tomas, id);
		expect((await findTranslation(db, id))?.status).toBe('approved');
	});

	test('and the database refuses her own approval, whatever the code says', async () => {
		const { db, id, ines, world } = await handedIn();
		await mend(db, ines, id, dog);
		const { id: submissionId, revisionId, sha256, authorId } = await waiting(db, id);
		const decision = {
			submissionId,
			revisionId,
			sha256,
			authorId,
			note: '',
			reason: null,
			at: now
		};
		await expect(
			db
				.insertInto('decision')
				.values({ ...decision, id: act(), reviewerId: world.adults.ines, outcome: 'approve' })
				.execute()
		).rejects.toThrow('does not turn both keys');
	});

	test('and what she changed stands with its reason, by places in both texts', async () => {
		const { db, id, ines } = await handedIn();
		const { item, seen } = await open(db, ines, id);
		const thanks = { ready: 'reads-well', note: 'Se oye a Ana.' } as const;
		await acceptWithSmallChange(
			db,
			item,
			{ ...seen, thanks, act: act(), changes: new Map([dog]) },
			now
		);
		const change = await lastChangeOf(db, id);
		expect(await changedParts(db, change!)).toEqual([
			{
				...{ n: 1, before: '¿Tienes un gato?', after: '¿Tenés un perro?' },
				...{ reason: 'meaning', note: 'dog is perro' }
			}
		]);
		expect(await thanksFor(db, change!.submissionId)).toEqual(thanks);
	});

	test('only with a reason for each sentence, and only a small one', async () => {
		const { db, id, ines } = await handedIn();
		const no = { reason: null, note: '' };
		await expect(mend(db, ines, id, [1, { text: '¿Tenés perro?', ...no }])).rejects.toMatchObject({
			fields: { 'mend_reason-1': 'choose' }
		});
		await expect(mend(db, ines, id)).rejects.toThrow('nothing-changed');
		const long = 'Hoy cayó nieve por primera vez en toda la temporada.';
		await expect(
			mend(db, ines, id, [2, { text: long, reason: 'meaning', note: '' }])
		).rejects.toThrow('more-than-small');
		const four = [0, 1, 2, 3].map((n): [number, AskedChange] => [
			n,
			{ text: '¿Otra cosa?', reason: 'meaning', note: '' }
		]);
		await expect(mend(db, ines, id, ...four)).rejects.toThrow('more-than-small');
		expect(await targets(db, id)).toContain('¿Tienes un gato?');
	});

	test('not by taking out the question, which blocks whoever writes it', async () => {
		const { db, id, ines } = await handedIn();
		const lost: AskedChange = { text: 'Tenés un perro.', reason: 'punctuation', note: '' };
		await expect(mend(db, ines, id, [1, lost])).rejects.toThrow('change-is-blocked');
	});

	test('and nobody changes it a second time', async () => {
		const { db, id, ines, tomas } = await handedIn();
		await mend(db, ines, id, dog);
		const other: AskedChange = { text: '¿Tenés una perra?', reason: 'meaning', note: '' };
		await expect(mend(db, tomas, id, [1, other])).rejects.toThrow('changed-before');
	});

	test('not of a text that is no longer the one she saw, nor when Tomás has it', async () => {
		const { db, id, ines, tomas } = await handedIn();
		const { item, seen } = await open(db, ines, id);
		const form = { ...seen, act: act(), changes: new Map([dog]) };
		await expect(
			acceptWithSmallChange(db, item, { ...form, sha256: 'f'.repeat(64) }, now)
		).rejects.toThrow('text-changed');
		await claims.letGo(db, item);
		await open(db, tomas, id);
		await expect(acceptWithSmallChange(db, item, form, now)).rejects.toThrow('claimed-by-other');
	});

	test('once, however often the form is sent', async () => {
		const { db, id, ines } = await handedIn();
		const { item, seen } = await open(db, ines, id);
		const form = { ...seen, act: act(), changes: new Map([dog]) };
		const first = await acceptWithSmallChange(db, item, form, now);
		expect(await acceptWithSmallChange(db, item, form, now)).toBe(first);
		expect((await waiting(db, id)).id).toBe(first);
	});
});

describe('Carmen agrees', () => {
	test('and exactly this text is approved, in the name of Inés', async () => {
		const { db, world, letter, id, ines, carmen } = await handedIn();
		await mend(db, ines, id, dog);
		const { sha256 } = await waiting(db, id);
		await agree(db, carmen, id);
		expect(await decisions(db, id)).toEqual([
			{ outcome: 'approve', reviewerId: world.adults.ines, sha256 }
		]);
		expect((await findTranslation(db, id))?.status).toBe('approved');
		expect((await findLetter(db, letter))?.state.status).toBe('ready');
	});

	test('not with another text than the one she saw', async () => {
		const { db, id, ines, carmen } = await handedIn();
		await mend(db, ines, id, dog);
		const { text, form } = await shown(db, carmen, id);
		await expect(agreeToChange(db, text, { ...form, sha256: 'f'.repeat(64) }, now)).rejects.toThrow(
			'text-changed'
		);
		expect(await decisions(db, id)).toEqual([]);
	});

	test('while nobody else may in her place', async () => {
		const { db, id, ines, carmen } = await handedIn();
		await mend(db, ines, id, dog);
		const { form } = await shown(db, carmen, id);
		const text = await authorizeWriting(db, ines, id);
		await expect(agreeToChange(db, text, form, now)).rejects.toThrow('not-found');
	});

	test('after Tomás decided too late, and learns nothing of who it was', async () => {
		const { db, id, ines, tomas, carmen } = await handedIn();
		await mend(db, ines, id, dog);
		const { text, form } = await shown(db, carmen, id);
		await approve(db, tomas, id);
		await expect(agreeToChange(db, text, form, now)).rejects.toMatchObject({
			...{ reason: 'translation-moved-on', detail: {} }
		});
		expect(await decisions(db, id)).toHaveLength(1);
	});

	test('at the moment in which Tomás approves: one decision stands', async () => {
		const { db, id, ines, tomas, carmen } = await handedIn();
		await mend(db, ines, id, dog);
		const { item, seen } = await open(db, tomas, id);
		const { text, form } = await shown(db, carmen, id);
		const done = await Promise.allSettled([
			moderation.approve(db, item, { ...seen, act: act() }, now),
			agreeToChange(db, text, form, now)
		]);
		expect(done.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
		expect(await decisions(db, id)).toHaveLength(1);
		expect((await findTranslation(db, id))?.status).toBe('approved');
	});

	test('in vain where Inés was shut out since: another reviewer reads', async () => {
		const { db, world, id, ines, tomas, carmen } = await handedIn();
		await mend(db, ines, id, dog);
		await db
			.updateTable('person')
			.set({ disabledAt: now })
			.where('id', '=', world.adults.ines)
			.execute();
		await expect(agree(db, carmen, id)).rejects.toThrow('needs-reviewer');
		await approve(db, tomas, id);
		expect((await findTranslation(db, id))?.status).toBe('approved');
	});

	test('in vain where the change brought something to look at', async () => {
		const { db, id, ines, carmen } = await handedIn();
		const phone: AskedChange = {
			text: 'Hoy tuvimos nieve ❄️ 7012-3456.',
			...{ reason: 'name-number', note: '' }
		};
		await mend(db, ines, id, [2, phone]);
		await expect(agree(db, carmen, id)).rejects.toThrow('needs-reviewer');
		expect(await decisions(db, id)).toEqual([]);
	});
});

describe('Carmen keeps her own words', () => {
	test('and they wait again, for another than Inés, with what she says about it', async () => {
		const { db, id, ines, tomas, carmen } = await handedIn();
		await mend(db, ines, id, dog);
		const changed = await waiting(db, id);
		const { text, form } = await shown(db, carmen, id);
		await keepOwnWords(db, text, { ...form, why: 'Ana writes to a cat person.' }, now);
		const own = await waiting(db, id);
		expect(own.id).not.toBe(changed.id);
		expect((await revisionText(db, own.revisionId)).text).toContain('¿Tienes un gato?');
		expect(await targets(db, id)).toContain('¿Tienes un gato?');
		await expect(moderation.authorizeReview(db, ines, own.id)).rejects.toThrow('not-found');
		expect(await lastChangeOf(db, id)).toMatchObject({
			...{ agrees: 0, why: 'Ana writes to a cat person.', ownSubmissionId: own.id }
		});
		await approve(db, tomas, id);
		expect((await findTranslation(db, id))?.status).toBe('approved');
	});

	test('and whoever has the changed text open decides nothing about it', async () => {
		const { db, id, ines, tomas, carmen } = await handedIn();
		await mend(db, ines, id, dog);
		const { item, seen } = await open(db, tomas, id);
		const { text, form } = await shown(db, carmen, id);
		await keepOwnWords(db, text, { ...form, why: 'It is a cat.' }, now);
		await expect(moderation.approve(db, item, { ...seen, act: act() }, now)).rejects.toThrow(
			'was-withdrawn'
		);
		expect(await decisions(db, id)).toEqual([]);
	});

	test('once, and does not agree afterwards', async () => {
		const { db, id, ines, carmen } = await handedIn();
		await mend(db, ines, id, dog);
		const { text, form } = await shown(db, carmen, id);
		await keepOwnWords(db, text, { ...form, why: 'It is a cat.' }, now);
		await expect(agreeToChange(db, text, { ...form, act: act() }, now)).rejects.toThrow(
			'translation-moved-on'
		);
	});
});

test('what a student translated stays with their mentor when somebody changes a word', async () => {
	const { db, world, id, tomas, ines } = await handedIn();
	const { carmen, sofia } = world.adults;
	const beside = { mentorId: world.adults.ines, mentorAgreedAt: now };
	await db.updateTable('person').set(beside).where('id', '=', carmen).execute();
	await db
		.updateTable('submission')
		.set({ byStudent: 1, mentorId: world.adults.ines })
		.where('workId', '=', id)
		.where('status', '=', 'waiting')
		.execute();
	await mend(db, tomas, id, dog);
	expect(await waiting(db, id)).toMatchObject({ byStudent: 1, mentorId: world.adults.ines });
	await db
		.insertInto('role')
		.values({
			...{ id: act(), personId: sofia, role: 'translator', scopeKind: 'community' },
			...{ scopeId: world.communities.flores, givenBy: null, fromAt: now }
		})
		.execute();
	const { id: submissionId } = await waiting(db, id);
	const trusted = await actorOf(db, sofia, now);
	await expect(moderation.authorizeReview(db, trusted, submissionId)).rejects.toThrow('not-found');
	await approve(db, ines, id);
});

describe('what Inés typed and did not send', () => {
	const words = new Map([dog]);

	test('is noticed, so that an approval does not lose it', async () => {
		const { db, id } = await handedIn();
		expect(await hasChanges(db, id, words)).toBe(true);
		const same = new Map([[1, { ...dog[1], text: ' ¿Tienes  un gato? ' }]]);
		expect(await hasChanges(db, id, same)).toBe(false);
		expect(await hasChanges(db, id, new Map())).toBe(false);
	});

	test('goes along as a suggestion when she sends it back, after what she said of the sentence', async () => {
		const { db, id } = await handedIn();
		const said = new Map([
			['1', 'Look again.'],
			['2', 'Fine.']
		]);
		expect(await withSuggestions(db, id, said, words, 'es')).toEqual(
			new Map([
				['1', 'Look again.\nSugerencia: “¿Tenés un perro?”\ndog is perro'],
				['2', 'Fine.']
			])
		);
	});
});
