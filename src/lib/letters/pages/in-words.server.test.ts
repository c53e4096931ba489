import { expect, test } from 'vitest';
import { photoStepsOf } from '#tests/support/photos.ts';
import { now, school } from '#tests/support/school.ts';
import { handInTyped, onPaperBy } from '#tests/support/typed.ts';
import { findLetter } from '../queries.server.ts';
import { paperInWords } from './in-words.server.ts';

async function typed(words: { written: string; text: string }, drawing?: string) {
	const { db, world } = await school();
	const { letterId, pictureId } = await onPaperBy(db, world, photoStepsOf(db, world, now), now);
	if (drawing) await db.updateTable('letterPage').set({ kind: 'drawing', alt: drawing }).execute();
	await handInTyped(db, world, letterId, words, now);
	const revisionId = (await findLetter(db, letterId))?.revisionId ?? '';
	const inWords = (locale: 'es' | 'en' = 'es') =>
		paperInWords(db, { revisionId, from: 'Ana' }, locale);
	return { db, pictureId, inWords };
}

test('a reader sees the page, letter for letter what Ana wrote, and what was typed to be read', async () => {
	const { inWords, pictureId } = await typed({ written: 'Deer Mateo', text: 'Dear Mateo' });
	expect(await inWords()).toMatchObject({
		title: 'La carta de Ana en papel',
		pages: [
			{ picture: { id: pictureId }, alt: expect.stringContaining('letra de Ana'), shows: null }
		],
		written: { lang: 'en-US', text: 'Deer Mateo' },
		reading: expect.stringContaining('pasado en limpio, en inglés')
	});
});

test('where it reads as it was written, nothing is said twice', async () => {
	const { inWords } = await typed({ written: 'Dear Mateo', text: 'Dear Mateo' });
	expect(await inWords()).toMatchObject({ written: null, reading: null });
});

test('a drawing is named in the reader’s language, and what it shows is said beside it in the one of whoever drew it', async () => {
	const { inWords } = await typed({ written: 'Dear', text: 'Dear' }, 'My dog');
	expect((await inWords())?.pages).toMatchObject([
		{
			alt: 'Un dibujo de Ana',
			shows: { title: 'Lo que se ve, en inglés:', lang: 'en-US', text: 'My dog' }
		}
	]);
});

test('who reads the language of the letter hears of the drawing what it shows', async () => {
	const { inWords } = await typed({ written: 'Dear', text: 'Dear' }, 'My dog');
	expect((await inWords('en'))?.pages).toMatchObject([{ alt: 'My dog', shows: null }]);
});

test('a letter without pages, or whose page is gone, has no paper', async () => {
	const { db, steps } = await school();
	const id = await steps.write('Ana', 'Mateo', 'Dear Mateo');
	await steps.sendToTeacher(id);
	const revisionId = (await findLetter(db, id))?.revisionId ?? '';
	expect(await paperInWords(db, { revisionId, from: 'Ana' }, 'en')).toBeNull();

	const paper = await typed({ written: 'Deer', text: 'Dear' });
	await paper.db.updateTable('picture').set({ erasedAt: now }).execute();
	expect(await paper.inWords()).toBeNull();
});
