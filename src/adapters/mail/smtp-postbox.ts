/**
 * Letters that leave, over the mail server that the operator names. A letter that the server does not take is not kept here: whoever
 * sent it is told, and sends it again. Nothing of a letter comes into the server's log.
 */
import type { Transporter } from 'nodemailer';
import type { Config } from '../../config.ts';
import { demoPostbox, type Letter, noPostbox, type Postbox } from './postbox.ts';

/** How long a server may keep someone waiting, in milliseconds. */
const PATIENCE = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000 };

/** Chooses the postbox of an installation: a demo lets nothing leave, whatever its environment says. */
export function postboxOf(config: Config, report: (problem: string) => void): Postbox {
  if (config.mode === 'demo') return demoPostbox();
  if (config.smtpUrl === undefined) return noPostbox;
  const from = config.smtpFrom ?? `werkwinkel@${new URL(config.publicUrl).hostname}`;
  return smtpPostbox(config.smtpUrl, from, report);
}

/** Makes the postbox over a mail server. */
export function smtpPostbox(url: string, from: string, report: (problem: string) => void): Postbox {
  // What speaks to a mail server is loaded with the first letter: an installation that sends none does without.
  let transport: Promise<Transporter> | undefined;
  return {
    works: true,
    from,
    kept: () => [],
    async send(letter) {
      try {
        await (await (transport ??= connect(url))).sendMail(messageOf(letter, from));
        return true;
      } catch (problem) {
        report(codeOf(problem));
        return false;
      }
    },
  };
}

async function connect(url: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  return createTransport({ url, ...PATIENCE }, { disableFileAccess: true, disableUrlAccess: true });
}

function messageOf({ to, subject, text, link, calendar }: Letter, from: string) {
  return {
    from: { name: 'Werkwinkel', address: from },
    to,
    subject,
    text: link === undefined ? text : `${text}\n\n${link}\n`,
    ...(calendar === undefined ? {} : { icalEvent: { method: calendar.method, content: calendar.text } }),
  };
}

/** What went wrong, without the address that the server repeats. */
function codeOf(problem: unknown): string {
  const code = problem instanceof Error && 'code' in problem ? problem.code : undefined;
  return typeof code === 'string' ? code : 'unknown';
}
