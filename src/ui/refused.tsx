/** Why what was asked in a form was not done, above that form; what was typed still stands in it. Within it, how things stand now. */
import type { ComponentChildren } from 'preact';
import { Alert } from './alert.tsx';

/** Says why; nothing where nothing was refused. */
export function Refused({
  message,
  children,
}: {
  message: string | undefined;
  children?: ComponentChildren;
}) {
  if (message === undefined) return null;
  return (
    <Alert tone="warning" live>
      <p>{message}</p>
      {children}
    </Alert>
  );
}
