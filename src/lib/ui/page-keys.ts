import { isShortcut, keysAreOn, stepFocus, switchKeys } from './keys.ts';

/**
 * The keys of a page that names its shortcuts, whether it has a client or not: `?` opens the list of
 * them, `j` and `k` walk through rows of work, and a link or a button may have a key of its own. Loaded once by
 * Shortcuts.svelte; nothing else of the page waits for it.
 */
const sheet = document.querySelector<HTMLElement>('[data-shortcuts]');
const switches = sheet?.querySelector<HTMLInputElement>('input');
const marks = document.querySelectorAll<HTMLElement>('[data-while-keys-are-on]');

function shown(on: boolean) {
	for (const mark of marks) mark.hidden = !on;
}

if (switches) {
	switches.checked = keysAreOn();
	switches.labels?.forEach((label) => (label.hidden = false));
	switches.addEventListener('change', () => {
		switchKeys(switches.checked);
		shown(switches.checked);
	});
}
shown(keysAreOn());

const does: Record<string, () => void> = {
	'?': () => sheet?.togglePopover(),
	j: () => stepFocus('.open-work', 1),
	k: () => stepFocus('.open-work', -1)
};

/** A button is gone to and not pressed: what it does is not taken back by another key. */
const go = (keyed: HTMLElement) => (keyed.matches('a') ? keyed.click() : keyed.focus());

document.addEventListener('keydown', (event) => {
	const keyed = [...document.querySelectorAll<HTMLElement>('a[data-key], button[data-key]')].find(
		({ dataset }) => dataset['key'] === event.key
	);
	const act = keyed ? () => go(keyed) : does[event.key];
	if (!act || !isShortcut(event)) return;
	event.preventDefault();
	act();
});
