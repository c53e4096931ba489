/** What the server answers when a draft was saved. */
export interface Saved {
	version: number;
	savedAt: number;
	/** `ours` is on the desk; `theirs` is newer and stays on the desk; `moved-on`: it was handed in already. */
	won: 'ours' | 'theirs' | 'moved-on';
	/** Whether a text was put aside as a version. */
	kept: boolean;
	/** What is on the desk now, when it is not what was sent. */
	text?: string;
	/** With that text. */
	desk?: { stamp: string; language: string };
}

/** Something that a child may want to take out before handing in: their words, and why in kind words. */
export interface Hint {
	words: string;
	says: string;
}
