import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts';
import { type Dice, diceFrom, runSeed } from '../../tests/support/dice.ts';
import { fillLog, type LogWorld, openLogWorld } from '../../tests/support/log-world.ts';
import { type Database, openDatabase } from '../adapters/database/pool.ts';
import { exportLog } from './log-export.ts';
import { openSigningKey } from './log-key.ts';
import { verifyExport } from './log-verify-export.ts';
import { witnessCopy } from './log-witness.ts';

const TIMES = 400;
const seed = runSeed();

describe(`an export of the log (TEST_SEED=${seed})`, () => {
  const dice = diceFrom(seed);
  let db: FreshDatabase;
  let world: LogWorld;
  let owner: Database;
  let path: string;
  let whole: Buffer;
  beforeAll(async () => {
    db = await freshDatabase();
    world = await openLogWorld(db);
    owner = openDatabase(db.connection('werkwinkel_owner'), { max: 1 });
    await fillLog(world, dice);
    path = join(world.dataDir, 'export.jsonl');
    await exportLog(owner, path);
    whole = readFileSync(path);
  });
  afterAll(async () => {
    await owner.close();
    await world.close();
    await db.close();
  });

  const verify = (content: Buffer, witness?: AsyncIterable<string>) => {
    writeFileSync(path, content);
    return verifyExport(path, world.key.publicKeys, witness);
  };
  const witnessFile = () => join(world.dataDir, 'witness.jsonl');

  test('it holds what the last checkpoint covers, erased entries and a dropped month included', async () => {
    const online = await world.verify();
    const verdict = await verify(whole, await witnessCopy(witnessFile()));
    expect(verdict).toMatchObject({ whole: true, sealed: online.sealed, witness: 'agrees' });
    expect(verdict.headers).toBe(online.headers - 3);
    expect(whole.toString()).toContain('"erasedBy"');
    expect(whole.toString()).toContain('{"header":');
  });

  test(`each of ${TIMES} changes of a byte is found`, { timeout: 60_000 }, async () => {
    const missed: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      const at = dice.below(whole.length);
      if ((await verify(changeAt(whole, at, dice))).whole) missed.push(at);
    }
    expect(missed).toEqual([]);
  });

  test.each<[string, (text: string) => string]>([
    ['a line less at the end', (text) => `${text.trimEnd().split('\n').slice(0, -1).join('\n')}\n`],
    ['half a byte more in a salt', (text) => text.replace(/"salt":"([0-9a-f]{32})"/, '"salt":"$1a"')],
    ['a line less in the middle', (text) => text.split('\n').toSpliced(9, 1).join('\n')],
    [
      'a line twice',
      (text) =>
        text
          .split('\n')
          .toSpliced(9, 0, text.split('\n')[9] ?? '')
          .join('\n'),
    ],
    ['an empty line at the end', (text) => `${text}\n`],
    ['a letter after the end', (text) => `${text}x`],
    ['no line break at the end', (text) => text.trimEnd()],
    ['a space inside', (text) => text.replace('"entries":', '"entries": ')],
    ['a field more', (text) => text.replace('"route"', '"x":1,"route"')],
    ['a field twice', (text) => text.replace('"route"', '"route":"/x","route"')],
    ['another way to write a letter', (text) => text.replace('"outcome":"s', '"outcome":"\\u0073')],
    [
      'a capital in a hash',
      (text) => text.replace(/"root":"([^"]*)"/, (all) => all.toUpperCase().replace('ROOT', 'root')),
    ],
    ['nothing at all', () => ''],
  ])('%s is found', async (_what, change) => {
    const changed = change(whole.toString());
    expect(changed).not.toBe(whole.toString());
    expect(await verify(Buffer.from(changed))).toMatchObject({ whole: false });
  });

  test('another key does not verify it', async () => {
    writeFileSync(path, whole);
    const other = openSigningKey({ dataDir: join(world.dataDir, 'keys') });
    expect(await verifyExport(path, other.publicKeys)).toMatchObject({
      whole: false,
      firstBad: { what: 'file' },
    });
  });

  test('a log that was cut and sealed again is found through the witness only', async () => {
    await world.putBack('old_copy');
    await world.view(dice, 2);
    const kept = readFileSync(witnessFile());
    await world.seal();
    writeFileSync(witnessFile(), kept);
    const cut = join(world.dataDir, 'cut.jsonl');
    await exportLog(owner, cut);
    expect(await verifyExport(cut, world.key.publicKeys)).toMatchObject({ whole: true, witness: 'none' });
    const seen = await verifyExport(cut, world.key.publicKeys, await witnessCopy(witnessFile()));
    expect(seen).toMatchObject({ whole: false, witness: 'disagrees' });
  });
});

/** Changes, adds or takes away one byte. */
function changeAt(content: Buffer, at: number, dice: Dice): Buffer {
  const [before, after] = [content.subarray(0, at), content.subarray(at + 1)];
  switch (dice.below(3)) {
    case 0:
      return Buffer.concat([before, Buffer.of(((content[at] ?? 0) + 1 + dice.below(255)) % 256), after]);
    case 1:
      return Buffer.concat([before, Buffer.of(dice.below(256)), content.subarray(at)]);
    default:
      return Buffer.concat([before, after]);
  }
}
