/** The description of the whole interface, put together from what each feature says of its own calls. */
import { z } from 'zod';
import { describeApi } from '../../adapters/web/openapi.ts';
import { type Operation, operation } from '../../adapters/web/operation.ts';
import { agreementOperations } from '../agreement/agreement.openapi.ts';
import { actionOperations } from '../agreement-action/action.openapi.ts';
import { consultationOperations } from '../body/consultation.openapi.ts';
import { clientImportOperations } from '../client-import/client-import.openapi.ts';
import { dossierOperations } from '../dossier/dossier.openapi.ts';
import { ownFigureOperations } from '../figure/own-figure.openapi.ts';
import { flowOperations } from '../flow/flow.openapi.ts';
import { eligibilityOperations } from '../instrument/eligibility.openapi.ts';
import { instrumentOperations } from '../instrument/instrument.openapi.ts';
import { minutesOperations } from '../minutes/minutes.openapi.ts';
import { organisationOperations } from '../organisation/organisation.openapi.ts';
import { disclosureOperations } from '../oversight/disclosure.openapi.ts';
import { personOperations } from '../person/person.openapi.ts';
import { publishedFigureOperations } from '../published-figure/published-figure.openapi.ts';
import { referralOperations } from '../referral/referral.openapi.ts';
import { endOperations } from '../relation/end.openapi.ts';
import { webhookOperations } from '../webhook/webhook.openapi.ts';
import { workplaceOperations } from '../workplace/workplace.openapi.ts';
import { workplaceRegisterOperations } from '../workplace/workplace-register.openapi.ts';

const serviceOperations = [
  operation({
    method: 'get',
    path: '/health',
    operationId: 'getHealth',
    tag: 'service',
    summary: 'Tell whether the service works',
    open: true,
    answers: {
      200: {
        description: 'It works.',
        schema: z.object({ status: z.literal('UP') }).meta({ id: 'HealthStatus' }),
        example: { status: 'UP' },
      },
      503: { description: 'It does not work now.', schema: z.object({ status: z.literal('DOWN') }) },
    },
  }),
  operation({
    method: 'get',
    path: '/api/v1/openapi.json',
    operationId: 'getOpenapi',
    tag: 'service',
    summary: 'Describe this interface',
    open: true,
    answers: {
      200: { description: 'This document.', schema: z.record(z.string(), z.unknown()) },
    },
  }),
];

/** Every call of the interface. */
export const operations: readonly Operation[] = [
  ...organisationOperations,
  ...publishedFigureOperations,
  ...ownFigureOperations,
  ...flowOperations,
  ...agreementOperations,
  ...actionOperations,
  ...consultationOperations,
  ...minutesOperations,
  ...instrumentOperations,
  ...eligibilityOperations,
  ...personOperations,
  ...dossierOperations,
  ...endOperations,
  ...referralOperations,
  ...workplaceRegisterOperations,
  ...workplaceOperations,
  ...disclosureOperations,
  ...clientImportOperations,
  ...webhookOperations,
  ...serviceOperations,
];

const info = {
  title: 'Werkwinkel',
  version: '1.0.0',
  description:
    'One roof for VDAB, municipalities, OCMWs and partners. Built on the Belgif REST guide; this document is OpenAPI 3.1 where the guide names 3.0. Names are lowerCamelCase, dates are civil dates or RFC 3339, and a value that is not there is left out. An unknown property or parameter is refused with its name. A person whom the caller may not see answers the same 404 as one who does not exist.',
  license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
};

/** Describes the interface as OpenAPI 3.1. */
export function openapi(): object {
  return describeApi(info, operations);
}

/** Writes the description as it is kept in `docs/openapi.json`. */
export function openapiText(): string {
  return `${JSON.stringify(openapi(), null, 2)}\n`;
}
