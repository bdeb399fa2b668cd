/** The forms with which an agreement gets another after it: its renewal, or its amendment. */
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { DateField, TextField } from '../../ui/text-field.tsx';
import { AgreementFormPage, at, type DraftForm } from '../agreement/agreement-form.tsx';

/** Asks when the renewal begins and ends; the rest is taken over and can be changed after. */
export function RenewPage(form: DraftForm) {
  const { detail, csrf, problems } = form;
  return (
    <AgreementFormPage
      detail={detail}
      refused={form.refused}
      title={say`Vernieuw deze overeenkomst`}
      lead={say`De tekst, de partijen en de bijlage komen mee in een ontwerp. Daarin schrijven de partijen samen verder. Deze overeenkomst verandert niet.`}
    >
      <Card title={say`De nieuwe overeenkomst`}>
        <Form action={at(detail, 'vernieuw')} csrf={csrf} problems={problems}>
          <TextField {...fieldIn(form, 'naam')} label={say`Titel`} maxlength={160} />
          <DateField {...fieldIn(form, 'begin')} label={say`Eerste dag`} />
          <DateField {...fieldIn(form, 'tot')} label={say`Laatste dag`} />
          <FormActs back={at(detail)} label={say`Begin het ontwerp`} />
        </Form>
      </Card>
    </AgreementFormPage>
  );
}

/** Asks from when an amendment holds; what changes is written after. */
export function AmendPage(form: DraftForm) {
  const { detail, csrf, problems } = form;
  return (
    <AgreementFormPage
      detail={detail}
      refused={form.refused}
      title={say`Wijzig deze overeenkomst`}
      lead={say`De tekst, de partijen en de bijlage komen mee in een ontwerp. Wat u daarin wijzigt, geldt pas als alle partijen akkoord gaan, beslissen en tekenen. De oude tekst blijft te lezen.`}
    >
      <Card title={say`De wijziging`}>
        <Form action={at(detail, 'wijziging')} csrf={csrf} problems={problems}>
          <DateField
            {...fieldIn(form, 'begin')}
            label={say`Vanaf wanneer geldt de nieuwe tekst?`}
            hint={say`Reken ook de tijd voor de besluiten mee.`}
          />
          <FormActs back={at(detail)} label={say`Begin de wijziging`} />
        </Form>
      </Card>
    </AgreementFormPage>
  );
}
