/** The page of someone's GPMI: the words that hold now, who signed, what the clock says, and everything that was before. */
import { organisationName } from '../../gate/opened.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Lines } from '../../ui/list.tsx';
import { Written } from '../../ui/text.tsx';
import { withReason } from '../dossier/dossier.ts';
import { PartPage, RowSource } from '../dossier/part-page.tsx';
import {
  type Contract,
  endReasons,
  gpmiForms,
  gpmiPath,
  gpmiResults,
  type GpmiVersion,
  openContractOf,
  shortHash,
} from './gpmi.ts';
import { ClockCard, DutyCard, dutyOf } from './gpmi-clock-card.tsx';
import type { SeenGpmi } from './gpmi-open.ts';
import { StateTag, TurnCard } from './gpmi-turn.tsx';
import { SectionWords, Signatures } from './gpmi-words.tsx';

type View = { seen: SeenGpmi; reason: string | undefined };

/** Shows the GPMI of a person, as far as the reader may see it. */
export function GpmiPage({ seen, reason }: View) {
  const { opened, contracts } = seen;
  const { actor, person, parts, involvement } = opened;
  const own = openContractOf(contracts, actor.organisation);
  const keeps = keepsGpmi(actor.organisation_kind);
  const others = contracts.filter((one) => one !== own);
  const duty = dutyOf(parts.gpmi_duty, actor.today, own?.grantedOn);
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

/** Only an OCMW makes such a contract. */
export function keepsGpmi(kind: string | null): boolean {
  return kind === 'ocmw' || kind === 'ocmwAssociation';
}

function Nothing({ keeps }: { keeps: boolean }) {
  return (
    <Card title="Geen GPMI te zien">
      <Empty title={keeps ? 'Uw OCMW maakte nog geen GPMI met deze persoon.' : 'U ziet hier geen GPMI.'}>
        {keeps
          ? 'Bij “Volgende stap” leest u of het nodig is, en kunt u beginnen.'
          : 'Een OCMW maakt dit contract met iemand die leefloon krijgt. Of er een is, leest u alleen als het OCMW het met u deelt.'}
      </Empty>
    </Card>
  );
}

type ContractProps = { seen: SeenGpmi; contract: Contract; reason: string | undefined; mayWrite: boolean };

function ContractCard({ seen, contract, reason, mayWrite }: ContractProps) {
  const { opened } = seen;
  const [latest] = contract.versions;
  const from = organisationName(opened, contract.source);
  const path = (page: string) => withReason(gpmiPath(opened.person, page), reason);
  return (
    <>
      <Card title={`GPMI van ${from}, ${formatDate(contract.startsOn)}`} id={`gpmi-${contract.id}`}>
        <p>
          <StateTag contract={contract} />
        </p>
        <DefinitionList items={datesOf(contract)} />
        {latest === undefined ? (
          <NoWords contract={contract} />
        ) : (
          <>
            <SectionWords sections={latest.sections} />
            <Origin seen={seen} version={latest} />
          </>
        )}
        <RowSource opened={opened} row={contract} />
        {latest && (
          <Acts>
            <ButtonLink href={documentPath(opened.person, contract, latest, reason)}>
              Toon om af te drukken
            </ButtonLink>
            {mayWrite && <ButtonLink href={path('opstellen')}>Maak een nieuwe versie</ButtonLink>}
            {mayWrite && <ButtonLink href={path('inlezen')}>Lees een bestand in</ButtonLink>}
            {mayWrite && contract.signedOn !== null && (
              <ButtonLink href={path('verlengen')}>Verleng</ButtonLink>
            )}
            {mayWrite && <ButtonLink href={path('beeindigen')}>Beëindig</ButtonLink>}
          </Acts>
        )}
      </Card>
      {latest && (
        <Card title={`Handtekeningen onder versie ${latest.number}`} id={`handtekeningen-${contract.id}`}>
          <Signatures version={latest} />
          <Mark version={latest} />
        </Card>
      )}
      <Evaluations contract={contract} />
      <Earlier contract={contract} person={opened.person} reason={reason} />
    </>
  );
}

function datesOf({ grantedOn, form, endsOn, endedOn, endedReason, prolongations }: Contract) {
  return [
    { term: 'Leefloon toegekend', details: formatDate(grantedOn) },
    { term: 'Vorm', details: gpmiForms[form] },
    { term: 'Loopt tot', details: endsOn === null ? 'zonder einddatum' : formatDate(endsOn) },
    ...prolongations.map((one) => ({
      term: `Verlengd op ${formatDate(one.asOf, 'short')}`,
      details: `tot ${formatDate(one.endsOn, 'short')}: ${one.why}`,
    })),
    ...(endedOn === null || endedReason === null
      ? []
      : [{ term: 'Beëindigd', details: `${formatDate(endedOn)}: ${endReasons[endedReason]}` }]),
  ];
}

function NoWords({ contract }: { contract: Contract }) {
  return (
    <Alert tone="warning">
      {contract.takenOver
        ? 'De woorden komen van het vorige OCMW. Er is nu geen stroom van kracht die ze bij u laat komen. U kunt een nieuwe versie maken zodra de stroom er weer is, of dit GPMI beëindigen.'
        : 'De woorden van dit GPMI ziet u nu niet.'}
    </Alert>
  );
}

/** Names from where the words came, when they were taken over. */
export function Origin({
  seen,
  version,
}: {
  seen: Pick<SeenGpmi, 'opened' | 'moved'>;
  version: GpmiVersion;
}) {
  if (version.origins.length === 0) return null;
  const { organisations } = seen.moved ?? seen.opened;
  const names = version.origins.map((ref) => organisations[ref]?.name ?? 'een ander OCMW');
  return <p class="source">Overgenomen van {names.join(' en ')}, onder de stroom voor een verhuis.</p>;
}

function Mark({ version }: { version: GpmiVersion }) {
  return (
    <>
      <p class="source">
        Kenmerk van het document: <code>{shortHash(version.hash)}</code>. Wie tekent, tekent voor deze
        woorden.
      </p>
      {!version.intact && (
        <Alert tone="error">
          De woorden passen niet meer bij hun kenmerk. Vraag uw beheerder om dit na te gaan.
        </Alert>
      )}
    </>
  );
}

function Evaluations({ contract }: { contract: Contract }) {
  if (contract.evaluations.length === 0) return null;
  return (
    <Card title="Samen bekeken" id={`evaluaties-${contract.id}`}>
      <Lines
        items={contract.evaluations.map((one) => (
          <>
            <b>{formatDate(one.asOf)}</b>, {one.inPerson ? 'in een gesprek' : 'niet in een gesprek'}:{' '}
            {gpmiResults[one.result]}
            {one.nextOn && <>. Opnieuw op {formatDate(one.nextOn)}</>}
            {one.note && <Written text={one.note} />}
          </>
        ))}
      />
    </Card>
  );
}

type EarlierProps = { contract: Contract; person: string; reason: string | undefined };

function Earlier({ contract, person, reason }: EarlierProps) {
  const { versions } = contract;
  if (versions.length < 2) return null;
  return (
    <Card title="Alle versies" id={`versies-${contract.id}`}>
      <Lines
        items={versions.map((version, place) => {
          const before = versions[place + 1];
          return (
            <>
              <a href={documentPath(person, contract, version, reason)}>
                Versie {version.number}, {formatDate(version.asOf)}
              </a>
              {version.why && <>: {version.why}</>}
              {before && (
                <div>
                  <a href={comparePath(person, contract, [before.number, version.number], reason)}>
                    Vergelijk versie {before.number} en {version.number}
                  </a>
                </div>
              )}
            </>
          );
        })}
      />
    </Card>
  );
}

function documentPath(
  person: string,
  contract: Contract,
  version: GpmiVersion,
  reason: string | undefined,
): string {
  return address(person, 'document', { contract: contract.id, versie: version.number }, reason);
}

function comparePath(
  person: string,
  contract: Contract,
  [older, newer]: readonly [number, number],
  reason: string | undefined,
): string {
  return address(person, 'vergelijk', { contract: contract.id, van: older, met: newer }, reason);
}

/** Writes the address of a page about one version of a contract. */
export function address(
  person: string,
  page: string,
  named: Readonly<Record<string, string | number>>,
  reason: string | undefined,
): string {
  const query = new URLSearchParams(Object.entries(named).map(([name, value]) => [name, String(value)]));
  if (reason !== undefined) query.set('reden', reason);
  return `${gpmiPath(person, page)}?${query}`;
}
