import type { FixTier } from '@hegao/core'
import type { Option, Values } from '../command.js'
import { stdinPath } from '../drafts.js'
import type { Io } from '../io.js'
import { usageError } from '../usage-error.js'

export const fixOptions: Readonly<Record<string, Option>> = {
  fix: {
    about: {
      'zh-CN': '把可以直接改的改进原文件，再报告剩下的问题',
      en: 'apply the safe fixes to the files, then report what remains',
    },
  },
  'fix-dry-run': {
    about: {
      'zh-CN': '只打印 --fix 会怎么改（统一 diff），不写文件，不打印报告',
      en: 'print what --fix would change (unified diff) instead of the report; write nothing',
    },
  },
  'fix-tier': {
    value: 'TIER',
    choices: ['safe', 'review'],
    about: {
      'zh-CN': 'safe（缺省）只改可以直接改的；review 另把要人决定的逐处在终端上问',
      en: 'safe (default): only what may be applied unseen; review: ask about the others on the terminal',
    },
  },
}

/** What the command line asks to be fixed. */
export interface FixRequest {
  /** `review` fixes are asked about one by one, but in a dry run, which shows them all. */
  readonly tiers: readonly FixTier[]
  readonly dryRun: boolean
}

/**
 * Reads the options; undefined where nothing is to be fixed. Throws a UsageError for what cannot be
 * done, before anything is read.
 */
export function readFixRequest(
  paths: readonly string[],
  values: Values,
  io: Io,
): FixRequest | undefined {
  const dryRun = values['fix-dry-run'] === true
  const tier = values['fix-tier']
  if (!dryRun && values.fix !== true && tier === undefined) return undefined
  if (dryRun && values.format !== undefined) {
    throw usageError(
      '--fix-dry-run 打印的是改动，不打印报告，不能再写 --format。',
      '--fix-dry-run prints the changes and no report; it cannot go with --format.',
    )
  }
  if (!dryRun && paths.includes(stdinPath)) {
    throw usageError(
      '标准输入没有文件可以改写，不能用 --fix；用 --fix-dry-run 看改动。',
      'Standard input is no file to write to; --fix cannot go with it. --fix-dry-run shows the changes.',
    )
  }
  if (!dryRun && tier === 'review' && !io.ask) {
    throw usageError(
      '--fix-tier review 要在终端上逐处问，这里不是终端；去掉它只改可以直接改的，或者用 --fix-dry-run --fix-tier review 看全部改动。',
      '--fix-tier review asks on a terminal, and there is none. Leave it out to apply the safe fixes, or see all changes with --fix-dry-run --fix-tier review.',
    )
  }
  return { tiers: tier === 'review' ? ['safe', 'review'] : ['safe'], dryRun }
}
