/** Where someone is on the way. On a phone, or when there are many, only the present phase and its neighbours carry words; the others remain as bars. */
import { dutch, say } from '../kernel/language.ts';
import { Hidden } from './text.tsx';

/** One phase; `note` is a date or a term. */
export type Phase = { label: string; note?: string; state: 'done' | 'now' | 'later' };

/** More phases than this have no room for their words on any screen. */
const MOST_IN_FULL = 7;

const stateWords = dutch({ done: 'klaar', now: 'nu', later: 'later' });

/** Shows the phases in order, with the present one in bold. */
export function PhaseBar({ phases, label = say`Traject` }: { phases: readonly Phase[]; label?: string }) {
  const now = phases.findIndex((phase) => phase.state === 'now');
  return (
    <>
      <ol class={phases.length > MOST_IN_FULL ? 'phase phase--long' : 'phase'} aria-label={label}>
        {phases.map((phase, index) => (
          <li
            class={classOf(phase, Math.abs(index - now) <= 1)}
            aria-current={phase.state === 'now' ? 'step' : undefined}
          >
            <Hidden>{stateWords[phase.state]}: </Hidden>
            <span>{phase.label}</span> {phase.note && <span>{phase.note}</span>}
          </li>
        ))}
      </ol>
      {now >= 0 && <p class="phase__place">{say`Stap ${now + 1} van ${phases.length}`}</p>}
    </>
  );
}

function classOf(phase: Phase, near: boolean): string | undefined {
  const state = phase.state === 'later' ? '' : phase.state;
  return [state, near && 'near'].filter(Boolean).join(' ') || undefined;
}
