/** What a wave means, as cards: who may come and when, how much work that is, and what the federal state pays until 2029. */
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import {
  type Assumed,
  coachesFor,
  costByYear,
  type Ending,
  expectedOf,
  refundIn,
  roughFiles,
  staffMoney,
  type YearOfCost,
} from '../../rules/inflow.ts';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { RangeChart } from '../../ui/range-chart.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { eurosBetween, monthInWords, percent, waveOf, wholeEuros, withRange } from './inflow-view.ts';

interface ResultProps {
  readonly endings: readonly Ending[];
  readonly assumed: Assumed;
}

/** Draws who may come in each month, with the same numbers in a table. */
export function ExpectedCard({ endings, assumed }: ResultProps) {
  const { share } = assumed;
  const rows = endings.map((ending) => ({ ...ending, ...expectedOf(ending.number, share) }));
  return (
    <Card title={say`Wie kan komen, en wanneer`}>
      <RangeChart
        label={say`Verwachte dossiers per maand bij een aandeel van ${percent(share)}. De tabel eronder zegt hetzelfde.`}
        bars={rows.map(({ month, files, low, high }) => ({
          name: monthInWords(month, 'short'),
          number: files,
          low,
          high,
        }))}
      />
      <DataTable<(typeof rows)[number]>
        caption={say`Verwachte dossiers per maand`}
        rows={rows}
        columns={[
          { head: say`Het recht eindigt in`, rowHead: true, cell: ({ month }) => <Month month={month} /> },
          { head: say`Mensen`, numeric: true, cell: ({ number }) => formatNumber(number) },
          { head: say`Verwachte dossiers`, numeric: true, cell: (row) => withRange(row.files, row) },
        ]}
      />
      <p class="source">{say`Verwachte dossiers = mensen × aandeel, afgerond. Tussen haakjes: met het laagste en het hoogste aandeel dat bekend is of dat u koos. Niet iedereen heeft recht op een leefloon.`}</p>
    </Card>
  );
}

function Month({ month }: { month: string }) {
  const who = waveOf(month);
  return (
    <>
      {monthInWords(month)}
      {who && <div class="source">{who}</div>}
    </>
  );
}

/** Says what may come to a place by its part of the people of Flanders, where nobody has a list. */
export function RoughCard({ inhabitants, assumed }: { inhabitants: number; assumed: Assumed }) {
  const files = roughFiles(inhabitants);
  const coaches = coachesFor(files, assumed.filesPerCoach);
  return (
    <Card title={say`Ruw geraamd, alle golven samen`}>
      <DefinitionList
        items={[
          { term: say`Verwachte dossiers`, details: formatNumber(files) },
          ...(coaches === undefined
            ? []
            : [{ term: say`Voltijdse begeleiders`, details: formatNumber(coaches) }]),
          { term: say`Voor personeel, per jaar`, details: wholeEuros(staffMoney(files)) },
        ]}
      />
      <p class="source">{say`Verwachte dossiers = federale raming voor Vlaanderen × inwoners van uw gemeente ÷ inwoners van Vlaanderen. Het aandeel dat u koos, telt hier niet mee. In een gemeente met meer langdurig werklozen zijn het er meer.`}</p>
    </Card>
  );
}

/** Says how much work all of it is, and what comes in for staff. */
export function WorkCard({ endings, assumed }: ResultProps) {
  const people = endings.reduce((all, { number }) => all + number, 0);
  const expected = expectedOf(people, assumed.share);
  const coaches = (files: number) => coachesFor(files, assumed.filesPerCoach);
  const [all, few, many] = [expected.files, expected.low, expected.high].map(coaches);
  return (
    <Card title={say`Samen, en voor het team`}>
      <DefinitionList
        items={[
          { term: say`Mensen van wie het recht eindigt`, details: formatNumber(people) },
          { term: say`Verwachte dossiers`, details: withRange(expected.files, expected) },
          {
            term: say`Voltijdse begeleiders`,
            details:
              all === undefined
                ? say`Zeg hoeveel dossiers een begeleider kan hebben.`
                : withRange(all, { low: few ?? all, high: many ?? all }),
          },
        ]}
      />
    </Card>
  );
}

/** Follows files and money to 2029, and says of each year what no source says. */
export function CostCard({ endings, assumed }: ResultProps) {
  const years = costByYear(endings, assumed);
  return (
    <Card title={say`Wat de federale overheid betaalt`}>
      <DataTable<YearOfCost>
        caption={say`Per jaar, als iedereen blijft`}
        rows={years}
        columns={[
          { head: say`Jaar`, rowHead: true, cell: ({ year }) => String(year) },
          {
            head: say`Dossiers op 31 december`,
            numeric: true,
            cell: ({ files }) => formatNumber(files),
          },
          { head: say`Voor personeel`, numeric: true, cell: ({ staff }) => wholeEuros(staff) },
          { head: say`Deel van het leefloon dat terugkomt`, cell: Refund },
        ]}
      />
      <p class="source">{say`Voor personeel = dossiers × € 518 per jaar. Voor 2027 en 2028 noemt geen bron een percentage: alleen de grenzen zijn bekend. Niemand is als vertrokken geteld, dus in het echt is het minder.`}</p>
    </Card>
  );
}

function Refund({ year, leefloon, own }: YearOfCost) {
  const { low, high } = refundIn(year);
  return (
    <>
      {low === high ? percent(low) : say`${percent(low)} tot ${percent(high)}`}{' '}
      {low !== high && <Tag tone="wait">{say`te verifiëren`}</Tag>}
      {leefloon !== undefined && own !== undefined && (
        <div class="small">{say`Leefloon ${wholeEuros(leefloon)}, eigen deel ${eurosBetween(own)}.`}</div>
      )}
    </>
  );
}
