import { Refused } from '#lib/platform/refused.ts';
import { keyPattern } from './finding.ts';
import { longestNote, waveReasons, type Wave } from './wave.ts';

/** More findings than any letter has. */
const most = 2_000;

/**
 * `wave-KEY` says why a finding is left as it is, `wave_note-KEY` in words of one's own; an empty one takes
 * it back (null).
 */
export function wavesIn(fields: Record<string, unknown>): Map<string, Wave | null> {
	const waves = new Map<string, Wave | null>();
	for (const [name, value] of Object.entries(fields).slice(0, most)) {
		const [start, key = '', ...rest] = name.split(/-(.*)/s);
		if (start !== 'wave' || !keyPattern.test(key) || rest.join('') !== '') continue;
		const reason = waveReasons.find((each) => each === value);
		const note = noteOf(fields, key);
		waves.set(key, reason ? { reason, note } : null);
	}
	return waves;
}

function noteOf(fields: Record<string, unknown>, key: string): string {
	const name = `wave_note-${key}`;
	const note = fields[name];
	if (typeof note !== 'string') return '';
	if (note.length > longestNote)
		throw new Refused('invalid', 'check-fields', {}, { [name]: 'too-long' });
	return note.trim();
}
