import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { waterPlan } from '#tests/support/lessons.ts';
import { openLocked } from '#lib/ui/locked.ts';
import { planIn } from '../forms.ts';
import { editedOf, type EditedPlan } from './edited.ts';
import { savingPlan } from './saving.svelte.ts';

const key = Buffer.alloc(32, 1).toString('base64url');
const id = 'plan-1';
const began = editedOf(waterPlan);

/** The server: what lies there, and what becomes of a call; `lost`: it arrives, and its answer does not. */
let there: { version: number; plan: EditedPlan };
let line: 'up' | 'down' | 'lost' | 'signed-out' | 'refusing';
let aside: string[];
let calls: number;

beforeEach(() => {
	vi.useFakeTimers();
	[there, line, aside, calls] = [{ version: 0, plan: began }, 'up', [], 0];
	const device = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (place: string) => device.get(place) ?? null,
		setItem: (place: string, text: string) => device.set(place, text),
		removeItem: (place: string) => device.delete(place)
	});
	vi.stubGlobal('fetch', async (_: string, { body }: { body: FormData }) => {
		calls++;
		if (line === 'down') throw new TypeError('Failed to fetch');
		if (line === 'signed-out') return { ok: false, type: 'opaqueredirect', status: 0 };
		if (line === 'refusing') {
			const fields = { purpose: 'too-long' };
			return Response.json({ reason: 'check-fields', detail: {}, fields }, { status: 422 });
		}
		const answer = answerTo(body);
		if (line === 'lost') throw new TypeError('Failed to fetch');
		return Response.json(answer);
	});
});

function answerTo(body: FormData) {
	const plan = editedOf(planIn(body));
	const [which, seen] = String(body.get('met') ?? '.').split('.');
	const met = body.has('met');
	if (which === 'theirs') {
		aside.push(plan.title);
		return { version: there.version };
	}
	if (Number(met ? seen : body.get('base')) !== there.version) return { met: there };
	if (which === 'mine') aside.push(there.plan.title);
	there = { version: there.version + 1, plan };
	return { version: there.version };
}

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** Delmy's page, opened now. */
function openPage() {
	const page = { plan: structuredClone(there.plan) };
	const saver = savingPlan({
		address: '/lessons/plan-1/write/save',
		...{ id, key, version: there.version },
		read: () => structuredClone(page.plan),
		put: (other) => (page.plan = structuredClone(other))
	});
	const type = (title: string) => {
		page.plan.title = title;
		saver.typed();
	};
	return { page, saver, type };
}

const onDevice = async () =>
	(await openLocked<{ plan: EditedPlan }>(key, `puente-plan:${id}`, id))?.plan.title;
/** Locking takes its own time, which no clock of ours moves. */
const comesTo = (saver: { readonly state: string }, state: string) =>
	vi.waitFor(() => expect(saver.state).toBe(state));
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('what is typed is saved a second after the last key, once', async () => {
	const { saver, type } = openPage();
	type('A');
	await wait(500);
	type('Ag');
	expect(saver.state).toBe('changed');
	await wait(1_100);
	expect(there).toMatchObject({ version: 1, plan: { title: 'Ag' } });
	expect([saver.state, calls]).toEqual(['saved', 1]);
	expect(await onDevice()).toBeUndefined();
});

test('without a line it is kept on the device, and goes up by itself when the line is back', async () => {
	line = 'down';
	const { saver, type } = openPage();
	type('Sin línea');
	await wait(1_100);
	await comesTo(saver, 'onDevice');
	expect(saver.atRisk).toBe(false);
	expect(await onDevice()).toBe('Sin línea');
	line = 'up';
	await wait(10_000);
	await comesTo(saver, 'saved');
	expect(there.plan.title).toBe('Sin línea');
});

test('a page that is opened again finds what the device kept, and sends it', async () => {
	line = 'down';
	const before = openPage();
	before.type('Sin línea');
	await wait(1_100);
	await comesTo(before.saver, 'onDevice');
	before.saver.stop();
	line = 'up';
	const { page, saver } = openPage();
	await saver.open(false);
	expect(page.plan.title).toBe('Sin línea');
	expect(saver.cameBack).toBe(true);
	expect(there.plan.title).toBe('Sin línea');
	expect(await onDevice()).toBeUndefined();
});

test('words that arrived though their answer was lost are not taken for somebody else’s', async () => {
	line = 'lost';
	const { page, saver, type } = openPage();
	type('Uno');
	await wait(1_100);
	expect(there.plan.title).toBe('Uno');
	line = 'down';
	type('Uno y dos');
	await wait(1_100);
	await comesTo(saver, 'onDevice');
	await vi.waitFor(async () => expect(await onDevice()).toBe('Uno y dos'));
	saver.stop();
	line = 'up';
	const again = openPage();
	await again.saver.open(false);
	expect(again.saver.met).toBeNull();
	expect(there.plan.title).toBe('Uno y dos');
	expect(page.plan.title).toBe('Uno y dos');
});

test('what others wrote meanwhile is offered, and neither is lost whichever goes on', async () => {
	for (const which of ['mine', 'theirs'] as const) {
		[there, aside] = [{ version: 0, plan: began }, []];
		const { page, saver, type } = openPage();
		there = { version: 1, plan: { ...began, title: 'Lo otro' } };
		type('Lo mío');
		await wait(1_100);
		await comesTo(saver, 'met');
		expect(saver.met?.plan.title).toBe('Lo otro');
		await vi.waitFor(async () => expect(await onDevice()).toBe('Lo mío'));
		await wait(60_000);
		expect(there.plan.title).toBe('Lo otro');
		await saver.choose(which);
		expect(saver.state).toBe('saved');
		const [goesOn, other] = which === 'mine' ? ['Lo mío', 'Lo otro'] : ['Lo otro', 'Lo mío'];
		expect([page.plan.title, there.plan.title, aside]).toEqual([goesOn, goesOn, [other]]);
		saver.stop();
	}
});

test('what was typed before the script came goes on, and what the device had kept goes among the versions', async () => {
	line = 'down';
	const before = openPage();
	before.type('Del aparato');
	await wait(1_100);
	await comesTo(before.saver, 'onDevice');
	before.saver.stop();
	line = 'up';
	const { saver, type } = openPage();
	type('De la página');
	await saver.open(false);
	await wait(1_100);
	expect(there.plan.title).toBe('De la página');
	expect(aside).toEqual(['Del aparato']);
});

test('what is refused is said with its field, stays, and is saved when it is mended', async () => {
	line = 'refusing';
	const { saver, type } = openPage();
	type('Muy largo');
	await wait(1_100);
	await comesTo(saver, 'refused');
	expect(saver.no?.fields).toEqual({ purpose: 'too-long' });
	expect(await onDevice()).toBe('Muy largo');
	line = 'up';
	type('Corto');
	await wait(1_100);
	expect([saver.state, saver.no]).toEqual(['saved', null]);
});

test('who is signed out meanwhile keeps the words on the device until they are in again', async () => {
	line = 'signed-out';
	const { saver, type } = openPage();
	type('Todavía');
	await wait(1_100);
	await comesTo(saver, 'signedOut');
	expect(await onDevice()).toBe('Todavía');
	line = 'up';
	await wait(10_000);
	expect(there.plan.title).toBe('Todavía');
});

test('a device that can keep nothing says so, and asks before the page is left', async () => {
	vi.stubGlobal('localStorage', undefined);
	line = 'down';
	const { saver, type } = openPage();
	type('Nada');
	await wait(1_100);
	await comesTo(saver, 'notKept');
	expect(saver.atRisk).toBe(true);
});
