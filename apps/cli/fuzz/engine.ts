import {
  buildReport,
  type CheckSetup,
  checkDraft,
  type FileReport,
  type Report,
  Scanner,
} from '@hegao/core'
import { type Draft, type Format, readDraft } from '@hegao/document'
import { catalogue, profiles, rules } from '@hegao/rules'

/** A text and how it is read. */
export interface Written {
  readonly text: string
  readonly format: Format
}

export const toolbox = { rules, profiles, catalogue, scanner: new Scanner() }

export const setup: CheckSetup = {
  settings: { severities: {}, options: {} },
  accepted: [],
  language: 'zh-CN',
}

/** What is found in a draft when nothing of another is remembered. */
export function check(draft: Draft, path = '稿'): FileReport {
  toolbox.scanner.forget()
  return checkDraft(path, draft, toolbox, setup)
}

export const checkText = ({ text, format }: Written): FileReport => check(readDraft(text, format))

export const reportOf = (files: readonly FileReport[]): Report =>
  buildReport(files, { skipped: [], errors: [] }, toolbox, {
    version: '0.0.0',
    language: 'zh-CN',
    docs: rule => `rules/docs/${rule}.md`,
  })
