/**
 * Fills an empty demo: places, organisations, accounts, law, people and a log that lives. All of it is invented, the same
 * at every seeding but for dates, which are counted from the day of seeding. All or nothing, in one transaction.
 */
import type { Database } from '../../src/adapters/database/pool.ts';
import { inszKeys } from '../../src/adapters/keys/insz-keys.ts';
import { loadPages } from '../../src/features/article/load-pages.sql.ts';
import type { CivilDate } from '../../src/kernel/civil-date.ts';
import type { Keys } from '../../src/keys.ts';
import { signDecided, writeAgreements } from './agreement-rows.ts';
import { writeAccounts } from './demo-account.ts';
import { demoAgreements } from './demo-agreement.ts';
import { writeAnnexed } from './demo-annexed.ts';
import { writeAppointments, writeDesks } from './demo-appointment.ts';
import { writeEvents } from './demo-article.ts';
import { writeBodies } from './demo-body.ts';
import { writeCaseTalk } from './demo-case-talk.ts';
import { caseloads } from './demo-caseload.ts';
import { writeConsultation } from './demo-consultation.ts';
import { writeBarriers, writeContacts, writeNotes } from './demo-contact.ts';
import { writeContactPoints } from './demo-contact-point.ts';
import { writePublishedFigures } from './demo-figure.ts';
import { demoFlows } from './demo-flow.ts';
import { writeGpmis } from './demo-gpmi.ts';
import { writeHandovers } from './demo-handover.ts';
import { writeInflow } from './demo-inflow.ts';
import { writeInstrumentTexts } from './demo-instrument-text.ts';
import { writeIntakes } from './demo-intake.ts';
import { writeReadings } from './demo-log.ts';
import { writeMinutesOfDemo } from './demo-minutes.ts';
import { writeOrganisations } from './demo-organisation.ts';
import { writeOutcomes } from './demo-outcome.ts';
import { writeOutreach } from './demo-outreach.ts';
import { writeGivenDocuments } from './demo-given-document.ts';
import { writeOwnWords } from './demo-own-word.ts';
import { writePathways } from './demo-pathway.ts';
import { personas } from './demo-persona.ts';
import { writePlans } from './demo-plan.ts';
import { writeExceptions, writeReferrals } from './demo-referral.ts';
import { writeTried } from './demo-tried.ts';
import { writeWorkplaces } from './demo-workplace.ts';
import { writePlaces } from './directory.ts';
import { writeFlows } from './flow-rows.ts';
import { writePersons } from './person-rows.ts';

export interface DemoWish {
  readonly keys: Pick<Keys, 'inszEncryption' | 'inszHash'>;
  say?(text: string): void;
}

const STAFF_SINCE = '2024-01-01';

/** Seeds a demo that has no accounts yet; true when it did. A database that is no demo is never touched. */
export function seedDemo(admin: Database, { keys, say = () => {} }: DemoWish): Promise<boolean> {
  return admin.transaction(undefined, async (tx) => {
    const state = await tx.one<{ demo: boolean; filled: boolean; today: CivilDate }>(
      `select demo, exists (select from organisations where demo) as filled, gate.today() as today
       from installation for update`,
    );
    if (state?.demo !== true) throw new Error('This database is not a demo: nothing was seeded.');
    if (state.filled) return false;
    const { today } = state;
    say('filling the demo with invented people …');
    await writePlaces(tx);
    await loadPages(tx);
    await writeEvents(tx, today);
    const organisations = await writeOrganisations(tx);
    const users = await writeAccounts(tx, organisations, STAFF_SINCE);
    await writeFlows(tx, organisations, demoFlows);
    await writeAgreements(tx, organisations, demoAgreements(today));
    await signDecided(tx);
    await writeAnnexed(tx, organisations, today);
    await writeContactPoints(tx, organisations, STAFF_SINCE);
    const seeding = { organisations, users, inszKeys: inszKeys(keys.inszEncryption, keys.inszHash) };
    const demo = { ...seeding, today };
    await writePersons(tx, seeding, [...personas(demo), ...caseloads(demo)]);
    await writeReferrals(tx, organisations, today);
    await writePlans(tx, organisations, today);
    await writeOwnWords(tx, organisations, today);
    await writeGivenDocuments(tx, organisations, today);
    await writePathways(tx, organisations, users, today);
    await writeGpmis(tx, organisations, today);
    await writeDesks(tx, organisations, today);
    await writeAppointments(tx, today);
    await writeContacts(tx, today);
    await writeNotes(tx, organisations, today);
    await writeBarriers(tx, organisations, today);
    await writeHandovers(tx, organisations, users, today);
    await writeOutcomes(tx, today);
    await writeOutreach(tx, organisations, today);
    await writeInflow(tx, organisations, today);
    await writeIntakes(tx, organisations, today);
    await writeWorkplaces(tx, organisations, today);
    await writeBodies(tx, organisations);
    await writeConsultation(tx, organisations, today);
    await writeMinutesOfDemo(tx, organisations, today);
    await writeCaseTalk(tx, organisations, today);
    await writeInstrumentTexts(tx, organisations, today);
    await writeExceptions(tx, organisations, today);
    await writeReadings(tx);
    await writePublishedFigures(tx, organisations, today);
    await writeTried(tx, seeding, today);
    // Last of all: what the rules find in everything that was written.
    await tx.many('select gate.refresh_signals(ref) from organisations where demo order by ref');
    return true;
  });
}
