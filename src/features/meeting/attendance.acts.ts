/** Noting who was at a meeting: the secretary of the body, on the day or after. */
import { z } from 'zod';
import { act } from '../../kernel/act.ts';
import { invalid } from '../../kernel/outcome.ts';
import { id } from '../../kernel/typed.ts';
import { withoutNumber } from '../sensitive/personal-text.ts';
import * as gate from './attendance.sql.ts';
import { attendanceCodes, readGuests } from './attendance.ts';
import { meetingOutcome } from './meeting.acts.ts';

export const noteAttendance = act({
  name: 'attendance.note',
  input: z.object({
    id,
    versie: z.coerce.number().int().min(0).max(2_147_483_647),
    leden: z.record(id, z.enum(attendanceCodes)),
    gasten: withoutNumber(z.string().max(4000, 'Schrijf hoogstens 4000 tekens.').default('')),
  }),
  async run(db, token, { id: meeting, versie, leden, gasten }) {
    const guests = readGuests(gasten);
    if (guests === undefined)
      return invalid('gasten', 'Schrijf op elke regel de organisatie, een komma en de functie.');
    const answer = await gate.noteAttendance(db, token, { meeting, version: versie, seats: leden, guests });
    if (answer.outcome === 'invalid')
      return invalid('leden', 'Een van deze leden zat die dag niet in het overleg. Open de lijst opnieuw.');
    return meetingOutcome(answer);
  },
});
