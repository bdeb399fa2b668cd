/** One GPMI on a page: its dates and words, who signed, and when it was looked at together. */
import { organisationName } from '../../gate/opened.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { listed } from '../../kernel/sentence.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { tell } from '../../ui/tell.ts';
import { Written } from '../../ui/text.tsx';
import { withReason } from '../dossier/dossier.ts';
import { RowSource } from '../dossier/part-page.tsx';
import {
  type Contract,
  endReasons,
  gpmiForms,
  gpmiAddress,
  gpmiResults,
  type GpmiVersion,
  shortHash,
} from './gpmi.ts';
import type { SeenGpmi } from './gpmi-open.ts';
import { StateTag } from './gpmi-turn.tsx';
import { SectionWords, Signatures } from './gpmi-wording.tsx';
import { Earlier, documentPath } from './gpmi-earlier.tsx';

type ContractProps = { seen: SeenGpmi; contract: Contract; reason: string | undefined; mayWrite: boolean };

/** Shows one contract with everything that stands beside it. */
export function ContractCard({ seen, contract, reason, mayWrite }: ContractProps) {
  const { opened } = seen;
  const [latest] = contract.versions;
  const from = organisationName(opened, contract.source);
  return (
    <>
      <Card title={say`GPMI van ${from}, ${formatDate(contract.startsOn)}`} id={`gpmi-${contract.id}`}>
        <Stack>
          <div>
            <StateTag contract={contract} />
            <DefinitionList items={datesOf(contract)} />
          </div>
          {latest === undefined ? (
            <NoWords contract={contract} />
          ) : (
            <SectionWords sections={latest.sections} />
          )}
          <div>
            {latest && <Origin seen={seen} version={latest} />}
            <RowSource opened={opened} row={contract} />
          </div>
          {latest && <Next person={opened.person} {...{ contract, latest, reason, mayWrite }} />}
        </Stack>
      </Card>
      {latest && (
        <Card title={say`Handtekeningen onder versie ${latest.number}`} id={`handtekeningen-${contract.id}`}>
          <Signatures version={latest} />
          <Mark version={latest} />
        </Card>
      )}
      <Evaluations contract={contract} />
      <Earlier contract={contract} person={opened.person} reason={reason} />
    </>
  );
}

/** What may be done with it: print it, and for who may write change, prolong or end it. */
function Next({
  person,
  contract,
  latest,
  reason,
  mayWrite,
}: Omit<ContractProps, 'seen'> & { person: string; latest: GpmiVersion }) {
  const path = (page: string) => withReason(gpmiAddress(person, page), reason);
  return (
    <Acts>
      <ButtonLink href={documentPath(person, contract, latest, reason)}>
        {mayWrite ? say`Druk af of bewaar als XML` : say`Toon om af te drukken`}
      </ButtonLink>
      {mayWrite && <ButtonLink href={path('opstellen')}>{say`Maak een nieuwe versie`}</ButtonLink>}
      {mayWrite && <ButtonLink href={path('inlezen')}>{say`Lees een XML-bestand in`}</ButtonLink>}
      {mayWrite && contract.signedOn !== null && (
        <ButtonLink href={path('verlengen')}>{say`Verleng`}</ButtonLink>
      )}
      {mayWrite && <ButtonLink href={path('beeindigen')}>{say`Beëindig`}</ButtonLink>}
    </Acts>
  );
}

function datesOf({ grantedOn, form, endsOn, endedOn, endedReason, prolongations }: Contract) {
  return [
    ...(grantedOn === null ? [] : [{ term: say`Leefloon toegekend`, details: formatDate(grantedOn) }]),
    { term: say`Vorm`, details: gpmiForms[form] },
    { term: say`Loopt tot`, details: endsOn === null ? say`zonder einddatum` : formatDate(endsOn) },
    ...prolongations.map((one) => ({
      term: say`Verlengd op ${formatDate(one.asOf, 'short')}`,
      details: say`tot ${formatDate(one.endsOn, 'short')}: ${one.why}`,
    })),
    ...(endedOn === null || endedReason === null
      ? []
      : [{ term: say`Beëindigd`, details: `${formatDate(endedOn)}: ${endReasons[endedReason]}` }]),
  ];
}

function NoWords({ contract }: { contract: Contract }) {
  return (
    <Alert tone="warning">
      {contract.takenOver
        ? say`De woorden komen van het vorige OCMW. Er is nu geen stroom van kracht die ze bij u laat komen. U kunt een nieuwe versie maken zodra de stroom er weer is, of dit GPMI beëindigen.`
        : say`De woorden van dit GPMI ziet u nu niet.`}
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
  const names = version.origins.map((ref) => organisations[ref]?.name ?? say`een ander OCMW`);
  return <p class="source">{say`Overgenomen van ${listed(names)}, onder de stroom voor een verhuis.`}</p>;
}

function Mark({ version }: { version: GpmiVersion }) {
  return (
    <>
      <p class="source">{tell`Kenmerk van het document: ${<code>{shortHash(version.hash)}</code>}. Wie tekent, tekent voor deze woorden.`}</p>
      {!version.intact && (
        <Alert tone="error">{say`De woorden passen niet meer bij hun kenmerk. Vraag uw beheerder om dit na te gaan.`}</Alert>
      )}
    </>
  );
}

function Evaluations({ contract }: { contract: Contract }) {
  if (contract.evaluations.length === 0) return null;
  return (
    <Card title={say`Samen bekeken`} id={`evaluaties-${contract.id}`}>
      <Lines
        items={contract.evaluations.map((one) => (
          <>
            <b>{formatDate(one.asOf)}</b>, {one.inPerson ? say`in een gesprek` : say`niet in een gesprek`}:{' '}
            {gpmiResults[one.result]}.{one.nextOn && ` ${say`Opnieuw op ${formatDate(one.nextOn)}.`}`}
            {one.note && <Written text={one.note} />}
          </>
        ))}
      />
    </Card>
  );
}
