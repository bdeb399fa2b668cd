/** A year of meetings: twelve months with what is planned and what the rhythm still asks, and planning the rest at once. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { beginning, listed } from '../../kernel/sentence.ts';
import { formatWallTime } from '../../kernel/wall-time.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { CheckboxList, SelectField } from '../../ui/choice-field.tsx';
import { fieldIn, problemOf } from '../../ui/field.tsx';
import { FilterForm, Form } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { bodyPage, monthName, monthNumbers, rhythmOf, underBody } from '../body/body.ts';
import { meetingPage } from './meeting.ts';
import type { MeetingYear, YearBody } from './year.sql.ts';
import { type Proposed, placeCodes, places, shownYears, weekdayCodes, weekdays } from './year.ts';
import { HourAndPlace } from './meeting-time-field.tsx';

export interface YearView {
  readonly opened: MeetingYear;
  readonly year: number;
  /** It is the year that was asked. */
  readonly known: boolean;
  /** The body it is of; all those of the reader where there is none. */
  readonly body?: YearBody | undefined;
  readonly csrf: string;
  readonly typed: Readonly<Record<string, string | undefined>>;
  readonly problems: readonly Problem[];
  /** What the rhythm gives, once it was asked. */
  readonly proposed: readonly Proposed[] | undefined;
}

/** Gives the address of the year of a body, or of all bodies of the reader. */
export function yearPage(body?: string): string {
  return body === undefined ? '/overleg/jaar' : `${bodyPage(body)}/jaar`;
}

/** Shows a year. */
export function YearPage(view: YearView) {
  const { year, body, known, opened } = view;
  const [first, last] = shownYears(opened.today);
  const other = (to: number) =>
    to >= first &&
    to <= last && <ButtonLink href={`${yearPage(body?.id)}?jaar=${to}`}>{say`Jaar ${to}`}</ButtonLink>;
  return (
    <>
      <PageHead
        above={body === undefined ? [{ href: '/overleg', label: say`Overleg` }] : underBody(body)}
        title={say`Jaarkalender ${year}`}
        lead={leadOf(view)}
        acts={
          <>
            {other(year - 1)}
            {other(year + 1)}
            <ButtonLink href="/agenda">{say`Zet dit in uw eigen agenda`}</ButtonLink>
          </>
        }
      />
      <Columns side={body?.kept === true && <PlanCard {...view} body={body} />}>
        {!known && (
          <Alert tone="warning" live>
            {say`Dit jaar kunnen we niet tonen. Kies een jaar van ${first} tot en met ${last}. Hieronder staat ${year}.`}
          </Alert>
        )}
        <Card title={say`Twaalf maanden`}>
          <Months {...view} />
        </Card>
      </Columns>
    </>
  );
}

function leadOf({ body, opened }: YearView): string {
  if (body === undefined)
    return opened.bodies.length === 0
      ? say`Uw organisatie heeft nog geen plaats in een overleg. Vraag ernaar bij de secretaris.`
      : say`De vergaderingen van elk overleg waarin uw organisatie zit.`;
  return body.months.length === 0
    ? say`Dit overleg heeft nog geen ritme. De secretaris kiest de maanden.`
    : rhythmOf(body.months);
}

function Months({ opened: { meetings, bodies, today }, year, body: only }: YearView) {
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
              {here.map(({ id, body, on, at, place }) => {
                const months = bodyOf(body)?.months ?? [];
                return (
                  <div>
                    <a href={meetingPage(id)}>{formatDate(on, 'full')}</a>{' '}
                    {months.length > 0 && !months.includes(month) && (
                      <Tag tone="wait">{say`buiten het ritme`}</Tag>
                    )}
                    <div class="source">
                      {only === undefined && `${bodyOf(body)?.name ?? ''} · `}
                      {formatWallTime(at)} · {place}
                    </div>
                  </div>
                );
              })}
              {open.length > 0 && <Open names={open.map(({ name }) => name)} over={over} of={only} />}
              {here.length === 0 && open.length === 0 && '–'}
            </>
          ),
        },
      ]}
    />
  );
}

function PlanCard(view: YearView & { body: YearBody }) {
  const { year, body, typed, problems, proposed } = view;
  const form = { typed, problems: proposed === undefined ? problems : [] };
  if (body.months.length === 0)
    return (
      <Card title={say`Plan het jaar`}>
        <p>{say`Kies eerst in welke maanden dit overleg vergadert.`}</p>
        <Acts>
          <ButtonLink href={`${bodyPage(body.id)}/wijzig`}>{say`Kies het ritme`}</ButtonLink>
        </Acts>
      </Card>
    );
  return (
    <>
      <Card title={say`Plan het jaar`}>
        <FilterForm action={yearPage(body.id)} problems={form.problems}>
          <input type="hidden" name="jaar" value={String(year)} />
          <SelectField
            {...fieldIn(form, 'plaatsing')}
            label={say`Welke van de maand?`}
            options={placeCodes.map((value) => ({ value, label: places[value] }))}
          />
          <SelectField
            {...fieldIn(form, 'weekdag')}
            label={say`Welke weekdag?`}
            options={weekdayCodes.map((value) => ({ value, label: weekdays[value] }))}
          />
          <Acts>
            <Button look={proposed === undefined ? 'primary' : 'secondary'}>{say`Toon het voorstel`}</Button>
          </Acts>
        </FilterForm>
      </Card>
      {proposed !== undefined && <ProposalCard {...view} proposed={proposed} />}
    </>
  );
}

function ProposalCard({
  body,
  csrf,
  year,
  typed,
  problems,
  proposed,
}: YearView & { body: YearBody; proposed: readonly Proposed[] }) {
  const form = { typed, problems };
  const open = proposed.filter(({ why }) => why === null);
  const left = proposed.filter(({ why }) => why !== null);
  return (
    <Card title={say`Voorstel voor ${year}`}>
      {left.map(({ day, why }) => (
        <p class="source">
          {why === 'past'
            ? say`${beginning(monthName(Number(day.slice(5, 7))))}: deze dag is voorbij.`
            : say`${beginning(monthName(Number(day.slice(5, 7))))}: daar staat al een vergadering.`}
        </p>
      ))}
      {open.length === 0 ? (
        <p>{say`Er valt in dit jaar niets meer te plannen.`}</p>
      ) : (
        <Form action={yearPage(body.id)} csrf={csrf} problems={problems}>
          <input type="hidden" name="jaar" value={String(year)} />
          <input type="hidden" name="plaatsing" value={typed['plaatsing'] ?? ''} />
          <input type="hidden" name="weekdag" value={typed['weekdag'] ?? ''} />
          <CheckboxList
            name="dagen"
            label={say`Welke dagen plant u?`}
            error={problemOf(problems, 'dagen')}
            options={open.map(({ day, instead }) => ({
              value: day,
              label: formatDate(day, 'full'),
              ...(instead === null ? {} : { hint: say`${formatDate(instead, 'full')} is een feestdag.` }),
            }))}
            values={open.map(({ day }) => day)}
          />
          <HourAndPlace form={form} />
          <Acts>
            <Button look="primary">{say`Plan deze vergaderingen`}</Button>
          </Acts>
        </Form>
      )}
    </Card>
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
