/** The forms of a pathway: at which address each is sent, which act it asks, and how its Dutch fields are called there. */
import type { ComponentChildren } from 'preact';
import type { Said } from '../../adapters/web/said.ts';
import type { Act } from '../../kernel/act.ts';
import { parseCivilDate } from '../../kernel/civil-date.ts';
import { dutch } from '../../kernel/language.ts';
import { answerLead, followLead, setLead } from './lead.acts.ts';
import { LeadPage } from './lead-form.pages.tsx';
import type { OpenedPathway } from './pathway.ts';
import type { Asked } from './pathway-address.ts';
import { enterPhase, tendPhase } from './phase.acts.ts';
import { EnterPhasePage, TendPhasePage } from './phase-form.pages.tsx';
import { answerRelease, askRelease, followRelease } from './release.acts.ts';
import { ReleasePage } from './release-form.pages.tsx';
import { addRoleHolder, endRoleHolder } from './role-holder.acts.ts';
import { RoleHoldersPage } from './role-holder-form.pages.tsx';

type Typed = Readonly<Record<string, string>>;

type Poster = <Input, Done>(
  toDo: Act<Input, Done>,
  input: (typed: Typed) => object,
  said: (done: Done, typed: Typed) => Said,
) => void;

/** One form; `page` is the address of the page on which it stands. */
export interface PathwayForm {
  readonly path: string;
  readonly page: string;
  readonly title: keyof typeof formTitles;
  readonly show: (view: { opened: OpenedPathway; asked: Asked }) => ComponentChildren;
  /** The fields of free text, which are looked over for what should not stand there. */
  readonly texts: readonly string[];
  /** The Dutch names of the fields of the act. */
  readonly names: Readonly<Record<string, string>>;
  register(post: Poster): void;
}

/** What the pages of the forms are called. */
export const formTitles = dutch({ phase: 'Fase', lead: 'Regie', roles: 'Wie doet wat', release: 'Vrijgave' });

const phaseNames = {
  phase: 'fase',
  on: 'datum',
  owner: 'opvolger',
  step: 'stap',
  stepBy: 'termijn',
  why: 'waarom',
};
const leadNames = {
  lead: 'regie',
  on: 'datum',
  why: 'waarom',
  contactFunction: 'functie',
  answerBy: 'termijn',
};
const releaseNames = {
  asked: 'organisatie',
  held: 'wat',
  step: 'stap',
  answerBy: 'termijn',
  why: 'waarom',
  how: 'hoe',
};

const phase = { title: 'phase' as const, names: phaseNames, texts: ['stap', 'waarom'] };
const lead = { page: '/regie', title: 'lead' as const, show: LeadPage, names: leadNames, texts: ['waarom'] };
const roleHolder = {
  page: '/rollen',
  title: 'roles' as const,
  show: RoleHoldersPage,
  names: {
    role: 'rol',
    domain: 'domein',
    holder: 'naam',
    organisation: 'organisatie',
    organisationName: 'elders',
    on: 'datum',
  },
  texts: [],
};
const release = {
  page: '/vrijgave',
  title: 'release' as const,
  show: ReleasePage,
  names: releaseNames,
  texts: ['stap', 'waarom', 'hoe'],
};

export const pathwayForms: readonly PathwayForm[] = [
  {
    ...phase,
    path: '/fase',
    page: '/fase',
    show: EnterPhasePage,
    register: (post) => post(enterPhase, phaseInput, () => 'phaseEntered'),
  },
  {
    ...phase,
    path: '/stap',
    page: '/stap',
    show: TendPhasePage,
    register: (post) => post(tendPhase, phaseInput, () => 'phaseTended'),
  },
  {
    ...lead,
    path: '/regie',
    register: (post) => post(setLead, leadInput, ({ waits }) => (waits ? 'leadProposed' : 'leadDecided')),
  },
  {
    ...lead,
    path: '/regie/antwoord',
    register: (post) =>
      post(answerLead, answerInput, (_, { antwoord }) =>
        antwoord === 'accepted' ? 'leadAccepted' : 'leadRefused',
      ),
  },
  {
    ...lead,
    path: '/regie/vervolg',
    register: (post) =>
      post(followLead, followInput, (_, { vervolg }) =>
        vervolg === 'withdraw' ? 'leadWithdrawn' : 'askedAgain',
      ),
  },
  {
    ...roleHolder,
    path: '/rollen',
    register: (post) => post(addRoleHolder, holderInput, () => 'roleHolderAdded'),
  },
  {
    ...roleHolder,
    path: '/rollen/einde',
    register: (post) =>
      post(
        endRoleHolder,
        ({ rij }) => ({ id: rij }),
        () => 'roleHolderEnded',
      ),
  },
  { ...release, path: '/vrijgave', register: (post) => post(askRelease, releaseInput, () => 'releaseAsked') },
  {
    ...release,
    path: '/vrijgave/antwoord',
    register: (post) =>
      post(answerRelease, answerInput, (_, { antwoord }) =>
        antwoord === 'released' ? 'releaseGranted' : 'releaseRefused',
      ),
  },
  {
    ...release,
    path: '/vrijgave/vervolg',
    register: (post) =>
      post(followRelease, followInput, (_, { vervolg }) =>
        vervolg === 'remind' ? 'askedAgain' : 'releaseClosed',
      ),
  },
];

function phaseInput(typed: Typed) {
  const { fase, datum, opvolger, stap, termijn, waarom, versie } = typed;
  const version = versie === undefined || versie === '' ? {} : { version: versie };
  return { phase: fase, on: datum, owner: opvolger, step: stap, stepBy: termijn, why: waarom, ...version };
}

function leadInput({ regie, datum, waarom, functie, termijn }: Typed) {
  return { lead: regie, on: datum, why: waarom, contactFunction: functie, ...deadlineOf(termijn) };
}

function answerInput({ rij, antwoord, waarom, functie }: Typed) {
  return { id: rij, answer: antwoord, why: waarom, contactFunction: functie };
}

// Taking something back needs no deadline, and what stands in that field is then no mistake.
function followInput({ rij, vervolg, termijn, hoe }: Typed) {
  return { id: rij, follow: vervolg, how: hoe, ...(vervolg === 'remind' ? deadlineOf(termijn) : {}) };
}

function holderInput({ rol, domein, naam, organisatie, elders, datum }: Typed) {
  const where = organisatie ? { organisation: organisatie } : { organisationName: elders };
  return { role: rol, domain: domein, holder: naam, on: datum, ...where };
}

function releaseInput({ organisatie, wat, stap, termijn }: Typed) {
  return { asked: organisatie, held: wat, step: stap, ...deadlineOf(termijn) };
}

/** Gives the day as the act wants it; what is no day is left as it was typed, to be told. */
function deadlineOf(typed: string | undefined) {
  return typed === undefined || typed.trim() === '' ? {} : { answerBy: parseCivilDate(typed) ?? typed };
}
