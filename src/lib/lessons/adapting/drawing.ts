import type { Branch, Lineage } from './lineage.ts';

export interface Dot {
	readonly x: number;
	readonly y: number;
	readonly what: 'past' | 'this' | 'made';
}

/** A lineage drawn from left to right: what came before, this plan, what was made of it. */
export interface LineageDrawing {
	readonly width: number;
	readonly height: number;
	readonly dots: readonly Dot[];
	/** From the middle of a dot to that of the one it was made of. */
	readonly lines: readonly { x1: number; y1: number; x2: number; y2: number }[];
}

const step = 44;
const row = 26;

export function drawLineage({ from, made }: Lineage): LineageDrawing {
	const dots: Dot[] = [];
	const lines: { x1: number; y1: number; x2: number; y2: number }[] = [];
	let rows = 0;
	let deepest = from.length;
	const place = (branch: Pick<Branch, 'made'>, depth: number): Dot => {
		deepest = Math.max(deepest, depth);
		const below = branch.made.map((one) => place(one, depth + 1));
		const y = below[0]?.y ?? (rows++ + 0.5) * row;
		const what = depth === from.length ? 'this' : 'made';
		const dot: Dot = { x: (depth + 0.5) * step, y, what };
		dots.push(dot);
		for (const one of below) lines.push({ x1: dot.x, y1: dot.y, x2: one.x, y2: one.y });
		return dot;
	};
	const here = place({ made }, from.length);
	for (const n of from.keys()) {
		const x = (n + 0.5) * step;
		dots.push({ x, y: here.y, what: 'past' });
		lines.push({ x1: x, y1: here.y, x2: x + step, y2: here.y });
	}
	return { width: (deepest + 1) * step, height: Math.max(rows, 1) * row, dots, lines };
}
