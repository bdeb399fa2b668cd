/** What is asked before people are shown: whom one looks for, and why one looks beyond the own team. */
import { reasons } from '../../gate/role.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { problemOf } from '../../ui/field.tsx';
import { FilterForm, Form } from '../../ui/form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { PersonsView } from './person-view.ts';

const reasonOptions = () => Object.entries(reasons).map(([value, label]) => ({ value, label }));

/** Asks why someone looks at the list of the whole organisation. */
export function ReasonForm({ view: { reason, problems = [] } }: { view: PersonsView }) {
  const error = problemOf(problems, 'lijst-reden');
  return (
    <Card title={say`Waarom bekijkt u deze mensen?`}>
      <FilterForm action="/personen" problems={problems}>
        <input type="hidden" name="van" value="organisation" />
        <SelectField
          id="lijst-reden"
          name="reden"
          label={say`Reden`}
          hint={say`De reden komt in het logboek.`}
          options={reasonOptions()}
          choose={say`Kies een reden`}
          {...(reason ? { value: reason } : {})}
          error={error}
        />
        <Button>{say`Toon de lijst`}</Button>
      </FilterForm>
    </Card>
  );
}

/** Asks whom to search. */
export function SearchCard({ view }: { view: PersonsView }) {
  const problems = view.problems ?? [];
  return (
    <Card title={say`Zoek een persoon`}>
      <p>{say`Met het rijksregisternummer, of met een naam en een geboortejaar of gemeente.`}</p>
      <Form action="/personen" csrf={view.csrf} problems={problems} wide>
        <SearchFields {...view} />
        {view.actor.all_persons && (
          <SelectField
            name="reden"
            label={say`Reden, voor iemand buiten uw team`}
            options={reasonOptions()}
            choose={say`Geen: alleen mijn team`}
            {...(view.reason ? { value: view.reason } : {})}
          />
        )}
        <Acts>
          <Button look="primary" icon="search">{say`Zoek`}</Button>
          <span class="source">{say`Elke zoekopdracht komt in het logboek, ook zonder resultaat.`}</span>
        </Acts>
      </Form>
    </Card>
  );
}

function SearchFields({ typed = {}, problems = [] }: PersonsView) {
  return (
    <>
      <TextField
        name="insz"
        label={say`Rijksregisternummer`}
        inputmode="numeric"
        autocomplete="off"
        {...filled(typed.insz, 'insz', problems)}
      />
      <TextField name="naam" label={say`Naam`} autocomplete="off" {...filled(typed.name, 'naam', problems)} />
      <TextField
        name="geboren"
        label={say`Geboortejaar of geboortedatum`}
        hint={say`1990 of 21/11/1990`}
        autocomplete="off"
        {...filled(typed.born, 'geboren', problems)}
      />
      <TextField
        name="gemeente"
        label={say`Gemeente`}
        autocomplete="off"
        {...filled(typed.municipality, 'gemeente', problems)}
      />
    </>
  );
}

function filled(value: string | undefined, field: string, problems: readonly Problem[]) {
  const error = problemOf(problems, field);
  return { ...(value === undefined ? {} : { value }), error };
}
