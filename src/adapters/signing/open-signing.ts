/** Chooses the signing service of an installation: the one its operator named, or none. */
import type { Config } from '../../config.ts';
import { cscService } from './csc-service.ts';
import { noSigning, type SigningService } from './signing-service.ts';

export function openSigning({ signing }: Config): SigningService {
  return signing === undefined ? noSigning : cscService(signing);
}
