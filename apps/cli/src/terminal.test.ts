import { describe, expect, test } from 'vitest'
import { folderOf } from './testing/package-folder.js'
import { run } from './testing/run.js'

/** Names the window, clears the screen, turns the writing round. */
const evil = '\u001b]0;甲\u0007\u001b[2J\u009b1m\u202e'
const draft = `云汀市司法局2024年法治政府建设年度报告${evil}\n一、主要举措${evil}\n全年办理案件28件${evil}，其中许可12件、处罚9件、公开6件。《行政处罚法${evil}》\n`
const files = { '稿.txt': draft, [`名${evil}.txt`]: draft, 'c/hegao.yaml': 'profile: "\\e[2J"\n' }

/** What a terminal would obey in it; line ends and our own colours may stand. */
const obeyed = (text: string): string[] =>
  text
    .replace(/\r?\n|\t/g, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences are what is looked for.
    .replace(/\u001b\[[0-9;]*m/g, '')
    .match(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu) ?? []

describe('a terminal obeys no draft, no name and no config', () => {
  const commands = [
    ['check', '.'],
    ['check', '稿.txt', '--fix-dry-run'],
    ['outline', '稿.txt'],
    ['facts', '稿.txt'],
    ['outline', `名${evil}.txt`],
    ['outline', `没有${evil}.txt`],
    ['check', '稿.txt', '--profile', evil],
    ['check', '稿.txt', '--format', evil],
    ['print-config', '--config', 'c/hegao.yaml', '稿.txt'],
    ['check', '稿.txt', '--config', 'c/hegao.yaml'],
    ['explain', evil],
    ['law', evil],
    ['profiles', evil],
    ['baseline', evil],
    ['accept', evil],
    [evil],
  ]
  test.each(commands)('hegao %s %s %s', async (...words) => {
    const folder = folderOf(files)
    const args = words.filter(word => word !== undefined)
    for (const colour of [false, true]) {
      const { out, err } = await run(args, folder, '', undefined, { colour })
      expect([obeyed(out), obeyed(err)]).toEqual([[], []])
    }
  })

  test('hegao text: as it is into a file, harmless on a terminal', async () => {
    const folder = folderOf(files)
    expect((await run(['text', '稿.txt'], folder)).out).toContain(evil)
    const shown = await run(['text', '稿.txt'], folder, '', undefined, { isTerminal: true })
    expect(obeyed(shown.out)).toEqual([])
    expect(shown.out).toContain('一、主要举措')
  })
})
