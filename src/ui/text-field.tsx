/** Fields that are typed: text, date, long text; and a file that is chosen. What was typed stays typed after a problem. */
import { say } from '../kernel/language.ts';
import { describedBy, Field, type FieldProps, idOf } from './field.tsx';

type TextFieldProps = FieldProps & {
  value?: string;
  inputmode?: 'numeric' | 'decimal' | 'email' | 'tel' | 'url';
  autocomplete?: string;
  maxlength?: number;
  narrow?: boolean;
  /** The id of the Suggestions that a browser offers while someone types. */
  suggestions?: string;
};

/** Asks for one line of text; `inputmode` and `autocomplete` bring the right keyboard and the known value. */
export function TextField(props: TextFieldProps) {
  const look = props.narrow ? 'utrecht-textbox narrow' : 'utrecht-textbox';
  return (
    <Field field={props}>
      <input
        {...common(props)}
        class={props.error ? `${look} utrecht-textbox--invalid` : look}
        type="text"
        value={props.value ?? ''}
        inputmode={props.inputmode}
        list={props.suggestions}
        autocomplete={props.autocomplete}
        maxlength={props.maxlength}
        dir="auto"
      />
    </Field>
  );
}

/** What a browser offers while someone types; a plain field where it cannot. */
export function Suggestions({ id, options }: { id: string; options: readonly string[] }) {
  return (
    <datalist id={id}>
      {options.map((option) => (
        <option value={option} />
      ))}
    </datalist>
  );
}

/** Asks for a date in one line, written as people write it: dd/mm/jjjj. */
export function DateField(props: FieldProps & { value?: string; autocomplete?: string }) {
  const hint = props.hint ?? say`dd/mm/jjjj, bijvoorbeeld 31/03/2027`;
  return <TextField {...props} hint={hint} inputmode="numeric" maxlength={10} narrow />;
}

/** Asks for longer text. */
export function TextArea(props: FieldProps & { value?: string; rows?: number; maxlength?: number }) {
  return (
    <Field field={props}>
      <textarea
        {...common(props)}
        class={props.error ? 'utrecht-textarea utrecht-textarea--invalid' : 'utrecht-textarea'}
        rows={props.rows ?? 4}
        maxlength={props.maxlength}
        dir="auto"
      >
        {props.value ?? ''}
      </textarea>
    </Field>
  );
}

/**
 * Asks for a file; the form around it needs `files`. The words of the browser's own button follow the language of the
 * browser, so ours lie over it; while nothing is chosen (`required`), what the browser says of that stays unseen.
 */
export function FileField(props: FieldProps & { accept?: string }) {
  return (
    <Field field={props}>
      <div class="file">
        <input {...common(props)} type="file" accept={props.accept} required />
        <span class="nl-button nl-button--secondary" aria-hidden="true">
          <span class="nl-button__label">{say`Kies bestand`}</span>
        </span>
      </div>
    </Field>
  );
}

function common(field: FieldProps) {
  return {
    id: idOf(field),
    name: field.name,
    'aria-describedby': describedBy(field),
    'aria-invalid': field.error ? ('true' as const) : undefined,
  };
}
