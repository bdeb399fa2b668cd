/** The shapes of bodies, meetings, decisions and concerns: what is asked, and what is answered. */
import { z } from 'zod';
import { after, civilDate, id, pageSize } from '../../adapters/web/operation.ts';
import { states } from '../follow-up/follow-up.ts';
import { competenceCodes, itemKindCodes } from '../meeting/meeting.ts';
import { policyDomains } from '../theme/policy-domain.ts';
import { themeCodes } from '../theme/theme.ts';
import { bodyKinds, levelCodes, readerCodes } from './body.ts';

const level = z.enum(levelCodes);
const readers = z
  .enum(readerCodes)
  .meta({ description: 'Who may read it: the members, all governments, or everyone.' });
const status = z.enum(Object.keys(states) as (keyof typeof states)[]);
const nis = z.string().regex(/^\d{5}$/);
const paged = { after, pageSize: pageSize() };

export const bodyQuery = z.strictObject({ level: level.optional(), municipality: nis.optional(), ...paged });
export const meetingQuery = z.strictObject({ body: id.optional(), ...paged });
export const decisionQuery = z.strictObject({
  body: id.optional(),
  status: status.optional(),
  agreement: id.optional(),
  ...paged,
});
const concernStatus = z.enum(['open', 'answered']);
export const concernQuery = z.strictObject({
  theme: z.enum(themeCodes).optional(),
  body: id.optional(),
  status: concernStatus.optional(),
  ...paged,
});

const named = z.object({ id, name: z.string() });

const bodyShape = {
  id,
  name: z.string(),
  level,
  kind: z.enum(Object.keys(bodyKinds) as (keyof typeof bodyKinds)[]),
  mark: z.string().meta({ description: 'The number of each of its decisions begins with it.' }),
  task: z.string(),
  parent: id.optional().meta({ description: 'The body to which its concerns are carried.' }),
  province: z.string().optional(),
  municipalities: z.array(nis).optional(),
  secretary: named.optional(),
  quorum: z.int().optional(),
  rhythm: z.string().optional(),
  experience: z.boolean().meta({ description: 'People with experience of poverty take part.' }),
};
export const body = z.object(bodyShape).meta({ id: 'Body' });
const member = z.object({
  organisation: named,
  function: z.string(),
  substitute: z.string().optional(),
  experience: z
    .boolean()
    .optional()
    .meta({ description: 'Someone with experience of poverty; said to the members of the body alone.' }),
  from: civilDate,
  until: civilDate.optional(),
});
export const bodyDetail = z.object({ ...bodyShape, members: z.array(member) }).meta({ id: 'BodyDetail' });

export const meeting = z
  .object({
    id,
    body: id,
    on: civilDate,
    startsAt: z.string(),
    status: z.enum(['planned', 'cancelled']),
    items: z.array(
      z.object({
        id,
        number: z.int(),
        kind: z.enum(itemKindCodes),
        title: z.string(),
        competence: z.enum(competenceCodes),
        concern: id.optional(),
        readers,
      }),
    ),
    documents: z.array(
      z.object({ id, item: id.optional(), title: z.string(), kind: z.string(), digest: z.string(), readers }),
    ),
  })
  .meta({ id: 'Meeting' });

export const decision = z
  .object({
    id,
    number: z.string(),
    body: id,
    text: z.string(),
    owner: named,
    decidedOn: civilDate,
    due: civilDate,
    status,
    endedOn: civilDate.optional(),
    readers,
    agreement: id.optional(),
    action: id.optional(),
    instrument: z.string().optional(),
  })
  .meta({ id: 'Decision' });

export const concern = z
  .object({
    id,
    theme: z.enum(themeCodes),
    domain: z.enum(Object.keys(policyDomains) as (keyof typeof policyDomains)[]),
    municipality: nis,
    text: z.string(),
    body: id,
    raisedOn: civilDate,
    status: concernStatus,
    answer: z.string().optional(),
    decision: id.optional(),
    organisations: z.int().meta({ description: 'How many organisations raised or support it.' }),
    municipalities: z.int(),
  })
  .meta({ id: 'Concern' });
