/** Every choice of a reading that two people made, the newest first, with its reason. Organisations act here, never named staff. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { DisputedPoint } from '../../rules/reading.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Written } from '../../ui/text.tsx';
import { type Moment, Timeline } from '../../ui/timeline.tsx';
import { Why } from '../../ui/why.tsx';
import { type Choice, changedStatuses, readingText, statusWords } from './reading.ts';
import type { ReadingVersion } from './reading.sql.ts';

type HistoryProps = { point: DisputedPoint; versions: readonly ReadingVersion[] };

/** Shows the history; nothing for a point of which no reading was ever chosen. */
export function ReadingHistory({ point, versions }: HistoryProps) {
  const confirmed = versions.filter(({ state }) => state === 'confirmed');
  if (confirmed.length === 0) return null;
  return (
    <Card title={say`Geschiedenis`}>
      <Timeline
        label={say`Wat er met dit punt gebeurde, het nieuwste eerst`}
        moments={confirmed.map(momentOf)}
      />
      {confirmed.map((version, place) => (
        <Why question={say`Wat versie ${version.version} veranderde`}>
          <ChoiceDifferences
            point={point}
            before={confirmed[place + 1]?.followed ?? {}}
            after={version.followed}
          />
        </Why>
      ))}
    </Card>
  );
}

function momentOf({
  version,
  confirmedOn,
  draftedOn,
  draftedFor,
  confirmedFor,
  reason,
}: ReadingVersion): Moment {
  const on = confirmedOn ?? draftedOn;
  return {
    iso: on,
    when: formatDate(on),
    title: say`Versie ${version}: ${draftedFor} stelde op, ${confirmedFor ?? ''} bevestigde`,
    text: <Written text={say`Reden: ${reason}`} />,
  };
}

/** Shows two choices side by side, only where they differ. */
export function ChoiceDifferences({
  point,
  before,
  after,
}: {
  point: DisputedPoint;
  before: Choice;
  after: Choice;
}) {
  return (
    <DataTable
      caption={say`Wat er verschilt`}
      captionHidden
      rows={changedStatuses(point, before, after)}
      columns={[
        { head: say`Voor`, rowHead: true, cell: (status) => statusWords[status] },
        { head: say`Eerst`, cell: (status) => readingText(point, before[status]) },
        { head: say`Daarna`, cell: (status) => readingText(point, after[status]) },
      ]}
    />
  );
}
