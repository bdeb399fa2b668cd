/** The forms with which parties write an action of their agreement, say how far it is, count its proofs and end it. */
import type { ComponentChildren } from 'preact';
import { type CivilDate, formatDate, typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { type Filled, fieldIn } from '../../ui/field.tsx';
import { ActForm, Form, FormActs } from '../../ui/form.tsx';
import { DateField, TextArea, TextField } from '../../ui/text-field.tsx';
import type { Agreement } from '../agreement/agreement.ts';
import { AgreementFormPage, type DraftForm } from '../agreement/agreement-form.tsx';
import { goals } from '../agreement/policy-goal.ts';
import { type Action, figure, indicators, measureOf, type Proof, rhythms, units } from './action.ts';
import { agreed } from './action.pages.tsx';
import { policyDomains } from '../theme/policy-domain.ts';

export interface OneActionForm extends DraftForm {
  readonly action: Action;
  readonly today: CivilDate;
}

const choices = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(([value, label]) => ({ value, label: beginning(label) }));

function indicatorField(form: Filled) {
  return (
    <RadioGroup
      {...fieldIn(form, 'indicator')}
      label={say`Hoe meet u?`}
      options={Object.entries(indicators).map(([value, { label, hint }]) => ({
        value,
        label: beginning(label),
        hint,
      }))}
    />
  );
}

function titleField(form: Filled) {
  return (
    <TextField
      {...fieldIn(form, 'naam')}
      label={say`Wat gebeurt er?`}
      hint={say`Eén zin, bijvoorbeeld: elk contract artikel 60 krijgt op tijd een driegesprek.`}
      maxlength={160}
    />
  );
}

/** Asks for what it cannot begin without: what happens, and how that is measured. */
export function AddActionPage(form: DraftForm) {
  const { csrf, problems } = form;
  const { agreement } = form.detail;
  return (
    <AgreementFormPage
      detail={form.detail}
      refused={form.refused}
      title={say`Voeg een actie toe`}
      lead={say`U begint met een ontwerp. Daarna vult u aan wie, hoeveel en tegen wanneer.`}
    >
      <Card title={say`De actie`}>
        <Form action={`/overeenkomsten/${agreement.id}/acties/nieuw`} csrf={csrf} problems={problems}>
          {titleField(form)}
          {indicatorField(form)}
          <FormActs back={`/overeenkomsten/${agreement.id}`} label={say`Begin het ontwerp`} />
        </Form>
      </Card>
    </AgreementFormPage>
  );
}

/** Asks for the parts of a draft; what is not known yet may wait. */
export function WriteActionPage(form: OneActionForm) {
  const { action, csrf, problems, typed, today } = form;
  const { agreement } = form.detail;
  const parties = agreement.parties
    .filter(({ leavesAfter }) => leavesAfter === null || leavesAfter >= today)
    .map(({ id, name }) => ({ value: id, label: name }));
  const pick = (name: string, label: string, options: readonly { value: string; label: string }[]) => (
    <SelectField {...fieldIn(form, name)} label={label} choose={say`Nog niet gekozen`} options={options} />
  );
  return (
    <Frame
      form={form}
      title={say`Vul de actie aan`}
      lead={say`Bewaar gerust wat u al weet. Meet u toch anders? Kies dat en bewaar: dan staan hier de velden die erbij horen.`}
    >
      {form.refused !== undefined && (
        <Card title={say`Zo staat het nu`}>
          <DefinitionList
            items={[{ term: say`Wat gebeurt er?`, details: action.title }, ...agreed(action)]}
          />
        </Card>
      )}
      <Card title={say`De actie`}>
        <Form action={at(agreement, action, 'wijzig')} csrf={csrf} problems={problems}>
          <input type="hidden" name="versie" value={typed['versie'] ?? ''} />
          {titleField(form)}
          {pick('doel', say`Bij welk doel van VDAB hoort de actie?`, choices(goals))}
          {pick('domein', say`Beleidsdomein`, choices(policyDomains))}
          {pick('organisatie', say`Welke partij trekt de actie?`, parties)}
          <TextField
            {...fieldIn(form, 'functie')}
            label={say`Wie binnen die partij?`}
            hint={say`Schrijf de functie, geen naam. Bijvoorbeeld: hoofd activering.`}
            maxlength={120}
          />
          {indicatorField(form)}
          <MeasureFields {...form} />
          <DateField
            {...fieldIn(form, 'tot')}
            label={say`Tegen wanneer?`}
            hint={say`dd/mm/jjjj, ten laatste ${typedDate(agreement.until)}: dan eindigt de overeenkomst`}
          />
          {pick('ritme', say`Hoe vaak komt er een verslag?`, choices(rhythms))}
          <FormActs back={at(agreement, action)} label={say`Bewaar`} />
        </Form>
      </Card>
    </Frame>
  );
}

/** The figures follow how is measured: a grant counts from nothing to reference plus extra. */
function MeasureFields(form: OneActionForm) {
  const measured = form.typed['indicator'];
  const own = measured === 'report' || measured === 'proof';
  const number = (name: string, label: string, hint?: string) => (
    <TextField
      {...fieldIn(form, name)}
      label={label}
      {...(hint === undefined ? {} : { hint })}
      inputmode="decimal"
      narrow
    />
  );
  return (
    <>
      {own && (
        <TextField
          {...fieldIn(form, 'meting')}
          label={say`Wat telt u precies?`}
          hint={say`Zo dat iedereen hetzelfde telt. Noem geen personen.`}
          maxlength={200}
        />
      )}
      {measured === 'report' && (
        <SelectField
          {...fieldIn(form, 'eenheid')}
          label={say`Waarin telt u?`}
          choose={say`Nog niet gekozen`}
          options={choices(units)}
        />
      )}
      {measured === 'proof' ? (
        <>
          {number('referentie', say`Referentie`, say`Wat er zonder de subsidie ook zou komen.`)}
          {number('extra', say`Extra`, say`Wat er dankzij de subsidie bij komt. Samen zijn ze het doel.`)}
          <DateField {...fieldIn(form, 'begin')} label={say`Telt vanaf welke dag?`} />
        </>
      ) : (
        <>
          {number('beginwaarde', say`Beginwaarde`, say`Hoe het er vandaag voor staat.`)}
          <DateField {...fieldIn(form, 'begin')} label={say`Van welke dag is de beginwaarde?`} />
          {number('streefwaarde', say`Doel`, say`Welk cijfer u wilt halen.`)}
        </>
      )}
    </>
  );
}

export interface ReportForm extends OneActionForm {
  /** What the product counts today, where it can; null under ten. */
  readonly measured: { readonly value: number | null; readonly of: number | null } | undefined;
}

/** Asks how far an action is, and offers what the product counts. */
export function ReportPage(form: ReportForm) {
  const { action, csrf, problems, measured } = form;
  const { agreement } = form.detail;
  return (
    <Frame form={form} title={say`Meld hoe ver het staat`} lead={measureOf(action)}>
      {measured !== undefined && (
        <Card title={say`Wat Werkwinkel vandaag telt`}>
          {measured.value === null ? (
            <p>{say`Het gaat om minder dan tien personen, in het geheel of in een deel. Dan toont Werkwinkel geen cijfer.`}</p>
          ) : (
            <>
              <p>
                {measured.of === null
                  ? say`${figure(measured.value, action.unit)}. Werkwinkel telt alleen wat uw organisatie zelf vastlegde.`
                  : say`${figure(measured.value, action.unit)}, over ${formatNumber(measured.of)}. Werkwinkel telt alleen wat uw organisatie zelf vastlegde.`}
              </p>
              <ActForm action={at(agreement, action, 'meting')} csrf={csrf}>
                <Acts>
                  <Button>{say`Leg dit cijfer vast`}</Button>
                </Acts>
              </ActForm>
            </>
          )}
        </Card>
      )}
      <Card title={say`Uw verslag`}>
        <Form action={at(agreement, action, 'verslag')} csrf={csrf} problems={problems}>
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
          <FormActs back={at(agreement, action)} label={say`Bewaar het verslag`} />
        </Form>
      </Card>
    </Frame>
  );
}

/** Asks for the references of what counts towards a grant. */
export function ProofPage(form: OneActionForm) {
  const { action, csrf, problems } = form;
  const { agreement } = form.detail;
  return (
    <Frame form={form} title={say`Tel bewijzen`} lead={measureOf(action)}>
      <Card title={say`Wat erbij komt`}>
        <Form action={at(agreement, action, 'bewijs')} csrf={csrf} problems={problems}>
          <DateField {...fieldIn(form, 'datum')} label={say`Op welke dag telt het?`} />
          <TextArea
            {...fieldIn(form, 'kenmerk')}
            label={say`Kenmerken van de bewijzen`}
            hint={say`Eén per regel. Alleen de partijen zien ze. Schrijf geen namen en geen rijksregisternummers.`}
            rows={8}
          />
          <FormActs back={at(agreement, action)} label={say`Tel deze bewijzen`} />
        </Form>
      </Card>
    </Frame>
  );
}

/** Asks why a proof counts no more. */
export function StrikePage(form: OneActionForm & { readonly proof: Proof }) {
  const { action, csrf, problems, proof } = form;
  const { agreement } = form.detail;
  return (
    <Frame
      form={form}
      title={say`Schrap een bewijs`}
      lead={say`${proof.reference}, geteld op ${formatDate(proof.on)}. Het blijft te lezen, maar telt niet meer mee.`}
    >
      <Card title={say`Waarom telt het niet mee?`}>
        <Form action={at(agreement, action, `bewijzen/${proof.id}/schrap`)} csrf={csrf} problems={problems}>
          <TextArea {...fieldIn(form, 'reden')} label={say`Waarom`} maxlength={300} />
          <FormActs back={at(agreement, action)} label={say`Schrap dit bewijs`} />
        </Form>
      </Card>
    </Frame>
  );
}

/** Asks how an action ends; a draft can only be stopped. */
export function EndPage(form: OneActionForm) {
  const { action, csrf, problems } = form;
  const { agreement } = form.detail;
  const draft = action.status === 'draft';
  return (
    <Frame
      form={form}
      title={draft ? say`Stop het ontwerp` : say`Rond af of stop`}
      lead={say`Daarna verandert de actie niet meer. Ze blijft te lezen.`}
    >
      <Card title={say`Het einde`}>
        <Form action={at(agreement, action, 'einde')} csrf={csrf} problems={problems}>
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
          <FormActs back={at(agreement, action)} label={say`Beëindig de actie`} />
        </Form>
      </Card>
    </Frame>
  );
}

/** Shows a page that stands under an action. */
function Frame({
  form: { detail, action, refused },
  title,
  lead,
  children,
}: {
  form: OneActionForm;
  title: string;
  lead: string;
  children: ComponentChildren;
}) {
  const under = [{ href: at(detail.agreement, action), label: action.title }];
  return (
    <AgreementFormPage {...{ detail, under, title, refused }} lead={beginning(lead)}>
      {children}
    </AgreementFormPage>
  );
}

function at(agreement: Agreement, action: Action, part?: string): string {
  return `/overeenkomsten/${agreement.id}/acties/${action.id}${part === undefined ? '' : `/${part}`}`;
}
