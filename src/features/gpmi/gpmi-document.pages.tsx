/** A version of a GPMI as one page to read, print and sign on paper. */
import type { ComponentChildren } from 'preact';
import { organisationName } from '../../gate/opened.ts';
import type { HeadPart } from '../../gate/parts.sql.ts';
import { formatDate, isCivilDate } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Stack, Tiles } from '../../ui/grid.tsx';
import { InDutch } from '../../ui/in-dutch.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { personsAddress, withReason } from '../dossier/dossier.ts';
import { nameIn } from '../dossier/part-page.tsx';
import { municipalityName } from '../organisation/municipality.ts';
import { type Contract, gpmiForms, gpmiAddress, type GpmiVersion, type Party, unsignedBy } from './gpmi.ts';
import { Origin } from './gpmi-contract-card.tsx';
import { address } from './gpmi-earlier.tsx';
import type { SeenGpmi } from './gpmi-open.ts';
import { SectionWords, Signatures } from './gpmi-wording.tsx';

export interface DocumentView {
  readonly seen: SeenGpmi;
  readonly contract: Contract;
  readonly version: GpmiVersion;
  readonly reason: string | undefined;
}

/** Shows one version whole, as it is signed: in Dutch, whoever reads it. */
export function DocumentPage(view: DocumentView) {
  const { seen, contract, version, reason } = view;
  const { opened } = seen;
  const named = { contract: contract.id, versie: version.number };
  return (
    <>
      <Top
        seen={seen}
        reason={reason}
        title={
          <InDutch
            inline
            show={() => say`Geïndividualiseerd project voor maatschappelijke integratie (GPMI)`}
          />
        }
        lead={<InDutch inline show={() => say`Versie ${version.number} van ${formatDate(version.asOf)}`} />}
        acts={
          contract.source === opened.actor.organisation && (
            <ButtonLink
              href={address(opened.person, 'xml', named, reason)}
              download
            >{say`Bewaar als XML`}</ButtonLink>
          )
        }
      />
      <InDutch show={() => <Document {...view} />} />
    </>
  );
}

function Document({ seen, contract, version }: DocumentView) {
  const { opened } = seen;
  return (
    <Stack>
      <Tiles>
        <Card title={say`Het OCMW`}>
          <DefinitionList
            items={[
              { term: 'OCMW', details: <Name>{organisationName(opened, contract.source)}</Name> },
              ...enterprise(seen, contract),
            ]}
          />
        </Card>
        <Card title={say`De persoon`}>
          <DefinitionList items={personLines(opened.parts.head)} />
        </Card>
      </Tiles>
      <Card title={say`De afspraken`}>
        <Stack>
          <DefinitionList items={termLines(contract)} />
          <SectionWords sections={version.sections} whole />
          <Origin seen={seen} version={version} />
        </Stack>
      </Card>
      <SigningCard version={version} />
    </Stack>
  );
}

/** Who signed, with room for who still has to. */
function SigningCard({ version }: { version: GpmiVersion }) {
  const waiting = unsignedBy(version);
  return (
    <Card title={say`Handtekeningen`}>
      <Stack>
        <p>{say`Beiden lazen deze tekst en zijn het ermee eens. Beiden kunnen vragen om iets te veranderen.`}</p>
        <Signatures version={version} />
        {waiting.length > 0 && (
          <Tiles>
            {waiting.map((party) => (
              <div>
                <p class="source">{paperLines[party]}</p>
                <div class="signing" />
              </div>
            ))}
          </Tiles>
        )}
        <p class="source">{tell`Kenmerk van deze versie: ${<code class="written">{version.hash}</code>}`}</p>
      </Stack>
    </Card>
  );
}

function termLines({ form, grantedOn, startsOn, endsOn }: Contract) {
  return [
    { term: say`Vorm`, details: gpmiForms[form] },
    ...(grantedOn === null ? [] : [{ term: say`Leefloon toegekend`, details: formatDate(grantedOn) }]),
    { term: say`Begint`, details: formatDate(startsOn) },
    { term: say`Loopt tot`, details: endsOn === null ? say`zonder einddatum` : formatDate(endsOn) },
  ];
}

const paperLines: Readonly<Record<Party, string>> = dutch({
  person: 'Naam, datum en handtekening van de persoon',
  ocmw: 'Naam, datum en handtekening voor het OCMW',
});

function enterprise({ opened }: SeenGpmi, contract: Contract) {
  const number = opened.organisations[contract.source]?.enterpriseNumber;
  return number ? [{ term: say`Ondernemingsnummer`, details: number }] : [];
}

function personLines(head: HeadPart) {
  const born = head.birthDate;
  const nis = head['residence.municipalityNis'];
  return [
    { term: say`Naam`, details: <Name>{nameIn(head)}</Name> },
    ...(born !== undefined && isCivilDate(born) ? [{ term: say`Geboren`, details: formatDate(born) }] : []),
    ...(nis === undefined ? [] : [{ term: say`Gemeente`, details: municipalityName(nis) ?? nis }]),
  ];
}

type TopProps = {
  seen: SeenGpmi;
  reason: string | undefined;
  title: ComponentChildren;
  lead: ComponentChildren;
  acts?: ComponentChildren;
};

export function Top({ seen: { opened }, reason, title, lead, acts }: TopProps) {
  return (
    <>
      <PageHead
        above={[
          { href: personsAddress(reason), label: say`Personen` },
          {
            href: withReason(gpmiAddress(opened.person), reason),
            label: say`GPMI van ${nameIn(opened.parts.head)}`,
          },
        ]}
        title={title}
        lead={lead}
        acts={acts}
      />
    </>
  );
}
