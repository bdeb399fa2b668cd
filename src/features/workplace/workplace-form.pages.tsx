/** The form with which a work place is added or changed. */
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import type { Employer } from './workplace.sql.ts';
import { AskedFields, ContactFields, type PlaceForm, RoomFields, WorkFields } from './workplace-field.tsx';

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
