import type { ResolvedDate } from '@hegao/facts'

/** The year that a date names in figures; none for 上年 and for a date without its year. */
export const writtenYear = ({ year }: Pick<ResolvedDate, 'year'>): number | undefined =>
  year && 'value' in year ? year.value : undefined
