/** Why something that the reader proposed or raised is not on an agenda, where the day begins: it waits again, or was put off. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Lines } from '../../ui/list.tsx';
import { Name, Written } from '../../ui/text.tsx';
import { bodyPage } from '../body/body.ts';
import { concernPage } from '../concern/concern.ts';
import { themes } from '../theme/theme.ts';
import type { OffAgenda } from './agenda-proposal.ts';

/** Names each with its reason; nothing where nothing went off. */
export function OffAgendaCard({ offAgenda }: { offAgenda: readonly OffAgenda[] }) {
  if (offAgenda.length === 0) return null;
  return (
    <Card title={say`Niet op de agenda`} id="niet-op-de-agenda">
      <Lines
        items={offAgenda.map((one) => (
          <>
            <a href={one.kind === 'concern' ? concernPage(one.id) : bodyPage(one.body.id)}>
              {one.theme === null ? <Name>{one.title ?? ''}</Name> : say`Signaal over ${themes[one.theme]}`}
            </a>
            <div class="source">{whatHappened(one)}</div>
            <Written text={one.reason} />
          </>
        ))}
      />
    </Card>
  );
}

function whatHappened({ kind, body, on }: OffAgenda): string {
  if (kind === 'putOff') return say`${body.name} stelde dit uit op ${formatDate(on)}. De reden:`;
  return say`${body.name} haalde dit van de agenda op ${formatDate(on)}. Het wacht opnieuw. De reden:`;
}
