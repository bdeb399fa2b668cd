/** Pictures of the portal: judged by their bytes and their head, cleaned of what was written along, and shown under a name of their content. */
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { csrfToken } from '../../adapters/identity/session-token.ts';
import { SESSION_COOKIE } from '../session/session.ts';
import { readPicture } from './picture.ts';

const part = (name: string, content: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, Buffer.from(name, 'latin1'), content, Buffer.alloc(4)]);
};
const head = (width: number, height: number) => {
  const content = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
  content.writeUInt32BE(width, 0);
  content.writeUInt32BE(height, 4);
  return content;
};
const png = (width: number, height: number, along: readonly Buffer[] = []) =>
  Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    part('IHDR', head(width, height)),
    ...along,
    part('IDAT', deflateSync(Buffer.alloc(8))),
    part('IEND', Buffer.alloc(0)),
  ]);
const segment = (marker: number, content: Buffer) => {
  const start = Buffer.from([0xff, marker, 0, 0]);
  start.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([start, content]);
};
const startOf = (width: number, height: number) => {
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  return segment(0xc0, frame);
};
const scan = Buffer.concat([
  segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
  Buffer.from([1, 0xff, 0, 0xff, 0xd3, 3]),
]);
const place = segment(0xe1, Buffer.from('Exif GPS 51.05N 3.72E'));
const jpgOf = (...parts: readonly Buffer[]) =>
  Buffer.concat([Buffer.from([0xff, 0xd8]), ...parts, Buffer.from([0xff, 0xd9])]);
const jpg = (width: number, height: number) =>
  Buffer.concat([jpgOf(place, startOf(width, height), scan), Buffer.from('<script>hidden behind</script>')]);

describe('a picture', () => {
  test('is what its bytes say, and loses what was written along', () => {
    const one = readPicture(png(640, 480, [part('tEXt', Buffer.from('Location Gent'))]));
    expect(one).toMatchObject({ type: 'png', width: 640, height: 480 });
    expect(one).toMatchObject({ bytes: png(640, 480) });
    const other = readPicture(jpg(32, 24));
    expect(other).toMatchObject({ type: 'jpg', width: 32, height: 24 });
    expect(typeof other === 'object' && other.bytes.toString('latin1')).not.toMatch(/GPS|script/);
  });

  test('of a telephone keeps nothing of a second one behind it, between its parts or in a small one', () => {
    const colours = segment(0xe2, Buffer.from('ICC_PROFILE\0\x01\x01'));
    const head = segment(0xe0, Buffer.from('JFIF\0\x01\x02'));
    const small = segment(0xe0, Buffer.from('JFXX\0 the whole of it, before it was cut'));
    const more = segment(0xe2, Buffer.from('MPF\0 where the others begin'));
    const frame = startOf(32, 24);
    const photo = jpgOf(head, small, colours, more, place, frame, scan, place, scan);
    expect(readPicture(Buffer.concat([photo, jpg(64, 48)]))).toEqual({
      type: 'jpg',
      width: 32,
      height: 24,
      bytes: jpgOf(head, colours, frame, scan, scan),
    });
    expect(readPicture(jpgOf(startOf(60_000, 60_000), startOf(10, 10), scan))).toBe('broken');
  });

  test('of two hundred megapixels is refused from its head, and so is what is none or not whole', () => {
    expect(readPicture(png(20_000, 10_000))).toBe('large');
    expect(readPicture(jpg(65_000, 65_000))).toBe('large');
    expect(readPicture(png(4_294_967_295, 4_294_967_295))).toBe('large');
    expect(readPicture(png(0, 10))).toBe('broken');
    for (const text of ['GIF89a', '<svg onload=alert(1)>', '', 'RIFF____WEBPVP8 '])
      expect(readPicture(Buffer.from(text))).toBe('unknown');
    const whole = png(10, 10);
    for (let length = 8; length < whole.length; length += 1)
      expect(readPicture(whole.subarray(0, length))).toBe('broken');
    const photo = jpg(10, 10);
    for (let length = 2; length < photo.length - 40; length += 1)
      expect(readPicture(photo.subarray(0, length))).toBe('broken');
  });
});

describe('the pictures of the portal', () => {
  let open: OpenApp;
  beforeAll(async () => {
    open = await openApp();
  });
  afterAll(() => open.close());

  async function send(token: string, wat: string, file: Buffer) {
    const form = new FormData();
    form.set('csrf', csrfToken(token));
    form.set('wat', wat);
    form.set('bestand', new Blob([new Uint8Array(file)]), 'foto.png');
    const request = new Request('http://localhost:8080/redactie/beelden', { method: 'POST', body: form });
    return open.app.inject({
      method: 'POST',
      url: '/redactie/beelden',
      cookies: { [SESSION_COOKIE]: token },
      headers: {
        host: 'localhost:8080',
        origin: 'http://localhost:8080',
        'content-type': request.headers.get('content-type') ?? '',
      },
      payload: Buffer.from(await request.arrayBuffer()),
    });
  }

  test('are added by an editor with words, and shown to everyone for ever', async () => {
    const token = await open.town.signIn('redactie.vlierbeke');
    expect((await send(token, ' ', png(8, 8))).body).toContain('voor wie ze niet ziet');
    expect((await send(token, 'Een tafel', Buffer.from('GIF89a'))).statusCode).toBe(422);
    expect((await send(token, 'Een tafel', png(20_000, 10_000))).body).toContain('20 miljoen punten');
    expect(
      (await send(token, 'Een tafel', Buffer.concat([png(8, 8), Buffer.alloc(2_000_001)]))).body,
    ).toContain('2 megabyte');
    expect((await send(token, 'Een tafel', png(8, 8))).statusCode).toBe(303);
    const page = (await open.ask(token, '/redactie/beelden')).body;
    const [, name = ''] = /!\[Een tafel\]\((\/beelden\/[^)]+)\)/.exec(page) ?? [];
    expect(name).toMatch(/^\/beelden\/[0-9a-f]{32}-8x8\.png$/);
    const shown = await open.ask(undefined, name);
    expect(shown.rawPayload).toEqual(png(8, 8));
    expect(shown.headers).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect((await open.ask(undefined, name.replace('8x8', '9x9'))).statusCode).toBe(404);
  });

  test('keep the words of who added them, whoever else adds the same', async () => {
    const [vdab, vlierbeke] = [
      await open.town.signIn('redactie.vdab'),
      await open.town.signIn('redactie.vlierbeke'),
    ];
    await send(vdab, 'Een brug', png(12, 8));
    await send(vlierbeke, 'Iets anders', png(12, 8));
    const page = (await open.ask(vdab, '/redactie/beelden')).body;
    expect(page).toContain('Een brug');
    expect(page).not.toContain('Iets anders');
    await send(vdab, 'Een houten brug', png(12, 8));
    expect((await open.ask(vlierbeke, '/redactie/beelden')).body).toContain('Een houten brug');
  });

  test('are added by nobody else', async () => {
    const coach = await open.town.signIn('coach.vlierbeke');
    expect((await send(coach, 'Een tafel', png(8, 8))).statusCode).toBe(404);
    expect((await open.ask(coach, '/redactie/beelden')).statusCode).toBe(404);
  });
});
