/** Whose turn it is by the lead, a release and a hand-over, and what the one thing to do is. Pure: told from what the viewer sees. */
import { type CivilDate, formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import {
  confirmationOf,
  type Handover,
  isRunning,
  type Side,
  sideOf,
  talkIsDue,
} from '../handover/handover.ts';
import { turnWords } from '../handover/handover-word.ts';
import { isOverdue, type LeadRow, leadingKinds, leadOn, waitingLead } from './lead.ts';
import type { OpenedPathway } from './pathway.ts';
import { isOpen } from './release.ts';

/** One thing; `path` is the page of the dossier where it is done. */
export interface Turn {
  readonly yours: boolean;
  /** Who has to do it, as it is said. */
  readonly whose: string;
  readonly text: string;
  readonly act?: { readonly label: string; readonly path: string };
}

/** Says of each hand-over that runs whose turn it is. */
export function handoverTurns(
  handovers: readonly Handover[],
  actor: Pick<OpenedPathway['actor'], 'organisation' | 'today'>,
): Turn[] {
  return handovers.filter(isRunning).map((handover) => {
    const side = sideOf(handover, actor.organisation);
    const words = turnWords(handover, side, actor.today);
    const text = say`Er loopt een warme overdracht. ${words}`;
    const act = { label: say`Bekijk de overdracht`, path: '/overdracht' };
    if (waitsForSide(handover, side, actor.today)) return { ...you(), text, act };
    const other = side === 'giver' ? handover.receiverName : handover.giverName;
    return {
      yours: false,
      whose: handover.state === 'planned' && !talkIsDue(handover, actor.today) ? say`u samen` : other,
      text,
      act,
    };
  });
}

function waitsForSide(handover: Handover, side: Side, today: CivilDate): boolean {
  if (handover.state === 'proposed') return side === 'receiver';
  if (handover.state === 'countered' || handover.state === 'declined') return side === 'giver';
  if (handover.state === 'planned') return side === 'giver' && talkIsDue(handover, today);
  return handover.state === 'talked' && confirmationOf(handover, side) === undefined;
}

export function you() {
  return { yours: true, whose: say`u` };
}

export function leadTurns({ parts, actor }: OpenedPathway): Turn[] {
  const waiting = waitingLead(parts.leads);
  if (waiting !== undefined) return proposalTurns(waiting, actor);
  if (leadOn(parts.leads, actor.today) !== undefined || !mayLead(actor.organisation_kind)) return [];
  return [
    {
      ...you(),
      text: say`Niemand schreef al op wie de regie heeft.`,
      act: { label: say`Leg vast wie de regie heeft`, path: '/traject/regie' },
    },
  ];
}

/** A proposal about the lead waits for who is asked, and after its day for who proposed. */
function proposalTurns({ asked, lead, answerBy, source }: LeadRow, actor: OpenedPathway['actor']): Turn[] {
  const by = answerBy ? dayWords(answerBy) : '';
  const path = '/traject/regie';
  if (asked?.ref === actor.organisation) {
    const text =
      lead.ref === actor.organisation
        ? say`Er wordt voorgesteld dat u de regie neemt. Antwoord tegen ${by}.`
        : say`Er wordt voorgesteld dat ${lead.name} de regie neemt. Antwoord tegen ${by}.`;
    return [{ ...you(), text, act: { label: say`Antwoord op het voorstel`, path } }];
  }
  if (source !== actor.organisation) return [];
  if (isOverdue(answerBy, actor.today)) {
    const text = say`${asked?.name} antwoordde niet tegen ${by} op uw voorstel over de regie.`;
    return [{ ...you(), text, act: { label: say`Kies hoe het verder gaat`, path } }];
  }
  const text = say`Antwoorden tegen ${by} op uw voorstel over de regie.`;
  return [{ yours: false, whose: asked?.name ?? '', text }];
}

function mayLead(kind: string | null): boolean {
  return kind !== null && leadingKinds.includes(kind);
}

export function releaseTurns({ parts, actor }: OpenedPathway): Turn[] {
  return parts.releases.filter(isOpen).flatMap((request): Turn[] => {
    const by = dayWords(request.answerBy);
    const path = '/traject/vrijgave';
    if (request.asked.ref === actor.organisation)
      return request.state === 'asked'
        ? [
            {
              ...you(),
              text: say`Iemand vraagt u iets vrij te geven: ${request.step} Antwoord tegen ${by}.`,
              act: { label: say`Antwoord`, path },
            },
          ]
        : [];
    if (request.state === 'notReleased')
      return [
        {
          ...you(),
          text: say`${request.asked.name} geeft niet vrij. Zoek een andere weg.`,
          act: { label: say`Kies hoe het verder gaat`, path },
        },
      ];
    if (isOverdue(request.answerBy, actor.today))
      return [
        {
          ...you(),
          text: say`${request.asked.name} antwoordde niet tegen ${by} op uw vraag om vrijgave.`,
          act: { label: say`Kies hoe het verder gaat`, path },
        },
      ];
    return [
      { yours: false, whose: request.asked.name, text: say`Antwoorden tegen ${by} op uw vraag om vrijgave.` },
    ];
  });
}

export function dayWords(day: CivilDate): string {
  return formatDate(day);
}
