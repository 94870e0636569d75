import { limits } from '@hegao/core'
import { type Draft, recognise } from '@hegao/document'
import { contentTypes, openPackage, type WordPackage } from '../package.js'
import { fail, WordFault, type WordProblem } from '../problem.js'
import { readTree } from '../xml/tree.js'
import { walkXml } from '../xml/walk.js'
import { BlockBuilder, type Notes } from './blocks.js'
import { commentDirectives, readComments } from './comments.js'
import { Labels } from './label.js'
import { readNumbering } from './numbering.js'
import type { Story } from './paragraph.js'
import { Places } from './places.js'
import { readStory } from './story.js'
import { Styles } from './styles.js'

/** A Word file as it was read: the draft, and what has to be known to write in a copy. */
export interface WordFile {
  readonly draft: Draft
  readonly package: WordPackage
  readonly body: Story
  /** The part of the comments that are there already. */
  readonly commentsPart?: string
  readonly places: Places
  readonly notes: Notes
}

/** Reads what may be a Word file by its first bytes; gives the same as readWord. */
export function readWordFile(bytes: Uint8Array): WordFile | WordProblem | undefined {
  try {
    const opened = openPackage(bytes)
    return opened && read(opened)
  } catch (error) {
    if (!(error instanceof WordFault)) throw error
    return error.problem.code === 'not-word' ? undefined : error.problem
  }
}

function read(from: WordPackage): WordFile {
  const main = mainPart(from)
  refuseBrokenTypes(from)
  const parts = from.relationships(main)
  const partOf = (type: string): string | undefined => {
    const target = parts.find(one => one.type === type)?.target
    return target === undefined ? undefined : from.nameOf(target)
  }
  const treeOf = (type: string) => {
    const part = partOf(type)
    return part === undefined ? undefined : readTree(from.text(part)!, part)
  }
  const styles = new Styles(treeOf('styles'))
  const lists = readNumbering(treeOf('numbering'), styles)
  const storyOf = (part: string): Story => readStory(part, from.text(part)!, styles)
  const body = storyOf(main)
  const stories = {
    footnote: storyIf(partOf('footnotes'), storyOf),
    endnote: storyIf(partOf('endnotes'), storyOf),
  }
  const builder = new BlockBuilder(styles, new Labels(lists, styles))
  const notes: Notes = ({ kind, id }) => stories[kind]?.notes.get(id) ?? []
  builder.build(body.nodes, notes)
  const { text, segments } = builder.text
  if (text.length > limits.characters) tooLong(text)
  const commentsPart = partOf('comments')
  const places = new Places(segments)
  return {
    draft: {
      ...recognise(text, 'docx', builder.blocks),
      directives: commentsPart
        ? commentDirectives(
            body.comments,
            readComments(from.text(commentsPart)!, commentsPart),
            segments.filter(({ paragraph }) => paragraph.part === main),
          )
        : [],
      placeOf: range => places.placeOf(range),
    },
    package: from,
    body,
    ...(commentsPart ? { commentsPart } : {}),
    places,
    notes,
  }
}

const tooLong = ({ length }: string): never =>
  fail(
    'too-large',
    `有 ${length} 个字符，超过 ${limits.characters} 个，太长了，没有检查；请分成几份`,
    `It has ${length} characters, more than ${limits.characters}; it is too long and was not checked; divide it`,
  )

const storyIf = (part: string | undefined, read: (part: string) => Story): Story | undefined =>
  part === undefined ? undefined : read(part)

/** Nothing here needs them, and a copy with comments adds to them: it is told before, not then. */
function refuseBrokenTypes(from: WordPackage): void {
  const types = from.text(contentTypes)
  if (types !== undefined) walkXml(types, contentTypes, { open() {}, close() {} })
}

/** The part that the package begins with, if it is Word’s. */
function mainPart(from: WordPackage): string {
  const start = from.relationships('').find(({ type }) => type === 'officeDocument')
  const part = start && from.nameOf(start.target)
  const isWord = part !== undefined && /<(?:\w+:)?document[\s/>]/.test(head(from, part))
  return isWord ? part : fail('not-word', '不是 Word 文件', 'It is no Word file')
}

/** The beginning of a part, where its outermost element is. */
const head = (from: WordPackage, part: string): string => from.text(part)!.slice(0, 4096)
