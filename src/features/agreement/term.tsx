/** How long an agreement holds and how it stops, in words on its page: notice, and what happens when nobody gives it. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Lines } from '../../ui/list.tsx';
import { noticeEnds, type Prolongation, type Tacit } from './agreement.ts';
import type { AgreementDetail } from './agreement.sql.ts';
import { lastNoticeDayOf, nextUntil } from './way.ts';

/** Says the rules of notice and of going on by itself. */
export function TermCard({ detail }: { detail: AgreementDetail }) {
  const { agreement } = detail;
  const { noticeMonths, noticeEnds: ends, tacit } = agreement;
  const months = noticeMonths === 1 ? say`1 maand` : say`${noticeMonths} maanden`;
  return (
    <Card title={say`Duur en opzegging`}>
      <p>{say`Een partij kan vertrekken ${noticeEnds[ends]}, met een opzegtermijn van ${months}.`}</p>
      {tacit !== null && <p>{tacitInWords(tacit)}</p>}
      {tacit !== null && agreement.status === 'inForce' && <p>{nextInWords(detail, tacit)}</p>}
    </Card>
  );
}

/** Lists each time that an agreement went on by itself. */
export function Prolongations({ prolongations }: { prolongations: readonly Prolongation[] }) {
  if (prolongations.length === 0) return null;
  return (
    <Lines
      items={prolongations.map(
        ({ until, on }) =>
          say`Stilzwijgend verlengd tot en met ${formatDate(until)}. Dat stond vast op ${formatDate(on)}: niemand zegde op tijd op.`,
      )}
    />
  );
}

function tacitInWords({ months, times }: Tacit): string {
  const each = months === 1 ? say`1 maand` : say`${months} maanden`;
  if (times === null)
    return say`Zegt niemand op tijd op, dan loopt ze stilzwijgend door, telkens ${each}. De bijlage gegevens loopt mee.`;
  const most = times === 1 ? say`1 keer` : say`${times} keer`;
  return say`Zegt niemand op tijd op, dan loopt ze stilzwijgend door, telkens ${each} en hoogstens ${most}. De bijlage gegevens loopt mee.`;
}

function nextInWords({ agreement, goesOn }: AgreementDetail, tacit: Tacit): string {
  if (!goesOn) return say`Na ${formatDate(agreement.until)} loopt ze niet meer door.`;
  return say`Opzeggen kan nog tot en met ${formatDate(lastNoticeDayOf(agreement))}. Daarna loopt ze door tot en met ${formatDate(nextUntil(agreement.until, tacit))}.`;
}
