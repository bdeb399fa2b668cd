/**
 * On which pages a program looked for barriers, and what it found: read from the file that a run of the tests leaves. A page that is not in it
 * was not tested, and no page of ours says otherwise.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../../root.ts';

const testedFile = z.strictObject({
  /** The program that looked, with its version. */
  with: z.string(),
  pages: z.array(
    z.strictObject({
      path: z.string(),
      on: z.iso.date(),
      widths: z.array(z.int()),
      barriers: z.int().min(0),
    }),
  ),
});

export type TestedPages = z.infer<typeof testedFile>;
type TestedPage = TestedPages['pages'][number];

/** Reads what a run of the tests left; nothing where there is no such file. */
export function readTestedPages(): TestedPages | undefined {
  try {
    const text = readFileSync(join(projectRoot, 'docs/tested-pages.json'), 'utf8');
    return testedFile.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** An address of the program with what was found on the pages that stand there. */
export interface TestedRoute {
  readonly route: string;
  readonly tested: readonly TestedPage[];
}

/** Puts what was tested with the address that answered it; every address is there, tested or not. */
export function testedRoutes(
  routes: readonly string[],
  pages: readonly TestedPage[],
): readonly TestedRoute[] {
  const found = routes.map((route) => ({ route, tested: [] as TestedPage[] }));
  for (const page of pages) {
    const fitting = found.filter(({ route }) => fits(route, page.path));
    // An address in words goes before one with a place for a name, as the router has it.
    const nearest = fitting.toSorted((a, b) => namesIn(a.route) - namesIn(b.route))[0];
    nearest?.tested.push(page);
  }
  return found;
}

/** How many barriers were found at an address. */
export function barriersAt({ tested }: TestedRoute): number {
  return tested.reduce((sum, { barriers }) => sum + barriers, 0);
}

/** The last day on which an address was tested. */
export function testedOn({ tested }: TestedRoute): string | undefined {
  return tested
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
}

function fits(route: string, path: string): boolean {
  const [steps, given] = [route.split('/'), path.split('/')];
  return (
    steps.length === given.length && steps.every((step, at) => step.startsWith(':') || step === given[at])
  );
}

function namesIn(route: string): number {
  return route.split('/:').length;
}
