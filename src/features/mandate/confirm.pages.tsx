/** The second person's list: mandates that wait, what each would open, and who gave it. */
import { dutch, say } from '../../kernel/language.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { CsrfField } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tell } from '../../ui/tell.ts';
import { Hidden, Name } from '../../ui/text.tsx';
import { type Mandate, mandateWords, periodWords, roleOpens } from './mandate.ts';
import { Trace } from './mandate.pages.tsx';
import type { ToConfirm } from './mandate.sql.ts';

export function ConfirmPage({ shown, csrf }: { shown: ToConfirm; csrf: string }) {
  return (
    <>
      <PageHead
        title={say`Mandaten bevestigen`}
        lead={say`Een beheerder gaf deze mandaten. Ze werken pas als u ze bevestigt. Kijk na of deze persoon dit echt nodig heeft.`}
      />
      {shown.items.length === 0 ? (
        <Empty
          title={say`Er wacht geen enkel mandaat.`}
          act={{ href: '/vandaag', label: say`Naar uw beginpagina` }}
        >{say`Geeft een beheerder een nieuw mandaat, dan staat het hier.`}</Empty>
      ) : (
        <Stack>
          {shown.items.map((mandate) => (
            <Card title={`${mandate.displayName}: ${mandateWords(mandate)}`} id={`mandaat-${mandate.id}`}>
              <Waiting mandate={mandate} refusal={shown.refusals[mandate.id] ?? null} csrf={csrf} />
            </Card>
          ))}
        </Stack>
      )}
    </>
  );
}

const refusalWords = dutch({
  own: 'U gaf of krijgt dit mandaat zelf. Iemand anders moet het bevestigen.',
  other: 'Iemand van de leiding moet dit mandaat bevestigen.',
});

function Waiting(props: { mandate: Mandate; refusal: 'own' | 'other' | null; csrf: string }) {
  const { mandate, refusal, csrf } = props;
  return (
    <>
      <p>{roleOpens(mandate.role)}</p>
      <p class="source">
        {tell`Gebruikersnaam ${<Name>{mandate.userName}</Name>} · ${periodWords(mandate)} ·`}{' '}
        <Trace mandate={mandate} />
      </p>
      {refusal === null ? (
        <form method="post" action={`/beheer/bevestigen/${mandate.id}`}>
          <CsrfField csrf={csrf} />
          <input type="hidden" name="versie" value={mandate.version} />
          <Acts>
            <Button name="antwoord" value="ja">
              {say`Bevestig`}
              <Hidden> {tell`het mandaat van ${<Name>{mandate.displayName}</Name>}`}</Hidden>
            </Button>
            <Button name="antwoord" value="nee" look="danger">
              {say`Weiger`}
              <Hidden> {tell`het mandaat van ${<Name>{mandate.displayName}</Name>}`}</Hidden>
            </Button>
          </Acts>
        </form>
      ) : (
        <p>{refusalWords[refusal]}</p>
      )}
    </>
  );
}
