/** The reports of an agreement on its page: the last ones, and the way to all of them. */
import type { ActorRow } from '../../gate/opened.ts';
import { say } from '../../kernel/language.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import type { Agreement } from '../agreement/agreement.ts';
import { ReportLines } from './report-list.pages.tsx';
import { mayReportOn, type ReportLine, reportPage } from './report.ts';

const SHOWN = 3;

/** Shows the last reports; nothing where there are none and the reader cannot make one. */
export function ReportCard({
  agreement,
  reports,
  actor,
}: {
  agreement: Agreement;
  reports: readonly ReportLine[];
  actor: ActorRow | undefined;
}) {
  const writes = mayReportOn(actor, agreement);
  if (reports.length === 0 && !writes) return null;
  return (
    <Card title={say`Verslagen`}>
      {reports.length === 0 ? (
        <p>{say`Er is nog geen verslag vastgelegd.`}</p>
      ) : (
        <ReportLines agreement={agreement.id} reports={reports.slice(0, SHOWN)} />
      )}
      {(writes || reports.length > SHOWN) && (
        <Acts>
          <ButtonLink href={reportPage(agreement.id)}>
            {writes ? say`Maak een verslag` : say`Alle verslagen`}
          </ButtonLink>
        </Acts>
      )}
    </Card>
  );
}
