/** The forms of an appointment: a new one, and another day for one that is there. They say which organisations will see it. */
import { categories } from '../../gate/category.ts';
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { listed } from '../../kernel/sentence.ts';
import { Card, Note } from '../../ui/card.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { tell } from '../../ui/tell.ts';
import { withReason } from '../dossier/dossier.ts';
import { PartPage } from '../dossier/part-page.tsx';
import { appointmentMoment, type AppointmentRow } from './appointment.ts';
import { KindField, MomentFields, OthersFields, PlaceFields, ReminderField } from './appointment-field.tsx';
import type { AppointmentFormParts, AppointmentParts } from './appointment.sql.ts';

export type TypedAppointment = Readonly<Record<string, string | undefined>>;

export interface FormView<Parts> {
  readonly opened: OpenedParts<Parts>;
  readonly csrf: string;
  readonly reason: string | undefined;
  readonly typed: TypedAppointment;
  readonly problems: readonly Problem[];
}

/** Asks for a new appointment. */
export function NewAppointmentPage(view: FormView<AppointmentFormParts>) {
  const { opened, csrf, reason, typed, problems } = view;
  const address = `/dossiers/${opened.person}/afspraken`;
  const filled = { typed, problems };
  return (
    <PartPage opened={opened} current="appointments" reason={reason} side={<WhoSees opened={opened} />}>
      <Card title={say`Nieuwe afspraak`}>
        <Form action={withReason(`${address}/nieuw`, reason)} csrf={csrf} problems={problems}>
          <KindField filled={filled} />
          <MomentFields filled={filled} />
          <PlaceFields filled={filled} desks={opened.parts.desks} />
          <OthersFields filled={filled} opened={opened} />
          <ReminderField filled={filled} />
          <FormActs back={withReason(address, reason)} label={say`Maak de afspraak`} />
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
            filled={{
              typed: { datum: typedDate(appointment.day), uur: appointment.time, ...typed },
              problems,
            }}
          />
          <FormActs back={back} label={say`Verplaats`} />
        </Form>
      </Card>
    </PartPage>
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
