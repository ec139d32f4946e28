import { join } from 'node:path';
import { asCommand, npmPackage } from './npm-package.js';

/**
 * Fetches LHC-Forms, the form renderer of the US National Library of Medicine, for `npm run test:fhir`. Its package holds built
 * files alone, and its list of dependencies is that of its own build: Angular and much else, with which `npm install` did not end
 * in ten minutes here. So it is no dependency of ours: the package by itself is fetched when asked for, and is held to its hash.
 */
export const lhcForms = () =>
	join(
		npmPackage('lforms@40.1.3', 'WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ=='),
		// The built files.
		'dist',
		'lforms'
	);

asCommand(import.meta.url, lhcForms);
