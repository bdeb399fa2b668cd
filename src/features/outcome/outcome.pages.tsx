/** The pages of the outcome in a dossier: how guidance ends, and after the start of work the jobs, the checks and what they come to. */
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { dutch, say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { formatDate, typedDate } from '../../kernel/civil-date.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { DateField } from '../../ui/text-field.tsx';
import { withReason } from '../dossier/dossier.ts';
import { PartPage, RowSource } from '../dossier/part-page.tsx';
import { Changed } from '../handover/handover-form.tsx';
import { Lasting, LastingRule } from './lasting.tsx';
import { currentOutflow, type Outflow, type OutcomeParts } from './outcome.ts';
import { JobFields, type Typed } from './outcome-form.tsx';
import { type OutflowCode, type OutflowKind, outflowKinds, outflowLabel } from './outflow-kind.ts';
import { WorkElsewhere } from './told-work.tsx';

export interface OutcomeView {
  readonly opened: OpenedParts<OutcomeParts>;
  readonly csrf: string;
  readonly reason: string | undefined;
  readonly typed?: Typed;
  readonly problems?: readonly Problem[];
}

/** Shows how guidance ended before, and the ways in which it can end now. */
export function OutflowPage({ opened, reason }: Omit<OutcomeView, 'csrf'>) {
  const { actor, person, parts } = opened;
  const current = currentOutflow(parts.outflows, actor.organisation);
  return (
    <PartPage
      opened={opened}
      current="outcome"
      reason={reason}
      side={
        <Card title={say`Wat er dan gebeurt`}>
          <p>{say`Bij werk wordt de begeleiding nazorg. U ziet dan alleen nog contact, werk en resultaat. Er komt een controle na 1, 3, 6 en 12 maanden. Daarna stopt het, of vroeger als de persoon dat vraagt.`}</p>
          <p>{say`Begon het werk al lang geleden? Dan vraagt u één keer hoe het nu is.`}</p>
          <LastingRule />
        </Card>
      }
    >
      <KindsCard title={say`Werk`} codes={codesOf(true)} person={person} reason={reason} />
      <KindsCard title={say`Een andere stap`} codes={codesOf(false)} person={person} reason={reason} />
      <WorkElsewhere opened={opened} reason={reason} />
      <Card title={say`Genoteerd`}>
        {parts.outflows.length === 0 ? (
          <Empty title={say`Er is nog geen uitstroom genoteerd.`}>{say`Kies hierboven wat het wordt.`}</Empty>
        ) : (
          <Lines items={parts.outflows.map((one) => <OutflowLine opened={opened} outflow={one} />)} />
        )}
        {parts.spells.length > 0 && (
          <p>
            <a
              href={withReason(`/dossiers/${person}/nazorg/werk`, reason)}
            >{say`Bekijk de jobs en de controles`}</a>
          </p>
        )}
      </Card>
      {current?.work === true && <Lasting outflow={current} parts={parts} today={actor.today} />}
    </PartPage>
  );
}

type KindsProps = { title: string; codes: OutflowCode[]; person: string; reason: string | undefined };

/** Ways in which guidance can end, each leading to what has to be noted of it. */
function KindsCard({ title, codes, person, reason }: KindsProps) {
  const to = (kind: string) =>
    `${withReason(`/dossiers/${person}/uitstroom/nieuw`, reason)}${reason === undefined ? '?' : '&'}soort=${kind}`;
  return (
    <Card title={title}>
      <Lines
        items={codes.map((code) => {
          const { label, hint }: OutflowKind = outflowKinds[code];
          return (
            <>
              <a href={to(code)}>{label}</a>
              {hint !== undefined && <div class="source">{hint}</div>}
            </>
          );
        })}
      />
    </Card>
  );
}

function codesOf(work: boolean): OutflowCode[] {
  return (Object.keys(outflowKinds) as OutflowCode[]).filter((code) => outflowKinds[code].work === work);
}

const closings = dutch({
  lastCheck: 'laatste controle gedaan',
  objection: 'de persoon wou dit niet meer',
  resumed: 'begeleiding ging verder',
  mistake: 'per vergissing genoteerd',
});

/** One outflow in a line, with how it closed. */
export function OutflowLine({ opened, outflow }: { opened: OpenedParts<object>; outflow: Outflow }) {
  return (
    <>
      {tell`${<b>{outflowLabel(outflow.kind)}</b>} sinds ${formatDate(outflow.from, 'short')}`}{' '}
      {outflow.closedOn !== null && outflow.closedAs !== null && <Tag>{closings[outflow.closedAs]}</Tag>}
      <RowSource opened={opened} row={outflow} />
    </>
  );
}

/** Asks for what belongs to one kind of outflow. */
export function NewOutflowPage({
  opened,
  csrf,
  reason,
  kind,
  typed,
  problems = [],
}: OutcomeView & { kind: OutflowCode }) {
  const { actor, person } = opened;
  const { work, label } = outflowKinds[kind];
  const shown = { problems, typed: typed ?? { van: typedDate(actor.today) } };
  return (
    <PartPage opened={opened} current="outcome" reason={reason}>
      <Changed problems={problems} />
      <Card title={label}>
        <Form
          action={withReason(`/dossiers/${person}/uitstroom`, reason)}
          csrf={csrf}
          problems={problems.filter(({ field }) => field !== '')}
        >
          <input type="hidden" name="soort" value={kind} />
          {work ? (
            <JobFields {...shown} />
          ) : (
            <DateField {...fieldIn(shown, 'van')} label={say`Vanaf wanneer?`} />
          )}
          <DateField
            {...fieldIn(shown, 'aanvraag')}
            label={say`Wanneer vroeg de persoon hulp aan bij het OCMW?`}
            hint={say`Alleen nodig voor de federale maatregel, dd/mm/jjjj`}
            optional
          />
          {work && <p>{say`Als u dit bewaart, wordt uw begeleiding nazorg.`}</p>}
          <FormActs back={withReason(`/dossiers/${person}/uitstroom`, reason)} label={say`Noteer`} />
        </Form>
      </Card>
    </PartPage>
  );
}
