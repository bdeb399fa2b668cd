/** What happens around a planned meeting: it moves or is called off, members are told and answer, points that wait are taken over. */
import { z } from 'zod';
import { refusalFrom } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { conflict, invalid } from '../../kernel/outcome.ts';
import { count, date, hour, id, text } from '../../kernel/typed.ts';
import { ofNobody } from '../sensitive/personal-text.ts';
import { replyCodes } from './attendance.ts';
import * as gate from './invitation.sql.ts';
import { meetingOutcome, place } from './meeting.acts.ts';

const wrongDay: Readonly<Record<string, string>> = {
  past: 'Deze dag is voorbij. Kies vandaag of een dag die komt.',
  taken: 'Dit overleg vergadert dan al.',
  same: 'Dit is de dag, het uur en de plaats van nu. Verander er één van.',
};
const needsReason = 'Schrijf waarom. Wie uitgenodigd is, leest dit.';

const reason = ofNobody(text(needsReason, 500));

export const moveMeeting = act({
  name: 'meeting.move',
  input: z.object({
    id,
    versie: count,
    datum: date,
    uur: hour,
    plaats: place,
    reden: reason,
  }),
  async run(db, token, { id: meeting, versie, datum, uur, plaats, reden }) {
    const given = { meeting, version: versie, on: datum, at: uur, place: plaats, reason: reden };
    const answer = await gate.moveMeeting(db, token, given);
    if (answer.outcome === 'invalid') return invalid('datum', refusalFrom(wrongDay, answer));
    return meetingOutcome(answer);
  },
});

export const cancelMeeting = act({
  name: 'meeting.cancel',
  input: z.object({
    id,
    versie: count,
    reden: reason,
    punten: z.enum(['volgende', 'wachten'], 'Kies wat er met de punten gebeurt.'),
  }),
  async run(db, token, { id: meeting, versie, reden, punten }) {
    const given = { meeting, version: versie, reason: reden, next: punten === 'volgende' };
    const answer = await gate.cancelMeeting(db, token, given);
    if (answer.outcome === 'invalid')
      return invalid('punten', 'Er is geen volgende vergadering. Laat de punten wachten.');
    return meetingOutcome(answer);
  },
});

export const replyToMeeting = act({
  name: 'meeting.reply',
  input: z.object({ id, lid: id, antwoord: z.enum(replyCodes, 'Kies of u komt.') }),
  async run(db, token, { id: meeting, lid, antwoord }) {
    const answer = await gate.replyToMeeting(db, token, meeting, lid, antwoord);
    if (answer.outcome === 'forbidden')
      return {
        outcome: 'forbidden',
        message: 'Alleen wie voor deze organisatie werkt, antwoordt voor haar.',
      };
    return meetingOutcome(answer);
  },
});

export const tellMeeting = act({
  name: 'meeting.tell',
  input: z.object({
    id,
    sequence: z.number().int().min(0),
    told: z.array(id),
    stayed: z.array(id),
  }),
  async run(db, token, { id: meeting, sequence, told, stayed }) {
    return meetingOutcome(await gate.noteLetters(db, token, { meeting, sequence, told, stayed }));
  },
});

export const takeWaiting = act({
  name: 'agenda.take',
  input: z.object({ id }),
  async run(db, token, { id: meeting }) {
    const answer = await gate.takeWaiting(db, token, meeting);
    if (answer.outcome === 'conflict' && answer.field === 'none')
      return conflict('Er wacht geen enkel punt.');
    return meetingOutcome(answer);
  },
});
