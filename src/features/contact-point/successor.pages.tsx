/** The question before someone leaves who holds a contact point: who takes it over? */
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { fieldIn, type Problem } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { nobody } from '../mandate/mandate.sql.ts';
import type { ContactsLeft } from './contact-point.sql.ts';

export interface SuccessorView {
  readonly left: ContactsLeft;
  readonly mandate: string;
  readonly csrf: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** Asks for the successor; that there is none yet is an answer too, and then the contact point stands out as open. */
export function SuccessorPage({ left, mandate, csrf, typed, problems }: SuccessorView) {
  const { leaver, contacts, colleagues } = left;
  const page = `/beheer/mensen/${leaver.id}`;
  const people = colleagues.map(({ id: value, name: label }) => ({ value, label }));
  return (
    <>
      <PageHead
        above={[
          { href: '/beheer', label: say`Beheer` },
          { href: page, label: leaver.name },
        ]}
        title={say`Wie neemt over?`}
        lead={
          contacts.length === 1
            ? tell`${<Name>{leaver.name}</Name>} heeft een contactpunt dat anderen bellen. Het mandaat is nog niet beëindigd.`
            : tell`${<Name>{leaver.name}</Name>} heeft ${contacts.length} contactpunten die anderen bellen. Het mandaat is nog niet beëindigd.`
        }
      />
      <Stack>
        <Card title={say`De opvolger`}>
          <Lines items={contacts.map((title) => <Name>{title}</Name>)} />
          <Form action={`/beheer/mandaten/${mandate}/einde`} csrf={csrf} problems={problems}>
            <input type="hidden" name="versie" value={typed['versie']} />
            <SelectField
              {...fieldIn({ typed, problems }, 'opvolger')}
              label={
                contacts.length === 1
                  ? say`Wie neemt het contactpunt over?`
                  : say`Wie neemt de contactpunten over?`
              }
              hint={say`Is er nog niemand? Dan staat bij uw contactpunten dat er iemand nodig is.`}
              choose={say`Kies`}
              options={[...people, { value: nobody, label: say`Nog niemand` }]}
            />
            <FormActs back={page} label={say`Beëindig het mandaat`} danger />
          </Form>
        </Card>
      </Stack>
    </>
  );
}
