/** The reports of an agreement: those that are fixed, the drafts of who writes, and the form that begins one. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { AgreementFormPage } from '../agreement/agreement-form.tsx';
import type { AgreementDetail } from '../agreement/agreement.sql.ts';
import { type ReportLine, reportKinds, reportPage, reportTitle } from './report.ts';

export interface ReportListView {
  readonly detail: AgreementDetail;
  readonly reports: readonly ReportLine[];
  /** Over which years a report can begin; none for who may not write one. */
  readonly years: readonly number[];
  readonly csrf: string;
  readonly typed: Readonly<Record<string, string | undefined>>;
  readonly problems: readonly Problem[];
}

/** Shows the reports. */
export function ReportListPage({ detail, reports, years, csrf, typed, problems }: ReportListView) {
  const form = { typed, problems };
  const fixed = reports.filter(({ fixedOn }) => fixedOn !== null);
  const drafts = reports.filter(({ fixedOn }) => fixedOn === null);
  return (
    <AgreementFormPage
      detail={detail}
      title={say`Verslagen`}
      lead={say`Wat de partijen deden, met cijfers. Een verslag dat vastligt, verandert niet meer.`}
    >
      {drafts.length > 0 && (
        <Card title={say`Waaraan u werkt`}>
          <ReportLines agreement={detail.agreement.id} reports={drafts} />
        </Card>
      )}
      <Card title={say`Vastgelegde verslagen`}>
        {fixed.length === 0 ? (
          <Empty title={say`Er is nog geen verslag vastgelegd.`}>
            {years.length === 0
              ? say`Vraag ernaar bij de coördinator van een van de partijen.`
              : say`Begin hieronder met een verslag over een jaar.`}
          </Empty>
        ) : (
          <ReportLines agreement={detail.agreement.id} reports={fixed} />
        )}
      </Card>
      {years.length > 0 && (
        <Card title={say`Maak een verslag`}>
          <Form action={reportPage(detail.agreement.id)} csrf={csrf} problems={problems}>
            <RadioGroup
              {...fieldIn(form, 'soort')}
              label={say`Welk verslag?`}
              options={Object.entries(reportKinds).map(([value, { label, hint }]) => ({
                value,
                label: beginning(label),
                hint,
              }))}
            />
            <SelectField
              {...fieldIn(form, 'jaar')}
              label={say`Over welk jaar?`}
              options={years.map((year) => ({ value: String(year), label: String(year) }))}
            />
            <Acts>
              <Button look="primary">{say`Begin het verslag`}</Button>
            </Acts>
          </Form>
        </Card>
      )}
    </AgreementFormPage>
  );
}

/** Lists reports under one another. */
export function ReportLines({ agreement, reports }: { agreement: string; reports: readonly ReportLine[] }) {
  return (
    <Lines
      items={reports.map((report) => (
        <>
          <a href={reportPage(agreement, report.id)}>{reportTitle(report)}</a>{' '}
          {report.fixedOn === null ? (
            <Tag>{say`ontwerp`}</Tag>
          ) : (
            <>
              {report.newest !== null && <Tag>{say`vervangen`}</Tag>}
              <span class="source">{say`vastgelegd op ${formatDate(report.fixedOn)}`}</span>
            </>
          )}
        </>
      ))}
    />
  );
}
