import type { Diagnostic as Finding, Severity } from '@hegao/core'
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver'
import { type Analysis, isDraft } from '../analysis.js'
import { toLsp } from '../positions.js'

export const diagnosticSource = '核稿'

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** Rules that find what is to be deleted: editors show it faded. */
const superfluous: ReadonlySet<string> = new Set(['structure/residue', 'suppression/unused'])

/** The findings of a draft as an editor shows them; none in a file that is no draft. */
export function diagnosticsOf(analysis: Analysis, rulePages: string | undefined): Diagnostic[] {
  if (!isDraft(analysis)) return []
  const { report, uri } = analysis
  return report.diagnostics.map(finding => toDiagnostic(finding, uri, rulePages))
}

export function toDiagnostic(
  { rule, severity, message, range, related }: Finding,
  uri: string,
  rulePages: string | undefined,
): Diagnostic {
  return {
    range: toLsp(range),
    severity: severities[severity],
    code: rule,
    source: diagnosticSource,
    message,
    ...(rulePages ? { codeDescription: { href: `${rulePages}${rule}.md` } } : {}),
    ...(superfluous.has(rule) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(related.length > 0
      ? {
          relatedInformation: related.map(one => ({
            message: one.message,
            location: { uri, range: toLsp(one.range) },
          })),
        }
      : {}),
  }
}
