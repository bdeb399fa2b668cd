/** The jobs of someone on the page of aftercare: what is known of each, and the forms for its end and for another one. */
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { fieldIn, type Filled } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { Name } from '../../ui/text.tsx';
import { DateField } from '../../ui/text-field.tsx';
import { RowSource } from '../dossier/part-page.tsx';
import { formatEnterpriseNumber } from '../organisation/enterprise-number.ts';
import type { Job, OutcomeParts } from './outcome.ts';
import { JobFields } from './outcome-form.tsx';
import { endReasons, workSources } from './outflow-kind.ts';
import { contractOf } from './work-contract.ts';

interface JobsProps {
  readonly opened: OpenedParts<OutcomeParts>;
  readonly csrf: string;
  /** The address of an act. */
  readonly to: (act: string) => string;
  /** The act of which something is wrong. */
  readonly failed: string;
  /** What was typed in the form of an act, and what is wrong with it. */
  readonly shown: (act: string) => Filled;
}

/** Lists the jobs, and notes another one. */
export function JobsCard({ opened, csrf, to, failed, shown }: JobsProps) {
  const { spells } = opened.parts;
  return (
    <Card title={say`Jobs`}>
      {spells.length === 0 ? (
        <p>{say`Er is nog geen job genoteerd.`}</p>
      ) : (
        <Lines
          items={spells.map((job) => (
            <JobLine
              opened={opened}
              job={job}
              csrf={csrf}
              to={to('einde')}
              shown={shown(`einde ${job.id}`)}
            />
          ))}
        />
      )}
      <details class="fold" open={failed === 'job'}>
        <summary>{say`Voeg een job toe`}</summary>
        <Form action={to('job')} csrf={csrf} problems={shown('job').problems}>
          <JobFields {...shown('job')} />
          <Acts>
            <Button>{say`Noteer de job`}</Button>
          </Acts>
        </Form>
      </details>
    </Card>
  );
}

type EndProps = { job: Job; csrf: string; to: string; shown: Filled };

function JobLine({ opened, job, ...end }: EndProps & { opened: OpenedParts<OutcomeParts> }) {
  const own = job.source === opened.actor.organisation;
  const where = job.employerName ?? say`werkgever niet genoteerd`;
  const number = job.employerNumber === null ? '' : ` (${formatEnterpriseNumber(job.employerNumber)})`;
  return (
    <>
      <b>
        <Name>{where}</Name>
      </b>
      {number}: {contractOf(job.contract).label},{' '}
      {job.fraction === null ? say`werkbreuk niet genoteerd` : formatNumber(job.fraction)}
      <div>
        {periodWords(job)}
        {job.endReason !== null && `: ${endReasons[job.endReason as keyof typeof endReasons] ?? ''}`}
      </div>
      <div>{beginning(workSources[job.saidBy])}</div>
      <RowSource opened={opened} row={job} />
      {own && <EndForm job={job} {...end} />}
    </>
  );
}

function EndForm({ job, csrf, to, shown }: EndProps) {
  return (
    <details class="fold" open={shown.problems.length > 0}>
      <summary>{say`Noteer het einde van deze job`}</summary>
      <Form action={to} csrf={csrf} problems={shown.problems}>
        <input type="hidden" name="job" value={job.id} />
        <input type="hidden" name="versie" value={String(job.version)} />
        <DateField {...fieldIn(shown, 'tot')} id={`tot-${job.id}`} label={say`Laatste werkdag`} />
        <SelectField
          {...fieldIn(shown, 'waarom')}
          id={`waarom-${job.id}`}
          label={say`Waarom eindigde ze?`}
          choose={say`Kies`}
          options={Object.entries(endReasons).map(([value, label]) => ({
            value,
            label: beginning(label),
          }))}
        />
        <Acts>
          <Button>{say`Noteer het einde`}</Button>
        </Acts>
      </Form>
    </details>
  );
}

function periodWords({ from, until }: Job): string {
  const first = formatDate(from, 'short');
  return until === null
    ? say`Van ${first}, zonder einddatum`
    : say`Van ${first} tot en met ${formatDate(until, 'short')}`;
}
