// Keys can be replaced, beside what runs and after a restore, and nothing that they protected is lost.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../tests/support/database.ts';
import { type Town, town, townInszKeys } from '../../tests/support/town.ts';
import { backup } from '../adapters/database/backup.ts';
import { type Database, openDatabase } from '../adapters/database/pool.ts';
import { restore } from '../adapters/database/restore.ts';
import { changingInszKeys } from '../adapters/keys/insz-keys.ts';
import type { Config } from '../config.ts';
import { noteFingerprint, refuseOtherKeys } from '../gate/key-fingerprint.sql.ts';
import { openSigningKey } from '../gate/log-key.ts';
import { SEALER_PRESENT } from '../jobs/sealer-order.ts';
import { demoKeyFile, demoKeys, followEncryptionKeys } from '../keys.ts';
import type { Context } from './command.ts';
import { rotateKeyCommand } from './rotate-key.ts';

const numbers = ['90041200127', '85030100145', '01020300113'];

let db: FreshDatabase;
let world: Town;
let dataDir: string;
const opened: { close(): Promise<void> }[] = [];

beforeEach(async () => {
  db = await freshDatabase();
  dataDir = mkdtempSync(join(tmpdir(), 'werkwinkel-keys-'));
  const first = [1, 2, 3].map((byte) => Buffer.alloc(32, byte).toString('base64'));
  writeFileSync(
    demoKeyFile(dataDir),
    `# kept\nINSZ_ENCRYPTION_KEY=${first[0]}\nINSZ_HASH_KEY=${first[1]}\nLOG_SIGNING_KEY=${first[2]}\n`,
    { mode: 0o600 },
  );
  world = await town(db);
  for (const insz of numbers) await world.person({ insz, familyName: `Nr${insz}` });
  await refuseOtherKeys(db.admin, demoKeys(dataDir));
});
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
  await db.close();
  rmSync(dataDir, { recursive: true });
});

let said: object[];
beforeAll(() => void (said = []));
afterAll(() => void (said = []));

async function rotate(name: string, on: FreshDatabase = db): Promise<object> {
  const config: Config = {
    mode: 'demo',
    port: 1,
    host: '127.0.0.1',
    dataDir,
    publicUrl: 'http://localhost',
    logLevel: 'silent',
  };
  const server = {
    connection: (role: Parameters<typeof on.connection>[0]) => on.connection(role),
    stop: async () => {},
  };
  const context: Context = {
    config,
    json: true,
    say: () => {},
    result: (value) => void said.push(value),
    installation: async () => ({
      config,
      keys: demoKeys(dataDir),
      server,
      migrate: async () => ({ applied: [], replaced: false }),
      pending: async () => [],
    }),
  };
  await rotateKeyCommand.run([name], context);
  return said.at(-1) ?? {};
}

function ring() {
  const keys = demoKeys(dataDir);
  return changingInszKeys(keys.inszHash, () => ({ current: keys.inszEncryption, previous: [] }));
}

async function sealedIn(on: Database): Promise<string[]> {
  const rows = await on.many<{ sealed: string }>(
    `select value ->> 'sealed' as sealed from facts where field = 'identity.insz' order by id`,
  );
  return rows.map(({ sealed }) => sealed);
}

const readable = async (on = db) => (await sealedIn(on.admin)).map((sealed) => ring().open(sealed));

