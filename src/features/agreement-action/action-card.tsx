/** The actions of an agreement on its page: who does what against when, how far it is, and what the lights mean. */
import type { ActorRow } from '../../gate/opened.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Lines } from '../../ui/list.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Hidden } from '../../ui/text.tsx';
import type { Agreement } from '../agreement/agreement.ts';
import type { Named } from '../flow/flow.ts';
import type { ActionList } from './action.sql.ts';
import { type Action, actionStatuses, figure, standOf } from './action.ts';
import { mayWriteActions } from './action-right.ts';
import { lightOf, lightRule, lights } from './light.ts';

/** Shows the actions of an agreement; nothing where there are none and the reader cannot add one. */
export function ActionCard({
  agreement,
  actions,
  renews,
  actor,
}: {
  agreement: Agreement;
  actions: ActionList;
  /** The agreement before, whose running actions can go along. */
  renews: Named | null;
  actor: ActorRow | undefined;
}) {
  const writes = mayWriteActions(actor, agreement);
  const none = actions.items.length === 0;
  if (none && !writes) return null;
  const at = `/overeenkomsten/${agreement.id}/acties`;
  return (
    <Card title={say`Acties`}>
      {none ? (
        <p>{say`Er zijn nog geen acties. Een actie heeft een eigenaar, een cijfer, een doel en een einddag.`}</p>
      ) : (
        <>
          <ActionTable actions={actions} at={at} />
          <Fold summary={say`Wat betekenen de lichten?`}>
            <LightRule />
          </Fold>
        </>
      )}
      {writes && (
        <Acts>
          <ButtonLink href={`${at}/nieuw`}>{say`Voeg een actie toe`}</ButtonLink>
          {renews !== null && (
            <ButtonLink href={`${at}/meenemen`}>{say`Neem acties mee uit de vorige overeenkomst`}</ButtonLink>
          )}
        </Acts>
      )}
    </Card>
  );
}

function ActionTable({ actions: { items, today }, at }: { actions: ActionList; at: string }) {
  return (
    <DataTable
      caption={say`Acties van deze overeenkomst, eerst die lopen`}
      captionHidden
      rows={items}
      columns={[
        {
          head: say`Actie`,
          rowHead: true,
          cell: (action) => <a href={`${at}/${action.id}`}>{action.title}</a>,
        },
        {
          head: say`Licht`,
          stacked: 'short',
          cell: (action) => <LightTag action={action} today={today} />,
        },
        {
          head: say`Stand en doel`,
          stacked: 'short',
          cell: (action) => <Standing action={action} today={today} />,
        },
        {
          head: say`Eigenaar`,
          stacked: 'short',
          cell: ({ owner }) => owner?.name ?? say`nog niet gekozen`,
        },
        { head: say`Tegen`, stacked: 'short', cell: ({ due }) => (due === null ? '' : formatDate(due)) },
      ]}
    />
  );
}

/** Shows the light of an action that has one, else its state. */
export function LightTag({ action, today }: { action: Action; today: ActionList['today'] }) {
  const shown = lightOf(action, today);
  if (shown === undefined || action.status === 'done') {
    const { label, tone } = actionStatuses[action.status];
    return (
      <>
        <Tag tone={tone}>{label}</Tag>{' '}
        {shown !== undefined && <Tag tone={lights[shown.light].tone}>{lights[shown.light].label}</Tag>}
      </>
    );
  }
  const { label, tone } = lights[shown.light];
  return <Tag tone={tone}>{label}</Tag>;
}

/** Says the three sentences of the rule. */
export function LightRule() {
  return <Lines items={[lightRule.green, lightRule.orange, lightRule.red]} />;
}

function Standing({ action, today }: { action: Action; today: ActionList['today'] }) {
  const stand = standOf(action, today);
  if (action.target === null) return say`nog niet ingevuld`;
  return (
    <>
      {stand === undefined ? withoutFigure(action) : figure(stand.value, action.unit)}
      <Hidden>,</Hidden> → <Hidden>{say`doel`} </Hidden>
      {figure(action.target, action.unit)}
    </>
  );
}

function withoutFigure({ indicator, realised }: Action): string {
  return indicator === 'proof' && realised === null ? say`nog geen cijfer` : say`geen cijfer`;
}
