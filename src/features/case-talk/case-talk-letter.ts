/** The letters about a talk that was called together: an opaque id, a time and a neutral word, as those of a meeting. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Postbox } from '../../adapters/mail/postbox.ts';
import { perform } from '../../kernel/act.ts';
import { meetingPage } from '../meeting/meeting.ts';
import { sendLetters } from '../meeting/meeting-letter.ts';
import { tellTalk } from './case-talk-change.acts.ts';
import { claimTalkLetters } from './case-talk-change.sql.ts';

/** Sends what was not told yet, and keeps what left. The address in it is that of any meeting, and leads on for who takes part. */
export async function tellTable(
  { database, postbox }: { readonly database: Queryable; readonly postbox: Postbox },
  token: string,
  origin: string,
  talk: string,
  now: Date,
): Promise<void> {
  if (!postbox.works) return;
  const letters = await claimTalkLetters(database, token, talk);
  if (letters.outcome !== 'shown' || letters.to.length === 0) return;
  const sent = await sendLetters(postbox, letters, `${origin}${meetingPage(talk)}`, now);
  await perform(database, token, tellTalk, { id: talk, sequence: letters.meeting.sequence, ...sent });
}
