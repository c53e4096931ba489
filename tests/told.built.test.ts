import { afterAll, beforeAll, expect, test } from 'vitest';
import { tFor } from '#lib/i18n/resources.server.ts';
import { askAgain } from '#lib/letters/asking-again/asking-again.server.ts';
import { authorizeLetter } from '#lib/letters/letters.server.ts';
import { ask, cookieFor } from './support/built.ts';
import { paramsFor } from './support/fixtures.ts';
import { castPassword } from './support/people.ts';
import { setTheScene, type Principal, type Scene } from './support/principals.ts';
import { addSecondReviewer } from './support/second-reviewer.ts';
import { act, actorOf } from './support/steps.ts';
import { idOf } from './support/world.ts';

/** Pages say what happened, what is asked of somebody, and where to go on. */
let scene: Scene;
const t = tFor('en');

beforeAll(async () => {
	scene = await setTheScene();
}, 120_000);

afterAll(() => scene?.built.stop());

/** What somebody reads at an address, without the words that travel for later. */
const page = async (who: Principal, path: string) => {
	const { body } = await ask(scene.built, path, { cookie: scene.cookies[who] });
	return body.slice(body.indexOf('<main'), body.indexOf('</main>')).replaceAll('&#39;', "'");
};
const send = (who: Principal, path: string, form: Record<string, string>) =>
	ask(scene.built, path, { cookie: scene.cookies[who], form: { act: act(), ...form } });

test('Leo reads in his mailbox and on the sheet that his teacher asks him to write to Chepito', async () => {
	const { world, built } = scene;
	const asked = { child: idOf(world, 'Chepito'), student: idOf(world, 'Leo') };
	const day = world.mailDays.cambridge;
	expect((await send('laura', `/mail-day/${day}?/older-student`, asked)).status).toBe(303);
	expect(await page('leo', '/mailbox')).toContain(t('letters:onDesk.asked', { name: 'Chepito' }));
	const sheet = await built.db
		.selectFrom('letter')
		.select('id')
		.where('authorId', '=', asked.student)
		.where('recipientId', '=', asked.child)
		.executeTakeFirstOrThrow();
	expect(await page('leo', `/letters/${sheet.id}`)).toContain(
		t('letters:write.asksYouText', { name: 'Chepito' })
	);
	expect(await page('ana', '/mailbox')).not.toContain('Chepito');
});

test('Sofía is led from an exchange to what its teachers write to each other', async () => {
	const { letter, class: classId } = await paramsFor(scene, 'a letter among teachers');
	const exchange = `/exchange/${scene.world.exchangeId}`;
	const list = `/class/${classId}/teachers?exchange=${scene.world.exchangeId}`;
	for (const path of [`/coordinate${exchange.replace('exchange', 'exchanges')}`, exchange])
		expect(await page('sofia', path)).toContain(`href="${list}"`);
	const letters = await page('sofia', list);
	expect(letters).toContain(`/letters/${letter}"`);
	expect(letters).toContain(t('letters:teachers.leadReader'));
});

test('Delmy answers the letter of a colleague from its page, which says when it was sent', async () => {
	const { letter } = await paramsFor(scene, 'a letter among teachers');
	const flores = `/class/${scene.world.classes.flores}`;
	const body = await page('delmy', `${flores}/letters/${letter}`);
	expect(body).toContain(`action="${flores}/teachers?/write"`);
	const form = { exchange: scene.world.exchangeId, kind: 'teachers' };
	const { location } = await send('delmy', `${flores}/teachers?/write`, form);
	const sent = await send('delmy', `${location}?/handIn`, { text: 'Querida', stamp: 'sail' });
	expect(sent.location).toBe(`${flores}/teachers?done=sent`);
	const own = await page('laura', `/class/${scene.world.classes.cambridge}/letters/${letter}`);
	expect(own).not.toContain('teachers?/write');
});

test('Laura is asked whether to discard her draft, not whether to take a letter back', async () => {
	const cambridge = `/class/${scene.world.classes.cambridge}`;
	const form = { exchange: scene.world.exchangeId, kind: 'teachers' };
	const { location } = await send('laura', `${cambridge}/teachers?/write`, form);
	const body = await page('laura', location ?? '');
	expect(body).toContain(t('letters:own.discardAsk'));
	expect(body).not.toContain(t('letters:one.withdrawAsk'));
	const gone = await send('laura', `${location}?/withdraw`, {});
	expect(gone.location).toBe(`${location}?done=discarded`);
	expect(await page('laura', gone.location ?? '')).toContain(t('letters:class.done.discarded'));
});

