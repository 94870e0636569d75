import type { Report, Text } from '@hegao/core'
import { renderHtml } from './html/index.js'
import { renderJson } from './json.js'
import { type PrettyOptions, renderPretty } from './pretty/index.js'

/** What a format may be told; a format takes what concerns it. */
export type RenderOptions = PrettyOptions

/** One way to print a Report. */
export interface Format {
  readonly id: string
  readonly title: Text
  /** Who reads it: machines always get zh-CN, people their own language. */
  readonly reader: 'person' | 'machine'
  render(report: Report, options: RenderOptions): string
}

export const formats = {
  pretty: {
    id: 'pretty',
    title: { 'zh-CN': '终端上看的核稿结果', en: 'the findings, for a terminal' },
    reader: 'person',
    render: renderPretty,
  },
  json: {
    id: 'json',
    title: { 'zh-CN': '供程序读取的 JSON', en: 'JSON for programs' },
    reader: 'machine',
    render: report => renderJson(report),
  },
  html: {
    id: 'html',
    title: { 'zh-CN': '供打开和打印的网页', en: 'a page to look at and to print' },
    reader: 'person',
    render: renderHtml,
  },
} satisfies Record<string, Format>

export type FormatId = keyof typeof formats
