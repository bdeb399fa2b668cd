/**
 * Looks up what is known of one person on one day: given values, and values that follow from them. A given value wins over one
 * that would follow. What the person's organisation may not see was never put in.
 */
import { type CivilDate, isCivilDate } from '../kernel/civil-date.ts';
import { derivations, follows } from './derived.ts';
import type { Entry, Facts, Value } from './fact.ts';
import { type FieldName, fields } from './field.ts';
import { type Followed, nothingFollowed } from './legal-status.ts';
import type { Known, Sight } from './sight.ts';

class Look implements Sight {
  readonly facts: Facts;
  readonly date: CivilDate;
  readonly followed: Followed;
  /** What was looked up before; `null` is known not to be known. */
  readonly #known = new Map<FieldName, Known | null>();
  readonly #others: Map<CivilDate, Sight>;

  /** Where this is another with one fact changed: what does not follow from that fact is asked there. */
  readonly #change: { readonly of: Sight; readonly field: FieldName } | undefined;

  constructor(
    facts: Facts,
    date: CivilDate,
    followed: Followed,
    others = new Map<CivilDate, Sight>(),
    change?: { readonly of: Sight; readonly field: FieldName },
  ) {
    this.facts = facts;
    this.date = date;
    this.followed = followed;
    this.#others = others.set(date, this);
    this.#change = change;
  }

  on(date: CivilDate): Sight {
    const change = this.#change && { ...this.#change, of: this.#change.of.on(date) };
    return this.#others.get(date) ?? new Look(this.facts, date, this.followed, this.#others, change);
  }

  changed(field: FieldName, value: Value): Sight {
    const facts = new Map(this.facts).set(field, { value });
    return new Look(facts, this.date, this.followed, undefined, { of: this, field });
  }

  get(field: FieldName): Known {
    const change = this.#change;
    if (change !== undefined && !follows(field, change.field)) return change.of.get(field);
    const kept = this.#known.get(field);
    if (kept !== undefined) return kept ?? undefined;
    const value = this.#given(field) ?? derivations[field]?.value(this);
    this.#known.set(field, value ?? null);
    return value;
  }

  #given(field: FieldName): Known {
    const value = this.facts.get(field)?.value;
    if (!Array.isArray(value)) return value as Known;
    if (fields[field].type === 'codes') return value as readonly string[];
    return field === 'benefits' ? this.#running(value as readonly Entry[]) : undefined;
  }

  #running(entries: readonly Entry[]): readonly string[] {
    return entries
      .filter(({ from, to }) => (from ?? '') <= this.date && (to === undefined || this.date <= to))
      .map(({ kind }) => String(kind));
  }

  entries(field: FieldName): readonly Entry[] | undefined {
    const value = this.facts.get(field)?.value;
    return Array.isArray(value) && fields[field].type === 'entries' ? (value as readonly Entry[]) : undefined;
  }

  dateIn(field: FieldName): CivilDate | undefined {
    const value = this.facts.get(field)?.value;
    return typeof value === 'string' && isCivilDate(value) ? value : undefined;
  }

  number(field: FieldName): number | undefined {
    const value = this.get(field);
    return typeof value === 'number' ? value : undefined;
  }
}

/** Looks at a person's facts on a day, with the readings that are followed. */
export function sightOf(facts: Facts, date: CivilDate, followed: Followed = nothingFollowed): Sight {
  return new Look(facts, date, followed);
}
