import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/** What is quick and bites often comes first, as a run ends with the first test that fails. */
const FIRST = ['rules.test.ts', 'structure.test.ts', 'course.test.ts', 'condition.test.ts', 'schema.test.ts'];
const LAST = ['opening.test.ts', 'enumerate.test.ts'];
const rank = ({ moduleId }: TestSpecification): number => {
	const first = FIRST.findIndex((name) => moduleId.endsWith(`/${name}`));
	if (first >= 0) return first - FIRST.length;
	return LAST.some((name) => moduleId.endsWith(`/${name}`)) ? 1 : 0;
};

class QuickFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		return files.toSorted((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId));
	}
}

/** `npm run mutate`: the tests of the core that take no time, so that they can run for each mutant. */
export default defineConfig({
	test: {
		environment: 'node',
		include: [
			'src/lib/{screening,contacts}/*.test.ts',
			'src/lib/content/{rules,course,stopping,contacts,regions}.test.ts',
			'src/lib/present/{rule-words,guidance-view,contacts-view,help-view}.test.ts',
			'tests/safety/structure.test.ts'
		],
		// Two thousand rows over the real lines: the other tests find the same mistakes, in seconds.
		exclude: ['src/lib/contacts/reach.test.ts'],
		// A machine that is busy must not pass for a test that fails.
		testTimeout: 120_000,
		env: { MUTATION_RUN: 'yes' },
		setupFiles: ['tests/mutation/seed.ts'],
		sequence: { sequencer: QuickFirst }
	}
});
