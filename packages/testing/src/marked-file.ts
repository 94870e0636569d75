import { parse } from 'yaml'
import { type Marked, readMarks } from './marks.js'

/** A finding on the whole draft that a case expects, from its front matter. */
export interface ExpectedWhole {
  readonly rule: string
  readonly data: Readonly<Record<string, unknown>>
}

/** One case of a file under fixtures/marked: a draft, and what has to be found in it. */
export interface MarkedCase extends Marked {
  readonly name: string
  /** Line of the case's heading in the file. */
  readonly line: number
  readonly expect: readonly ExpectedWhole[]
}

const heading = /^=== (.+) ===\n/gm
const frontMatter = /^---\n([\s\S]*?)\n---\n/

/** The cases of a marked file, each headed by a line `=== name ===`. */
export function readMarkedFile(text: string): MarkedCase[] {
  const headings = [...text.matchAll(heading)]
  if (headings[0]?.index !== 0) throw new Error('A marked file starts with a line “=== name ===”.')
  return headings.map((match, index) => {
    const body = text.slice(match.index + match[0].length, headings[index + 1]?.index)
    const matter = frontMatter.exec(body)
    const expect = matter ? (parse(matter[1]!) as { expect: ExpectedWhole[] }).expect : []
    return {
      name: match[1]!,
      line: text.slice(0, match.index).split('\n').length,
      expect,
      ...readMarks(matter ? body.slice(matter[0].length) : body),
    }
  })
}
