/** The figures of an agreement: how far its actions are against their targets, and the public figures of its places beside others. */
import type { ActorRow } from '../../gate/opened.ts';
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { type Agreement, isCoordinator } from '../agreement/agreement.ts';
import type { ActionList } from '../agreement-action/action.sql.ts';
import type { ContextFigure } from '../context-figure/context-figure.sql.ts';
import { Rule } from '../figure/counting-rule.tsx';
import { municipalityName } from '../organisation/municipality.ts';
import { choiceAddress } from '../published-figure/figure-choice.ts';
import { countsOnly, type PublicIndicator, publicIndicator } from '../published-figure/published-figure.ts';
import type { AgreementFigures, PlaceFigure } from './agreement-figure.sql.ts';
import { Targets } from './agreement-targets.tsx';
import { BesideContext } from './beside-context.tsx';
import { ownFigureAddress, readsOwnFigures } from './own-figure-way.ts';

export interface AgreementFiguresView {
  readonly agreement: Agreement;
  readonly actions: ActionList;
  readonly shown: AgreementFigures;
  readonly context: readonly ContextFigure[];
  readonly actor: ActorRow | undefined;
}

export function AgreementFiguresPage({ agreement, actions, shown, context, actor }: AgreementFiguresView) {
  const byIndicator = [...Map.groupBy(shown.figures, (one) => one.indicator)].flatMap(([code, figures]) => {
    const indicator = publicIndicator(code);
    return indicator === undefined ? [] : [{ indicator, figures }];
  });
  const writes = isCoordinator(actor) && agreement.speaks;
  return (
    <>
      <PageHead
        above={[
          { href: '/overeenkomsten', label: say`Overeenkomsten` },
          { href: `/overeenkomsten/${agreement.id}`, label: agreement.title },
        ]}
        title={say`Cijfers van deze overeenkomst`}
        lead={say`Hoe ver de acties staan tegenover hun doel, en wat er openbaar is over de gemeenten.`}
      />
      <Stack>
        <Targets agreement={agreement.id} actions={actions} actor={actor} />
        {byIndicator.length === 0 ? (
          <Card title={say`Openbare cijfers`}>
            <Empty
              title={say`Van deze gemeenten zijn er nog geen openbare cijfers.`}
              act={{ href: '/cijfers', label: say`Bekijk alle cijfers` }}
            >{say`Een gemeente komt erbij zodra haar stroom voor statistiek een heel jaar van kracht is.`}</Empty>
          </Card>
        ) : (
          <>
            {byIndicator.map((one) => (
              <Places {...one} places={shown.places} own={agreement.speaks && readsOwnFigures(actor)} />
            ))}
            <Acts>
              <ButtonLink
                href={`/overeenkomsten/${agreement.id}/cijfers/naast-elkaar`}
              >{say`Leg de gemeenten naast elkaar`}</ButtonLink>
            </Acts>
            <Card title={say`Wie is vergelijkbaar?`}>
              <p>{say`Een gemeente buiten deze overeenkomst waar in hetzelfde jaar half tot dubbel zoveel geteld is. Zijn het er meer, dan ziet u de middelste. Vergelijken zegt niet waarom het ergens anders loopt.`}</p>
            </Card>
          </>
        )}
        <BesideContext context={context} address={`/overeenkomsten/${agreement.id}#context`} />
        {writes && (
          <Card title={say`Wat u verder kunt doen`}>
            <Acts>
              <ButtonLink href="/cijfers/eigen">{say`Bekijk de cijfers van uw organisatie`}</ButtonLink>
              <ButtonLink href="/cijfers/eigen/tijd-tot-werk">{say`Bekijk de tijd tot werk`}</ButtonLink>
              <ButtonLink
                href={`/overeenkomsten/${agreement.id}/verslagen`}
              >{say`Maak een verslag`}</ButtonLink>
            </Acts>
          </Card>
        )}
      </Stack>
    </>
  );
}

type PlacesProps = {
  indicator: PublicIndicator;
  figures: readonly PlaceFigure[];
  /** Every place of the agreement, also those that do not count along. */
  places: readonly string[];
  /** Whether the reader can go on to the same figure of the own organisation. */
  own: boolean;
};

function Places({ indicator, figures, places, own }: PlacesProps) {
  const rows = places.map((nis) => ({ nis, told: figures.find((one) => one.nis === nis) }));
  const [first] = figures;
  const share = !countsOnly(indicator);
  return (
    <Card title={indicator.name}>
      <DataTable
        caption={say`${indicator.name} per gemeente, ${first?.year ?? ''}`}
        rows={rows}
        columns={[
          {
            head: say`Gemeente`,
            rowHead: true,
            cell: ({ nis }) => <a href={`/gemeenten/${nis}`}>{municipalityName(nis) ?? nis}</a>,
          },
          { head: say`Cijfer`, numeric: true, cell: ({ told }) => <Value told={told} share={share} /> },
          ...(share
            ? [
                {
                  head: say`Op een totaal van`,
                  numeric: true,
                  cell: ({ told }: (typeof rows)[number]) =>
                    told?.known == null ? '' : formatNumber(told.known),
                },
                {
                  head: say`Vergelijkbare gemeenten`,
                  stacked: 'short' as const,
                  cell: ({ told }: (typeof rows)[number]) => othersOf(told),
                },
              ]
            : []),
        ]}
      />
      {share && first !== undefined && <p>{flandersOf(first)}</p>}
      <p>
        <a
          href={choiceAddress(indicator.code, 'municipality', first?.year)}
        >{say`Bekijk dit cijfer op de kaart`}</a>
      </p>
      {own && (
        <p>
          <a href={ownFigureAddress(indicator.code)}>{say`Bekijk dit cijfer van uw organisatie`}</a>
        </p>
      )}
      <Fold summary={say`Hoe tellen we dit?`}>
        <Rule indicator={indicator} />
      </Fold>
    </Card>
  );
}

function Value({ told, share }: { told: PlaceFigure | undefined; share: boolean }) {
  if (told === undefined) return <Tag>{say`telt nog niet mee`}</Tag>;
  const { reached, known } = told;
  if (reached === null || known === null) return <Tag>{say`niet getoond`}</Tag>;
  return <>{share ? percent(reached / known) : formatNumber(known)}</>;
}

function othersOf(told: PlaceFigure | undefined): string {
  if (told?.known == null) return '';
  const { number, middle } = told.comparable;
  if (middle === null) return say`geen`;
  return number === 1 ? say`${percent(middle)} (1 gemeente)` : say`${percent(middle)} (${number} gemeenten)`;
}

function flandersOf({ flanders }: PlaceFigure): string {
  if (flanders?.known == null || flanders.reached === null)
    return say`Voor heel Vlaanderen is dit jaar niet getoond.`;
  return say`Heel Vlaanderen: ${percent(flanders.reached / flanders.known)} van ${formatNumber(flanders.known)}.`;
}

function percent(part: number): string {
  return `${Math.round(100 * part)} %`;
}
