/** The page of a hand-over in a dossier: what ends, how the hand-over stands, whose turn it is, and those of before. */
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Alert } from '../../ui/alert.tsx';
import { Card } from '../../ui/card.tsx';
import type { Filled } from '../../ui/field.tsx';
import { Lines } from '../../ui/list.tsx';
import { withReason } from '../dossier/dossier.ts';
import { PartPage } from '../dossier/part-page.tsx';
import { type Handover, type HandoverParts, isRunning, movedEnd, sideOf } from './handover.ts';
import { Begin } from './handover-begin.tsx';
import { Changed, type Typed } from './handover-form.tsx';
import { Ends, MayRead } from './handover-reach.tsx';
import { Former, Standing } from './handover-standing.tsx';
import { Agreed, Checklist, Confirmations, type TalkView } from './handover-talk.tsx';
import { Turn } from './handover-turn.tsx';

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
          <Begin opened={opened} propose={to('voorstel')} reason={reason} />
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
        <RunningCards opened={opened} handover={running} csrf={csrf} to={to} shown={shown('afspraak')} />
      )}
      <Ends opened={opened} ends={parts.ends} named={running?.endsOn != null} reason={reason} />
      {before.length > 0 && <BeforeCard opened={opened} before={before} />}
    </PartPage>
  );
}

function RunningCards({
  opened,
  handover,
  csrf,
  to,
  shown,
}: Pick<HandoverView, 'opened' | 'csrf'> & {
  handover: Handover;
  to: (act: string) => string;
  shown: { typed: Typed; problems: readonly Problem[] };
}) {
  const { parts } = opened;
  return (
    <>
      <EndMoved handover={handover} ends={parts.ends} />
      <Standing opened={opened} handover={handover} />
      {(handover.state === 'planned' || handover.state === 'talked') && (
        <Talk opened={opened} handover={handover} csrf={csrf} to={to} shown={shown} />
      )}
    </>
  );
}

function BeforeCard({ opened, before }: { opened: HandoverView['opened']; before: readonly Handover[] }) {
  return (
    <Card title={say`Vroeger`}>
      <Lines items={before.map((one) => <Former opened={opened} handover={one} />)} />
    </Card>
  );
}

/** Asks whether the hand-over still comes in time; what was agreed on the former day does not move by itself. */
function EndMoved({ handover, ends }: { handover: Handover; ends: HandoverParts['ends'] }) {
  const now = movedEnd(handover, ends);
  if (now === undefined || handover.endsOn === null) return null;
  return (
    <Alert tone="warning">
      {say`De einddatum is nu ${formatDate(now)}. Deze overdracht rekent nog met ${formatDate(handover.endsOn)}. Spreek samen af of het gesprek op tijd komt.`}
    </Alert>
  );
}

/** What belongs to the talk: what to do before it, what was agreed, and who confirmed. */
function Talk({
  opened,
  handover,
  csrf,
  to,
  shown,
}: TalkView & { opened: OpenedParts<HandoverParts>; shown: Filled }) {
  return (
    <>
      <Checklist opened={opened} handover={handover} csrf={csrf} to={to} />
      <Agreed
        opened={opened}
        handover={handover}
        csrf={csrf}
        to={to}
        planArrives={planArrives(opened, handover)}
        shown={shown}
      />
      <Confirmations opened={opened} handover={handover} />
    </>
  );
}

function planArrives({ parts, actor }: OpenedParts<HandoverParts>, handover: Handover): boolean {
  const other = handover.source === actor.organisation ? handover.receiver : handover.source;
  return parts.receivers.some(({ ref, plan }) => ref === other && plan);
}
