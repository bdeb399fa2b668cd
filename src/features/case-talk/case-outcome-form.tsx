/** The form for what came of talking about someone; and what was typed in it by who came second. */
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { FieldGroup, fieldIn, type Filled } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Form } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { Written } from '../../ui/text.tsx';
import { DateField, TextArea, TextField } from '../../ui/text-field.tsx';
import { ACTIONS, casePage, outcomeCodes, outcomes } from './case-talk.ts';
import type { OneView } from './case-view.ts';

/** The places of the actions in the form, counted from one. */
export const actionPlaces = Array.from({ length: ACTIONS }, (_one, at) => at + 1);

const furtherPlaces = actionPlaces.slice(1);

/** Tells whether something was filled in at a place. */
export function isFilled(typed: Readonly<Record<string, string>>, place: number): boolean {
  return ['wat', 'wie', 'tegen'].some((name) => (typed[`${name}-${place}`] ?? '').trim() !== '');
}

/** Asks what came of it. */
export function OutcomeForm({ one, opened, csrf, reason, typed, problems }: OneView) {
  const here = typed['rij'] === one.id;
  const form: Filled = here ? { typed, problems } : { typed: {}, problems: [] };
  const holders = [
    { value: 'person', label: say`de persoon zelf` },
    ...opened.parts.case_holders
      .filter(({ talk }) => talk === one.talk.id)
      .map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <Card title={say`Noteer het resultaat`} id={`noteer-${one.id}`}>
      <Form
        action={casePage(one.talk.id, opened.person, reason, '/resultaat')}
        csrf={csrf}
        problems={form.problems}
      >
        <input type="hidden" name="rij" value={one.id} />
        <RadioGroup
          {...fieldIn(form, 'resultaat')}
          label={say`Wat kwam eruit?`}
          options={outcomeCodes.map((value) => ({ value, label: outcomes[value] }))}
        />
        <TextArea
          {...fieldIn(form, 'tekst')}
          label={say`Wat spraken jullie af, in één zin?`}
          hint={say`De persoon leest dit ook. Schrijf niet op wie wat zei.`}
          rows={3}
          maxlength={500}
        />
        <ActionFields place={1} form={form} holders={holders} />
        <Fold summary={say`Nog acties`} open={furtherPlaces.some((place) => isFilled(typed, place))}>
          <div class="fields">
            {furtherPlaces.map((place) => (
              <ActionFields place={place} form={form} holders={holders} />
            ))}
          </div>
        </Fold>
        <DateField {...fieldIn(form, 'tegen')} label={say`Wanneer is het volgende overleg?`} optional />
        <Acts>
          <Button look="primary">{say`Bewaar het resultaat`}</Button>
        </Acts>
      </Form>
    </Card>
  );
}

type ActionProps = { place: number; form: Filled; holders: readonly { value: string; label: string }[] };

function ActionFields({ place, form, holders }: ActionProps) {
  return (
    <FieldGroup field={{ name: `actie-${place}`, label: say`Actie ${place}` }}>
      <div class="fields">
        <TextField
          {...fieldIn(form, `wat-${place}`)}
          label={say`Wat gebeurt er?`}
          maxlength={200}
          autocomplete="off"
          optional
        />
        <SelectField
          {...fieldIn(form, `wie-${place}`)}
          label={say`Wie doet het?`}
          choose={say`Kies`}
          options={holders}
          optional
        />
        <DateField {...fieldIn(form, `tegen-${place}`)} label={say`Tegen wanneer?`} optional />
      </div>
    </FieldGroup>
  );
}

/** What the second of two wrote while the first saved: shown beside what was kept, so that nothing is lost. */
export function Unkept({ one, typed }: OneView) {
  const kind = outcomeCodes.find((code) => code === typed['resultaat']);
  const actions = actionPlaces
    .map((place) => typed[`wat-${place}`]?.trim() ?? '')
    .filter((text) => text !== '');
  return (
    <Card title={say`Wat u schreef, is niet bewaard`} id={`niet-bewaard-${one.id}`}>
      {kind !== undefined && (
        <p>
          <b>{beginning(outcomes[kind])}</b>
        </p>
      )}
      {typed['tekst'] !== undefined && <Written text={typed['tekst']} />}
      {actions.length > 0 && <Lines items={actions} />}
      <p>{say`Klopt het resultaat niet? Spreek uw collega aan, of pas het plan aan.`}</p>
    </Card>
  );
}
