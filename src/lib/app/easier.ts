/** Where one sentence ends and the next begins. */
const BETWEEN = /([.?!]”?) +(?=[A-Z“])/g;

/**
 * What "Easier reading" needs a script for; size and colours are the style sheet's. Sentences are parted by a line break inside the
 * text itself, which only shows where the style sheet asks for it: no element is added, so nothing that Svelte holds on to moves.
 *
 * Reading aloud is offered only where the device has a voice of its own: others send what they read to somebody.
 */
export function easier(): void {
	const root = document.documentElement;
	const main = document.querySelector<HTMLElement>('main');
	const easy = document.querySelector<HTMLInputElement>('#easy');
	const button = document.querySelector<HTMLButtonElement>('#aloud');
	if (!main || !easy || !button) return;
	const speech = window.speechSynthesis as SpeechSynthesis | undefined;
	const offer = button.textContent;

	const voice = () => speech?.getVoices().find(({ localService, lang }) => localService && lang.startsWith(root.lang));
	const hush = () => speech?.cancel();
	const label = () => (button.textContent = (speech?.speaking || speech?.pending ? button.dataset.hush : offer) ?? '');

	const update = () => {
		if (root.hidden) hush();
		if (!easy.checked) return;
		const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
		while (texts.nextNode()) {
			const text = texts.currentNode as Text;
			const parted = text.data.replace(BETWEEN, '$1\n');
			if (parted !== text.data) text.data = parted;
		}
	};
	const turn = () => {
		// With ":has" alone the browser would look for it anew at each mark on each question.
		root.dataset.easier = easy.checked ? 'on' : 'off';
		button.hidden = !(easy.checked && voice());
		update();
	};
	button.onclick = () => {
		const own = voice();
		const reading = speech?.speaking;
		hush();
		if (speech && own && !reading) {
			for (const line of main.innerText.split(/\n+/)) {
				// eslint-disable-next-line no-restricted-globals -- only ever read by a voice that the browser says is on the device
				const said = new SpeechSynthesisUtterance(line);
				said.voice = own;
				said.lang = own.lang;
				said.onend = said.onerror = label;
				speech.speak(said);
			}
		}
		label();
	};
	// A voice must not go on where the words are gone: on the next screen, under the cover, after Leave.
	main.addEventListener('focusin', ({ target }) => (target as Element).matches('h1') && hush());
	addEventListener('pagehide', hush);
	new MutationObserver(update).observe(root, {
		subtree: true,
		childList: true,
		characterData: true,
		attributeFilter: ['hidden']
	});
	easy.addEventListener('change', turn);
	if (speech) speech.onvoiceschanged = turn;
	addEventListener('DOMContentLoaded', turn);
}
