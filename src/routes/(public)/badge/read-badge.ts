/// <reference lib="dom" />
/**
 * The secret of a badge stands behind the # of its address, which no browser sends by itself and no
 * server logs. Taken out of the address bar first, then sent as a form.
 */
const form = document.querySelector<HTMLFormElement>('#badge');
const field = form?.querySelector<HTMLInputElement>('input[name="token"]');
const token = location.hash.slice(1);
if (form && field && token !== '') {
	history.replaceState(null, '', location.pathname);
	field.value = token;
	form.requestSubmit();
} else if (form?.dataset['answered'] === undefined) {
	document.querySelector('#no-badge')?.removeAttribute('hidden');
	document.querySelector('#reading')?.setAttribute('hidden', '');
}

export {};
