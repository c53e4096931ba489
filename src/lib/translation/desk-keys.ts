/** What a key asks of the desk. Ctrl or Alt goes along, so that nobody who writes strikes one by accident. */
export type DeskAct =
	'next' | 'down' | 'up' | 'join' | 'split' | 'earlier' | 'later' | 'glossary' | 'tools';

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Letters by the key's place, because Alt writes other signs on some keyboards. */
const withAlt: Record<string, DeskAct> = { KeyJ: 'join', KeyS: 'split', KeyT: 'tools' };

export function deskAct({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Pressed) {
	const ctrl = ctrlKey || metaKey;
	if (ctrl && altKey) return undefined; // AltGr writes.
	if (ctrl && key === 'Enter') return 'next';
	if (ctrl && shiftKey && code === 'KeyG') return 'glossary';
	if (!altKey) return undefined;
	if (key === 'ArrowDown') return shiftKey ? 'later' : 'down';
	if (key === 'ArrowUp') return shiftKey ? 'earlier' : 'up';
	return shiftKey ? undefined : withAlt[code];
}
