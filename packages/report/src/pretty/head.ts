import type { FileReport } from '@hegao/core'
import { kind, type ProfileTitle } from '../words/kind.js'
import { widthOf } from './cells.js'
import type { Page } from './page.js'
import { wrap } from './wrap.js'

/** Path, title, report kind: what was read as what. */
export function renderHead(page: Page, file: FileReport, profileTitle: ProfileTitle): string[] {
  const { bold, dim } = page.colours
  const rule = '─'.repeat(Math.max(0, page.width - widthOf(file.path) - 1))
  const title = file.title?.trim() || page.say('untitled')
  const about = [kind(page, file, profileTitle)]
  if (file.positions === 'text') about.push(page.say('positions'))
  return [
    `${bold(file.path)} ${dim(rule)}`.trimEnd(),
    ...wrap(title, page.width),
    ...about.flatMap(text => wrap(text, page.width)).map(dim),
  ]
}
