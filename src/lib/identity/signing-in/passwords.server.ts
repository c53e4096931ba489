import { hash, verify } from '@node-rs/argon2';

/** argon2's number for the variant Argon2id; the package exports it as a const enum, which we cannot use. */
const argon2id = 2;
/** OWASP's Argon2id setting of 19 MiB: enough for a guesser, little enough for a small server. */
const cost = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Also for picture PINs, which are short: only the lock-out makes those safe. */
export const hashSecret = (secret: string): Promise<string> => hash(secret.normalize('NFC'), cost);

/** Of 32 random bytes that nobody kept: what is compared for somebody who does not exist. */
export const decoy =
	'$argon2id$v=19$m=19456,t=2,p=1$eMRY+o98fojLMibzPOl6FA$bzTu1/Z9E2rQJni/aMPLPh/agY2fpJq6+3HwAt+Nyzw';

/** Takes as long for a person who does not exist (`stored` null) as for a wrong secret. */
export async function secretMatches(stored: string | null, secret: string): Promise<boolean> {
	const matches = await verify(stored ?? decoy, secret.normalize('NFC'));
	return matches && stored !== null;
}
