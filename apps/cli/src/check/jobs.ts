import type { Option, Values } from '../command.js'
import { usageError } from '../usage-error.js'

export const jobsOption: Option = {
  value: 'N',
  about: {
    'zh-CN': '同时核几份，缺省同处理器的数目；1 是一份一份地核。结果都一样',
    en: 'drafts that are checked at a time, by default as many as there are processors; 1 is one by one. The result is the same',
  },
}

/** More threads than any machine has use for. */
const most = 64

/** What --jobs says; undefined where it says nothing. Throws a UsageError for what is no such number. */
export function readJobs({ jobs: written }: Values): number | undefined {
  if (typeof written !== 'string') return undefined
  const jobs = Number(written)
  if (/^\d{1,9}$/.test(written) && jobs >= 1 && jobs <= most) return jobs
  throw usageError(
    `--jobs 要写 1 到 ${most} 的整数，不能是“${written}”。`,
    `--jobs takes a whole number from 1 to ${most}, not “${written}”.`,
  )
}
