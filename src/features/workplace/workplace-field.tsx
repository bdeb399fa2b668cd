/** The fields of a work place: the work, how many places, what it asks of someone, and whom to call. */
import { instruments } from '../../gate/field-code.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { listed } from '../../kernel/sentence.ts';
import { CheckboxList, RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { type Filled, fieldIn, problemOf } from '../../ui/field.tsx';
import { DateField, TextArea, TextField } from '../../ui/text-field.tsx';
import { municipalities } from '../organisation/municipality.ts';
import { dutchLevels, sectors, workplaceKinds } from './workplace.ts';

export interface PlaceForm {
  readonly csrf: string;
  readonly typed: Readonly<Record<string, string | undefined>>;
  readonly kinds: readonly string[];
  readonly problems: readonly Problem[];
  readonly cluster: readonly string[];
}

const optionsOf = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(([value, label]) => ({ value, label }));

export function WorkFields(form: PlaceForm) {
  return (
    <>
      <TextField
        {...fieldIn(form, 'naam')}
        label={say`Wat doet iemand hier?`}
        hint={say`Bijvoorbeeld: medewerker groenonderhoud.`}
        maxlength={120}
      />
      <SelectField
        {...fieldIn(form, 'sector')}
        label={say`Soort werk`}
        choose={say`Kies`}
        options={optionsOf(sectors)}
      />
      <SelectField
        {...fieldIn(form, 'gemeente')}
        label={say`Gemeente`}
        choose={say`Kies`}
        options={municipalities
          .map(({ nis, name }) => ({ value: nis, label: name }))
          .toSorted((one, other) => one.label.localeCompare(other.label))}
      />
      <CheckboxList
        name="instrument"
        label={say`Voor welke instrumenten?`}
        options={workplaceKinds.map((value) => ({ value, label: instruments[value] }))}
        values={form.kinds}
        error={problemOf(form.problems, 'instrument')}
      />
    </>
  );
}

export function RoomFields(form: Filled & Pick<PlaceForm, 'cluster'>) {
  return (
    <>
      <TextField
        {...fieldIn(form, 'plaatsen')}
        label={say`Hoeveel plaatsen zijn er?`}
        inputmode="numeric"
        maxlength={3}
        narrow
      />
      <TextField
        {...fieldIn(form, 'aanbod')}
        label={say`Hoeveel daarvan biedt u aan andere organisaties aan?`}
        hint={
          form.cluster.length === 0
            ? say`Uw organisatie heeft nu met niemand een overeenkomst die loopt: niemand ziet het aanbod.`
            : say`0 is geen enkele. Aan ${listed(form.cluster)}. Zij zien deze werkplek, nooit wie er werkt.`
        }
        inputmode="numeric"
        maxlength={3}
        narrow
      />
      <DateField {...fieldIn(form, 'van')} label={say`Eerste dag`} />
      <DateField
        {...fieldIn(form, 'tot')}
        label={say`Laatste dag`}
        hint={say`Laat leeg als er geen is.`}
        optional
      />
    </>
  );
}

export function AskedFields(form: Filled) {
  return (
    <>
      <TextField
        {...fieldIn(form, 'uren')}
        label={say`Uren per week`}
        inputmode="decimal"
        maxlength={4}
        narrow
        optional
      />
      <SelectField
        {...fieldIn(form, 'nederlands')}
        label={say`Hoeveel Nederlands vraagt het werk?`}
        choose={say`niet bekend`}
        options={optionsOf(dutchLevels)}
      />
      <TextField {...fieldIn(form, 'talen')} label={say`Andere talen`} maxlength={120} optional />
      <RadioGroup
        {...fieldIn(form, 'bereikbaar')}
        label={say`Bereikbaar met het openbaar vervoer?`}
        options={[
          { value: 'ja', label: say`ja` },
          { value: 'nee', label: say`nee` },
          { value: '', label: say`niet bekend` },
        ]}
      />
      <TextArea
        {...fieldIn(form, 'voorwaarden')}
        label={say`Wat vraagt het werk nog?`}
        hint={say`In woorden van het werk: vroege uren, tillen, buiten werken, een rijbewijs.`}
        rows={3}
        maxlength={500}
        optional
      />
    </>
  );
}

export function ContactFields(form: Filled) {
  return (
    <>
      <TextField
        {...fieldIn(form, 'functie')}
        label={say`Wie contacteert u bij de werkgever?`}
        hint={say`Een functie, geen naam van een persoon. Bijvoorbeeld: ploegbaas of personeelsdienst.`}
        maxlength={80}
        autocomplete="off"
      />
      <TextField
        {...fieldIn(form, 'telefoon')}
        label={say`Telefoon van het werk`}
        inputmode="tel"
        maxlength={25}
        autocomplete="off"
        optional
      />
      <TextField
        {...fieldIn(form, 'mail')}
        label={say`E-mail van het werk`}
        hint={say`Minstens een van beide: telefoon of e-mail.`}
        inputmode="email"
        maxlength={160}
        autocomplete="off"
        optional
      />
      <TextArea
        {...fieldIn(form, 'opmerking')}
        label={say`Opmerking over de plek`}
        hint={say`Over de plek, nooit over een persoon. Wie de werkplek ziet, leest dit.`}
        rows={3}
        maxlength={500}
        optional
      />
    </>
  );
}
