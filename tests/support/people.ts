/**
 * The cast of the tests and of the demo: invented people, the same everywhere, so that you know them
 * once. Cambridge's fourth grade has 24 children and reads English; the multigrade class of Las Flores
 * has 9 and reads Spanish.
 */
import type { AdultRole } from '#lib/identity/actor.ts';
import type { Locale } from '#lib/i18n/locale.ts';

export interface AdultOfCast {
	key: string;
	name: string;
	email: string;
	language: Locale;
	reads: Locale[];
	home: 'cambridge' | 'flores';
	roles: { role: AdultRole; at: 'cambridge' | 'flores' }[];
	teaches?: 'cambridge' | 'flores';
	/** Of which communities this is a named person, and the first or the second to be called. */
	leads?: Record<'cambridge' | 'flores', 1 | 2>;
}

export const adults = {
	sofia: {
		key: 'sofia',
		name: 'Sofía Castro',
		email: 'sofia@example.org',
		language: 'en',
		reads: ['en', 'es'],
		home: 'cambridge',
		roles: [
			{ role: 'coordinator', at: 'cambridge' },
			{ role: 'coordinator', at: 'flores' }
		]
	},
	laura: {
		key: 'laura',
		name: 'Laura Rivera',
		email: 'laura@example.org',
		language: 'en',
		reads: ['en'],
		home: 'cambridge',
		roles: [{ role: 'teacher', at: 'cambridge' }],
		teaches: 'cambridge'
	},
	delmy: {
		key: 'delmy',
		name: 'Profe Delmy',
		email: 'delmy@example.org',
		language: 'es',
		reads: ['es'],
		home: 'flores',
		roles: [{ role: 'teacher', at: 'flores' }],
		teaches: 'flores'
	},
	tomas: {
		key: 'tomas',
		name: 'Tomás Abrego',
		email: 'tomas@example.org',
		language: 'es',
		reads: ['es', 'en'],
		home: 'flores',
		roles: [
			{ role: 'moderator', at: 'flores' },
			{ role: 'moderator', at: 'cambridge' }
		]
	},
	carmen: {
		key: 'carmen',
		name: 'Doña Carmen',
		email: 'carmen@example.org',
		language: 'es',
		reads: ['es', 'en'],
		home: 'cambridge',
		roles: [
			{ role: 'translator', at: 'cambridge' },
			{ role: 'translator', at: 'flores' }
		]
	},
	ines: {
		key: 'ines',
		name: 'Inés Menjívar',
		email: 'ines@example.org',
		language: 'en',
		reads: ['en', 'es'],
		home: 'cambridge',
		roles: [
			{ role: 'translator', at: 'cambridge' },
			{ role: 'translator', at: 'flores' }
		]
	},
	ruth: {
		key: 'ruth',
		name: 'Ruth Bennett',
		email: 'ruth@example.org',
		language: 'en',
		reads: ['en', 'es'],
		home: 'cambridge',
		roles: [],
		leads: { cambridge: 1, flores: 2 }
	},
	blanca: {
		key: 'blanca',
		name: 'Blanca Rivas',
		email: 'blanca@example.org',
		language: 'es',
		reads: ['es', 'en'],
		home: 'flores',
		roles: [],
		leads: { flores: 1, cambridge: 2 }
	}
} as const satisfies Record<string, AdultOfCast>;

export type AdultKey = keyof typeof adults;

/** For every adult of the cast. In the demo the password questions show it. */
export const castPassword = 'puente de flores 1987';

/** The picture PIN of every child of the cast, in order. */
export const castPictures = ['sun', 'corn', 'bird', 'house'];

export interface ChildOfCast {
	name: string;
	grade: number;
	ageBand: string;
}

const fourth = (name: string): ChildOfCast => ({ name, grade: 4, ageBand: '10-12' });

export const cambridgeChildren: ChildOfCast[] = [
	'Ana',
	'Leo',
	'Maya',
	'Samuel',
	'Nora',
	'Theo',
	'Priya',
	'Malik',
	'Grace',
	'Diego',
	'Hannah',
	'Kofi',
	'Lucy',
	'Omar',
	'Rosa',
	'Ben',
	'Aiyana',
	'Jun',
	'Clara',
	'Felix',
	'Zoe',
	'Isaac',
	'Mei',
	'Tariq'
].map(fourth);

export const floresChildren: ChildOfCast[] = [
	{ name: 'Mateo', grade: 4, ageBand: '10-12' },
	{ name: 'Ximena', grade: 4, ageBand: '10-12' },
	{ name: 'Kevin', grade: 3, ageBand: '7-9' },
	{ name: 'Yesenia', grade: 3, ageBand: '7-9' },
	{ name: 'Josué', grade: 5, ageBand: '10-12' },
	{ name: 'Marisol', grade: 5, ageBand: '10-12' },
	{ name: 'Chepito', grade: 2, ageBand: '7-9' },
	{ name: 'Beatriz', grade: 6, ageBand: '10-12' },
	{ name: 'Wilber', grade: 6, ageBand: '10-12' }
];
