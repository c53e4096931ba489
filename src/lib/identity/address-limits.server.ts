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
	const limiter = doors[door];
	try {
		await limiter.consume(address);
	} catch {
		throw new Refused('too-many', 'too-many-tries');
	}
	const result = await tries();
	await limiter.reward(address);
	return result;
}
