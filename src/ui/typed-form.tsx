/**
 * What someone filled in and sent while it could not be taken: shown again on the page that says so, so that nothing typed is
 * lost. It sends nothing by itself.
 */
import { say } from '../kernel/language.ts';
import { Acts, Button, ButtonLink } from './button.tsx';
import { Card } from './card.tsx';
import { CsrfField } from './form.tsx';
import { Written } from './text.tsx';

/** A form as it came in. */
export interface TypedForm {
  readonly action: string;
  /** Every field by name, without the token. */
  readonly fields: readonly (readonly [string, string])[];
  /** The running text among them: what cost someone time to write. */
  readonly texts: readonly string[];
}

/** How a form goes on: not at all, sent again as it is, or first looked at after signing in again. */
export type Resend = 'no' | 'again' | 'afterSignIn';

/** Shows the text that was written, to read and copy, and the way to send the form again. */
export function KeptForm({ form, csrf, resend }: { form: TypedForm; csrf: string; resend: Resend }) {
  return (
    <>
      {resend !== 'no' && <SendAgain {...{ form, csrf, resend }} />}
      {form.texts.length > 0 && (
        <Card title={say`Dit schreef u`}>
          {form.texts.map((text) => (
            <Written text={text} />
          ))}
        </Card>
      )}
    </>
  );
}

function SendAgain({ form, csrf, resend }: { form: TypedForm; csrf: string; resend: Resend }) {
  const later = resend === 'afterSignIn';
  return (
    <form method="post" action={form.action}>
      <CsrfField csrf={csrf} />
      {form.fields.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Acts>
        {later && (
          <ButtonLink href="/aanmelden" look="primary" newWindow>
            {say`Meld u aan in een nieuw venster`}
          </ButtonLink>
        )}
        <Button look={later ? 'secondary' : 'primary'}>
          {later ? say`Ik ben opnieuw aangemeld: ga verder` : say`Verstuur opnieuw`}
        </Button>
      </Acts>
    </form>
  );
}
