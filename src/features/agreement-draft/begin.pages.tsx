/** The form with which an agreement begins from nothing. */
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Card } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { type Filled, fieldIn } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DateField, TextField } from '../../ui/text-field.tsx';
import { agreementLevelCodes, agreementLevels } from '../agreement/agreement.ts';
import type { Parent } from './party.sql.ts';
import { ParentField, PartyFields } from './party-field.tsx';

/** Asks what the agreement is and what the own organisation is in it; the rest is written in the draft. */
export function BeginPage(form: Filled & { readonly csrf: string; readonly parents: readonly Parent[] }) {
  const { csrf, problems, parents } = form;
  return (
    <>
      <PageHead
        above={[{ href: '/overeenkomsten', label: say`Overeenkomsten` }]}
        title={say`Nieuwe overeenkomst`}
        lead={say`U begint een ontwerp. Daarna voegt u de andere partijen toe: zij lezen en schrijven mee, en gaan samen akkoord met de tekst.`}
      />
      <Card title={say`De overeenkomst`}>
        <Form action="/overeenkomsten/nieuw" csrf={csrf} problems={problems}>
          <RadioGroup
            {...fieldIn(form, 'niveau')}
            label={say`Wat voor overeenkomst is het?`}
            options={agreementLevelCodes.map((value) => ({
              value,
              label: beginning(agreementLevels[value]),
            }))}
          />
          <ParentField form={form} parents={parents} />
          <TextField {...fieldIn(form, 'naam')} label={say`Titel`} maxlength={160} />
          <DateField {...fieldIn(form, 'begin')} label={say`Eerste dag`} />
          <DateField {...fieldIn(form, 'tot')} label={say`Laatste dag`} />
          <PartyFields form={form} />
          <FormActs back="/overeenkomsten" label={say`Begin het ontwerp`} />
        </Form>
      </Card>
    </>
  );
}
