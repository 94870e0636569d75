import { type Category, categories, type Severity } from '@hegao/core'
import type { CheckedDraft, ChecklistItem, FindingRow } from '@hegao/language-server/protocol'
import type { Range, TextEdit } from 'vscode-languageclient'
import { categoryName, lineOf, type Say } from '../words.js'

/** A line of the view 核稿. */
export interface Node {
  /** The same for the same matter after the next check: what was unfolded stays so. */
  readonly id: string
  readonly label: string
  readonly description?: string
  readonly tooltip?: string
  /** A codicon, and the theme colour of it. */
  readonly icon?: { readonly name: string; readonly colour?: string }
  readonly range?: Range
  /** What puts a missing section in. */
  readonly insertion?: readonly TextEdit[]
  readonly rule?: string
  readonly children?: readonly Node[]
}

/** The checklist of a draft, then its findings by category, then what could not be judged. */
export function nodesOf(checked: CheckedDraft, say: Say): Node[] {
  const { checklist, findings, notChecked } = checked
  return [
    ...(checklist.length > 0 ? [checklistNode(checklist, say)] : []),
    ...categories.flatMap(category => {
      const own = findings.filter(finding => finding.category === category)
      return own.length > 0 ? [categoryNode(category, own, say)] : []
    }),
    ...(findings.length === 0 ? [cleanNode(say)] : []),
    ...(notChecked.length > 0
      ? [
          {
            id: 'not-checked',
            label: say('Not checked'),
            description: `${notChecked.length}`,
            icon: { name: 'question' },
            children: notChecked.map(({ rule, reason }, index) => ({
              id: `not-checked/${index}`,
              label: reason,
              tooltip: `${reason}\n${rule}`,
            })),
          },
        ]
      : []),
  ]
}

const cleanNode = (say: Say): Node => ({
  id: 'clean',
  label: say('Nothing was found.'),
  icon: { name: 'pass', colour: 'testing.iconPassed' },
})

function checklistNode(checklist: readonly ChecklistItem[], say: Say): Node {
  const there = checklist.filter(({ status }) => status === 'present').length
  return {
    id: 'checklist',
    label: say('Required contents'),
    description: `${there}/${checklist.length}`,
    icon: { name: 'checklist' },
    children: checklist.map(item => itemNode(item, say)),
  }
}

/** ✓ ◐ ✗ in colour; for those who do not see them, in words. */
const signs: Readonly<Record<ChecklistItem['status'], NonNullable<Node['icon']>>> = {
  present: { name: 'check', colour: 'testing.iconPassed' },
  inside: { name: 'color-mode', colour: 'list.warningForeground' },
  missing: { name: 'close', colour: 'list.errorForeground' },
}

function itemNode(item: ChecklistItem, say: Say): Node {
  const { kind, id, title, status, range, hint, insertion } = item
  const missing = insertion ? say('missing, click to insert') : say('missing')
  const where = range ? lineOf(range, say) : missing
  const lines = [
    title,
    status === 'inside' ? say('No section of its own: {0}', where) : where,
    ...(hint ? [hint] : []),
  ]
  return {
    id: `checklist/${kind}/${id}`,
    label: title,
    description: where,
    tooltip: lines.join('\n'),
    icon: signs[status],
    ...(range ? { range } : {}),
    ...(insertion ? { insertion } : {}),
  }
}

function categoryNode(category: Category, findings: readonly FindingRow[], say: Say): Node {
  return {
    id: `findings/${category}`,
    label: categoryName(category, say),
    description: `${findings.length}`,
    children: findings.map((finding, index) => ({
      id: `findings/${category}/${finding.rule}/${index}`,
      label: finding.message,
      description: lineOf(finding.range, say),
      tooltip: `${finding.message}\n${finding.title} · ${finding.rule}`,
      icon: icons[finding.severity],
      range: finding.range,
      rule: finding.rule,
    })),
  }
}

const icons: Readonly<Record<Severity, { name: string; colour: string }>> = {
  error: { name: 'error', colour: 'list.errorForeground' },
  warning: { name: 'warning', colour: 'list.warningForeground' },
  info: { name: 'info', colour: 'problemsInfoIcon.foreground' },
}
