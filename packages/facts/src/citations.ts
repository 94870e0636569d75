import type { Draft, Paragraph, Span } from '@hegao/document'
import { span } from '@hegao/document'
import type { At, Scanned } from './gather.js'
import { matchesOf } from './matches.js'
import { readTitle } from './scan/citation/title.js'
import type { BackReference, Citation, Title } from './types.js'

/** A title that the draft lists as its basis. */
export interface BasisEntry {
  readonly title: Title
  /** In the draft's text, else in the source (front matter). */
  readonly at: { readonly paragraph: number; readonly span: Span } | { readonly source: Span }
}

/** Where a draft lists what it rests on (依据): `laws:` in its front matter, or a list in its text. */
export interface Basis {
  readonly entries: readonly BasisEntry[]
  /** True for a list that claims to be whole: 法律法规清单, 目录. */
  readonly whole: boolean
}

/** A short form set up by 以下简称 and whether the text goes on to use it. */
export interface ShortForm {
  readonly paragraph: number
  readonly span: Span
  readonly text: string
  readonly used: boolean
  /** Where it is never used: the first 《…》 that ends the full title and has no other source (《目录》). */
  readonly instead?: { readonly paragraph: number; readonly span: Span; readonly text: string }
}

/** What the draft cites, each with its place. */
export interface Citations {
  /** In reading order; those that a list of bases gives stand in `bases` as well. */
  readonly all: readonly At<
    Citation & {
      /** True where it stands in a list of bases, not in the body. */
      readonly listed: boolean
      /** True under a heading that speaks of what will be done. */
      readonly planned: boolean
    }
  >[]
  readonly backReferences: readonly At<BackReference>[]
  readonly shortForms: readonly ShortForm[]
  readonly bases: readonly Basis[]
  /** True where the passage before the first heading says what the report rests on: 按照……的通知要求. */
  readonly namesBasis: boolean
}

const basisHeading =
  /(?:编制|起草|制定|法律|主要|政策)依据|^依据$|(?:法律法规|文件|法规规章)(?:清单|目录)|(?:参考|引用|依据)(?:的)?(?:文件|法律法规|法规)/
const openingBasis =
  /(?:根据|按照|依据|依照|遵照)[^。；！？]{0,80}?(?:通知|要求|意见|规定|办法|文件|部署|安排)/
const wholeHeading = /清单|目录|全部|所有|汇总/
const planHeading = /打算|计划|安排|下一步|下一年|下年度|思路|展望|目标任务|重点任务/
const headingYear = /20[0-9]{2}(?=\s?年)/g

export function resolveCitations(scanned: readonly Scanned[], draft: Draft): Citations {
  const lists = basisLists(draft)
  const listAt = (paragraph: number) =>
    lists.find(({ from, to }) => paragraph >= from && paragraph < to)
  const planned = plannedParagraphs(draft)
  const all = scanned.flatMap(({ paragraph: { index }, raw }) =>
    raw.citations.all.map(citation => ({
      ...citation,
      paragraph: index,
      listed: listAt(index) !== undefined,
      planned: planned.has(index),
    })),
  )
  const inText = lists.map(({ from, to, whole }) => ({
    whole,
    entries: all
      .filter(one => one.paragraph >= from && one.paragraph < to && one.written === 'outer')
      .map(({ title, paragraph, span: at }) => ({ title, at: { paragraph, span: at } })),
  }))
  const inFront = frontMatterLaws(draft)
  return {
    all,
    backReferences: groundedBefore(scanned),
    shortForms: shortFormsOf(scanned, all),
    bases: [
      ...(inFront.length > 0 ? [{ whole: true, entries: inFront }] : []),
      ...inText.filter(({ entries }) => entries.length > 1),
    ],
    namesBasis: openingOf(draft).some(({ text }) => openingBasis.test(text)),
  }
}

/** Paragraphs that an opening has at most. */
const longestOpening = 3

/** The body before its first heading. */
function openingOf({ paragraphs, sections }: Draft): Paragraph[] {
  const body = paragraphs.filter(({ role, kind }) => role === 'body' && kind === 'prose')
  const first = sections[0]?.from ?? Number.POSITIVE_INFINITY
  return body.slice(0, longestOpening).filter(({ index }) => index < first)
}

/** Sections that do nothing but list titles. */
function basisLists({
  sections,
  paragraphs,
}: Draft): { from: number; to: number; whole: boolean }[] {
  return sections
    .filter(({ heading, from, to }) => {
      if (heading.runIn || !basisHeading.test(heading.title)) return false
      const items = paragraphs.slice(from + 1, to)
      return items.length > 0 && items.every(({ text }) => isItem.test(text))
    })
    .map(({ heading, from, to }) => ({
      from: from + 1,
      to,
      whole: wholeHeading.test(heading.title),
    }))
}

