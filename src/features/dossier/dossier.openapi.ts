/** What a dossier answers, as described to other programs. */
import { z } from 'zod';
import { civilDate, id, operation, reason } from '../../adapters/web/operation.ts';
import { categoryCodes } from '../../gate/category.ts';
import { withheldReasons } from '../../gate/explain.ts';

export const dossierQuery = z.strictObject({ reason });

const category = z.enum([...categoryCodes]).meta({ id: 'Category', description: 'A category of facts.' });

const source = z
  .object({ id, name: z.string(), kind: z.string() })
  .meta({ id: 'Source', description: 'The organisation that says so.' });

const involvement = z.object({
  role: z.enum(['guidance', 'aftercare']),
  from: civilDate,
  ground: z.string(),
});

const factItem = z
  .object({
    category,
    field: z.string().meta({ description: 'A name of the field list, such as `vdab.registered`.' }),
    value: z.unknown().meta({ description: 'Text, number, boolean or object, as the field says.' }),
    source,
    authenticSource: z
      .string()
      .optional()
      .meta({ description: 'The authentic source behind it, such as KSZ.' }),
    asOf: civilDate,
    certainty: z.enum(['proven', 'declared', 'estimated']),
    status: z.enum(['confirmed', 'provisional']),
    origins: z.array(source),
    basis: z
      .object({
        flow: id.optional(),
        clause: z.string().optional(),
        involvement: involvement.optional(),
      })
      .meta({ description: 'Why it is shown. Own facts need no flow.' }),
  })
  .meta({ id: 'Fact' });

export const dossier = z
  .object({
    id,
    person: z.object({
      givenName: z.string().optional(),
      familyName: z.string().optional(),
      birthDate: civilDate.optional(),
    }),
    joined: z
      .array(
        z.object({
          dossier: id,
          number: z.enum(['previous', 'next']),
          status: z.enum(['proposed', 'joined', 'undoing']),
        }),
      )
      .optional()
      .meta({ description: 'The dossiers of this person under another INSZ, for who may open those too.' }),
    facts: z.array(factItem),
    withheld: z
      .array(z.object({ category, source, reason: z.enum(withheldReasons), flow: id.optional() }))
      .meta({ description: 'What flows do not let pass here, whether it exists or not.' }),
  })
  .meta({ id: 'Dossier', description: 'What the caller’s organisation may see of a person, and why.' });

const vdab = { id: '3f0c2b7e-6c2f-4bb5-8b1d-5a6d5c1c0a01', name: 'VDAB', kind: 'vdab' };

const example = {
  id: '0b9f3c52-3b0f-4c0e-9a59-2f0a6a1f7d11',
  person: { givenName: 'An', familyName: 'Peeters', birthDate: '1987-06-10' },
  facts: [
    {
      category: 'registration',
      field: 'vdab.registered',
      value: true,
      source: vdab,
      asOf: '2026-11-02',
      certainty: 'proven',
      status: 'confirmed',
      origins: [],
      basis: {
        flow: '5d1c5e0e-7a0c-4e55-9a86-0c7a7a1f2b10',
        clause: 'Samen sterk voor lokaal werk, bijlage gegevens, punt 2',
        involvement: { role: 'guidance', from: '2026-01-05', ground: 'leefloon' },
      },
    },
  ],
  withheld: [{ category: 'plan', source: vdab, reason: 'lineSuspended' }],
};

function opening(path: string, operationId: string, summary: string, description?: string) {
  return operation({
    method: 'get',
    path,
    operationId,
    tag: 'persons',
    summary,
    ...(description ? { description } : {}),
    params: { id: 'The dossier.' },
    query: dossierQuery,
    answers: { 200: { description: 'The dossier; the opening was logged first.', schema: dossier, example } },
    problems: ['resourceNotFound', 'tooManyRequests'],
  });
}

export const dossierOperations = [
  opening('/api/v1/dossiers/:id', 'getDossier', 'Open a dossier for guidance'),
  opening(
    '/api/v1/dossiers/:id/benefitEnd',
    'getDossierForBenefitEnd',
    'Open a dossier to prepare the end of a benefit',
    'The path stands for the purpose; a caller never names one.',
  ),
  opening('/api/v1/dossiers/:id/aftercare', 'getDossierForAftercare', 'Open a dossier for aftercare'),
];
