import type { RunReport, Text } from '@hegao/core'
import { renderCsv } from './csv.js'
import { renderGithub } from './github.js'
import { renderGitlab } from './gitlab.js'
import { renderHtml } from './html/index.js'
import { renderJson } from './json.js'
import { renderJunit } from './junit/index.js'
import { renderMarkdown } from './markdown/index.js'
import { renderNdjson } from './ndjson.js'
import { type PrettyOptions, renderPretty } from './pretty/index.js'
import { renderSarif } from './sarif/index.js'

/** What a format may be told; a format takes what concerns it. */
export type RenderOptions = PrettyOptions

/** One way to print a Report. */
export interface Format {
  readonly id: string
  readonly title: Text
  /** Who reads it: machines always get zh-CN, people their own language. */
  readonly reader: 'person' | 'machine'
  /** Whether it shows words of the drafts beside the findings, and so asks for `sourceOf`. */
  readonly showsText: boolean
  /** The output in pieces, one after the other: the drafts may be too many to be there at once. */
  render(report: RunReport, options: RenderOptions): Iterable<string>
}

export const formats = {
  pretty: {
    id: 'pretty',
    title: { 'zh-CN': '终端上看的核稿结果', en: 'the findings, for a terminal' },
    reader: 'person',
    showsText: true,
    render: renderPretty,
  },
  json: {
    id: 'json',
    title: { 'zh-CN': '供程序读取的 JSON', en: 'JSON for programs' },
    reader: 'machine',
    showsText: false,
    render: renderJson,
  },
  ndjson: {
    id: 'ndjson',
    title: { 'zh-CN': '一行一个 JSON，供程序逐行读', en: 'a JSON object a line, to be streamed' },
    reader: 'machine',
    showsText: false,
    render: renderNdjson,
  },
  sarif: {
    id: 'sarif',
    title: {
      'zh-CN': 'SARIF 2.1.0，代码平台和编辑器用',
      en: 'SARIF 2.1.0, for platforms and editors',
    },
    reader: 'machine',
    showsText: false,
    render: renderSarif,
  },
  junit: {
    id: 'junit',
    title: { 'zh-CN': 'JUnit XML，流水线的测试报告', en: 'JUnit XML, for test reports in CI' },
    reader: 'machine',
    showsText: false,
    render: renderJunit,
  },
  gitlab: {
    id: 'gitlab',
    title: { 'zh-CN': 'GitLab 代码质量报告', en: 'GitLab Code Quality' },
    reader: 'machine',
    showsText: false,
    render: renderGitlab,
  },
  github: {
    id: 'github',
    title: {
      'zh-CN': 'GitHub Actions 的标注和作业摘要',
      en: 'GitHub Actions: annotations, job summary',
    },
    reader: 'machine',
    showsText: false,
    render: renderGithub,
  },
  csv: {
    id: 'csv',
    title: { 'zh-CN': '表格，用 Excel、WPS 打开', en: 'a table for Excel and WPS' },
    reader: 'machine',
    showsText: false,
    render: renderCsv,
  },
  markdown: {
    id: 'markdown',
    title: { 'zh-CN': 'Markdown 页面', en: 'a page in Markdown' },
    reader: 'person',
    showsText: false,
    render: renderMarkdown,
  },
  html: {
    id: 'html',
    title: { 'zh-CN': '供打开和打印的网页', en: 'a page to look at and to print' },
    reader: 'person',
    showsText: true,
    render: renderHtml,
  },
} satisfies Record<string, Format>

export type FormatId = keyof typeof formats
