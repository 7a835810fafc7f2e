import fc from 'fast-check';

/** Every run draws the same examples, so that a red test is red for everyone; FAST_CHECK_SEED=N draws others. */
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20_261_122) });
