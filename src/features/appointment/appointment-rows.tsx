/** The lines of appointments and of the talks of hand-overs, each with who made it and what may be done with it. */
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { dayInWords } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { problemOf } from '../../ui/field.tsx';
import { ActForm, Form } from '../../ui/form.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { withReason } from '../dossier/dossier.ts';
import { RowSource } from '../dossier/part-page.tsx';
import {
  appointmentKinds,
  appointmentMoment,
  type AppointmentRow,
  appointmentStates,
  followUps,
  type TalkRow,
  waitOf,
} from './appointment.ts';
import type { AppointmentPageParts } from './appointment.sql.ts';
import { AppointmentWhat, withWhom } from './appointment-what.tsx';
import { interpreterNeeded } from './interpreter.ts';

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

/** Shows appointments and talks one beneath another. */
export function Rows(view: AppointmentsView & { rows: readonly (AppointmentRow | TalkRow)[]; own: boolean }) {
  const { interpreter } = view.opened.parts;
  return (
    <ul class="plain">
      {view.rows.map((row) => (
        <li id={`a-${row.id}`}>
          <b>{beginning(appointmentMoment(row))}</b>{' '}
          <Tag tone={tones[row.state]}>{appointmentStates[row.state]}</Tag>
          {row.state === 'planned' && interpreter !== null && (
            <div>
              <b>{interpreterNeeded(interpreter.language)}</b>
            </div>
          )}
          {'kind' in row ? <Made {...view} row={row} /> : <Talk {...view} row={row} />}
        </li>
      ))}
    </ul>
  );
}

function Made(view: AppointmentsView & { row: AppointmentRow; own: boolean }) {
  const { opened, row, own } = view;
  return (
    <>
      <p>
        <AppointmentWhat one={row} /> {withWhom(row.with, row.joins)}
      </p>
      {said(row).map((line) => (
        <span class="source">{line}</span>
      ))}
      <RowSource opened={opened} row={row} />
      {own && row.source === opened.actor.organisation && <RowActs {...view} row={row} />}
    </>
  );
}

/** A talk is moved and stopped where it was agreed. */
function Talk({ opened, reason, row }: AppointmentsView & { row: TalkRow }) {
  return (
    <>
      <p>{tell`${beginning(appointmentKinds.threeWay)}, ${<Name>{row.place}</Name>}. Van ${<Name>{row.giver}</Name>}, ${<Name>{row.receiver}</Name>} en de persoon.${
        row.with !== null && <> {say`Voor uw organisatie: ${row.with}.`}</>
      }`}</p>
      <p>
        <a href={withReason(`/dossiers/${opened.person}/overdracht`, reason)}>
          {row.state === 'planned'
            ? say`Dit gesprek hoort bij de overdracht. Verplaats of stop het daar.`
            : say`Bekijk de overdracht`}
        </a>
      </p>
      <RowSource opened={opened} row={row} />
    </>
  );
}

function said(row: AppointmentRow): string[] {
  return [
    row.stateWhy === 'guidanceEnded' ? say`Geschrapt toen uw organisatie de begeleiding beëindigde.` : '',
    row.movedTo === null ? '' : say`Verplaatst naar ${dayInWords(row.movedTo)}.`,
    row.remindedOn === null ? '' : say`De persoon is herinnerd op ${dayInWords(row.remindedOn)}.`,
    row.followUp === null ? '' : say`Na de gemiste afspraak: ${followUps[row.followUp]}.`,
  ].filter((line) => line !== '');
}

function RowActs(view: AppointmentsView & { row: AppointmentRow }) {
  const { opened, csrf, reason, row, wrong } = view;
  const problems = wrong?.id === row.id ? wrong.problems : [];
  const at = (what: string) => withReason(`/dossiers/${opened.person}/afspraken/${row.id}/${what}`, reason);
  const version = <input type="hidden" name="versie" value={row.version} />;
  if (row.state === 'missed' && row.followUp === null)
    return <FollowUpForm row={row} at={at} csrf={csrf} problems={problems} />;
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

/** After someone did not come: what was done about it. */
function FollowUpForm({
  row,
  at,
  csrf,
  problems,
}: {
  row: AppointmentRow;
  at: (what: string) => string;
  csrf: string;
  problems: readonly Problem[];
}) {
  const error = problemOf(problems, `wat-${row.id}`);
  return (
    <Form action={at('opvolging')} csrf={csrf} problems={problems}>
      <input type="hidden" name="versie" value={row.version} />
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
}
