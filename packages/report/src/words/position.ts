import type { Range } from '@hegao/core'

/** Where a range begins, as editors take it: 12:8. */
export const position = ({ start }: Range): string => `${start.line}:${start.column}`
