/** The disputed points for everyone: which there are, every reading with its sources, and which one is followed for whom since when. */
import type { ActorRow } from '../../gate/opened.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { disputedPoints } from '../../rules/disputed-point.ts';
import { legalStatuses } from '../../rules/legal-status.ts';
import type { DisputedPoint } from '../../rules/reading.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Columns, Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { SourceList } from '../instrument/law.tsx';
import { type Choice, mayChoose, readingText, slugOf, statusWords } from './reading.ts';
import { turningOn } from './reading-preview.ts';
import { ReadingHistory } from './reading-history.tsx';
import type { ReadingVersion } from './reading.sql.ts';
import { ruleText } from '../instrument/rule-words.ts';

/** What stands for a point: the newest choice that two people confirmed. */
export function standingOf(versions: readonly ReadingVersion[]): ReadingVersion | undefined {
  return versions.find(({ state }) => state === 'confirmed');
}

export const draftOf = (versions: readonly ReadingVersion[]) =>
  versions.find(({ state }) => state === 'draft');

export function ReadingListPage({ versions }: { versions: readonly ReadingVersion[] }) {
  const rows = disputedPoints.map((point) => {
    const own = versions.filter((one) => one.point === point.id);
    return { point, standing: standingOf(own), draft: draftOf(own) };
  });
  return (
    <>
      <PageHead
        above={[{ href: '/instrumenten', label: say`Instrumenten` }]}
        title={say`Betwiste punten`}
        lead={say`Hier spreken de bronnen elkaar tegen, of zwijgen ze. Zolang niemand een lezing kiest, zegt Werkwinkel hier niet zeker ja of nee.`}
      />
      <Stack>
        <Card title={say`Punten (${rows.length})`}>
          <DataTable
            caption={say`Betwiste punten en wat gevolgd wordt`}
            captionHidden
            rows={rows}
            columns={[
              {
                head: say`Vraag`,
                rowHead: true,
                cell: ({ point }) => (
                  <a href={`/betwiste-punten/${slugOf(point)}`}>{ruleText(point.question)}</a>
                ),
              },
              {
                head: say`Gevolgde lezing`,
                stacked: 'short',
                cell: ({ point, standing, draft }) => (
                  <>
                    <StandingTag point={point} followed={standing?.followed ?? {}} />{' '}
                    {draft && <Tag tone="wait">{say`ontwerp wacht`}</Tag>}
                  </>
                ),
              },
              {
                head: say`Sinds`,
                stacked: 'short',
                cell: ({ standing }) => (standing?.confirmedOn ? formatDate(standing.confirmedOn) : ''),
              },
            ]}
          />
        </Card>
      </Stack>
    </>
  );
}

function StandingTag({ point, followed }: { point: DisputedPoint; followed: Choice }) {
  const chosen = point.statuses.filter((status) => followed[status] !== undefined).length;
  if (chosen === 0) return <Tag tone="wait">{say`open`}</Tag>;
  return chosen === point.statuses.length ? (
    <Tag tone="ok">{say`gekozen`}</Tag>
  ) : (
    <Tag>{say`voor een deel gekozen`}</Tag>
  );
}

interface PointView {
  readonly point: DisputedPoint;
  readonly versions: readonly ReadingVersion[];
  readonly actor: ActorRow | undefined;
}

/** Shows one point in full, with its history. */
export function ReadingPage({ point, versions, actor }: PointView) {
  const standing = standingOf(versions);
  return (
    <>
      <PageHead
        above={[
          { href: '/instrumenten', label: say`Instrumenten` },
          { href: '/betwiste-punten', label: say`Betwiste punten` },
        ]}
        title={ruleText(point.question)}
        lead={ruleText(point.why)}
      />
      <Columns side={<TurningCard point={point} />}>
        <ActsOf point={point} versions={versions} actor={actor} />
        <Card title={say`Wat gevolgd wordt`}>
          <FollowedTable point={point} followed={standing?.followed ?? {}} />
          {standing === undefined ? (
            <p>{say`Niemand koos een lezing. Het antwoord blijft “nog niet bekend” waar de lezingen verschillen.`}</p>
          ) : (
            <p class="source">
              {say`${standing.draftedFor} stelde dit op, ${standing.confirmedFor ?? ''} bevestigde het op ${formatDate(standing.confirmedOn ?? standing.draftedOn)}.`}
            </p>
          )}
        </Card>
        <Card title={say`De lezingen`}>
          {point.readings.map(({ text, sources }) => (
            <>
              <p>
                <b>{ruleText(text)}</b>
              </p>
              <SourceList sources={sources} />
            </>
          ))}
          {point.silent === true && (
            <p class="source">{say`De bronnen zwijgen: ook een andere lezing kan de juiste zijn.`}</p>
          )}
        </Card>
        <ReadingHistory point={point} versions={versions} />
      </Columns>
    </>
  );
}

/** Lists for each status what is followed. */
function FollowedTable({ point, followed }: { point: DisputedPoint; followed: Choice }) {
  const rows = legalStatuses.filter((status) => point.statuses.includes(status));
  return (
    <DataTable
      caption={say`De lezing die gevolgd wordt, per statuut`}
      captionHidden
      rows={rows}
      columns={[
        { head: say`Voor`, rowHead: true, cell: (status) => statusWords[status] },
        { head: say`Lezing`, cell: (status) => readingText(point, followed[status]) },
      ]}
    />
  );
}

/** The instruments of which an answer turns on a point. */
function TurningCard({ point }: { point: DisputedPoint }) {
  return (
    <Card title={say`Waar dit telt`}>
      <Lines
        items={turningOn(point).map(({ one, conditions }) => (
          <>
            <a href={`/instrumenten/${one.slug}`}>{one.name}</a>
            <div class="source">
              {conditions.length === 0
                ? say`Voor wat de wet uitrekent.`
                : say`Voorwaarde ${conditions.join(', ')}.`}
            </div>
          </>
        ))}
      />
    </Card>
  );
}

function ActsOf({ point, versions, actor }: PointView) {
  if (!mayChoose(actor)) return null;
  const draft = draftOf(versions);
  const at = (part: string) => `/betwiste-punten/${slugOf(point)}/${part}`;
  return (
    <Card title={draft === undefined ? say`Een lezing kiezen` : say`Er wacht een ontwerp`}>
      <p>
        {draft === undefined
          ? say`U stelt een keuze op. Een juridisch redacteur van een andere organisatie bevestigt.`
          : say`${draft.draftedFor} stelde een keuze op. Ze geldt pas als een andere organisatie bevestigt.`}
      </p>
      <Acts>
        {draft === undefined ? (
          <ButtonLink href={at('wijzig')} look="primary">{say`Kies een lezing`}</ButtonLink>
        ) : (
          <ButtonLink href={at('ontwerp')} look="primary">{say`Lees het ontwerp`}</ButtonLink>
        )}
      </Acts>
    </Card>
  );
}
