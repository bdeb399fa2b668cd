import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DatabaseServer } from './connection.ts';
import { startEmbedded } from './embedded.ts';

let root: string;
let dataDir: string;
const messages: string[] = [];
const settings = { shared_buffers: '16MB' };
const start = () => startEmbedded({ dataDir, settings, onMessage: (text) => messages.push(text) });
const note = () => join(dataDir, 'postgresql', 'postmaster.pid');
const serverPid = () => Number(readFileSync(note(), 'utf8').split('\n')[0]);

async function ask(server: DatabaseServer, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(server.connection('admin'));
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'ww-embedded-'));
  chmodSync(root, 0o755);
  dataDir = join(root, 'data');
});
afterAll(() => rmSync(root, { recursive: true }));

describe('the embedded PostgreSQL', () => {
  it('listens on a socket only, writes durably and sorts as Flemish readers expect', async () => {
    const server = await start();
    const rows = await ask(
      server,
      `select current_setting('listen_addresses') as network, current_setting('fsync') as fsync,
        current_setting('synchronous_commit') as commit, (select array_agg(w order by w) from unnest(array['Çelik','Celine','IJzer','ijs']) w) as words`,
    );
    expect(rows).toEqual([
      { network: '', fsync: 'on', commit: 'on', words: ['Çelik', 'Celine', 'ijs', 'IJzer'] },
    ]);
    await server.stop();
    expect(existsSync(note())).toBe(false);
  });

  it('is shared by processes on one data folder and stopped by the last one', async () => {
    const server = await start();
    const guest = await start();
    await server.stop();
    expect(await ask(guest, 'select 1 as n')).toEqual([{ n: 1 }]);
    await guest.stop();
    expect(existsSync(note())).toBe(false);
  });

  it('refuses a wrong password', async () => {
    const server = await start();
    const client = new pg.Client({ ...server.connection('admin'), password: 'password' });
    await expect(client.connect()).rejects.toThrow('password authentication failed');
    await server.stop();
  });

  it('comes back by itself after it was killed, with every acknowledged commit', async () => {
    const server = await start();
    await ask(server, 'create table kept (id int)');
    await ask(server, 'insert into kept values (1)');
    process.kill(serverPid(), 'SIGKILL');
    await expect
      .poll(() => ask(server, 'select id from kept').catch(() => 'away'), { timeout: 15_000 })
      .toEqual([{ id: 1 }]);
    expect(messages).toContain('PostgreSQL stopped unexpectedly and is started again.');
    await server.stop();
  });

  it('starts although the note of an earlier server names a process that is now another program', async () => {
    writeFileSync(note(), `${process.pid}\n${dataDir}/postgresql\n1\n5432\n\n\n\nready\n`);
    const server = await start();
    expect(await ask(server, 'select 1 as n')).toEqual([{ n: 1 }]);
    await server.stop();
  });

  it('puts its socket in a short place when the data folder has a long name', async () => {
    const long = join(root, 'x'.repeat(120));
    mkdirSync(long);
    const server = await startEmbedded({ dataDir: long, settings });
    expect(await ask(server, 'select 1 as n')).toEqual([{ n: 1 }]);
    expect(server.connection('admin').host.length).toBeLessThan(90);
    await server.stop();
    rmSync(server.connection('admin').host, { recursive: true });
  });

  it('says what to do when the secret was lost', async () => {
    rmSync(join(dataDir, 'database-secret'));
    await expect(start()).rejects.toThrow('database-secret');
    // The refused start leaves the server running; whoever holds the right secret still stops it.
    process.kill(serverPid(), 'SIGINT');
    await expect.poll(() => existsSync(note()), { timeout: 10_000 }).toBe(false);
  });
});
