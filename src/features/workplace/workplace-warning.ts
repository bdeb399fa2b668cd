/** What was typed of a work place that looks like something which does not belong in the register: told by the form and by the interface. */
import { lookedOver } from '../../ui/looked-over.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { addressWarning } from '../referral/partner-address.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';

/** Gives the warnings by the field of the form, and none once someone looked them over. */
export function placeWarnings(typed: Readonly<Record<string, unknown>>): readonly Problem[] {
  if (typed[lookedOver] !== undefined) return [];
  return [
    ...sensitiveWarnings(typed, ['voorwaarden', 'opmerking']),
    ...addressWarning(typed['mail']).map((one) => ({ ...one, field: 'mail' })),
  ];
}
