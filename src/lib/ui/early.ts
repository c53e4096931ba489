/**
 * What somebody typed, ticked and opened before the script of a page arrived, on a slow line seconds
 * after the page was there. Svelte makes fields and folds as the server sent them; here they become
 * again as they were left, and whoever listens hears of it as if it happened now.
 */
const again: (() => void)[] = [];
let alive = false;

/** Whether the page is alive: what appears now is new to whoever looks at it, and not sent with the page. */
export const isAlive = () => alive;

/** Before the page comes alive. */
export function rememberEarly(): void {
	for (const field of document.querySelectorAll('textarea, input, select'))
		if (field instanceof HTMLSelectElement) rememberChoice(field);
		else if (field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type))
			rememberTick(field);
		else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
			rememberWords(field);
	for (const fold of document.querySelectorAll('details')) {
		const { open } = fold;
		again.push(() => (fold.open = open));
	}
}

/** When it is alive. */
export function repeatEarly(): void {
	for (const step of again.splice(0)) step();
	alive = true;
}

function rememberWords(field: HTMLInputElement | HTMLTextAreaElement) {
	const { value } = field;
	if (field.type === 'file' || value === field.defaultValue) return;
	again.push(() => {
		field.value = value;
		tell(field);
	});
}

function rememberTick(field: HTMLInputElement) {
	const { checked } = field;
	// Of radio buttons, the one that is on now says it for the others.
	if (checked === field.defaultChecked || (field.type === 'radio' && !checked)) return;
	again.push(() => {
		field.checked = checked;
		tell(field);
	});
}

function rememberChoice(field: HTMLSelectElement) {
	const { selectedIndex } = field;
	const sent = [...field.options].findIndex(({ defaultSelected }) => defaultSelected);
	if (selectedIndex === Math.max(sent, 0)) return;
	again.push(() => {
		field.selectedIndex = selectedIndex;
		tell(field);
	});
}

function tell(field: HTMLElement) {
	field.dispatchEvent(new Event('input', { bubbles: true }));
	field.dispatchEvent(new Event('change', { bubbles: true }));
}
