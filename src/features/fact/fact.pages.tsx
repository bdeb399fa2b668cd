/** Recording a fact: first which one, then its value, its date and how certain it is. Two small pages, no script. */
import { categories, categoryCodes } from '../../gate/category.ts';
import { type Field, fields } from '../../gate/field.ts';
import type { ActorRow } from '../../gate/opened.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { problemOf } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Name } from '../../ui/text.tsx';
import { DateField } from '../../ui/text-field.tsx';
import { certainties, statuses } from './fact.acts.ts';
import { type Typed, ValueFields } from './fact-form.tsx';

interface Where {
  readonly person: string;
  readonly name: string;
  readonly reason?: string | undefined;
}

function Head({ person, name, reason, title }: Where & { title: string }) {
  const back = `/dossiers/${person}${reason === undefined ? '' : `?reason=${reason}`}`;
  return (
    <PageHead
      above={[
        { href: '/personen', label: 'Personen' },
        { href: back, label: name },
      ]}
      title={title}
      lead={<Name>{name}</Name>}
    />
  );
}

/** Lists the fields this role may record, by category. */
export function ChooseFieldPage({ actor, ...where }: Where & { actor: ActorRow }) {
  const groups = categoryCodes.filter((code) => recordable(actor, code).length > 0);
  const query = where.reason === undefined ? '' : `&reason=${where.reason}`;
  return (
    <>
      <Head {...where} title="Wat wilt u vastleggen?" />
      {groups.map((code) => (
        <Card title={categories[code].label}>
          <ul class="plain">
            {recordable(actor, code).map(([name, field]) => (
              <li>
                <a href={`/dossiers/${where.person}/vastleggen?veld=${encodeURIComponent(name)}${query}`}>
                  {field.label}
                </a>
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </>
  );
}

/** The fields of a category that this role may record by hand. What is sealed comes only by import. */
export function recordable(actor: ActorRow, category: Field['category']): [string, Field][] {
  const { bit, kind } = categories[category];
  if (kind === 'statistics' || ((actor.category_mask >> bit) & 1) === 0) return [];
  return Object.entries(fields).filter(([, field]) => field.category === category && field.type !== 'sealed');
}

interface RecordView extends Where {
  readonly actor: ActorRow;
  readonly csrf: string;
  readonly fieldName: string;
  readonly field: Field;
  readonly typed: Typed;
  readonly problems?: readonly Problem[];
}

/** Asks for one fact. */
export function RecordFactPage({
  actor,
  csrf,
  fieldName,
  field,
  typed,
  problems = [],
  ...where
}: RecordView) {
  const action = `/dossiers/${where.person}/vastleggen${where.reason === undefined ? '' : `?reason=${where.reason}`}`;
  const error = (name: string) => {
    const message = problemOf(problems, name);
    return message === undefined ? {} : { error: message };
  };
  return (
    <>
      <Head {...where} title={field.label} />
      <Form action={action} csrf={csrf} problems={problems}>
        <input type="hidden" name="veld" value={fieldName} />
        <ValueFields field={field} typed={typed} error={problemOf(problems, 'waarde')} />
        <DateField
          name="asOf"
          label="Op welke datum was dit zo?"
          hint={`dd/mm/jjjj, vandaag is ${formatDate(actor.today)}`}
          value={typed['asOf'] ?? ''}
          {...error('asOf')}
        />
        <RadioGroup
          name="certainty"
          label="Hoe zeker is dit?"
          options={optionsOf(certainties)}
          value={typed['certainty'] ?? 'declared'}
          {...error('certainty')}
        />
        <RadioGroup
          name="status"
          label="Kan dit nog veranderen?"
          options={optionsOf(statuses)}
          value={typed['status'] ?? 'confirmed'}
        />
        <Acts>
          <Button look="primary">Leg vast</Button>
          <ButtonLink href={`/dossiers/${where.person}`}>Toch niet</ButtonLink>
        </Acts>
      </Form>
    </>
  );
}

function optionsOf(words: Readonly<Record<string, string>>) {
  return Object.entries(words).map(([value, label]) => ({
    value,
    label: label.charAt(0).toUpperCase() + label.slice(1),
  }));
}
