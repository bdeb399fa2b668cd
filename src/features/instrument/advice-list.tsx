/** The advices that were kept: when, about what, who decided. Each opens as it was given. */
import { formatDate } from '../../kernel/civil-date.ts';
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { say } from '../../kernel/language.ts';
import { instrumentNamed } from '../../rules/catalogue.ts';
import { Card } from '../../ui/card.tsx';
import { Lines } from '../../ui/list.tsx';
import { withReason } from '../dossier/dossier.ts';
import type { AdviceRow } from './advice.ts';
import type { FitParts } from './fit.sql.ts';
import { ruleText } from './rule-words.ts';

type ListProps = { opened: OpenedParts<FitParts>; reason: string | undefined };

/** Lists the kept advices; nothing where there are none. */
export function AdviceList({ opened, reason }: ListProps) {
  const { advices } = opened.parts;
  if (advices.length === 0) return null;
  return (
    <Card title={say`Adviezen van vroeger`}>
      <Lines
        items={advices.map((advice) => (
          <>
            <a href={withReason(`/dossiers/${opened.person}/wat-past/advies/${advice.id}`, reason)}>
              {adviceTitle(advice)}
            </a>
            {advice.by !== null && <div class="source">{advice.by}</div>}
          </>
        ))}
      />
    </Card>
  );
}

/** The names of what an advice is about. */
export function namesOf({ instruments }: AdviceRow): string {
  return instruments.map((code) => ruleText(instrumentNamed(code)?.name ?? code)).join(' + ');
}

/** What an advice is called. */
export function adviceTitle(advice: AdviceRow): string {
  return say`Advies van ${formatDate(advice.asOf)}: ${namesOf(advice)}`;
}
