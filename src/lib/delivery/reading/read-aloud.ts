/**
 * What moves on a page to be read, and all of its script: sentences that find each other, and reading
 * aloud with the device's own voice. Without it the page lacks nothing but these.
 */
const sentences = [...document.querySelectorAll<HTMLElement>('[data-n]')];
const textOf = (element: Element) => element.closest<HTMLElement>('[data-text]');

function light(n: string | undefined, mark: 'near' | 'spoken') {
	for (const sentence of sentences)
		sentence.classList.toggle(mark, n !== undefined && sentence.dataset['n'] === n);
}

if (document.querySelector('[data-aligned]')) {
	const near = ({ target }: Event) => {
		const sentence = target instanceof Element && target.closest<HTMLElement>('[data-n]');
		light(sentence ? sentence.dataset['n'] : undefined, 'near');
	};
	for (const event of ['pointerover', 'focusin', 'click']) document.addEventListener(event, near);
	document.addEventListener('keydown', step);
	// One stop for the Tab key in each text; the arrows go on from there.
	for (const sentence of sentences) {
		const first = textOf(sentence)?.querySelector('[data-n]') === sentence;
		sentence.tabIndex = first ? 0 : -1;
	}
}

function step(event: KeyboardEvent) {
	const from = sentences.indexOf(document.activeElement as HTMLElement);
	const way = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
	const next = sentences[from + (way ?? 0)];
	const here = sentences[from];
	if (!way || !here || !next || textOf(next) !== textOf(here)) return;
	event.preventDefault();
	here.tabIndex = -1;
	next.tabIndex = 0;
	next.focus();
}

const voices = window.speechSynthesis;
const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-listen]')];

/** Only a voice that lives on this device: others would send the letter to somebody's server. */
const voiceFor = (lang: string) =>
	voices
		.getVoices()
		.find((voice) => voice.localService && voice.lang.slice(0, 2) === lang.slice(0, 2));

function quiet() {
	voices.cancel();
	light(undefined, 'spoken');
	for (const button of buttons) button.setAttribute('aria-pressed', 'false');
}

function read(button: HTMLButtonElement) {
	const speaking = button.getAttribute('aria-pressed') === 'true';
	quiet();
	const text = textOf(button);
	const lang = button.dataset['listen'] ?? '';
	const voice = voiceFor(lang);
	if (speaking || !text || !voice) return;
	button.setAttribute('aria-pressed', 'true');
	const parts = [...text.querySelectorAll<HTMLElement>('[data-n]')];
	for (const part of parts) {
		// Sentence by sentence: long speeches are cut off by some browsers.
		const speech = new SpeechSynthesisUtterance(part.textContent);
		speech.voice = voice;
		speech.lang = voice.lang;
		speech.rate = 0.9;
		speech.onstart = () => light(part.dataset['n'], 'spoken');
		if (part === parts.at(-1)) speech.onend = quiet;
		voices.speak(speech);
	}
}

if (voices) {
	const show = () => {
		for (const button of buttons) button.hidden = !voiceFor(button.dataset['listen'] ?? '');
	};
	voices.addEventListener('voiceschanged', show);
	for (const button of buttons) button.addEventListener('click', () => read(button));
	addEventListener('pagehide', () => voices.cancel());
	show();
}
