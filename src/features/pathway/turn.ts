/** Whose turn it is in a pathway and what the one thing to do is, the most pressing first. Pure: told from what the viewer sees. */
import { say } from '../../kernel/language.ts';
import { type CivilDate, formatDate } from '../../kernel/civil-date.ts';
import { isRunning, sideOf, turnWords } from '../handover/handover.ts';
import { isOverdue, leadingKinds, leadOn, waitingLead } from './lead.ts';
import { openPhaseOf, type OpenedPathway } from './pathway.ts';
import { standstillOf } from './phase.ts';
import { isOpen } from './release.ts';

/** One thing; `path` is the page of the dossier where it is done. */
export interface Turn {
  readonly whose: string;
  readonly text: string;
  readonly act?: { readonly label: string; readonly path: string };
}

const you = 'u';

/** Lists what has to be done, the first thing first; never empty. */
export function turnsOf(opened: OpenedPathway): Turn[] {
  const turns = [
    ...handoverTurns(opened),
    ...leadTurns(opened),
    ...releaseTurns(opened),
    ...phaseTurns(opened),
  ];
  const first = turns.filter((turn) => turn.whose === you);
  return [...first, ...turns.filter((turn) => turn.whose !== you)];
}

function handoverTurns({ parts, actor }: OpenedPathway): Turn[] {
  return parts.handovers.filter(isRunning).map((handover) => {
    const side = sideOf(handover, actor.organisation);
    const words = turnWords(handover, side, actor.today);
    const other = side === 'giver' ? handover.receiverName : handover.giverName;
    const act = { label: say`Bekijk de overdracht`, path: '/overdracht' };
    const whose = words.startsWith(say`U bent aan zet`)
      ? you
      : handover.state === 'planned'
        ? 'u samen'
        : other;
    return { whose, text: say`Er loopt een warme overdracht. ${words}`, act };
  });
}

function leadTurns({ parts, actor }: OpenedPathway): Turn[] {
  const waiting = waitingLead(parts.leads);
  if (waiting !== undefined) {
    const { asked, lead, answerBy } = waiting;
    const by = answerBy ? dayWords(answerBy) : '';
    if (asked?.ref === actor.organisation)
      return [
        {
          whose: you,
          text: say`Er wordt voorgesteld dat ${lead.ref === actor.organisation ? 'u' : lead.name} de regie neemt. Antwoord tegen ${by}.`,
          act: { label: say`Antwoord op het voorstel`, path: '/traject/regie' },
        },
      ];
    if (waiting.source !== actor.organisation) return [];
    if (isOverdue(answerBy, actor.today))
      return [
        {
          whose: you,
          text: say`${asked?.name} antwoordde niet tegen ${by} op uw voorstel over de regie.`,
          act: { label: say`Kies hoe het verder gaat`, path: '/traject/regie' },
        },
      ];
    return [{ whose: asked?.name ?? '', text: say`Antwoorden tegen ${by} op uw voorstel over de regie.` }];
  }
  if (leadOn(parts.leads, actor.today) !== undefined || !mayLead(actor.organisation_kind)) return [];
  return [
    {
      whose: you,
      text: say`Niemand schreef al op wie de regie heeft.`,
      act: { label: say`Leg vast wie de regie heeft`, path: '/traject/regie' },
    },
  ];
}

function mayLead(kind: string | null): boolean {
  return kind !== null && leadingKinds.includes(kind);
}

function releaseTurns({ parts, actor }: OpenedPathway): Turn[] {
  return parts.releases.filter(isOpen).flatMap((request): Turn[] => {
    const by = dayWords(request.answerBy);
    const path = '/traject/vrijgave';
    if (request.asked.ref === actor.organisation)
      return request.state === 'asked'
        ? [
            {
              whose: you,
              text: say`Iemand vraagt u iets vrij te geven: ${request.step} Antwoord tegen ${by}.`,
              act: { label: say`Antwoord`, path },
            },
          ]
        : [];
    if (request.state === 'notReleased')
      return [
        {
          whose: you,
          text: say`${request.asked.name} geeft niet vrij. Zoek een andere weg.`,
          act: { label: say`Kies hoe het verder gaat`, path },
        },
      ];
    if (isOverdue(request.answerBy, actor.today))
      return [
        {
          whose: you,
          text: say`${request.asked.name} antwoordde niet tegen ${by} op uw vraag om vrijgave.`,
          act: { label: say`Kies hoe het verder gaat`, path },
        },
      ];
    return [{ whose: request.asked.name, text: say`Antwoorden tegen ${by} op uw vraag om vrijgave.` }];
  });
}

function phaseTurns({ parts, actor }: OpenedPathway): Turn[] {
  const own = openPhaseOf(parts.phases, actor.organisation);
  if (own === undefined)
    return [
      {
        whose: you,
        text: say`Uw organisatie schreef nog niet op in welke fase deze persoon is.`,
        act: { label: say`Begin met een fase`, path: '/traject/fase' },
      },
    ];
  const standstill = standstillOf(own, actor.today);
  if (standstill !== undefined) {
    const text = {
      noOwner: say`Niemand volgt deze fase op.`,
      stepPassed: say`De volgende stap moest gebeuren tegen ${own.nextStepBy === null ? '' : dayWords(own.nextStepBy)}: ${own.nextStep}`,
      noStep: say`Er is al vier weken geen volgende stap.`,
    }[standstill];
    return [{ whose: you, text, act: { label: say`Schrijf de volgende stap`, path: '/traject/stap' } }];
  }
  const whose = own.mine ? you : (own.owner ?? own.ownerTeam ?? you);
  const by = own.nextStepBy === null ? '' : say` tegen ${dayWords(own.nextStepBy)}`;
  const text = own.nextStep === null ? say`Er is nog geen volgende stap.` : `${own.nextStep}${by}.`;
  const act = { label: say`Schrijf de volgende stap`, path: '/traject/stap' };
  return [
    own.phase === 'closed'
      ? {
          whose: 'niemand',
          text: say`Dit traject is afgesloten.`,
          act: { label: say`Heropen het traject`, path: '/traject/fase' },
        }
      : { whose, text, act },
  ];
}

function dayWords(day: CivilDate): string {
  return formatDate(day);
}
