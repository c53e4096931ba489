/** What somebody writes on a page that saves by itself. */
interface Writing {
	/** Whether this form sends the writing itself. */
	isOwn: (form: HTMLFormElement) => boolean;
	isUnsaved: () => boolean;
	/** Saves what is not saved yet; ends when that is answered, however. */
	save: () => Promise<void>;
	/** There is no line, so the other form was not sent. Without it, it is sent all the same. */
	onstuck?: () => void;
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
	return async (event: SubmitEvent) => {
		const form = event.target as HTMLFormElement;
		if (going || isOwn(form)) return;
		if (!isUnsaved() && (navigator.onLine || !onstuck)) return;
		event.preventDefault();
		event.stopPropagation();
		await Promise.race([save(), new Promise((resolve) => setTimeout(resolve, patience))]);
		if (!navigator.onLine && onstuck) return onstuck();
		going = true;
		form.requestSubmit(event.submitter);
		going = false;
	};
}
