/** The actions of an agreement among its figures: target against result, how it is counted, and the way to what the own organisation counts. */
import type { ActorRow } from '../../gate/opened.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Fold } from '../../ui/fold.tsx';
import { DataTable } from '../../ui/table.tsx';
import type { ActionList } from '../agreement-action/action.sql.ts';
import { type Action, figure, indicators, measureOf, standOf } from '../agreement-action/action.ts';
import { LightRule, LightTag } from '../agreement-action/action-card.tsx';
import { ownFigureOf } from './own-figure-way.ts';

type TargetsProps = { agreement: string; actions: ActionList; actor: ActorRow | undefined };

/** Target against result of each action. */
export function Targets({ agreement, actions: { items, today }, actor }: TargetsProps) {
  return (
    <Card title={say`Doel en resultaat`}>
      {items.length === 0 ? (
        <Empty title={say`Deze overeenkomst heeft nog geen acties.`}>
          {say`Een actie heeft een eigenaar, een cijfer, een doel en een einddag.`}
        </Empty>
      ) : (
        <>
          <DataTable
            caption={say`Acties met hun doel`}
            captionHidden
            rows={items}
            columns={[
              {
                head: say`Actie`,
                rowHead: true,
                cell: (action) => <What agreement={agreement} action={action} actor={actor} />,
              },
              {
                head: say`Resultaat`,
                numeric: true,
                cell: (action) => {
                  const stand = standOf(action, today);
                  if (stand === undefined) return say`nog geen cijfer`;
                  return (
                    <>
                      {figure(stand.value, action.unit)}
                      <span class="source">{say`stand op ${formatDate(stand.on, 'short')}`}</span>
                    </>
                  );
                },
              },
              {
                head: say`Doel`,
                numeric: true,
                cell: ({ target, unit }) => (target === null ? say`nog niet ingevuld` : figure(target, unit)),
              },
              {
                head: say`Licht`,
                stacked: 'short',
                cell: (action) => <LightTag action={action} today={today} />,
              },
            ]}
          />
          <CountingRules items={items} />
          <Fold summary={say`Wat betekenen de lichten?`}>
            <LightRule />
          </Fold>
        </>
      )}
    </Card>
  );
}

type WhatProps = { agreement: string; action: Action; actor: ActorRow | undefined };

function What({ agreement, action, actor }: WhatProps) {
  const own = ownFigureOf(action, actor);
  return (
    <>
      <a href={`/overeenkomsten/${agreement}/acties/${action.id}`}>{action.title}</a>
      <div class="source">{measureOf(action)}</div>
      {own !== undefined && (
        <div class="small">
          <a href={own}>{say`Bekijk wat uw organisatie telt`}</a>
        </div>
      )}
    </>
  );
}

/** How each of these figures is counted, once. */
function CountingRules({ items }: { items: readonly Action[] }) {
  const met = [...new Set(items.map(({ indicator }) => indicator))];
  return (
    <Fold summary={say`Hoe tellen we dit?`}>
      <DefinitionList
        items={met.map((code) => ({ term: indicators[code].label, details: indicators[code].hint }))}
      />
    </Fold>
  );
}
