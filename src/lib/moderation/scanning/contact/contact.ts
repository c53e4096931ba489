import { runsOf } from '../numbers/runs.ts';
import type { Found, Scanned } from '../scanned.ts';
import { findAddresses } from './address.ts';
import { findBirthDates } from './birth-date.ts';
import { findEmails } from './email.ts';
import { findFullNames } from './full-name.ts';
import { findHandles } from './handle.ts';
import { findIdNumbers } from './id-number.ts';
import { findPhones } from './phone.ts';
import { findUrls } from './url.ts';

/** Ways to reach or to find a child past the grown-ups. */
export function* findContactData(scanned: Scanned): Iterable<Found> {
	const runs = runsOf(scanned.tokens, scanned.atoms);
	yield* findPhones(scanned, runs);
	yield* findIdNumbers(scanned, runs);
	yield* findBirthDates(scanned);
	yield* findEmails(scanned);
	yield* findUrls(scanned);
	yield* findHandles(scanned);
	yield* findAddresses(scanned);
	yield* findFullNames(scanned);
}
