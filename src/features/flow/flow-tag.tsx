/** The state of a flow in a pill, with the date where it begins later, and a word when a draft waits. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Tag } from '../../ui/tag.tsx';
import { type Flow, flowStatuses } from './flow.ts';

/** Shows the state of a flow today. */
export function FlowTag({ flow }: { flow: Flow }) {
  const { label, tone } = flowStatuses[flow.status];
  return (
    <>
      <Tag tone={flow.notYet ? 'wait' : tone}>
        {flow.notYet ? say`van kracht vanaf ${formatDate(flow.from, 'short')}` : label}
      </Tag>
      {flow.hasDraft && flow.status !== 'draft' && (
        <>
          {' '}
          <Tag tone="wait">{say`wijziging wacht`}</Tag>
        </>
      )}
    </>
  );
}
