/** Who speaks for the person today, above the plan, with what that allows: nothing on a screen, and on paper only with proof. */
import { representativeKinds } from '../../gate/field-code.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Lines } from '../../ui/list.tsx';
import { Name } from '../../ui/text.tsx';
import { type MandatedRow, runningToday } from '../representative/mandated.ts';
import type { OpenedPlan } from './opened-plan.ts';

export function MandatedCard({ rows, opened }: { rows: readonly MandatedRow[]; opened: OpenedPlan }) {
  const running = runningToday(
    rows.map(({ value }) => value),
    opened.actor.today,
  );
  if (running.length === 0) return null;
  return (
    <Card title={say`Wie voor deze persoon spreekt`}>
      <Lines
        items={running.map(({ kind, name, from, proof }) => (
          <>
            <b>
              <Name>{name}</Name>
            </b>{' '}
            ({representativeKinds[kind]}), {say`sinds ${formatDate(from)}`}
            <div class="source">
              {proof === null ? say`Een bewijs is hier niet genoteerd.` : say`Bewijs: ${proof}`}
            </div>
          </>
        ))}
      />
      <p class="source">{say`Mag meekomen en met u praten. Wat een vertegenwoordiger op een scherm mag zien of tekenen, staat niet vast: tekenen kan alleen op papier, met het bewijs erbij.`}</p>
    </Card>
  );
}
