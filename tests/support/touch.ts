import type { Page } from '@playwright/test';

interface Point {
	readonly x: number;
	readonly y: number;
}

/**
 * Puts a finger down, moves it and lifts it, as a touch screen tells the browser: the page may still scroll it away.
 *
 * @param aim where to, asked when something is held already, as lists fold then
 */
export async function dragByFinger(
	page: Page,
	from: Point,
	aim: () => Promise<Point>,
	steps = 8
): Promise<void> {
	const screen = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
		screen.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });
	await touch('touchStart', [from]);
	const to = await aim();
	for (let n = 1; n <= steps; n++) {
		const part = n / steps;
		const at = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
		await touch('touchMove', [at]);
	}
	await touch('touchEnd', []);
	await screen.detach();
}
