import type { Tone } from '#lib/ui/states.ts';
import type { CaseState } from './case.ts';

export const caseTones: Record<CaseState, Tone> = {
	open: 'waiting',
	closed: 'moving',
	kept: 'stopped',
	'let-go': 'done'
};
