import type { Outcome } from '../submission.ts';

/** What a scanner looks for in children's words, group by group. What each kind covers stands in README.md. */
export const kindsOf = {
	contact: ['phone', 'email', 'url', 'handle', 'address', 'id-number', 'birth-date', 'full-name'],
	conduct: ['contact-attempt', 'secrecy', 'gift-request', 'insult'],
	protect: ['migration', 'detention', 'politics'],
	safeguard: ['self-harm', 'abuse', 'threat']
} as const;

export type FlagGroup = keyof typeof kindsOf;
export type FlagKind = (typeof kindsOf)[FlagGroup][number];

export const flagGroups = Object.keys(kindsOf) as FlagGroup[];
export const flagKinds: readonly FlagKind[] = flagGroups.flatMap((group) => kindsOf[group]);

export const groupOf = (kind: FlagKind): FlagGroup =>
	flagGroups.find((group) => (kindsOf[group] as readonly FlagKind[]).includes(kind))!;

/** Which of the four exits a reviewer is pointed to. It decides nothing. */
export const suggestedExit = (kind: FlagKind): Exclude<Outcome, 'approve'> =>
	(({ contact: 'return', conduct: 'return', protect: 'protect', safeguard: 'safeguard' }) as const)[
		groupOf(kind)
	];

export type ContactKind = (typeof kindsOf)['contact'][number];

/** The gentle sentence for a child who writes, by its key in the interface words. */
export const childSentence = (kind: ContactKind) => `flags:child.${kind}` as const;

/** Something that a reviewer should look at. `start` and `end` count UTF-16 code units of the scanned text. */
export interface Flag {
	readonly kind: FlagKind;
	readonly group: FlagGroup;
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** The rule that found it, and the key of its sentence in the interface words (`flags:why.…`). */
	readonly why: string;
	readonly suggestedExit: Exclude<Outcome, 'approve'>;
	/** From 0 to 1. */
	readonly confidence: number;
}

/** What is known around a text; all of it only takes noise away. */
export interface ScanContext {
	/** The letter names of both classes. */
	readonly letterNames?: readonly string[];
	/** Schools, cantons, towns and teachers of the exchange. */
	readonly places?: readonly string[];
	/** Prompts and questions that a letter may repeat word for word. */
	readonly prompts?: readonly string[];
	/** An adult wrote it for adults: what reads only a little like something that a child confides is left alone. */
	readonly byAdult?: boolean;
}
