/**
 * What the person reads, in plain words: what each source says, who shares what with whom, and one sentence for each time
 * someone looked. Pure.
 */
import { categoriesIn } from '../../gate/category.ts';
import { fieldOf, placeOf } from '../../gate/field.ts';
import { presentValue } from '../../gate/field-value.ts';
import { purposes } from '../../gate/purpose.ts';
import { categoriesInWords } from '../../gate/wording.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import { dayOf } from '../../kernel/clock.ts';
import { say } from '../../kernel/language.ts';
import { listed, within } from '../../kernel/sentence.ts';
import { formatEnterpriseNumber } from '../organisation/enterprise-number.ts';
import { municipalityName } from '../organisation/municipality.ts';
import { everyOf } from '../organisation/organisation-kind.ts';
import {
  functionName,
  type Names,
  purposeName,
  reasonName,
  type Showing,
  shownWords,
} from '../oversight/disclosure.ts';
import type { OwnFact, OwnFlow, OwnRecord } from './my.sql.ts';

/** What one organisation says about the reader. */
export interface SourceSays {
  readonly source: number;
  readonly name: string;
  readonly kind: string;
  readonly facts: readonly OwnFact[];
}

/**
 * Groups the facts by who says them, the newest first; those of one day stand in the order of the fields. Appointments that come are
 * read above.
 */
export function bySource(record: OwnRecord): SourceSays[] {
  const coming = comingAppointments(record);
  const groups = Map.groupBy(
    record.facts.filter((fact) => !coming.includes(fact)),
    (fact) => fact.source,
  );
  return [...groups].map(([source, facts]) => {
    const organisation = record.organisations[source];
    return {
      source,
      name: organisation?.name ?? say`Een organisatie`,
      kind: organisation?.kind ?? '',
      facts: facts.toSorted((a, b) => b.asOf.localeCompare(a.asOf) || placeOf(a.field) - placeOf(b.field)),
    };
  });
}

/** The appointments from today on, the first one first, whoever made them. */
export function comingAppointments(record: OwnRecord): OwnFact[] {
  const dayOfFact = ({ value }: OwnFact) =>
    typeof value === 'object' && value !== null && 'date' in value ? String(value.date) : '';
  return record.facts
    .filter((fact) => fact.field === 'appointments[]' && dayOfFact(fact) >= record.actor.today)
    .toSorted((a, b) => dayOfFact(a).localeCompare(dayOfFact(b)));
}

/** Names what a fact is about. */
export function factLabel(fact: OwnFact): string {
  return fieldOf(fact.field).label;
}

/** Says the value of a fact to the person, with places and organisations by their names. */
export function factText(record: OwnRecord, fact: OwnFact): string {
  return presentValue(fact.field, fact.value, {
    municipality: municipalityName,
    organisation: (number) =>
      Object.values(record.organisations).find((one) => one.enterpriseNumber === number)?.name ??
      formatEnterpriseNumber(number),
  });
}

/** Says who may show what to whom, and what for. */
export function sharingWords(flow: OwnFlow): string {
  const what = categoriesInWords(categoriesIn(flow.mask));
  const receiver = flow.receiver ?? say`${everyOf(flow.receiverKind)} die u ook begeleiden`;
  const sharing = say`Aan ${receiver}: ${within(what)}. Waarvoor: ${purposes[flow.purpose]}.`;
  if (!flow.needsAgreement) return sharing;
  return `${sharing} ${say`Alleen als zij daarover een overeenkomst hebben.`}`;
}

/** Names the law behind a flow, with its article where one is named. */
export function lawWords(flow: OwnFlow): string {
  return [flow.act, flow.article].filter(Boolean).join(', ');
}

