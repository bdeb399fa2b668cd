/** Writes the actions of agreements from short descriptions, with what was said of them and what was counted. */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import type { Goal } from '../../src/features/agreement/policy-goal.ts';
import type { Indicator, Rhythm, Unit } from '../../src/features/agreement-action/action.ts';
import type { PolicyDomain } from '../../src/features/theme/policy-domain.ts';
import type { OrganisationKey, SeededOrganisations } from './demo-organisation.ts';
import { insertRows, seededId } from './rows.ts';

export interface SeedAction {
  readonly title: string;
  readonly goal?: Goal;
  readonly domain?: PolicyDomain;
  readonly owner: OrganisationKey;
  readonly function?: string;
  readonly indicator: Indicator;
  readonly measures?: string;
  readonly unit?: Unit;
  readonly baseline?: number;
  readonly baselineOn?: string;
  readonly target?: number;
  readonly reference?: number;
  readonly extra?: number;
  readonly due?: string;
  readonly rhythm?: Rhythm;
  readonly status: 'draft' | 'running' | 'done';
  readonly startedOn?: string;
  readonly reports?: readonly {
    readonly on: string;
    readonly value: number;
    readonly note?: string;
    readonly measuredOf?: number;
  }[];
  readonly proofs?: readonly { readonly on: string; readonly reference: string }[];
}

/** Writes the actions of one agreement, in the order given. */
export async function writeActions(
  admin: Queryable,
  organisations: SeededOrganisations,
  agreement: string,
  actions: readonly SeedAction[],
): Promise<void> {
  const refOf = (key: OrganisationKey) => organisations[key].ref;
  const numbered = actions.map((action, index) => ({
    action,
    number: index + 1,
    id: actionId(agreement, index + 1),
  }));
  await insertRows(
    admin,
    'agreement_actions',
    numbered.map(({ action, number, id }) =>
      actionRow(action, number, { id, agreement, owner: refOf(action.owner) }),
    ),
  );
  await insertRows(
    admin,
    'agreement_action_reports',
    numbered.flatMap(({ action, id }) =>
      (action.reports ?? []).map(({ on, value, note, measuredOf }) => ({
        action_id: id,
        value,
        reported_on: on,
        note: note ?? '',
        measured_of: measuredOf ?? null,
        recorded_for: refOf(action.owner),
      })),
    ),
  );
  await insertRows(
    admin,
    'agreement_action_proofs',
    numbered.flatMap(({ action, id }) =>
      (action.proofs ?? []).map(({ on, reference }) => ({
        action_id: id,
        counted_on: on,
        recorded_at: on,
        reference,
        recorded_for: refOf(action.owner),
      })),
    ),
  );
}

function actionRow(
  action: SeedAction,
  number: number,
  { id, agreement, owner }: { id: string; agreement: string; owner: number },
) {
  return {
    id,
    agreement_id: agreement,
    number,
    title: action.title,
    goal: action.goal ?? null,
    domain: action.domain ?? null,
    owner,
    owner_function: action.function ?? null,
    indicator: action.indicator,
    measures: action.measures ?? null,
    unit: action.unit ?? null,
    baseline: action.baseline ?? null,
    baseline_on: action.baselineOn ?? null,
    target: action.target ?? null,
    reference_value: action.reference ?? null,
    extra: action.extra ?? null,
    due_on: action.due ?? null,
    rhythm: action.rhythm ?? null,
    status: action.status,
    started_on: action.startedOn ?? null,
    written_for: owner,
  };
}

/** Gives the id of a seeded action. */
export function actionId(agreement: string, number: number): string {
  return seededId(`action ${agreement} ${number}`);
}
