/** What a change of the gate closes and opens, counted beforehand, as a card of a page. */
import { categories } from '../../gate/category.ts';
import { personCount, type Reach, type ReachSide, reachLines } from '../../gate/reach.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/table.tsx';
import { tell } from '../../ui/tell.ts';

interface ReachCardProps {
  readonly title: string;
  readonly reach: Reach;
  readonly side: 'opens' | 'closes';
  /** It closes after the last day of a party, and not at the next opening. */
  readonly later?: boolean;
}

/** Shows one side of a change: the categories, and for how many persons of the own organisation. */
export function ReachCard({ title, reach, side, later = false }: ReachCardProps) {
  const change = reach[side];
  return (
    <Card title={title}>
      <p>{later ? laterSummary(change, reach.atLeast) : summary(change, side, reach.atLeast)}</p>
      {change.categories.length > 0 && (
        <DataTable
          caption={say`Per soort gegevens`}
          captionHidden
          rows={reachLines(change, reach.atLeast)}
          columns={[
            { head: say`Soort gegevens`, rowHead: true, cell: (row) => categories[row.category].label },
            { head: say`Mensen`, stacked: 'short', cell: (row) => row.count },
          ]}
        />
      )}
    </Card>
  );
}

function summary(change: ReachSide, side: 'opens' | 'closes', atLeast: boolean) {
  if (change.categories.length === 0)
    return side === 'closes'
      ? say`Er sluit niets. Wat nu open is, blijft open door een andere stroom of een ander punt; of er was niets open.`
      : say`Er opent niets. Het is al open door een andere stroom of een ander punt; of er ontbreekt nog iets.`;
  const people = <b>{personCount(change.persons, atLeast)}</b>;
  return side === 'closes' ? (
    <>{tell`Van ${people} van uw organisatie ziet de ontvanger dit niet meer, vanaf de volgende keer dat iemand een dossier opent.`}</>
  ) : (
    <>{tell`Van ${people} van uw organisatie ziet de ontvanger dit, vanaf de volgende keer dat iemand een dossier opent.`}</>
  );
}

function laterSummary(change: ReachSide, atLeast: boolean) {
  if (change.categories.length === 0) return summary(change, 'closes', atLeast);
  const people = <b>{personCount(change.persons, atLeast)}</b>;
  return (
    <>{tell`Van ${people} van uw organisatie ziet de ontvanger dit niet meer, vanaf de dag na uw laatste dag.`}</>
  );
}
