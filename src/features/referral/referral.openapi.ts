/** The addresses of referrals, as described to other programs. */
import { collection, operation } from '../../adapters/web/operation.ts';
import {
  referralQuery,
  oneReferralQuery,
  newReferral,
  referralAnswer,
  referralStart,
  referralOutcome,
  referralItem,
  referral,
  sentReferral,
} from './referral-shape.openapi.ts';

const example = {
  id: '9d0a1a3e-2c58-4f6f-8a53-4c1c9b3b7a20',
  status: 'sent',
  sentOn: '2026-11-21',
  answerBy: '2026-12-05',
  from: { id: '6f0f5c0e-8f3f-4f0a-9d62-3c0f4f1a2b3c', name: 'OCMW Vlierbeke' },
  to: { id: '7f0f5c0e-8f3f-4f0a-9d62-3c0f4f1a2b3c', name: 'Maatwerkbedrijf De Schakel' },
  phase: 'open',
  name: 'An Peeters',
};

export const referralOperations = [
  operation({
    method: 'get',
    path: '/api/v1/referrals',
    operationId: 'getReferrals',
    tag: 'referrals',
    summary: 'List referrals to or from the own organisation',
    query: referralQuery,
    answers: {
      200: {
        description: 'A page, the newest first; each person shown is logged.',
        schema: collection(referralItem),
        example: {
          items: [example],
          pageSize: 50,
          self: 'https://werkwinkel.example/api/v1/referrals?direction=incoming',
        },
      },
    },
    problems: ['resourceNotFound', 'tooManyRequests'],
  }),
  operation({
    method: 'post',
    path: '/api/v1/referrals',
    operationId: 'sendReferral',
    tag: 'referrals',
    summary: 'Send someone to another organisation',
    description:
      'Own facts only and never wider than a flow in force; what is sent is a snapshot of this moment.',
    idempotent: true,
    body: {
      schema: newReferral,
      example: {
        dossier: '0b9f3c52-3b0f-4c0e-9a59-2f0a6a1f7d11',
        to: '7f0f5c0e-8f3f-4f0a-9d62-3c0f4f1a2b3c',
        question: 'Kan deze persoon bij u starten?',
        wantedOutcomes: ['work'],
      },
    },
    answers: {
      201: {
        description: 'It is sent.',
        schema: sentReferral,
        example: { id: example.id, status: 'sent' },
        headers: { Location: 'The address of the referral.' },
      },
    },
    problems: ['resourceNotFound', 'missingPermission', 'conflict'],
  }),
  operation({
    method: 'get',
    path: '/api/v1/referrals/:id',
    operationId: 'getReferral',
    tag: 'referrals',
    summary: 'See one referral',
    description: 'The first time its receiver sees it, its status becomes `received`.',
    params: { id: 'The referral.' },
    query: oneReferralQuery,
    answers: {
      200: {
        description: 'The referral, as far as it stands open to the caller.',
        schema: referral,
        example,
      },
    },
    problems: ['resourceNotFound', 'tooManyRequests'],
  }),
  operation({
    method: 'post',
    path: '/api/v1/referrals/:id/answer',
    operationId: 'answerReferral',
    tag: 'referrals',
    summary: 'Accept or refuse a referral',
    description: 'Accepting proves the relation either way, and the receiver guides the person from then on.',
    params: { id: 'The referral.' },
    idempotent: true,
    body: { schema: referralAnswer, example: { answer: 'refused', reason: 'Geen plaats tot maart.' } },
    answers: {
      200: {
        description: 'It is answered.',
        schema: sentReferral,
        example: { id: example.id, status: 'refused' },
      },
    },
    problems: ['resourceNotFound', 'conflict'],
  }),
  operation({
    method: 'post',
    path: '/api/v1/referrals/:id/start',
    operationId: 'startReferral',
    tag: 'referrals',
    summary: 'Say that it started, or why it did not',
    description: 'By the receiver, once it accepted.',
    params: { id: 'The referral.' },
    idempotent: true,
    body: { schema: referralStart, example: { startedOn: '2026-12-07' } },
    answers: {
      200: {
        description: 'It is known now.',
        schema: sentReferral,
        example: { id: example.id, status: 'started' },
      },
    },
    problems: ['resourceNotFound', 'conflict'],
  }),
  operation({
    method: 'post',
    path: '/api/v1/referrals/:id/outcome',
    operationId: 'endReferral',
    tag: 'referrals',
    summary: 'Say how it ended',
    description: 'By the receiver, from acceptance on: one result for each wanted outcome.',
    params: { id: 'The referral.' },
    idempotent: true,
    body: {
      schema: referralOutcome,
      example: { outcomes: [{ wantedOutcome: 'work', result: 'reached' }] },
    },
    answers: {
      200: {
        description: 'It has ended.',
        schema: sentReferral,
        example: { id: example.id, status: 'ended' },
      },
    },
    problems: ['resourceNotFound', 'conflict'],
  }),
];
