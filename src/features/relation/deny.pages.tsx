/** The page on which a second person says that a registration outside the territory is not right, and why. */
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { problemOf } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Name } from '../../ui/text.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { personsAddress, withReason } from '../dossier/dossier.ts';

interface DenyView {
  readonly person: string;
  readonly name: string;
  readonly reason?: string | undefined;
  readonly csrf: string;
  readonly typed: string;
  readonly problems: readonly Problem[];
}

/** Says what a no does, and asks why. */
export function DenyPage({ person, name, reason, csrf, typed, problems }: DenyView) {
  const back = withReason(`/dossiers/${person}`, reason);
  const error = problemOf(problems, 'waarom');
  return (
    <>
      <PageHead
        above={[
          { href: personsAddress(reason), label: say`Personen` },
          { href: back, label: name },
        ]}
        title={say`Klopt deze registratie niet?`}
        lead={<Name>{name}</Name>}
      />
      <Stack>
        <Card title={say`Wat er dan gebeurt`}>
          <ul>
            <li>{say`De begeleiding door uw organisatie eindigt vandaag nog. Het dossier gaat dicht.`}</li>
            <li>{say`Uw collega en de functionaris voor gegevensbescherming lezen uw reden, met uw naam en de datum.`}</li>
            <li>{say`Was het een vergissing? Dan registreert een collega de persoon opnieuw.`}</li>
          </ul>
        </Card>
        <Form action={withReason(denyPath(person), reason)} csrf={csrf} problems={problems}>
          <TextArea
            name="waarom"
            label={say`Waarom klopt het niet?`}
            hint={say`Bijvoorbeeld: deze persoon verhuisde en een ander OCMW begeleidt nu. Schrijf niets gevoeligs.`}
            value={typed}
            maxlength={500}
            error={error}
          />
          <Acts>
            <Button look="danger">{say`Nee, dit klopt niet`}</Button>
            <ButtonLink href={back}>{say`Terug naar het dossier`}</ButtonLink>
          </Acts>
        </Form>
      </Stack>
    </>
  );
}

/** Where a second person says no. */
export function denyPath(person: string): string {
  return `/dossiers/${person}/klopt-niet`;
}
