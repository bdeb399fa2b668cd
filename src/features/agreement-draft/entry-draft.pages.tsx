/** The page on which parties write what each of them does and pays: what stands, and the form that adds an entry. */
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { AgreementFormPage, at, type DraftForm } from '../agreement/agreement-form.tsx';
import { EntryTable } from '../agreement/entry-table.tsx';
import { type EntrySection, sections } from '../agreement/section.ts';

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
