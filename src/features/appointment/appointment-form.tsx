/** The forms of an appointment: a new one, and another day for one that is there. They say which organisations will see it. */
import { categories } from '../../gate/category.ts';
import { organisationName } from '../../gate/opened.ts';
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { beginning, listed } from '../../kernel/sentence.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card, Note } from '../../ui/card.tsx';
import { RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { problemOf } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { tell } from '../../ui/tell.ts';
import { DateField, TextField } from '../../ui/text-field.tsx';
import { withReason } from '../dossier/dossier.ts';
import { PartPage } from '../dossier/part-page.tsx';
import {
  appointmentKinds,
  appointmentMoment,
  type AppointmentRow,
  deskHours,
  durations,
  reminders,
} from './appointment.ts';
import type { AppointmentFormParts, AppointmentParts } from './appointment.sql.ts';

export type TypedAppointment = Readonly<Record<string, string | undefined>>;

export interface FormView<Parts> {
  readonly opened: OpenedParts<Parts>;
  readonly csrf: string;
  readonly reason: string | undefined;
  readonly typed: TypedAppointment;
  readonly problems: readonly Problem[];
}

function errorIn(problems: readonly Problem[]) {
  return (name: string) => ({ error: problemOf(problems, name) });
}

/** Asks for a new appointment. */
export function NewAppointmentPage(view: FormView<AppointmentFormParts>) {
  const { opened, csrf, reason, typed, problems } = view;
  const { desks, colleagues } = opened.parts;
  const error = errorIn(problems);
  const back = withReason(`/dossiers/${opened.person}/afspraken`, reason);
  return (
    <PartPage opened={opened} current="appointments" reason={reason} side={<WhoSees opened={opened} />}>
      <Card title={say`Nieuwe afspraak`}>
        <Form
          action={withReason(`/dossiers/${opened.person}/afspraken/nieuw`, reason)}
          csrf={csrf}
          problems={problems}
        >
          <RadioGroup
            name="soort"
            label={say`Wat voor afspraak?`}
            options={Object.entries(appointmentKinds).map(([value, label]) => ({
              value,
              label: beginning(label),
            }))}
            value={typed['soort'] ?? 'talk'}
            {...error('soort')}
          />
          <MomentFields typed={typed} error={error} />
          <SelectField
            name="duur"
            label={say`Hoe lang?`}
            options={durations.map((minutes) => ({ value: String(minutes), label: say`${minutes} minuten` }))}
            value={typed['duur'] ?? '45'}
            {...error('duur')}
          />
          {desks.length > 0 && (
            <SelectField
              name="zitdag"
              label={say`Op een zitdag?`}
              optional
              choose={say`Nee, op een andere plaats`}
              options={desks.map((desk) => ({
                value: desk.id,
                label: say`${desk.guest} bij ${desk.host}, ${deskHours(desk)}`,
              }))}
              value={typed['zitdag'] ?? ''}
              {...error('zitdag')}
            />
          )}
          <TextField
            name="plaats"
            label={say`Plaats`}
            optional
            hint={say`Bijvoorbeeld: Sociaal Huis, lokaal 3.`}
            value={typed['plaats'] ?? ''}
            maxlength={120}
            autocomplete="off"
            {...error('plaats')}
          />
          <SelectField
            name="met"
            label={say`Met wie van uw organisatie?`}
            options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
            value={typed['met'] ?? opened.actor.user_id}
            {...error('met')}
          />
          {opened.told.length > 0 && (
            <SelectField
              name="organisatie"
              label={say`Komt er nog een organisatie bij?`}
              optional
              choose={say`Nee`}
              options={opened.told.map((ref) => ({
                value: String(ref),
                label: organisationName(opened, ref),
              }))}
              value={typed['organisatie'] ?? ''}
              {...error('organisatie')}
            />
          )}
          <SelectField
            name="herinner"
            label={say`Wanneer herinnert u de persoon?`}
            hint={say`U krijgt dan een regel op Vandaag.`}
            choose={say`Niet`}
            options={Object.entries(reminders).map(([value, label]) => ({ value, label: beginning(label) }))}
            value={typed['herinner'] ?? '1'}
            {...error('herinner')}
          />
          <Acts>
            <Button look="primary">{say`Maak de afspraak`}</Button>
            <ButtonLink href={back}>{say`Toch niet`}</ButtonLink>
          </Acts>
        </Form>
      </Card>
    </PartPage>
  );
}

/** Asks for another day and hour. */
export function MoveAppointmentPage(
  view: FormView<AppointmentParts> & { readonly appointment: AppointmentRow },
) {
  const { opened, csrf, reason, typed, problems, appointment } = view;
  const back = withReason(`/dossiers/${opened.person}/afspraken`, reason);
  return (
    <PartPage opened={opened} current="appointments" reason={reason}>
      <Card title={say`Verplaats de afspraak`}>
        <p>{tell`Nu: ${<b>{appointmentMoment(appointment)}</b>}`}</p>
        <Form
          action={withReason(`/dossiers/${opened.person}/afspraken/${appointment.id}`, reason)}
          csrf={csrf}
          problems={problems}
        >
          <input type="hidden" name="versie" value={appointment.version} />
          <MomentFields
            typed={{ datum: typedDate(appointment.day), uur: appointment.time, ...typed }}
            error={errorIn(problems)}
          />
          <Acts>
            <Button look="primary">{say`Verplaats`}</Button>
            <ButtonLink href={back}>{say`Toch niet`}</ButtonLink>
          </Acts>
        </Form>
      </Card>
    </PartPage>
  );
}

function MomentFields({
  typed,
  error,
}: {
  typed: TypedAppointment;
  error: (name: string) => { error: string | undefined };
}) {
  return (
    <>
      <DateField name="datum" label={say`Welke dag?`} value={typed['datum'] ?? ''} {...error('datum')} />
      <TextField
        name="uur"
        label={say`Hoe laat?`}
        hint={say`Het uur op de klok, bijvoorbeeld 14.30`}
        value={typed['uur'] ?? ''}
        maxlength={9}
        narrow
        autocomplete="off"
        {...error('uur')}
      />
    </>
  );
}

/** Says beforehand who will see the appointment. */
function WhoSees({ opened }: { opened: OpenedParts<AppointmentFormParts> }) {
  const { bit } = categories.appointments;
  const sees = opened.parts.note_readers.filter(({ proved, mask }) => proved && (mask >> bit) & 1);
  const not = opened.parts.note_readers.filter((reader) => !sees.includes(reader));
  return (
    <Note>
      <p>{tell`${<b>{say`Dit zien:`}</b>} de persoon zelf, ${opened.actor.organisation_name}${sees.map(({ name }) => `, ${name}`)}.`}</p>
      {not.length > 0 && (
        <p>
          {not.length === 1
            ? say`${not[0]?.name} ziet dit hier niet: er is geen gegevensstroom voor. Spreek het zelf met hen af.`
            : say`${listed(not.map(({ name }) => name))} zien dit hier niet: er is geen gegevensstroom voor. Spreek het zelf met hen af.`}
        </p>
      )}
    </Note>
  );
}
