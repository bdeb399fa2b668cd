import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts';
import { openSigningKey, type SigningKey } from './log-key.ts';
import { sealLog } from './log-seal.ts';

describe('sealing', () => {
  let db: FreshDatabase;
  let key: SigningKey;
  const dataDir = mkdtempSync(join(tmpdir(), 'ww-seal-'));
  beforeAll(async () => {
    db = await freshDatabase();
    key = openSigningKey({ dataDir });
  });
  afterAll(async () => {
    await db.close();
    rmSync(dataDir, { recursive: true });
  });

  test('a first checkpoint comes', async () => {
    console.log(await sealLog(db.log, key));
    await db.admin.many(`select log.write(now(), gen_random_uuid(), null, null, 'session', 'guidance', '/x', 'shown', null,
      array[row(gen_random_uuid(), 3, array[1,2], '{}', '{}', null)::log.entry])`);
    console.log(await sealLog(db.log, key));
    console.log(await db.admin.many('select * from log.health()'));
  });
});
