import { hash, verify } from '@node-rs/argon2';

/** OWASP's Argon2id setting of 19 MiB: enough for a guesser, little enough for a small server. */
/** argon2's number for the variant Argon2id; the package exports it as a const enum, which we cannot use. */
const argon2id = 2;
const cost = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const minimumPasswordLength = 12;

/** Also for picture PINs, which are short: only the lock-out makes those safe. */
export const hashSecret = (secret: string): Promise<string> => hash(secret.normalize('NFC'), cost);

let decoy: Promise<string> | undefined;

/** Takes as long for a person who does not exist (`stored` null) as for a wrong secret. */
export async function secretMatches(stored: string | null, secret: string): Promise<boolean> {
	decoy ??= hashSecret('nobody has this secret');
	const matches = await verify(stored ?? (await decoy), secret.normalize('NFC'));
	return matches && stored !== null;
}
