import type { Block } from '../block.js'
import { readOrdinal } from '../ordinal.js'

/** 关于报送……年度报告的函: a letter that passes a report on. 关于报送……情况的报告 is the report. */
const ofLetter =
  /关于(?:报送|上报|呈报|呈送|报请|提交|印发|转发)[^。；：]{4,60}(?:报告|总结|汇报|年报)[》”]?的(?:函|请示|通知)/
/** The letter's title, set in several lines behind 版头 and 发文字号. */
const headLines = 8
const attachmentHead = /^附\s*件\s*[0-9０-９一]?\s*[：:]?$/
const reportTitle = /(?:报告|总结|汇报|年报)(?:[（(][^（）()]{1,12}[）)])?$/
/** Of the title behind 附件, which may be set in several lines. */
const titleLines = 4
const longestTitle = 60

/**
 * Where the report begins that a covering letter (报送函) has attached to it; `undefined` where the
 * draft is no such letter, or has nothing behind it.
 */
export function findCoveredReport(blocks: readonly Block[]): number | undefined {
  const head = blocks.slice(0, headLines).map(({ text }) => text.replace(/\s/g, ''))
  if (!ofLetter.test(head.join(''))) return undefined
  const attached = blocks.findIndex(({ text }) => attachmentHead.test(text.trim()))
  if (attached < 0) return undefined
  const start = attached + 1
  const title = blocks.slice(start, start + titleLines).find(isReportTitle)
  return title ? start : undefined
}

const isReportTitle = ({ text }: Block): boolean =>
  text.length <= longestTitle && reportTitle.test(text.replace(/\s/g, '')) && !readOrdinal(text)
