import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Refused } from '#lib/platform/refused.ts';

/** Failures that one address may have at a door, in seconds; a school shares one address. */
const doors = {
	'sign-in': new RateLimiterMemory({ points: 60, duration: 600 }),
	class: new RateLimiterMemory({ points: 200, duration: 600 }),
	reset: new RateLimiterMemory({ points: 20, duration: 3600 }),
	link: new RateLimiterMemory({ points: 60, duration: 600 })
};

/**
 * Does something at a door where secrets are tried. Each try counts before it is made, and one that
 * succeeds is given back. Throws `too-many-tries` when this address had too many.
 *
 * @param address of the client, as the server knows it
 */
export async function atDoor<Result>(
	door: keyof typeof doors,
	address: string,
	tries: () => Promise<Result>
): Promise<Result> {
	await countAtDoor(door, address);
	const result = await tries();
	await doors[door].reward(address);
	return result;
}

/** Counts one try of this address, and throws `too-many-tries` when it had too many. */
export async function countAtDoor(door: keyof typeof doors, address: string): Promise<void> {
	try {
		await doors[door].consume(address);
	} catch {
		throw new Refused('too-many', 'too-many-tries');
	}
}
