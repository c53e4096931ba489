/** Where a page ended: in which of the stages of a search, and with which plan. */
export interface Cursor {
	readonly stage: number;
	readonly workId: string;
}

export const cursorText = ({ stage, workId }: Cursor): string => `${stage}.${workId}`;

export function cursorIn(text: string): Cursor | null {
	const found = /^(\d)\.([0-9a-f-]{36})$/.exec(text);
	return found ? { stage: Number(found[1]), workId: found[2] ?? '' } : null;
}
