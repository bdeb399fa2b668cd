/** The inputs for a job and for a check, and the way back from a form to an act. What they mean is checked by the acts. */
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { beginning } from '../../kernel/sentence.ts';
import { RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { fieldIn, type Filled } from '../../ui/field.tsx';
import { DateField, TextField } from '../../ui/text-field.tsx';
import { workSources } from './outflow-kind.ts';
import { workContracts } from './work-contract.ts';

export type Typed = Readonly<Record<string, string | undefined>>;

/** Asks for one job. */
export function JobFields(shown: Filled) {
  return (
    <>
      <DateField {...fieldIn(shown, 'van')} label={say`Eerste werkdag`} />
      <SelectField
        {...fieldIn(shown, 'contract')}
        label={say`Soort werk`}
        choose={say`Kies`}
        options={Object.entries(workContracts).map(([value, { label }]) => ({
          value,
          label: beginning(label),
        }))}
      />
      <TextField
        {...fieldIn(shown, 'breuk')}
        label={say`Werkbreuk`}
        hint={say`1 is voltijds, 0,5 is halftijds. Zonder werkbreuk weten we niet of het werk telt.`}
        inputmode="decimal"
        narrow
        optional
      />
      <TextField
        {...fieldIn(shown, 'werkgever')}
        label={say`Naam van de werkgever`}
        maxlength={120}
        optional
      />
      <TextField
        {...fieldIn(shown, 'nummer')}
        label={say`Ondernemingsnummer van de werkgever`}
        hint={say`bijvoorbeeld 0207.508.932`}
        maxlength={20}
        optional
      />
      <DateField {...fieldIn(shown, 'tot')} label={say`Laatste werkdag, als die al vaststaat`} optional />
      <SaidBy {...shown} />
    </>
  );
}

/** Asks who said so. */
export function SaidBy({ id, ...shown }: Filled & { id?: string }) {
  return (
    <RadioGroup
      {...fieldIn(shown, 'bron')}
      label={say`Hoe weet u dit?`}
      {...(id === undefined ? {} : { id })}
      options={Object.entries(workSources).map(([value, label]) => ({ value, label: beginning(label) }))}
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
