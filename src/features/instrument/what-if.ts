/** What would change if one fact were otherwise: worked out from what is known, kept nowhere. Pure. */
import { explain, type Told } from '../../rules/explain.ts';
import { evaluate } from '../../rules/evaluate.ts';
import { readFacts } from '../../rules/fact.ts';
import { type FieldName, fieldNamed } from '../../rules/field.ts';
import type { Followed } from '../../rules/legal-status.ts';
import { sightOf } from '../../rules/look.ts';
import { type Asked, factTyped, questionAbout } from './asked.ts';
import type { Fit, Fits } from './fit.ts';

export interface Change {
  readonly fit: Fit;
  /** The answer when the fact were so. */
  readonly would: Told;
}

export type WhatIf =
  | { readonly asked: Asked; readonly typed: string; readonly changes: readonly Change[] }
  | { readonly asked: Asked; readonly typed: string; readonly unread: true };

/** Gives the facts of an instrument that can be tried: those its conditions look at and that a page can ask. */
export function triedIn({ conditions }: Told): readonly Asked[] {
  const looked = conditions.flatMap(({ facts, missing }) => [...facts.map(({ field }) => field), ...missing]);
  return [...new Set<FieldName>(looked)].flatMap((field) => questionAbout(field) ?? []);
}

/** Gives the question about a field that somebody named; nothing when it cannot be tried. */
export function triedNamed(name: string | undefined): Asked | undefined {
  const field = name === undefined ? undefined : fieldNamed(name);
  return field === undefined ? undefined : questionAbout(field);
}

/** Asks every instrument again with one fact changed, and gives those that then answer otherwise. */
export function whatIf(fits: Fits, followed: Followed | undefined, asked: Asked, typed: string): WhatIf {
  const fact = readFacts([factTyped(asked, typed)]).facts?.get(asked.name);
  if (fact === undefined) return { asked, typed, unread: true };
  const sight = sightOf(fits.known.facts, fits.date, followed).changed(asked.name, fact.value);
  const changes = Object.values(fits.groups)
    .flat()
    .flatMap((fit): Change[] => {
      const would = explain(evaluate(fit.instrument, sight), sight);
      const same = would.result === fit.told.result && would.obligation === fit.told.obligation;
      return same ? [] : [{ fit, would }];
    });
  return { asked, typed, changes };
}
