/** The fields that ask when and where a meeting is: alike for a body, for a case talk, for one that moves and for a whole year. */
import { say } from '../../kernel/language.ts';
import { type Filled, fieldIn } from '../../ui/field.tsx';
import { DateField, TextField } from '../../ui/text-field.tsx';

/** Asks for the day, the hour and the place. */
export function WhenAndWhere({ form }: { form: Filled }) {
  return (
    <>
      <DateField {...fieldIn(form, 'datum')} label={say`Welke dag?`} />
      <HourAndPlace form={form} />
    </>
  );
}

/** Asks for the hour and the place, where the day is known. */
export function HourAndPlace({ form }: { form: Filled }) {
  return (
    <>
      <TextField
        {...fieldIn(form, 'uur')}
        label={say`Welk uur?`}
        hint={say`Bijvoorbeeld 9.30.`}
        maxlength={5}
        narrow
      />
      <TextField
        {...fieldIn(form, 'plaats')}
        label={say`Waar?`}
        hint={say`Een adres, of “online”.`}
        maxlength={120}
      />
    </>
  );
}
