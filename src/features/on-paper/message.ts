/** What there is to tell a person now, and the addresses of the messages about it. Pure. */
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { addDays, type CivilDate, formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { appointmentMoment, byMoment } from '../appointment/appointment.ts';
import { withReason } from '../dossier/dossier.ts';
import { signingOf } from '../plan/plan-signature.ts';
import type { MessageParts } from './on-paper.sql.ts';
import type { Occasion } from './own-message.tsx';

/** One thing to tell, with its name in the address and what the writer of the message reads. */
export interface ToTell {
  readonly key: string;
  readonly label: string;
  readonly occasion: Occasion;
}

/** For how many days an answer is news. */
const NEW_FOR = 30;

/** Lists what the own organisation may tell: its appointments to come, a plan to sign, answers that came, what waits to be read. */
export function thingsToTell({ parts, actor }: OpenedParts<MessageParts>): ToTell[] {
  const { appointments, plan, questions, given_documents: documents } = parts;
  const coming = byMoment(
    appointments.filter(
      ({ source, day, state }) => source === actor.organisation && day >= actor.today && state === 'planned',
    ),
  );
  const signing = signingOf([...plan.goals, ...plan.actions], plan.signatures);
  const unsigned =
    (signing === 'unsigned' || signing === 'changed') && plan.goals.length > 0 && plan.actions.length > 0;
  return [
    ...coming.map((row) => ({
      key: `afspraak-${row.id}`,
      label: say`Afspraak: ${appointmentMoment(row)}`,
      occasion: { kind: 'appointment' as const, row },
    })),
    ...(unsigned
      ? [{ key: 'plan', label: say`Het plan om te tekenen`, occasion: { kind: 'plan' as const } }]
      : []),
    ...questions
      .filter(({ answeredOn }) => answeredOn !== null && answeredOn > addDays(actor.today, -NEW_FOR))
      .map((row) => ({
        key: `vraag-${row.id}`,
        label: say`Antwoord van ${formatDate(row.answeredOn as CivilDate)}`,
        occasion: { kind: 'answer' as const, row },
      })),
    ...documents
      .filter(({ said, withdrawnOn }) => said === null && withdrawnOn === null)
      .map((row) => ({
        key: `document-${row.id}`,
        label: row.title,
        occasion: { kind: 'document' as const, row },
      })),
  ];
}

/** The page with the messages, about one thing and in one language where those are named. */
export function messageAddress(
  person: string,
  reason: string | undefined,
  about: { readonly over?: string | undefined; readonly taal?: string } = {},
): string {
  const asked = new URLSearchParams(
    Object.entries(about).filter((one): one is [string, string] => one[1] !== undefined),
  ).toString();
  const address = withReason(`/dossiers/${person}/bericht`, reason);
  return asked === '' ? address : `${address}${address.includes('?') ? '&' : '?'}${asked}`;
}
