import { describe, expect, test } from 'vitest';
import type { FlagKind } from '#lib/moderation/scanning/flag.ts';
import { scanText } from '#lib/moderation/scanning/scan.ts';
import { segment } from '#lib/translation/segments.ts';
import { fieldsOfCollection } from '../collecting/collection.ts';
import { fieldsOf, wordsOf } from '../fields.ts';
import { longestLine, longestQuestion, longestText } from '../limits.ts';
import { minutesOf, needsOf, stages, type Plan } from '../plan.ts';
import { collectionIn, seedCollections } from './collections.ts';
import { seedReflections } from './reflections.ts';
import { planIn, type SeedPlan } from './seed.ts';
import { seedPlans } from './seeds.ts';

const languages = ['es', 'en'] as const;
const mayBeEmpty = ['sources', 'changes'];

describe.each(seedPlans)('$slug', (seed) => {
	const plans = languages.map((language) => planIn(seed, language));

	test('says the same places in both languages', () => {
		const [es, en] = plans.map((plan) => fieldsOf(plan).map(({ path }) => path));
		expect(es).toEqual(en);
	});

	test('has the same sentences in both languages, as a translator’s desk lays them side by side', () => {
		const [es, en] = plans.map((plan) =>
			segment(wordsOf(fieldsOf(plan)), plan.language).map(({ paragraph, after }) => ({
				...{ paragraph, after }
			}))
		);
		expect(es).toEqual(en);
	});

	test('leaves no place empty', () => {
		for (const plan of plans) {
			const said = fieldsOf(plan).map(({ path }) => path);
			const places = fieldsOf(filledIn(plan)).map(({ path }) => path);
			expect(places.filter((path) => !said.includes(path) && !mayBeEmpty.includes(path))).toEqual(
				[]
			);
		}
	});

	test('is no longer than its page takes it', () => {
		const lines = ['title', 'theme', 'name'];
		const most = (path: string) => {
			const field = path.split('.').at(-1) ?? '';
			if (lines.includes(field)) return longestLine;
			return ['question', 'purpose'].includes(field) ? longestQuestion : longestText;
		};
		for (const plan of plans)
			expect(fieldsOf(plan).filter(({ path, text }) => text.length > most(path))).toEqual([]);
		expect(seed.moments.every(({ id }) => /^[a-z0-9]{1,12}$/.test(id))).toBe(true);
	});

	test('speaks one language at a time', () => {
		for (const plan of plans) {
			const wrong = fieldsOf(plan).filter(({ text }) => soundsLike(text) === other(plan));
			expect(wrong).toEqual([]);
		}
	});

	test('is written with emphasis, lists and quotes alone', () => {
		for (const plan of plans) {
			const wrong = fieldsOf(plan).flatMap(({ path, text }) =>
				text
					.split('\n')
					.filter((line) => !isPlain(line))
					.map((line) => `${path}: ${line}`)
			);
			expect(wrong).toEqual([]);
		}
	});

	test('goes from welcome to memory in half an hour to two hours', () => {
		const order = seed.moments.map(({ stage }) => stages.indexOf(stage ?? 'welcome'));
		expect(order).toEqual(order.toSorted((a, b) => a - b));
		expect(seed.moments.length).toBeGreaterThanOrEqual(5);
		expect(seed.moments.length).toBeLessThanOrEqual(8);
		expect(seed.moments.every(({ minutes }) => (minutes ?? 0) > 0)).toBe(true);
		expect(minutesOf(planIn(seed, 'es'))).toBeGreaterThanOrEqual(30);
		expect(minutesOf(planIn(seed, 'es'))).toBeLessThanOrEqual(120);
		for (const stage of ['welcome', 'practice', 'deepening', 'giving-back', 'commitments'])
			expect(seed.moments.map((moment) => moment.stage)).toContain(stage);
	});

	test('lets its logic be seen in the names of its moments', () => {
		for (const plan of plans) {
			const names = plan.moments.map(({ name }) => name.toLowerCase());
			const places = partsOf(plan).map((part) => names.findIndex((name) => part.test(name)));
			expect(places).not.toContain(-1);
			expect(places).toEqual(places.toSorted((a, b) => a - b));
		}
	});

	test('leads to a letter', () => {
		expect(seed.text.commitments.es).toContain('**Escribir después de esta lección:**');
		expect(seed.text.commitments.en).toContain('**Write after this lesson:**');
	});
});

test('half of the plans at least need nothing but a board', () => {
	const simple = seedPlans.filter((seed) =>
		needsOf(planIn(seed, 'es')).every((need) => need === 'board')
	);
	expect(simple.length * 2).toBeGreaterThanOrEqual(seedPlans.length);
});

test('every plan has its own name, and its moments too', () => {
	const slugs = seedPlans.map(({ slug }) => slug);
	expect(new Set(slugs).size).toBe(slugs.length);
	for (const { moments } of seedPlans)
		expect(new Set(moments.map(({ id }) => id)).size).toBe(moments.length);
});

test('what was adapted says from what, and what was changed and why', () => {
	for (const seed of seedPlans) {
		expect(seed.text.changes !== undefined).toBe(seed.adaptedFrom !== undefined);
		if (seed.adaptedFrom === undefined) continue;
		expect(originalOf(seed)?.side).not.toBe(seed.side);
		expect(seed.text.changes?.es).toMatch(/porque/);
		expect(seed.text.changes?.en).toMatch(/because/);
	}
});

