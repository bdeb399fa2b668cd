/** The page of a hand-over in a dossier: what ends, how the hand-over stands, whose turn it is, and those of before. */
import { say } from '../../kernel/language.ts';
import { tell } from '../../ui/tell.ts';
import { categoriesIn } from '../../gate/category.ts';
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { categoriesInWords } from '../../gate/words.ts';
import { daysBetween, formatDate } from '../../kernel/civil-date.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Lines } from '../../ui/list.tsx';
import { type Phase, PhaseBar } from '../../ui/phase-bar.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Name, Written } from '../../ui/text.tsx';
import { withReason } from '../dossier/dossier.ts';
import { PartPage, RowSource } from '../dossier/part-page.tsx';
import {
  agreedMoment,
  canPropose,
  causes,
  type End,
  type Handover,
  type HandoverState,
  handoverStates,
  isRunning,
  type Receiver,
  sideOf,
} from './handover.ts';
import { Changed, momentWords, type Typed } from './handover-form.tsx';
import { inWeeks } from './handover-signal.ts';
import { Agreed, Checklist, Confirmations } from './handover-talk.tsx';
import { Turn } from './handover-turn.tsx';

export interface HandoverParts {
  readonly handovers: readonly Handover[];
  readonly ends: readonly End[];
  readonly receivers: readonly Receiver[];
  readonly leading: { readonly organisation?: number; readonly name?: string };
}

export interface HandoverView {
  readonly opened: OpenedParts<HandoverParts>;
  readonly csrf: string;
  readonly reason: string | undefined;
  /** The act of which something is wrong, with what was typed. */
  readonly failed?: string;
  readonly typed?: Typed;
  readonly problems?: readonly Problem[];
}

/** Shows the hand-over of a person that runs, or how to begin one. */
export function HandoverPage({ opened, csrf, reason, failed = '', typed = {}, problems = [] }: HandoverView) {
  const { actor, person, parts } = opened;
  const beside = problems.filter(({ field }) => field !== '');
  const running = parts.handovers.find(isRunning);
  const before = parts.handovers.filter((one) => !isRunning(one));
  const to = (act: string) => withReason(`/dossiers/${person}/overdracht/${act}`, reason);
  const shown = (act: string) => (failed === act ? { typed, problems: beside } : { typed: {}, problems: [] });
  const side = running === undefined ? 'giver' : sideOf(running, actor.organisation);
  return (
    <PartPage
      opened={opened}
      current="handover"
      reason={reason}
      next={
        running === undefined ? (
          <Begin opened={opened} propose={to('voorstel')} />
        ) : (
          <Turn
            handover={running}
            side={side}
            today={actor.today}
            csrf={csrf}
            to={to}
            failed={failed}
            typed={typed}
            problems={beside}
          />
        )
      }
      side={<MayRead receivers={parts.receivers} running={running} side={side} opened={opened} />}
    >
      <Changed problems={problems} />
      {running !== undefined && (
        <>
          <Standing opened={opened} handover={running} />
          {(running.state === 'planned' || running.state === 'talked') && (
            <>
              <Checklist opened={opened} handover={running} csrf={csrf} to={to} />
              <Agreed
                opened={opened}
                handover={running}
                csrf={csrf}
                to={to}
                planArrives={planArrives(opened, running)}
                {...shown('afspraak')}
              />
              <Confirmations opened={opened} handover={running} />
            </>
          )}
        </>
      )}
      <Ends opened={opened} ends={parts.ends} />
      {before.length > 0 && (
        <Card title={say`Vroeger`}>
          <Lines items={before.map((one) => <Former opened={opened} handover={one} />)} />
        </Card>
      )}
    </PartPage>
  );
}

function planArrives({ parts, actor }: OpenedParts<HandoverParts>, handover: Handover): boolean {
  const other = handover.source === actor.organisation ? handover.receiver : handover.source;
  return parts.receivers.some(({ ref, plan }) => ref === other && plan);
}

