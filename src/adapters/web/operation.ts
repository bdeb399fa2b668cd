/**
 * How a call of the interface is described beside its code: its names, what it reads and what it answers, with the same
 * schemas that check it. Nothing is served from here.
 */
import { z } from 'zod';
import { reasonCodes } from '../../gate/role.ts';
import type { ProblemKind } from './problem.ts';

export interface Answer {
  readonly description: string;
  /** What the body holds; none for an answer without one. */
  readonly schema?: z.ZodType;
  readonly example?: unknown;
  /** The media type, when it is not JSON. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Sent {
  readonly schema?: z.ZodType;
  readonly example?: unknown;
  readonly type?: string;
  readonly description?: string;
}

export interface Operation {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** As the router knows it: `/api/v1/dossiers/:id`. */
  readonly path: string;
  readonly operationId: string;
  readonly tag: Tag;
  readonly summary: string;
  readonly description?: string;
  /** Works without a token. */
  readonly open?: boolean;
  /** What the parts of the path stand for; each is an id unless a schema says otherwise. */
  readonly params?: Readonly<Record<string, string | { description: string; schema: z.ZodType }>>;
  readonly query?: z.ZodObject;
  readonly body?: Sent;
  readonly answers: Readonly<Record<number, Answer>>;
  /** Problems of this call in particular; those of any call are described once. */
  readonly problems?: readonly ProblemKind[];
  /** May be sent twice with an Idempotency-Key and is done once. */
  readonly idempotent?: boolean;
}

/** The groups of calls, in the order in which they are described. */
export const tags = {
  directory: 'Organisations and the places they work for.',
  law: 'Flows and agreements: what may pass between organisations, and why.',
  consultation: 'Bodies, meetings, decisions and concerns, without any person who is guided.',
  persons: 'Finding persons and opening their dossiers. Each showing is logged before it is answered.',
  referrals: 'Sending someone to another organisation, and its answer.',
  imports: 'Own clients from a file.',
  instruments: 'Measures, their conditions, and who may use them.',
  figures: 'Published figures, and those of the own organisation.',
  service: 'The interface itself.',
} as const;

export type Tag = keyof typeof tags;

/** Declares an operation; keeps the types of its parts. */
export function operation<const Declared extends Operation>(declared: Declared): Declared {
  return declared;
}

/** The id of a thing; opaque. */
export const id = z.guid();

/** A day as this program knows them: a year before 1000 is none. */
export const civilDate = z.iso.date().refine((day) => !day.startsWith('0'));
export const moment = z.iso.datetime({ offset: true });

/** How many items a page of a collection holds at most. */
export function pageSize(usual = 50, most = 100) {
  return z.coerce
    .number()
    .int()
    .min(1)
    .max(most)
    .default(usual)
    .meta({ description: 'The most items on a page.' });
}

/** Why someone outside the own assignment is asked for. */
export const reason = z
  .enum(reasonCodes)
  .optional()
  .meta({ description: 'Why, for a role that may see all persons of its organisation.' });

export const after = id
  .optional()
  .meta({ description: 'The id of the last item of the page before; taken from `next`.' });

/** A page of a collection. */
export function collection<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    pageSize: z.int(),
    self: z.url().meta({ description: 'The address of this page.' }),
    next: z.url().optional().meta({ description: 'The address of the next page; left out on the last.' }),
  });
}
