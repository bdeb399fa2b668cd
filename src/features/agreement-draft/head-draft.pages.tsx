/** The forms for the head of a draft: its title, days and terms; and for giving it up. */
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Card } from '../../ui/card.tsx';
import { Checkbox, RadioGroup } from '../../ui/choice-field.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { DateField, TextArea, TextField } from '../../ui/text-field.tsx';
import { noticeEndCodes, noticeEnds } from '../agreement/agreement.ts';
import { AgreementFormPage, at, type DraftForm, voidsConsent } from '../agreement/agreement-form.tsx';
import type { Parent } from './party.sql.ts';
import { ParentField } from './party-field.tsx';
import { StandingHead } from './standing.tsx';

/** Asks for what stands above the text. */
export function HeadPage(form: DraftForm & { readonly parents: readonly Parent[] }) {
  const { detail, csrf, problems, typed, parents } = form;
  return (
    <AgreementFormPage
      detail={detail}
      refused={form.refused}
      title={say`Titel en periode`}
      lead={voidsConsent()}
    >
      <StandingHead form={form} />
      <Card title={say`De overeenkomst`}>
        <Form action={at(detail, 'kop')} csrf={csrf} problems={problems}>
          <input type="hidden" name="versie" value={typed['versie'] ?? ''} />
          <TextField {...fieldIn(form, 'naam')} label={say`Titel`} maxlength={160} />
          <TextArea
            {...fieldIn(form, 'opmerking')}
            label={say`Waarover het gaat`}
            hint={say`Twee of drie zinnen voor wie de overeenkomst niet kent.`}
            maxlength={1000}
            optional
          />
          <DateField {...fieldIn(form, 'begin')} label={say`Eerste dag`} />
          <DateField {...fieldIn(form, 'tot')} label={say`Laatste dag`} />
          <TextField
            {...fieldIn(form, 'termijn')}
            label={say`Opzegtermijn in maanden`}
            inputmode="numeric"
            narrow
          />
          <TermFields form={form} />
          <ParentField form={form} parents={parents} />
          <FormActs back={at(detail)} label={say`Bewaar`} />
        </Form>
      </Card>
    </AgreementFormPage>
  );
}

function TermFields({ form }: { form: DraftForm }) {
  return (
    <>
      <RadioGroup
        {...fieldIn(form, 'opzegdag')}
        label={say`Wanneer mag een partij na haar opzegtermijn vertrekken?`}
        options={noticeEndCodes.map((value) => ({ value, label: beginning(noticeEnds[value]) }))}
      />
      <TextField
        {...fieldIn(form, 'verlenging')}
        label={say`Stilzwijgend verlengen, telkens met hoeveel maanden?`}
        hint={say`Laat leeg als de overeenkomst op haar laatste dag stopt.`}
        inputmode="numeric"
        narrow
        optional
      />
      <TextField
        {...fieldIn(form, 'keren')}
        label={say`Hoeveel keer hoogstens?`}
        hint={say`Laat leeg als ze blijft doorlopen.`}
        inputmode="numeric"
        narrow
        optional
      />
    </>
  );
}

/** Asks whether the parties really give the draft up. */
export function DropPage(form: DraftForm) {
  const { detail, csrf, problems } = form;
  return (
    <AgreementFormPage
      detail={detail}
      refused={form.refused}
      title={say`Geef dit ontwerp op`}
      lead={say`Niemand schrijft er dan nog in. De partijen kunnen de tekst blijven lezen, en een nieuwe hernieuwing beginnen.`}
    >
      <Card title={say`Weet u dit zeker?`}>
        <Form action={at(detail, 'opgeven')} csrf={csrf} problems={problems}>
          <input type="hidden" name="versie" value={form.typed['versie'] ?? detail.agreement.version} />
          <Checkbox name="zeker" label={say`Ja, de partijen geven dit ontwerp op`} />
          <FormActs back={at(detail)} label={say`Geef het ontwerp op`} />
        </Form>
      </Card>
    </AgreementFormPage>
  );
}
