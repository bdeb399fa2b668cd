/** The page of aftercare in a dossier: the check that is due, the jobs, all checks, and what they come to. For purpose aftercare only. */
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { fieldIn, type Filled } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Name } from '../../ui/text.tsx';
import { DateField } from '../../ui/text-field.tsx';
import { withReason } from '../dossier/dossier.ts';
import { PartPage, RowSource } from '../dossier/part-page.tsx';
import { Changed } from '../handover/handover-form.tsx';
import { formatEnterpriseNumber } from '../organisation/enterprise-number.ts';
import { Lasting } from './lasting.tsx';
import {
  type CheckLine,
  checkLines,
  currentOutflow,
  findings,
  type Job,
  type Outflow,
  type OutcomeParts,
} from './outcome.ts';
import { JobFields, SaidBy } from './outcome-form.tsx';
import { type OutcomeView, OutflowLine } from './outcome.pages.tsx';
import { endReasons, workSources } from './outflow-kind.ts';
import { ToldChecks, ToldTurn, toldWork, UntoldWork } from './told-work.tsx';
import { contractOf } from './work-contract.ts';

export interface AftercareView extends OutcomeView {
  /** The act of which something is wrong. */
  readonly failed?: string;
}

/** Shows someone who found work: what is due, and everything that is known of the work. */
export function AftercarePage({
  opened,
  csrf,
  reason,
  failed = '',
  typed = {},
  problems = [],
}: AftercareView) {
  const { actor, person, parts, door } = opened;
  const outflow = currentOutflow(parts.outflows, actor.organisation);
  const lines = outflow?.work === true ? checkLines(outflow, parts.checks, actor.today) : [];
  const due = lines.findLast((line) => line.due);
  const told = toldWork(opened);
  const others = parts.outflows.filter((one) => !told.includes(one));
  const to = (act: string) => withReason(`/dossiers/${person}/nazorg/werk/${act}`, reason);
  const beside = problems.filter(({ field }) => field !== '');
  const shown = (act: string): Filled =>
    failed === act ? { typed, problems: beside } : { typed: {}, problems: [] };
  return (
    <PartPage
      opened={opened}
      current="aftercareWork"
      reason={reason}
      next={
        due !== undefined && outflow !== undefined ? (
          <DueCheck outflow={outflow} line={due} csrf={csrf} to={to('controle')} shown={shown('controle')} />
        ) : (
          <>
            {(outflow !== undefined || told.length === 0) && (
              <Card title={say`Wie is aan zet`}>
                <p>{nextWords(lines)}</p>
              </Card>
            )}
            {outflow === undefined &&
              told.map((one) => <ToldTurn opened={opened} outflow={one} reason={reason} />)}
          </>
        )
      }
      side={
        <>
          {door.role === 'aftercare' && <Resume csrf={csrf} to={to('hervat')} />}
          <UntoldWork opened={opened} reason={reason} />
        </>
      }
    >
      <Changed problems={problems} />
      {outflow === undefined && told.length === 0 && (
        <Empty
          title={say`Er is nog geen werk genoteerd.`}
          act={{ href: withReason(`/dossiers/${person}/uitstroom`, reason), label: say`Noteer de uitstroom` }}
        >{say`Noteer eerst de uitstroom in het dossier.`}</Empty>
      )}
      {told.map((one) => (
        <ToldChecks opened={opened} outflow={one} />
      ))}
      {lines.length > 0 && <Checks opened={opened} lines={lines} />}
      <Card title={say`Jobs`}>
        {parts.spells.length === 0 ? (
          <p>{say`Er is nog geen job genoteerd.`}</p>
        ) : (
          <Lines
            items={parts.spells.map((job) => (
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
      {outflow?.work === true && <Lasting outflow={outflow} parts={parts} today={actor.today} />}
      {others.length > 0 && (
        <Card title={say`Uitstroom`}>
          <Lines items={others.map((one) => <OutflowLine opened={opened} outflow={one} />)} />
        </Card>
      )}
    </PartPage>
  );
}

function nextWords(lines: readonly CheckLine[]): string {
  const next = lines.find(({ check, passed }) => check === undefined && !passed);
  if (next === undefined) return say`Niemand is nu aan zet.`;
  return say`Niemand is nu aan zet. De volgende controle is op ${formatDate(next.on)}.`;
}

function DueCheck({
  outflow,
  line,
  csrf,
  to,
  shown,
}: {
  outflow: Outflow;
  line: CheckLine;
  csrf: string;
  to: string;
  shown: Filled;
}) {
  const notedLate = line.months > 1 && outflow.asOf > line.on;
  return (
    <Card title={notedLate ? say`Hoe is het nu met het werk?` : say`Controle na ${monthsWords(line.months)}`}>
      <p>
        <b>{say`U bent aan zet.`}</b>{' '}
        {notedLate
          ? say`Het werk begon al op ${formatDate(outflow.from, 'short')}. De controles van toen zijn voorbij: vraag één keer hoe het nu is.`
          : say`Werkt de persoon nog? Deze controle is van ${formatDate(line.on, 'short')}.`}
        {line.months === 12 && <> {say`Het is de laatste: daarna stopt de nazorg.`}</>}
      </p>
      <Form action={to} csrf={csrf} problems={shown.problems}>
        <input type="hidden" name="uitstroom" value={outflow.id} />
        <input type="hidden" name="maanden" value={String(line.months)} />
        <RadioGroup
          {...fieldIn(shown, 'antwoord')}
          label={say`Wat weet u?`}
          options={[
            { value: 'atWork', label: say`Aan het werk` },
            { value: 'notAtWork', label: say`Niet aan het werk` },
            {
              value: 'notReached',
              label: say`Niet bereikt`,
              hint: say`U hoeft dan hieronder niets te kiezen`,
            },
          ]}
        />
        <SaidBy id="controle-bron" {...shown} />
        <Acts>
          <Button look="primary">{say`Noteer de controle`}</Button>
        </Acts>
      </Form>
    </Card>
  );
}

function monthsWords(months: number): string {
  return months === 1 ? say`1 maand` : say`${months} maanden`;
}

function Checks({ opened, lines }: { opened: OpenedParts<object>; lines: readonly CheckLine[] }) {
  return (
    <Card title={say`Controles`}>
      <Lines
        items={lines.map(({ months, on, check, due, passed }) => (
          <>
            <b>{say`Na ${monthsWords(months)}`}</b>, {formatDate(on, 'short')}{' '}
            {check === undefined ? (
              <Tag tone={due ? 'wait' : 'plain'}>
                {due ? say`nu` : passed ? say`niet gedaan` : say`later`}
              </Tag>
            ) : (
              <Tag tone={check.found === 'atWork' ? 'ok' : 'plain'}>{findings[check.found]}</Tag>
            )}
            {check !== undefined && (
              <>
                {check.saidBy !== null && <div>{beginning(workSources[check.saidBy])}</div>}
                <RowSource opened={opened} row={check} />
              </>
            )}
          </>
        ))}
      />
    </Card>
  );
}

function JobLine({
  opened,
  job,
  csrf,
  to,
  shown,
}: {
  opened: OpenedParts<OutcomeParts>;
  job: Job;
  csrf: string;
  to: string;
  shown: Filled;
}) {
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
      {own && (
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
      )}
    </>
  );
}

function periodWords({ from, until }: Job): string {
  const first = formatDate(from, 'short');
  return until === null
    ? say`Van ${first}, zonder einddatum`
    : say`Van ${first} tot en met ${formatDate(until, 'short')}`;
}

function Resume({ csrf, to }: { csrf: string; to: string }) {
  return (
    <Card title={say`Opnieuw begeleiden`}>
      <p>{say`Is het werk voorbij, dan kan uw organisatie de persoon opnieuw begeleiden. Wat andere organisaties weten, ziet u pas weer als zij bevestigen.`}</p>
      <Form action={to} csrf={csrf}>
        <Acts>
          <Button name="waarom" value="resumed">{say`Begeleid opnieuw`}</Button>
          <Button look="subtle" name="waarom" value="mistake">{say`Het was een vergissing`}</Button>
        </Acts>
      </Form>
    </Card>
  );
}
