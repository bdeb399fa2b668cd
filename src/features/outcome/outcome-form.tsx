/** The inputs for a job and for a check, and the way back from a form to an act. What they mean is checked by the acts. */
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { beginning } from '../../kernel/sentence.ts';
import { RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { problemOf } from '../../ui/field.tsx';
import { DateField, TextField } from '../../ui/text-field.tsx';
import { workSources } from './outflow-kind.ts';
import { workContracts } from './work-contract.ts';

export type Typed = Readonly<Record<string, string | undefined>>;
export type Shown = { readonly typed: Typed; readonly problems: readonly Problem[] };

/** Gives what a field shows again: what was typed, and what is wrong with it. */
export function again(
  { typed, problems }: Shown,
  name: string,
): { value: string; error: string | undefined } {
  const error = problemOf(problems, name);
  return { value: typed[name] ?? '', error };
}

/** Asks for one job. */
export function JobFields(shown: Shown) {
  return (
    <>
      <DateField name="van" label={say`Eerste werkdag`} {...again(shown, 'van')} />
      <SelectField
        name="contract"
        label={say`Soort werk`}
        choose={say`Kies`}
        options={Object.entries(workContracts).map(([value, { label }]) => ({
          value,
          label: beginning(label),
        }))}
        {...again(shown, 'contract')}
      />
      <TextField
        name="breuk"
        label={say`Werkbreuk`}
        hint={say`1 is voltijds, 0,5 is halftijds. Zonder werkbreuk weten we niet of het werk telt.`}
        inputmode="decimal"
        narrow
        optional
        {...again(shown, 'breuk')}
      />
      <TextField
        name="werkgever"
        label={say`Naam van de werkgever`}
        maxlength={120}
        optional
        {...again(shown, 'werkgever')}
      />
      <TextField
        name="nummer"
        label={say`Ondernemingsnummer van de werkgever`}
        hint={say`bijvoorbeeld 0207.508.932`}
        maxlength={20}
        optional
        {...again(shown, 'nummer')}
      />
      <DateField
        name="tot"
        label={say`Laatste werkdag, als die al vaststaat`}
        optional
        {...again(shown, 'tot')}
      />
      <SaidBy {...shown} />
    </>
  );
}

/** Asks who said so. */
export function SaidBy({ id, ...shown }: Shown & { id?: string }) {
  return (
    <RadioGroup
      name="bron"
      label={say`Hoe weet u dit?`}
      {...(id === undefined ? {} : { id })}
      options={Object.entries(workSources).map(([value, label]) => ({ value, label: beginning(label) }))}
      {...again(shown, 'bron')}
    />
  );
}

/** Reads a job from a form. */
export function readJob(typed: Typed) {
  return {
    contract: typed['contract'],
    from: typed['van'],
    until: typed['tot'],
    fraction: typed['breuk'],
    employerName: typed['werkgever'],
    employerNumber: typed['nummer'],
    saidBy: typed['bron'],
  };
}

const names: Readonly<Record<string, string>> = {
  from: 'van',
  until: 'tot',
  fraction: 'breuk',
  employerName: 'werkgever',
  employerNumber: 'nummer',
  saidBy: 'bron',
  found: 'antwoord',
  why: 'waarom',
  appliedOn: 'aanvraag',
  months: 'antwoord',
};

/** Puts a problem beside the field of the form. */
export function inForm({ field, message }: Problem): Problem {
  return { field: names[field] ?? field, message };
}
