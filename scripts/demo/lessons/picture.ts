import { both } from '#lib/lessons/seeds/both.ts';
import { drawing } from '../photos.ts';

const tin = (x: number, inside: string) =>
	`<path d="M${x} 12v26q9 4 18 0V12" fill="#dfe6ea"/>${inside}
	<path d="M${x} 12v26q9 4 18 0V12" fill="none" stroke="#1d2a38"/><ellipse cx="${x + 9}" cy="12" rx="9" ry="2.4" fill="none" stroke="#1d2a38"/>
	${[16, 20, 24, 28, 32].map((y) => `<path d="M${x + 18} ${y}h3" stroke="#1d2a38" stroke-width=".7"/>`).join('')}`;

/** What goes with the plan on snow and rain, drawn by us: nobody took it, and nobody is in it. */
export const twoTins = {
	made: () =>
		drawing(
			`<rect width="64" height="48" fill="#cfe6ef"/><path d="M0 38h64v10H0z" fill="#a9713a"/>
			${tin(8, '<path d="M8.6 15q9-5 17 0v23q-9 4-17 0z" fill="#fff"/>')}
			${tin(36, '<path d="M36.6 34q9 3 17 0v4q-9 4-17 0z" fill="#3a5bb0"/>')}`
		),
	alt: both(
		'Un dibujo de dos botes iguales con rayitas: uno lleno de nieve, el otro con un poquito de agua.',
		'A drawing of two equal tins with marks: one is full of snow, the other has a little water.'
	),
	caption: both(
		'La nieve de un bote, y el agua que queda de ella.',
		'The snow of one tin, and the water that is left of it.'
	)
};
