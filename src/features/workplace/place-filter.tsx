/** What narrows a list of work places: an instrument and a municipality that occur in it, and whether a place is free. */
import { instruments } from '../../gate/field-code.ts';
import { say } from '../../kernel/language.ts';
import { Checkbox, SelectField } from '../../ui/choice-field.tsx';
import { municipalitiesOf, type PlaceFilter, type Workplace, workplaceKinds } from './workplace.ts';

/** Asks by what to narrow these places. */
export function FilterFields({ places, filter }: { places: readonly Workplace[]; filter: PlaceFilter }) {
  const offered = workplaceKinds.filter((kind) => places.some((one) => one.instruments.includes(kind)));
  return (
    <>
      <SelectField
        name="instrument"
        label={say`Instrument`}
        choose={say`alle instrumenten`}
        options={offered.map((value) => ({ value, label: instruments[value] }))}
        value={filter.instrument ?? ''}
      />
      <SelectField
        name="gemeente"
        label={say`Gemeente`}
        choose={say`alle gemeenten`}
        options={municipalitiesOf(places)}
        value={filter.municipality ?? ''}
      />
      <Checkbox name="vrij" label={say`Alleen met een vrije plaats`} checked={filter.free === true} />
    </>
  );
}
