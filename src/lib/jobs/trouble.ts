import { Refused } from '#lib/platform/refused.ts';

/** What kind of thing went wrong, for whom it may concern; `unknown` has only the name to go by. */
export type Trouble =
	'mail-server-away' | 'mail-sign-in' | 'mail-address' | 'storage' | 'never-finished' | 'unknown';

/**
 * How a failed job is remembered: the class of the error, its code, and our own reason or the number
 * of a mail server's answer. Never its message, which could quote what was in the mail.
 */
export function nameOfTrouble(problem: unknown): string {
	if (problem instanceof Refused) return `Refused ${problem.reason}`;
	if (!(problem instanceof Error)) return 'unknown';
	const facts = ['code', 'responseCode'].map((key) => String(Reflect.get(problem, key) ?? ''));
	return [problem.name, ...facts].filter((fact) => /^[\w-]{1,60}$/.test(fact)).join(' ');
}

/** @param name as `nameOfTrouble` gave it */
export function troubleOf(name: string): Trouble {
	if (name === 'never-finished') return 'never-finished';
	if (/\b(EENVELOPE|55[0-4])\b/.test(name)) return 'mail-address';
	if (/\b(EAUTH|ENOAUTH|EOAUTH2|53[045])\b/.test(name)) return 'mail-sign-in';
	if (/\b(ECONNECTION|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ESOCKET|EDNS|ETLS|EPROTOCOL)\b/.test(name))
		return 'mail-server-away';
	return /\b(SQLITE_\w+|ENOSPC|EROFS|EACCES)\b/.test(name) ? 'storage' : 'unknown';
}
