/** What is missing for a fit: the question, who can answer it, and one click to record it; or who may. */
import { categories } from '../../gate/category.ts';
import { fieldNamed as gateField } from '../../gate/field.ts';
import type { ActorRow } from '../../gate/opened.ts';
import { say } from '../../kernel/language.ts';
import { type FieldName, fields } from '../../rules/field.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Lines } from '../../ui/list.tsx';
import { gateNameOf, recordableAs } from './fit.ts';
import { askedOf, ruleText } from './rule-words.ts';

export interface Where {
  readonly person: string;
  readonly actor: ActorRow;
  readonly reason: string | undefined;
  /** Whether this reader guides the person, and so may record. */
  readonly guides: boolean;
}

/** The address where a fact is recorded, with the way back to what fits. */
export function recordAddress({ person, reason }: Pick<Where, 'person' | 'reason'>, name: string): string {
  const query = new URLSearchParams({ veld: name, terug: 'wat-past', ...(reason ? { reden: reason } : {}) });
  return `/dossiers/${person}/vastleggen?${query}`;
}

/** Lists the questions that are open, each with who can answer. */
export function MissingLines({ missing, where }: { missing: readonly FieldName[]; where: Where }) {
  return (
    <Lines
      items={missing.map((field) => (
        <>
          {ruleText(fields[field].question)} <span class="source">{askedOf[fields[field].ask]}</span>
          <RecordActs field={field} where={where} />
        </>
      ))}
    />
  );
}

/** The ways to record a fact, or why this reader cannot. */
export function RecordActs({
  field,
  where,
  primary = false,
}: {
  field: FieldName;
  where: Where;
  primary?: boolean;
}) {
  const name = gateNameOf(field);
  const category = name === undefined ? undefined : gateField(name)?.category;
  if (name === undefined || category === undefined)
    return <div class="source">{say`Dit gegeven staat niet in een dossier. Ga het zelf na.`}</div>;
  if (!where.guides) return null;
  if (recordableAs(field, where.actor) === undefined)
    return (
      <div class="source">
        {categories[category].kind === 'confidential'
          ? say`Dit hoort in het vertrouwelijk luik. Alleen een consulent functionele beperkingen legt het vast.`
          : say`Uw rol legt dit niet vast.`}
      </div>
    );
  return (
    <Acts>
      {field === 'employment.spells' && (
        <ButtonLink
          href={recordAddress(where, 'employment.spells[]')}
        >{say`Leg vroeger werk vast`}</ButtonLink>
      )}
      <ButtonLink href={recordAddress(where, name)} look={primary ? 'primary' : 'secondary'}>
        {field === 'employment.spells' ? say`Zeg of alles er staat` : say`Leg vast`}
      </ButtonLink>
    </Acts>
  );
}