/** Says in one sentence what happened when someone looked. */
export function lookedWords(one: Showing): string {
  if (one.organisation === null) return say`U keek zelf op uw eigen pagina.`;
  if (one.kind === 'job') return say`Een programma van ${one.organisation} verwerkte uw gegevens.`;
  const role = functionName(one.function);
  const who =
    role === undefined ? say`Iemand van ${one.organisation}` : say`Iemand van ${one.organisation} (${role})`;
  if (one.purpose === 'oversight') return say`${who} keek na wie uw gegevens zag.`;
  if (one.outcome === 'formerly') return say`${who} zocht u op met uw rijksregisternummer.`;
  if (one.purpose === 'exceptional')
    return say`${who} opende uitzonderlijk uw dossier, terwijl die organisatie u niet begeleidt.`;
  if (!(one.route ?? '').includes('/dossiers/')) return say`${who} zag uw naam in een lijst.`;
  return say`${who} keek in uw dossier.`;
}

/** Looks of the same kind on one day, told once. */
export interface Looked {
  readonly newest: Showing;
  readonly oldest: Showing;
  readonly count: number;
  readonly words: string;
  readonly lines: readonly string[];
}

/** All looks of one organisation on one day; those of the person have no organisation. */
export interface LookedThatDay {
  readonly day: CivilDate;
  readonly organisation: string | null;
  readonly looks: readonly Looked[];
}

/** Bundles the looks by day and by organisation, the newest first; the person's own come last on their day. */
export function lookedByDay(items: readonly Showing[], names: Names): LookedThatDay[] {
  const bundles = Map.groupBy(
    lookedOver(items, names),
    ({ newest }) => `${dayOf(newest.at)} ${newest.organisationId}`,
  );
  return [...bundles.values()]
    .flatMap((looks) => {
      const newest = looks[0]?.newest;
      return newest === undefined
        ? []
        : [{ day: dayOf(newest.at), organisation: newest.organisation, looks }];
    })
    .toSorted(
      (a, b) =>
        b.day.localeCompare(a.day) || Number(a.organisation === null) - Number(b.organisation === null),
    );
}

/** Tells each look, and takes together what would be the same sentence again on that day, with all that was seen. */
export function lookedOver(items: readonly Showing[], names: Names): Looked[] {
  const alike = Map.groupBy(
    items,
    (one) => `${dayOf(one.at)} ${one.purpose} ${one.reason ?? ''} ${lookedWords(one)}`,
  );
  return [...alike.values()].flatMap((looks) => {
    const [newest, oldest] = [looks[0], looks.at(-1)];
    if (newest === undefined || oldest === undefined) return [];
    const lines = groundLines(looks.reduce(together), names);
    return [{ newest, oldest, count: looks.length, words: lookedWords(newest), lines }];
  });
}

/** What was seen in either: someone who opened ten pages of a record saw what stood on all of them. */
function together(one: Showing, other: Showing): Showing {
  return {
    ...one,
    mask: one.mask | other.mask,
    sources: [...new Set([...one.sources, ...other.sources])],
    flows: [...new Set([...one.flows, ...other.flows])].toSorted((a, b) => a - b),
  };
}

/** Says what was seen, what for, and on which ground. */
export function groundLines(one: Showing, names: Names): string[] {
  if (one.organisation === null || one.purpose === 'oversight') return [];
  const what = shownWords(one.mask);
  const others = one.sources.flatMap((source) => {
    const organisation = names.organisations[source];
    return organisation === undefined || organisation.id === one.organisationId ? [] : [organisation.name];
  });
  const flows = one.flows.flatMap((number) => {
    const flow = names.flows[number];
    return flow === undefined ? [] : [say`stroom ${number} (${flow.title})`];
  });
  const reason = reasonName(one.reason);
  return [
    ...(what === undefined ? [] : [say`Gezien: ${within(what)}.`]),
    reason === undefined
      ? say`Waarvoor: ${purposeName(one.purpose)}.`
      : say`Waarvoor: ${purposeName(one.purpose)}, ${reason}.`,
    flows.length === 0
      ? say`Dit waren gegevens van die organisatie zelf.`
      : say`Ook gegevens van ${listed(others)}, door ${listed(flows)}.`,
  ];
}
