/** How many weeks before an end an organisation wants to be told; for whoever leads it. */
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { problemOf } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** Asks for the number of weeks. */
export function WeeksPage({
  typed,
  problems,
  csrf,
}: {
  typed: string;
  problems: readonly Problem[];
  csrf: string;
}) {
  const error = problemOf(problems, 'weken');
  return (
    <>
      <PageHead
        title={say`Overdracht: op tijd een signaal`}
        lead={say`Uw collega’s krijgen een signaal voor artikel 60, tijdelijke werkervaring of een uitkering eindigt.`}
      />
      <Card title={say`Hoeveel weken vooraf?`}>
        <Form action="/beheer/overdracht" csrf={csrf} problems={problems}>
          <TextField
            name="weken"
            label={say`Aantal weken`}
            hint={say`Van 2 tot 26. Wie niets kiest, heeft 10.`}
            inputmode="numeric"
            narrow
            value={typed}
            error={error}
          />
          <Acts>
            <Button look="primary">{say`Bewaar`}</Button>
            <ButtonLink href="/vandaag">{say`Naar Vandaag`}</ButtonLink>
          </Acts>
        </Form>
      </Card>
    </>
  );
}
