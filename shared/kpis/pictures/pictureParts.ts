import type { KpiPicture } from './pictures.api.ts'

/** What one way to look at a KPI adds to what all of them say. */
export type Drawn = Pick<KpiPicture, 'sentences' | 'panels'> &
  Partial<Pick<KpiPicture, 'centre' | 'bands' | 'newLimits' | 'outlook'>>
