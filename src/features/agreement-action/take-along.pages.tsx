/** Which actions of the agreement before go along into its renewal: each is chosen, and nothing goes along by itself. */
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Card } from '../../ui/card.tsx';
import { CheckboxList } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { AgreementFormPage, at } from '../agreement/agreement-form.tsx';
import type { AgreementDetail } from '../agreement/agreement.sql.ts';
import type { Takeable } from './take-along.sql.ts';

export interface TakeAlongView {
  readonly detail: AgreementDetail;
  readonly items: readonly Takeable[];
  readonly csrf: string;
  readonly chosen: readonly string[];
  readonly problems: readonly Problem[];
  readonly refused?: string | undefined;
}

/** Asks which actions go along. */
export function TakeAlongPage({ detail, items, csrf, chosen, problems, refused }: TakeAlongView) {
  return (
    <AgreementFormPage
      detail={detail}
      refused={refused}
      title={say`Neem acties mee`}
      lead={say`Wat in de vorige overeenkomst loopt, kan hier verder. De oude actie blijft te lezen, met alles wat erover gezegd is.`}
    >
      <Card title={say`Acties die lopen`}>
        {items.length === 0 ? (
          <Empty
            title={say`Er is geen lopende actie meer om mee te nemen.`}
            act={{ href: at(detail, 'acties/nieuw'), label: say`Voeg een actie toe` }}
          />
        ) : (
          <Form action={at(detail, 'acties/meenemen')} csrf={csrf} problems={problems}>
            <CheckboxList
              {...fieldIn({ typed: {}, problems }, 'actie')}
              label={say`Welke acties gaan mee?`}
              hint={say`Elke actie wordt een ontwerp dat begint waar de oude staat. U vult daarna de nieuwe einddag in.`}
              options={items.map(({ id, title, owner }) => ({
                value: id,
                label: title,
                ...(owner === null ? {} : { hint: owner }),
              }))}
              values={chosen}
            />
            <FormActs back={at(detail)} label={say`Neem deze acties mee`} />
          </Form>
        )}
      </Card>
    </AgreementFormPage>
  );
}
