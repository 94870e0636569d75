import { posix, win32 } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isDraft, isOldDraft } from './kinds.js'
import { foldedPath, isDeviceName, isInside, slashed, within } from './paths.js'

describe('paths of Windows', () => {
  it.each([
    ['各局\\甲.md', '各局/甲.md'],
    ['C:\\稿件\\甲.md', 'C:/稿件/甲.md'],
    ['\\\\服务器\\共享\\甲.md', '//服务器/共享/甲.md'],
  ])('are reported with slashes: %s', (path, expected) => {
    expect(slashed(path, '\\')).toBe(expected)
  })

  it('keep back slashes where those are letters of a name', () => {
    expect(slashed('甲\\乙.md', '/')).toBe('甲\\乙.md')
  })

  it.each([
    ['.\\各局\\', '甲.md', './各局/甲.md'],
    ['C:\\', '甲.md', 'C:/甲.md'],
    ['.', '甲.md', '甲.md'],
    ['\\\\服务器\\共享', '甲/乙.md', '//服务器/共享/甲/乙.md'],
  ])('of a folder %s and %s', (folder, path, expected) => {
    expect(within(folder, path, '\\')).toBe(expected)
  })

  it.each([
    ['C:\\稿件', 'C:\\稿件\\甲\\乙.md', true],
    ['C:\\稿件', 'c:\\稿件\\甲.md', true],
    ['C:\\稿件', 'C:\\稿件', true],
    ['C:\\稿件', 'C:\\稿件二\\甲.md', false],
    ['C:\\稿件', 'D:\\稿件\\甲.md', false],
    ['C:\\稿件', 'C:\\稿件\\..甲.md', true],
    ['\\\\服务器\\共享', '\\\\服务器\\共享\\甲.md', true],
    ['\\\\服务器\\共享', 'C:\\甲.md', false],
  ])('in %s is %s: %s', (folder, path, expected) => {
    expect(isInside(folder, path, win32)).toBe(expected)
  })

  it.each([
    ['aux.html', true],
    ['D:\\结果\\NUL', true],
    ['结果/com1.json', true],
    ['C:con', true],
    ['auxiliary.html', false],
    ['结果/nul结果.json', false],
    ['com10.txt', false],
  ])('that name a device: %s %s', (path, expected) => {
    expect(isDeviceName(path, 'win32')).toBe(expected)
    expect(isDeviceName(path, 'linux')).toBe(false)
  })

  it('are one whatever the case', () => {
    expect(foldedPath('C:\\报告.TXT', 'win32')).toBe(foldedPath('c:\\报告.txt', 'win32'))
    expect(foldedPath('/报告.TXT', 'linux')).toBe('/报告.TXT')
  })
})

it.each([
  ['/稿件', '/稿件/甲.md', true],
  ['/稿件', '/稿件/..甲.md', true],
  ['/稿件', '/稿件二/甲.md', false],
  ['/稿件/甲', '/稿件', false],
])('in %s is %s: %s', (folder, path, expected) => {
  expect(isInside(folder, path, posix)).toBe(expected)
})

it.each([
  ['甲/报告.DOCX', true, false],
  ['网页.htm', true, false],
  ['网页.HTML', true, false],
  ['旧.doc', false, true],
  ['旧.WPS', false, true],
  ['甲/~$旧.doc', false, false],
  ['甲/~$报告.docx', false, false],
  ['表.xls', false, false],
])('%s is a draft: %s, an old one: %s', (name, draft, old) => {
  expect([isDraft(name), isOldDraft(name)]).toEqual([draft, old])
})
