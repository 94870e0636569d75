import type { Line } from './line.js'

const shortest = 8
const longestSite = 30
const sentence = /[。；]/

/**
 * Makes the line that the page is called by its one heading of the first depth, and those above it, which are
 * of its menus, none: 法治政府建设年度报告 / 2024年 / 2023年.
 * @param title of the page; its site may be named behind it, or behind the line
 */
export function markTitle(lines: readonly Line[], title: string): readonly Line[] {
  const name = squash(title)
  const body = lines.findIndex(line => line.kind === 'line' && sentence.test(line.text))
  const at = lines
    .slice(0, body < 0 ? lines.length : body)
    .findLastIndex(line => line.kind === 'line' && !line.link && isName(squash(line.text), name))
  return at < 0
    ? lines
    : lines.map((line, index) => {
        if (line.kind === 'table' || index > at) return line
        const { headingDepth, ...rest } = line
        return index === at ? { ...rest, headingDepth: 1 } : rest
      })
}

const isName = (text: string, name: string): boolean =>
  Math.min(text.length, name.length) >= shortest &&
  text.length < name.length + longestSite &&
  (name.startsWith(text) || text.startsWith(name))

const squash = (text: string): string => text.replace(/\s/g, '')
