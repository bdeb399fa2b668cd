/** What comes to the OCMWs of a reference region together, by month, and what it asks of them: sums alone, rounded, and none of which a part is small. */
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import type { Problem } from '../../kernel/outcome.ts';
import {
  type Assumed,
  coachesFor,
  costByYear,
  type Ending,
  expectedOf,
  staffMoney,
  sum,
} from '../../rules/inflow.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Form } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Typed } from '../instrument/typed.ts';
import { AssumptionFields } from './assumption-field.tsx';
import type { RegionInflow, RegionsShown } from './inflow.sql.ts';
import { eurosBetween, monthInWords, percent, wholeEuros, withRange } from './inflow-view.ts';

type Month = RegionInflow['months'][number];

export interface RegionView {
  readonly shown: RegionsShown;
  readonly csrf: string;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
  /** What the page reckons with. */
  readonly assumed: Assumed;
}

export function RegionPage({ shown: { regions }, csrf, typed, problems, assumed }: RegionView) {
  return (
    <>
      <PageHead
        title={say`Golven per regio`}
        lead={say`Hoeveel mensen hun uitkering verliezen in de OCMW’s van een referentieregio samen, zoals zij het geleverd kregen, en wat dat van hun teams vraagt.`}
      />
      <Columns side={regions.length > 0 && <WhatIf {...{ csrf, typed, problems }} />}>
        {regions.length === 0 && (
          <Card title={say`Nog niets om te tonen`}>
            <Empty
              title={say`Geen enkel OCMW telt hier mee.`}
              act={{ href: '/stromen', label: say`Bekijk de stromen` }}
            >{say`Een OCMW telt mee als het aantallen inlas, en als een stroom voor statistiek van kracht is van dat OCMW naar u.`}</Empty>
          </Card>
        )}
        {regions.map((one) => (
          <RegionCard one={one} assumed={assumed} />
        ))}
        <p class="source">{say`Elk aantal is eerst afgerond op tien. Een som staat er alleen als minstens drie OCMW’s meetellen en geen van hen minder dan 10 heeft. Zo is niets van één OCMW of van enkele mensen te lezen.`}</p>
      </Columns>
    </>
  );
}

function WhatIf({ csrf, typed, problems }: Pick<RegionView, 'csrf' | 'typed' | 'problems'>) {
  return (
    <Card title={say`Wat als?`}>
      <Form action="/golven/regio" csrf={csrf} problems={problems}>
        <AssumptionFields filled={{ typed, problems }} />
        <Button>{say`Reken uit`}</Button>
      </Form>
      <p class="source">{say`Dit wordt niet bewaard. Elk OCMW bewaart zijn eigen scenario’s.`}</p>
    </Card>
  );
}

function RegionCard({ one: { region, months }, assumed }: { one: RegionInflow; assumed: Assumed }) {
  const endings = months.flatMap(({ month, number }) => (number === null ? [] : [{ month, number }]));
  return (
    <Card title={region}>
      {endings.length > 0 && <Together endings={endings} assumed={assumed} />}
      <DataTable<Month>
        caption={say`Mensen van wie het recht eindigt, per maand`}
        rows={months}
        columns={[
          { head: say`Maand`, rowHead: true, cell: ({ month }) => monthInWords(month) },
          {
            head: say`Mensen`,
            numeric: true,
            cell: ({ number }) => (number === null ? <Tag>{say`niet getoond`}</Tag> : formatNumber(number)),
          },
          {
            head: say`Verwachte dossiers`,
            numeric: true,
            cell: ({ number }) => (number === null ? '' : expectedIn(number, assumed)),
          },
        ]}
      />
    </Card>
  );
}

function expectedIn(number: number, { share }: Assumed): string {
  const expected = expectedOf(number, share);
  return withRange(expected.files, expected);
}

/** What the months that are told ask of the teams together, and what the federal state pays for it. */
function Together({ endings, assumed }: { endings: readonly Ending[]; assumed: Assumed }) {
  const people = sum(endings.map(({ number }) => number));
  const { files } = expectedOf(people, assumed.share);
  const coaches = coachesFor(files, assumed.filesPerCoach);
  const last = costByYear(endings, assumed).at(-1);
  return (
    <DefinitionList
      items={[
        { term: say`Mensen in de maanden die getoond zijn`, details: say`ongeveer ${formatNumber(people)}` },
        { term: say`Verwachte dossiers bij ${percent(assumed.share)}`, details: expectedIn(people, assumed) },
        {
          term: say`Voltijdse begeleiders`,
          details:
            coaches === undefined
              ? say`Zeg hoeveel dossiers een begeleider kan hebben.`
              : formatNumber(coaches),
        },
        { term: say`Voor personeel, per jaar`, details: wholeEuros(staffMoney(files)) },
        ...(last?.own === undefined
          ? []
          : [{ term: say`Eigen deel in 2029`, details: eurosBetween(last.own) }]),
      ]}
    />
  );
}
