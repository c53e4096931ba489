import { afterAll, beforeAll, expect, test } from 'vitest';
import { tFor } from '#lib/i18n/resources.server.ts';
import { storageOf } from '#lib/storage/open.server.ts';
import { ask } from './support/built.ts';
import { paramsFor } from './support/fixtures.ts';
import { photoStepsOf } from './support/photos.ts';
import { setTheScene, type Principal, type Scene } from './support/principals.ts';

/** What is handed in, returned and translated as a letter is, and is none: pages say “picture”, in both languages. */
let scene: Scene;
const es = tFor('es');

beforeAll(async () => {
	scene = await setTheScene();
}, 120_000);

afterAll(() => scene?.built.stop());

/** What somebody reads at an address, without the words that travel for later. */
const page = async (who: Principal, path: string) => {
	const { body } = await ask(scene.built, path, { cookie: scene.cookies[who] });
	return body.slice(body.indexOf('<main'), body.indexOf('</main>')).replaceAll('&#39;', "'");
};

test('Tomás reads on the way to the named person of a photo what becomes of the picture, and not of a letter', async () => {
	const { submission } = await paramsFor(scene, 'a photo in review');
	const way = await page('tomas', `/review/${submission}/safeguard`);
	expect(way).toContain(es('safeguard:exit.photo.back'));
	expect(way).toContain(es('safeguard:exit.photo.child'));
	expect(way).not.toMatch(/\bcarta\b/i);
});

test('Tomás returns a photo for what pictures are returned for, and its teacher is the one who reads the note', async () => {
	const { submission } = await paramsFor(scene, 'a photo in review');
	const review = await page('tomas', `/review/${submission}`);
	expect(review).toContain(es('returning:words.hintPhoto'));
	expect(review).toContain(es('moderation:item.notePhotoHint', { language: 'inglés' }));
	expect(review).not.toContain(es('returning:words.hint'));
	expect(review).not.toContain('Dice cómo encontrar a alguien');
});

test('Carmen translates the words of a photo, which nobody calls a letter', async () => {
	const { built, world, steps } = scene;
	const storage = storageOf({ dataDir: process.env['DATA_DIR'] ?? '', storageUrl: undefined });
	const photos = photoStepsOf(built.db, world, Date.now(), storage);
	const photoId = await photos.bringIn(71);
	await photos.handInPhoto(photoId);
	await steps.approveLetter(photoId);
	await steps.takeToDesk(photoId);
	const { id } = await built.db
		.selectFrom('textTranslation')
		.innerJoin('photoRevision', 'photoRevision.revisionId', 'textTranslation.sourceRevisionId')
		.select('textTranslation.id')
		.where('photoRevision.photoId', '=', photoId)
		.executeTakeFirstOrThrow();
	const desk = await page('carmen', `/translate/${id}`);
	expect(desk).toContain(es('translation:desk.whole.photo'));
	expect(desk).toContain(es('translation:desk.readFirst.photo'));
	expect(desk).not.toContain(es('translation:desk.whole.letter'));
	await steps.translate(photoId, () => 'Un barco de papel.');
	await steps.handInTranslation(photoId);
	const submission = await built.db
		.selectFrom('submission')
		.select('id')
		.where('workId', '=', id)
		.executeTakeFirstOrThrow();
	const way = await page('ines', `/review/${submission.id}/safeguard`);
	expect(way, 'translated words of a picture are of a picture').toMatch(
		new RegExp(`${es('safeguard:exit.photo.back')}|${tFor('en')('safeguard:exit.photo.back')}`)
	);
	await steps.approveTranslation(photoId);
	const list = await page('carmen', '/translate');
	const became = list.slice(list.indexOf(es('mending:outcome.list')));
	expect(became).toMatch(/Palabras de una foto, inglés → español/);
});

test('Laura reads on the page of a photo that she handed in who is in it, what it is and its theme', async () => {
	const { built, world } = scene;
	const storage = storageOf({ dataDir: process.env['DATA_DIR'] ?? '', storageUrl: undefined });
	const photos = photoStepsOf(built.db, world, Date.now(), storage);
	const photoId = await photos.bringIn(72);
	await photos.handInPhoto(photoId, { theme: 'food' });
	const at = `/class/${world.classes.cambridge}/photos/${photoId}`;
	const said = await page('laura', at);
	const en = tFor('en');
	for (const words of ['photos:one.kindPhoto', 'photos:one.nobody', 'photos:theme.food'] as const)
		expect(said).toContain(en(words));
	expect(said, 'nothing is ticked here any more').not.toContain('type="checkbox"');
	expect(await page('delmy', at)).not.toContain(en('photos:one.nobody'));
});
