import { expect, test } from 'vitest';
import { wire } from '#lib/wiring.server.ts';
import { safeguardBy } from '#tests/support/safeguarding.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { lessonStepsOf, waterPlan } from '#tests/support/lessons.ts';
import { act, actorOf } from '#tests/support/steps.ts';
import { buildWorld, idOf } from '#tests/support/world.ts';
import type { Plan } from '../plan.ts';
import { end } from '../sharing/sharing.server.ts';
import { authorizeLesson } from '../works.server.ts';
import { askedIn } from './asked.ts';
import { reindex } from './entering.server.ts';
import { findLessons, plansOnAPage } from './finding.server.ts';
import { linesOf } from './lines.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

async function start() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const steps = lessonStepsOf(db, world, now);
	const page = async (query: string, personId: string | null = null) => {
		const actor = personId === null ? null : await actorOf(db, personId, now);
		return findLessons(db, { actor, asked: askedIn(new URLSearchParams(query)) });
	};
	/** The titles that somebody finds, in their order. */
	const finds = async (query: string, personId: string | null = null) =>
		(await linesOf(db, (await page(query, personId)).found, 'es')).map(({ title }) => title);
	const why = async (query: string) => (await page(query)).found.map((one) => one.why);
	const share = (plan: Partial<Plan>, audience: 'public' | 'exchange' | 'communities' = 'public') =>
		steps.share({ audience }, { ...waterPlan, ...plan });
	return { ...steps, db, world, page, finds, why, share };
}

const bare = { ...waterPlan, theme: '', question: '', purpose: 'Para qué.', moments: [] };
const plain = (title: string, more: Partial<Plan> = {}): Partial<Plan> => ({
	...bare,
	moments: [{ ...waterPlan.moments[0]!, name: 'Inicio', steps: 'Hola.' }],
	title,
	...more
});

test('a plan is found by its words, whatever their accents, case and endings', async () => {
	const { finds, share } = await start();
	await share(plain('Los ríos crecidos'));
	for (const query of ['rios', 'RÍO', 'crecido', 'río crecidos', 'rio  creciendo'])
		expect(await finds(`q=${query}`), query).toEqual(['Los ríos crecidos']);
	expect(await finds('q=montaña')).toEqual([]);
});

test('those whose title says it come first, then theme, then text, and each says why', async () => {
	const { finds, why, share } = await start();
	await share(plain('En el texto', { care: 'Con el barro.' }));
	await share(plain('El barro'));
	await share(plain('En el tema', { theme: 'barro' }));
	expect(await finds('q=barro')).toEqual(['El barro', 'En el tema', 'En el texto']);
	expect(await why('q=barro')).toEqual(['title', 'theme', 'text']);
});

test('among those that say it alike, the newest come first', async () => {
	const { finds, share } = await start();
	await share(plain('Barro uno'));
	await share(plain('Barro dos'));
	expect(await finds('q=barro')).toEqual(['Barro dos', 'Barro uno']);
	expect(await finds('')).toEqual(['Barro dos', 'Barro uno']);
});

test('an English word leads to a Spanish plan on the same theme, and to words of the glossary', async () => {
	const { finds, share } = await start();
	await share(plain('Sesión uno', { theme: 'agua' }));
	await share(plain('Sesión dos', { care: 'Después del recreo.' }));
	expect(await finds('q=water')).toEqual(['Sesión uno']);
	expect(await finds('q=recess')).toEqual(['Sesión dos']);
	expect(await finds('theme=Water')).toEqual(['Sesión uno']);
});

test('an approved translation is found by its words; one that waits is not', async () => {
	const { finds, share, takeToDesk, translate, handInTranslation, approveTranslation } =
		await start();
	const id = await share(plain('La sequía'));
	await takeToDesk(id);
	await translate(id, () => 'Wherever a drought.');
	await handInTranslation(id);
	expect(await finds('q=drought')).toEqual([]);
	expect(await finds('language=en')).toEqual([]);
	await approveTranslation(id);
	expect(await finds('q=drought')).toEqual(['La sequía']);
	expect(await finds('language=en')).toEqual(['La sequía']);
});

