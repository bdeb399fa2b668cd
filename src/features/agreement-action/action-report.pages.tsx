/** The forms with which the owner of an action says how far it is, counts its proofs, and ends it. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { ActForm, Form, FormActs } from '../../ui/form.tsx';
import { DateField, TextArea, TextField } from '../../ui/text-field.tsx';
import { actionPage, figure, measureOf, type Proof, units } from './action.ts';
import { ActionFrame, type OneActionForm } from './action-frame.tsx';

/** What the product counts; null under ten. */
export interface Measured {
  readonly value: number | null;
  readonly of: number | null;
}

interface ReportForm extends OneActionForm {
  /** What the product counts today, where it can. */
  readonly measured: Measured | undefined;
}

/** Asks how far an action is, and offers what the product counts. */
export function ReportPage(form: ReportForm) {
  const { action, csrf, problems, measured } = form;
  const { agreement } = form.detail;
  return (
    <ActionFrame form={form} title={say`Meld hoe ver het staat`} lead={measureOf(action)}>
      {measured && <MeasuredCard {...form} measured={measured} />}
      <Card title={say`Uw verslag`}>
        <Form action={actionPage(agreement.id, action.id, 'verslag')} csrf={csrf} problems={problems}>
          <TextField
            {...fieldIn(form, 'waarde')}
            label={action.unit === null ? say`Stand` : say`Stand (${units[action.unit]})`}
            inputmode="decimal"
            narrow
          />
          <DateField {...fieldIn(form, 'datum')} label={say`Op welke dag was dat zo?`} />
          <TextArea
            {...fieldIn(form, 'opmerking')}
            label={say`Opmerking`}
            hint={say`Iedereen die de overeenkomst leest, ziet dit. Noem geen personen.`}
            maxlength={1000}
            optional
          />
          <FormActs back={actionPage(agreement.id, action.id)} label={say`Bewaar het verslag`} />
        </Form>
      </Card>
    </ActionFrame>
  );
}

function MeasuredCard({
  detail,
  action,
  csrf,
  measured: { value, of },
}: ReportForm & { measured: Measured }) {
  return (
    <Card title={say`Wat Werkwinkel vandaag telt`}>
      {value === null ? (
        <p>{say`Het gaat om minder dan tien personen, in het geheel of in een deel. Dan toont Werkwinkel geen cijfer.`}</p>
      ) : (
        <>
          <p>
            {of === null
              ? say`${figure(value, action.unit)}. Werkwinkel telt alleen wat uw organisatie zelf vastlegde.`
              : say`${figure(value, action.unit)}, over ${formatNumber(of)}. Werkwinkel telt alleen wat uw organisatie zelf vastlegde.`}
          </p>
          <ActForm action={actionPage(detail.agreement.id, action.id, 'meting')} csrf={csrf}>
            <Acts>
              <Button>{say`Leg dit cijfer vast`}</Button>
            </Acts>
          </ActForm>
        </>
      )}
    </Card>
  );
}

/** Asks for the references of what counts towards a grant. */
export function ProofPage(form: OneActionForm) {
  const { action, csrf, problems } = form;
  const { agreement } = form.detail;
  return (
    <ActionFrame form={form} title={say`Tel bewijzen`} lead={measureOf(action)}>
      <Card title={say`Wat erbij komt`}>
        <Form action={actionPage(agreement.id, action.id, 'bewijs')} csrf={csrf} problems={problems}>
          <DateField {...fieldIn(form, 'datum')} label={say`Op welke dag telt het?`} />
          <TextArea
            {...fieldIn(form, 'kenmerk')}
            label={say`Kenmerken van de bewijzen`}
            hint={say`Eén per regel. Alleen de partijen zien ze. Schrijf geen namen en geen rijksregisternummers.`}
            rows={8}
          />
          <FormActs back={actionPage(agreement.id, action.id)} label={say`Tel deze bewijzen`} />
        </Form>
      </Card>
    </ActionFrame>
  );
}

/** Asks why a proof counts no more. */
export function StrikePage(form: OneActionForm & { readonly proof: Proof }) {
  const { action, csrf, problems, proof } = form;
  const { agreement } = form.detail;
  return (
    <ActionFrame
      form={form}
      title={say`Schrap een bewijs`}
      lead={say`${proof.reference}, geteld op ${formatDate(proof.on)}. Het blijft te lezen, maar telt niet meer mee.`}
    >
      <Card title={say`Waarom telt het niet mee?`}>
        <Form
          action={actionPage(agreement.id, action.id, `bewijzen/${proof.id}/schrap`)}
          csrf={csrf}
          problems={problems}
        >
          <TextArea {...fieldIn(form, 'reden')} label={say`Waarom`} maxlength={300} />
          <FormActs back={actionPage(agreement.id, action.id)} label={say`Schrap dit bewijs`} />
        </Form>
      </Card>
    </ActionFrame>
  );
}

/** Asks how an action ends; a draft can only be stopped. */
export function EndPage(form: OneActionForm) {
  const { action, csrf, problems } = form;
  const { agreement } = form.detail;
  const draft = action.status === 'draft';
  return (
    <ActionFrame
      form={form}
      title={draft ? say`Stop het ontwerp` : say`Rond af of stop`}
      lead={say`Daarna verandert de actie niet meer. Ze blijft te lezen.`}
    >
      <Card title={say`Het einde`}>
        <Form action={actionPage(agreement.id, action.id, 'einde')} csrf={csrf} problems={problems}>
          {draft ? (
            <input type="hidden" name="resultaat" value="stopped" />
          ) : (
            <RadioGroup
              {...fieldIn(form, 'resultaat')}
              label={say`Hoe eindigt de actie?`}
              options={[
                {
                  value: 'done',
                  label: say`Ze is afgerond`,
                  hint: say`Ook als het doel niet helemaal bereikt is.`,
                },
                { value: 'stopped', label: say`Ze stopt`, hint: say`U zegt hieronder waarom.` },
              ]}
            />
          )}
          <TextArea
            {...fieldIn(form, 'reden')}
            label={draft ? say`Waarom stopt het?` : say`Waarom, of wat ze opleverde`}
            hint={say`Iedereen die de overeenkomst leest, ziet dit. Noem geen personen.`}
            maxlength={500}
            optional={!draft}
          />
          <FormActs back={actionPage(agreement.id, action.id)} label={say`Beëindig de actie`} />
        </Form>
      </Card>
    </ActionFrame>
  );
}
