import type { RootContent } from 'mdast'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'

/** GitHub reads $…$ as a formula. */
const withoutMath: Options = { unsafe: [{ character: '$', inConstruct: 'phrasing' }] }

/** GitHub's Markdown of a tree. What is text in the tree is escaped wherever it would be markup. */
export const write = (children: RootContent[]): string =>
  toMarkdown(
    { type: 'root', children },
    {
      bullet: '-',
      emphasis: '_',
      rule: '-',
      extensions: [
        gfmStrikethroughToMarkdown(),
        gfmTableToMarkdown({ tablePipeAlign: false }),
        withoutMath,
      ],
    },
  )
