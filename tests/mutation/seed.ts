import fc from 'fast-check';

// The same samples for every mutant, so that a score can be had again; and few of them, as they are drawn for each.
fc.configureGlobal({ seed: 20261122, numRuns: 20 });
