import { expect, test } from 'vitest';
import { claim } from '#lib/moderation/deciding/claims.server.ts';
import {
	authorizeReview,
	returnToAuthor as returnInReview
} from '#lib/moderation/moderation.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { handedIn, now } from '#tests/support/school.ts';
import { act, actorOf, type Steps } from '#tests/support/steps.ts';
import { findLetter } from '../queries.server.ts';
import { handIn } from '../writing/handing-in.server.ts';
import { handedInAgain } from './handed-in-again.server.ts';
import { editForAuthor, returnToAuthor } from './passing-on.server.ts';

const note = 'Tell him more.';

async function again(db: Db, id: string) {
	const letter = (await findLetter(db, id))!;
	return handedInAgain(db, letter, letter.revisionId ?? '', 'en');
}

/** Tomás returns Ana’s letter. */
async function returned(db: Db, steps: Steps, tomas: string, id: string) {
	await steps.passOnByTeacher(id);
	const { id: item, revisionId, sha256 } = await steps.openSubmissionOf(id);
	const review = await authorizeReview(db, await actorOf(db, tomas, now), item);
	await claim(db, review, now);
	const comments = [{ key: '1', place: null, words: 'hello', comment: 'And then?' }];
	const why = { reason: 'too-short', note, comments } as const;
	await returnInReview(db, review, { act: act(), revisionId, sha256, ...why }, now + 1);
}

test('Ms. Rivera sees why Tomás returned Ana’s letter, and what Ana changed since', async () => {
	const { db, world, steps, id, may } = await handedIn('Dear Mateo,\nhello.');
	expect(await again(db, id)).toBeNull();
	await returned(db, steps, world.adults.tomas, id);
	expect(await again(db, id)).toBeNull();
	const letter = await may('Ana', 'write', id);
	await handIn(
		db,
		letter,
		{ act: act(), text: 'Dear Mateo,\nhello there.', stamp: 'snow' },
		now + 2
	);
	expect(await again(db, id)).toMatchObject({
		why: 'It needs a little more',
		noteLanguage: 'en',
		before: {
			...{ note, at: now + 1, comments: [{ quote: 'hello', comment: 'And then?' }] },
			paragraphs: [expect.arrayContaining([expect.objectContaining({ kind: 'added' })])]
		}
	});
});

test('what she returned herself she sees word by word as well, without being told why', async () => {
	const { db, id, may } = await handedIn();
	const form = { act: act(), reason: 'surname', note } as const;
	await returnToAuthor(db, await may('laura', 'pass-on', id), form, now);
	await handIn(
		db,
		await may('Ana', 'write', id),
		{ act: act(), text: 'Dear Mateo, hello again.', stamp: 'snow' },
		now
	);
	const seen = await again(db, id);
	expect(seen).toMatchObject({ why: null, before: { at: null, note: '' } });
	expect(seen?.before.paragraphs?.flat()).toContainEqual({
		kind: 'added',
		text: expect.stringContaining('again')
	});
});

test('a letter that she corrects before it ever went back is not handed in again', async () => {
	const { db, id, revision, may } = await handedIn();
	const mended = { act: act(), revisionId: revision.id, text: 'Dear Mateo, hello!' };
	await editForAuthor(db, await may('laura', 'pass-on', id), mended, now);
	expect(await again(db, id)).toBeNull();
});
