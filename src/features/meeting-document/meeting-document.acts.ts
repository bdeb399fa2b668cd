/** What the secretary of a body does with documents: add one to a meeting or a point, or take one away. */
import { z } from 'zod';
import { act } from '../../kernel/act.ts';
import { dutch } from '../../kernel/language.ts';
import { invalid } from '../../kernel/outcome.ts';
import { id, line, text } from '../../kernel/typed.ts';
import { readerCodes } from '../body/body.ts';
import { meetingOutcome } from '../meeting/meeting.acts.ts';
import { fileOfNobody } from '../sensitive/named-file.ts';
import { ofNobody } from '../sensitive/personal-text.ts';
import * as gate from './meeting-document.sql.ts';

const tooWide = dutch({
  readers: 'Dit punt is voor minder lezers. Een document is nooit voor meer lezers dan zijn punt.',
});

export const addDocument = act({
  name: 'meetingDocument.add',
  input: z.object({
    id,
    titel: ofNobody(line('Schrijf wat voor document het is.', 160)),
    lezers: z.enum(readerCodes, 'Kies wie dit mag lezen.'),
    punt: z
      .string()
      .default('')
      .transform((typed) => typed || null)
      .pipe(id.nullable()),
    bestand: fileOfNobody,
  }),
  async run(db, token, { id: meeting, titel, lezers, punt, bestand }) {
    const given = { meeting, item: punt, title: titel, readers: lezers, file: bestand };
    const answer = await gate.addDocument(db, token, given);
    if (answer.outcome === 'invalid') return invalid('lezers', tooWide.readers);
    return meetingOutcome(answer);
  },
});

export const removeDocument = act({
  name: 'meetingDocument.remove',
  input: z.object({
    id,
    reden: ofNobody(text('Schrijf waarom u dit document weghaalt. Wie het mocht lezen, leest dat.', 500)),
  }),
  run: async (db, token, { id: document, reden }) =>
    meetingOutcome(await gate.removeDocument(db, token, document, reden)),
});
