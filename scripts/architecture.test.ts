import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What each package may import of ours. Data flows one way, and so do imports. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'packages/document': [],
  'packages/facts': ['@hegao/document'],
  'packages/core': ['@hegao/document', '@hegao/facts'],
  'packages/judgement': ['@hegao/document', '@hegao/facts', '@hegao/core'],
  rules: ['@hegao/document', '@hegao/facts', '@hegao/core', '@hegao/judgement'],
  'packages/word': ['@hegao/document', '@hegao/core'],
  'packages/report': ['@hegao/core'],
  'packages/workspace': ['@hegao/core'],
  'packages/language-server': [
    '@hegao/document',
    '@hegao/facts',
    '@hegao/core',
    '@hegao/judgement',
    '@hegao/rules',
    '@hegao/word',
    '@hegao/word/make',
    '@hegao/workspace',
    '@hegao/workspace/files',
  ],
  'packages/testing': ['@hegao/document', '@hegao/core'],
  'apps/vscode': [
    '@hegao/core',
    '@hegao/report',
    '@hegao/language-server/protocol',
    '@hegao/language-server/node',
    '@hegao/language-server/browser',
  ],
  'apps/cli': [
    '@hegao/document',
    '@hegao/facts',
    '@hegao/core',
    '@hegao/language-server/node',
    '@hegao/report',
    '@hegao/rules',
    '@hegao/rules/law-sources',
    '@hegao/word',
    '@hegao/word/make',
    '@hegao/workspace',
    '@hegao/workspace/files',
  ],
}

/** No file system, no Node, no console, no clock, nothing asynchronous: they run in a browser too. */
const pure = [
  'packages/document',
  'packages/facts',
  'packages/core',
  'packages/judgement',
  'packages/word',
  'packages/report',
  'rules',
  'packages/workspace/src/config',
  'packages/workspace/src/profile',
  'packages/workspace/src/package',
]

interface SourceFile {
  readonly path: string
  readonly tree: ts.SourceFile
}

function sourcesOf(folder: string): SourceFile[] {
  const base = folder.includes('/src') ? folder : `${folder}/src`
  return readdirSync(join(root, base), { recursive: true, withFileTypes: true })
    .filter(
      entry => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'),
    )
    .map(entry => join(entry.parentPath, entry.name))
    .filter(
      path => !/[\\/](?:generated|testing)[\\/]/.test(path.slice(root.length + folder.length)),
    )
    .map(path => ({
      path: relative(root, path).replaceAll('\\', '/'),
      tree: ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true),
    }))
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node)
  node.forEachChild(child => visit(child, see))
}

function importsOf({ tree }: SourceFile): string[] {
  const found: string[] = []
  visit(tree, node => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      found.push((node.moduleSpecifier as ts.StringLiteral).text)
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [name] = node.arguments
      found.push('import()', name && ts.isStringLiteral(name) ? name.text : 'what it computes')
    }
  })
  return found
}

/** What stands for a dynamic import; one test says where a name may be computed. */
const dynamic = ['import()', 'what it computes']

/** Names of type packages, @types/mdast and @types/sarif: nothing is there at run time; VS Code brings its own. */
const typesOnly: ReadonlySet<string> = new Set(['mdast', 'sarif', 'vscode'])

describe.each(Object.entries(mayImport))('%s', (folder, allowed) => {
  test('imports only packages before it in the way of the data', () => {
    const wrong = sourcesOf(folder).flatMap(file =>
      importsOf(file)
        .filter(name => name.startsWith('@hegao/') && !allowed.includes(name))
        .map(name => `${file.path} imports ${name}`),
    )
    expect(wrong).toEqual([])
  })

  test('declares what it imports', () => {
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    const declared = Object.keys({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.peerDependencies,
    })
    const packageOf = (name: string) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/')
    const wrong = sourcesOf(folder).flatMap(file =>
      importsOf(file)
        .filter(name => !name.startsWith('.') && !name.startsWith('node:') && !typesOnly.has(name))
        .filter(name => !dynamic.includes(name) && !declared.includes(packageOf(name)))
        .map(name => `${file.path} imports ${name}`),
    )
    expect(wrong).toEqual([])
  })
})

