/** The question before someone leaves who holds a contact point: who takes it over? */
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { type Problem, problemOf } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { nobody } from '../mandate/mandate.sql.ts';
import type { OwnContacts } from './contact-point.sql.ts';

/** Asks for the successor; that there is none yet is an answer too, and then the contact point stands out as open. */
export function SuccessorPage({
  contacts,
  mandate,
  version,
  csrf,
  problems,
}: {
  contacts: OwnContacts;
  mandate: string;
  version: string;
  csrf: string;
  problems: readonly Problem[];
}) {
  const people = contacts.colleagues.map(({ id: value, name: label }) => ({ value, label }));
  return (
    <>
      <PageHead
        above={[{ href: '/beheer', label: say`Beheer` }]}
        title={say`Wie neemt over?`}
        lead={say`Deze persoon heeft een contactpunt dat anderen bellen. Het mandaat is nog niet beëindigd.`}
      />
      <Stack>
        <Card title={say`De opvolger`}>
          <Form action={`/beheer/mandaten/${mandate}/einde`} csrf={csrf} problems={problems}>
            <input type="hidden" name="versie" value={version} />
            <SelectField
              name="opvolger"
              label={say`Wie neemt de contactpunten over?`}
              choose={say`Kies`}
              options={[...people, { value: nobody, label: say`Nog niemand` }]}
              error={problemOf(problems, 'opvolger')}
            />
            <FormActs back="/beheer" label={say`Beëindig het mandaat`} danger />
          </Form>
        </Card>
      </Stack>
    </>
  );
}
