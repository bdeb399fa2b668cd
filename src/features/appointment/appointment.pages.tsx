/** The appointments of a person: what waits for the reader, what is coming and what was, each with who made it. */
import { presentValue } from '../../gate/field-value.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card, Note } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Lines } from '../../ui/list.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { withReason } from '../dossier/dossier.ts';
import { PartPage, RowSource } from '../dossier/part-page.tsx';
import { type AppointmentRow, appointmentMoment, byMoment, type TalkRow, waitOf } from './appointment.ts';
import { type AppointmentsView, Rows } from './appointment-rows.tsx';

export function AppointmentsPage(view: AppointmentsView) {
  const { opened, reason } = view;
  const { actor, involvement } = opened;
  const { appointments, talks } = opened.parts;
  const own = involvement?.role === 'guidance';
  const waiting = appointments.filter(
    (row) => own && row.source === actor.organisation && waitOf(row, actor.today) !== undefined,
  );
  const all = byMoment<AppointmentRow | TalkRow>([...appointments, ...talks]);
  const coming = all.filter((row) => row.state === 'planned' && row.day >= actor.today);
  const past = all.filter((row) => !coming.includes(row)).toReversed();
  const make = withReason(`/dossiers/${opened.person}/afspraken/nieuw`, reason);
  return (
    <PartPage
      opened={opened}
      current="appointments"
      reason={reason}
      next={own ? <NextCard waiting={waiting} today={actor.today} make={make} /> : undefined}
      side={
        <Note>
          <p>{tell`Wilt u uw afspraken in uw eigen agenda zien? ${<a href="/agenda">{say`Maak een agenda-adres`}</a>}.`}</p>
          <p>{tell`Waar en wanneer organisaties bij elkaar zitting houden: ${<a href="/zitdagen">{say`de zitdagen`}</a>}.`}</p>
        </Note>
      }
    >
      <Card title={say`Komende afspraken`}>
        {coming.length === 0 ? (
          <Empty title={say`Er is geen afspraak gepland.`}>
            {own ? say`Maak er een, zodat de persoon weet wanneer u elkaar spreekt.` : ''}
          </Empty>
        ) : (
          <Rows {...view} rows={coming} own={own} />
        )}
      </Card>
      {past.length > 0 && (
        <Card title={say`Vroegere afspraken`}>
          <Rows {...view} rows={past} own={own} />
        </Card>
      )}
      <ToldCard opened={opened} own={own} />
    </PartPage>
  );
}

/** What a file or another programme told, and nobody made here. */
function ToldCard({ opened, own }: Pick<AppointmentsView, 'opened'> & { own: boolean }) {
  const { told_appointments: told } = opened.parts;
  return told.length === 0 ? null : (
    <Card title={say`Eerder doorgegeven`}>
      <p>
        {say`Dit kwam uit een bestand of een ander programma.`}
        {own && ` ${say`Maak de afspraak hier, dan kunt u noteren hoe ze verliep.`}`}
      </p>
      <Lines
        items={told.map((row) => (
          <>
            <Name>{presentValue('appointments[]', row.value)}</Name>
            <RowSource opened={opened} row={row} />
          </>
        ))}
      />
    </Card>
  );
}

const waits = dutch({
  close: 'Zeg hoe de afspraak verliep.',
  followUp: 'De persoon kwam niet. Neem contact op en noteer wat u deed.',
  remind: 'Herinner de persoon aan de afspraak.',
});

function NextCard({
  waiting,
  today,
  make,
}: {
  waiting: readonly AppointmentRow[];
  today: CivilDate;
  make: string;
}) {
  const [first] = waiting;
  return (
    <Card title={say`Volgende stap`}>
      {first === undefined ? (
        <p>{say`Niets wacht op u.`}</p>
      ) : (
        <>
          <p>
            <b>{say`Aan zet: u.`}</b> {waits[waitOf(first, today) ?? 'close']}
          </p>
          <p>
            <a href={`#a-${first.id}`}>{beginning(appointmentMoment(first))}</a>
          </p>
        </>
      )}
      <Acts>
        <ButtonLink look="primary" icon="calendar" href={make}>{say`Maak een afspraak`}</ButtonLink>
      </Acts>
    </Card>
  );
}
