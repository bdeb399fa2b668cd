/** What the page of a meeting is drawn from. */
import type { Sent } from '../../ui/field.tsx';
import type { MeetingDocument } from '../meeting-document/meeting-document.ts';
import type { Mail } from './invitation.pages.tsx';
import type { OpenedMeeting } from './meeting.sql.ts';

export interface MeetingView extends Sent {
  readonly opened: OpenedMeeting;
  readonly documents: readonly MeetingDocument[];
  readonly csrf: string;
  readonly mail: Mail;
  /** Why what was asked was not done. */
  readonly refused?: string | undefined;
}
