import type { Block } from '../block.js'
import type { Directive, Draft } from '../draft.js'
import { markContents } from './contents.js'
import { withDrawnTables } from './drawn/index.js'
import { recogniseIssuer } from './issuer.js'
import { joinBlocks } from './join.js'
import { flatten, recogniseOutline } from './outline.js'
import { recogniseParts } from './parts.js'
import { assignRoles } from './roles.js'
import { recogniseLetterYears, recogniseYear } from './year.js'

/** Blocks of any reader to a Draft. Every place it names is a place in the blocks. */
export function recognise(source: string, format: Draft['format'], read: readonly Block[]): Draft {
  const blocks = withDrawnTables(markContents(read), source)
  const isText = ({ kind }: Block) =>
    kind !== 'directive' && kind !== 'front-matter' && kind !== 'note'
  // Notes are no part of the 公文 by their form: its foot would not be found behind them.
  const notes = blocks.filter(({ kind }) => kind === 'note')
  const paragraphs = joinBlocks([
    ...assignRoles(blocks.filter(isText)),
    ...notes.map(block => ({ block, role: 'note' as const })),
  ])
  const parts = recogniseParts(paragraphs)
  const outline = recogniseOutline(paragraphs)
  const sections = flatten(outline)
  const issuer = recogniseIssuer(parts, paragraphs)
  const year = recogniseYear(parts, paragraphs, sections)
  const letterYears = recogniseLetterYears(paragraphs)
  const directives = blocks.filter(({ kind }) => kind === 'directive').map(directive)
  const frontMatter = blocks.find(({ kind }) => kind === 'front-matter')
  return {
    source,
    format,
    blocks,
    paragraphs,
    outline,
    sections,
    parts,
    excerpt: /摘要|节选|摘录|摘编/.test(parts.title?.text ?? ''),
    directives,
    ...(issuer ? { issuer } : {}),
    ...(year ? { year } : {}),
    ...(letterYears.length > 0 ? { letterYears } : {}),
    ...(frontMatter ? { frontMatter: directive(frontMatter) } : {}),
  }
}

function directive({ text, range }: Block): Directive {
  const inside = text.startsWith('<!--') ? text.slice(4, -3).trim() : text
  return { text: inside, range }
}
