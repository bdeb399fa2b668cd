/**
 * The titles of problems in the three languages of the interface. English is the language of the Belgif guide and comes
 * when nothing else is asked; codes and types are the same in every language.
 */
const languages = ['en', 'nl', 'fr'] as const;
export type Language = (typeof languages)[number];

export const titles = {
  badRequest: { en: 'Bad Request', nl: 'Ongeldige vraag', fr: 'Requête incorrecte' },
  noAccessToken: { en: 'No Access Token', nl: 'Geen toegangsbewijs', fr: 'Aucun jeton d’accès' },
  invalidAccessToken: {
    en: 'Invalid Access Token',
    nl: 'Ongeldig toegangsbewijs',
    fr: 'Jeton d’accès non valide',
  },
  expiredAccessToken: {
    en: 'Expired Access Token',
    nl: 'Vervallen toegangsbewijs',
    fr: 'Jeton d’accès expiré',
  },
  missingScope: { en: 'Missing Scope', nl: 'Bereik ontbreekt', fr: 'Portée manquante' },
  missingPermission: { en: 'Missing Permission', nl: 'Geen toestemming', fr: 'Permission manquante' },
  resourceNotFound: { en: 'Resource Not Found', nl: 'Niet gevonden', fr: 'Ressource introuvable' },
  methodNotAllowed: { en: 'Method Not Allowed', nl: 'Methode niet toegelaten', fr: 'Méthode non autorisée' },
  notAcceptable: { en: 'Not Acceptable', nl: 'Vorm niet beschikbaar', fr: 'Format non disponible' },
  conflict: { en: 'Conflict', nl: 'Conflict', fr: 'Conflit' },
  payloadTooLarge: { en: 'Payload Too Large', nl: 'Te groot', fr: 'Contenu trop volumineux' },
  unsupportedMediaType: {
    en: 'Unsupported Media Type',
    nl: 'Soort inhoud niet aanvaard',
    fr: 'Type de contenu non pris en charge',
  },
  idempotencyKeyReused: {
    en: 'Idempotency Key Reused',
    nl: 'Sleutel al gebruikt voor een andere vraag',
    fr: 'Clé déjà utilisée pour une autre requête',
  },
  tooManyRequests: { en: 'Too Many Requests', nl: 'Te veel vragen', fr: 'Trop de requêtes' },
  internalServerError: { en: 'Internal Server Error', nl: 'Interne fout', fr: 'Erreur interne' },
  serviceUnavailable: { en: 'Service Unavailable', nl: 'Even niet beschikbaar', fr: 'Service indisponible' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

/** Picks the language that an Accept-Language header prefers among ours; English without one. */
export function languageOf(header: string | undefined): Language {
  const wished = (header ?? '')
    .split(',')
    .slice(0, 20)
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const q = parameters.map((one) => /^\s*q=([01](?:\.\d*)?)\s*$/.exec(one)?.[1]).find(Boolean);
      return { language: tag.split('-')[0], weight: q === undefined ? 1 : Number(q) };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  for (const { language } of wished) {
    const known = languages.find((ours) => ours === language);
    if (known !== undefined) return known;
  }
  return 'en';
}
