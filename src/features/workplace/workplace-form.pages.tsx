/** The form with which a work place is added or changed. */
import { instruments } from '../../gate/field-code.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { listed } from '../../kernel/sentence.ts';
import { Card } from '../../ui/card.tsx';
import { CheckboxList, RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { type Filled, fieldIn, problemOf } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DateField, TextArea, TextField } from '../../ui/text-field.tsx';
import { municipalities } from '../organisation/municipality.ts';
import type { Employer } from './workplace.sql.ts';
import { dutchLevels, sectors, workplaceKinds } from './workplace.ts';

export interface PlaceForm {
  readonly csrf: string;
  readonly typed: Readonly<Record<string, string | undefined>>;
  readonly kinds: readonly string[];
  readonly problems: readonly Problem[];
  readonly cluster: readonly string[];
}

/** Adds a place at an employer of the register. */
export function NewWorkplacePage({ employers, ...form }: PlaceForm & { employers: readonly Employer[] }) {
  return (
    <>
      <PageHead
        above={[{ href: '/werkplekken', label: say`Werkplekken` }]}
        title={say`Nieuwe werkplek`}
        lead={say`Wat iemand er doet, wat het werk vraagt en hoeveel plaatsen er zijn.`}
      />
      <Columns>
        <Card title={say`De werkplek`}>
          {employers.length === 0 ? (
            <Empty
              title={say`Uw organisatie heeft nog geen werkgever of eigen dienst.`}
              act={{ href: '/werkplekken/werkgevers', label: say`Voeg er een toe` }}
            />
          ) : (
            <Form action="/werkplekken/nieuw" csrf={form.csrf} problems={form.problems}>
              <SelectField
                {...fieldIn(form, 'werkgever')}
                label={say`Werkgever of eigen dienst`}
                choose={say`Kies`}
                options={employers.map(({ id, name }) => ({ value: id, label: name }))}
              />
              <Fields {...form} />
              <FormActs back="/werkplekken" label={say`Voeg de werkplek toe`} />
            </Form>
          )}
        </Card>
      </Columns>
    </>
  );
}

/** Changes a place; what differs is kept beside it. */
export function ChangeWorkplacePage({ id, name, ...form }: PlaceForm & { id: string; name: string }) {
  return (
    <>
      <PageHead
        above={[
          { href: '/werkplekken', label: say`Werkplekken` },
          { href: `/werkplekken/${id}`, label: name },
        ]}
        title={say`Wijzig deze werkplek`}
        lead={say`Wat u verandert, blijft met uw naam en de dag bewaard.`}
      />
      <Columns>
        <Card title={say`De werkplek`}>
          <Form action={`/werkplekken/${id}/wijzig`} csrf={form.csrf} problems={form.problems}>
            <input type="hidden" name="versie" value={form.typed['versie'] ?? ''} />
            <Fields {...form} />
            <FormActs back={`/werkplekken/${id}`} label={say`Bewaar`} />
          </Form>
        </Card>
      </Columns>
    </>
  );
}

function Fields(form: PlaceForm) {
  return (
    <>
      <WorkFields {...form} />
      <RoomFields {...form} />
      <AskedFields {...form} />
      <ContactFields {...form} />
    </>
  );
}

const optionsOf = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(([value, label]) => ({ value, label }));

function WorkFields(form: PlaceForm) {
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

function RoomFields(form: Filled & Pick<PlaceForm, 'cluster'>) {
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

function AskedFields(form: Filled) {
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

function ContactFields(form: Filled) {
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
