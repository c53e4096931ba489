import type { InStack } from './stack.server.ts';

type Typed = Readonly<Record<string, { readonly typed: boolean }>>;

/** What can be typed comes first, then what is waited for, and what is typed at the end; else as they were. */
export function readyFirst<Sheet extends Pick<InStack, 'sheetId' | 'pages'>>(
	sheets: readonly Sheet[],
	typed: Typed
): Sheet[] {
	const place = ({ sheetId, pages }: Sheet) => {
		if (!typed[sheetId]) return 2;
		if (typed[sheetId].typed) return 3;
		return pages.every(({ pictureId }) => pictureId !== null) ? 0 : 1;
	};
	return sheets.toSorted((a, b) => place(a) - place(b));
}
