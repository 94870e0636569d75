import type { Draft, Section } from '@hegao/document'
import { circumstancesOf } from './scan/circumstance.js'
import type { Circumstance, Time, WrittenYear } from './types.js'

/** Where and when a figure of the draft holds, once the headings and the report year are known. */
export interface Setting {
  readonly scope: {
    /** 全市, 局机关; empty for the body's own area, which nobody names. */
    readonly name: string
    readonly by: 'sentence' | 'heading' | 'own'
  }
  readonly time: {
    readonly kind: Time['kind']
    /** Unknown where neither the text nor the draft names one. */
    readonly year?: number
    /** What part of the year it is, as written (上半年); empty for a whole one. */
    readonly part: string
    readonly by: 'sentence' | 'heading' | 'report-year'
  }
  /** True under a heading that speaks of the future: 下一年度工作安排. */
  readonly planned: boolean
  /** The paragraph of the innermost heading that it stands under. */
  readonly section?: number
}

/** 2026年重点任务 is to come; 统筹推进法治建设重点任务 was done. */
const plan =
  /打算|计划|安排|下一步|下一年|下年度|思路|展望|目标|建议|(?:^|[年和与的步])(?:主要|重点|工作|全年|年度)*任务|要求|拟采取/

/** 我局, 本县: the own area, which need not be named. */
const ownArea = /^(?:我|本(?!级))/

/** Makes a reader of settings for one draft. */
export function settingsOf(draft: Draft): (paragraph: number, said: Circumstance) => Setting {
  const chains = chainsOf(draft)
  const titles = new Map<Section, Circumstance>()
  const titleOf = (section: Section): Circumstance => {
    const { title } = section.heading
    const known = titles.get(section) ?? circumstancesOf(title)(title.length)
    titles.set(section, known)
    return known
  }
  return (paragraph, said) => {
    const chain = chains[paragraph] ?? []
    const scoped = chain.find(section => titleOf(section).scope)
    const timed = chain.find(section => titleOf(section).time)
    const inTitle = timed && titleOf(timed).time
    const time = said.time ?? inTitle
    const year = yearOf(said.time?.year ?? inTitle?.year, draft)
    return {
      scope:
        said.scope && !ownArea.test(said.scope.text)
          ? { name: said.scope.text, by: 'sentence' }
          : scoped
            ? { name: titleOf(scoped).scope!.text, by: 'heading' }
            : { name: '', by: 'own' },
      time: {
        kind: time?.kind ?? 'year',
        part: partOf(time, year),
        by: said.time ? 'sentence' : inTitle ? 'heading' : 'report-year',
        ...(year === undefined ? {} : { year }),
      },
      planned:
        chain.some(({ heading }) => plan.test(heading.title)) ||
        (year !== undefined && draft.year !== undefined && year > draft.year.value),
      ...(chain[0] ? { section: chain[0].heading.paragraph } : {}),
    }
  }
}

/** 去年 in a draft without a year is still another year than 今年. */
const partOf = (time: Time | undefined, year: number | undefined): string =>
  !time || (time.kind === 'year' && (year !== undefined || !time.year)) ? '' : time.text

const yearOf = (year: WrittenYear | undefined, draft: Draft): number | undefined => {
  if (!year) return draft.year?.value
  return 'value' in year ? year.value : draft.year && draft.year.value + year.offset
}

/** The sections around each paragraph, the innermost first. */
function chainsOf({ sections, paragraphs }: Draft): Section[][] {
  const chains: Section[][] = paragraphs.map(() => [])
  for (const section of sections) {
    for (let at = section.from; at < section.to; at++) chains[at]?.unshift(section)
  }
  return chains
}
