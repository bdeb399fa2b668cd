/** A file that many may open, as an act takes it: checked before, and under a name that holds the number of no person. */
import { z } from 'zod';
import type { CheckedFile } from '../../adapters/files/file-check.ts';
import { dutch } from '../../kernel/language.ts';
import { holdsPerson } from './personal-text.ts';

const refusals = dutch({
  inName: 'In de naam van dit bestand staat een rijksregisternummer. Geef het een andere naam.',
});

/** Nobody types one: the check of what was sent makes it. */
export const fileOfNobody = z
  .custom<CheckedFile>((given) => typeof given === 'object' && given !== null)
  .refine((file: CheckedFile | undefined) => !holdsPerson(file?.name ?? ''), refusals.inName);
