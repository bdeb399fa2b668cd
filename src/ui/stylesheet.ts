/**
 * Hands the app the style sheet it serves: the built one when the program runs from dist, else one
 * composed on first use. The path changes with the content, so the app may let it be cached for ever.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeStyle, namedByContent, type Stylesheet } from './style/compose.ts';

let ready: Stylesheet | undefined;

/** Gives the one style sheet, found or composed once per process. */
export function stylesheet(): Stylesheet {
  ready ??= builtSheet() ?? composeStyle(projectRoot());
  return ready;
}

/** Finds the folder with package.json above this file, whether it runs from src or from dist. */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    if (folder === dirname(folder)) throw new Error('package.json was not found above the style sheet');
    folder = dirname(folder);
  }
  return folder;
}

// From source the built sheet may be older than the style files beside it, so it is not trusted there.
function builtSheet(): Stylesheet | undefined {
  if (import.meta.url.endsWith('.ts')) return undefined;
  const folder = join(projectRoot(), 'dist/public');
  const name = existsSync(folder) && readdirSync(folder).find((file) => /^werkwinkel\..+\.css$/.test(file));
  return name ? namedByContent(readFileSync(join(folder, name), 'utf8')) : undefined;
}
