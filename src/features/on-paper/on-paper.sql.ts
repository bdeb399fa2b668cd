/** Opening what may be told to someone on paper or in a message: one call of the gate, which logs it as any look. */
import type { Queryable } from '../../adapters/database/pool.ts';
import { type Beside, openDossier } from '../../gate/open.sql.ts';
import type { OpenedDossier, Refused } from '../../gate/opened.ts';
import { type HeadPart, type OpenedParts, openParts } from '../../gate/parts.sql.ts';
import type { AppointmentRow } from '../appointment/appointment.ts';
import type { GivenDocument } from '../given-document/given-document.ts';
import type { NoticeParts } from '../notice/notice.sql.ts';
import type { Showing } from '../oversight/disclosure.ts';
import type { ToldWord } from '../own-word/own-word.ts';
import type { PlanPart } from '../plan/plan.sql.ts';
import type { QuestionRow } from '../question/question.ts';

/** What a message may be about. */
export interface MessageParts extends NoticeParts {
  readonly appointments: readonly AppointmentRow[];
  readonly plan: PlanPart;
  readonly questions: readonly QuestionRow[];
  readonly given_documents: readonly GivenDocument[];
}

/** And what stands on paper beside it. */
export interface PaperParts extends MessageParts {
  readonly head: HeadPart;
  readonly own_words: readonly ToldWord[];
  /** Of the own organisation alone. */
  readonly own_looks: readonly Showing[];
}

interface Call {
  readonly token: string;
  readonly person: string;
  readonly route: string;
  readonly reason: string | undefined;
}

const told = ['appointments', 'plan', 'questions', 'given_documents', 'notices'] as const;

export function openMessages(db: Queryable, call: Call): Promise<OpenedParts<MessageParts> | Refused> {
  return openParts<MessageParts>(db, { ...call, purpose: 'guidance', parts: told });
}

export type OpenedPaper = OpenedDossier & Beside<PaperParts>;

export function openPaper(db: Queryable, call: Call): Promise<OpenedPaper | Refused> {
  const parts = [...told, 'head', 'own_words', 'own_looks'] as const;
  return openDossier<PaperParts>(db, { ...call, purpose: 'guidance', parts });
}
