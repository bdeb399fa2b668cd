/** What each party does and pays: the entries on the page of an agreement with the sum of the budget, and the form that adds one. */
import { say } from '../../kernel/language.ts';
import { formatEuro } from '../../kernel/number.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { ActForm, Form, FormActs } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { type Column, DataTable } from '../../ui/table.tsx';
import { tell } from '../../ui/tell.ts';
import { Hidden } from '../../ui/text.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import type { AgreementDetail } from './agreement.sql.ts';
import type { Entry } from './agreement.ts';
import { AgreementFormPage, at, type DraftForm } from './agreement-form.tsx';
import { type EntrySection, sections } from './section.ts';

/** Lists the entries of a section; those of the budget with what they come to. */
export function EntryTable({
  detail,
  section,
  dropWith,
}: {
  detail: AgreementDetail;
  section: EntrySection;
  /** The token of the form with which an entry is taken out, while the agreement is written. */
  dropWith?: string;
}) {
  const rows = detail.entries.filter((one) => one.section === section);
  if (rows.length === 0) return null;
  const columns: Column<Entry>[] = [
    { head: say`Partij`, rowHead: true, cell: ({ party }) => party.name },
    { head: say`Wat`, stacked: 'plain', cell: ({ body }) => body },
    ...(section === 'budget'
      ? [
          {
            head: say`Bedrag`,
            stacked: 'word' as const,
            cell: ({ amount }: Entry) => formatEuro(amount ?? '0'),
          },
        ]
      : []),
    ...(dropWith === undefined
      ? []
      : [
          {
            head: say`Doen`,
            stacked: 'short' as const,
            cell: (one: Entry) => (
              <ActForm action={at(detail, `posten/${section}/${one.id}/schrap`)} csrf={dropWith}>
                <Button look="subtle">{tell`Schrap${<Hidden>: {one.body}</Hidden>}`}</Button>
              </ActForm>
            ),
          },
        ]),
  ];
  return (
    <>
      <DataTable caption={sections[section].label} captionHidden rows={rows} columns={columns} />
      {section === 'budget' && <BudgetSum detail={detail} />}
    </>
  );
}

function BudgetSum({ detail: { budget } }: { detail: AgreementDetail }) {
  if (budget === null) return null;
  return (
    <>
      <p>{tell`Samen: ${<b>{formatEuro(budget.total)}</b>}.`}</p>
      {budget.parties.length > 1 && (
        <Lines items={budget.parties.map(({ party, amount }) => say`${party.name}: ${formatEuro(amount)}`)} />
      )}
    </>
  );
}

/** Shows the entries of a section and asks for one more. */
export function EntriesPage(form: DraftForm & { readonly section: EntrySection }) {
  const { detail, csrf, problems, section } = form;
  const none = !detail.entries.some((one) => one.section === section);
  return (
    <AgreementFormPage
      detail={detail}
      refused={form.refused}
      title={sections[section].label}
      lead={say`Elke regel is van één partij. Verandert er een, dan gaat iedereen opnieuw akkoord met de tekst.`}
    >
      <Card title={say`Wat er al staat`}>
        {none ? (
          <Empty title={say`Er staat nog niets.`}>{say`Voeg hieronder de eerste regel toe.`}</Empty>
        ) : (
          <EntryTable detail={detail} section={section} dropWith={csrf} />
        )}
      </Card>
      <Card title={say`Voeg een regel toe`}>
        <Form action={at(detail, `posten/${section}`)} csrf={csrf} problems={problems}>
          <SelectField
            {...fieldIn(form, 'organisatie')}
            label={say`Welke partij?`}
            choose={say`Kies een partij`}
            options={detail.agreement.parties.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextArea
            {...fieldIn(form, 'wat')}
            label={section === 'budget' ? say`Wat betaalt deze partij?` : say`Wat doet deze partij?`}
            rows={3}
            maxlength={1000}
          />
          {section === 'budget' && (
            <TextField {...fieldIn(form, 'bedrag')} label={say`Bedrag in euro`} inputmode="decimal" narrow />
          )}
          <FormActs back={at(detail)} label={say`Voeg de regel toe`} />
        </Form>
      </Card>
    </AgreementFormPage>
  );
}
