import { versions } from 'node:process'
import { setFlagsFromString } from 'node:v8'

/**
 * V8 is made for programs that run for hours. Before anything is loaded it is asked for what a run of
 * seconds wants, since the code cache (load.ts) is good for the flags it was made with:
 *
 * - **Optimise later**, after ten times as many calls, and build no functions into each other: a third
 *   of the processor of a batch, and two fifths of that of 1 MB, went into code that hardly paid.
 * - **Leave the bytecode of patterns as it comes**: there are hundreds, and from the second time on
 *   they are machine code. (To compile them at once is no faster, and crashes Node 20 where a pattern
 *   has run before.)
 *
 * In turn with the same program without them (medians of 15, 5 and 3 runs on two cores, clock and
 * processor): five reports 14 and 26 % less, 1 MB 22 and 40 %, 300 reports 13 and 15 %.
 */
export function tuneForSeconds(): void {
  for (const flag of flags()?.seconds ?? []) setFlagsFromString(flag)
}

/** For a server that runs for as long as its editor: a key stroke takes up to a fifth less. */
export function tuneForHours(): void {
  for (const flag of flags()?.hours ?? []) setFlagsFromString(flag)
}

/**
 * By the version of V8: those of Node 20, 22 and 24. Others get none; V8 complains of a flag that it
 * does not know.
 */
function flags() {
  const version = Number.parseInt(versions.v8, 10)
  if (version < 11 || version > 13) return undefined
  const [late, asEver] =
    version === 11
      ? ['--interrupt-budget=600000', '--interrupt-budget=67584']
      : ['--invocation-count-for-turbofan=20000', '--invocation-count-for-turbofan=3000']
  return {
    seconds: ['--no-regexp-peephole-optimization', '--no-turbo-inlining', late],
    hours: ['--turbo-inlining', asEver],
  }
}
