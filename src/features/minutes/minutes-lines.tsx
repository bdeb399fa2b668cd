/** How an agenda opens: with the minutes of the meeting before, that are approved in this one. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Lines } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { minutesPage, type ToApprove } from './minutes.ts';

/** Names the minutes that are approved in a meeting, or wait for it. */
export function MinutesLines({ toApprove }: { toApprove: readonly ToApprove[] }) {
  if (toApprove.length === 0) return null;
  return (
    <Lines
      items={toApprove.map(({ id, on, approved }) => (
        <>
          <a href={minutesPage(id)}>{say`Eerst: goedkeuring van het verslag van ${formatDate(on)}`}</a>{' '}
          {approved && <Tag tone="ok">{say`goedgekeurd`}</Tag>}
        </>
      ))}
    />
  );
}
