/** The conditions of shared professional secrecy as an organisation confirms them for itself, in the forms that ask for them. */
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { CheckboxList } from '../../ui/choice-field.tsx';
import { problemOf } from '../../ui/field.tsx';
import { conditionCodes, conditions } from './case-talk.ts';

/** The conditions, each with a tick. */
export function ConditionTicks({
  id = 'voorwaarden',
  ticked,
  problems,
}: {
  id?: string;
  ticked: readonly string[];
  problems: readonly Problem[];
}) {
  return (
    <CheckboxList
      name="voorwaarden"
      id={id}
      label={say`Voorwaarden van het gedeeld beroepsgeheim`}
      options={conditionCodes.map((value) => ({ value, label: conditions[value] }))}
      values={ticked}
      error={problemOf(problems, 'voorwaarden')}
    />
  );
}
