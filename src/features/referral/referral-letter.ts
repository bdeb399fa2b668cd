/** The letters about a one-time link: the link itself, and the code that opens it. They name no one and no question. */
import type { Postbox } from '../../adapters/mail/postbox.ts';
import { dayInWords } from '../../kernel/civil-date.ts';
import { inLanguage, type Language, say } from '../../kernel/language.ts';

/** Where whoever has a link comes in. */
export function linkPath(secret: string): string {
  return `/antwoord/${secret}`;
}

/** Sends the link, in the language of whoever reads that mailbox; false when it did not leave. */
export function sendLink(
  postbox: Postbox,
  origin: string,
  one: { secret: string; address: string; function: string; language: Language },
): Promise<boolean> {
  return inLanguage(one.language, () =>
    postbox.send({
      to: one.address,
      subject: say`Er wacht een vraag op uw antwoord`,
      text: say`Voor: ${one.function}. Open het adres hieronder. U krijgt dan een code op dit zelfde adres.`,
      link: `${origin}${linkPath(one.secret)}`,
    }),
  );
}

/** Sends the code; false when it did not leave. */
export function sendCode(
  postbox: Postbox,
  one: { code: string; address: string; endsOn: string },
): Promise<boolean> {
  const until = dayInWords(one.endsOn);
  return postbox.send({
    to: one.address,
    subject: say`Uw code: ${one.code}`,
    text: say`Vul deze code in op de pagina die u opende: ${one.code}. De code werkt een kwartier. De link werkt ten laatste tot en met ${until}.`,
  });
}
