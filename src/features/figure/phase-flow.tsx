/** From phase to phase: a picture of how people went on, with the same numbers in a table. */
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { FlowChart } from '../../ui/flow-chart.tsx';
import { DataTable } from '../../ui/table.tsx';
import type { PhaseStep } from './figure.sql.ts';
import { told } from './figure-tile.tsx';
import { kindsOf } from './outcome-label.ts';

/** Shows it; nothing where no phase ended. */
export function PhaseFlow({ steps }: { steps: readonly PhaseStep[] }) {
  if (steps.length === 0) return null;
  const met = new Set(steps.flatMap(({ from, to }) => [from, to]));
  const listed = [...kindsOf('phase'), ['', say`geen nieuwe fase`] as const].filter(([code]) =>
    met.has(code),
  );
  const names = listed.map(([, label]) => label);
  const place = (code: string) => listed.findIndex(([one]) => one === code);
  const flows = steps
    .map(({ from, to, number }) => ({ from: place(from), to: place(to), number }))
    .filter(({ from, to }) => from >= 0 && to >= 0)
    .toSorted((one, other) => one.from - other.from || one.to - other.to);
  const numbered = (at: number) => `${at + 1}. ${names[at]}`;
  return (
    <Card title={say`Van fase naar fase`}>
      <p>{say`Van elke fase die in de laatste vier kwartalen eindigde: welke fase er binnen een maand op volgde. Links de fase die eindigde, rechts wat volgde.`}</p>
      <FlowChart
        label={say`Van welke fase mensen naar welke fase gingen, de laatste vier kwartalen`}
        names={names}
        flows={flows}
      />
      <DataTable
        caption={say`Van fase naar fase, de laatste vier kwartalen`}
        rows={flows}
        columns={[
          { head: say`Van`, rowHead: true, cell: ({ from }) => numbered(from) },
          { head: say`Naar`, stacked: 'short', cell: ({ to }) => numbered(to) },
          { head: say`Hoe vaak`, numeric: true, cell: ({ number }) => told(number) },
        ]}
      />
    </Card>
  );
}
