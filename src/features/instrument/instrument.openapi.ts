/** The addresses of the catalogue of instruments, as described to other programs. */
import { z } from 'zod';
import { collection, operation } from '../../adapters/web/operation.ts';
import {
  instrumentsQuery,
  instrumentItem,
  noQuery,
  instrumentDetail,
  rulesQuery,
  rules,
} from './instrument-shape.openapi.ts';

const twe = {
  code: 'TWE_OCMW',
  slug: 'tijdelijke-werkervaring-ocmw',
  name: 'Tijdelijke werkervaring (OCMW)',
  summary: 'Werkervaring en begeleiding op weg naar gewoon werk, voor wie leefloon krijgt.',
  from: '2017-01-01',
  basis: 'Decreet van 9 december 2016',
  reviewedOn: '2026-11-21',
};

const slug = { slug: { description: 'The slug or the code of an instrument.', schema: z.string() } };

export const instrumentOperations = [
  operation({
    method: 'get',
    path: '/api/v1/instruments',
    operationId: 'getInstruments',
    tag: 'instruments',
    summary: 'List the instruments',
    open: true,
    query: instrumentsQuery,
    answers: {
      200: {
        description: 'A page of instruments, in the order in which people read them.',
        schema: collection(instrumentItem),
        example: {
          items: [twe],
          pageSize: 50,
          self: 'https://werkwinkel.example/api/v1/instruments',
        },
      },
    },
  }),
  operation({
    method: 'get',
    path: '/api/v1/instruments/:slug',
    operationId: 'getInstrument',
    tag: 'instruments',
    summary: 'Describe an instrument',
    open: true,
    params: slug,
    query: noQuery,
    answers: { 200: { description: 'Its card.', schema: instrumentDetail } },
    problems: ['resourceNotFound'],
  }),
  operation({
    method: 'get',
    path: '/api/v1/instruments/:slug/rules',
    operationId: 'getInstrumentRules',
    tag: 'instruments',
    summary: 'List the conditions of an instrument on a day',
    description:
      'The version in force on that day. Before its first day and after its last the list is empty: nobody can start.',
    open: true,
    params: slug,
    query: rulesQuery,
    answers: { 200: { description: 'The conditions in order.', schema: rules } },
    problems: ['resourceNotFound'],
  }),
];
