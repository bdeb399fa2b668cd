/** How far something is: a bar with the sentence that carries the number. Used for counters and for long work. */
import { say } from '../kernel/language.ts';
import { formatNumber } from '../kernel/number.ts';
import { idFrom } from './text.tsx';

type ProgressProps = { label: string; value: number; max: number; unit?: string; note?: string; id?: string };

/** Shows `value` of `max`, in words and as a bar. */
export function Progress({
  label,
  value,
  max,
  unit = '',
  note,
  id = idFrom(`voortgang-${label}`),
}: ProgressProps) {
  return (
    <div class="counter">
      <p id={id}>
        {label}: <b>{say`${formatNumber(value)} van ${formatNumber(max)} ${unit}`}</b>
      </p>
      <progress aria-labelledby={id} value={Math.min(value, max)} max={max} />
      {note && <p class="source">{note}</p>}
    </div>
  );
}

/** Shows one number with the sentence that gives it meaning. */
export function Figure({ value, sentence }: { value: string; sentence: string }) {
  return (
    <p>
      <span class="number">{value}</span> {sentence}
    </p>
  );
}
