/** Choosing which fact to record: what is needed most, then everything by category. */
import { categories, categoryCodes } from '../../gate/category.ts';
import { type Field, fields } from '../../gate/field.ts';
import type { ActorRow } from '../../gate/opened.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Chips } from '../../ui/list.tsx';
import { tell } from '../../ui/tell.ts';
import { withReason } from '../dossier/dossier.ts';
import { JoinedLines } from '../joined-record/joined-line.tsx';
import { type Where, Head, recordAddress } from './fact.pages.tsx';

/** What is recorded most, in the order of a talk. */
const often = [
  'plan.summary',
  'pathway.phase',
  'benefits[]',
  'employment.current',
  'endDates[]',
  'measures[]',
  'contact.phone',
  'contact.email',
  'identity.language',
  'contact.interpreter',
  'representatives[]',
];

/** Lists the fields this role may record: what is needed most, then everything by category. */
export function ChooseFieldPage({ actor, ...where }: Where & { actor: ActorRow }) {
  const groups = categoryCodes
    .map((code) => ({ code, fields: recordable(actor, code) }))
    .filter((group) => group.fields.length > 0);
  const known = new Map(groups.flatMap((group) => group.fields));
  const first = often.flatMap((name) => {
    const field = known.get(name);
    return field === undefined ? [] : [[name, field] as [string, Field]];
  });
  return (
    <>
      <Head {...where} title={say`Wat wilt u vastleggen?`} />
      <Stack>
        <JoinedLines {...where} />
        <Card title={say`Vaak nodig`}>
          <FieldLinks where={where} fields={first} />
          <p>
            {tell`Een notitie schrijft u bij ${<a href={withReason(`/dossiers/${where.person}/notities`, where.reason)}>{say`Notities`}</a>}.`}{' '}
            {tell`Een afspraak maakt u bij ${<a href={withReason(`/dossiers/${where.person}/afspraken/nieuw`, where.reason)}>{say`Afspraken`}</a>}.`}
          </p>
        </Card>
        <Card title={say`Alles`}>
          {groups.map((group) => (
            <Fold summary={categories[group.code].label}>
              <FieldLinks where={where} fields={group.fields} />
            </Fold>
          ))}
        </Card>
      </Stack>
    </>
  );
}

function FieldLinks({ where, fields: shown }: { where: Where; fields: readonly [string, Field][] }) {
  return (
    <Chips items={shown.map(([name, field]) => <a href={recordAddress(where, name)}>{field.label}</a>)} />
  );
}

/** The fields of a category that this role may record by hand. What is sealed comes only by import; notes have a page of their own. */
export function recordable(actor: ActorRow, category: Field['category']): [string, Field][] {
  const { bit, kind } = categories[category];
  if (kind === 'statistics' || ((actor.category_mask >> bit) & 1) === 0) return [];
  if (category === 'sharedNotes' || category === 'internalNotes') return [];
  return Object.entries(fields).filter(([, field]) => field.category === category && field.type !== 'sealed');
}
