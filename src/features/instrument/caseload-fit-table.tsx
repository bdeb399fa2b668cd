/** The people who were found, by name: what fits each, which one fact is missing with the way to record it, or when the answer changes. */
import type { ListRow } from '../../gate/list.sql.ts';
import { dayInWords } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';
import { listed as inOneSentence } from '../../kernel/sentence.ts';
import { fields } from '../../rules/field.ts';
import type { State } from '../../rules/outlook.ts';
import { Lines } from '../../ui/list.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Name } from '../../ui/text.tsx';
import { withReason } from '../dossier/dossier.ts';
import { dossierAddress } from '../dossier/dossier-address.ts';
import { answerTo } from './caseload-fit.ts';
import type { CaseloadView } from './caseload-fit-view.ts';
import type { ListedAnswers } from './kept-answer.sql.ts';
import { RecordActs } from './missing.tsx';
import { askedOf, ruleText } from './rule-words.ts';

/** How many facts of one person stand in a row; the rest stands with what fits that person. */
const FEW = 2;

type TableProps = { view: CaseloadView; listed: ListedAnswers };

/** Shows people by name, each leading to the dossier and to what fits. */
export function AnswerTable({ view, listed }: TableProps) {
  const { wanted, reason } = view;
  return (
    <DataTable<ListRow>
      caption={say`Mensen op naam`}
      captionHidden
      rows={listed.items}
      columns={[
        {
          head: say`Naam`,
          rowHead: true,
          cell: (row) => (
            <a href={withReason(dossierAddress(row.dossier, row.role), reason)}>
              <Name>{`${row.familyName} ${row.givenName}`.trim() || say`Zonder naam`}</Name>
            </a>
          ),
        },
        ...(wanted.scope === 'mine'
          ? []
          : [{ head: say`Begeleider`, cell: (row: ListRow) => row.user ?? row.team ?? say`nog niemand` }]),
        { head: heads[wanted.group], cell: (row) => <Answer row={row} view={view} listed={listed} /> },
      ]}
    />
  );
}

const heads: Readonly<Record<'now' | 'one' | 'turns', string>> = dutch({
  now: 'Wat past',
  one: 'Wat ontbreekt',
  turns: 'Wat verandert',
});

const turnWords: Readonly<Record<State, string>> = dutch({
  not: 'past niet meer',
  open: 'nog iets te weten',
  now: 'past',
  blocked: 'geblokkeerd',
  running: 'loopt',
});

function Answer({ row, view, listed }: { row: ListRow; view: CaseloadView; listed: ListedAnswers }) {
  const { wanted, reason } = view;
  const kept = listed.answers[row.dossier];
  if (kept === undefined) return null;
  const { fits, lacks, turns } = answerTo(wanted, kept);
  const address = (slug: string) => withReason(`/dossiers/${row.dossier}/wat-past/${slug}`, reason);
  if (wanted.group === 'now')
    return (
      <>
        {fits.map(({ slug, name }, at) => (
          <>
            {at > 0 && ' · '}
            <a href={address(slug)}>{ruleText(name)}</a>
          </>
        ))}
      </>
    );
  if (wanted.group === 'turns')
    return (
      <Lines
        items={turns.map(({ instrument, on, to }) => (
          <>
            {say`Op ${dayInWords(on, 'short')}`}:{' '}
            <a href={address(instrument.slug)}>{ruleText(instrument.name)}</a> <Tag>{turnWords[to]}</Tag>
          </>
        ))}
      />
    );
  return <Lacks row={row} view={view} lacks={lacks} />;
}

/** The facts that are missing, each with the way to record it. */
function Lacks({
  row,
  view: { wanted, reason, actor },
  lacks,
}: {
  row: ListRow;
  view: CaseloadView;
  lacks: ReturnType<typeof answerTo>['lacks'];
}) {
  const where = { person: row.dossier, actor, reason, guides: row.role === 'guidance' };
  const few = lacks.slice(0, FEW);
  return (
    <>
      <Lines
        items={few.map(({ field, settles }) => (
          <>
            {ruleText(fields[field].question)} <span class="source">{askedOf[fields[field].ask]}</span>
            {wanted.instrument === undefined && (
              <div class="source">{say`Voor ${inOneSentence(settles.map(({ name }) => ruleText(name)))}.`}</div>
            )}
            <RecordActs field={field} where={where} />
          </>
        ))}
      />
      {lacks.length > FEW && (
        <p class="source">
          <a href={withReason(`/dossiers/${row.dossier}/wat-past`, reason)}>
            {lacks.length === FEW + 1
              ? say`Nog 1 gegeven: bekijk wat nu past`
              : say`Nog ${lacks.length - FEW} gegevens: bekijk wat nu past`}
          </a>
        </p>
      )}
    </>
  );
}
