/**
 * Which facts the rules on instruments may know: those whose name a rule can give, and the few that say more of them. Nothing else
 * about a person is shown to them.
 */
import { fieldNames } from '../rules/field.ts';
import { isFieldName } from './field.ts';

/** What runs now, and whether the earlier work is all there: the rules get it by other names. */
const besides = ['measures[]', 'employment.spellsComplete'];

/** The names of these fields, in the order in which rules have them. */
export const ruleFields: readonly string[] = [
  ...fieldNames.flatMap((name) => [name, `${name}[]`]).filter(isFieldName),
  ...besides,
];
