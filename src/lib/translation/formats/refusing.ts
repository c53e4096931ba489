import { Refused, type RefusedDetail } from '#lib/platform/refused.ts';

/** Why a file is not read; each has its sentence below `problems:file-…`. */
export type FileTrouble =
	| 'doctype'
	| 'entity'
	| 'encoding'
	| 'not-unicode'
	| 'character'
	| 'name'
	| 'too-large'
	| 'too-deep'
	| 'too-long'
	| 'truncated'
	| 'broken'
	| 'empty'
	| 'other-format'
	| 'no-language'
	| 'other-language'
	| 'same-language'
	| 'no-column';

/** Refuses the whole file and says where: lines are counted from 1. */
export const unreadable = (trouble: FileTrouble, detail: RefusedDetail & { line: number }) =>
	new Refused('invalid', `file-${trouble}`, detail);
