import type { RunReport } from '@hegao/core'
import type { Invocation, Notification } from 'sarif'
import { type Artifact, locationOf } from './place.js'
import { uriOf } from './uri.js'
import { message } from './words.js'

/** What could not be judged, what was passed over and what could not be read. */
export function invocationOf(report: RunReport, artifacts: readonly Artifact[]): Invocation {
  const { files, rules, skipped, errors } = report
  const known = Object.keys(rules)
  const notChecked = Array.from(files, (file, index) =>
    file.notChecked.map(({ rule, reason }): Notification => {
      const ruleIndex = known.indexOf(rule)
      return {
        level: 'note',
        message: message(reason),
        locations: [locationOf(artifacts[index]!)],
        ...(ruleIndex < 0 ? {} : { associatedRule: { id: rule, index: ruleIndex } }),
        properties: { rule },
      }
    }),
  ).flat()
  const read = [
    ...skipped.map(({ path, reason }) => execution('note', path, reason)),
    ...errors.map(({ path, message: text, code }) => execution('error', path, text, code)),
  ]
  return {
    executionSuccessful: errors.length === 0,
    ...(notChecked.length === 0 ? {} : { toolConfigurationNotifications: notChecked }),
    ...(read.length === 0 ? {} : { toolExecutionNotifications: read }),
  }
}

const execution = (
  level: 'note' | 'error',
  path: string,
  text: string,
  code?: string,
): Notification => ({
  level,
  message: message(text),
  locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
  ...(code ? { properties: { code } } : {}),
})
