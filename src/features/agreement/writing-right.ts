/** Who may write in an agreement and who may begin what follows it, for what a page offers; PostgreSQL judges again. */
import type { ActorRow } from '../../gate/opened.ts';
import { isCoordinator } from './agreement.ts';
import type { AgreementDetail } from './agreement.sql.ts';

/** Tells whether an actor speaks for one of the parties. */
export function isPartyOf(actor: ActorRow | undefined, { agreement }: AgreementDetail): boolean {
  return (
    isCoordinator(actor) &&
    agreement.speaks &&
    agreement.parties.some(({ id }) => id === actor?.organisation_id)
  );
}

/** Tells whether this actor may write in the text: a coordinator of a party, while no organ was asked yet. */
export function mayWrite(actor: ActorRow | undefined, detail: AgreementDetail): boolean {
  const { status, dropped } = detail.agreement;
  return isPartyOf(actor, detail) && ['draft', 'negotiated'].includes(status) && !dropped;
}

/** Tells whether a party can begin the renewal: the agreement runs or ran, the party stays in it, and nobody began yet. */
export function mayRenew(actor: ActorRow | undefined, detail: AgreementDetail): boolean {
  const { status, dropped, parties } = detail.agreement;
  const own = parties.find(({ id }) => id === actor?.organisation_id);
  const runs = ['inForce', 'ended'].includes(status) && !dropped;
  return isPartyOf(actor, detail) && own?.leavesAfter === null && runs && detail.renewal === null;
}

/** Tells whether a party can begin an amendment: the agreement runs, the party stays in it, and nobody began one yet. */
export function mayAmend(actor: ActorRow | undefined, detail: AgreementDetail): boolean {
  const { status, dropped, parties } = detail.agreement;
  const own = parties.find(({ id }) => id === actor?.organisation_id);
  const stays = isPartyOf(actor, detail) && own?.leavesAfter === null;
  return stays && status === 'inForce' && !dropped && detail.amendment === null;
}
