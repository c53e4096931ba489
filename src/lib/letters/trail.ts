import type { IconName } from '#lib/ui/icons.ts';

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
