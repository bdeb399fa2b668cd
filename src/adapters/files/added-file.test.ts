/** A form with a file, while it arrives: nobody keeps the places of others by sending slowly, or much at once. */
import { PassThrough } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import multipart from '@fastify/multipart';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { readAdded } from './added-file.web.ts';

const LONGEST = 200;
const app = Fastify();
await app.register(multipart);
app.post<{ Params: { who: string } }>('/:who', async (request) => {
  const { taken } = await readAdded(request, request.params.who, () => true, LONGEST);
  return taken?.outcome;
});

const headers = { 'content-type': 'multipart/form-data; boundary=grens' };
const head = '--grens\r\ncontent-disposition: form-data; name="bestand"; filename="a.txt"\r\n\r\nHallo';
const end = '\r\n--grens--\r\n';

/** Begins to send a file; it ends when it is told to. */
function sending(who: string) {
  const payload = new PassThrough();
  payload.write(head);
  const answer = app.inject({ method: 'POST', url: `/${who}`, headers, payload });
  return async () => {
    payload.end(end);
    return (await answer).body;
  };
}
const send = async (who: string) =>
  (await app.inject({ method: 'POST', url: `/${who}`, headers, payload: head + end })).body;

test('who sends several files at once leaves the places of others free', async () => {
  const ends = Array.from({ length: 8 }, () => sending('one'));
  await wait(50);
  expect(await send('one')).toBe('busy');
  expect(await send('other')).toBe('taken');
  expect((await Promise.all(ends.map((finish) => finish()))).sort()).toEqual([
    ...Array.from({ length: 6 }, () => 'busy'),
    'taken',
    'taken',
  ]);
  expect(await send('one')).toBe('taken');
});

test('a file that comes in too slowly gives its place to another', async () => {
  const finish = [sending('slow'), sending('slow')];
  await wait(LONGEST + 100);
  expect(await send('slow')).toBe('taken');
  expect(await Promise.all(finish.map((one) => one()))).toEqual(['slow', 'slow']);
});
