/**
 * What is wrong with a form, on top of it, each line leading to its field. Read out at once, and where the page begins when it comes
 * back: the form may stand far down. Where everything that is told may still be right, a tick goes on past it.
 */
import { say } from '../kernel/language.ts';
import { Checkbox } from './choice-field.tsx';
import { Icon } from './icon.tsx';
import type { Problem } from './field.tsx';
import { lookedOver } from './looked-over.ts';

/** Lists the problems of a form as links to the fields; shows nothing when there are none. */
export function ErrorSummary({
  problems,
  title = say`Kijk dit nog even na`,
}: {
  problems: readonly Problem[];
  title?: string;
}) {
  if (problems.length === 0) return null;
  const mayGoOn = problems.every(({ warning }) => warning);
  return (
    <div
      class={`utrecht-alert utrecht-alert--${mayGoOn ? 'warning' : 'error'} errors whole`}
      role="alert"
      tabindex={-1}
      autofocus
      aria-labelledby="fouten"
    >
      <div class="utrecht-alert__icon">
        <Icon name="warning" />
      </div>
      <div class="utrecht-alert__content">
        <h2 id="fouten">{title}</h2>
        <ul>
          {problems.map((problem) => (
            <li>{problem.field ? <a href={`#${problem.field}`}>{problem.message}</a> : problem.message}</li>
          ))}
        </ul>
        {mayGoOn && <Checkbox name={lookedOver} label={say`Ik heb dit nagekeken, bewaar het toch`} />}
      </div>
    </div>
  );
}
