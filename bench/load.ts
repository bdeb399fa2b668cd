/**
 * One load: so many connections for so many seconds, each request another address and another session. An answer counts only
 * when it says what it should; an error page that answers 200 does not.
 */
import { Agent, request } from 'node:http';
import { cpuSeconds } from './process-use.ts';

export interface Target {
  readonly path: string;
  readonly token?: string;
  readonly form?: string;
}

export interface Load {
  readonly url: string;
  readonly targets: readonly Target[];
  readonly connections: number;
  readonly seconds: number;
  /** What every right answer contains. */
  readonly says: string;
  /** The process of the server, for its CPU. */
  readonly pid: number;
}

export interface Measured {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly wrong: number;
  /** CPU of the server's own process per request, in microseconds; PostgreSQL not counted. */
  readonly cpu: number;
}

/** Applies a load and measures it. */
export async function applyLoad(load: Load): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections });
  const latencies: number[] = [];
  let wrong = 0;
  let next = 0;
  const before = cpuSeconds(load.pid);
  const start = performance.now();
  const end = start + load.seconds * 1000;
  const connection = async () => {
    while (performance.now() < end) {
      const target = load.targets[next++ % load.targets.length];
      if (target === undefined) return;
      const asked = performance.now();
      const right = await ask(agent, load, target);
      latencies.push(performance.now() - asked);
      if (!right) wrong += 1;
    }
  };
  await Promise.all(Array.from({ length: load.connections }, connection));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  latencies.sort((a, b) => a - b);
  return {
    perSecond: Math.round(latencies.length / seconds),
    p50: at(latencies, 0.5),
    p99: at(latencies, 0.99),
    wrong,
    cpu: Math.round(((cpuSeconds(load.pid) - before) * 1e6) / Math.max(latencies.length, 1)),
  };
}

function ask(agent: Agent, { url, says }: Load, target: Target): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const asking = request(
      `${url}${target.path}`,
      { agent, method: target.form === undefined ? 'GET' : 'POST', headers: headersOf(url, target) },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve(response.statusCode === 200 && Buffer.concat(chunks).includes(says)),
        );
      },
    );
    asking.on('error', reject);
    asking.end(target.form);
  });
}

function headersOf(url: string, { token, form }: Target): Record<string, string> {
  const cookie: Record<string, string> = token === undefined ? {} : { cookie: `__Host-werkwinkel=${token}` };
  return form === undefined
    ? cookie
    : { ...cookie, origin: url, 'content-type': 'application/x-www-form-urlencoded' };
}

function at(sorted: readonly number[], share: number): number {
  return Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 100) / 100;
}
