/** What an action was agreed to be, in words, part by part; the page shows it, and so does the form of who came second. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { beginning } from '../../kernel/sentence.ts';
import { goals } from '../agreement/policy-goal.ts';
import { policyDomains } from '../theme/policy-domain.ts';
import { type Action, figure, indicators, measureOf, rhythms, units } from './action.ts';

/** What an action was agreed to be, part by part. */
export function agreed(action: Action) {
  const { goal, domain, owner, ownerFunction, indicator, unit, baseline, baselineOn, target, due, rhythm } =
    action;
  const sum =
    action.reference !== null && action.extra !== null && target !== null
      ? say`${formatNumber(action.reference)} (referentie) + ${formatNumber(action.extra)} (extra) = ${formatNumber(target)}`
      : undefined;
  return [
    { term: say`Doel van VDAB`, details: goal && goals[goal] },
    { term: say`Beleidsdomein`, details: domain && beginning(policyDomains[domain]) },
    {
      term: say`Eigenaar`,
      details: owner && (ownerFunction === null ? owner.name : say`${owner.name}, ${ownerFunction}`),
    },
    {
      term: say`Wat er geteld wordt`,
      details: (
        <>
          {beginning(measureOf(action))}
          <span class="source">{indicators[indicator].hint}</span>
        </>
      ),
    },
    {
      term: indicator === 'proof' ? say`Telt vanaf` : say`Beginwaarde`,
      details:
        indicator === 'proof'
          ? baselineOn && formatDate(baselineOn)
          : baseline !== null &&
            (baselineOn === null
              ? figure(baseline, unit)
              : say`${figure(baseline, unit)} op ${formatDate(baselineOn)}`),
    },
    { term: say`Doel`, details: sum ?? (target !== null && `${figure(target, unit)}${inWords(unit)}`) },
    { term: say`Tegen`, details: due && formatDate(due) },
    { term: say`Verslag`, details: rhythm && beginning(rhythms[rhythm]) },
  ].map(({ term, details }) => ({ term, details: details || say`nog niet ingevuld` }));
}

function inWords(unit: Action['unit']): string {
  return unit === 'count' ? ` (${units.count})` : '';
}
