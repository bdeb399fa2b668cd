/** Who stands behind a number of an own figure: a list of those whom the reader may open, and the same as a file. */
import { formatDate } from '../../kernel/civil-date.ts';
import { formatMoment } from '../../kernel/clock.ts';
import { say } from '../../kernel/language.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { type Column, DataTable } from '../../ui/table.tsx';
import { Name } from '../../ui/text.tsx';
import { withReason } from '../dossier/dossier.ts';
import { dossierAddress } from '../dossier/dossier-address.ts';
import { Rule } from './counting-rule.tsx';
import { peopleAddress, type PeopleWish } from './figure-people.ts';
import { MOST_ON_PAGE, type PeopleShown, type PersonBehind } from './figure-people.sql.ts';
import { type IndicatorCode, indicators } from './indicator.ts';
import { kindsOf, outcomesOf } from './outcome-label.ts';

/** Says that a quarter is not counted here: an old link, or one to come. */
export function OutsidePage({ code, from }: { code: IndicatorCode; from: string }) {
  const { name, address } = indicators[code];
  const own = `/cijfers/eigen/${address}`;
  return (
    <>
      <PageHead
        above={[
          { href: '/cijfers/eigen', label: say`Cijfers` },
          { href: own, label: name },
        ]}
        title={say`De mensen achter dit cijfer`}
      />
      <Card title={say`Dit kwartaal staat er niet bij`}>
        <Empty
          title={say`U ziet de kwartalen van ${from} tot vandaag.`}
          act={{ href: own, label: say`Terug naar het cijfer` }}
        >{say`Wat ouder is, tellen we hier niet meer. Wat nog moet komen, is er nog niet.`}</Empty>
      </Card>
    </>
  );
}

export function FigurePeoplePage({ wish, shown }: { wish: PeopleWish; shown: PeopleShown }) {
  const { items, more, asOf } = shown;
  const indicator = indicators[wish.code];
  const own = `/cijfers/eigen/${indicator.address}`;
  return (
    <>
      <PageHead
        above={[
          { href: '/cijfers/eigen', label: say`Cijfers` },
          { href: own, label: indicator.name },
        ]}
        title={say`De mensen achter dit cijfer`}
        lead={[indicator.name, ...wish.words].join(', ')}
      />
      <Stack>
        <Card title={say`Wie u vandaag mag openen`}>
          {items.length === 0 ? (
            <Empty
              title={say`Hier is niemand die u vandaag mag openen.`}
              act={{ href: own, label: say`Terug naar het cijfer` }}
            />
          ) : (
            <>
              <PeopleTable wish={wish} items={items} />
              {more && <p>{say`U ziet de eerste ${MOST_ON_PAGE}. In het bestand staan er meer.`}</p>}
              <Acts>
                <ButtonLink href={peopleAddress(wish.code, wish, '.csv')}>{say`Bewaar als CSV`}</ButtonLink>
                <ButtonLink
                  href={peopleAddress(wish.code, wish, '.xlsx')}
                >{say`Bewaar als Excel`}</ButtonLink>
              </Acts>
            </>
          )}
          <p class="source">
            {say`Geteld tot ${formatMoment(asOf)}. De lijst kan korter zijn dan het cijfer: wie u hiervoor vandaag niet mag openen, staat er niet in.`}{' '}
            {say`Wie u hier ziet of meeneemt in een bestand, staat in het logboek als getoond.`}
          </p>
          <Fold summary={say`Hoe tellen we dit?`}>
            <Rule indicator={indicator} />
          </Fold>
        </Card>
      </Stack>
    </>
  );
}

function PeopleTable({ wish, items }: { wish: PeopleWish; items: readonly PersonBehind[] }) {
  const { code, outcome, kind } = wish;
  const { kinds } = indicators[code];
  const outcomes = new Map(outcomesOf(code));
  const kindNames = new Map(kinds === undefined ? [] : kindsOf(kinds));
  const columns: Column<PersonBehind>[] = [
    {
      head: say`Naam`,
      rowHead: true,
      cell: ({ dossier, role, givenName, familyName }) => (
        <a href={withReason(dossierAddress(dossier, role), 'supervision')}>
          <Name>{`${givenName} ${familyName}`.trim() || say`Zonder naam`}</Name>
        </a>
      ),
    },
    { head: say`Telt vanaf`, stacked: 'short', cell: ({ begunOn }) => formatDate(begunOn, 'short') },
    ...(outcome === undefined && outcomes.size > 0
      ? [
          {
            head: say`Uitkomst`,
            stacked: 'short' as const,
            cell: (one: PersonBehind) => outcomes.get(one.outcome),
          },
        ]
      : []),
    ...(kind === undefined && kindNames.size > 0
      ? [
          {
            head: say`Soort`,
            stacked: 'short' as const,
            cell: (one: PersonBehind) => kindNames.get(one.kind),
          },
        ]
      : []),
    { head: say`Begeleider`, stacked: 'short', cell: ({ user }) => <Name>{user ?? say`niemand`}</Name> },
  ];
  return (
    <DataTable caption={say`De mensen achter dit cijfer`} captionHidden rows={items} columns={columns} />
  );
}
