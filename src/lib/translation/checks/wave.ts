import type { Finding } from './finding.ts';

/** Why somebody leaves as it is what a check noticed; each has its words below `checks:reason.` */
export const waveReasons = ['right-so', 'author-wrote-so', 'reads-better', 'other'] as const;
export type WaveReason = (typeof waveReasons)[number];

/** Looked at, and left as it is. `other` says why in words of one's own. */
export interface Wave {
	readonly reason: WaveReason;
	readonly note: string;
}

/** UTF-16 units of what somebody writes about one finding. */
export const longestNote = 300;

/** By the keys of findings. */
export type Waves = Readonly<Record<string, Wave | null>>;

/** What still has to be mended or waved through; what blocks is never waved through. */
export const openOf = (findings: readonly Finding[], waves: Waves): Finding[] =>
	findings.filter(({ key, blocks }) => blocks || !isWaved(waves[key]));

const isWaved = (wave: Wave | null | undefined): boolean =>
	!!wave && (wave.reason !== 'other' || wave.note.trim() !== '');

/** As they were kept, but for what a refused form brought back. */
export function wavesFrom(values: Readonly<Record<string, string>>, kept: Waves): Waves {
	const typed = Object.entries(values).flatMap(([name, value]) => {
		if (!name.startsWith('wave-')) return [];
		const key = name.slice('wave-'.length);
		const reason = waveReasons.find((each) => each === value);
		return [[key, reason ? { reason, note: values[`wave_note-${key}`] ?? '' } : null]] as const;
	});
	return { ...kept, ...Object.fromEntries(typed) };
}
