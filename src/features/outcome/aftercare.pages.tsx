/** The page of aftercare in a dossier: the check that is due, the jobs, all checks, and what they come to. For purpose aftercare only. */
import { say } from '../../kernel/language.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import type { Filled } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { withReason } from '../dossier/dossier.ts';
import { PartPage } from '../dossier/part-page.tsx';
import { Changed } from '../handover/handover-form.tsx';
import { Checks, DueCheck, nextWords } from './aftercare-check.tsx';
import { JobsCard } from './job.tsx';
import { Lasting } from './lasting.tsx';
import { type CheckLine, checkLines, currentOutflow, type Outflow } from './outcome.ts';
import { type OutcomeView, OutflowLine } from './outcome.pages.tsx';
import { ToldChecks, ToldTurn, toldWork, UntoldWork } from './told-work.tsx';

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
          <Turn opened={opened} outflow={outflow} lines={lines} told={told} reason={reason} />
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
      {outflow === undefined && told.length === 0 && <NoWork person={person} reason={reason} />}
      {told.map((one) => (
        <ToldChecks opened={opened} outflow={one} />
      ))}
      {lines.length > 0 && <Checks opened={opened} lines={lines} />}
      <JobsCard opened={opened} csrf={csrf} to={to} failed={failed} shown={shown} />
      {outflow?.work === true && <Lasting outflow={outflow} parts={parts} today={actor.today} />}
      <Earlier opened={opened} outflows={parts.outflows.filter((one) => !told.includes(one))} />
    </PartPage>
  );
}

/** How guidance ended before, as far as it was noted here. */
function Earlier({ opened, outflows }: Pick<AftercareView, 'opened'> & { outflows: readonly Outflow[] }) {
  if (outflows.length === 0) return null;
  return (
    <Card title={say`Uitstroom`}>
      <Lines items={outflows.map((one) => <OutflowLine opened={opened} outflow={one} />)} />
    </Card>
  );
}

/** Whose turn it is when no check is due: nobody's, or that of who was told of work by another organisation. */
function Turn({
  opened,
  outflow,
  lines,
  told,
  reason,
}: Pick<AftercareView, 'opened' | 'reason'> & {
  outflow: Outflow | undefined;
  lines: readonly CheckLine[];
  told: readonly Outflow[];
}) {
  return (
    <>
      {(outflow !== undefined || told.length === 0) && (
        <Card title={say`Wie is aan zet`}>
          <p>{nextWords(lines)}</p>
        </Card>
      )}
      {outflow === undefined && told.map((one) => <ToldTurn opened={opened} outflow={one} reason={reason} />)}
    </>
  );
}

function NoWork({ person, reason }: { person: string; reason: string | undefined }) {
  return (
    <Empty
      title={say`Er is nog geen werk genoteerd.`}
      act={{ href: withReason(`/dossiers/${person}/uitstroom`, reason), label: say`Noteer de uitstroom` }}
    >{say`Noteer eerst de uitstroom in het dossier.`}</Empty>
  );
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