describe.each(pure)('%s is pure', folder => {
  const banned = new Set([
    'console',
    'process',
    'setTimeout',
    'setInterval',
    'fetch',
    'require',
    'performance',
    'Buffer',
  ])

  test('no Node, no console, no clock, nothing asynchronous', () => {
    const wrong: string[] = []
    for (const file of sourcesOf(folder)) {
      for (const name of importsOf(file)) {
        if (name.startsWith('node:') || name === 'import()')
          wrong.push(`${file.path} imports ${name}`)
      }
      visit(file.tree, node => {
        const at = () =>
          `${file.path}:${file.tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
        if (ts.isAwaitExpression(node) || node.kind === ts.SyntaxKind.AsyncKeyword)
          wrong.push(`${at()} is asynchronous`)
        if (ts.isIdentifier(node) && banned.has(node.text) && !isName(node))
          wrong.push(`${at()} uses ${node.text}`)
        if (
          ts.isIdentifier(node) &&
          (node.text === 'Date' || node.text === 'random') &&
          !isName(node)
        )
          wrong.push(`${at()} uses ${node.text}`)
      })
    }
    expect(wrong).toEqual([])
  })
})

/** True for an identifier that names a property, a declaration or a type, not a global value. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node && node.text !== 'random') ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isTypeReferenceNode(parent) ||
    ts.isBindingElement(parent) ||
    ts.isParameter(parent) ||
    ts.isShorthandPropertyAssignment(parent)
  )
}

describe('rules', () => {
  const files = sourcesOf('rules').filter(({ path }) =>
    /^rules\/src\/[a-z]+\/[a-z0-9-]+\.ts$/.test(path),
  )

  test('a rule is one file under its group, named by its id', () => {
    for (const { path, tree } of files) {
      const id = path.slice('rules/src/'.length, -'.ts'.length)
      expect(tree.text).toContain(`id: '${id}'`)
    }
  })

  test('no rule looks for something in the text by itself: it reads facts', () => {
    // Regular expressions and the string methods that look for something belong to facts.
    const scanning = new Set([
      'match',
      'matchAll',
      'exec',
      'search',
      'indexOf',
      'lastIndexOf',
      'test',
      'charCodeAt',
      'codePointAt',
      'RegExp',
    ])
    const wrong: string[] = []
    for (const { path, tree } of files) {
      visit(tree, node => {
        const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1
        if (node.kind === ts.SyntaxKind.RegularExpressionLiteral)
          wrong.push(`${path}:${line} has a regular expression`)
        if (
          ts.isCallExpression(node) &&
          ts.isPropertyAccessExpression(node.expression) &&
          scanning.has(node.expression.name.text)
        ) {
          wrong.push(`${path}:${line} calls ${node.expression.name.text}`)
        }
      })
    }
    expect(wrong).toEqual([])
  })

  test('rules import nothing but core, judgement, document and facts', () => {
    const wrong = files.flatMap(file =>
      importsOf(file)
        .filter(name => !mayImport.rules!.includes(name))
        .map(name => `${file.path} imports ${name}`),
    )
    expect(wrong).toEqual([])
  })
})

test('code that is no part of Hegao is loaded in one place', () => {
  const loading = Object.keys(mayImport)
    .flatMap(sourcesOf)
    .filter(file => importsOf(file).includes('what it computes'))
  expect(loading.map(({ path }) => path)).toEqual(['packages/workspace/src/files/load-package.ts'])
})

test('the language server touches Node in its entry and its host for Node alone', () => {
  const own = ['packages/language-server/src/node.ts', 'packages/language-server/src/host/node.ts']
  const wrong = sourcesOf('packages/language-server')
    .filter(({ path }) => !own.includes(path))
    .flatMap(file =>
      importsOf(file)
        .filter(name => /^node:|\/files$|\/node(?:\.js)?$/.test(name))
        .map(name => `${file.path} imports ${name}`),
    )
  expect(wrong).toEqual([])
})

test('only main of the CLI touches the process: its arguments, streams, signals and exit code', () => {
  const touches = (file: SourceFile): boolean => {
    let found = false
    visit(file.tree, node => {
      if (ts.isIdentifier(node) && node.text === 'process' && !isName(node)) found = true
    })
    return found
  }
  const touching = sourcesOf('apps/cli').filter(touches)
  expect(touching.map(({ path }) => path)).toEqual(['apps/cli/src/main.ts'])
})

test('what is asked of Node about itself stands in a file of its own', () => {
  const asking = sourcesOf('apps/cli').filter(file => importsOf(file).includes('node:process'))
  expect(asking.map(({ path }) => path)).toEqual(['apps/cli/src/v8.ts'])
})

test.each(['README.md', 'README.zh-CN.md'])('%s names every folder of the house', page => {
  const readme = readFileSync(join(root, page), 'utf8')
  const house = readme.slice(readme.indexOf('| `packages/document` |'))
  const rows = [...house.matchAll(/^\| `([a-z/-]+)` \|/gm)].map(([, folder]) => folder)
  expect(rows.toSorted()).toEqual([...Object.keys(mayImport), 'fixtures', 'scripts'].toSorted())
})
