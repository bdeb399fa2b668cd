/** Lets a process of its own read other text for some of our files, to see what notices a fault. Nothing is written on the disk. */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

/** From now on files are read as `other` gives them, from their address and what stands in them; nothing lets a file be. */
export function readOtherText(other: (url: string, text: () => string) => string | undefined): void {
  registerHooks({
    load(url, context, next) {
      const source = url.startsWith('file:')
        ? other(url, () => readFileSync(fileURLToPath(url), 'utf8'))
        : undefined;
      return source === undefined
        ? next(url, context)
        : { format: 'module-typescript', source, shortCircuit: true };
    },
  });
}
