/** The addresses of the application, read from the router itself, so that none can be forgotten. */
import type { FastifyInstance } from 'fastify';

export interface Address {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** With its parameters: `/dossiers/:id`. */
  readonly path: string;
}

/** Lists every address but those of the identity provider of the demo. */
export function addressesOf(app: FastifyInstance): Address[] {
  const steps: string[] = [];
  const found: Address[] = [];
  for (const line of app.printRoutes({ commonPrefix: false }).split('\n')) {
    const [, indent = '', step = '', methods = ''] = /^([│ ]*(?:├── |└── ))(.*) \((.*)\)$/.exec(line) ?? [];
    if (step === '' || step === '*') continue;
    steps.splice(indent.length / 4 - 1, Infinity, step === '/' ? '' : step);
    const path = steps.map((one, at) => (at === 1 ? `/${one}` : one)).join('') || '/';
    for (const method of ['GET', 'POST', 'DELETE'] as const)
      if (methods.split(', ').includes(method) && !path.startsWith('/oidc')) found.push({ method, path });
  }
  return found;
}
