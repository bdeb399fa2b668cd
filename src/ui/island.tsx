/**
 * Islands: the few custom elements that a browser runs, each a small file of `src/islands` under a name made of its content. A page
 * works without them.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';

export interface IslandFile {
  readonly path: string;
  readonly body: string;
}

const islandNames = ['kept-minutes', 'place-finder'] as const;
type IslandName = (typeof islandNames)[number];

let ready: ReadonlyMap<string, IslandFile> | undefined;

/** Gives the island files, read once per process. */
export function islandFiles(): ReadonlyMap<string, IslandFile> {
  ready ??= new Map(islandNames.map((name) => [name, fileOf(name)]));
  return ready;
}

// From dist the compiled file stands there; from source the types are taken out.
function fileOf(name: IslandName): IslandFile {
  const compiled = join(import.meta.dirname, `../islands/${name}.js`);
  const body = existsSync(compiled)
    ? readFileSync(compiled, 'utf8')
    : stripTypeScriptTypes(readFileSync(join(import.meta.dirname, `../islands/${name}.ts`), 'utf8'));
  const mark = createHash('sha256').update(body).digest('hex').slice(0, 10);
  return { path: `/eilanden/${name}.${mark}.js`, body };
}

/** Brings an island to the page on which its element stands. */
export function Island({ of: name }: { of: IslandName }) {
  return <script type="module" src={islandFiles().get(name)?.path} />;
}