test('Ruth comes from the cases to the sealed originals, reads whose, why and who opened them, and no word', async () => {
	const { letter = '' } = await paramsFor(scene, 'a letter with covered words');
	expect(await page('ruth', '/cases')).toContain('href="/seals"');
	const list = await page('ruth', '/seals');
	for (const said of [
		`href="/seals/${letter}"`,
		t('seals:letter', { name: 'Ana' }),
		t('protecting:reason.findable'),
		t('seals:never')
	])
		expect(list).toContain(said);
	const path = `/seals/${letter}`;
	const before = await page('ruth', path);
	expect(before).toContain(t('seals:openings.none'));
	const reason = 'Her mother asked what was covered.';
	const opened = await send('ruth', `${path}?/open`, { reason, password_again: castPassword });
	expect(opened.body).toContain('Do you like');
	expect(opened.body).toContain(t('seals:original.once'));
	const after = await page('ruth', path);
	expect(after).toContain(reason);
	expect(after).toContain('Ruth Bennett');
	expect(before + list + after).not.toContain('Do you like');
	expect(await page('ruth', '/seals')).toContain(t('seals:times', { count: 1 }));
	const audit = await page('sofia', '/coordinate/audit');
	expect(audit).toContain(tFor('en')('audit:verb.seal-opened'));
	expect(audit).not.toContain(reason);
});

test('Laura and Delmy find the way to the named person beside a child’s letter, and not beside a colleague’s', async () => {
	const { world, built } = scene;
	const { letter, class: cambridge } = await paramsFor(scene, 'a letter with the teacher');
	const ways = { own: `/class/${cambridge}/worry/${letter}` };
	expect(await page('laura', `/class/${cambridge}/letters/${letter}`)).toContain(ways.own);
	expect(await page('laura', ways.own)).toContain(t('safeguard:worried.title'));
	expect(await page('laura', ways.own)).toContain('1-800-792-5200');
	const arrived = await paramsFor(scene, 'a delivered letter');
	const es = tFor('es');
	const mail = await page('delmy', `/class/${arrived['class']}/mail/${arrived['letter']}`);
	expect(mail).toContain(es('delivery:report.worried'));
	expect(mail).toContain(`/class/${arrived['class']}/worry/${arrived['letter']}`);
	const { letter: theirs } = await paramsFor(scene, 'a letter among teachers');
	const flores = `/class/${world.classes.flores}`;
	expect(await page('delmy', `${flores}/letters/${theirs}`)).not.toContain('/worry/');
	const gone = await ask(built, `${flores}/worry/${theirs}`, { cookie: scene.cookies.delmy });
	expect(gone.status).toBe(404);
	const sent = await send('laura', ways.own, { worry: '' });
	expect(sent.location).toBe(`${ways.own}?done=1`);
	expect(await page('laura', sent.location ?? '')).toContain(t('safeguard:exit.doneTitle'));
	expect(await page('laura', `/class/${cambridge}/letters/${letter}`)).not.toContain('/worry/');
});

test('Elena reads in the line that somebody asked for another look, and Tomás, who returned it, does not', async () => {
	const { world, built } = scene;
	const now = Date.now();
	const { letter = '' } = await paramsFor(scene, 'a letter that a reviewer returned');
	const ana = await actorOf(built.db, idOf(world, 'Ana'), now);
	const elena = await addSecondReviewer(built.db, world, now);
	const mine = await authorizeLetter(built.db, ana, 'ask-again', letter);
	await askAgain(built.db, mine, { act: act(), words: '' }, now);
	const { id } = await scene.steps.openSubmissionOf(letter);
	const cookie = await cookieFor(built.db, elena, 'staff');
	const { body } = await ask(built, '/review', { cookie });
	expect(body).toContain(t('moderation:queue.again', { count: 1 }));
	expect(body).toContain(t('moderation:row.again'));
	expect(body).toContain(`href="/review/${id}"`);
	const es = tFor('es');
	expect(await page('tomas', '/review')).not.toContain(es('moderation:queue.again', { count: 1 }));
});

