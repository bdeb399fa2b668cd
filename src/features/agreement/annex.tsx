/** The data annex on the page of an agreement: what each line opens in plain words, whether it works today, and what may be done. */
import type { ActorRow } from '../../gate/opened.ts';
import { populationText } from '../../gate/population.ts';
import { purposes } from '../../gate/purpose.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ActForm } from '../../ui/form.tsx';
import { type Column, DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Hidden, Written } from '../../ui/text.tsx';
import { categoryList } from '../flow/flow-wording.ts';
import { type AnnexLine, lineRights, lineState } from './annex-line.ts';

/** Shows the lines of the data annex; a coordinator finds beside each own line what may be done. */
export function Annex({
  lines,
  actor,
  agreementId,
  suspends,
  dropWith,
}: {
  lines: readonly AnnexLine[];
  actor: ActorRow | undefined;
  agreementId: string;
  /** It was agreed: before that there is nothing to suspend. */
  suspends: boolean;
  /** The token of the form with which own lines are taken out, while the annex is written. */
  dropWith?: string;
}) {
  if (lines.length === 0 && dropWith !== undefined)
    return (
      <Empty
        title={say`Dit ontwerp opent nog geen gegevens.`}
        act={{ href: `/overeenkomsten/${agreementId}/punt`, label: say`Voeg een punt aan de bijlage toe` }}
      >{say`Stromen die geen overeenkomst nodig hebben, werken ook zonder bijlage.`}</Empty>
    );
  if (lines.length === 0)
    return (
      <Empty
        title={say`Deze overeenkomst opent geen gegevens.`}
        act={{ href: '/stromen', label: say`Bekijk de gegevensstromen` }}
      >{say`Stromen die geen overeenkomst nodig hebben, werken ook zonder bijlage.`}</Empty>
    );
  const rightsIn = (line: AnnexLine) => {
    const right = lineRights(actor, line);
    return right === 'suspend' && !suspends && dropWith === undefined ? undefined : right;
  };
  const acting = lines.some((line) => rightsIn(line) !== undefined);
  const columns: Column<AnnexLine>[] = [
    { head: say`Punt`, rowHead: true, cell: (line) => say`Punt\u00a0${line.number}` },
    { head: say`Wat dit opent`, stacked: 'plain', cell: (line) => <LineWords line={line} /> },
    { head: say`Vandaag`, stacked: 'short', cell: lineToday },
    ...(acting
      ? [
          {
            head: say`Doen`,
            stacked: 'short' as const,
            cell: (line: AnnexLine) =>
              dropWith === undefined
                ? lineAct(line, rightsIn(line), agreementId)
                : rightsIn(line) && <DropLine {...{ line, agreementId }} csrf={dropWith} />,
          },
        ]
      : []),
  ];
  return (
    <>
      <p>{say`Elk punt laat een stroom werken tussen twee partijen. Een punt kan nooit meer openen dan de stroom zelf.`}</p>
      <DataTable caption={say`Punten van de bijlage gegevens`} captionHidden rows={lines} columns={columns} />
    </>
  );
}

/** Says in plain words what a line opens, with the way to its flow. */
export function LineWords({ line }: { line: AnnexLine }) {
  return (
    <>
      <b>
        {line.from.name} → {line.to.name}
      </b>
      : {categoryList(line.mask)}.
      <span class="source">{tell`${populationText(line.flow.population)} Voor ${purposes[line.flow.purpose]}. ${<a href={`/stromen/${line.flow.id}`}>{say`Stroom ${line.flow.number}`}</a>}`}</span>
    </>
  );
}

function lineToday(line: AnnexLine) {
  const { works, soon, text } = lineState(line);
  if (line.suspension !== null)
    return (
      <>
        <Tag tone="late">{say`geschorst`}</Tag>
        <span class="source">{text}</span>
        <Written text={say`Reden: ${line.suspension.reason}`} />
      </>
    );
  return works ? (
    <>
      <Tag tone="ok">{say`werkt`}</Tag>
      {line.leaves !== null && (
        <span class="source">{say`Tot en met ${formatDate(line.leaves.after)}: dan vertrekt ${line.leaves.party}.`}</span>
      )}
    </>
  ) : (
    <>
      <Tag tone="wait">{soon ? say`werkt nog niet` : say`werkt vandaag niet`}</Tag>
      <span class="source">{text}</span>
    </>
  );
}

function DropLine({ line, agreementId, csrf }: { line: AnnexLine; agreementId: string; csrf: string }) {
  return (
    <ActForm action={`/overeenkomsten/${agreementId}/punten/${line.id}/schrap`} csrf={csrf}>
      <Button look="subtle">{tell`Schrap${<Hidden> {say`punt ${line.number}`}</Hidden>}`}</Button>
    </ActForm>
  );
}

function lineAct(line: AnnexLine, right: 'suspend' | 'lift' | undefined, agreementId: string) {
  if (right === undefined) return undefined;
  const at = `/overeenkomsten/${agreementId}/punten/${line.id}`;
  return right === 'suspend' ? (
    <a href={`${at}/schors`}>{tell`Schors${<Hidden> {say`punt ${line.number}`}</Hidden>}`}</a>
  ) : (
    <a
      href={`${at}/hervat`}
    >{tell`Hef op${<Hidden>{say`: de schorsing van punt ${line.number}`}</Hidden>}`}</a>
  );
}
