/** Forms: always POST for a change, always with the token that proves the form came from us; GET only to search. */
import type { ComponentChildren } from 'preact';
import { say } from '../kernel/language.ts';
import { Acts, Button, ButtonLink } from './button.tsx';
import { ErrorSummary } from './error-summary.tsx';
import type { Problem } from './field.tsx';
import { idFrom } from './text.tsx';

type FormProps = {
  action: string;
  csrf: string;
  problems?: readonly Problem[];
  files?: boolean;
  wide?: boolean;
  /** Long texts are written here: its fields have the width of a column, and long ones their height. */
  writing?: boolean;
  children: ComponentChildren;
};

/** Sends a change. The browser checks nothing: our messages are kinder and stand beside the field. */
export function Form({
  action,
  csrf,
  problems = [],
  files = false,
  wide = false,
  writing = false,
  children,
}: FormProps) {
  return (
    <form
      class={wide ? 'fields fields--wide' : writing ? 'fields fields--writing' : 'fields'}
      method="post"
      action={action}
      enctype={files ? 'multipart/form-data' : undefined}
      novalidate
    >
      <CsrfField csrf={csrf} />
      <ErrorSummary problems={problems} />
      {children}
    </form>
  );
}

/** Sends one act with one button, for instance beside a line in a list. */
export function ActForm({
  action,
  csrf,
  children,
}: {
  action: string;
  csrf: string;
  children: ComponentChildren;
}) {
  return (
    <form method="post" action={action}>
      <CsrfField csrf={csrf} />
      {children}
    </form>
  );
}

/** Narrows a list by several fields; changes nothing, so it is a GET. */
export function FilterForm({
  action,
  problems = [],
  children,
}: {
  action: string;
  problems?: readonly Problem[];
  children: ComponentChildren;
}) {
  return (
    <form class="fields fields--wide" method="get" action={action} novalidate>
      <ErrorSummary problems={problems} />
      {children}
    </form>
  );
}

type FindProps = {
  action: string;
  label: string;
  name?: string;
  value?: string;
  example?: string;
  primary?: boolean;
};

/** Searches with one line. */
export function FindForm({ action, label, name = 'zoek', value = '', example, primary = false }: FindProps) {
  const id = idFrom(`zoek-${action}-${name}`);
  return (
    <search>
      <form class="find" method="get" action={action}>
        <label class="hidden" for={id}>
          {label}
        </label>
        <input type="search" id={id} name={name} value={value} placeholder={example} dir="auto" />
        <Button look={primary ? 'primary' : 'secondary'} icon="search">{say`Zoek`}</Button>
      </form>
    </search>
  );
}

/** The buttons below a form: the one that sends it, and the way back without it. */
export function FormActs({ back, label, danger = false }: { back: string; label: string; danger?: boolean }) {
  return (
    <Acts>
      <Button look={danger ? 'danger' : 'primary'}>{label}</Button>
      <ButtonLink href={back} look="subtle">{say`Toch niet`}</ButtonLink>
    </Acts>
  );
}

/** Carries the token that proves a form came from us. */
export function CsrfField({ csrf }: { csrf: string }) {
  return <input type="hidden" name="csrf" value={csrf} />;
}
