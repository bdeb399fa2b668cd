/** The phases: the bar of the lead, one's own phase with its owner and next step, and where others say the person is. */
import { organisationName } from '../../gate/opened.ts';
import { say } from '../../kernel/language.ts';
import { tell } from '../../ui/tell.ts';
import { RowSource } from '../dossier/part-page.tsx';
import { withReason } from '../dossier/dossier.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { listed } from '../../kernel/sentence.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Empty } from '../../ui/empty.tsx';
import { type Phase, PhaseBar } from '../../ui/phase-bar.tsx';
import { Name } from '../../ui/text.tsx';
import { openPhaseOf, type OpenedPathway, phaseForBar, type PhaseRow } from './pathway.ts';
import { pathwayAddress } from './pathway-address.ts';
import { phases, wayOfPhases } from './phase.ts';

/** Shows where the person is on the way, and who has that in hand. */
export function PhaseCard({
  opened,
  reason,
  silent,
}: {
  opened: OpenedPathway;
  reason: string | undefined;
  /** Who guides along, when no flow lets the viewer read the pathway of any of them. */
  silent: readonly string[];
}) {
  const { parts, actor, person } = opened;
  const onBar = phaseForBar(opened);
  const own = openPhaseOf(parts.phases, actor.organisation);
  const others = parts.phases.filter((row) => row.until === null && row.source !== actor.organisation);
  return (
    <Card title={say`Fase`}>
      {onBar === undefined ? (
        <Empty
          title={silent.length === 0 ? say`Er is nog geen fase opgeschreven.` : say`U ziet geen fase.`}
          act={{ href: pathwayAddress(person, '/fase', reason), label: say`Begin met een fase` }}
        >
          {silent.length === 0
            ? say`Schrijf op waar deze persoon nu staat. Wie mee begeleidt, leest dat zodra een gegevensstroom dat toelaat.`
            : tell`Uw organisatie schreef er nog geen op, en voor de fasen van ${listed(silent)} is er geen gegevensstroom naar u. Schrijf op waar deze persoon bij u staat. Wat u samen doet, leest u in ${<a href={withReason(`/dossiers/${person}/plan`, reason)}>{say`het plan`}</a>}.`}
        </Empty>
      ) : (
        <>
          <p class="source">{say`De balk volgt ${organisationName(opened, onBar.source)}.`}</p>
          <PhaseBar phases={barOf(onBar, parts.phases)} />
          {(onBar.phase === 'closed' || onBar.phase === 'reopened') && (
            <p>{tell`${<b>{phases[onBar.phase].label}</b>} op ${formatDate(onBar.from)}.`}</p>
          )}
        </>
      )}
      {own && <OwnPhase opened={opened} own={own} reason={reason} />}
      {others.map((row) => (
        <div>
          <p>{otherPhase(organisationName(opened, row.source), row)}</p>
          <RowSource opened={opened} row={row} />
        </div>
      ))}
    </Card>
  );
}

function otherPhase(source: string, { phase, from, nextStep }: PhaseRow) {
  const name = <b>{source}</b>;
  return nextStep === null
    ? tell`${name}: ${phases[phase].label} sinds ${formatDate(from)}`
    : tell`${name}: ${phases[phase].label} sinds ${formatDate(from)}. Volgende stap: ${nextStep}`;
}

function OwnPhase({
  opened,
  own,
  reason,
}: {
  opened: OpenedPathway;
  own: PhaseRow;
  reason: string | undefined;
}) {
  return (
    <>
      <DefinitionList
        items={[
          {
            term: say`Bij uw organisatie`,
            details: say`${phases[own.phase].label} sinds ${formatDate(own.from)}`,
          },
          {
            term: say`Wie volgt op`,
            details: own.owner === null ? (own.ownerTeam ?? say`niemand`) : <Name>{own.owner}</Name>,
          },
          {
            term: say`Volgende stap`,
            details: stepWords(own),
          },
        ]}
      />
      <Acts>
        <ButtonLink
          href={pathwayAddress(opened.person, '/fase', reason)}
        >{say`Naar een andere fase`}</ButtonLink>
        <ButtonLink
          look="subtle"
          href={pathwayAddress(opened.person, '/stap', reason)}
        >{say`Wijzig wie opvolgt of de volgende stap`}</ButtonLink>
      </Acts>
    </>
  );
}

function stepWords({ nextStep, nextStepBy }: PhaseRow): string {
  if (nextStep === null) return say`nog geen`;
  return nextStepBy === null ? nextStep : say`${nextStep} (tegen ${formatDate(nextStepBy, 'short')})`;
}

/** Puts the phases of one source on the bar: what was passed, where the person is, what may come. */
function barOf(now: PhaseRow, rows: readonly PhaseRow[]): Phase[] {
  const own = rows.filter((row) => row.source === now.source);
  const place = wayOfPhases.indexOf(now.phase);
  const last = own.findLast((row) => wayOfPhases.includes(row.phase));
  const until = place >= 0 ? place : wayOfPhases.indexOf(last?.phase ?? 'signal') + 1;
  return wayOfPhases.map((code, index) => {
    const row = own.findLast((one) => one.phase === code);
    const note = row === undefined || index > until ? undefined : formatDate(row.from, 'short');
    const state = index === place ? 'now' : index < until ? 'done' : 'later';
    return { label: phases[code].label, state, ...(note === undefined ? {} : { note }) };
  });
}
