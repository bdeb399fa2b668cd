/** What happened to a flow, newest first, and what its words were before. Organisations act here, never named staff. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Written } from '../../ui/text.tsx';
import { type Moment, Timeline } from '../../ui/timeline.tsx';
import { Why } from '../../ui/why.tsx';
import type { Wording } from './flow.ts';
import type { FlowDetail, FlowEvent } from './flow.sql.ts';
import { type Difference, differences } from './flow-wording.ts';

/** Shows the life of a flow and its earlier versions; nothing for a flow that was never confirmed. */
export function FlowHistory({ detail }: { detail: FlowDetail }) {
  const { events, versions } = detail;
  if (events.length === 0) return null;
  return (
    <Card title={say`Geschiedenis`}>
      <Timeline
        label={say`Wat er met deze stroom gebeurde, het nieuwste eerst`}
        moments={events.map(momentOf)}
      />
      {versions.map((version, index) => {
        const next = versions[index - 1];
        return (
          <Why question={say`Wat versie ${next?.version ?? detail.flow.version} veranderde`}>
            <Differences
              lines={differences(version.wording, next?.wording ?? standingWords(detail))}
              before={say`Versie ${version.version}`}
              after={say`Versie ${next?.version ?? detail.flow.version}`}
            />
          </Why>
        );
      })}
    </Card>
  );
}

/** Gives the words that two people confirmed last, whatever state the flow is in. */
export function standingWords({ flow, standing }: FlowDetail): Wording {
  return { ...flow, status: standing };
}

/** Shows two wordings side by side, only where they differ. */
export function Differences({
  lines,
  before,
  after,
}: {
  lines: readonly Difference[];
  before: string;
  after: string;
}) {
  if (lines.length === 0) return <p>{say`Er is geen verschil.`}</p>;
  return (
    <DataTable
      caption={say`Wat er verschilt`}
      captionHidden
      rows={lines}
      columns={[
        { head: say`Onderdeel`, rowHead: true, cell: (line) => line.term },
        { head: before, cell: (line) => line.before },
        { head: after, cell: (line) => line.after },
      ]}
    />
  );
}

function momentOf(event: FlowEvent): Moment {
  return {
    iso: event.at,
    when: formatDate(event.at),
    title: titleOf(event),
    ...(event.detail ? { text: <Written text={textOf(event, event.detail)} /> } : {}),
  };
}

function titleOf(event: FlowEvent): string {
  const { organisation, line } = event;
  const point = line === null ? '' : say`punt ${line.number} van ‘${line.agreement.name}’`;
  switch (event.event) {
    case 'confirmed':
      return say`${organisation} bevestigde versie ${event.version ?? 1}`;
    case 'received':
      return say`${organisation} bevestigde als ontvanger`;
    case 'lapsed':
      return say`${organisation} moet de nieuwe versie nog bevestigen`;
    case 'suspended':
      return say`${organisation} schorste de stroom`;
    case 'lifted':
      return say`${organisation} hief de schorsing op`;
    case 'lineSuspended':
      return say`${organisation} schorste ${point}`;
    case 'lineLifted':
      return say`${organisation} hervatte ${point}`;
  }
}

function textOf(event: FlowEvent, detail: string): string {
  return event.event === 'received' ? say`Document: ${detail}` : say`Reden: ${detail}`;
}
