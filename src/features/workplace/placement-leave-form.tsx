/** The form that ends waiting, a reservation or the work on a place. */
import { typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Form } from '../../ui/form.tsx';
import { DateField } from '../../ui/text-field.tsx';
import { Hidden } from '../../ui/text.tsx';
import { endReasons, type PlacementRow } from './placement.ts';
import type { PlacementView } from './placement-view.ts';
import { stateOf, problemsAt } from './placement-form.tsx';

/** Ends waiting, a reservation or the work on a place. */
export function LeaveForm({ row, view }: { row: PlacementRow; view: PlacementView }) {
  const { typed, error, today, ...form } = stateOf(view, 'einde', row.id);
  return (
    <Fold
      open={form.problems.length > 0}
      summary={
        <>
          {say`Noteer het einde`}
          <Hidden>: {row.name}</Hidden>
        </>
      }
    >
      <Form action={form.action} csrf={form.csrf} problems={problemsAt(form.problems, 'einde', row.id)}>
        <input type="hidden" name="plaatsing" value={row.id} />
        <DateField
          name="dag"
          label={say`Laatste dag`}
          value={typed['dag'] ?? typedDate(today)}
          {...error('dag')}
        />
        <RadioGroup
          name="eindreden"
          label={say`Waarom eindigt dit?`}
          options={Object.entries(endReasons).map(([value, label]) => ({ value, label }))}
          value={typed['eindreden'] ?? ''}
          {...error('eindreden')}
        />
        <div>
          <Button>{say`Noteer het einde`}</Button>
        </div>
      </Form>
    </Fold>
  );
}
