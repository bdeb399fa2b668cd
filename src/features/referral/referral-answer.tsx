/** The answer to a referral: accept it, or refuse it with a reason. */
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { problemOf } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { TextArea } from '../../ui/text-field.tsx';

/** Asks whether the receiver accepts. */
export function AnswerCard(props: {
  action: string;
  csrf: string;
  typed: Readonly<Record<string, string>>;
  problems: readonly Problem[];
  /** The answer ends a one-time link. */
  link?: boolean;
}) {
  const { action, csrf, typed, problems } = props;
  const error = problemOf(problems, 'reden');
  return (
    <Card title={say`Uw antwoord`} id="hier-antwoord">
      <p>
        {props.link === true
          ? say`U antwoordt één keer. Daarna werkt de link niet meer en ziet u deze gegevens niet meer.`
          : say`Als u aanvaardt, begeleidt u deze persoon mee en staat die bij uw personen. Als u weigert, ziet u deze gegevens niet meer.`}
      </p>
      {/* A long page comes back at the form that was wrong. */}
      <Form action={`${action}#hier-antwoord`} csrf={csrf} problems={problems}>
        <TextArea
          name="reden"
          label={say`Reden, als u weigert`}
          hint={say`De ander leest dit. Schrijf geen diagnose of schuld op.`}
          rows={3}
          maxlength={300}
          value={typed['reden'] ?? ''}
          optional
          error={error}
        />
        <Acts>
          <Button look="primary" name="antwoord" value="accepted">{say`Aanvaard`}</Button>
          <Button name="antwoord" value="refused">{say`Weiger`}</Button>
        </Acts>
      </Form>
    </Card>
  );
}
