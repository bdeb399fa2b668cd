/** The inputs of a hand-over: moments to choose from, and the three of them that one types. What they mean is checked by the acts. */
import { formatDate } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { formatWallTime } from '../../kernel/wall-time.ts';
import { isWorkingDay } from '../../kernel/working-day.ts';
import { Alert } from '../../ui/alert.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { FieldGroup, fieldIn, type Filled } from '../../ui/field.tsx';
import { DateField, TextField } from '../../ui/text-field.tsx';
import type { Moment } from './handover.ts';
import type { OfferedMoment } from './handover.sql.ts';

export type Typed = Readonly<Record<string, string | undefined>>;

const OFFERED = 3;
const parts = ['datum', 'uur', 'plaats'] as const;
const inputs = Array.from({ length: OFFERED }, (_, place) => place + 1);

const ordinals = dutch(['Eerste moment', 'Tweede moment', 'Derde moment']);

/** What was typed in one form, and what is wrong with it. */
/** Says what could not be done because something changed meanwhile; the page below shows what stands there now. */
export function Changed({ problems }: { problems: readonly Problem[] }) {
  const said = problems.find(({ field }) => field === '');
  return said === undefined ? null : (
    <Alert tone="warning" live>
      <p>{say`${said.message} Er is niets veranderd.`}</p>
    </Alert>
  );
}

/** Asks for a moment with a day, an hour and a place; each next one, to three, opens beneath it. */
export function MomentFields(shown: Filled) {
  return <MomentField shown={shown} n={1} />;
}

function MomentField({ shown, n }: { shown: Filled; n: number }) {
  const next = n + 1;
  const typedLater = inputs.some(
    (later) => later > n && parts.some((part) => fieldIn(shown, `${part}${later}`).value !== ''),
  );
  return (
    <>
      <FieldGroup field={{ name: `moment${n}`, label: ordinals[n - 1] ?? '', optional: n > 1 }}>
        <div class="fields">
          <DateField {...fieldIn(shown, `datum${n}`)} label={say`Dag`} />
          <TextField {...fieldIn(shown, `uur${n}`)} label={say`Uur`} hint={say`bijvoorbeeld 14.00`} narrow />
          <TextField {...fieldIn(shown, `plaats${n}`)} label={say`Plaats`} maxlength={120} />
        </div>
      </FieldGroup>
      {next <= OFFERED && (
        <details class="fold" open={typedLater}>
          <summary>{say`Nog een moment`}</summary>
          <div class="fold__part fields">
            <MomentField shown={shown} n={next} />
          </div>
        </details>
      )}
    </>
  );
}

/** Reads the moments that were typed; a moment without anything in it is none. */
export function readMoments(typed: Typed): OfferedMoment[] {
  return inputs
    .map((n) => ({
      on: textIn(typed, `datum${n}`),
      at: textIn(typed, `uur${n}`),
      place: textIn(typed, `plaats${n}`),
    }))
    .filter((moment) => Object.values(moment).some((text) => text.trim() !== ''));
}

/** A field that was sent twice is no text. */
function textIn(typed: Typed, name: string): string {
  const text: unknown = typed[name];
  return typeof text === 'string' ? text : '';
}

const names: Readonly<Record<string, string>> = { on: 'datum', at: 'uur', place: 'plaats' };

/** Puts the problem with a moment beside the field in which it was typed. */
export function momentField(field: string, typed: Typed): string {
  const [, place, part] = /^moments\.(\d+)\.(\w+)$/.exec(field) ?? [];
  if (place === undefined || part === undefined) return field === 'moments' ? 'datum1' : field;
  const filled = inputs.filter((n) => parts.some((name) => textIn(typed, `${name}${n}`).trim()));
  return `${names[part] ?? part}${filled[Number(place)] ?? 1}`;
}

/** Asks for one of the moments that were offered. */
export function ChooseMoment({ moments, ...shown }: Filled & { moments: readonly Moment[] }) {
  return (
    <RadioGroup
      {...fieldIn(shown, 'moment')}
      label={say`Welk moment past?`}
      options={moments.map((moment) => ({ value: moment.id, label: watchedMoment(moment) }))}
    />
  );
}

/** Writes a moment in a line. */
export function momentWords({ on, at, place }: Pick<Moment, 'on' | 'at' | 'place'>): string {
  return say`${formatDate(on, 'full')} om ${formatWallTime(at)}, ${place}`;
}

/** The same for whoever plans it, who is told of a day on which hardly anyone works: it may be meant so. */
export function watchedMoment(moment: Pick<Moment, 'on' | 'at' | 'place'>): string {
  const words = momentWords(moment);
  return isWorkingDay(moment.on) ? words : say`${words} (let op: een feestdag of een dag in het weekend)`;
}
