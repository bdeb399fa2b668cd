/** The appointments of a person: what waits for the reader, what is coming and what was, each with who made it. */
import { presentValue } from '../../gate/field-value.ts';
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { type CivilDate, dayInWords } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card, Note } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { problemOf } from '../../ui/field.tsx';
import { ActForm, Form } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { withReason } from '../dossier/dossier.ts';
import { PartPage, RowSource } from '../dossier/part-page.tsx';
import {
  appointmentKinds,
  appointmentMoment,
  type AppointmentRow,
  appointmentStates,
  followUps,
  waitOf,
} from './appointment.ts';
import type { AppointmentPageParts } from './appointment.sql.ts';

export interface AppointmentsView {
  readonly opened: OpenedParts<AppointmentPageParts>;
  readonly csrf: string;
  readonly reason: string | undefined;
  /** What is wrong with the follow-up that was sent for one of them. */
  readonly wrong?: { readonly id: string; readonly problems: readonly Problem[] } | undefined;
}

const tones: Readonly<Partial<Record<AppointmentRow['state'], Tone>>> = {
  planned: 'wait',
  happened: 'ok',
  missed: 'late',
};

export function AppointmentsPage(view: AppointmentsView) {
  const { opened, reason } = view;
  const { actor, involvement } = opened;
  const { appointments } = opened.parts;
  const own = involvement?.role === 'guidance';
  const waiting = appointments.filter(
    (row) => own && row.source === actor.organisation && waitOf(row, actor.today) !== undefined,
  );
  const coming = appointments.filter((row) => row.state === 'planned' && row.day >= actor.today);
  const past = appointments.filter((row) => !coming.includes(row)).toReversed();
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

function Rows(view: AppointmentsView & { rows: readonly AppointmentRow[]; own: boolean }) {
  const { opened, rows, own } = view;
  return (
    <ul class="plain">
      {rows.map((row) => (
        <li id={`a-${row.id}`}>
          <b>{beginning(appointmentMoment(row))}</b>{' '}
          <Tag tone={tones[row.state]}>{appointmentStates[row.state]}</Tag>
          <p>{tell`${beginning(appointmentKinds[row.kind])}, ${row.minutes} minuten${
            row.place !== '' && (
              <>
                , <Name>{row.place}</Name>
              </>
            )
          }${row.with !== null && <>{say`. Met ${row.with}`}</>}${row.joins !== null && <> {say`en ${row.joins}`}</>}.`}</p>
          {said(row).map((line) => (
            <span class="source">{line}</span>
          ))}
          <RowSource opened={opened} row={row} />
          {own && row.source === opened.actor.organisation && <RowActs {...view} row={row} />}
        </li>
      ))}
    </ul>
  );
}

function said(row: AppointmentRow): string[] {
  return [
    row.movedTo === null ? '' : say`Verplaatst naar ${dayInWords(row.movedTo)}.`,
    row.remindedOn === null ? '' : say`De persoon is herinnerd op ${dayInWords(row.remindedOn)}.`,
    row.followUp === null ? '' : say`Na de gemiste afspraak: ${followUps[row.followUp]}.`,
  ].filter((line) => line !== '');
}

function RowActs(view: AppointmentsView & { row: AppointmentRow }) {
  const { opened, csrf, reason, row, wrong } = view;
  const problems = wrong?.id === row.id ? wrong.problems : [];
  const error = problemOf(problems, `wat-${row.id}`);
  const at = (what: string) => withReason(`/dossiers/${opened.person}/afspraken/${row.id}/${what}`, reason);
  const version = <input type="hidden" name="versie" value={row.version} />;
  if (row.state === 'missed' && row.followUp === null)
    return (
      <Form action={at('opvolging')} csrf={csrf} problems={problems}>
        {version}
        <SelectField
          name="wat"
          id={`wat-${row.id}`}
          label={say`Wat deed u daarna?`}
          choose={say`Kies`}
          error={error}
          options={Object.entries(followUps).map(([value, label]) => ({ value, label: beginning(label) }))}
        />
        <Button>{say`Noteer de opvolging`}</Button>
      </Form>
    );
  if (row.state !== 'planned') return null;
  const come = row.day <= opened.actor.today;
  return (
    <>
      <ActForm action={at('verloop')} csrf={csrf}>
        {version}
        <Acts>
          {come && (
            <>
              <Button name="antwoord" value="happened">{say`Ging door`}</Button>
              <Button name="antwoord" value="missed">{say`Kwam niet`}</Button>
            </>
          )}
          <ButtonLink
            href={withReason(`/dossiers/${opened.person}/afspraken/${row.id}`, reason)}
          >{say`Verplaats`}</ButtonLink>
          <Button look="subtle" name="antwoord" value="cancelled">{say`Schrap`}</Button>
        </Acts>
      </ActForm>
      {waitOf(row, opened.actor.today) === 'remind' && (
        <ActForm action={at('herinnerd')} csrf={csrf}>
          {version}
          <Button>{say`Ik herinnerde de persoon`}</Button>
        </ActForm>
      )}
    </>
  );
}
