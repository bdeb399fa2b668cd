/** The second page of sending someone: the question, what is sent along, and by when an answer is hoped for. */
import { addWorkingDays } from '../../kernel/working-day.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { CheckboxList, SelectField } from '../../ui/choice-field.tsx';
import { problemOf } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { DateField, TextArea } from '../../ui/text-field.tsx';
import { withReason } from '../dossier/dossier.ts';
import { wantedOutcomes } from './referral.ts';
import { asksBeforeEnd, beforeEnd } from './referral-before-end.ts';
import { ownDay, terms } from './referral-form.ts';
import { offeredTo } from './referral-offer.ts';
import { type FormView, SendFrame, sendAddress, WhatFollows } from './referral-send.pages.tsx';

/** The second step: the question and, under each tick, exactly what it would send. */
export function QuestionPage({ view }: { view: FormView }) {
  const { opened, reason, csrf, choice, problems } = view;
  return (
    <SendFrame view={view} step={2} lead={say`Wat vraagt u aan ${choice.name}?`} side={<WhatFollows />}>
      <Card title={say`Uw vraag`}>
        {asksBeforeEnd(opened, choice.id) && (
          <p>
            <a
              href={withReason(
                `${sendAddress(opened.person)}?naar=${choice.id}&sjabloon=${beforeEnd}`,
                reason,
              )}
            >{say`Gebruik de vraag voor wie zijn uitkering verliest`}</a>
          </p>
        )}
        <Form action={withReason(sendAddress(opened.person), reason)} csrf={csrf} problems={problems}>
          <input type="hidden" name="naar" value={choice.id} />
          <QuestionFields view={view} />
          <AnswerByFields view={view} />
          <Acts>
            <Button look="primary" name="stap" value="bekijk">{say`Bekijk wat u verstuurt`}</Button>
            <ButtonLink
              href={withReason(sendAddress(opened.person), reason)}
            >{say`Kies een andere organisatie`}</ButtonLink>
          </Acts>
        </Form>
      </Card>
    </SendFrame>
  );
}

function QuestionFields({ view: { opened, choice, form, problems } }: { view: FormView }) {
  const error = (field: string) => ({ error: problemOf(problems, field) });
  return (
    <>
      <TextArea
        name="vraag"
        label={say`Wat vraagt u?`}
        hint={say`Schrijf wat u hoopt en wat dringend is. Schrijf geen diagnose of schuld op.`}
        value={form.question}
        maxlength={1000}
        {...error('vraag')}
      />
      <CheckboxList
        name="doel"
        label={say`Wat wilt u bereiken?`}
        hint={say`Bij elk doel hoort u later of het gelukt is.`}
        options={Object.entries(wantedOutcomes).map(([value, label]) => ({ value, label }))}
        values={form.outcomes}
        {...error('doel')}
      />
      <CheckboxList
        name="soort"
        label={say`Welke gegevens van uw organisatie stuurt u mee?`}
        options={offeredTo(opened, choice.receiver).map(({ code, label, facts }) => ({
          value: code,
          label,
          hint: facts.map((fact) => `${fact.label}: ${fact.value}`).join(' · '),
        }))}
        values={form.categories}
        {...error('soort')}
      />
    </>
  );
}

/** Working days to choose from, or a day of one's own. */
function AnswerByFields({ view: { opened, form, problems } }: { view: FormView }) {
  const { today } = opened.actor;
  const error = (field: string) => ({ error: problemOf(problems, field) });
  return (
    <>
      <SelectField
        name="termijn"
        label={say`Wanneer wilt u een antwoord?`}
        value={form.term}
        options={[
          ...terms.map((term) => ({
            value: term,
            label: say`binnen ${term} werkdagen (${formatDate(addWorkingDays(today, Number(term)))})`,
          })),
          { value: ownDay, label: say`op een dag die ik zelf kies` },
        ]}
        {...error('termijn')}
      />
      <DateField
        name="datum"
        label={say`Uw eigen dag`}
        hint={say`Vult u hier een dag in, dan geldt die dag: dd/mm/jjjj. Werkt dan niemand, dan wordt het de volgende werkdag.`}
        value={form.day}
        optional
        {...error('datum')}
      />
    </>
  );
}
