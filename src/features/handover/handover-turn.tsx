/** The card beside a hand-over that runs: whose turn it is, and the forms for what the reader may do now. */
import { typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { ActForm, Form } from '../../ui/form.tsx';
import { DateField, TextArea, TextField } from '../../ui/text-field.tsx';
import { capacities } from '../representative/representative.ts';
import { agreedMoment, confirmationOf, openMoments } from './handover.ts';
import { turnWords } from './handover-word.ts';
import { ChooseMoment, MomentFields, watchedMoment } from './handover-form.tsx';
import { AfterNo } from './handover-no.tsx';
import { Id, shownIn, type TurnView } from './turn-view.tsx';

/** Says whose turn it is, with the one act that belongs to it. */
export function Turn(view: TurnView) {
  const { handover, side, today } = view;
  const mayEnd = side === 'giver' || handover.state !== 'proposed';
  return (
    <Card title={say`Wie is aan zet`}>
      <p>
        <b>{turnWords(handover, side, today)}</b>
      </p>
      {handover.state === 'proposed' && side === 'receiver' && <AnswerForm {...view} />}
      {handover.state === 'countered' && side === 'giver' && <ChooseForm {...view} />}
      {handover.state === 'planned' && <TalkForm {...view} />}
      {handover.state === 'talked' && <ConfirmForms {...view} />}
      {handover.state === 'declined' && <AfterNo {...view} />}
      {mayEnd && <EndForm {...view} />}
    </Card>
  );
}

function AnswerForm(view: TurnView) {
  const { handover, csrf, to, today } = view;
  const shown = shownIn(view, 'antwoord');
  return (
    <Form action={to('antwoord')} csrf={csrf} problems={shown.problems}>
      <Id handover={handover} />
      <ChooseMoment moments={openMoments(handover, today)} {...shown} />
      <RadioGroup
        {...fieldIn(shown, 'antwoord')}
        label={say`Wat antwoordt u?`}
        options={[
          { value: 'accepted', label: say`Wij nemen over op dit moment` },
          { value: 'otherMoments', label: say`Wij stellen andere momenten voor` },
          { value: 'refused', label: say`Wij nemen niet over` },
        ]}
      />
      <details class="fold" open={shown.problems.length > 0}>
        <summary>{say`Andere momenten of een reden`}</summary>
        <div class="fold__part fields">
          <MomentFields {...shown} />
          <TextArea
            {...fieldIn(shown, 'waarom')}
            label={say`Waarom neemt u niet over?`}
            hint={say`Alleen bij “Wij nemen niet over”. De ander leest dit.`}
            maxlength={500}
            optional
          />
        </div>
      </details>
      <Acts>
        <Button look="primary">{say`Antwoord`}</Button>
      </Acts>
    </Form>
  );
}

function ChooseForm(view: TurnView) {
  const { handover, csrf, to, today } = view;
  const shown = shownIn(view, 'kies');
  return (
    <Form action={to('kies')} csrf={csrf} problems={shown.problems}>
      <Id handover={handover} />
      <ChooseMoment moments={openMoments(handover, today)} {...shown} />
      <details class="fold" open={shown.problems.length > 0}>
        <summary>{say`Geen van deze past: stel andere voor`}</summary>
        <div class="fold__part fields">
          <MomentFields {...shown} />
        </div>
      </details>
      <Acts>
        <Button look="primary">{say`Bewaar`}</Button>
      </Acts>
    </Form>
  );
}

function TalkForm(view: TurnView) {
  const { handover, csrf, to, today } = view;
  const moment = agreedMoment(handover);
  const shown = shownIn(view, 'gesprek');
  const held = view.failed === 'gesprek' ? fieldIn(shown, 'datum') : { value: typedDate(today) };
  return (
    <>
      {moment !== undefined && <p>{say`Afgesproken: ${watchedMoment(moment)}.`}</p>}
      <Form action={to('gesprek')} csrf={csrf} problems={shown.problems}>
        <Id handover={handover} />
        <DateField name="datum" label={say`Wanneer was het driegesprek?`} {...held} />
        <Acts>
          <Button
            look={moment === undefined || moment.on <= today ? 'primary' : 'secondary'}
          >{say`Noteer het gesprek`}</Button>
        </Acts>
      </Form>
    </>
  );
}

function ConfirmForms(view: TurnView) {
  const { handover, side, csrf, to } = view;
  const own = confirmationOf(handover, side) === undefined;
  const person = confirmationOf(handover, 'person') === undefined;
  return (
    <>
      <Acts>
        {own && (
          <ActForm action={to('bevestig')} csrf={csrf}>
            <Id handover={handover} />
            <Button look="primary" name="wie" value={side}>
              {side === 'giver' ? say`Bevestig: wij geven de regie` : say`Bevestig: wij nemen de regie`}
            </Button>
          </ActForm>
        )}
        {person && (
          <ActForm action={to('bevestig')} csrf={csrf}>
            <Id handover={handover} />
            <Button name="wie" value="person">{say`De persoon zei ja in het gesprek`}</Button>
          </ActForm>
        )}
      </Acts>
      {person && <RepresentedForm {...view} />}
    </>
  );
}

function RepresentedForm(view: TurnView) {
  const { handover, csrf, to } = view;
  const shown = shownIn(view, 'bevestig');
  return (
    <details class="fold" open={shown.problems.length > 0}>
      <summary>{say`Iemand zei ja voor de persoon`}</summary>
      <Form action={to('bevestig')} csrf={csrf} problems={shown.problems}>
        <Id handover={handover} />
        <SelectField
          {...fieldIn(shown, 'functie')}
          label={say`Wie vertegenwoordigt de persoon?`}
          hint={say`Alleen wie met een bewijs in het dossier staat als vertegenwoordiger.`}
          choose={say`Kies`}
          options={Object.entries(capacities).map(([value, label]) => ({ value, label }))}
        />
        <TextField {...fieldIn(shown, 'naam')} label={say`Naam`} maxlength={120} autocomplete="off" />
        <Acts>
          <Button name="wie" value="representative">{say`Leg deze bevestiging vast`}</Button>
        </Acts>
      </Form>
    </details>
  );
}

function EndForm(view: TurnView) {
  const { handover, csrf, to } = view;
  const shown = shownIn(view, 'stop');
  const open = handover.state === 'proposed';
  return (
    <details class="fold" open={shown.problems.length > 0}>
      <summary>{open ? say`Neem het voorstel terug` : say`Stop de overdracht`}</summary>
      <Form action={to('stop')} csrf={csrf} problems={shown.problems}>
        <Id handover={handover} />
        <TextArea
          {...fieldIn(shown, 'waarom')}
          id="stop-waarom"
          label={say`Waarom?`}
          hint={say`De ander leest dit. Schrijf niets over gezondheid, schulden of thuis.`}
          maxlength={500}
          optional={open}
          rows={2}
        />
        <Acts>
          <Button look="danger">{open ? say`Neem terug` : say`Stop`}</Button>
        </Acts>
      </Form>
    </details>
  );
}
