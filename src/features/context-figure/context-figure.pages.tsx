/** The forms with which a party adds a figure of the territory to an agreement, and strikes one of its own. */
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { type Filled, fieldIn } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { ReasonForm } from '../../ui/reason-form.tsx';
import { Hidden } from '../../ui/text.tsx';
import { DateField, TextField } from '../../ui/text-field.tsx';
import type { AgreementDetail } from '../agreement/agreement.sql.ts';
import { AgreementFormPage, at, type DraftForm } from '../agreement/agreement-form.tsx';
import type { ContextFigure } from './context-figure.sql.ts';
import { figureInWords } from './context-figure.ts';

interface StrikeView extends Partial<Filled> {
  readonly one: ContextFigure;
  readonly detail: AgreementDetail;
  readonly csrf: string;
}

/** Asks why a figure goes. */
export function StrikeForm({ one: { id, subject }, detail, csrf, ...filled }: StrikeView) {
  return (
    <ReasonForm
      {...filled}
      action={at(detail, `context/${id}/schrap`)}
      {...{ id, csrf }}
      label={say`Wat klopt er niet?`}
      hint={say`Het cijfer blijft doorstreept staan, met uw reden.`}
      longest={300}
    >
      {say`Schrap dit cijfer`}
      <Hidden>: {subject}</Hidden>
    </ReasonForm>
  );
}

/** Asks again what is wrong with a figure. */
export function StrikeContextPage({ one, ...form }: DraftForm & { readonly one: ContextFigure }) {
  const { subject, value, unit } = one;
  const lead = `${subject}: ${figureInWords(value, unit)}`;
  return (
    <AgreementFormPage detail={form.detail} title={say`Schrap dit cijfer`} lead={lead}>
      <Card title={subject}>
        <StrikeForm {...form} one={one} />
      </Card>
    </AgreementFormPage>
  );
}

/** Asks for a figure with its source and its day. */
export function AddContextPage(form: DraftForm) {
  const { detail, csrf, problems } = form;
  return (
    <AgreementFormPage
      detail={detail}
      refused={form.refused}
      title={say`Voeg een cijfer over de streek toe`}
      lead={say`U schrijft over wat een bron zegt. Het cijfer verandert niet meer. Iedereen die de overeenkomst leest, ziet het.`}
    >
      <Card title={say`Het cijfer`}>
        <Form action={at(detail, 'context')} csrf={csrf} problems={problems}>
          <TextField
            {...fieldIn(form, 'wat')}
            label={say`Wat telt het cijfer?`}
            hint={say`Bijvoorbeeld: werkzoekenden zonder werk in Vlierbeke.`}
            maxlength={160}
          />
          <TextField {...fieldIn(form, 'waarde')} label={say`Getal`} inputmode="decimal" narrow />
          <TextField
            {...fieldIn(form, 'eenheid')}
            label={say`Eenheid`}
            hint={say`Bijvoorbeeld % of plaatsen.`}
            maxlength={30}
            narrow
            optional
          />
          <DateField {...fieldIn(form, 'datum')} label={say`Van welke dag is het cijfer?`} />
          <TextField
            {...fieldIn(form, 'bron')}
            label={say`Bron`}
            hint={say`De instelling en de publicatie, zodat een ander het kan nakijken.`}
            maxlength={200}
          />
          <FormActs back={at(detail)} label={say`Zet het cijfer vast`} />
        </Form>
      </Card>
    </AgreementFormPage>
  );
}
