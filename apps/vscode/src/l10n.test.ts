import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (name: string): Record<string, string> =>
  JSON.parse(readFileSync(join(root, name), 'utf8'))

/** What the sources say in English: the first argument of every `l10n.t` and `say`. */
function said(): { text: string; place: string }[] {
  const found: { text: string; place: string }[] = []
  for (const name of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue
    const code = readFileSync(join(root, 'src', name), 'utf8')
    const see = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && /(?:^|\.)(?:say|l10n\.t)$/.test(node.expression.getText())) {
        const [first] = node.arguments
        found.push({
          text: first && ts.isStringLiteralLike(first) ? first.text : '',
          place: `${name}: ${node.getText()}`,
        })
      }
      node.forEachChild(see)
    }
    see(ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true))
  }
  return found
}

describe('what the extension says', () => {
  const chinese = read('l10n/bundle.l10n.zh-cn.json')

  test('is written out, so that it can be translated', () => {
    expect(said().filter(({ text }) => text === '')).toEqual([])
  })

  test('is there in Chinese, and nothing else is', () => {
    const texts = new Set(said().map(({ text }) => text))
    expect(texts.size).toBeGreaterThan(30)
    expect(Object.keys(chinese).toSorted()).toEqual([...texts].toSorted())
  })

  test('has the same values in both languages', () => {
    const places = (text: string) => (text.match(/\{\d\}/g) ?? []).toSorted()
    for (const [en, zh] of Object.entries(chinese))
      expect([en, places(zh)]).toEqual([en, places(en)])
  })
})

describe('the manifest', () => {
  const english = read('package.nls.json')
  const manifest = readFileSync(join(root, 'package.json'), 'utf8')

  test('names texts that are there in both languages, and no text is without use', () => {
    const named = new Set([...manifest.matchAll(/"%([\w.]+)%"/g)].map(([, name]) => name!))
    expect(Object.keys(english).toSorted()).toEqual([...named].toSorted())
    expect(Object.keys(read('package.nls.zh-cn.json'))).toEqual(Object.keys(english))
  })

  test('names commands that the extension has', () => {
    const code = readFileSync(join(root, 'src/start.ts'), 'utf8')
    const commands: { command: string }[] = JSON.parse(manifest).contributes.commands
    for (const { command } of commands) expect(code).toContain(`'${command}'`)
    const texts = Object.values({ ...english, ...read('package.nls.zh-cn.json') }).join('\n')
    const linked = [...texts.matchAll(/\(command:([\w.]+)\)/g)].map(([, name]) => name!)
    const own = new Set([...commands.map(({ command }) => command), 'hegao.outline.focus'])
    expect(linked.filter(name => !own.has(name))).toEqual([])
  })
})
