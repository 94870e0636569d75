import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkByCommand } from '../bench/cli.js'
import { describeInHost } from '../bench/describe-in-host.js'
import { runInWebHost } from '../bench/host.js'
import { repository } from '../bench/places.js'
import { street, streetInWord } from '../drafts.js'

const fixtures = join(repository, 'fixtures/reports')
const names = readdirSync(fixtures).filter(
  name => /\.(?:md|txt)$/.test(name) && name !== 'README.md',
)

describeInHost('the web', browser =>
  runInWebHost(browser, async desk => {
    for (const name of names) desk.put(name, readFileSync(join(fixtures, name)))
    desk.put('command.json', JSON.stringify(checkByCommand(desk.drafts, names)))
    desk.put('街道.txt', street)
    desk.put('街道.docx', await streetInWord())
    desk.put('甲/街道.txt', street)
    desk.put('甲/hegao.yaml', 'severities:\n  number/total-mismatch: info\n')
    desk.put('乙/街道.txt', street)
    desk.put('乙/街道.docx', await streetInWord())
    desk.put('乙/去年.旧.txt', street)
    desk.put('乙/.gitignore', '*.旧.txt\n')
    desk.put('.vscode/settings.json', JSON.stringify({ 'hegao.language': 'zh-CN' }))
  }),
)
