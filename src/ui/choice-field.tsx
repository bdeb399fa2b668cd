/** Fields that are chosen from: a list that opens, one of several, several of several, yes or no. */
import { describedBy, Field, FieldGroup, type FieldProps, idOf } from './field.tsx';

/** One thing to choose; `hint` stands below the label of a radio button or checkbox, and a label that is a name keeps its own language. */
export type Option = { value: string; label: string; hint?: string; isName?: boolean };

/** Asks for one of a long list. `choose` is the empty first line, shown while nothing is chosen. */
export function SelectField(
  props: FieldProps & { options: readonly Option[]; value?: string; choose?: string; autocomplete?: string },
) {
  return (
    <Field field={props}>
      <select
        class={props.error ? 'utrecht-select utrecht-select--invalid' : 'utrecht-select'}
        id={idOf(props)}
        name={props.name}
        autocomplete={props.autocomplete}
        aria-describedby={describedBy(props)}
        aria-invalid={props.error ? 'true' : undefined}
      >
        {props.choose && <option value="">{props.choose}</option>}
        {props.options.map((option) => (
          <option value={option.value} selected={option.value === props.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** Asks for one of a few. */
export function RadioGroup(props: FieldProps & { options: readonly Option[]; value?: string }) {
  return (
    <FieldGroup field={props}>
      {props.options.map((option, index) => (
        <Choice
          type="radio"
          name={props.name}
          id={nth(props, index)}
          option={option}
          checked={option.value === props.value}
        />
      ))}
    </FieldGroup>
  );
}

/** Asks for any number of a few. */
export function CheckboxList(props: FieldProps & { options: readonly Option[]; values?: readonly string[] }) {
  return (
    <FieldGroup field={props}>
      <div class={areWords(props.options) ? 'choices--words' : undefined}>
        {props.options.map((option, index) => (
          <Choice
            type="checkbox"
            name={props.name}
            id={nth(props, index)}
            option={option}
            checked={props.values?.includes(option.value) ?? false}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

/** Many single words, such as the months: they stand beside each other. */
function areWords(options: readonly Option[]): boolean {
  return options.length > 6 && options.every(({ label, hint }) => hint === undefined && label.length <= 12);
}

/** Asks for a yes; sends `value` (or "ja") when ticked and nothing otherwise. */
export function Checkbox({
  name,
  label,
  hint,
  checked = false,
  value = 'ja',
  id = name,
}: {
  name: string;
  label: string;
  hint?: string;
  checked?: boolean;
  value?: string;
  id?: string;
}) {
  return <Choice type="checkbox" name={name} id={id} option={{ value, label, hint }} checked={checked} />;
}

type ChoiceProps = { type: 'radio' | 'checkbox'; name: string; id: string; option: Option; checked: boolean };

function Choice({ type, name, id, option, checked }: ChoiceProps) {
  return (
    <div class="choice">
      <input
        type={type}
        name={name}
        id={id}
        value={option.value}
        checked={checked}
        aria-describedby={option.hint ? `${id}-toelichting` : undefined}
      />
      <label class={`utrecht-form-label utrecht-form-label--${type}`} for={id}>
        {option.isName ? <bdi>{option.label}</bdi> : option.label}
      </label>
      {option.hint && (
        <div class="utrecht-form-field-description" id={`${id}-toelichting`}>
          {option.hint}
        </div>
      )}
    </div>
  );
}

// The first choice carries the id of the field, so that the summary of problems leads to it.
function nth(field: FieldProps, index: number): string {
  return index === 0 ? idOf(field) : `${idOf(field)}-${index + 1}`;
}
