/** Absences on Vandaag: what the one away reads on return, and for whom the reader stands in. */
import { dayInWords } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { listed, persons as people } from '../../kernel/sentence.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ActForm } from '../../ui/form.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import type { Absence } from './day.sql.ts';

/** Shows each absence that concerns the reader. */
export function AbsenceCards({ absences, csrf }: { absences: readonly Absence[]; csrf: string }) {
  return (
    <>{absences.map((one) => (one.own ? <Own absence={one} csrf={csrf} /> : <StandingIn absence={one} />))}</>
  );
}

function Own({ absence, csrf }: { absence: Absence; csrf: string }) {
  const { id, movedBy, startsOn, persons, followups, to, returned } = absence;
  return (
    <Card title={say`Terwijl u weg was`} id={`afwezig-${id}`}>
      <p>{tell`${<Name>{movedBy}</Name>} gaf op ${dayInWords(startsOn)} ${people(persons)} van u door aan ${<Name>{listed(to ?? [])}</Name>}. ${followedUp(followups ?? 0)}`}</p>
      {returned ? (
        <>
          <p>{say`Uw mensen staan weer bij u.`}</p>
          <Acts>
            <ActForm action={`/vandaag/afwezig/${id}/gelezen`} csrf={csrf}>
              <Button>{say`Gelezen`}</Button>
            </ActForm>
          </Acts>
        </>
      ) : (
        <Acts>
          <ActForm action={`/vandaag/afwezig/${id}/terug`} csrf={csrf}>
            <Button>{say`Ik ben terug: neem mijn mensen weer over`}</Button>
          </ActForm>
        </Acts>
      )}
    </Card>
  );
}

function StandingIn({ absence: { id, from, persons, until } }: { absence: Absence }) {
  return (
    <Card title={say`U vervangt een collega`} id={`vervangt-${id}`}>
      <p>
        {until === null
          ? tell`U volgt ${people(persons)} van ${<Name>{from}</Name>} op. Zij staan hier tussen uw eigen mensen.`
          : tell`U volgt ${people(persons)} van ${<Name>{from}</Name>} op tot en met ${dayInWords(until)}. Zij staan hier tussen uw eigen mensen.`}
      </p>
    </Card>
  );
}

function followedUp(count: number): string {
  if (count === 0) return say`Er was niets op te volgen.`;
  return count === 1
    ? say`Zij volgden 1 signaal op. Bij die persoon leest u onder “Opvolging” wat.`
    : say`Zij volgden ${count} signalen op. Bij elke persoon leest u onder “Opvolging” wat.`;
}
