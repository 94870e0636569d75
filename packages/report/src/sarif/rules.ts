import type { RuleInfo } from '@hegao/core'
import type { ReportingDescriptor } from 'sarif'
import { speakerOf } from '../plain.js'
import { authority } from '../words/authority.js'
import { levels } from './levels.js'
import { message } from './words.js'

const words = speakerOf('zh-CN')

/** A rule as the viewer explains it. */
export function descriptorOf(id: string, rule: RuleInfo): ReportingDescriptor {
  const { title, about, severity, category, source, docs } = rule
  return {
    id,
    shortDescription: message(title),
    fullDescription: message(about || title),
    help: message([about, authority(words, source), `详见 ${docs}`].filter(Boolean).join('\n\n')),
    // §3.49.12 asks for an absolute URI; a path of the repository is in the help.
    ...(/^https?:/.test(docs) ? { helpUri: docs } : {}),
    defaultConfiguration: { level: levels[severity] },
    properties: { category, source, docs, tags: [category] },
  }
}
