const place = 'puente-keys';

/** Whether single keys do anything on this device. */
export function keysAreOn(): boolean {
	try {
		return localStorage.getItem(place) !== 'off';
	} catch {
		return true;
	}
}

/**
 * Single keys can be switched off, for whoever speaks to their computer or strikes keys by accident
 * (WCAG 2.1.4). A browser that stores nothing leaves them on.
 */
export function switchKeys(on: boolean): void {
	try {
		if (on) localStorage.removeItem(place);
		else localStorage.setItem(place, 'off');
	} catch {
		// They stay as they are.
	}
}

/**
 * Whether a single key means a shortcut here: not while somebody types, and not with Ctrl, Alt or Meta.
 *
 * @param also a selector: where this key means it although others are typed there
 */
export function isShortcut(event: KeyboardEvent, also?: string): boolean {
	if (!keysAreOn()) return false;
	if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
	const { target } = event;
	if (!(target instanceof HTMLElement)) return true;
	if (also && target.matches(also)) return true;
	return (
		!target.isContentEditable &&
		!target.matches('input:not([type=radio], [type=checkbox]), textarea, select')
	);
}

/** Moves the focus to the next or previous element that matches, from wherever it is now. */
export function stepFocus(selector: string, by: 1 | -1): void {
	const all = [...document.querySelectorAll<HTMLElement>(selector)];
	const here = all.findIndex((element) => element.contains(document.activeElement));
	const next = here < 0 ? (by === 1 ? 0 : all.length - 1) : here + by;
	all[Math.min(Math.max(next, 0), all.length - 1)]?.focus();
}
