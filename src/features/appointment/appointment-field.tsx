/** What the forms of an appointment ask: its kind and moment, where it is, who comes along, and when to remind. */
import { organisationName } from '../../gate/opened.ts';
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { fieldIn, type Filled } from '../../ui/field.tsx';
import { DateField, TextField } from '../../ui/text-field.tsx';
import { appointmentKinds, deskHours, type DeskRow, durations, reminders } from './appointment.ts';
import type { AppointmentFormParts } from './appointment.sql.ts';

/** Asks what kind of appointment it is. */
export function KindField({ filled }: { filled: Filled }) {
  return (
    <RadioGroup
      {...fieldIn(filled, 'soort')}
      label={say`Wat voor afspraak?`}
      options={Object.entries(appointmentKinds).map(([value, label]) => ({ value, label: beginning(label) }))}
      value={filled.typed['soort'] ?? 'talk'}
    />
  );
}

/** Asks for the day and the hour. */
export function MomentFields({ filled }: { filled: Filled }) {
  return (
    <>
      <DateField {...fieldIn(filled, 'datum')} label={say`Welke dag?`} />
      <TextField
        {...fieldIn(filled, 'uur')}
        label={say`Hoe laat?`}
        hint={say`Het uur op de klok, bijvoorbeeld 14.30`}
        maxlength={9}
        narrow
        autocomplete="off"
      />
    </>
  );
}

/** Asks how long it takes and where it is. */
export function PlaceFields({ filled, desks }: { filled: Filled; desks: readonly DeskRow[] }) {
  return (
    <>
      <SelectField
        {...fieldIn(filled, 'duur')}
        label={say`Hoe lang?`}
        options={durations.map((minutes) => ({ value: String(minutes), label: say`${minutes} minuten` }))}
        value={filled.typed['duur'] ?? '45'}
      />
      {desks.length > 0 && (
        <SelectField
          {...fieldIn(filled, 'zitdag')}
          label={say`Op een zitdag?`}
          optional
          choose={say`Nee, op een andere plaats`}
          options={desks.map((desk) => ({
            value: desk.id,
            label: say`${desk.guest} bij ${desk.host}, ${deskHours(desk)}`,
          }))}
        />
      )}
      <TextField
        {...fieldIn(filled, 'plaats')}
        label={say`Plaats`}
        optional
        hint={say`Bijvoorbeeld: Sociaal Huis, lokaal 3.`}
        maxlength={120}
        autocomplete="off"
      />
    </>
  );
}

/** Asks which colleague it is with, and whether another organisation comes along. */
export function OthersFields({
  filled,
  opened,
}: {
  filled: Filled;
  opened: OpenedParts<AppointmentFormParts>;
}) {
  return (
    <>
      <SelectField
        {...fieldIn(filled, 'met')}
        label={say`Met wie van uw organisatie?`}
        options={opened.parts.colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        value={filled.typed['met'] ?? opened.actor.user_id}
      />
      {opened.told.length > 0 && (
        <SelectField
          {...fieldIn(filled, 'organisatie')}
          label={say`Komt er nog een organisatie bij?`}
          optional
          choose={say`Nee`}
          options={opened.told.map((ref) => ({ value: String(ref), label: organisationName(opened, ref) }))}
        />
      )}
    </>
  );
}

/** Asks how long beforehand the person is reminded. */
export function ReminderField({ filled }: { filled: Filled }) {
  return (
    <SelectField
      {...fieldIn(filled, 'herinner')}
      label={say`Wanneer herinnert u de persoon?`}
      hint={say`U krijgt dan een regel op Vandaag.`}
      choose={say`Niet`}
      options={Object.entries(reminders).map(([value, label]) => ({ value, label: beginning(label) }))}
      value={filled.typed['herinner'] ?? '1'}
    />
  );
}
