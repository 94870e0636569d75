import type { FilePlace } from '@hegao/document'
import type { Category, FixTier, NotChecked, Severity, Withheld } from './finding.js'
import type { Values } from './language.js'
import type { Score } from './score.js'
import type { SectionStatus } from './sections.js'
import type { Source } from './source.js'
import type { Suppression } from './suppression.js'

/** Line and column start at 1, the offset at 0; all in UTF-16 code units of the decoded file. */
export interface Position {
  readonly line: number
  readonly column: number
  readonly offset: number
}

export interface Range {
  readonly start: Position
  readonly end: Position
}

export interface RelatedDiagnostic {
  readonly message: string
  readonly range: Range
  /** Where that is in a Word file. */
  readonly place?: FilePlace
}

export interface Diagnostic {
  readonly rule: string
  readonly messageId: string
  /** What the finding is known by in another run, whatever line it stands on; unique in its draft. */
  readonly fingerprint: string
  /** Only where the run was given a baseline or a previous run: whether the finding was in it. */
  readonly baseline?: 'new' | 'unchanged'
  readonly severity: Severity
  readonly category: Category
  /** In the report's language; machine formats are zh-CN. */
  readonly message: string
  readonly range: Range
  /** The slice of the range, verbatim. */
  readonly text: string
  readonly related: readonly RelatedDiagnostic[]
  readonly data?: Readonly<Record<string, unknown>>
  /** Where it stands in a Word file. */
  readonly place?: FilePlace
  /** The authority, where a profile gives another than the rule's own. */
  readonly source?: Source
  readonly fix?: {
    readonly tier: FixTier
    readonly edits: readonly { readonly range: Range; readonly newText: string }[]
  }
  /** What of its fix is not offered, for the sake of what is accepted. */
  readonly withheld?: Withheld
}

export interface SuppressedDiagnostic extends Diagnostic {
  readonly suppression: {
    readonly kind: Suppression['kind']
    readonly reason: string
    /** Where the entry of `accepted` stands, as hegao.yaml:12; absent for what stands in the draft. */
    readonly origin?: string
  }
}

export interface ReportedSection {
  readonly id: string
  readonly title: string
  readonly status: SectionStatus
  /** The heading, or the sentence that reports on it; null where it is missing. */
  readonly range: Range | null
}

export type ProfileBy = 'title' | 'option' | 'config' | 'none recognised'

/** The reading of one draft. */
export interface FileReport {
  readonly path: string
  readonly profile: string
  readonly variant?: string
  readonly profileBy: ProfileBy
  readonly positions: 'file' | 'text'
  /** Only with positions `text`: what offsets count in. */
  readonly source?: string
  readonly title: string | null
  readonly score: Score
  readonly sections: readonly ReportedSection[]
  readonly notChecked: readonly NotChecked[]
  readonly diagnostics: readonly Diagnostic[]
  readonly suppressed: readonly SuppressedDiagnostic[]
}

export interface RuleInfo {
  readonly title: string
  /** What it proves, why it matters, when it keeps silent. */
  readonly about: string
  /** The rule's own; a finding may have another. */
  readonly severity: Severity
  readonly category: Category
  readonly source: Source
  /** Path or URL of the rule's page. */
  readonly docs: string
}

/** Something that could not be read, or not be done; it makes the exit code 2. */
export interface ReportError {
  readonly path: string
  readonly code: string
  readonly message: string
}

export interface Skipped {
  readonly path: string
  readonly reason: string
}

export interface Summary {
  readonly files: number
  readonly skipped: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly score: { readonly mean: number; readonly min: number } | null
}

/** Reports of drafts in their order: an array of them, or a store that unpacks each as it is asked for. */
export interface FileReports extends Iterable<FileReport> {
  readonly length: number
  at(index: number): FileReport | undefined
}

/** The result of a run, wherever it keeps the reports of its drafts. */
export interface RunReport<Files extends FileReports = FileReports> {
  readonly version: 1
  readonly tool: { readonly name: 'hegao'; readonly version: string; readonly catalogue: string }
  readonly files: Files
  readonly skipped: readonly Skipped[]
  readonly rules: Readonly<Record<string, RuleInfo>>
  readonly errors: readonly ReportError[]
  readonly summary: Summary
}

/** The whole result of `hegao check`; `--format json` prints it as it is. */
export type Report = RunReport<readonly FileReport[]>

export type { Values }
