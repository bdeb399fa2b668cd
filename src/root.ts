/** Where the project lies on disk, the same from the sources and from the compiled files. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder with `package.json`; `db/` and `docs/` are beside it. */
export const projectRoot = findRoot(import.meta.dirname);

function findRoot(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : findRoot(dirname(folder));
}
