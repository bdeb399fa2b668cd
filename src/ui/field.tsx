/**
 * The frame of a form field: label, hint, problem, all tied to the control for whoever cannot see
 * them stand together. Controls themselves are in text-field.tsx and choice-field.tsx.
 */
import type { ComponentChildren } from 'preact';
import { say } from '../kernel/language.ts';

/** What every field has. The id is the name unless given; the summary of problems links to it. */
export type FieldProps = {
  name: string;
  label: string;
  id?: string;
  hint?: string;
  error?: string | undefined;
  optional?: boolean;
};

/** One thing wrong with one field, as the acts return it. */
export type Problem = { field: string; message: string; warning?: true };

/** Finds the message for one field among the problems of a form. */
export function problemOf(problems: readonly Problem[], field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.message;
}

/** What someone typed in a form, and what is wrong with it. */
export type Filled = {
  readonly typed: Readonly<Record<string, string | undefined>>;
  readonly problems: readonly Problem[];
};

/** What came back to a page that holds several forms, and which of them was sent. */
export type Sent = Filled & { readonly form?: string | undefined };

/** Gives one form of a page what came back to it; nothing when it was another that was sent. */
export function filledOf(form: string, sent: Sent): Filled {
  return sent.form === form ? sent : { typed: {}, problems: [] };
}

/** Gives a field its name, what was typed in it, or else what stands in it before, and what is wrong with it. */
export function fieldIn({ typed, problems }: Filled, name: string, before = '') {
  return { name, value: typed[name] ?? before, error: problemOf(problems, name) };
}

/** Joins a label, a hint and a problem to one control. */
export function Field({ field, children }: { field: FieldProps; children: ComponentChildren }) {
  const { label, error, optional } = field;
  return (
    <div class={error ? 'utrecht-form-field utrecht-form-field--invalid' : 'utrecht-form-field'}>
      <label class="utrecht-form-field__label utrecht-form-label" for={idOf(field)}>
        {label}
        {optional && <Optional />}
      </label>
      <Remarks field={field} />
      {children}
    </div>
  );
}

/** Joins a legend, a hint and a problem to a group of choices. */
export function FieldGroup({ field, children }: { field: FieldProps; children: ComponentChildren }) {
  const look = field.error ? ' utrecht-form-fieldset--invalid' : '';
  return (
    <div class={`utrecht-form-fieldset${look}`}>
      <fieldset class="utrecht-form-fieldset__fieldset--html-fieldset" aria-describedby={describedBy(field)}>
        <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
          {field.label}
          {field.optional && <Optional />}
        </legend>
        <Remarks field={field} />
        {children}
      </fieldset>
    </div>
  );
}

/** Gives the id of the control that belongs to a field. */
export function idOf(field: FieldProps): string {
  return field.id ?? field.name;
}

/** Names the texts that describe a control, if there are any. */
export function describedBy(field: FieldProps): string | undefined {
  const ids = [field.hint && `${idOf(field)}-uitleg`, field.error && `${idOf(field)}-fout`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

function Optional() {
  return <span class="optional"> {say`(niet verplicht)`}</span>;
}

function Remarks({ field }: { field: FieldProps }) {
  return (
    <>
      {field.hint && (
        <div class="utrecht-form-field-description" id={`${idOf(field)}-uitleg`}>
          {field.hint}
        </div>
      )}
      {field.error && (
        <div class="utrecht-form-field-error-message" id={`${idOf(field)}-fout`}>
          {field.error}
        </div>
      )}
    </>
  );
}
