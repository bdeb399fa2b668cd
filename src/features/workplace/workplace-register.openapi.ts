/** What the register of employers and work places reads and answers, as described to other programs. */
import { z } from 'zod';
import { id, operation } from '../../adapters/web/operation.ts';
import { isCivilDate } from '../../kernel/civil-date.ts';
import { exampleWorkplace, nis, workplace } from './workplace-shape.openapi.ts';
import { dutchLevelCodes, sectorCodes, workplaceKinds } from './workplace.ts';

const day = z.string().refine(isCivilDate, 'This is not a date.').meta({ format: 'date' });

export const newEmployer = z
  .strictObject({
    name: z.string().min(1).max(120),
    number: z
      .string()
      .optional()
      .meta({ description: 'The enterprise number. Left out: a service of the own organisation.' }),
  })
  .meta({ id: 'NewEmployer' });

const given = {
  name: z.string().min(1).max(120).meta({ description: 'What someone does there.' }),
  sector: z.enum(sectorCodes),
  municipality: nis,
  instruments: z.array(z.enum(workplaceKinds)).min(1),
  places: z.int().min(1).max(500),
  offered: z
    .int()
    .min(0)
    .max(500)
    .optional()
    .meta({ description: 'How many of them are for the organisations of an agreement. Left out: none.' }),
  from: day,
  until: day.optional(),
  hours: z.number().gt(0).max(50).optional().meta({ description: 'A week, in tenths.' }),
  dutchLevel: z.enum(dutchLevelCodes).optional(),
  languages: z.string().max(120).optional(),
  publicTransport: z.boolean().optional(),
  conditions: z.string().max(500).optional().meta({ description: 'Of the work; nothing about a person.' }),
  contact: z
    .strictObject({
      function: z.string().min(1).max(80),
      phone: z.string().optional(),
      mail: z.string().max(160).optional(),
    })
    .meta({ description: 'A function, with a telephone number or a mail address.' }),
  note: z.string().max(500).optional().meta({ description: 'About the place; nothing about a person.' }),
};

export const newWorkplace = z.strictObject({ employer: id, ...given }).meta({ id: 'NewWorkplace' });

export const changedWorkplace = z
  .strictObject({
    ...given,
    version: z
      .int()
      .min(1)
      .max(2_147_483_647)
      .meta({ description: 'As it was read; another version is a conflict.' }),
  })
  .meta({ id: 'ChangedWorkplace' });

const employer = z
  .object({
    id,
    name: z.string(),
    number: z.string().optional().meta({ description: 'The enterprise number; an own service has none.' }),
    ownService: z.boolean(),
    workplaces: z.int().meta({ description: 'How many places there are in the register.' }),
  })
  .meta({ id: 'Employer' });

const exampleEmployer = { ...exampleWorkplace.employer, workplaces: 1 } as const;
const examplePlace = {
  name: exampleWorkplace.name,
  sector: exampleWorkplace.sector,
  municipality: exampleWorkplace.municipality,
  instruments: exampleWorkplace.instruments,
  places: exampleWorkplace.places,
  offered: exampleWorkplace.offered,
  from: exampleWorkplace.from,
  hours: exampleWorkplace.hours,
  dutchLevel: exampleWorkplace.dutchLevel,
  contact: exampleWorkplace.contact,
} as const;
const written = workplace
  .extend({
    warnings: z
      .array(z.object({ name: z.string(), detail: z.string() }))
      .optional()
      .meta({
        description:
          'What looks like something that does not belong in the register, by the field that was sent: health, debts or a quarrel of someone, or the mail address of a person. It is saved; look it over and send the place again without it.',
      }),
  })
  .meta({ id: 'WrittenWorkplace' });
const place = { description: 'The place.', schema: written, example: exampleWorkplace } as const;

export const workplaceRegisterOperations = [
  operation({
    method: 'get',
    path: '/api/v1/employers',
    operationId: 'getEmployers',
    tag: 'instruments',
    summary: 'List the employers and own services in the register of the own organisation',
    answers: {
      200: {
        description: 'Own services first.',
        schema: z.object({ items: z.array(employer) }),
        example: { items: [exampleEmployer] },
      },
    },
    problems: ['resourceNotFound'],
  }),
  operation({
    method: 'post',
    path: '/api/v1/employers',
    operationId: 'addEmployer',
    tag: 'instruments',
    summary: 'Register an employer by its enterprise number, or an own service without one',
    idempotent: true,
    body: { schema: newEmployer, example: { name: 'Groendienst' } },
    answers: { 201: { description: 'It is registered.', schema: employer, example: exampleEmployer } },
    problems: ['resourceNotFound'],
  }),
  operation({
    method: 'post',
    path: '/api/v1/workplaces',
    operationId: 'addWorkplace',
    tag: 'instruments',
    summary: 'Add a work place at an employer of the own register',
    idempotent: true,
    body: { schema: newWorkplace, example: { employer: exampleEmployer.id, ...examplePlace } },
    answers: { 201: place },
    problems: ['resourceNotFound'],
  }),
  operation({
    method: 'put',
    path: '/api/v1/workplaces/:id',
    operationId: 'changeWorkplace',
    tag: 'instruments',
    summary: 'Change a work place of the own register',
    description:
      'The place becomes as it is sent: what is left out is then not known. Its employer stays. Refused with a conflict where someone changed it since, as invalid where more people work there or more places are held.',
    params: { id: 'The work place.' },
    idempotent: true,
    body: { schema: changedWorkplace, example: { ...examplePlace, version: 1 } },
    answers: { 200: place },
    problems: ['resourceNotFound', 'conflict'],
  }),
];
