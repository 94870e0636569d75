import { profiles } from '@hegao/rules'
import type { ProfileRow } from '../protocol.js'

/** The kinds of report that have sections, each with a draft to begin with. */
export const profileRows = (): ProfileRow[] =>
  profiles
    .filter(({ sections }) => sections.length > 0)
    .map(({ id, title, sections }) => ({
      id,
      title,
      skeleton: `${[
        `# 【机关名称】【年度】年${title}`,
        ...sections.flatMap(({ heading, hint }, index) => [
          `## ${'一二三四五六七八九十'[index]}、${heading}`,
          `【待补充】${hint}`,
        ]),
      ].join('\n\n')}\n`,
    }))
