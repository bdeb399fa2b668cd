/** The persona whom only the OCMW knows, and has not reached yet. */
import type { Tale } from './demo-case.ts';
import { chapter } from './demo-chapter.ts';
import { day, tell } from './demo-tell.ts';
import { workingDay } from './demo-working-day.ts';

/** 3. Signalled by a school, not reached after three attempts. */
export const outreach: Tale = (told) => ({
  since: 34,
  proof: 'apart',
  chapter: chapter('geen', {
    ocmw: [
      ...tell(told, 34, {
        'pathway.phase': 'REGISTRATION',
        'school.leftOn': day(told, -95),
        diploma: 'SEC_GRADE2',
      }),
      ...tell(told, 5, {
        'appointments[]': [{ kind: 'VISIT', date: workingDay(told.today, 4), time: '14:00' }],
      }),
    ],
    vdab: [],
  }),
});
