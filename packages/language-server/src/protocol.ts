import type { Category, FileReport, Report, Score, SectionStatus, Severity } from '@hegao/core'
import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver'

/**
 * What server and client say to each other besides the Language Server Protocol. Positions are
 * those of the protocol: lines and characters from 0, in UTF-16 code units. Inside of a `Report`
 * they are those of `--format json`. docs/language-server.md describes it for people.
 */

/** What a client may send with `initialize`. */
export interface InitializationOptions {
  /** Language of everything that people read; else English where `locale` is, else Chinese. */
  readonly language?: 'zh-CN' | 'en'
  /** Where the pages of rules are: PREFIX + id + `.md` is the link of a finding. */
  readonly rulePages?: string
  /** True where the client has the command `hegao.acceptHere`, which takes `AcceptHereArguments`. */
  readonly acceptHere?: boolean
  /** True where the client answers `hegao/readFile` and `hegao/readFolder`; only the server of the browser asks. */
  readonly readFile?: boolean
}

/** Notification, server to client: a draft was checked, or will not be. */
export const checkedNotification = 'hegao/checked'

interface CheckedOf<State extends string> {
  readonly uri: string
  /** Of the document that was read. */
  readonly version: number
  readonly state: State
}

/** No kind of report was recognised, and no config names one: nothing is said of it. */
export type NotADraft = CheckedOf<'not-a-draft'>

/** The file with the mistake, where it stands in it, and what it is. */
export interface ConfigMistake {
  readonly uri: string
  readonly range: Range
  readonly message: string
}

/** The config that holds for the draft is wrong, and never was right: the draft is not checked. */
export interface ConfigError extends CheckedOf<'config-error'> {
  readonly config: ConfigMistake
}

export interface CheckedDraft extends CheckedOf<'draft'> {
  readonly profile: ProfileName & { readonly id: string; readonly by: FileReport['profileBy'] }
  readonly score: Score
  readonly counts: Readonly<Record<Severity | 'suppressed', number>>
  readonly ledger: readonly LedgerRow[]
  readonly checklist: readonly ChecklistItem[]
  readonly findings: readonly FindingRow[]
  readonly notChecked: FileReport['notChecked']
  /** The config has got a mistake since: what is said here is by the config before it. */
  readonly config?: ConfigMistake
}

/** What a profile is called: 法治政府建设年度报告, and in which variant (乡镇人民政府、街道办事处). */
export interface ProfileName {
  readonly title: string
  readonly variantTitle?: string
}

export type Checked = NotADraft | ConfigError | CheckedDraft

/** A row of `score.deductions`, with the places that it stands for. */
export interface LedgerRow {
  readonly category: Category
  /** `floor`: what would go below the weight of the category is given back. */
  readonly rule: string
  readonly title: string
  readonly points: number
  readonly count: number
  readonly saturated: boolean
  readonly ranges: readonly Range[]
}

/** What a report of its kind has to contain. */
export interface ChecklistItem {
  /** `element`: something inside a section, named after it; listed only where it is missing. */
  readonly kind: 'section' | 'element' | 'part'
  readonly id: string
  readonly title: string
  readonly status: SectionStatus
  readonly range: Range | null
  /** What to write there. */
  readonly hint?: string
  /** Puts a heading and the hint where the section belongs; only for missing sections. */
  readonly insertion?: readonly TextEdit[]
}

export interface FindingRow {
  readonly rule: string
  readonly title: string
  readonly severity: Severity
  readonly category: Category
  readonly message: string
  readonly range: Range
}

/** The kind of the code action with all safe fixes. */
export const fixAllKind = 'source.fixAll.hegao'

/** Request, client to server: the report of a draft, open or not, a Word file too. */
export const reportRequest = 'hegao/report'
export interface ReportParams {
  readonly uri: string
  /**
   * Sends the findings as diagnostics, too, where the file is a text and not open: until its folder is
   * asked for again (`hegao/drafts`), or it is opened and closed. They follow the file on the disk.
   */
  readonly keep?: boolean
}
export interface ReportResult {
  readonly uri: string
  /** Of the open document; null for a file that is not open. */
  readonly version: number | null
  /** False where no kind of report was recognised: it was read for consistency alone. */
  readonly draft: boolean
  /** As `hegao check FILE --format json` prints it, the path being the file's. */
  readonly report: Report
  /** The text that its positions are in. */
  readonly text: string
  readonly profile: ProfileName
}

/**
 * Request, client to server: a copy of a Word file with its findings as comments; of a text a Word
 * file is made, laid out as a 公文.
 */
export const annotateRequest = 'hegao/annotate'
export interface AnnotateParams {
  readonly uri: string
}
export interface AnnotateResult {
  /** The copy, in base64. */
  readonly content: string
  readonly findings: number
}

/** Request, client to server: the files that `hegao check FOLDER` reads, by .gitignore and hegao.yaml. */
export const draftsRequest = 'hegao/drafts'
export interface DraftsParams {
  readonly folder: string
}
export interface DraftsResult {
  /** URIs, sorted by path. */
  readonly files: readonly string[]
  /** What may have been meant as a draft and is not read, with why. */
  readonly skipped: readonly { readonly uri: string; readonly reason: string }[]
  /** Folders that could not be read, a sentence each. */
  readonly errors: readonly string[]
}

/** Request, client to server: all rules, in the order of the catalogue. */
export const rulesRequest = 'hegao/rules'
export interface RuleRow {
  readonly id: string
  readonly title: string
}

/** Request, client to server: the page of a rule, in Markdown. */
export const rulePageRequest = 'hegao/rulePage'
export interface RulePageParams {
  readonly rule: string
}
export interface RulePageResult {
  readonly markdown: string
}

/** Request, client to server: the kinds of report, and a draft to begin one with. */
export const profilesRequest = 'hegao/profiles'
export interface ProfileRow {
  readonly id: string
  readonly title: string
  /** Headings and hints in the order of the profile, in Markdown. */
  readonly skeleton: string
}

/** Request, server to client (browser only): the bytes of a file, null where there is none. */
export const readFileRequest = 'hegao/readFile'
export interface ReadFileParams {
  readonly uri: string
}
export interface ReadFileResult {
  /** In base64. */
  readonly content: string
}

/** Request, server to client (browser only): what is in a folder, null where there is none. */
export const readFolderRequest = 'hegao/readFolder'
export interface ReadFolderParams {
  readonly uri: string
}
export interface ReadFolderResult {
  readonly entries: readonly {
    readonly name: string
    /** `other`: a link. */
    readonly kind: 'file' | 'folder' | 'other'
  }[]
}

/** The command of the client that applies an edit and selects the words to be written over. */
export const acceptHereCommand = 'hegao.acceptHere'
export interface AcceptHereArguments {
  readonly edit: WorkspaceEdit
  /** Where the place-holder of the reason stands once the edit is applied. */
  readonly select: { readonly uri: string; readonly range: Range }
}
