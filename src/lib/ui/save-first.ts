/** What somebody writes on a page that saves by itself. */
interface Writing {
	/** Whether this form sends the writing itself. */
	isOwn: (form: HTMLFormElement) => boolean;
	isUnsaved: () => boolean;
	/** Saves what is not saved yet; says whether nothing would be lost with the page. */
	save: () => Promise<boolean>;
	/**
	 * There is no line, or something would be lost: the other form was not sent. Pressed again, it is.
	 * Without this it is sent all the same.
	 */
	onstuck?: (why: 'offline' | 'unsaved') => void;
}

/** Nobody waits longer for a slow line, ms. */
const patience = 4_000;

/**
 * For `onsubmitcapture` of the document. Before another form of the page is sent (signing out, the other
 * language) what was typed goes ahead: after it the session may be over, and the page that comes would
 * show older words.
 */
export function saveFirst({ isOwn, isUnsaved, save, onstuck }: Writing) {
	let going = false;
	let busy = false;
	let warned = false;
	return async (event: SubmitEvent) => {
		const form = event.target as HTMLFormElement;
		if (going || isOwn(form)) return;
		if (!isUnsaved() && (navigator.onLine || !onstuck)) return;
		event.preventDefault();
		event.stopPropagation();
		if (busy) return;
		busy = true;
		const tooLong = new Promise<boolean>((resolve) => setTimeout(resolve, patience, false));
		const safe = await Promise.race([save().catch(() => false), tooLong]);
		busy = false;
		if (onstuck && !navigator.onLine) return onstuck('offline');
		if (onstuck && !safe && !warned) {
			warned = true;
			return onstuck('unsaved');
		}
		going = true;
		form.requestSubmit(event.submitter);
		going = false;
	};
}