test('Tomás reads in review who covered what and why, drawn as bars, and that his no went back', async () => {
	const es = tFor('es');
	const { submission = '' } = await paramsFor(scene, 'a letter that Elena covered');
	const path = `/review/${submission}`;
	const body = await page('tomas', path);
	for (const said of [
		es('protecting:covered.byOther', { name: 'Elena Alas' }),
		es('protecting:reason.findable'),
		es('protecting:disagree.title')
	])
		expect(body).toContain(said);
	expect(body).toMatch(/<span class="bar[^"]*">\[something private\]<\/span>/);
	const { revisionId, sha256 } = await scene.built.db
		.selectFrom('submission')
		.select(['revisionId', 'sha256'])
		.where('id', '=', submission)
		.executeTakeFirstOrThrow();
	const no = (objection: string) =>
		send('tomas', `${path}?/disagree`, { revisionId, sha256, objection });
	expect((await no('')).status).toBe(422);
	const { location } = await no('Se lee raro así.');
	expect(await page('tomas', location ?? '')).toContain(es('moderation:done.disagreed'));
	const after = await page('tomas', path);
	expect(after).toContain(es('protecting:covered.saysNo', { name: 'Tomás Abrego' }));
	expect(after).toContain('Se lee raro así.');
	expect(after).not.toContain(es('protecting:disagree.title'));
});

test('when the exchange is over, the class page of Laura says that there was one', async () => {
	const { world } = scene;
	const path = `/class/${world.classes.cambridge}`;
	const name = 'Aula multigrado';
	expect(await page('laura', path)).toContain(name);
	expect((await send('laura', `/exchange/${world.exchangeId}?/close`, {})).status).toBe(303);
	const after = await page('laura', path);
	expect(after).toContain(t('exchanges:class.tile.exchangeClosed', { name }));
	expect(after).not.toContain(t('exchanges:class.tile.exchangeNone'));
});

test('Doña Carmen, for whom nobody vouches now, comes home and reads why, not to a desk that is closed', async () => {
	const { built, world } = scene;
	const form = { email: 'carmen@example.org', password: castPassword, next: '/translate' };
	const comesTo = async () => (await ask(built, '/sign-in?/enter', { form })).location;
	const vetting = (revokedAt: number | null) =>
		built.db
			.updateTable('vetting')
			.set({ revokedAt })
			.where('personId', '=', world.adults.carmen)
			.execute();
	expect(await comesTo()).toBe('/translate');
	await vetting(Date.now());
	expect(await comesTo()).toBe('/home');
	expect(await page('carmen', '/home')).toContain(tFor('es')('home:desk.waits.vetting'));
	await vetting(null);
	expect(await comesTo()).toBe('/translate');
});

test('whose session ended while a form was open comes back to the page of that form', async () => {
	const { built } = scene;
	const { location } = await ask(built, '/account?/preferences', {
		form: { digestHour: '7' },
		headers: { referer: `${built.origin}/account?done=saved` }
	});
	expect(location, 'which says that nothing was saved').toBe(
		`/sign-in?next=${encodeURIComponent('/account')}&unsent=1`
	);
});

test('Sofía, who ends a role in one window and again in another, reads that it was ended', async () => {
	const { world } = scene;
	const person = `/coordinate/people/${world.adults.ines}`;
	const end = () =>
		send('sofia', `${person}?/endRole`, { role: 'translator', scope: world.communities.flores });
	expect((await end()).status).toBe(303);
	const again = await end();
	expect(again.status).toBe(409);
	expect(again.body).toContain(t('problems:person-moved-on'));
	expect(again.body).toContain(t('identity:people.person.giveRole'));
});

test('Sofía reads which earlier invitation no longer works', async () => {
	const { world } = scene;
	const guest = { name: 'Nora', email: 'nora@example.org', language: 'en' };
	const asks = async (role: string) => {
		const form = { ...guest, community: world.communities.flores, role };
		const { location } = await send('sofia', '/coordinate/people?/invite', form);
		return page('sofia', location ?? '');
	};
	const replaced = t('identity:people.invite.replaced', { role: t('identity:role.moderator') });
	expect(await asks('moderator')).not.toContain(replaced);
	expect(await asks('teacher')).toContain(replaced);
});
