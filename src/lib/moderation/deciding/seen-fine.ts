import type { FlagGroup } from '../scanning/flag.ts';

/** Why something goes on although flags stand: one answer for each group of them. */
export const flagReasons = ['seen-fine', 'agreed-in-class', 'known-to-family', 'other'] as const;
export type FlagReason = (typeof flagReasons)[number];

/** What has to be answered before approving; also that nothing was scanned. */
export type Asked = FlagGroup | 'not-scanned';
export type FlagAnswers = ReadonlyMap<Asked, { reason: FlagReason; note: string }>;
