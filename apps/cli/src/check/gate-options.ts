import type { Option, Values } from '../command.js'
import { todayOption } from '../today.js'
import { usageError } from '../usage-error.js'

/** What decides whether a draft passes, and which drafts are asked. */
export const gateOptions: Readonly<Record<string, Option>> = {
  'fail-on': {
    value: 'LEVEL',
    choices: ['error', 'warning', 'info', 'never'],
    about: {
      'zh-CN':
        '有这一级别及以上的问题就不通过（退出码 1）：error（缺省）、warning、info；never 从不',
      en: 'fail (exit code 1) from this severity on: error (default), warning, info; or never',
    },
  },
  'min-score': {
    value: 'N',
    about: { 'zh-CN': '得分低于 N（0–100）就不通过', en: 'fail below N points (0–100)' },
  },
  'max-warnings': {
    value: 'N',
    about: {
      'zh-CN': '一份稿子的警告多于 N 处就不通过',
      en: 'fail where one draft has more than N warnings',
    },
  },
  'no-regress': {
    value: 'FILE',
    about: {
      'zh-CN': '得分比上次（--format json 的结果）低就不通过；上次没有的稿子不比',
      en: 'fail where a draft scores lower than in an earlier result (of --format json); new drafts are not compared',
    },
  },
  baseline: {
    value: 'FILE',
    about: {
      'zh-CN':
        'hegao baseline 写的基线：里面的问题不算数（级别、警告数），得分照旧；缺省用配置里的 baseline',
      en: 'what hegao baseline wrote: its findings do not fail a draft; scores stay; by default the baseline of the config',
    },
  },
  'no-baseline': {
    about: {
      'zh-CN': '不管配置里的 baseline，已知的问题也照样算',
      en: 'pass over the baseline of the config: known findings count like the others',
    },
  },
  today: todayOption,
  standard: {
    about: {
      'zh-CN': '按标准评分：不管配置里的级别、选项、accepted 和稿子里的“不检查”',
      en: 'standard score: no severities, options or accepted of the config, no directives of the draft',
    },
  },
  since: {
    value: 'REF',
    about: {
      'zh-CN': '只查 git 里自 REF 以来改过的稿子，新加的、还没有提交的也算',
      en: 'only drafts changed in git since REF, those not committed or not added yet too',
    },
  },
}

/** The thresholds of the command line; undefined where it sets none. */
export interface Asked {
  readonly minScore: number | undefined
  readonly maxWarnings: number | undefined
}

export const readAsked = (values: Values): Asked => ({
  minScore: readScore(values['min-score']),
  maxWarnings: readCount(values['max-warnings']),
})

function readScore(written: Values[string]): number | undefined {
  if (typeof written !== 'string') return undefined
  const score = Number(written)
  if (written.trim() !== '' && score >= 0 && score <= 100) return score
  throw usageError(
    `--min-score 要写 0 到 100 的数，不能是“${written}”。`,
    `--min-score takes a number from 0 to 100, not “${written}”.`,
  )
}

function readCount(written: Values[string]): number | undefined {
  if (typeof written !== 'string') return undefined
  if (/^\d{1,9}$/.test(written)) return Number(written)
  throw usageError(
    `--max-warnings 要写 0 或者正整数，不能是“${written}”。`,
    `--max-warnings takes a whole number, 0 or more, not “${written}”.`,
  )
}

/** Fixing leaves alone what is silenced; --standard silences nothing. The two cannot both be meant. */
export function refuseStandardFix(values: Values): void {
  const fix = ['fix', 'fix-dry-run', 'fix-tier'].find(name => values[name] !== undefined)
  if (values.standard !== true || fix === undefined) return
  throw usageError(
    `--standard 不管已经忽略的问题，--${fix} 不改已经忽略的问题，两个不能一起用。`,
    `--standard knows nothing of what is silenced, and --${fix} leaves it alone; the two cannot go together.`,
  )
}
