/** Gives every random test the seed of the run, which `npm test` prints, so that a failure can be repeated. */
import fc from 'fast-check';

const seed = Number(process.env['TEST_SEED']);
if (Number.isInteger(seed) && seed > 0) fc.configureGlobal({ seed });
