/** Why the plain pages are shown instead of the hall; the words explain each kindly. */
export type CatalogueReason = 'no-webgl' | 'lost-context' | 'error' | 'unsteady';
