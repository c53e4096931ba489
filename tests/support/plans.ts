import fc from 'fast-check';
import { tidyPlan } from '#lib/lessons/bringing/tidy.ts';
import { mostMinutes, mostParticipants, oldest, youngest } from '#lib/lessons/limits.ts';
import {
	authorKinds,
	groupings,
	logics,
	needs,
	stages,
	techniques,
	type Moment,
	type Plan
} from '#lib/lessons/plan.ts';

const pieces = fc.constantFrom(
	...[
		'#',
		'## ',
		'### Preguntas',
		'---',
		'- Minutos: 5',
		'- ',
		'1. ',
		'> ',
		'*',
		'\\',
		'\\#',
		': '
	],
	...["'", '"', '=', '+', '@', ',', ';', '|', '&a', '*a', '!!js', '{', '[', '%', '`', '<b>', '~'],
	...[
		'agua',
		'milpa',
		'ñandú',
		'15 min',
		'Materiales',
		'…',
		'🌽',
		'\n',
		'\n\n',
		'\t',
		'  ',
		'\r\n'
	],
	...['\u0301', '\u200b', '\ufeff', 'null', 'sí', '7-9', '0x1', '=1+1']
);
const text = fc.oneof(
	fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
	fc.string({ unit: 'binary', maxLength: 20 }).map((one) => one.replaceAll('\0', ''))
);
const maybe = <Value>(values: readonly Value[]) => fc.constantFrom<Value | null>(null, ...values);
const years = fc.option(fc.integer({ min: youngest, max: oldest }));

const moment: fc.Arbitrary<Omit<Moment, 'id'>> = fc.record({
	name: text,
	stage: maybe(stages),
	minutes: fc.option(fc.integer({ min: 0, max: mostMinutes })),
	technique: maybe(techniques),
	grouping: maybe(groupings),
	needs: fc.subarray([...needs]),
	steps: text,
	questions: text
});

/** Whatever a plan can say, and what somebody could type to break a file, tidied as it is kept. */
export const anyPlan: fc.Arbitrary<Plan> = fc
	.record({
		language: fc.constantFrom('es' as const, 'en' as const),
		...{ title: text, theme: text, question: text, purpose: text },
		logic: maybe(logics),
		ageFrom: years,
		ageTo: years,
		multigrade: fc.boolean(),
		participants: fc.option(fc.integer({ min: 1, max: mostParticipants })),
		materials: text,
		moments: fc
			.array(moment, { maxLength: 4 })
			.map((all) => all.map((one, n) => ({ ...one, id: `m${n + 1}` }))),
		...{ fewResources: text, care: text, evaluation: text, commitments: text },
		...{ sources: text, changes: text },
		authors: fc.array(fc.record({ kind: fc.constantFrom(...authorKinds), name: text }), {
			maxLength: 3
		})
	})
	.filter(({ ageFrom, ageTo }) => (ageFrom ?? 0) <= (ageTo ?? oldest))
	.map(tidyPlan);
