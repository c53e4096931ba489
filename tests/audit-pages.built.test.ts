import { afterAll, beforeAll, expect, test } from 'vitest';
import { record } from '#lib/audit/audit.server.ts';
import { actsOnAPage } from '#lib/identity/people/audit-search.server.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { ask } from './support/built.ts';
import { setTheScene, type Scene } from './support/principals.ts';

let scene: Scene;
const t = tFor('en');

beforeAll(async () => {
	scene = await setTheScene();
}, 120_000);

afterAll(() => scene?.built.stop());

const linkTo = (body: string, rel: string) =>
	new RegExp(`<a[^>]*href="([^"]*)"[^>]*rel="${rel}"`).exec(body)?.[1]?.replaceAll('&amp;', '&');

test('what makes no sense in the search is said beside its field, and the rest stays', async () => {
	const { built, cookies } = scene;
	const { status, body } = await ask(
		built,
		'/coordinate/audit?which=no+sense!&from=abc&until=2026-12-31&who=%00&deed=class.opened',
		{ cookie: cookies.sofia }
	);
	expect(status).toBe(200);
	const field = (name: string) => new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(body)?.[0];
	for (const name of ['who', 'which', 'from'])
		expect(field(name), name).toContain('aria-invalid="true"');
	expect(field('which')).toContain('value="no sense!"');
	expect(field('until')).toContain('value="2026-12-31"');
	expect(field('until')).not.toContain('aria-invalid');
	expect(body).toMatch(/<option value="class.opened" selected/);
	const nonsense = await ask(built, '/coordinate/people?name=%00', { cookie: cookies.sofia });
	expect(nonsense.status).toBe(200);
});

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

test('what somebody did at the door is not said of Puente, nor an address of nobody to be a person', async () => {
	const { built, cookies } = scene;
	const form = { email: 'nadie@example.org', password: 'not the password' };
	expect((await ask(built, '/sign-in?/enter', { form })).status).toBe(403);
	const { body } = await ask(built, '/coordinate/audit?deed=person.wrong-password', {
		cookie: cookies.sofia
	});
	const [, row = ''] = /<tbody>([^]*?)<\/tr>/.exec(body) ?? [];
	expect(row).toContain(t('audit:stranger'));
	expect(row).toContain(t('audit:nobodysAddress'));
	expect(row).not.toContain(`>${t('audit:nobody')}<`);
	expect(row).not.toContain('which=nobody');
});
