/** What comes next once someone was handed over: who took the lead, and which of what was agreed in the talk comes first. */
import { type CivilDate, daysBetween, formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import type { Handover } from '../handover/handover.ts';
import { doers } from '../plan/plan.ts';
import type { TurnParts } from './turn-step.tsx';

/** How long the end for which someone was handed over asks for nothing more. */
const SETTLED_DAYS = 365;

/** A hand-over that was done. */
interface Settled extends Handover {
  readonly doneOn: CivilDate;
}

/** Finds the hand-over after which nothing has to be done any more for the end that it was about. */
export function settledBy(handovers: readonly Handover[], today: CivilDate): Settled | undefined {
  const [last] = handovers;
  if (last?.state !== 'done' || last.doneOn === null) return undefined;
  return daysBetween(last.doneOn, today) <= SETTLED_DAYS ? { ...last, doneOn: last.doneOn } : undefined;
}

/** Leaves out the end for which someone was handed over: it is settled. */
export function withoutSettled(parts: TurnParts, today: CivilDate): TurnParts {
  const settled = settledBy(parts.handovers, today);
  if (settled === undefined) return parts;
  const isSettled = ({ kind, subject }: TurnParts['turn'][number]) =>
    kind === 'endNear' && subject === settled.cause;
  return { ...parts, turn: parts.turn.filter((signal) => !isSettled(signal)) };
}

/** Says who took the lead, and what was agreed that comes first. */
export function AfterHandover({ handover }: { handover: Settled }) {
  const { receiverName, doneOn, lines } = handover;
  const next = lines.find(({ state }) => state === 'planned' || state === 'busy');
  return (
    <>
      <p>{tell`${<b>{receiverName}</b>} nam de regie over op ${formatDate(doneOn)}.`}</p>
      <p>
        {next === undefined
          ? say`Lees bij de overdracht wat u samen afsprak.`
          : tell`Wat u afsprak en nu eerst komt: ${<Name>{next.what}</Name>}, tegen ${formatDate(next.due)}. Aan zet: ${doers[next.by]}.`}
      </p>
    </>
  );
}
