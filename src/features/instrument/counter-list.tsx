/** The counters of a measure: a bar each, in words too, with a warning before and at the limit. */
import { say } from '../../kernel/language.ts';
import { Progress } from '../../ui/progress.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Counter } from './counter.ts';

/** Shows the counters; nothing when nothing is counted. */
export function Counters({ counters }: { counters: readonly Counter[] }) {
  return (
    <>
      {counters.map(({ label, used, most, unit, note, state }) => (
        <>
          <Progress label={label} value={used} max={most} unit={unit} note={note} />
          {state !== 'room' && (
            <p>
              <Tag tone={state === 'over' ? 'late' : 'wait'}>
                {state === 'over' ? say`grens bereikt` : say`bijna aan de grens`}
              </Tag>{' '}
              {say`Bespreek nu wat erna komt.`}
            </p>
          )}
        </>
      ))}
    </>
  );
}