test('ten plans are our own, five from each side, and each side adapted one of the other', () => {
	const sides = (adapted: boolean) =>
		seedPlans
			.filter(({ adaptedFrom }) => (adaptedFrom !== undefined) === adapted)
			.map(({ side }) => side);
	expect(sides(false).toSorted()).toEqual([
		...Array.from({ length: 5 }, () => 'cambridge'),
		...Array.from({ length: 5 }, () => 'flores')
	]);
	expect(sides(true).toSorted()).toEqual(['cambridge', 'flores']);
});

test('an adaptation keeps the ids of the moments that it takes over or changes', () => {
	for (const seed of seedPlans.filter(({ adaptedFrom }) => adaptedFrom !== undefined)) {
		const original = originalOf(seed)?.moments.map(({ id }) => id) ?? [];
		expect(seed.moments.filter(({ id }) => original.includes(id)).length).toBeGreaterThan(4);
	}
});

test('three collections put plans of the seeds together, with the same sentences in both languages', () => {
	expect(seedCollections).toHaveLength(3);
	for (const seed of seedCollections) {
		const [es, en] = languages.map((language) => {
			const doc = collectionIn(seed, language, (slug) => slug);
			const fields = fieldsOfCollection({ ...doc, by: '' });
			return segment(wordsOf(fields), language).map(({ paragraph, after }) => [paragraph, after]);
		});
		expect(es).toEqual(en);
		for (const { of } of seed.plans) expect(seedPlans.map(({ slug }) => slug)).toContain(of);
	}
});

test('three reflections tell in both languages how a plan of the seeds went', () => {
	expect(seedReflections).toHaveLength(3);
	for (const { of, happened, said, change } of seedReflections) {
		expect(seedPlans.map(({ slug }) => slug)).toContain(of);
		for (const text of [happened, said, change]) {
			expect(languages.map((language) => soundsLike(text[language]))).toEqual(['es', 'en']);
			expect(segment(text.es, 'es')).toHaveLength(segment(text.en, 'en').length);
		}
	}
});

const filledIn = (plan: Plan): Plan => ({
	...plan,
	...{ title: 'x', theme: 'x', question: 'x', purpose: 'x', materials: 'x', fewResources: 'x' },
	...{ care: 'x', evaluation: 'x', commitments: 'x', sources: 'x', changes: 'x' },
	moments: plan.moments.map((moment) => ({ ...moment, name: 'x', steps: 'x', questions: 'x' }))
});

const originalOf = ({ adaptedFrom }: SeedPlan) =>
	seedPlans.find(({ slug }) => slug === adaptedFrom);

const partsOf = ({ logic, language }: Plan): RegExp[] => {
	const parts = {
		'practice-theory-practice': {
			es: [/^práctica:/, /^teoría:/, /^de vuelta a la práctica:/],
			en: [/^practice:/, /^theory:/, /^back to practice:/]
		},
		'see-judge-act': {
			es: [/^ver:/, /^juzgar:/, /^actuar:/],
			en: [/^see:/, /^judge:/, /^act:/]
		},
		'code-questions-decoding': {
			es: [/^el código:/, /^las preguntas:/, /^la decodificación:/],
			en: [/^the code:/, /^the questions:/, /^the decoding:/]
		}
	};
	return parts[logic ?? 'see-judge-act'][language];
};

const other = ({ language }: Plan) => (language === 'es' ? 'en' : 'es');

const common = {
	es: /(?<!\p{L})(el|la|los|las|que|de|del|en|un|una|y|se|con|por|para|nos|qué|al|lo|su)(?!\p{L})/giu,
	en: /(?<!\p{L})(the|and|of|to|is|in|an|we|with|what|for|our|it|that|on|are|you)(?!\p{L})/giu
};

const soundsLike = (text: string): 'es' | 'en' | undefined => {
	const es = text.match(common.es)?.length ?? 0;
	const en = text.match(common.en)?.length ?? 0;
	return es === en ? undefined : es > en ? 'es' : 'en';
};

/** A line that needs no Markdown beyond emphasis, one kind of list mark, and quotes. */
const isPlain = (line: string): boolean => {
	const words = line.replace(/^ {0,3}(- |\d{1,2}\. |> )/, '');
	const stars = words.match(/\*+/g) ?? [];
	return (
		!/[`#_~|<>[\]{}\\\t]/.test(words.replace(/https?:\S+/g, '')) &&
		!/^(\s|[-+*] |={3}|-{3})/.test(words) &&
		!/\s$/.test(line) &&
		stars.every((mark) => mark.length < 3) &&
		['*', '**'].every((mark) => stars.filter((one) => one === mark).length % 2 === 0)
	);
};

test('of these plans, which worry nobody, hardly one is put before the letters that wait', () => {
	const worries: readonly FlagKind[] = ['self-harm', 'abuse', 'threat'];
	const plans = seedPlans.flatMap((seed) => languages.map((language) => planIn(seed, language)));
	const urgent = plans.filter((plan) =>
		fieldsOf(plan)
			.flatMap(({ text }) => scanText(text, plan.language, { byAdult: true }))
			.some(({ kind }) => worries.includes(kind))
	);
	expect(urgent.length).toBeLessThanOrEqual(plans.length / 8);
});
