// For a long fuzz: every property that does not name its own number of runs gets as many as `FUZZ_RUNS` says.
import fc from 'fast-check';

fc.configureGlobal({ numRuns: Number(process.env.FUZZ_RUNS) });