function Begin({ opened, propose }: { opened: OpenedParts<HandoverParts>; propose: string }) {
  const { receivers, leading } = opened.parts;
  const possible = receivers.some(canPropose);
  const elsewhere = leading.organisation !== undefined && leading.organisation !== opened.actor.organisation;
  if (elsewhere)
    return (
      <Card title={say`Wie is aan zet`}>
        <p>{tell`${<Name>{leading.name ?? say`Een andere organisatie`}</Name>} heeft de regie. Wie de regie heeft, stelt een overdracht voor.`}</p>
      </Card>
    );
  return (
    <Card title={say`Warme overdracht`}>
      <p>{say`Drie mensen rond de tafel, één plan, drie bevestigingen. Dan pas wisselt de regie.`}</p>
      {possible ? (
        <Acts>
          <ButtonLink href={propose} look="primary">{say`Stel een driegesprek voor`}</ButtonLink>
        </Acts>
      ) : (
        <Hindrance receivers={receivers} />
      )}
    </Card>
  );
}

/** Says beforehand why a proposal cannot go to an organisation, and what to do about it. */
export function Hindrance({ receivers }: { receivers: readonly Receiver[] }) {
  const blocked = receivers.filter((one) => !canPropose(one));
  if (receivers.length === 0)
    return (
      <p>{say`U weet van geen andere organisatie die deze persoon begeleidt. Verwijs de persoon eerst, of vraag de andere organisatie om te bevestigen.`}</p>
    );
  return (
    <>
      {blocked.map(({ name, arrives }) => (
        <p>{tell`Aan ${<Name>{name}</Name>} kunt u nu niet overdragen: ${
          arrives
            ? say`u zou het antwoord niet kunnen lezen. De gegevensstroom naar u laat het traject niet door.`
            : say`uw voorstel komt er niet aan. De gegevensstroom laat het traject er niet door, of u bevestigde nog niet dat jullie samen begeleiden.`
        }`}</p>
      ))}
    </>
  );
}

const order: readonly HandoverState[] = ['proposed', 'countered', 'planned', 'talked', 'done'];

/** The steps of a hand-over as a bar, with the present one. */
function phasesOf({ state }: Handover): Phase[] {
  const now = { proposed: 1, countered: 1, planned: 2, talked: 3, done: 5 }[state as 'proposed'] ?? 0;
  return [say`Voorstel`, say`Antwoord`, say`Driegesprek`, say`Bevestigen`, say`Overgedragen`].map(
    (label, place) => ({
      label,
      state: place < now ? 'done' : place === now ? 'now' : 'later',
    }),
  );
}

function Standing({ opened, handover }: { opened: OpenedParts<object>; handover: Handover }) {
  const moment = agreedMoment(handover);
  const last = handover.steps.at(-1);
  return (
    <Card title={say`Van ${handover.giverName} naar ${handover.receiverName}`}>
      {order.includes(handover.state) && <PhaseBar label={say`Overdracht`} phases={phasesOf(handover)} />}
      <DefinitionList
        items={[
          { term: say`Toestand`, details: <StateTag state={handover.state} /> },
          {
            term: say`Wat eindigt`,
            details: endWords(handover),
          },
          ...(handover.state === 'proposed'
            ? [{ term: say`Antwoord voor`, details: formatDate(handover.answerBy, 'short') }]
            : []),
          ...(moment === undefined ? [] : [{ term: say`Driegesprek`, details: momentWords(moment) }]),
          ...(last !== undefined && last.words !== ''
            ? [{ term: say`Reden`, details: <Name>{last.words}</Name> }]
            : []),
        ]}
      />
      {handover.message !== '' && <Written text={handover.message} />}
      <RowSource opened={opened} row={handover} />
    </Card>
  );
}

