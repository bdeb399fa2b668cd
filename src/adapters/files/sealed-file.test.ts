// A file that was sealed comes back as it was, and never when someone touched it.
import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FileTooLarge, openSealedFile, sealFile } from './sealed-file.ts';

const key = Buffer.alloc(32, 7);
let folder: string;
let made = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'werkwinkel-sealed-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function* inChunks(bytes: Buffer, size: number) {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function sealed(bytes: Buffer, size = 10_000, most = 1_000_000): Promise<string> {
  const path = join(folder, String(++made));
  await sealFile(path, key, inChunks(bytes, size), most);
  return path;
}

async function opened(path: string, with_ = key): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of openSealedFile(path, with_)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe('A sealed file', () => {
  test.each([
    [0, 1],
    [1, 1],
    [65_535, 1_000],
    [65_536, 65_536],
    [65_537, 65_537],
    [131_072, 9_999],
    [300_000, 300_000],
  ])('of %i bytes in chunks of %i comes back as it was', async (length, size) => {
    const bytes = Buffer.from(Array.from({ length }, (_, index) => index % 251));
    expect((await opened(await sealed(bytes, size))).equals(bytes)).toBe(true);
  });

  test('does not hold what came in', async () => {
    const path = await sealed(Buffer.from('85.07.30-033.28;Jan;Peeters'.repeat(100)));
    expect((await readFile(path)).includes('Peeters')).toBe(false);
  });

  test('opens with no other key', async () => {
    await expect(opened(await sealed(Buffer.from('x')), Buffer.alloc(32, 8))).rejects.toThrow();
  });

  test('fails when its end was cut off, at a piece or inside one', async () => {
    const path = await sealed(Buffer.alloc(200_000));
    for (const length of [32 + 2 * (65_536 + 16), 100_000, 32, 10]) {
      const copy = `${path}-${length}`;
      await writeFile(copy, await readFile(path));
      await truncate(copy, length);
      await expect(opened(copy)).rejects.toThrow();
    }
  });

  test('fails when one bit was changed', async () => {
    const path = await sealed(Buffer.alloc(1_000));
    const bytes = await readFile(path);
    bytes[500] = (bytes[500] ?? 0) ^ 1;
    await writeFile(path, bytes);
    await expect(opened(path)).rejects.toThrow();
  });

  test('is refused beyond its size', async () => {
    await expect(sealed(Buffer.alloc(101), 10, 100)).rejects.toThrow(FileTooLarge);
  });
});
