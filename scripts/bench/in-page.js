/**
 * Runs in the page, from before its first byte: keeps what the browser tells of its speed, and taps. It may name nothing outside
 * itself. The same for both pages, so each must show a `fieldset` with `data-question`, and the buttons of `ONWARD`.
 *
 * @param {{ first?: { question: string, option: string } }} what `first`: the option to tap, and then Continue, as soon as each is there
 */
export function inPage({ first }) {
	const ONWARD = ['See your guidance', 'Continue', 'Two more minutes', 'Go on with the questions'];
	/** What stands for "nothing to tell", where the walk has no answer of its own. */
	const MILD = ['none', 'no', 'never'];

	/** @type {PerformanceEntry[]} */
	const entries = [];
	/** Milliseconds. @type {number[]} */
	const steps = [];
	/** When the tap was that led on from each screen, in milliseconds. @type {number[]} */
	const left = [];
	/** Milliseconds from the tap on to all of the guidance, whose second part is made once its first is painted. */
	let whole = NaN;
	/** @type {{ firstAnswer: number, firstContinue: number } | undefined} */
	let early;

	for (const type of ['paint', 'largest-contentful-paint', 'layout-shift', 'event'])
		new PerformanceObserver((list) => entries.push(...list.getEntries())).observe(
			/** @type {PerformanceObserverInit} */ ({ type, buffered: true, durationThreshold: 16 })
		);
	/** @param {string} type */
	const all = (type) => /** @type {any[]} */ (entries.filter(({ entryType }) => entryType === type));

	const shift = () => all('layout-shift').reduce((sum, { value, hadRecentInput }) => (hadRecentInput ? sum : sum + value), 0);

	/** @param {Element} element */
	const visible = (element) => element.getClientRects().length > 0;
	/** @param {string} selector */
	const shown = (selector) => /** @type {HTMLElement | undefined} */ ([...document.querySelectorAll(selector)].find(visible));
	/** Which screen is shown: its question, or its heading. */
	const screen = () => shown('fieldset')?.dataset.question ?? shown('h1')?.textContent?.trim() ?? '';
	/** The button that leads on. On the screen before guidance that is the one which shows it. */
	const onward = () => {
		const buttons = [...document.querySelectorAll('button')].filter(visible);
		return ONWARD.flatMap((name) => buttons.filter((one) => one.textContent?.trim() === name))[0];
	};
	/** Whether no more of this screen is to come, below what shows first. */
	const settled = () => !document.querySelector('.to-come');
	/** Right after the next frame is painted: what is there now can be seen, and tapped. */
	const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

	/**
	 * Taps an option once it can be seen, and Continue, at every frame until the next screen is there. A tap that the page loses is
	 * made again, so the time is that of the one that lasted.
	 * @param {{ question: string, option: string }} what
	 */
	async function tapEarly({ question, option }) {
		for (let firstAnswer = 0; ;) {
			await painted();
			if (firstAnswer && screen() !== question) return { firstAnswer, firstContinue: performance.now() };
			const input = /** @type {HTMLInputElement | undefined} */ (shown(`input[name="${question}"][value="${option}"]`));
			if (!input) continue;
			if (!input.checked) {
				input.click();
				firstAnswer = performance.now();
			}
			onward()?.click();
		}
	}
	if (first) void tapEarly(first).then((times) => (early = times));

	// From a finger's tap on a button to the frame that shows what it led to.
	addEventListener(
		'click',
		async ({ isTrusted, target, timeStamp }) => {
			if (!isTrusted || !(target instanceof Element) || !target.closest('button')) return;
			const from = screen();
			left.push(timeStamp);
			do await painted();
			while (screen() === from);
			steps.push(performance.now() - timeStamp);
			while (!settled()) await painted();
			whole = performance.now() - timeStamp;
		},
		true
	);

	/** @param {Element} element */
	function middle(element) {
		element.scrollIntoView({ block: 'center', behavior: 'instant' });
		const { left, top, width, height } = element.getBoundingClientRect();
		return { x: left + width / 2, y: top + height / 2 };
	}

	/** @type {import('./window.d.ts').Bench} */
	const bench = {
		paints: () => ({
			firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
			largestPaint: all('largest-contentful-paint').at(-1)?.startTime ?? NaN,
			shift: shift()
		}),
		taps: () => early,
		wanted: (answers) => {
			const question = shown('fieldset')?.dataset.question;
			if (!question) return [];
			const values = [...document.querySelectorAll(`input[name="${question}"]`)].map((one) => one.getAttribute('value') ?? '');
			const mild = values.find((value) => MILD.includes(value)) ?? values[0] ?? '';
			return (answers[question] ?? [mild]).map((value) => `input[name="${question}"][value="${value}"]`);
		},
		option: (selector) => {
			const row = shown(selector)?.closest('label');
			return row ? middle(row) : undefined;
		},
		onward: () => {
			const button = onward();
			return button && middle(button);
		},
		painted,
		settled,
		steps: () => steps,
		told: () => ({
			interaction: Math.max(0, ...all('event').flatMap(({ interactionId, duration }) => (interactionId ? duration : []))),
			interactions: left.map((end, index) => {
				const start = left[index - 1] ?? -1;
				return all('event').reduce(
					(longest, { interactionId, startTime, duration }) =>
						interactionId && startTime > start && startTime <= end ? Math.max(longest, duration) : longest,
					0
				);
			}),
			shift: shift(),
			whole,
			elements: document.querySelectorAll('*').length
		})
	};
	window.bench = bench;
}
