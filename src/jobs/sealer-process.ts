/**
 * Starts the sealer as a child process, starts it again when it dies, and stops it. The server itself never loads the
 * signing key.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SealerNews, SealerOrder } from './sealer-order.ts';

export interface SealerOptions extends Omit<SealerOrder, 'intervalMs'> {
  readonly intervalMs?: number;
  readonly onMessage?: (text: string) => void;
}

export interface SealerProcess {
  readonly pid: number | undefined;
  /** Lets the sealer seal once more and waits until it has ended. */
  stop(): Promise<void>;
}

const INTERVAL_MS = 20_000;
const FIRST_SEAL_LIMIT_MS = 300_000;
const RESTART_MS = 1_000;
const STOP_LIMIT_MS = 30_000;

/** Starts the sealer; resolves when everything written so far is sealed. Throws when the log cannot be sealed. */
export async function startSealer(options: SealerOptions): Promise<SealerProcess> {
  const { onMessage = () => {}, intervalMs = INTERVAL_MS, ...rest } = options;
  const order = { ...rest, intervalMs };
  let child = launch(order);
  let stopping = false;
  const keepAlive = (of: ChildProcess) => {
    of.on('message', (news: SealerNews) => {
      if (news.news === 'trouble') onMessage(troubleSentence(news));
    });
    of.once('exit', () => {
      if (stopping) return;
      onMessage('The sealer of the log stopped and is started again.');
      setTimeout(() => {
        if (stopping) return;
        child = launch(order);
        keepAlive(child);
      }, RESTART_MS).unref();
    });
  };
  try {
    await firstSeal(child);
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
  keepAlive(child);
  return {
    get pid() {
      return child.pid;
    },
    async stop() {
      stopping = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      const limit = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
      if (child.connected) child.send('stop');
      await ended;
      clearTimeout(limit);
    },
  };
}

function launch(order: SealerOrder): ChildProcess {
  const program = fileURLToPath(new URL(`./sealer${extname(import.meta.url)}`, import.meta.url));
  const child = fork(program, [], { env: {}, execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  child.on('error', () => {});
  child.send(order);
  return child;
}

function firstSeal(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(
      () => reject(new Error('The log could not be sealed in time.')),
      FIRST_SEAL_LIMIT_MS,
    );
    const settle = (problem?: string) => {
      clearTimeout(limit);
      child.removeAllListeners('message');
      child.removeAllListeners('exit');
      if (problem === undefined) resolve();
      else reject(new Error(problem));
    };
    child.on('message', (news: SealerNews) => {
      if (news.news === 'sealed') settle();
      else if (news.what === 'seal') settle(troubleSentence(news));
    });
    child.once('exit', () => settle('The sealer of the log ended before it had sealed anything.'));
  });
}

function troubleSentence(trouble: SealerNews & { news: 'trouble' }): string {
  return trouble.what === 'seal'
    ? `The log could not be sealed: ${trouble.says}`
    : `The witness of the log could not be reached and is tried again: ${trouble.says}`;
}
