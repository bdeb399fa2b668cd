/** A line of the data annex, which lets a flow work between two parties: whether it works today, and what may be done. PostgreSQL decides what it opens. */
import type { ActorRow } from '../../gate/opened.ts';
import type { Purpose } from '../../gate/purpose.ts';
import { type CivilDate, formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { FlowStatus, Named } from '../flow/flow.ts';
import { type AgreementStatus, isCoordinator } from './agreement.ts';

export interface AnnexLine {
  readonly id: string;
  readonly number: number;
  readonly flow: Named & {
    readonly number: number;
    readonly status: FlowStatus;
    readonly purpose: Purpose;
    readonly population: string;
  };
  readonly from: Named;
  readonly to: Named;
  /** What the line and its flow both name. */
  readonly mask: number;
  readonly status: 'inForce' | 'suspended';
  readonly suspension: { readonly on: CivilDate; readonly by: string; readonly reason: string } | null;
  readonly version: number;
  /** The receiver's data protection officer confirmed the flow. */
  readonly received: boolean;
  /** The agreement is in force today, and both are still party to it. */
  readonly agreementInForce: boolean;
  readonly agreementStatus: AgreementStatus;
  /** The first day of an agreement that has not begun. */
  readonly begins: CivilDate | null;
  /** Who of the two leaves, and the last day as a party. */
  readonly leaves: { readonly party: string; readonly after: CivilDate; readonly left: boolean } | null;
  /** Both agreed on what renews the agreement, and that has begun. */
  readonly renewed: boolean;
  /** The mandate of who reads is not for a unit of another province. */
  readonly speaks: boolean;
}

/** Why a line does or does not work today, in one sentence. */
export function lineState(line: AnnexLine): {
  readonly works: boolean;
  /** It does not work yet, and may. */
  readonly soon: boolean;
  readonly text: string;
} {
  const shut = (text: string, soon = false) => ({ works: false, soon, text });
  if (line.suspension !== null)
    return shut(say`${line.suspension.by} schorste dit punt op ${formatDate(line.suspension.on)}.`);
  if (!line.agreementInForce) return shut(whyNotInForce(line), isToBegin(line));
  if (line.renewed) return shut(say`Werkt niet meer: tussen deze partijen geldt wat hierop volgde.`);
  if (line.flow.status !== 'inForce') return shut(say`Werkt niet: de stroom is vandaag niet van kracht.`);
  if (!line.received) return shut(say`Werkt nog niet: de ontvanger bevestigde de stroom nog niet.`, true);
  return { works: true, soon: false, text: say`Werkt vandaag.` };
}

function isToBegin({ agreementStatus, begins, leaves }: AnnexLine): boolean {
  if (leaves?.left === true) return false;
  return (
    ['draft', 'negotiated', 'approval'].includes(agreementStatus) ||
    (begins !== null && agreementStatus === 'signed')
  );
}

function whyNotInForce({ agreementStatus, begins, leaves }: AnnexLine): string {
  if (leaves?.left === true) return say`Werkt niet meer: ${leaves.party} is geen partij meer.`;
  switch (agreementStatus) {
    case 'draft':
    case 'negotiated':
    case 'approval':
      return say`Werkt nog niet: de partijen beslissen nog over de overeenkomst.`;
    case 'signed':
    case 'inForce':
      return begins === null
        ? say`Werkt niet: de overeenkomst is vandaag niet van kracht.`
        : say`Werkt vanaf ${formatDate(begins)}: dan begint de overeenkomst.`;
    case 'amended':
    case 'renewed':
    case 'ended':
      return say`Werkt niet meer: de overeenkomst is voorbij.`;
  }
}

/** What this actor may do with the lines of an agreement; a page shows only these. */
export function lineRights(actor: ActorRow | undefined, line: AnnexLine): 'suspend' | 'lift' | undefined {
  if (!isCoordinator(actor) || !line.speaks || actor?.organisation_id !== line.from.id) return undefined;
  return line.status === 'inForce' ? 'suspend' : 'lift';
}

/** The lines of the actor's own organisation that can be suspended or lifted in one act. */
export function ownLines(
  actor: ActorRow | undefined,
  lines: readonly AnnexLine[],
  act: 'suspend' | 'lift',
): AnnexLine[] {
  return lines.filter((line) => lineRights(actor, line) === act);
}
