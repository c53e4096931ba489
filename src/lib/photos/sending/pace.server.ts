import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Refused } from '#lib/platform/refused.ts';

/** Requests of one person, in ten minutes: several stacks over a good line. The page waits and goes on. */
const pace = new RateLimiterMemory({ points: 6000, duration: 600 });

/** @throws Refused `sending-too-fast` */
export async function keepPace(personId: string): Promise<void> {
	await pace.consume(personId).catch(() => {
		throw new Refused('too-many', 'sending-too-fast');
	});
}
