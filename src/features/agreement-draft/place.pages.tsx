/** The form that says in which municipalities of its parties an agreement holds. */
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { CheckboxList } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { problemOf } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { AgreementFormPage, at, type DraftForm } from '../agreement/agreement-form.tsx';
import type { Named } from '../flow/flow.ts';
import { StandingPlaces } from './standing.tsx';

/** Asks in which municipalities of its parties the agreement holds. */
export function PlacesPage(
  form: DraftForm & { readonly places: readonly Named[]; readonly chosen: readonly string[] },
) {
  const { detail, csrf, problems, typed, places, chosen } = form;
  return (
    <AgreementFormPage
      detail={detail}
      refused={form.refused}
      title={say`Waar geldt de overeenkomst?`}
      lead={say`Kiest u niets, dan geldt ze overal waar de lokale besturen van de overeenkomst werken.`}
    >
      <StandingPlaces form={form} />
      <Card title={say`Gemeenten`}>
        {places.length === 0 ? (
          <Empty
            title={say`Geen enkele partij is een lokaal bestuur.`}
            act={{ href: at(detail, 'partijen'), label: say`Bekijk de partijen` }}
          >{say`U kiest uit de gemeenten waar de partijen werken.`}</Empty>
        ) : (
          <Form action={at(detail, 'gebied')} csrf={csrf} problems={problems}>
            <input type="hidden" name="versie" value={typed['versie'] ?? ''} />
            <CheckboxList
              name="gemeente"
              label={say`In welke gemeenten?`}
              options={places.map(({ id, name }) => ({ value: id, label: name }))}
              values={chosen}
              error={problemOf(problems, 'gemeente')}
            />
            <FormActs back={at(detail)} label={say`Bewaar`} />
          </Form>
        )}
      </Card>
    </AgreementFormPage>
  );
}