test('a misspelt word leads to titles with a word much like it, where nothing else is found', async () => {
	const { page, finds, why, share } = await start();
	await share(plain('La lluvia en el volcán'));
	for (const query of ['yuvia', 'bolcan', 'lluvai', 'luvia', 'vlocan'])
		expect(await finds(`q=${query}`), query).toEqual(['La lluvia en el volcán']);
	expect(await why('q=yuvia')).toEqual(['near']);
	expect((await page('q=yuvia')).fit).toBe('nearly');
	await share(plain('Otra', { care: 'yuvia' }));
	expect(await finds('q=yuvia')).toEqual(['Otra']);
});

test('a word that no plan has hides nothing of what the others find', async () => {
	const { page, finds, why, share } = await start();
	await share(plain('Juegos del recreo'));
	await share(plain('Otra', { care: 'Un juego.' }));
	await share(plain('La milpa'));
	expect(await finds('q=chilldren game')).toEqual(['Juegos del recreo', 'Otra']);
	expect(await why('q=chilldren game')).toEqual(['title', 'text']);
	expect(await finds('q=chilldren mylpa')).toEqual(['La milpa']);
	expect((await page('q=chilldren game')).fit).toBe('some');
	// Words that some plan has together stay together, also when one of them is misspelt.
	expect(await finds('q=juego recrea')).toEqual(['Juegos del recreo']);
	expect(await finds('q=juego otra')).toEqual(['Otra']);
	expect(await finds('q=chilldren')).toEqual([]);
});

test('pages of plans that have only some of the words follow each other, too', async () => {
	const { page, share } = await start();
	const ids = new Set<string>();
	for (let n = 0; n < plansOnAPage + 2; n++) ids.add(await share(plain(`Barro ${n}`)));
	const first = await page('q=barro chilldren');
	const second = await page(`q=barro chilldren&after=${first.after}`);
	expect([first.found.length, second.found.length, second.after]).toEqual([plansOnAPage, 2, null]);
	expect(second.fit).toBe('some');
	for (const { workId } of [...first.found, ...second.found]) ids.delete(workId);
	expect([...ids]).toEqual([]);
}, 60_000);

test('nobody finds what they may not read, nor the words of its title by a misspelt one', async () => {
	const { world, finds, page, share, planSession } = await start();
	const { laura, delmy, tomas, sofia, carmen } = world.adults;
	await share(plain('Quetzal escondido'), 'exchange');
	await planSession({ ...waterPlan, ...plain('Quetzal en la mesa') });
	for (const query of ['q=quetzal', 'q=quetsal', ''])
		for (const person of [null, carmen, idOf(world, 'Ana')])
			expect(await finds(query, person), query).toEqual([]);
	expect((await page('q=quetsal')).fit, 'that there is such a word').not.toBe('nearly');
	for (const person of [laura, delmy, tomas, sofia])
		expect(await finds('q=quetzal', person)).toEqual(['Quetzal escondido']);
	await share(plain('Quetzal de todas'), 'communities');
	expect(await finds('q=quetzal', carmen)).toEqual(['Quetzal de todas']);
	expect(await finds('q=quetzal')).toEqual([]);
});

test('what is taken away or safeguarded is found no more, and its title leaves the words', async () => {
	const { db, world, finds, share } = await start();
	const ended = await share(plain('Zopilote'));
	const lesson = await authorizeLesson(
		db,
		await actorOf(db, world.adults.delmy, now),
		'end',
		ended
	);
	await end(db, lesson, { act: act() }, now);
	const locked = await share(plain('Tacuazín'));
	await safeguardBy(db, world.adults.tomas, locked, '', now);
	expect(await finds('')).toEqual([]);
	for (const query of ['zopilote', 'sopilote', 'tacuazin', 'tacuasin'])
		expect(await finds(`q=${query}`)).toEqual([]);
	for (const table of ['libraryEntry', 'libraryTitleWord', 'libraryNearWord'] as const)
		expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
});

test('a newer release takes the place of the older one in what is found', async () => {
	const { finds, share, writePlan, handInLesson, approveLetter } = await start();
	const id = await share(plain('Guacamaya'));
	await writePlan(id, { ...waterPlan, ...plain('Torogoz') });
	expect(await finds('q=torogoz')).toEqual([]);
	expect(await finds('q=guacamaya')).toEqual(['Guacamaya']);
	await handInLesson(id, { audience: 'public' });
	await approveLetter(id);
	expect(await finds('q=torogoz')).toEqual(['Torogoz']);
	expect(await finds('q=guacamaya')).toEqual([]);
});

