/**
 * The categories of facts and their fixed bit: the log and the flows name a set of categories as one integer.
 * A bit is never reused. Which field belongs to which category stands in field.ts.
 */
import { dutch } from '../kernel/language.ts';
export const categories = dutch(
  {
    identity: { bit: 0, kind: 'shareable', label: 'Identiteit' },
    contact: { bit: 1, kind: 'shareable', label: 'Contactgegevens' },
    involvement: { bit: 2, kind: 'shareable', label: 'Betrokkenheid' },
    regime: { bit: 3, kind: 'shareable', label: 'Soort uitkering en periode' },
    workStatus: { bit: 4, kind: 'shareable', label: 'Werk' },
    registration: { bit: 5, kind: 'shareable', label: 'Inschrijving bij VDAB' },
    pathway: { bit: 6, kind: 'shareable', label: 'Traject' },
    plan: { bit: 7, kind: 'shareable', label: 'Plan' },
    appointments: { bit: 8, kind: 'shareable', label: 'Afspraken' },
    barriers: { bit: 9, kind: 'shareable', label: 'Drempels en sterktes voor werk' },
    competences: { bit: 10, kind: 'shareable', label: 'Competenties' },
    endDates: { bit: 11, kind: 'shareable', label: 'Einddatums' },
    measures: { bit: 12, kind: 'shareable', label: 'Maatregelen' },
    outcome: { bit: 13, kind: 'shareable', label: 'Resultaat' },
    sharedNotes: { bit: 14, kind: 'shareable', label: 'Gedeelde notities' },
    intake: { bit: 16, kind: 'own', label: 'Intake' },
    internalNotes: { bit: 17, kind: 'own', label: 'Interne notities' },
    functionalLimits: { bit: 20, kind: 'confidential', label: 'Functionele beperkingen' },
    indicering: { bit: 21, kind: 'confidential', label: 'Bewijs voor een indicering' },
    health: { bit: 22, kind: 'confidential', label: 'Gezondheid' },
    targetGroup: { bit: 24, kind: 'statistics', label: 'Kenmerken voor statistiek' },
  },
  'label',
) satisfies Record<string, CategoryRow>;

/** Shareable where a flow says so; own organisation only; confidential compartment; statistics only. */
export type CategoryKind = 'shareable' | 'own' | 'confidential' | 'statistics';

interface CategoryRow {
  readonly bit: number;
  readonly kind: CategoryKind;
  readonly label: string;
}

export type Category = keyof typeof categories;

export const categoryCodes = Object.keys(categories) as readonly Category[];

const byBit = new Map<number, Category>(categoryCodes.map((code) => [categories[code].bit, code]));

/** Returns a set of categories as one integer. */
export function maskOf(codes: readonly Category[]): number {
  return codes.reduce((mask, code) => mask | (1 << categories[code].bit), 0);
}

/** Returns the categories in a mask, in their fixed order. */
export function categoriesIn(mask: number): Category[] {
  return categoryCodes.filter((code) => (mask >> categories[code].bit) & 1);
}

/** Gives the category of a bit; each bit that the gate gives has one. */
export function categoryAt(bit: number): Category {
  const code = byBit.get(bit);
  if (code === undefined) throw new Error(`No category has bit ${bit}.`);
  return code;
}

export const shareableMask = maskOf(categoryCodes.filter((code) => categories[code].kind === 'shareable'));
