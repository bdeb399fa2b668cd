/**
 * An act has one name: the one in the program is the one that PostgreSQL writes into the history of acts. And it takes no number and no day
 * that PostgreSQL cannot keep: that would be an error of the program, whoever made the form.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Act } from '../src/kernel/act.ts';

const root = resolve(import.meta.dirname, '..');

/** Acts that also happen without anyone asking for them: in an import, or when a referral is opened. */
const unasked = ['client.register', 'involvement.end', 'referral.receive'];

test('PostgreSQL writes the names of the acts of the program, and no others', async () => {
  const named = (await acts()).flatMap(({ name, recordedAs }) => recordedAs ?? [name]);
  expect(writtenNames()).toEqual([...new Set([...named, ...unasked])].toSorted());
});

test('no two acts have one name', async () => {
  const names = (await acts()).map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});

test('no act takes a number or a day that PostgreSQL cannot keep', async () => {
  const takes = (schema: z.ZodType, typed: string) => schema.safeParse(typed);
  const tooLarge = (schema: z.ZodType) =>
    ['99999999999', '-99999999999'].some((typed) => typeof takes(schema, typed).data === 'number');
  const noDay = (schema: z.ZodType) =>
    takes(schema, '0000-01-01').success && !takes(schema, '0000-13-01').success;
  const fields = (await acts()).flatMap(({ name, input }) =>
    input instanceof z.ZodObject
      ? Object.entries<z.ZodType>(input.shape).map(([field, schema]) => [`${name} ${field}`, schema] as const)
      : [],
  );
  expect(fields.length).toBeGreaterThan(300);
  expect(fields.filter(([, schema]) => tooLarge(schema) || noDay(schema)).map(([field]) => field)).toEqual(
    [],
  );
});

async function acts(): Promise<Act<unknown, unknown>[]> {
  const files = filesIn('src/features').filter((file) => file.endsWith('.acts.ts'));
  const rooms = await Promise.all(files.map((file) => import(file)));
  return rooms.flatMap((room) => Object.values(room)).filter(isAct);
}

function isAct(value: unknown): value is Act<unknown, unknown> {
  return typeof value === 'object' && value !== null && 'run' in value && 'name' in value;
}

/** The names in the statements that write an act: `record_act(me, <name>, …)` or the rows of an insert. */
function writtenNames(): string[] {
  const written = filesIn('db/functions')
    .map((file) => readFileSync(file, 'utf8'))
    .flatMap((text) => text.match(/gate\.record_act\(me, [^;]+;|insert into act_log[^;]+;/g) ?? [])
    .flatMap((statement) =>
      [...statement.matchAll(/'([a-zA-Z]+\.[a-zA-Z]+)'/g)].map((found) => found[1] ?? ''),
    );
  return [...new Set(written)].toSorted();
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
