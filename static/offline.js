/*
 * A service worker for the page on which a plan is written, and for nothing else: where that page cannot be opened because
 * there is no connection, it says where the words are. It keeps nothing: no page, no words, no names (docs/decisions/040).
 */
const words = {
	es: {
		title: 'Sin conexión',
		kept: 'Lo que escribió en esta carta didáctica está guardado en este aparato, bajo llave. Cuando haya conexión, abra esta página otra vez: sus palabras vuelven y suben solas.',
		unless: 'Solo si la página decía que este aparato no guarda nada, se perdió lo último que escribió.',
		again: 'Probar otra vez'
	},
	en: {
		title: 'No connection',
		kept: 'What you wrote in this lesson plan is kept on this device, under lock. Open this page again when there is a connection: your words come back and go up by themselves.',
		unless: 'Only if the page said that this device keeps nothing, what you wrote last is gone.',
		again: 'Try again'
	}
};

const look = `
:root { color-scheme: light dark; --ground: #fbf6ec; --text: #1d2a38; --link: #26418f; --a: #26418f; --b: #a8452f }
@media (prefers-color-scheme: dark) { :root { --ground: #131d28; --text: #f6efe1; --link: #b3c6ff; --a: #6f8ee6; --b: #d0674e } }
body { margin: 0; border-top: 10px solid; border-image: repeating-linear-gradient(-45deg, var(--a) 0 16px, transparent 16px 24px, var(--b) 24px 40px, transparent 40px 48px) 10; background: var(--ground); color: var(--text); font: 1.125rem/1.55 system-ui, sans-serif }
main { max-width: 36rem; margin: 0 auto; padding: 1.5rem 1.25rem }
h1, h2 { margin: 1.5rem 0 .5rem; font-size: 1.6rem; line-height: 1.15 }
p { margin: 0 0 .75rem }
a { display: inline-block; padding: .25rem 0; color: var(--link); font-weight: 700 }`;

/** In the language of the browser, and then in the other. */
function page() {
	const [first, second] = /^en/i.test(navigator.language) ? ['en', 'es'] : ['es', 'en'];
	const section = (language, heading) => {
		const { title, kept, unless, again } = words[language];
		return `<section lang="${language}"><${heading}>${title}</${heading}><p>${kept}</p><p>${unless}</p><p><a href="">${again}</a></p></section>`;
	};
	return `<!doctype html>
<html lang="${first}"><head><meta charset="utf-8"><title>${words[first].title} · Puente</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${look}</style></head>
<body><main>${section(first, 'h1')}${section(second, 'h2')}</main></body></html>`;
}

const answer = () =>
	new Response(page(), {
		status: 503,
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'cache-control': 'no-store',
			'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'"
		}
	});

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
	const { request } = event;
	const isDesk = /^\/lessons\/[\w-]+\/write$/.test(new URL(request.url).pathname);
	if (request.mode === 'navigate' && request.method === 'GET' && isDesk)
		event.respondWith(fetch(request).catch(answer));
});
