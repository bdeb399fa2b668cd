/** The desk of the waves: what comes next and what it asks of the team, the numbers behind it, plans beside each other, and what was delivered. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { type Assumed, coachesFor, expectedOf } from '../../rules/inflow.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Columns } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import type { Typed } from '../instrument/typed.ts';
import { municipalityName } from '../organisation/municipality.ts';
import { CountForm, ListCard } from './count-card.tsx';
import type { Count, InflowDesk } from './inflow.sql.ts';
import { assumedBy, type DeskMonth, endingsOf, monthsOf, nextMonth } from './inflow-desk.ts';
import { CostCard, ExpectedCard, WorkCard } from './inflow-result.tsx';
import { InflowSources } from './inflow-source.tsx';
import { monthInWords, percent, waveOf, withRange } from './inflow-view.ts';
import { PlanCard } from './plan-card.tsx';
import { PlanForm } from './plan-form.tsx';

export interface DeskView {
  readonly desk: InflowDesk;
  readonly csrf: string;
  /** The plan by which the page reckons. */
  readonly plan: string | undefined;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
  /** What was tried and not kept yet; the page reckons with it. */
  readonly tried?: Assumed | undefined;
}

export function InflowPage(view: DeskView) {
  const { desk, plan, tried } = view;
  const months = monthsOf(desk);
  const endings = endingsOf(months);
  const chosen = desk.plans.find(({ id }) => id === plan) ?? desk.plans[0];
  const assumed = tried ?? assumedBy(chosen);
  return (
    <>
      <PageHead
        title={say`Golven`}
        lead={say`Mensen van wie de werkloosheidsuitkering eindigt: wie komt, wanneer, en wat dat voor uw team betekent.`}
        acts={
          <>
            <ButtonLink href="/golven/mensen">{say`Wie u al begeleidt`}</ButtonLink>
            <ButtonLink href="/golven/vergoeding">{say`Vergoedingsdossiers`}</ButtonLink>
            {desk.plansHere && <ButtonLink href="/golven/regio">{say`In de regio`}</ButtonLink>}
          </>
        }
      />
      <Columns
        next={<NextCard next={nextMonth(months, desk.actor.today)} assumed={assumed} />}
        side={<DeskSide {...view} />}
      >
        {endings.length === 0 ? (
          <NothingYet plansHere={desk.plansHere} />
        ) : (
          <>
            {tried === undefined && chosen && (
              <p>{say`Gerekend met het scenario “${chosen.name}”: ${percent(chosen.share)} komt.`}</p>
            )}
            <WorkCard endings={endings} assumed={assumed} />
            <ExpectedCard endings={endings} assumed={assumed} />
            <PlanCard plans={desk.plans} endings={endings} csrf={view.csrf} mayDrop={desk.plansHere} />
            <CostCard endings={endings} assumed={assumed} />
          </>
        )}
        <MonthCard months={months} />
        {desk.counts.length > 0 && <CountCard counts={desk.counts} />}
        <InflowSources />
      </Columns>
    </>
  );
}

/** Says the next month in a sentence, and leads to the people in it. */
function NextCard({ next, assumed }: { next: DeskMonth | undefined; assumed: Assumed }) {
  if (next === undefined) return null;
  const { month, number, own } = next;
  const who = waveOf(month);
  return (
    <Card title={say`Eerst: ${monthInWords(month)}`}>
      {who && <p>{say`De golf: ${who}.`}</p>}
      {number !== undefined && <Meaning number={number} assumed={assumed} />}
      <p>
        {own === 1
          ? say`Van 1 persoon die u begeleidt, eindigt het recht dan.`
          : say`Van ${formatNumber(own)} personen die u begeleidt, eindigt het recht dan.`}
      </p>
      {own > 0 && (
        <ButtonLink href={`/golven/mensen?maand=${month}`} look="primary">
          {say`Bereid hun intake voor`}
        </ButtonLink>
      )}
    </Card>
  );
}

function Meaning({ number, assumed }: { number: number; assumed: Assumed }) {
  const expected = expectedOf(number, assumed.share);
  const coaches = coachesFor(expected.files, assumed.filesPerCoach);
  return (
    <p>
      {say`Van ${formatNumber(number)} mensen eindigt het recht. Reken op ${withRange(expected.files, expected)} dossiers.`}{' '}
      {coaches !== undefined && say`Dat vraagt ${formatNumber(coaches)} voltijdse begeleider.`}
    </p>
  );
}

function NothingYet({ plansHere }: { plansHere: boolean }) {
  return (
    <Card title={say`Nog geen aantallen`}>
      <Empty title={say`Uw organisatie las nog geen aantallen in.`}>
        {plansHere
          ? say`Hebt u een lijst met het aantal mensen per maand of golf? Lees ze hiernaast in. Zonder lijst kunt u schatten met het hulpmiddel Instroom.`
          : say`Vraag uw hoofd om de lijst met aantallen in te lezen.`}
      </Empty>
    </Card>
  );
}

/** Which months have numbers, and how many of the own people stand in each. */
function MonthCard({ months }: { months: readonly DeskMonth[] }) {
  if (months.length === 0) return null;
  return (
    <Card title={say`Aantallen en uw eigen mensen`}>
      <DataTable<DeskMonth>
        caption={say`Per maand: wat geleverd is, en van wie u zelf een einddatum kent`}
        rows={months}
        columns={[
          { head: say`Het recht eindigt in`, rowHead: true, cell: ({ month }) => monthInWords(month) },
          {
            head: say`Volgens de lijst`,
            numeric: true,
            cell: ({ number }) => (number === undefined ? say`geen lijst` : formatNumber(number)),
          },
          {
            head: say`U begeleidt al`,
            numeric: true,
            cell: ({ month, own }) =>
              own === 0 ? '0' : <a href={`/golven/mensen?maand=${month}`}>{formatNumber(own)}</a>,
          },
        ]}
      />
    </Card>
  );
}

/** Each number as it was delivered: by whom, on which day, and what stood there before. */
function CountCard({ counts }: { counts: readonly Count[] }) {
  return (
    <Card title={say`Elk aantal, met zijn bron`}>
      <Fold summary={say`Toon ${counts.length} aantallen`}>
        <DataTable<Count>
          caption={say`Aantallen zoals ze geleverd zijn`}
          captionHidden
          rows={counts}
          columns={[
            { head: say`Gemeente`, rowHead: true, cell: ({ nis }) => municipalityName(nis) ?? nis },
            { head: say`Maand`, stacked: 'short', cell: ({ month }) => monthInWords(month) },
            { head: say`Mensen`, numeric: true, cell: ({ number }) => formatNumber(number) },
            {
              head: say`Bron`,
              cell: ({ saidBy, asOf, before }) => (
                <>
                  <bdi>{saidBy}</bdi>, {formatDate(asOf)}
                  {before !== null && (
                    <div class="small">{say`Vroeger stond er ${formatNumber(before)}.`}</div>
                  )}
                </>
              ),
            },
          ]}
        />
      </Fold>
    </Card>
  );
}

function DeskSide({ desk, csrf, typed, problems, tried }: DeskView) {
  return (
    <>
      <PlanForm
        csrf={csrf}
        typed={typed}
        problems={problems}
        mayKeep={desk.plansHere}
        tried={tried !== undefined}
      />
      {desk.plansHere && <CountForm csrf={csrf} typed={typed} problems={problems} />}
      <ListCard lists={desk.lists} />
    </>
  );
}
