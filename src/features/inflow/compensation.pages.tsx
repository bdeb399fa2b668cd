/** The compensation dossiers: per person what the federal state asks to see, with what is missing, and the way to take it along. */
import type { ActorRow } from '../../gate/opened.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { DutyAnswer } from '../../rules/gpmi-duty.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Name } from '../../ui/text.tsx';
import { withReason } from '../dossier/dossier.ts';
import { type CompensationLine, needWords, workWords } from './compensation.ts';
import { MOST_ON_PAGE } from './compensation.sql.ts';
import { monthInWords } from './inflow-view.ts';

export function CompensationPage({ lines, actor }: { lines: readonly CompensationLine[]; actor: ActorRow }) {
  const reason = actor.all_persons ? 'supervision' : undefined;
  return (
    <>
      <PageHead
        above={[{ href: '/golven', label: say`Golven` }]}
        title={say`Vergoedingsdossiers`}
        lead={say`Wat u per persoon moet kunnen bewijzen om federaal geld te krijgen: eerste aanvraag, golf, GPMI en werk.`}
      />
      <Stack>
        <Card title={say`Per persoon`}>
          {lines.length === 0 ? (
            <Empty
              title={say`Van niemand is een eerste aanvraag genoteerd.`}
              act={{ href: '/golven/mensen', label: say`Kies iemand en open de intake` }}
            >{say`Noteer de dag van de eerste aanvraag bij de intake. Dan staat de persoon hier.`}</Empty>
          ) : (
            <>
              <p>{completeOf(lines)}</p>
              <LineTable lines={lines} reason={reason} />
              {lines.length >= MOST_ON_PAGE && (
                <p>{say`U ziet de eerste ${MOST_ON_PAGE}. In het bestand staan er meer.`}</p>
              )}
              <Acts>
                <ButtonLink href="/golven/vergoeding.csv">{say`Bewaar als CSV`}</ButtonLink>
                <ButtonLink href="/golven/vergoeding.xlsx">{say`Bewaar als Excel`}</ButtonLink>
              </Acts>
              <p class="source">{say`Wie u meeneemt in een bestand, staat in het logboek als getoond. Bewaar het bestand niet langer dan nodig.`}</p>
            </>
          )}
        </Card>
        <p class="source">{say`De premie vraagt minstens een jaar werk binnen vier jaar na de aanvraag. Of dat jaar zonder onderbreking moet zijn, zegt de bron niet: waar de lezingen verschillen, staat er “niet bekend”.`}</p>
        <p class="source">{say`Wie vrijgesteld is om gezondheid of billijkheid, heeft geen GPMI nodig. Of dat iets verandert aan het federale geld, zegt de bron niet.`}</p>
      </Stack>
    </>
  );
}

/** How many can be proven as far as the OCMW can now; the work comes later. */
function completeOf(lines: readonly CompensationLine[]): string {
  const whole = lines.filter(({ wave, gpmi }) => wave !== undefined && gpmi?.signedOn != null).length;
  return say`Een golf en een getekend GPMI: ${whole} van de ${lines.length}.`;
}

function LineTable({ lines, reason }: { lines: readonly CompensationLine[]; reason: string | undefined }) {
  const at = (dossier: string, page: string, field?: string) =>
    withReason(
      `/dossiers/${dossier}${page}${field === undefined ? '' : `?veld=${encodeURIComponent(field)}`}`,
      reason,
    );
  return (
    <DataTable<CompensationLine>
      caption={say`Vergoedingsdossiers`}
      captionHidden
      rows={lines}
      columns={[
        {
          head: say`Naam`,
          rowHead: true,
          cell: ({ dossier, givenName, familyName }) => (
            <a href={withReason(`/dossiers/${dossier}/intake`, reason)}>
              <Name>{`${givenName} ${familyName}`.trim() || say`Zonder naam`}</Name>
            </a>
          ),
        },
        {
          head: say`Eerste aanvraag`,
          stacked: 'short',
          cell: ({ appliedOn }) => formatDate(appliedOn, 'short'),
        },
        {
          head: say`Golf`,
          stacked: 'short',
          cell: ({ wave, dossier }) =>
            wave === undefined ? (
              <Missing href={at(dossier, '/vastleggen', 'endDates[]')}>{say`Noteer de einddatum`}</Missing>
            ) : (
              monthInWords(wave)
            ),
        },
        {
          head: 'GPMI',
          stacked: 'short',
          cell: ({ gpmi, need, dossier }) =>
            gpmi === null ? <WithoutGpmi need={need} href={at(dossier, '/gpmi')} /> : signedOn(gpmi),
        },
        {
          head: say`Een jaar werk in vier jaar`,
          stacked: 'short',
          cell: ({ work }) => workWords[work.answer],
        },
      ]}
    />
  );
}

function signedOn({ signedOn: day }: NonNullable<CompensationLine['gpmi']>) {
  if (day === null) return <Tag tone="wait">{say`nog niet getekend`}</Tag>;
  return say`getekend op ${formatDate(day, 'short')}`;
}

/** Says whether it is missing or need not be there; what is not known leads to where it is found out. */
function WithoutGpmi({ need = 'unknown', href }: { need: DutyAnswer | undefined; href: string }) {
  if (need === 'obliged') return <Missing href={href}>{say`Naar het GPMI`}</Missing>;
  if (need !== 'unknown') return <>{needWords[need]}</>;
  return (
    <>
      {needWords.unknown}{' '}
      <a class="small" href={href}>
        {say`Kijk het na`}
      </a>
    </>
  );
}

/** Says that something is not there, and leads to where it is written down. */
function Missing({ href, children }: { href: string; children: string }) {
  return (
    <>
      <Tag tone="wait">{say`ontbreekt`}</Tag>{' '}
      <a class="small" href={href}>
        {children}
      </a>
    </>
  );
}
