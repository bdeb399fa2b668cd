/** Under what a bench ran: the versions, the machine, and when. Numbers say nothing without it. */
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../src/root.ts';

export interface Setting {
  readonly at: string;
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
}

/** Says what stands here and now; `more` has versions that only the caller knows. */
export function settingNow(more: Readonly<Record<string, string>> = {}): Setting {
  const packages = ['json-rules-engine', 'publicodes', 'fastify', 'pg'];
  const memory = Math.round(totalmem() / 2 ** 30);
  // How many others wanted the processor when it ended: a busy machine makes every number but a ratio worse.
  const busy = loadavg()[0]?.toFixed(1);
  return {
    at: new Date().toISOString(),
    machine: `${availableParallelism()} processors of ${cpus()[0]?.model.trim() ?? 'an unknown kind'}, ${memory} GB, load ${busy}`,
    versions: {
      node: process.version.slice(1),
      ...Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
      ...more,
    },
  };
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(join(projectRoot, 'node_modules', name, 'package.json'), 'utf8')).version;
}
