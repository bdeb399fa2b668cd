/** The bodies of the demo on the small town, with whoever acts in them: for tests of consultation. */
import type { LightMyRequestResponse } from 'fastify';
import { type DemoUser, demoAccounts, mandateId } from '../../db/seeds/demo-account.ts';
import { type BodyKey, bodyId, writeBodies } from '../../db/seeds/demo-body.ts';
import { type CivilDate, typedDate } from '../../src/kernel/civil-date.ts';
import { type OpenApp, openApp } from './open-app.ts';

export interface Consultation {
  readonly open: OpenApp;
  /** Signs someone in once; a secretary acts as such. */
  as(user: DemoUser): Promise<string>;
  get(user: DemoUser, path: string): Promise<LightMyRequestResponse>;
  send(
    user: DemoUser,
    path: string,
    form?: Readonly<Record<string, string>>,
  ): Promise<LightMyRequestResponse>;
  /** Plans a meeting and gives its address. */
  planned(user: DemoUser, body: BodyKey, on: CivilDate, hour?: string, place?: string): Promise<string>;
  /** The seat of an organisation in a body. */
  seatOf(body: BodyKey, organisation: string): Promise<string>;
  close(): Promise<void>;
}

/** Lets the desk of a town hall consult: someone of a local government that has no seat. */
export async function deskConsults({ db, town }: OpenApp): Promise<void> {
  const desk = town.users['loket.vlierbeke'].id;
  await db.admin.many(`update mandates set role = 'secretaris' where user_id = $1`, [desk]);
}

/** Opens the application with the bodies of the demo in it. */
export async function openConsultation(): Promise<Consultation> {
  const open = await openApp();
  await writeBodies(open.db.admin, open.town.organisations);
  const tokens = new Map<DemoUser, string>();
  const as = async (user: DemoUser) => {
    const secretary = demoAccounts[user].mandates.find(({ role }) => role === 'secretaris');
    const token =
      tokens.get(user) ??
      (await open.town.signIn(
        user,
        secretary === undefined ? {} : { mandate: mandateId({ user, ...secretary }) },
      ));
    tokens.set(user, token);
    return token;
  };
  const send: Consultation['send'] = async (user, path, form = {}) => open.ask(await as(user), path, form);
  return {
    open,
    as,
    get: async (user, path) => open.ask(await as(user), path),
    send,
    async planned(user, body, on, hour = '10:00', place = 'online') {
      const form = { datum: typedDate(on), uur: hour, plaats: place, nagekeken: 'ja' };
      const answer = await send(user, `/overleg/${bodyId(body)}/vergaderingen`, form);
      if (answer.statusCode !== 303) throw new Error(`Not planned: ${answer.statusCode} ${answer.body}`);
      return String(answer.headers.location);
    },
    async seatOf(body, organisation) {
      const row = await open.db.admin.one<{ id: string }>(
        `select s.id from body_members s join organisations o on o.ref = s.organisation where s.body_id = $1 and o.name = $2`,
        [bodyId(body), organisation],
      );
      return row?.id ?? '';
    },
    close: () => open.close(),
  };
}