function endWords({ cause, endsOn }: Handover): string {
  const what = beginning(causes[cause]);
  return endsOn === null ? what : say`${what} op ${formatDate(endsOn, 'short')}`;
}

/** Shows how a hand-over stands, in a word. */
export function StateTag({ state }: { state: HandoverState }) {
  const tone = state === 'done' ? 'ok' : isRunning({ state }) ? 'wait' : 'plain';
  return <Tag tone={tone}>{handoverStates[state]}</Tag>;
}

function Former({ opened, handover }: { opened: OpenedParts<object>; handover: Handover }) {
  const last = handover.steps.findLast(({ words }) => words !== '');
  return (
    <>
      {tell`Van ${<Name>{handover.giverName}</Name>} naar ${<Name>{handover.receiverName}</Name>}`}{' '}
      <StateTag state={handover.state} />
      {handover.doneOn !== null && (
        <div>{tell`${<Name>{handover.receiverName}</Name>} heeft de regie sinds ${formatDate(handover.doneOn, 'short')}.`}</div>
      )}
      {last !== undefined && <div>{tell`Reden: ${<Name>{last.words}</Name>}`}</div>}
      <RowSource opened={opened} row={handover} />
    </>
  );
}

function Ends({ opened, ends }: { opened: OpenedParts<object>; ends: readonly End[] }) {
  const { today } = opened.actor;
  // A source may say the same end twice: with the measure, and as an end date.
  const coming = ends.filter(
    (end, place) =>
      end.date >= today &&
      ends.findLastIndex(
        (other) => other.source === end.source && other.kind === end.kind && other.date === end.date,
      ) === place,
  );
  return (
    <Card title={say`Wat eindigt`}>
      {coming.length === 0 ? (
        <Empty
          title={say`Er staat geen einddatum in dit dossier.`}
        >{say`Leg de einddatum van artikel 60, de tijdelijke werkervaring of de uitkering vast. Dan krijgt u op tijd een signaal.`}</Empty>
      ) : (
        <Lines
          items={coming.map((end) => (
            <>
              {tell`${beginning(causes[end.kind])} eindigt op ${<b>{formatDate(end.date)}</b>}, over ${inWeeks(daysBetween(today, end.date))}. ${end.status === 'provisional' && <Tag tone="wait">{say`kan nog veranderen`}</Tag>}`}
              <RowSource opened={opened} row={end} />
            </>
          ))}
        />
      )}
      {opened.actor.all_persons && (
        <p>
          <a href="/beheer/overdracht">{say`Kies hoeveel weken vooraf uw collega’s een signaal krijgen`}</a>
        </p>
      )}
    </Card>
  );
}

function MayRead({
  receivers,
  running,
  side,
  opened,
}: {
  receivers: readonly Receiver[];
  running: Handover | undefined;
  side: 'giver' | 'receiver';
  opened: OpenedParts<object>;
}) {
  if (side === 'receiver' && running !== undefined) {
    const mask = opened.grounds
      .filter(({ source }) => source === running.source)
      .reduce((all, ground) => all | ground.mask, 0);
    return (
      <Card title={say`Waarmee u begint`}>
        <p>{say`Dit mag ${running.giverName} u nu laten lezen: ${categoriesInWords(categoriesIn(mask)).toLowerCase()}. U vindt het in het dossier. De persoon hoeft het niet opnieuw te vertellen.`}</p>
      </Card>
    );
  }
  if (receivers.length === 0) return null;
  return (
    <Card title={say`Wat de ander van u mag lezen`}>
      <Lines
        items={receivers.map(({ name, opens }) => (
          <>
            <Name>{name}</Name>:{' '}
            {opens === 0 ? say`nu niets` : categoriesInWords(categoriesIn(opens)).toLowerCase()}.
          </>
        ))}
      />
      <p>{say`Dat bepalen de wet en de overeenkomst, niet u en niet wij.`}</p>
    </Card>
  );
}
