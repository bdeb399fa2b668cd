/** What came of a referral that was accepted: the forms to say that it started, and how it ended. */
import { say } from '../../kernel/language.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { fieldIn, filledOf } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { DateField, TextArea } from '../../ui/text-field.tsx';
import { withReason } from '../dossier/dossier.ts';
import { notStartedReasons, outcomeWords, type ReferralSheet, results } from './referral.ts';
import { type FormsView, fieldsOf } from './referral-desk.tsx';

/** Asks whether it started. */
export function StartCard({ view, sheet }: { view: FormsView; sheet: ReferralSheet }) {
  return (
    <Card title={say`De start`} id="hier-start">
      <Form
        action={`${withReason(`/verwijzingen/${sheet.id}/start`, view.reason)}#hier-start`}
        csrf={view.csrf}
        problems={filledOf('start', view).problems}
      >
        <StartFields view={view} />
        <div>
          <Button look={sheet.status === 'accepted' ? 'primary' : 'secondary'}>{say`Bewaar`}</Button>
        </div>
      </Form>
    </Card>
  );
}

function StartFields({ view }: { view: FormsView }) {
  const field = fieldsOf('start', view);
  return (
    <>
      <RadioGroup
        {...field('antwoord')}
        label={say`Is het gestart?`}
        options={[
          { value: 'ja', label: say`Ja` },
          { value: 'nee', label: say`Nee, het start niet` },
        ]}
      />
      <DateField {...field('datum')} label={say`Eerste dag, als het gestart is`} optional />
      <SelectField
        {...field('waarom')}
        label={say`Waarom niet, als het niet start`}
        choose={say`Kies een reden`}
        options={Object.entries(notStartedReasons).map(([value, label]) => ({ value, label }))}
        optional
      />
      <TextArea
        {...field('reden')}
        label={say`Uitleg`}
        hint={say`De ander leest dit. Schrijf geen diagnose of schuld op.`}
        rows={3}
        maxlength={300}
        optional
      />
    </>
  );
}

/** Asks, for each thing that was hoped for, whether it came about. */
export function OutcomeCard({ view, sheet }: { view: FormsView; sheet: ReferralSheet }) {
  const mine = filledOf('afloop', view);
  const wanted = sheet.wantedOutcomes ?? [];
  return (
    <Card title={say`Hoe liep het af?`} id="hier-afloop">
      <p>{say`Vul dit in als de begeleiding bij u voorbij is. Gevraagd was: ${outcomeWords(wanted)}.`}</p>
      <Form
        action={`${withReason(`/verwijzingen/${sheet.id}/afloop`, view.reason)}#hier-afloop`}
        csrf={view.csrf}
        problems={mine.problems}
      >
        {wanted.map((code) => (
          <RadioGroup
            {...fieldIn(mine, `resultaat-${code}`)}
            label={say`Is dit gelukt: ${outcomeWords([code])}?`}
            options={Object.entries(results).map(([value, label]) => ({ value, label }))}
          />
        ))}
        <div>
          <Button
            look={sheet.status === 'started' ? 'primary' : 'secondary'}
          >{say`Bewaar hoe het afliep`}</Button>
        </div>
      </Form>
    </Card>
  );
}
