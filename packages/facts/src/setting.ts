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
  /打算|计划|安排|下一步|下一年|下年度|思路|展望|目标|建议|(?:^|[年和与的步])(?:主要|重点|工作|全年|年度)*任务(?!不)|要求|拟采取/

/** 我局, 本县: the own area, which need not be named. 本级 is a part of it. */
const ownArea = /我|本(?!级)/

/** What a title says of scope and time. */
const saidBy = (title: string): Circumstance => circumstancesOf(title)(title.length)

/** What the headings over a paragraph say of all that stands in it. */
interface Heads {
  readonly scope?: Circumstance['scope']
  readonly time?: Circumstance['time']
  readonly planned: boolean
  readonly section?: number
}

/**
 * Makes a reader of settings for one draft.
 * @param recall reads what a title says, or knows it
 */
export function settingsOf(
  draft: Draft,
  recall: (reader: typeof saidBy, title: string) => Circumstance,
): (paragraph: number, said: Circumstance) => Setting {
  const chains = chainsOf(draft)
  const known: Heads[] = []
  const headsOf = (paragraph: number): Heads => {
    const chain = chains[paragraph] ?? []
    const said = chain.map(({ heading }) => recall(saidBy, heading.title))
    const scope = said.find(one => one.scope)?.scope
    const time = said.find(one => one.time)?.time
    return {
      ...(scope ? { scope } : {}),
      ...(time ? { time } : {}),
      planned: chain.some(({ heading }) => plan.test(heading.title)),
      ...(chain[0] ? { section: chain[0].heading.paragraph } : {}),
    }
  }
  return (paragraph, said) => {
    known[paragraph] ??= headsOf(paragraph)
    const heads = known[paragraph]
    const time = said.time ?? heads.time
    const year = yearOf(said.time?.year ?? heads.time?.year, draft)
    return {
      scope:
        said.scope && !ownArea.test(said.scope.text)
          ? { name: said.scope.text, by: 'sentence' }
          : heads.scope
            ? { name: heads.scope.text, by: 'heading' }
            : { name: '', by: 'own' },
      time: {
        kind: time?.kind ?? 'year',
        part: partOf(time, year),
        by: said.time ? 'sentence' : heads.time ? 'heading' : 'report-year',
        ...(year === undefined ? {} : { year }),
      },
      planned:
        heads.planned ||
        (year !== undefined && draft.year !== undefined && year > draft.year.value),
      ...(heads.section === undefined ? {} : { section: heads.section }),
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