const isItem = /^\s*(?:[（(]?[0-9０-９一二三四五六七八九十]{1,3}[.．、)）]\s*|[-*•]\s*)?《/

function plannedParagraphs({ sections, year }: Draft): Set<number> {
  const planned = new Set<number>()
  for (const { heading, from, to } of sections) {
    const years = (heading.title.match(headingYear) ?? []).map(Number)
    const later = year !== undefined && years.some(one => one > year.value)
    if (!planHeading.test(heading.title) && !later) continue
    for (let at = from; at < to; at++) planned.add(at)
  }
  return planned
}

/** 注：文中《纲要》指《法治政府建设实施纲要（2021—2025年）》 may stand anywhere. */
const explained = /《([^《》\n]{1,12})》[均都皆]?[是系即]?指《/g

/** 该办法 is grounded where any 办法 stands before it in the draft, or a note says which one is meant. */
function groundedBefore(scanned: readonly Scanned[]): At<BackReference>[] {
  const seen = new Set(
    scanned.flatMap(({ paragraph: { text } }) =>
      matchesOf(text, explained).map(([, short]) => short!),
    ),
  )
  const all = scanned.flatMap(({ paragraph, raw }) =>
    raw.citations.backReferences.map(one => ({ ...one, paragraph: paragraph.index })),
  )
  const nouns = [...new Set(all.map(({ noun }) => noun))]
  return scanned.flatMap(({ paragraph }) => {
    const own = all
      .filter(one => one.paragraph === paragraph.index)
      .map(one => ({ ...one, grounded: one.grounded || seen.has(one.noun) }))
    for (const noun of nouns) if (paragraph.text.includes(noun)) seen.add(noun)
    return own
  })
}

function shortFormsOf(scanned: readonly Scanned[], citations: Citations['all']): ShortForm[] {
  const known = new Set(citations.flatMap(({ shortForm }) => shortForm?.text ?? []))
  return citations.flatMap(({ shortForm, paragraph, title }) => {
    if (!shortForm) return []
    const { text, span: at } = shortForm
    const used = scanned.some(one => {
      const from = one.paragraph.index === paragraph ? at.end : 0
      return one.paragraph.index >= paragraph && one.paragraph.text.includes(text, from)
    })
    const instead = used ? undefined : endOf(title, { paragraph, from: at.end }, scanned)
    const isOthers =
      instead === undefined ||
      known.has(instead.text) ||
      citations.some(
        ({ title: { name } }) =>
          name !== title.name && name !== instead.text && name.endsWith(instead.text),
      )
    return { paragraph, span: at, text, used, ...(isOthers ? {} : { instead }) }
  })
}

const shortTitle = /《([\u3400-\u9fff]{2,8})》/g

/** The first 《…》 behind a place that has the last words of a title: 《目录》 of 《2025年度…目录》. */
function endOf(
  { name }: Title,
  { paragraph, from }: { readonly paragraph: number; readonly from: number },
  scanned: readonly Scanned[],
): ShortForm['instead'] {
  for (const { paragraph: one } of scanned) {
    if (one.index < paragraph) continue
    for (const { index, 0: whole, 1: text } of matchesOf(one.text, shortTitle)) {
      const isBehind = one.index > paragraph || index >= from
      if (isBehind && text !== name && name.endsWith(text!))
        return { paragraph: one.index, span: span(index, index + whole.length), text: text! }
    }
  }
  return undefined
}

const lawsKey = /^laws[ \t]*:[ \t]*(.*)$/m
const quotes = /^[\s"'《\-[]+|[\s"'》\],]+$/g

/** The titles under `laws:` in the front matter, as a list in either form of YAML. */
function frontMatterLaws({ frontMatter, source }: Draft): BasisEntry[] {
  const match = frontMatter && lawsKey.exec(frontMatter.text)
  if (!frontMatter || !match) return []
  const offset = source.indexOf(frontMatter.text, frontMatter.range.start)
  if (offset < 0) return []
  const at = match.index + match[0].length
  const rest = frontMatter.text.slice(at)
  const block =
    match[1]!.trim() === '' ? (/^(?:\r?\n[ \t]*-[^\n]*)*/.exec(rest)?.[0] ?? '') : match[1]!
  const from = match[1]!.trim() === '' ? at : at - match[1]!.length
  const parts = match[1]!.trim() === '' ? block.split('\n') : block.split(/[,，]/)
  const entries: BasisEntry[] = []
  let place = from
  for (const part of parts) {
    const words = part.replace(quotes, '')
    const start = place + part.indexOf(words)
    if (words !== '') {
      const inside = span(start, start + words.length)
      const title = readTitle(frontMatter.text, inside)
      entries.push({ title, at: { source: span(offset + inside.start, offset + inside.end) } })
    }
    place += part.length + 1
  }
  return entries
}
