/** The servers under load, each a process of its own: the bare ones and the product as it is started for people. */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Connection } from '../src/adapters/database/connection.ts';
import manifest from '../package.json' with { type: 'json' };
import { projectRoot } from '../src/root.ts';

// The same flags as the launcher gives.
const flags = manifest.config.serverFlags;

export interface Running {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts the bare server: the facts alone or the whole page, with or without the audit row, or the numbers of an organisation. */
export async function startBare(
  connection: Connection,
  port: number,
  how: readonly ('--audit' | '--whole' | '--figures')[],
): Promise<Running> {
  const child = fork(join(import.meta.dirname, 'bare-server.ts'), how, {
    env: { ...process.env, PORT: String(port), BENCH_CONNECTION: JSON.stringify(connection) },
  });
  await once(child, 'message');
  return running(child, port);
}

/** Starts the product beside the database that runs already; waits until it answers. */
export async function startOurs(dataDir: string, port: number): Promise<Running> {
  const child = spawn(process.execPath, [...flags.split(' '), join(projectRoot, 'dist/src/server.js')], {
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      PORT: String(port),
      LOG_LEVEL: 'error',
      WERKWINKEL_MODE: 'demo',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const server = running(child, port);
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(`${server.url}/health`).catch(() => undefined);
    if (answer?.ok) return server;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await server.stop();
  throw new Error('The product did not start within a minute.');
}

function running(child: ChildProcess, port: number): Running {
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
