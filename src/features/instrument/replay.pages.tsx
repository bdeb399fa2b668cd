/** "Wat toen paste", inside the dossier: what the rules said on a day with what was known on another, beside what they say now. */
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { withReason } from '../dossier/dossier.ts';
import { PartPage } from '../dossier/part-page.tsx';
import { ReplayCards, type ReplayView } from './replay-card.tsx';
import { DaysCard, type DaysForm } from './replay-days.tsx';

export function ReplayPage({ view, form }: { view: ReplayView; form: DaysForm }) {
  const { opened } = view;
  return (
    <PartPage
      opened={opened}
      current="fits"
      reason={form.reason}
      side={
        <>
          <DaysCard form={form} parts={opened.parts} />
          <Card title={say`Lees ook`}>
            <a
              href={withReason(`/dossiers/${opened.person}/wat-past`, form.reason)}
            >{say`Naar wat nu past`}</a>
          </Card>
        </>
      }
    >
      <ReplayCards {...view} />
    </PartPage>
  );
}