describe('a new key for the INSZ', () => {
  test('seals every number again, keeps the old one in the file and the file to itself', async () => {
    const before = await sealedIn(db.admin);
    expect(await rotate('insz-encryption')).toEqual({ key: 'insz-encryption', resealed: 3 });
    expect(await readable()).toEqual(numbers);
    expect(() => ring().open(before[0] ?? '')).toThrow('not here');
    const text = readFileSync(demoKeyFile(dataDir), 'utf8');
    expect(text).toContain('# kept');
    expect(text).toContain(`INSZ_ENCRYPTION_KEY_PREVIOUS=${Buffer.alloc(32, 1).toString('base64')}`);
    expect(statSync(demoKeyFile(dataDir)).mode & 0o777).toBe(0o600);
  });

  test('goes on where it was cut off, with the same key', async () => {
    await rotate('insz-encryption');
    const key = demoKeys(dataDir).inszEncryption;
    await db.admin.many(
      `update facts set value = value || jsonb_build_object('sealed', $1::text) where value ->> 'sealed' = $2`,
      [townInszKeys.seal(numbers[1] ?? '').sealed, (await sealedIn(db.admin))[1]],
    );
    expect(await rotate('insz-encryption')).toMatchObject({ resealed: 1 });
    expect(demoKeys(dataDir).inszEncryption).toEqual(key);
    expect(await readable()).toEqual(numbers);
  });

  test('is taken up by a server that runs, and what that was writing is caught', async () => {
    const live = changingInszKeys(
      demoKeys(dataDir).inszHash,
      followEncryptionKeys(demoKeyFile(dataDir), demoKeys(dataDir)),
    );
    const late = '92070900183';
    const writing = openDatabase(db.connection('admin'), { max: 1 });
    opened.push(writing);
    const person = await world.person();
    let rotation: Promise<object> | undefined;
    await writing.transaction(undefined, async (tx) => {
      const before = live.seal(late);
      rotation = rotate('insz-encryption');
      await new Promise((resolve) => setTimeout(resolve, 1800));
      await tx.many(
        `insert into facts (person_id, field, category_bit, value, source, as_of, certainty)
         values ($1, 'identity.insz', 0, $2, $3, '2026-01-01', 'proven')`,
        [person, JSON.stringify(before), world.organisations.ocmwVlierbeke.ref],
      );
    });
    expect(await rotation).toMatchObject({ resealed: 4 });
    expect(await readable()).toEqual([...numbers, late]);
    expect(ring().open(live.seal(late).sealed)).toBe(late);
  });

  test('reads a backup of before, and seals that anew too', async () => {
    const file = join(dataDir, 'backup');
    await backup(db.connection('admin'), file);
    await rotate('insz-encryption');
    const restored = await freshDatabase();
    opened.push(restored);
    await restore(restored.connection('admin'), file, true);
    expect(await rotate('insz-encryption', restored)).toMatchObject({ resealed: 3 });
    expect(await readable(restored)).toEqual(numbers);
  });

  test('is not made while a number opens with no key of the file', async () => {
    writeFileSync(
      demoKeyFile(dataDir),
      readFileSync(demoKeyFile(dataDir), 'utf8').replace(
        /(N_KEY)=.*/,
        `$1=${Buffer.alloc(32, 9).toString('base64')}`,
      ),
    );
    await expect(rotate('insz-encryption')).rejects.toThrow(
      '3 INSZ facts were sealed with a key that is not in',
    );
  });
});

describe('a new key to find records by', () => {
  const found = async (on: FreshDatabase = db) => {
    const rows = await Promise.all(
      numbers.map((insz) => on.admin.one('select from insz_keys where key_hash = $1', [ring().hash(insz)])),
    );
    return rows.filter((row) => row !== undefined).length;
  };

  test('finds every record, with the marks that tell whether two numbers are the same', async () => {
    expect(await rotate('insz-hash')).toEqual({ key: 'insz-hash', rehashed: 3 });
    expect(await found()).toBe(3);
    const row = await db.admin.one<{ mark: string }>(
      `select value ->> 'mark' as mark from facts where field = 'identity.insz' order by id limit 1`,
    );
    expect(row?.mark).toBe(ring().seal(numbers[0] ?? '').mark);
    await refuseOtherKeys(db.admin, demoKeys(dataDir));
  });

  test('waits for a server to be stopped', async () => {
    await db.log.transaction(undefined, async (tx) => {
      await tx.one('select pg_advisory_xact_lock_shared($1)', [SEALER_PRESENT]);
      await expect(rotate('insz-hash')).rejects.toThrow('A server is running');
    });
    expect(await found()).toBe(3);
  });

  test('changes nothing when a record would be lost', async () => {
    const person = await world.person();
    await db.admin.many('insert into insz_keys (key_hash, person_id) values ($1, $2)', [
      Buffer.alloc(32, 7),
      person,
    ]);
    await expect(rotate('insz-hash')).rejects.toThrow(
      '1 records are known by an INSZ that stands in no fact',
    );
    const kept = await db.admin.one('select from insz_keys where key_hash = $1', [
      townInszKeys.hash(numbers[0] ?? ''),
    ]);
    expect(kept).toBeDefined();
  });

  test('brings a restored backup of before to the present key', async () => {
    const file = join(dataDir, 'backup');
    await backup(db.connection('admin'), file);
    await rotate('insz-hash');
    const restored = await freshDatabase();
    opened.push(restored);
    await restore(restored.connection('admin'), file, true);
    await expect(refuseOtherKeys(restored.admin, demoKeys(dataDir))).rejects.toThrow('another INSZ_HASH_KEY');
    const key = demoKeys(dataDir).inszHash;
    expect(await rotate('insz-hash', restored)).toMatchObject({ rehashed: 3 });
    expect(demoKeys(dataDir).inszHash).toEqual(key);
    expect(await found(restored)).toBe(3);
  });
});

test('a start with another hash key is refused', async () => {
  await noteFingerprint(db.admin, Buffer.alloc(32, 8));
  await expect(refuseOtherKeys(db.admin, demoKeys(dataDir))).rejects.toThrow('put that key back');
});

test('a new signing key goes behind the old one', async () => {
  const first = openSigningKey({ dataDir });
  await rotate('log-signing');
  expect(openSigningKey({ dataDir }).publicKeys).toHaveLength(first.publicKeys.length + 1);
});
