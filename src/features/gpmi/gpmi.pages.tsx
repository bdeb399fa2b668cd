/** The page of someone's GPMI: what comes next, what the clock says, whether one is due, and each contract that the reader may see. */
import { say } from '../../kernel/language.ts';
import { Card, Note } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { PartPage } from '../dossier/part-page.tsx';
import { keepsGpmi, openContractOf } from './gpmi.ts';
import { ClockCard, DutyCard, dutyOf } from './gpmi-clock-card.tsx';
import { ContractCard } from './gpmi-contract-card.tsx';
import type { SeenGpmi } from './gpmi-open.ts';
import { TurnCard } from './gpmi-turn.tsx';

type View = { seen: SeenGpmi; reason: string | undefined };

/** Shows the GPMI of a person, as far as the reader may see it. */
export function GpmiPage({ seen, reason }: View) {
  const { opened, contracts } = seen;
  const { actor, person, parts, involvement } = opened;
  const own = openContractOf(contracts, actor.organisation);
  const keeps = keepsGpmi(actor);
  const others = contracts.filter((one) => one !== own);
  const duty = dutyOf(parts.gpmi_duty, actor.today, own?.grantedOn ?? undefined);
  const mayWrite = keeps && involvement?.role === 'guidance';
  const mayMove = actor.purposes.includes('move');
  return (
    <PartPage
      opened={opened}
      current="gpmi"
      reason={reason}
      {...(keeps
        ? {
            next: (
              <TurnCard {...{ contract: own, duty, person, reason, today: actor.today, mayWrite, mayMove }} />
            ),
          }
        : {})}
      side={
        <>
          {own && <ClockCard contract={own} today={actor.today} />}
          {keeps && <DutyCard duty={duty} person={person} reason={reason} />}
          {keeps && (
            <Note>
              <a href="/gpmi">{say`Toon elk GPMI dat aandacht vraagt`}</a>
            </Note>
          )}
        </>
      }
    >
      {contracts.length === 0 && <Nothing keeps={keeps} />}
      {own && <ContractCard seen={seen} contract={own} reason={reason} mayWrite={mayWrite} />}
      {others.map((contract) => (
        <ContractCard seen={seen} contract={contract} reason={reason} mayWrite={false} />
      ))}
    </PartPage>
  );
}

function Nothing({ keeps }: { keeps: boolean }) {
  return (
    <Card title={say`Geen GPMI te zien`}>
      <Empty
        title={keeps ? say`Uw OCMW maakte nog geen GPMI met deze persoon.` : say`U ziet hier geen GPMI.`}
      >
        {keeps
          ? say`Bij “Volgende stap” leest u of het nodig is, en kunt u beginnen.`
          : say`Een OCMW maakt dit contract met iemand die leefloon krijgt. Of er een is, leest u alleen als het OCMW het met u deelt.`}
      </Empty>
    </Card>
  );
}
