/** The page on which an organisation ends its own guidance of a person: what happens then, why, from which day, and a yes. */
import type { ComponentProps } from 'preact';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { CheckboxList, SelectField } from '../../ui/choice-field.tsx';
import { fieldIn, type Filled } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { DateField } from '../../ui/text-field.tsx';
import { personsAddress, withReason } from '../dossier/dossier.ts';
import { endPath } from './end-path.ts';
import { endReasons } from './end-reason.ts';
import { StillOpen } from './still-open.tsx';

export interface EndTyped {
  readonly typed?: Readonly<Record<string, string | undefined>>;
  readonly problems?: readonly Problem[];
  /** What stands in the way, and by what: a second person, the lead or a hand-over. */
  readonly held?: { readonly message: string; readonly by: string };
}

interface EndView extends EndTyped {
  readonly person: string;
  readonly name: string;
  readonly reason: string | undefined;
  readonly csrf: string;
  /** What is still open of the own organisation, and for whom it is told. */
  readonly open: Pick<ComponentProps<typeof StillOpen>, 'unfinished' | 'signals' | 'reader'>;
}

/** Says what ending the guidance does, and asks why and from which day. */
export function EndPage(view: EndView) {
  const { person, name, reason, csrf, open, typed = {}, problems = [], held } = view;
  const at = (path: string) => withReason(`/dossiers/${person}${path}`, reason);
  const filled = { typed, problems };
  return (
    <>
      <PageHead
        above={[
          { href: personsAddress(reason), label: say`Personen` },
          { href: at(''), label: name },
        ]}
        title={say`Begeleidt u deze persoon niet meer?`}
        lead={<Name>{name}</Name>}
      />
      <Stack>
        {held && <Held held={held} at={at} />}
        <WhatHappens at={at} />
        <StillOpen person={person} reason={reason} {...open} />
        <Card title={say`Beëindig de begeleiding`}>
          <Form action={withReason(endPath(person), reason)} csrf={csrf} problems={problems}>
            <EndFields filled={filled} />
            <Acts>
              <Button look="danger">{say`Beëindig de begeleiding`}</Button>
              <ButtonLink href={at('')}>{say`Terug naar het dossier`}</ButtonLink>
            </Acts>
          </Form>
        </Card>
      </Stack>
    </>
  );
}

type At = (path: string) => string;

/** What stands in the way, and where it is brought to an end. */
function Held({ held, at }: { held: NonNullable<EndTyped['held']>; at: At }) {
  return (
    <Alert tone="warning" live>
      <p>{held.message}</p>
      <p>
        <WhereTo by={held.by} at={at} />
      </p>
    </Alert>
  );
}

function WhereTo({ by, at }: { by: string; at: At }) {
  if (by === 'secondPerson') return <a href={at('')}>{say`Terug naar het dossier`}</a>;
  if (by === 'lead') return <a href={at('/traject/regie')}>{say`Naar de regie`}</a>;
  return <a href={at('/overdracht')}>{say`Naar de overdracht`}</a>;
}

/** Says beforehand what ending does, and what one may want to do first. */
function WhatHappens({ at }: { at: At }) {
  return (
    <Card title={say`Wat er dan gebeurt`}>
      <ul>
        <li>{say`Het dossier gaat meteen dicht voor uw organisatie. Wat andere organisaties met u delen, ziet u niet meer.`}</li>
        <li>{say`Wat uw organisatie zelf vastlegde, blijft bewaard tot de bewaartermijn om is. Daarna wordt het vernietigd.`}</li>
        <li>{say`Andere organisaties gaan gewoon verder. Begint u later opnieuw, dan registreert u de persoon opnieuw.`}</li>
        <li>{tell`Vond de persoon werk? ${<a href={at('/uitstroom')}>{say`Noteer dan het werk`}</a>}. De begeleiding wordt dan nazorg.`}</li>
      </ul>
    </Card>
  );
}

function EndFields({ filled }: { filled: Filled }) {
  return (
    <>
      <SelectField
        {...fieldIn(filled, 'waarom')}
        label={say`Waarom begeleidt u niet meer?`}
        options={Object.entries(endReasons).map(([value, label]) => ({ value, label }))}
        choose={say`Kies`}
      />
      <DateField {...fieldIn(filled, 'dag')} label={say`Vanaf welke dag begeleidt u niet meer?`} />
      <CheckboxList
        name="zeker"
        label={say`Weet u dit zeker?`}
        options={[{ value: 'ja', label: say`Ja, mijn organisatie begeleidt deze persoon niet meer` }]}
        values={filled.typed['zeker'] === 'ja' ? ['ja'] : []}
        error={fieldIn(filled, 'zeker').error}
      />
    </>
  );
}
