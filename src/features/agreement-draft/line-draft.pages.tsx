/** The forms for a point of the data annex of a draft: which flow goes to whom, and what of it. */
import { categories, categoriesIn } from '../../gate/category.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { CheckboxList } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { problemOf } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import type { AgreementDetail } from '../agreement/agreement.sql.ts';
import { AgreementFormPage, at, type DraftForm } from '../agreement/agreement-form.tsx';
import { categoryList } from '../flow/flow-wording.ts';
import type { PossibleLine } from './draft.sql.ts';

/** Lets a party choose which of its flows goes to which other party. */
export function ChooseLinePage({
  detail,
  lines,
}: {
  detail: AgreementDetail;
  lines: readonly PossibleLine[];
}) {
  const way = ({ flow, receiver }: PossibleLine) =>
    at(detail, `punt?${new URLSearchParams({ stroom: flow.id, naar: receiver.id }).toString()}`);
  return (
    <AgreementFormPage
      detail={detail}
      title={say`Voeg een punt toe`}
      lead={say`U kiest alleen uit de stromen van uw eigen organisatie die een overeenkomst nodig hebben.`}
    >
      <Card title={say`Welke gegevens, aan wie?`}>
        {lines.length === 0 ? (
          <Empty
            title={say`Er is niets om toe te voegen.`}
            act={{ href: '/stromen', label: say`Bekijk de gegevensstromen` }}
          >{say`Alle stromen van uw organisatie naar de andere partijen staan al in de bijlage, of er zijn er geen.`}</Empty>
        ) : (
          <Lines
            items={lines.map((one) => (
              <>
                <a href={way(one)}>{say`Stroom ${one.flow.number} aan ${one.receiver.name}`}</a>
                <span class="source">
                  {one.flow.name}. {categoryList(one.flow.mask)}.
                </span>
              </>
            ))}
          />
        )}
      </Card>
    </AgreementFormPage>
  );
}

/** Asks which of the categories of a flow this line opens. */
export function LinePage(
  form: DraftForm & { readonly line: PossibleLine; readonly chosen: readonly string[] },
) {
  const { detail, csrf, problems, line, chosen } = form;
  return (
    <AgreementFormPage
      detail={detail}
      refused={form.refused}
      title={say`Stroom ${line.flow.number} aan ${line.receiver.name}`}
      lead={say`Een punt kan minder openen dan de stroom, nooit meer.`}
    >
      <Card title={line.flow.name}>
        <Form action={at(detail, 'punt')} csrf={csrf} problems={problems}>
          <input type="hidden" name="stroom" value={line.flow.id} />
          <input type="hidden" name="naar" value={line.receiver.id} />
          <CheckboxList
            name="soort"
            label={say`Wat deelt uw organisatie?`}
            options={categoriesIn(line.flow.mask).map((code) => ({
              value: code,
              label: categories[code].label,
            }))}
            values={chosen}
            error={
              problemOf(problems, 'soort') ?? problemOf(problems, 'stroom') ?? problemOf(problems, 'naar')
            }
          />
          <FormActs back={at(detail)} label={say`Voeg het punt toe`} />
        </Form>
      </Card>
    </AgreementFormPage>
  );
}
