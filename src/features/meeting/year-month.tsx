/** The twelve months of a year of meetings, each with what is planned and what the rhythm still asks. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning, listed } from '../../kernel/sentence.ts';
import { formatWallTime } from '../../kernel/wall-time.ts';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { monthName, monthNumbers } from '../body/body.ts';
import { meetingPage } from './meeting.ts';
import type { YearBody } from './year.sql.ts';
import type { YearView } from './year-view.ts';

export function Months({ opened: { meetings, bodies, today }, year, body: only }: YearView) {
  const now = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7));
  const rows = monthNumbers.map((month) => {
    const here = meetings.filter(({ on }) => Number(on.slice(5, 7)) === month);
    const open = bodies.filter(
      ({ id, months }) => months.includes(month) && !here.some((one) => one.body === id),
    );
    return { month, here, open, over: year * 12 + month < now };
  });
  const bodyOf = (id: string) => bodies.find((one) => one.id === id);
  return (
    <DataTable
      caption={say`Vergaderingen per maand`}
      captionHidden
      rows={rows}
      columns={[
        { head: say`Maand`, rowHead: true, cell: ({ month }) => beginning(monthName(month)) },
        {
          head: say`Gepland`,
          stacked: 'plain',
          cell: ({ month, here, open, over }) => (
            <>
              {here.map((meeting) => (
                <Planned meeting={meeting} month={month} body={bodyOf(meeting.body)} only={only} />
              ))}
              {open.length > 0 && <Open names={open.map(({ name }) => name)} over={over} of={only} />}
              {here.length === 0 && open.length === 0 && '–'}
            </>
          ),
        },
      ]}
    />
  );
}

function Planned({
  meeting: { id, on, at, place },
  month,
  body,
  only,
}: {
  meeting: YearView['opened']['meetings'][number];
  month: number;
  body: YearBody | undefined;
  only: YearBody | undefined;
}) {
  const months = body?.months ?? [];
  return (
    <div>
      <a href={meetingPage(id)}>{formatDate(on, 'full')}</a>{' '}
      {months.length > 0 && !months.includes(month) && <Tag tone="wait">{say`buiten het ritme`}</Tag>}
      <div class="source">
        {only === undefined && `${body?.name ?? ''} · `}
        {formatWallTime(at)} · {place}
      </div>
    </div>
  );
}

/** What the rhythm asks of a month and nobody planned: still to do, or no longer possible. */
function Open({ names, over, of }: { names: readonly string[]; over: boolean; of: YearBody | undefined }) {
  if (of === undefined)
    return (
      <p class="source">
        {over ? say`Geen vergadering: ${listed(names)}.` : say`Nog te plannen: ${listed(names)}.`}
      </p>
    );
  return over ? <p class="source">{say`geen vergadering`}</p> : <Tag tone="wait">{say`nog te plannen`}</Tag>;
}
