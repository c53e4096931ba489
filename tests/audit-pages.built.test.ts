import { afterAll, beforeAll, expect, test } from 'vitest';
import { record } from '#lib/audit/audit.server.ts';
import { actsOnAPage } from '#lib/identity/people/audit-search.server.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { ask } from './support/built.ts';
import { setTheScene, type Scene } from './support/principals.ts';

let scene: Scene;

beforeAll(async () => {
	scene = await setTheScene();
}, 120_000);

afterAll(() => scene?.built.stop());

const linkTo = (body: string, rel: string) =>
	new RegExp(`<a[^>]*href="([^"]*)"[^>]*rel="${rel}"`).exec(body)?.[1]?.replaceAll('&amp;', '&');

test('Sofía walks to older acts and back to the newest, and what she looks for stays', async () => {
	const { built, world, cookies } = scene;
	const { laura: actorId } = world.adults;
	for (let n = 0; n < actsOnAPage + 1; n++)
		await built.db.transaction().execute((db) =>
			record(db, {
				at: Date.now(),
				actorId,
				verb: 'class.opened',
				subjectKind: 'class',
				subjectId: newId()
			})
		);
	const look = async (path: string) => (await ask(built, path, { cookie: cookies.sofia })).body;
	const first = await look('/coordinate/audit?deed=class.opened');
	expect(first.match(/<tr>/g)).toHaveLength(actsOnAPage + 1);
	expect(linkTo(first, 'prev')).toBeUndefined();
	const older = linkTo(first, 'next') ?? '';
	expect(older).toMatch(/^\/coordinate\/audit\?deed=class\.opened&after=/);
	expect(linkTo(await look(older), 'prev')).toBe('/coordinate/audit?deed=class.opened');
});
