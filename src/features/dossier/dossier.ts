/**
 * A dossier as people read it: themes, fields and what each source says, made from what the gate let through.
 * Pure; which facts those are was decided before.
 */
import { type Category, categoryAt } from '../../gate/category.ts';
import { type Withheld, withheld, withheldReasons } from '../../gate/explain.ts';
import { presentValue } from '../../gate/field-value.ts';
import { fieldOf, placeOf } from '../../gate/field.ts';
import { factOf, type OpenedDossier, type OpenedFact } from '../../gate/opened.ts';
import type { DossierPurpose } from '../../gate/purpose.ts';
import { ageAt, isCivilDate } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';
import { formatEnterpriseNumber } from '../organisation/enterprise-number.ts';
import { municipalityName } from '../organisation/municipality.ts';

/** The views of a dossier: each has its own purpose and address. */
export const views: Readonly<Record<DossierPurpose, { path: string; label: string }>> = dutch(
  {
    guidance: { path: '', label: 'Begeleiding' },
    benefitEnd: { path: '/einde-uitkering', label: 'Einde uitkering' },
    aftercare: { path: '/nazorg', label: 'Nazorg' },
  },
  'label',
);

export interface Theme {
  readonly title: string;
  readonly categories: readonly Category[];
}

/** The themes of the page, in reading order. What identifies someone stands in the head. */
export const themes: readonly Theme[] = dutch(
  [
    { title: 'Situatie', categories: ['regime', 'endDates', 'workStatus', 'registration'] },
    { title: 'Traject en plan', categories: ['pathway', 'plan', 'appointments', 'measures', 'outcome'] },
    { title: 'Drempels en competenties', categories: ['barriers', 'competences'] },
    { title: 'Contact', categories: ['contact'] },
    { title: 'Notities', categories: ['sharedNotes', 'internalNotes'] },
    { title: 'Intake', categories: ['intake'] },
  ],
  'title',
);

/** One field of a theme with what its sources say, own organisation first. */
export interface FieldLine {
  readonly field: string;
  readonly label: string;
  readonly facts: readonly OpenedFact[];
}

/** Groups the facts of a theme by field, in reading order; a list field has one line per entry. */
export function linesOf(dossier: OpenedDossier, theme: Theme): FieldLine[] {
  const lines = new Map<string, OpenedFact[]>();
  for (const fact of dossier.facts) {
    if (!theme.categories.includes(categoryAt(fact.bit)) || fact.supersededAt !== null) continue;
    const key = `${fact.field} ${fact.entry}`;
    lines.set(key, [...(lines.get(key) ?? []), fact]);
  }
  const own = dossier.actor.organisation;
  return [...lines.values()]
    .map((facts) => {
      const sorted = facts.toSorted((a, b) => Number(b.source === own) - Number(a.source === own));
      const field = facts[0]?.field ?? '';
      return { field, label: fieldLabel(field), facts: sorted };
    })
    .toSorted((a, b) => rankIn(theme, a.field) - rankIn(theme, b.field));
}

/** Puts the categories of a theme in its order, and their fields in the order of the table. */
function rankIn(theme: Theme, field: string): number {
  return theme.categories.indexOf(fieldOf(field).category) * 1000 + placeOf(field);
}

/** Names a field as people read it. */
export function fieldLabel(field: string): string {
  return fieldOf(field).label;
}

/** Says the value of a fact in words, with places and organisations by their names. */
export function valueText(dossier: OpenedDossier, fact: OpenedFact): string {
  return presentValue(fact.field, fact.value, {
    municipality: municipalityName,
    organisation: (number) => organisationNamed(dossier.organisations, number),
  });
}

/** Names an organisation by its enterprise number; one that is not among them keeps the number. */
export function organisationNamed(
  organisations: OpenedDossier['organisations'],
  enterpriseNumber: string,
): string {
  const known = Object.values(organisations).find((one) => one.enterpriseNumber === enterpriseNumber);
  return known?.name ?? formatEnterpriseNumber(enterpriseNumber);
}

/** What stands in the head of the page. */
export interface DossierHead {
  readonly name: string;
  readonly details: readonly string[];
  readonly phone: string | undefined;
}

/** Names the person by the own organisation's facts, else by the first source that passed. */
export function headOf(dossier: OpenedDossier): DossierHead {
  const text = (field: string) => {
    const fact =
      factOf(dossier.facts, field, dossier.actor.organisation ?? undefined) ?? factOf(dossier.facts, field);
    return typeof fact?.value === 'string' ? fact.value : undefined;
  };
  const name = [text('identity.givenName'), text('identity.familyName')].filter(Boolean).join(' ');
  const born = text('birthDate');
  const nis = text('residence.municipalityNis');
  const language = factOf(dossier.facts, 'identity.language');
  const insz = factOf(dossier.facts, 'identity.insz');
  const phone = text('contact.phone');
  const details = [
    born !== undefined && isCivilDate(born) ? say`${ageAt(born, dossier.actor.today)} jaar` : undefined,
    nis === undefined ? undefined : (municipalityName(nis) ?? nis),
    language === undefined ? undefined : say`spreekt ${valueText(dossier, language)}`,
    insz === undefined ? undefined : `INSZ ${valueText(dossier, insz)}`,
  ];
  return {
    name: name || say`Persoon zonder naam`,
    details: details.filter((detail) => detail !== undefined),
    phone,
  };
}

/** Categories withheld for one and the same reason, told once. */
export interface WithheldGroup {
  readonly first: Withheld;
  readonly categories: readonly Category[];
}

/** Groups what is withheld by source and reason, the most telling first. */
export function withheldGroups(dossier: OpenedDossier, purpose: DossierPurpose): WithheldGroup[] {
  const groups = new Map<string, Withheld[]>();
  for (const one of withheld(dossier, purpose)) {
    const key = [one.source, one.reason, one.flow?.number ?? '', one.line?.ref ?? ''].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      return first === undefined ? [] : [{ first, categories: group.map((one) => one.category) }];
    })
    .toSorted((a, b) => withheldReasons.indexOf(a.first.reason) - withheldReasons.indexOf(b.first.reason));
}

/** Keeps the reason of the role *all persons* on an address. */
export function withReason(path: string, reason: string | undefined): string {
  const sign = path.includes('?') ? '&' : '?';
  return reason === undefined ? path : `${path}${sign}reden=${encodeURIComponent(reason)}`;
}

/** The list to go back to: that of the whole organisation for whoever came from there with a reason. */
export function personsAddress(reason: string | undefined): string {
  return reason === undefined
    ? '/personen'
    : `/personen?van=organisation&reden=${encodeURIComponent(reason)}`;
}
