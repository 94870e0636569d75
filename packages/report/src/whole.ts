/** A text that was made in pieces. */
export const whole = (pieces: Iterable<string>): string => Array.from(pieces).join('')
