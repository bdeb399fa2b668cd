/** The part of pathway-state.ts about what comes beside and after the plan: involvement, outflow, the GPMI and notes. */
import { people, type Pathway } from './pathway-model.ts';
import { userId } from '../../db/seeds/demo-account.ts';
import { type Cells, ref, rows } from './pathway-state-row.ts';

export interface RestState {
  readonly involvements: readonly Cells[];
  readonly outflows: readonly Cells[];
  readonly jobs: readonly Cells[];
  readonly checks: readonly Cells[];
  readonly contracts: readonly Cells[];
  readonly notes: readonly Cells[];
  readonly reports: readonly Cells[];
  /** Of each version of each contract: the contract, the words, their mark and who signed. */
  readonly words: readonly Cells[];
}

export const restTables = [
  'involvements',
  'outflows',
  'work_spells',
  'work_checks',
  'gpmi_contracts',
  'gpmi_versions',
  'gpmi_signatures',
  'gpmi_evaluations',
  'gpmi_prolongations',
  'notes',
  'note_reports',
  'contact_moments',
] as const;

const countOf = (table: string) => `(select count(*) from ${table} y where y.contract_id = x.id)`;

export const restQuery = `
    ${rows(
      'involvements',
      `${ref('x.organisation')}, x.role, x.valid_from <= $2 and (x.valid_until is null or x.valid_until >= $2), x.ended_reason`,
      'x.id',
    )} as involvements,
    ${rows('outflows', `${ref('x.source')}, x.kind, x.began_on - $2, x.is_work, x.applied_on - $2, x.closed_as`)} as outflows,
    ${rows('work_spells', `${ref('x.source')}, x.began_on - $2, x.ended_on - $2, x.end_reason, x.version`)} as jobs,
    ${rows('work_checks', `${ref('x.source')}, x.outflow_id, x.months, x.found, x.said_by`)} as checks,
    ${rows(
      'gpmi_contracts',
      `${ref('x.source')}, x.granted_on - $2, x.starts_on - $2, x.ends_on - $2, x.signed_on - $2, x.ended_on - $2, x.version,
       ${countOf('gpmi_evaluations')}, ${countOf('gpmi_prolongations')}`,
    )} as contracts,
    ${rows('notes', `${ref('x.source')}, x.recorded_by, x.category_bit, x.body is null, x.removed_why`)} as notes,
    ${rows('note_reports', `x.note_id, ${ref('x.source')}, ${ref('x.reporter')}, x.why, x.state`, 'x.reported_on, x.id')} as reports,
    (select coalesce(json_agg(json_build_array(x.contract_id, x.sections, x.document_hash,
      (select coalesce(json_agg(y.party order by y.party), '[]') from gpmi_signatures y where y.version_id = x.id))
      order by x.number), '[]') from gpmi_versions x where x.person_id = p.id) as words`;

/** Says how the model has these parts. */
export function toldOfRest(pathway: Pathway, org: (side: string | null) => string | null) {
  return {
    involvements: pathway.involvements.map((row) => [org(row.of), row.role, row.active, row.why]),
    outflows: pathway.outflows.map((row) => [
      org(row.of),
      row.kind,
      row.from,
      row.work,
      row.applied,
      row.closed,
    ]),
    jobs: pathway.jobs.map((row) => [org(row.of), row.from, row.until, row.endReason, row.version]),
    checks: pathway.checks.map((row) => [org(row.of), row.outflow.id, row.months, row.found, row.saidBy]),
    contracts: pathway.contracts.map((row) => [
      org(row.of),
      row.granted,
      row.starts,
      row.ends,
      row.signed ? 0 : null,
      row.ended,
      row.version,
      row.evaluations,
      row.prolongations,
    ]),
    notes: pathway.notes.map((row) => [
      org(row.of),
      userId(people[row.by].user),
      row.kind === 'shared' ? 14 : 17,
      row.removed !== null,
      row.removed,
    ]),
    reports: pathway.reports.map((row) => [
      row.note.id,
      org(row.note.of),
      org(row.reporter),
      row.why,
      row.state,
    ]),
  };
}

/** Holds the versions of each contract beside the model, which learns their marks. */
export function learnWords(pathway: Pathway, state: RestState): string | undefined {
  for (const contract of pathway.contracts) {
    const there = state.words.filter(([id]) => id === contract.id);
    const stands = there.map(([, words, , signed]) => [inOrder(words), signed]);
    const wanted = contract.versions.map(({ words, signed }) => [inOrder(words), signed.toSorted()]);
    if (JSON.stringify(stands) !== JSON.stringify(wanted))
      return `words: PostgreSQL has ${JSON.stringify(stands)}, the model ${JSON.stringify(wanted)}`;
    contract.versions.forEach((version, at) => {
      version.hash = String(there[at]?.[2]);
    });
  }
  return undefined;
}

function inOrder(words: unknown): [string, unknown][] {
  return Object.entries(words ?? {}).toSorted(([a], [b]) => a.localeCompare(b));
}
