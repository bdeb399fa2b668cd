/** Those who speak for a person today, as the facts name them: read from one fact, and listed once for the person. Pure. */
import { representativeKinds } from '../../gate/field-code.ts';
import type { PartRow } from '../../gate/parts.sql.ts';
import { type CivilDate, isCivilDate } from '../../kernel/civil-date.ts';

export type RepresentativeKind = keyof typeof representativeKinds;

export interface Mandated {
  readonly kind: RepresentativeKind;
  readonly name: string;
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  readonly proof: string | null;
}

/** A representative as the gate shows one to who guides. */
export interface MandatedRow extends PartRow {
  readonly value: unknown;
}

/** Reads a representative from a fact; nothing where it says less than who and since when. */
function mandatedIn(value: unknown): Mandated | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { kind, name, from, to, proof } = value as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || typeof from !== 'string' || !isCivilDate(from)) return undefined;
  const known = Object.keys(representativeKinds).find((code) => code === kind) as
    | RepresentativeKind
    | undefined;
  if (known === undefined) return undefined;
  return {
    kind: known,
    name,
    from,
    to: typeof to === 'string' && isCivilDate(to) ? to : null,
    proof: typeof proof === 'string' ? proof : null,
  };
}

/** Those of these facts whose mandate runs on this day; a mandate that ends today has ended. Who several told of stands there once. */
export function runningToday(values: readonly unknown[], today: CivilDate): Mandated[] {
  const running = values
    .flatMap((value) => mandatedIn(value) ?? [])
    .filter(({ from, to }) => from <= today && (to === null || to > today));
  return [...new Map(running.map((one) => [`${one.kind} ${one.name} ${one.from}`, one])).values()];
}
