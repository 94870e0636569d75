import { expect, test } from 'vitest'
import { filesBelow, type ReadFolder } from './files.js'

const tree: Record<string, string[]> = {
  '': ['乙.txt', '甲/', '.git/', 'node_modules/', 'hegao.yaml', '圈@', '~$乙.docx'],
  甲: ['报告.DOCX', '附件/', '图.png'],
  '甲/附件': ['表.md', '.隐.md'],
}
const kinds = { '/': 'folder', '@': 'link' } as const
const read: ReadFolder = async path =>
  tree[path]!.map(name => {
    const kind = kinds[name.at(-1) as '/' | '@'] ?? 'file'
    return { name: name.replace(/[/@]$/, ''), kind }
  })

test('finds drafts in folders within folders, and nothing of programs', async () => {
  expect(await filesBelow(read)).toEqual(['乙.txt', '甲/报告.DOCX', '甲/附件/表.md'])
})
