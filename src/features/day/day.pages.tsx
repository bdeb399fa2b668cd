/** Vandaag: who needs the reader, why, whose turn it is and one act each; beside it what waits elsewhere. */
import type { ActorRow } from '../../gate/opened.ts';
import { dayInWords, formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { DayList } from '../../ui/day-list.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Columns } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tell } from '../../ui/tell.ts';
import { Hidden, Name } from '../../ui/text.tsx';
import { Why } from '../../ui/why.tsx';
import { TalkChangeCards } from '../case-talk/talk-change-card.tsx';
import { AnswerCards } from '../concern/answer-card.tsx';
import { WorkCards } from './organisation-work.tsx';
import { OffAgendaCard } from '../agenda-proposal/off-agenda-card.tsx';
import { OverdueCard } from '../follow-up/overdue-card.tsx';
import { contactAddress } from '../note/contact-address.ts';
import { followUpPage } from '../signal/signal-kinds.ts';
import { AbsenceCards } from './absence-card.tsx';
import { type DayLine, dayOf, isKnown, orderOf, pageOf } from './day.ts';
import { DayRest } from './day-rest.tsx';
import { Side, Waiting } from './day-side.tsx';
import type { Day, TeamDay } from './day.sql.ts';
import { DayTabs } from './day-tabs.tsx';
import { AwayLink, TeamCards, teamLead } from './team.pages.tsx';
import { TeamSide } from './team-side.tsx';

interface DayView {
  readonly day: Day;
  readonly csrf: string;
  /** Mandates of colleagues that this reader may confirm. */
  readonly mandates: number;
  /** Whether everyone is asked for, however long that list is. */
  readonly all: boolean;
  /** The team of who leads one and guides nobody: that is their day. */
  readonly team?: TeamDay | undefined;
}

/** How many people a first screen names in full; a few more than that are not worth folding. */
const FIRST = 12;
const FEW = 3;

/** Shows the day of whoever guides people, or leads who does. */
export function DayPage(view: DayView) {
  const { day, csrf, mandates, team } = view;
  const { actor } = day;
  if (team === undefined) return <OwnDay {...view} />;
  return (
    <>
      <PageHead
        title={say`Vandaag, ${formatDate(actor.today, 'full')}`}
        lead={teamLead(team)}
        acts={<AwayLink />}
      />
      <DayTabs actor={actor} current="/vandaag" />
      <Columns
        side={
          <>
            <Waiting day={day} mandates={mandates} />
            <TeamSide team={team} csrf={csrf} />
          </>
        }
      >
        <AnswerCards answers={day.answers} csrf={csrf} />
        <TalkChangeCards changes={day.talkChanges} csrf={csrf} />
        <WorkCards work={day.work} />
        <OffAgendaCard offAgenda={day.offAgenda} />
        <OverdueCard overdue={day.overdue} />
        <AbsenceCards absences={day.absences} csrf={csrf} />
        <TeamCards team={team} csrf={csrf} problems={[]} />
      </Columns>
    </>
  );
}

function OwnDay({ day, csrf, mandates, all }: DayView) {
  const { actor } = day;
  const { user_id: userId, organisation, today } = actor;
  const lines = dayOf(day.items, { userId, organisation, today });
  const first = all || lines.length <= FIRST + FEW ? lines : lines.slice(0, FIRST);
  const rest = lines.slice(first.length);
  return (
    <>
      <PageHead
        title={say`Vandaag, ${formatDate(today, 'full')}`}
        lead={summary(day.needing, day.dossiers)}
      />
      <DayTabs actor={actor} current="/vandaag" />
      <Columns side={<Side day={day} mandates={mandates} provisional={provisionalIn(lines)} />}>
        <AnswerCards answers={day.answers} csrf={csrf} />
        <TalkChangeCards changes={day.talkChanges} csrf={csrf} />
        <WorkCards work={day.work} />
        <OffAgendaCard offAgenda={day.offAgenda} />
        <OverdueCard overdue={day.overdue} />
        <AbsenceCards absences={day.absences} csrf={csrf} />
        <Card title={say`Wie heeft u nodig`}>
          {lines.length > 0 ? (
            <>
              <DayList items={first.map((line, index) => itemOf(line, day, index === 0))} />
              {rest.length > 0 && <DayRest lines={rest} count={day.needing - first.length} />}
              {all && day.needing > lines.length && <p>{say`Dit zijn de eerste ${lines.length}.`}</p>}
              <Why
                question={say`Waarom deze volgorde?`}
              >{say`${orderOf(lines)} Binnen elke groep staat de vroegste datum eerst.`}</Why>
            </>
          ) : (
            <Nobody actor={actor} dossiers={day.dossiers} />
          )}
        </Card>
      </Columns>
    </>
  );
}

function itemOf(line: DayLine, day: Day, first: boolean) {
  const { signal, name, said, also } = line;
  const sources = signal.sources.map((source) => day.organisations[source]?.name).filter(Boolean);
  return {
    name,
    href: pageOf(line),
    state: said.state,
    why: said.why,
    turn: (
      <>
        {signal.handedOn ? say`${said.turn} · doorgegeven` : said.turn}
        <ContactLink line={line} />
      </>
    ),
    more: (
      <>
        {also.length > 0 && (
          <p class="source">{tell`Ook: ${also.map(({ state, act }, index) => (
            <>
              {index > 0 && ', '}
              <a href={act.href}>{state.word}</a>
            </>
          ))}`}</p>
        )}
        <Why
          question={say`Waarom nu?`}
        >{tell`Sinds ${dayInWords(signal.since, 'short')}. Bron: ${sources.join(', ')}. Wat als niemand iets doet? ${said.otherwise} ${isKnown(signal) && <a href={followUpPage(signal, signal.role)}>{say`Opgevolgd, uitstellen of doorgeven`}</a>}`}</Why>
      </>
    ),
    act: { ...said.act, primary: first },
  };
}

/** Whoever is guided can be phoned for any reason: that is noted from any line. */
function ContactLink({ line: { signal, said, name } }: { line: DayLine }) {
  const href = contactAddress(signal.person, undefined, 'vandaag');
  if (signal.role !== 'guidance' || !isKnown(signal) || said.act.href === href) return null;
  return (
    <>
      {' · '}
      <a href={href}>
        {say`Ik had contact`}
        <Hidden>
          : <Name>{name}</Name>
        </Hidden>
      </a>
    </>
  );
}

function provisionalIn(lines: readonly DayLine[]): number {
  return lines.filter(({ signal }) => signal.detail['status'] === 'provisional').length;
}

function summary(needing: number, all: number): string {
  if (all === 0 && needing === 0) return say`U begeleidt nog niemand.`;
  if (needing === 0) return all === 1 ? say`Uw dossier loopt.` : say`Al uw ${all} dossiers lopen.`;
  const waits = needing === 1 ? say`1 mens heeft u nodig` : say`${needing} mensen hebben u nodig`;
  if (needing >= all)
    return all === 0
      ? `${waits}.`
      : `${waits}. ${all === 1 ? say`Dat is uw enige dossier` : say`Dat zijn al uw dossiers`}.`;
  return say`${waits}. De rest van uw ${all} dossiers loopt.`;
}

function Nobody({ actor, dossiers }: { actor: ActorRow; dossiers: number }) {
  if (dossiers > 0)
    return (
      <Empty
        title={say`Niemand heeft u vandaag dringend nodig.`}
        act={{ href: '/personen', label: say`Bekijk uw mensen` }}
      />
    );
  const imports = actor.purposes.includes('import');
  return (
    <Empty
      title={say`Aan u is nog niemand toegewezen.`}
      {...(imports ? { act: { href: '/inlezen', label: say`Lees cliënten in` } } : {})}
    >
      {imports
        ? say`Lees een bestand met uw cliënten in. U ziet daarna hier wie u nodig heeft.`
        : say`Krijgt u iemand toegewezen, of aanvaardt u een verwijzing, dan staat die persoon hier.`}
    </Empty>
  );
}
