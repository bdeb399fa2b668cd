/** The addresses where one looks back at what fitted someone: with the file for who guides, and alone for who handles an appeal. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { readAppealReason, readReason } from '../../gate/role.ts';
import { type CivilDate, parseCivilDate } from '../../kernel/civil-date.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { instruments } from '../../rules/catalogue.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { withReason } from '../dossier/dossier.ts';
import { AppealAdvicePage, AppealPage, AppealStartPage } from './appeal.pages.tsx';
import { isKnownDay } from './known-day.ts';
import { rulesOf } from './published-rule.ts';
import { ReplayPage } from './replay.pages.tsx';
import type { ReplayView } from './replay-card.tsx';
import type { DaysForm } from './replay-days.tsx';
import { openReplay, type ReplayParts, type ReplayPurpose } from './replay.sql.ts';

type ReplayRequest = FastifyRequest<{
  Params: { id: string; advies: string };
  Querystring: { datum?: string; kennis?: string; reden?: string; dossier?: string };
}>;

const guided = '/dossiers/:id/wat-past/toen';
const appeal = '/beroep/:id';
const appealAdvice = '/beroep/:id/advies/:advies';

export function replayWeb(app: FastifyInstance, world: World): void {
  app.get(guided, async (request: ReplayRequest, reply) => {
    const reason = readReason(request.query.reden);
    const looked = await look(world, request, 'guidance', guided, reason);
    if (looked.outcome !== 'shown') return showRefused(request, reply, looked);
    const { opened } = looked;
    const action = `/dossiers/${opened.person}/wat-past/toen`;
    const form: DaysForm = { ...looked.days, action, reason };
    const body = <ReplayPage view={await viewOf(world, opened, looked.days)} form={form} />;
    const status = form.problems.length > 0 ? 422 : 200;
    return showPage(request, reply, { title: say`Wat toen paste`, status, actor: opened.actor, body });
  });

  app.get('/beroep', async (request: ReplayRequest, reply) => {
    const actor = await request.whoami();
    if (actor === undefined) return toSignIn(request, reply);
    if (!actor.purposes.includes('appeal')) return showRefused(request, reply, { outcome: 'missing', actor });
    const typed = request.query.dossier?.trim() ?? '';
    const person = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(typed)?.[0]?.toLowerCase();
    const reason = readAppealReason(request.query.reden);
    if (person !== undefined && reason !== undefined)
      return reply.redirect(withReason(`/beroep/${person}`, reason), 303);
    const asked = request.query.dossier !== undefined || request.query.reden !== undefined;
    const problems = asked ? wrongIn(person, reason) : [];
    const body = <AppealStartPage typed={typed} reason={reason} problems={problems} />;
    return showPage(request, reply, { title: say`Beroep`, status: asked ? 422 : 200, actor, body });
  });

  app.get(appeal, async (request: ReplayRequest, reply) => {
    const reason = readAppealReason(request.query.reden);
    const looked = await look(world, request, 'appeal', appeal, reason);
    if (looked.outcome !== 'shown') return showRefused(request, reply, looked);
    const { opened } = looked;
    const form: DaysForm = { ...looked.days, action: `/beroep/${opened.person}`, reason };
    const body = <AppealPage view={await viewOf(world, opened, looked.days)} form={form} />;
    const status = form.problems.length > 0 ? 422 : 200;
    return showPage(request, reply, { title: say`Beroep`, status, actor: opened.actor, body });
  });

  app.get(appealAdvice, (request: ReplayRequest, reply) => showAppealAdvice(world, request, reply));
}

async function showAppealAdvice(
  world: World,
  request: ReplayRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const reason = readAppealReason(request.query.reden);
  const looked = await look(world, request, 'appeal', appealAdvice, reason);
  if (looked.outcome !== 'shown') return showRefused(request, reply, looked);
  const { opened } = looked;
  const advice = opened.parts.advices_whole.find(({ id }) => id === request.params.advies);
  if (advice === undefined) return showRefused(request, reply, { outcome: 'missing', actor: opened.actor });
  const body = <AppealAdvicePage opened={opened} advice={advice} reason={reason} />;
  return showPage(request, reply, { title: say`Advies`, actor: opened.actor, body });
}

function wrongIn(person: string | undefined, reason: string | undefined): Problem[] {
  return [
    ...(person === undefined
      ? [
          {
            field: 'dossier',
            message: say`Plak het nummer van het dossier. De begeleider vindt het op de pagina van het advies.`,
          },
        ]
      : []),
    ...(reason === undefined ? [{ field: 'reden', message: say`Kies waarom u dit dossier opent.` }] : []),
  ];
}

type Days = Pick<DaysForm, 'asOf' | 'known' | 'typed' | 'problems'>;

/** Opens what was known then; a day that cannot be asked is today, and is said to be wrong. */
async function look(
  world: World,
  { token, params, query }: ReplayRequest,
  purpose: ReplayPurpose,
  route: string,
  reason: string | undefined,
) {
  if (token === undefined) return { outcome: 'signedOut' as const };
  if (!isUuid(params.id)) return { outcome: 'missing' as const };
  const typed = { datum: query.datum?.trim() ?? '', kennis: query.kennis?.trim() ?? '' };
  const asOf = parseCivilDate(typed.datum);
  const known = parseCivilDate(typed.kennis);
  const opened = await openReplay(world.database, {
    token,
    person: params.id,
    purpose,
    route,
    reason,
    asOf,
    known,
  });
  if (opened.outcome !== 'shown') return opened;
  return { outcome: 'shown' as const, opened, days: daysOf(typed, asOf, known, opened.actor.today) };
}

function daysOf(
  typed: Days['typed'],
  asOf: CivilDate | undefined,
  known: CivilDate | undefined,
  today: CivilDate,
): Days {
  const wrong = (text: string, date: CivilDate | undefined) =>
    text !== '' && (date === undefined || date > today || !isKnownDay(date));
  const message = say`Schrijf een dag tot en met vandaag, bijvoorbeeld 31/03/2026.`;
  return {
    asOf: asOf === undefined || wrong(typed.datum, asOf) ? today : asOf,
    known: known === undefined || wrong(typed.kennis, known) ? today : known,
    typed,
    problems: [
      ...(wrong(typed.datum, asOf) ? [{ field: 'datum', message }] : []),
      ...(wrong(typed.kennis, known) ? [{ field: 'kennis', message }] : []),
    ],
  };
}

async function viewOf(
  world: World,
  opened: OpenedParts<ReplayParts>,
  { asOf, known }: Days,
): Promise<ReplayView> {
  const { parts, actor } = opened;
  const rules = await rulesOf(world.database, parts.rules_then);
  return {
    opened,
    known,
    past: { rows: parts.facts_then, date: asOf, rules, followed: parts.readings_then },
    present: { rows: parts.rule_facts, date: actor.today, rules: instruments, followed: parts.readings },
  };
}
