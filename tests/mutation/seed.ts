import fc from 'fast-check';

// The same samples for every mutant, so that a score can be had again.
fc.configureGlobal({ seed: 20261122 });
