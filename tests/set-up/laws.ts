import fc from 'fast-check';

/**
 * Laws are tried on the same values in every run, so that a run says whether a change broke something. `npm run laws`
 * tries them on new values each time; what it finds becomes a test of its own.
 */
const FIXED_SEED = 20_261_130;
const { LAW_SEED } = process.env;

fc.configureGlobal({ seed: LAW_SEED === undefined ? FIXED_SEED : Number(LAW_SEED) });
