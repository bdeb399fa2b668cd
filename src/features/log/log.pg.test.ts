import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { diceFrom } from '../../../tests/support/dice.ts';
import { type LogWorld, openLogWorld } from '../../../tests/support/log-world.ts';
import { parseCheckpoint, signerOf } from '../../gate/log-checkpoint.ts';
import { publicKeysIn } from '../../gate/log-key.ts';
import { logWeb } from './log.web.ts';

describe('what the log publishes', () => {
  let db: FreshDatabase;
  let world: LogWorld;
  let app: FastifyInstance;
  beforeAll(async () => {
    db = await freshDatabase();
    world = await openLogWorld(db);
    for (let round = 0; round < 5; round += 1) {
      await world.view(diceFrom(1), 1);
      await world.seal();
    }
    app = Fastify();
    logWeb(app, { database: db.app, config: { dataDir: world.dataDir, publicUrl: 'http://localhost' } });
  });
  afterAll(async () => {
    await app.close();
    await world.close();
    await db.close();
  });

  test('the checkpoints come newest first, page by page, in the form that is signed', async () => {
    const lines: string[] = [];
    let next: string | undefined = 'http://localhost/log/checkpoints?pageSize=2';
    while (next !== undefined) {
      const page: { items: object[]; next?: string } = (await app.inject(next)).json();
      lines.push(...page.items.map((item) => JSON.stringify(item)));
      next = page.next;
    }
    expect(lines.toReversed()).toEqual(
      readFileSync(join(world.dataDir, 'witness.jsonl'), 'utf8').trim().split('\n'),
    );
    const keys = publicKeysIn((await app.inject('/log/key')).body);
    for (const line of lines) {
      const checkpoint = parseCheckpoint(line);
      expect(checkpoint && signerOf(checkpoint, keys)).toBe(0);
    }
  });

  test('a strange page size or number is read as none', async () => {
    const { items, pageSize } = (await app.inject('/log/checkpoints?pageSize=0&before=x')).json();
    expect([items.length, pageSize]).toEqual([5, 100]);
  });
});
