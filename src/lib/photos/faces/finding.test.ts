import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { coverPixels } from '../covering/paint.ts';
import { lookForFaces } from '../processing/children.server.ts';
import { openPixels } from '../processing/pipeline.server.ts';
import { coverOf } from './face.ts';
import { detecting, findFaces } from './finding.server.ts';

/** The detector brings pictures of people along, to try it with; we keep none of our own. */
const samples = join(
	dirname(createRequire(import.meta.url).resolve('@vladmandic/face-api/package.json')),
	'demo'
);
const sample = (n: number) => join(samples, `sample${n}.jpg`);

function folder(): string {
	const path = mkdtempSync(join(tmpdir(), 'puente-faces-'));
	onTestFinished(() => rmSync(path, { recursive: true, force: true }));
	return path;
}

test.each([
	[1, 3],
	[2, 2],
	[4, 4],
	[5, 5]
])('in a picture of a few people as many faces are found (%i: %i)', async (n, count) => {
	const faces = await findFaces(sample(n));
	expect(faces).toHaveLength(count);
	for (const { x, y, w, h } of faces) {
		expect(Math.min(x, y, w, h)).toBeGreaterThanOrEqual(0);
		expect(Math.max(x + w, y + h)).toBeLessThanOrEqual(1);
	}
});

test('where nobody is, none is found', async () => {
	const path = join(folder(), 'noise.jpg');
	const noise = { type: 'gaussian', mean: 120, sigma: 60 } as const;
	const create = { width: 800, height: 600, channels: 3, background: '#888', noise } as const;
	await sharp({ create }).jpeg().toFile(path);
	expect(await findFaces(path)).toEqual([]);
});

test.each(['blur', 'pixelate', 'sticker'] as const)(
	'where the faces that were found are covered (%s), none is found again',
	async (kind) => {
		const path = sample(4);
		const faces = await findFaces(path);
		const { data, info } = await openPixels(path, 2000);
		coverPixels(
			{ data, info },
			faces.map((face) => coverOf(face, kind))
		);
		const covered = join(folder(), 'covered.jpg');
		await sharp(data, { raw: info }).jpeg({ quality: 90 }).toFile(covered);
		expect(await findFaces(covered)).toEqual([]);
	}
);

test('a process of its own does it, and ends no other work', async () => {
	const found = await lookForFaces({ make: 'faces', path: sample(2), folder: folder() });
	expect(found).toHaveLength(2);
});

test('one model is read, which finds faces: none that could tell one from another, or guess an age', async () => {
	await findFaces(sample(1));
	const { nets } = (await detecting()).detector;
	const loaded = Object.entries(nets).filter(([, net]) => net.isLoaded);
	expect(loaded.map(([name]) => name)).toEqual(['tinyFaceDetector']);
	expect(Object.keys(nets)).toEqual(expect.arrayContaining(['faceRecognitionNet', 'ageGenderNet']));
});
