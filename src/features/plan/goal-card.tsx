/** One goal with the actions under it; each row says whose it is, and offers to change it or to propose a change. */
import { organisationName } from '../../gate/opened.ts';
import { formatDate, isCivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { listed } from '../../kernel/sentence.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Hidden, Name, Written } from '../../ui/text.tsx';
import { RowSource } from '../dossier/part-page.tsx';
import { doerName, mayWrite, type OpenedPlan } from './opened-plan.ts';
import { planAddress } from './plan-address.ts';
import {
  type ActionRow,
  actionStates,
  endReasons,
  type GoalGroup,
  type GoalRow,
  goalStates,
  isOverdue,
} from './plan.ts';

interface GoalCardProps {
  readonly opened: OpenedPlan;
  readonly group: GoalGroup;
  readonly reason: string | undefined;
}

/** Shows a goal; actions without one stand under a heading of their own. */
export function GoalCard({ opened, group, reason }: GoalCardProps) {
  const { goal, actions } = group;
  const own = goal?.source === opened.actor.organisation;
  return (
    <Card
      title={goal === undefined ? say`Acties zonder doel` : say`Doel: ${goal.text}`}
      {...(goal === undefined ? {} : { heading: tell`Doel: ${<Name>{goal.text}</Name>}` })}
      id={`doel-${goal?.id ?? 'geen'}`}
    >
      {goal && <GoalLine opened={opened} goal={goal} />}
      {actions.length === 0 ? (
        <p>{say`Bij dit doel staat nog geen actie.`}</p>
      ) : (
        <Actions opened={opened} actions={actions} reason={reason} goal={goal?.text ?? say`geen doel`} />
      )}
      <Sources opened={opened} group={group} />
      {goal && mayWrite(opened) && (
        <Acts>
          {goal.state === 'open' && (
            <ButtonLink
              href={planAddress(opened.person, 'actie', { doel: goal.id, reason })}
            >{say`Voeg een actie toe`}</ButtonLink>
          )}
          {own && (
            <ButtonLink
              look="subtle"
              href={planAddress(opened.person, 'doel', { row: goal.id, reason })}
            >{say`Wijzig het doel`}</ButtonLink>
          )}
        </Acts>
      )}
    </Card>
  );
}

const goalTones: Partial<Readonly<Record<GoalRow['state'], Tone>>> = { reached: 'ok' };

function GoalLine({ opened, goal }: { opened: OpenedPlan; goal: GoalRow }) {
  return (
    <>
      <p>
        <Tag tone={goalTones[goal.state] ?? 'plain'}>{goalStates[goal.state]}</Tag>{' '}
        {goal.due !== null && say`Tegen ${formatDate(goal.due)}.`}
      </p>
      {goal.result !== null && <Written text={goal.result} />}
      <RowSource opened={opened} row={goal} />
    </>
  );
}

interface ActionsProps {
  readonly opened: OpenedPlan;
  readonly actions: readonly ActionRow[];
  readonly reason: string | undefined;
  readonly goal: string;
}

function Actions({ opened, actions, reason, goal }: ActionsProps) {
  return (
    <DataTable<ActionRow>
      caption={say`Acties bij: ${goal}`}
      captionHidden
      rows={actions}
      columns={[
        { head: say`Actie`, rowHead: true, cell: (action) => <What opened={opened} action={action} /> },
        { head: say`Wie`, cell: (action) => <Name>{doerName(opened, action.by)}</Name> },
        { head: say`Wanneer`, cell: (action) => <When action={action} /> },
        {
          head: say`Stand`,
          cell: (action) => <State opened={opened} action={action} reason={reason} />,
        },
      ]}
    />
  );
}

function What({ opened, action }: { opened: OpenedPlan; action: ActionRow }) {
  const from = action.origins.filter((origin) => origin !== action.source);
  return (
    <>
      <b>
        <Name>{action.text}</Name>
      </b>
      <div class="source">
        {organisationName(opened, action.source)}
        {isCivilDate(action.asOf) && ` · ${formatDate(action.asOf, 'short')}`}
        {from.length > 0 &&
          say` · voorgesteld door ${listed(from.map((origin) => organisationName(opened, origin)))}`}
      </div>
    </>
  );
}

/** Why rows of others are shown, said once for each source that the goal itself does not name. */
function Sources({ opened, group }: Omit<GoalCardProps, 'reason'>) {
  const said = [opened.actor.organisation, group.goal?.source];
  const rows = group.actions.filter(
    (action, at, all) =>
      !said.includes(action.source) && all.findIndex((one) => one.source === action.source) === at,
  );
  return (
    <>
      {rows.map((row) => (
        <RowSource opened={opened} row={row} />
      ))}
    </>
  );
}

function When({ action }: { action: ActionRow }) {
  return (
    <>
      {action.start !== null && <div>{say`vanaf ${formatDate(action.start, 'short')}`}</div>}
      <div>{say`tegen ${formatDate(action.due, 'short')}`}</div>
      {action.intensity !== null && (
        <div>
          <Name>{action.intensity}</Name>
        </div>
      )}
    </>
  );
}

function State({ opened, action, reason }: Omit<ActionsProps, 'actions' | 'goal'> & { action: ActionRow }) {
  const late = isOverdue(action, opened.actor.today);
  const own = action.source === opened.actor.organisation;
  return (
    <>
      <Tag tone={late ? 'late' : action.state === 'done' ? 'ok' : 'plain'}>
        {late ? say`over tijd` : actionStates[action.state]}
      </Tag>
      {action.endReason !== null && <div class="source">{endReasons[action.endReason]}</div>}
      {action.result !== null && <Written text={action.result} />}
      {mayWrite(opened) && (
        <div>
          <a
            href={
              own
                ? planAddress(opened.person, 'actie', { row: action.id, reason })
                : planAddress(opened.person, 'voorstel', { actie: action.id, reason })
            }
          >
            {own ? say`Werk bij` : say`Stel iets voor`}
            <Hidden> ({action.text})</Hidden>
          </a>
        </div>
      )}
    </>
  );
}
