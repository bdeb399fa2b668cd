/** The team as its head sees it: load per coach, who is not heard of, and a caseload given on in one act. */
import { dayInWords } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { listed } from '../../kernel/sentence.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DayList } from '../../ui/day-list.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ShowMore } from '../../ui/fold.tsx';
import { Columns } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Name } from '../../ui/text.tsx';
import { withReason } from '../dossier/dossier.ts';
import { dossierAddress } from '../dossier/dossier-address.ts';
import { followUpPage, inOrder, saidOf } from '../signal/signal-kinds.ts';
import { nameOf } from './day.ts';
import type { DaySignal, Move, TeamDay, TeamMember } from './day.sql.ts';
import { DayTabs } from './day-tabs.tsx';
import { MoveForm, type TypedMove } from './move-form.tsx';
import { TeamSide } from './team-side.tsx';

interface TeamView {
  readonly team: TeamDay;
  readonly csrf: string;
  readonly typed?: TypedMove;
  readonly problems: readonly Problem[];
}

/** How many silent spots stand open: the rest is folded, so that a head comes to who is away. */
const FIRST = 6;

/** Shows a head how the work is divided and where it is silent. */
export function TeamPage(view: TeamView) {
  const { team, csrf } = view;
  return (
    <>
      <PageHead title={say`Mijn team`} lead={teamLead(team)} acts={<AwayLink />} />
      <DayTabs actor={team.actor} current="/vandaag/team" />
      <Columns side={<TeamSide team={team} csrf={csrf} />}>
        <TeamCards {...view} />
      </Columns>
    </>
  );
}

/** The way to the form for when someone is away. */
export function AwayLink() {
  return <ButtonLink href="#weg">{say`Iemand is weg`}</ButtonLink>;
}

/** Load, silence and the form for when someone is away, under each other. */
export function TeamCards({ team, csrf, typed = {}, problems }: TeamView) {
  return (
    <>
      <Card title={say`Wie draagt wat`}>
        <Load team={team} />
      </Card>
      <Card title={say`Waar het stil is`}>
        <Silent team={team} />
      </Card>
      <Card title={say`Iemand is weg`} id="weg">
        <MoveForm team={team} csrf={csrf} typed={typed} problems={problems} />
      </Card>
    </>
  );
}

/** Says in a sentence or two how much the team carries. */
export function teamLead({ staff, nobody }: TeamDay): string {
  const all = staff.reduce((sum, one) => sum + one.dossiers, 0);
  const load =
    staff.length === 1
      ? all === 1
        ? say`1 collega begeleidt 1 persoon.`
        : say`1 collega begeleidt ${all} mensen.`
      : say`${staff.length} collega’s begeleiden samen ${all} mensen.`;
  if (nobody === 0) return load;
  return `${load} ${nobody === 1 ? say`1 persoon heeft nog niemand.` : say`${nobody} personen hebben nog niemand.`}`;
}

function Load({ team }: { team: TeamDay }) {
  if (team.staff.length === 0)
    return (
      <Empty
        title={say`In uw team begeleidt nog niemand mensen.`}
      >{say`Uw lokale beheerder geeft collega’s een mandaat. Daarna staan zij hier.`}</Empty>
    );
  return (
    <DataTable<TeamMember>
      caption={say`Aantal mensen en signalen per collega`}
      captionHidden
      rows={team.staff}
      columns={[
        {
          head: say`Collega`,
          rowHead: true,
          cell: ({ name, absence }) => (
            <>
              <Name>{name}</Name>{' '}
              {absence !== null && <Away move={team.moves.find(({ id }) => id === absence)} />}
            </>
          ),
        },
        { head: say`Mensen`, numeric: true, cell: ({ dossiers }) => dossiers },
        { head: say`Vragen aandacht`, numeric: true, cell: ({ waiting }) => waiting },
        { head: say`Datum voorbij`, numeric: true, cell: ({ late }) => late },
      ]}
    />
  );
}

/** Says beside the name of who is away who minds the people meanwhile. */
function Away({ move }: { move: Move | undefined }) {
  const to = move?.to ?? [];
  return (
    <>
      <Tag>{say`weg`}</Tag>
      {to.length > 0 && <div class="source">{say`Vervangen door ${listed(to.map(({ name }) => name))}`}</div>}
    </>
  );
}

function Silent({ team }: { team: TeamDay }) {
  const { user_id: userId, organisation, today } = team.actor;
  const reader = { userId, organisation, today };
  if (team.silent.length === 0)
    return (
      <Empty
        title={say`Nergens blijft iets liggen.`}
      >{say`Hier staat wie lang geen contact had, en elk signaal dat langer dan ${team.silentDays} dagen zonder opvolging bleef.`}</Empty>
    );
  return (
    <>
      <ShowMore items={inOrder(team.silent, reader)} first={FIRST}>
        {(shown) => <DayList items={shown.map((signal) => silentItem(signal, saidOf(signal, reader)))} />}
      </ShowMore>
      {team.silent.length === 20 && <p class="source">{say`Dit zijn de eerste 20.`}</p>}
    </>
  );
}

function silentItem(signal: DaySignal, said: ReturnType<typeof saidOf>) {
  const href = withReason(followUpPage(signal, signal.role), 'supervision');
  return {
    name: nameOf(signal),
    href: withReason(dossierAddress(signal.person, signal.role), 'supervision'),
    state: said.state,
    why: said.why,
    turn: say`Begeleider: ${signal.coach ?? say`niemand`}. Gemeld op ${dayInWords(signal.foundOn, 'short')}.`,
    act: { label: say`Bekijk de opvolging`, href },
  };
}