test('filters narrow what is found, by themselves and with words', async () => {
	const { finds, share } = await start();
	const [moment] = waterPlan.moments;
	const with1 = (more: object) => [{ ...moment!, ...more }];
	await share({
		...plain('Nada', { ageFrom: 5, ageTo: 6, multigrade: false, logic: 'see-judge-act' }),
		moments: with1({ minutes: 40, technique: 'acting' })
	});
	await share({
		...plain('Pizarra', { ageFrom: 8, ageTo: 12, multigrade: true, logic: null }),
		moments: with1({ minutes: 90, needs: ['board'], technique: 'visual' })
	});
	await share({
		...plain('Papel', { ageFrom: null, ageTo: null, multigrade: false }),
		moments: with1({ minutes: null, needs: ['paper', 'board'] })
	});
	expect(await finds('have=nothing')).toEqual(['Nada']);
	expect(await finds('have=board')).toEqual(['Pizarra', 'Nada']);
	expect(await finds('have=board&have=paper')).toEqual(['Papel', 'Pizarra', 'Nada']);
	expect(await finds('minutes=45')).toEqual(['Nada']);
	expect(await finds('minutes=90')).toEqual(['Pizarra', 'Nada']);
	expect(await finds('age=10-12')).toEqual(['Papel', 'Pizarra']);
	expect(await finds('multigrade=1')).toEqual(['Pizarra']);
	expect(await finds('logic=see-judge-act')).toEqual(['Nada']);
	expect(await finds('technique=visual')).toEqual(['Pizarra']);
	expect(await finds('licence=by')).toEqual([]);
	expect(await finds('language=es&q=pizarra')).toEqual(['Pizarra']);
	expect(await finds('language=en')).toEqual([]);
	expect(await finds('age=<script>&logic=x&minutes=1e9&licence=%00')).toHaveLength(3);
});

test('pages follow each other without a plan missing or twice', async () => {
	const { db, page, share } = await start();
	const ids: string[] = [];
	for (let n = 0; n < plansOnAPage + 3; n++)
		ids.push(await share(plain(n % 3 ? `Barro ${n}` : `Otra ${n}`, { care: 'barro' })));
	await db.updateTable('libraryEntry').set({ taught: 2 }).where('workId', '=', ids[5]!).execute();
	for (const query of ['', 'q=barro']) {
		const first = await page(query);
		expect(first.found).toHaveLength(plansOnAPage);
		const second = await page(`${query}&after=${first.after}`);
		expect(second.after).toBeNull();
		const all = [...first.found, ...second.found].map(({ workId }) => workId);
		expect(all.toSorted()).toEqual(ids.toSorted());
		if (query) expect(all[0]).toBe(ids[5]);
	}
}, 60_000);

test('hostile words find something or nothing, and never fail', async () => {
	const { page, share } = await start();
	await share(plain('El agua'));
	const hostile = [
		`"`,
		`' OR 1=1 --`,
		'agua" OR words:x NEAR(a b) ^*',
		'a & !b | (c <-> d):*',
		'agua\0agua',
		'\\',
		'words : {title} - NOT AND OR',
		'(((((',
		'%_%',
		'\u{d800}',
		'👩‍👩‍👧 agua',
		'水 שלום ﷺ İıß',
		'a'.repeat(10_000),
		'ab '.repeat(4_000)
	];
	for (const q of hostile) {
		const asked = new URLSearchParams({ q, theme: q, after: q }).toString();
		expect((await page(asked)).found.length).toBeLessThan(2);
		await page(new URLSearchParams({ q }).toString());
	}
});

test('the operator’s command makes the whole index anew', async () => {
	const { db, finds, share } = await start();
	await share(plain('Barro'));
	await share(plain('Lodo'));
	await db.deleteFrom('libraryEntry').execute();
	expect(await finds('')).toEqual([]);
	expect(await reindex(db)).toBe(2);
	expect(await reindex(db)).toBe(2);
	expect(await finds('')).toEqual(['Lodo', 'Barro']);
	expect(await finds('q=lodo')).toEqual(['Lodo']);
	expect(await finds('q=varro')).toEqual(['Barro']);
});
