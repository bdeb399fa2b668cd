/** The forms of a plan: take a template, add or change a goal, add or change an action. */
import { say } from '../../kernel/language.ts';
import { RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { Card } from '../../ui/card.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Lines } from '../../ui/list.tsx';
import { DateField, TextArea } from '../../ui/text-field.tsx';
import { doerName } from './opened-plan.ts';
import { ActionFields, type FormView, optionsOf, PlanForm } from './plan-form.tsx';
import { planAddress } from './plan-address.ts';
import { actionStates, endReasons, goalStates } from './plan.ts';
import { planTemplateCodes, planTemplates } from './plan-template.ts';

type RowView = FormView & {
  /** The row that is changed; none for a new one. */
  readonly row: string | undefined;
};

export function TemplatePage(view: FormView) {
  const { opened, reason } = view;
  return (
    <PlanForm
      view={view}
      title={say`Kies een sjabloon`}
      lead={say`Een sjabloon zet doelen en acties klaar. Daarna past u alles aan.`}
      action={planAddress(opened.person, 'sjabloon', { reason })}
      button={say`Neem dit sjabloon over`}
      before={<Templates view={view} />}
    >
      <RadioGroup
        {...fieldIn(view, 'sjabloon')}
        label={say`Welk sjabloon?`}
        options={planTemplateCodes.map((code) => ({
          value: code,
          label: planTemplates[code].name,
          hint: planTemplates[code].hint,
        }))}
      />
    </PlanForm>
  );
}

function Templates({ view }: { view: FormView }) {
  return (
    <>
      {planTemplateCodes.map((code) => {
        const { name, goals } = planTemplates[code];
        return (
          <Card title={name}>
            {goals.map((goal) => (
              <>
                <p>
                  <b>{say`Doel:`}</b> <span lang="nl">{goal.text}</span>
                </p>
                <Lines
                  items={goal.actions.map((action) => (
                    <>
                      <span lang="nl">{action.text}</span>{' '}
                      <span class="source">{say`${doerName(view.opened, action.by)}, binnen ${action.weeks} weken`}</span>
                    </>
                  ))}
                />
              </>
            ))}
          </Card>
        );
      })}
    </>
  );
}

export function GoalPage(view: RowView) {
  const { opened, reason, row } = view;
  return (
    <PlanForm
      view={view}
      title={row === undefined ? say`Een doel` : say`Wijzig het doel`}
      action={planAddress(opened.person, 'doel', { row, reason })}
      button={row === undefined ? say`Zet in het plan` : say`Bewaar de wijziging`}
    >
      <TextArea
        {...fieldIn(view, 'tekst')}
        label={say`Wat wil de persoon bereiken?`}
        hint={say`Een korte zin die de persoon begrijpt. Geen gezondheid, schulden of andere gevoelige zaken.`}
        rows={2}
        maxlength={300}
      />
      <DateField {...fieldIn(view, 'tegen')} label={say`Tegen wanneer?`} optional />
      {row !== undefined && (
        <>
          <SelectField
            {...fieldIn(view, 'stand')}
            label={say`Hoe ver staat het?`}
            options={optionsOf(goalStates)}
          />
          <ResultField view={view} />
          <WhyField view={view} />
        </>
      )}
    </PlanForm>
  );
}

export function ActionPage(view: RowView) {
  const { opened, reason, row } = view;
  const goals = opened.parts.plan.goals.filter((goal) => goal.state === 'open');
  return (
    <PlanForm
      view={view}
      title={row === undefined ? say`Een actie` : say`Werk de actie bij`}
      action={planAddress(opened.person, 'actie', { row, reason })}
      button={row === undefined ? say`Zet in het plan` : say`Bewaar de wijziging`}
    >
      {row === undefined && (
        <SelectField
          {...fieldIn(view, 'doel')}
          label={say`Bij welk doel?`}
          choose={say`Zonder doel`}
          options={goals.map((goal) => ({ value: goal.id, label: goal.text }))}
        />
      )}
      <ActionFields view={view} />
      {row !== undefined && (
        <>
          <SelectField
            {...fieldIn(view, 'stand')}
            label={say`Hoe ver staat het?`}
            options={optionsOf(actionStates)}
          />
          <SelectField
            {...fieldIn(view, 'eindreden')}
            label={say`Waarom stopt het?`}
            hint={say`Alleen als de actie klaar of gestopt is.`}
            choose={say`Niet van toepassing`}
            options={optionsOf(endReasons)}
          />
          <ResultField view={view} />
          <WhyField view={view} />
        </>
      )}
    </PlanForm>
  );
}

function ResultField({ view }: { view: FormView }) {
  return (
    <TextArea
      {...fieldIn(view, 'resultaat')}
      label={say`Wat is het resultaat?`}
      rows={2}
      maxlength={500}
      optional
    />
  );
}

function WhyField({ view }: { view: FormView }) {
  return (
    <>
      <TextArea
        {...fieldIn(view, 'waarom')}
        label={say`Waarom verandert dit?`}
        hint={say`Wie het plan mag zien, leest deze zin.`}
        rows={2}
        maxlength={300}
      />
      <input type="hidden" name="versie" value={view.typed['versie'] ?? ''} />
    </>
  );
}
