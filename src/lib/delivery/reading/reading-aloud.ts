import { light, textOf } from './sentences.ts';

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
	const parts = [...text.querySelectorAll<HTMLElement>('[data-n]:not(.veiled)')];
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

/** With the device's own voice, in both languages. */
export function readAloud() {
	if (!voices) return;
	const show = () => {
		for (const button of buttons) button.hidden = !voiceFor(button.dataset['listen'] ?? '');
	};
	voices.addEventListener('voiceschanged', show);
	for (const button of buttons) button.addEventListener('click', () => read(button));
	addEventListener('pagehide', () => voices.cancel());
	show();
}
