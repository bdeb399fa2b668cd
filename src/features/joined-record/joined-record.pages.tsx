/** The page on which two records of one person are joined: what stands there, who still has to say yes, and the form for a number of before. */
import type { JoinedRecord } from '../../gate/opened.ts';
import { say } from '../../kernel/language.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Name } from '../../ui/text.tsx';
import { DateField, TextField } from '../../ui/text-field.tsx';
import { headOf, personsAddress, withReason } from '../dossier/dossier.ts';
import { JoinCard } from './join-card.tsx';
import type { JoinView } from './join-view.ts';
import { joinPath, joinProofs } from './joined-record.ts';

export function JoinPage(view: JoinView) {
  const { dossier, reason, refused } = view;
  const joined = dossier.joined ?? [];
  const back = withReason(`/dossiers/${dossier.person}`, reason);
  return (
    <>
      <PageHead
        above={[
          { href: personsAddress(reason), label: say`Personen` },
          { href: back, label: headOf(dossier).name },
        ]}
        title={say`Vorig rijksregisternummer`}
        lead={<Name>{headOf(dossier).name}</Name>}
      />
      <Stack>
        {refused !== undefined && <Alert tone="warning">{refused}</Alert>}
        {joined.map((one) => (
          <JoinCard one={one} view={view} />
        ))}
        {!joined.some(hasPrevious) && <PreviousNumber view={view} />}
        <p>
          <ButtonLink href={back}>{say`Terug naar het dossier`}</ButtonLink>
        </p>
      </Stack>
    </>
  );
}

function hasPrevious({ number }: JoinedRecord): boolean {
  return number === 'previous';
}

function PreviousNumber({ view }: { view: JoinView }) {
  const { dossier } = view;
  if (dossier.involvement?.awaitsSecondPerson)
    return (
      <Card title={say`Had deze persoon vroeger een ander nummer?`}>
        <p>{say`Een collega moet eerst bevestigen dat uw organisatie deze persoon begeleidt. Daarna kunt u hier verder.`}</p>
      </Card>
    );
  return (
    <Card title={say`Had deze persoon vroeger een ander nummer?`}>
      <Stack>
        <p>{say`Dat gebeurt als iemand eerst een bisnummer had en later een rijksregisternummer kreeg. Uw organisatie heeft dan twee dossiers. U verbindt ze hier.`}</p>
        <ul>
          <li>{say`De twee dossiers blijven apart. Er verhuist niets en niemand ziet meer dan ervoor.`}</li>
          <li>{say`Wie de twee dossiers mag openen, leest in elk ervan de weg naar het andere.`}</li>
          <li>{say`Een collega die de twee dossiers mag openen, moet bevestigen wat u schrijft.`}</li>
          <li>{say`De persoon leest op de eigen pagina dat uw organisatie de dossiers verbond, en wat zij zelf onder het andere nummer weet.`}</li>
        </ul>
        <NumberForm view={view} />
      </Stack>
    </Card>
  );
}

function NumberForm({ view: { dossier, reason, csrf, typed, problems } }: { view: JoinView }) {
  const form = { typed, problems };
  return (
    <Form action={withReason(joinPath(dossier.person), reason)} csrf={csrf} problems={problems}>
      <TextField
        {...fieldIn(form, 'nummer')}
        label={say`Vorig nummer`}
        hint={say`Het nummer van dit dossier is het nieuwe.`}
        inputmode="numeric"
        autocomplete="off"
        narrow
      />
      <RadioGroup
        {...fieldIn(form, 'soort')}
        label={say`Welk bewijs zag u?`}
        options={Object.entries(joinProofs).map(([value, label]) => ({ value, label }))}
      />
      <DateField
        {...fieldIn(form, 'datum')}
        label={say`Datum van het bewijs`}
        hint={say`Vandaag of vroeger, als dd/mm/jjjj.`}
      />
      <Acts>
        <Button look="primary">{say`Vraag een collega om te bevestigen`}</Button>
      </Acts>
    </Form>
  );
}
