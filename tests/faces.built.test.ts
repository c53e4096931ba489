import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storageOf } from '#lib/storage/open.server.ts';
import { photoStepsOf } from './support/photos.ts';
import { setTheScene, type Scene } from './support/principals.ts';

let scene: Scene;

beforeAll(async () => {
	scene = await setTheScene();
}, 120_000);

afterAll(() => scene?.built.stop());

test('what browsers get has nothing that finds faces, and nothing that tells them apart', () => {
	const client = join(import.meta.dirname, '..', 'build', 'client');
	const files = readdirSync(client, { recursive: true, withFileTypes: true });
	const sent = files
		.filter((file) => file.isFile())
		.map((file) => join(file.parentPath, file.name));
	expect(sent.length).toBeGreaterThan(50);
	for (const path of sent) {
		expect(path).not.toMatch(/face_|\.bin$|tfjs/);
		const text = readFileSync(path, 'latin1');
		expect(
			/tinyFaceDetector|faceRecognition|faceDescriptor|tensorflow|tfjs/i.test(text),
			path
		).toBe(false);
	}
});

test('the server counts faces in a picture by itself, a moment after it came', async () => {
	const { built, world } = scene;
	const settings = { dataDir: process.env['DATA_DIR'] ?? '', storageUrl: undefined };
	const photos = photoStepsOf(built.db, world, Date.now(), storageOf(settings));
	const detector = createRequire(import.meta.url).resolve('@vladmandic/face-api/package.json');
	const two = readFileSync(join(dirname(detector), 'demo', 'sample2.jpg'));
	const id = await photos.bringIn(1, two);
	const faces = () =>
		built.db
			.selectFrom('photo')
			.innerJoin('picture', 'picture.id', 'photo.pictureId')
			.select('picture.faces')
			.where('photo.id', '=', id)
			.executeTakeFirstOrThrow();
	await expect.poll(async () => (await faces()).faces, { timeout: 30_000 }).not.toBeNull();
	expect(JSON.parse((await faces()).faces ?? '')).toHaveLength(2);
}, 40_000);
