/** Planning a year of meetings at once: the secretary of a body, after a preview. */
import { z } from 'zod';
import { isWorkingDay } from '../../kernel/working-day.ts';
import { act } from '../../kernel/act.ts';
import { isCivilDate } from '../../kernel/civil-date.ts';
import { done, invalid } from '../../kernel/outcome.ts';
import { hour, id } from '../../kernel/typed.ts';
import { meetingOutcome, place } from './meeting.acts.ts';
import * as gate from './year.sql.ts';

const noDay = 'Kies minstens één dag.';

export const planYear = act({
  name: 'meeting.planYear',
  recordedAs: ['meeting.plan'],
  input: z.object({
    id,
    dagen: z.array(z.string().refine(isCivilDate, noDay), noDay).min(1, noDay).max(24, noDay),
    uur: hour,
    plaats: place,
  }),
  async run(db, token, { id: body, dagen, uur, plaats }) {
    if (!dagen.every((day) => isCivilDate(day) && isWorkingDay(day)))
      return invalid('dagen', 'Een van deze dagen is een feestdag of valt in het weekend. Plan die apart.');
    const answer = await gate.planMeetings(db, token, { body, days: dagen, at: uur, place: plaats });
    if (answer.outcome === 'invalid')
      return invalid('dagen', 'Een van deze dagen is voorbij. Open het voorstel opnieuw.');
    const outcome = meetingOutcome(answer);
    return outcome.outcome === 'done' ? done({ planned: answer.planned ?? [] }) : outcome;
  },
});
