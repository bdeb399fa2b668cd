/** The forms with which parties write an action of their agreement: what happens, who does it, and how it is measured. */
import { typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Card } from '../../ui/card.tsx';
import { RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { type Filled, fieldIn } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { DateField, TextField } from '../../ui/text-field.tsx';
import { AgreementFormPage, type DraftForm } from '../agreement/agreement-form.tsx';
import { goals } from '../agreement/policy-goal.ts';
import { policyDomains } from '../theme/policy-domain.ts';
import { actionPage, indicators, rhythms, units } from './action.ts';
import { agreed } from './action-agreed.tsx';
import { ActionFrame, type OneActionForm } from './action-frame.tsx';

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
    <ActionFrame
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
        <Form action={actionPage(agreement.id, action.id, 'wijzig')} csrf={csrf} problems={problems}>
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
          <FormActs back={actionPage(agreement.id, action.id)} label={say`Bewaar`} />
        </Form>
      </Card>
    </ActionFrame>
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
