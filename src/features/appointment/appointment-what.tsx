/** What an appointment is, in one line for colleagues and for the person: kind, length and place, and with whom. */
import { say } from '../../kernel/language.ts';
import { beginning, comma } from '../../kernel/sentence.ts';
import { Name } from '../../ui/text.tsx';
import { appointmentKinds } from './appointment.ts';

interface What {
  readonly kind: keyof typeof appointmentKinds;
  readonly minutes: number | null;
  readonly place: string;
}

/** Shows the kind, how long it takes and where it is. */
export function AppointmentWhat({ one: { kind, minutes, place } }: { one: What }) {
  const what = beginning(appointmentKinds[kind]);
  return (
    <>
      {minutes === null ? what : say`${what}, ${minutes} minuten`}
      {place !== '' && (
        <>
          {comma()}
          <Name>{place}</Name>
        </>
      )}
      .
    </>
  );
}

/** Says with whom it is, and who joins; nothing where neither is known. */
export function withWhom(someone: string | null, joins: string | null): string {
  const first = someone ?? joins;
  if (first === null) return '';
  return someone === null || joins === null ? say`Met ${first}.` : say`Met ${someone} en ${joins}.`;
}

/** Says with whom of which organisation it is, and who joins. */
export function withColleague(colleague: string, organisation: string, joins: string | null): string {
  return joins === null
    ? say`Met ${colleague}, ${organisation}.`
    : say`Met ${colleague}, ${organisation} en ${joins}.`;
}
