/** The form that puts a draft before the organs of the parties. */
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { AgreementFormPage, at, type DraftForm } from '../agreement/agreement-form.tsx';
import { Overlaps } from '../agreement/overlap.tsx';

/** Tells what the draft would stand beside, and asks why the parties want both. */
export function SubmitPage(form: DraftForm) {
  const { detail, csrf, problems } = form;
  const { overlaps } = detail;
  return (
    <AgreementFormPage
      detail={detail}
      refused={form.refused}
      title={say`Leg voor aan wie beslist`}
      lead={say`Daarna kan iedereen de overeenkomst lezen, en verandert niemand ze nog.`}
    >
      {overlaps.length > 0 && (
        <Card title={say`Wat deze partijen al afspraken`}>
          <Overlaps overlaps={overlaps} />
        </Card>
      )}
      <Card title={say`Voorleggen`}>
        <Form action={at(detail, 'voorleggen')} csrf={csrf} problems={problems}>
          {overlaps.length > 0 && (
            <TextArea
              {...fieldIn(form, 'reden')}
              label={say`Waarom willen de partijen beide overeenkomsten?`}
              hint={say`Iedereen die de overeenkomst leest, ziet de reden.`}
              maxlength={500}
            />
          )}
          <FormActs back={at(detail)} label={say`Leg voor aan wie beslist`} />
        </Form>
      </Card>
    </AgreementFormPage>
  );
}
