/** Plans beside each other: what each assumes, and what follows for files, coaches and money. */
import type { ComponentChildren } from 'preact';
import { say } from '../../kernel/language.ts';
import { coachesFor, costByYear, type Ending, expectedOf, staffMoney, sum } from '../../rules/inflow.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ActForm } from '../../ui/form.tsx';
import { DataTable } from '../../ui/table.tsx';
import type { Plan } from './inflow.sql.ts';
import { assumedBy } from './inflow-desk.ts';
import { eurosBetween, percent, wholeEuros, withRange } from './inflow-view.ts';

interface PlanCardProps {
  readonly plans: readonly Plan[];
  readonly endings: readonly Ending[];
  readonly csrf: string;
  readonly mayDrop: boolean;
}

export function PlanCard({ plans, endings, csrf, mayDrop }: PlanCardProps) {
  const people = sum(endings.map(({ number }) => number));
  return (
    <Card title={say`Uw scenario’s naast elkaar`} id="scenarios">
      {plans.length === 0 ? (
        <Empty
          title={say`Er is nog geen scenario bewaard.`}
        >{say`Reken met een aandeel en een aantal dossiers per begeleider. Geef het een naam, dan kunt u het vergelijken.`}</Empty>
      ) : (
        <DataTable<PlanLine>
          caption={say`Bewaarde scenario’s`}
          captionHidden
          rows={linesOf(people, endings, mayDrop ? csrf : undefined)}
          columns={[
            { head: say`Wat`, rowHead: true, cell: ({ what }) => what },
            ...plans.map((plan) => ({ head: plan.name, cell: ({ of }: PlanLine) => of(plan) })),
          ]}
        />
      )}
    </Card>
  );
}

/** One thing that plans are compared by. */
interface PlanLine {
  readonly what: string;
  readonly of: (plan: Plan) => ComponentChildren;
}

function linesOf(people: number, endings: readonly Ending[], csrf: string | undefined): PlanLine[] {
  const expected = ({ share }: Plan) => expectedOf(people, share);
  return [
    { what: say`Aandeel`, of: ({ share }) => percent(share) },
    { what: say`Verwachte dossiers`, of: (plan) => withRange(expected(plan).files, expected(plan)) },
    { what: say`Voltijdse begeleiders`, of: (plan) => coachesOf(plan, people) },
    { what: say`Voor personeel, per jaar`, of: (plan) => wholeEuros(staffMoney(expected(plan).files)) },
    { what: say`Eigen deel in 2029`, of: (plan) => ownPart(plan, endings) },
    {
      what: say`Kies`,
      of: ({ id, name }) => <a href={`/golven?scenario=${id}`}>{say`Reken met ${name}`}</a>,
    },
    ...(csrf === undefined
      ? []
      : [{ what: say`Verwijderen`, of: (plan: Plan) => <Drop plan={plan} csrf={csrf} /> }]),
  ];
}

function coachesOf(plan: Plan, people: number) {
  const { share, filesPerCoach } = assumedBy(plan);
  const expected = expectedOf(people, share);
  const coaches = coachesFor(expected.files, filesPerCoach);
  if (coaches === undefined) return say`niet ingevuld`;
  const at = (files: number) => coachesFor(files, filesPerCoach) ?? coaches;
  return withRange(coaches, { low: at(expected.low), high: at(expected.high) });
}

function ownPart(plan: Plan, endings: readonly Ending[]) {
  const own = costByYear(endings, assumedBy(plan)).at(-1)?.own;
  return own === undefined ? say`niet ingevuld` : eurosBetween(own);
}

function Drop({ plan, csrf }: { plan: Plan; csrf: string }) {
  return (
    <ActForm action={`/golven/scenario/${plan.id}/weg`} csrf={csrf}>
      <Button look="subtle">{say`Verwijder ${plan.name}`}</Button>
    </ActForm>
  );
}
