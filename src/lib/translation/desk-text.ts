import type { DeskChecks } from './checks/desk-checks.ts';
import type { DeskDrafts } from './drafts/queries.server.ts';
import type { DeskGlossary } from './glossary/card.ts';
import type { Segment } from './translation.ts';

/** A text on the desk of its translator, as its page knows it. */
export interface DeskText {
	/** Of what stands in the target column. */
	readonly version: number;
	/** How its sentences are cut. */
	readonly cut: number;
	/** Where sentences were joined, by their numbers. */
	readonly seams: Readonly<Record<number, number>>;
	/** Locks what is kept on a device that the translator called their own; null on any other. */
	readonly deviceKey: string | null;
	readonly segments: readonly Segment[];
	/** What a paragraph is, where a text has parts with names. */
	readonly headings?: Readonly<Record<number, string>>;
	/** Sentences that changed since an earlier translation of the same text, from which the others came along. */
	readonly again?: readonly number[];
	readonly glossary: DeskGlossary;
	/** What was noticed in what stands there, and why some of it stays. */
	readonly checks: DeskChecks;
	/** What a machine proposes; null where none may. */
	readonly drafts: DeskDrafts | null;
}
