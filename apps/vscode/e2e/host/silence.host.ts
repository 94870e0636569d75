import assert from 'node:assert/strict'
import dgram from 'node:dgram'
import dns from 'node:dns'
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import * as vscode from 'vscode'
import { closeAll, desk, draft, found, open, panels } from './editor.js'
import { until } from './until.js'

const log = `${desk.fsPath}/attempts.log`
const preload = `${desk.fsPath}/refuse.cjs`

const server = `${vscode.extensions.getExtension('hegao.hegao-vscode')!.extensionPath}/dist/server.js`

/**
 * Refuses every way out of the server's process, and notes that somebody tried. VS Code may start
 * servers of its own meanwhile, with the same environment.
 */
const refusal = `
if (process.argv[1] === ${JSON.stringify(server)}) {
const { appendFileSync } = require('node:fs')
const note = what => appendFileSync(${JSON.stringify(log)}, what + '\\n')
const refuse = (object, name) => {
  object[name] = function () { note(name + ' ' + new Error().stack); throw new Error('refused') }
}
refuse(require('node:net').Socket.prototype, 'connect')
refuse(require('node:net').Server.prototype, 'listen')
refuse(require('node:dgram').Socket.prototype, 'send')
refuse(require('node:dns'), 'lookup')
note('watching the server')
}
`

export function silence(): void {
  const noted = () => readFileSync(log, 'utf8').trim().split('\n')

  describe('with every socket refused', () => {
    before(() => {
      writeFileSync(preload, refusal)
      writeFileSync(log, '')
      // The server is started with the first draft, with this environment.
      process.env.NODE_OPTIONS = `--require ${JSON.stringify(preload)}`
      for (const [object, name] of [
        [net.Socket.prototype, 'connect'],
        [net.Server.prototype, 'listen'],
        [dgram.Socket.prototype, 'send'],
        [dns, 'lookup'],
      ] as const)
        Object.assign(object, {
          [name]: () => {
            appendFileSync(log, `${name} ${new Error().stack}\n`)
            throw new Error('refused')
          },
        })
    })

    it('drafts are checked, reported and begun as ever', async () => {
      await open('街道.txt')
      await found(draft('街道.txt'), 'number/total-mismatch: 136件')
      await vscode.commands.executeCommand('hegao.check')
      await vscode.commands.executeCommand('hegao.checkFile', draft('街道.docx'))
      await until('two reports', () => panels().length === 2)
      await closeAll()
    })

    it('and nobody tried to open one, in the extension or in its server', () => {
      assert.deepEqual(noted(), ['watching the server'])
    })

    it('where one would have been noted', () => {
      assert.throws(() => net.connect(9, '127.0.0.1'), /refused/)
      assert.ok(noted().some(line => line.startsWith('connect ')))
    })
  })
}
