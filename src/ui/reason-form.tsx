/** Asks why something is taken away, and takes it away: folded beside its line in a list, or alone on a page when it comes back. */
import type { ComponentChildren } from 'preact';
import { Acts, Button } from './button.tsx';
import { type Filled, fieldIn } from './field.tsx';
import { Form } from './form.tsx';
import { TextArea } from './text-field.tsx';

type ReasonFormProps = Partial<Filled> & {
  readonly action: string;
  readonly csrf: string;
  /** Of what is taken away: a page may hold this form many times. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly longest: number;
  readonly danger?: boolean;
  /** What the button says. */
  readonly children: ComponentChildren;
};

/** Asks for one reason. */
export function ReasonForm({
  action,
  csrf,
  id,
  longest,
  danger = false,
  children,
  ...asked
}: ReasonFormProps) {
  const { label, hint, typed = {}, problems = [] } = asked;
  const field = `reden-${id}`;
  return (
    <Form action={action} csrf={csrf} problems={problems.map((one) => ({ ...one, field }))}>
      <TextArea
        {...fieldIn({ typed, problems }, 'reden')}
        id={field}
        label={label}
        hint={hint}
        rows={2}
        maxlength={longest}
      />
      <Acts>
        <Button look={danger ? 'danger' : 'secondary'}>{children}</Button>
      </Acts>
    </Form>
  );
}
