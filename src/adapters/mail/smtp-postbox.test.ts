/** Letters over a mail server, against a small one on this machine that writes down what it hears. */
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { smtpPostbox, postboxOf } from './smtp-postbox.ts';

interface Heard {
  readonly commands: string[];
  message: string;
}

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((done) => server.close(done))));
});

/** A server that takes letters, or answers whom they are for with `refusal`. */
async function mailServer(refusal?: string): Promise<{ url: string; heard: Heard }> {
  const heard: Heard = { commands: [], message: '' };
  const server = createServer((socket) => talk(socket, heard, refusal));
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `smtp://127.0.0.1:${port}`, heard };
}

function talk(socket: Socket, heard: Heard, refusal: string | undefined): void {
  let inMessage = false;
  let waiting = '';
  const say = (line: string) => socket.write(`${line}\r\n`);
  say('220 here');
  socket.on('data', (chunk) => {
    waiting += chunk.toString('utf8');
    for (let end = waiting.indexOf('\r\n'); end >= 0; end = waiting.indexOf('\r\n')) {
      const line = waiting.slice(0, end);
      waiting = waiting.slice(end + 2);
      if (inMessage && line === '.') {
        inMessage = false;
        say('250 taken');
      } else if (inMessage) heard.message += `${line}\n`;
      else {
        heard.commands.push(line);
        const word = line.slice(0, 4).toUpperCase();
        if (word === 'DATA') inMessage = true;
        if (word === 'RCPT' && refusal !== undefined) say(refusal);
        else if (word === 'QUIT') socket.end('221 bye\r\n');
        else say(word === 'DATA' ? '354 go on' : '250 good');
      }
    }
  });
}

const letter = {
  to: 'contact@ocmw.example',
  subject: 'Overleg',
  text: 'Er is een overleg gepland.',
  link: 'https://werkwinkel.example/overleg/vergaderingen/1',
  calendar: { method: 'REQUEST', text: 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n' },
} as const;

describe('a letter over a mail server', () => {
  test('leaves from one address to one other, with its link and its part for a calendar', async () => {
    const { url, heard } = await mailServer();
    const postbox = smtpPostbox(url, 'werkwinkel@voorbeeld.example', () => undefined);
    expect(await postbox.send(letter)).toBe(true);
    expect(heard.commands).toContain('MAIL FROM:<werkwinkel@voorbeeld.example>');
    expect(heard.commands).toContain('RCPT TO:<contact@ocmw.example>');
    expect(heard.message).toContain('Subject: Overleg');
    expect(heard.message).toContain(letter.link);
    expect(heard.message).toMatch(/Content-Type: text\/calendar;[^\n]*(\n\s[^\n]*)?method=REQUEST/);
  });

  test('that the server does not take, or that finds no server, did not leave, and its address is not told on', async () => {
    const told: string[] = [];
    const { url } = await mailServer('550 no such mailbox contact@ocmw.example');
    expect(await smtpPostbox(url, 'a@voorbeeld.example', (one) => told.push(one)).send(letter)).toBe(false);
    const gone = await mailServer();
    await new Promise((done) => servers.pop()?.close(done));
    expect(await smtpPostbox(gone.url, 'a@voorbeeld.example', (one) => told.push(one)).send(letter)).toBe(
      false,
    );
    expect(told).toHaveLength(2);
    expect(told.join(' ')).not.toContain('ocmw.example');
  });
});

describe('the postbox of an installation', () => {
  const production = {
    mode: 'production',
    port: 8080,
    host: '127.0.0.1',
    dataDir: '/srv',
    publicUrl: 'https://werkwinkel.example',
    logLevel: 'info',
    masterKeyFile: '/srv/keys',
    identity: { issuer: 'https://aanmelden.example', clientId: 'a', clientSecret: 'b' },
  } as const;

  test('is the mail server that is named; without one no mail leaves', async () => {
    expect(postboxOf(production, () => undefined).works).toBe(false);
    const named = postboxOf({ ...production, smtpUrl: 'smtp://mail.example' }, () => undefined);
    expect(named).toMatchObject({ works: true, from: 'werkwinkel@werkwinkel.example' });
    const from = 'overleg@voorbeeld.example';
    expect(
      postboxOf({ ...production, smtpUrl: 'smtp://mail.example', smtpFrom: from }, () => undefined).from,
    ).toBe(from);
  });

  test('of a demo lets nothing leave, whatever is named', () => {
    const demo = {
      mode: 'demo',
      port: 8080,
      host: '127.0.0.1',
      dataDir: '/srv',
      publicUrl: 'http://localhost:8080',
      logLevel: 'info',
      smtpUrl: 'smtp://mail.example',
    } as const;
    expect(postboxOf(demo, () => undefined).readAt).toBe('/demo/berichten');
  });
});
