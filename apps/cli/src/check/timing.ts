import type { Language, Stopwatch, Text } from '@hegao/core'
import type { Option } from '../command.js'

export const timingOption: Option = {
  about: {
    'zh-CN': '最后在标准错误上列出各个环节、各条规则用了多少时间；这时一份一份地核，不用以前的结果',
    en: 'list on stderr how long each step and each rule took; drafts are then checked one by one, without results of earlier runs',
  },
}

/** The steps of a run in their order. `check` is what a check takes beside facts and rules. */
const steps = ['read', 'facts', 'rules', 'check', 'report'] as const
export type Step = (typeof steps)[number]

/** How long the steps and the rules of a run take, on the clock. */
export class Timing {
  readonly #taken = new Map<string, number>()

  /** @param now milliseconds */
  constructor(readonly now: () => number) {}

  /** What core tells: `facts`, and rules by their id. */
  readonly stopwatch: Stopwatch = (what, work) => {
    const start = this.now()
    const result = work()
    this.#add(what, start)
    return result
  }

  async wait<Result>(step: Step, work: () => Promise<Result>): Promise<Result> {
    const start = this.now()
    const result = await work()
    this.#add(step, start)
    return result
  }

  #add(what: string, start: number): void {
    this.#taken.set(what, (this.#taken.get(what) ?? 0) + this.now() - start)
  }

  /** The table, what took longest first. */
  table(language: Language): string {
    const of = (what: string) => this.#taken.get(what) ?? 0
    const rules = [...this.#taken].filter(([what]) => what.includes('/'))
    const inRules = sum(rules.map(([, time]) => time))
    const times: Readonly<Record<Step, number>> = {
      read: of('read'),
      facts: of('facts'),
      rules: inRules,
      check: of('check') - of('facts') - inRules,
      report: of('report'),
    }
    const total = sum(Object.values(times))
    const say = (text: Text): string => text[language]
    return [
      say(words.steps),
      ...rows(
        steps.map(step => [say(words[step]), times[step]]),
        total,
      ),
      say(words.perRule),
      ...rows(
        rules.filter(([, time]) => time >= least),
        total,
      ),
      '',
    ].join('\n')
  }
}

/** What is told how long something takes. */
export type Timed = Pick<Timing, 'stopwatch' | 'wait'>

/** Nobody wants to know. */
export const untimed: Timed = {
  stopwatch: (_, work) => work(),
  wait: (_, work) => work(),
}

/** Less is written as nothing. */
const least = 0.05

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

function rows(named: readonly (readonly [string, number])[], total: number): string[] {
  return named
    .toSorted(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .map(([name, time]) => {
      const share = total === 0 ? 0 : (100 * time) / total
      return `${time.toFixed(1).padStart(10)}${`${share.toFixed(1)}%`.padStart(8)}  ${name}`
    })
}

const words: Readonly<Record<Step | 'steps' | 'perRule', Text>> = {
  steps: { 'zh-CN': '各环节用时（毫秒、占比）', en: 'Time of each step (milliseconds, share)' },
  perRule: {
    'zh-CN': '各条规则用时（不到 0.05 毫秒的不列）',
    en: 'Time of each rule (from 0.05 ms on)',
  },
  read: { 'zh-CN': '读入', en: 'reading' },
  facts: { 'zh-CN': '认出数量、日期、名称等', en: 'facts' },
  rules: { 'zh-CN': '规则', en: 'rules' },
  check: { 'zh-CN': '汇总、评分', en: 'findings and score' },
  report: { 'zh-CN': '输出', en: 'report' },
}
