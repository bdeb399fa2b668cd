/** Asking for exceptional access, being told that the right lapsed, and what is shown while an access is open. */
import type { OpenedDossier } from '../../gate/opened.ts';
import { formatMoment } from '../../kernel/clock.ts';
import { dutch, say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Alert } from '../../ui/alert.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { problemOf } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Name } from '../../ui/text.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { headOf, linesOf, themes } from '../dossier/dossier.ts';
import { ThemeCard } from '../dossier/dossier-theme.tsx';

const above = dutch([{ href: '/personen', label: 'Personen' }], 'label');

interface AskView {
  readonly dossier: string;
  readonly csrf: string;
  readonly typed: string;
  readonly problems: readonly Problem[];
}

export function AskPage({ dossier, csrf, typed, problems }: AskView) {
  const error = problemOf(problems, 'reden');
  return (
    <>
      <PageHead
        above={above}
        title={say`Uitzonderlijke toegang`}
        lead={say`Uw organisatie begeleidt deze persoon niet meer. Alleen als het echt nodig is, opent u het dossier nog één keer.`}
      />
      <Stack>
        <Card title={say`Wat u moet weten`}>
          <ul>
            <li>{say`U ziet het dossier hoogstens vier uur.`}</li>
            <li>{say`U ziet geen notities en geen vertrouwelijke gegevens.`}</li>
            <li>{say`De persoon ziet op de eigen pagina dat uw organisatie keek.`}</li>
            <li>{say`De functionaris voor gegevensbescherming leest uw reden en kijkt na of het nodig was. Was het niet nodig, dan verliest u dit recht.`}</li>
          </ul>
        </Card>
        <Form action={`/dossiers/${dossier}/uitzonderlijk`} csrf={csrf} problems={problems}>
          <TextArea
            name="reden"
            label={say`Waarom moet u deze persoon nu zien?`}
            hint={say`Schrijf geen gezondheid, schulden of andere gevoelige zaken.`}
            value={typed}
            maxlength={1000}
            error={error}
          />
          <FormActs back="/personen" label={say`Open voor vier uur`} />
        </Form>
      </Stack>
    </>
  );
}

export function LapsedPage() {
  return (
    <>
      <PageHead above={above} title={say`Uitzonderlijke toegang`} />
      <Empty
        title={say`U kunt nu niemand uitzonderlijk openen.`}
        act={{ href: '/personen', label: say`Naar Personen` }}
      >{say`Een vroegere toegang van u is nog niet nagekeken, of was niet nodig. Vraag het aan de functionaris voor gegevensbescherming van uw organisatie.`}</Empty>
    </>
  );
}

/** Shows what an open access lets through: no notes, nothing confidential, and of others only what a flow allows. */
export function OpenPage({ dossier, until }: { dossier: OpenedDossier; until: string }) {
  const head = headOf(dossier);
  const shown = themes.filter((theme) => linesOf(dossier, theme).length > 0);
  return (
    <>
      <PageHead above={above} title={<Name>{head.name}</Name>} lead={head.details.join(' · ')} />
      <Stack>
        <Alert tone="warning">{say`U hebt uitzonderlijke toegang tot ${formatMoment(until)}. De persoon en de functionaris voor gegevensbescherming zien dat u keek.`}</Alert>
        {shown.map((theme) => (
          <ThemeCard dossier={dossier} theme={theme} />
        ))}
        {shown.length === 0 && (
          <Empty
            title={say`Uw organisatie bewaart van deze persoon niets wat u hier mag zien.`}
          >{say`Is er dringende hulp nodig, neem dan contact op met de dienst die deze persoon nu begeleidt.`}</Empty>
        )}
      </Stack>
    </>
  );
}
