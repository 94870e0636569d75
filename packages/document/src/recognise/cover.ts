import type { Block } from '../block.js'
import { readOrdinal } from '../ordinal.js'

/** 关于报送……年度报告的函: a letter that passes a report on. 关于报送……情况的报告 is the report. */
const passesOn = /^关于(?:报送|上报|呈报|呈送|报请|提交|印发|转发)/
const ofReport = /(?:报告|总结|汇报|年报)[》”]?$/
const genre = /的(?:函|请示|通知)/
/** The letter's title, set in several lines behind 版头 and 发文字号. */
const headLines = 8
const attachmentHead = /^附\s{0,4}件\s{0,4}[0-9０-９一]?[：:]?$/
const reportTitle = /(?:报告|总结|汇报|年报)(?:[（(][^（）()]{1,12}[）)])?$/
/** Of the title behind 附件, which may be set in several lines. */
const titleLines = 4
const longestTitle = 60

/**
 * Where the report begins that a covering letter (报送函) has attached to it; `undefined` where the
 * draft is no such letter, or has nothing behind it.
 */
export function findCoveredReport(blocks: readonly Block[]): number | undefined {
  const head = blocks.slice(0, headLines).map(({ text }) => text.slice(0, longestTitle))
  if (!isLetter(head.join('').replace(/\s/g, ''))) return undefined
  const attached = blocks.findIndex(({ text }) => attachmentHead.test(text.trim()))
  if (attached < 0) return undefined
  const start = attached + 1
  const title = blocks.slice(start, start + titleLines).find(isReportTitle)
  return title ? start : undefined
}

function isLetter(head: string): boolean {
  const title = head.slice(Math.max(0, head.indexOf('关于'))).split(genre)[0]!
  return passesOn.test(title) && ofReport.test(title) && title.length < head.length
}

const isReportTitle = ({ text }: Block): boolean =>
  text.length <= longestTitle && reportTitle.test(text.replace(/\s/g, '')) && !readOrdinal(text)
