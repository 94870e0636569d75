import type { Text } from '@hegao/core'
import { LineCounter, parseDocument, type YAMLError } from 'yaml'
import { type ConfigProblem, type Origin, type ProblemCode, problem } from '../problem.js'
import { say } from '../text.js'
import { Places } from './places.js'
import { NotPlain, plain } from './plain.js'
import { colonHint, explainSyntax, explainUnclosed, isUnclosed } from './syntax.js'
import { findUnclosed } from './unclosed.js'

/** A YAML mapping as plain data, with the place of every value. */
export interface YamlFile {
  readonly data: Readonly<Record<string, unknown>>
  readonly places: Places
}

/**
 * Reads a file that has to hold one mapping. An empty file is an empty mapping. YAML 1.2 without
 * custom tags, anchors and merge keys: a config is read by people who have met YAML here first.
 * Never throws; `file` is absent where nothing could be read.
 */
export function readYaml(
  text: string,
  path: string,
): { file?: YamlFile; problems: ConfigProblem[] } {
  const lines = text.split('\n')
  const counter = new LineCounter()
  const at = (offset: number): Origin => {
    const { line, col } = counter.linePos(Math.min(offset, text.length))
    return { path, line: Math.min(Math.max(line, 1), lines.length), column: Math.max(col, 1) }
  }
  const lineOf = (origin: Origin): string => lines[origin.line - 1] ?? ''
  const fail = (code: ProblemCode, origin: Origin, message: Text) => ({
    problems: [problem(code, origin, message)],
  })

  try {
    const document = parseDocument(text, {
      lineCounter: counter,
      prettyErrors: false,
      version: '1.2',
      schema: 'core',
      merge: false,
      uniqueKeys: true,
    })
    const found: YAMLError[] = [...document.errors, ...document.warnings]
    // One slip makes many errors in YAML; only the first is the slip.
    const syntax = found.find(({ code }) => code !== 'DUPLICATE_KEY')
    if (syntax) {
      const open = isUnclosed(syntax) ? findUnclosed(text, syntax.pos[0]) : undefined
      if (open) return fail('yaml-syntax', at(open.offset), explainUnclosed(open.mark))
      const origin = at(syntax.pos[0])
      return fail('yaml-syntax', origin, explainSyntax(syntax, lineOf(origin)))
    }
    const places = new Places(path)
    const data = plain(document.contents, places, at) ?? {}
    if (typeof data !== 'object' || Array.isArray(data))
      return fail('not-a-mapping', places.of(''), notAMapping(lineOf(places.of(''))))
    const problems = found.map(({ pos }) => {
      const origin = at(pos[0])
      const key = /^[^:：\s]+/.exec(text.slice(pos[0]))?.[0] ?? ''
      return problem('duplicate-key', origin, duplicate(key))
    })
    return { file: { data: data as Record<string, unknown>, places }, problems }
  } catch (error) {
    if (error instanceof NotPlain) return fail('yaml-syntax', error.origin, error.text)
    // The parser is recursive: a file of ten thousand brackets ends its stack.
    return fail('yaml-syntax', at(0), say('层数太多，读不了。', 'nested too deeply to be read.'))
  }
}

function notAMapping(line: string): Text {
  const hint = colonHint(line)
  return say(
    `整个文件应当是“键: 值”的形式。${hint?.['zh-CN'] ?? ''}`,
    `the file has to be a mapping of keys to values.${hint?.en ?? ''}`,
  )
}

const duplicate = (key: string): Text =>
  say(`键“${key}”写了两次，请合并成一处。`, `the key “${key}” is there twice; merge the two.`)
