/** What of the reader's organisation is late, where its coordinator looks: decisions to carry out, and actions of agreements. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Lines } from '../../ui/list.tsx';
import { type Overdue, overdueAddress } from './follow-up.ts';

/** Names what is late, the longest first; nothing where nothing is. */
export function OverdueCard({ overdue }: { overdue: readonly Overdue[] }) {
  if (overdue.length === 0) return null;
  return (
    <Card title={say`Te laat bij uw organisatie`} id="te-laat">
      <Lines
        items={overdue.map((one) => (
          <>
            <a href={overdueAddress(one)}>
              {one.kind === 'decision' ? say`Besluit ${one.name}` : say`Actie: ${one.name}`}
            </a>
            <div class="source">{say`moest klaar zijn op ${formatDate(one.due)}`}</div>
          </>
        ))}
      />
      <p class="source">{say`Meld hoe ver het staat, of waarom het later wordt.`}</p>
    </Card>
  );
}
