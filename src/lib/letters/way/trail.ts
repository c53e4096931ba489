import type { IconName } from '#lib/ui/icons.ts';
import type { Tone } from '#lib/ui/states.ts';
import type { LetterStatus } from '../letter.ts';

const signs: Record<string, IconName> = {
	desk: 'pencil',
	teacher: 'teacher',
	reader: 'eye',
	translator: 'language',
	bag: 'mailbag',
	partner: 'envelope'
};

/** The sign of a place on a letter's way; a place we do not know is a letter on its way. */
export const signOf = (place: string): IconName => signs[place] ?? 'paper';

export type Place = 'desk' | 'teacher' | 'reader' | 'translator' | 'bag' | 'partner';
export interface Step {
	readonly key: Place;
	readonly state: 'done' | 'here' | 'ahead';
}

const placeOf: Record<LetterStatus | ShownStatus, Place> = {
	draft: 'desk',
	returned: 'desk',
	'with-teacher': 'teacher',
	'with-moderator': 'reader',
	protected: 'reader',
	safeguarded: 'reader',
	'being-read': 'reader',
	approved: 'translator',
	translating: 'translator',
	'translation-review': 'translator',
	ready: 'bag',
	released: 'partner',
	withdrawn: 'desk',
	recalled: 'desk',
	closed: 'desk'
};

/**
 * The places on a letter's way and which one it has reached; where it waits is never a date.
 * @param way what this letter passes: a teacher reads what children write, a translator what the other class does not read
 */
export function trailOf(
	status: LetterStatus | ShownStatus,
	way: { teacher: boolean; translator: boolean }
): Step[] {
	const here = placeOf[status];
	const places = (Object.keys(signs) as Place[]).filter(
		(place) =>
			(place !== 'teacher' || way.teacher) &&
			(place !== 'translator' || way.translator || here === 'translator')
	);
	const reached = places.indexOf(here);
	return places.map((key, at) => ({
		key,
		state: at < reached ? 'done' : at === reached ? 'here' : 'ahead'
	}));
}

/** `being-read`: two named people look after it; nobody else reads why. */
export type ShownStatus = Exclude<LetterStatus, 'protected' | 'safeguarded'> | 'being-read';

/** As its author and their class see it. */
export function shownStatus(status: LetterStatus | ShownStatus): ShownStatus {
	if (status === 'safeguarded') return 'being-read';
	return status === 'protected' ? 'with-moderator' : status;
}

export const toneOf: Record<ShownStatus, Tone> = {
	draft: 'draft',
	returned: 'back',
	'with-teacher': 'waiting',
	'with-moderator': 'moving',
	'being-read': 'waiting',
	approved: 'moving',
	translating: 'moving',
	'translation-review': 'moving',
	ready: 'moving',
	released: 'done',
	withdrawn: 'stopped',
	recalled: 'stopped',
	closed: 'stopped'
};
