import type { Language } from '@hegao/core'

/** A short run needs no line that comes and goes. */
const firstAfter = 500
/** Milliseconds between two lines: an eye sees no more, and a terminal is slow. */
const pause = 100

/** Shows on a terminal how far a batch is. */
export class Progress {
  readonly #start: number
  #last: number
  #done = 0

  /**
   * @param show puts a line in the place of the last one; an empty line takes it away
   * @param now milliseconds
   */
  constructor(
    readonly total: number,
    readonly language: Language,
    readonly show: (line: string) => void,
    readonly now: () => number = () => performance.now(),
  ) {
    this.#start = now()
    this.#last = this.#start + firstAfter - pause
  }

  /** One more draft is done. */
  step(): void {
    this.#done++
    const now = this.now()
    if (now - this.#last < pause) return
    this.#last = now
    this.show(progressLine(this.#done, this.total, now - this.#start, this.language))
  }

  end(): void {
    this.show('')
  }
}

/** 已核 312/2000 份，每秒 31 份，还要约 54 秒. */
export function progressLine(
  done: number,
  total: number,
  milliseconds: number,
  language: Language,
): string {
  const perSecond = (done / milliseconds) * 1000
  const rate = perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond)
  const left = Math.ceil((total - done) / perSecond)
  return language === 'zh-CN'
    ? `已核 ${done}/${total} 份，每秒 ${rate} 份，还要约 ${inChinese(left)}`
    : `${done}/${total} drafts, ${rate} a second, about ${inEnglish(left)} left`
}

const inChinese = (seconds: number): string =>
  seconds < 60 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分钟`

const inEnglish = (seconds: number): string =>
  seconds < 60 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`
