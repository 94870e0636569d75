import type { Grade } from '@hegao/core'
import type { Checked } from '@hegao/language-server/protocol'
import { gradeName, points, type Say } from '../words.js'

export interface Status {
  readonly text: string
  readonly tooltip: string
  /** Ids of theme colours. */
  readonly colour?: string
  readonly background?: string
  readonly command: 'ledger' | 'config'
}

const colours: Readonly<Record<Grade, Pick<Status, 'colour' | 'background'>>> = {
  优: { colour: 'testing.iconPassed' },
  良: {},
  中: { background: 'statusBarItem.warningBackground' },
  差: { background: 'statusBarItem.errorBackground' },
}

/** What the status bar shows of a file; nothing where it is no draft. */
export function statusOf(checked: Checked | undefined, say: Say): Status | undefined {
  if (!checked || checked.state === 'not-a-draft') return undefined
  if (checked.state === 'config-error')
    return {
      text: `$(warning) ${say('Hegao: mistake in hegao.yaml')}`,
      tooltip: checked.config.message,
      background: 'statusBarItem.warningBackground',
      command: 'config',
    }
  const { score, counts, profile } = checked
  const kind = profile.variantTitle ? `${profile.title}（${profile.variantTitle}）` : profile.title
  const lines = [
    say('Score {0} of 100', points(score.total)),
    say('{0} errors, {1} warnings, {2} notes', counts.error, counts.warning, counts.info),
    kind,
    ...(score.basis === 'customised' ? [say('By the settings of this office')] : []),
    ...(checked.config ? [say('By the hegao.yaml as it was before a mistake came in.')] : []),
    say('Click to see how the score adds up.'),
  ]
  return {
    text: `$(checklist) ${say('Hegao {0} {1}', points(score.total), gradeName(score.grade, say))}`,
    tooltip: lines.join('\n'),
    command: 'ledger',
    ...colours[score.grade],
  }
}
