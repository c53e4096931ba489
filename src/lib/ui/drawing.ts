/** The paints of app.css that drawings are made of. */
export type Paint =
	| 'papel'
	| 'tinta'
	| 'anil'
	| 'ladrillo'
	| 'maiz'
	| 'milpa'
	| 'flor'
	| 'cielo'
	| 'barro'
	| 'turquesa';

/** One shape of a drawing: a path with the dark outline, filled flat, or a line alone. */
export interface Shape {
	d: string;
	fill?: Paint;
	/** Width of the outline; 0 for none. */
	line?: number;
	/** Another ink than the dark outline. */
	ink?: Paint;
}

export const shape = (fill: Paint, d: string, line?: number): Shape =>
	line === undefined ? { d, fill } : { d, fill, line };

export const line = (d: string, width?: number, ink?: Paint): Shape => ({
	d,
	...(width === undefined ? {} : { line: width }),
	...(ink === undefined ? {} : { ink })
});

const short = (value: number) => String(Math.round(value * 10) / 10);

/** An ellipse as a path; a circle when `high` is left out. */
export const round = (x: number, y: number, wide: number, high = wide): string =>
	`M${short(x - wide)} ${short(y)}a${wide} ${high} 0 1 0 ${2 * wide} 0a${wide} ${high} 0 1 0 ${-2 * wide} 0Z`;

/** A star, or with nearly equal radii a sun, as a path; the first point looks up. */
export function star(x: number, y: number, outer: number, inner: number, points: number): string {
	const corners = Array.from({ length: points * 2 }, (_, corner) => {
		const radius = corner % 2 === 0 ? outer : inner;
		const turn = (Math.PI * corner) / points - Math.PI / 2;
		return `${short(x + radius * Math.cos(turn))} ${short(y + radius * Math.sin(turn))}`;
	});
	return `M${corners.join('L')}Z`;
}

/** A maple leaf around a point, about 50 units wide at size 1; its stalk is left to the drawing. */
export function mapleLeaf(x: number, y: number, size: number): string {
	const half = [
		[0, -24],
		[5, -13],
		[13, -17],
		[11, -4],
		[22, -7],
		[19, 1],
		[25, 5],
		[12, 15],
		[13, 21],
		[2, 19]
	] as const;
	const whole = [
		...half,
		...half
			.slice(1)
			.reverse()
			.map(([dx, dy]) => [-dx, dy] as const)
	];
	return `M${whole.map(([dx, dy]) => `${short(x + dx * size)} ${short(y + dy * size)}`).join('L')}Z`;
}

/** The same path at the other side of an upright axis, for absolute M, L, C, Q, S commands only. */
export const mirror = (d: string, axis: number): string =>
	d.replace(
		/(-?[\d.]+)[ ,](-?[\d.]+)/g,
		(_, x: string, y: string) => `${short(2 * axis - Number(x))} ${y}`
	);
