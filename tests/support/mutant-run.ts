/**
 * Runs test files of the rules in a process of its own with one mutation chosen, and leaves at the first failure. Told by its parent:
 * the mutated files, which mutation, and the tests. Tells which mutations were reached, so that a test that never gets there is not run.
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { projectRoot } from '../../src/root.ts';
import { readOtherText } from './other-text.ts';

const [textsFile = '', chosenText = '', ...tests] = process.argv.slice(2);
const texts = new Map(Object.entries(JSON.parse(readFileSync(textsFile, 'utf8')) as Record<string, string>));
const chosen = Number(chosenText);
const reached = new Set<number>();
const listening = chosen < 0;

Object.assign(globalThis, {
  $mutant: (number: number) => {
    if (listening) reached.add(number);
    return number === chosen;
  },
});

// The same facts by chance each time: what is noticed may not turn on luck.
fc.configureGlobal({ seed: 20_261_121 });

const plainVitest = pathToFileURL(join(import.meta.dirname, 'plain-vitest.ts')).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'vitest' ? { url: plainVitest, shortCircuit: true } : next(specifier, context),
});
readOtherText((url) => texts.get(url));

try {
  const { runTests } = await import('./plain-vitest.ts');
  for (const test of tests) await import(pathToFileURL(join(projectRoot, test)).href);
  await runTests();
} catch (error) {
  if (listening) console.error(error);
  process.exit(1);
}
process.send?.([...reached]);
process.disconnect?.();
