import { beforeAll, describe, expect, test } from 'vitest';
import { daysNow } from '#lib/consent/held.server.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { withdraw } from '#lib/letters/way/taking-back.server.ts';
import { claim } from '#lib/moderation/deciding/claims.server.ts';
import { eraseWorks } from '#lib/moderation/erase.server.ts';
import { askedFor } from '#lib/moderation/deciding/seen-fine.server.ts';
import { changedAmong } from '#lib/moderation/mending/queries.server.ts';
import type { Thanks } from '#lib/moderation/mending/thanks.ts';
import { approve, authorizeReview, returnToAuthor } from '#lib/moderation/moderation.server.ts';
import { unread } from '#lib/notifications/notifications.server.ts';
import { day, minute } from '#lib/platform/clock.ts';
import type { Db } from '#lib/platform/database.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { mendFirst } from '#tests/support/mending.ts';
import { act, actorOf, stepsOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import { findTranslation } from '../queries.server.ts';
import { authorizeWriting } from '../translation.server.ts';
import { agreeToChange, keepOwnWords } from './answering.server.ts';
import { besideReview } from './beside-review.server.ts';
import { outcomeOf, outcomesFor, waitingForAnswer } from './outcome.server.ts';
import { countThanks, thanksReceived } from './thanked.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const thanks = { ready: 'careful', note: 'Gracias, Carmen.' } as const;

beforeAll(wire);

/** A letter of Ana's whose translation waits for its reviewer. */
async function handedIn() {
	const db = await freshDatabase();
	const world = await buildWorld(db, now - minute);
	const steps = stepsOf(db, world, now);
	const letter = await steps.write('Ana', 'Mateo', 'Dear Mateo,\n\nWe had snow today.\n\nAna');
	await steps.sendToTeacher(letter);
	await steps.passOnByTeacher(letter);
	await steps.approveLetter(letter);
	await steps.takeToDesk(letter);
	await steps.translate(letter, (source) => `es ${source}`);
	await steps.handInTranslation(letter);
	const id = await steps.translationOf(letter);
	const carmen = await actorOf(db, world.adults.carmen, now);
	const mend = () =>
		mendFirst(db, steps, letter, { by: world.adults.ines, thanks, note: 'Así se dice.' }, now);
	const seenBy = async (who: string, at = now) => {
		const text = await findTranslation(db, id);
		return outcomeOf(db, await actorOf(db, who, at), text!, at);
	};
	const answering = async () => {
		const { revisionId, sha256 } = await steps.openSubmissionOf(id);
		return {
			text: await authorizeWriting(db, carmen, id),
			form: { act: act(), revisionId, sha256 }
		};
	};
	const agree = async () => {
		const { text, form } = await answering();
		await agreeToChange(db, text, form, now);
	};
	const keep = async () => {
		const { text, form } = await answering();
		await keepOwnWords(db, text, { ...form, why: 'Ana says it so.' }, now);
	};
	const opened = async (who: string) => {
		const { id: submission } = await steps.openSubmissionOf(id);
		const item = await authorizeReview(db, await actorOf(db, who, now), submission);
		await claim(db, item, now);
		return item;
	};
	const people = world.adults;
	return { db, world, steps, letter, id, carmen, people, mend, seenBy, agree, keep, opened };
}

describe('what became of her translation', () => {
	test('is nothing to Carmen while a reviewer has it', async () => {
		const { people, seenBy } = await handedIn();
		expect(await seenBy(people.carmen)).toBeNull();
	});

	test('is nothing to Carmen any more once Ana takes her letter back', async () => {
		const { db, world, letter, carmen, people, mend, agree, seenBy } = await handedIn();
		await mend();
		await agree();
		expect((await seenBy(people.carmen))?.change?.parts).toHaveLength(1);
		const ana = await actorOf(db, idOf(world, 'Ana'), now);
		await withdraw(db, await authorizeLetter(db, ana, 'withdraw', letter), { act: act() }, now);
		expect(await seenBy(people.carmen)).toBeNull();
		expect(await outcomesFor(db, carmen, await daysNow(db, now), now)).toEqual([]);
	});

	test('shows Carmen every change with its reason and the thanks, and never who', async () => {
		const { db, id, carmen, people, mend, seenBy } = await handedIn();
		await mend();
		const seen = await seenBy(people.carmen);
		expect(seen).toMatchObject({ approvedAt: null, thanks });
		expect(seen?.change).toMatchObject({ answer: null, mayAgree: true, mayKeep: true });
		expect(seen?.change?.parts).toEqual([
			{
				...{ n: 0, reason: 'voice', note: 'Así se dice.', source: 'Dear Mateo,' },
				changes: [
					{ kind: 'same', text: 'es Dear Mateo,' },
					{ kind: 'added', text: ' sí' }
				]
			}
		]);
		expect(JSON.stringify(seen)).not.toContain(people.ines);
		expect(await waitingForAnswer(db, carmen)).toEqual(new Set([id]));
	});

	test('is not for Inés, who changed it, nor for a teacher or a child', async () => {
		const { world, people, mend, seenBy } = await handedIn();
		await mend();
		for (const who of [people.ines, people.tomas, people.laura, people.delmy, idOf(world, 'Mateo')])
			expect(await seenBy(who)).toBeNull();
	});

	test('stays in sight for thirty days after she agreed, and no longer', async () => {
		const { db, carmen, people, mend, agree, seenBy } = await handedIn();
		await mend();
		await agree();
		const seen = await seenBy(people.carmen, now + 29 * day);
		expect(seen).toMatchObject({ approvedAt: now, thanks });
		expect(seen?.change).toMatchObject({ answer: 'agreed', mayAgree: false, mayKeep: false });
		expect(await seenBy(people.carmen, now + 30 * day)).toBeNull();
		const days = await daysNow(db, now);
		expect(await outcomesFor(db, carmen, days, now + 29 * day)).toMatchObject([
			{ changed: true, thanked: true }
		]);
		expect(await outcomesFor(db, { ...carmen, roles: [] }, days, now)).toEqual([]);
		const elsewhere = carmen.roles.map((held) => ({ ...held, scopeId: 'another-exchange' }));
		expect(await outcomesFor(db, { ...carmen, roles: elsewhere }, days, now)).toEqual([]);
		const received = (at: number) => thanksReceived(db, carmen, days, at);
		expect(await received(now + 29 * day)).toMatchObject([{ ...thanks, at: now }]);
		expect(await received(now + 30 * day)).toEqual([]);
		const year = { from: now - day, until: now + day };
		expect(await countThanks(db, carmen.id, year)).toBe(1);
		expect(await countThanks(db, carmen.id, { ...year, from: now + 1 })).toBe(0);
		expect(await countThanks(db, people.ines, year)).toBe(0);
		expect(await thanksReceived(db, { ...carmen, roles: [] }, days, now)).toEqual([]);
		expect(await outcomesFor(db, carmen, days, now + 30 * day)).toEqual([]);
	});

	test('is closed while Ana’s family says no', async () => {
		const { db, world, carmen, people, mend, agree, seenBy } = await handedIn();
		await mend();
		await agree();
		await db
			.updateTable('consentNow')
			.set({ answer: 'no' })
			.where('childId', '=', idOf(world, 'Ana'))
			.execute();
		expect(await seenBy(people.carmen)).toBeNull();
		expect(await outcomesFor(db, carmen, await daysNow(db, now), now)).toEqual([]);
		expect(await thanksReceived(db, carmen, await daysNow(db, now), now)).toEqual([]);
	});

	test('has no word left once the text is sealed or erased', async () => {
		const { db, id, people, mend, seenBy } = await handedIn();
		const submission = await mend();
		await db.transaction().execute((db) => eraseWorks(db, [id]));
		expect((await seenBy(people.carmen))?.change?.parts).toBeNull();
		const kept = await Promise.all([
			db.selectFrom('changedPart').select('note').execute(),
			db.selectFrom('thanks').select('note').where('submissionId', '=', submission).execute()
		]);
		expect(kept.flat().map(({ note }) => note)).toEqual(['', '']);
	});

	test('says that it was accepted as it is, when it was', async () => {
		const { steps, letter, people, seenBy } = await handedIn();
		await steps.approveTranslation(letter);
		expect(await seenBy(people.carmen)).toMatchObject({ approvedAt: now, change: null });
	});
});

describe('whoever reviews next reads', () => {
	test('what was changed and why, and that nothing more is changed', async () => {
		const { db, people, mend, opened } = await handedIn();
		await mend();
		const beside = await besideReview(db, await opened(people.tomas), now);
		expect(beside).toMatchObject({ mayChange: false, change: { kept: null } });
		expect(beside?.change?.parts).toMatchObject([{ n: 0, reason: 'voice', note: 'Así se dice.' }]);
		expect(beside?.versions).toMatchObject([{ n: 1, changed: true, returned: null }]);
	});

	test('why Carmen keeps her own words, and both versions', async () => {
		const { db, people, mend, keep, opened } = await handedIn();
		await mend();
		await keep();
		const beside = await besideReview(db, await opened(people.tomas), now);
		expect(beside).toMatchObject({ mayChange: false, change: { kept: 'Ana says it so.' } });
		expect(beside?.change?.parts[0]?.changes).toContainEqual({ kind: 'added', text: ' sí' });
	});

	test('what stands of the checks and why Carmen left it so', async () => {
		const { db, people, opened } = await handedIn();
		const beside = await besideReview(db, await opened(people.ines), now);
		expect(beside?.mayChange).toBe(true);
		expect(beside?.findings.length).toBeGreaterThan(0);
		for (const { wave } of beside?.findings ?? [])
			expect(wave).toEqual({ reason: 'right-so', note: '' });
	});

	test('what a machine had said, only while Ana’s family and the exchange allow it', async () => {
		const { db, world, id, people, opened } = await handedIn();
		await db
			.insertInto('machineDraft')
			.values({
				...{ translationId: id, n: 0, text: 'Estimado Mateo,', engine: 'apertium' },
				...{ madeAt: now, kept: 50 }
			})
			.execute();
		const item = await opened(people.ines);
		expect((await besideReview(db, item, now))?.drafts).toEqual([]);
		await db.updateTable('exchange').set({ machineDrafts: 1 }).execute();
		await db
			.insertInto('consentNow')
			.values({ childId: idOf(world, 'Ana'), use: 'machine-translation', answer: 'yes' })
			.execute();
		expect((await besideReview(db, item, now))?.drafts).toMatchObject([
			{ n: 0, kept: 50, right: false }
		]);
	});

	test('every earlier version with what was said of its sentences then, and not who said it', async () => {
		const { db, steps, letter, people, opened } = await handedIn();
		for (const said of ['Not so stiff.', 'Almost.']) {
			const item = await opened(people.ines);
			const { revisionId, sha256 } = item.subject;
			const remarks = new Map([['0', said]]);
			const form = { act: act(), revisionId, sha256, reason: 'other', note: '', remarks };
			await returnToAuthor(db, item, form, now);
			await steps.translate(letter, (source) => `${said} ${source}`);
			await steps.handInTranslation(letter);
		}
		const beside = await besideReview(db, await opened(people.tomas), now);
		expect(beside?.versions.map(({ n, returned }) => [n, returned?.comments])).toEqual([
			[2, [expect.objectContaining({ comment: 'Almost.', quote: 'Not so stiff. Dear Mateo,' })]],
			[1, [expect.objectContaining({ comment: 'Not so stiff.', quote: 'es Dear Mateo,' })]]
		]);
		expect(beside?.versions.every(({ next }) => (next?.length ?? 0) > 0)).toBe(true);
		expect(JSON.stringify(beside)).not.toContain(people.ines);
	});
});

describe('Carmen hears of thanks', () => {
	const heardBy = async (db: Db, who: string) =>
		(await unread(db, who)).map(({ kind, address }) => [kind, address]);
	const approves = async (
		{ db, opened }: Awaited<ReturnType<typeof handedIn>>,
		who: string,
		said: Thanks | null,
		at = now
	) => {
		const item = await opened(who);
		const { revisionId, sha256 } = item.subject;
		const fine = { reason: 'seen-fine', note: '' } as const;
		const answers = new Map((await askedFor(db, item.subject)).map((one) => [one, fine]));
		await approve(db, item, { act: act(), revisionId, sha256, answers, thanks: said }, at);
	};

	test('that came with an approval, where they stand, and nobody else does', async () => {
		const stage = await handedIn();
		const { db, id, people } = stage;
		await approves(stage, people.ines, thanks);
		expect(await heardBy(db, people.carmen)).toContainEqual([
			'translation-thanked',
			`/translate/${id}`
		]);
		for (const who of [people.ines, people.tomas, people.laura, people.delmy])
			expect((await heardBy(db, who)).flat()).not.toContain('translation-thanked');
	});

	test('but not of an approval without them', async () => {
		const stage = await handedIn();
		await approves(stage, stage.people.ines, null);
		const heard = await heardBy(stage.db, stage.people.carmen);
		expect(heard.flat()).not.toContain('translation-thanked');
	});

	test('once, with the small change; whoever approves it afterwards adds none', async () => {
		const stage = await handedIn();
		const { db, people, mend, seenBy, opened } = stage;
		await mend();
		expect(await besideReview(db, await opened(people.tomas), now)).toMatchObject({
			thanked: true
		});
		await approves(stage, people.tomas, { ready: 'voice', note: 'Y yo.' }, now + minute);
		const heard = (await heardBy(db, people.carmen)).flat();
		expect(heard).toContain('translation-mended');
		expect(heard).not.toContain('translation-thanked');
		expect(await seenBy(people.carmen, now + minute)).toMatchObject({ thanks });
	});
});

test('the line knows which text waits with a small change, and which with the words its translator kept', async () => {
	const { db, steps, id, mend, keep } = await handedIn();
	const before = await steps.openSubmissionOf(id);
	expect(await changedAmong(db, [before.id])).toEqual(new Map());
	const changed = await mend();
	expect(await changedAmong(db, [before.id, changed])).toEqual(new Map([[changed, 'changed']]));
	await keep();
	const own = await steps.openSubmissionOf(id);
	expect(await changedAmong(db, [own.id])).toEqual(new Map([[own.id, 'kept']]));
	expect(await changedAmong(db, [])).toEqual(new Map());
});
