/** The plan on one sheet, to print and to sign, in the words of the person. What is signed is Dutch, whatever the language of the coach. */
import { organisationName } from '../../gate/opened.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { inLanguage, say } from '../../kernel/language.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Name } from '../../ui/text.tsx';
import { personsAddress } from '../dossier/dossier.ts';
import { nameIn } from '../dossier/part-page.tsx';
import { mayWrite, type OpenedPlan } from './opened-plan.ts';
import { planAddress } from './plan-address.ts';
import {
  type ActionRow,
  type Doer,
  doers,
  type GoalGroup,
  groupByGoal,
  isRunning,
  periodWords,
} from './plan.ts';
import { shortHash } from './plan-signature.ts';

/** Shows the sheet; buttons and menu stay off the paper. */
export function SheetPage({ opened, reason }: { opened: OpenedPlan; reason: string | undefined }) {
  const { parts, person, actor } = opened;
  const name = nameIn(parts.head);
  return (
    <>
      <PageHead
        above={[
          { href: personsAddress(reason), label: say`Personen` },
          { href: planAddress(person, '', { reason }), label: say`Plan van ${name}` },
        ]}
        title={
          <span lang="nl">
            {inLanguage('nl', () => (
              <Name>{say`Plan van ${name}`}</Name>
            ))}
          </span>
        }
        lead={
          <span lang="nl">{inLanguage('nl', () => say`Zo staat het op ${formatDate(actor.today)}.`)}</span>
        }
        acts={<SheetActs opened={opened} reason={reason} />}
      />
      <Stack>
        <div lang="nl" class="stack">
          {inLanguage('nl', () =>
            PlanOnPaper({
              groups: standing(parts.plan.goals, parts.plan.actions),
              who: (by) => (by === 'person' ? 'ik' : doers[by]),
              from: (row) => organisationName(opened, row.source),
            }),
          )}
          {maySign(opened) ? <ToSign name={name} hash={parts.plan.hash} /> : <p>{signed.empty}</p>}
        </div>
        <Acts>
          <ButtonLink href={planAddress(person, '', { reason })}>{say`Terug naar het plan`}</ButtonLink>
        </Acts>
      </Stack>
    </>
  );
}

function SheetActs({ opened, reason }: { opened: OpenedPlan; reason: string | undefined }) {
  return (
    <>
      <span>{say`Druk dit blad af met uw browser. Het blijft in het Nederlands.`}</span>
      {mayWrite(opened) && maySign(opened) && (
        <ButtonLink
          look="primary"
          href={planAddress(opened.person, 'handtekening', { reason })}
        >{say`Er is op papier getekend`}</ButtonLink>
      )}
    </>
  );
}

// Nobody signs an empty plan, on a screen or on paper.
function maySign({ parts: { plan } }: OpenedPlan): boolean {
  return plan.goals.length > 0 && plan.actions.length > 0;
}

const signed = {
  empty: 'Dit plan is nog leeg. Er zijn minstens één doel en één actie nodig voor iemand kan tekenen.',
  title: 'Ik ga akkoord',
  says: 'Ik las dit plan, of iemand las het mij voor. Ik begrijp wat ik doe en wat anderen doen.',
  name: 'Naam',
  date: 'Datum',
  signature: 'Handtekening',
  mark: 'Kenmerk van dit blad',
};

function ToSign({ name, hash }: { name: string; hash: string }) {
  return (
    <Card title={signed.title}>
      <p>{signed.says}</p>
      <DefinitionList
        items={[
          { term: signed.name, details: <Name>{name}</Name> },
          { term: signed.date, details: '………… / ………… / …………………' },
          { term: signed.signature, details: '……………………………………………' },
          { term: signed.mark, details: shortHash(hash) },
        ]}
      />
    </Card>
  );
}

/** What still stands: nothing that was dropped or stopped. */
export function standing(...[goals, actions]: Parameters<typeof groupByGoal>): GoalGroup[] {
  return groupByGoal(
    goals.filter((goal) => goal.state !== 'dropped'),
    actions.filter((action) => action.state !== 'stopped'),
  );
}

interface OnPaperProps {
  readonly groups: readonly GoalGroup[];
  readonly who: (by: Doer) => string;
  readonly from: (row: ActionRow) => string;
  /** The rows that changed since the signature. */
  readonly changed?: readonly string[];
}

/** Shows goals with what everyone does, in short tables; every word is said at once, in the language of the call. */
export function PlanOnPaper({ groups, who, from, changed = [] }: OnPaperProps) {
  return (
    <>
      {groups.map(({ goal, actions }) => (
        <Card
          title={goal === undefined ? say`Andere afspraken` : goal.text}
          {...(goal === undefined ? {} : { heading: <Name>{goal.text}</Name> })}
          id={`blad-${goal?.id ?? 'geen'}`}
        >
          {goal?.due != null && <p>{say`Ik wil dit bereiken tegen ${formatDate(goal.due)}.`}</p>}
          {goal !== undefined && changed.includes(goal.id) && <p>{say`Dit doel is nieuw of veranderd.`}</p>}
          {oneWriter(actions) && <p class="source">{say`Opgeschreven door ${from(actions[0])}`}</p>}
          {actions.length > 0 && (
            <DataTable<Line>
              caption={goal?.text ?? say`Andere afspraken`}
              captionHidden
              rows={actions.map((action) => ({
                what: action.text,
                ...(!oneWriter(actions) && { from: say`Opgeschreven door ${from(action)}` }),
                who: who(action.by),
                when: whenWords(action),
                ...(changed.includes(action.id) && { changed: say`Nieuw of veranderd.` }),
              }))}
              columns={[
                { head: say`Wat`, rowHead: true, cell: What },
                { head: say`Wie`, cell: (line) => line.who },
                { head: say`Wanneer`, cell: (line) => line.when },
              ]}
            />
          )}
        </Card>
      ))}
    </>
  );
}

type Line = Readonly<Record<'what' | 'who' | 'when', string>> & {
  readonly from?: string;
  readonly changed?: string;
};

/** Where one organisation wrote all of it, that is said once. */
function oneWriter(actions: readonly ActionRow[]): actions is readonly [ActionRow, ...ActionRow[]] {
  return new Set(actions.map(({ source }) => source)).size === 1;
}

function What({ what, from, changed }: Line) {
  return (
    <>
      <Name>{what}</Name>
      {changed !== undefined && <b> {changed}</b>}
      {from !== undefined && <div class="source">{from}</div>}
    </>
  );
}

function whenWords(action: ActionRow): string {
  const period = periodWords(action, 'short');
  return isRunning(action) ? period : say`${period} (klaar)`;
}
