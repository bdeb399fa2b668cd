import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts';
import { diceFrom } from '../../tests/support/dice.ts';
import { type LogWorld, openLogWorld } from '../../tests/support/log-world.ts';
import { deliverCheckpoints } from './log-seal.ts';
import { fileWitness, witnessOf } from './log-witness.ts';

describe('a witness', () => {
  let db: FreshDatabase;
  let world: LogWorld;
  let path: string;
  beforeEach(async () => {
    db = await freshDatabase();
    world = await openLogWorld(db);
    path = join(world.dataDir, 'witness.jsonl');
    await sealSome(3);
  });
  afterEach(async () => {
    await world.close();
    await db.close();
  });

  async function sealSome(rounds: number): Promise<void> {
    for (let round = 0; round < rounds; round += 1) {
      await world.view(diceFrom(round + 1), 1);
      await world.seal();
    }
  }
  const lines = () => readFileSync(path, 'utf8').trimEnd().split('\n');
  const verdict = async () => (await world.verify(world.witness)).witness;

  test('keeps each checkpoint once, in order', async () => {
    expect(lines().length).toBe(3);
    expect(await deliverCheckpoints(db.log, world.witness)).toBe(0);
    expect(await verdict()).toBe('agrees');
  });

  test('a line that a crash cut short is written again and does no harm', async () => {
    truncateSync(path, readFileSync(path).length - 40);
    expect(await verdict()).toBe('agrees');
    await world.superuser.query('update log.witnesses set number = 2');
    await deliverCheckpoints(db.log, world.witness);
    expect(lines().length).toBe(4);
    expect(await verdict()).toBe('agrees');
  });

  test('a line that was delivered twice does no harm', async () => {
    const [first = '', second = ''] = lines();
    appendFileSync(path, `${first}\n${second}\n`);
    await sealSome(1);
    expect(await verdict()).toBe('agrees');
  });

  test.each<[string, (text: string) => string]>([
    ['a line of it was changed', (text) => text.replace(/"root":"./, '"root":"x')],
    [
      'it saw a root that the log does not have',
      (text) => text.replace(/"root":"[^"]*"/, `"root":"${'0'.repeat(64)}"`),
    ],
  ])('disagrees when %s', async (_what, change) => {
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    expect(await verdict()).toBe('disagrees');
  });

  test('that cannot be read is said to be so, and the log can be whole all the same', async () => {
    const away = fileWitness(join(world.dataDir, 'nowhere'), false);
    expect(await world.verify(away)).toMatchObject({ whole: true, witness: 'unreachable' });
  });

  test('lags when the log has had a newer checkpoint for minutes', async () => {
    writeFileSync(path, `${lines()[0]}\n`);
    expect(await verdict()).toBe('agrees');
    const later = Date.now() + 180_000;
    const clock = vi.spyOn(Date, 'now').mockReturnValue(later);
    try {
      expect(await verdict()).toBe('behind');
    } finally {
      clock.mockRestore();
    }
  });

  test('at an address gets each checkpoint, and the checkpoints that it publishes are compared', async () => {
    const got: string[] = [];
    let broken = true;
    const server = createServer((request, response) => {
      if (request.method === 'GET')
        return response.end(JSON.stringify({ items: got.map((line) => JSON.parse(line)).reverse() }));
      let body = '';
      request.on('data', (chunk) => (body += chunk));
      request.on('end', () => {
        if (!broken) got.push(body);
        response.writeHead(broken ? 503 : 204).end();
      });
      return undefined;
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const witness = witnessOf(`http://127.0.0.1:${port}/`, world.dataDir);
    if (witness === undefined) throw new Error('An address is a witness.');
    await expect(deliverCheckpoints(db.log, witness)).rejects.toThrow('503');
    broken = false;
    await sealSome(1);
    expect(await deliverCheckpoints(db.log, witness)).toBe(1);
    await sealSome(1);
    expect(await deliverCheckpoints(db.log, witness)).toBe(1);
    expect(got).toEqual(lines().slice(-2));
    expect(await world.verify(witness)).toMatchObject({ whole: true, witness: 'agrees' });
    got.splice(0, 2, got[0]?.replace(/"size":\d+/, '"size":77') ?? '');
    expect(await world.verify(witness)).toMatchObject({ whole: false, witness: 'disagrees' });
    server.close();
  });

  test.each([
    ['none', undefined],
    ['/var/keep.jsonl', 'file:/var/keep.jsonl'],
    ['file:/var/keep.jsonl', 'file:/var/keep.jsonl'],
    ['file:///var/keep.jsonl', 'file:/var/keep.jsonl'],
    ['https://witness.example/log', 'https://witness.example/log'],
    [undefined, 'file:/data/witness/checkpoints.jsonl'],
  ])('the setting %s means %s', (setting, target) => {
    expect(witnessOf(setting, '/data')?.target).toBe(target);
  });
});
