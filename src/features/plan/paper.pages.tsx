/** The form that records who signed the sheet of a plan on paper: the person, or someone who may sign for the person. */
import { say } from '../../kernel/language.ts';
import { Alert } from '../../ui/alert.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { DateField, TextField } from '../../ui/text-field.tsx';
import { capacities } from '../representative/representative.ts';
import { planAddress } from './plan-address.ts';
import { type FormView, PlanForm } from './plan-form.tsx';
import { shortHash } from './plan-signature.ts';

/** The form with which a coach records that the person signed on paper. */
export function PaperPage(view: FormView) {
  const { opened, reason } = view;
  const { goals, actions, hash } = opened.parts.plan;
  return (
    <PlanForm
      view={view}
      title={say`Getekend op papier`}
      lead={say`Bewaar het blad met kenmerk ${shortHash(hash)}. U legt hier vast dat het getekend is.`}
      action={planAddress(opened.person, 'handtekening', { reason })}
      button={say`Leg de handtekening vast`}
      before={
        (goals.length === 0 || actions.length === 0) &&
        view.problems.length === 0 && (
          <Alert tone="info">{say`Dit plan is nog leeg. Er zijn minstens één doel en één actie nodig voor iemand kan tekenen.`}</Alert>
        )
      }
    >
      <TextField
        {...fieldIn(view, 'naam')}
        label={say`Wie tekende?`}
        hint={say`De naam zoals die op het blad staat.`}
        maxlength={120}
      />
      <SelectField
        {...fieldIn(view, 'functie')}
        label={say`Tekende iemand anders voor de persoon?`}
        hint={say`Schrijf dan hierboven de naam van wie tekende. Die staat met een bewijs in het dossier als vertegenwoordiger.`}
        choose={say`Nee, de persoon tekende zelf`}
        options={Object.entries(capacities).map(([value, label]) => ({ value, label }))}
        optional
      />
      <DateField {...fieldIn(view, 'datum')} label={say`Op welke dag?`} />
      <input type="hidden" name="kenmerk" value={view.typed['kenmerk'] ?? ''} />
    </PlanForm>
  );
}
