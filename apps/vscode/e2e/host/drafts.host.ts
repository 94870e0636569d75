import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import * as vscode from 'vscode'
import type { Activated } from '../../src/activated.js'
import { actionAt, closeAll, desk, draft, findings, found, open, panels } from './editor.js'
import { until } from './until.js'

const doubled = 'wording/repeated-word: 能力能力'
const sum = 'number/total-mismatch: 136件'

export function drafts(): void {
  const onDisk = (name: string) => readFileSync(`${desk.fsPath}/${name}`, 'utf8')
  const report = draft('街道.txt')

  describe('a draft', () => {
    afterEach(closeAll)

    it('has its findings under the words that cause them', async () => {
      await open('街道.txt')
      const finding = await found(report, sum)
      assert.equal(finding.source, '核稿')
      assert.equal(finding.severity, vscode.DiagnosticSeverity.Error)
      assert.match(finding.message, /91＋27＋14＝132/)
      assert.deepEqual(
        finding.relatedInformation?.map(one => one.location.uri.toString()),
        [report.toString(), report.toString(), report.toString()],
      )
      await found(report, doubled)
    })

    it('says on hover what is wrong, and by which authority', async () => {
      await open('街道.txt')
      const { range } = await found(report, sum)
      const text = await until('a hover with the authority', async () => {
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          report,
          range.start,
        )
        const all = hovers.flatMap(({ contents }) =>
          contents.map(one => (typeof one === 'string' ? one : one.value)),
        )
        return all.find(one => one.includes('《党政机关公文处理工作条例》'))
      })
      assert.match(text, /第二十条第（四）项/)
    })

    it('is put right by a quick fix, on the disk too', async () => {
      const { document } = await open('改一处.txt')
      const { range } = await found(document.uri, doubled)
      const action = await actionAt(document.uri, range, /能力/)
      assert.ok(action.edit)
      await vscode.workspace.applyEdit(action.edit)
      await document.save()
      const before = onDisk('街道.txt')
      assert.equal(onDisk('改一处.txt'), before.replace('能力能力', '能力'))
      await until('no such finding', () => !findings(document.uri).includes(doubled))
    })

    it('gets all its safe fixes by one command, and no other changes, whoever registers meanwhile', async () => {
      const { document } = await open('全改.txt')
      await found(document.uri, doubled)
      await actionAt(document.uri, (await found(document.uri, doubled)).range, /能力/)
      const fixing = vscode.commands.executeCommand('hegao.fixAll')
      const other = vscode.languages.registerCodeActionsProvider('plaintext', {
        provideCodeActions: () => [],
      })
      await fixing
      other.dispose()
      assert.equal(document.getText(), onDisk('街道.txt').replace('能力能力', '能力'))
      await document.save()
    })

    it('is saved as it is, until fixing on save is asked for', async () => {
      const { document } = await open('保存.txt')
      await found(document.uri, doubled)
      const save = async () => {
        const edit = new vscode.WorkspaceEdit()
        edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, '\n')
        await vscode.workspace.applyEdit(edit)
        await vscode.commands.executeCommand('workbench.action.files.save')
      }
      await save()
      assert.equal(onDisk('保存.txt'), `${onDisk('街道.txt')}\n`)
      const settings = vscode.workspace.getConfiguration('hegao')
      await settings.update('fixOnSave', true, vscode.ConfigurationTarget.Global)
      await until('the setting', () =>
        vscode.workspace.getConfiguration('hegao').get<boolean>('fixOnSave'),
      )
      await found(document.uri, doubled)
      await save()
      await until('the draft put right', () => !onDisk('保存.txt').includes('能力能力'))
      await settings.update('fixOnSave', undefined, vscode.ConfigurationTarget.Global)
    })

    it('can be accepted where it stands, with the reason selected to be written over', async () => {
      const { document } = await open('认可.md')
      const { range } = await found(document.uri, doubled)
      const action = await actionAt(document.uri, range, /认可|忽略|不检查|accept/i)
      if (action.edit) await vscode.workspace.applyEdit(action.edit)
      if (action.command)
        await vscode.commands.executeCommand(
          action.command.command,
          ...(action.command.arguments ?? []),
        )
      const editor = vscode.window.activeTextEditor!
      assert.match(document.getText(), /hegao-disable-next-line wording\/repeated-word/)
      assert.ok(!editor.selection.isEmpty)
      await editor.edit(edit => edit.replace(editor.selection, '单位内设科室即如此命名'))
      await until('no such finding', () => !findings(document.uri).includes(doubled))
    })

    it('opens its report beside it', async () => {
      await open('街道.txt')
      await vscode.commands.executeCommand('hegao.check')
      await until('the report', () => panels().some(label => label.includes('街道.txt')))
    })

    it('has a page for each rule, out of the extension itself', async () => {
      const page = vscode.Uri.parse('hegao-rule:/number/total-mismatch.md')
      const document = await vscode.workspace.openTextDocument(page)
      assert.match(document.getText(), /number\/total-mismatch/)
      assert.match(document.getText(), /总数/)
      const isShown = (type: string) => () =>
        vscode.window.tabGroups.all
          .flatMap(({ tabs }) => tabs)
          .some(
            ({ input }) =>
              (input instanceof vscode.TabInputWebview || input instanceof vscode.TabInputCustom) &&
              input.viewType.endsWith(type),
          )
      await vscode.commands.executeCommand('hegao.explainRule', 'number/total-mismatch')
      await until('the page by command', isShown('markdown.preview'))
      await closeAll()
      // A finding links there: what is clicked in the list of problems.
      await vscode.commands.executeCommand('vscode.open', page)
      await until('the page by link', isShown('vscode.markdown.preview.editor'))
    })

    it('can be begun from its kind of report', async () => {
      const asked = vscode.commands.executeCommand('hegao.newDraft')
      const choosing = new Promise(done => setTimeout(done, 500))
      await Promise.race([asked, choosing])
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
      await asked
      const { document } = vscode.window.activeTextEditor!
      assert.equal(document.languageId, 'markdown')
      assert.ok(document.isUntitled)
      for (const heading of ['主要举措和成效', '不足和原因', '第一责任人'])
        assert.ok(document.getText().includes(heading), heading)
    })
  })

  describe('a Word file', () => {
    afterEach(closeAll)

    it('is checked without being opened', async () => {
      await vscode.commands.executeCommand('hegao.checkFile', draft('街道.docx'))
      await until('the report', () => panels().some(label => label.includes('街道.docx')))
    })

    it('that is none is told of in a sentence, and shows no panel', async () => {
      await vscode.commands.executeCommand('hegao.checkFile', draft('坏.docx'))
      await vscode.commands.executeCommand('hegao.checkFile', draft('街道.docx'))
      await until('the report of the other', () => panels().length > 0)
      assert.ok(panels().every(label => !label.includes('坏')))
    })
  })

  describe('the extension', () => {
    it('is activated, and says how long that took', async () => {
      const own = vscode.extensions.getExtension<Activated>('hegao.hegao-vscode')!
      const { loading, activating } = await own.activate()
      assert.ok(loading > 0 && activating > 0)
      // A figure to look at: a busy machine only takes longer.
      console.log(
        `hegao: loaded in ${Math.round(loading)}, activated in ${Math.round(activating)} ms`,
      )
    })
  })

  describe('a file that is no draft', () => {
    it('is left in peace', async () => {
      const { document } = await open('说明.md')
      await open('街道.txt')
      await found(report, sum)
      assert.deepEqual(findings(document.uri), [])
      await closeAll()
    })
  })
}
