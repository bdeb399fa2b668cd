/** Everything that was recorded about a person, the newest first: who said what, and what replaced it. */
import type { OpenedDossier } from '../../gate/opened.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Name } from '../../ui/text.tsx';
import { JoinedLines } from '../joined-record/joined-line.tsx';
import { fieldLabel, valueText } from './dossier.ts';
import { FactWhy, StatusTag, sourceLine } from './dossier-theme.tsx';
import { DossierHead } from './dossier-head.tsx';

/** Shows what was recorded before: who said what, and what replaced it. */
export function HistoryPage({ dossier, reason }: { dossier: OpenedDossier; reason?: string | undefined }) {
  const facts = dossier.facts.toSorted((a, b) => (b.recordedAt ?? '').localeCompare(a.recordedAt ?? ''));
  return (
    <>
      <DossierHead dossier={dossier} current="history" reason={reason} />
      <Stack>
        <JoinedLines person={dossier.person} joined={dossier.joined} reason={reason} />
        <Card title={say`Alles wat werd vastgelegd, het nieuwste eerst`}>
          <ul class="plain">
            {facts.map((fact) => (
              <li>
                <b>{fieldLabel(fact.field)}</b>: <Name>{valueText(dossier, fact)}</Name>{' '}
                {fact.supersededAt !== null && <Tag>{say`vervangen`}</Tag>} <StatusTag fact={fact} />
                <div class="source">{sourceLine(dossier, fact)}</div>
                <FactWhy dossier={dossier} fact={fact} />
              </li>
            ))}
          </ul>
        </Card>
      </Stack>
    </>
  );
}
