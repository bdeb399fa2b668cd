/**
 * The kinds of work that can be written down, and which of them count for lasting work. That a measure, an internship or a
 * student job does not count is a choice of ours, written out in docs/guide/duurzaam-werk.md.
 */
import { dutch } from '../../kernel/language.ts';

export interface WorkContract {
  readonly label: string;
  /** Counts for lasting work. */
  readonly lasting: boolean;
  /** Paid under an employment contract or as self-employed: counts in the widest reading of the federal measure. */
  readonly paid: boolean;
}

const counts = (label: string): WorkContract => ({ label, lasting: true, paid: true });
const measure = (label: string): WorkContract => ({ label, lasting: false, paid: true });
const unpaid = (label: string): WorkContract => ({ label, lasting: false, paid: false });

export const workContracts = dutch(
  {
    PERMANENT: counts('vast contract (onbepaalde duur)'),
    FIXED_TERM: counts('contract van bepaalde duur'),
    REPLACEMENT: counts('vervangingscontract'),
    INTERIM: counts('uitzendwerk'),
    SELF: counts('zelfstandig werk'),
    CMW: counts('collectief maatwerk'),
    IMW: counts('individueel maatwerk'),
    LDE: counts('lokale diensteneconomie'),
    ART60: measure('artikel 60'),
    ART61: measure('artikel 61'),
    STUDENT: measure('studentenjob'),
    IBO: unpaid('individuele beroepsopleiding'),
  },
  'label',
) satisfies Readonly<Record<string, WorkContract>>;

export type ContractCode = keyof typeof workContracts;

export const contractCodes = Object.keys(workContracts) as [ContractCode, ...ContractCode[]];

/** Tells what the list says of a kind of work; a code that is not in it counts for nothing. */
export function contractOf(code: string): WorkContract {
  return Object.hasOwn(workContracts, code)
    ? workContracts[code as ContractCode]
    : { label: code, lasting: false, paid: false };
}
