/** Laws are tried on the same generated cases every time, ten times as many of them under SLOW=1. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 20260101, numRuns: process.env.SLOW ? 1000 : 100 });
