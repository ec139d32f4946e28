import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { strykerPlugins as base } from '@stryker-mutator/vitest-runner';

/**
 * Stryker's runner for vitest, made strict. Rules are data that a module makes as it is loaded, so many a mutant throws while a
 * test file is being loaded. The file then holds no test that could fail, and the runner would say that the mutant survived.
 */

/**
 * @typedef {{ filepath: string, name: string, result?: { state?: string, errors?: { message?: string }[] } }} TestFile
 * @typedef {{ id: string, name: string, status: number, timeSpentMs: number, failureMessage?: string }} Result
 * @typedef {{ status: string, tests?: Result[], errorMessage?: string }} Outcome
 * @typedef {{ ctx: { state: { getFiles: () => TestFile[] } }, run: (...given: unknown[]) => Promise<Outcome> }} Runner
 */

const PASSED = 0;
const FAILED = 1;

/** @param {unknown} injector */
function strictRunner(injector) {
	const [plugin] = /** @type {unknown[]} */ (base);
	const runner = /** @type {{ factory: (injector: unknown) => Runner }} */ (plugin).factory(injector);
	const run = runner.run.bind(runner);
	runner.run = async (...given) => {
		const outcome = await run(...given);
		if (outcome.status !== 'complete' || !outcome.tests) return outcome;
		for (const { name, result } of runner.ctx.state.getFiles()) {
			if (result?.state !== 'fail') continue;
			const failureMessage = result.errors?.[0]?.message ?? 'It fails while it is loaded';
			outcome.tests.push({ id: `${name}#`, name, status: FAILED, timeSpentMs: 0, failureMessage });
		}
		// A name that matches no test must not look like a mutant that all tests let pass.
		const ran = outcome.tests.some(({ status }) => status === PASSED || status === FAILED);
		return ran ? outcome : { status: 'error', errorMessage: 'No test was run' };
	};
	return runner;
}
strictRunner.inject = tokens(commonTokens.injector);

export const strykerPlugins = [
	// Its types ask for an injector of Stryker's own making.
	declareFactoryPlugin(PluginKind.TestRunner, 'vitest-strict', /** @type {never} */ (strictRunner))
];
