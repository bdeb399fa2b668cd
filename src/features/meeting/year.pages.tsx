/** A year of meetings: twelve months with what is planned and what the rhythm still asks, and planning the rest at once. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { CheckboxList, SelectField } from '../../ui/choice-field.tsx';
import { fieldIn, problemOf } from '../../ui/field.tsx';
import { FilterForm, Form } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { bodyPage, monthName, rhythmOf, underBody } from '../body/body.ts';
import { HourAndPlace } from './meeting-time-field.tsx';
import type { YearBody } from './year.sql.ts';
import { type Proposed, placeCodes, places, shownYears, weekdayCodes, weekdays } from './year.ts';
import { Months } from './year-month.tsx';
import type { YearView } from './year-view.ts';

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
